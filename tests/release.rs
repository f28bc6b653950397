//! Releases of a page: what their files are called, and the list at the head of the worker, which changes exactly when a
//! file does.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

use std::collections::BTreeSet;

use account_recovery::page::deploy::{File, Release};
use account_recovery::page::naming::{Names, has_digest};
use account_recovery::page::release::{PROBE, WORKER, listed, stamp};

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

/// A small page: a script that imports others, one of which names another.
fn page(last: &str) -> Vec<File> {
    vec![
        file(
            "index.html",
            "<link href=\"a.css\"><a href=\"routes.html\">@release@",
        ),
        file("routes.html", ""),
        file("a.css", "p{}"),
        file("account-recovery.js", "import(\"./b.js\");say(\"@again@\")"),
        file("b.js", "import\"./c.js\";import(\"./elsewhere.js\")"),
        file("c.js", last),
        file("unnamed.js", ""),
        file(WORKER, "go();"),
    ]
}

fn release(last: &str, names: Names) -> Release {
    Release::of(page(last), &[], names).unwrap()
}

#[test]
fn a_part_is_called_by_its_content_and_by_what_it_imports() {
    let (first, second) = (release("1", Names::Digests), release("2", Names::Digests));
    assert_ne!(first.digest, second.digest);
    // file, whether its name has a digest, whether another `c.js` changes the name
    let table = [
        ("index.html", false, false),
        ("routes.html", false, false),
        ("account-recovery.js", false, false),
        (WORKER, false, false),
        (PROBE, false, false),
        ("a.css", true, false),
        ("b.js", true, true),
        ("c.js", true, true),
    ];
    for (plain, digest, changes) in table {
        let [one, other] = [&first, &second].map(|release| &release.files[plain].name);
        assert_eq!(
            (has_digest(one), one != other),
            (digest, changes),
            "{plain}"
        );
    }
    assert_eq!(
        first.files.len(),
        table.len(),
        "what nothing names is left out"
    );
}

#[test]
fn everything_names_the_others_as_they_are_called() {
    let release = release("1", Names::Digests);
    let text = |plain: &str| String::from_utf8(release.files[plain].bytes.clone()).unwrap();
    let name = |plain: &str| release.files[plain].name.clone();
    let index = format!(
        "<link href=\"{}\"><a href=\"routes.html\">{}",
        name("a.css"),
        release.digest
    );
    assert_eq!(text("index.html"), index);
    let entry = format!("import(\"./{}\");say({{}})", name("b.js"));
    assert_eq!(text("account-recovery.js"), entry);
    let middle = format!("import\"./{}\";import(\"./elsewhere.js\")", name("c.js"));
    assert_eq!(text("b.js"), middle);
    let files = BTreeSet::from_iter(listed(&text(WORKER)));
    let expected = [
        "index.html",
        "routes.html",
        "a.css",
        "account-recovery.js",
        "b.js",
        "c.js",
    ];
    assert_eq!(files, expected.map(name).into());
    assert_eq!(release.first_files("index.html"), ["index.html", "a.css"]);
}

#[test]
fn programs_that_bundle_scripts_get_plain_names() {
    let release = release("1", Names::Plain);
    for (plain, placed) in &release.files {
        assert_eq!(*plain, placed.name);
    }
    assert_eq!(release.files["b.js"].bytes, page("")[4].1);
    assert!(release.files.contains_key("unnamed.js"));
}

#[test]
fn scripts_that_import_each_other_are_refused() {
    let files = vec![
        file("a.js", "import\"./b.js\""),
        file("b.js", "import\"./a.js\""),
    ];
    let circle = Release::of(files, &[], Names::Digests).unwrap_err();
    assert_eq!(circle.to_string(), "a.js, b.js import each other");
}
