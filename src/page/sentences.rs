//! What an element says where the assistant cannot run, in every language: a module of its own, which is loaded only then
//! (`www/trouble.js` reads it).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::compile::words::spoken;
use crate::service::Service;
use crate::words::index;

/// Its name beside the help page.
pub const SENTENCES: &str = "sentences.js";

/// The sentences by what is in the way: the browser, a definition that is missing or damaged, the policy of the page.
const WORDS: [(&str, usize); 3] = [
    ("browser", index("trouble-browser")),
    ("definition", index("trouble-definition")),
    ("policy", index("trouble-policy")),
];

/// What is said when a part of the help is missing or of another release, and the button below.
const AGAIN: [usize; 2] = [index("again"), index("load-again")];

/// These words by language, as an object for `www/again.js`: in the languages of the definitions, the first for whoever
/// reads none of them. They are in the script that loads first, since the others may be what is missing.
pub(super) fn again(services: &[&Service]) -> String {
    let mut said = Map::new();
    for service in services {
        let words = AGAIN.map(|index| service.word(index));
        said.insert(service.language.clone(), json!(words));
    }
    Value::from(said).to_string()
}

/// Writes the module: the languages of the wizard, and those that these definitions bring along. The first is for whoever
/// reads none of them.
///
/// ```
/// use account_recovery::page::sentences::sentences;
/// let module = sentences([]);
/// assert!(module.starts_with("export const sentences = {\n  \"en\": {\"browser\":\"The step-by-step help cannot run"));
/// ```
#[must_use]
pub fn sentences<'s>(services: impl IntoIterator<Item = &'s Service>) -> String {
    let own = services.into_iter().map(|service| {
        let said = WORDS.map(|(_, index)| service.word(index).to_owned());
        (service.language.clone(), said)
    });
    let spoken = spoken().map(|(tag, words)| {
        let said = WORDS.map(|(_, index)| words.get(index).cloned().unwrap_or_default());
        (tag.to_owned(), said)
    });
    let mut written = BTreeSet::new();
    let mut module = String::from("export const sentences = {\n");
    for (tag, said) in spoken.chain(own) {
        if written.insert(tag.clone()) {
            let kinds = WORDS.map(|(kind, _)| kind);
            let said: BTreeMap<_, _> = kinds.into_iter().zip(said).collect();
            // Writing to a string cannot fail.
            let _ = writeln!(module, "  {tag:?}: {},", json!(said));
        }
    }
    module.push_str("};\n");
    module
}
