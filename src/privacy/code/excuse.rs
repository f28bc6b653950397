//! What looks like a code and is none.

use super::CODE_WORDS;
use crate::privacy::reader::{Reader, is_alphanumeric, is_one_of};
use std::ops::Range;

/// Words that name such a thing. They count directly before it only: "commit 0123456789abcdef".
const HASH_WORDS: &str = "commit commits sha sha1 sha256 sha512 md5 blake2 blake2b hash hashes digest rev revision \
    checksum span etag ray fingerprint keyid rsa rsa2048 rsa3072 rsa4096";

/// Words that do so only behind one of some others: a "request id" is none, while "my id" may be anything.
const NUMBER_WORDS: &str = "id key";
const NUMBERED: &str = "request ray span trace build container image key gpg pgp rsa commit";

/// Ends of the names of files.
const FILES: [&str; 16] = [
    ".txt", ".log", ".whl", ".tar", ".zip", ".gz", ".json", ".toml", ".py", ".pyc", ".js", ".css",
    ".html", ".so", ".dll", ".rlib",
];

/// How the address of a place in memory begins, in programs and in the kernel.
const POINTERS: [&str; 2] = ["0x0000", "0xffff"];

/// Whether a word before it on the line, or the heading of its list, says that it is a code.
pub(super) fn is_called_code(reader: &Reader, at: usize) -> bool {
    let told = reader.named(at, CODE_WORDS, HASH_WORDS);
    told.unwrap_or_else(|| reader.headed(at, CODE_WORDS))
}

/// Whether the word directly before says that it is something else, or it is the name of a file or a part of a path.
pub(super) fn is_excused(reader: &Reader, range: &Range<usize>) -> bool {
    let mark = range.start.saturating_sub(2);
    let start = if reader.has_folded(mark, "0x") {
        mark
    } else {
        range.start
    };
    let word = reader.word_at(start);
    let is_word = |word: &Range<usize>, list| is_one_of(reader.slice(word.clone()), list);
    if is_word(&word, CODE_WORDS) {
        return false;
    }
    is_word(&word, HASH_WORDS)
        || is_word(&word, NUMBER_WORDS) && is_word(&reader.word_at(word.start), NUMBERED)
        || reader.past(start, &POINTERS).is_some()
        || is_file(reader, range.end)
        || is_path(reader, range)
        || is_id(reader, &word)
}

/// Whether a word is the name `id` in the query of an address.
fn is_id(reader: &Reader, word: &Range<usize>) -> bool {
    let is_named = matches!(reader.slice(word.clone()), b"id") && reader.byte(word.end) == b'=';
    is_named && matches!(reader.before(word.start), b'?' | b'&')
}

fn is_file(reader: &Reader, end: usize) -> bool {
    let end = reader.past(end, &FILES);
    end.is_some_and(|end| !is_alphanumeric(reader.byte(end)))
}

/// Whether the range is in the name of a folder: more of a path stands behind it, which is that of a file or begins at the
/// root of a disk. What stands last in an address, or in its query, may be a code.
fn is_path(reader: &Reader, range: &Range<usize>) -> bool {
    let (before, behind) = reader.around(range);
    let Some((b'/' | b'\\', inside)) = behind.split_first() else {
        return false;
    };
    let is_query = before
        .iter()
        .any(|byte| matches!(byte, b'?' | b'#' | b'=' | b'&'));
    !is_query && (is_of_file(inside) || !inside.is_empty() && is_deep(before))
}

/// Whether a path ends in the name of a file, with an ending behind a dot.
fn is_of_file(path: &[u8]) -> bool {
    let last = path.rsplit(|byte| is_separator(*byte)).next();
    let mut pairs = last.unwrap_or_default().windows(3);
    pairs.any(|three| matches!(three, [name, b'.', ending] if is_alphanumeric(*name) && is_alphanumeric(*ending)))
}

/// Whether a path begins at the root of a disk or at home, and leads on into a folder.
fn is_deep(path: &[u8]) -> bool {
    let is_root = matches!(path, [b'/' | b'\\' | b'~', ..] | [_, b':', ..]);
    is_root && path.iter().filter(|byte| is_separator(**byte)).count() > 2
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b'/' | b'\\')
}
