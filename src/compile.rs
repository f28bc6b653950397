//! Compiles a definition: TOML and Fluent in, one checked pack per language out, every fault named with its place.
//!
//! A definition is a folder with `service.toml`, which has no wording, and `LANG.ftl` for each of its languages,
//! which have nothing else. The stages, a module each: `source` and `wording` read, `resolve` turns names into indexes,
//! `diagram` builds the decision diagram, `check` proves what a definition promises.

mod check;
mod conditions;
mod context;
mod diagram;
pub(crate) mod direction;
mod distinct;
pub mod fault;
mod lines;
mod names;
mod nearest;
mod originals;
#[doc(hidden)]
pub mod readiness;
#[doc(hidden)]
pub mod renew;
mod report;
mod resolve;
mod source;
mod table;
mod ticket;
mod translation;
mod unread;
mod wording;
pub(crate) mod words;

use std::path::Path;

use crate::pack::{self, PackError};
use crate::service::{Languages, Service};

use self::context::{Places, RuledOut};
use self::distinct::Distinct;
use self::fault::{Fault, Faults};
pub use self::report::Report;
use self::source::{Name, Table};
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
        let mut faults = Faults::default();
        faults.add(1, error.code(), error.to_string(), error.advice());
        faults.into_result(()).err().unwrap_or_default()
    })
}

fn pack_all(services: Vec<Service>) -> Result<Vec<Compiled>, PackError> {
    let definition = ticket::definition(&services)?;
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
    let mut faults = Faults::default();
    let Some(text) = read(dir, SERVICE_FILE, &mut faults) else {
        return faults.into_result((Vec::new(), Report::default()));
    };
    let root = source::parse(&text, &mut faults);
    if !faults.structure_is_sound() {
        return faults.into_result((Vec::new(), Report::default()));
    }
    let languages = languages(&root, &mut faults);
    unread::check(dir, &languages, &mut faults);
    let (mut services, places, ruled_out) = resolve_languages(dir, &root, &languages, &mut faults);
    let mut report = Report::default();
    if faults.structure_is_sound()
        && let Some(first) = services.first_mut()
        && check::is_feasible(first, &mut faults)
    {
        first.diagram = diagram::build(&first.facts, &first.plans.rules, &mut faults);
        report = check::check(first, &ruled_out, &places, &mut faults);
        report.languages = languages.iter().map(|name| name.text.clone()).collect();
        share(&mut services);
    }
    let ticket = ticket::language(&root, &languages, &mut faults);
    ticket::write(&mut services, &ticket);
    faults.into_result((services, report))
}

/// The languages differ in their wording only, and each knows what the others are called.
fn share(services: &mut [Service]) {
    let languages = Languages {
        tags: services.iter().map(|one| one.language.clone()).collect(),
        names: services
            .iter()
            .map(|one| one.word(words::NAME).to_owned())
            .collect(),
    };
    let Some(diagram) = services.first().map(|first| first.diagram.clone()) else {
        return;
    };
    for service in services {
        service.languages.clone_from(&languages);
        service.diagram.clone_from(&diagram);
    }
}

fn languages(root: &Table, faults: &mut Faults) -> Vec<Name> {
    let Some(service) = root.child("service", faults) else {
        return Vec::new();
    };
    let languages = service.texts("languages", faults);
    if languages.is_empty() {
        service.missing("[service]", "languages", faults);
    }
    let mut distinct = Distinct::of_names("language");
    for language in &languages {
        distinct.note(language, faults);
    }
    languages
}

/// The definition in each language, and where its parts stand.
fn resolve_languages(
    dir: &Path,
    root: &Table,
    languages: &[Name],
    faults: &mut Faults,
) -> (Vec<Service>, Places, Vec<RuledOut>) {
    let mut services = Vec::new();
    let mut places = Places::default();
    let mut ruled_out = Vec::new();
    let mut first: Option<Wording> = None;
    for language in languages {
        let file = format!("{}.ftl", language.text);
        let words = words::words(dir, language, faults);
        let Some(text) = read(dir, &file, faults) else {
            continue;
        };
        let mut wording = Wording::parse(&file, &text, faults);
        let resolved = resolve::resolve(root, &language.text, &mut wording, words, faults);
        services.push(resolved.service);
        places = resolved.places;
        ruled_out = resolved.ruled_out;
        match &first {
            Some(first) => {
                translation::compare(&wording, first, faults);
                originals::check(dir, &wording, first, faults);
            }
            None => first = Some(wording),
        }
    }
    (services, places, ruled_out)
}

fn read(dir: &Path, file: &str, faults: &mut Faults) -> Option<String> {
    match std::fs::read_to_string(dir.join(file)) {
        Ok(text) => Some(text),
        Err(error) => {
            faults.add_in(
                file,
                1,
                "unreadable-file",
                format!("cannot read {file}: {}", reason(&error)),
                format!("put {file} into the folder of the definition, in UTF-8"),
            );
            None
        }
    }
}

/// The reason without the operating system's own numbering, so that it reads the same everywhere.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
        kind => kind.to_string(),
    }
}
