//! What a browser keeps of the page for use without a connection: everything there is, listed in its worker.

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::page::release::{WORKER, stamp};

use crate::error::Error;
use crate::size::{Size, kib};

/// Lists the files of a page in its worker.
pub(crate) fn list(page: &Path, files: Vec<PathBuf>) -> Result<(), Error> {
    let worker = page.join(WORKER);
    let others = files.into_iter().filter(|file| *file != worker);
    let listed = others.map(read).collect::<Result<Vec<_>, _>>()?;
    let script = fs::read_to_string(&worker).map_err(|error| Error::file(&worker, error))?;
    fs::write(&worker, stamp(&script, &listed)).map_err(|error| Error::file(&worker, error))
}

fn read(file: PathBuf) -> Result<(String, Vec<u8>), Error> {
    let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
    let name = file.file_name().unwrap_or_default();
    Ok((name.to_string_lossy().into_owned(), bytes))
}

/// How much that is.
pub(crate) fn summary(page: &[Size]) -> String {
    let kept: Vec<_> = page.iter().filter(|size| size.file != WORKER).collect();
    let raw = kept.iter().map(|size| size.raw).sum();
    let brotli = kept.iter().map(|size| size.brotli).sum();
    format!(
        "kept for use without a connection: {} files, {} KiB, {} KiB brotli",
        kept.len(),
        kib(raw),
        kib(brotli)
    )
}
