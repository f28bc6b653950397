//! The file of a record: a message a line, with the digest of its translation and, as JSON, the original that was
//! translated, by attribute.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::REMEDY;
use crate::compile::fault::Faults;
use crate::compile::problem;
use crate::compile::wording::Wording;
use crate::evidence::hex;

/// How much of a digest is kept: enough to tell two texts of one message apart.
const BYTES: usize = 6;

/// The first line of a record.
const ABOUT: &str = "# Which text of the original each message translates; `account-recovery translated` writes this.\n";

/// The texts of a message: its own under `""`, its attributes under their names.
pub(in crate::compile) type Texts = BTreeMap<String, String>;

/// What a record says of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compile) struct Entry {
    /// The beginning of a digest of the translation, so that one that nobody touched is known.
    pub(in crate::compile) translation: String,
    /// What it was translated from.
    pub(in crate::compile) original: Texts,
}

/// A record, by message.
#[derive(Debug, Default)]
pub(in crate::compile) struct Originals(pub(in crate::compile) BTreeMap<String, Entry>);

impl Originals {
    /// What a record has to say now of the messages of a translation that have an original.
    pub(in crate::compile) fn of(translation: &Wording, first: &Wording) -> Self {
        let known = translation.ids().filter(|id| first.line(id).is_some());
        let entry = |id: &str| Entry {
            translation: digest(&texts(translation, id)),
            original: texts(first, id),
        };
        Self(known.map(|id| (id.to_owned(), entry(id))).collect())
    }

    /// Reads a record; a line that is none is a fault.
    pub(in crate::compile) fn parse(file: &str, text: &str, faults: &Faults) -> Self {
        let mut entries = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.starts_with('#') {
                continue;
            }
            match read(line) {
                Some((id, entry)) => {
                    entries.insert(id, entry);
                }
                None => {
                    let start: String = line.chars().take(40).collect();
                    faults.add_in(file, number, problem::damaged_record(start, REMEDY));
                }
            }
        }
        Self(entries)
    }

    pub(in crate::compile) fn to_text(&self) -> String {
        let lines = self.0.iter().map(|(id, entry)| {
            let original = serde_json::json!(entry.original);
            format!("{id} {} {original}\n", entry.translation)
        });
        [ABOUT.to_owned()].into_iter().chain(lines).collect()
    }
}

fn read(line: &str) -> Option<(String, Entry)> {
    let (id, rest) = line.split_once(' ')?;
    let (translation, original) = rest.split_once(' ')?;
    let entry = Entry {
        translation: translation.to_owned(),
        original: serde_json::from_str(original).ok()?,
    };
    Some((id.to_owned(), entry))
}

/// The texts of a message; a layout or a comment makes no difference.
pub(in crate::compile) fn texts(wording: &Wording, id: &str) -> Texts {
    let parts = wording.parts(id);
    parts
        .map(|(part, phrase)| (part.to_owned(), phrase.text.clone()))
        .collect()
}

fn digest(texts: &Texts) -> String {
    let mut hash = Sha256::new();
    for (part, text) in texts {
        // Neither can have the character in it that ends them.
        hash.update([part, "\0", text, "\0"].concat());
    }
    let mut digest = hex::text(&hash.finalize());
    digest.truncate(BYTES * 2);
    digest
}
