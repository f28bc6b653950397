//! The help page as one file, and the folder of browser files from which the command line makes the page of any
//! definition, in a folder or in one file.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::compile::Compiled;
use account_recovery::date::Date;
use account_recovery::page::release::{WORKER, of_any_page};
use account_recovery::page::saved::{self, Assets};

use crate::bundle;
use crate::content;
use crate::error::Error;
use crate::minify;
use crate::recipe::Page;
use crate::setup::Toolbox;

/// The file in each language of the definition: its name and its text.
pub(crate) fn saved(toolbox: &Toolbox, page: &Page) -> Result<Vec<(String, String)>, Error> {
    gather(toolbox)?;
    let folder = toolbox.places.assets();
    let assets = Assets::read(|name| read(&folder.join(name)))?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let today = Date::after(since.unwrap_or_default().as_secs(), 0);
    let make = |compiled: Compiled| {
        // An address relative to the page means nothing in a file.
        let text = saved::saved(&compiled, &assets, None, today).map_err(|error| {
            Error::Content(folder.clone(), format!("{error}. {}", error.advice()))
        })?;
        Ok((saved::name(&compiled.service), text))
    };
    let languages = content::of_page(&toolbox.places, page)?;
    languages.into_iter().map(make).collect()
}

/// Fills the folder of browser files.
fn gather(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    let folder = places.assets();
    bundle::empty(&folder)?;
    for script in ["recovery.js", "recovery-evidence.js", "recovery-seal.js"] {
        let script = places.root.join("www").join("single").join(script);
        minify::join(toolbox, &script, &folder)?;
    }
    let page = places.page();
    let worker = page.join(WORKER);
    for file in of_any_page(&String::from_utf8_lossy(&read(&worker)?)) {
        copy(&page.join(&file), &folder.join(&file))?;
    }
    copy(&worker, &folder.join(WORKER))?;
    for bundle in ["plan", "evidence", "seal"] {
        copy(&places.wasm(bundle), &folder.join(format!("{bundle}.wasm")))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to)
        .map(drop)
        .map_err(|error| Error::file(from, error))
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(|error| Error::file(file, error))
}
