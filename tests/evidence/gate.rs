//! The gate: nothing that can be guessed is published.

use super::{eight_digits, pypi, twelve_any_case};
use account_recovery::evidence::gate::{Entropy, Scheme, SchemeError, allowed, gate};
use account_recovery::evidence::hash_function::HashFunction;
use account_recovery::service::{Audience, CodeFormat};
use proptest::prelude::*;

fn format(alphabet: &str, length: u8, fold_case: bool) -> CodeFormat {
    CodeFormat {
        alphabet: alphabet.into(),
        length,
        fold_case,
    }
}

#[test]
#[rustfmt::skip]
fn entropy_is_rounded_down_and_not_fooled() {
    //   format                                     hundredths of a bit
    for (format, hundredths) in [
        (pypi(),                                    6400),
        (twelve_any_case(),                         4800),
        (eight_digits(),                            2657), // 26.575
        (format("0123456789", 20, false),           6643), // 66.438
        (format("01", 64, false),                   6400),
        (format("012", 255, false),                 40416), // 404.165
        (format("", 16, false),                     0),
        (format("0", 255, false),                   0),
        (format("0123456789abcdef", 0, false),      0),
        (format("0000000000000000", 16, false),     0),
        (format("01０１", 64, false),               6400), // full-width digits are read as ASCII
        (format("0123456789abcdefABCDEF", 16, true), 6400), // capitals are read as small
        (format("01-\u{200b} ", 64, false),         6400), // what is left out is not part of a code
    ] {
        assert_eq!(Entropy::of(&format).hundredths(), hundredths, "{format:?}");
    }
}

#[test]
#[rustfmt::skip]
fn the_public_gets_nothing_that_can_be_guessed() {
    use Audience::{Private, Public};
    use HashFunction::{Argon2id, Pbkdf2Sha256};
    use Scheme::{Commit, Proof, Seal, Withhold};
    //   asked     audience  format             hash          used
    for (asked,    audience, format,            hash,         used) in [
        (Withhold, Public,   pypi(),            Argon2id,     Withhold),
        (Commit,   Public,   pypi(),            Argon2id,     Commit),
        (Proof,    Public,   pypi(),            Argon2id,     Proof),
        (Seal,     Public,   pypi(),            Argon2id,     Seal),
        (Commit,   Public,   pypi(),            Pbkdf2Sha256, Withhold),
        (Seal,     Public,   pypi(),            Pbkdf2Sha256, Withhold),
        (Commit,   Public,   twelve_any_case(), Argon2id,     Withhold),
        (Proof,    Public,   twelve_any_case(), Argon2id,     Withhold),
        (Seal,     Public,   twelve_any_case(), Argon2id,     Withhold),
        (Commit,   Public,   eight_digits(),    Argon2id,     Withhold),
        (Withhold, Private,  pypi(),            Argon2id,     Withhold),
        (Commit,   Private,  eight_digits(),    Argon2id,     Commit),
        (Commit,   Private,  eight_digits(),    Pbkdf2Sha256, Commit),
        (Seal,     Private,  twelve_any_case(), Argon2id,     Seal),
    ] {
        assert_eq!(gate(asked, audience, &format, hash), used, "{asked} {audience:?} {format:?} {hash:?}");
    }
}

#[test]
fn towards_the_public_the_default_is_to_withhold() {
    assert_eq!(Scheme::default_for(Audience::Public), Scheme::Withhold);
    assert_eq!(Scheme::default_for(Audience::Private), Scheme::Commit);
}

#[test]
fn names_are_read_back() {
    for scheme in Scheme::ALL {
        assert_eq!(scheme.to_string().parse(), Ok(scheme));
    }
    for name in ["", "hash", "Commit", " commit"] {
        assert_eq!(name.parse::<Scheme>(), Err(SchemeError), "{name}");
    }
    assert_eq!(SchemeError.code(), "scheme-unknown");
}

/// Entropy by another way: floating point, over the set of characters.
fn bits(alphabet: &str, length: u8) -> f64 {
    let distinct: std::collections::HashSet<char> = alphabet.chars().collect();
    let size = u32::try_from(distinct.len().max(1)).map_or(f64::INFINITY, f64::from);
    f64::from(length) * size.log2()
}

proptest! {
    #[test]
    fn below_64_bits_the_public_gets_nothing(alphabet in "[0-9a-zA-Z]{0,70}", length: u8, fold_case: bool) {
        let format = format(&alphabet, length, fold_case);
        for asked in Scheme::ALL {
            let used = gate(asked, Audience::Public, &format, HashFunction::Argon2id);
            prop_assert!(used == Scheme::Withhold || bits(&alphabet, length) >= 64.0);
            prop_assert!(used == Scheme::Withhold || used == asked);
        }
    }

    #[test]
    fn nothing_fast_is_published(alphabet: String, length: u8, fold_case: bool) {
        let format = format(&alphabet, length, fold_case);
        for asked in Scheme::ALL {
            prop_assert_eq!(gate(asked, Audience::Public, &format, HashFunction::Pbkdf2Sha256), Scheme::Withhold);
        }
    }

    #[test]
    fn nothing_but_what_is_allowed_is_used(alphabet: String, length: u8, fold_case: bool, public: bool, fips: bool) {
        let audience = if public { Audience::Public } else { Audience::Private };
        let format = format(&alphabet, length, fold_case);
        let hash = if fips { HashFunction::Pbkdf2Sha256 } else { HashFunction::Argon2id };
        for asked in Scheme::ALL {
            let used = gate(asked, audience, &format, hash);
            prop_assert!(allowed(audience, Entropy::of(&format), hash).contains(&used));
        }
    }

    #[test]
    fn entropy_is_never_overstated(alphabet in "[0-9a-z]{0,60}", length: u8) {
        let exact = bits(&alphabet, length) * 100.0;
        let counted = Entropy::of(&format(&alphabet, length, false)).hundredths();
        let counted = f64::from(u32::try_from(counted).unwrap());
        prop_assert!(counted <= exact + 1e-6 && exact < counted + 1.5, "{} {}", counted, exact);
    }
}
