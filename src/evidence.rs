//! What becomes of a recovery code: nothing that leaves the device lets anybody use it.
//!
//! The formats are version `ara/2`. [`gate`] decides which scheme may be used at all, [`code`] reads what was typed,
//! [`body`] and [`context`] tie the result to one request and to all that it says, and [`commit`], [`proof`] or [`seal`] makes the piece of evidence. How a
//! support team adopts `seal`, with one key and no change to its service, is told in [`seal`].
//!
//! # What you store, and which scheme fits
//!
//! | the service keeps | support can check | scheme |
//! | --- | --- | --- |
//! | plain or encrypted codes | any code | `commit` |
//! | hashes, and staff can test a code that is revealed | a code that is revealed | `seal`, with one key; or `commit`, and the code is revealed later |
//! | one public key a code | a signature, by a program | `proof` |
//! | nothing that fits, or the tracker is public and nothing else | nothing | `withhold` |
//!
//! Whichever it is, evidence is bound to everything that is sent: `account`, `reporter`, the number and the age of the request,
//! and all that it says ([`body`]). Only the `language` of the page, and members that the format does not name, are not.
//!
//! # How a service adopts `proof`
//!
//! The service stores one public key for each recovery code, 32 bytes in one column beside the hash that it has already.
//! Then a program that knows public keys alone can tell at once whether whoever filed a request holds a code.
//!
//! 1. Whenever codes are made, the only time that the service sees them, derive their keys and store these with the
//!    account. `account-recovery enroll --service S --account A --codes CODES.txt` prints one hexadecimal key a code.
//!    Codes from before have no key: they work again once the person has made new ones.
//! 2. When a request comes in, compare `account` and `reporter` with the account it is about and with who really sent
//!    it, then check the token against the account's keys: `account-recovery verify REQUEST.json --public-keys KEYS.txt`,
//!    or as below.
//! 3. Refuse a request id that was seen before, and a `created` that is too long ago for your taste.
//! 4. Delete a code's key with the code, when it was used or replaced.
//!
//! ```
//! use account_recovery::evidence::body::Body;
//! use account_recovery::evidence::code::Code;
//! use account_recovery::evidence::context::Context;
//! use account_recovery::evidence::proof;
//! use account_recovery::evidence::public_key::PublicKey;
//! use account_recovery::evidence::request_id::RequestId;
//!
//! // When the service makes a code. The id of the service and the user name are those of its definition.
//! let code = Code::parse_line("0123456789abcdef", false)?;
//! let stored = proof::public_key("pypi", "example-user", &code)?.to_string();
//!
//! // In the browser of the person.
//! let wanted = vec![("wanted".to_owned(), "new@example.org".to_owned())];
//! let body = Body::new("recovery-request".into(), vec![], vec![], wanted)?;
//! let context = Context {
//!     service: "pypi",
//!     account: "example-user",
//!     rid: "00041061050R3GG28A1C60T3GF".parse::<RequestId>()?,
//!     reporter: "github:octocat",
//!     created: 1_767_225_600,
//!     definition: [0x11; 32],
//!     body: body.digest(),
//! };
//! let token = proof::prove(&code, &context)?.to_string();
//!
//! // When the request comes in.
//! let key: PublicKey = stored.parse()?;
//! assert!(proof::verify(&token, &context, &key)?);
//! let copied = Context { reporter: "github:hubot", ..context };
//! assert!(!proof::verify(&token, &copied, &key)?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The check in Python, with nothing but `cryptography`; `request` is the JSON of the request:
//!
//! ```python
//! import base64, hashlib, struct
//! from cryptography.exceptions import InvalidSignature
//! from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
//!
//! def part(value):
//!     return struct.pack(">I", len(value)) + value
//!
//! def texts(members):
//!     pairs = sorted((name.encode(), text.encode()) for name, text in members.items())
//!     return struct.pack(">I", len(pairs)) + b"".join(part(name) + part(text) for name, text in pairs)
//!
//! def body(request):
//!     said = part(request["route"].encode())
//!     said += b"".join(texts(request[member]) for member in ["answers", "public", "private"])
//!     return hashlib.sha256(b"ara/2/body\0" + said).digest()
//!
//! def rid_bytes(text):
//!     number = 0
//!     for symbol in text:
//!         number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(symbol)
//!     return number.to_bytes(16, "big")
//!
//! def statement(request):
//!     return b"".join([
//!         b"ara/2/proof\0ara/2\0",
//!         part(b"proof"),
//!         part(request["service"].encode()),
//!         part(request["account"].encode()),
//!         part(rid_bytes(request["rid"])),
//!         part(request["reporter"].encode()),
//!         struct.pack(">Q", request["created"]),
//!         part(bytes.fromhex(request["definition"])),
//!         part(body(request)),
//!     ])
//!
//! def holds(token, request, public_key):
//!     key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
//!     encoded = token.removeprefix("ara2p.")
//!     try:
//!         key.verify(base64.urlsafe_b64decode(encoded + "=="), statement(request))
//!     except InvalidSignature:
//!         return False
//!     return True
//! ```
//!
//! A service in Python makes keys as follows, with `argon2-cffi`; `code` is the code without blanks and hyphens, in small
//! letters where `[codes]` of the definition has `fold-case`, and `account` where `[account]` has it:
//!
//! ```python
//! import hashlib
//! from argon2.low_level import Type, hash_secret_raw
//! from cryptography.hazmat.primitives import hashes
//! from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
//! from cryptography.hazmat.primitives.kdf.hkdf import HKDF
//!
//! def public_key(service, account, code):
//!     named = b"ara/2/salt\0" + part(service.encode()) + part(account.encode())
//!     salt = hashlib.sha256(named).digest()[:16]
//!     hashed = hash_secret_raw(code.encode(), salt, time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, type=Type.ID)
//!     seed = HKDF(hashes.SHA256(), length=32, salt=b"", info=b"ara/2/ed25519").derive(hashed)
//!     return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()
//! ```
//!
//! # What the schemes do not show
//!
//! - Evidence shows that whoever filed the request knew a code at that time. Codes can be stolen: it is one sign among
//!   others, and no proof that the account is theirs. It is as strong as a login with that code, no stronger.
//! - Whoever obtains the public keys, or a request, can try codes at the cost of Argon2id each. 64 random bits, sixteen
//!   hexadecimal digits, bear that for as long as matters; on a thousand graphics cards we reckon with years for twelve
//!   digits, and with less than a minute for eight decimal ones. So keep the column as you keep hashes of codes, and see [`gate`].
//! - A proof does not use the code up. The same code signs any number of requests until the service deletes its key.
//! - A user name that was changed has other keys, since the name goes into them: have new codes made, as the old ones
//!   prove nothing under the new name.
//! - `reporter` is what the page was told. It binds only if it is compared with who really sent the request.
//! - A commitment shows nothing until the code is revealed to support in private; then the code counts as used.
//! - `commit` by PBKDF2 costs a guesser far less than by Argon2id. It is there for services that FIPS 140 binds.
//!
//! # Where FIPS 140 forbids Argon2
//!
//! `hash = "pbkdf2-sha256"` beside `private = "commit"` makes commitments by PBKDF2-HMAC-SHA-256 with 600,000 rounds, over
//! the same text as Argon2id: see [`commit::commit_pbkdf2`]. Whoever checks commitments does nothing else than before;
//! what kind each one is stands in its PHC string. The other schemes have no such form.
//!
//! FIPS 140 asks for a validated module, and nobody has validated this crate. So the page leaves the hash to the browser,
//! whose module may be. Browsers offer it to secure contexts only: to pages by https or from the device itself. Elsewhere,
//! and where the browser refuses, the page says so and offers to go on without a code.

#[doc(hidden)]
#[cfg(feature = "evidence")]
pub mod argon;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod body;
pub mod code;
mod code_list;
#[cfg(feature = "evidence")]
pub mod commit;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod context;
#[cfg(feature = "evidence")]
pub mod error;
#[cfg(feature = "verify")]
pub mod filed;
pub mod gate;
pub mod hash_function;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub(crate) mod hex;
#[cfg(feature = "verify")]
pub mod identity;
#[cfg(feature = "verify")]
pub mod lines;
#[cfg(any(feature = "evidence", feature = "seal"))]
mod mac;
#[doc(hidden)]
#[cfg(feature = "evidence")]
pub mod making;
#[cfg(feature = "verify")]
pub mod open;
#[doc(hidden)]
pub mod order;
#[cfg(feature = "evidence")]
pub mod phc;
#[cfg(feature = "evidence")]
pub mod proof;
#[cfg(feature = "evidence")]
pub mod public_key;
#[cfg(feature = "seal")]
pub mod recipient;
pub mod request_id;
#[cfg(feature = "seal")]
pub mod seal;
#[cfg(feature = "verify")]
mod shown;
#[doc(hidden)]
#[cfg(feature = "verify")]
pub mod staff_check;
#[doc(hidden)]
#[cfg(feature = "cli")]
pub mod support;
#[cfg(feature = "evidence")]
pub mod token;
#[cfg(feature = "verify")]
pub mod verify;

#[doc(hidden)]
pub use order::EvidenceOrder;
pub use request_id::RequestId;

use gate::Scheme;

/// What to do about a text that is damaged or made up.
#[cfg(any(feature = "evidence", feature = "seal"))]
const ASK_AGAIN: &str = "Ask for the request again; this copy is damaged or made up.";

/// A piece of evidence, as it stands in a request.
///
/// ```
/// use account_recovery::evidence::{Evidence, gate::Scheme};
/// let evidence = Evidence::new(Scheme::Commit, "$argon2id$v=19$m=19456,t=2,p=1$…$…".into());
/// assert_eq!(evidence.map(|evidence| evidence.member()), Some("phc"));
/// assert_eq!(Evidence::new(Scheme::Withhold, "…".into()), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    scheme: Scheme,
    text: String,
}

impl Evidence {
    /// What a scheme made of a code; `None` for the scheme that makes nothing.
    #[must_use]
    pub fn new(scheme: Scheme, text: String) -> Option<Self> {
        (scheme != Scheme::Withhold).then_some(Self { scheme, text })
    }

    /// The scheme that made it; its name is the member `scheme` of the JSON form.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The name of its text in the JSON form.
    #[must_use]
    pub fn member(&self) -> &'static str {
        self.scheme.member().unwrap_or_default()
    }

    /// A PHC string, a token or an age file in ASCII armour.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}
