//! The help page as one file, to be kept on a disk or sent by mail: it works without a server and asks nobody for
//! anything. The browser files in it come from `cargo task bundle`; the definition is compiled in.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::iter;

use super::language::file;
use super::single::{Ingredients, SingleError, single};
use super::{about, assistant, endpoint_meta, first_page, isolated, stylesheet, whole};
use crate::compile::Compiled;
use crate::date::Date;
use crate::evidence::gate::Scheme;
use crate::html::{Element, el};
use crate::service::{Languages, Service};
use crate::wording::put;
use crate::words::word;

/// The style sheets that the document links before they are put into it: of the page, and of the assistant.
const STYLES: [&str; 2] = ["page.css", "account-recovery.css"];

/// What a page runs: its script, bundled into one, and the WebAssembly that the script looks for.
type Form = (&'static str, &'static [&'static str]);

/// Evidence goes to a private endpoint only; a page that names none does without.
const WITHOUT_EVIDENCE: Form = ("recovery.js", &["plan.wasm"]);
const WITH_EVIDENCE: Form = ("recovery-evidence.js", &["plan.wasm", "evidence.wasm"]);
const WITH_SEAL: Form = ("recovery-seal.js", &["plan.wasm", "seal.wasm"]);
const FORMS: [Form; 3] = [WITHOUT_EVIDENCE, WITH_EVIDENCE, WITH_SEAL];

/// The id under which the script looks for the definition.
const DEFINITION: &str = "definition";

/// Commands that print the SHA-256 of a file, by system: what stands before and after its name.
const DIGEST_COMMANDS: [(&str, &str, &str); 3] = [
    ("Linux", "sha256sum ", ""),
    ("macOS", "shasum -a 256 ", ""),
    ("Windows", "certutil -hashfile ", " SHA256"),
];

/// The browser files that go into every saved page, whatever its definition.
///
/// ```
/// use account_recovery::page::saved::Assets;
/// let missing = Assets::read(|name| Err(name.to_owned())).unwrap_err();
/// assert_eq!(missing, "recovery.js");
/// ```
#[derive(Debug, Clone)]
pub struct Assets(BTreeMap<&'static str, Vec<u8>>);

impl Assets {
    /// Takes the files from where they are; `read` gives the content of a file by its name.
    ///
    /// # Errors
    /// The first that `read` gives.
    pub fn read<E>(read: impl Fn(&str) -> Result<Vec<u8>, E>) -> Result<Self, E> {
        let mut files = BTreeMap::new();
        let forms = FORMS.iter();
        let parts = forms.flat_map(|(script, modules)| iter::once(script).chain(*modules));
        for name in parts.chain(&STYLES) {
            if !files.contains_key(name) {
                files.insert(*name, read(name)?);
            }
        }
        Ok(Self(files))
    }

    fn bytes(&self, name: &str) -> &[u8] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    fn text(&self, name: &str) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(name))
    }
}

/// What the file is called unless whoever makes it says otherwise: `recovery.html`, in another language than the first
/// `recovery.TAG.html`.
#[must_use]
pub fn name(service: &Service) -> String {
    file(service, "recovery", "html")
}

/// Makes the file. `endpoint` is the address of a private endpoint that takes requests from pages without an origin, if
/// there is one (it allows the origin `null`); `made` is the day that the file says it was made on.
///
/// # Errors
/// As [`single`].
pub fn saved(
    compiled: &Compiled,
    assets: &Assets,
    endpoint: Option<&str>,
    made: Date,
) -> Result<String, SingleError> {
    let (script, modules) = form(&compiled.service, endpoint);
    let texts = STYLES.map(|name| (name, assets.text(name)));
    let styles = texts.each_ref().map(|(name, text)| (*name, &**text));
    let modules = modules.iter().map(|name| (*name, assets.bytes(name)));
    let definition = (DEFINITION, compiled.pack.as_slice());
    let data: Vec<_> = modules.chain([definition]).collect();
    let ingredients = Ingredients {
        styles: &styles,
        script: &assets.text(script),
        data: &data,
        endpoint,
    };
    // A file has one language in it, and nothing to lead to.
    let service = Service {
        languages: Languages::default(),
        ..compiled.service.clone()
    };
    let footer = footer(&service, &name(&compiled.service), made);
    single(&document(&service, endpoint, footer), &ingredients)
}

/// What a page of a service runs.
fn form(service: &Service, endpoint: Option<&str>) -> Form {
    match (endpoint, service.plans.evidence.scheme) {
        (None, _) | (_, Scheme::Withhold) => WITHOUT_EVIDENCE,
        (_, Scheme::Commit | Scheme::Proof) => WITH_EVIDENCE,
        (_, Scheme::Seal) => WITH_SEAL,
    }
}

fn document(service: &Service, endpoint: Option<&str>, footer: Element) -> String {
    let [page, _] = STYLES;
    // Whoever makes a file for an endpoint means that requests come from a file.
    let meta = endpoint.map(|endpoint| endpoint_meta(endpoint).flag("data-takes-files", true));
    let head = meta.into_iter();
    let head = head.chain([stylesheet(page)]);
    let needs_script = || {
        el("p")
            .class("notice")
            .text(word!(service, "saved-needs-script"))
    };
    let reviewed = isolated(&service.reviewed);
    let old = put(word!(service, "saved-old"), "reviewed", &reviewed);
    let old = el("p")
        .class("notice")
        .set("id", "old")
        .set("data-reviewed", &service.reviewed)
        .flag("hidden", true)
        .text(&old);
    let main = el("main")
        .child(el("noscript").child(needs_script()))
        .child(old)
        .child(assistant(service, &first_page(service)).child(needs_script()));
    whole(service, head, main, footer)
}

/// Which version this is, from when, and how to see that the file of this name is the one that was published.
fn footer(service: &Service, name: &str, made: Date) -> Element {
    let version = put(
        word!(service, "saved-version"),
        "version",
        env!("CARGO_PKG_VERSION"),
    );
    let version = put(&version, "date", &isolated(&made.iso()));
    let command = |(system, before, after): (&str, &str, &str)| {
        let label = format!("{system}: ");
        let command = [before, name, after].concat();
        el("li").text(&label).child(el("code").text(&command))
    };
    el("footer")
        .child(about(service))
        .child(el("p").text(&version))
        .child(el("p").text(word!(service, "saved-digest")))
        .child(el("ul").children(DIGEST_COMMANDS.map(command)))
}
