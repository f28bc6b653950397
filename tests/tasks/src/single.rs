//! Pages that are one file: the help page in each language, and documents of `www/single` with their script, their style
//! sheets, and bundles as data.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::compile::Compiled;
use account_recovery::date::Date;
use account_recovery::page::saved::{self, Assets};
use account_recovery::page::single::{self, Ingredients, SingleError};
use anyhow::{Result, anyhow};

use crate::content;
use crate::minify;
use crate::project::Project;
use crate::recipe::{Page, Single};

/// The help page in each language of the definition: its name and its text.
pub(crate) fn saved(project: &Project, page: &Page) -> Result<Vec<(String, String)>> {
    let folder = project.assets();
    let assets = Assets::read(|name| project.sh.read_binary_file(folder.join(name)))?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let today = Date::after(since.as_secs(), 0);
    let make = |compiled: Compiled| {
        // An address relative to the page means nothing in a file.
        let text = saved::saved(&compiled, &assets, None, today).map_err(advised)?;
        Ok((saved::name(&compiled.service), text))
    };
    content::of_page(project, page)?
        .into_iter()
        .map(make)
        .collect()
}

fn advised(error: SingleError) -> anyhow::Error {
    anyhow!("{error}. {}", error.advice())
}

/// The text of another page.
pub(crate) fn single(project: &Project, recipe: &Single) -> Result<String> {
    let sources = project.root.join("www/single");
    let script = format!("{}.js", recipe.name);
    let parts = project.dist("parts");
    minify::join(project, &sources.join(&script), &parts)?;
    let styles = styles(project, recipe, &sources)?;
    let data = data(project, recipe)?;
    let ingredients = Ingredients {
        styles: &pairs(&styles, String::as_str),
        script: &project.sh.read_file(parts.join(script))?,
        data: &pairs(&data, Vec::as_slice),
        endpoint: None,
    };
    let document = project.sh.read_file(sources.join(recipe.file()))?;
    single::single(&document, &ingredients).map_err(advised)
}

/// The style sheets by name, in short form: those of the help page, and what this page adds.
fn styles(project: &Project, recipe: &Single, sources: &Path) -> Result<Vec<(String, String)>> {
    let parts = project.dist("parts");
    let style = |name: &String| {
        let own = sources.join(name);
        let short = if own.exists() {
            minify::minify(project, &[own], &parts)?;
            parts.join(name)
        } else {
            project.assets().join(name)
        };
        let text = project.sh.read_file(short)?;
        Ok((name.clone(), text.trim_end().to_owned()))
    };
    recipe.styles.iter().map(style).collect()
}

/// The WebAssembly of each bundle, by the id of its data block.
fn data(project: &Project, recipe: &Single) -> Result<Vec<(String, Vec<u8>)>> {
    let module = |name: &String| {
        let bytes = project.sh.read_binary_file(project.wasm(name))?;
        Ok((format!("{name}.wasm"), bytes))
    };
    recipe.bundles.iter().map(module).collect()
}

fn pairs<'a, T, U: ?Sized>(
    named: &'a [(String, T)],
    borrow: fn(&'a T) -> &'a U,
) -> Vec<(&'a str, &'a U)> {
    let pair = |(name, value): &'a (String, T)| (name.as_str(), borrow(value));
    named.iter().map(pair).collect()
}
