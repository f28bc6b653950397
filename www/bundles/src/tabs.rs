//! The other tabs of this page: one of them at a time holds the right to send a request, and they tell each other what
//! was stored. Where the browser has no means for that, every tab is by itself.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::BroadcastChannel;

use account_recovery::evidence::RequestId;
use account_recovery::wizard::TabMessage;

// The bindings of web-sys for Web Locks (https://www.w3.org/TR/web-locks/) count as unstable and are not compiled.
#[wasm_bindgen]
extern "C" {
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &JsValue,
    ) -> Result<Promise, JsValue>;
}

/// The right to send one request. Dropping it, or leaving the page, gives it back.
pub(crate) struct Claim {
    id: RequestId,
    release: Option<Function>,
}

impl Claim {
    /// Takes the right to send a request, unless another tab has it.
    pub(crate) async fn take(id: RequestId) -> Option<Self> {
        let name = format!("account-recovery:{id}");
        let release = match locks().map(|locks| request(&locks, &name)) {
            Some(Ok(answer)) => JsFuture::from(answer).await.ok(),
            _ => None,
        };
        if release.as_ref().is_some_and(JsValue::is_null) {
            return None;
        }
        let release = release.and_then(|release| release.dyn_into().ok());
        Some(Self { id, release })
    }

    /// Whether it is for this request.
    pub(crate) fn is_for(&self, id: RequestId) -> bool {
        self.id == id
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            // It only settles a promise, which cannot fail.
            drop(release.call0(&JsValue::NULL));
        }
    }
}

/// Missing in old browsers, and in pages without https.
fn locks() -> Option<LockManager> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &JsValue::from_str("locks")).ok()?;
    (!locks.is_undefined()).then(|| locks.unchecked_into())
}

/// A promise of the function that gives the lock back, or of `null` if another tab has it.
fn request(locks: &LockManager, name: &str) -> Result<Promise, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("ifAvailable"), &JsValue::TRUE)?;
    let mut held = Err(JsValue::NULL);
    let answer = Promise::new(&mut |answer, _| {
        let granted = Closure::once_into_js(move |lock: JsValue| hold(&lock, &answer));
        held = locks.request(name, &options, &granted);
    });
    // Where locks are refused, the promise of the lock itself fails.
    Ok(Promise::race(&js_sys::Array::of2(&answer, &held?.into())))
}

/// Keeps a lock until the function that it answers with is called.
fn hold(lock: &JsValue, answer: &Function) -> JsValue {
    if lock.is_null() {
        drop(answer.call1(&JsValue::NULL, &JsValue::NULL));
        return JsValue::UNDEFINED;
    }
    Promise::new(&mut |release, _| drop(answer.call1(&JsValue::NULL, &release))).into()
}

/// The channel to the other tabs of one service.
pub(crate) struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Joins the tabs of a service.
    pub(crate) fn of(service: &str) -> Self {
        Self(BroadcastChannel::new(&["account-recovery:", service].concat()).ok())
    }

    /// Where the others are heard.
    pub(crate) fn channel(&self) -> Option<BroadcastChannel> {
        self.0.clone()
    }

    /// Tells the other tabs.
    pub(crate) fn tell(&self, message: TabMessage) {
        if let Some(channel) = &self.0 {
            // Nobody may be there to hear it.
            drop(channel.post_message(&JsValue::from_str(&message.text())));
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.0 {
            channel.close();
        }
    }
}
