//! The commands for support: exit codes and exact output, on good files and on those of strangers.

mod lists;
mod reports;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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
pub(super) fn checked(name: &str, request: impl AsRef<[u8]>) -> (Option<i32>, String, String) {
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
