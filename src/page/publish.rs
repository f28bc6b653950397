//! Puts a release into a folder that people may be visiting: at no moment is a file half there, nor does one name another
//! that is not there yet. Parts come first, entry files after them, and the list last; the parts of the release before
//! stay for pages that are open, and older ones go.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::deploy::Release;
use super::listing::{LIST, List};
use super::naming::Placed;
use super::release::WORKER;

/// Puts a release into a folder; gives the files that are of it. What nobody listed, such as a `robots.txt`, stays.
///
/// # Errors
/// What the system says of a folder that cannot be written to.
pub fn publish(folder: &Path, release: &Release) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let old = List::read(&fs::read_to_string(folder.join(LIST)).unwrap_or_default());
    let new = release.list(before(&old, release));
    let (parts, entries): (Vec<_>, Vec<_>) =
        (release.files.iter()).partition(|(plain, placed)| **plain != placed.name);
    let (worker, entries): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|(plain, _)| *plain == WORKER);
    let order = parts.into_iter().chain(entries).chain(worker);
    let mut written = Vec::new();
    for (_, Placed { name, bytes }) in order {
        let file = folder.join(name);
        put(&file, bytes)?;
        written.push(file);
    }
    put(&folder.join(LIST), new.text().as_bytes())?;
    written.push(folder.join(LIST));
    for name in gone(&old, &new) {
        fs::remove_file(folder.join(name)).or_else(absent)?;
    }
    Ok(written)
}

/// The parts that stay for pages of the release before. A release that is put there again has none but those it had.
fn before(old: &List, release: &Release) -> BTreeSet<String> {
    let names: BTreeSet<&str> = release.files.values().map(|file| &*file.name).collect();
    let parts: Vec<&str> = match old.release == release.digest {
        true => old.before.iter().map(String::as_str).collect(),
        false => old.parts().collect(),
    };
    let others = parts.into_iter().filter(|name| !names.contains(name));
    others.map(str::to_owned).collect()
}

/// The files that an old list names and the new one does not.
fn gone<'l>(old: &'l List, new: &List) -> impl Iterator<Item = &'l str> {
    let stays: BTreeSet<String> = (new.parts().chain(new.entries()))
        .map(str::to_owned)
        .chain(new.before.iter().cloned())
        .collect();
    let named = old.before.iter().map(String::as_str);
    let named = named.chain(old.parts()).chain(old.entries());
    named.filter(move |name| !stays.contains(*name) && is_beside(name))
}

/// A list was read from the folder, and may name what is not in it.
fn is_beside(name: &str) -> bool {
    !name.contains(['/', '\\']) && !name.starts_with('.')
}

fn absent(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

/// Writes a file beside and puts it in its place, unless it is there.
fn put(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(file).is_ok_and(|found| found == bytes) {
        return Ok(());
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let beside = file.with_file_name(format!(".{name}.new"));
    fs::write(&beside, bytes)?;
    fs::rename(&beside, file)
}
