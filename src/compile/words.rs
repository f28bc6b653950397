//! The wizard's own words, common to all definitions: part of the program, so that a definition anywhere compiles.

use super::fault::Faults;
use super::nearest::advise;
use super::source::Name;
use super::wording::{Found, Wording};

/// The files by language; another language of the wizard is another line here.
const FILES: [(&str, &str); 1] = [("en", include_str!("../services/en.ftl"))];

/// The words of a language, in the order of [`crate::words::IDS`].
pub(crate) fn words(language: &Name, faults: &mut Faults) -> Vec<String> {
    let Some((_, text)) = FILES.iter().find(|(tag, _)| *tag == language.text) else {
        faults.add(
            language.line,
            "no-words",
            format!("the wizard itself does not speak {:?}", language.text),
            advise(&language.text, FILES.iter().map(|(tag, _)| *tag)),
        );
        return Vec::new();
    };
    let file = format!("../{}.ftl", language.text);
    let mut wording = Wording::parse(&file, text, faults);
    let words = crate::words::IDS
        .iter()
        .map(|id| word(&mut wording, &format!("word-{id}"), faults))
        .collect();
    wording.report_unused(faults);
    words
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
