//! Hashes from strangers.

use super::pypi;
use super::vectors::specified;
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::verify;
use account_recovery::evidence::context::Context;
use account_recovery::evidence::phc::{Phc, PhcError};
use account_recovery::evidence::request_id::RequestId;
use account_recovery::evidence::{Evidence, gate::Scheme};

const SALT: &str = "oKGio6SlpqeoqaqrrK2urw";
const HASH: &str = "/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0";

fn context(account: &str) -> Context<'_> {
    Context {
        service: "pypi",
        account,
        rid: RequestId::new([7; 16]),
        reporter: "",
        created: 0,
        definition: [0; 32],
        body: specified().context().body,
    }
}

#[track_caller]
fn refuses(text: &str, error: PhcError, code: &str) {
    assert_eq!(Phc::parse(text), Err(error), "{text}");
    assert_eq!(error.code(), code);
    assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
}

#[track_caller]
fn refuses_cost(cost: &str, error: PhcError, code: &str) {
    refuses(&format!("$argon2id$v=19${cost}${SALT}${HASH}"), error, code);
}

#[test]
#[rustfmt::skip]
fn hostile_costs_are_refused_before_any_work() {
    use PhcError::{Malformed, OutOfBounds};
    const PARAMETERS: PhcError = Malformed("the parameters m, t and p");
    //            parameters                error             its code
    refuses_cost("m=65537,t=2,p=1",         OutOfBounds("m"), "phc-out-of-bounds");
    refuses_cost("m=4294967295,t=2,p=1",    OutOfBounds("m"), "phc-out-of-bounds");
    refuses_cost("m=7,t=2,p=1",             OutOfBounds("m"), "phc-out-of-bounds");
    refuses_cost("m=31,t=2,p=4",            OutOfBounds("m"), "phc-out-of-bounds");
    refuses_cost("m=19456,t=11,p=1",        OutOfBounds("t"), "phc-out-of-bounds");
    refuses_cost("m=19456,t=2,p=5",         OutOfBounds("p"), "phc-out-of-bounds");
    refuses_cost("m=65536,t=2,p=1",         OutOfBounds("m times t"), "phc-out-of-bounds");
    refuses_cost("m=19456,t=4,p=1",         OutOfBounds("m times t"), "phc-out-of-bounds");
    refuses_cost("m=4294967296,t=2,p=1",    PARAMETERS,       "phc-malformed");
    refuses_cost("m=19456,t=0,p=1",         PARAMETERS,       "phc-malformed");
    refuses_cost("m=+19456,t=2,p=1",        PARAMETERS,       "phc-malformed");
    refuses_cost("m=019456,t=2,p=1",        PARAMETERS,       "phc-malformed");
    refuses_cost("m=-1,t=2,p=1",            PARAMETERS,       "phc-malformed");
    refuses_cost("t=2,m=19456,p=1",         PARAMETERS,       "phc-malformed");
    refuses_cost("m=19456,t=2",             PARAMETERS,       "phc-malformed");
    refuses_cost("m=19456,t=2,p=1,keyid=a", PARAMETERS,       "phc-malformed");
    refuses_cost("",                        PARAMETERS,       "phc-malformed");
}

#[test]
#[rustfmt::skip]
fn other_hashes_are_refused() {
    use PhcError::{Algorithm, Malformed, OutOfBounds, Version};
    const PARTS: PhcError = Malformed("the parts between dollar signs");
    const ROUNDS: PhcError = Malformed("the parameter i");
    let long = "A".repeat(88);
    //        text                                                        error                its code
    refuses("",                                                           PARTS,               "phc-malformed");
    refuses("argon2id",                                                   PARTS,               "phc-malformed");
    refuses(&format!("$argon2id$m=19456,t=2,p=1${SALT}${HASH}"),          PARTS,               "phc-malformed");
    refuses(&format!("$argon2id$v=19$m=19456,t=2,p=1${SALT}${HASH}$"),    PARTS,               "phc-malformed");
    refuses(&format!("$argon2i$v=19$m=19456,t=2,p=1${SALT}${HASH}"),      Algorithm,           "phc-algorithm");
    refuses(&format!("$pbkdf2-sha512$i=600000${SALT}${HASH}"),            Algorithm,           "phc-algorithm");
    refuses(&format!("$pbkdf2-sha256$v=1$i=600000${SALT}${HASH}"),        PARTS,               "phc-malformed");
    refuses(&format!("$pbkdf2-sha256$600000${SALT}${HASH}"),              ROUNDS,              "phc-malformed");
    refuses(&format!("$pbkdf2-sha256$i=600000,l=32${SALT}${HASH}"),       ROUNDS,              "phc-malformed");
    refuses(&format!("$pbkdf2-sha256$i=999${SALT}${HASH}"),               OutOfBounds("i"),    "phc-out-of-bounds");
    refuses(&format!("$pbkdf2-sha256$i=600001${SALT}${HASH}"),           OutOfBounds("i"),    "phc-out-of-bounds");
    refuses(&format!("$pbkdf2-sha256$i=1000${SALT}${}", "A".repeat(44)),  OutOfBounds("hash"), "phc-out-of-bounds");
    refuses(&format!("$argon2id$v=16$m=19456,t=2,p=1${SALT}${HASH}"),     Version,             "phc-version");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${SALT}==${HASH}"),       Malformed("salt"),   "phc-malformed");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${SALT}$not base64"),     Malformed("hash"),   "phc-malformed");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1$AAAAAAAA${HASH}"),       OutOfBounds("salt"), "phc-out-of-bounds");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${long}${HASH}"),         OutOfBounds("salt"), "phc-out-of-bounds");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${SALT}$AAAAAAAA"),       OutOfBounds("hash"), "phc-out-of-bounds");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${SALT}${long}"),         OutOfBounds("hash"), "phc-out-of-bounds");
    refuses(&format!("$argon2id$v=19$m=8,t=1,p=1${SALT}$"),               OutOfBounds("hash"), "phc-out-of-bounds");
}

#[test]
fn bearable_costs_are_computed() {
    let code = Code::parse("0123456789abcdef", &pypi()).unwrap();
    for cost in ["m=8,t=1,p=1", "m=32,t=10,p=4", "m=65536,t=1,p=1"] {
        let phc = format!("$argon2id$v=19${cost}${SALT}${HASH}");
        assert_eq!(
            verify(&phc, &code, &context("example-user")),
            Ok(false),
            "{cost}"
        );
    }
}

#[test]
fn evidence_names_its_scheme_and_its_member() {
    // scheme, member of the request's JSON that holds it
    for (scheme, member) in [
        (Scheme::Withhold, None),
        (Scheme::Commit, Some("phc")),
        (Scheme::Proof, Some("token")),
        (Scheme::Seal, Some("age")),
    ] {
        let evidence = Evidence::new(scheme, HASH.into());
        assert_eq!(evidence.as_ref().map(Evidence::member), member);
        assert!(evidence.is_none_or(|evidence| evidence.scheme() == scheme));
    }
}
