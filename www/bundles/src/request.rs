//! Carries out what the pages of a request want done: clipboard, files, random numbers.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::error::error;
use crate::shell::{Shared, report};
use crate::tabs::Claim;
use crate::{date, evidence_request, network};
use account_recovery::evidence::RequestId;
use account_recovery::request::Randomness;
use account_recovery::wizard::{Draft, DraftEffect, DraftEvent, Settings};

pub(crate) fn run(shell: &Shared<Draft>, effect: DraftEffect, code: &mut Option<JsValue>) {
    match effect {
        DraftEffect::MakeEvidence(order) => evidence_request::make(shell, &order, code.take()),
        DraftEffect::StopEvidence => evidence_request::stop(shell),
        DraftEffect::Claim(id) => claim(shell, id),
        DraftEffect::TellTabs(message) => shell.borrow().own.tabs.tell(message),
        DraftEffect::Fetch(out) => network::fetch(shell, out),
        DraftEffect::Copy(text) => copy(shell, text),
        DraftEffect::Select(id) => select(shell, &id),
        // Without a file or a printer the text is still on the page.
        DraftEffect::Save { name, mime, text } => drop(save(&name, mime, &text)),
        DraftEffect::Renew => {
            evidence_request::stop(shell);
            shell.borrow_mut().own.claim = None;
            // Without new numbers the old ones stay, and the endpoint tells the requests apart by their content.
            if let Ok(randomness) = randomness() {
                report(shell, DraftEvent::Renewed(randomness));
            }
        }
        DraftEffect::Wait => {
            let shell = Rc::clone(shell);
            Timeout::new(1_000, move || report(&shell, DraftEvent::Tick)).forget();
        }
        DraftEffect::Print => drop(web_sys::window().map(|window| window.print())),
    }
}

/// Takes the right to send a request, unless another tab has it, and reports which.
fn claim(shell: &Shared<Draft>, id: RequestId) {
    let shell = Rc::clone(shell);
    spawn_local(async move {
        let mut alone = shell
            .borrow()
            .own
            .claim
            .as_ref()
            .is_some_and(|claim| claim.is_for(id));
        if !alone {
            let claim = Claim::take(id).await;
            alone = claim.is_some();
            if alone {
                shell.borrow_mut().own.claim = claim;
            }
        }
        report(&shell, DraftEvent::Claimed(alone));
    });
}

/// How long a browser may take to copy. Some never report failure, for example when another window has the focus.
const COPYING_MS: u32 = 5_000;

fn copy(shell: &Shared<Draft>, text: String) {
    let shell = Rc::clone(shell);
    let waiting = Rc::clone(&shell);
    let silence = Timeout::new(COPYING_MS, move || {
        report(&waiting, DraftEvent::Copied(false))
    });
    spawn_local(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        drop(silence);
        report(&shell, DraftEvent::Copied(copied));
    });
}

/// Where the browser does not select either, the text is still on the page.
fn select(shell: &Shared<Draft>, id: &str) {
    let selector = ["[data-copy=\"", id, "\"]"].concat();
    let text = shell.borrow().root.query_selector(&selector);
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let (Ok(Some(text)), Some(selection)) = (text, selection) {
        drop(selection.select_all_children(&text));
    }
}

/// The clipboard, which pages without https do not have although its type says otherwise.
fn clipboard() -> Option<web_sys::Clipboard> {
    let clipboard = web_sys::window()?.navigator().clipboard();
    let value: &JsValue = clipboard.as_ref();
    (!value.is_undefined()).then_some(clipboard)
}

fn save(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Timeout::new(10_000, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}

/// An empty draft of a request by a definition, with fresh random numbers.
pub(crate) fn draft(
    definition: [u8; 32],
    endpoint: Option<String>,
    takes_files: bool,
) -> Result<Draft, JsError> {
    let window = web_sys::window();
    let settings = Settings {
        endpoint,
        origin: window
            .as_ref()
            .map(web_sys::Window::origin)
            .unwrap_or_default(),
        takes_files,
    };
    let mut draft = Draft::new(definition, settings, randomness()?);
    draft.write_date = date::write;
    draft.online = window.is_none_or(|window| window.navigator().on_line());
    Ok(draft)
}

fn randomness() -> Result<Randomness, JsError> {
    let (mut request_id, mut salt) = ([0; 16], [0; 16]);
    for part in [&mut request_id, &mut salt] {
        getrandom::fill(part).map_err(|_| error("no-randomness", "use a current browser"))?;
    }
    Ok(Randomness {
        request_id: RequestId::new(request_id),
        salt,
    })
}
