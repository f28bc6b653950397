//! Builds the help page into `dist/page`, ready to deploy, the pages that are one file and the package for npm, and
//! measures what a visitor downloads.

use std::path::{Path, PathBuf};

use account_recovery::page::deploy::Release;
use account_recovery::page::listing::{LIST, List};
use account_recovery::page::naming::Names;
use account_recovery::page::publish::publish;
use account_recovery::page::release::{PROBE, WORKER};
use anyhow::{Context, Result, bail};

use crate::content;
use crate::integrity;
use crate::npm;
use crate::parts;
use crate::progress::say;
use crate::project::{Project, name};
use crate::recipe::{Bundle, Recipe};
use crate::single;
use crate::size::{self, Size, kib};

/// Builds everything and fails when a budget is exceeded. What is in `dist/page` is served while this goes on: the new
/// release is built beside it, and put there file by file.
pub(crate) fn bundle(project: &Project) -> Result<()> {
    let recipe = Recipe::read(project)?;
    parts::build(project, &recipe)?;
    let endpoint = recipe.page.endpoint.as_deref();
    let release = content::release(project, &recipe.page, endpoint, Names::Digests)?;
    let page = project.dist("page");
    deploy(project, &page, &release)?;
    say(&format!("the page is in {}", page.display()));
    let first = release.first_files("index.html");
    let ahead = release.modules_ahead("index.html");
    let lines = integrity::lines(&release, &recipe.page.service, &ahead);
    project.sh.write_file(project.dist("embed.html"), lines)?;
    let excesses = singles(project, &recipe)?;
    npm::package(project)?;
    let on_page = measure(&release)?;
    say(&kept_offline(&on_page));
    let sizes = [on_page, measure_folder(project, &project.dist("off-page"))?].concat();
    judge(&recipe, first, &sizes, excesses)
}

/// Puts a release into a folder that has nothing else.
pub(crate) fn deploy(project: &Project, folder: &Path, release: &Release) -> Result<()> {
    publish(folder, release).with_context(|| folder.display().to_string())?;
    let text = project.sh.read_file(folder.join(LIST))?;
    let known = List::read(&text);
    let is_known = |name: &str| {
        let mut names = known.parts().chain(known.entries());
        name == LIST || known.before.contains(name) || names.any(|known| known == name)
    };
    for file in project.files(folder)? {
        if !is_known(&name(&file)) {
            project.sh.remove_path(&file)?;
        }
    }
    Ok(())
}

/// Writes the pages that are one file, and names those that are too large.
fn singles(project: &Project, recipe: &Recipe) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for (file, text) in single::saved(project, &recipe.page)? {
        pages.push((recipe.saved_page(file), text));
    }
    for recipe in &recipe.single {
        pages.push((recipe.limit(), single::single(project, recipe)?));
    }
    let mut excesses = Vec::new();
    for (limit, text) in pages {
        let file = project.dist(&limit.file);
        project.sh.write_file(&file, &text)?;
        say(&format!("{}: {} KiB", file.display(), kib(text.len())));
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
) -> Result<()> {
    print!("{}", size::table(sizes));
    let first_question = recipe.first_question(first);
    if let Ok(spent) = first_question.spent(sizes) {
        println!("first question: {spent} bytes ({} KiB) brotli", kib(spent));
    }
    let budgets = recipe.bundle.iter().map(Bundle::budget);
    let budgets = budgets.chain([first_question]);
    excesses.extend(budgets.filter_map(|budget| budget.excess(sizes)));
    if excesses.is_empty() {
        return Ok(());
    }
    let excesses = excesses.join("; ");
    bail!("{excesses}. Make the page smaller; the budgets are in wasm-pack.toml.")
}

/// How much a browser keeps of the page for use without a connection: everything there is, listed in its worker.
fn kept_offline(page: &[Size]) -> String {
    let kept = page.iter();
    let kept = kept.filter(|size| size.file != WORKER && size.file != PROBE);
    let (files, raw, brotli) = kept.fold((0, 0, 0), |(files, raw, brotli), size| {
        (files + 1, raw + size.raw, brotli + size.brotli)
    });
    format!(
        "kept for use without a connection: {files} files, {} KiB, {} KiB brotli",
        kib(raw),
        kib(brotli)
    )
}

fn measure(release: &Release) -> Result<Vec<Size>> {
    let files = release.files.iter();
    files
        .map(|(plain, placed)| Size::of(plain, &placed.bytes))
        .collect()
}

fn measure_folder(project: &Project, folder: &Path) -> Result<Vec<Size>> {
    let measure = |file: PathBuf| Size::of(&name(&file), &project.sh.read_binary_file(&file)?);
    project.files(folder)?.into_iter().map(measure).collect()
}
