//! What the listeners, and the replies from outside, share: the wizard, and what shows and keeps what it says.

use alloc::rc::Rc;
use alloc::vec::Vec;
use core::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, ShadowRoot};

use super::dom;
use super::storage::Entry;
use crate::html::Node;
use crate::view::view;
#[cfg(feature = "plan")]
use crate::wizard::DraftEvent;
use crate::wizard::{Effect, Event, Wizard};

/// What the listeners share.
pub(super) struct Shell {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    pub(super) load: Function,
    pub(super) load_language: Option<Function>,
    /// Stops the evidence that is being made.
    #[cfg(feature = "plan")]
    pub(super) making: Option<web_sys::AbortController>,
    /// The right to send the request, from the first press on.
    #[cfg(feature = "plan")]
    pub(super) claim: Option<super::tabs::Claim>,
    #[cfg(feature = "plan")]
    pub(super) tabs: super::tabs::Tabs,
    /// Whether the page's policy keeps requests from the endpoint.
    #[cfg(feature = "plan")]
    pub(super) barred: bool,
    pub(super) wizard: Wizard,
    pub(super) shown: Node,
    pub(super) entry: Entry,
    /// Whether what is said can be saved, as far as was seen.
    pub(super) saves: bool,
    /// Whether the other bundle is to go on with what is kept.
    #[cfg(not(feature = "plan"))]
    pub(super) waits: bool,
    /// Whether the assistant was freed: another one may have the root and the storage by now.
    pub(super) freed: bool,
    /// Carries out one effect.
    pub(super) perform: Perform,
}

/// Carries out an effect. The code is the one that came with the event, if there was one.
pub(super) type Perform = fn(&Shared, Effect, &mut Option<JsValue>);

/// A handle that listeners and replies keep.
pub(super) type Shared = Rc<RefCell<Shell>>;

/// Takes an event in, shows the new page and carries out what follows. A typed code comes along beside the event; it
/// goes to the evidence bundle or nowhere.
pub(super) fn handle(shell: &Shared, event: Event, code: Option<JsValue>) {
    react(shell, code, |wizard| wizard.update(event, now()));
}

/// Takes in something that happened on the pages of a request.
#[cfg(feature = "plan")]
pub(super) fn report(shell: &Shared, event: DraftEvent) {
    handle(shell, Event::Draft(event), None);
}

/// Changes the wizard, shows the page and carries out what follows.
pub(super) fn react(
    shell: &Shared,
    code: Option<JsValue>,
    change: impl FnOnce(&mut Wizard) -> Vec<Effect>,
) {
    #[cfg(not(feature = "plan"))]
    if let Some(kept) = shell.borrow().kept() {
        // The first question only stands there until the other bundle has come: a press asks for that again.
        return run(shell, alloc::vec![Effect::LoadPlan(kept)], None);
    }
    let effects = {
        let mut shell = shell.borrow_mut();
        if shell.freed {
            return;
        }
        let mut effects = change(&mut shell.wizard);
        effects.extend(shell.save());
        shell.show();
        effects
    };
    run(shell, effects, code);
}

pub(super) fn run(shell: &Shared, effects: Vec<Effect>, mut code: Option<JsValue>) {
    let perform = shell.borrow().perform;
    for effect in effects {
        perform(shell, effect, &mut code);
    }
}

impl Shell {
    /// What another bundle goes on with.
    #[cfg(not(feature = "plan"))]
    pub(super) fn saved(&self) -> alloc::vec::Vec<u8> {
        self.kept().unwrap_or_else(|| self.wizard.saved())
    }

    /// What the other bundle is to go on with, as long as it has not come.
    #[cfg(not(feature = "plan"))]
    fn kept(&self) -> Option<alloc::vec::Vec<u8>> {
        self.waits.then(|| self.entry.read()).flatten()
    }

    /// Saves what was said; where that fails for the first time, the wizard says so.
    fn save(&mut self) -> Vec<Effect> {
        if self.entry.write(&self.wizard.saved()).is_ok() || !self.saves {
            return Vec::new();
        }
        self.saves = false;
        self.wizard.update(Event::NotKept, now())
    }

    pub(super) fn show(&mut self) {
        let next = view(&self.wizard.screen(), self.wizard.service());
        dom::update(&self.root, &self.shown, &next);
        self.shown = next;
    }
}

/// Seconds since 1970.
#[expect(
    clippy::as_conversions,
    reason = "a time in milliseconds is far below 2^53 and not negative"
)]
pub(super) fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}
