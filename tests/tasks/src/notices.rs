//! The notices of other people's work that is linked into the browser files: their licences ask that these go with it.
//!
//! They are taken from the packages themselves while the page is built, and go wherever the page goes: to the site, into
//! the packages for npm and Python, and with the browser files into the crate.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

use crate::project::{Project, name};
use crate::setup::{BUNDLES, WASM};

/// The file, beside the others of a page.
pub(crate) const NOTICES: &str = "THIRD-PARTY.txt";

/// How files with licences begin.
const LICENCES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// What is linked in without being a package.
const STANDARD_LIBRARY: &str = "the standard library of Rust (MIT OR Apache-2.0)";

/// A package that is linked in.
struct Package {
    /// Name, version and licences, for people.
    title: String,
    licences: String,
    folder: PathBuf,
}

/// The notices for all bundles together; each text stands once, below the packages that it is for.
pub(crate) fn notices(project: &Project) -> Result<String> {
    let sh = &project.sh;
    let apache = read(sh, &project.root.join("LICENSE-APACHE"))?;
    let mut texts = BTreeMap::from([(apache.clone(), vec![STANDARD_LIBRARY.to_owned()])]);
    for package in packages(project)? {
        for text in package.texts(sh, &apache)? {
            texts.entry(text).or_default().push(package.title.clone());
        }
    }
    Ok(print(texts))
}

fn print(texts: BTreeMap<String, Vec<String>>) -> String {
    let mut out =
        "The programs of this page hold work of others, under these licences.\n".to_owned();
    let mut by_package: Vec<(Vec<String>, String)> =
        texts.into_iter().map(|(text, of)| (of, text)).collect();
    by_package.sort();
    for (of, text) in by_package {
        let rule = "-".repeat(72);
        out.extend([&rule, "\n", &of.join("\n"), "\n\n", text.trim_end(), "\n"]);
    }
    out
}

impl Package {
    /// The texts of its licences. Where it offers a choice with MIT, that is taken; a package without any text is used under
    /// Apache-2.0, whose text is the same for all.
    fn texts(&self, sh: &Shell, apache: &str) -> Result<Vec<String>> {
        let files = sh.read_dir(&self.folder)?.into_iter();
        let mut files: Vec<PathBuf> = files.filter(|file| is_licence(file)).collect();
        let choice = !self.licences.contains(" AND ") && self.licences.contains("MIT");
        let mit = files.iter().find(|file| file.ends_with("LICENSE-MIT"));
        if let (true, Some(mit)) = (choice, mit) {
            files = vec![mit.clone()];
        }
        if files.is_empty() && self.licences.contains("Apache-2.0") {
            return Ok(vec![apache.to_owned()]);
        }
        ensure!(
            !files.is_empty(),
            "{} has no text of its licence",
            self.title
        );
        files.iter().map(|file| read(sh, file)).collect()
    }
}

fn is_licence(file: &Path) -> bool {
    let name = name(file).to_ascii_uppercase();
    file.is_file() && LICENCES.iter().any(|start| name.starts_with(start))
}

fn read(sh: &Shell, file: &Path) -> Result<String> {
    Ok(sh.read_file(file)?.replace("\r\n", "\n"))
}

/// The packages of all bundles, by name.
fn packages(project: &Project) -> Result<Vec<Package>> {
    let linked = tree(&project.sh)?;
    let known = metadata(&project.sh)?;
    let known = known.get("packages").and_then(Value::as_array);
    let packages = known.into_iter().flatten().filter_map(package);
    let is_linked = |one: &Package| {
        linked
            .iter()
            .any(|id| one.title.starts_with(&format!("{id} (")))
    };
    let mut found: Vec<Package> = packages.filter(is_linked).collect();
    found.sort_by(|one, other| one.title.cmp(&other.title));
    Ok(found)
}

fn package(value: &Value) -> Option<Package> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let licences = text("license").unwrap_or("see its text");
    // What belongs to the project has no source.
    value.get("source")?.as_str()?;
    Some(Package {
        title: format!("{} {} ({licences})", text("name")?, text("version")?),
        licences: licences.to_owned(),
        folder: Path::new(text("manifest_path")?).parent()?.to_owned(),
    })
}

/// What bundles may have linked in: `name version`, without what only runs while a bundle is built.
fn tree(sh: &Shell) -> Result<Vec<String>> {
    let tree = cmd!(
        sh,
        "cargo tree --locked --target {WASM} --edges normal,no-proc-macro --prefix none"
    )
    .args(["--package", BUNDLES]);
    let lines = tree.quiet().read()?;
    let ids = lines.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some(format!("{name} {version}"))
    });
    Ok(ids.collect())
}

fn metadata(sh: &Shell) -> Result<Value> {
    let metadata = cmd!(
        sh,
        "cargo metadata --locked --format-version 1 --filter-platform {WASM}"
    );
    Ok(serde_json::from_str(&metadata.quiet().read()?)?)
}

#[cfg(test)]
mod tests {
    use super::{Package, notices, print, tree};
    use crate::project::Project;
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::PathBuf;

    #[test]
    fn each_text_stands_once_below_its_packages() {
        let texts = BTreeMap::from([
            ("MIT\n".to_owned(), vec!["b 1.0.0 (MIT)".to_owned()]),
            (
                "BSD".to_owned(),
                vec![
                    "a 1.0.0 (BSD-3-Clause)".to_owned(),
                    "c 2.0.0 (BSD-3-Clause)".to_owned(),
                ],
            ),
        ]);
        let rule = "-".repeat(72);
        let expected = format!(
            "The programs of this page hold work of others, under these licences.\n\
             {rule}\na 1.0.0 (BSD-3-Clause)\nc 2.0.0 (BSD-3-Clause)\n\nBSD\n{rule}\nb 1.0.0 (MIT)\n\nMIT\n"
        );
        assert_eq!(print(texts), expected);
    }

    #[test]
    fn a_package_without_a_text_stops_the_build_unless_apache_fits() {
        let project = Project::find().unwrap();
        let folder = project.root.join("src");
        // licences, whether there are texts
        for (licences, fits) in [("MIT OR Apache-2.0", true), ("MIT", false)] {
            let package = Package {
                title: "x 1.0.0".into(),
                licences: licences.into(),
                folder: PathBuf::from(&folder),
            };
            assert_eq!(
                package.texts(&project.sh, "Apache").is_ok(),
                fits,
                "{licences}"
            );
        }
    }

    #[test]
    fn the_notices_name_every_package_of_the_dependency_tree() {
        let project = Project::find().unwrap();
        let text = notices(&project).unwrap();
        let linked: BTreeSet<String> = tree(&project.sh).unwrap().into_iter().collect();
        let names = text.lines().filter_map(|line| line.split_once(" ("));
        let named: BTreeSet<&str> = names.map(|(id, _)| id).collect();
        let lacking = linked
            .iter()
            .filter(|id| !id.starts_with("account-recovery") && !named.contains(id.as_str()));
        assert_eq!(lacking.collect::<Vec<_>>(), [""; 0]);
        assert!(linked.len() > 50, "{linked:?}");
        for one in [
            "curve25519-dalek 5",
            "ed25519-dalek 3",
            "subtle 2",
            "x25519-dalek 3",
        ] {
            let part = text
                .split(&"-".repeat(72))
                .find(|part| part.contains(&format!("\n{one}")));
            let text = part.unwrap_or_else(|| panic!("no {one}"));
            assert!(
                text.contains("Redistribution and use in source and binary forms"),
                "{one}"
            );
        }
        assert!(text.contains(super::STANDARD_LIBRARY));
    }
}
