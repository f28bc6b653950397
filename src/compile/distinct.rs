//! Ids that have to differ from each other.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::source::Name;
use crate::id::{ID_FORM, is_id};

/// What names of one kind have to look like.
#[derive(Clone, Copy)]
enum Form {
    /// An id, which files and requests may carry away and bring back.
    Id,
    /// A name that stays in the definition, or that others gave: a rule, a language, an entry of somebody's form.
    Name,
}

impl Form {
    fn fits(self, text: &str) -> bool {
        match self {
            Self::Id => is_id(text),
            Self::Name => is_name(text),
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Self::Id => ID_FORM,
            Self::Name => "use letters a-z, digits and hyphens, a letter or digit first",
        }
    }
}

/// The ids of one kind in one place; complains about one that comes again or has the wrong form.
pub(crate) struct Distinct<'w> {
    what: &'w str,
    form: Form,
    seen: BTreeSet<String>,
}

impl<'w> Distinct<'w> {
    /// No ids yet; `what` names the kind in faults.
    pub(crate) fn new(what: &'w str) -> Self {
        Self {
            what,
            form: Form::Id,
            seen: BTreeSet::new(),
        }
    }

    /// The same of names that no file carries away, which may have capitals.
    pub(crate) fn of_names(what: &'w str) -> Self {
        Self {
            form: Form::Name,
            ..Self::new(what)
        }
    }

    /// Takes the next id.
    pub(crate) fn note(&mut self, id: &Name, faults: &mut Faults) {
        check(self.what, self.form, id, faults);
        if !self.seen.insert(id.text.clone()) {
            faults.add(
                id.line,
                "duplicate-id",
                format!("{} {:?} is there twice", self.what, id.text),
                "give one of the two another id",
            );
        }
    }
}

/// Complains about an id that has the wrong form.
pub(crate) fn check_form(what: &str, id: &Name, faults: &mut Faults) {
    check(what, Form::Id, id, faults);
}

fn check(what: &str, form: Form, id: &Name, faults: &mut Faults) {
    if !form.fits(&id.text) {
        faults.add(
            id.line,
            "bad-id",
            format!("{:?} cannot be the id of a {what}", id.text),
            form.advice(),
        );
    }
}

/// Names become parts of the ids of messages, so they keep to the letters of those.
fn is_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(allowed)
}
