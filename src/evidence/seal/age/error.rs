//! Why a file cannot be written or read.

use crate::error::errors;
use crate::evidence::ASK_AGAIN;

/// What to do about a file that no page writes.
const REFUSE: &str = "Do not open it: this assistant makes no such file.";

errors! {
    /// Why an age file cannot be written or read.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum AgeError {
        /// It is not in ASCII armour.
        Armor => "age-armor", "not an age file in ASCII armour", ASK_AGAIN;
        /// It is of another version than 1.
        Version => "age-version", "not an age file of version 1",
            "Open it with a program that knows this version.";
        /// Its header is not written as the format says.
        Header => "age-header", "the header of the age file is malformed", ASK_AGAIN;
        /// It ends too early.
        Cut => "age-cut", "the age file ends too early", ASK_AGAIN;
        /// It is encrypted with a passphrase.
        Passphrase => "age-passphrase", "the age file is encrypted with a passphrase", REFUSE;
        /// It has more than 64 KiB.
        TooLarge => "age-too-large", "the age file has more than 64 KiB", REFUSE;
        /// There are more keys than a file is made for.
        TooManyKeys => "age-too-many-keys", "too many keys", "Publish fewer keys.";
        /// It was changed after it was made.
        Forged => "age-forged", "the age file was changed after it was made", ASK_AGAIN;
        /// A cipher or HKDF refuses a length, which those of this format never cause.
        Cipher => "age-cipher", "the cipher refused", "Report this as a fault.";
    }
}
