//! The commands for support: exit codes and exact output, on good files and on those of strangers.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::vectors::specified;
use serde_json::{Value, json};

/// The code of the specification comes second, after one that is written as a person might.
pub(super) const CODES: &str = "1123-4567-89ab-cdef\n\n０１２３456789abcdef\n";

/// The public key of the specification comes third.
pub(super) const KEYS: &str = "\
d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a
3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c
7e05244072c7236f37db8c64d7cdd37c4bc8e3c7aed91f5656d904a0889be7c6
";

/// A request with a commitment and a proof, both of the specification.
#[expect(clippy::unwrap_used, reason = "the vector belongs to the tests")]
pub(super) fn good() -> Value {
    let vector = specified();
    let token = format!("ara2p.{}", vector.proof.as_ref().unwrap().signature);
    json!({
        "v": 2, "language": "en", "rid": vector.context().rid.to_string(), "service": "pypi", "account": "example-user",
        "reporter": "github:octocat", "created": 1_767_225_600, "definition": "11".repeat(32),
        "route": "recovery-request-email", "answers": { "start": "signed-out", "mailbox": "lost" },
        "public": { "username": "example-user" }, "private": { "wanted": "new@example.org" },
        "evidence": [
            { "scheme": "commit", "phc": vector.commit.unwrap().phc },
            { "scheme": "proof", "token": token },
        ],
    })
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its file has to stop")]
pub(super) fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("support");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its program has to stop")]
pub(super) fn run(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_account-recovery"));
    program.args(arguments).output().unwrap()
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Of what `verify` prints: the lines on evidence. No text of a request can begin one.
pub(super) fn found(printed: &[u8]) -> String {
    let schemes = [
        "commit: ",
        "proof: ",
        "seal: ",
        "unknown scheme",
        "no evidence",
    ];
    let printed = text(printed);
    let lines = printed.lines();
    lines
        .filter(|line| schemes.iter().any(|scheme| line.starts_with(scheme)))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// Checks a request against codes and keys: the exit code, what is found, and what is printed to standard error.
#[track_caller]
fn checked(name: &str, request: impl AsRef<[u8]>) -> (Option<i32>, String, String) {
    let request = file(&format!("{name}.json"), request);
    let codes = file(&format!("{name}.codes.txt"), CODES);
    let keys = file(&format!("{name}.keys.txt"), KEYS);
    let [request, codes, keys] = [&request, &codes, &keys].map(|path| path.display().to_string());
    let output = run(&[
        "verify",
        &request,
        "--codes",
        &codes,
        "--public-keys",
        &keys,
    ]);
    let errors = text(&output.stderr).replace(&request, "FILE");
    (output.status.code(), found(&output.stdout), errors)
}

#[test]
#[rustfmt::skip]
fn every_piece_gets_a_line_and_the_exit_code_sums_up() {
    const GOOD: &str = "commit: verified (code 2)\nproof: verified (key 3)\n";
    const FOREIGN: &str = "commit: no code matches\nproof: no key matches\n";
    const MALFORMED: &str = "commit: malformed, ";
    const PROVEN: &str = "\nproof: verified (key 3)\n";
    let phc = |cost: &str| json!(format!("$argon2id$v=19${cost}$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0"));
    let bound = |name: &str| format!("{MALFORMED}`{name}` is out of bounds{PROVEN}");
    let weak = |name: &str| format!("{MALFORMED}`{name}` is weaker than ara/2 prescribes{PROVEN}");
    //   what                  member                   value                               exit  output
    let table = [
        ("good",               "/language",             json!("de"),                        0, GOOD.into()),
        ("other-route",        "/route",                json!("any"),                       1, FOREIGN.into()),
        ("copied",             "/rid",                  json!("00041061050R3GG28A1C60T3GG"), 1, FOREIGN.into()),
        ("other-account",      "/account",              json!("example-uses"),              1, FOREIGN.into()),
        ("other-reporter",     "/reporter",             json!("github:hubot"),              1, FOREIGN.into()),
        ("other-service",      "/service",              json!("testpypi"),                  1, FOREIGN.into()),
        ("other-wanted",       "/private/wanted",       json!("other@example.org"),         1, FOREIGN.into()),
        ("other-time",         "/created",              json!(1_767_225_601),               1, FOREIGN.into()),
        ("other-definition",   "/definition",           json!("12".repeat(32)),             1, FOREIGN.into()),
        ("no-evidence",        "/evidence",             json!([]),                          1, "no evidence\n".into()),
        ("sealed",             "/evidence",             json!([{ "scheme": "seal", "age": "" }]), 1, "seal: needs --identity\n".into()),
        ("to-come",            "/evidence/0/scheme",    json!("\u{1b}[31m"),                0, format!("unknown scheme{PROVEN}")),
        ("malformed-phc",      "/evidence/0/phc",       json!("argon2id"),                  2, format!("{MALFORMED}not a PHC string: the parts between dollar signs{PROVEN}")),
        ("nul-in-phc",         "/evidence/0/phc",       json!("\0"),                        2, format!("{MALFORMED}not a PHC string: the parts between dollar signs{PROVEN}")),
        ("bcrypt",             "/evidence/0/phc",       json!("$2b$12$abc"),                2, format!("{MALFORMED}not an argon2id or pbkdf2-sha256 hash{PROVEN}")),
        ("huge-m",             "/evidence/0/phc",       phc("m=4294967295,t=1,p=1"),        2, bound("m")),
        ("huge-t",             "/evidence/0/phc",       phc("m=8,t=4294967295,p=1"),        2, bound("t")),
        ("huge-p",             "/evidence/0/phc",       phc("m=65536,t=1,p=4294967295"),    2, bound("p")),
        ("huge-work",          "/evidence/0/phc",       phc("m=65536,t=10,p=1"),            2, bound("m times t")),
        ("small-m",            "/evidence/0/phc",       phc("m=19455,t=2,p=1"),             2, weak("m")),
        ("small-t",            "/evidence/0/phc",       phc("m=19456,t=1,p=1"),             2, weak("t")),
        ("small-i",            "/evidence/0/phc",       json!("$pbkdf2-sha256$i=599999$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0"), 2, weak("i")),
        ("short-salt",         "/evidence/0/phc",       json!("$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2u$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0"), 2, weak("salt")),
        ("short-hash",         "/evidence/0/phc",       json!("$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENQ"), 2, weak("hash")),
        ("malformed-token",    "/evidence/1/token",     json!("ara2p.AAAA"),                2, "commit: verified (code 2)\nproof: malformed, a proof is `ara2p.` and 86 characters of URL-safe Base64\n".into()),
    ];
    for (what, member, value, exit, output) in table {
        let mut request = good();
        *request.pointer_mut(member).unwrap() = value;
        assert_eq!(checked(what, request.to_string()), (Some(exit), output, String::new()), "{what}");
    }
}

#[track_caller]
fn refused(table: &[(&str, Vec<u8>, String)]) {
    for (what, request, said) in table {
        let (exit, output, errors) = checked(what, request);
        assert_eq!((exit, output.as_str()), (Some(2), ""), "{what}");
        assert!(errors.starts_with(said.as_str()), "{what}: {errors}");
        assert!(
            errors
                .lines()
                .nth(1)
                .is_some_and(|advice| advice.starts_with("  fix: ")),
            "{what}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn files_that_cannot_be_used_say_why() {
    const CUT: &str = "FILE: request-cut: the JSON of the request ends too early";
    let wrong = |path: &str| format!("FILE: request-wrong: `{path}` has a value that no request has");
    let twice = |path: &str| format!("FILE: request-twice: the name `{path}` is there twice");
    let good = good().to_string();
    let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
    //   what            file                                            what is said
    let table: [(&str, Vec<u8>, String); 14] = [
        ("empty",        Vec::new(),                                     CUT.into()),
        ("truncated",    good.as_bytes()[..good.len() / 2].to_vec(),     CUT.into()),
        ("letter",       b"Dear support".to_vec(),                       "FILE: request-not-json: not JSON at line 1, column 1".into()),
        ("nul",          b"\0\0\0\0".to_vec(),                           "FILE: request-not-json: not JSON at line 1, column 1".into()),
        ("not-utf-8",    b"{\"v\":2,\"service\":\"\xff\"}".to_vec(),     "FILE: request-not-json: not JSON at line 1, column 19".into()),
        ("number",       b"1".to_vec(),                                  "FILE: request-no-object: JSON, but no object".into()),
        ("deep",         b"[".repeat(100_000),                           "FILE: request-too-deep: the JSON is nested deeper than any request".into()),
        ("surrogate",    with("octocat", "\\ud800cat"),                  "FILE: request-surrogate: half a character (a lone surrogate) at line 1, column".into()),
        ("half",         with("octocat", "\\udc00"),                     "FILE: request-surrogate: ".into()),
        ("in-a-name",    with("username\":", "\\ud800\":"),              "FILE: request-surrogate: ".into()),
        ("text-for-v",   with("\"v\":2", "\"v\":\"2\""),                 wrong("v")),
        ("twice",        with("\"v\":2", "\"v\":2,\"v\":2"),             twice("v")),
        ("twice-inside", with("\"wanted\":", "\"wanted\":\"x\",\"wanted\":"), twice("private.wanted")),
        ("twice-deep",   with("\"v\":2", "\"v\":2,\"x\":[{\"y\":{\"\\n\":1,\"\\u000a\":1}}]"), twice("x[0].y.\\n")),
    ];
    refused(&table);
}

#[test]
#[rustfmt::skip]
fn values_that_no_request_has_are_named() {
    let wrong = |path: &str| format!("FILE: request-wrong: `{path}` has a value that no request has");
    let good = good().to_string();
    let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
    let piece = r#"{"scheme":"to-come"},"#;
    //   what            file                                            what is said
    let table: [(&str, Vec<u8>, String); 16] = [
        ("negative",     with("1767225600", "-1"),                       wrong("created")),
        ("fraction",     with("1767225600", "1.5"),                      wrong("created")),
        ("exponent",     with("1767225600", "1767225600e0"),             wrong("created")),
        ("not exact",    with("1767225600", "9007199254740992"),         wrong("created")),
        ("list-for-phc", with("\"phc\":\"", "\"phc\":[],\"x\":\""),      wrong("evidence[0].phc")),
        ("list-of-list", with("\"evidence\":[", "\"evidence\":[[],"),    wrong("evidence[0]")),
        ("number-inside", with("\"wanted\":", "\"more\":1,\"wanted\":"), wrong("private.more")),
        ("small-rid",    with("R3GG28A1C60T3GF", "r3gg28a1c60t3gf"),     wrong("rid")),
        ("capitals",     with(&"11".repeat(32), &"AB".repeat(32)),       wrong("definition")),
        ("nothing",      b"{\"v\":2}".to_vec(),                          "FILE: request-missing: missing: rid, service, account, reporter, created, definition, route, answers, public, private".into()),
        ("no-phc",       with("\"phc\"", "\"hash\""),                    "FILE: request-missing: missing: evidence[0].phc".into()),
        ("no-scheme",    with("\"scheme\":\"proof\",", ""),              "FILE: request-missing: missing: evidence[1].scheme".into()),
        ("version-1",    with("\"v\":2", "\"v\":1"),                     "FILE: request-version: `v` is 1, and only 2 is read".into()),
        ("bad-rid",      with("00041061050", "80041061050"),             "FILE: request-wrong: `rid` has a value that no request has".into()),
        ("many-pieces",  with("\"evidence\":[", &format!("\"evidence\":[{}", piece.repeat(15))), "FILE: request-too-many-pieces: 17 pieces of evidence, at most 16 are checked".into()),
        ("ten-megabytes", b" ".repeat(10_000_000),                       "FILE: request-too-large: the request has more than 1 MiB".into()),
    ];
    refused(&table);
}

/// The request of the specification, its evidence by `proof` alone, and the keys to check it with.
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the request belongs to the tests"
)]
fn proven() -> (Value, String) {
    let mut request = good();
    request["evidence"] = json!([request["evidence"][1]]);
    request.as_object_mut().unwrap().remove("language");
    let keys = file("proven.keys.txt", KEYS).display().to_string();
    (request, keys)
}

/// What is printed, without how long ago the request was made.
fn printed(output: &Output) -> String {
    let printed = text(&output.stdout);
    let lines = printed
        .lines()
        .map(|line| match line.split_once(" (made on ") {
            Some((_, made)) => format!("age: … (made on {made}\n"),
            None => format!("{line}\n"),
        });
    lines.collect()
}

#[test]
fn a_request_is_told_with_who_it_is_from_and_what_was_verified() {
    let (mut request, keys) = proven();
    let path = file("told.json", request.to_string()).display().to_string();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let head = format!(
        "request: {path}\nservice: pypi\naccount: example-user\nreporter: github:octocat\n\
         number: 00041061050R3GG28A1C60T3GF\nage: … (made on 2026-01-01 at 00:00 UTC)\n\
         route: recovery-request-email\n"
    );
    let good = format!("{head}proof: verified (key 3)\nprivate.wanted: new@example.org\n");
    assert_eq!(
        (output.status.code(), printed(&output)),
        (Some(0), good.clone())
    );
    let age = text(&output.stdout);
    let age = age.lines().find_map(|line| line.strip_prefix("age: "));
    assert!(
        age.is_some_and(|age| age.contains(" days (made on ") || age.starts_with("in the future")),
        "{age:?}"
    );
    // The language is not covered, and is said so; anything else that is not, is a change.
    request["language"] = json!("en");
    fs::write(&path, request.to_string()).unwrap();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let uncovered = format!("{good}not covered by the evidence: language\n");
    assert_eq!(
        (output.status.code(), printed(&output)),
        (Some(0), uncovered)
    );
    request["evidence"][0]["\u{202e}note"] = json!("x");
    fs::write(&path, request.to_string()).unwrap();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let changed = format!(
        "{good}not covered by the evidence: language, evidence[0].\\u{{202e}}note\n\
         changed: this assistant makes no request with all of these\n"
    );
    assert_eq!((output.status.code(), printed(&output)), (Some(1), changed));
}

#[test]
fn nothing_private_is_printed_that_was_not_verified() {
    let (mut request, keys) = proven();
    request["private"]["wanted"] = json!("thief@example.net");
    let path = file("private.json", request.to_string())
        .display()
        .to_string();
    for more in [&[][..], &["--json"]] {
        let output = run(&[&["verify", &path, "--public-keys", &keys], more].concat());
        assert_eq!(output.status.code(), Some(1));
        assert!(
            !text(&output.stdout).contains("thief"),
            "{}",
            text(&output.stdout)
        );
    }
}

#[test]
fn what_strangers_wrote_stays_in_its_line() {
    let (mut request, keys) = proven();
    request["account"] = json!("x\ncommit: verified (code 1)\u{202e}\u{1b}[2J\\");
    request["reporter"] = json!("y".repeat(70_000));
    let path = file("hostile.json", request.to_string())
        .display()
        .to_string();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    assert_eq!(
        (output.status.code(), found(&output.stdout)),
        (Some(1), "proof: no key matches\n".into())
    );
    let printed = text(&output.stdout);
    let account = r"account: x\ncommit: verified (code 1)\u{202e}\u{1b}[2J\\";
    assert!(printed.lines().any(|line| line == account), "{printed}");
    assert!(printed.contains("… and 69800 characters more\n"));
}

#[test]
fn several_files_standard_input_and_the_file_of_serve_are_read() {
    let (request, keys) = proven();
    let mut other = request.clone();
    other["account"] = json!("example-uses");
    let one = file(
        "several.json",
        serde_json::to_string_pretty(&request).unwrap(),
    );
    let received = |request: &Value| json!({ "received": 1_767_225_700, "request": request });
    let lines = format!(
        "{}\n{}\n{{\"received\":1,\"req\n",
        received(&request),
        received(&other)
    );
    let served = file("served.jsonl", &lines);
    let [one, served] = [one, served].map(|path| path.display().to_string());
    let output = run(&["verify", &one, &served, "--public-keys", &keys]);
    assert_eq!(output.status.code(), Some(2));
    let lines = "proof: verified (key 3)\nproof: verified (key 3)\nproof: no key matches\n";
    assert_eq!(found(&output.stdout), lines);
    let printed = text(&output.stdout);
    assert!(
        printed.contains(&format!("\n\nrequest: {served}, line 2\n")),
        "{printed}"
    );
    assert!(
        printed.contains(&format!("\nagain: the number, as in {one}\n")),
        "{printed}"
    );
    let cut = format!("{served}, line 3: request-cut: the JSON of the request ends too early\n");
    assert!(
        text(&output.stderr).starts_with(&cut),
        "{}",
        text(&output.stderr)
    );
    let output = fed(
        &["verify", "-", "--public-keys", &keys],
        &received(&request).to_string(),
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("request: standard input\nservice: pypi\n"));
}

/// Runs the program with something on standard input.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its program has to stop")]
fn fed(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    program.wait_with_output().unwrap()
}

#[test]
fn programs_get_a_line_of_json_for_each_request() {
    let (mut request, keys) = proven();
    request["language"] = json!("en");
    let lines = format!("{request}\n{{\"v\":1}}\n");
    let output = fed(&["verify", "-", "--public-keys", &keys, "--json"], &lines);
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(2), String::new())
    );
    let printed = text(&output.stdout);
    let told: Vec<Value> = printed
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut first = told[0].clone();
    assert!(
        first
            .as_object_mut()
            .unwrap()
            .remove("age")
            .unwrap()
            .is_i64()
    );
    assert_eq!(
        first,
        json!({
            "file": "standard input", "line": 1, "verified": true, "exit": 0,
            "service": "pypi", "account": "example-user", "reporter": "github:octocat",
            "number": "00041061050R3GG28A1C60T3GF", "created": 1_767_225_600, "route": "recovery-request-email",
            "other_definition": false, "again": [], "private": { "wanted": "new@example.org" },
            "evidence": [{ "found": "proof: verified (key 3)", "verified": true }],
            "not_covered": ["language"], "changed": false,
        })
    );
    assert_eq!(told[1]["error"]["code"], "request-version");
    assert_eq!(told[1]["line"], 2);
}

#[test]
fn a_request_of_another_definition_is_refused_if_one_is_asked_for() {
    let (request, keys) = proven();
    let path = file("definition.json", request.to_string())
        .display()
        .to_string();
    let [own, other] = ["11".repeat(32), "12".repeat(32)];
    for (digests, exit) in [(vec![&own], 0), (vec![&other, &own], 0), (vec![&other], 1)] {
        let mut arguments = vec!["verify", &path, "--public-keys", &keys];
        arguments.extend(digests.iter().flat_map(|digest| ["--definition", digest]));
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(exit), "{digests:?}");
        let said = text(&output.stdout).contains("\ndefinition: another one than was asked for\n");
        assert_eq!(said, exit == 1);
    }
    let output = run(&[
        "verify",
        &path,
        "--public-keys",
        &keys,
        "--definition",
        "AB",
    ]);
    assert_eq!(output.status.code(), Some(2));
}

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

/// The memory of one hash is used again for the next.
#[test]
fn pieces_of_different_costs_do_not_disturb_each_other() {
    let mut request = good();
    let commitment = request["evidence"][0].clone();
    let mut others = commitment.to_string();
    request["evidence"] = json!([]);
    for cost in ["m=32768,t=2,p=1", "m=19456,t=3,p=4", "m=20000,t=2,p=1"] {
        others = others.replace("m=19456,t=2,p=1", cost);
        let other: Value = serde_json::from_str(&others).unwrap();
        let pieces = request["evidence"].as_array_mut().unwrap();
        pieces.extend([other, commitment.clone()]);
        others = commitment.to_string();
    }
    let expected = "commit: no code matches\ncommit: verified (code 2)\n".repeat(3);
    let found = checked("costs", request.to_string());
    assert_eq!(found, (Some(0), expected, String::new()));
}
