//! The words around a place, which say what stands there.

use super::{GONE, REACH, Reader, is_alphanumeric, is_gap, is_one_of};
use std::ops::Range;

/// How many words before a place may say what it is.
const NEAR_WORDS: usize = 5;

/// How many bytes a heading may stand above a place.
const HEAD: usize = 600;

impl Reader<'_> {
    /// Whether the nearest telling word before the place, on the same line, is one of `yes` (and not, as the `code` of
    /// `error code`, named closer by one of `no`). `None` if no word tells.
    pub(in crate::privacy) fn named(&self, at: usize, yes: &str, no: &str) -> Option<bool> {
        let mut end = at;
        for _ in 0..NEAR_WORDS {
            let word = self.word_before(end)?;
            if is_one_of(self.slice(word.clone()), no) {
                return Some(false);
            }
            if is_one_of(self.slice(word.clone()), yes) {
                let closer = self.word_before(word.start);
                return Some(!closer.is_some_and(|closer| is_one_of(self.slice(closer), no)));
            }
            end = word.start;
        }
        None
    }

    /// Whether the place is in a list, and the line above the list has one of the words and is no sentence.
    pub(in crate::privacy) fn headed(&self, at: usize, words: &str) -> bool {
        let text = self.slice(at.saturating_sub(HEAD)..at);
        let mut lines = text.rsplit(|byte| matches!(*byte, b'\n' | b'\r'));
        let is_listed = lines.next().is_some_and(is_list_line);
        let mut above = lines.filter(|line| !line.is_empty());
        let heading = above.find(|line| !is_list_line(line)).unwrap_or_default();
        let mut named = heading.split(|byte| !is_alphanumeric(*byte));
        let is_sentence = matches!(heading.last(), Some(b'.' | b'!' | b'?'));
        is_listed && !is_sentence && named.any(|word| is_one_of(word, words))
    }

    /// The same for the words behind the place.
    pub(in crate::privacy) fn named_after(&self, at: usize, yes: &str, no: &str) -> Option<bool> {
        let mut end = at;
        for _ in 0..NEAR_WORDS {
            let word = self.word_after(end)?;
            if is_one_of(self.slice(word.clone()), no) {
                return Some(false);
            }
            if is_one_of(self.slice(word.clone()), yes) {
                return Some(true);
            }
            end = word.end;
        }
        None
    }

    /// Whether the very next word is one of a list.
    pub(in crate::privacy) fn leads_to(&self, at: usize, list: &str) -> bool {
        let word = self.word_after(at);
        word.is_some_and(|word| is_one_of(self.slice(word), list))
    }

    /// The word directly before a place: nothing but blanks, and signs that lead from a word to what it names, between.
    pub(in crate::privacy) fn word_at(&self, at: usize) -> Range<usize> {
        let end = self.back(at, is_link);
        self.back(end, is_alphanumeric)..end
    }

    fn word_after(&self, at: usize) -> Option<Range<usize>> {
        let start = self.run(at, |byte| {
            !matches!(byte, b'\n' | GONE) && !is_alphanumeric(byte)
        });
        let end = self.run(start, is_alphanumeric);
        (start < end).then_some(start..end)
    }

    fn word_before(&self, at: usize) -> Option<Range<usize>> {
        let floor = at.saturating_sub(REACH);
        let mut end = at;
        while end > floor && !self.before(end).is_ascii_alphanumeric() {
            if self.before(end) == b'\n' {
                return None;
            }
            end -= 1;
        }
        let mut start = end;
        while start > floor && self.before(start).is_ascii_alphanumeric() {
            start -= 1;
        }
        (start < end).then_some(start..end)
    }
}

/// Whether nothing but numbers, codes and signs stands in a line.
fn is_list_line(line: &[u8]) -> bool {
    let mut words = line.split(|byte| !is_alphanumeric(*byte));
    words.all(|word| word.len() < 2 || word.iter().any(u8::is_ascii_digit))
}

/// Leads from a word to what it names.
fn is_link(byte: u8) -> bool {
    is_gap(byte)
        || matches!(
            byte,
            b':' | b'='
                | b'"'
                | b'\''
                | b'`'
                | b'('
                | b'['
                | b'<'
                | b'*'
                | b'#'
                | b'/'
                | b'-'
                | b'_'
        )
}
