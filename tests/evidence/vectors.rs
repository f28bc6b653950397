//! Vectors computed by Python, from the specification and from `vectors/generate.py`.

use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, password, verify};
use account_recovery::evidence::context::{Context, contact};
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::request_id::RequestId;
use account_recovery::service::CodeFormat;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// Bytes as they stand in the files.
#[derive(Deserialize)]
struct Hex(String);

impl Hex {
    #[track_caller]
    fn bytes<const N: usize>(&self) -> [u8; N] {
        let pairs = self
            .0
            .as_bytes()
            .chunks(2)
            .map(|pair| str::from_utf8(pair).ok());
        let bytes: Option<Vec<u8>> = pairs
            .map(|pair| u8::from_str_radix(pair?, 16).ok())
            .collect();
        let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
        assert!(bytes.is_some(), "not {N} bytes: {}", self.0);
        bytes.unwrap_or([0; N])
    }
}

#[derive(Deserialize)]
struct Vector {
    service: String,
    account: String,
    rid: Hex,
    reporter: String,
    contact: Hex,
    contact_key: Option<Hex>,
    contact_mail: Option<String>,
    created: u64,
    definition: Hex,
    typed: String,
    format: CodeFormat,
    salt: Hex,
    commit: Commitment,
}

#[derive(Deserialize)]
struct Commitment {
    ctx_length: usize,
    ctx_sha256: Hex,
    password: String,
    phc: String,
}

impl Vector {
    fn context(&self) -> Context<'_> {
        Context {
            service: &self.service,
            account: &self.account,
            rid: RequestId::new(self.rid.bytes()),
            reporter: &self.reporter,
            contact: self.contact.bytes(),
            created: self.created,
            definition: self.definition.bytes(),
        }
    }
}

#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
fn specified() -> Vector {
    serde_json::from_str(include_str!("../vectors/ara1.json")).unwrap()
}

#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
fn all() -> Vec<Vector> {
    let mut vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../vectors/commit.json")).unwrap();
    assert!(vectors.len() >= 60, "the generator makes at least 60");
    vectors.push(specified());
    vectors
}

#[test]
fn contexts_are_the_same() {
    for vector in all() {
        let bytes = vector.context().bytes(Scheme::Commit).unwrap();
        assert_eq!(bytes.len(), vector.commit.ctx_length);
        assert_eq!(
            <[u8; 32]>::from(Sha256::digest(bytes)),
            vector.commit.ctx_sha256.bytes()
        );
    }
}

#[test]
fn contacts_are_the_same() {
    let addresses = all().into_iter().filter_map(|vector| {
        Some((
            vector.contact_key?.bytes(),
            vector.contact_mail?,
            vector.contact.bytes(),
        ))
    });
    let mut compared = 0;
    for (key, mail, expected) in addresses {
        assert_eq!(contact(&key, &mail), expected, "{mail}");
        compared += 1;
    }
    assert!(compared >= 40);
}

#[test]
fn passwords_are_the_same() {
    for vector in all() {
        let code = Code::parse(&vector.typed, &vector.format).unwrap();
        let password = password(&code, &vector.context()).unwrap();
        assert_eq!(
            str::from_utf8(&*password),
            Ok(vector.commit.password.as_str())
        );
    }
}

#[test]
fn hashes_are_the_same() {
    for vector in all() {
        let code = Code::parse(&vector.typed, &vector.format).unwrap();
        let phc = commit(&code, &vector.context(), vector.salt.bytes()).unwrap();
        assert_eq!(phc.to_string(), vector.commit.phc);
    }
}

/// Changes a context.
type Change = fn(&mut Context<'_>);

const CHANGES: [(&str, Change); 8] = [
    ("service", |context| context.service = "testpypi"),
    ("account", |context| context.account = "example-uses"),
    ("rid", |context| context.rid = RequestId::new([0; 16])),
    ("reporter", |context| context.reporter = "github:hubot"),
    ("contact", |context| context.contact = [1; 32]),
    ("created", |context| context.created += 1),
    ("definition", |context| context.definition = [0x12; 32]),
    ("a border", |context| {
        (context.service, context.account) = ("pypie", "xample-user")
    }),
];

#[test]
fn a_commitment_verifies_only_for_its_code_and_context() {
    let vector = specified();
    let phc = vector.commit.phc.as_str();
    let code = Code::parse(&vector.typed, &vector.format).unwrap();
    let other_code = Code::parse("0123456789abcdee", &vector.format).unwrap();
    assert_eq!(verify(phc, &code, &vector.context()), Ok(true));
    assert_eq!(verify(phc, &other_code, &vector.context()), Ok(false));
    for (what, change) in CHANGES {
        let mut context = vector.context();
        change(&mut context);
        assert_eq!(verify(phc, &code, &context), Ok(false), "{what}");
    }
}
