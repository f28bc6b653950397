//! Slow hashes as text, in the PHC string format, with bounds on what checking one may cost.
//!
//! Format: <https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md>.

use base64ct::{Base64Unpadded, Encoding};
use std::fmt;
use std::ops::RangeInclusive;

use super::ASK_AGAIN;
use crate::error::errors;

/// Rounds of PBKDF2-HMAC-SHA-256 that `ara/2` prescribes, OWASP's recommendation
/// (<https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>).
pub const PBKDF2_ROUNDS: u32 = 600_000;

/// KiB times passes that a stranger's hash may ask for: 64 MiB once, and over half as much again as `ara/2` prescribes.
const MOST_WORK: u32 = 65_536;

/// What computing a hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Argon2id, version 1.3 (RFC 9106).
    Argon2id(Memory),
    /// PBKDF2-HMAC-SHA-256 (RFC 8018).
    Pbkdf2 {
        /// Rounds.
        rounds: u32,
    },
}

/// What Argon2 costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Memory in KiB.
    pub kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Memory {
    /// What `ara/2` prescribes: 19 MiB, two passes, one lane, OWASP's recommendation as well.
    pub const ARA2: Self = Self {
        kib: 19_456,
        passes: 2,
        lanes: 1,
    };
}

/// A hash whose cost is bearable: a stranger's file cannot ask for more than 64 MiB, nor for more than about a tenth of
/// a second a code.
///
/// ```
/// use account_recovery::evidence::phc::{Cost, Memory, Phc};
/// let text = "$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0";
/// let phc = Phc::parse(text)?;
/// assert_eq!(phc.cost(), Cost::Argon2id(Memory::ARA2));
/// assert_eq!(phc.to_string(), text);
/// # Ok::<(), account_recovery::evidence::phc::PhcError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phc {
    cost: Cost,
    salt: Vec<u8>,
    hash: Vec<u8>,
}

impl Phc {
    /// A hash that was just computed.
    pub(super) fn computed(cost: Cost, salt: [u8; 16], hash: [u8; 32]) -> Self {
        Self {
            cost,
            salt: salt.into(),
            hash: hash.into(),
        }
    }

    /// Reads the text form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash` or `$pbkdf2-sha256$i=…$salt$hash`.
    ///
    /// # Errors
    /// - [`PhcError::Malformed`] for `argon2id`, and where a number has a sign or a leading zero, where parameters are
    ///   missing, in another order or unknown, and where Base64 is padded
    /// - [`PhcError::Algorithm`] for `$argon2i$v=19$…` and for `$pbkdf2-sha512$…`
    /// - [`PhcError::Version`] for `$argon2id$v=16$…`
    /// - [`PhcError::OutOfBounds`] for more than 65,536 KiB, 10 passes, 4 lanes or 65,536 KiB times passes, less than
    ///   8 KiB a lane, rounds outside 1,000 to 600,000, a salt outside 8 to 64 bytes, a hash outside 16 to 64 bytes,
    ///   of PBKDF2 outside 16 to 32, since it does its work again for every 32 bytes
    pub fn parse(text: &str) -> Result<Self, PhcError> {
        let parts: Vec<&str> = text.splitn(7, '$').collect();
        let (cost, salt, hash) = match *parts.as_slice() {
            ["", "argon2id", "v=19", cost, salt, hash] => (parse_memory(cost)?, salt, hash),
            ["", "argon2id", _, _, _, _] => return Err(PhcError::Version),
            ["", "pbkdf2-sha256", rounds, salt, hash] => (parse_rounds(rounds)?, salt, hash),
            ["", "argon2id" | "pbkdf2-sha256", ..] | [] | [_] => {
                return Err(PhcError::Malformed("the parts between dollar signs"));
            }
            _ => return Err(PhcError::Algorithm),
        };
        let longest = match cost {
            Cost::Argon2id(_) => 64,
            Cost::Pbkdf2 { .. } => 32,
        };
        Ok(Self {
            cost,
            salt: parse_bytes(salt, "salt", 8..=64)?,
            hash: parse_bytes(hash, "hash", 16..=longest)?,
        })
    }

    /// What computing it again costs.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// The salt.
    #[must_use]
    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// The hash.
    #[must_use]
    pub fn hash(&self) -> &[u8] {
        &self.hash
    }
}

/// Reads `m=…,t=…,p=…`.
fn parse_memory(text: &str) -> Result<Cost, PhcError> {
    let parameters = "the parameters m, t and p";
    let parts: Vec<&str> = text.splitn(4, ',').collect();
    let [kib, passes, lanes] = parts.as_slice() else {
        return Err(PhcError::Malformed(parameters));
    };
    let lanes = parse_number(lanes, "p", parameters, 1..=4)?;
    let kib = parse_number(kib, "m", parameters, 8 * lanes..=65_536)?;
    let passes = parse_number(passes, "t", parameters, 1..=10)?;
    if kib * passes > MOST_WORK {
        return Err(PhcError::OutOfBounds("m times t"));
    }
    Ok(Cost::Argon2id(Memory { kib, passes, lanes }))
}

/// Reads `i=…`.
fn parse_rounds(text: &str) -> Result<Cost, PhcError> {
    let rounds = parse_number(text, "i", "the parameter i", 1_000..=PBKDF2_ROUNDS)?;
    Ok(Cost::Pbkdf2 { rounds })
}

/// Reads `name=number`.
fn parse_number(
    text: &str,
    name: &'static str,
    parameters: &'static str,
    bounds: RangeInclusive<u32>,
) -> Result<u32, PhcError> {
    let malformed = PhcError::Malformed(parameters);
    let digits = text
        .strip_prefix(name)
        .and_then(|rest| rest.strip_prefix('='))
        .ok_or(malformed)?;
    if digits.starts_with(['+', '0']) {
        return Err(malformed);
    }
    let number = digits.parse().map_err(|_| malformed)?;
    if bounds.contains(&number) {
        Ok(number)
    } else {
        Err(PhcError::OutOfBounds(name))
    }
}

/// Reads Base64 without padding.
fn parse_bytes(
    text: &str,
    name: &'static str,
    bounds: RangeInclusive<usize>,
) -> Result<Vec<u8>, PhcError> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| PhcError::Malformed(name))?;
    if bounds.contains(&bytes.len()) {
        Ok(bytes)
    } else {
        Err(PhcError::OutOfBounds(name))
    }
}

impl fmt::Display for Phc {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cost {
            Cost::Argon2id(Memory { kib, passes, lanes }) => {
                write!(out, "$argon2id$v=19$m={kib},t={passes},p={lanes}")?;
            }
            Cost::Pbkdf2 { rounds } => write!(out, "$pbkdf2-sha256$i={rounds}")?,
        }
        let salt = Base64Unpadded::encode_string(&self.salt);
        let hash = Base64Unpadded::encode_string(&self.hash);
        write!(out, "${salt}${hash}")
    }
}

/// What to do about a hash of another kind.
const OTHER: &str = "Check it with a program that knows this kind.";

errors! {
    /// Why a text is not taken for a hash.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum PhcError {
        /// This part is not written as the format says.
        Malformed(part: &'static str) => "phc-malformed", "not a PHC string: {part}", ASK_AGAIN;
        /// It is the hash of another algorithm.
        Algorithm => "phc-algorithm", "not an argon2id or pbkdf2-sha256 hash", OTHER;
        /// It is of another version of Argon2 than 1.3.
        Version => "phc-version", "not version 19 of argon2id", OTHER;
        /// This parameter would cost too much, or too little to mean anything.
        OutOfBounds(name: &'static str) => "phc-out-of-bounds", "`{name}` is out of bounds",
            "Do not check it: this assistant makes no such hash.";
    }
}
