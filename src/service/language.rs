//! The languages of a definition, and the one that support reads.

use alloc::string::String;
#[cfg(feature = "plan")]
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::Text;

/// Languages that are written from right to left. Tags of other scripts say so (`az-Arab`).
///
/// Source: the script that a language is mostly written in, CLDR `likelySubtags`, and the direction of scripts, CLDR
/// `scriptMetadata`.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "ug", "ur", "yi"];

/// A language that a definition speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// What its speakers call it.
    pub name: Text,
}

/// Support reads one language, whatever the person reads: how the sites are called there.
#[cfg(feature = "plan")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// BCP 47 tag.
    pub language: String,
    /// Name of each site, by value.
    pub sites: Vec<Text>,
    /// SHA-256 of the pack in that language: it stands for the definition in all of them.
    pub definition: [u8; 32],
}

/// The direction that a language is written in, as the attribute `dir` has it.
///
/// ```
/// use account_recovery::service::direction;
/// assert_eq!(direction("he"), "rtl");
/// assert_eq!(direction("pt-BR"), "ltr");
/// assert_eq!(direction("az-Arab"), "rtl");
/// ```
#[must_use]
pub fn direction(tag: &str) -> &'static str {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4);
    let is_rtl = match script {
        Some(script) => ["Arab", "Hebr", "Syrc", "Thaa"].contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    };
    if is_rtl { "rtl" } else { "ltr" }
}
