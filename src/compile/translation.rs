//! A translation says as much as the text it is made from: the same messages with the same attributes and variables,
//! and in it words of other pages as those pages show them.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::wording::{Phrase, Wording};

/// Messages that repeat the label of a form, which has one language.
const QUOTATIONS: [&str; 2] = ["entry-", "tick-"];

/// Compares a translation with the wording in the first language. That a whole message is missing, or used by nothing,
/// is found where the definition asks for it.
pub(crate) fn compare(translation: &Wording, first: &Wording, faults: &mut Faults) {
    for (id, part, phrase) in translation.phrases() {
        match first.phrase(id, part) {
            Some(original) => compare_phrase(translation, (id, part), phrase, original, faults),
            None if first.line(id).is_some() => {
                stale(translation, first, (id, part), phrase.line, faults)
            }
            None => {}
        }
    }
    for (id, part, _) in first.phrases() {
        if let Some(line) = translation.line(id)
            && translation.phrase(id, part).is_none()
        {
            translation.report_missing_part(line, id, part, faults);
        }
    }
}

fn stale(
    translation: &Wording,
    first: &Wording,
    (id, part): (&str, &str),
    line: usize,
    faults: &mut Faults,
) {
    faults.add_in(
        &translation.file,
        line,
        "stale-attribute",
        format!("message {id:?} has `.{part}`, which {} has not", first.file),
        format!("remove it, or write it in {}, too", first.file),
    );
}

fn compare_phrase(
    translation: &Wording,
    (id, part): (&str, &str),
    phrase: &Phrase,
    original: &Phrase,
    faults: &mut Faults,
) {
    let names = |phrase: &Phrase| phrase.variables.iter().cloned().collect::<BTreeSet<_>>();
    if names(phrase) != names(original) {
        faults.add_in(
            &translation.file,
            phrase.line,
            "other-variables",
            format!("message {id:?} has not the variables of its original"),
            format!("say the same as {:?}", original.text),
        );
    }
    let is_quotation = part.is_empty() && QUOTATIONS.iter().any(|kind| id.starts_with(kind));
    // Languages have quotation marks of their own.
    let quoted = original.text.trim_matches(['“', '”']);
    if is_quotation && !phrase.text.contains(quoted) {
        faults.add_in(
            &translation.file,
            phrase.line,
            "translated-quotation",
            format!("message {id:?} repeats a label of the form, which is not translated"),
            format!("write {quoted:?}"),
        );
    }
}
