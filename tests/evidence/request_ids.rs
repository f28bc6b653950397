//! Request ids.

use account_recovery::evidence::request_id::{RequestId, RequestIdError};
use proptest::prelude::*;

#[test]
#[rustfmt::skip]
fn the_written_form_is_that_of_ulid() {
    for (bytes, text) in [
        (0_u128,    "00000000000000000000000000"),
        (1,         "00000000000000000000000001"),
        (31,        "0000000000000000000000000Z"),
        (32,        "00000000000000000000000010"),
        (u128::MAX, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
        (0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f, "00041061050R3GG28A1C60T3GF"),
    ] {
        let id = RequestId::new(bytes.to_be_bytes());
        assert_eq!(id.to_string(), text);
        assert_eq!(text.parse(), Ok(id));
    }
}

#[track_caller]
fn refuses(text: &str, error: RequestIdError, code: &str) {
    assert_eq!(text.parse::<RequestId>(), Err(error), "{text}");
    assert_eq!(error.code(), code);
    assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
}

#[test]
#[rustfmt::skip]
fn what_is_no_request_id_is_refused() {
    refuses("",                            RequestIdError::Length(0),      "request-id-length");
    refuses("00041061",                    RequestIdError::Length(8),      "request-id-length");
    refuses("0000000000000000000000000",   RequestIdError::Length(25),     "request-id-length");
    refuses("000000000000000000000000000", RequestIdError::Length(27),     "request-id-length");
    refuses("7ZZZZZZZZZZZZZZZZZZZZZZZZZ0", RequestIdError::Length(27),     "request-id-length");
    refuses("0000000000000000000000000U",  RequestIdError::Character('U'), "request-id-character");
    refuses("000 00000",                   RequestIdError::Character(' '), "request-id-character");
    refuses("80000000000000000000000000",  RequestIdError::TooLarge,       "request-id-too-large");
    refuses("ZZZZZZZZZZZZZZZZZZZZZZZZZZ",  RequestIdError::TooLarge,       "request-id-too-large");
}

proptest! {
    #[test]
    fn every_id_is_read_back(bytes: [u8; 16]) {
        let id = RequestId::new(bytes);
        let text = id.to_string();
        prop_assert_eq!(text.len(), 26);
        prop_assert_eq!(text.parse(), Ok(id));
        prop_assert_eq!(text.to_lowercase().parse(), Ok(id));
        prop_assert_eq!(text.replace('0', "o-").replace('1', "L").parse(), Ok(id));
    }

    #[test]
    fn no_text_is_too_odd(text: String) {
        if let Ok(id) = text.parse::<RequestId>() {
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }
    }
}
