//! The list beside a page that says which files it consists of: for packages, tests, and whoever puts the page on a server.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Its name.
pub const LIST: &str = "release.json";

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
