//! Days in the words of the browser (ECMA-402, `Intl.DateTimeFormat`).

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use account_recovery::date::Date;

/// A day as people write it in a language, written out, so that nobody takes the month for the day.
pub(crate) fn write(date: Date, language: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        // Setting a property of a fresh object cannot fail.
        drop(Reflect::set(&options, &name.into(), &value.into()));
    }
    let midnight = js_sys::Date::new(&JsValue::from_str(&date.iso()));
    String::from(midnight.to_locale_date_string(language, &options))
}
