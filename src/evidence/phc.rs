//! Argon2id hashes as text, in the PHC string format, with bounds on what checking one may cost.
//!
//! Format: <https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md>.

use alloc::vec::Vec;
use base64ct::{Base64Unpadded, Encoding};
use core::fmt;
use core::ops::RangeInclusive;

/// What computing a hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What `ara/1` prescribes: 19 MiB, two passes, one lane, OWASP's recommendation
    /// (<https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>).
    pub const ARA1: Self = Self {
        memory: 19_456,
        passes: 2,
        lanes: 1,
    };
}

/// An Argon2id hash, version 1.3, whose cost is bearable: a stranger's file cannot ask for more than 64 MiB and ten
/// passes.
///
/// ```
/// use account_recovery::evidence::phc::{Cost, Phc};
/// let text = "$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$YbB8X8KWXEQt8VRYQmEiWSV73GpiYmN0yUir17iQX/0";
/// let phc = Phc::parse(text)?;
/// assert_eq!(phc.cost(), Cost::ARA1);
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
    /// A hash that was just computed with the cost of `ara/1`.
    pub(super) fn computed(salt: [u8; 16], hash: [u8; 32]) -> Self {
        Self {
            cost: Cost::ARA1,
            salt: salt.into(),
            hash: hash.into(),
        }
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// - [`PhcError::Malformed`] for `argon2id`, and where a number has a sign or a leading zero, where parameters are
    ///   missing, in another order or unknown, and where Base64 is padded
    /// - [`PhcError::Algorithm`] for `$argon2i$v=19$…` and for `$pbkdf2-sha256$…`
    /// - [`PhcError::Version`] for `$argon2id$v=16$…`
    /// - [`PhcError::OutOfBounds`] for more than 65,536 KiB, 10 passes or 4 lanes, less than 8 KiB a lane, a salt
    ///   outside 8 to 64 bytes, a hash outside 16 to 64 bytes
    pub fn parse(text: &str) -> Result<Self, PhcError> {
        let parts: Vec<&str> = text.splitn(7, '$').collect();
        let ["", algorithm, version, cost, salt, hash] = parts.as_slice() else {
            return Err(PhcError::Malformed("the parts between dollar signs"));
        };
        match (*algorithm, *version) {
            ("argon2id", "v=19") => {}
            ("argon2id", _) => return Err(PhcError::Version),
            _ => return Err(PhcError::Algorithm),
        }
        Ok(Self {
            cost: parse_cost(cost)?,
            salt: parse_bytes(salt, "salt", 8..=64)?,
            hash: parse_bytes(hash, "hash", 16..=64)?,
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
fn parse_cost(text: &str) -> Result<Cost, PhcError> {
    let parts: Vec<&str> = text.splitn(4, ',').collect();
    let [memory, passes, lanes] = parts.as_slice() else {
        return Err(PhcError::Malformed("the parameters m, t and p"));
    };
    let lanes = parse_number(lanes, "p", 1..=4)?;
    Ok(Cost {
        memory: parse_number(memory, "m", 8 * lanes..=65_536)?,
        passes: parse_number(passes, "t", 1..=10)?,
        lanes,
    })
}

/// Reads `name=number`.
fn parse_number(
    text: &str,
    name: &'static str,
    bounds: RangeInclusive<u32>,
) -> Result<u32, PhcError> {
    let malformed = PhcError::Malformed("the parameters m, t and p");
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
        let Cost {
            memory,
            passes,
            lanes,
        } = self.cost;
        let salt = Base64Unpadded::encode_string(&self.salt);
        let hash = Base64Unpadded::encode_string(&self.hash);
        write!(
            out,
            "$argon2id$v=19$m={memory},t={passes},p={lanes}${salt}${hash}"
        )
    }
}

/// Why a text is not taken for a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhcError {
    /// This part is not written as the format says.
    Malformed(&'static str),
    /// It is the hash of another algorithm.
    Algorithm,
    /// It is of another version of Argon2 than 1.3.
    Version,
    /// This parameter would cost too much, or too little to mean anything.
    OutOfBounds(&'static str),
}

impl PhcError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "phc-malformed",
            Self::Algorithm => "phc-algorithm",
            Self::Version => "phc-version",
            Self::OutOfBounds(_) => "phc-out-of-bounds",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "Ask for the request again; this copy is damaged or made up.",
            Self::Algorithm | Self::Version => "Check it with a program that knows this kind.",
            Self::OutOfBounds(_) => "Do not check it: this assistant makes no such hash.",
        }
    }
}

impl fmt::Display for PhcError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(part) => write!(out, "not a PHC string: {part}"),
            Self::Algorithm => out.write_str("not an argon2id hash"),
            Self::Version => out.write_str("not version 19 of argon2id"),
            Self::OutOfBounds(name) => write!(out, "`{name}` is out of bounds"),
        }
    }
}

impl core::error::Error for PhcError {}
