//! Looking for text in text, and cutting it, without the general searcher and the panics of the standard library: their
//! tables would make the browser bundle 4 KiB larger.

/// What stands before and after the first `mark`.
pub(super) fn split<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    text.char_indices().find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        Some((before, rest.strip_prefix(mark)?))
    })
}

/// Cuts before the first character that `is_end` says so of; everything is before it if there is none.
pub(super) fn cut(text: &str, is_end: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(is_end);
    end.and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, ""))
}
