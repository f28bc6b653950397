//! Sealing: what this crate and other programs seal is opened, for its own request only, and nothing else is.

use super::keys::{TODAY, identities, recipient};
use super::vectors::{CHANGES, specified};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::context::Context;
use account_recovery::evidence::open::{Opened, open};
use account_recovery::evidence::recipient::Recipient;
use account_recovery::evidence::seal::{MOST_KEYS, seal};
use base64ct::{Base64, Encoding};
use proptest::prelude::*;

/// The code of the specification, sealed to the first key for its request.
#[expect(clippy::unwrap_used, reason = "the vector belongs to the tests")]
pub(super) fn good() -> String {
    let vector = specified();
    let keys = [recipient(0, TODAY)];
    seal(&vector.code(), &vector.context(), false, &keys, &[7; 32]).unwrap()
}

#[test]
fn the_json_has_its_members_in_order() {
    let members = [
        r#"{"account":"example-user","code":"0123456789abcdef","#,
        r#""created":1767225600,"#,
        r#""ctx":"845df972d0c32346cb5b6f3af376eccc93707d309633a0c319e1cbdd9d203ef9","#,
        r#""reporter":"github:octocat","rid":"00041061050R3GG28A1C60T3GF","v":2}"#,
    ];
    let opened = open(&good(), &identities()).unwrap();
    assert_eq!(opened.json().reveal(), members.concat());
    let vector = specified();
    let keys = [recipient(1, TODAY)];
    let used = seal(&vector.code(), &vector.context(), true, &keys, &[7; 32]).unwrap();
    let opened = open(&used, &identities()).unwrap();
    assert!(
        opened.json().reveal().ends_with(
            r#","rid":"00041061050R3GG28A1C60T3GF","used_code":"0123456789abcdef","v":2}"#
        )
    );
}

#[test]
fn what_is_sealed_belongs_to_one_request() {
    let vector = specified();
    let opened = open(&good(), &identities()).unwrap();
    assert_eq!(opened.check(&vector.context()), Ok(()));
    for (what, change) in CHANGES {
        let mut context = vector.context();
        change(&mut context);
        let error = opened.check(&context).unwrap_err();
        assert_eq!(error.code(), "seal-foreign", "{what}");
    }
}

#[test]
#[rustfmt::skip]
fn stale_keys_are_left_out() {
    let (good, stale) = (recipient(0, TODAY), recipient(1, TODAY - 1));
    //   keys                           what comes of it: who opens it, or the error
    type Opens<'a> = Result<[bool; 2], &'a str>;
    let table: [(&[Recipient], Opens<'_>); 7] = [
        (&[good],                       Ok([true, false])),
        (&[recipient(1, TODAY)],        Ok([false, true])),
        (&[good, recipient(1, TODAY)],  Ok([true, true])),
        (&[stale, good],                Ok([true, false])),
        (&[stale, stale],               Err("key-expired")),
        (&[],                           Err("seal-no-key")),
        (&[good; MOST_KEYS + 1],        Err("age-too-many-keys")),
    ];
    let vector = specified();
    for (keys, expected) in table {
        let made = seal(&vector.code(), &vector.context(), false, keys, &[7; 32]);
        let opens = made.map(|age| {
            let mut opens = identities().into_iter().map(|identity| open(&age, &[identity]).is_ok());
            [opens.next(), opens.next()].map(|opens| opens == Some(true))
        });
        assert_eq!(opens.map_err(|error| error.code()), expected);
    }
}

#[test]
fn everything_random_comes_from_the_caller() {
    let vector = specified();
    let with = |random| {
        let keys = [recipient(0, TODAY), recipient(1, TODAY)];
        seal(&vector.code(), &vector.context(), false, &keys, random)
    };
    assert_eq!(with(&[7; 32]), with(&[7; 32]));
    assert_ne!(with(&[7; 32]), with(&[8; 32]));
    // Browsers are to seal the very same; Python reads it.
    assert_eq!(good(), include_str!("../vectors/sealed-from-seed.age"));
}

#[test]
fn the_length_tells_nothing_about_the_code() {
    let lengths = ["12345678", "0123456789abcdef"].map(|code| {
        let code = Code::parse_line(code, false).unwrap();
        let made = seal(
            &code,
            &specified().context(),
            false,
            &[recipient(0, TODAY)],
            &[7; 32],
        );
        made.unwrap().len()
    });
    assert_eq!(lengths[0], lengths[1]);
}

/// The bytes of [`good`], changed and in armour again.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> String {
    let text = good();
    let encoded: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    let mut file = Base64::decode_vec(&encoded).unwrap_or_default();
    change(&mut file);
    armoured(&file)
}

fn armoured(file: &[u8]) -> String {
    let encoded = Base64::encode_string(file);
    let lines: Vec<_> = encoded
        .as_bytes()
        .chunks(64)
        .map(String::from_utf8_lossy)
        .collect();
    format!(
        "-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n",
        lines.join("\n")
    )
}

/// [`good`] with a text of its header exchanged.
pub(super) fn header(from: &str, to: &str) -> String {
    changed(|file| {
        let at = file
            .windows(from.len())
            .position(|window| window == from.as_bytes());
        let at = at.unwrap_or(usize::MAX);
        file.splice(at..at + from.len(), to.bytes());
    })
}

#[test]
#[rustfmt::skip]
fn changed_and_hostile_files_are_refused() {
    let flip = |from_end: usize| changed(|file| { let at = file.len() - from_end; file[at] ^= 1; });
    let stanza = "-> joint of a stranger\nAAAA\n";
    //   what                   the file                                                  code
    let table = [
        ("empty",               String::new(),                                            "age-armor"),
        ("binary",              "age-encryption.org/v1\n".into(),                         "age-armor"),
        ("no end",              good().replace("-----END", "-----"),                      "age-armor"),
        ("text after",          good() + "x",                                             "age-armor"),
        ("cut",                 good()[..200].into(),                                     "age-armor"),
        ("long line",           good().replacen('\n', "", 2),                             "age-armor"),
        ("blank line",          good().replacen('\n', "\n\n", 2),                         "age-armor"),
        ("not base64",          good().replacen("YWdl", "YW l", 1),                       "age-armor"),
        ("line ends of another system", good().replace('\n', "\r\n"),                    "age-armor"),
        ("blanks around it",    format!("\n  {}\n\n", good()),                           "age-armor"),
        ("megabyte",            armoured(&vec![0; 500_000]),                              "age-too-large"),
        ("two chunks",          changed(|file| file.extend([0; 65_536])),                 "age-too-large"),
        ("version 2",           header("org/v1", "org/v2"),                               "age-version"),
        ("nothing",             armoured(b""),                                            "age-armor"),
        ("only a version",      armoured(b"age-encryption.org/v1\n"),                     "age-header"),
        ("no code",             header("\n--- ", "\n-- "),                                "age-header"),
        ("large header",        header("-> X25519", &(stanza.repeat(100) + "-> X25519")), "age-header"),
        ("no stanza",           header("-> X25519", "X25519"),                            "age-header"),
        ("two arguments",       header("-> X25519 ", "-> X25519 A "),                     "age-header"),
        ("empty argument",      header("-> X25519", "-> a  b\n\n-> X25519"),              "age-header"),
        ("line ends of DOS",    header("v1\n", "v1\r\n"),                                 "age-version"),
        ("passphrase",          header("-> X25519", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n\n-> X25519"), "age-passphrase"),
        ("extra stanza",        header("-> X25519", &(stanza.to_owned() + "-> X25519")),  "age-forged"),
        ("no payload",          changed(|file| file.truncate(190)),                       "age-cut"),
        ("payload cut",         changed(|file| { file.pop(); }),                          "age-forged"),
        ("payload changed",     flip(1),                                                  "age-forged"),
        ("nonce changed",       flip(16 + 512 + 1),                                       "age-forged"),
    ];
    for (what, file, code) in table {
        let error = open(&file, &identities()).unwrap_err();
        assert_eq!(error.code(), code, "{what}: {error}");
        assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
    }
}

#[test]
fn a_file_for_another_key_says_so() {
    let others = identities().split_off(1);
    assert_eq!(open(&good(), &others).unwrap_err().code(), "seal-other-key");
}

#[test]
#[rustfmt::skip]
fn what_is_inside_is_not_trusted() {
    let inside = open(&good(), &identities()).unwrap();
    let inside = inside.json().reveal().to_owned();
    let with = |from: &str, to: &str| inside.replace(from, to) + "\u{80}";
    //   what             what is inside                                    code
    let table = [
        ("empty",         String::new(),                                    "seal-padding"),
        ("zeros",         "\0".repeat(512),                                 "seal-padding"),
        ("no padding",    inside.clone(),                                   "seal-padding"),
        ("only padding",  "\u{80}".into(),                                  "seal-not-json"),
        ("cut",           inside[..100].to_owned() + "\u{80}",              "seal-not-json"),
        ("text after",    with("\"v\":2}", "\"v\":2} x"),                   "seal-not-json"),
        ("kind",          with("\"v\":2", "\"v\":\"2\""),                   "seal-not-json"),
        ("twice",         with("\"v\":2", "\"v\":2,\"v\":2"),               "seal-not-json"),
        ("deep",          "[".repeat(60_000) + "\u{80}",                    "seal-not-json"),
        ("deep inside",   with("\"v\":2", &format!("\"x\":{}", "[".repeat(60_000))), "seal-not-json"),
        ("null",          with("\"code\":\"0123456789abcdef\"", "\"code\":null"), "seal-not-json"),
        ("version 1",     with("\"v\":2", "\"v\":1"),                       "seal-wrong"),
        ("no account",    with("\"account\"", "\"acount\""),                "seal-wrong"),
        ("no code",       with("\"code\"", "\"cod\""),                      "seal-wrong"),
        ("two codes",     with("\"v\":2", "\"v\":2,\"used_code\":\"\""),    "seal-wrong"),
        ("rid",           with("0004106105", "0004"),                       "seal-wrong"),
        ("digits",        with("\"ctx\":\"", "\"ctx\":\"0"),                "seal-wrong"),
        ("large",         with("\"v\":2", &format!("\"v\":2{}", " ".repeat(66_000))), "age-too-large"),
        ("other account", with("example-user", "other-user"),               "seal-contradiction"),
        ("other time",    with("1767225600", "1767225601"),                 "seal-contradiction"),
        ("reporter",      with("octocat", "hubot"),                         "seal-contradiction"),
        ("other rid",     with("00041061050R3", "10041061050R3"),           "seal-contradiction"),
        ("other ctx",     with("\"ctx\":\"8", "\"ctx\":\"9"),               "seal-foreign"),
    ];
    for (what, inside, code) in table {
        let padded: Vec<u8> = inside.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
        let read = Opened::read(&padded).and_then(|opened| opened.check(&specified().context()));
        let error = read.unwrap_err();
        assert_eq!(error.code(), code, "{what}: {error}");
        assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
    }
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let vector = specified();
    let context = Context {
        account: "\u{1b}[2J\u{9b}2J\"\\",
        ..vector.context()
    };
    let made = seal(
        &vector.code(),
        &context,
        false,
        &[recipient(0, TODAY)],
        &[7; 32],
    )
    .unwrap();
    let opened = open(&made, &identities()).unwrap();
    assert_eq!(opened.check(&context), Ok(()));
    let json = opened.json();
    let account = r#"{"account":"\u001b[2J\u009b2J\"\\","code":"#;
    assert!(json.reveal().starts_with(account), "{}", json.reveal());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_sealed_is_opened(account: String, reporter: String, created in 0..1_767_312_000_u64, used: bool, random: [u8; 32]) {
        let vector = specified();
        let context = Context { account: &account, reporter: &reporter, created, ..vector.context() };
        let made = seal(&vector.code(), &context, used, &[recipient(0, TODAY)], &random).unwrap();
        let opened = open(&made, &identities()).unwrap();
        prop_assert_eq!(opened.check(&context), Ok(()));
        let code = vector.code();
        prop_assert_eq!(opened.code().reveal(), code.reveal());
        prop_assert_eq!(opened.is_used(), used);
    }

    #[test]
    fn no_changed_byte_goes_unnoticed(place: prop::sample::Index, bits in 1..=255_u8) {
        let file = changed(|file| {
            let place = place.index(file.len());
            file[place] ^= bits;
        });
        prop_assert!(open(&file, &identities()).is_err());
    }

    #[test]
    fn no_plaintext_is_too_odd(mut bytes: Vec<u8>) {
        bytes.push(0x80);
        prop_assert!(Opened::read(&bytes).is_err());
    }

    #[test]
    fn no_text_is_taken_for_a_sealed_code(text: String) {
        prop_assert!(open(&text, &identities()).is_err());
    }
}
