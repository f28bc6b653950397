//! The wizard's own words, common to all definitions: part of the program, so that a definition anywhere compiles. A
//! definition in a language that the program does not speak brings them along as `words.TAG.ftl`.

use std::path::Path;

use crate::words::{IDS, index};

use super::fault::Faults;
use super::nearest::advise;
use super::source::Name;
use super::translation;
use super::wording::{Found, Wording};

/// The language that the words are written in first; the others are translations of it.
const FIRST: &str = include_str!("../services/en.ftl");

/// The files by language; another language of the wizard is another line here.
const FILES: [(&str, &str); 8] = [
    ("en", FIRST),
    ("fr", include_str!("../services/fr.ftl")),
    ("de", include_str!("../services/de.ftl")),
    ("es", include_str!("../services/es.ftl")),
    ("pt-BR", include_str!("../services/pt-BR.ftl")),
    ("ja", include_str!("../services/ja.ftl")),
    ("zh-Hans", include_str!("../services/zh-Hans.ftl")),
    ("he", include_str!("../services/he.ftl")),
];

/// What a language is called by its speakers, among its words.
pub(crate) const NAME: usize = index("language-name");

/// The words of a language, in the order of [`IDS`].
pub(crate) fn words(dir: &Path, language: &Name, faults: &mut Faults) -> Vec<String> {
    let Some((file, text)) = text(dir, &language.text) else {
        let name = &language.text;
        let known = advise(name, FILES.iter().map(|(tag, _)| *tag));
        faults.add(
            language.line,
            "no-words",
            format!("the wizard itself does not speak {name:?}"),
            format!("{known}, or put its words into words.{name}.ftl"),
        );
        return Vec::new();
    };
    let mut wording = Wording::parse(&file, &text, faults);
    let words = IDS
        .iter()
        .map(|id| word(&mut wording, &format!("word-{id}"), faults))
        .collect();
    wording.report_unused(faults);
    let first = Wording::parse("../en.ftl", FIRST, faults);
    translation::compare(&wording, &first, faults);
    words
}

/// The file with the words of a language, and what it says.
fn text(dir: &Path, tag: &str) -> Option<(String, String)> {
    if let Some((_, text)) = FILES.iter().find(|(known, _)| *known == tag) {
        return Some((format!("../{tag}.ftl"), (*text).to_owned()));
    }
    let file = format!("words.{tag}.ftl");
    let text = std::fs::read_to_string(dir.join(&file)).ok()?;
    Some((file, text))
}

fn word(wording: &mut Wording, id: &str, faults: &mut Faults) -> String {
    if let Found::Phrase(phrase) = wording.find(id, "") {
        return phrase.text;
    }
    faults.add_in(
        &wording.file,
        1,
        "missing-message",
        format!("the wizard's own words have no message {id:?}"),
        format!("add `{id} = …`"),
    );
    String::new()
}
