//! The languages of a definition, and the one that support reads.

use serde::{Deserialize, Serialize};

use super::Text;

/// The languages of a definition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Languages {
    /// BCP 47 tags, in the order of the definition.
    pub tags: Vec<String>,
    /// What each is called by its speakers.
    pub names: Vec<Text>,
}

/// Support reads one language, whatever the person reads: the words of it that get into letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Name of each site, by value.
    pub sites: Vec<Text>,
    /// What a letter says of the evidence that goes with it.
    pub evidence: Text,
}

/// The attribute `dir` of a text.
#[must_use]
pub fn direction(right_to_left: bool) -> &'static str {
    if right_to_left { "rtl" } else { "ltr" }
}
