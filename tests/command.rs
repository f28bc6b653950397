//! The command line: what is printed, and the exit codes that scripts rely on.
#![cfg(feature = "cli")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use account_recovery::page::listing::{LIST, List};
use account_recovery::page::naming::has_digest;
use account_recovery::page::release::PROBE;
use account_recovery::page::release::{WORKER, integrity, listed as listed_in, stamp};

const MINIMAL: &str = "tests/definitions/minimal";

#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("run account-recovery")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::create_dir_all(&folder);
    folder
}

#[test]
fn exit_codes_tell_faults_from_input_that_cannot_be_used() {
    let answers = folder("command").join("answers.jsonl");
    fs::write(
        &answers,
        "{\"id\": 1, \"answers\": {\"start\": \"nowhere\"}}\n",
    )
    .unwrap();
    let answers = answers.display().to_string();
    let below_a_file = format!("{answers}/packs");
    // arguments, exit code
    let cases: &[(&[&str], i32)] = &[
        (&["check", MINIMAL], 0),
        (&["check", "tests"], 1),
        (&["graph", "tests"], 1),
        (&["compile", MINIMAL, "--draft", "-o", &below_a_file], 2),
        (&["triage", MINIMAL, "--answers", "no/such/file"], 2),
        (&["triage", MINIMAL, "--answers", &answers], 2),
        (&["page", "tests", "-o", &below_a_file], 1),
        (&["page", "tests", "-o", "no.html"], 1),
        (&["page", MINIMAL, "-o", "no.html"], 1),
        (&["serve", "tests/definitions"], 2),
        (&["serve", MINIMAL, "--allow-origin", "example.org"], 2),
        (&["verify", "no/such/file"], 2),
        (&["verify", "no/such/file", "--identity", &answers], 2),
        (&["open"], 2),
        (&["open", "no/such/file"], 2),
        (&["open", "--identity", &answers], 2),
        (&["open", "no/such/file", "--identity", &answers], 2),
        (&["chek", MINIMAL], 2),
    ];
    for (arguments, code) in cases {
        assert_eq!(run(arguments).status.code(), Some(*code), "{arguments:?}");
    }
}

#[test]
fn a_draft_needs_a_place_and_its_assets() {
    let file = folder("command").join("no-folder");
    fs::write(&file, "").unwrap();
    let below_a_file = format!("{}/page", file.display());
    // what follows the definition
    let table: [&[&str]; 3] = [
        &["-o", &below_a_file],
        &["-o", &below_a_file, "--assets", "tests"],
        &["-o", "no.html", "--assets", "no/such"],
    ];
    for options in table {
        let output = run(&[&["page", MINIMAL, "--draft"], options].concat());
        assert_eq!(output.status.code(), Some(2), "{options:?}");
    }
}

#[test]
fn a_page_in_one_file_has_a_language_of_the_definition() {
    let out = folder("command").join("page");
    // output, what is said
    let table = [
        (
            out.with_extension("html"),
            "the definition has no language \"fr\"\n  fix: use one of en\n",
        ),
        (
            out,
            "--lang is for a page in one file, and the output is a folder, which has all languages\n  \
             fix: leave --lang out, or name a file that ends in .html\n",
        ),
    ];
    for (out, said) in table {
        let out = out.display().to_string();
        let output = run(&["page", MINIMAL, "--draft", "-o", &out, "--lang", "fr"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            text(&output.stderr).ends_with(said),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn an_error_names_the_line_and_the_remedy() {
    let answers = folder("command").join("unknown.jsonl");
    fs::write(
        &answers,
        "\n{\"id\": 1, \"answers\": {\"start\": \"nowhere\"}}\n",
    )
    .unwrap();
    let answers = answers.display().to_string();
    let output = run(&["triage", MINIMAL, "--answers", &answers]);
    let expected = format!(
        "{answers}:2: unknown-value: fact \"start\" has no value \"nowhere\"\n  fix: use one of inside, outside\n"
    );
    assert_eq!(text(&output.stderr), expected);
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_pack_is_named_for_service_and_language_and_told_with_its_digest() {
    let packs = folder("packs");
    let output = run(&[
        "compile",
        MINIMAL,
        "--draft",
        "--out",
        &packs.display().to_string(),
    ]);
    assert_eq!(output.status.code(), Some(0));
    let pack = packs.join("library.en.pack");
    let bytes = fs::read(&pack).unwrap();
    let expected = format!(
        "{}: {} bytes\n  definition=\"library.en.pack\" definition-integrity=\"{}\"\n",
        pack.display(),
        bytes.len(),
        integrity(&bytes),
    );
    assert_eq!(text(&output.stdout), expected);
}

#[test]
fn the_flow_is_printed_for_mermaid() {
    let expected = "\
flowchart TD
  question4[\"start\"]
  question3[\"card\"]
  question2[\"mailbox\"]
  question1[\"mailbox\"]
  question0[\"site\"]
  route0([\"change-address\"])
  route1([\"reset\"])
  route2{{\"desk\"}}
  route3[/\"request\"/]
  question4 -->|\"inside\"| route0
  question4 -->|\"outside\"| question3
  question3 -->|\"at-hand\"| question1
  question3 -->|\"lost, none\"| question2
  question2 -->|\"readable\"| route1
  question2 -->|\"lost\"| route3
  question1 -->|\"readable\"| route1
  question1 -->|\"lost\"| question0
  question0 -->|\"town\"| route2
  question0 -->|\"harbour\"| route3
";
    assert_eq!(text(&run(&["graph", MINIMAL]).stdout), expected);
}

#[test]
fn a_page_is_written_with_the_endpoint_that_it_is_given() {
    let meta = "<meta name=\"account-recovery-endpoint\" content=\"/requests\">";
    // arguments after the folder, whether the page names an endpoint
    let table: [(&[&str], bool); 2] = [(&[], false), (&["--endpoint", "/requests"], true)];
    for (more, named) in table {
        let out = folder("page");
        let out_text = out.display().to_string();
        let output = run(&[&["page", MINIMAL, "--draft", "--out", &out_text], more].concat());
        let listed = text(&output.stdout);
        for name in [
            "index.html",
            "routes.html",
            "offline.html",
            "manifest.webmanifest",
        ] {
            let file = out.join(name);
            assert!(listed.contains(&file.display().to_string()), "{listed}");
            assert!(file.is_file(), "{name}");
        }
        let index = fs::read_to_string(out.join("index.html")).unwrap();
        assert_eq!(index.contains(meta), named, "{more:?}");
    }
}

/// A folder of browser files, as `cargo task bundle` leaves them, with the page of another definition in the list.
#[expect(clippy::unwrap_used, reason = "a test without its files has to stop")]
fn assets(name: &str) -> PathBuf {
    let assets = folder(name);
    let files = [
        ("element.js", "export const release = \"@release@\";"),
        ("account-recovery.js", "import(\"./element.js\");"),
        ("index.html", ""),
        ("pypi.en.pack.js", ""),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    for (name, bytes) in &files {
        fs::write(assets.join(name), bytes).unwrap();
    }
    fs::write(assets.join(WORKER), stamp("// worker", &files)).unwrap();
    assets
}

#[expect(clippy::unwrap_used, reason = "a test without its files has to stop")]
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_page_in_a_folder_has_the_browser_files_of_any_definition() {
    let assets = assets("assets");
    let out = folder("with-assets");
    let _not_there = fs::remove_dir_all(&out);
    let (assets, out_text) = (assets.display().to_string(), out.display().to_string());
    let output = run(&[
        "page", MINIMAL, "--draft", "-o", &out_text, "--assets", &assets,
    ]);
    assert!(text(&output.stderr).starts_with("a draft, not for visitors: "));
    let list = List::read(&fs::read_to_string(out.join(LIST)).unwrap());
    let element = &list.files["element.js"];
    assert!(!element.entry && has_digest(&element.name), "{element:?}");
    let entry = fs::read_to_string(out.join("account-recovery.js")).unwrap();
    assert_eq!(entry, format!("import(\"./{}\");", element.name));
    let stamped = fs::read_to_string(out.join(&element.name)).unwrap();
    assert!(stamped.contains(&list.release), "{stamped}");
    assert!(!list.files.contains_key("pypi.en.pack.js"));
    let mut listed: Vec<_> = list
        .parts()
        .chain(list.entries())
        .map(str::to_owned)
        .collect();
    listed.push(LIST.to_owned());
    listed.sort();
    assert_eq!(listed, names_in(&out));
    let mut of_worker = listed_in(&fs::read_to_string(out.join(WORKER)).unwrap());
    of_worker.sort();
    listed.retain(|name| ![WORKER, PROBE, LIST].contains(&name.as_str()));
    assert_eq!(of_worker, listed);
}

#[test]
fn a_release_leaves_the_parts_of_the_one_before_and_no_older_ones() {
    let (assets, out) = (assets("kept-assets"), folder("kept"));
    let _not_there = fs::remove_dir_all(&out);
    let element = |digits: &str| {
        fs::write(assets.join("element.js"), digits).unwrap();
        let (assets, out) = (assets.display().to_string(), out.display().to_string());
        let output = run(&["page", MINIMAL, "--draft", "-o", &out, "--assets", &assets]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let list = List::read(&fs::read_to_string(Path::new(&out).join(LIST)).unwrap());
        list.files["element.js"].name.clone()
    };
    let (first, second) = (element("1"), element("2"));
    fs::write(out.join("robots.txt"), "").unwrap();
    assert_eq!(element("2"), second);
    assert!(
        out.join(&first).is_file(),
        "put there again, it leaves what it left"
    );
    let third = element("3");
    let stays = [&first, &second, &third].map(|name| out.join(name).is_file());
    assert_eq!(stays, [false, true, true]);
    assert!(out.join("robots.txt").is_file(), "what nobody listed stays");
    let hidden = names_in(&out)
        .into_iter()
        .filter(|name| name.starts_with('.'));
    assert_eq!(hidden.count(), 0);
}

#[test]
fn a_page_without_scripts_says_so() {
    // Where no browser files are built.
    let elsewhere = folder("no-assets");
    let output = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["page", &format!("{}/{MINIMAL}", env!("CARGO_MANIFEST_DIR"))])
        .args(["--draft", "-o", "page"])
        .current_dir(elsewhere)
        .output()
        .unwrap();
    let said = text(&output.stderr);
    assert!(
        said.contains(": scripts and styles are missing\n  fix: "),
        "{said}"
    );
}

#[test]
fn a_definition_is_called_by_an_id_in_a_place_that_can_be_written_to() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let folder = folder("names").display().to_string();
    // name, folder, what is said
    let table = [
        ("../acme", &*folder, "use at most 40 small letters"),
        ("-acme", &*folder, "unexpected argument"),
        ("", &*folder, "use at most 40 small letters"),
        (
            "acme",
            manifest,
            "fix: name a folder that can be written to",
        ),
    ];
    for (name, folder, said) in table {
        let output = run(&["new", name, "-o", folder]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let message = text(&output.stderr);
        assert!(message.contains(said), "{name}: {message}");
    }
}

#[test]
fn a_new_definition_has_no_fault_and_is_never_overwritten() {
    let out = folder("new");
    let _not_there = fs::remove_dir_all(out.join("acme-2"));
    let out_text = out.display().to_string();
    let new = || run(&["new", "acme-2", "-o", &out_text]);
    assert_eq!(new().status.code(), Some(0));
    let definition = out.join("acme-2");
    let check = run(&["check", &definition.display().to_string()]);
    assert_eq!(check.status.code(), Some(0));
    let open = [
        "fill-in: ",
        "example-address: ",
        "fix: ",
        "not for visitors yet",
    ];
    for line in text(&check.stderr).lines() {
        assert!(open.iter().any(|known| line.contains(known)), "{line}");
    }
    assert!(text(&check.stdout).starts_with("acme-2 (en): "));
    let mine = "# mine";
    fs::write(definition.join("en.ftl"), mine).unwrap();
    let again = new();
    let said = text(&again.stderr);
    assert_eq!(again.status.code(), Some(2));
    assert!(
        said.ends_with("\n  fix: choose another name, or another place with --out\n"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(definition.join("en.ftl")).unwrap(), mine);
}

/// A running `account-recovery serve`; it ends when this is dropped.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _already_gone = self.0.kill();
        let _already_gone = self.0.wait();
    }
}

#[test]
fn serve_tells_where_the_page_and_the_requests_are() {
    let page = folder("serve");
    fs::write(page.join("index.html"), "<!doctype html>").unwrap();
    let requests = page.join("requests.jsonl");
    let mut serving = Serving(
        Command::new(env!("CARGO_BIN_EXE_account-recovery"))
            .arg("serve")
            .arg(&page)
            .args(["--port", "0", "--requests"])
            .arg(&requests)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut lines = BufReader::new(serving.0.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let address = first.strip_prefix("The help page is at http://").unwrap();
    let second = lines.next().unwrap().unwrap();
    assert!(
        second.ends_with(&requests.display().to_string()),
        "{second}"
    );
    let mut stream = TcpStream::connect(address.trim_end_matches('/')).unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert!(reply.ends_with("<!doctype html>"), "{reply}");
}

#[test]
fn serve_says_in_a_sentence_what_stops_it() {
    let output = run(&["serve", "tests/definitions"]);
    assert_eq!(
        text(&output.stderr),
        "There is no index.html in tests/definitions.\n  \
         fix: Build the page with `cargo task bundle`, or name its folder.\n"
    );
}
