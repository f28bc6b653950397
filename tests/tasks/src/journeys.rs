//! The end-to-end tests: one file after the other. What failed is run once more by itself at the end, so that one fault of a
//! browser's driver does not hide what comes after it; but every file that needed that is named, and is a fault to look for.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::progress::{say, timed};

/// Runs every file of tests with `run`; fails with the first that fails twice, when all have had their turn.
pub(crate) fn run(
    files: &[PathBuf],
    mut run: impl FnMut(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
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

fn summary(files: usize, first: &[&PathBuf], failed: &[(&PathBuf, Error)]) -> String {
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

fn name(file: &Path) -> String {
    let name = file.file_name().map(OsStr::to_string_lossy);
    name.unwrap_or_default().into_owned()
}

/// The files of tests in a folder; a folder without any is an error.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<_> = paths
        .filter(|path| name(path).ends_with(".test.js"))
        .collect();
    files.sort();
    if files.is_empty() {
        Err(Error::NoTests(folder.to_owned()))
    } else {
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::run;
    use crate::error::Error;
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
                Err(Error::Failed("A test".into()))
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
        let twice = vec![(&a, Error::Failed("A test".into()))];
        assert!(super::summary(2, &[], &[]).ends_with("each at its first run"));
        assert!(super::summary(2, &[&b], &[]).ends_with("at the second run only: b.test.js"));
        assert!(super::summary(2, &[&a, &b], &twice).ends_with("failed twice: a.test.js"));
    }
}
