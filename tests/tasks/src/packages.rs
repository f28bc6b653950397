//! Puts packages together, each of its source and the page's files as the browser gets them, and builds the one for
//! Python.

use std::path::Path;

use account_recovery::page::naming::Names;
use anyhow::Result;
use xshell::cmd;

use crate::bundle::deploy;
use crate::content;
use crate::progress::{say, timed};
use crate::project::{Project, name};
use crate::python;
use crate::recipe::Recipe;

/// The source of the package for Python.
pub(crate) const PYTHON: &str = "www/integrations/python";

/// Writes wheel and source archive into `dist/python`, from the browser files in `dist/assets`.
pub(crate) fn python(project: &Project) -> Result<()> {
    let (staging, packages) = (project.dist("staging/python"), project.dist("python"));
    let assets = "src/account_recovery/assets";
    gather(project, PYTHON, &staging, assets, Names::Digests)?;
    project.empty(&packages)?;
    let python = python::generators(project)?;
    timed("building the package for Python", || {
        let _there = project.sh.push_dir(&staging);
        // The pinned environment has the backend; an isolated one would fetch another.
        let build = cmd!(
            project.sh,
            "{python} -m build --no-isolation --outdir {packages}"
        );
        Ok(build.ignore_stdout().run()?)
    })?;
    let built = project.files(&packages)?;
    cmd!(project.sh, "{python} -m twine check --strict {built...}").run()?;
    say(&format!("the packages are in {}", packages.display()));
    Ok(())
}

/// Puts source and licences into a folder, and the page into `assets` below it: as it is in a site of others, where it has
/// no endpoint of its own.
pub(crate) fn gather(
    project: &Project,
    source: &str,
    package: &Path,
    assets: &str,
    names: Names,
) -> Result<()> {
    project.empty(package)?;
    copy(project, &project.root.join(source), package)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        project.sh.copy_file(licence, package)?;
    }
    let recipe = Recipe::read(project)?;
    let release = content::release(project, &recipe.page, None, names)?;
    deploy(project, &package.join(assets), &release)
}

/// Copies a folder with what is below it.
fn copy(project: &Project, from: &Path, to: &Path) -> Result<()> {
    project.sh.create_dir(to)?;
    for path in project.sh.read_dir(from)? {
        if path.is_file() {
            project.sh.copy_file(&path, to)?;
        } else if !path.ends_with("__pycache__") {
            copy(project, &path, &to.join(name(&path)))?;
        }
    }
    Ok(())
}
