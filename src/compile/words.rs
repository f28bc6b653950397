//! The wizard's own words, common to all definitions: part of the program, so that a definition anywhere compiles. A
//! definition in a language that the program does not speak brings them along as `words.TAG.ftl`.

use std::path::Path;

use crate::words::{IDS, index};

use super::fault::Faults;
use super::name::Name;
use super::nearest::advise;
use super::originals;
use super::problem;
use super::translation;
use super::wording::Wording;

/// The language that the words are written in first; the others are translations of it.
pub(crate) const FIRST_LANGUAGE: &str = "en";

/// The words in a language, and which texts they translate ([`originals`]).
struct File {
    tag: &'static str,
    text: &'static str,
    record: &'static str,
}

/// Reads the files of a language into the program.
macro_rules! file {
    ($tag:literal) => {
        File {
            tag: $tag,
            text: include_str!(concat!("../services/", $tag, ".ftl")),
            record: include_str!(concat!("../services/", $tag, ".originals")),
        }
    };
}

const FIRST: File = File {
    tag: FIRST_LANGUAGE,
    text: include_str!("../services/en.ftl"),
    record: "",
};

/// The files by language; another language of the wizard is another line here.
const FILES: [File; 8] = [
    FIRST,
    file!("fr"),
    file!("de"),
    file!("es"),
    file!("pt-BR"),
    file!("ja"),
    file!("zh-Hans"),
    file!("he"),
];

/// What a language is called by its speakers, among its words.
pub(crate) const NAME: usize = index("language-name");

/// The words in the first language.
pub(crate) fn original() -> Wording {
    Wording::parse("../en.ftl", FIRST.text, &Faults::default())
}

/// The words of a language, in the order of [`IDS`].
pub(crate) fn words(dir: &Path, language: Name<'_>, faults: &Faults) -> Vec<String> {
    let tag = language.text;
    let (own, known) = (file(tag), FILES.iter().find(|file| file.tag == tag));
    let text = match known {
        Some(known) => Ok((format!("../{tag}.ftl"), known.text.to_owned())),
        None => std::fs::read_to_string(dir.join(&own)).map(|text| (own, text)),
    };
    let Ok((name, text)) = text else {
        report_unknown(language);
        return Vec::new();
    };
    let wording = Wording::parse(&name, &text, faults);
    let words = read(&wording, faults);
    let used: Vec<String> = ids().collect();
    let used = used.iter().map(|id| (id.as_str(), "")).collect();
    wording.report_unused(&used, faults);
    let first = original();
    translation::compare(&wording, &first, faults);
    match known {
        Some(known) if tag != FIRST_LANGUAGE => {
            originals::compare(known.record, &wording, &first, faults);
        }
        Some(_) => {}
        None => originals::check(dir, &wording, &first, faults),
    }
    words
}

/// The words in every language of the wizard, by its tag.
pub(crate) fn spoken() -> impl Iterator<Item = (&'static str, Vec<String>)> {
    FILES.iter().map(|file| {
        let faults = &Faults::default();
        let wording = Wording::parse(file.tag, file.text, faults);
        (file.tag, read(&wording, faults))
    })
}

/// How the names of files with the wizard's own words begin.
pub(crate) const PREFIX: &str = "words.";

/// The name of the file with the words of a language that the program does not speak.
pub(crate) fn file(tag: &str) -> String {
    format!("{PREFIX}{tag}.ftl")
}

/// Whether the program itself speaks a language.
pub(crate) fn is_known(tag: &str) -> bool {
    FILES.iter().any(|file| file.tag == tag)
}

fn report_unknown(language: Name<'_>) {
    let tag = language.text;
    let known = advise(tag, FILES.iter().map(|file| file.tag));
    language.fault(problem::no_words(tag, known, file(tag)));
}

/// The ids of the messages, in the order of [`IDS`].
fn ids() -> impl Iterator<Item = String> {
    IDS.iter().map(|id| format!("word-{id}"))
}

fn read(wording: &Wording, faults: &Faults) -> Vec<String> {
    let word = |id: String| {
        let phrase = wording.phrase(&id, "");
        if phrase.is_none() {
            faults.add_in(&wording.file, 1, problem::missing_word(&id));
        }
        phrase.map(|phrase| phrase.text.clone()).unwrap_or_default()
    };
    ids().map(word).collect()
}
