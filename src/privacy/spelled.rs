//! Mail addresses that are spelled so that programs do not see them: `jane [at] example [dot] org`.

use super::reader::{Reader, is_alphanumeric, is_gap, is_one_of};
use std::ops::Range;

/// Signs for `@`, and for a full stop; blanks may stand around them.
const ATS: [&str; 22] = [
    "-at-",
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "( at )",
    "[ at ]",
    "(@)",
    "[@]",
    "_at_",
    "*at*",
    "%40",
    "&#64;",
    "@",
    "(a)",
    "[a]",
    "(ät)",
    "[ät]",
    "(arobase)",
    "[arobase]",
    "(arroba)",
    "[arroba]",
];
const DOTS: [&str; 16] = [
    "-dot-", ". ", "(dot)", "[dot]", "{dot}", "<dot>", "( dot )", "[ dot ]", "(.)", "[.]", "_dot_",
    "(punkt)", "[punkt]", "(point)", "(punto)", "(ponto)",
];

/// Signs for `@` that could be part of a name.
const HYPHENED_AT: [&str; 2] = ["-at-", "_at_"];

/// The same in words, between blanks.
const AT_WORDS: &str = "at arroba arobase ät klammeraffe アット שטרודל 艾特";
const DOT_WORDS: &str = "dot punkt punto point ponto ドット נקודה 点";

/// Providers that are known without the end of their name.
const PROVIDERS: &str = "gmail googlemail hotmail outlook yahoo icloud protonmail proton gmx qq 163 126 yandex \
    fastmail aol zoho naver mailbox posteo";

/// Words before "at" that are no name.
const NO_NAMES: &str = "account accounts address addresses mail email e-mail mailbox inbox hosted is was are look me \
    it them us support one mine login in up here there box alias provider someone team users log-in signin \
    registered user username page site project package website working";

/// Words behind "at" that are no domain.
const NO_DOMAINS: &str = "the a an this that my your our its";

/// Letters in a top-level domain, where nothing else tells that it is one.
const TOP: std::ops::RangeInclusive<usize> = 2..=4;

/// How a sign is written.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    /// As it is in an address.
    Plain,
    /// As no text has it but an address.
    Disguised,
    /// As a word, which may mean something else.
    Word,
}

/// An address with `@` or a full stop spelled in some way.
pub(super) fn address(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_name_byte(reader.before(at)) || !is_name_byte(reader.byte(at)) {
        return None;
    }
    let name = up_to(reader, at..reader.run(at, is_name_byte), &HYPHENED_AT);
    let (how, domain) = sign(reader, name, &ATS, AT_WORDS)?;
    let (end, dots) = read_domain(reader, domain)?;
    let first = domain..label_end(reader, domain);
    let is_known = is_one_of(reader.slice(first.clone()), PROVIDERS);
    let is_named = is_like_a_name(reader, &(at..name));
    let is_address = match (how, dots) {
        (Written::Disguised, Some(_)) => true,
        (Written::Disguised | Written::Plain, None) => is_known,
        (Written::Plain, Some(dot)) => dot != Written::Plain || domain > name + 1 && is_known,
        (Written::Word, Some(Written::Plain) | None) => is_known && is_named,
        (Written::Word, Some(_)) => {
            !is_one_of(reader.slice(first), NO_DOMAINS)
                && !is_one_of(reader.slice(at..name), NO_NAMES)
        }
    };
    (is_address && reader.byte(end) != b'(').then_some(at..end)
}

/// A sign at the place, and where goes on what it joins.
fn sign(reader: &Reader, at: usize, signs: &[&str], words: &str) -> Option<(Written, usize)> {
    let start = reader.run(at, is_gap);
    if let Some(end) = reader.past(start, signs) {
        let how = if reader.byte(start) == b'@' {
            Written::Plain
        } else {
            Written::Disguised
        };
        return Some((how, reader.run(end, is_gap)));
    }
    let end = reader.run(start, |byte| is_alphanumeric(byte) || !byte.is_ascii());
    let next = reader.run(end, is_gap);
    let is_word = start > at && next > end && is_one_of(reader.slice(start..end), words);
    is_word.then_some((Written::Word, next))
}

/// Where a domain ends, and how its last full stop is written; none if it has none.
fn read_domain(reader: &Reader, at: usize) -> Option<(usize, Option<Written>)> {
    let mut end = label_end(reader, at);
    if end == at {
        return None;
    }
    let mut dots = None;
    while let Some((how, next)) = dot(reader, end) {
        let label = next..label_end(reader, next);
        if label.is_empty() || how == Written::Word && !is_top(reader.slice(label.clone())) {
            break;
        }
        dots = Some(how);
        end = label.end;
    }
    Some((end, dots))
}

fn dot(reader: &Reader, at: usize) -> Option<(Written, usize)> {
    if reader.byte(at) == b'.' {
        return Some((Written::Plain, at + 1));
    }
    sign(reader, at, &DOTS, DOT_WORDS)
}

fn label_end(reader: &Reader, at: usize) -> usize {
    up_to(reader, at..reader.run(at, is_label_byte), &["-dot-"])
}

/// Where a range ends, or before that one of the signs begins in it.
fn up_to(reader: &Reader, range: Range<usize>, signs: &[&str]) -> usize {
    let mut places = signs
        .iter()
        .filter_map(|sign| reader.find(range.clone(), sign));
    places.next().unwrap_or(range.end)
}

fn is_top(label: &[u8]) -> bool {
    TOP.contains(&label.len()) && label.iter().all(u8::is_ascii_alphabetic)
}

/// Whether a word before "at" is a name and not part of the sentence.
fn is_like_a_name(reader: &Reader, name: &Range<usize>) -> bool {
    let bytes = reader.slice(name.clone());
    let has_mark = bytes
        .iter()
        .any(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'_'));
    let is_led = reader.named(
        name.start,
        "is mail email to contact address write reach me",
        "",
    ) == Some(true);
    !is_one_of(bytes, NO_NAMES) && (has_mark || is_led)
}

fn is_name_byte(byte: u8) -> bool {
    is_alphanumeric(byte) || matches!(byte, b'.' | b'_' | b'+' | b'-')
}

fn is_label_byte(byte: u8) -> bool {
    is_alphanumeric(byte) || byte == b'-'
}
