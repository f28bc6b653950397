//! The buttons other than "Continue".

use super::{Aside, Drafting, Effect, Effects, Focus, Place, Press, Wizard};
use crate::service::ValueIndex;

impl<D: Drafting> Wizard<D> {
    pub(super) fn press(&mut self, press: Press<D::Press>, now: u64) -> Effects<D> {
        if !D::is_open_to(self, &press) {
            return Vec::new();
        }
        self.problems.clear();
        self.notice = None;
        match press {
            Press::Back => self.back(),
            Press::Change(fact) => self.change(Place::Question(fact)),
            Press::Site(value) => self.choose_site(value),
            Press::Checklist(index) => self.show_aside(Aside::Checklist(index)),
            Press::Clear => self.clear(),
            Press::Language(index) => self.ask_for_language(index),
            Press::Draft(press) => D::press(self, press, now),
        }
    }

    fn back(&mut self) -> Effects<D> {
        if self.aside.is_some() {
            return self.leave_aside();
        }
        self.changing = false;
        match self.previous() {
            Some(place) => self.arrive(place),
            None => Vec::new(),
        }
    }

    pub(super) fn change(&mut self, place: Place) -> Effects<D> {
        if !self.path().contains(&place) {
            return Vec::new();
        }
        self.aside = None;
        self.changing = true;
        self.draft.unconfirm();
        self.arrive(place)
    }

    /// Another site: the answers stay, a request that was begun goes on, and the page stays if nothing before it is
    /// open now.
    fn choose_site(&mut self, value: ValueIndex) -> Effects<D> {
        let begun = self.begun.is_some() && self.begun == self.route_index();
        self.answer_values(&[(self.service.site.fact, value)]);
        if begun {
            self.begun = self.route_index();
        }
        if self.is_reached(self.place) {
            return vec![Effect::Focus(Focus::Heading)];
        }
        let next = self.first_open();
        self.arrive(next)
    }

    pub(super) fn show_aside(&mut self, aside: Aside) -> Effects<D> {
        D::turn_to(self, self.place, Some(aside))
    }

    pub(super) fn leave_aside(&mut self) -> Effects<D> {
        self.aside = None;
        self.arrive(self.place)
    }

    /// Forgets everything and starts again.
    fn clear(&mut self) -> Effects<D> {
        let wanted = self.forget();
        let mut effects = self.arrive(self.first_open());
        effects.push(Effect::Empty);
        effects.extend(wanted.map(Effect::Draft));
        effects
    }

    /// Forgets everything that was said, and returns the effect that this calls for.
    pub(super) fn forget(&mut self) -> Option<D::Effect> {
        self.answers = self.unanswered();
        self.aside = None;
        self.changing = false;
        self.begun = None;
        self.draft.clear()
    }
}
