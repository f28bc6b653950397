//! Other programs read what is made here, and what they make is read here: Python's libraries, pyrage and `age`.
//!
//! They have to be installed, so these tests run only where they are asked for: `cargo task test --all` sets the programs up,
//! and names the Python that has the libraries of `requirements.txt` in `ACCOUNT_RECOVERY_PYTHON`.
#![cfg(feature = "cli")]

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use account_recovery::evidence::body::{Body, Texts};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, commit_pbkdf2};
use account_recovery::evidence::context::Context;
use account_recovery::evidence::proof::{prove, public_key};
use account_recovery::evidence::recipient::Recipient;
use account_recovery::evidence::request_id::RequestId;
use account_recovery::evidence::seal::seal;
use serde_json::{Value, json};

const KEYS: [&str; 2] = [
    "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0",
    "age1ep8zadqjj27mua60l59lle5u25rvvp5u32d5rczxru5llukqt9gs0rgqap",
];

#[expect(clippy::unwrap_used, reason = "a test without its folder has to stop")]
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("interoperability")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a program on an input; what it says is shown if it fails.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its program has to stop")]
fn run(program: &mut Command, input: &[u8]) -> Output {
    let mut child = program
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?}: {said}");
    output
}

/// Runs one of the Python files beside this one, and gives the lines that it prints.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn python(file: &str, argument: Option<&Path>) -> Vec<String> {
    let python = env::var_os("ACCOUNT_RECOVERY_PYTHON").expect("run by `cargo task test --all`");
    let output = run(
        Command::new(python)
            .env("PYTHONPATH", "tests/vectors")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .arg(Path::new("tests/interoperability").join(file))
            .args(argument),
        b"",
    );
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.lines().map(str::to_owned).collect()
}

fn command_line() -> Command {
    Command::new(env!("CARGO_BIN_EXE_account-recovery"))
}

/// A person with a code, and whether they say that it does not work any more.
struct Person {
    service: &'static str,
    account: &'static str,
    reporter: &'static str,
    code: &'static str,
    used: bool,
}

#[rustfmt::skip]
const PEOPLE: [Person; 4] = [
    Person { service: "pypi",     account: "example-user", reporter: "github:octocat", code: "0123456789abcdef", used: false },
    Person { service: "pypi",     account: "例え",         reporter: "",               code: "fedcba9876543210", used: true },
    Person { service: "rubygems", account: "a\"\\\u{7}",   reporter: "gitlab:exämple", code: "0123456789ab",     used: false },
    Person { service: "s",        account: "a",            reporter: "r",              code: "12345678",         used: true },
];

impl Person {
    /// Names whose order is another one in UTF-16, and texts that JSON has to escape.
    #[expect(clippy::unwrap_used, reason = "no name is there twice")]
    fn body(&self) -> Body {
        let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let answers = vec![text("start", "signed-out"), text("mailbox", self.account)];
        let public = vec![
            text("\u{1f511}", ""),
            text("\u{ff5e}", "\u{202e}two\r\nlines\0"),
            text("ab", "b"),
            text("a", "bb"),
        ];
        let private = vec![
            text("wanted", "new@example.org"),
            text("", "\u{10ffff}\"\\"),
        ];
        Body::new("recovery-request".into(), answers, public, private).unwrap()
    }

    fn context(&self) -> Context<'_> {
        Context {
            service: self.service,
            account: self.account,
            rid: RequestId::new([0xa5; 16]),
            reporter: self.reporter,
            created: 1_767_225_600,
            definition: [0x2b; 32],
            body: self.body().digest(),
        }
    }

    /// A request with every kind of evidence, and what support knows about it.
    #[expect(clippy::unwrap_used, reason = "the table belongs to the tests")]
    fn request(&self) -> Value {
        let (context, code) = (self.context(), Code::parse_line(self.code, false).unwrap());
        let keys = KEYS.map(|key| Recipient::parse(key, 20_999).unwrap());
        let key = public_key(self.service, self.account, &code).unwrap();
        let sealed = seal(&code, &context, self.used, &keys, &[0x3c; 32]).unwrap();
        let evidence = json!([
            { "scheme": "commit", "phc": commit(&code, &context, [9; 16]).unwrap().to_string() },
            { "scheme": "commit", "phc": commit_pbkdf2(&code, &context, [9; 16]).to_string() },
            { "scheme": "proof", "token": prove(&code, &context).unwrap().to_string() },
            { "scheme": "seal", "age": sealed },
        ]);
        let body = self.body();
        let parts = body.parts();
        let request = json!({
            "v": 2, "rid": context.rid.to_string(), "service": self.service, "account": self.account,
            "reporter": self.reporter, "created": context.created, "definition": hexadecimal(&context.definition),
            "route": parts.route, "answers": object(parts.answers), "public": object(parts.public),
            "private": object(parts.private), "evidence": evidence,
        });
        json!({ "request": request, "code": self.code, "used": self.used, "public_key": key.to_string() })
    }
}

fn object(texts: &Texts) -> Value {
    let members = texts.iter();
    members
        .map(|(name, text)| (name.clone(), Value::from(text.as_str())))
        .collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
#[ignore = "needs the libraries of requirements.txt: `cargo task test --all`"]
fn python_agrees_with_all_vectors() {
    let expected = [
        "ara2.json: 1",
        "commit.json: 72",
        "pbkdf2.json: 8",
        "proof.json: 72",
        "sealed.json: 24",
    ];
    assert_eq!(python("vectors.py", None), expected);
}

#[test]
#[ignore = "needs the libraries of requirements.txt: `cargo task test --all`"]
fn requests_made_here_are_checked_by_python() {
    let made: Vec<Value> = PEOPLE.iter().map(Person::request).collect();
    let file = folder("made-here").join("requests.json");
    fs::write(&file, Value::from(made).to_string()).unwrap();
    let lines = python("made_here.py", Some(&file));
    assert_eq!(lines.len(), PEOPLE.len() * 4, "{lines:?}");
}

#[test]
#[ignore = "needs the program age: `cargo task test --all`"]
fn codes_sealed_here_are_opened_by_age() {
    for (number, person) in PEOPLE.iter().enumerate() {
        let made = person.request();
        let file = folder("age").join(format!("{number}.json"));
        fs::write(&file, made["request"].to_string()).unwrap();
        let sealed = made["request"]["evidence"][3]["age"].as_str().unwrap();
        let identities = ["--decrypt", "--identity", "tests/vectors/identities.txt"];
        let decrypted = run(Command::new("age").args(identities), sealed.as_bytes());
        let opened = run(command_line().arg("open").arg(file), &decrypted.stdout);
        let opened: Value = serde_json::from_slice(&opened.stdout).unwrap();
        let member = if person.used { "used_code" } else { "code" };
        assert_eq!(opened[member], person.code);
        assert_eq!(opened["account"], person.account);
    }
}

#[test]
#[ignore = "needs the libraries of requirements.txt and the program age: `cargo task test --all`"]
fn requests_made_by_python_and_age_verify_here() {
    let folder = folder("made-there");
    let made: usize = python("made_there.py", Some(&folder))[0].parse().unwrap();
    assert!(made >= 6);
    for number in 0..made {
        let file = |kind: &str| folder.join(format!("{number}.{kind}"));
        let identities = "tests/vectors/identities.txt";
        let mut verify = command_line();
        verify
            .arg("verify")
            .arg(file("json"))
            .arg("--codes")
            .arg(file("codes.txt"));
        verify
            .arg("--public-keys")
            .arg(file("keys.txt"))
            .args(["--identity", identities]);
        let found = run(&mut verify, b"");
        let found = String::from_utf8_lossy(&found.stdout);
        let pieces =
            "\ncommit: verified (code 2)\nproof: verified (key 1)\nseal: verified (code 2)\n";
        assert!(found.contains(pieces), "{number}: {found}");
        let mut open = command_line();
        let opened = run(
            open.arg("open")
                .arg(file("json"))
                .args(["--identity", identities]),
            b"",
        );
        let opened: Value = serde_json::from_slice(&opened.stdout).unwrap();
        let inside: Value =
            serde_json::from_slice(&fs::read(file("inside.json")).unwrap()).unwrap();
        assert_eq!(opened, inside, "{number}");
    }
}
