//! The lines for a page that is written by hand, with a checksum of every file that the element loads (Subresource
//! Integrity, W3C, and the `integrity` of import maps, HTML standard).
//!
//! The attribute of the script covers that file alone. What it imports is covered by the import map, also what is
//! imported later; browsers from before 2025 do not read it and check the preloaded modules only.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use account_recovery::page::deploy::Release;
use account_recovery::page::policy::{Around, Fetches};
use account_recovery::page::release::{PROBE, WORKER};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};

/// Where the lines look for the files.
const FOLDER: &str = "/account-recovery/";

/// What is loaded first, by the tag below.
const SCRIPT: &str = "account-recovery.js";

/// For elements that are rendered ahead, as none in another's page is.
const PRESS: &str = "press.js";

/// What the element looks like.
const STYLE: &str = "account-recovery.css";

/// Gives the lines for a release; those named in `first` are preloaded.
pub(crate) fn lines(release: &Release, service: &str, first: &[&str]) -> String {
    let checksums = release.files.iter().filter(|(plain, _)| {
        let not_loaded = [WORKER, PROBE, PRESS].contains(&plain.as_str());
        plain.ends_with(".js") && !not_loaded || *plain == STYLE
    });
    let checksums = checksums.map(|(_, file)| (file.name.clone(), checksum(&file.bytes)));
    let name = |plain: &str| release.files.get(plain).map(|file| file.name.clone());
    let first = first.iter().filter(|plain| **plain != PRESS);
    let first: Vec<String> = first.filter_map(|plain| name(plain)).collect();
    let style = name(STYLE).unwrap_or_default();
    html(service, &checksums.collect(), &first, &style)
}

fn checksum(bytes: &[u8]) -> String {
    format!("sha384-{}", Base64::encode_string(&Sha384::digest(bytes)))
}

fn html(
    service: &str,
    checksums: &BTreeMap<String, String>,
    first: &[String],
    style: &str,
) -> String {
    let of = |name: &str| checksums.get(name).map_or("", String::as_str);
    let scripts = checksums.iter().filter(|(name, _)| name.ends_with(".js"));
    let entries: Vec<String> = scripts
        .map(|(name, checksum)| format!("  \"{FOLDER}{name}\": \"{checksum}\""))
        .collect();
    let map = format!("\n{{ \"integrity\": {{\n{}\n}} }}\n", entries.join(",\n"));
    let around = Around {
        import_map: Some(&map),
        ..Around::default()
    };
    // Without the hash of the map, a policy keeps the browser from reading it, and no checksum counts but the script's own.
    let mut text = format!(
        "<!-- The Content-Security-Policy of the page: {} -->\n<script type=\"importmap\">{map}</script>\n",
        Fetches::default().additions(&around)
    );
    let preloaded = first.iter().map(String::as_str);
    for name in preloaded {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "<link rel=\"modulepreload\" href=\"{FOLDER}{name}\" integrity=\"{}\">",
            of(name)
        );
    }
    let _ = writeln!(
        text,
        "<script type=\"module\" src=\"{FOLDER}{SCRIPT}\" integrity=\"{}\"></script>",
        of(SCRIPT)
    );
    let _ = writeln!(
        text,
        "<account-recovery service=\"{service}\" style-integrity=\"{}\">\n\
         <a href=\"{FOLDER}routes.html\">All ways back in, on one page</a></account-recovery>",
        of(style)
    );
    text
}

#[cfg(test)]
mod tests {
    use super::{checksum, html};

    #[test]
    fn a_checksum_is_the_one_that_browsers_compute() {
        // printf '' | openssl dgst -sha384 -binary | base64
        assert_eq!(
            checksum(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }

    #[test]
    fn every_script_has_its_checksum() {
        let names = [
            "account-recovery.css",
            "account-recovery.js",
            "element.js",
            "plan.js",
        ];
        let checksums = names.map(|name| (name.to_owned(), format!("of-{name}")));
        let first = names.map(str::to_owned);
        // The hash by: printf '\n{ "integrity": {\n…\n} }\n' | openssl dgst -sha256 -binary | base64
        let expected = concat!(
            "<!-- The Content-Security-Policy of the page: script-src 'self' 'wasm-unsafe-eval' ",
            "'sha256-9OjvXEy7zxDa6EiL4rF1zk5mFgnYGYYw4gZl4soWdv4='; style-src 'self'; base-uri 'self'; ",
            "frame-ancestors 'self' -->\n",
            "<script type=\"importmap\">\n{ \"integrity\": {\n",
            "  \"/account-recovery/account-recovery.js\": \"of-account-recovery.js\",\n",
            "  \"/account-recovery/element.js\": \"of-element.js\",\n",
            "  \"/account-recovery/plan.js\": \"of-plan.js\"\n",
            "} }\n</script>\n",
            "<link rel=\"modulepreload\" href=\"/account-recovery/element.js\" integrity=\"of-element.js\">\n",
            "<script type=\"module\" src=\"/account-recovery/account-recovery.js\" integrity=\"of-account-recovery.js\"></script>\n",
            "<account-recovery service=\"x\" style-integrity=\"of-account-recovery.css\">\n",
            "<a href=\"/account-recovery/routes.html\">All ways back in, on one page</a></account-recovery>\n",
        );
        assert_eq!(
            html("x", &checksums.into(), &first[2..3], "account-recovery.css"),
            expected
        );
    }
}
