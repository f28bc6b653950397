//! The one exported type of the wizard bundle.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use super::{dom, effects, error::error, events};
use crate::evidence::RequestId;
use crate::html::Node;
use crate::pack;
use crate::view::view;
use crate::wizard::{Event, Randomness, Settings, Wizard};

/// What the listeners share.
pub(super) struct Shell {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    pub(super) evidence: Function,
    wizard: Wizard,
    shown: Node,
}

/// A handle that listeners and replies keep.
pub(super) type Shared = Rc<RefCell<Shell>>;

/// The assistant inside one shadow root. Freeing it removes its listeners.
#[wasm_bindgen]
pub struct AccountRecovery {
    _listeners: Vec<EventListener>,
}

#[wasm_bindgen]
impl AccountRecovery {
    /// Takes a shadow root over, pre-rendered or empty.
    ///
    /// `evidence(code, order)` loads the evidence bundle and returns a promise of its `commit`.
    ///
    /// # Errors
    /// `pack-…` if the definition cannot be read; `no-randomness` where the browser has no secure random numbers.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        definition: &[u8],
        endpoint: Option<String>,
        evidence: Function,
    ) -> Result<AccountRecovery, JsError> {
        let service = pack::decode(definition)
            .map_err(|_| error("pack-unreadable", "load a definition of this version"))?;
        let settings = Settings { endpoint };
        let wizard = Wizard::new(service, pack::digest(definition), settings, randomness()?);
        let shown = view(&wizard.screen(), wizard.service());
        dom::adopt(&root, &shown)
            .map_err(|_| error("no-document", "use the element inside a page"))?;
        let shell = Rc::new(RefCell::new(Shell {
            host,
            root,
            evidence,
            wizard,
            shown,
        }));
        let listeners = events::listen(&shell);
        Ok(Self {
            _listeners: listeners,
        })
    }
}

fn randomness() -> Result<Randomness, JsError> {
    let mut bytes = ([0; 16], [0; 32], [0; 16]);
    for part in [&mut bytes.0[..], &mut bytes.1[..], &mut bytes.2[..]] {
        getrandom::fill(part).map_err(|_| error("no-randomness", "use a current browser"))?;
    }
    Ok(Randomness {
        request_id: RequestId::new(bytes.0),
        contact_key: bytes.1,
        salt: bytes.2,
    })
}

/// Takes an event in, shows the new page and carries out what follows. A typed code comes along beside the event; it
/// goes to the evidence bundle or nowhere.
pub(super) fn handle(shell: &Shared, event: Event, code: Option<JsValue>) {
    let effects = {
        let mut shell = shell.borrow_mut();
        let effects = shell.wizard.update(event, now());
        shell.show();
        effects
    };
    let mut code = code;
    for effect in effects {
        effects::run(shell, effect, &mut code);
    }
}

impl Shell {
    fn show(&mut self) {
        let next = view(&self.wizard.screen(), self.wizard.service());
        dom::update(&self.root, &self.shown, &next);
        self.shown = next;
    }
}

/// Seconds since 1970.
#[expect(
    clippy::as_conversions,
    reason = "a time in milliseconds is far below 2^53 and not negative"
)]
fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}
