//! Environments for Python with exactly the libraries that a list names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::places::{find_program, search_path};
use crate::program::Program;
use crate::progress::timed;

/// Python under the names that it goes by.
const PYTHON: [&str; 2] = ["python3", "python"];

/// A Python that can make an environment of its own; Debian's cannot without a further package.
pub(crate) fn system_python() -> Result<PathBuf, Error> {
    let python = PYTHON
        .iter()
        .find_map(|name| find_program(&[name], search_path()));
    python
        .filter(|python| {
            Program::new(python, "Trying Python")
                .args(["-c", "import ensurepip, venv"])
                .works()
        })
        .ok_or_else(|| Error::NoProgram("Python 3 with venv".into()))
}

/// The Python of an environment that has what `requirements` says, made unless it is there already; `purpose` completes
/// "installing Python's libraries for …".
pub(crate) fn environment(
    folder: &Path,
    requirements: &Path,
    purpose: &str,
) -> Result<PathBuf, Error> {
    let wanted = fs::read(requirements).map_err(|error| Error::file(requirements, error))?;
    let installed = folder.join("installed-from.txt");
    if fs::read(&installed).is_ok_and(|found| found == wanted) {
        return Ok(python_of(folder));
    }
    let step = format!("installing Python's libraries for {purpose}");
    timed(&step, || install(folder, requirements))?;
    fs::write(&installed, wanted).map_err(|error| Error::file(installed, error))?;
    Ok(python_of(folder))
}

fn install(folder: &Path, requirements: &Path) -> Result<String, Error> {
    Program::new(system_python()?, "Making an environment for Python")
        .args(["-m", "venv", "--clear"])
        .args([folder])
        .read()?;
    Program::new(python_of(folder), "Installing Python's libraries")
        .args(["-m", "pip", "install", "--disable-pip-version-check"])
        .args(["--only-binary", ":all:", "--requirement"])
        .args([requirements])
        .downloads()
        .read()
}

fn python_of(environment: &Path) -> PathBuf {
    if cfg!(windows) {
        environment.join("Scripts").join("python.exe")
    } else {
        environment.join("bin").join("python")
    }
}
