//! Puts the tools in place. Nothing is done twice: a second run only looks.

use std::env;
use std::ffi::OsString;
use std::fs;

use crate::browsers::Browsers;
use crate::error::Error;
use crate::node;
use crate::places::Places;
use crate::program::Program;
use crate::progress::say;
use crate::target::{self, Toolchain};
use crate::tools::Tool;

/// Everything that builds the page is in place.
pub(crate) struct Toolbox {
    pub(crate) places: Places,
    toolchain: Toolchain,
}

impl Toolbox {
    /// A program run in the project, with our tools before all others of the same name.
    pub(crate) fn program(&self, name: &str, step: &str) -> Result<Program, Error> {
        Ok(Program::new(name, step)
            .env("PATH", self.search_path()?)
            .folder(&self.places.root))
    }

    /// The same, for browsers.
    pub(crate) fn wasm_program(&self, name: &str, step: &str) -> Result<Program, Error> {
        Ok(self.toolchain.choose(self.program(name, step)?))
    }

    fn search_path(&self) -> Result<OsString, Error> {
        let usual = env::var_os("PATH").unwrap_or_default();
        let folders = self
            .places
            .programs()
            .into_iter()
            .chain(env::split_paths(&usual));
        let unusable = |_| {
            Error::Content(
                self.places.tools.clone(),
                "its name has a character that PATH cannot hold".into(),
            )
        };
        env::join_paths(folders).map_err(unusable)
    }
}

/// What building the page needs.
pub(crate) fn page(places: &Places) -> Result<Toolbox, Error> {
    node::check()?;
    mark_tools(places)?;
    let toolchain = target::prepare(places)?;
    Tool::wasm_bindgen(places)?.install(places)?;
    node::install_tools(places)?;
    remove_leftovers(places)?;
    say(&format!("tools are ready in {}", places.tools.display()));
    Ok(Toolbox {
        places: places.clone(),
        toolchain,
    })
}

/// What the tests need beside.
pub(crate) fn tests(places: &Places) -> Result<Browsers, Error> {
    Tool::cargo_deny().install(places)?;
    node::install_journeys(places)?;
    let browsers = Browsers::prepare(places)?;
    remove_leftovers(places)?;
    Ok(browsers)
}

fn mark_tools(places: &Places) -> Result<(), Error> {
    let text = "Tools that the developer tasks of account-recovery installed, shared among its clones.\n\
                `cargo task clean --tools` removes this folder; `cargo task setup` makes it anew.\n";
    let mark = places.tools_mark();
    fs::create_dir_all(&places.tools)
        .and_then(|()| fs::write(&mark, text))
        .map_err(|error| Error::file(mark, error))
}

/// What compiling left behind takes gigabytes.
fn remove_leftovers(places: &Places) -> Result<(), Error> {
    let folder = places.tools_build();
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&folder).map_err(|error| Error::file(folder, error))
}
