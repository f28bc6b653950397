//! Evidence made here is the same as that which Python made, natively and in browsers.

use super::vectors::{all, commitments, fips_commitments, proofs, sealed};
use account_recovery::evidence::commit::{self, commit_pbkdf2, password};
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::lines;
use account_recovery::evidence::open::open;
use account_recovery::evidence::proof::{self, prove, public_key};
use sha2::{Digest, Sha256};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn bodies_are_the_same() {
    for vector in all() {
        let body = vector.body();
        assert_eq!(*body.digest().bytes(), vector.body.bytes(), "{body:?}");
    }
}

#[test]
fn contexts_are_the_same() {
    for (vector, made) in commitments() {
        let context = vector.context();
        assert_eq!(context.bytes(Scheme::Commit).len(), made.ctx_length);
        assert_eq!(context.digest(Scheme::Commit), made.ctx_sha256.bytes());
    }
}

#[test]
fn passwords_are_the_same() {
    for (vector, made) in commitments() {
        let password = password(&vector.code(), &vector.context());
        assert_eq!(str::from_utf8(&*password), Ok(made.password.as_str()));
    }
}

#[test]
fn hashes_are_the_same() {
    for (vector, made) in commitments() {
        let phc = commit::commit(&vector.code(), &vector.context(), vector.salt.bytes()).unwrap();
        assert_eq!(phc.to_string(), made.phc);
    }
}

#[test]
fn hashes_of_the_fips_form_are_the_same() {
    for (vector, made) in fips_commitments() {
        let (code, context) = (vector.code(), vector.context());
        let phc = commit_pbkdf2(&code, &context, vector.salt.bytes());
        assert_eq!(phc.to_string(), made.phc);
        assert_eq!(commit::verify(&made.phc, &code, &context), Ok(true));
    }
}

#[test]
fn public_keys_and_signatures_are_the_same() {
    for (vector, made) in proofs() {
        let (code, context) = (vector.code(), vector.context());
        let key = public_key(context.service, context.account, &code).unwrap();
        assert_eq!(key.to_string(), made.public_key);
        let token = prove(&code, &context).unwrap().to_string();
        assert_eq!(token, format!("ara2p.{}", made.signature));
        assert_eq!(proof::verify(&token, &context, &key), Ok(true));
    }
}

/// The salt never leaves the module, but a second reading of its definition shows that the vectors mean the same.
#[test]
fn salts_are_those_of_service_and_account() {
    for (vector, made) in proofs() {
        let mut hasher = Sha256::new_with_prefix(b"ara/2/salt\0");
        for part in [vector.context().service, vector.context().account] {
            hasher.update(u32::try_from(part.len()).unwrap().to_be_bytes());
            hasher.update(part);
        }
        assert_eq!(hasher.finalize()[..16], made.salt_a.bytes::<16>());
    }
}

#[test]
fn what_other_programs_sealed_is_opened() {
    let identities = lines::identities(include_str!("identities.txt")).unwrap();
    for (vector, made) in sealed() {
        let opened = open(&made.age, &identities).unwrap();
        assert_eq!(opened.check(&vector.context()), Ok(()), "{}", made.by);
        assert_eq!(opened.code().reveal(), vector.code().reveal());
        assert_eq!(opened.is_used(), made.used);
    }
}
