//! The straight path of pages that the answers so far lay out.

use super::Stage;
use super::{Drafting, Wizard};
use crate::service::diagram::{End, Walk};
use crate::service::{FactIndex, RouteIndex};

/// A page of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A question about a fact, while finding the route or while drafting.
    Question(FactIndex),
    /// The plan of the route.
    Route,
    /// A page of the request.
    Draft(Stage),
}

impl<D: Drafting> Wizard<D> {
    pub(super) fn walk(&self) -> Walk {
        self.service.diagram.walk(&self.known())
    }

    pub(crate) fn route_index(&self) -> Option<RouteIndex> {
        match self.walk().end {
            End::Route(route) => Some(route),
            End::Ask(_) => None,
        }
    }

    /// All pages up to where the answers lead.
    pub(crate) fn path(&self) -> Vec<Place> {
        let walk = self.walk();
        let asked = walk
            .passed
            .iter()
            .copied()
            .filter(|fact| !self.is_told(*fact));
        let mut path: Vec<Place> = asked.map(Place::Question).collect();
        match walk.end {
            End::Ask(fact) => path.push(Place::Question(fact)),
            End::Route(_) => {
                path.push(Place::Route);
                D::add_pages(self, &walk, &mut path);
            }
        }
        path
    }

    /// Whether the page answers a question by itself, or the choice of another question does.
    fn is_told(&self, fact: FactIndex) -> bool {
        let by_page = fact == self.service.site.fact && self.site.is_some();
        let by_choice = || self.answers.choice(fact).is_none() && self.known().set(fact).is_some();
        by_page || by_choice()
    }

    fn is_done(&self, place: Place) -> bool {
        match place {
            Place::Question(fact) => self.answers.choice(fact).is_some(),
            Place::Route => self.begun.is_some() && self.begun == self.route_index(),
            Place::Draft(stage) => D::is_done(self, stage),
        }
    }

    /// Whether a page is on the path, and nothing before it wants anything.
    pub(super) fn is_reached(&self, place: Place) -> bool {
        let path = self.path();
        let mut before = path.iter().take_while(|before| **before != place);
        path.contains(&place) && before.all(|before| self.is_done(*before))
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
}
