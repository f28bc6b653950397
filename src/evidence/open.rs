//! Opens what was sealed: `account-recovery open`.
//!
//! What is inside was written by a stranger too. So only the members that count are kept, they have to agree with the
//! request, and they are written anew before anybody sees them.

use std::mem;

use serde::{Deserialize, Deserializer};

use super::context::Context;
use super::gate::Scheme;
use super::hex;
use super::identity::Identity;
use super::request_id::RequestId;
use super::seal::age::{AgeError, File, MOST_PLAINTEXT};
use super::seal::plaintext::{END, Plaintext};
use crate::error::errors;
use crate::secret::Secret;

/// A code that was unsealed, and what it says that it belongs to.
#[derive(Debug)]
pub struct Opened {
    account: String,
    code: Secret,
    used: bool,
    created: u64,
    ctx: [u8; 32],
    reporter: String,
    rid: RequestId,
}

/// Opens an armoured age file with the keys of support.
///
/// # Errors
/// - [`OpenError::Age`] if it is no such file as a page writes it, is larger than it can be, or was changed
/// - [`OpenError::NoKey`] if it was sealed to other keys
/// - otherwise as [`Opened::read`]
pub fn open(age: &str, identities: &[Identity]) -> Result<Opened, OpenError> {
    let file = File::parse(age).map_err(OpenError::Age)?;
    // Blanks around the armour and other line ends would open as well, so that they could be changed unnoticed.
    if age.contains('\r') || age.trim().len() + 1 != age.len() || !age.ends_with('\n') {
        return Err(OpenError::Age(AgeError::Armor));
    }
    let plaintext = file.open(identities).map_err(OpenError::Age)?;
    Opened::read(&plaintext.ok_or(OpenError::NoKey)?)
}

impl Opened {
    /// Reads what a program for age decrypted: the JSON and its padding.
    ///
    /// # Errors
    /// - [`OpenError::Age`] for more than 64 KiB
    /// - [`OpenError::Padding`] for `{"v":2}` with nothing after it
    /// - [`OpenError::NotJson`] for a JSON that is cut, of another kind, or has a member twice
    /// - [`OpenError::Wrong`] for `{"v":1}`, and where a member is missing: the first such member is named
    pub fn read(plaintext: &[u8]) -> Result<Self, OpenError> {
        if plaintext.len() > MOST_PLAINTEXT {
            return Err(OpenError::Age(AgeError::TooLarge));
        }
        let end = plaintext.iter().rposition(|byte| *byte != 0);
        let (json, rest) = end
            .and_then(|end| plaintext.split_at_checked(end))
            .ok_or(OpenError::Padding)?;
        if rest.first() != Some(&END) {
            return Err(OpenError::Padding);
        }
        let inside: Inside = serde_json::from_slice(json).map_err(|_| OpenError::NotJson)?;
        inside.read()
    }

    /// Whether it belongs to a request.
    ///
    /// # Errors
    /// - [`OpenError::Foreign`] if it was sealed for another request
    /// - [`OpenError::Contradiction`] if a member says otherwise than the request, though the digest fits: no page makes
    ///   that
    pub fn check(&self, context: &Context<'_>) -> Result<(), OpenError> {
        if self.ctx != context.digest(Scheme::Seal) {
            return Err(OpenError::Foreign);
        }
        let members = [
            ("account", self.account == context.account),
            ("created", self.created == context.created),
            ("reporter", self.reporter == context.reporter),
            ("rid", self.rid == context.rid),
        ];
        match members.iter().find(|(_, agrees)| !agrees) {
            Some((name, _)) => Err(OpenError::Contradiction(name)),
            None => Ok(()),
        }
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> &Secret {
        &self.code
    }

    /// Whether the person says that the code does not work any more.
    #[must_use]
    pub const fn is_used(&self) -> bool {
        self.used
    }

    /// The JSON as the page writes it, in one line; members that do not count are left out.
    #[must_use]
    pub fn json(&self) -> Secret {
        let plaintext = Plaintext {
            account: &self.account,
            code: self.code.reveal(),
            used: self.used,
            created: self.created,
            ctx: &self.ctx,
            reporter: &self.reporter,
            rid: self.rid,
        };
        let bytes = mem::take(&mut *plaintext.json());
        Secret::new(String::from_utf8(bytes).unwrap_or_default())
    }
}

/// The members of the JSON, each of which may be missing.
#[derive(Deserialize)]
struct Inside {
    v: Option<u64>,
    account: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    code: Option<Secret>,
    #[serde(default, deserialize_with = "secret")]
    used_code: Option<Secret>,
    created: Option<u64>,
    ctx: Option<String>,
    reporter: Option<String>,
    rid: Option<String>,
}

fn secret<'de, D: Deserializer<'de>>(member: D) -> Result<Option<Secret>, D::Error> {
    String::deserialize(member).map(|text| Some(Secret::new(text)))
}

impl Inside {
    fn read(self) -> Result<Opened, OpenError> {
        let used = self.used_code.is_some();
        let code = match (self.code, self.used_code) {
            (Some(code), None) | (None, Some(code)) => Some(code),
            _ => None,
        };
        present(self.v.filter(|version| *version == 2), "v")?;
        Ok(Opened {
            account: present(self.account, "account")?,
            code: present(code, "code")?,
            used,
            created: present(self.created, "created")?,
            ctx: present(self.ctx.as_deref().and_then(hex::parse), "ctx")?,
            reporter: present(self.reporter, "reporter")?,
            rid: present(self.rid.and_then(|text| text.parse().ok()), "rid")?,
        })
    }
}

/// A member that was found, in its own form.
fn present<T>(member: Option<T>, name: &'static str) -> Result<T, OpenError> {
    member.ok_or(OpenError::Wrong(name))
}

/// What to do about something sealed that no page seals.
const REFUSE: &str = "Do not use it: this assistant seals no such thing.";

errors! {
    /// Why something sealed cannot be opened, or not be used for a request.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OpenError {
        /// It is no age file that can be read.
        Age(error: AgeError) => error.code(), "{error}", error.advice();
        /// None of the keys opens it.
        NoKey => "seal-other-key", "no key opens it",
            "Try the other keys that were published when the request was made.";
        /// What is inside does not end as it should.
        Padding => "seal-padding", "what is sealed has no padding", REFUSE;
        /// What is inside is not the JSON of a sealed code.
        NotJson => "seal-not-json", "what is sealed is not the JSON of a code", REFUSE;
        /// This member is missing, or has no value that a page writes.
        Wrong(member: &'static str) => "seal-wrong",
            "`{member}` is missing or has a value that no page seals", REFUSE;
        /// It was sealed for another request.
        Foreign => "seal-foreign", "it was sealed for another request",
            "Do not use the code for this request: it was copied from another, or the request was changed.";
        /// This member is another one than that of the request.
        Contradiction(member: &'static str) => "seal-contradiction",
            "`{member}` is another one than that of the request", REFUSE;
    }
}

impl OpenError {
    /// Whether it is a sealed code in good order, just not for this request or for these keys.
    #[must_use]
    pub const fn is_misplaced(&self) -> bool {
        matches!(self, Self::NoKey | Self::Foreign)
    }
}
