//! The help page as one file.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::compile::Compiled;
use account_recovery::date::Date;
use account_recovery::page::saved::{self, Assets};

use crate::content;
use crate::error::Error;
use crate::recipe::Page;
use crate::setup::Toolbox;

/// The file in each language of the definition: its name and its text.
pub(crate) fn saved(toolbox: &Toolbox, page: &Page) -> Result<Vec<(String, String)>, Error> {
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

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(|error| Error::file(file, error))
}
