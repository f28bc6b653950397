//! Environments for Python with exactly the libraries that a list names.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;
use crate::setup::once;

/// The generators of documentation sites, and what builds the package for Python.
pub(crate) fn generators(project: &Project) -> Result<PathBuf> {
    let folder = project.generators().join("python");
    environment(project, &folder, "tests/sites/requirements.txt")
}

/// What the tests of interoperability run beside ours.
pub(crate) fn interoperability(project: &Project) -> Result<PathBuf> {
    let folder = project.target("python");
    environment(project, &folder, "tests/interoperability/requirements.txt")
}

/// The Python of an environment that has what a list says, made unless it is there already.
fn environment(project: &Project, folder: &Path, requirements: &str) -> Result<PathBuf> {
    let sh = &project.sh;
    let python = folder.join(match cfg!(windows) {
        true => "Scripts/python.exe",
        false => "bin/python",
    });
    let wanted = sh.read_file(requirements)?;
    let note = folder.join("installed-from.txt");
    let step = format!("installing Python's libraries of {requirements}");
    once(sh, &note, &wanted, &step, || {
        let system = system_python(project)?;
        cmd!(sh, "{system} -m venv --clear {folder}").run()?;
        cmd!(
            sh,
            "{python} -m pip install --quiet --disable-pip-version-check"
        )
        .args(["--only-binary", ":all:", "--requirement", requirements])
        .run()?;
        Ok(())
    })?;
    Ok(python)
}

/// A Python that can make an environment of its own; Debian's cannot without a further package.
fn system_python(project: &Project) -> Result<&'static str> {
    let works = |python: &&str| {
        let tried = cmd!(project.sh, "{python} -c 'import ensurepip, venv'");
        tried.quiet().ignore_stderr().run().is_ok()
    };
    let python = ["python3", "python"].into_iter().find(works);
    python.context("Python 3 with venv is not installed. Install it (on Debian, `.ci/setup-debian` does) and run the task again.")
}
