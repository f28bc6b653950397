//! What the files of a page are called on a server: by their content, apart from entry files.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::release::{PROBE, WORKER};
use crate::error::errors;
use crate::evidence::hex;

/// Hexadecimal digits of a digest in a name: 40 bits, for the few files that one page ever has.
const DIGITS: usize = 10;

/// What files are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// As in the sources: for programs that put pages together and give names of their own.
    Plain,
    /// With their digest, apart from entry files: for browsers.
    Digests,
}

/// A file as it is put on a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its name there.
    pub name: String,
    /// Its content, which names other files as they are called there.
    pub bytes: Vec<u8>,
}

/// Scripts that import each other in a circle have no names by their content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle(Vec<String>);

errors! {
    pub impl Circle {
        Self(files) => "circle-of-imports", "{list} import each other",
            "let one of them do without the other", list = files.join(", ");
    }
}

/// Whether a name has the digest of the file in it, so that browsers may keep the file for good.
///
/// ```
/// use account_recovery::page::naming::has_digest;
/// assert!(has_digest("wizard.wasm.3f1c0a9b77.js"));
/// assert!(!has_digest("wizard.wasm.js") && !has_digest("index.fr.html"));
/// ```
#[must_use]
pub fn has_digest(name: &str) -> bool {
    let mut pieces = name.rsplit('.').skip(1);
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    pieces
        .next()
        .is_some_and(|piece| piece.len() == DIGITS && piece.chars().all(hex))
}

/// Scripts, styles and definitions; pages are told apart from them, since a site may have pages of its own with these.
pub(super) fn is_part(name: &str) -> bool {
    (name.ends_with(".js") || name.ends_with(".css")) && ![WORKER, PROBE].contains(&name)
}

/// A part whose name stays: pages of others name it.
const ENTRY: &str = "account-recovery.js";

/// The first digits of a digest.
pub(super) fn hex(bytes: &[u8], digits: usize) -> String {
    let first: Vec<u8> = bytes.iter().take(digits / 2).copied().collect();
    hex::text(&first)
}

/// The parts that are called by their content, and those that nothing names, which nobody would ask for.
fn called(texts: &BTreeMap<String, String>, names: Names) -> (BTreeSet<String>, BTreeSet<String>) {
    if names == Names::Plain {
        return Default::default();
    }
    let named = texts.values().flat_map(|text| references(text));
    let named: BTreeSet<&str> = named.map(|(_, name)| name).collect();
    let parts = texts.keys().filter(|name| is_part(name) && *name != ENTRY);
    parts
        .cloned()
        .partition(|name| named.contains(name.as_str()))
}

/// Names the files, each after those that it names, since their names are part of its content.
pub(super) fn place(
    mut open: BTreeMap<String, String>,
    names: Names,
) -> Result<BTreeMap<String, Placed>, Circle> {
    let (called, unnamed) = called(&open, names);
    open.retain(|name, _| !unnamed.contains(name));
    let mut files: BTreeMap<String, Placed> = BTreeMap::new();
    while !open.is_empty() {
        let is_ready = |text: &str| {
            let mut named = references(text).filter(|(_, name)| called.contains(*name));
            named.all(|(_, name)| files.contains_key(name))
        };
        let (ready, waiting): (BTreeMap<_, _>, BTreeMap<_, _>) =
            open.into_iter().partition(|(_, text)| is_ready(text));
        if ready.is_empty() {
            return Err(Circle(waiting.into_keys().collect()));
        }
        let placed = ready.into_iter().map(|(plain, text)| {
            let bytes = rewritten(&text, &files).into_bytes();
            let name = match called.contains(&plain) {
                true => named_by(&plain, &bytes),
                false => plain.clone(),
            };
            (plain, Placed { name, bytes })
        });
        let placed: Vec<_> = placed.collect();
        files.extend(placed);
        open = waiting;
    }
    Ok(files)
}

/// What stands before the name of a file: an import or an address beside a script, and an attribute of a page.
const BEFORE_NAMES: [&str; 2] = ["\"./", "=\""];

/// The places in a text where the name of a file may stand, and what stands there.
fn references(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = BEFORE_NAMES
        .iter()
        .flat_map(|before| text.match_indices(before));
    starts.filter_map(|(at, before)| {
        let start = at + before.len();
        let (name, _) = text.get(start..)?.split_once('"')?;
        (name.len() < 100).then_some((start, name))
    })
}

/// The text with the names that files have on the server.
fn rewritten(text: &str, files: &BTreeMap<String, Placed>) -> String {
    let places: BTreeMap<usize, &str> = references(text).collect();
    let (mut written, mut from) = (String::with_capacity(text.len() + 256), 0);
    for (at, name) in places {
        if let (Some(file), Some(before)) = (files.get(name), text.get(from..at)) {
            written.push_str(before);
            written.push_str(&file.name);
            from = at + name.len();
        }
    }
    written.push_str(text.get(from..).unwrap_or_default());
    written
}

/// The name with the digest of the file before its ending.
fn named_by(name: &str, bytes: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}.{}.{ending}", hex(&Sha256::digest(bytes), DIGITS))
}
