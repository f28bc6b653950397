//! What the tests of interoperability run beside ours: Python with the libraries that they name, and the program `age`.

use std::path::PathBuf;

use crate::debian;
use crate::error::Error;
use crate::places::{Places, find_program, search_path};
use crate::python;

/// Finds the programs, on Debian installs those that are missing, and gives a Python that has the libraries.
pub(crate) fn prepare(places: &Places) -> Result<PathBuf, Error> {
    if debian::here() {
        let age = find("age").is_err().then_some("age");
        let python = python::system_python().is_err().then_some("python3-venv");
        let missing: Vec<&str> = age.into_iter().chain(python).collect();
        debian::install(&missing)?;
    }
    find("age")?;
    let requirements = places.interoperability().join("requirements.txt");
    python::environment(&places.python(), &requirements, "the tests")
}

fn find(name: &str) -> Result<PathBuf, Error> {
    find_program(&[name], search_path()).ok_or_else(|| Error::NoProgram(name.into()))
}
