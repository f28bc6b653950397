//! Why a file cannot be written or read.

use std::fmt;

/// Why an age file cannot be written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeError {
    /// It is not in ASCII armour.
    Armor,
    /// It is of another version than 1.
    Version,
    /// Its header is not written as the format says.
    Header,
    /// It ends too early.
    Cut,
    /// It is encrypted with a passphrase.
    Passphrase,
    /// It has more than 64 KiB.
    TooLarge,
    /// There are more keys than a file is made for.
    TooManyKeys,
    /// It was changed after it was made.
    Forged,
    /// A cipher or HKDF refuses a length, which those of this format never cause.
    Cipher,
}

impl AgeError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Armor => "age-armor",
            Self::Version => "age-version",
            Self::Header => "age-header",
            Self::Cut => "age-cut",
            Self::Passphrase => "age-passphrase",
            Self::TooLarge => "age-too-large",
            Self::TooManyKeys => "age-too-many-keys",
            Self::Forged => "age-forged",
            Self::Cipher => "age-cipher",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Armor | Self::Header | Self::Cut | Self::Forged => {
                "Ask for the request again; this copy is damaged or made up."
            }
            Self::Version => "Open it with a program that knows this version.",
            Self::Passphrase | Self::TooLarge => {
                "Do not open it: this assistant makes no such file."
            }
            Self::TooManyKeys => "Publish fewer keys.",
            Self::Cipher => "Report this as a fault.",
        }
    }
}

impl fmt::Display for AgeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Armor => "not an age file in ASCII armour",
            Self::Version => "not an age file of version 1",
            Self::Header => "the header of the age file is malformed",
            Self::Cut => "the age file ends too early",
            Self::Passphrase => "the age file is encrypted with a passphrase",
            Self::TooLarge => "the age file has more than 64 KiB",
            Self::TooManyKeys => "too many keys",
            Self::Forged => "the age file was changed after it was made",
            Self::Cipher => "the cipher refused",
        })
    }
}

impl std::error::Error for AgeError {}
