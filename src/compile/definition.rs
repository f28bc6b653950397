//! A definition without its wording, and the service that it becomes in each language.

use std::collections::BTreeSet;

use crate::service::diagram::Diagram;
use crate::service::{Fact, Languages, Plans, Service, Site, Text, Ticket};
use crate::words::{FIRST_OF_PAGE, FIRST_OF_PLAN, index};

use super::asked::Asked;
use super::context::{Places, RuledOut};
use super::direction::is_right_to_left;
use super::fault::Faults;
use super::worded::{Worded, Words};
use super::wording::Wording;
use super::words::NAME;

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
