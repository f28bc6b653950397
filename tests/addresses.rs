//! What a definition links to reaches the page only by an address that runs nothing, whoever made the pack.
#![cfg(feature = "cli")]
#![expect(
    clippy::expect_used,
    reason = "a test without its definition has to stop"
)]

use std::path::Path;
use std::sync::LazyLock;

use account_recovery::compile::compile;
use account_recovery::html::{Node, el};
use account_recovery::pack;
use account_recovery::page::files;
use account_recovery::service::Service;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An address, and whether it is set.
const ADDRESSES: [(&str, bool); 43] = [
    ("https://pypi.org/account/", true),
    ("mailto:support@pypi.org?subject=a%20b", true),
    ("tel:+4930123456", true),
    ("blob:https://help.example/1-2-3", true),
    ("#problems", true),
    ("?site=pypi", true),
    ("routes.html", true),
    ("../a/b.html#c:d", true),
    ("/account-recovery/routes.html", true),
    ("a/b:c", true),
    ("data:,", true),
    ("", true),
    ("javascript:alert(1)", false),
    ("JavaScript:alert(1)", false),
    ("\tjavascript:alert(1)", false),
    (" javascript:alert(1)", false),
    ("\u{1}javascript:alert(1)", false),
    ("java\tscript:alert(1)", false),
    ("java\nscript:alert(1)", false),
    ("java\r\nscript:alert(1)", false),
    ("javascript\t:alert(1)", false),
    ("\u{a0}javascript:alert(1)", false),
    ("\u{feff}javascript:alert(1)", false),
    ("javascript&colon;alert(1)", false),
    ("&#106;avascript:alert(1)", false),
    ("javascript&#58;alert(1)", false),
    ("vbscript:msgbox(1)", false),
    ("data:text/html,<script>alert(1)</script>", false),
    ("data:,a", false),
    ("http://pypi.org/", false),
    ("HTTPS://pypi.org/", false),
    ("file:///etc/passwd", false),
    ("view-source:https://pypi.org", false),
    ("//other.example/", false),
    ("/\\other.example/", false),
    ("/\t/other.example/", false),
    (" //other.example/", false),
    ("\\\\other.example/", false),
    ("https:", false),
    ("https:/pypi.org", false),
    ("ht\ttps://pypi.org/", false),
    ("https://pypi.org/\n", false),
    ("c:a", false),
];

#[test]
fn only_addresses_that_run_nothing_are_set() {
    for (address, is_set) in ADDRESSES {
        for name in ["href", "src", "action", "formaction", "xlink:href"] {
            let element = el("a").set(name, address);
            let expected = is_set.then_some(address);
            assert_eq!(element.attribute(name), expected, "{name}={address:?}");
            let html = Node::from(element).to_html();
            assert_eq!(html != "<a></a>", is_set, "{html}");
        }
    }
    assert_eq!(
        el("p").set("title", "a: b").attribute("title"),
        Some("a: b")
    );
}

/// The definition of PyPI in its first language.
static PYPI: LazyLock<Service> = LazyLock::new(|| {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    let compiled = compile(&dir).expect("a definition without faults");
    compiled.into_iter().next().expect("a language").service
});

/// A pack in which each address over TLS became a script, made with care: its reader finds nothing wrong with it.
fn with_scripts(service: &Service) -> Service {
    let mut changed: Service = scripted(service);
    changed.plans = scripted(&service.plans);
    pack::decode(&pack::encode(&changed).expect("a pack")).expect("a pack")
}

/// The same with the beginning of every address over TLS replaced by that of a script.
fn scripted<T: Serialize + DeserializeOwned>(part: &T) -> T {
    const SCRIPT: &[u8] = b"javascript:";
    let mut bytes = postcard::to_allocvec(part).expect("bytes");
    for at in 0..bytes.len() {
        let place = bytes.get_mut(at..at + SCRIPT.len());
        if let Some(found) = place.filter(|found| found.starts_with(b"https://")) {
            found.copy_from_slice(SCRIPT);
        }
    }
    postcard::from_bytes(&bytes).expect("the same part")
}

#[test]
fn a_pack_with_scripts_for_links_sets_none() {
    // The pages for people without scripts: all routes and checklists, by the same views.
    let html = |service: &Service| {
        let pages = files(service, None).into_iter();
        pages.map(|(_, text)| text).collect::<String>()
    };
    let (before, after) = (html(&PYPI), html(&with_scripts(&PYPI)));
    assert!(before.matches("href=\"https://").count() > 20);
    assert_eq!(after.matches("href=\"https://").count(), 0);
    assert_eq!(after.matches("href=\"javascript").count(), 0);
}
