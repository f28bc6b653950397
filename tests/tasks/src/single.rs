//! Pages that are one file: a document, its script and its style sheets from `www/single`, and bundles as data.

use std::fs;
use std::path::Path;

use account_recovery::page::single::{self, Ingredients};

use crate::error::Error;
use crate::minify;
use crate::recipe::Single;
use crate::setup::Toolbox;

/// The text of the file.
pub(crate) fn single(toolbox: &Toolbox, recipe: &Single) -> Result<String, Error> {
    let sources = toolbox.places.root.join("www").join("single");
    let document = sources.join(recipe.file());
    let script = format!("{}.js", recipe.name);
    minify::join(toolbox, &sources.join(&script), &toolbox.places.parts())?;
    let styles = styles(toolbox, recipe, &sources)?;
    let data = data(toolbox, recipe)?;
    let ingredients = Ingredients {
        styles: &pairs(&styles, String::as_str),
        script: &read(&toolbox.places.parts().join(script))?,
        data: &pairs(&data, Vec::as_slice),
        endpoint: None,
    };
    single::single(&read(&document)?, &ingredients)
        .map_err(|error| Error::Content(document, format!("{error}. {}", error.advice())))
}

/// The style sheets by name, in short form: those of the help page, and what this page adds.
fn styles(
    toolbox: &Toolbox,
    recipe: &Single,
    sources: &Path,
) -> Result<Vec<(String, String)>, Error> {
    let parts = toolbox.places.parts();
    let style = |name: &String| {
        let own = sources.join(name);
        let short = if own.exists() {
            minify::minify(toolbox, &[own], &parts)?;
            parts.join(name)
        } else {
            toolbox.places.assets().join(name)
        };
        Ok((name.clone(), read(&short)?.trim_end().to_owned()))
    };
    recipe.styles.iter().map(style).collect()
}

/// The WebAssembly of each bundle, by the id of its data block.
fn data(toolbox: &Toolbox, recipe: &Single) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let module = |name: &String| {
        let file = toolbox.places.wasm(name);
        let bytes = fs::read(&file).map_err(|error| Error::file(&file, error))?;
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

fn read(file: &Path) -> Result<String, Error> {
    fs::read_to_string(file).map_err(|error| Error::file(file, error))
}
