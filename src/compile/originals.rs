//! Which text of its original each message of a translation was made from: `TAG.originals` beside `TAG.ftl`, a message and
//! the beginning of a digest a line. What was changed in the original since then is stale in the translation, until
//! somebody has looked at it and said so by `account-recovery translated`.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::fault::{Fault, Faults};
use super::wording::Wording;
use super::{SERVICE_FILE, languages, read, reason, source, words};

/// How much of a digest is kept: enough to tell two texts of one message apart.
const BYTES: usize = 6;

/// The first line of a record.
const ABOUT: &str = "# Which text of the original each message translates; `account-recovery translated` writes this.\n";

/// The record of a translation, as it has to be now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name of the file.
    pub file: String,
    /// What has to be in it.
    pub text: String,
    /// The messages for which it said something else, or nothing.
    pub renewed: Vec<String>,
}

/// Makes the records of a language anew: in the folder of a definition that of its wording, and that of the wizard's own
/// words if it brings them along; in a folder without `service.toml`, as that with the wizard's own words, that of the
/// translation from English.
///
/// # Errors
/// Faults of the files that are read, and a language that is no translation.
///
/// ```
/// use account_recovery::compile::originals::renew;
/// use std::path::Path;
/// let records = renew(Path::new("src/services/pypi"), "fr").unwrap();
/// assert_eq!(records[0].file, "fr.originals");
/// assert!(records[0].renewed.is_empty());
/// let faults = renew(Path::new("src/services/pypi"), "en").unwrap_err();
/// assert_eq!(faults[0].code(), "no-translation");
/// ```
pub fn renew(dir: &Path, tag: &str) -> Result<Vec<Record>, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut records = Vec::new();
    if let Some(first) = original(dir, tag, &mut faults) {
        records.extend(renewed(dir, &format!("{tag}.ftl"), &first, &mut faults));
        let own_words = words::file(tag);
        if dir.join(&own_words).exists() {
            records.extend(renewed(dir, &own_words, &words::original(), &mut faults));
        }
    }
    faults.into_result(records)
}

/// The wording that the one in a language is translated from.
fn original(dir: &Path, tag: &str, faults: &mut Faults) -> Option<Wording> {
    let first = match dir.join(SERVICE_FILE).exists() {
        true => first_language(dir, tag, faults)?,
        false => words::FIRST_LANGUAGE.to_owned(),
    };
    if first == tag {
        let file = format!("{tag}.ftl");
        let what = format!("{file} is what the others are translated from");
        let remedy = "name the language of a translation";
        faults.add_in(&file, 1, "no-translation", what, remedy);
        return None;
    }
    wording(dir, &format!("{first}.ftl"), faults)
}

/// The first language of a definition that has this one, too.
fn first_language(dir: &Path, tag: &str, faults: &mut Faults) -> Option<String> {
    let root = source::parse(&read(dir, SERVICE_FILE, faults)?, faults);
    let all = languages(&root, faults);
    if !all.iter().any(|language| language.text == tag) {
        let line = all.first().map_or(1, |language| language.line);
        let what = format!("the definition does not speak {tag:?}");
        let known: Vec<_> = all.iter().map(|language| language.text.as_str()).collect();
        let remedy = format!("use one of {}", known.join(", "));
        faults.add(line, "unknown-language", what, remedy);
        return None;
    }
    all.into_iter().next().map(|language| language.text)
}

fn wording(dir: &Path, file: &str, faults: &mut Faults) -> Option<Wording> {
    let text = read(dir, file, faults)?;
    Some(Wording::parse(file, &text, faults))
}

fn renewed(dir: &Path, file: &str, first: &Wording, faults: &mut Faults) -> Option<Record> {
    let translation = wording(dir, file, faults)?;
    let record = name(file);
    let text = std::fs::read_to_string(dir.join(&record)).unwrap_or_default();
    // What is unreadable in the old one is written anew.
    let old = Originals::parse(&record, &text, &mut Faults::default());
    let now = Originals::of(&translation, first);
    let other = |(id, digest): &(&String, &String)| old.0.get(*id) != Some(digest);
    let renewed = now.0.iter().filter(other);
    Some(Record {
        file: record,
        renewed: renewed.map(|(id, _)| id.clone()).collect(),
        text: now.to_text(),
    })
}

/// The name of the record of a translation.
fn name(translation: &str) -> String {
    let stem = translation.strip_suffix(".ftl").unwrap_or(translation);
    [stem, ".originals"].concat()
}

/// Compares a translation with what its record says, if it has one in the folder.
pub(crate) fn check(dir: &Path, translation: &Wording, first: &Wording, faults: &mut Faults) {
    let file = name(&translation.file);
    match std::fs::read_to_string(dir.join(&file)) {
        Ok(text) => compare(&text, translation, first, faults),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => {
            let what = format!("cannot read {file}: {}", reason(&error));
            faults.add_in(&file, 1, "unreadable-file", what, REMEDY);
        }
    }
}

/// What to do when a record is no use.
const REMEDY: &str =
    "write it anew by `account-recovery translated`, with the folder and the language";

/// Compares a translation with what its record says.
pub(crate) fn compare(record: &str, translation: &Wording, first: &Wording, faults: &mut Faults) {
    let file = name(&translation.file);
    let said = Originals::parse(&file, record, faults);
    for (id, digest) in Originals::of(translation, first).0 {
        let (code, what) = match said.0.get(&id) {
            Some(older) if *older != digest => (
                "stale-message",
                format!("translates an older text of {id:?}"),
            ),
            Some(_) => continue,
            None => (
                "unrecorded-message",
                format!("nothing says which text of {id:?} this translates"),
            ),
        };
        faults.add_in(
            &translation.file,
            translation.line(&id).unwrap_or(1),
            code,
            what,
            format!(
                "compare it with {}, then run `account-recovery translated` with the folder and the language",
                first.file
            ),
        );
    }
}

/// Digests of originals by message.
struct Originals(BTreeMap<String, String>);

impl Originals {
    /// What the messages of a translation are translated from, where they have an original.
    fn of(translation: &Wording, first: &Wording) -> Self {
        let known = translation
            .ids()
            .filter(|id| first.line(id).is_some())
            .map(|id| (id.to_owned(), digest(first, id)));
        Self(known.collect())
    }

    /// Reads a record; a line that is none is a fault.
    fn parse(file: &str, text: &str, faults: &mut Faults) -> Self {
        let mut digests = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.starts_with('#') {
                continue;
            }
            match line.split_once(' ') {
                Some((id, digest)) => {
                    digests.insert(id.to_owned(), digest.to_owned());
                }
                None => {
                    let what = format!("{line:?} is no message with a digest");
                    faults.add_in(file, number, "damaged-record", what, REMEDY);
                }
            }
        }
        Self(digests)
    }

    fn to_text(&self) -> String {
        let lines = self.0.iter().map(|(id, digest)| format!("{id} {digest}\n"));
        [ABOUT.to_owned()].into_iter().chain(lines).collect()
    }
}

/// The beginning of the SHA-256 of all texts of a message: a layout or a comment makes no difference.
fn digest(wording: &Wording, id: &str) -> String {
    let mut hash = Sha256::new();
    for (part, phrase) in wording.parts(id) {
        // Neither can have the character in it that ends them.
        hash.update([part, "\0", &phrase.text, "\0"].concat());
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(BYTES)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
