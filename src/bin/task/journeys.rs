//! The end-to-end tests: one file after the other. All run, whatever fails, and each that failed is named at the end: none
//! gets a second try, which would hide what happens to people now and then.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::progress::{say, timed};

/// Runs every file of tests with `run`; gives the first error when all have had their turn.
pub(crate) fn run(
    files: &[PathBuf],
    mut run: impl FnMut(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut failed = Vec::new();
    for file in files {
        if let Err(error) = timed(&name(file), || run(file)) {
            failed.push((name(file), error));
        }
    }
    say(&summary(files.len(), &failed));
    failed
        .into_iter()
        .next()
        .map_or(Ok(()), |(_, error)| Err(error))
}

fn summary(files: usize, failed: &[(String, Error)]) -> String {
    let names: Vec<_> = failed.iter().map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        format!("{files} files of end-to-end tests passed")
    } else {
        let (passed, names) = (files - names.len(), names.join(", "));
        format!("{passed} of {files} files of end-to-end tests passed; these failed: {names}")
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

    /// Runs two files, of which those named fail; gives the order of the runs and whether all was well.
    fn runs(failing: &[&str]) -> (Vec<PathBuf>, bool) {
        let files = ["a.test.js", "b.test.js"].map(PathBuf::from);
        let mut order = Vec::new();
        let result = run(&files, |file| {
            order.push(file.to_owned());
            if failing.iter().any(|name| file.ends_with(name)) {
                Err(Error::Failed("A test".into()))
            } else {
                Ok(())
            }
        });
        (order, result.is_ok())
    }

    #[test]
    fn every_file_runs_once_and_one_failure_fails_all() {
        // which files fail, whether all passed
        let table: [(&[&str], bool); 4] = [
            (&[], true),
            (&["a.test.js"], false),
            (&["b.test.js"], false),
            (&["a.test.js", "b.test.js"], false),
        ];
        let each = ["a.test.js", "b.test.js"].map(PathBuf::from).to_vec();
        for (failing, passes) in table {
            assert_eq!(runs(failing), (each.clone(), passes), "{failing:?}");
        }
    }
}
