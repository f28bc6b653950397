//! A translation says as much as the text it is made from: the same messages with the same attributes and variables,
//! and in it words of other pages as those pages show them.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::problem;
use super::wording::{Phrase, Wording};

/// Messages that repeat the label of a form, which has one language.
const QUOTATIONS: [&str; 2] = ["entry-", "tick-"];

/// Compares a translation with the wording in the first language. That a whole message is missing, or used by nothing,
/// is found where the definition asks for it.
pub(crate) fn compare(translation: &Wording, first: &Wording, faults: &Faults) {
    for (id, part, phrase) in translation.phrases() {
        match first.phrase(id, part) {
            Some(original) => compare_phrase(translation, (id, part), phrase, original, faults),
            None if first.line(id).is_some() => {
                let problem = problem::stale_attribute(id, part, &first.file);
                faults.add_in(&translation.file, phrase.line, problem);
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

fn compare_phrase(
    translation: &Wording,
    (id, part): (&str, &str),
    phrase: &Phrase,
    original: &Phrase,
    faults: &Faults,
) {
    let names = |phrase: &Phrase| phrase.variables.iter().cloned().collect::<BTreeSet<_>>();
    if names(phrase) != names(original) {
        let problem = problem::other_variables(id, &original.text);
        faults.add_in(&translation.file, phrase.line, problem);
    }
    let is_quotation = part.is_empty() && QUOTATIONS.iter().any(|kind| id.starts_with(kind));
    // Languages have quotation marks of their own.
    let quoted = original.text.trim_matches(['“', '”']);
    if is_quotation && !phrase.text.contains(quoted) {
        let problem = problem::translated_quotation(id, quoted);
        faults.add_in(&translation.file, phrase.line, problem);
    }
}
