//! The controls of a page by what may be done with them. A value is read from some of these types only, so whether it
//! may be read has been asked before.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::ShadowRoot;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// What every field of a code carries, and no other.
const SECRET: &str = "data-secret";

/// A control that the page was made with.
pub(crate) enum Control {
    /// Takes a code; its value never enters this memory.
    Secret(Secret),
    /// Takes a file.
    File(HtmlInputElement),
    /// A box to tick; the questions have none.
    Box(HtmlInputElement),
    /// One of several choices.
    Choice(HtmlInputElement),
    /// Takes a line of text.
    Line(HtmlInputElement),
    /// Takes several lines.
    Lines(HtmlTextAreaElement),
}

impl Control {
    /// Tells by attributes what a control is for; nothing of its value is looked at.
    pub(crate) fn of(element: Element) -> Option<Self> {
        if element.has_attribute(SECRET) {
            return Some(Self::Secret(Secret(element)));
        }
        let element = match element.dyn_into::<HtmlTextAreaElement>() {
            Ok(area) => return Some(Self::Lines(area)),
            Err(other) => other,
        };
        let input = element.dyn_into::<HtmlInputElement>().ok()?;
        Some(match input.get_attribute("type").as_deref() {
            Some("file") => Self::File(input),
            Some("checkbox") => Self::Box(input),
            Some("radio") => Self::Choice(input),
            _ => Self::Line(input),
        })
    }
}

/// The field of a code. What is in it can be taken out, put back and wiped as a value of the browser's, but not read.
pub(crate) struct Secret(Element);

impl Secret {
    /// Takes the value out of the field.
    pub(crate) fn take(&self) -> Option<JsValue> {
        let value = js_sys::Reflect::get(&self.0, &JsValue::from_str("value")).ok();
        value.filter(|_| self.set(&JsValue::from_str("")))
    }

    fn set(&self, value: &JsValue) -> bool {
        js_sys::Reflect::set(&self.0, &JsValue::from_str("value"), value) == Ok(true)
    }
}

/// No question asks for a code.
impl Secret {
    /// The one that the page shows.
    pub(crate) fn shown(root: &ShadowRoot) -> Option<Self> {
        let selector = ["[", SECRET, "]"].concat();
        root.query_selector(&selector).ok()?.map(Self)
    }

    /// Puts a value into the field, unless there is one.
    pub(crate) fn put_back(&self, code: &JsValue) {
        let empty = JsValue::from_str("");
        let value = js_sys::Reflect::get(&self.0, &JsValue::from_str("value"));
        if value.is_ok_and(|value| value == empty) {
            // A field that cannot be written to is typed into again.
            self.set(code);
        }
    }

    /// Goes on in the field that the page shows now, if this one went: nothing typed is lost, and nothing stays behind.
    pub(crate) fn move_to(&self, root: &ShadowRoot) {
        if self.0.is_connected() {
            return;
        }
        let code = self.take();
        self.wipe();
        if let (Some(code), Some(field)) = (code, Self::shown(root)) {
            field.put_back(&code);
        }
    }

    /// Overwrites what is in the field and empties it, also in what the browser keeps to undo.
    pub(crate) fn wipe(&self) {
        let filler = JsValue::from_str(&"0".repeat(FILLER));
        self.set(&filler);
        self.set(&JsValue::from_str(""));
    }
}

/// Characters of a file of codes, and some more.
const FILLER: usize = 1024;
