//! Public keys of support, to which codes are encrypted.

use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;
use x25519_dalek::x25519;

use crate::error::errors;

/// The part of a recipient before the separator `1`.
const HUMAN_READABLE: &str = "age";

/// How long before its last day `check` warns of a key, in days.
pub const WARNING_DAYS: u32 = 30;

const SECONDS_A_DAY: u64 = 86_400;

/// An X25519 public key of support, and the last day on which a page may encrypt to it.
///
/// The text form is that of the `age` program, `age1…` in Bech32
/// (<https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type>).
///
/// ```
/// use account_recovery::evidence::recipient::Recipient;
/// // 2027-06-30, in days since 1970-01-01.
/// let key = Recipient::parse("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", 20_999)?;
/// assert!(key.is_valid_at(1_814_399_999)); // the last second of that day
/// assert!(!key.is_valid_at(1_814_400_000));
/// # Ok::<(), account_recovery::evidence::recipient::RecipientError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    point: [u8; 32],
    not_after: u32,
}

impl Recipient {
    /// Reads a recipient as `age-keygen` prints it; `not_after` counts days since 1970-01-01, UTC.
    ///
    /// # Errors
    /// - [`RecipientError::Kind`] for `ssh-ed25519 AAAA…`, `AGE1…` and `age1pq1…`
    /// - [`RecipientError::Checksum`] for a recipient with a letter changed or left out
    /// - [`RecipientError::Point`] for one of the few keys with which nothing would be secret, such as 32 zero bytes
    pub fn parse(text: &str, not_after: u32) -> Result<Self, RecipientError> {
        // `age1pq1…` and `age1NAME1…`, keys of other kinds, have a second separator.
        let data = text.strip_prefix("age1").ok_or(RecipientError::Kind)?;
        if data.contains('1') {
            return Err(RecipientError::Kind);
        }
        let point = decode(text, HUMAN_READABLE).ok_or(RecipientError::Checksum)?;
        if is_of_small_order(point) {
            return Err(RecipientError::Point);
        }
        Ok(Self { point, not_after })
    }

    /// The last day on which it may be used, in days since 1970-01-01, UTC.
    #[must_use]
    pub const fn not_after(&self) -> u32 {
        self.not_after
    }

    /// Whether it may be used at an instant, in seconds since 1970.
    #[must_use]
    pub fn is_valid_at(&self, seconds: u64) -> bool {
        seconds / SECONDS_A_DAY <= self.not_after.into()
    }

    /// Whether its last day is over, or at most [`WARNING_DAYS`] away from today, in days since 1970-01-01.
    ///
    /// ```
    /// use account_recovery::evidence::recipient::Recipient;
    /// let key = Recipient::parse("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", 20_999)?;
    /// assert!(!key.expires_soon(20_968));
    /// assert!(key.expires_soon(20_969));
    /// assert!(key.expires_soon(21_500));
    /// # Ok::<(), account_recovery::evidence::recipient::RecipientError>(())
    /// ```
    #[must_use]
    pub const fn expires_soon(&self, today: u32) -> bool {
        self.not_after <= today.saturating_add(WARNING_DAYS)
    }

    /// The public key.
    pub(super) const fn point(&self) -> &[u8; 32] {
        &self.point
    }
}

/// The 32 bytes of a Bech32 text with this human-readable part.
pub(super) fn decode(text: &str, human_readable: &str) -> Option<[u8; 32]> {
    let checked = CheckedHrpstring::new::<Bech32>(text).ok()?;
    let mut bytes = checked.byte_iter();
    let mut point = [0; 32];
    for slot in &mut point {
        *slot = bytes.next()?;
    }
    let whole = bytes.next().is_none() && checked.validate_segwit_padding().is_ok();
    (whole && checked.hrp().as_str() == human_readable).then_some(point)
}

/// Such a point yields the same shared secret, zero, with every key (RFC 7748, section 6.1).
fn is_of_small_order(point: [u8; 32]) -> bool {
    x25519([1; 32], point) == [0; 32]
}

errors! {
    /// Why a text is no recipient.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum RecipientError {
        /// It is a key of another kind, or none.
        Kind => "recipient-kind", "not an X25519 recipient of age",
            "Make a key with `age-keygen` and copy what follows `Public key:`.";
        /// A character is wrong, or some are missing.
        Checksum => "recipient-checksum", "the checksum of the recipient is wrong",
            "Copy the whole key again, `age1` and 58 more characters.";
        /// Nothing encrypted to it would be secret.
        Point => "recipient-point", "nothing encrypted to this recipient would be secret",
            "Use a key that `age-keygen` made.";
    }
}
