//! Scripts and styles, shortened by esbuild: comments and long names are for us, not for visitors.

use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::{Cmd, cmd};

use crate::project::Project;

/// Writes a short form of each file into a folder, under its own name.
pub(crate) fn minify(project: &Project, files: &[PathBuf], folder: &Path) -> Result<()> {
    Ok(esbuild(project, folder).args(files).run()?)
}

/// The same for a module, without what neither it nor others use.
pub(crate) fn shake(project: &Project, module: &Path, folder: &Path) -> Result<()> {
    esbuild(project, folder)
        .args(["--format=esm", "--tree-shaking=true"])
        .arg(module)
        .run()?;
    Ok(())
}

/// The same for a script together with all modules that it imports: one classic script comes out. Modules of bundles are
/// imported from `bundles/`.
pub(crate) fn join(project: &Project, script: &Path, folder: &Path) -> Result<()> {
    let bundles = project.dist("bundles");
    esbuild(project, folder)
        .args(["--bundle", "--format=iife"])
        .arg(format!("--alias:bundles={}", bundles.display()))
        .arg(script)
        .run()?;
    Ok(())
}

/// A module together with those that it imports by a name at its head; what it imports later stays beside it.
pub(crate) fn join_entry(project: &Project, script: &Path, folder: &Path) -> Result<()> {
    esbuild(project, folder)
        .args(["--bundle", "--format=esm", "--target=es2022"])
        .args(["--external:./element.js", "--external:./parts.js"])
        .arg(script)
        .run()?;
    Ok(())
}

fn esbuild<'a>(project: &'a Project, folder: &Path) -> Cmd<'a> {
    cmd!(
        project.sh,
        "esbuild --minify --charset=utf8 --legal-comments=none --log-level=warning"
    )
    .arg(format!("--outdir={}", folder.display()))
}
