//! Delegated listeners: what is submitted, pressed and chosen inside the shadow root.

use std::rc::Rc;

use account_recovery::wizard::Event;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlFormElement};

use crate::control::Control;
use crate::shell::{Bundle, Shared, focus, handle};

/// What is done about an event of the browser.
type Reaction<D> = fn(&Shared<D>, &web_sys::Event);

/// Starts listening; a listener stops when it is dropped.
pub(crate) fn listen<D: Bundle>(shell: &Shared<D>) -> Vec<EventListener> {
    let reactions: [(&str, Reaction<D>); 3] = [
        ("submit", on_submit),
        ("click", on_click),
        ("change", on_change),
    ];
    reactions.map(|(name, react)| on(shell, name, react)).into()
}

/// Listens to one kind of event inside the root.
pub(crate) fn on<D: Bundle>(
    shell: &Shared<D>,
    name: &'static str,
    react: Reaction<D>,
) -> EventListener {
    let root = shell.borrow().root.clone();
    let shell = Rc::clone(shell);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&root, name, options, move |event| react(&shell, event))
}

fn on_submit<D: Bundle>(shell: &Shared<D>, event: &web_sys::Event) {
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
            Some(Control::Box(_) | Control::File(_)) | None => {}
        }
    }
    (fields, code)
}

fn on_click<D: Bundle>(shell: &Shared<D>, event: &web_sys::Event) {
    let Some(target) = target(event) else {
        return;
    };
    if let Some(id) = nearest(&target, "data-focus") {
        event.prevent_default();
        focus(shell, &id);
    } else if let Some(press) = nearest(&target, "data-action")
        .as_deref()
        .and_then(D::parse)
    {
        let root = shell.borrow().root.clone();
        D::keeping_fields(&root, || handle(shell, Event::Press(press), None));
    }
}

/// A file was chosen. The control is emptied at once, so that the same file can be chosen again.
fn on_change<D: Bundle>(shell: &Shared<D>, event: &web_sys::Event) {
    let Some(Control::File(control)) = target(event).and_then(Control::of) else {
        return;
    };
    let files = js_sys::Reflect::get(&control, &JsValue::from_str("files"));
    let file = files.and_then(|files| js_sys::Reflect::get(&files, &JsValue::from_str("0")));
    if let Some(file) = file.ok().filter(|file| !file.is_undefined()) {
        D::open(shell, &file);
    }
    control.set_value("");
}

/// The value of an attribute of the element or the nearest one around it.
fn nearest(target: &Element, attribute: &str) -> Option<String> {
    let selector = ["[", attribute, "]"].concat();
    let element = target.closest(&selector).ok()??;
    element.get_attribute(attribute)
}

/// The element that an event is about.
pub(crate) fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()
}
