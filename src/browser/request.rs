//! Carries out what the pages of a request want done: network, clipboard, files, evidence.

use alloc::rc::Rc;
use alloc::string::String;

use gloo_timers::callback::Timeout;
use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, Blob, BlobPropertyBag, Headers, HtmlAnchorElement, ReferrerPolicy,
    RequestCache, RequestCredentials, RequestInit, RequestRedirect, Response, Url,
};

use super::error::error;
use super::evidence_request;
use super::recovery::{Shared, handle, now};
use super::tabs;
use crate::delivery::retry_after;
use crate::evidence::RequestId;
use crate::pack;
use crate::wizard::{Draft, DraftEffect, DraftEvent, Event, Randomness, Reply, Settings};

/// How long an endpoint may take to answer, in milliseconds.
const PATIENCE: u32 = 20_000;

pub(super) fn run(shell: &Shared, effect: DraftEffect, code: &mut Option<JsValue>) {
    match effect {
        DraftEffect::MakeEvidence(order) => evidence_request::make(shell, &order, code.take()),
        DraftEffect::StopEvidence => evidence_request::stop(shell),
        DraftEffect::Claim(id) => tabs::claim(shell, id),
        DraftEffect::TellTabs(message) => shell.borrow().tabs.tell(message),
        DraftEffect::Post { url, body } => {
            let shell = Rc::clone(shell);
            spawn_local(async move {
                let reply = post(&url, &body).await;
                report(&shell, DraftEvent::Replied(reply));
            });
        }
        DraftEffect::Copy(text) => copy(shell, text),
        // Without a file or a printer the text is still on the page.
        DraftEffect::Save { name, mime, text } => drop(save(&name, mime, &text)),
        DraftEffect::Renew => {
            evidence_request::stop(shell);
            shell.borrow_mut().claim = None;
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

pub(super) fn report(shell: &Shared, event: DraftEvent) {
    handle(shell, Event::Draft(event), None);
}

async fn post(url: &str, body: &str) -> Reply {
    let Ok(controller) = AbortController::new() else {
        return Reply::Unreachable;
    };
    let abort = controller.clone();
    let timeout = Timeout::new(PATIENCE, move || abort.abort());
    let reply = exchange(url, body, &controller).await;
    drop(timeout);
    match reply {
        Ok(reply) => reply,
        Err(_) if controller.signal().aborted() => Reply::TimedOut,
        Err(_) => Reply::Unreachable,
    }
}

async fn exchange(url: &str, body: &str, controller: &AbortController) -> Result<Reply, JsValue> {
    let headers = Headers::new()?;
    headers.set("Content-Type", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&JsValue::from_str(body));
    init.set_signal(Some(&controller.signal()));
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_redirect(RequestRedirect::Error);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let sent = window.fetch_with_str_and_init(url, &init);
    let response: Response = JsFuture::from(sent).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    let text: JsString = text.dyn_into()?;
    let after = response.headers().get("Retry-After")?;
    Ok(Reply::Answer {
        status: response.status(),
        retry_after: after.and_then(|value| retry_after::seconds(&value, now())),
        body: text.slice(0, 65_536).into(),
    })
}

fn copy(shell: &Shared, text: String) {
    let shell = Rc::clone(shell);
    spawn_local(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        report(&shell, DraftEvent::Copied(copied));
    });
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

/// An empty draft with fresh random numbers.
pub(super) fn draft(definition: &[u8], endpoint: Option<String>) -> Result<Draft, JsError> {
    let settings = Settings { endpoint };
    Ok(Draft::new(
        pack::digest(definition),
        settings,
        randomness()?,
    ))
}

fn randomness() -> Result<Randomness, JsError> {
    let (mut request_id, mut contact_key, mut salt) = ([0; 16], [0; 32], [0; 16]);
    for part in [&mut request_id[..], &mut contact_key[..], &mut salt[..]] {
        getrandom::fill(part).map_err(|_| error("no-randomness", "use a current browser"))?;
    }
    Ok(Randomness {
        request_id: RequestId::new(request_id),
        contact_key,
        salt,
    })
}
