//! The end-to-end tests. What failed is run once more by itself at the end, so that one fault of a browser's driver does not
//! hide what comes after it; but every file that needed that is named, and is a fault to look for.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::progress::{say, timed};
use crate::project::name;

/// Where they are.
const FOLDER: &str = "tests/e2e";

/// Lists the files to run every day, the longest first; those that start several browsers come last. They walk through the
/// page as people do, and wait for a processor and nothing else. All others need packages, sites of other people or many
/// minutes.
const DAILY: &str = "tests/e2e/daily.txt";

/// Runs the files of every day, two at a time, and the `others` alone; fails with the first that fails twice, when all have
/// had their turn.
pub(crate) fn run(sh: &Shell, daily: &[PathBuf], others: &[PathBuf]) -> Result<()> {
    run_with(sh, daily, others, |sh, file| {
        let ran = cmd!(sh, "node --test {file}").ignore_status().output()?;
        // At once, so that the lines of a file stay together.
        io::stdout().write_all(&[ran.stdout, ran.stderr].concat())?;
        ensure!(ran.status.success(), "{}: {}", name(file), ran.status);
        Ok(())
    })
}

fn run_with(
    sh: &Shell,
    daily: &[PathBuf],
    others: &[PathBuf],
    test: impl Fn(&Shell, &Path) -> Result<()> + Sync,
) -> Result<()> {
    let test = |sh: &Shell, file: &Path| timed(&name(file), || test(sh, file));
    let first = [failures(sh, daily, 2, test), failures(sh, others, 1, test)].concat();
    let mut failed = Vec::new();
    for file in &first {
        say(&format!("{} failed; once more by itself", name(file)));
        if let Err(error) = test(sh, file) {
            failed.push((*file, error));
        }
    }
    say(&summary(daily.len() + others.len(), &first, &failed));
    let mut errors = failed.into_iter().map(|(_, error)| error);
    errors.next().map_or(Ok(()), Err)
}

/// Those that fail at their first run.
fn failures<'a>(
    sh: &Shell,
    files: &'a [PathBuf],
    lanes: usize,
    test: impl Fn(&Shell, &Path) -> Result<()> + Sync,
) -> Vec<&'a PathBuf> {
    let (next, test) = (&AtomicUsize::new(0), &test);
    let (tell, failures) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..lanes {
            let (sh, tell) = (sh.clone(), tell.clone());
            scope.spawn(move || {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if test(&sh, file).is_err() {
                        // Whoever listens does so until the end.
                        let _ = tell.send(file);
                    }
                }
            });
        }
    });
    drop(tell);
    failures.iter().collect()
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

/// All files of tests but those, so that none is forgotten.
pub(crate) fn all_but(sh: &Shell, daily: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = sh.read_dir(FOLDER)?;
    files.retain(|file| name(file).ends_with(".test.js") && !daily.contains(file));
    ensure!(
        !files.is_empty(),
        "There are no tests in {FOLDER}. Restore them; no check is left out silently."
    );
    Ok(files)
}

/// Those of every day.
pub(crate) fn daily(sh: &Shell) -> Result<Vec<PathBuf>> {
    let (folder, list) = (sh.current_dir().join(FOLDER), sh.read_file(DAILY)?);
    Ok(list.lines().map(|name| folder.join(name)).collect())
}

#[cfg(test)]
mod tests {
    use super::{all_but, daily, run_with, summary};
    use crate::project::Project;
    use anyhow::{anyhow, ensure};
    use std::path::PathBuf;
    use std::sync::Mutex;

    /// Runs two files, of which the first fails as often as told; gives the order of the runs and whether all was well.
    fn runs(failures: usize) -> (Vec<PathBuf>, bool) {
        let files = ["a.test.js", "b.test.js"].map(PathBuf::from);
        let [first, _] = &files;
        let order = Mutex::new(Vec::new());
        let sh = Project::find().unwrap().sh;
        let result = run_with(&sh, &[], &files, |_, file| {
            let mut order = order.lock().unwrap();
            order.push(file.to_owned());
            let runs = order.iter().filter(|ran| *ran == file).count();
            ensure!(file != first || runs > failures, "A test");
            Ok(())
        });
        (order.into_inner().unwrap(), result.is_ok())
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
    fn files_beside_each_other_are_run_once_each() {
        let files: Vec<PathBuf> = (0..40)
            .map(|file| format!("{file}.test.js").into())
            .collect();
        let ran = Mutex::new(Vec::new());
        let sh = Project::find().unwrap().sh;
        let result = run_with(&sh, &files, &[], |_, file| {
            ran.lock().unwrap().push(file.to_owned());
            Ok(())
        });
        let mut ran = ran.into_inner().unwrap();
        ran.sort_by_key(|file| files.iter().position(|one| one == file));
        assert_eq!(ran, files);
        assert!(result.is_ok());
    }

    #[test]
    fn a_file_that_needed_a_second_run_is_named() {
        let [a, b] = ["a.test.js", "b.test.js"].map(PathBuf::from);
        let twice = vec![(&a, anyhow!("A test"))];
        assert!(summary(2, &[], &[]).ends_with("each at its first run"));
        assert!(summary(2, &[&b], &[]).ends_with("at the second run only: b.test.js"));
        assert!(summary(2, &[&a, &b], &twice).ends_with("failed twice: a.test.js"));
    }

    #[test]
    fn the_files_of_every_day_are_among_all() {
        let sh = Project::find().unwrap().sh;
        let (all, daily) = (all_but(&sh, &[]).unwrap(), daily(&sh).unwrap());
        assert!(daily.iter().all(|file| all.contains(file)), "{daily:?}");
        let others = all_but(&sh, &daily).unwrap();
        assert_eq!(daily.len() + others.len(), all.len());
    }
}
