//! What hashes cost: at most so much whoever checks a whole request, however many pieces and codes there are, and at least
//! so much whoever guesses at one.

use crate::evidence::error::EvidenceError;
use crate::evidence::phc::{Cost, Memory, PBKDF2_ROUNDS, Phc};

/// KiB times passes that all hashes together may take: those of forty hashes as `ara/2` prescribes them, about a second.
const MOST_WORK: u64 = 40 * work(Cost::Argon2id(Memory::ARA2));

/// Rounds of PBKDF2 that take as long as a pass over 1 KiB.
const ROUNDS_A_KIB: u32 = 2;

/// Whether every hash can be computed once for each code. That of a request as the page makes it always can, with all codes
/// of an account.
pub(super) fn check(hashes: impl Iterator<Item = Phc>, codes: usize) -> Result<(), EvidenceError> {
    let costs: Vec<Cost> = hashes.map(|phc| phc.cost()).collect();
    let pieces = costs.len();
    let each: u64 = costs.iter().map(|cost| work(*cost)).sum();
    let all = u64::try_from(codes).map_or(u64::MAX, |codes| each.saturating_mul(codes));
    if all <= MOST_WORK || is_ours(&costs) {
        Ok(())
    } else {
        Err(EvidenceError::TooCostly { pieces, codes })
    }
}

/// Whether there is one hash, as `ara/2` prescribes it.
const fn is_ours(costs: &[Cost]) -> bool {
    matches!(
        costs,
        [Cost::Argon2id(Memory::ARA2)
            | Cost::Pbkdf2 {
                rounds: PBKDF2_ROUNDS
            }]
    )
}

/// What one hash costs, in KiB times passes.
#[expect(
    clippy::as_conversions,
    reason = "there is no other widening in a constant function"
)]
const fn work(cost: Cost) -> u64 {
    match cost {
        Cost::Argon2id(Memory { kib, passes, .. }) => kib as u64 * passes as u64,
        Cost::Pbkdf2 { rounds } => (rounds / ROUNDS_A_KIB) as u64,
    }
}

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
