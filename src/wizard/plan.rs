//! The plan of the route that was found: its ticks, its buttons, and the way from there to a request.

use super::{Aside, Effect, Place, Wizard};
use crate::service::{Action, ActionTarget, Route};

impl Wizard {
    /// The route that the answers lead to.
    #[must_use]
    pub fn route(&self) -> Option<&Route> {
        self.service
            .plans
            .routes
            .get(usize::from(self.route_index()?))
    }

    pub(super) fn tick(&mut self, id: String, on: bool) -> Vec<Effect> {
        let ticks = &mut self.draft.ticks;
        ticks.retain(|ticked| *ticked != id);
        if on {
            ticks.push(id);
        }
        Vec::new()
    }

    /// From the plan to the request.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        self.begun = self.route_index();
        self.changing = false;
        let next = self.following();
        self.arrive(next)
    }

    /// The button of a step.
    pub(super) fn act(&mut self, route: u8, step: u8) -> Vec<Effect> {
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

    pub(super) fn action(&self, route: u8, step: u8) -> Option<Action> {
        let route = self.service.plans.routes.get(usize::from(route))?;
        route.steps.get(usize::from(step))?.action.clone()
    }
}
