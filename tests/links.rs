//! Every relative link, picture and anchor of the project's documents leads somewhere, and the guide is a book by itself.
#![allow(
    clippy::unwrap_used,
    reason = "a helper that finds something else ends the test, as the test itself would"
)]

use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Folders with what others wrote or what is built.
const PASSED_OVER: [&str; 3] = ["node_modules", "target", "dist"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Markdown files in a folder and below.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.starts_with('.') || PASSED_OVER.contains(&name) {
            continue;
        }
        if path.is_dir() {
            found.extend(documents(&path));
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// How many backticks a text begins with.
fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// A text without its blocks of code.
fn without_blocks(text: &str) -> String {
    let mut fence = 0;
    let mut kept = String::new();
    for line in text.lines() {
        let marks = ticks(line.trim_start());
        if fence == 0 && marks >= 3 {
            fence = marks;
        } else if fence > 0 {
            fence = if marks >= fence { 0 } else { fence };
        } else {
            kept += line;
            kept.push('\n');
        }
    }
    kept
}

/// A text without its code between backticks.
fn without_code(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let (before, code) = rest.split_at(start);
        let mark = "`".repeat(ticks(code));
        kept += before;
        let inside = code.strip_prefix(&mark).unwrap();
        rest = inside.split_once(&mark).map_or(inside, |(_, after)| after);
    }
    kept + rest
}

/// What the links and pictures of a text lead to.
fn targets(text: &str) -> Vec<String> {
    let prose = without_code(&without_blocks(text));
    let inline = prose.split("](").skip(1).map(|rest| rest.split(')').next());
    let listed = prose
        .lines()
        .map(|line| line.strip_prefix('[')?.split_once("]: ").map(|(_, to)| to));
    inline.chain(listed).flatten().map(str::to_owned).collect()
}

fn headings(text: &str) -> Vec<String> {
    without_blocks(text)
        .lines()
        .filter(|line| line.trim_start_matches('#').starts_with(' ') && line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

/// The anchors of a text, as forges and mdBook make them of its headings.
fn anchors(text: &str) -> Vec<String> {
    let mut times: HashMap<String, usize> = HashMap::new();
    let anchor = |heading: &String| {
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = |sign: &char| sign.is_alphanumeric() || " -_".contains(*sign);
        let name = words
            .chars()
            .filter(kept)
            .collect::<String>()
            .replace(' ', "-");
        let before = times.entry(name.clone()).or_default();
        *before += 1;
        if *before == 1 {
            name
        } else {
            format!("{name}-{}", *before - 1)
        }
    };
    headings(text).iter().map(anchor).collect()
}

fn is_elsewhere(target: &str) -> bool {
    ["https:", "http:", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
}

/// Why a link of a document leads nowhere, if it does.
fn broken(document: &Path, text: &str, target: &str) -> Option<String> {
    if is_elsewhere(target) {
        return None;
    }
    let (file, anchor) = target
        .split_once('#')
        .map_or((target, None), |(file, anchor)| (file, Some(anchor)));
    let place = if file.is_empty() {
        document.to_owned()
    } else {
        document.parent()?.join(file)
    };
    if !place.exists() {
        return Some(format!("{target}: there is no such file"));
    }
    let anchor = anchor?;
    let text = if file.is_empty() {
        text.to_owned()
    } else {
        fs::read_to_string(&place).unwrap()
    };
    (!anchors(&text).iter().any(|name| name == anchor))
        .then(|| format!("{target}: there is no such heading"))
}

fn all_broken(document: &Path, text: &str) -> Vec<String> {
    targets(text)
        .iter()
        .filter_map(|target| broken(document, text, target))
        .collect()
}

#[test]
fn links_lead_somewhere() {
    let documents = documents(root());
    assert!(documents.contains(&root().join("www/guide/embedding.md")));
    let mut count = 0;
    for document in &documents {
        let text = fs::read_to_string(document).unwrap();
        count += targets(&text).len();
        assert_eq!(
            all_broken(document, &text),
            Vec::<String>::new(),
            "{}",
            document.display()
        );
    }
    assert!(count > 50, "only {count} links were found");
}

/// The site of the guide has the guide and the gallery, and nothing else of the project.
#[test]
fn the_guide_leads_to_no_file_outside() {
    let www = root().join("www");
    for document in documents(&www.join("guide")) {
        for target in targets(&fs::read_to_string(&document).unwrap()) {
            let place = Path::new("guide").join(target.split('#').next().unwrap());
            let mut way: Vec<Component<'_>> = Vec::new();
            for part in place.components() {
                if part == Component::ParentDir {
                    way.pop();
                } else {
                    way.push(part);
                }
            }
            let inside = way.first().is_some_and(|first| {
                ["guide", "gallery"]
                    .iter()
                    .any(|name| first.as_os_str() == *name)
            });
            assert!(
                inside || is_elsewhere(&target),
                "{}: {target}",
                document.display()
            );
        }
    }
}

#[test]
fn each_page_of_the_guide_has_one_title_and_is_in_its_contents() {
    let guide = root().join("www/guide");
    let contents = targets(&fs::read_to_string(guide.join("SUMMARY.md")).unwrap());
    let mut pages = Vec::new();
    for document in documents(&guide) {
        let text = fs::read_to_string(&document).unwrap();
        let titles = headings(&text)
            .iter()
            .filter(|heading| heading.starts_with("# "))
            .count();
        assert_eq!(titles, 1, "{}", document.display());
        pages.push(document.file_name().unwrap().to_str().unwrap().to_owned());
    }
    pages.retain(|page| page != "SUMMARY.md");
    let mut listed = contents;
    listed.sort();
    assert_eq!(listed, pages);
}

#[test]
fn what_leads_nowhere_is_named() {
    // text, what is said of it
    for (text, said) in [
        (
            "[x](README.md) [x](https://example.org/#x) [x](mailto:a@example.org)",
            vec![],
        ),
        ("[x](no.md)", vec!["no.md: there is no such file"]),
        (
            "![x](www/gallery/no.png)",
            vec!["www/gallery/no.png: there is no such file"],
        ),
        ("[x]: no.md", vec!["no.md: there is no such file"]),
        ("[a\nb](no.md)", vec!["no.md: there is no such file"]),
        (
            "[x](README.md#limits) [x](README.md#no)",
            vec!["README.md#no: there is no such heading"],
        ),
        (
            "# It's `one`, and _two_\n[x](#its-one-and-_two_) [x](#it)",
            vec!["#it: there is no such heading"],
        ),
        (
            "## A\n## A\n[x](#a-1) [x](#a-2)",
            vec!["#a-2: there is no such heading"],
        ),
        (
            "````md\n```\n[x](no.md)\n```\n[x](no.md)\n````\n`[x](no.md)` ``a`[x](no.md)``",
            vec![],
        ),
        (
            "```sh\n# not a heading\n```\n[x](#not-a-heading)",
            vec!["#not-a-heading: there is no such heading"],
        ),
    ] {
        assert_eq!(
            all_broken(&root().join("CONTRIBUTING.md"), text),
            said,
            "{text}"
        );
    }
}
