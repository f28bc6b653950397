//! Carries out what the wizard wants done: focus, network, clipboard, files, events for the embedding page.

use alloc::rc::Rc;
use alloc::string::{String, ToString};

use gloo_timers::callback::Timeout;
use js_sys::{Array, JsString, Uint8Array};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, Blob, BlobPropertyBag, CustomEvent, CustomEventInit, Headers,
    HtmlAnchorElement, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit,
    RequestRedirect, Response, Url,
};

use super::events;
use super::recovery::{Shared, handle};
use crate::wizard::{Effect, Event, Focus, Reply};

/// How long an endpoint may take to answer, in milliseconds.
const PATIENCE: u32 = 20_000;

pub(super) fn run(shell: &Shared, effect: Effect, code: &mut Option<JsValue>) {
    match effect {
        Effect::Focus(Focus::Heading) => events::focus(shell, "heading"),
        Effect::Focus(Focus::Problems) => events::focus(shell, "problems"),
        Effect::MakeEvidence(order) => make_evidence(shell, &order.encode(), code.take()),
        Effect::Post { url, body } => {
            let shell = Rc::clone(shell);
            spawn_local(async move {
                let reply = post(&url, &body).await;
                handle(&shell, Event::Replied(reply), None);
            });
        }
        Effect::Copy(text) => copy(shell, text),
        // Without a file or a printer the text is still on the page.
        Effect::Save { name, mime, text } => drop(save(&name, mime, &text)),
        Effect::Print => drop(web_sys::window().map(|window| window.print())),
        Effect::Tell(kind, id) => drop(tell(shell, kind, &id)),
    }
}

/// Hands the code to the evidence bundle, which has a memory of its own.
fn make_evidence(shell: &Shared, order: &[u8], code: Option<JsValue>) {
    let make = shell.borrow().evidence.clone();
    let code = code.unwrap_or_else(|| JsValue::from_str(""));
    let promise = make.call2(&JsValue::NULL, &code, &Uint8Array::from(order));
    let shell = Rc::clone(shell);
    spawn_local(async move {
        let made = match promise.map(|value| value.dyn_into::<js_sys::Promise>()) {
            Ok(Ok(promise)) => JsFuture::from(promise).await,
            Ok(Err(other)) | Err(other) => Err(other),
        };
        let made = made.map(|phc| phc.as_string().unwrap_or_default());
        handle(
            &shell,
            Event::Evidence(made.map_err(|fault| explain(&fault))),
            None,
        );
    });
}

/// The evidence bundle throws `code:detail`; anything else means that it could not be loaded.
fn explain(fault: &JsValue) -> (String, String) {
    let text = fault
        .as_string()
        .unwrap_or_else(|| "error-evidence-unavailable:".into());
    let (code, detail) = text.split_once(':').unwrap_or((&text, ""));
    (code.to_string(), detail.to_string())
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
        retry_after: after.and_then(|seconds| seconds.trim().parse().ok()),
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
        handle(&shell, Event::Copied(copied), None);
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

/// What the embedding page is told.
#[derive(Serialize)]
struct Told<'a> {
    kind: &'a str,
    id: &'a str,
}

fn tell(shell: &Shared, kind: &str, id: &str) -> Result<(), JsValue> {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(&serde_wasm_bindgen::to_value(&Told { kind, id })?);
    let event = CustomEvent::new_with_event_init_dict("account-recovery", &init)?;
    let host = shell.borrow().host.clone();
    host.dispatch_event(&event)?;
    Ok(())
}
