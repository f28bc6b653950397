//! Everything after the questions, in the browser: fields that are kept at every key, codes that stay out of this memory,
//! the connection, and other tabs.

use std::rc::Rc;

use account_recovery::pack::{PackError, decode};
use account_recovery::service::Service;
use account_recovery::wizard::{Draft, DraftEffect, DraftEvent, TabMessage, Wizard};
use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsError, JsValue};
use web_sys::{AbortController, MessageEvent, ShadowRoot};

use crate::assistant::{Assistant, Stage};
use crate::control::{Control, Secret};
use crate::events::{on, target};
use crate::shell::{Bundle, Shared, report};
use crate::tabs::{Claim, Tabs};
use crate::{evidence_request, file, request};

/// What the pages of a request keep.
pub struct Own {
    /// Stops the evidence that is being made.
    pub(crate) making: Option<AbortController>,
    /// The right to send the request, from the first press on.
    pub(crate) claim: Option<Claim>,
    pub(crate) tabs: Tabs,
    /// Whether the page's policy keeps requests from the endpoint.
    pub(crate) barred: bool,
}

impl Bundle for Draft {
    type Own = Own;

    fn decode(pack: &[u8]) -> Result<Service, PackError> {
        decode(pack)
    }

    fn own(service: &Service) -> Own {
        Own {
            making: None,
            claim: None,
            tabs: Tabs::of(&service.id),
            barred: false,
        }
    }

    fn perform(shell: &Shared<Self>, effect: DraftEffect, code: &mut Option<JsValue>) {
        request::run(shell, effect, code);
    }

    fn open(shell: &Shared<Self>, file: &JsValue) {
        file::open(shell, file.unchecked_ref());
    }

    fn listen(shell: &Shared<Self>) -> Vec<EventListener> {
        let mut listeners = vec![on(shell, "input", on_input)];
        listeners.extend(listen_to_connection(shell));
        listeners.extend(listen_to_leaving(shell));
        listeners.extend(listen_to_tabs(shell));
        listeners
    }

    /// A field of a code may be drawn anew, because a message above it goes or the language changes: what was typed goes on
    /// in the new one.
    fn keeping_fields(root: &ShadowRoot, change: impl FnOnce()) {
        let secret = Secret::shown(root);
        change();
        if let Some(secret) = secret {
            secret.move_to(root);
        }
    }

    fn stop(shell: &Shared<Self>) {
        evidence_request::stop(shell);
        if let Some(secret) = Secret::shown(&shell.borrow().root) {
            secret.wipe();
        }
    }
}

/// Takes a shadow root over, for a request to `endpoint`, if there is one; `takes_files` says whether it takes requests from
/// pages that were opened from a file.
///
/// # Errors
/// Those of [`Assistant::new`], and `no-randomness` where the browser has no secure random numbers.
pub fn plan(
    stage: Stage,
    definition: &[u8],
    endpoint: Option<String>,
    takes_files: bool,
) -> Result<Assistant<Draft>, JsError> {
    let site = stage.host.get_attribute("site");
    Assistant::new(stage, definition, |service| {
        let draft = request::draft(service.definition, endpoint, takes_files)?;
        let mut wizard = Wizard::new(service, draft);
        if let Some(site) = site {
            // The first bundle has said that there is no such site; everything works without one.
            let _ = wizard.be_about(&site);
        }
        Ok(wizard)
    })
}

impl Assistant<Draft> {
    /// Learns that the policy of the page keeps requests from the endpoint.
    pub fn bar(&self) {
        self.shell.borrow_mut().own.barred = true;
    }

    /// Goes on with a file that the person chose while another bundle was in charge.
    pub fn open(&self, chosen: &web_sys::Blob) {
        file::open(&self.shell, chosen);
    }
}

/// Wipes the code when the tab goes elsewhere: browsers keep a page for the way back, with all that is in its fields.
fn listen_to_leaving(shell: &Shared<Draft>) -> Option<EventListener> {
    let root = shell.borrow().root.clone();
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| {
        if let Some(secret) = Secret::shown(&root) {
            secret.wipe();
        }
    }))
}

/// Notices when the device loses its connection, or has one again.
fn listen_to_connection(shell: &Shared<Draft>) -> impl Iterator<Item = EventListener> {
    let window = web_sys::window().into_iter();
    window.flat_map(|window| {
        [("online", true), ("offline", false)].map(|(name, online)| {
            let shell = Rc::clone(shell);
            EventListener::new(&window, name, move |_| {
                report(&shell, DraftEvent::Online(online));
            })
        })
    })
}

/// Listens to the other tabs.
fn listen_to_tabs(shell: &Shared<Draft>) -> Option<EventListener> {
    let channel = shell.borrow().own.tabs.channel()?;
    let shell = Rc::clone(shell);
    let listener = EventListener::new(&channel, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>();
        let text = message.and_then(|message| message.data().as_string());
        if let Some(message) = text.as_deref().and_then(TabMessage::parse) {
            report(&shell, DraftEvent::Heard(message));
        }
    });
    Some(listener)
}

/// What is typed is kept at every key; a choice counts when it is submitted.
fn on_input(shell: &Shared<Draft>, event: &web_sys::Event) {
    let event = match target(event).and_then(Control::of) {
        Some(Control::Box(input)) => {
            let id = input.get_attribute("data-tick");
            id.map(|id| DraftEvent::Ticked {
                id,
                on: input.checked(),
            })
        }
        Some(Control::Line(input)) => Some(typed(input.name(), input.value())),
        Some(Control::Lines(area)) => Some(typed(area.name(), area.value())),
        Some(Control::Secret(_) | Control::File(_) | Control::Choice(_)) | None => None,
    };
    if let Some(event) = event {
        report(shell, event);
    }
}

fn typed(field: String, text: String) -> DraftEvent {
    DraftEvent::Typed { field, text }
}
