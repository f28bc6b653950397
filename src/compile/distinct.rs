//! Ids that have to differ from each other.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::source::Name;

/// The ids of one kind in one place; complains about one that comes again or has the wrong form.
pub(crate) struct Distinct<'w> {
    what: &'w str,
    seen: BTreeSet<String>,
}

impl<'w> Distinct<'w> {
    /// No ids yet; `what` names the kind in faults.
    pub(crate) fn new(what: &'w str) -> Self {
        Self {
            what,
            seen: BTreeSet::new(),
        }
    }

    /// Takes the next id.
    pub(crate) fn note(&mut self, id: &Name, faults: &mut Faults) {
        check_form(self.what, id, faults);
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

/// Ids become parts of the ids of messages, so they keep to the letters of those.
pub(crate) fn check_form(what: &str, id: &Name, faults: &mut Faults) {
    if !is_id(&id.text) {
        faults.add(
            id.line,
            "bad-id",
            format!("{:?} cannot be the id of a {what}", id.text),
            ID_FORM,
        );
    }
}

/// What an id consists of, as advice.
pub const ID_FORM: &str = "use letters a-z, digits and hyphens, a letter or digit first";

/// Whether a text can be the id of a service, or of anything else in a definition.
///
/// ```
/// use account_recovery::compile::is_id;
/// assert!(is_id("acme") && is_id("acme-2"));
/// assert!(!is_id("") && !is_id("-acme") && !is_id("a/b") && !is_id("../acme") && !is_id("Müller"));
/// ```
#[must_use]
pub fn is_id(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(allowed)
}
