//! Days in the words of the browser (ECMA-402, `Intl.DateTimeFormat`).

use alloc::string::String;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::date::Date;

/// A day as people write it in a language; in the reader's own region where that is one of the language. Browsers that
/// do not know the language get the day in digits.
pub(super) fn write(date: Date, language: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        // Setting a property of a fresh object cannot fail.
        drop(Reflect::set(&options, &name.into(), &value.into()));
    }
    let own = web_sys::window().and_then(|window| window.navigator().language());
    let own = own.filter(|own| primary(own) == primary(language));
    let locale = own.as_deref().unwrap_or(language);
    let midnight = js_sys::Date::new(&JsValue::from_str(&date.iso()));
    String::from(midnight.to_locale_date_string(locale, &options))
}

/// The language itself, without script and region.
fn primary(tag: &str) -> Option<&str> {
    tag.split('-').next()
}
