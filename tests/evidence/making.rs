//! Evidence that is made in steps is the same as that made at once.

use super::vectors::{commitments, proofs, specified};
use account_recovery::evidence::context::ContextError;
use account_recovery::evidence::error::EvidenceError;
use account_recovery::evidence::making::{Made, Making};

/// The memory of `ara/1` twice.
const BLOCKS: u32 = 2 * 19_456;

/// Finishes after steps of a size, and says how many there were.
#[expect(clippy::unwrap_used, reason = "the evidence belongs to the tests")]
fn in_steps(mut making: Making, blocks: u32) -> (Made, u32) {
    let steps = (1..).find(|_| {
        let progress = making.advance(blocks);
        assert_eq!(progress.total, BLOCKS);
        progress.done == BLOCKS
    });
    (making.finish().unwrap(), steps.unwrap())
}

#[test]
fn a_commitment_is_the_same() {
    let (vector, made) = commitments().swap_remove(0);
    let making = Making::commit(&vector.code(), &vector.context(), vector.salt.bytes());
    let (evidence, steps) = in_steps(making.unwrap(), 1000);
    let Made::Commit(phc) = evidence else {
        panic!("{evidence:?}")
    };
    assert_eq!((phc.to_string(), steps), (made.phc, 39));
}

#[test]
fn a_proof_is_the_same() {
    let (vector, made) = proofs().swap_remove(0);
    let making = Making::proof(&vector.code(), &vector.context());
    let (evidence, steps) = in_steps(making.unwrap(), 5000);
    let Made::Proof(token) = evidence else {
        panic!("{evidence:?}")
    };
    let expected = format!("ara1p.{}", made.signature);
    assert_eq!((token.to_string(), steps), (expected, 8));
}

#[test]
fn what_is_not_computed_yet_is_computed_in_the_end() {
    let vector = specified();
    let begin = || Making::commit(&vector.code(), &vector.context(), [9; 16]).unwrap();
    let mut half = begin();
    half.advance(BLOCKS / 2);
    assert_eq!(half.finish(), begin().finish());
}

#[test]
fn what_is_being_made_shows_nothing_of_the_code() {
    let vector = specified();
    let making = Making::commit(&vector.code(), &vector.context(), [9; 16]).unwrap();
    let salt = "9, ".repeat(16);
    let salt = salt.trim_end_matches(", ");
    assert_eq!(
        format!("{making:?}"),
        format!(
            "Making {{ hash: Argon2id(2 of 38912 blocks), purpose: Commit {{ salt: [{salt}] }} }}"
        )
    );
}

#[test]
fn a_context_that_does_not_fit_starts_nothing() {
    let vector = specified();
    let longer = "x".repeat(65_536);
    let mut context = vector.context();
    context.reporter = &longer;
    let (field, length) = ("reporter", 65_536);
    let error = EvidenceError::Context(ContextError::TooLong { field, length });
    let commit = Making::commit(&vector.code(), &context, [9; 16]);
    assert_eq!(commit.err(), Some(error));
    let proof = Making::proof(&vector.code(), &context);
    assert_eq!(proof.err(), Some(error));
}
