//! The words that are looked up by their ids while the program runs: those of codes, by how they begin. In the browser's
//! program no other id takes any room.

use super::IDS;

/// What is put before a code, or a whole id.
const BEGINNINGS: [&str; 8] = [
    "error-",
    "evidence-",
    "failed-",
    "hint-",
    "not-here-",
    "privacy-",
    "published",
    "repaired-",
];

/// Their places and ids.
pub(super) static WORDS: [(usize, &str); count()] = words();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index is an error"
)]
const fn words() -> [(usize, &'static str); count()] {
    let mut words = [(0, ""); count()];
    let (mut at, mut filled) = (0, 0);
    while at < IDS.len() {
        if is_looked_up(IDS[at]) {
            words[filled] = (at, IDS[at]);
            filled += 1;
        }
        at += 1;
    }
    words
}

#[expect(clippy::indexing_slicing, reason = "the index is below the length")]
const fn count() -> usize {
    let (mut at, mut count) = (0, 0);
    while at < IDS.len() {
        if is_looked_up(IDS[at]) {
            count += 1;
        }
        at += 1;
    }
    count
}

#[expect(clippy::indexing_slicing, reason = "the index is below the length")]
const fn is_looked_up(id: &str) -> bool {
    let mut at = 0;
    while at < BEGINNINGS.len() {
        if begins(id.as_bytes(), BEGINNINGS[at].as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

#[expect(clippy::indexing_slicing, reason = "both indexes are below the length")]
const fn begins(id: &[u8], beginning: &[u8]) -> bool {
    if id.len() < beginning.len() {
        return false;
    }
    let mut at = 0;
    while at < beginning.len() {
        if id[at] != beginning[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{IDS, WORDS};

    #[test]
    fn codes_lead_to_their_words() {
        // id, whether it is looked up
        let table = [
            ("error-email-empty", true),
            ("evidence-what-seal", true),
            ("published", true),
            ("not-here-offline", true),
            ("not-here", false),
            ("page-title", false),
        ];
        for (id, expected) in table {
            let found = WORDS.iter().find(|(_, known)| *known == id);
            assert_eq!(found.is_some(), expected, "{id}");
            assert!(found.is_none_or(|(at, _)| IDS[*at] == id), "{id}");
        }
    }
}
