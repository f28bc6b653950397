//! What support puts in may be one request, several one after the other, or the file that `account-recovery serve` writes.

use std::ops::Range;

use serde::de::IgnoredAny;
use serde_json::Deserializer;

/// Bytes that a file of requests may have.
pub const MOST_INPUT: usize = 16 << 20;

/// A request in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// The line that it begins on, from 1; `None` if it is the only one.
    pub line: Option<usize>,
    /// Its JSON, or what stands in its place.
    pub json: &'a [u8],
}

/// The requests in a file; at least one, of which reading tells what is wrong if it is none.
///
/// Values of JSON may follow each other in any way. Where something else is among them, because a line was cut, then each
/// line is a request as soon as one of them is; otherwise the whole file is one.
///
/// ```
/// use account_recovery::evidence::filed::parts;
/// let file = b"{\"v\": 2}\n{\"v\"\n{\n\"v\": 2}";
/// let lines: Vec<_> = parts(file).iter().map(|part| part.line).collect();
/// assert_eq!(lines, [Some(1), Some(2), Some(3), Some(4)]);
/// assert_eq!(parts(&file[..8])[0].line, None);
/// ```
#[must_use]
pub fn parts(file: &[u8]) -> Vec<Part<'_>> {
    let mut spans = values(file).or_else(|| lines(file)).unwrap_or_default();
    if spans.is_empty() {
        spans.push(0..file.len());
    }
    let alone = spans.len() == 1;
    let (mut line, mut counted) = (1, 0);
    let parts = spans.into_iter().map(|span| {
        line += breaks(file.get(counted..span.start));
        counted = span.start;
        Part {
            line: (!alone).then_some(line),
            json: file.get(span).unwrap_or_default(),
        }
    });
    parts.collect()
}

fn breaks(bytes: Option<&[u8]>) -> usize {
    let bytes = bytes.unwrap_or_default();
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// Where the values are, if the file is nothing but values.
fn values(file: &[u8]) -> Option<Vec<Range<usize>>> {
    let mut spans = Vec::new();
    let mut values = Deserializer::from_slice(file).into_iter::<IgnoredAny>();
    let mut before = 0;
    while let Some(value) = values.next() {
        value.ok()?;
        let end = values.byte_offset();
        let blanks = file.get(before..end)?.trim_ascii_start();
        spans.push(end - blanks.len()..end);
        before = end;
    }
    Some(spans)
}

/// Where the lines are that are not empty, if one of them is an object by itself.
fn lines(file: &[u8]) -> Option<Vec<Range<usize>>> {
    let mut spans = Vec::new();
    let mut start = 0;
    for line in file.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii_end();
        if !text.is_empty() {
            spans.push(start..start + text.len());
        }
        start += line.len();
    }
    let whole = |span: &Range<usize>| file.get(span.clone()).is_some_and(is_object);
    spans.iter().any(whole).then_some(spans)
}

/// Objects inside an indented request begin with blanks.
fn is_object(line: &[u8]) -> bool {
    line.starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(line).is_ok()
}
