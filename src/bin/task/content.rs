//! What the library makes for the page: compiled definitions and pre-rendered pages.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::{self, Compiled};
use account_recovery::page;

use crate::error::Error;
use crate::places::Places;
use crate::recipe::Page;
use crate::script;

/// A file of the page: its name and its content.
pub(crate) type File = (String, Vec<u8>);

/// Every file that comes from the definitions: a pack for each language of each, and the pages of one.
pub(crate) fn files(places: &Places, recipe: &Page) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    let mut all = Vec::new();
    for folder in definitions(&places.root.join("src").join("services"))? {
        all.extend(compile_definition(&folder)?);
    }
    for compiled in &all {
        files.extend(packs(compiled)?);
        if compiled.service.id == recipe.service() {
            files.extend(pages(compiled, recipe.endpoint()));
        }
    }
    files.push(("definitions.js".into(), list(&all).into_bytes()));
    Ok(files)
}

/// The module that knows all definitions. Programs that bundle scripts follow imports only where they name a file.
fn list(all: &[Compiled]) -> String {
    let mut script = String::from("export const definitions = {\n");
    for service in all.chunk_by(|one, other| one.service.id == other.service.id) {
        let id = service.first().map_or("", |one| one.service.id.as_str());
        let _ = writeln!(script, "  {id:?}: {{");
        for Compiled { language, .. } in service {
            let import = |kind| format!("() => import(\"./{id}.{language}.{kind}.js\")");
            let _ = writeln!(
                script,
                "    {language:?}: [{}, {}],",
                import("pack"),
                import("plan")
            );
        }
        script.push_str("  },\n");
    }
    script.push_str("};\n");
    script
}

/// The definition that the page is made of.
pub(crate) fn of_page(places: &Places, recipe: &Page) -> Result<Compiled, Error> {
    let folder = places
        .root
        .join("src")
        .join("services")
        .join(recipe.service());
    let languages = compile_definition(&folder)?;
    let mut shown = languages
        .into_iter()
        .filter(|compiled| recipe.shows(&compiled.service.id, &compiled.language));
    shown
        .next()
        .ok_or_else(|| Error::Content(folder, "it is not there in the language of the page".into()))
}

/// The folders with a definition, by name.
fn definitions(services: &Path) -> Result<Vec<PathBuf>, Error> {
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
    let name = format!("{}.{}", compiled.service.id, compiled.language);
    let (questions, plans) = account_recovery::pack::parts(&compiled.pack)
        .map_err(|error| Error::Content(PathBuf::from(&name), error.to_string()))?;
    let module = |kind: &str, bytes| {
        (
            format!("{name}.{kind}.js"),
            script::module(bytes).into_bytes(),
        )
    };
    Ok([module("pack", questions), module("plan", plans)])
}

/// The pages that stand beside the element in a site, which has no endpoint of its own there.
pub(crate) fn pages_in_site(places: &Places, recipe: &Page) -> Result<Vec<File>, Error> {
    Ok(pages(&of_page(places, recipe)?, None).collect())
}

fn pages(compiled: &Compiled, endpoint: Option<&str>) -> impl Iterator<Item = File> {
    let files = page::files(&compiled.service, endpoint);
    files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
}
