//! Evidence that is made in steps is the same as that made at once.

use super::vectors::{commitments, fips_commitments, proofs, specified};
use account_recovery::evidence::making::{Made, Making};
use account_recovery::evidence::phc::PBKDF2_ROUNDS;
use sha2::Sha256;

/// The memory of `ara/2` twice.
const BLOCKS: u32 = 2 * 19_456;

/// Finishes after steps of a size, and says how many there were.
#[expect(clippy::unwrap_used, reason = "the evidence belongs to the tests")]
fn in_steps(mut making: Making, blocks: u32) -> (Made, u32) {
    let steps = (1..).find(|_| {
        let progress = making.advance(blocks);
        assert_eq!(progress.total, BLOCKS);
        progress.done == BLOCKS
    });
    (making.finish(None).unwrap(), steps.unwrap())
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

#[track_caller]
fn text_of(evidence: &Made) -> String {
    assert!(matches!(evidence, Made::Commit(_)), "{evidence:?}");
    evidence.to_string()
}

#[test]
fn a_commitment_by_pbkdf2_is_computed_by_somebody_else() {
    for (vector, made) in fips_commitments() {
        let (code, context) = (vector.code(), vector.context());
        let mut making = Making::commit_pbkdf2(&code, &context, vector.salt.bytes());
        assert_eq!(making.slice().percent(), 100);
        let given = making.pbkdf2().unwrap();
        let (password, salt) = (given.password(), given.salt());
        let hash = pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, PBKDF2_ROUNDS);
        assert_eq!(text_of(&making.finish(Some(&hash)).unwrap()), made.phc);
    }
}

#[test]
fn without_that_hash_there_is_no_such_commitment() {
    let vector = specified();
    for hash in [None, Some(&[][..]), Some(&[0; 31]), Some(&[0; 33])] {
        let making = Making::commit_pbkdf2(&vector.code(), &vector.context(), [9; 16]);
        assert_eq!(making.finish(hash), None, "{hash:?}");
    }
}

#[test]
fn nobody_else_computes_argon2id() {
    let vector = specified();
    let (code, context) = (vector.code(), vector.context());
    let commit = Making::commit(&code, &context, [9; 16]).unwrap();
    let proof = Making::proof(&code, &context).unwrap();
    for making in [commit, proof] {
        assert!(making.pbkdf2().is_none());
        assert_eq!(making.finish(Some(&[0; 32])), None);
    }
}

#[test]
fn a_proof_is_the_same() {
    let (vector, made) = proofs().swap_remove(0);
    let making = Making::proof(&vector.code(), &vector.context());
    let (evidence, steps) = in_steps(making.unwrap(), 5000);
    let Made::Proof(token) = evidence else {
        panic!("{evidence:?}")
    };
    let expected = format!("ara2p.{}", made.signature);
    assert_eq!((token.to_string(), steps), (expected, 8));
}

#[test]
fn what_is_not_computed_yet_is_computed_in_the_end() {
    let vector = specified();
    let begin = || Making::commit(&vector.code(), &vector.context(), [9; 16]).unwrap();
    let mut half = begin();
    half.advance(BLOCKS / 2);
    assert_eq!(half.finish(None), begin().finish(None));
}

#[test]
fn what_is_being_made_shows_nothing_of_the_code() {
    let vector = specified();
    let (code, context, salt) = (vector.code(), vector.context(), [9; 16]);
    let numbers = "9, ".repeat(16);
    let numbers = numbers.trim_end_matches(", ");
    let commit = format!("Making(Commit(Argon2id(2 of 38912 blocks), [{numbers}]))");
    let fips = "Making(CommitPbkdf2(Pbkdf2(…)))".to_owned();
    //   what is being made                              how it is shown
    for (making, shown) in [
        (Making::commit(&code, &context, salt), commit),
        (Ok(Making::commit_pbkdf2(&code, &context, salt)), fips),
    ] {
        assert_eq!(format!("{:?}", making.unwrap()), shown);
    }
}
