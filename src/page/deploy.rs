//! One release of a page as a server has it: every part says which release it is of, and is called by what is in it.
//!
//! A visitor's page loads for as long as the visitor is at it, and the server may be given another release meanwhile. So a
//! part is never asked for by a name that another part could have: `element.js` becomes `element.3f1c0a9b77.js`, and who
//! imports it names it so. Only entry files keep their names, which people, pages of others and the browser know.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::listing::{List, Listed};
use super::naming::{Circle, Names, Placed, hex, is_part, place};
use super::release::{PROBE, WORKER, integrity, stamp};
use super::sentences::again;
use crate::service::Service;

/// A file of a page: its name and its content.
pub type File = (String, Vec<u8>);

/// Stands in scripts and pages for the digest of their release.
const RELEASE_MARK: &str = "@release@";

/// Stands in scripts for what is said when a part does not come, a string that becomes an object.
const AGAIN_MARK: &str = "\"@again@\"";

/// Hexadecimal digits of the digest of a release.
const RELEASE_DIGITS: usize = 16;

/// All files of a release, by the names that they have in the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Changes whenever a script, style or definition does.
    pub digest: String,
    /// The files, without the list of them.
    pub files: BTreeMap<String, Placed>,
}

impl Release {
    /// Makes a release of files that are named as in the sources. `services` are the definitions in it, in whose languages
    /// a missing part is told.
    ///
    /// ```
    /// use account_recovery::page::deploy::Release;
    /// use account_recovery::page::naming::Names;
    /// let files = [("account-recovery.js", r#"import"./element.js""#), ("element.js", r#"export const of="@release@""#)];
    /// let files = files.map(|(name, text)| (name.to_owned(), text.into()));
    /// let release = Release::of(files.to_vec(), &[], Names::Digests)?;
    /// let element = &release.files["element.js"];
    /// assert_eq!(element.bytes, format!("export const of=\"{}\"", release.digest).into_bytes());
    /// let entry = &release.files["account-recovery.js"];
    /// assert_eq!(entry.name, "account-recovery.js");
    /// assert_eq!(entry.bytes, format!("import\"./{}\"", element.name).into_bytes());
    /// # Ok::<(), account_recovery::page::naming::Circle>(())
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
            let name = WORKER.to_owned();
            files.insert(name.clone(), Placed { name, bytes });
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
        let itself = self
            .files
            .get_key_value(page)
            .map(|(name, _)| name.as_str());
        let named = self.named_in(page, "=\"");
        itself.into_iter().chain(named).collect()
    }

    /// The modules that a page loads ahead.
    #[must_use]
    pub fn modules_ahead(&self, page: &str) -> Vec<&str> {
        self.named_in(page, "\"modulepreload\" href=\"")
    }

    /// The parts that a page names after these characters.
    fn named_in(&self, page: &str, before: &str) -> Vec<&str> {
        let text = self.files.get(page).map(|page| &*page.bytes);
        let text = String::from_utf8_lossy(text.unwrap_or_default());
        let is_named = |(_, placed): &(&String, &Placed)| {
            is_part(&placed.name) && text.contains(&format!("{before}{}\"", placed.name))
        };
        let named = self.files.iter().filter(is_named);
        named.map(|(plain, _)| plain.as_str()).collect()
    }
}

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
