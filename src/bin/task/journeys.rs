//! The end-to-end tests: one file after the other; what failed gets a second chance by itself.
//!
//! Real browsers on a busy machine lose a key press or a window now and then. A file that passes at its second run counts
//! as passed and is named at the end, so that somebody looks into it; one that fails twice fails the task.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::progress::say;

/// Runs every file of tests with `run`.
pub(crate) fn run(
    files: &[PathBuf],
    mut run: impl FnMut(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut failed = Vec::new();
    for file in files {
        if run(file).is_err() {
            failed.push(file);
        }
    }
    for file in &failed {
        say(&format!("{} failed; once more by itself", name(file)));
        run(file)?;
    }
    say(&summary(files.len(), &failed));
    Ok(())
}

fn summary(files: usize, again: &[&PathBuf]) -> String {
    let names: Vec<_> = again.iter().map(|file| name(file)).collect();
    if names.is_empty() {
        format!("{files} files of end-to-end tests passed")
    } else {
        let names = names.join(", ");
        format!("{files} files of end-to-end tests passed, at the second run only: {names}")
    }
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
}
