//! Keys of support: reading them, and when they are too old.

use account_recovery::evidence::identity::Identity;
use account_recovery::evidence::lines;
use account_recovery::evidence::recipient::Recipient;
use proptest::prelude::*;

/// The keys that the tests seal to; their secret parts are in `vectors/identities.txt`.
pub(super) const RECIPIENTS: [&str; 2] = [
    "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0",
    "age1ep8zadqjj27mua60l59lle5u25rvvp5u32d5rczxru5llukqt9gs0rgqap",
];

pub(super) const IDENTITIES: &str = include_str!("../vectors/identities.txt");

/// 2026-01-01, the day of the request of the specification.
pub(super) const TODAY: u32 = 20_454;

#[track_caller]
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the keys belong to the tests"
)]
pub(super) fn recipient(number: usize, not_after: u32) -> Recipient {
    Recipient::parse(RECIPIENTS[number], not_after).unwrap()
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "the file belongs to the tests")]
pub(super) fn identities() -> Vec<Identity> {
    lines::identities(IDENTITIES).unwrap()
}

#[test]
#[rustfmt::skip]
fn only_x25519_recipients_are_read() {
    //   text                                                               code
    let table = [
        ("",                                                                "recipient-kind"),
        ("ssh-ed25519 AAAA",                                                "recipient-kind"),
        ("AGE1A5W4AXVC5TYRHJ5UYHVAL42GWTP2AGVZ3ZSEWGXNLLMDUHF883KQ648MM0", "recipient-kind"),
        ("age1pq1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", "recipient-kind"),
        (" age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0", "recipient-kind"),
        ("age1",                                                            "recipient-checksum"),
        ("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm",   "recipient-checksum"),
        ("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm2",  "recipient-checksum"),
        ("age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0 ", "recipient-checksum"),
        ("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",  "recipient-point"),
        ("age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",  "recipient-point"),
    ];
    for (text, code) in table {
        let error = Recipient::parse(text, TODAY).unwrap_err();
        assert_eq!(error.code(), code, "{text:?}");
        assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
    }
    assert_eq!(recipient(0, TODAY).not_after(), TODAY);
}

#[test]
#[rustfmt::skip]
fn keys_end_with_their_last_day() {
    let day = |number: u32| u64::from(number) * 86_400;
    //   not_after     at                   valid
    let table = [
        (TODAY,        day(TODAY),          true),
        (TODAY,        day(TODAY + 1) - 1,  true),
        (TODAY,        day(TODAY + 1),      false),
        (TODAY,        0,                   true),
        (0,            0,                   true),
        (0,            u64::MAX,            false),
        (u32::MAX,     u64::MAX,            false),
    ];
    for (not_after, at, valid) in table {
        assert_eq!(recipient(0, not_after).is_valid_at(at), valid, "{not_after} {at}");
    }
    //   not_after     today       warned of
    let table = [
        (TODAY + 31,   TODAY,      false),
        (TODAY + 30,   TODAY,      true),
        (TODAY,        TODAY,      true),
        (TODAY - 1,    TODAY,      true),
        (u32::MAX,     u32::MAX,   true),
    ];
    for (not_after, today, soon) in table {
        assert_eq!(recipient(0, not_after).expires_soon(today), soon, "{not_after} {today}");
    }
}

#[test]
#[rustfmt::skip]
fn files_of_secret_keys_are_read_as_age_keygen_writes_them() {
    const KEY: &str = "AGE-SECRET-KEY-1CTMQPYXM4E3HX4MRGMS5SKS7VTQ70WU8NHTDHYN6R9HJW8AEC5HSWXQ3NZ";
    assert_eq!(identities().len(), 2);
    let shown = format!("{:?}", identities());
    assert_eq!(shown, "[Identity(…), Identity(…)]");
    let many = format!("{KEY}\n").repeat(9);
    let small = KEY.replace("CTMQ", "ctmq");
    //   text                                   code                   message
    let table = [
        ("# nothing\n",                         "lines-empty",         "there is nothing in it"),
        (many.as_str(),                         "lines-too-many",      "there are more than 8"),
        (RECIPIENTS[0],                         "identity-public",     "line 1: a public key opens nothing"),
        ("\n-----BEGIN AGE ENCRYPTED FILE-----","identity-kind",       "line 2: not an X25519 identity of age"),
        ("AGE-SECRET-KEY-PQ-1CTMQ",             "identity-kind",       "line 1: not an X25519 identity of age"),
        (&KEY[..KEY.len() - 1],                 "identity-checksum",   "line 1: the checksum of the identity is wrong"),
        (&small,                                "identity-checksum",   "line 1: the checksum of the identity is wrong"),
    ];
    for (text, code, message) in table {
        let error = lines::identities(text).unwrap_err();
        assert_eq!((error.code(), error.to_string().as_str()), (code, message), "{text:?}");
        assert!(error.advice().ends_with('.'));
    }
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in "(age1|AGE-SECRET-KEY-1)?\\PC*") {
        let _ = (Recipient::parse(&text, TODAY), text.parse::<Identity>());
    }
}
