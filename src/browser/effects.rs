//! Carries out what the wizard wants done: focus, and events for the embedding page.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::dom;
use super::shell::Shared;
use crate::wizard::{Effect, Focus};

/// Carries out one effect. `code` is the recovery code that came with the event, if there was one.
#[cfg_attr(
    not(feature = "plan"),
    expect(unused_variables, reason = "only requests take codes")
)]
pub(super) fn run(shell: &Shared, effect: Effect, code: &mut Option<JsValue>) {
    match effect {
        Effect::Focus(Focus::Heading) => dom::focus(&shell.borrow().root, "heading"),
        Effect::Focus(Focus::Problems) => dom::focus(&shell.borrow().root, "problems"),
        Effect::Empty => dom::empty(&shell.borrow().root),
        // An embedding page that throws in its listener harms nobody but itself.
        Effect::Tell(kind, id) => drop(tell(shell, kind, &id)),
        Effect::LoadLanguage(tag) => load_language(shell, &tag),
        #[cfg(not(feature = "plan"))]
        Effect::LoadPlan(bookmark) => load_plan(shell, &bookmark),
        #[cfg(feature = "plan")]
        Effect::Draft(effect) => super::request::run(shell, effect, code),
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
