//! Proofs are good for one key in one context only.

use super::vectors::{CHANGES, specified};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::proof::{public_key, verify};
use account_recovery::evidence::public_key::{PublicKey, PublicKeyError};
use account_recovery::evidence::token::{Token, TokenError};

#[test]
fn a_proof_verifies_only_for_its_key_and_context() {
    let vector = specified();
    let made = vector.proof.as_ref().unwrap();
    let key: PublicKey = made.public_key.parse().unwrap();
    let token = format!("ara2p.{}", made.signature);
    let other_code = Code::parse_line("0123456789abcdee", false).unwrap();
    let other_key = public_key("pypi", "example-user", &other_code).unwrap();
    assert_eq!(verify(&token, &vector.context(), &key), Ok(true));
    assert_eq!(verify(&token, &vector.context(), &other_key), Ok(false));
    for (what, change) in CHANGES {
        let mut context = vector.context();
        change(&mut context);
        assert_eq!(verify(&token, &context, &key), Ok(false), "{what}");
    }
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "the vector belongs to the tests")]
fn refuses_token(text: &str, error: TokenError, code: &str) {
    let vector = specified();
    let key = vector.proof.as_ref().unwrap().public_key.parse().unwrap();
    assert_eq!(verify(text, &vector.context(), &key), Err(error), "{text}");
    assert_eq!(error.code(), code);
    assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
}

#[test]
#[rustfmt::skip]
fn what_is_no_token_is_refused() {
    use TokenError::{Prefix, Signature};
    let whole = "A".repeat(86);
    //            text                                       error      its code
    refuses_token("",                                        Prefix,    "token-prefix");
    refuses_token(&format!("ara1p.{whole}"),                 Prefix,    "token-prefix");
    refuses_token(&whole,                                    Prefix,    "token-prefix");
    refuses_token("ara2p.",                                  Signature, "token-signature");
    refuses_token("ara2p.AAAA",                              Signature, "token-signature");
    refuses_token(&format!("ara2p.{whole}=="),               Signature, "token-signature");
    refuses_token(&format!("ara2p.{whole}AAAA"),             Signature, "token-signature");
    refuses_token(&format!("ara2p.{}", "+".repeat(86)),      Signature, "token-signature");
    refuses_token(&format!("ara2p.{}B", "A".repeat(85)),     Signature, "token-signature");
}

#[track_caller]
fn refuses_key(text: &str, error: PublicKeyError, code: &str) {
    assert_eq!(text.parse::<PublicKey>(), Err(error), "{text}");
    assert_eq!(error.code(), code);
    assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
}

#[test]
#[rustfmt::skip]
fn what_is_no_public_key_is_refused() {
    use PublicKeyError::{Digits, Point};
    let one = format!("01{}", "0".repeat(62));
    //          text                 error   its code
    refuses_key("",                  Digits, "public-key-digits");
    refuses_key("40e8",              Digits, "public-key-digits");
    refuses_key(&"4".repeat(65),     Digits, "public-key-digits");
    refuses_key(&"g".repeat(64),     Digits, "public-key-digits");
    // of small order: everybody can sign for these
    refuses_key(&"0".repeat(64),     Point,  "public-key-point");
    refuses_key(&one,                Point,  "public-key-point");
    // no point of the curve
    refuses_key(&format!("02{}", "0".repeat(62)), Point, "public-key-point");
}

/// `S` plus the order of the group makes another signature that lax checks take for good.
#[test]
fn a_signature_has_one_form_only() {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    use base64ct::{Base64UrlUnpadded, Encoding};
    let vector = specified();
    let made = vector.proof.as_ref().unwrap();
    let mut bytes = Base64UrlUnpadded::decode_vec(&made.signature).unwrap();
    let mut carry = 0;
    for (byte, add) in bytes[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = u8::try_from(sum % 256).unwrap();
        carry = sum / 256;
    }
    let other = format!("ara2p.{}", Base64UrlUnpadded::encode_string(&bytes));
    assert!(other.parse::<Token>().is_ok());
    let key = made.public_key.parse().unwrap();
    assert_eq!(verify(&other, &vector.context(), &key), Ok(false));
}
