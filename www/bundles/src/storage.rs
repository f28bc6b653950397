//! The storage of this tab: what was said survives a reload, and goes when the tab is closed.

use wasm_bindgen::JsValue;
use web_sys::Storage;

/// The entry of one definition.
///
/// It belongs to the person in this tab, not to an element: whoever begins on one page of a site and goes on on another
/// finds the answers there. So two elements of one service in a page write the same entry, the last word counts after a
/// reload, and a request that both send has one id, which an endpoint takes once. Entries for each place would ask
/// people everything again, and "Clear my answers" would leave copies behind. The pages may have different versions of the
/// definition (`/stable/` and `/latest/` of a documentation): what is kept says which, and goes by ids.
///
/// The value is text, for storage holds nothing else: a character of U+0000 to U+00FF for each byte of
/// [`account_recovery::wizard::Wizard::saved`], whose form is in the module `wizard::bookmark`. Any other character, and bytes of
/// another form, count as if nothing were there; the next answer writes over them.
pub(crate) struct Entry(String);

impl Entry {
    /// That of a service.
    pub(crate) fn of(service: &str) -> Self {
        Self(["account-recovery:", service].concat())
    }

    /// What was saved before the page was loaded again, if anything.
    pub(crate) fn read(&self) -> Option<Vec<u8>> {
        let text = storage().ok()?.get_item(&self.0).ok()??;
        text.chars().map(|c| u8::try_from(c).ok()).collect()
    }

    /// Saves bytes; none at all remove the entry.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), JsValue> {
        let storage = storage()?;
        if bytes.is_empty() {
            return storage.remove_item(&self.0);
        }
        let text: String = bytes.iter().copied().map(char::from).collect();
        storage.set_item(&self.0, &text)
    }
}

/// Browsers that are told to keep nothing have no storage, or throw.
fn storage() -> Result<Storage, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    window.session_storage()?.ok_or(JsValue::NULL)
}
