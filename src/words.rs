//! The wizard's own words: a closed list of ids, with a text for each in every language (`src/services/LANG.ftl`).

/// Ids of all words; a pack holds their texts in this order. In Fluent the id is `word-ID`.
pub const IDS: &[&str] = &[];
