//! Notices when the policy of the embedding page keeps a request in. The refusal itself looks like a broken connection.

use alloc::rc::Rc;
use alloc::string::String;
use core::cell::Cell;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// How long after the refusal the browser may tell of the policy, in milliseconds.
pub(super) const NOTICE: u32 = 50;

/// Listens as long as it is kept (<https://www.w3.org/TR/CSP3/#violation-events>).
pub(super) struct Watch {
    barred: Rc<Cell<bool>>,
    _listener: Option<EventListener>,
}

impl Watch {
    /// Listens for refusals of an address.
    pub(super) fn over(url: &str) -> Self {
        let barred = Rc::new(Cell::new(false));
        let (url, found) = (String::from(url), Rc::clone(&barred));
        let listen = move |event: &web_sys::Event| {
            found.set(found.get() || refuses(event, &url));
        };
        let window = web_sys::window();
        let listener =
            window.map(|window| EventListener::new(&window, "securitypolicyviolation", listen));
        Self {
            barred,
            _listener: listener,
        }
    }

    /// Whether the address was refused.
    pub(super) fn saw(&self) -> bool {
        self.barred.get()
    }
}

/// A policy that only reports refuses nothing. What was blocked is told without the fragment.
fn refuses(event: &JsValue, url: &str) -> bool {
    let read = |name: &str| {
        js_sys::Reflect::get(event, &JsValue::from_str(name))
            .ok()?
            .as_string()
    };
    read("effectiveDirective").as_deref() == Some("connect-src")
        && read("disposition").as_deref() == Some("enforce")
        && read("blockedURI").is_some_and(|blocked| url.starts_with(&blocked))
}
