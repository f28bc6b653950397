//! PBKDF2 in steps: the same as the crate `pbkdf2`, whatever the steps.

use account_recovery::evidence::pbkdf2::Pbkdf2;
use account_recovery::evidence::progress::Progress;
use proptest::prelude::*;
use sha2::Sha256;

/// The hash, after steps of these sizes one after the other.
fn hash(password: &[u8; 64], salt: [u8; 16], rounds: u32, steps: &[u32]) -> [u8; 32] {
    let mut hash = Pbkdf2::new(password, salt, rounds);
    for step in steps {
        hash.advance(*step);
    }
    hash.finish()
}

fn hash_by_crate(password: &[u8; 64], salt: [u8; 16], rounds: u32) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, &salt, rounds)
}

proptest! {
    #[test]
    fn whatever_the_steps_the_hash_is_that_of_the_crate(
        password in prop::array::uniform32(any::<[u8; 2]>()),
        salt: [u8; 16],
        rounds in 1_u32..1200,
        steps in prop::collection::vec(0_u32..500, 0..12),
    ) {
        let mut bytes = [0; 64];
        bytes.copy_from_slice(password.as_flattened());
        prop_assert_eq!(hash(&bytes, salt, rounds, &steps), hash_by_crate(&bytes, salt, rounds));
    }
}

#[test]
fn progress_counts_every_round_once() {
    let mut hash = Pbkdf2::new(&[b'p'; 64], [7; 16], 100);
    // the first is computed at the start
    let table = [
        (0, 1),
        (1, 2),
        (60, 62),
        (0, 62),
        (38, 100),
        (1, 100),
        (u32::MAX, 100),
    ];
    for (rounds, done) in table {
        assert_eq!(
            hash.advance(rounds),
            Progress { done, total: 100 },
            "{rounds}"
        );
    }
    assert_eq!(format!("{hash:?}"), "Pbkdf2(100 of 100 rounds)");
}

#[test]
fn fewer_rounds_than_one_are_one() {
    let [none, one] = [0, 1].map(|rounds| hash(&[b'p'; 64], [7; 16], rounds, &[]));
    assert_eq!(none, one);
}
