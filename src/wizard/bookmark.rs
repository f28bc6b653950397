//! What is needed to go on in another bundle: the answers and the page, nothing typed.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Aside, Effect, Place, Wizard};
use crate::answers::Answers;
use crate::service::FactIndex;

/// Answers and page of a wizard. It fits the definition it was made with, and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    answers: Answers,
    aside: Option<Aside>,
    place: Option<FactIndex>,
}

impl Bookmark {
    /// As bytes (postcard).
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// From bytes; `None` for anything that [`Bookmark::encode`] cannot have made.
    ///
    /// ```
    /// use account_recovery::wizard::Bookmark;
    /// assert_eq!(Bookmark::decode(b"something else"), None);
    /// ```
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Wizard {
    /// The answers, with the page to go on at.
    #[must_use]
    pub fn bookmark(&self, place: Place, aside: Option<Aside>) -> Bookmark {
        Bookmark {
            answers: self.answers.clone(),
            aside,
            place: match place {
                Place::Question(fact) => Some(fact),
                _ => None,
            },
        }
    }

    /// Goes on from a bookmark; one of another definition leaves the answers as they are.
    pub fn resume(&mut self, bookmark: Bookmark) -> Vec<Effect> {
        if bookmark.answers.fits(&self.service) {
            self.answers = bookmark.answers;
            self.aside = bookmark.aside;
            let place = bookmark.place.map(Place::Question);
            self.place = place.unwrap_or_else(|| self.first_open());
        }
        self.arrive(self.place)
    }
}
