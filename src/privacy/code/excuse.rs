//! What looks like a code and is none.

use super::CODE_WORDS;
use crate::privacy::reader::{Reader, is_alphanumeric, is_one_of};
use core::ops::Range;

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

pub(super) fn is_called_code(reader: &Reader, at: usize) -> bool {
    reader.named(at, CODE_WORDS, HASH_WORDS) == Some(true)
}

/// Whether the word directly before says that it is something else, or it is the name of a file or a part of an address.
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
}

fn is_file(reader: &Reader, end: usize) -> bool {
    let end = reader.past(end, &FILES);
    end.is_some_and(|end| !is_alphanumeric(reader.byte(end)))
}

/// Whether the range is part of a path or an address on the web; a code between slashes alone is not.
fn is_path(reader: &Reader, range: &Range<usize>) -> bool {
    let chunk = reader.chunk(range);
    let slashes = chunk.iter().filter(|byte| **byte == b'/').count();
    let is_rooted = slashes > 1 && matches!(chunk.first(), Some(b'/' | b'~'));
    let has_dot = chunk
        .windows(2)
        .any(|pair| matches!(pair, [b'.', next] if is_alphanumeric(*next) || *next == b'/'));
    slashes > 0 && (has_dot || is_rooted || chunk.windows(3).any(|three| three == b"://"))
        || chunk.contains(&b'\\')
}
