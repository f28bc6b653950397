//! Whether a hash costs a guesser as much as it has to.

use crate::evidence::phc::{Cost, Memory, PBKDF2_ROUNDS, Phc};

/// Bytes of the salt and of the hash that `ara/2` prescribes.
const SALT: usize = 16;
const HASH: usize = 32;

/// What of a hash is weaker than `ara/2` prescribes. Such a hash was changed or made up, and a short one may fit by chance.
pub(super) fn weakness(phc: &Phc) -> Option<&'static str> {
    let cost = match phc.cost() {
        Cost::Argon2id(Memory { kib, .. }) if kib < Memory::ARA2.kib => Some("m"),
        Cost::Argon2id(Memory { passes, .. }) if passes < Memory::ARA2.passes => Some("t"),
        Cost::Pbkdf2 { rounds } if rounds < PBKDF2_ROUNDS => Some("i"),
        Cost::Argon2id(_) | Cost::Pbkdf2 { .. } => None,
    };
    let salt = (phc.salt().len() < SALT).then_some("salt");
    let hash = (phc.hash().len() < HASH).then_some("hash");
    cost.or(salt).or(hash)
}
