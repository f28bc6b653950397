//! The end-to-end tests: one file after the other, each once. All have their turn, also when one fails.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::progress::{say, timed};

/// Runs every file of tests with `run`; fails with the first that failed, when all have had their turn.
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
    match failed.into_iter().next() {
        Some((_, error)) => Err(error),
        None => Ok(()),
    }
}

fn summary(files: usize, failed: &[(String, Error)]) -> String {
    let names: Vec<&str> = failed.iter().map(|(name, _)| name.as_str()).collect();
    match &*names {
        [] => format!("{files} files of end-to-end tests passed"),
        names => format!(
            "{} of {files} files of end-to-end tests failed: {}",
            names.len(),
            names.join(", ")
        ),
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
    use super::{run, summary};
    use crate::error::Error;
    use std::path::{Path, PathBuf};

    fn failure(name: &str) -> Error {
        Error::Failed(name.into())
    }

    #[test]
    fn every_file_is_run_once_and_one_that_fails_fails_all() {
        let files = ["a.test.js", "b.test.js", "c.test.js"].map(PathBuf::from);
        // files that fail, what the run fails with
        let table: [(&[&str], Option<&str>); 4] = [
            (&[], None),
            (&["a.test.js"], Some("a.test.js")),
            (&["c.test.js"], Some("c.test.js")),
            (&["b.test.js", "c.test.js"], Some("b.test.js")),
        ];
        for (failing, first) in table {
            let mut order = Vec::new();
            let result = run(&files, |file: &Path| {
                order.push(file.to_owned());
                let found = failing.iter().find(|name| Path::new(name) == file);
                found.map_or(Ok(()), |name| Err(failure(name)))
            });
            assert_eq!(order, files, "{failing:?}");
            let said = result.err().map(|error| error.to_string());
            assert_eq!(said, first.map(|name| failure(name).to_string()));
        }
    }

    #[test]
    fn the_files_that_failed_are_named() {
        let failed = ["a.test.js", "c.test.js"].map(|name| (name.to_owned(), failure(name)));
        // files that failed, what is said in the end
        let table = [
            (&failed[..0], "3 files of end-to-end tests passed"),
            (
                &failed[..],
                "2 of 3 files of end-to-end tests failed: a.test.js, c.test.js",
            ),
        ];
        for (failed, said) in table {
            assert_eq!(summary(3, failed), said);
        }
    }
}
