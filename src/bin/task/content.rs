//! What the library makes for the page: compiled definitions and pre-rendered pages.

use crate::error::Error;
use crate::places::Places;

/// A file of the page.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Every file that comes from the definitions.
pub(crate) fn files(_places: &Places) -> Result<Vec<File>, Error> {
    Ok(Vec::new())
}
