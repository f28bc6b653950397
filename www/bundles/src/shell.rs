//! What the listeners, and the replies from outside, share: the wizard, and what shows and keeps what it says.

use std::cell::RefCell;
use std::rc::Rc;

use account_recovery::html::Node;
use account_recovery::pack::PackError;
use account_recovery::screen::Pages;
use account_recovery::service::Service;
use account_recovery::view::{Content, view};
use account_recovery::wizard::{Effect, Effects, Event, Focus, Wizard};
use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, HtmlFormElement, ShadowRoot};

use crate::dom;
use crate::storage::Entry;

/// What a bundle does beside asking the questions.
pub trait Bundle: Pages<Body: Content<Self::Plans>> + 'static {
    /// What it keeps for that.
    type Own;

    /// Reads the definition, or as much of it as has come.
    ///
    /// # Errors
    /// Those of [`account_recovery::pack::decode`].
    fn decode(pack: &[u8]) -> Result<Service<Self::Plans>, PackError>;

    /// What it keeps at the start.
    fn own(service: &Service<Self::Plans>) -> Self::Own;

    /// Carries out what only its pages want done. The code is the one that came with the event, if there was one.
    fn perform(shell: &Shared<Self>, effect: Self::Effect, code: &mut Option<JsValue>);

    /// Goes on with a file that the person chose.
    fn open(shell: &Shared<Self>, file: &JsValue);

    /// Effects that replace all others, if there are any.
    fn instead(_shell: &Shell<Self>) -> Option<Effects<Self>> {
        None
    }

    /// Listens to what its pages need.
    fn listen(_shell: &Shared<Self>) -> Vec<EventListener> {
        Vec::new()
    }

    /// Changes a page without losing what is typed into fields that the tree does not record.
    fn keeping_fields(_root: &ShadowRoot, change: impl FnOnce()) {
        change();
    }

    /// Stops what is under way, and leaves nothing private in the page.
    fn stop(_shell: &Shared<Self>) {}
}

/// What the listeners share.
pub struct Shell<D: Bundle> {
    pub(crate) host: HtmlElement,
    pub(crate) root: ShadowRoot,
    pub(crate) load: Function,
    pub(crate) load_language: Option<Function>,
    pub(crate) wizard: Wizard<D>,
    pub(crate) shown: Node,
    pub(crate) entry: Entry,
    /// Whether what is said can be saved, as far as was seen.
    pub(crate) saves: bool,
    /// Whether the assistant was freed: another one may have the root and the storage by now.
    pub(crate) freed: bool,
    pub(crate) own: D::Own,
}

/// A handle that listeners and replies keep.
pub type Shared<D> = Rc<RefCell<Shell<D>>>;

/// Takes an event in, shows the new page and carries out what follows. A typed code comes along beside the event; it
/// goes to the evidence bundle or nowhere.
pub(crate) fn handle<D: Bundle>(
    shell: &Shared<D>,
    event: Event<D::Press, D::Event>,
    code: Option<JsValue>,
) {
    react(shell, code, |wizard| wizard.update(event, now()));
}

/// Takes in something that only the pages after the questions hear of.
pub(crate) fn report<D: Bundle>(shell: &Shared<D>, event: D::Event) {
    handle(shell, Event::Draft(event), None);
}

/// Changes the wizard, shows the page and carries out what follows.
pub(crate) fn react<D: Bundle>(
    shell: &Shared<D>,
    code: Option<JsValue>,
    change: impl FnOnce(&mut Wizard<D>) -> Effects<D>,
) {
    let instead = D::instead(&shell.borrow());
    let effects = instead.unwrap_or_else(|| shell.borrow_mut().change(change));
    run(shell, effects, code);
}

/// Carries effects out, in their order. `code` is the recovery code that came with the event, if there was one.
pub(crate) fn run<D: Bundle>(shell: &Shared<D>, effects: Effects<D>, mut code: Option<JsValue>) {
    for effect in effects {
        match effect {
            Effect::Focus(Focus::Heading) => focus(shell, "heading"),
            Effect::Focus(Focus::Problems) => focus(shell, "problems"),
            Effect::Empty => empty(shell),
            // An embedding page that throws in its listener harms nobody but itself.
            Effect::Tell(kind, id) => drop(tell(shell, kind, &id)),
            Effect::LoadLanguage(tag) => load_language(shell, &tag),
            Effect::Draft(effect) => D::perform(shell, effect, &mut code),
        }
    }
}

/// Asks the element for the definition in another language, which comes by [`crate::assistant::Assistant::speak`].
fn load_language<D: Bundle>(shell: &Shared<D>, tag: &str) {
    let load = shell.borrow().load_language.clone();
    // The element itself shows what went wrong when a definition cannot be loaded.
    drop(load.map(|load| load.call1(&JsValue::NULL, &JsValue::from_str(tag))));
}

/// Dispatches `account-recovery-KIND` at the element, to be heard around it and the trees it stands in; its detail is
/// the id.
fn tell<D: Bundle>(shell: &Shared<D>, kind: &str, id: &str) -> Result<(), JsValue> {
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
fn empty<D: Bundle>(shell: &Shared<D>) {
    let form = shell.borrow().root.query_selector("form");
    if let Some(form) = form.ok().flatten() {
        form.unchecked_into::<HtmlFormElement>().reset();
    }
}

/// Moves the focus to an element of the root.
pub(crate) fn focus<D: Bundle>(shell: &Shared<D>, id: &str) {
    let element = shell.borrow().root.get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Focus is a courtesy: where the browser refuses it, the page is still right.
        let _ = element.focus();
    }
}

impl<D: Bundle> Shell<D> {
    fn change(&mut self, change: impl FnOnce(&mut Wizard<D>) -> Effects<D>) -> Effects<D> {
        if self.freed {
            return Vec::new();
        }
        let mut effects = change(&mut self.wizard);
        effects.extend(self.save());
        self.show();
        effects
    }

    /// Saves what was said; where that fails for the first time, the wizard says so.
    fn save(&mut self) -> Effects<D> {
        if self.entry.write(&self.wizard.saved()).is_ok() || !self.saves {
            return Vec::new();
        }
        self.saves = false;
        self.wizard.update(Event::NotKept, now())
    }

    pub(crate) fn show(&mut self) {
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
pub(crate) fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}
