//! Delegated listeners: what is submitted, pressed and typed inside the shadow root.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement};

use super::recovery::{Shared, handle};
#[cfg(feature = "plan")]
use super::request::report;
#[cfg(feature = "plan")]
use crate::wizard::DraftEvent;
use crate::wizard::{Event, Press};

/// What is done about an event of the browser.
type Reaction = fn(&Shared, &web_sys::Event);

const REACTIONS: &[(&str, Reaction)] = &[
    ("submit", on_submit),
    ("click", on_click),
    ("change", on_change),
    #[cfg(feature = "plan")]
    ("input", on_input),
];

/// Starts listening; a listener stops when it is dropped.
pub(super) fn listen(shell: &Shared) -> Vec<EventListener> {
    let listeners = REACTIONS.iter().map(|(name, react)| {
        let root = shell.borrow().root.clone();
        let shell = Rc::clone(shell);
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&root, *name, options, move |event| react(&shell, event))
    });
    #[cfg(feature = "plan")]
    let listeners = listeners.chain(listen_to_connection(shell));
    listeners.collect()
}

/// Notices when the device loses its connection, or has one again.
#[cfg(feature = "plan")]
fn listen_to_connection(shell: &Shared) -> impl Iterator<Item = EventListener> {
    let window = web_sys::window().into_iter();
    window.flat_map(|window| {
        [("online", true), ("offline", false)].map(|(name, online)| {
            let shell = Rc::clone(shell);
            EventListener::new(&window, name, move |_| {
                report(&shell, DraftEvent::Online(online));
            })
        })
    })
}

fn on_submit(shell: &Shared, event: &web_sys::Event) {
    let form = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form.filter(|form| form.has_attribute("data-submit")) else {
        return;
    };
    event.prevent_default();
    let (fields, code) = read(&form);
    handle(shell, Event::Continue(fields), code);
}

/// Names and values of a form, and the text of a secret field, which is emptied and stays outside this memory.
fn read(form: &HtmlFormElement) -> (Vec<(String, String)>, Option<JsValue>) {
    let controls = form.elements();
    let mut fields = Vec::new();
    let mut code = None;
    for index in 0..controls.length() {
        let Some(control) = controls.item(index) else {
            continue;
        };
        if control.has_attribute("data-secret") {
            code = take(&control);
        } else {
            fields.extend(field(&control));
        }
    }
    (fields, code)
}

/// Takes a value out of its field without copying it into the memory of this program.
fn take(control: &Element) -> Option<JsValue> {
    let key = JsValue::from_str("value");
    let value = js_sys::Reflect::get(control, &key).ok();
    let emptied = js_sys::Reflect::set(control, &key, &JsValue::from_str(""));
    value.filter(|_| emptied == Ok(true))
}

fn field(control: &Element) -> Option<(String, String)> {
    if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
        return Some((area.name(), area.value()));
    }
    let input = control.dyn_ref::<HtmlInputElement>()?;
    let counts = match input.type_().as_str() {
        "radio" => input.checked(),
        "checkbox" => false,
        _ => true,
    };
    counts.then(|| (input.name(), input.value()))
}

fn on_click(shell: &Shared, event: &web_sys::Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(target) = target else {
        return;
    };
    if let Some(id) = nearest(&target, "data-focus") {
        event.prevent_default();
        focus(shell, &id);
    } else if let Some(press) = nearest(&target, "data-action")
        .as_deref()
        .and_then(Press::parse)
    {
        handle(shell, Event::Press(press), None);
    }
}

/// A file was chosen. The control is emptied at once, so that the same file can be chosen again.
fn on_change(shell: &Shared, event: &web_sys::Event) {
    let control = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(control) = control.filter(|control| control.has_attribute("data-open")) else {
        return;
    };
    let files = js_sys::Reflect::get(&control, &JsValue::from_str("files"));
    let file = files.and_then(|files| js_sys::Reflect::get(&files, &JsValue::from_str("0")));
    if let Some(file) = file.ok().filter(|file| !file.is_undefined()) {
        open(shell, &file);
    }
    take(&control);
}

#[cfg(feature = "plan")]
fn open(shell: &Shared, file: &JsValue) {
    super::file::open(shell, file.unchecked_ref());
}

/// The other bundle reads the file.
#[cfg(not(feature = "plan"))]
fn open(shell: &Shared, file: &JsValue) {
    let load = shell.borrow().load.clone();
    let saved = js_sys::Uint8Array::from(&shell.borrow().saved()[..]);
    // The element itself shows what went wrong when a bundle cannot be loaded.
    drop(load.call2(&JsValue::NULL, &saved, file));
}

/// Empties the controls of the page's form.
pub(super) fn empty(shell: &Shared) {
    let form = shell.borrow().root.query_selector("form");
    if let Some(form) = form.ok().flatten() {
        form.unchecked_into::<HtmlFormElement>().reset();
    }
}

/// The value of an attribute of the element or the nearest one around it.
fn nearest(target: &Element, attribute: &str) -> Option<String> {
    let selector = ["[", attribute, "]"].concat();
    let element = target.closest(&selector).ok()??;
    element.get_attribute(attribute)
}

/// Moves the focus to an element of the root.
pub(super) fn focus(shell: &Shared, id: &str) {
    let element = shell.borrow().root.get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Focus is a courtesy: where the browser refuses it, the page is still right.
        let _ = element.focus();
    }
}

#[cfg(feature = "plan")]
fn on_input(shell: &Shared, event: &web_sys::Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(event) = target.as_ref().and_then(typed) {
        handle(shell, event, None);
    }
}

#[cfg(feature = "plan")]
fn typed(control: &Element) -> Option<Event> {
    let ticked = control.get_attribute("data-tick");
    if let (Some(id), Some(input)) = (ticked, control.dyn_ref::<HtmlInputElement>()) {
        let on = input.checked();
        return Some(Event::Ticked { id, on });
    }
    #[cfg(feature = "plan")]
    if let Some((field, text)) = field(control).filter(|_| is_kept(control)) {
        return Some(Event::Draft(DraftEvent::Typed { field, text }));
    }
    None
}

/// Whether what is typed is kept at every key: never a code, nor where a file lies; a choice counts when it is submitted.
#[cfg(feature = "plan")]
fn is_kept(control: &Element) -> bool {
    let is_choice = control.get_attribute("type").as_deref() == Some("radio");
    let never = ["data-secret", "data-open"];
    !is_choice && !never.iter().any(|mark| control.has_attribute(mark))
}
