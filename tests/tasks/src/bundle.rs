//! Builds the help page into `dist/page`, ready to deploy, the pages that are one file and the package for npm, and
//! measures what a visitor downloads.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use account_recovery::page::deploy::Release;
use account_recovery::page::listing::{LIST, List};
use account_recovery::page::naming::Names;
use account_recovery::page::publish::publish;

use crate::content;
use crate::error::Error;
use crate::integrity;
use crate::npm;
use crate::offline;
use crate::parts;
use crate::progress::say;
use crate::recipe::{Bundle, Recipe};
use crate::saved;
use crate::setup::Toolbox;
use crate::single;
use crate::size::{self, Size};

/// Builds everything and fails when a budget is exceeded. What is in `dist/page` is served while this goes on: the new
/// release is built beside it, and put there file by file.
pub(crate) fn bundle(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    let recipe = Recipe::read(&places.root)?;
    parts::build(toolbox, &recipe)?;
    let release = content::release(places, &recipe.page, recipe.page.endpoint(), Names::Digests)?;
    deploy(&places.page(), &release)?;
    say(&format!("the page is in {}", places.page().display()));
    let first = release.first_files("index.html");
    let ahead = release.modules_ahead("index.html");
    let lines = integrity::lines(&release, recipe.page.service(), &ahead);
    write(&places.single("embed.html"), lines.as_bytes())?;
    let excesses = singles(toolbox, &recipe)?;
    npm::package(toolbox)?;
    let on_page = measure(&release)?;
    say(&offline::summary(&on_page));
    let sizes = [on_page, measure_folder(&places.off_page())?].concat();
    judge(&recipe, first, &sizes, excesses)
}

/// Puts a release into a folder that has nothing else.
pub(crate) fn deploy(folder: &Path, release: &Release) -> Result<(), Error> {
    let fail = |error| Error::file(folder, error);
    publish(folder, release).map_err(fail)?;
    let list = folder.join(LIST);
    let text = fs::read_to_string(&list).map_err(fail)?;
    let known = List::read(&text);
    let is_known = |name: &str| {
        let mut names = known.parts().chain(known.entries());
        name == LIST || known.before.contains(name) || names.any(|known| known == name)
    };
    for file in files(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if !is_known(&name) {
            fs::remove_file(&file).map_err(|error| Error::file(&file, error))?;
        }
    }
    Ok(())
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

/// Prints the sizes and names every budget that is exceeded, after those that are known already.
fn judge(
    recipe: &Recipe,
    first: Vec<&str>,
    sizes: &[Size],
    mut excesses: Vec<String>,
) -> Result<(), Error> {
    print!("{}", size::table(sizes));
    let first_question = recipe.first_question(first);
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

fn measure(release: &Release) -> Result<Vec<Size>, Error> {
    let files = release.files.iter();
    files
        .map(|(plain, placed)| Size::of(plain, &placed.bytes))
        .collect()
}

fn measure_folder(folder: &Path) -> Result<Vec<Size>, Error> {
    let measure = |file: PathBuf| {
        let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
        let name = file.file_name().unwrap_or_default();
        Size::of(&name.to_string_lossy(), &bytes)
    };
    files(folder)?.into_iter().map(measure).collect()
}

/// The files in a folder, by name.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|error| Error::file(folder, error))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
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
