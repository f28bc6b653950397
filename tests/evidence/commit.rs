//! Commitments: the same as those that Python makes, and good for one code in one context only.

use super::vectors::{CHANGES, commitments, fips_commitments, specified};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, commit_pbkdf2, password, verify};
use account_recovery::evidence::gate::Scheme;
use sha2::{Digest, Sha256};

#[test]
fn contexts_are_the_same() {
    for (vector, made) in commitments() {
        let bytes = vector.context().bytes(Scheme::Commit).unwrap();
        assert_eq!(bytes.len(), made.ctx_length);
        let digest = <[u8; 32]>::from(Sha256::digest(bytes));
        assert_eq!(digest, made.ctx_sha256.bytes());
    }
}

#[test]
fn passwords_are_the_same() {
    for (vector, made) in commitments() {
        let password = password(&vector.code(), &vector.context()).unwrap();
        assert_eq!(str::from_utf8(&*password), Ok(made.password.as_str()));
    }
}

#[test]
fn hashes_are_the_same() {
    for (vector, made) in commitments() {
        let phc = commit(&vector.code(), &vector.context(), vector.salt.bytes()).unwrap();
        assert_eq!(phc.to_string(), made.phc);
    }
}

#[test]
fn hashes_of_the_fips_form_are_the_same() {
    for (vector, made) in fips_commitments() {
        let (code, context) = (vector.code(), vector.context());
        let phc = commit_pbkdf2(&code, &context, vector.salt.bytes()).unwrap();
        assert_eq!(phc.to_string(), made.phc);
        assert_eq!(verify(&made.phc, &code, &context), Ok(true));
    }
}

#[test]
fn a_commitment_verifies_only_for_its_code_and_context() {
    let vector = specified();
    let (code, salt) = (vector.code(), vector.salt.bytes());
    let fips = commit_pbkdf2(&code, &vector.context(), salt).unwrap();
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
