//! The scheme `seal`: the code itself, encrypted to the public keys of support.
//!
//! It works with whatever table of hashes a service has: support decrypts the code and checks it as a login would. Inside
//! is a JSON with the code and what it is bound to; around it the format age, version 1, that many programs open.
//!
//! # How a support team adopts `seal`
//!
//! 1. Make a key where requests are answered: `age-keygen -o key.txt`. It prints the public key, `age1…`. Keep `key.txt`
//!    as you keep the password of the user database, with a copy that survives the machine.
//! 2. Write the public key into the definition of the service, with the last day on which pages may use it. A year is a
//!    good term:
//!
//!    ```toml
//!    [evidence]
//!    private = "seal"
//!    keys = [{ recipient = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", not-after = "2027-06-30" }]
//!    ```
//!
//!    A code is sealed to each key that is still good, and any one of them opens it: several people or machines can have
//!    a key each, at most eight. `account-recovery check` warns thirty days before the last day of a key.
//! 3. When a request comes in, compare `account` and `reporter` with the account it is about and with who really sent it,
//!    refuse a request id that was seen before, and open it: `account-recovery open REQUEST.json --identity key.txt`. Or
//!    decrypt with any program for age and let ours read what is inside: `age -d -i key.txt sealed.age |
//!    account-recovery open REQUEST.json`. Both print the JSON only if it belongs to this request.
//! 4. Check `code` as a login does. `used_code` instead means that the person says it does not work any more: look for it
//!    among the codes that were used. Then count the code as used, for it has been seen.
//! 5. Before a key's last day, make a new one, publish both for as long as saved pages may be around, then take the old
//!    one out of the definition. Destroy its secret part once no request from its time is open.
//!
//! ```
//! use account_recovery::evidence::body::Body;
//! use account_recovery::evidence::code::Code;
//! use account_recovery::evidence::context::Context;
//! use account_recovery::evidence::identity::Identity;
//! use account_recovery::evidence::open::open;
//! use account_recovery::evidence::recipient::Recipient;
//! use account_recovery::evidence::request_id::RequestId;
//! use account_recovery::evidence::seal::seal;
//!
//! // In the browser of the person; 20,999 is 2027-06-30, and the random bytes are the system's.
//! let key = Recipient::parse("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", 20_999)?;
//! let code = Code::parse_line("0123456789abcdef", false)?;
//! let context = Context {
//!     service: "pypi",
//!     account: "example-user",
//!     rid: "00041061050R3GG28A1C60T3GF".parse::<RequestId>()?,
//!     reporter: "github:octocat",
//!     created: 1_767_225_600,
//!     definition: [0x11; 32],
//!     body: Body::new("recovery-request".into(), vec![], vec![], vec![])?.digest(),
//! };
//! let random = [0x5e; 32];
//! let sealed = seal(&code, &context, false, &[key], &random)?;
//! assert!(sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
//!
//! // When the request comes in; this key belongs to nobody.
//! let identity: Identity = "AGE-SECRET-KEY-1CTMQPYXM4E3HX4MRGMS5SKS7VTQ70WU8NHTDHYN6R9HJW8AEC5HSWXQ3NZ".parse()?;
//! let opened = open(&sealed, &[identity])?;
//! opened.check(&context)?;
//! assert_eq!(opened.code().reveal(), "0123456789abcdef");
//! let copied = Context { reporter: "github:hubot", ..context };
//! assert_eq!(opened.check(&copied).unwrap_err().code(), "seal-foreign");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The same in Python with `pyrage`; `request` is the JSON of the request:
//!
//! ```python
#![doc = include_str!("../../tests/interoperability/open_seal.py")]
//! ```
//!
//! # What it does not show
//!
//! - Anybody can seal anything: the keys are public. Only the service's own check of the code says whether it is right,
//!   and a right code shows no more than that whoever filed the request knew it.
//! - Whoever has a secret key reads every code that was ever sealed to it: age has no forward secrecy. Keep the key off
//!   the machine that takes requests in, delete requests that are settled, and replace keys.
//! - The page is trusted to encrypt to your key. Whoever can change the page can have it encrypt to theirs, or send the
//!   code away as it is; a definition's digest in the request shows only what an honest page used.
//! - Cryptography on elliptic curves falls to a large quantum computer. A request that is kept may then be read; a code
//!   that counts as used is worthless by then.
//! - The length of the file tells nothing about the code, but it tells roughly how long user name and reporter are.
//! - A request can be sent twice, word by word. Nothing inside tells; the request id does.

pub mod age;
pub(super) mod plaintext;

use super::code::Code;
use super::context::Context;
use super::gate::Scheme;
use super::recipient::{Recipient, RecipientError};
use crate::error::errors;
use age::AgeError;
use plaintext::Plaintext;

/// Keys that a code is sealed to at most.
pub const MOST_KEYS: usize = 8;

/// Seals a code for support: an age file in ASCII armour.
///
/// `used` says that the code does not work any more, as the person says. Keys whose last day is over when the request is
/// `created` are left out. `random` are 32 bytes from the system's generator, for this one call; everything random in
/// the file comes from them, so the caller overwrites them afterwards. The example is that of the [module](self).
///
/// # Errors
/// - [`SealError::NoKey`] for an empty list of keys
/// - [`SealError::KeyExpired`] if the last day of all keys is over
/// - [`SealError::Age`] for more than eight keys, and if all parts together have more than 64 KiB
pub fn seal(
    code: &Code,
    context: &Context<'_>,
    used: bool,
    recipients: &[Recipient],
    random: &[u8; 32],
) -> Result<String, SealError> {
    let good = good(recipients, context.created)?;
    let plaintext = Plaintext {
        account: context.account,
        code: code.reveal(),
        used,
        created: context.created,
        ctx: &context.digest(Scheme::Seal),
        reporter: context.reporter,
        rid: context.rid,
    };
    age::write(plaintext.padded(), &good, random).map_err(SealError::Age)
}

/// The keys that may be used at an instant.
fn good(recipients: &[Recipient], created: u64) -> Result<Vec<&Recipient>, SealError> {
    let valid = |key: &&Recipient| key.is_valid_at(created);
    let good: Vec<_> = recipients.iter().filter(valid).collect();
    match good.len() {
        0 if recipients.is_empty() => Err(SealError::NoKey),
        0 => Err(SealError::KeyExpired),
        1..=MOST_KEYS => Ok(good),
        _ => Err(SealError::Age(AgeError::TooManyKeys)),
    }
}

errors! {
    /// Why a code cannot be sealed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum SealError {
        /// There is nobody to seal it for.
        NoKey => "seal-no-key", "support has published no key",
            "Publish a key in the definition, or use another scheme.";
        /// All keys are too old.
        KeyExpired => "key-expired", "the last day of every key of support is over",
            "Load the newest version of this page, or go on without a code; support has to publish a new key.";
        /// A key cannot be read.
        Recipient(error: RecipientError) => error.code(), "{error}", error.advice();
        /// The file cannot be written.
        Age(error: AgeError) => error.code(), "{error}", error.advice();
    }
}

impl From<RecipientError> for SealError {
    fn from(error: RecipientError) -> Self {
        Self::Recipient(error)
    }
}
