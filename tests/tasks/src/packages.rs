//! Puts packages together, each of its source and the page's files as the browser gets them, and builds the one for
//! Python.

use std::fs;
use std::path::Path;

use account_recovery::page::naming::Names;

use crate::bundle::{deploy, empty, files};
use crate::content;
use crate::error::Error;
use crate::places::Places;
use crate::program::Program;
use crate::progress::{say, timed};
use crate::python;
use crate::recipe::Recipe;
use crate::setup::Toolbox;

/// Writes wheel and source archive into `dist/python`, from the browser files in `dist/assets`.
pub(crate) fn packages(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    let source = places.python_package();
    let assets = Path::new("src").join("account_recovery").join("assets");
    let staging = places.python_staging();
    gather(places, &source, &staging, &assets, Names::Digests)?;
    let packages = places.python_packages();
    empty(&packages)?;
    let requirements = places.sites().join("requirements.txt");
    let python = python::environment(&places.generators_python(), &requirements, "sites")?;
    timed("building the package for Python", || {
        Program::new(&python, "Building the package for Python")
            // The pinned environment has the backend; an isolated one would fetch another.
            .args(["-m", "build", "--no-isolation", "--outdir"])
            .args([&packages])
            .folder(&places.python_staging())
            .read()
    })?;
    Program::new(&python, "Checking the package for Python")
        .args(["-m", "twine", "check", "--strict"])
        .args(files(&packages)?)
        .read()?;
    say(&format!("the packages are in {}", packages.display()));
    Ok(())
}

/// Puts source and licences into a folder, and the page into `assets` below it: as it is in a site of others, where it has
/// no endpoint of its own.
pub(crate) fn gather(
    places: &Places,
    source: &Path,
    package: &Path,
    assets: &Path,
    names: Names,
) -> Result<(), Error> {
    empty(package)?;
    copy(source, package)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy_file(&places.root.join(licence), &package.join(licence))?;
    }
    let recipe = Recipe::read(&places.root)?;
    let release = content::release(places, &recipe.page, None, names)?;
    deploy(&package.join(assets), &release)
}

/// Copies a folder with what is below it.
fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(|error| Error::file(to, error))?;
    for file in files(from)? {
        copy_file(&file, &to.join(file.file_name().unwrap_or_default()))?;
    }
    let entries = fs::read_dir(from).map_err(|error| Error::file(from, error))?;
    let folders = entries.filter_map(Result::ok).map(|entry| entry.path());
    for folder in folders.filter(|path| path.is_dir() && !path.ends_with("__pycache__")) {
        copy(&folder, &to.join(folder.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map_err(|error| Error::file(from, error))?;
    Ok(())
}
