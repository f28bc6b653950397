//! What the listeners, and the replies from outside, share: the wizard, and what shows and keeps what it says.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, HtmlFormElement, ShadowRoot};

use super::dom;
use super::storage::Entry;
use crate::html::Node;
use crate::view::view;
#[cfg(feature = "plan")]
use crate::wizard::{DraftEffect, DraftEvent};
use crate::wizard::{Effect, Event, Focus, Wizard};

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
    /// Carries out what the pages of a request want done.
    #[cfg(feature = "plan")]
    pub(super) perform: Perform,
}

/// Carries out what the pages of a request want done. The code is the one that came with the event, if there was one.
#[cfg(feature = "plan")]
type Perform = fn(&Shared, DraftEffect, &mut Option<JsValue>);

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
        return run(shell, vec![Effect::LoadPlan(kept)], None);
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

/// Carries effects out, in their order. `code` is the recovery code that came with the event, if there was one.
pub(super) fn run(shell: &Shared, effects: Vec<Effect>, mut code: Option<JsValue>) {
    for effect in effects {
        perform(shell, effect, &mut code);
    }
}

#[cfg_attr(
    not(feature = "plan"),
    expect(unused_variables, reason = "only requests take codes")
)]
fn perform(shell: &Shared, effect: Effect, code: &mut Option<JsValue>) {
    match effect {
        Effect::Focus(Focus::Heading) => focus(shell, "heading"),
        Effect::Focus(Focus::Problems) => focus(shell, "problems"),
        Effect::Empty => empty(shell),
        // An embedding page that throws in its listener harms nobody but itself.
        Effect::Tell(kind, id) => drop(tell(shell, kind, &id)),
        Effect::LoadLanguage(tag) => load_language(shell, &tag),
        #[cfg(not(feature = "plan"))]
        Effect::LoadPlan(bookmark) => load_plan(shell, &bookmark),
        #[cfg(feature = "plan")]
        Effect::Draft(effect) => {
            let perform = shell.borrow().perform;
            perform(shell, effect, code);
        }
    }
}

/// Asks the element for the bundle with the pages of a request, which takes the shadow root over.
#[cfg(not(feature = "plan"))]
fn load_plan(shell: &Shared, bookmark: &[u8]) {
    let load = shell.borrow().load.clone();
    // The element itself shows what went wrong when a bundle cannot be loaded.
    drop(load.call1(&JsValue::NULL, &js_sys::Uint8Array::from(bookmark)));
}

/// Asks the element for the definition in another language, which comes by [`super::AccountRecovery::speak`].
fn load_language(shell: &Shared, tag: &str) {
    let load = shell.borrow().load_language.clone();
    // The element itself shows what went wrong when a definition cannot be loaded.
    drop(load.map(|load| load.call1(&JsValue::NULL, &JsValue::from_str(tag))));
}

/// Dispatches `account-recovery-KIND` at the element, to be heard around it and the trees it stands in; its detail is
/// the id.
fn tell(shell: &Shared, kind: &str, id: &str) -> Result<(), JsValue> {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&serde_wasm_bindgen::to_value(id)?);
    let name = ["account-recovery-", kind].concat();
    let event = CustomEvent::new_with_event_init_dict(&name, &init)?;
    let host = shell.borrow().host.clone();
    host.dispatch_event(&event)?;
    Ok(())
}

/// Empties the controls of the page's form.
pub(super) fn empty(shell: &Shared) {
    let form = shell.borrow().root.query_selector("form");
    if let Some(form) = form.ok().flatten() {
        form.unchecked_into::<HtmlFormElement>().reset();
    }
}

/// Moves the focus to an element of the root.
pub(super) fn focus(shell: &Shared, id: &str) {
    let element = shell.borrow().root.get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Focus is a courtesy: where the browser refuses it, the page is still right.
        let _ = element.focus();
    }
}

impl Shell {
    /// What another bundle goes on with.
    #[cfg(not(feature = "plan"))]
    pub(super) fn saved(&self) -> Vec<u8> {
        self.kept().unwrap_or_else(|| self.wizard.saved())
    }

    /// What the other bundle is to go on with, as long as it has not come.
    #[cfg(not(feature = "plan"))]
    fn kept(&self) -> Option<Vec<u8>> {
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
