//! What the library makes for the page: compiled definitions and pre-rendered pages.

use std::path::Path;

use account_recovery::compile::{self, Compiled};
use account_recovery::page;
use account_recovery::page::definitions::{DEFINITIONS, definitions};
use account_recovery::page::deploy::{File, Release};
use account_recovery::page::naming::Names;
use account_recovery::page::release::{WORKER, of_any_page};
use account_recovery::page::sentences::{SENTENCES, sentences};
use anyhow::{Result, anyhow};

use crate::project::Project;
use crate::recipe::Page;

/// The folder of the definitions.
const SERVICES: &str = "src/services";

/// The release of the help page: the browser files as they are built, and what comes from the definitions. A site has no
/// endpoint of its own beside the page.
pub(crate) fn release(
    project: &Project,
    recipe: &Page,
    endpoint: Option<&str>,
    names: Names,
) -> Result<Release> {
    let (mut files, mut services) = (browser_files(project)?, Vec::new());
    let folders = project.sh.read_dir(SERVICES)?;
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        for compiled in compile_definition(&folder)? {
            files.extend(page::packs(&compiled)?.map(bytes));
            if compiled.service.id == recipe.service {
                files.extend(
                    page::files(&compiled.service, endpoint)
                        .into_iter()
                        .map(bytes),
                );
            }
            services.push(compiled.service);
        }
    }
    files.push((SENTENCES.to_owned(), sentences(&services).into_bytes()));
    let script = definitions(files.iter().map(|(name, _)| name.as_str()));
    files.push((DEFINITIONS.to_owned(), script.into_bytes()));
    let services: Vec<_> = services.iter().collect();
    Release::of(files, &services, names).map_err(|error| anyhow!("{error}: {}", error.advice()))
}

fn bytes((name, text): (String, String)) -> File {
    (name, text.into_bytes())
}

/// The files that are the same for every definition, as their worker lists them, and the worker.
fn browser_files(project: &Project) -> Result<Vec<File>> {
    let read = |name: String| {
        let bytes = project.sh.read_binary_file(project.assets().join(&name))?;
        Ok((name, bytes))
    };
    let worker = read(WORKER.to_owned())?;
    let names = of_any_page(&String::from_utf8_lossy(&worker.1));
    names.into_iter().map(read).chain([Ok(worker)]).collect()
}

/// The definition that the page is made of, in each language.
pub(crate) fn of_page(project: &Project, recipe: &Page) -> Result<Vec<Compiled>> {
    compile_definition(&project.root.join(SERVICES).join(&recipe.service))
}

fn compile_definition(folder: &Path) -> Result<Vec<Compiled>> {
    compile::compile(folder).map_err(|faults| {
        let faults = faults.iter().map(|fault| format!("\n{fault}"));
        anyhow!(
            "{}: the definition has faults{}",
            folder.display(),
            faults.collect::<String>()
        )
    })
}
