//! Passwords, known by what is said around them.

mod label;
mod login;
mod mentioned;
mod value;

use super::reader::{Reader, is_alphanumeric, is_gap, is_one_of, is_solid};
use std::ops::Range;
use value::{is_code, is_mixed, plain, quoted, unlike};

/// Words that lead on to what the password is for: "password for the test site is".
const LEADS: &str = "for on of at to";

/// How many words behind a label may lead on to such a thing, and how many to a value that shows by itself.
const FEW_WORDS: usize = 4;
const MANY_WORDS: usize = 9;

/// Words at which a sentence turns to something else.
const TURNS: &str = "and but so because while although however though or if name error version code number id hash \
    commit reset und aber";

/// Words with which it stays on the password behind a comma or a full stop.
const STAYS: &str = "it it's its it’s which that i as namely this";

/// What may stand between a label and a value that shows by itself: "I set the password to".
const LINKS: [&str; 9] = ["to ", "- ", "– ", "— ", "tried: ", "tried ", "(", "[", ", "];

/// Words in a phrase that is a password, and words that make a sentence of several.
const PHRASE: std::ops::RangeInclusive<usize> = 4..=8;
const GRAMMAR: &str = "the and but not for with from that this are was has have can you they were when too very only \
    does did will your our what where who how any all some than then since because";

/// Words between a value and the label behind it, and those that join the two: "hunter2 as my old password".
const OWNERS: &str = "my the our a an old new current last pypi account login same correct real actual right still \
    now always once";
const JOINS: &str = "is was as are were being";

/// Between one password and the next: "tried rainyday7, rainyday8 or rainyday9".
const LIST: [&str; 11] = [
    ", or ", ", and ", ", then ", ", ", " or ", " and ", " / ", "/", "; ", " then ", " oder ",
];

/// The password beside a label such as "my password is" or `pw:`, in an address or in what a login says.
pub(super) fn password(reader: &Reader, at: usize) -> Option<Range<usize>> {
    login::in_address(reader, at)
        .or_else(|| login::pair(reader, at))
        .or_else(|| login::option(reader, at))
        .or_else(|| told(reader, at))
        .or_else(|| mentioned::mentioned(reader, at))
}

/// One more password behind one that was found.
pub(super) fn another(reader: &Reader, at: usize, _length: usize) -> Option<Range<usize>> {
    let quote = reader.run(at, value::is_quote);
    unlike(reader, reader.past(quote, &LIST)?)
}

fn told(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) {
        return None;
    }
    if let Some(pin) = login::pin(reader, at) {
        return Some(pin);
    }
    let (label_end, is_long) = label::end(reader, at)?;
    direct(reader, label_end)
        .or_else(|| led(reader, label_end))
        .or_else(|| bare(reader, label_end).filter(|_| is_long))
        .or_else(|| app_password(reader, at, label_end))
        .or_else(|| ahead(reader, at).filter(|_| !is_alphanumeric(reader.byte(label_end))))
}

/// The value right behind "is", "was", `:` or `=`, whatever it is as long as it is no remark on the password.
fn direct(reader: &Reader, label_end: usize) -> Option<Range<usize>> {
    let at = reader.run(reader.run(label_end, value::is_emphasis), is_gap);
    let value =
        label::link(reader, label_end, label_end).or_else(|| label::link(reader, at, label_end))?;
    let below = || match reader.byte(value) {
        b'\n' | b'\r' => unlike(reader, reader.run(value, |byte| byte.is_ascii_whitespace())),
        _ => None,
    };
    quoted(reader, value)
        .or_else(|| plain(reader, value))
        .or_else(|| phrase(reader, value))
        .or_else(|| numbered(reader, value))
        .or_else(below)
}

/// A word of a script without blanks between words, if it ends in digits and a colon leads to it: a sentence does not.
fn numbered(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let range = unlike(reader, at)?;
    let is_led = matches!(reader.before(at), b':' | b'=');
    (is_led && reader.before(range.end).is_ascii_digit()).then_some(range)
}

/// A sentence of plain small words and nothing else: "correct horse battery staple".
fn phrase(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let end = reader.run(at, |byte| byte.is_ascii_lowercase() || byte == b' ');
    let is_whole = matches!(reader.byte(end), b'\n' | b'\r' | b'.' | 0);
    let words = || reader.slice(at..end).split(|byte| *byte == b' ');
    let is_phrase = PHRASE.contains(&words().count())
        && words()
            .all(|word| word.len() > 2 && !is_one_of(word, GRAMMAR) && !value::is_state(word));
    (is_whole && is_phrase).then_some(at..end)
}

/// The value that comes some words later: "the password that I used for PyPI was".
fn led(reader: &Reader, label_end: usize) -> Option<Range<usize>> {
    let mark = reader.run(label_end, |byte| matches!(byte, b',' | b'.' | b';'));
    let start = reader.run(mark, is_gap);
    if mark > label_end && !stays(reader, start) {
        return None;
    }
    let mut at = start;
    let mut is_mine = false;
    for count in 1..=MANY_WORDS {
        let end = reader.run(at, is_solid);
        let word = value::bare_word(reader.slice(at..end));
        if end == at || at == label_end || is_one_of(word, TURNS) {
            return None;
        }
        let is_lead = count <= FEW_WORDS && starts_lead(reader, start);
        is_mine |= is_one_of(word, "i we");
        let next = reader.run(end, is_gap);
        let link = match reader.before(end) {
            b':' => Some(next),
            _ if is_one_of(word, "it's it’s its") => Some(next),
            _ => label::link(reader, next, end),
        };
        if let Some(value) = link {
            let told = || quoted(reader, value).filter(|_| is_mine || is_lead);
            let plain = || plain(reader, value).filter(|_| is_lead);
            return unlike(reader, value).or_else(told).or_else(plain);
        }
        if matches!(reader.before(end), b',' | b'.' | b';' | b'!' | b'?') && !stays(reader, next) {
            return None;
        }
        at = next;
    }
    None
}

fn starts_lead(reader: &Reader, at: usize) -> bool {
    is_one_of(reader.slice(at..reader.run(at, is_alphanumeric)), LEADS)
}

fn stays(reader: &Reader, at: usize) -> bool {
    is_one_of(reader.slice(at..reader.run(at, is_solid)), STAYS)
}

/// A value without a verb between, of letters and digits as no word has them: "the password dummy4567".
fn bare(reader: &Reader, label_end: usize) -> Option<Range<usize>> {
    let at = reader.run(label_end, |byte| is_gap(byte) || value::is_quote(byte));
    let at = reader.past(at, &LINKS).unwrap_or(at);
    unlike(reader, at).filter(|_| at > label_end)
}

/// What Google makes for programs: four times four small letters.
fn app_password(reader: &Reader, at: usize, label_end: usize) -> Option<Range<usize>> {
    let is_mark = |byte| is_gap(byte) || matches!(byte, b':' | b'=') || value::is_quote(byte);
    let start = reader.run(label_end, is_mark);
    let groups = [0, 5, 10, 15].map(|offset| start + offset);
    let is_group =
        |group: &usize| reader.run(*group, |byte| byte.is_ascii_lowercase()) == group + 4;
    let is_parted = [4, 9, 14]
        .iter()
        .all(|offset| is_gap(reader.byte(start + offset)));
    let is_whole = is_parted && !is_alphanumeric(reader.byte(start + 19));
    let is_shaped = is_whole && groups.iter().all(is_group);
    let is_vowel = |byte: &u8| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let is_word = |group: &usize| reader.slice(*group..group + 4).iter().any(is_vowel);
    let is_chance = !groups.iter().all(is_word) && reader.has_on_line(at, "app");
    (is_shaped && is_chance).then_some(start..start + 19)
}

/// A value before its label: "hunter2 is my password".
fn ahead(reader: &Reader, label: usize) -> Option<Range<usize>> {
    let mut end = label;
    for count in 0..FEW_WORDS {
        let word = solid_before(reader, end)?;
        let bytes = reader.slice(word.clone());
        let opened = bytes.strip_prefix(b"(").unwrap_or(bytes);
        if is_one_of(bytes, JOINS) || count > 0 && bytes == b"for" {
            return value::behind(reader, word.start);
        }
        let is_bracket = bytes == b"(" || opened.len() < bytes.len() && is_one_of(opened, OWNERS);
        if is_bracket {
            return value::behind(reader, word.start);
        }
        if !is_one_of(bytes, OWNERS) {
            return None;
        }
        end = word.start;
    }
    None
}

/// The word before a place, between blanks.
fn solid_before(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let end = reader.back(at, is_gap);
    let start = reader.back(end, is_solid);
    (start < end).then_some(start..end)
}

/// Whether bytes can be a password by themselves.
fn is_telling(bytes: &[u8]) -> bool {
    is_mixed(bytes) && !is_code(bytes)
}
