//! Which text of its original each message of a translation was made from: `TAG.originals` beside `TAG.ftl`. What was
//! changed in the original since then is stale in the translation, until somebody has looked at it and said so by
//! `account-recovery translated`, message by message.

mod record;

use std::io::ErrorKind;
use std::path::Path;

use super::fault::Faults;
use super::wording::Wording;
use super::{problem, reason};
pub(super) use record::{Entry, Originals, Texts, texts};

/// The name of the record of a translation.
pub(super) fn name(translation: &str) -> String {
    let stem = translation.strip_suffix(".ftl").unwrap_or(translation);
    [stem, ".originals"].concat()
}

/// Compares a translation with what its record says, if it has one in the folder.
pub(super) fn check(dir: &Path, translation: &Wording, first: &Wording, faults: &Faults) {
    let file = name(&translation.file);
    match std::fs::read_to_string(dir.join(&file)) {
        Ok(text) => compare(&text, translation, first, faults),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => {
            let problem = problem::unreadable_record(&file, reason(&error), REMEDY);
            faults.add_in(&file, 1, problem);
        }
    }
}

/// What to do when a record is no use.
const REMEDY: &str = "remove the file, and write it anew by `account-recovery translated`, with the folder and the language";

/// Compares a translation with what its record says.
pub(super) fn compare(record: &str, translation: &Wording, first: &Wording, faults: &Faults) {
    let file = name(&translation.file);
    let said = Originals::parse(&file, record, faults);
    for (id, now) in Originals::of(translation, first).0 {
        let problem = match said.0.get(&id) {
            Some(before) if *before == now => continue,
            Some(before) if before.original == now.original => problem::unrecorded_translation(&id),
            Some(_) => problem::stale_message(&id, look(first, &id)),
            None => problem::unrecorded_message(&id, look(first, &id)),
        };
        let line = translation.line(&id).unwrap_or(1);
        faults.add_in(&translation.file, line, problem);
    }
}

fn look(first: &Wording, id: &str) -> String {
    format!(
        "compare it with {}, then run `account-recovery translated` with the folder, the language and {id}",
        first.file
    )
}
