//! Argon2id in steps: the hashes of the reference implementation, and the same as the crate `argon2` whatever the steps.

use account_recovery::evidence::argon::{Argon2id, Progress};
use account_recovery::evidence::error::EvidenceError;
use account_recovery::evidence::phc::Memory;
use argon2::{Algorithm, Argon2, Params, Version};
use proptest::prelude::*;

const fn cost(kib: u32, passes: u32) -> Memory {
    let lanes = 1;
    Memory { kib, passes, lanes }
}

/// The hash, after steps of these sizes one after the other.
#[expect(clippy::unwrap_used, reason = "the costs belong to the tests")]
fn hash(password: &[u8], salt: &[u8], cost: Memory, steps: &[u32]) -> [u8; 32] {
    let mut hash = Argon2id::new(password, salt, cost).unwrap();
    for blocks in steps {
        hash.advance(*blocks);
    }
    *hash.finish()
}

#[expect(clippy::unwrap_used, reason = "the costs belong to the tests")]
fn hash_by_crate(password: &[u8], salt: &[u8], cost: Memory) -> [u8; 32] {
    let params = Params::new(cost.kib, cost.passes, cost.lanes, Some(32)).unwrap();
    let mut hash = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password, salt, &mut hash)
        .unwrap();
    hash
}

#[track_caller]
fn is_hashed(password: &str, salt: &str, cost: Memory, expected: &str) {
    let made = hash(password.as_bytes(), salt.as_bytes(), cost, &[]);
    let digits: String = made.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digits, expected, "{password} {salt} {cost:?}");
}

/// Those of one lane in `src/test.c` of <https://github.com/P-H-C/phc-winner-argon2>; those of RFC 9106 have four lanes.
#[test]
#[rustfmt::skip]
fn hashes_of_the_reference_implementation_are_the_same() {
    //        password             salt        cost             hash
    is_hashed("password",          "somesalt", cost(65_536, 2), "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    is_hashed("password",          "somesalt", cost(256, 2),    "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    is_hashed("password",          "somesalt", cost(65_536, 1), "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98");
    is_hashed("password",          "somesalt", cost(65_536, 4), "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c");
    is_hashed("differentpassword", "somesalt", cost(65_536, 2), "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde");
    is_hashed("password",          "diffsalt", cost(65_536, 2), "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c");
}

/// Where slices, blocks of addresses and the hash of the input begin and end.
#[test]
fn edges_are_those_of_the_crate() {
    let memories = [
        8, 9, 11, 12, 15, 16, 508, 511, 512, 516, 1023, 1024, 1028, 1040,
    ];
    for kib in memories {
        for passes in [1, 2, 3] {
            let cost = cost(kib, passes);
            let expected = hash_by_crate(b"password", b"somesalt", cost);
            assert_eq!(
                hash(b"password", b"somesalt", cost, &[]),
                expected,
                "{cost:?}"
            );
        }
    }
    for length in [0, 1, 63, 64, 65, 88, 127, 128, 129, 1000] {
        let (password, salt) = (vec![b'p'; length], vec![b's'; length + 8]);
        let made = hash(&password, &salt, cost(8, 1), &[]);
        assert_eq!(
            made,
            hash_by_crate(&password, &salt, cost(8, 1)),
            "{length}"
        );
    }
}

proptest! {
    #[test]
    fn whatever_the_steps_the_hash_is_that_of_the_crate(
        kib in 8_u32..1200,
        passes in 1_u32..4,
        password in prop::collection::vec(any::<u8>(), 0..200),
        salt in prop::collection::vec(any::<u8>(), 8..64),
        steps in prop::collection::vec(0_u32..500, 0..12),
    ) {
        let cost = cost(kib, passes);
        prop_assert_eq!(hash(&password, &salt, cost, &steps), hash_by_crate(&password, &salt, cost));
    }
}

#[test]
fn progress_counts_every_block_once() {
    let mut hash = Argon2id::new(b"password", b"somesalt", cost(35, 3)).unwrap();
    // three passes over eight times four blocks, of which the first two are computed at the start
    let table = [
        (0, 2),
        (1, 3),
        (60, 63),
        (0, 63),
        (33, 96),
        (1, 96),
        (u32::MAX, 96),
    ];
    for (blocks, done) in table {
        assert_eq!(
            hash.advance(blocks),
            Progress { done, total: 96 },
            "{blocks}"
        );
    }
    assert_eq!(format!("{hash:?}"), "Argon2id(96 of 96 blocks)");
}

#[track_caller]
fn refuses(salt: &[u8], cost: Memory) {
    let refused = Argon2id::new(b"password", salt, cost);
    assert_eq!(refused.err(), Some(EvidenceError::Argon2), "{cost:?}");
}

#[test]
#[rustfmt::skip]
fn parameters_that_argon2_does_not_have_are_refused() {
    //      salt         cost
    refuses(b"somesalt", cost(7, 2));
    refuses(b"somesalt", cost(0, 2));
    refuses(b"somesalt", cost(8, 0));
    refuses(b"somesalt", cost(65_536, 65_536));
    refuses(b"somesalt", cost(2_147_483_648, 1));
    refuses(b"somesalt", Memory { kib: 32, passes: 2, lanes: 2 });
    refuses(b"somesalt", Memory { kib: 32, passes: 2, lanes: 0 });
    refuses(b"7 bytes",  cost(8, 1));
    assert_eq!(EvidenceError::Argon2.code(), "evidence-argon2");
}
