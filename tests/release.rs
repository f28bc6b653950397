//! The list at the head of a page's worker: it changes exactly when a file does, and follows a page that is written anew.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use account_recovery::page::release::{WORKER, listed, stamp};

const MINIMAL: &str = "tests/definitions/minimal";

fn file(name: &str, content: &str) -> (String, Vec<u8>) {
    (name.to_owned(), content.as_bytes().to_vec())
}

/// The SHA-256 of `abc` (FIPS 180-4) in the form of Subresource Integrity.
const ABC: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

#[test]
fn a_file_is_listed_by_its_address_and_digest() {
    // name on the disk, address
    for (name, address) in [("index.html", "./"), ("a.js", "a.js")] {
        let worker = stamp("go();\n", &[file(name, "abc")]);
        let (line, rest) = worker.split_once('\n').unwrap();
        let list = format!("\"files\":{{\"{address}\":\"{ABC}\"}}");
        assert!(line.contains(&list), "{line}");
        assert_eq!(rest, "go();\n");
        assert_eq!(listed(&worker), [name]);
    }
}

#[test]
fn the_version_changes_exactly_when_a_file_does() {
    let first = stamp("go();", &[file("a.js", "1"), file("b.js", "2")]);
    // what happened, files, whether it is the same
    let table = [
        ("nothing", vec![file("a.js", "1"), file("b.js", "2")], true),
        ("order", vec![file("b.js", "2"), file("a.js", "1")], true),
        ("content", vec![file("a.js", "1"), file("b.js", "3")], false),
        ("name", vec![file("a.js", "1"), file("c.js", "2")], false),
        ("one less", vec![file("a.js", "1")], false),
    ];
    for (what, files, same) in table {
        assert_eq!(stamp(&first, &files) == first, same, "{what}");
    }
}

#[test]
fn a_worker_without_a_list_lists_nothing() {
    for worker in [
        "",
        "go();\n",
        "const RELEASE = null;\n",
        "const RELEASE = {;\n",
    ] {
        assert!(listed(worker).is_empty(), "{worker}");
    }
}

/// A folder with a worker that lists one script.
fn built(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("release")
        .join(test);
    let _not_there = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.js"), "1").unwrap();
    fs::write(folder.join(WORKER), stamp("go();\n", &[file("a.js", "1")])).unwrap();
    folder
}

fn write_page(out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["page", MINIMAL, "--out"])
        .arg(out)
        .output()
        .unwrap()
}

#[test]
fn a_page_written_into_a_built_one_is_listed_with_it() {
    let folder = built("again");
    assert!(write_page(&folder).status.success());
    let worker = fs::read_to_string(folder.join(WORKER)).unwrap();
    let names = listed(&worker);
    let files: Vec<_> = names
        .iter()
        .map(|name| (name.clone(), fs::read(folder.join(name)).unwrap()))
        .collect();
    assert_eq!(stamp(&worker, &files), worker, "the digests are of now");
    for name in ["a.js", "index.html", "offline.html", "manifest.webmanifest"] {
        assert!(names.iter().any(|listed| listed == name), "{name}");
    }
}

#[test]
fn a_listed_file_that_is_missing_is_told() {
    let folder = built("missing");
    fs::remove_file(folder.join("a.js")).unwrap();
    let output = write_page(&folder);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success());
    assert!(
        told.contains("a.js") && told.contains("cargo task bundle"),
        "{told}"
    );
}
