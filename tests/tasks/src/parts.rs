//! The browser files as they are built, under the names of their sources, in `dist/assets`: from them this program and the
//! command line make the page of any definition, in a folder or in one file.

use std::path::{Path, PathBuf};

use account_recovery::page::deploy::File;
use account_recovery::page::module::{STAMP, module};
use account_recovery::page::release::{WORKER, stamp};
use anyhow::Result;

use crate::minify::{join, join_entry, minify, shake};
use crate::notices::{NOTICES, notices};
use crate::project::{Project, name};
use crate::recipe::{Bundle, Recipe};
use crate::wasm;

/// The script that pages name: it speaks when others do not come, so it has what it imports in it.
const ENTRY: &str = "account-recovery.js";

/// Builds all of them. The worker lists those of pages in a folder; those of pages in one file come beside.
pub(crate) fn build(project: &Project, recipe: &Recipe) -> Result<()> {
    let (assets, off_page) = (project.assets(), project.dist("off-page"));
    project.empty(&assets)?;
    project.empty(&off_page)?;
    for bundle in &recipe.bundle {
        let folder = if bundle.off_page { &off_page } else { &assets };
        add_bundle(project, bundle, folder)?;
    }
    add_sources(project, &assets)?;
    project
        .sh
        .write_file(assets.join(NOTICES), notices(project)?)?;
    list(project, &assets)?;
    for script in ["recovery.js", "recovery-evidence.js", "recovery-seal.js"] {
        join(
            project,
            &project.root.join("www/single").join(script),
            &assets,
        )?;
    }
    for bundle in ["plan", "evidence", "seal"] {
        let to = assets.join(format!("{bundle}.wasm"));
        project.sh.copy_file(project.wasm(bundle), to)?;
    }
    Ok(())
}

fn add_bundle(project: &Project, bundle: &Bundle, folder: &Path) -> Result<()> {
    let sh = &project.sh;
    let built = wasm::build(project, bundle)?;
    let wasm = sh.read_binary_file(project.wasm(&bundle.name))?;
    sh.write_file(folder.join(bundle.script()), module(&wasm))?;
    shake(project, &built, folder)?;
    let glue = folder.join(bundle.glue());
    let script = sh.read_file(&glue)?;
    Ok(sh.write_file(&glue, script + STAMP)?)
}

/// What stands in `www` itself.
fn add_sources(project: &Project, folder: &Path) -> Result<()> {
    let sources = project.root.join("www");
    let entry = sources.join(ENTRY);
    let own = project.files(&sources)?.into_iter();
    let own = own.filter(|file| *file != entry);
    let (code, other): (Vec<PathBuf>, Vec<_>) = own.partition(|file| is_script_or_style(file));
    minify(project, &code, folder)?;
    join_entry(project, &entry, folder)?;
    for file in other {
        project.sh.copy_file(file, folder)?;
    }
    Ok(())
}

/// Lists the files in the worker.
fn list(project: &Project, folder: &Path) -> Result<()> {
    let worker = folder.join(WORKER);
    let script = project.sh.read_file(&worker)?;
    let others = project.files(folder)?.into_iter();
    let others = others.filter(|file| *file != worker);
    let read = |file: PathBuf| Ok((name(&file), project.sh.read_binary_file(&file)?));
    let listed = others.map(read).collect::<Result<Vec<File>>>()?;
    Ok(project.sh.write_file(&worker, stamp(&script, &listed))?)
}

fn is_script_or_style(file: &Path) -> bool {
    let kind = file.extension();
    kind.is_some_and(|kind| kind == "js" || kind == "css")
}
