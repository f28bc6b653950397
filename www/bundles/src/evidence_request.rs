//! Has evidence made, piece by piece, by a bundle with a memory of its own. The code never enters this memory.

use std::rc::Rc;

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

use crate::control::Secret;
use crate::shell::{Shared, report};
use account_recovery::evidence::EvidenceOrder;
use account_recovery::wizard::{Draft, DraftEvent, Progress};

/// Makes evidence of a code and reports it. If nothing comes of it, the code goes back into its field.
pub(crate) fn make(shell: &Shared<Draft>, order: &EvidenceOrder, code: Option<JsValue>) {
    let code = code.unwrap_or_else(|| JsValue::from_str(""));
    let shell = Rc::clone(shell);
    let order = order.clone();
    spawn_local(async move {
        match await_evidence(&shell, &order, &code).await {
            Ok(made) => match made.as_string() {
                Some(text) => report(&shell, DraftEvent::Evidence(Ok(text))),
                None => put_back(&shell, &code),
            },
            Err(fault) => {
                report(&shell, DraftEvent::Evidence(Err(explain(&fault))));
                put_back(&shell, &code);
            }
        }
    });
}

/// Stops what is being made.
pub(crate) fn stop(shell: &Shared<Draft>) {
    if let Some(making) = &shell.borrow().own.making {
        making.abort();
    }
}

/// The text of the evidence, or `undefined` if it was stopped.
async fn await_evidence(
    shell: &Shared<Draft>,
    order: &EvidenceOrder,
    code: &JsValue,
) -> Result<JsValue, JsValue> {
    let controller = AbortController::new()?;
    let signal = controller.signal();
    shell.borrow_mut().own.making = Some(controller);
    let progress = progress_of(shell);
    let make: Function = shell.borrow().load.clone();
    let arguments = Array::of5(
        code,
        &Uint8Array::from(&order.encode()[..]),
        &JsValue::from_str(order.scheme.name()),
        progress.as_ref(),
        &signal,
    );
    let promise: Promise = make.apply(&JsValue::NULL, &arguments)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn progress_of(shell: &Shared<Draft>) -> Closure<dyn FnMut(u32, u32)> {
    let shell = Rc::clone(shell);
    Closure::new(move |codes, percent| {
        report(
            &shell,
            DraftEvent::EvidenceProgress(Progress { codes, percent }),
        );
    })
}

/// The bundles throw `code:detail`; anything else means that one could not be loaded.
fn explain(fault: &JsValue) -> (String, String) {
    let text = fault
        .as_string()
        .unwrap_or_else(|| "error-evidence-unavailable:".into());
    let (code, detail) = text.split_once(':').unwrap_or((&text, ""));
    (code.to_string(), detail.to_string())
}

/// Gives back what was typed, unless the person has gone on or typed anew.
fn put_back(shell: &Shared<Draft>, code: &JsValue) {
    if let Some(field) = Secret::shown(&shell.borrow().root) {
        field.put_back(code);
    }
}
