//! A definition without its wording, and the service that it becomes in each language.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::request::ABOUT;
use crate::service::diagram::Diagram;
use crate::service::{Audience, Fact, Field, Languages, Plans, Service, Site, Text, Ticket};
use crate::words::{FIRST_OF_PAGE, FIRST_OF_PLAN, index};

use super::context::{Places, RuledOut};
use super::direction::is_right_to_left;
use super::fault::Faults;
use super::nearest::advise;
use super::problem::{self, Problem};
use super::worded::{Worded, Words};
use super::wording::Wording;
use super::words::NAME;

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
    fn check(&self, wording: &Wording, faults: &Faults) {
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

/// A language of a definition.
#[derive(Debug)]
pub(crate) struct Spoken {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// The wording of the definition.
    pub(crate) wording: Wording,
    /// The wizard's own words.
    pub(crate) words: Vec<Text>,
}

impl Spoken {
    /// What the language is called by its speakers.
    pub(crate) fn name(&self) -> Text {
        self.words.get(NAME).cloned().unwrap_or_default()
    }
}

/// A definition with every name resolved, and for each text the name of its message.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) reviewed: String,
    pub(crate) site: Site,
    pub(crate) facts: Vec<Fact>,
    pub(crate) plans: Plans,
    /// All texts, in any order.
    pub(crate) asked: Vec<Asked>,
    pub(crate) places: Places,
    pub(crate) ruled_out: Vec<RuledOut>,
}

impl Definition {
    /// Checks the wording of a language against the texts that are asked for.
    pub(crate) fn check_wording(&self, wording: &Wording, faults: &Faults) {
        self.asked
            .iter()
            .for_each(|asked| asked.check(wording, faults));
        // A message of something that could not be resolved seems unused, but is not to blame.
        if faults.structure_is_sound() {
            let used = self
                .asked
                .iter()
                .map(|asked| (asked.id.as_str(), asked.part));
            wording.report_unused(&used.collect::<BTreeSet<_>>(), faults);
        }
    }

    /// The service in a language; what goes to support may be in another.
    pub(crate) fn service(
        &self,
        spoken: &Spoken,
        support: &Spoken,
        languages: &Languages,
        diagram: &Diagram,
    ) -> Service {
        let words = Words {
            own: &spoken.wording,
            support: (spoken.tag != support.tag).then_some(&support.wording),
        };
        let mut own = spoken.words.clone();
        let page_words = own.split_off(FIRST_OF_PAGE.min(own.len()));
        let plan_words = own.split_off(FIRST_OF_PLAN.min(own.len()));
        let plans = self.plans.worded(&words);
        Service {
            id: self.id.clone(),
            name: self.name.worded(&words),
            language: spoken.tag.clone(),
            right_to_left: is_right_to_left(&spoken.tag),
            languages: languages.clone(),
            reviewed: self.reviewed.clone(),
            site: self.site.worded(&words),
            facts: self.facts.worded(&words),
            diagram: diagram.clone(),
            lists: plans
                .checklists
                .iter()
                .map(|list| list.title.clone())
                .collect(),
            words: own,
            plans: Plans {
                ticket: words.support.map(|wording| self.ticket(support, wording)),
                words: plan_words,
                page_words,
                ..plans
            },
            definition: [0; 32],
        }
    }

    /// What letters need in the language that support reads.
    fn ticket(&self, support: &Spoken, wording: &Wording) -> Ticket {
        const EVIDENCE: usize = index("letter-evidence");
        let words = Words {
            own: wording,
            support: None,
        };
        Ticket {
            language: support.tag.clone(),
            right_to_left: is_right_to_left(&support.tag),
            sites: self.site.names.worded(&words),
            evidence: support.words.get(EVIDENCE).cloned().unwrap_or_default(),
        }
    }
}
