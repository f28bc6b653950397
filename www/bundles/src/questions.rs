//! The questions in the browser: where a person goes beyond them, another bundle takes the shadow root over.

use account_recovery::pack::{PackError, decode_questions};
use account_recovery::service::Service;
use account_recovery::wizard::{Effect, Effects, Elsewhere, LoadPlan, Questions};
use js_sys::{Function, Uint8Array};
use wasm_bindgen::{JsError, JsValue};

use crate::assistant::{Assistant, Stage};
use crate::shell::{Bundle, Shared, Shell};

impl Bundle for Elsewhere {
    /// Whether the other bundle is to go on with what is kept.
    type Own = bool;

    fn decode(pack: &[u8]) -> Result<Service<()>, PackError> {
        decode_questions(pack)
    }

    fn own(_service: &Service<()>) -> bool {
        false
    }

    /// Asks the element for the bundle with the pages of a request.
    fn perform(shell: &Shared<Self>, LoadPlan(bookmark): LoadPlan, _code: &mut Option<JsValue>) {
        let load: Function = shell.borrow().load.clone();
        // The element itself shows what went wrong when a bundle cannot be loaded.
        drop(load.call1(&JsValue::NULL, &Uint8Array::from(&bookmark[..])));
    }

    /// The other bundle reads the file.
    fn open(shell: &Shared<Self>, file: &JsValue) {
        let load = shell.borrow().load.clone();
        let here = shell.borrow();
        let saved = kept(&here).unwrap_or_else(|| here.wizard.saved());
        drop(here);
        // The element itself shows what went wrong when a bundle cannot be loaded.
        drop(load.call2(&JsValue::NULL, &Uint8Array::from(&saved[..]), file));
    }

    /// The first question is a stand-in until the other bundle has come: a press asks for that again.
    fn instead(shell: &Shell<Self>) -> Option<Effects<Self>> {
        kept(shell).map(|kept| vec![Effect::Draft(LoadPlan(kept))])
    }
}

/// What the other bundle is to go on with, as long as it has not come.
fn kept(shell: &Shell<Elsewhere>) -> Option<Vec<u8>> {
    shell.own.then(|| shell.entry.read()).flatten()
}

/// Asks the questions, from where the person was before the page was loaded again. The page is about the site that the
/// attribute `site` names; without one people are asked.
///
/// # Errors
/// Those of [`Assistant::new`].
pub fn ask(stage: Stage, definition: &[u8]) -> Result<Assistant<Elsewhere>, JsError> {
    let site = stage.host.get_attribute("site");
    let assistant = Assistant::new(stage, definition, |service| {
        let mut questions = Questions::ask(service);
        if let Some(site) = site
            && questions.be_about(&site).is_err()
        {
            say_unknown(&questions, &site);
        }
        Ok(questions)
    })?;
    start(&assistant);
    Ok(assistant)
}

/// Tells whoever looks after the page.
fn say_unknown(questions: &Questions, site: &str) {
    let known = questions.sites().join(", ");
    let start = "account-recovery: unknown-site: there is no site \"";
    let message = [start, site, "\"; write one of: ", &known].concat();
    web_sys::console::error_1(&message.into());
}

/// Begins where the person was, or at the first question.
fn start(assistant: &Assistant<Elsewhere>) {
    let saved = assistant.saved();
    let mut here = assistant.shell.borrow_mut();
    let effects = here.wizard.start(saved.as_deref());
    // Nothing is saved here: what the other bundle has to go on with must outlive its loading.
    here.own = matches!(effects[..], [Effect::Draft(_)]);
    here.show();
    drop(here);
    assistant.run(effects);
}
