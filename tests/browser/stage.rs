//! An element with a shadow root in the page of the tests; it leaves the page when it is dropped.

use std::cell::RefCell;
use std::rc::Rc;

use crate::recovery::AccountRecovery;
use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// The element.
pub(crate) struct Stage {
    host: HtmlElement,
    pub(crate) root: ShadowRoot,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&host).unwrap();
        let init = ShadowRootInit::new(ShadowRootMode::Open);
        let root = host.attach_shadow(&init).unwrap();
        Self { host, root }
    }

    /// Puts an assistant on it.
    pub(crate) fn open(&self, definition: &[u8]) -> Result<AccountRecovery, JsError> {
        let (host, root) = (self.host.clone(), self.root.clone());
        AccountRecovery::new(
            host,
            root,
            definition,
            Function::default(),
            None,
            None,
            false,
        )
    }

    pub(crate) fn find(&self, selector: &str) -> Element {
        self.root.query_selector(selector).unwrap().unwrap()
    }

    pub(crate) fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
    }

    pub(crate) fn page(&self) -> Option<String> {
        self.find("[data-page]").get_attribute("data-page")
    }

    /// Notes the details of an event at the element, until the listener is dropped.
    pub(crate) fn note(&self, event: &'static str) -> (EventListener, Rc<RefCell<Vec<JsValue>>>) {
        let details = Rc::new(RefCell::new(Vec::new()));
        let noted = Rc::clone(&details);
        let listener = EventListener::new(&self.host, event, move |event| {
            let event: &CustomEvent = event.unchecked_ref();
            noted.borrow_mut().push(event.detail());
        });
        (listener, details)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.host.remove();
    }
}
