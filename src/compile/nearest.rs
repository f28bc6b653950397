//! Advice for a name that does not exist: the one that was probably meant, or all there are.

use strsim::osa_distance;

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
        .map(|other| (osa_distance(name, other), *other))
        .filter(|(slips, _)| slips * 3 <= name.chars().count().max(3))
        .min()
        .map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_offered_and_far_ones_listed() {
        // letters swapped, missing, wrong
        for slip in ["lots", "los", "lust"] {
            assert_eq!(advise(slip, ["readable", "lost"]), "did you mean \"lost\"?");
        }
        assert_eq!(
            advise("xyz", ["readable", "lost"]),
            "use one of readable, lost"
        );
    }
}
