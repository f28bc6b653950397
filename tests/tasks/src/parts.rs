//! The browser files as they are built, under the names of their sources, in `dist/assets`: from them this program and the
//! command line make the page of any definition, in a folder or in one file.

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::page::deploy::File;
use account_recovery::page::module::{STAMP, module};
use account_recovery::page::release::{WORKER, stamp};

use crate::bundle::{empty, files, write};
use crate::error::Error;
use crate::minify::{join, join_entry, minify};
use crate::notices::{NOTICES, notices};
use crate::recipe::{Bundle, Recipe};
use crate::setup::Toolbox;
use crate::wasm;

/// The script that pages name: it speaks when others do not come, so it has what it imports in it.
const ENTRY: &str = "account-recovery.js";

/// Builds all of them. The worker lists those of pages in a folder; those of pages in one file come beside.
pub(crate) fn build(toolbox: &Toolbox, recipe: &Recipe) -> Result<(), Error> {
    let (assets, off_page) = (toolbox.places.assets(), toolbox.places.off_page());
    empty(&assets)?;
    empty(&off_page)?;
    for bundle in &recipe.bundle {
        let folder = if bundle.off_page { &off_page } else { &assets };
        add_bundle(toolbox, bundle, folder)?;
    }
    add_sources(toolbox, &assets)?;
    let notices = notices(&toolbox.places)?;
    write(&assets.join(NOTICES), notices.as_bytes())?;
    list(&assets)?;
    for script in ["recovery.js", "recovery-evidence.js", "recovery-seal.js"] {
        let script = toolbox.places.root.join("www").join("single").join(script);
        join(toolbox, &script, &assets)?;
    }
    for bundle in ["plan", "evidence", "seal"] {
        let (from, to) = (toolbox.places.wasm(bundle), format!("{bundle}.wasm"));
        copy(&from, &assets.join(to))?;
    }
    Ok(())
}

fn add_bundle(toolbox: &Toolbox, bundle: &Bundle, folder: &Path) -> Result<(), Error> {
    let built = wasm::build(toolbox, bundle)?;
    write(
        &folder.join(bundle.script()),
        module(&built.wasm).as_bytes(),
    )?;
    minify(toolbox, &[built.glue], folder)?;
    let glue = folder.join(bundle.glue());
    let script = fs::read_to_string(&glue).map_err(|error| Error::file(&glue, error))?;
    write(&glue, [&script, STAMP].concat().as_bytes())
}

/// What stands in `www` itself.
fn add_sources(toolbox: &Toolbox, folder: &Path) -> Result<(), Error> {
    let sources = toolbox.places.root.join("www");
    let entry = sources.join(ENTRY);
    let own = files(&sources)?.into_iter().filter(|file| *file != entry);
    let (code, other): (Vec<PathBuf>, Vec<_>) = own.partition(|file| is_script_or_style(file));
    minify(toolbox, &code, folder)?;
    join_entry(toolbox, &entry, folder)?;
    for file in other {
        copy(&file, &folder.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// Lists the files in the worker.
fn list(folder: &Path) -> Result<(), Error> {
    let worker = folder.join(WORKER);
    let script = fs::read_to_string(&worker).map_err(|error| Error::file(&worker, error))?;
    let others = files(folder)?.into_iter().filter(|file| *file != worker);
    let listed = others.map(read).collect::<Result<Vec<_>, _>>()?;
    write(&worker, stamp(&script, &listed).as_bytes())
}

fn read(file: PathBuf) -> Result<File, Error> {
    let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
    let name = file.file_name().unwrap_or_default();
    Ok((name.to_string_lossy().into_owned(), bytes))
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to)
        .map(drop)
        .map_err(|error| Error::file(from, error))
}

fn is_script_or_style(file: &Path) -> bool {
    file.extension()
        .is_some_and(|kind| kind == "js" || kind == "css")
}
