//! The buttons other than "Continue".

use super::{Aside, Effect, Focus, Place, Press, Wizard};
use crate::service::ValueIndex;

impl Wizard {
    #[cfg_attr(
        not(feature = "plan"),
        expect(unused_variables, reason = "only drafts have times")
    )]
    pub(super) fn press(&mut self, press: Press, now: u64) -> Vec<Effect> {
        if !self.is_open_to(&press) {
            return Vec::new();
        }
        self.problems.clear();
        self.notice = None;
        match press {
            Press::Back => self.back(),
            Press::Change(fact) => self.change(Place::Question(fact)),
            Press::Site(value) => self.choose_site(value),
            #[cfg(feature = "plan")]
            Press::Step(route, step) => self.act(route, step),
            Press::Checklist(index) => self.show_aside(Aside::Checklist(index)),
            Press::Clear => self.clear(),
            Press::Language(index) => self.ask_for_language(index),
            #[cfg(feature = "plan")]
            Press::Draft(press) => self.press_draft(press, now),
        }
    }

    /// While a request is out, nothing changes it or leads back into it.
    #[cfg(feature = "plan")]
    fn is_open_to(&self, press: &Press) -> bool {
        use super::DraftPress::{Edit, Evidence, Phrase, Publish, Redact, WithoutEvidence};
        let alters = match press {
            Press::Back => self.aside.is_none(),
            Press::Change(_) | Press::Site(_) | Press::Step(..) => true,
            Press::Language(_) => return self.can_speak(),
            Press::Draft(press) => {
                matches!(
                    press,
                    Edit | Evidence | Redact(_) | Publish(_) | Phrase(..) | WithoutEvidence
                )
            }
            Press::Checklist(_) | Press::Clear => false,
        };
        !(alters && self.draft.is_out())
    }

    #[cfg(not(feature = "plan"))]
    fn is_open_to(&self, _press: &Press) -> bool {
        true
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
        #[cfg(feature = "plan")]
        self.draft.unconfirm();
        self.arrive(place)
    }

    /// Another site: the answers stay, a request that was begun goes on, and the page stays if nothing before it is
    /// open now.
    fn choose_site(&mut self, value: ValueIndex) -> Vec<Effect> {
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

    #[cfg(feature = "plan")]
    pub(super) fn show_aside(&mut self, aside: Aside) -> Vec<Effect> {
        self.aside = Some(aside);
        vec![Effect::Focus(Focus::Heading)]
    }

    #[cfg(not(feature = "plan"))]
    fn show_aside(&mut self, aside: Aside) -> Vec<Effect> {
        self.load_plan(self.place, Some(aside))
    }

    pub(super) fn leave_aside(&mut self) -> Vec<Effect> {
        self.aside = None;
        self.arrive(self.place)
    }

    /// Forgets everything and starts again.
    fn clear(&mut self) -> Vec<Effect> {
        self.answers = self.unanswered();
        self.aside = None;
        self.changing = false;
        self.begun = None;
        #[cfg(feature = "plan")]
        self.forget_draft();
        let mut effects = self.arrive(self.first_open());
        effects.push(Effect::Empty);
        #[cfg(feature = "plan")]
        effects.push(Effect::Draft(super::DraftEffect::Renew));
        effects
    }

    #[cfg(feature = "plan")]
    pub(super) fn forget_draft(&mut self) {
        self.ticks.clear();
        self.draft.clear();
    }
}
