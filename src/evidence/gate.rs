//! Decides which scheme may be used; no definition, attribute or option gets past it.
//!
//! What is published stays for ever, and whoever reads it may guess at leisure. So the public gets something derived
//! from a code only if guessing is hopeless: at least 64 bits to guess, and at each guess a hash that is slow whatever
//! machine it runs on. `proof` runs Argon2id and `seal` encrypts; `commit` runs Argon2id unless the definition says
//! PBKDF2, and that counts as fast here: its 600,000 rounds take time but no memory, so a graphics card tries thousands
//! of codes side by side. A private endpoint may ask for it, the public never gets it. A scheme with a fast hash must not be
//! added to what [`allowed`] grants the public.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::code::alphabet;
use super::hash_function::HashFunction;
use crate::error::errors;
use crate::service::{Audience, CodeFormat};

/// What becomes of a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scheme {
    /// Nothing derived from a code leaves the device.
    Withhold,
    /// A slow hash that is checked once the code is revealed in private.
    Commit,
    /// A signature by a key that is derived from the code.
    Proof,
    /// The code, encrypted to the keys of support.
    Seal,
}

impl Scheme {
    /// All schemes.
    pub const ALL: [Self; 4] = [Self::Withhold, Self::Commit, Self::Proof, Self::Seal];

    /// Its name in definitions, in requests and in the context of evidence.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Withhold => "withhold",
            Self::Commit => "commit",
            Self::Proof => "proof",
            Self::Seal => "seal",
        }
    }

    /// The member of a piece of evidence that holds its text; `None` for the scheme that makes nothing.
    #[must_use]
    pub const fn member(self) -> Option<&'static str> {
        match self {
            Self::Withhold => None,
            Self::Commit => Some("phc"),
            Self::Proof => Some("token"),
            Self::Seal => Some("age"),
        }
    }

    /// What is used unless a definition asks for something else.
    ///
    /// Towards the public that is nothing, even where 64 bits pass the gate, as at PyPI: a code that works belongs on
    /// the login page, and one that does not is no use to a reader of the ticket.
    #[must_use]
    pub const fn default_for(audience: Audience) -> Self {
        match audience {
            Audience::Public => Self::Withhold,
            Audience::Private => Self::Commit,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Scheme {
    type Err = SchemeError;

    /// Reads a name, exactly as written.
    ///
    /// # Errors
    /// [`SchemeError`] for `hash`, `Commit` and the empty text.
    fn from_str(name: &str) -> Result<Self, SchemeError> {
        Self::ALL
            .into_iter()
            .find(|scheme| scheme.name() == name)
            .ok_or(SchemeError)
    }
}

/// A text that names no scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchemeError;

errors! {
    pub impl SchemeError {
        Self => "scheme-unknown", "there is no such evidence scheme",
            "Write withhold, commit, proof or seal.";
    }
}

/// How much there is to guess about a code that was drawn at random: its length times the binary logarithm of the
/// size of its alphabet.
///
/// Counted in hundredths of a bit and rounded down, so that a format never passes the gate by rounding.
///
/// ```
/// use account_recovery::evidence::gate::Entropy;
/// use account_recovery::service::CodeFormat;
/// let digits = CodeFormat { alphabet: "0123456789".into(), length: 8, fold_case: false };
/// assert_eq!(Entropy::of(&digits).to_string(), "26.57 bits");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entropy(u64);

impl Entropy {
    /// The least that may be guessed at in public.
    pub const PUBLIC: Self = Self(6400);

    /// The least that evidence of a code should have towards support, too: whoever steals what it keeps tries eight digits
    /// at Argon2id in hours.
    pub const PRIVATE: Self = Self(5000);

    /// That of a format. Characters count once however often they are listed, and only in the form that is hashed:
    /// where capitals count as small ones, `Aa` is one character.
    #[must_use]
    pub fn of(format: &CodeFormat) -> Self {
        let bits = binary_logarithm(distinct_characters(format));
        Self((u64::from(format.length) * bits * 100) >> FRACTION)
    }

    /// Hundredths of a bit.
    #[must_use]
    pub const fn hundredths(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Entropy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{:02} bits", self.0 / 100, self.0 % 100)
    }
}

/// Size of the alphabet.
fn distinct_characters(format: &CodeFormat) -> u32 {
    (0..)
        .zip(alphabet(format))
        .map(|(place, character)| {
            alphabet(format)
                .take(place)
                .all(|earlier| earlier != character)
        })
        .map(u32::from)
        .sum()
}

/// Binary places of [`binary_logarithm`]: even times 255 characters the error stays below a hundredth of a bit.
const FRACTION: u32 = 16;

/// The binary logarithm as a fixed-point number with [`FRACTION`] binary places, rounded down; exact for powers of two.
///
/// Floating-point logarithms may differ in their last bit from one machine to another. This is the method of repeated
/// squaring: the whole part is the number of the highest bit; the rest lies between 1 and 2, and each squaring yields
/// one more binary place, namely whether the square reaches 2.
fn binary_logarithm(number: u32) -> u64 {
    let Some(whole) = number.checked_ilog2() else {
        return 0;
    };
    let mut rest = u128::from(number) << (63 - whole);
    let mut logarithm = u64::from(whole);
    for _ in 0..FRACTION {
        rest = (rest * rest) >> 63;
        let place = u64::from(rest >> 64 != 0);
        rest >>= place;
        logarithm = (logarithm << 1) | place;
    }
    logarithm
}

/// The schemes that may be used towards an audience with codes of this entropy, where commitments are made by this function.
///
/// ```
/// use account_recovery::evidence::gate::{Entropy, Scheme, allowed};
/// use account_recovery::evidence::hash_function::HashFunction::{Argon2id, Pbkdf2Sha256};
/// use account_recovery::service::{Audience, CodeFormat};
/// let hexadecimal = |length| CodeFormat { alphabet: "0123456789abcdef".into(), length, fold_case: false };
/// let (short, long) = (Entropy::of(&hexadecimal(12)), Entropy::of(&hexadecimal(16)));
/// assert_eq!(allowed(Audience::Public, short, Argon2id), [Scheme::Withhold]);
/// assert_eq!(allowed(Audience::Public, long, Argon2id), Scheme::ALL);
/// assert_eq!(allowed(Audience::Public, long, Pbkdf2Sha256), [Scheme::Withhold]);
/// assert_eq!(allowed(Audience::Private, short, Pbkdf2Sha256), Scheme::ALL);
/// ```
#[must_use]
pub fn allowed(audience: Audience, entropy: Entropy, hash: HashFunction) -> &'static [Scheme] {
    let is_hopeless_to_guess = entropy >= Entropy::PUBLIC && hash.is_memory_hard();
    match audience {
        Audience::Public if !is_hopeless_to_guess => &[Scheme::Withhold],
        Audience::Public | Audience::Private => &Scheme::ALL,
    }
}

/// Whether somebody who gets hold of evidence that was sent in private could guess the code from it. What is sealed shows
/// nothing to guess by.
///
/// ```
/// use account_recovery::evidence::gate::{Entropy, Scheme, can_be_guessed};
/// use account_recovery::service::CodeFormat;
/// let digits = CodeFormat { alphabet: "0123456789".into(), length: 8, fold_case: false };
/// assert!(can_be_guessed(Scheme::Commit, Entropy::of(&digits)));
/// assert!(!can_be_guessed(Scheme::Seal, Entropy::of(&digits)));
/// ```
#[must_use]
pub fn can_be_guessed(scheme: Scheme, entropy: Entropy) -> bool {
    matches!(scheme, Scheme::Commit | Scheme::Proof) && entropy < Entropy::PRIVATE
}

/// The scheme that is used: the one asked for if it is [`allowed`], else [`Scheme::Withhold`].
#[must_use]
pub fn gate(asked: Scheme, audience: Audience, format: &CodeFormat, hash: HashFunction) -> Scheme {
    if allowed(audience, Entropy::of(format), hash).contains(&asked) {
        asked
    } else {
        Scheme::Withhold
    }
}
