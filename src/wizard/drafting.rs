//! What a bundle has of everything after the questions: the only way in which the bundles of the page differ. The first one
//! asks the questions, and hands over to one that has the rest.

use std::convert::Infallible;
use std::fmt;

use super::press::split;
use super::{Aside, Effect, Focus, Place, Press, Stage, Wizard};
use crate::service::FactIndex;
use crate::service::diagram::Walk;
use crate::words::LaterWords;

/// Effects of a wizard with this [`Drafting`].
pub type Effects<D> = Vec<Effect<<D as Drafting>::Effect>>;

/// Everything after the questions, here ([`super::Draft`]) or [`Elsewhere`].
pub trait Drafting: Sized {
    /// What the definition holds for it.
    type Plans: LaterWords + Default + fmt::Debug;
    /// Events that only its pages receive.
    type Event;
    /// Buttons that only its pages have.
    type Press;
    /// What only its pages want done.
    type Effect;

    /// Reads the text of a `data-action`.
    fn parse(action: &str) -> Option<Press<Self::Press>>;

    /// Shows a page, and what is beside it.
    fn turn_to(wizard: &mut Wizard<Self>, place: Place, aside: Option<Aside>) -> Effects<Self>;

    /// "Continue" on a page that is no question.
    fn proceed(
        wizard: &mut Wizard<Self>,
        place: Place,
        form: &[(String, String)],
        now: u64,
    ) -> Effects<Self>;

    /// Takes in what only its pages hear of.
    fn update(wizard: &mut Wizard<Self>, event: Self::Event, now: u64) -> Effects<Self>;

    /// A button of its pages.
    fn press(wizard: &mut Wizard<Self>, press: Self::Press, now: u64) -> Effects<Self>;

    /// Goes on from [`Wizard::saved`]; `None` for what is damaged, or of another form.
    fn go_on_from(wizard: &mut Wizard<Self>, saved: &[u8]) -> Option<Effects<Self>>;

    /// Adds what it has to say to a bookmark.
    fn append(_wizard: &Wizard<Self>, bookmark: Vec<u8>) -> Vec<u8> {
        bookmark
    }

    /// Adds its pages to the path.
    fn add_pages(_wizard: &Wizard<Self>, _walk: &Walk, _path: &mut Vec<Place>) {}

    /// Whether one of its pages is complete.
    fn is_done(_wizard: &Wizard<Self>, _stage: Stage) -> bool {
        false
    }

    /// Whether it asks about a fact.
    fn asks_later(_wizard: &Wizard<Self>, _fact: FactIndex) -> bool {
        false
    }

    /// Whether a button does anything now.
    fn is_open_to(_wizard: &Wizard<Self>, _press: &Press<Self::Press>) -> bool {
        true
    }

    /// Id of the one route that is still possible.
    fn route_id(_wizard: &Wizard<Self>) -> Option<String> {
        None
    }

    /// Whether nothing is written yet.
    fn is_blank(&self) -> bool {
        true
    }

    /// Whether a request is with the endpoint, or may be.
    fn is_out(&self) -> bool {
        false
    }

    /// Whether another language can be chosen now.
    fn can_speak(&self) -> bool {
        true
    }

    /// An answer was changed.
    fn reopen(&mut self) {}

    /// Somebody goes back to change something.
    fn unconfirm(&mut self) {}

    /// Forgets everything, and returns the effect that this calls for.
    fn clear(&mut self) -> Option<Self::Effect> {
        None
    }
}

/// Everything after the questions is in another bundle.
#[derive(Debug)]
pub struct Elsewhere;

/// Go on in the bundle that has everything after the questions, from these bytes of [`Wizard::saved`]. Until it is there
/// the page stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadPlan(pub Vec<u8>);

impl Drafting for Elsewhere {
    type Plans = ();
    type Event = Infallible;
    type Press = Infallible;
    type Effect = LoadPlan;

    fn parse(action: &str) -> Option<Press<Infallible>> {
        let (name, argument) = split(action);
        Press::of_question(name, argument)
    }

    fn turn_to(wizard: &mut Wizard<Self>, place: Place, aside: Option<Aside>) -> Effects<Self> {
        if place == Place::Route || aside.is_some() {
            return vec![Effect::Draft(LoadPlan(wizard.bookmark(place, aside)))];
        }
        wizard.place = place;
        vec![Effect::Focus(Focus::Heading)]
    }

    fn proceed(
        wizard: &mut Wizard<Self>,
        _place: Place,
        _form: &[(String, String)],
        _now: u64,
    ) -> Effects<Self> {
        Self::turn_to(wizard, Place::Route, None)
    }

    fn update(_wizard: &mut Wizard<Self>, event: Infallible, _now: u64) -> Effects<Self> {
        match event {}
    }

    fn press(_wizard: &mut Wizard<Self>, press: Infallible, _now: u64) -> Effects<Self> {
        match press {}
    }

    /// A question of this definition. Whatever came after the questions is for the other bundle, which can also say what
    /// an update has left out.
    fn go_on_from(wizard: &mut Wizard<Self>, saved: &[u8]) -> Option<Effects<Self>> {
        let (definition, bookmark, rest) = super::bookmark::read(saved)?;
        let is_same = definition == wizard.service.definition;
        if !is_same || bookmark.aside.is_some() || bookmark.question.is_none() || !rest.is_empty() {
            return Some(vec![Effect::Draft(LoadPlan(saved.to_vec()))]);
        }
        wizard.take_over(wizard.answers_of(&bookmark.answers));
        let place = wizard.question_of(bookmark.question);
        let reached = place.filter(|place| wizard.is_reached(*place));
        Some(wizard.arrive(reached.unwrap_or_else(|| wizard.first_open())))
    }
}
