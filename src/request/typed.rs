//! What was typed, by field. A list, for a request has a handful of fields; an ordered map would be four kilobytes more
//! to download.

use super::Texts;

/// Ids of fields and all of their text.
#[derive(Debug, Default)]
pub struct Typed(Texts);

impl Typed {
    /// The text of a field, empty if nothing was typed.
    pub(crate) fn get(&self, field: &str) -> &str {
        let mut found = self.0.iter().filter(|(id, _)| id == field);
        found.next().map_or("", |(_, text)| text)
    }

    /// Puts a text in place of the one before.
    pub(crate) fn set(&mut self, field: String, text: String) {
        self.0.retain(|(id, _)| *id != field);
        self.0.push((field, text));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }
}

impl From<Texts> for Typed {
    fn from(texts: Texts) -> Self {
        Self(texts)
    }
}
