//! Ids that have to differ from each other.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::problem;
use super::source::Name;
use crate::id::{ID_FORM, is_id};

/// The ids of one kind in one place; complains about one that comes again or has the wrong form.
pub(crate) struct Distinct<'a> {
    faults: &'a Faults,
    what: String,
    /// Whether a name stays in the definition, or was given by others (a rule, a language, an entry of somebody's form):
    /// it may have capitals. Files and requests carry all others away and bring them back.
    of_names: bool,
    seen: BTreeSet<&'a str>,
}

impl<'a> Distinct<'a> {
    /// No ids yet; `what` names the kind in faults.
    pub(crate) fn new(faults: &'a Faults, what: &str) -> Self {
        Self {
            faults,
            what: what.to_owned(),
            of_names: false,
            seen: BTreeSet::new(),
        }
    }

    /// The same of names that no file carries away.
    pub(crate) fn of_names(faults: &'a Faults, what: &str) -> Self {
        Self {
            of_names: true,
            ..Self::new(faults, what)
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
            let problem = problem::bad_id(what, text, form);
            self.faults.add(id.line, problem);
        }
        if !self.seen.insert(text) {
            let problem = problem::duplicate_id(what, text);
            self.faults.add(id.line, problem);
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
