//! The one exported type of the wizard's bundles.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use super::shell::{Shared, Shell};
use super::storage::Entry;
use super::{dom, error::error, events};
use crate::pack::{self, PackError};
use crate::service::Languages;
use crate::view::view;
#[cfg(not(feature = "plan"))]
use crate::wizard::Effect;
use crate::wizard::Wizard;
use crate::words::word;

/// The assistant inside one shadow root. Freeing it removes its listeners, stops what is being made, and leaves replies
/// that are still to come without effect.
#[wasm_bindgen]
pub struct AccountRecovery {
    shell: Shared,
    _listeners: Vec<EventListener>,
}

#[wasm_bindgen]
impl AccountRecovery {
    /// Takes a shadow root over, pre-rendered or empty.
    ///
    /// `definition` is a compiled definition; `endpoint` the address of a private endpoint, if there is one, and
    /// `takes_files` whether it takes requests from pages that were opened from a file. `load` brings another bundle: the
    /// first one calls it with a bookmark when a request begins, and with the file if one is to be opened; the one for
    /// requests calls it with a recovery code, an order, the name of a scheme, a function that takes the progress, and a
    /// signal to stop, and awaits the evidence. `load_language` is called with the tag of a language, and brings the
    /// definition in it to [`AccountRecovery::speak`]; without it nobody is offered another one.
    ///
    /// # Errors
    /// What [`PackError`] lists if the definition cannot be read; `no-randomness` where the browser has no secure random
    /// numbers; `no-document` outside a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        definition: &[u8],
        load: Function,
        load_language: Option<Function>,
        endpoint: Option<String>,
        takes_files: bool,
    ) -> Result<AccountRecovery, JsError> {
        let speaks = load_language.is_some();
        let mut wizard = wizard(definition, speaks, endpoint, takes_files)?;
        be_about_site(&mut wizard, &host);
        let shown = view(&wizard.screen(), wizard.service());
        dom::adopt(&root, &shown)
            .map_err(|_| error("no-document", "use the element inside a page"))?;
        let shell = Rc::new(RefCell::new(Shell {
            host,
            root,
            load,
            load_language,
            #[cfg(feature = "plan")]
            making: None,
            #[cfg(feature = "plan")]
            claim: None,
            #[cfg(feature = "plan")]
            tabs: super::tabs::Tabs::of(&wizard.service().id),
            #[cfg(feature = "plan")]
            barred: false,
            entry: Entry::of(&wizard.service().id),
            saves: true,
            #[cfg(not(feature = "plan"))]
            waits: false,
            freed: false,
            #[cfg(feature = "plan")]
            perform: super::request::run,
            wizard,
            shown,
        }));
        let listeners = events::listen(&shell);
        #[cfg(not(feature = "plan"))]
        start(&shell);
        Ok(Self {
            shell,
            _listeners: listeners,
        })
    }

    /// Goes on in another language, with a definition that has as many parts as the one at the start. Whether it was
    /// taken: not while a request is on its way.
    ///
    /// # Errors
    /// What [`PackError`] lists if it cannot be read, or is another definition than that at the start.
    pub fn speak(&self, definition: &[u8]) -> Result<bool, JsError> {
        let service = pack::decode(definition).map_err(unreadable)?;
        let mut shell = self.shell.borrow_mut();
        let taken = shell.wizard.speak(service).map_err(unreadable)?;
        #[cfg(feature = "plan")]
        let secret = super::control::Secret::shown(&shell.root);
        shell.show();
        #[cfg(feature = "plan")]
        if let Some(secret) = secret {
            secret.move_to(&shell.root);
        }
        Ok(taken)
    }

    /// What to tell the person when another bundle or language cannot be loaded.
    #[wasm_bindgen(getter, js_name = notLoaded)]
    #[must_use]
    pub fn not_loaded(&self) -> String {
        let shell = self.shell.borrow();
        word!(shell.wizard.service(), "not-loaded").into()
    }

    /// Goes on where another bundle left off, or this one before a reload: at what it had saved.
    #[cfg(feature = "plan")]
    pub fn resume(&self, saved: &[u8]) {
        super::shell::react(&self.shell, None, |wizard| wizard.resume(saved));
    }

    /// Learns that the policy of the page keeps requests from the endpoint.
    #[cfg(feature = "plan")]
    pub fn bar(&self) {
        self.shell.borrow_mut().barred = true;
    }

    /// Goes on with a file that the person chose while another bundle was in charge.
    #[cfg(feature = "plan")]
    pub fn open(&self, file: &web_sys::Blob) {
        super::file::open(&self.shell, file);
    }

    /// Goes on where the person was before the page was loaded again, if anything was saved; for a page whose first
    /// bundle is this one. The bundle before it does so by itself.
    #[cfg(feature = "plan")]
    #[wasm_bindgen(js_name = resumeSaved)]
    pub fn resume_saved(&self) {
        let saved = self.shell.borrow().entry.read();
        if let Some(saved) = saved {
            self.resume(&saved);
        }
    }
}

impl Drop for AccountRecovery {
    fn drop(&mut self) {
        self.shell.borrow_mut().freed = true;
        #[cfg(feature = "plan")]
        {
            super::evidence_request::stop(&self.shell);
            if let Some(secret) = super::control::Secret::shown(&self.shell.borrow().root) {
                secret.wipe();
            }
        }
    }
}

/// A wizard at its first page.
#[cfg_attr(
    not(feature = "plan"),
    expect(unused_variables, reason = "only requests go to an endpoint")
)]
fn wizard(
    definition: &[u8],
    speaks: bool,
    endpoint: Option<String>,
    takes_files: bool,
) -> Result<Wizard, JsError> {
    let mut service = pack::decode(definition).map_err(unreadable)?;
    if !speaks {
        service.languages = Languages::default();
    }
    #[cfg(not(feature = "plan"))]
    return Ok(Wizard::new(service));
    #[cfg(feature = "plan")]
    {
        let draft = super::request::draft(service.definition, endpoint, takes_files)?;
        Ok(Wizard::new(service, draft))
    }
}

/// What is wrong with a definition, by its code.
fn unreadable(fault: PackError) -> JsError {
    error(
        fault.code(),
        &[&fault.to_string(), "; ", fault.advice()].concat(),
    )
}

/// Lets the wizard be about the site that the attribute `site` names. Everything works without one: people are asked.
fn be_about_site(wizard: &mut Wizard, host: &HtmlElement) {
    if let Some(site) = host.get_attribute("site")
        && wizard.be_about(&site).is_err()
    {
        say_unknown(wizard, &site);
    }
}

/// Tells whoever looks after the page.
#[cfg(not(feature = "plan"))]
fn say_unknown(wizard: &Wizard, site: &str) {
    let known = wizard.sites().join(", ");
    let start = "account-recovery: unknown-site: there is no site \"";
    let message = [start, site, "\"; write one of: ", &known].concat();
    web_sys::console::error_1(&message.into());
}

/// The first bundle has said so.
#[cfg(feature = "plan")]
fn say_unknown(_wizard: &Wizard, _site: &str) {}

/// Begins where the person was before the page was loaded again, or at the first question.
#[cfg(not(feature = "plan"))]
fn start(shell: &Shared) {
    let saved = shell.borrow().entry.read();
    let effects = shell.borrow_mut().wizard.start(saved.as_deref());
    // Nothing is saved here: what the other bundle has to go on with must outlive its loading.
    let mut here = shell.borrow_mut();
    here.waits = matches!(effects[..], [Effect::LoadPlan(_)]);
    here.show();
    drop(here);
    super::shell::run(shell, effects, None);
}
