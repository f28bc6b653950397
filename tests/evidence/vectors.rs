//! Vectors computed by Python, from the specification and from `vectors/generate.py`.

use account_recovery::evidence::code::Code;
use account_recovery::evidence::context::{Context, contact};
use account_recovery::evidence::request_id::RequestId;
use account_recovery::service::CodeFormat;
use serde::Deserialize;

/// Bytes as they stand in the files.
#[derive(Deserialize)]
pub(crate) struct Hex(String);

impl Hex {
    #[track_caller]
    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
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

/// A request with a code and with what Python made of it.
#[derive(Deserialize)]
pub(crate) struct Vector {
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
    pub(crate) salt: Hex,
    pub(crate) commit: Option<Commitment>,
    pub(crate) pbkdf2: Option<Pbkdf2>,
    pub(crate) proof: Option<Proof>,
    pub(crate) seal: Option<Sealed>,
}

#[derive(Deserialize)]
pub(crate) struct Commitment {
    pub(crate) ctx_length: usize,
    pub(crate) ctx_sha256: Hex,
    pub(crate) password: String,
    pub(crate) phc: String,
}

#[derive(Deserialize)]
pub(crate) struct Pbkdf2 {
    pub(crate) phc: String,
}

#[derive(Deserialize)]
pub(crate) struct Proof {
    pub(crate) salt_a: Hex,
    pub(crate) public_key: String,
    pub(crate) signature: String,
}

/// What another program sealed.
#[derive(Deserialize)]
pub(crate) struct Sealed {
    pub(crate) by: String,
    pub(crate) used: bool,
    pub(crate) age: String,
}

impl Vector {
    pub(crate) fn context(&self) -> Context<'_> {
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

    #[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
    pub(crate) fn code(&self) -> Code {
        Code::parse(&self.typed, &self.format).unwrap()
    }
}

/// The vector of the specification.
#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
pub(crate) fn specified() -> Vector {
    serde_json::from_str(include_str!("../vectors/ara1.json")).unwrap()
}

/// The vectors of a file, and that of the specification.
#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
fn read(file: &str) -> Vec<Vector> {
    let mut vectors: Vec<Vector> = serde_json::from_str(file).unwrap();
    vectors.push(specified());
    vectors
}

/// Vectors with what Python made of each by the scheme `commit`.
pub(crate) fn commitments() -> Vec<(Vector, Commitment)> {
    let vectors = read(include_str!("../vectors/commit.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.commit.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() > 60, "the generator makes more than 60");
    made
}

/// Vectors with what Python made of each by the FIPS form of `commit`.
pub(crate) fn fips_commitments() -> Vec<(Vector, Pbkdf2)> {
    let vectors = read(include_str!("../vectors/pbkdf2.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.pbkdf2.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() >= 8, "the generator makes eight");
    made
}

/// Vectors with what Python made of each by the scheme `proof`.
pub(crate) fn proofs() -> Vec<(Vector, Proof)> {
    let vectors = read(include_str!("../vectors/proof.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.proof.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() > 60, "the generator makes more than 60");
    made
}

/// Vectors with what the programs `age` and pyrage sealed.
pub(crate) fn sealed() -> Vec<(Vector, Sealed)> {
    let vectors = read(include_str!("../vectors/sealed.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.seal.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() >= 24, "the generator makes 24");
    made
}

/// Changes a context.
pub(crate) type Change = fn(&mut Context<'_>);

/// Every way in which a request can differ from the one that evidence was made for.
pub(crate) const CHANGES: [(&str, Change); 8] = [
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
fn contacts_are_the_same() {
    let vectors = read(include_str!("../vectors/commit.json"));
    let addresses = vectors.into_iter().filter_map(|vector| {
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
