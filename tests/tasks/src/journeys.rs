//! The end-to-end tests: one file after the other. What failed is run once more by itself at the end, so that one fault of a
//! browser's driver does not hide what comes after it; but every file that needed that is named, and is a fault to look for.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use xshell::Shell;

use crate::progress::{say, timed};
use crate::project::name;

/// Where they are.
const FOLDER: &str = "tests/e2e";

/// What somebody who changes the page wants to know soon: each walks through the page as people do, in Chromium. All
/// others need the packages, other browsers, sites of other people or many minutes.
const QUICK: [&str; 21] = [
    "attributes.test.js",
    "channels.test.js",
    "codes.test.js",
    "comparison.test.js",
    "criteria.test.js",
    "drafts.test.js",
    "element.test.js",
    "embedded.test.js",
    "failure.test.js",
    "files.test.js",
    "handover.test.js",
    "journeys.test.js",
    "languages.test.js",
    "moving.test.js",
    "page.test.js",
    "receipt.test.js",
    "reload.test.js",
    "requests.test.js",
    "saved.test.js",
    "screen-reader.test.js",
    "tabs.test.js",
];

/// Runs every file of tests with `run`; fails with the first that fails twice, when all have had their turn.
pub(crate) fn run(files: &[PathBuf], mut run: impl FnMut(&Path) -> Result<()>) -> Result<()> {
    let mut timed = |file: &Path| timed(&name(file), || run(file));
    let first: Vec<&PathBuf> = files.iter().filter(|file| timed(file).is_err()).collect();
    let mut failed = Vec::new();
    for file in &first {
        say(&format!("{} failed; once more by itself", name(file)));
        if let Err(error) = timed(file) {
            failed.push((*file, error));
        }
    }
    say(&summary(files.len(), &first, &failed));
    failed
        .into_iter()
        .next()
        .map_or(Ok(()), |(_, error)| Err(error))
}

fn summary(files: usize, first: &[&PathBuf], failed: &[(&PathBuf, anyhow::Error)]) -> String {
    let names = |files: Vec<&PathBuf>| {
        files
            .into_iter()
            .map(|file| name(file))
            .collect::<Vec<_>>()
            .join(", ")
    };
    if !failed.is_empty() {
        let twice = names(failed.iter().map(|(file, _)| *file).collect());
        return format!(
            "{} of {files} files of end-to-end tests failed twice: {twice}",
            failed.len()
        );
    }
    if first.is_empty() {
        return format!("{files} files of end-to-end tests passed, each at its first run");
    }
    let again = names(first.to_vec());
    format!(
        "{files} files of end-to-end tests passed. FAULTS TO LOOK FOR: at the second run only: {again}"
    )
}

/// All files of tests, so that none is forgotten.
pub(crate) fn all(sh: &Shell) -> Result<Vec<PathBuf>> {
    let mut files = sh.read_dir(FOLDER)?;
    files.retain(|file| name(file).ends_with(".test.js"));
    ensure!(
        !files.is_empty(),
        "There are no tests in {FOLDER}. Restore them; no check is left out silently."
    );
    Ok(files)
}

/// Those of the quick tier.
pub(crate) fn quick(sh: &Shell) -> Vec<PathBuf> {
    let folder = sh.current_dir().join(FOLDER);
    QUICK.map(|name| folder.join(name)).to_vec()
}

#[cfg(test)]
mod tests {
    use super::{all, quick, run};
    use crate::project::Project;
    use anyhow::anyhow;
    use std::path::PathBuf;

    /// Runs two files, of which the first fails as often as told; gives the order of the runs and whether all was well.
    fn runs(failures: usize) -> (Vec<PathBuf>, bool) {
        let files = ["a.test.js", "b.test.js"].map(PathBuf::from);
        let [first, _] = &files;
        let mut order = Vec::new();
        let result = run(&files, |file| {
            order.push(file.to_owned());
            let runs = order.iter().filter(|ran| *ran == file).count();
            if file == first && runs <= failures {
                Err(anyhow!("A test"))
            } else {
                Ok(())
            }
        });
        (order, result.is_ok())
    }

    #[test]
    fn what_failed_is_run_once_more_at_the_end() {
        // how often the first file fails, order of the runs, whether all passed
        let table: [(usize, &[&str], bool); 3] = [
            (0, &["a.test.js", "b.test.js"], true),
            (1, &["a.test.js", "b.test.js", "a.test.js"], true),
            (2, &["a.test.js", "b.test.js", "a.test.js"], false),
        ];
        for (failures, order, passes) in table {
            let order = order.iter().map(PathBuf::from).collect();
            assert_eq!(runs(failures), (order, passes), "{failures}");
        }
    }

    #[test]
    fn a_file_that_needed_a_second_run_is_named() {
        let [a, b] = ["a.test.js", "b.test.js"].map(PathBuf::from);
        let twice = vec![(&a, anyhow!("A test"))];
        assert!(super::summary(2, &[], &[]).ends_with("each at its first run"));
        assert!(super::summary(2, &[&b], &[]).ends_with("at the second run only: b.test.js"));
        assert!(super::summary(2, &[&a, &b], &twice).ends_with("failed twice: a.test.js"));
    }

    #[test]
    fn the_files_of_every_day_are_among_all() {
        let sh = Project::find().unwrap().sh;
        let all = all(&sh).unwrap();
        let quick = quick(&sh);
        assert!(quick.iter().all(|file| all.contains(file)), "{quick:?}");
        assert!(quick.len() < all.len());
    }
}
