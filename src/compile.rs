//! Compiles a definition: TOML and Fluent in, one checked pack per language out, every fault named with its place.
//!
//! A definition is a folder with `service.toml`, which has no wording, and `LANG.ftl` for each of its languages,
//! which have nothing else. The stages, a module each: `source` and `wording` read, `resolve` turns names into indexes,
//! once for all languages, `diagram` builds the decision diagram, `definition` gives the definition its words, and
//! `check` proves what it promises. `problem` has the sentences of all faults.

mod asked;
pub(crate) mod check;
mod conditions;
mod context;
mod definition;
mod diagram;
pub(crate) mod direction;
pub mod fault;
mod lines;
mod name;
mod names;
mod nearest;
mod originals;
pub(crate) mod problem;
#[doc(hidden)]
pub mod readiness;
#[doc(hidden)]
pub mod renew;
mod report;
mod resolve;
mod source;
mod translation;
mod unread;
mod worded;
mod wording;
pub(crate) mod words;

use std::path::Path;

use crate::pack::{self, PackError};
use crate::service::{Languages, Service};

use self::definition::{Definition, Spoken};
use self::fault::{Fault, Faults};
use self::name::{Distinct, Name};
use self::problem::Problem;
pub use self::report::Report;
use self::source::{Document, Table};
use self::wording::Wording;
pub use crate::id::{ID_FORM, is_id};

/// The file with everything but the wording.
pub(crate) const SERVICE_FILE: &str = "service.toml";

/// A checked definition in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// BCP 47 tag of the wording.
    pub language: String,
    /// The definition.
    pub service: Service,
    /// The definition as the browser loads it; [`crate::pack::decode`] reads it.
    pub pack: Vec<u8>,
}

/// Compiles the definition in a folder, one result per language in the order of `languages`.
///
/// # Errors
/// All faults by file and line: those of the text (an unknown key, a missing message) and those of the content (a rule
/// that never decides, a question that is never asked).
///
/// ```
/// use account_recovery::compile::compile;
/// use std::path::Path;
/// let compiled = compile(Path::new("tests/definitions/minimal")).unwrap();
/// assert_eq!(compiled[0].language, "en");
/// assert_eq!(compiled[0].service.name, "Example library");
/// let faults = compile(Path::new("tests")).unwrap_err();
/// assert_eq!(faults[0].code(), "unreadable-file");
/// ```
pub fn compile(dir: &Path) -> Result<Vec<Compiled>, Vec<Fault>> {
    let (services, _) = examine(dir)?;
    pack_all(services).map_err(|error| {
        let advice = error.advice().to_owned();
        let problem = Problem::new(error.code(), error.to_string(), advice);
        vec![problem.at(SERVICE_FILE, 1)]
    })
}

fn pack_all(services: Vec<Service>) -> Result<Vec<Compiled>, PackError> {
    // What stands for the definition in every language: the digest of the one that support reads.
    let original = services.iter().find(|one| one.plans.ticket.is_none());
    let definition = original.map_or(Ok([0; 32]), pack::definition)?;
    let compiled = services.into_iter().map(|service| {
        let service = Service {
            definition,
            ..service
        };
        let pack = pack::encode(&service)?;
        Ok(Compiled {
            language: service.language.clone(),
            service,
            pack,
        })
    });
    compiled.collect()
}

/// Checks the definition in a folder, and tells what was counted on the way.
///
/// # Errors
/// As [`compile`].
///
/// ```
/// use account_recovery::compile::check;
/// use std::path::Path;
/// let report = check(Path::new("tests/definitions/minimal")).unwrap();
/// assert_eq!((report.combinations, report.possible), (24, 16));
/// ```
pub fn check(dir: &Path) -> Result<Report, Vec<Fault>> {
    examine(dir).map(|(_, report)| report)
}

fn examine(dir: &Path) -> Result<(Vec<Service>, Report), Vec<Fault>> {
    let faults = Faults::default();
    let examined = services(dir, &faults);
    faults.into_result(examined.unwrap_or_default())
}

/// The definition in each language and what was counted, as far as its faults let anything be made of it.
fn services(dir: &Path, faults: &Faults) -> Option<(Vec<Service>, Report)> {
    let text = read(dir, SERVICE_FILE, faults)?;
    let document = Document::parse(&text, faults);
    if !faults.structure_is_sound() {
        return None;
    }
    let languages = languages(document.root());
    unread::check(dir, &languages, faults);
    let spoken = speak(dir, document.root(), &languages, faults);
    let is_sound = faults.structure_is_sound();
    let support = ticket_language(document.root(), &languages);
    let (definition, spoken) = spoken?;
    if !is_sound || !check::is_feasible(&definition.facts, faults) {
        return None;
    }
    let diagram = diagram::build(&definition.facts, &definition.plans.rules, faults);
    let languages = Languages {
        tags: spoken.iter().map(|one| one.tag.clone()).collect(),
        names: spoken.iter().map(Spoken::name).collect(),
    };
    let service = |one, support| definition.service(one, support, &languages, &diagram);
    let first = spoken.first()?;
    let report = check::check(&service(first, first), &definition, faults);
    let support = spoken.iter().find(|one| one.tag == support);
    let support = support.unwrap_or(first);
    let services = spoken.iter().map(|one| service(one, support)).collect();
    Some((services, report))
}

/// The definition, and the languages that it speaks.
fn speak(
    dir: &Path,
    root: Table<'_>,
    languages: &[Name<'_>],
    faults: &Faults,
) -> Option<(Definition, Vec<Spoken>)> {
    let mut definition = None;
    let mut spoken: Vec<Spoken> = Vec::new();
    for language in languages {
        let file = format!("{}.ftl", language.text);
        let words = words::words(dir, *language, faults);
        let Some(text) = read(dir, &file, faults) else {
            continue;
        };
        let wording = Wording::parse(&file, &text, faults);
        let definition = definition.get_or_insert_with(|| resolve::resolve(root));
        definition.check_wording(&wording, faults);
        if let Some(first) = spoken.first() {
            translation::compare(&wording, &first.wording, faults);
            originals::check(dir, &wording, &first.wording, faults);
        }
        spoken.push(Spoken {
            tag: language.text.to_owned(),
            wording,
            words,
        });
    }
    Some((definition?, spoken))
}

/// The languages of a definition.
fn languages(root: Table<'_>) -> Vec<Name<'_>> {
    let Some(service) = root.child("service") else {
        return Vec::new();
    };
    let languages = service.texts("languages");
    if languages.is_empty() {
        service.missing("[service]", "languages");
    }
    let mut distinct = Distinct::of_names("language");
    languages
        .iter()
        .for_each(|language| distinct.note(*language));
    languages
}

/// The language that support reads, whatever the person does: `ticket-language`, else the first of the languages.
fn ticket_language<'a>(root: Table<'a>, languages: &[Name<'a>]) -> &'a str {
    let service = root.inner("service");
    let named = service.and_then(|service| service.text("ticket-language"));
    let mut known = languages.iter().map(|language| language.text);
    let Some(named) = named else {
        return known.next().unwrap_or_default();
    };
    if !known.clone().any(|tag| tag == named.text) {
        let advice = nearest::advise(named.text, known);
        named.fault(problem::unknown_ticket_language(named.text, advice));
    }
    named.text
}

fn read(dir: &Path, file: &str, faults: &Faults) -> Option<String> {
    let text = std::fs::read_to_string(dir.join(file));
    let report = |error| faults.add_in(file, 1, problem::unreadable_file(file, reason(&error)));
    text.map_err(report).ok()
}

/// The reason without the operating system's own numbering, so that it reads the same everywhere.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
        kind => kind.to_string(),
    }
}
