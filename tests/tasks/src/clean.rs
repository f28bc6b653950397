//! Removes what the tasks made.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::places::Places;
use crate::progress::say;

/// Removes the built page, and the tools when asked to. Requests that were kept stay.
pub(crate) fn clean(places: &Places, tools: bool) -> Result<(), Error> {
    remove(&places.root.join("dist"))?;
    if tools {
        remove_tools(places)?;
    }
    Ok(())
}

/// The folder's name may come from a variable, so it must be one that set-up made.
fn remove_tools(places: &Places) -> Result<(), Error> {
    if places.tools.exists() && !places.tools_mark().is_file() {
        return Err(Error::NotOurs(places.tools.clone()));
    }
    remove(&places.tools)
}

fn remove(folder: &Path) -> Result<(), Error> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    say(&format!("removed {}", folder.display()));
    Ok(())
}
