//! The buttons other than "Continue".

use alloc::vec;
use alloc::vec::Vec;

use super::{Aside, Effect, Focus, Place, Press, Wizard};
use crate::service::{Action, ActionTarget, ValueIndex};

impl Wizard {
    #[cfg_attr(
        not(feature = "request"),
        expect(unused_variables, reason = "only drafts have times")
    )]
    pub(super) fn press(&mut self, press: Press, now: u64) -> Vec<Effect> {
        self.problems.clear();
        self.notice = None;
        match press {
            Press::Back => self.back(),
            Press::Change(fact) => self.change(Place::Question(fact)),
            Press::Site(value) => self.choose_site(value),
            Press::Step(route, step) => self.act(route, step),
            Press::Checklist(index) => self.show_aside(Aside::Checklist(index)),
            Press::Clear => self.clear(),
            #[cfg(feature = "request")]
            Press::Draft(press) => self.press_draft(press, now),
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        if self.aside.is_some() {
            return self.leave_aside();
        }
        self.changing = false;
        match self.previous() {
            Some(place) => self.arrive(place),
            None => Vec::new(),
        }
    }

    pub(super) fn change(&mut self, place: Place) -> Vec<Effect> {
        if !self.path().contains(&place) {
            return Vec::new();
        }
        self.aside = None;
        self.changing = true;
        self.arrive(place)
    }

    /// Another site: the answers stay, and so does the page if it still makes sense.
    fn choose_site(&mut self, value: ValueIndex) -> Vec<Effect> {
        self.answer_values(&[(self.service.site.fact, value)]);
        if self.path().contains(&self.place) {
            return vec![Effect::Focus(Focus::Heading)];
        }
        let next = self.first_open();
        self.arrive(next)
    }

    fn act(&mut self, route: u8, step: u8) -> Vec<Effect> {
        let Some(Action { target, .. }) = self.action(route, step) else {
            return Vec::new();
        };
        match target {
            ActionTarget::Route(route) => self.show_aside(Aside::Route(route)),
            ActionTarget::Checklist(index) => self.show_aside(Aside::Checklist(index)),
            ActionTarget::Answer(values) => {
                self.aside = None;
                self.answer_values(&values);
                let next = self.first_open();
                self.arrive(next)
            }
            ActionTarget::Start => {
                self.aside = None;
                let first = self.path().first().copied();
                self.changing = true;
                self.arrive(first.unwrap_or(Place::Route))
            }
        }
    }

    fn action(&self, route: u8, step: u8) -> Option<Action> {
        let route = self.service.routes.get(usize::from(route))?;
        route.steps.get(usize::from(step))?.action.clone()
    }

    fn show_aside(&mut self, aside: Aside) -> Vec<Effect> {
        self.aside = Some(aside);
        vec![Effect::Focus(Focus::Heading)]
    }

    pub(super) fn leave_aside(&mut self) -> Vec<Effect> {
        self.aside = None;
        vec![Effect::Focus(Focus::Heading)]
    }

    /// Forgets everything and starts again.
    fn clear(&mut self) -> Vec<Effect> {
        self.answers = crate::answers::Answers::new(&self.service);
        self.aside = None;
        self.changing = false;
        self.begun = None;
        self.ticks.clear();
        #[cfg(feature = "request")]
        self.draft.clear();
        let first = self.first_open();
        self.arrive(first)
    }
}
