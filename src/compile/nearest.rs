//! Advice for a name that does not exist: the one that was probably meant, or all there are.

/// What to write instead of `name`.
pub(crate) fn advise<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    match (nearest(name, &known), known.as_slice()) {
        (Some(near), _) => format!("did you mean {near:?}?"),
        (None, []) => "remove it; there is nothing that could be named here".to_owned(),
        (None, [only]) => format!("use {only}, the only one"),
        (None, _) => format!("use one of {}", known.join(", ")),
    }
}

/// The name that takes the fewest slips to become `name`: at most one in three letters.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|other| (slips(name, other), *other))
        .filter(|(slips, _)| slips * 3 <= name.chars().count().max(3))
        .min()
        .map(|(_, other)| other)
}

/// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment distance).
fn slips(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut last = None;
    for (row, letter) in a.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in b.iter().enumerate() {
            let at =
                |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&above, column) + usize::from(letter != *other);
            let inserted = at(&current, column) + 1;
            let deleted = at(&above, column + 1) + 1;
            let swapped = match column.checked_sub(1).map(|left| (left, b.get(left))) {
                Some((left, Some(neighbour))) if *neighbour == letter && last == Some(*other) => {
                    at(&before, left) + 1
                }
                _ => usize::MAX,
            };
            current.push(replaced.min(inserted).min(deleted).min(swapped));
        }
        before = std::mem::replace(&mut above, current);
        last = Some(letter);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        // a, b, slips
        for (a, b, expected) in [
            ("lost", "lost", 0),
            ("lots", "lost", 1),
            ("los", "lost", 1),
            ("mailbox", "mailbux", 1),
            ("", "abc", 3),
        ] {
            assert_eq!(slips(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn far_names_are_listed() {
        assert_eq!(
            advise("lots", ["readable", "lost"]),
            "did you mean \"lost\"?"
        );
        assert_eq!(
            advise("xyz", ["readable", "lost"]),
            "use one of readable, lost"
        );
    }
}
