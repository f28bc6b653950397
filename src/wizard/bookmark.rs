//! What is needed to go on elsewhere: in another bundle, in the same page after a reload, or in a page that has another
//! version of the definition by then. Pages of one origin share it, so a `/stable/` and a `/latest/` of a documentation do.
//!
//! | bytes | what |
//! | --: | --- |
//! | 1 | version of this form |
//! | 32 | digest of the definition that it was made with, see [`crate::pack`] |
//! | | answers and page, in the [postcard wire format](https://postcard.jamesmunns.com/wire-format) |
//! | | the draft in the same format, once there is one; see the module `draft::kept` |
//!
//! Facts, choices, values, routes and fields go by their ids, never by their positions: another definition takes over
//! what it has, too, and drops the rest. What it means to have looked through a request, and a page that has no id here,
//! count for the same definition only; that is what the digest is for.

use serde::{Deserialize, Serialize};

use super::{Aside, Drafting, Effects, Place, Wizard};
use crate::answers::{Answers, Known};
use crate::service::FactIndex;

/// Version of the form. It changes whenever the bytes do, those of the draft included; another one is not read.
const FORM: u8 = 3;

/// Answers and page of a wizard, nothing typed.
#[derive(Serialize, Deserialize)]
pub(super) struct Bookmark {
    pub(super) answers: Vec<String>,
    /// Id of the fact that the page asks for, if it is a question.
    pub(super) question: Option<String>,
    /// A position, for the questions know no ids of routes and lists.
    pub(super) aside: Option<Aside>,
}

/// Answers by ids, three for each: of the fact, of the choice, and of the value that it stood for. As a flat list it is
/// read by code that packs need anyway.
pub(super) fn ids<P>(known: Known<'_, P>) -> Vec<String> {
    let mut ids = Vec::new();
    for index in known.answers.answered() {
        if let (Some(fact), Some(choice)) = (known.fact(index), known.chosen(index))
            && let Some(value) = fact.values.get(usize::from(choice.value))
        {
            for id in [&fact.id, &choice.id, value] {
                ids.push(id.clone());
            }
        }
    }
    ids
}

/// The digest of the definition that a bookmark was made with, what it holds, and what comes after it.
pub(super) fn read(saved: &[u8]) -> Option<([u8; 32], Bookmark, &[u8])> {
    let body = saved.strip_prefix(&[FORM])?;
    let (definition, body) = body.split_first_chunk()?;
    let (bookmark, rest) = postcard::take_from_bytes(body).ok()?;
    Some((*definition, bookmark, rest))
}

impl<D: Drafting> Wizard<D> {
    /// Everything that a reload must not lose, as bytes: the answers and the page and, once there is one, the draft
    /// without its secrets. Empty before anything is said.
    #[must_use]
    pub fn saved(&self) -> Vec<u8> {
        // After an update a text may be all that is left.
        match !self.has_begun() && self.draft.is_blank() {
            true => Vec::new(),
            false => self.bookmark(self.place, self.aside),
        }
    }

    /// Answers and page as bytes, and the draft where there is one.
    pub(super) fn bookmark(&self, place: Place, aside: Option<Aside>) -> Vec<u8> {
        let known = self.known();
        let question = match place {
            Place::Question(fact) => known.fact(fact).map(|fact| fact.id.clone()),
            _ => None,
        };
        let bookmark = Bookmark {
            answers: ids(known),
            question,
            aside,
        };
        let mut start = vec![FORM];
        start.extend_from_slice(&self.service.definition);
        let bytes = postcard::to_extend(&bookmark, start).unwrap_or_default();
        D::append(self, bytes)
    }

    /// Begins where the person was before the page was loaded again, if anything was saved, else at the first page.
    pub fn start(&mut self, saved: Option<&[u8]>) -> Effects<D> {
        let mut effects = saved.map_or_else(Vec::new, |saved| self.resume(saved));
        if effects.is_empty() {
            effects.extend(self.whereabouts());
        }
        effects
    }

    /// Goes on from [`Wizard::saved`], perhaps with another version of the definition: what was said and still exists is
    /// kept, the rest dropped. What is damaged, or of another form, changes nothing.
    pub fn resume(&mut self, saved: &[u8]) -> Effects<D> {
        D::go_on_from(self, saved).unwrap_or_default()
    }

    pub(super) fn question_of(&self, id: Option<String>) -> Option<Place> {
        self.fact_of(&id?).map(Place::Question)
    }

    /// Reads [`ids`]. An answer counts only where all three are together here as they were there: a choice that stands for
    /// another value by now is not what the person said.
    pub(super) fn answers_of(&self, ids: &[String]) -> Answers {
        let mut answers = Answers::new(&self.service);
        for said in ids.chunks_exact(3) {
            if let [fact, choice, value] = said
                && let Some(index) = self.fact_of(fact)
                && let Some(choice) = self.choice_index(index, choice)
                && self.is_value(index, choice, value)
            {
                answers.choose(index, Some(choice));
            }
        }
        answers
    }

    fn is_value(&self, fact: FactIndex, choice: u8, id: &str) -> bool {
        let Some(fact) = self.known().fact(fact) else {
            return false;
        };
        let choice = fact.choices.get(usize::from(choice));
        let value = choice.and_then(|choice| fact.values.get(usize::from(choice.value)));
        value.is_some_and(|value| value == id)
    }

    pub(super) fn fact_of(&self, id: &str) -> Option<FactIndex> {
        let mut facts = (0..).zip(&self.service.facts);
        facts.find_map(|(index, fact)| (fact.id == id).then_some(index))
    }
}
