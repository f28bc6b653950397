//! Codes and public keys that support has at hand, and those that it enrolls.

use super::{CODES, KEYS, file, found, good, run, text};

#[test]
fn what_is_not_at_hand_is_asked_for() {
    let request = file("asked.json", good().to_string()).display().to_string();
    let codes = file("asked.codes.txt", CODES).display().to_string();
    let keys = file("asked.keys.txt", KEYS).display().to_string();
    // arguments, exit code, output
    let table: [(&[&str], i32, &str); 3] = [
        (
            &["--codes", &codes],
            0,
            "commit: verified (code 2)\nproof: needs --public-keys\n",
        ),
        (
            &["--public-keys", &keys],
            0,
            "commit: needs --codes\nproof: verified (key 3)\n",
        ),
        (&[], 2, ""),
    ];
    for (arguments, exit, expected) in table {
        let output = run(&[&["verify", request.as_str()], arguments].concat());
        assert_eq!(output.status.code(), Some(exit), "{arguments:?}");
        assert_eq!(found(&output.stdout), expected, "{arguments:?}");
    }
}

#[test]
#[rustfmt::skip]
fn lists_that_cannot_be_used_name_the_line_and_no_code() {
    let request = file("lists.json", good().to_string()).display().to_string();
    let many_codes = "0123456789abcdef\n".repeat(33);
    let many_keys = KEYS.repeat(22);
    //   option          list                         what is said
    let table = [
        ("--codes",       "",                          "lines-empty: there is nothing in it"),
        ("--codes",       "0123456789abcdef\n0123é\n", "code-character: line 2: character 5 is `é`, which is in no code"),
        ("--codes",       &many_codes,                 "lines-too-many: there are more than 32"),
        ("--public-keys", "\n40e8\n",                  "public-key-digits: line 2: a public key is 64 hexadecimal digits"),
        ("--public-keys", &"0".repeat(64),             "public-key-point: line 1: no code has this public key"),
        ("--public-keys", &many_keys,                  "lines-too-many: there are more than 64"),
    ];
    for (option, list, said) in table {
        let list = file("list.txt", list).display().to_string();
        let output = run(&["verify", &request, option, &list]);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(text(&output.stderr).lines().next(), Some(format!("{list}: {said}").as_str()));
    }
}

#[test]
fn enrolled_keys_check_proofs() {
    let codes = file("enrol.codes.txt", CODES).display().to_string();
    let output = run(&[
        "enroll",
        "--service",
        "pypi",
        "--account",
        "example-user",
        "--codes",
        &codes,
    ]);
    assert_eq!(output.status.code(), Some(0));
    let printed = text(&output.stdout);
    let key = "7e05244072c7236f37db8c64d7cdd37c4bc8e3c7aed91f5656d904a0889be7c6";
    assert_eq!(printed.lines().nth(1), Some(key));
    assert_eq!(printed.lines().count(), 2);
    let request = file("enrol.json", good().to_string()).display().to_string();
    let keys = file("enrol.keys.txt", printed).display().to_string();
    let output = run(&["verify", &request, "--public-keys", &keys]);
    assert_eq!(
        found(&output.stdout),
        "commit: needs --codes\nproof: verified (key 2)\n"
    );
}

#[test]
fn capitals_are_small_where_support_says_so() {
    let small = file("small.txt", "abcdef012345").display().to_string();
    let capital = file("capital.txt", "ABCDEF-012345").display().to_string();
    let keys = |codes: &str, more: &[&str]| {
        let command = [
            "enroll",
            "--service",
            "s",
            "--account",
            "a",
            "--codes",
            codes,
        ];
        text(&run(&[&command, more].concat()).stdout)
    };
    assert_eq!(keys(&capital, &["--fold-case"]), keys(&small, &[]));
    assert_ne!(keys(&capital, &[]), keys(&small, &[]));
    let named = |account: &str, more: &[&str]| {
        let command = [
            "enroll",
            "--service",
            "s",
            "--codes",
            &small,
            "--account",
            account,
        ];
        text(&run(&[&command, more].concat()).stdout)
    };
    assert_eq!(named("A", &["--fold-account"]), named("a", &[]));
    assert_ne!(named("A", &[]), named("a", &[]));
}
