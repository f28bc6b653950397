//! One release of a page as a server has it: every part says which release it is of, and is called by what is in it.
//!
//! A visitor's page loads for as long as the visitor is at it, and the server may be given another release meanwhile. So a
//! part is never asked for by a name that another part could have: `element.js` becomes `element.3f1c0a9b77.js`, and who
//! imports it names it so. Only entry files keep their names, which people, pages of others and the browser know.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::release::{WORKER, integrity, stamp};
use super::sentences::again;
use crate::service::Service;

/// A file of a page: its name and its content.
pub type File = (String, Vec<u8>);

/// Stands in scripts and pages for the digest of their release.
const RELEASE_MARK: &str = "@release@";

/// Stands in scripts for what is said when a part does not come, a string that becomes an object.
const AGAIN_MARK: &str = "\"@again@\"";

/// Names the files of a release, for programs.
pub const LIST: &str = "release.json";

/// Says in the browser which release the server has now.
pub const PROBE: &str = "release.js";

/// Hexadecimal digits of a digest in a name: 40 bits, for the few files that one page ever has.
const DIGITS: usize = 10;

/// Hexadecimal digits of the digest of a release.
const RELEASE_DIGITS: usize = 16;

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

/// All files of a release, by the names that they have in the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Changes whenever a script, style or definition does.
    pub digest: String,
    /// The files, without the list of them.
    pub files: BTreeMap<String, Placed>,
}

/// Scripts that import each other in a circle have no names by their content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle(Vec<String>);

impl Circle {
    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "circle-of-imports"
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        "let one of them do without the other"
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} import each other", self.0.join(", "))
    }
}

impl std::error::Error for Circle {}

impl Release {
    /// Makes a release of files that are named as in the sources. `services` are the definitions in it, in whose languages
    /// a missing part is told.
    ///
    /// ```
    /// use account_recovery::page::deploy::{Names, Release};
    /// let files = [("account-recovery.js", r#"import"./element.js""#), ("element.js", r#"export const of="@release@""#)];
    /// let files = files.map(|(name, text)| (name.to_owned(), text.into()));
    /// let release = Release::of(files.to_vec(), &[], Names::Digests)?;
    /// let element = &release.files["element.js"];
    /// assert_eq!(element.bytes, format!("export const of=\"{}\"", release.digest).into_bytes());
    /// let entry = &release.files["account-recovery.js"];
    /// assert_eq!(entry.name, "account-recovery.js");
    /// assert_eq!(entry.bytes, format!("import\"./{}\"", element.name).into_bytes());
    /// # Ok::<(), account_recovery::page::deploy::Circle>(())
    /// ```
    ///
    /// # Errors
    /// [`Circle`] for `a.js` that imports `b.js` that imports `a.js`.
    pub fn of(files: Vec<File>, services: &[&Service], names: Names) -> Result<Self, Circle> {
        let digest = digest(&files);
        let said = again(services);
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for (name, bytes) in files {
            let text = String::from_utf8_lossy(&bytes);
            let text = text
                .replace(RELEASE_MARK, &digest)
                .replace(AGAIN_MARK, &said);
            texts.insert(name, text);
        }
        let probe = format!("export const release=\"{digest}\";\n");
        texts.insert(PROBE.to_owned(), probe);
        let worker = texts.remove(WORKER);
        let mut files = place(texts, names)?;
        if let Some(worker) = worker {
            let listed = files.iter().filter(|(name, _)| *name != PROBE);
            let listed: Vec<File> = listed
                .map(|(_, file)| (file.name.clone(), file.bytes.clone()))
                .collect();
            let bytes = stamp(&worker, &listed).into_bytes();
            files.insert(
                WORKER.to_owned(),
                Placed {
                    name: WORKER.to_owned(),
                    bytes,
                },
            );
        }
        Ok(Self { digest, files })
    }

    /// The list of the files for programs. `before` are files of the release before that stay for pages that are open.
    #[must_use]
    pub fn list(&self, before: BTreeSet<String>) -> List {
        let entry = |(plain, placed): (&String, &Placed)| {
            let listed = Listed {
                name: placed.name.clone(),
                integrity: integrity(&placed.bytes),
                entry: *plain == placed.name,
            };
            (plain.clone(), listed)
        };
        List {
            release: self.digest.clone(),
            files: self.files.iter().map(entry).collect(),
            before,
        }
    }

    /// What a page asks for before anybody did anything, itself first, by the names in the sources: what its tags name.
    #[must_use]
    pub fn first_files(&self, page: &str) -> Vec<&str> {
        let text = self.files.get(page).map(|page| &*page.bytes);
        let text = String::from_utf8_lossy(text.unwrap_or_default());
        let is_named = |(_, placed): &(&String, &Placed)| {
            is_part(&placed.name) && text.contains(&format!("=\"{}\"", placed.name))
        };
        let named = self.files.iter().filter(is_named);
        let names = named.map(|(plain, _)| plain.as_str());
        self.files
            .get_key_value(page)
            .map(|(name, _)| name.as_str())
            .into_iter()
            .chain(names)
            .collect()
    }
}

/// What `release.json` says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// The digest of the release.
    pub release: String,
    /// The files by the names that they have in the sources.
    pub files: BTreeMap<String, Listed>,
    /// Files of the release before.
    pub before: BTreeSet<String>,
}

/// A file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its name on the server.
    pub name: String,
    /// Its SHA-256, as in Subresource Integrity.
    pub integrity: String,
    /// Whether its name stays the same whatever is in it.
    pub entry: bool,
}

impl List {
    /// Reads a list; another text is an empty one.
    #[must_use]
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The list as a text.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The files that are called by their content.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let parts = self.files.values().filter(|file| !file.entry);
        parts.map(|file| file.name.as_str())
    }

    /// The files whose names stay.
    pub fn entries(&self) -> impl Iterator<Item = &str> {
        let entries = self.files.values().filter(|file| file.entry);
        entries.map(|file| file.name.as_str())
    }
}

/// Whether a name has the digest of the file in it, so that browsers may keep the file for good.
///
/// ```
/// use account_recovery::page::deploy::has_digest;
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
fn is_part(name: &str) -> bool {
    (name.ends_with(".js") || name.ends_with(".css")) && ![WORKER, PROBE].contains(&name)
}

/// A part whose name stays: pages of others name it.
const ENTRY: &str = "account-recovery.js";

fn digest(files: &[File]) -> String {
    let parts: BTreeMap<_, _> = files
        .iter()
        .filter(|(name, _)| is_part(name))
        .map(|(name, bytes)| (name, bytes))
        .collect();
    let mut whole = Sha256::new();
    for (name, bytes) in parts {
        whole.update(format!("{name} {}\n", bytes.len()));
        whole.update(bytes);
    }
    hex(&whole.finalize(), RELEASE_DIGITS)
}

/// The first digits of a digest.
fn hex(bytes: &[u8], digits: usize) -> String {
    let digits_of = |byte: &u8| format!("{byte:02x}");
    bytes.iter().take(digits / 2).map(digits_of).collect()
}

/// Names the files, each after those that it names, since their names are part of its content.
fn place(
    texts: BTreeMap<String, String>,
    names: Names,
) -> Result<BTreeMap<String, Placed>, Circle> {
    let named: BTreeSet<&str> = texts
        .values()
        .flat_map(|text| references(text))
        .map(|(_, name)| name)
        .collect();
    let (called, unnamed): (BTreeSet<String>, BTreeSet<String>) = match names {
        Names::Plain => (BTreeSet::new(), BTreeSet::new()),
        Names::Digests => {
            let parts = texts
                .keys()
                .filter(|name| is_part(name) && *name != ENTRY)
                .cloned();
            parts.partition(|name| named.contains(name.as_str()))
        }
    };
    let mut open = texts;
    // What nothing names nobody would ask for.
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
        for (name, text) in ready {
            let bytes = rewritten(&text, &files).into_bytes();
            let address = match called.contains(&name) {
                true => named_by(&name, &bytes),
                false => name.clone(),
            };
            files.insert(
                name,
                Placed {
                    name: address,
                    bytes,
                },
            );
        }
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
