//! The texts that a definition asks of its wording, and the variables that they may use.

use std::rc::Rc;

use super::fault::Faults;
use super::nearest::advise;
use super::problem::{self, Problem};
use super::wording::Wording;
use crate::request::ABOUT;
use crate::service::{Audience, Field, Text};

/// Which variables a text may use.
#[derive(Debug, Clone)]
pub(crate) enum Variables {
    /// None.
    None,
    /// Those of the chosen site.
    Site,
    /// Those of the site, and the fields that the reader of the draft may see.
    Draft(Rc<[Field]>, Audience),
}

/// The variables of the site, and what letters can say about their request.
const OF_LETTERS: [&str; 2 + ABOUT.len()] = {
    let [number, date, language, answers, ticket] = ABOUT;
    ["site", "host", number, date, language, answers, ticket]
};

/// Whether letters have a variable of this name that is no field.
pub(crate) fn is_variable(name: &str) -> bool {
    OF_LETTERS.contains(&name)
}

impl Variables {
    /// What is wrong with a variable that `what` uses.
    pub(crate) fn problem(&self, what: &str, name: &str) -> Option<Problem> {
        let (own, fields, audience): (&[&str], &[Field], _) = match self {
            Self::None => (&[], &[], Audience::Private),
            Self::Site => (&["site", "host"], &[], Audience::Private),
            Self::Draft(fields, audience) => (&OF_LETTERS, fields, *audience),
        };
        if own.contains(&name) {
            return None;
        }
        let Some(field) = fields.iter().find(|field| field.id == name) else {
            let fields = fields.iter().map(|field| field.id.as_str());
            let advice = advise(name, own.iter().copied().chain(fields));
            return Some(problem::unknown_variable(what, name, advice));
        };
        let is_shown = audience == Audience::Public && field.audience == Audience::Private;
        is_shown.then(|| problem::private_field_in_public_draft(what, name))
    }
}

/// A text that a definition asks of its wording.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The line that asks for it, if the text is required.
    pub(crate) needed: Option<usize>,
    /// Id of the message.
    pub(crate) id: String,
    /// The attribute; empty for the text of the message itself.
    pub(crate) part: &'static str,
    pub(crate) variables: Variables,
}

impl Asked {
    /// What stands for the text until the definition gets its words: `MESSAGE` or `MESSAGE.ATTRIBUTE`, as Fluent has it.
    pub(crate) fn name(&self) -> Text {
        match self.part {
            "" => self.id.clone(),
            part => format!("{}.{part}", self.id),
        }
    }

    /// Looks the text up; one that is missing, and variables that it may not use, are faults.
    pub(super) fn check(&self, wording: &Wording, faults: &Faults) {
        let (id, part) = (self.id.as_str(), self.part);
        if let Some(phrase) = wording.phrase(id, part) {
            let what = format!("message {id:?}");
            let names = phrase.variables.iter();
            for problem in names.filter_map(|name| self.variables.problem(&what, name)) {
                faults.add_in(&wording.file, phrase.line, problem);
            }
        } else if let Some(line) = self.needed {
            match wording.line(id) {
                Some(at) => wording.report_missing_part(at, id, part, faults),
                None => faults.add(line, problem::missing_message(&wording.file, id)),
            }
        }
    }
}
