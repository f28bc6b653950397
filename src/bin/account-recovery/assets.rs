//! The browser files of pages: those that were built into this program, or a folder.

use std::fs;
use std::path::Path;

use account_recovery::page::release::{WORKER, of_any_page};
use account_recovery::page::saved::Assets;

use super::Failure;

/// Where `cargo task bundle` puts them, seen from the project.
const FOLDER: &str = "dist/assets";

/// What to do when one is missing.
pub(crate) const REMEDY: &str = "install this program with `--features assets`, or run `cargo task bundle` in its project and name the folder \
     dist/assets with --assets";

/// Those of a page in one file: of this folder; without one, those in this program, or else of the folder where they are
/// built.
pub(crate) fn of_file(folder: Option<&Path>) -> Result<Assets, Failure> {
    Assets::read(|name| match (folder, built_in(name)) {
        (None, Some(bytes)) => Ok(bytes.to_vec()),
        _ => read(folder.unwrap_or(Path::new(FOLDER)), name),
    })
}

/// Those of a page in a folder, by name: of this folder; without one, those in this program, or else of the folder where
/// they are built, if it is there.
pub(crate) fn of_folder(folder: Option<&Path>) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let built = Path::new(FOLDER).join(WORKER).is_file() && built_in(WORKER).is_none();
    let folder = folder.or(built.then_some(Path::new(FOLDER)));
    let find = |name: &str| match folder {
        Some(folder) => read(folder, name).map(Some),
        None => Ok(built_in(name).map(<[u8]>::to_vec)),
    };
    let Some(worker) = find(WORKER)? else {
        return Ok(Vec::new());
    };
    let mut files = Vec::new();
    let worker = String::from_utf8_lossy(&worker);
    for name in of_any_page(&worker) {
        if let Some(bytes) = find(&name)? {
            files.push((name, bytes));
        }
    }
    files.push((WORKER.to_owned(), worker.as_bytes().to_vec()));
    Ok(files)
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let file = folder.join(name);
    fs::read(&file).map_err(|error| Failure::of_file(&file, &error, REMEDY))
}

/// Gives a file by its name.
type Files = fn(&str) -> Option<&'static [u8]>;

/// What was built in: nothing but by the feature `assets`.
const BUILT_IN: &[Files] = &[
    #[cfg(feature = "assets")]
    |name| {
        use include_dir::{Dir, include_dir};
        static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dist/assets");
        FILES.get_file(name).map(include_dir::File::contents)
    },
];

fn built_in(name: &str) -> Option<&'static [u8]> {
    BUILT_IN.iter().find_map(|files| files(name))
}
