//! What the command line refuses or warns of because it would put people at risk, although it would work.
#![cfg(feature = "cli")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Exit code and messages.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn run(arguments: &[&OsStr]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("run account-recovery");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), said)
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _gone = fs::remove_dir_all(&folder);
    let _made = fs::create_dir_all(&folder);
    folder
}

#[test]
fn a_page_takes_no_endpoint_without_tls() {
    let out = folder("plain-endpoint");
    // endpoint, output, whether it is taken
    let table = [
        ("http://desk.example/requests", "a", false),
        ("http://desk.example/requests", "a.html", false),
        ("ftp://desk.example/requests", "b", false),
        ("http://127.0.0.1:8080/requests", "c", true),
        ("/requests", "d", true),
        ("https://desk.example/requests", "e", true),
    ];
    for (endpoint, name, taken) in table {
        let file = out.join(name);
        let page = [
            "page",
            "tests/definitions/minimal",
            "--draft",
            "--endpoint",
            endpoint,
            "--out",
        ];
        let mut arguments = page.map(OsStr::new).to_vec();
        arguments.push(file.as_os_str());
        let (code, said) = run(&arguments);
        let expected = if taken { 0 } else { 2 };
        assert_eq!(code, Some(expected), "{endpoint}: {said}");
        assert_ne!(said.contains("without TLS"), taken, "{said}");
        assert_eq!(file.exists(), taken, "{endpoint}");
    }
}

/// A copy of a definition with another scheme and other codes.
#[track_caller]
#[expect(
    clippy::unwrap_used,
    reason = "a test without its definition has to stop"
)]
fn definition(scheme: &str, alphabet: &str, length: u8) -> PathBuf {
    let copy = folder("short-codes");
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    fs::copy(original.join("en.ftl"), copy.join("en.ftl")).unwrap();
    let whole = fs::read_to_string(original.join("service.toml")).unwrap();
    let changed = whole
        .replace("private = \"commit\"", &format!("private = {scheme:?}"))
        .replace("\"0123456789abcdef\"", &format!("{alphabet:?}"))
        .replace("length = 8", &format!("length = {length}"))
        .replace(".example", ".internal");
    fs::write(copy.join("service.toml"), changed).unwrap();
    copy
}

#[test]
fn evidence_of_codes_that_can_be_guessed_is_warned_of() {
    let (digits, hexadecimal) = ("0123456789", "0123456789abcdef");
    // scheme, alphabet, length, bits in the warning
    let table = [
        ("commit", digits, 6, Some("19.93 bits")),
        ("commit", digits, 8, Some("26.57 bits")),
        ("commit", hexadecimal, 8, Some("32.00 bits")),
        ("proof", digits, 8, Some("26.57 bits")),
        ("commit", hexadecimal, 12, Some("48.00 bits")),
        ("commit", hexadecimal, 13, None),
    ];
    for (scheme, alphabet, length, bits) in table {
        let copy = definition(scheme, alphabet, length);
        let warning = |bits| {
            format!(
                "service.toml:182: codes-can-be-guessed: a code has {bits}, under 50: whoever gets hold of what support keeps \
                 guesses it from evidence {scheme:?}\n  fix: write private = \"seal\" with `keys`, or private = \"withhold\"\n"
            )
        };
        let expected = bits.map(warning).unwrap_or_default();
        let checked = run(&[OsStr::new("check"), copy.as_os_str()]);
        assert_eq!(checked, (Some(0), expected), "{scheme} {alphabet} {length}");
    }
}
