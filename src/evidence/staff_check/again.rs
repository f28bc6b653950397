//! What is in the input twice. A request that was sent again is the same as before; a copy under another name is not.

use std::collections::BTreeMap;

use super::Entry;
use crate::evidence::filed::Piece;

/// Writes down for each request whether its number or one of its pieces of evidence was there before, and where.
pub(super) fn mark(entries: &mut [Entry]) {
    let lines = find(entries);
    for (entry, lines) in entries.iter_mut().zip(lines) {
        entry.again = lines;
    }
}

fn find(entries: &[Entry]) -> Vec<Vec<String>> {
    let (mut numbers, mut pieces) = (BTreeMap::new(), BTreeMap::new());
    let lines = entries.iter().map(|entry| {
        let Ok(check) = &entry.check else {
            return Vec::new();
        };
        let rid = *check.request.context().rid.bytes();
        let mut lines = Vec::new();
        match numbers.get(&rid) {
            Some(before) => lines.push(format!("the number, as in {before}")),
            None => drop(numbers.insert(rid, &entry.source)),
        }
        let known = (1..).zip(check.request.pieces());
        for (number, piece) in known.filter(|(_, piece)| **piece != Piece::Unknown) {
            match pieces.get(piece) {
                Some(before) => lines.push(format!("evidence {number}, as in {before}")),
                None => drop(pieces.insert(piece, &entry.source)),
            }
        }
        lines
    });
    lines.collect()
}
