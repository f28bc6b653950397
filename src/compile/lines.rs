//! Turns places in a text into line numbers.

/// Where the lines of a text begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    /// Finds the lines of a text.
    pub(crate) fn of(text: &str) -> Self {
        let later = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(later).collect())
    }

    /// The line, from 1, of a byte offset.
    pub(crate) fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn offsets_have_lines() {
        let lines = Lines::of("ab\nc\n\nd");
        // offset, line
        for (offset, line) in [(0, 1), (2, 1), (3, 2), (5, 3), (6, 4), (99, 4)] {
            assert_eq!(lines.at(offset), line, "{offset}");
        }
    }
}
