//! Fetches over the network: what goes out, and what came back.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, Headers, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit,
    RequestMode, RequestRedirect, Response,
};

use crate::shell::{Shared, now, report};
use account_recovery::delivery::Reply;
use account_recovery::delivery::outgoing::{Fetch, Outgoing};
use account_recovery::delivery::{Landing, retry_after};
use account_recovery::wizard::{Draft, DraftEvent};

/// How long an endpoint may take to answer, in milliseconds.
const PATIENCE: u32 = 20_000;

/// How long after a refusal the browser may tell that the page's policy was the reason, in milliseconds. The refusal
/// itself looks like a broken connection.
const NOTICE: u32 = 50;

/// Characters of an answer that are read.
const LONGEST_ANSWER: u32 = 65_536;

/// Fetches, then reports what came back.
pub(crate) fn fetch(shell: &Shared<Draft>, out: Outgoing) {
    let shell = Rc::clone(shell);
    spawn_local(async move {
        let reply = reply(&out).await;
        let pause = if reply == Reply::Unreachable {
            NOTICE
        } else {
            0
        };
        Timeout::new(pause, move || {
            let barred = shell.borrow().own.barred && reply == Reply::Unreachable;
            let reply = if barred { Reply::Barred } else { reply };
            report(&shell, DraftEvent::Replied(reply));
        })
        .forget();
    });
}

async fn reply(out: &Outgoing) -> Reply {
    let Ok(controller) = AbortController::new() else {
        return Reply::Unreachable;
    };
    let abort = controller.clone();
    let timeout = Timeout::new(PATIENCE, move || abort.abort());
    let reply = exchange(out, &controller).await;
    drop(timeout);
    match reply {
        Ok(reply) => reply,
        Err(_) if controller.signal().aborted() => Reply::TimedOut,
        Err(_) => Reply::Unreachable,
    }
}

async fn exchange(out: &Outgoing, controller: &AbortController) -> Result<Reply, JsValue> {
    let init = init(out)?;
    init.set_signal(Some(&controller.signal()));
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let sent = window.fetch_with_str_and_init(&out.url, &init);
    let response: Response = JsFuture::from(sent).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    let text: JsString = text.dyn_into()?;
    let after = response.headers().get("Retry-After")?;
    Ok(Reply::Answer {
        status: response.status(),
        retry_after: after.and_then(|value| retry_after::seconds(&value, now())),
        landing: Landing::new(response.url()),
        body: text.slice(0, LONGEST_ANSWER).into(),
    })
}

fn init(out: &Outgoing) -> Result<RequestInit, JsValue> {
    let headers = Headers::new()?;
    for (name, value) in &out.headers {
        headers.set(name, value)?;
    }
    let init = RequestInit::new();
    init.set_headers(&headers);
    init.set_cache(RequestCache::NoStore);
    if let Some(body) = &out.body {
        init.set_method("POST");
        init.set_body(&JsValue::from_str(body));
    }
    match out.fetch {
        Fetch::Across => {
            init.set_credentials(RequestCredentials::Omit);
            init.set_redirect(RequestRedirect::Error);
            init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        }
        Fetch::WithinSite => {
            init.set_mode(RequestMode::SameOrigin);
            init.set_credentials(RequestCredentials::SameOrigin);
            init.set_referrer_policy(ReferrerPolicy::SameOrigin);
        }
    }
    Ok(init)
}
