//! The commands that open what is sealed: exit codes and exact output, on good requests and on those of strangers.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::keys::{IDENTITIES, RECIPIENTS};
use super::seal::{good as sealed, header};
use super::support::{CODES, file, found, good, run, text};
use serde_json::{Value, json};

const INSIDE: &str = concat!(
    r#"{"account":"example-user","code":"0123456789abcdef","created":1767225600,"ctx":"#,
    r#""845df972d0c32346cb5b6f3af376eccc93707d309633a0c319e1cbdd9d203ef9","reporter":"github:octocat","#,
    r#""rid":"00041061050R3GG28A1C60T3GF","v":2}"#,
    "\n"
);

/// The request of the specification with its code sealed.
fn request() -> Value {
    with_evidence(json!([{ "scheme": "seal", "age": sealed() }]))
}

#[expect(clippy::indexing_slicing, reason = "the request belongs to the tests")]
fn with_evidence(evidence: Value) -> Value {
    let mut request = good();
    request["evidence"] = evidence;
    request
}

/// The key that nothing was sealed to.
fn other_key() -> String {
    IDENTITIES.lines().last().unwrap_or_default().to_owned()
}

/// Runs a command on a request, with secret keys and perhaps more: the exit code and what is printed to either side.
#[track_caller]
fn with_keys(
    command: &str,
    request: &Value,
    keys: &str,
    more: &[&str],
) -> (Option<i32>, String, String) {
    let name = format!("{command}-{:?}", std::thread::current().id());
    let request = file(&format!("{name}.json"), request.to_string())
        .display()
        .to_string();
    let keys = file(&format!("{name}.keys.txt"), keys)
        .display()
        .to_string();
    let output = run(&[&[command, &request, "--identity", &keys], more].concat());
    let errors = text(&output.stderr)
        .replace(&request, "FILE")
        .replace(&keys, "KEYS");
    let printed = match command {
        "verify" => found(&output.stdout),
        _ => text(&output.stdout),
    };
    (output.status.code(), printed, errors)
}

#[test]
fn what_is_sealed_is_printed() {
    let opened = with_keys("open", &request(), IDENTITIES, &[]);
    assert_eq!(opened, (Some(0), INSIDE.into(), String::new()));
    let mut twice = request();
    twice["evidence"] =
        json!([twice["evidence"][0], { "scheme": "to-come" }, twice["evidence"][0]]);
    let opened = with_keys("open", &twice, IDENTITIES, &[]);
    assert_eq!(opened, (Some(0), INSIDE.repeat(2), String::new()));
}

#[test]
#[rustfmt::skip]
fn what_is_not_of_this_request_is_not_printed() {
    const FOREIGN: &str = "FILE: seal-foreign: it was sealed for another request";
    let cut: String = sealed().chars().take(300).collect();
    let passphrase = header("-> X25519", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n\n-> X25519");
    //   what              member              value                                exit  what is said
    let table = [
        ("copied",         "/rid",             json!("00041061050R3GG28A1C60T3GG"), 1, FOREIGN),
        ("replayed",       "/created",         json!(1_767_225_601),                1, FOREIGN),
        ("other account",  "/account",         json!("example-uses"),               1, FOREIGN),
        ("other reporter", "/reporter",        json!("github:hubot"),               1, FOREIGN),
        ("other service",  "/service",         json!("testpypi"),                   1, FOREIGN),
        ("malformed",      "/evidence/0/age",  json!("AAAA"),                       2, "FILE: age-armor: not an age file in ASCII armour"),
        ("truncated",      "/evidence/0/age",  json!(cut),                          2, "FILE: age-armor: not an age file in ASCII armour"),
        ("passphrase",     "/evidence/0/age",  json!(passphrase),                   2, "FILE: age-passphrase: the age file is encrypted with a passphrase"),
        ("hostile",        "/evidence/0/age",  json!("\u{1b}[2J".repeat(100_000)),  2, "FILE: age-too-large: the age file has more than 64 KiB"),
        ("nothing sealed", "/evidence",        good()["evidence"].clone(),          2, "FILE: request-nothing-sealed: nothing is sealed in it"),
        ("no request",     "/v",               json!(1),                            2, "FILE: request-version: `v` is 1, and only 2 is read"),
    ];
    for (what, member, value, exit, said) in table {
        let mut request = request();
        *request.pointer_mut(member).unwrap() = value;
        let (code, output, errors) = with_keys("open", &request, IDENTITIES, &[]);
        assert_eq!((code, output.as_str(), errors.lines().next()), (Some(exit), "", Some(said)), "{what}");
        assert!(errors.lines().nth(1).is_some_and(|advice| advice.starts_with("  fix: ")), "{what}");
    }
    //   keys              exit  what is said
    let table = [
        (other_key(),        1, "FILE: seal-other-key: no key opens it"),
        (RECIPIENTS[0].into(), 2, "KEYS: identity-public: line 1: a public key opens nothing"),
        (String::new(),      2, "KEYS: lines-empty: there is nothing in it"),
    ];
    for (keys, exit, said) in table {
        let (code, output, errors) = with_keys("open", &request(), &keys, &[]);
        assert_eq!((code, output.as_str(), errors.lines().next()), (Some(exit), "", Some(said)));
    }
}

/// Runs `open` on what another program decrypted.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its program has to stop")]
fn decrypted(bytes: &[u8], arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .arg("open")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its input need not read it to the end.
    let _ = program.stdin.take().unwrap().write_all(bytes);
    let output = program.wait_with_output().unwrap();
    let first = text(&output.stderr)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    (output.status.code(), text(&output.stdout), first)
}

#[test]
#[rustfmt::skip]
fn what_age_decrypted_is_read_from_standard_input() {
    const ALONE: &str = "not compared with a request: name REQUEST.json to see whether it belongs to it";
    let own = file("decrypted.json", request().to_string()).display().to_string();
    let other = request().to_string().replace("octocat", "hubot");
    let other = file("decrypted-other.json", other).display().to_string();
    let mut padded = INSIDE.trim_end().as_bytes().to_vec();
    padded.push(0x80);
    padded.resize(512, 0);
    //   input                   arguments             exit  output   what is said
    type Row<'a> = (&'a [u8], &'a [&'a str], i32, &'a str, &'a str);
    let table: [Row<'_>; 6] = [
        (&padded,                &[],                  0,    INSIDE,  ALONE),
        (&padded,                &[&own],              0,    INSIDE,  ""),
        (&padded,                &[&other],            1,    "",      "standard input: seal-foreign: it was sealed for another request"),
        (b"",                    &[],                  2,    "",      "standard input: seal-padding: what is sealed has no padding"),
        (&padded[..100],         &[],                  2,    "",      "standard input: seal-padding: what is sealed has no padding"),
        (&[0x80; 2_000_000],     &[],                  2,    "",      "standard input: file-too-large: more than 1 MiB"),
    ];
    for (input, arguments, exit, output, said) in table {
        assert_eq!(decrypted(input, arguments), (Some(exit), output.into(), said.into()));
    }
    assert_eq!(decrypted(b"", &["--identity", "key.txt"]).0, Some(2));
}

#[test]
#[rustfmt::skip]
fn a_seal_is_verified_by_key_and_code() {
    let codes = file("verify-seal.codes.txt", CODES).display().to_string();
    let others = file("verify-seal.others.txt", "fedcba9876543210").display().to_string();
    let mut copied = request();
    copied["reporter"] = json!("github:hubot");
    let mut malformed = request();
    malformed["evidence"][0]["age"] = json!("");
    let other = other_key();
    //   request      keys         more                    exit  output
    let table: [(&Value, &str, &[&str], i32, &str); 6] = [
        (&request(),  IDENTITIES,  &["--codes", &codes],   0,    "seal: verified (code 2)\n"),
        (&request(),  IDENTITIES,  &["--codes", &others],  1,    "seal: no code matches\n"),
        (&request(),  IDENTITIES,  &[],                    1,    "seal: opens, needs --codes\n"),
        (&request(),  &other,      &["--codes", &codes],   1,    "seal: no key opens it\n"),
        (&copied,     IDENTITIES,  &["--codes", &codes],   1,    "seal: it was sealed for another request\n"),
        (&malformed,  IDENTITIES,  &[],                    2,    "seal: malformed, not an age file in ASCII armour\n"),
    ];
    for (request, keys, more, exit, output) in table {
        assert_eq!(with_keys("verify", request, keys, more), (Some(exit), output.into(), String::new()));
    }
    let whole = with_evidence(json!([good()["evidence"][0], good()["evidence"][1], request()["evidence"][0]]));
    let found = with_keys("verify", &whole, IDENTITIES, &["--codes", &codes]);
    let lines = "commit: verified (code 2)\nproof: needs --public-keys\nseal: verified (code 2)\n";
    assert_eq!(found, (Some(0), lines.into(), String::new()));
}

/// A request with as many pieces as it may have, and as many codes as are asked for.
fn costly(piece: &Value, pieces: usize, codes: usize) -> (Value, String) {
    let request = with_evidence(vec![piece.clone(); pieces].into());
    let codes: String = (0..codes).map(|code| format!("{code:016x}\n")).collect();
    (request, codes)
}

#[test]
#[rustfmt::skip]
fn no_request_costs_more_than_about_a_second() {
    let phc = |cost: &str| {
        let tail = "oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0";
        json!({ "scheme": "commit", "phc": format!("{cost}${tail}") })
    };
    let usual = phc("$argon2id$v=19$m=19456,t=2,p=1");
    let large = phc("$argon2id$v=19$m=32768,t=2,p=4");
    let fips = phc("$pbkdf2-sha256$i=600000");
    //   piece   pieces  codes  exit
    let table = [
        (&usual, 1,      32,    1),
        (&usual, 16,     2,     1),
        (&usual, 16,     8,     2),
        (&large, 16,     1,     1),
        (&large, 16,     8,     2),
        (&large, 1,      32,    2),
        (&fips,  1,      8,     1),
        (&fips,  2,      4,     2),
        (&fips,  16,     1,     2),
        (&fips,  16,     8,     2),
    ];
    for (piece, pieces, number, exit) in table {
        let (request, codes) = costly(piece, pieces, number);
        let codes = file("costly.codes.txt", codes).display().to_string();
        let start = Instant::now();
        let (code, _, errors) = with_keys("verify", &request, IDENTITIES, &["--codes", &codes]);
        // Far above what it takes alone, since other tests run beside.
        assert!(start.elapsed() < Duration::from_secs(10), "{pieces} {number}: {:?}", start.elapsed());
        let said = format!("FILE: evidence-too-costly: {number} codes on {pieces} pieces of evidence would take longer than a second or so");
        let said = if exit == 2 { said.as_str() } else { "" };
        assert_eq!((code, errors.lines().next().unwrap_or_default()), (Some(exit), said));
    }
}
