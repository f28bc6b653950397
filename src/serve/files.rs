//! The page's files. Only plain names are looked up, so no address leads out of the folder.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::ServeError;
use super::incoming::Incoming;
use super::reply::Reply;
use crate::evidence::hex;
use crate::page::naming::has_digest;

/// The folder that is served.
pub(super) struct Files {
    folder: PathBuf,
}

impl Files {
    pub(super) fn open(folder: &Path) -> Result<Self, ServeError> {
        let folder = folder.to_owned();
        match folder.join("index.html").is_file() {
            true => Ok(Self { folder }),
            false => Err(ServeError::NoPage(folder)),
        }
    }

    pub(super) fn reply(&self, path: &str, request: &Incoming<'_>) -> Reply {
        if !matches!(request.method(), "GET" | "HEAD") {
            return message(405, "Only GET and HEAD work here.").with("Allow", "GET, HEAD");
        }
        let Some(place) = Place::parse(path) else {
            return not_found();
        };
        match fs::read(self.folder.join(&place.0)) {
            Ok(bytes) => file(&place, bytes, request),
            Err(_) => not_found(),
        }
    }
}

/// A place in the folder: plain names separated by slashes, none of them hidden or `..`.
#[derive(Debug, PartialEq, Eq)]
struct Place(String);

impl Place {
    fn parse(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        path.split('/').all(is_plain_name).then_some(Self(path))
    }

    fn media_type(&self) -> &'static str {
        match self.0.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "txt" | "md" => "text/plain; charset=utf-8",
            "json" => "application/json",
            "webmanifest" => "application/manifest+json",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            _ => "application/octet-stream",
        }
    }
}

fn is_plain_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    !name.is_empty() && !name.starts_with('.') && name.chars().all(plain)
}

fn file(place: &Place, bytes: Vec<u8>, request: &Incoming<'_>) -> Reply {
    let tag = entity_tag(&bytes);
    let reply = match request.header("If-None-Match") {
        Some(known) if known.contains(&tag) => Reply::empty(304),
        _ => Reply::new(200, place.media_type(), bytes),
    };
    let rule = cache_rule(&place.0);
    reply.with("ETag", tag).with("Cache-Control", rule)
}

/// A file that is called by its content never changes; of any other, browsers ask each time whether it did.
fn cache_rule(path: &str) -> &'static str {
    match has_digest(path) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

/// Half of the content's SHA-256 names it well enough.
fn entity_tag(bytes: &[u8]) -> String {
    let half: Vec<u8> = Sha256::digest(bytes).into_iter().take(16).collect();
    format!("\"{}\"", hex::text(&half))
}

fn not_found() -> Reply {
    message(
        404,
        "There is no such page. The help page is at the address without a path.",
    )
}

fn message(status: u16, text: &str) -> Reply {
    Reply::new(status, "text/plain; charset=utf-8", format!("{text}\n"))
}

#[cfg(test)]
mod tests {
    use super::{Place, cache_rule};

    #[test]
    fn browsers_keep_what_is_called_by_its_content() {
        let good = "public, max-age=31536000, immutable";
        // file, rule
        let table = [
            ("index.html", "no-cache"),
            ("worker.js", "no-cache"),
            ("wizard.wasm.js", "no-cache"),
            ("wizard.wasm.0123456789.js", good),
            ("more/page.abcdef0123.css", good),
            ("wizard.wasm.012345678g.js", "no-cache"),
        ];
        for (file, rule) in table {
            assert_eq!(cache_rule(file), rule, "{file}");
        }
    }

    #[test]
    fn only_plain_names_are_looked_up() {
        // path in the address, file in the folder
        let table = [
            ("/", Some("index.html")),
            ("/wizard.js", Some("wizard.js")),
            ("/more/", Some("more/index.html")),
            ("/more/a-b_c.2.css", Some("more/a-b_c.2.css")),
            ("/../Cargo.toml", None),
            ("/more/../../Cargo.toml", None),
            ("/%2e%2e/Cargo.toml", None),
            ("/..\\Cargo.toml", None),
            ("//etc/passwd", None),
            ("/.git/config", None),
            ("/a\0b", None),
            ("", None),
        ];
        for (path, file) in table {
            assert_eq!(
                Place::parse(path),
                file.map(|name| Place(name.into())),
                "{path}"
            );
        }
    }
}
