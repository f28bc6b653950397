//! What is needed to go on elsewhere: answers and ticks, nothing typed.

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::Wizard;
use crate::answers::Answers;
use crate::service::RouteIndex;

/// Answers and ticks of a wizard. It fits the definition it was made with, and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    answers: Answers,
    begun: Option<RouteIndex>,
    ticks: Vec<String>,
}

impl Bookmark {
    /// As bytes (postcard).
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// From bytes; `None` for anything that [`Bookmark::encode`] did not make.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Wizard {
    /// Where the person is.
    #[must_use]
    pub fn bookmark(&self) -> Bookmark {
        Bookmark {
            answers: self.answers.clone(),
            begun: self.begun,
            ticks: self.ticks.clone(),
        }
    }

    /// Goes on from a bookmark, at the first page that still wants something.
    pub fn resume(&mut self, bookmark: Bookmark) {
        if bookmark.answers.fits(&self.service) {
            self.answers = bookmark.answers;
            self.begun = bookmark.begun;
            self.ticks = bookmark.ticks;
            self.place = self.first_open();
        }
    }
}
