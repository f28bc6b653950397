//! All ways from the first question to a route, found by walking them.

use std::sync::LazyLock;

use super::Person;

/// Ids of the choices on a way.
pub(crate) type Way = Vec<String>;

/// All ways that the pages offer; of several choices for one value the first.
pub(crate) static WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| {
    let mut ways = Vec::new();
    let mut open = vec![Way::new()];
    while let Some(way) = open.pop() {
        let branches = branches(&walk(None, &way));
        if branches.is_empty() {
            ways.push(way);
            continue;
        }
        open.extend(branches.into_iter().map(|choice| {
            let mut longer = way.clone();
            longer.push(choice);
            longer
        }));
    }
    ways
});

/// Somebody who goes a way.
#[track_caller]
pub(crate) fn walk(endpoint: Option<&str>, way: &[String]) -> Person {
    let mut person = Person::new(endpoint);
    for choice in way {
        person.choose(choice);
    }
    person
}

/// The first choice for each value that the question of the page offers, and for whatever a choice says besides.
fn branches(person: &Person) -> Way {
    let Some((_, fact)) = person.question() else {
        return Way::new();
    };
    let offered = person.offered();
    let choices = fact
        .choices
        .iter()
        .filter(|choice| offered.contains(&choice.id));
    let mut seen = Vec::new();
    let mut first = Way::new();
    for choice in choices {
        let says = (choice.value, &choice.says);
        if !seen.contains(&says) {
            seen.push(says);
            first.push(choice.id.clone());
        }
    }
    first
}
