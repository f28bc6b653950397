//! Builds the help page into `dist/page`, ready to deploy, the pages that are one file and the package for npm, and
//! measures what a visitor downloads.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use account_recovery::page::module::module;

use crate::content;
use crate::error::Error;
use crate::integrity;
use crate::minify::minify;
use crate::notices::{NOTICES, notices};
use crate::npm;
use crate::offline;
use crate::progress::say;
use crate::recipe::{Bundle, Recipe};
use crate::saved;
use crate::setup::Toolbox;
use crate::single;
use crate::size::{self, Size};
use crate::wasm;

/// Builds everything and fails when a budget is exceeded.
pub(crate) fn bundle(toolbox: &Toolbox) -> Result<(), Error> {
    let recipe = Recipe::read(&toolbox.places.root)?;
    let page = toolbox.places.page();
    empty(&page)?;
    let off_page = toolbox.places.off_page();
    empty(&off_page)?;
    for bundle in &recipe.bundle {
        add_bundle(
            toolbox,
            bundle,
            if bundle.off_page { &off_page } else { &page },
        )?;
    }
    let own = files(&toolbox.places.root.join("www"))?;
    let (code, other): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|file| is_script_or_style(file));
    minify(toolbox, &code, &page)?;
    for file in other {
        let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
        write(&page.join(file.file_name().unwrap_or_default()), &bytes)?;
    }
    for (name, bytes) in content::files(&toolbox.places, &recipe.page)? {
        write(&page.join(name), &bytes)?;
    }
    let notices = notices(&toolbox.places)?;
    write(&page.join(NOTICES), notices.as_bytes())?;
    offline::list(&page, files(&page)?)?;
    say(&format!("the page is in {}", page.display()));
    let first = recipe.first_question().files;
    let lines = integrity::lines(&page, recipe.page.service(), &first)?;
    write(&toolbox.places.single("embed.html"), lines.as_bytes())?;
    let excesses = singles(toolbox, &recipe)?;
    npm::package(&toolbox.places)?;
    let on_page = measure(&page)?;
    say(&offline::summary(&on_page));
    let sizes = [on_page, measure(&off_page)?].concat();
    judge(&recipe, &sizes, excesses)
}

/// Writes the pages that are one file, and names those that are too large.
fn singles(toolbox: &Toolbox, recipe: &Recipe) -> Result<Vec<String>, Error> {
    let mut pages = Vec::new();
    for (file, text) in saved::saved(toolbox, &recipe.page)? {
        pages.push((recipe.saved_page(file), text));
    }
    for recipe in &recipe.single {
        pages.push((recipe.limit(), single::single(toolbox, recipe)?));
    }
    let mut excesses = Vec::new();
    for (limit, text) in pages {
        let file = toolbox.places.single(&limit.file);
        write(&file, text.as_bytes())?;
        say(&format!(
            "{}: {} KiB",
            file.display(),
            size::kib(text.len())
        ));
        excesses.extend(limit.excess(text.len()));
    }
    Ok(excesses)
}

fn add_bundle(toolbox: &Toolbox, bundle: &Bundle, page: &Path) -> Result<(), Error> {
    let built = wasm::build(toolbox, bundle)?;
    write(&page.join(bundle.script()), module(&built.wasm).as_bytes())?;
    minify(toolbox, &[built.glue], page)
}

/// Prints the sizes and names every budget that is exceeded, after those that are known already.
fn judge(recipe: &Recipe, sizes: &[Size], mut excesses: Vec<String>) -> Result<(), Error> {
    print!("{}", size::table(sizes));
    let first_question = recipe.first_question();
    if let Ok(spent) = first_question.spent(sizes) {
        println!("first question: {} KiB brotli", size::kib(spent));
    }
    let budgets = recipe
        .bundle
        .iter()
        .map(Bundle::budget)
        .chain([first_question]);
    excesses.extend(budgets.filter_map(|budget| budget.excess(sizes)));
    if excesses.is_empty() {
        Ok(())
    } else {
        Err(Error::OverBudget(excesses))
    }
}

fn measure(page: &Path) -> Result<Vec<Size>, Error> {
    let measure = |file: PathBuf| {
        let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
        Size::of(
            &file.file_name().unwrap_or_default().to_string_lossy(),
            &bytes,
        )
    };
    files(page)?.into_iter().map(measure).collect()
}

/// The files in a folder, by name.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn is_script_or_style(file: &Path) -> bool {
    file.extension()
        .is_some_and(|kind| kind == "js" || kind == "css")
}

/// Makes a folder without anything from before in it.
pub(crate) fn empty(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(Error::file(folder, error));
        }
        _ => {}
    }
    fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))
}

pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(file, bytes).map_err(|error| Error::file(file, error))
}
