//! Help pages, in a folder and in one file, with the browser files that belong to them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use account_recovery::page::listing::{LIST, List};
use account_recovery::page::naming::has_digest;
use account_recovery::page::release::{PROBE, WORKER, listed as listed_in, stamp};

use crate::{MINIMAL, folder, run, text};

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
