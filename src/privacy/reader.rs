//! A text as the detectors see it: its plain bytes, runs of bytes, and the words around a place.

mod words;

use super::{REMOVED, plain};
use crate::service::CodeFormat;
use std::ops::Range;

/// Stands where something was found or removed, and at both ends; it belongs to no class of bytes.
const GONE: u8 = 0;

/// How many bytes are looked at between two words, and on either side of a place; keeps a scan linear.
const REACH: usize = 200;

/// A class of bytes.
pub(super) type Class = fn(u8) -> bool;

/// What is found leaves a single byte, exactly as [`REMOVED`] in the text does: so nothing looks different once it is
/// removed, and what did not stop beside it does not stop then.
pub(super) struct Reader<'a> {
    bytes: Vec<u8>,
    /// Where each byte stands in the text, and where the text ends.
    places: Vec<usize>,
    pub(super) codes: &'a CodeFormat,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &str, codes: &'a CodeFormat) -> Self {
        let (bytes, places) = plain::read(text);
        let mut reader = Self {
            bytes,
            places,
            codes,
        };
        let mut at = 0;
        while at < reader.len() {
            if reader.has(at, REMOVED) {
                reader.take(at..at + REMOVED.len());
            }
            at += 1;
        }
        reader
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether a letter stands at the place of a script whose words this knows nothing of: one without blanks between
    /// words (U+3000 and up), or Hebrew.
    pub(super) fn is_wide(&self, at: usize) -> bool {
        matches!(self.byte(at), 0xD6 | 0xD7 | 0xE3..)
    }

    /// Takes a range out of what later looks see, and tells where it stands in the text.
    pub(super) fn take(&mut self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at).copied().unwrap_or_default();
        let taken = place(range.start)..place(range.end);
        self.places.drain(range.start + 1..range.end);
        self.bytes.splice(range, [GONE]);
        taken
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(GONE)
    }

    /// The byte before a place.
    pub(super) fn before(&self, at: usize) -> u8 {
        self.byte(at.wrapping_sub(1))
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// Where the run of bytes of a class ends that begins at the place.
    pub(super) fn run(&self, at: usize, class: Class) -> usize {
        let rest = self.slice(at..self.len());
        at + rest.iter().take_while(|byte| class(**byte)).count()
    }

    /// Where the run of bytes of a class begins that ends before the place.
    pub(super) fn back(&self, at: usize, class: Class) -> usize {
        let first = at.saturating_sub(REACH);
        let bytes = self.slice(first..at).iter().rev();
        at - bytes.take_while(|byte| class(**byte)).count()
    }

    /// Whether a text stands before the place on the same line.
    pub(super) fn has_on_line(&self, at: usize, text: &str) -> bool {
        let start = self.back(at, |byte| !matches!(byte, b'\n' | GONE));
        self.find(start..at, text).is_some()
    }

    /// Whether a text stands on the line of the place, whatever the case of the letters.
    pub(super) fn line_has(&self, at: usize, text: &str) -> bool {
        let start = self.back(at, |byte| !matches!(byte, b'\n' | GONE));
        let rest = self.slice(at..self.len().min(at + REACH));
        let end = at
            + rest
                .iter()
                .take_while(|byte| !matches!(**byte, b'\n' | GONE))
                .count();
        (start..end).any(|place| self.has_folded(place, text))
    }

    pub(super) fn has(&self, at: usize, text: &str) -> bool {
        // Nearly all texts fail at the first byte, and this is asked at every place of a text for many.
        text.as_bytes().first() == self.bytes.get(at)
            && self.slice(at..at + text.len()) == text.as_bytes()
    }

    /// Like [`Reader::has`], whatever the case of the letters.
    pub(super) fn has_folded(&self, at: usize, text: &str) -> bool {
        let first = text.as_bytes().first().unwrap_or(&GONE);
        self.byte(at).eq_ignore_ascii_case(first)
            && self
                .slice(at..at + text.len())
                .eq_ignore_ascii_case(text.as_bytes())
    }

    /// Where the first of some texts that stands at the place ends, whatever the case of the letters.
    pub(super) fn past(&self, at: usize, texts: &[&str]) -> Option<usize> {
        let text = texts.iter().find(|text| self.has_folded(at, text))?;
        Some(at + text.len())
    }

    /// Where the text begins first within a range.
    pub(super) fn find(&self, mut within: Range<usize>, text: &str) -> Option<usize> {
        within.find(|place| self.has(*place, text))
    }

    /// Whether a range is part of a longer name: `lib-0123.so`, `1.0123`, `x=` is not.
    pub(super) fn is_joined(&self, range: &Range<usize>) -> bool {
        let (left, right) = (self.before(range.start), self.byte(range.end));
        let beyond_left = self.before(range.start.wrapping_sub(1));
        let beyond_right = self.byte(range.end + 1);
        is_word(left)
            || is_word(right)
            || (is_joint(left) && is_word(beyond_left))
            || (is_joint(right) && is_word(beyond_right))
    }

    /// The bytes before and behind a range up to a blank, a quotation mark or a bracket, as far as the reach goes.
    pub(super) fn around(&self, range: &Range<usize>) -> (&[u8], &[u8]) {
        let first = range.start.saturating_sub(REACH);
        let left = self.slice(first..range.start);
        let right = self.slice(range.end..self.len().min(range.end + REACH));
        let before = left.iter().rev().take_while(|byte| is_bare(**byte)).count();
        let behind = right.iter().take_while(|byte| is_bare(**byte)).count();
        let (start, end) = (range.start - before, range.end + behind);
        (self.slice(start..range.start), self.slice(range.end..end))
    }
}

/// Whether a word, in any case of its letters, is one of a list with blanks between.
pub(super) fn is_one_of(word: &[u8], list: &str) -> bool {
    let mut words = list.as_bytes().split(|byte| *byte == b' ');
    words.any(|one| word.eq_ignore_ascii_case(one))
}

pub(super) fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

pub(super) fn is_alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The alphabet of base64url.
pub(super) fn is_url_safe(byte: u8) -> bool {
    is_word(byte) || byte == b'-'
}

pub(super) fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Not a blank, not a line's end, not gone.
pub(super) fn is_solid(byte: u8) -> bool {
    byte > b' '
}

/// Neither a blank nor a mark that encloses something.
fn is_bare(byte: u8) -> bool {
    is_solid(byte)
        && !matches!(
            byte,
            b'<' | b'>' | b'"' | b'\'' | b'`' | b'(' | b')' | b'[' | b']'
        )
}

/// Joins the parts of a file name, a version or an address.
fn is_joint(byte: u8) -> bool {
    matches!(byte, b'-' | b'.' | b'+' | b'@' | b'%' | b'#' | b'~' | b',')
}
