//! What the library makes for the page: compiled definitions and pre-rendered pages.

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::{self, Compiled};
use account_recovery::page;
use account_recovery::page::definitions::{DEFINITIONS, definitions};
use account_recovery::page::sentences::{SENTENCES, sentences};

use crate::error::Error;
use crate::places::Places;
use crate::recipe::Page;

/// A file of the page: its name and its content.
pub(crate) type File = (String, Vec<u8>);

/// Every file that comes from the definitions: a pack for each language of each with their list, the pages of one, and what
/// elements say where the assistant cannot run.
pub(crate) fn files(places: &Places, recipe: &Page) -> Result<Vec<File>, Error> {
    let (mut files, mut languages) = (Vec::new(), Vec::new());
    for folder in folders(&places.root.join("src").join("services"))? {
        for compiled in compile_definition(&folder)? {
            files.extend(packs(&compiled)?);
            if compiled.service.id == recipe.service() {
                files.extend(pages(&compiled, recipe.endpoint()));
            }
            languages.push(compiled.service);
        }
    }
    let sentences = sentences(&languages).into_bytes();
    files.push((SENTENCES.to_owned(), sentences));
    let script = definitions(files.iter().map(|(name, _)| name.as_str()));
    files.push((DEFINITIONS.to_owned(), script.into_bytes()));
    Ok(files)
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

/// The pages that stand beside the element in a site, which has no endpoint of its own there.
pub(crate) fn pages_in_site(places: &Places, recipe: &Page) -> Result<Vec<File>, Error> {
    let languages = of_page(places, recipe)?;
    Ok(languages
        .iter()
        .flat_map(|compiled| pages(compiled, None))
        .collect())
}

fn pages(compiled: &Compiled, endpoint: Option<&str>) -> impl Iterator<Item = File> {
    let files = page::files(&compiled.service, endpoint);
    files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
}
