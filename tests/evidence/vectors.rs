//! The vectors, and every way in which a request can differ from the one that evidence was made for.

#[path = "../vectors/reader.rs"]
mod reader;

use super::keys::{TODAY, identities, recipient};
use account_recovery::evidence::body::{Body, BodyDigest};
use account_recovery::evidence::commit::{commit, password};
use account_recovery::evidence::context::Context;
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::open::open;
use account_recovery::evidence::proof::{prove, public_key};
use account_recovery::evidence::request_id::RequestId;
use account_recovery::evidence::seal::seal;
use sha2::{Digest, Sha256};

pub(crate) use reader::{all, commitments, fips_commitments, proofs, sealed, specified};

/// Changes a context.
pub(crate) type Change = fn(&mut Context<'_>);

/// Every way in which a request can differ from the one that evidence was made for.
pub(crate) const CHANGES: [(&str, Change); 8] = [
    ("service", |context| context.service = "testpypi"),
    ("account", |context| context.account = "example-uses"),
    ("rid", |context| context.rid = RequestId::new([0; 16])),
    ("reporter", |context| context.reporter = "github:hubot"),
    ("created", |context| context.created += 1),
    ("definition", |context| context.definition = [0x12; 32]),
    ("body", |context| context.body = other_body()),
    ("a border", |context| {
        (context.service, context.account) = ("pypie", "xample-user")
    }),
];

/// The body of another request.
#[expect(clippy::unwrap_used, reason = "nothing is there twice")]
fn other_body() -> BodyDigest {
    let wanted = vec![("wanted".into(), "other@example.org".into())];
    let body = Body::new("recovery-request-email".into(), vec![], vec![], wanted);
    body.unwrap().digest()
}

/// Each line of the specification's vector, the sealed one included.
#[test]
fn the_vector_of_the_specification_holds() {
    let vector = specified();
    let (context, code) = (vector.context(), vector.code());
    assert_eq!(*vector.body().digest().bytes(), vector.body.bytes());
    let made = vector.commit.as_ref().unwrap();
    assert_eq!(context.bytes(Scheme::Commit).len(), made.ctx_length);
    assert_eq!(context.digest(Scheme::Commit), made.ctx_sha256.bytes());
    assert_eq!(&password(&code, &context)[..], made.password.as_bytes());
    let phc = commit(&code, &context, vector.salt.bytes()).unwrap();
    assert_eq!(phc.to_string(), made.phc);
    let made = vector.proof.as_ref().unwrap();
    let key = public_key(context.service, context.account, &code).unwrap();
    assert_eq!(key.to_string(), made.public_key);
    let token = prove(&code, &context).unwrap();
    assert_eq!(token.to_string(), format!("ara2p.{}", made.signature));
    let made = vector.sealed.as_ref().unwrap();
    assert_eq!(context.bytes(Scheme::Seal).len(), made.ctx_length);
    assert_eq!(context.digest(Scheme::Seal), made.ctx_sha256.bytes());
    let keys = [recipient(0, TODAY)];
    let sealed = seal(&code, &context, false, &keys, &[7; 32]).unwrap();
    let json = open(&sealed, &identities()).unwrap().json();
    let mut padded = json.reveal().as_bytes().to_vec();
    assert_eq!(padded.len(), made.plaintext_length);
    padded.push(0x80);
    padded.resize(made.padded_length, 0);
    let digest: [u8; 32] = Sha256::digest(&padded).into();
    assert_eq!(digest, made.padded_sha256.bytes());
}
