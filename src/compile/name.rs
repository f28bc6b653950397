//! Names, and those that have to differ from each other.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::problem::{self, Problem};
use crate::id::{ID_FORM, is_id};

/// A name and the line it stands on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    pub(crate) line: usize,
    /// Nothing for a name that is missing, which was said already.
    faults: Option<&'a Faults>,
}

impl<'a> Name<'a> {
    pub(crate) fn new(text: &'a str, line: usize, faults: &'a Faults) -> Self {
        let faults = Some(faults);
        Self { text, line, faults }
    }

    /// Says what is wrong with it.
    pub(crate) fn fault(self, problem: Problem) {
        if let Some(faults) = self.faults {
            faults.add(self.line, problem);
        }
    }

    /// A part of the name.
    pub(crate) fn part(self, text: &'a str) -> Self {
        Self { text, ..self }
    }
}

/// The ids of one kind in one place; complains about one that comes again or has the wrong form.
pub(crate) struct Distinct<'a> {
    what: String,
    /// Whether a name stays in the definition, or was given by others (a rule, a language, an entry of somebody's form):
    /// it may have capitals. Files and requests carry all others away and bring them back.
    of_names: bool,
    seen: BTreeSet<&'a str>,
}

impl<'a> Distinct<'a> {
    /// No ids yet; `what` names the kind in faults.
    pub(crate) fn new(what: &str) -> Self {
        Self {
            what: what.to_owned(),
            of_names: false,
            seen: BTreeSet::new(),
        }
    }

    /// The same of names that no file carries away.
    pub(crate) fn of_names(what: &str) -> Self {
        Self {
            of_names: true,
            ..Self::new(what)
        }
    }

    /// Takes the next id.
    pub(crate) fn note(&mut self, id: Name<'a>) {
        let (what, text) = (self.what.as_str(), id.text);
        let (fits, form) = match self.of_names {
            true => (is_name(text), NAME_FORM),
            false => (is_id(text), ID_FORM),
        };
        if !fits {
            id.fault(problem::bad_id(what, text, form));
        }
        if !self.seen.insert(text) {
            id.fault(problem::duplicate_id(what, text));
        }
    }

    /// Takes the ids of several parts, and gives the parts back.
    pub(crate) fn note_all<T>(mut self, parts: Vec<(Name<'a>, T)>) -> Vec<(Name<'a>, T)> {
        parts.iter().for_each(|(id, _)| self.note(*id));
        parts
    }
}

/// What a name consists of, as advice.
const NAME_FORM: &str = "use letters a-z, digits and hyphens, a letter or digit first";

/// Names become parts of the ids of messages, so they keep to the letters of those.
fn is_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(allowed)
}
