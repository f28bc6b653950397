//! The assistant inside one shadow root, whatever its bundle has: what the bundles export is a handle to it.

use std::cell::RefCell;
use std::rc::Rc;

use account_recovery::pack::PackError;
use account_recovery::service::{Languages, Service};
use account_recovery::view::view;
use account_recovery::wizard::{Effects, Wizard};
use account_recovery::words;
use gloo_events::EventListener;
use js_sys::Function;
use wasm_bindgen::JsError;
use web_sys::{HtmlElement, ShadowRoot};

use crate::error::error;
use crate::shell::{Shell, react, run};
use crate::storage::Entry;
use crate::{dom, events};

pub use crate::shell::{Bundle, Shared};

/// The index of this word among the wizard's.
const NOT_LOADED: usize = words::index("not-loaded");

/// Where an assistant stands, and what brings it what it needs.
pub struct Stage {
    /// The element.
    pub host: HtmlElement,
    /// Its shadow root, pre-rendered or empty.
    pub root: ShadowRoot,
    /// Brings another bundle.
    pub load: Function,
    /// Brings the definition in another language; without it nobody is offered one.
    pub load_language: Option<Function>,
}

/// The assistant inside one shadow root. Dropping it removes its listeners, stops what is being made, and leaves replies
/// that are still to come without effect.
pub struct Assistant<D: Bundle> {
    pub(crate) shell: Shared<D>,
    _listeners: Vec<EventListener>,
}

impl<D: Bundle> Assistant<D> {
    /// Takes a shadow root over. `open` makes the wizard of the definition.
    ///
    /// # Errors
    /// What [`PackError`] lists if the definition cannot be read; what `open` refuses; `no-document` outside a page.
    pub fn new(
        stage: Stage,
        definition: &[u8],
        open: impl FnOnce(Service<D::Plans>) -> Result<Wizard<D>, JsError>,
    ) -> Result<Self, JsError> {
        let mut service = D::decode(definition).map_err(|fault| unreadable(&fault))?;
        if stage.load_language.is_none() {
            service.languages = Languages::default();
        }
        let own = D::own(&service);
        let entry = Entry::of(&service.id);
        let wizard = open(service)?;
        let shown = view(&wizard.screen(), wizard.service());
        dom::adopt(&stage.root, &shown)
            .map_err(|_| error("no-document", "use the element inside a page"))?;
        let shell = Rc::new(RefCell::new(Shell {
            host: stage.host,
            root: stage.root,
            load: stage.load,
            load_language: stage.load_language,
            entry,
            saves: true,
            freed: false,
            own,
            wizard,
            shown,
        }));
        let mut listeners = events::listen(&shell);
        listeners.extend(D::listen(&shell));
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
        let service = D::decode(definition).map_err(|fault| unreadable(&fault))?;
        let mut shell = self.shell.borrow_mut();
        let taken = shell.wizard.speak(service);
        let taken = taken.map_err(|fault| unreadable(&fault))?;
        let root = shell.root.clone();
        D::keeping_fields(&root, || shell.show());
        Ok(taken)
    }

    /// What to tell the person when another bundle or language cannot be loaded.
    #[must_use]
    pub fn not_loaded(&self) -> String {
        let shell = self.shell.borrow();
        shell.wizard.service().word(NOT_LOADED).into()
    }

    /// What was saved before the page was loaded again, if anything.
    #[must_use]
    pub fn saved(&self) -> Option<Vec<u8>> {
        self.shell.borrow().entry.read()
    }

    /// Changes the wizard, shows the page and carries out what follows.
    pub fn react(&self, change: impl FnOnce(&mut Wizard<D>) -> Effects<D>) {
        react(&self.shell, None, change);
    }

    /// Carries out what follows from something that is shown already.
    pub fn run(&self, effects: Effects<D>) {
        run(&self.shell, effects, None);
    }
}

impl<D: Bundle> Drop for Assistant<D> {
    fn drop(&mut self) {
        self.shell.borrow_mut().freed = true;
        D::stop(&self.shell);
    }
}

/// What is wrong with a definition, by its code.
fn unreadable(fault: &PackError) -> JsError {
    error(
        fault.code(),
        &[&fault.to_string(), "; ", fault.advice()].concat(),
    )
}
