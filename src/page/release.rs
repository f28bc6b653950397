//! The line at the head of the worker (`www/worker.js`) that says what a version of the help page consists of.

use std::collections::BTreeMap;

use base64ct::{Base64, Encoding};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::definitions::DEFINITIONS;
use super::sentences::SENTENCES;
use crate::evidence::hex;

/// The worker's name beside the help page.
pub const WORKER: &str = "worker.js";

/// Says in the browser which release the server has now.
pub const PROBE: &str = "release.js";

/// What the line begins with; the worker looks for it in the version on the server.
const HEAD: &str = "const RELEASE = ";

/// Puts the line before a worker, in place of one that is there. A file is listed with its SHA-256 in the form of
/// Subresource Integrity (<https://www.w3.org/TR/sri/>), `index.html` as `./`. The version is the SHA-256 of the list, so
/// that it changes exactly when a file does.
///
/// ```
/// use account_recovery::page::release::{listed, stamp};
/// let worker = stamp("addEventListener('fetch', …);", &[("index.html".into(), "<p>".into())]);
/// assert!(worker.starts_with("const RELEASE = {\"version\":\""));
/// assert!(worker.ends_with(";\naddEventListener('fetch', …);"));
/// assert_eq!(listed(&worker), ["index.html"]);
/// assert_eq!(stamp(&worker, &[("index.html".into(), "<p>".into())]), worker);
/// assert_ne!(stamp(&worker, &[("index.html".into(), "<b>".into())]), worker);
/// ```
#[must_use]
pub fn stamp(worker: &str, files: &[(String, Vec<u8>)]) -> String {
    let entry = |(name, content): &(String, Vec<u8>)| (address(name), integrity(content));
    let files: BTreeMap<String, String> = files.iter().map(entry).collect();
    let list = json!(files);
    let version = hex::text(&Sha256::digest(list.to_string()));
    let release = json!({ "version": version, "files": list });
    format!("{HEAD}{release};\n{}", after_line(worker))
}

/// The files that a worker lists, by their names on the disk; none if it has no such line.
#[must_use]
pub fn listed(worker: &str) -> Vec<String> {
    let line = worker
        .strip_prefix(HEAD)
        .and_then(|rest| rest.split_once(";\n"));
    let release = line.and_then(|(release, _)| serde_json::from_str::<Value>(release).ok());
    let files = release
        .as_ref()
        .and_then(|release| release.get("files")?.as_object());
    files
        .into_iter()
        .flat_map(Map::keys)
        .map(|address| name(address))
        .collect()
}

/// The files among those that a worker lists which are the same for every definition.
///
/// ```
/// use account_recovery::page::release::{of_any_page, stamp};
/// let files = ["index.html", "element.js", "library.en.pack.js", "library.en.plan.js", "definitions.js"];
/// let worker = stamp("", &files.map(|name| (name.into(), Vec::new())));
/// assert_eq!(of_any_page(&worker), ["element.js"]);
/// ```
#[must_use]
pub fn of_any_page(worker: &str) -> Vec<String> {
    let endings = [
        ".html",
        ".webmanifest",
        ".pack.js",
        ".plan.js",
        DEFINITIONS,
        SENTENCES,
    ];
    let of_one = |name: &String| endings.iter().any(|ending| name.ends_with(ending));
    let mut files = listed(worker);
    files.retain(|name| !of_one(name));
    files
}

/// The worker without its line.
fn after_line(worker: &str) -> &str {
    let line = worker
        .starts_with(HEAD)
        .then(|| worker.split_once('\n'))
        .flatten();
    line.map_or(worker, |(_, rest)| rest)
}

/// A folder's page has the folder's address; many servers lead there from the name of the file.
fn address(name: &str) -> String {
    if name == "index.html" { "./" } else { name }.to_owned()
}

fn name(address: &str) -> String {
    if address == "./" {
        "index.html"
    } else {
        address
    }
    .to_owned()
}

/// The SHA-256 of a file in the form of Subresource Integrity (<https://www.w3.org/TR/sri/>).
///
/// ```
/// use account_recovery::page::release::integrity;
/// // printf '' | openssl dgst -sha256 -binary | base64
/// assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
/// ```
#[must_use]
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(content)))
}
