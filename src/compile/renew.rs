//! Renewing the record of a translation, message by message: what was looked at is named.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::nearest::advise;
use super::originals::{Entry, Originals, Texts, name, texts};
use super::source::Document;
use super::wording::Wording;
use super::{SERVICE_FILE, languages, problem, read, words};

/// The messages that somebody has compared with their originals.
#[derive(Debug, Clone, Copy, Default)]
pub struct LookedAt<'a> {
    /// Those that were translated anew.
    pub messages: &'a [String],
    /// Those that say what the original says now, although nothing was changed in them.
    pub unchanged: &'a [String],
}

impl LookedAt<'_> {
    fn names(&self, id: &str) -> bool {
        self.messages
            .iter()
            .chain(self.unchanged)
            .any(|one| one == id)
    }
}

/// The record of a translation, as it has to be now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name of the file.
    pub file: String,
    /// What has to be in it.
    pub text: String,
    /// The messages that it says something else of than before.
    pub renewed: Vec<Change>,
    /// The messages that still translate an older text.
    pub stale: Vec<Change>,
}

/// A message whose original was changed since it was translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id of the message.
    pub message: String,
    /// What the original said when it was translated; empty if nothing was recorded.
    pub before: String,
    /// What the original says now.
    pub now: String,
    /// What the translation says.
    pub translation: String,
}

impl Change {
    fn of(id: &str, before: Option<&Entry>, now: &Entry, translation: &Wording) -> Self {
        Self {
            message: id.to_owned(),
            before: before.map_or_else(String::new, |entry| shown(&entry.original)),
            now: shown(&now.original),
            translation: shown(&texts(translation, id)),
        }
    }
}

/// Makes the records of a language anew: in the folder of a definition that of its wording, and that of the wizard's own
/// words if it brings them along; in a folder without `service.toml`, as that with the wizard's own words, that of the
/// translation from English. A message whose original was changed is recorded only if it is named, and a translation in
/// which nothing was changed only if that is said of it. Without a record, the first one has every message.
///
/// # Errors
/// Faults of the files that are read, a language that is no translation, a message that is not there, and one that was
/// not translated anew.
///
/// ```
/// use account_recovery::compile::renew::{LookedAt, renew};
/// use std::path::Path;
/// let records = renew(Path::new("src/services/pypi"), "fr", LookedAt::default()).unwrap();
/// assert_eq!(records[0].file, "fr.originals");
/// assert!(records[0].renewed.is_empty());
/// let faults = renew(Path::new("src/services/pypi"), "en", LookedAt::default()).unwrap_err();
/// assert_eq!(faults[0].code(), "no-translation");
/// ```
pub fn renew(dir: &Path, tag: &str, looked_at: LookedAt<'_>) -> Result<Vec<Record>, Vec<Fault>> {
    let faults = Faults::default();
    let mut records = Vec::new();
    let mut known = Vec::new();
    if let Some(first) = original(dir, tag, &faults) {
        let own_words = words::file(tag);
        let mut files = vec![(format!("{tag}.ftl"), first)];
        if dir.join(&own_words).exists() {
            files.push((own_words, words::original()));
        }
        for (file, first) in files {
            if let Some(translation) = wording(dir, &file, &faults) {
                known.extend(translation.ids().map(str::to_owned));
                records.push(renewed(dir, &translation, &first, looked_at, &faults));
            }
        }
        report_unknown(tag, &known, looked_at, &faults);
    }
    faults.into_result(records)
}

/// The wording that the one in a language is translated from.
fn original(dir: &Path, tag: &str, faults: &Faults) -> Option<Wording> {
    let first = match dir.join(SERVICE_FILE).exists() {
        true => first_language(dir, tag, faults)?,
        false => words::FIRST_LANGUAGE.to_owned(),
    };
    if first == tag {
        let file = format!("{tag}.ftl");
        faults.add_in(&file, 1, problem::no_translation(&file));
        return None;
    }
    wording(dir, &format!("{first}.ftl"), faults)
}

/// The first language of a definition that has this one, too.
fn first_language(dir: &Path, tag: &str, faults: &Faults) -> Option<String> {
    let text = read(dir, SERVICE_FILE, faults)?;
    let document = Document::parse(&text, faults);
    let all = languages(document.root());
    if !all.iter().any(|language| language.text == tag) {
        let line = all.first().map_or(1, |language| language.line);
        let known: Vec<_> = all.iter().map(|language| language.text).collect();
        faults.add(line, problem::unknown_language(tag, known.join(", ")));
        return None;
    }
    all.first().map(|language| language.text.to_owned())
}

fn wording(dir: &Path, file: &str, faults: &Faults) -> Option<Wording> {
    let text = read(dir, file, faults)?;
    Some(Wording::parse(file, &text, faults))
}

fn report_unknown(tag: &str, known: &[String], looked_at: LookedAt<'_>, faults: &Faults) {
    for id in looked_at.messages.iter().chain(looked_at.unchanged) {
        if !known.contains(id) {
            let advice = advise(id, known.iter().map(String::as_str));
            let problem = problem::unknown_message(id, advice);
            faults.add_in(&format!("{tag}.ftl"), 1, problem);
        }
    }
}

fn renewed(
    dir: &Path,
    translation: &Wording,
    first: &Wording,
    looked_at: LookedAt<'_>,
    faults: &Faults,
) -> Record {
    let file = name(&translation.file);
    let text = std::fs::read_to_string(dir.join(&file));
    let is_first = text.is_err();
    // What is unreadable in the old one is written anew.
    let old = Originals::parse(&file, &text.unwrap_or_default(), &Faults::default());
    let mut kept = Originals::default();
    let (mut renewed, mut stale) = (Vec::new(), Vec::new());
    for (id, now) in Originals::of(translation, first).0 {
        let before = old.0.get(&id);
        if before == Some(&now) {
            kept.0.insert(id, now);
            continue;
        }
        let change = Change::of(&id, before, &now, translation);
        // The same original in other words now needs nobody's word for it.
        let is_same = before.is_some_and(|entry| entry.original == now.original);
        if is_first || is_same || looked_at.names(&id) {
            let untouched = before.is_some_and(|entry| entry.translation == now.translation);
            // What it said before cannot be what its original says only now, unless somebody says so.
            if untouched && !looked_at.unchanged.contains(&id) {
                let line = translation.line(&id).unwrap_or(1);
                faults.add_in(&translation.file, line, problem::not_translated(&id));
            }
            renewed.push(change);
            kept.0.insert(id, now);
        } else {
            stale.push(change);
            kept.0.extend(before.cloned().map(|entry| (id, entry)));
        }
    }
    Record {
        file,
        text: kept.to_text(),
        renewed,
        stale,
    }
}

/// Texts in one line.
fn shown(texts: &Texts) -> String {
    let parts = texts.iter().map(|(part, text)| match part.as_str() {
        "" => text.clone(),
        part => format!(".{part} = {text}"),
    });
    parts.collect::<Vec<_>>().join(" ").replace('\n', " ")
}
