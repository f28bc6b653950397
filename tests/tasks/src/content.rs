//! What the library makes for the page: compiled definitions and pre-rendered pages.

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::{self, Compiled};
use account_recovery::page;
use account_recovery::page::definitions::{DEFINITIONS, definitions};
use account_recovery::page::deploy::{File, Release};
use account_recovery::page::naming::Names;
use account_recovery::page::release::{WORKER, of_any_page};
use account_recovery::page::sentences::{SENTENCES, sentences};

use crate::error::Error;
use crate::places::Places;
use crate::recipe::Page;

/// The release of the help page: the browser files as they are built, and what comes from the definitions. A site has no
/// endpoint of its own beside the page.
pub(crate) fn release(
    places: &Places,
    recipe: &Page,
    endpoint: Option<&str>,
    names: Names,
) -> Result<Release, Error> {
    let (mut files, mut services) = (browser_files(places)?, Vec::new());
    for folder in folders(&places.root.join("src").join("services"))? {
        for compiled in compile_definition(&folder)? {
            files.extend(packs(&compiled)?);
            if compiled.service.id == recipe.service() {
                files.extend(pages(&compiled, endpoint));
            }
            services.push(compiled.service);
        }
    }
    files.push((SENTENCES.to_owned(), sentences(&services).into_bytes()));
    let script = definitions(files.iter().map(|(name, _)| name.as_str()));
    files.push((DEFINITIONS.to_owned(), script.into_bytes()));
    let services: Vec<_> = services.iter().collect();
    Release::of(files, &services, names).map_err(|error| {
        let fault = format!("{error}: {}", error.advice());
        Error::Content(places.assets(), fault)
    })
}

/// The files that are the same for every definition, as their worker lists them, and the worker.
fn browser_files(places: &Places) -> Result<Vec<File>, Error> {
    let folder = places.assets();
    let read = |name: String| {
        let file = folder.join(&name);
        let bytes = fs::read(&file).map_err(|error| Error::file(file, error))?;
        Ok((name, bytes))
    };
    let worker = read(WORKER.to_owned())?;
    let names = of_any_page(&String::from_utf8_lossy(&worker.1));
    names.into_iter().map(read).chain([Ok(worker)]).collect()
}

/// The definition that the page is made of, in each language.
pub(crate) fn of_page(places: &Places, recipe: &Page) -> Result<Vec<Compiled>, Error> {
    let services = places.root.join("src").join("services");
    compile_definition(&services.join(recipe.service()))
}

/// The folders with a definition, by name.
fn folders(services: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(services).map_err(|error| Error::file(services, error))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

fn compile_definition(folder: &Path) -> Result<Vec<Compiled>, Error> {
    compile::compile(folder).map_err(|faults| {
        for fault in &faults {
            eprintln!("{fault}");
        }
        Error::Content(
            folder.to_owned(),
            format!("the definition has {} fault(s)", faults.len()),
        )
    })
}

/// The two parts of a pack, each as a module: the second loads while the questions are answered.
fn packs(compiled: &Compiled) -> Result<[File; 2], Error> {
    let id = PathBuf::from(&compiled.service.id);
    let files = page::packs(compiled).map_err(|error| Error::Content(id, error.to_string()))?;
    Ok(files.map(|(name, text)| (name, text.into_bytes())))
}

fn pages(compiled: &Compiled, endpoint: Option<&str>) -> impl Iterator<Item = File> {
    let files = page::files(&compiled.service, endpoint);
    files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
}
