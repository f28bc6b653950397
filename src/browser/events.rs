//! Delegated listeners: what is submitted, pressed and typed inside the shadow root.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
#[cfg(feature = "plan")]
use web_sys::MessageEvent;
use web_sys::{Element, HtmlFormElement};

use super::control::Control;
#[cfg(feature = "plan")]
use super::control::Secret;
#[cfg(feature = "plan")]
use super::shell::report;
use super::shell::{Shared, focus, handle};
#[cfg(feature = "plan")]
use crate::wizard::DraftEvent;
#[cfg(feature = "plan")]
use crate::wizard::TabMessage;
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
    let listeners = listeners
        .chain(listen_to_connection(shell))
        .chain(listen_to_leaving(shell))
        .chain(listen_to_tabs(shell));
    listeners.collect()
}

/// Wipes the code when the tab goes elsewhere: browsers keep a page for the way back, with all that is in its fields.
#[cfg(feature = "plan")]
fn listen_to_leaving(shell: &Shared) -> Option<EventListener> {
    let root = shell.borrow().root.clone();
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| {
        if let Some(secret) = Secret::shown(&root) {
            secret.wipe();
        }
    }))
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

/// Listens to the other tabs.
#[cfg(feature = "plan")]
fn listen_to_tabs(shell: &Shared) -> Option<EventListener> {
    let channel = shell.borrow().tabs.channel()?;
    let shell = Rc::clone(shell);
    let listener = EventListener::new(&channel, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>();
        let text = message.and_then(|message| message.data().as_string());
        if let Some(message) = text.as_deref().and_then(TabMessage::parse) {
            report(&shell, DraftEvent::Heard(message));
        }
    });
    Some(listener)
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
        match controls.item(index).and_then(Control::of) {
            Some(Control::Secret(secret)) => code = secret.take(),
            Some(Control::Choice(choice)) if !choice.checked() => {}
            Some(Control::Choice(input) | Control::Line(input)) => {
                fields.push((input.name(), input.value()));
            }
            Some(Control::Lines(area)) => fields.push((area.name(), area.value())),
            #[cfg(feature = "plan")]
            Some(Control::Box(_)) => {}
            Some(Control::File(_)) | None => {}
        }
    }
    (fields, code)
}

fn on_click(shell: &Shared, event: &web_sys::Event) {
    let Some(target) = target(event) else {
        return;
    };
    if let Some(id) = nearest(&target, "data-focus") {
        event.prevent_default();
        focus(shell, &id);
    } else if let Some(press) = nearest(&target, "data-action")
        .as_deref()
        .and_then(Press::parse)
    {
        on_press(shell, press);
    }
}

#[cfg(not(feature = "plan"))]
fn on_press(shell: &Shared, press: Press) {
    handle(shell, Event::Press(press), None);
}

/// A field of a code may be drawn anew because a message above it goes: what was typed goes on in it.
#[cfg(feature = "plan")]
fn on_press(shell: &Shared, press: Press) {
    let root = shell.borrow().root.clone();
    let secret = Secret::shown(&root);
    handle(shell, Event::Press(press), None);
    if let Some(secret) = secret {
        secret.move_to(&root);
    }
}

/// A file was chosen. The control is emptied at once, so that the same file can be chosen again.
fn on_change(shell: &Shared, event: &web_sys::Event) {
    let Some(Control::File(control)) = target(event).and_then(Control::of) else {
        return;
    };
    let files = js_sys::Reflect::get(&control, &JsValue::from_str("files"));
    let file = files.and_then(|files| js_sys::Reflect::get(&files, &JsValue::from_str("0")));
    if let Some(file) = file.ok().filter(|file| !file.is_undefined()) {
        open(shell, &file);
    }
    control.set_value("");
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

/// The value of an attribute of the element or the nearest one around it.
fn nearest(target: &Element, attribute: &str) -> Option<String> {
    let selector = ["[", attribute, "]"].concat();
    let element = target.closest(&selector).ok()??;
    element.get_attribute(attribute)
}

/// What is typed is kept at every key; a choice counts when it is submitted.
#[cfg(feature = "plan")]
fn on_input(shell: &Shared, event: &web_sys::Event) {
    let typed = |field, text| Event::Draft(DraftEvent::Typed { field, text });
    let event = match target(event).and_then(Control::of) {
        Some(Control::Box(input)) => input
            .get_attribute("data-tick")
            .map(|id| (id, input.checked()))
            .map(|(id, on)| Event::Ticked { id, on }),
        Some(Control::Line(input)) => Some(typed(input.name(), input.value())),
        Some(Control::Lines(area)) => Some(typed(area.name(), area.value())),
        Some(Control::Secret(_) | Control::File(_) | Control::Choice(_)) | None => None,
    };
    if let Some(event) = event {
        handle(shell, event, None);
    }
}

/// The element that an event is about.
fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()
}
