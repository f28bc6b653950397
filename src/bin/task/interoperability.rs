//! What the tests of interoperability run beside ours: Python with the libraries that they name, and the program `age`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::debian;
use crate::error::Error;
use crate::places::{Places, find_program, search_path};
use crate::program::Program;
use crate::progress::timed;

/// Python under the names that it goes by.
const PYTHON: [&str; 2] = ["python3", "python"];

/// Finds the programs, on Debian installs those that are missing, and gives a Python that has the libraries.
pub(crate) fn prepare(places: &Places) -> Result<PathBuf, Error> {
    if debian::here() {
        let age = find("age").is_err().then_some("age");
        let python = system_python().is_err().then_some("python3-venv");
        let missing: Vec<&str> = age.into_iter().chain(python).collect();
        debian::install(&missing)?;
    }
    find("age")?;
    let environment = places.python();
    install_libraries(places, &environment)?;
    Ok(python_of(&environment))
}

fn find(name: &str) -> Result<PathBuf, Error> {
    find_program(&[name], search_path()).ok_or_else(|| Error::NoProgram(name.into()))
}

/// A Python that can make an environment of its own; Debian's cannot without a further package.
fn system_python() -> Result<PathBuf, Error> {
    let python = PYTHON.iter().find_map(|name| find(name).ok());
    python
        .filter(|python| {
            Program::new(python, "Trying Python")
                .args(["-c", "import ensurepip, venv"])
                .works()
        })
        .ok_or_else(|| Error::NoProgram("Python 3 with venv".into()))
}

/// Installs exactly what the requirements say, unless that is there already.
fn install_libraries(places: &Places, environment: &Path) -> Result<(), Error> {
    let requirements = places.interoperability().join("requirements.txt");
    let wanted = fs::read(&requirements).map_err(|error| Error::file(&requirements, error))?;
    let installed = environment.join("installed-from.txt");
    if fs::read(&installed).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    timed("installing Python's libraries for the tests", || {
        Program::new(system_python()?, "Making an environment for Python")
            .args(["-m", "venv", "--clear"])
            .args([environment])
            .read()?;
        Program::new(python_of(environment), "Installing Python's libraries")
            .args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--only-binary", ":all:", "--requirement"])
            .args([&requirements])
            .downloads()
            .read()
    })?;
    fs::write(&installed, wanted).map_err(|error| Error::file(installed, error))
}

fn python_of(environment: &Path) -> PathBuf {
    if cfg!(windows) {
        environment.join("Scripts").join("python.exe")
    } else {
        environment.join("bin").join("python")
    }
}
