//! Vectors computed by Python, from the specification and from `generate.py`, for tests natively and in browsers.

use account_recovery::evidence::body::{Body, Texts};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::context::Context;
use account_recovery::evidence::request_id::RequestId;
use account_recovery::service::CodeFormat;
use serde::Deserialize;
use serde_json::{Map, Value};

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
    created: u64,
    definition: Hex,
    route: String,
    answers: Map<String, Value>,
    public: Map<String, Value>,
    private: Map<String, Value>,
    pub(crate) body: Hex,
    typed: String,
    format: CodeFormat,
    pub(crate) salt: Hex,
    pub(crate) commit: Option<Commitment>,
    pub(crate) pbkdf2: Option<Pbkdf2>,
    pub(crate) proof: Option<Proof>,
    pub(crate) seal: Option<Sealed>,
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) sealed: Option<Plaintext>,
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

/// An object of texts, in the order of the file.
#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
fn texts(members: &Map<String, Value>) -> Texts {
    let members = members.iter();
    members
        .map(|(name, text)| (name.clone(), text.as_str().unwrap().to_owned()))
        .collect()
}

/// What is sealed, without the random part. Browsers seal, but do not look inside.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Deserialize)]
pub(crate) struct Plaintext {
    pub(crate) ctx_length: usize,
    pub(crate) ctx_sha256: Hex,
    pub(crate) plaintext_length: usize,
    pub(crate) padded_length: usize,
    pub(crate) padded_sha256: Hex,
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
            created: self.created,
            definition: self.definition.bytes(),
            body: self.body().digest(),
        }
    }

    /// What is said beside who it is from.
    #[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
    pub(crate) fn body(&self) -> Body {
        let maps = [&self.answers, &self.public, &self.private];
        let [answers, public, private] = maps.map(texts);
        Body::new(self.route.clone(), answers, public, private).unwrap()
    }

    #[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
    pub(crate) fn code(&self) -> Code {
        Code::parse(&self.typed, &self.format).unwrap()
    }
}

/// The vector of the specification.
#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
pub(crate) fn specified() -> Vector {
    serde_json::from_str(include_str!("ara2.json")).unwrap()
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
    let vectors = read(include_str!("commit.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.commit.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() > 60, "the generator makes more than 60");
    made
}

/// Vectors with what Python made of each by the FIPS form of `commit`.
pub(crate) fn fips_commitments() -> Vec<(Vector, Pbkdf2)> {
    let vectors = read(include_str!("pbkdf2.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.pbkdf2.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() >= 8, "the generator makes eight");
    made
}

/// Vectors with what Python made of each by the scheme `proof`.
pub(crate) fn proofs() -> Vec<(Vector, Proof)> {
    let vectors = read(include_str!("proof.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.proof.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() > 60, "the generator makes more than 60");
    made
}

/// All vectors, whatever was made of them.
pub(crate) fn all() -> Vec<Vector> {
    let files = [
        include_str!("commit.json"),
        include_str!("pbkdf2.json"),
        include_str!("proof.json"),
        include_str!("sealed.json"),
    ];
    files.into_iter().flat_map(read).collect()
}

/// Vectors with what the programs `age` and pyrage sealed.
pub(crate) fn sealed() -> Vec<(Vector, Sealed)> {
    let vectors = read(include_str!("sealed.json")).into_iter();
    let made: Vec<_> = vectors
        .filter_map(|mut vector| vector.seal.take().map(|made| (vector, made)))
        .collect();
    assert!(made.len() >= 24, "the generator makes 24");
    made
}
