//! Commitments are good for one code in one context only.

use super::vectors::{CHANGES, specified};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, commit_pbkdf2, verify};

#[test]
fn a_commitment_verifies_only_for_its_code_and_context() {
    let vector = specified();
    let (code, salt) = (vector.code(), vector.salt.bytes());
    let fips = commit_pbkdf2(&code, &vector.context(), salt);
    let slow = commit(&code, &vector.context(), salt).unwrap();
    for phc in [fips.to_string(), slow.to_string()] {
        let other_code = Code::parse_line("0123456789abcdee", false).unwrap();
        assert_eq!(verify(&phc, &code, &vector.context()), Ok(true));
        assert_eq!(verify(&phc, &other_code, &vector.context()), Ok(false));
        for (what, change) in CHANGES {
            let mut context = vector.context();
            change(&mut context);
            assert_eq!(verify(&phc, &code, &context), Ok(false), "{what}");
        }
    }
}
