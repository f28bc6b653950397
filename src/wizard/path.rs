//! The straight path of pages that the answers so far lay out.

use alloc::vec::Vec;

use super::{EvidenceState, Sending, Wizard};
use crate::diagram::{End, Walk};
use crate::request::Values;
use crate::service::{FactIndex, RequestForm, RouteIndex};

/// A page of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A question about a fact, while finding the route or while drafting.
    Question(FactIndex),
    /// The plan of the route.
    Route,
    /// The fields of the request.
    Fields,
    /// The offer to add evidence of a recovery code.
    Evidence,
    /// Check your answers.
    Review,
    /// Handing over.
    Handover,
    /// What was done and what comes next.
    Receipt,
}

impl Wizard {
    pub(super) fn walk(&self) -> Walk {
        self.service.diagram.walk(&self.known())
    }

    pub(crate) fn route_index(&self) -> Option<RouteIndex> {
        match self.walk().end {
            End::Route(route) => Some(route),
            End::Ask(_) => None,
        }
    }

    /// The form of the route's request, if it has one.
    pub(crate) fn form(&self) -> Option<&RequestForm> {
        let form = self.route()?.request?;
        self.service.requests.get(usize::from(form))
    }

    /// All pages up to where the answers lead.
    pub(crate) fn path(&self) -> Vec<Place> {
        let walk = self.walk();
        let mut path: Vec<Place> = walk.passed.iter().copied().map(Place::Question).collect();
        match walk.end {
            End::Ask(fact) => path.push(Place::Question(fact)),
            End::Route(_) => {
                path.push(Place::Route);
                if let Some(form) = self.form() {
                    self.add_request_pages(form, &walk, &mut path);
                }
            }
        }
        path
    }

    fn add_request_pages(&self, form: &RequestForm, walk: &Walk, path: &mut Vec<Place>) {
        let known = self.known();
        let drafting = form.drafting.iter().copied();
        path.extend(
            drafting
                .filter(|fact| known.applies(*fact) && !walk.passed.contains(fact))
                .map(Place::Question),
        );
        path.push(Place::Fields);
        if self.offers_evidence() {
            path.push(Place::Evidence);
        }
        path.extend([Place::Review, Place::Handover, Place::Receipt]);
    }

    fn is_done(&self, place: Place) -> bool {
        match place {
            Place::Question(fact) => self.answers.choice(fact).is_some(),
            Place::Route => self.begun.is_some() && self.begun == self.route_index(),
            Place::Fields => self.created > 0 && self.values().is_ok(),
            Place::Evidence => {
                matches!(
                    self.evidence,
                    EvidenceState::Without | EvidenceState::Made(_)
                )
            }
            Place::Review => self.confirmed,
            Place::Handover => self.sending == Sending::Stored,
            Place::Receipt => false,
        }
    }

    /// The first page that still wants something.
    pub(super) fn first_open(&self) -> Place {
        let path = self.path();
        let open = path.iter().find(|place| !self.is_done(**place));
        open.or(path.last()).copied().unwrap_or(Place::Route)
    }

    /// The page after the current one, or while changing an earlier answer, the first that wants something.
    pub(super) fn following(&self) -> Place {
        if self.changing {
            return self.first_open();
        }
        let path = self.path();
        let after = path.iter().skip_while(|place| **place != self.place).nth(1);
        after.copied().unwrap_or_else(|| self.first_open())
    }

    /// The page before the current one.
    pub(crate) fn previous(&self) -> Option<Place> {
        let path = self.path();
        let here = path.iter().position(|place| *place == self.place)?;
        path.get(here.checked_sub(1)?).copied()
    }

    /// Typed and checked values of the fields.
    pub(crate) fn values(&self) -> Result<Values, Vec<super::Problem>> {
        match self.form() {
            Some(form) => Values::parse(form, &self.known(), &self.typed),
            None => Ok(Values::default()),
        }
    }
}
