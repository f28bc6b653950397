//! What is needed to go on elsewhere: in another bundle, or in the same page after a reload.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Aside, Effect, Place, Wizard};
use crate::answers::Answers;
use crate::service::FactIndex;

/// Answers and page of a wizard, nothing typed. It fits the definition it was made with, and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Bookmark {
    answers: Answers,
    aside: Option<Aside>,
    place: Option<FactIndex>,
}

impl Wizard {
    /// Everything that a reload must not lose, as bytes (postcard): the answers and the page and, once there is one,
    /// the draft without its secrets. Empty before the first answer.
    #[must_use]
    pub fn saved(&self) -> Vec<u8> {
        if !self.has_begun() {
            return Vec::new();
        }
        self.bookmark(self.place, self.aside)
    }

    /// Answers and page as bytes, and the draft where there is one.
    pub(super) fn bookmark(&self, place: Place, aside: Option<Aside>) -> Vec<u8> {
        let bookmark = Bookmark {
            answers: self.answers.clone(),
            aside,
            place: match place {
                Place::Question(fact) => Some(fact),
                _ => None,
            },
        };
        let bytes = postcard::to_allocvec(&bookmark).unwrap_or_default();
        #[cfg(feature = "plan")]
        let bytes = self.append_draft(bytes);
        bytes
    }

    /// Begins where the person was before the page was loaded again, if anything was saved, else at the first page.
    pub fn start(&mut self, saved: Option<&[u8]>) -> Vec<Effect> {
        let mut effects = saved.map_or_else(Vec::new, |saved| self.resume(saved));
        if effects.is_empty() {
            effects.extend(self.whereabouts());
        }
        effects
    }

    /// Goes on from [`Wizard::saved`]. What was saved with another definition, or is damaged, changes nothing.
    pub fn resume(&mut self, saved: &[u8]) -> Vec<Effect> {
        let Ok((bookmark, rest)) = postcard::take_from_bytes::<Bookmark>(saved) else {
            return Vec::new();
        };
        if !bookmark.answers.fits(&self.service) {
            return Vec::new();
        }
        #[cfg(not(feature = "plan"))]
        if bookmark.aside.is_some() || bookmark.place.is_none() || !rest.is_empty() {
            return alloc::vec![Effect::LoadPlan(saved.to_vec())];
        }
        self.take_over(bookmark.answers);
        self.aside = bookmark.aside;
        let place = bookmark.place.map(Place::Question);
        #[cfg(feature = "plan")]
        let place = self.take_draft(rest).or(place);
        let reached = place.filter(|place| self.is_reached(*place));
        self.place = reached.unwrap_or_else(|| self.first_open());
        self.arrive(self.place)
    }
}
