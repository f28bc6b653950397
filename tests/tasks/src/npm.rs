//! Puts the package for npm together, and shows what is in it.

use std::fs;
use std::path::Path;

use account_recovery::page::naming::Names;

use crate::bundle::write;
use crate::error::Error;
use crate::node;
use crate::packages;
use crate::progress::say;
use crate::setup::Toolbox;

/// Writes the package into `dist/npm`, from the browser files in `dist/assets`; npm tells its files and sizes.
pub(crate) fn package(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    let package = places.npm();
    let assets = Path::new("page");
    // Programs that bundle scripts give names of their own.
    packages::gather(
        places,
        &places.npm_package(),
        &package,
        assets,
        Names::Plain,
    )?;
    let style = package.join(assets).join("account-recovery.css");
    let text = fs::read_to_string(&style).map_err(|error| Error::file(&style, error))?;
    write(&package.join("styles.js"), text_module(&text).as_bytes())?;
    say(&format!("the package for npm is in {}", package.display()));
    node::npm("Listing the package for npm")
        .args(["pack", "--dry-run", "--offline"])
        .folder(&package)
        .show()
}

/// A module whose default export is a text. Every text of JSON is one of JavaScript (ECMAScript 2019).
fn text_module(text: &str) -> String {
    format!("export default {};\n", serde_json::Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::text_module;
    use crate::places::Places;
    use std::fs;

    #[test]
    fn a_style_sheet_becomes_a_text() {
        assert_eq!(
            text_module("a::before{content:\"\\2713 ✓\"}\n"),
            "export default \"a::before{content:\\\"\\\\2713 ✓\\\"}\\n\";\n"
        );
    }

    #[test]
    fn packages_have_the_version_of_the_crate() {
        let places = Places::find().unwrap();
        let version = env!("CARGO_PKG_VERSION");
        // file, line
        let table = [
            (
                places.npm_package().join("package.json"),
                format!("\"version\": \"{version}\","),
            ),
            (
                places.python_package().join("pyproject.toml"),
                format!("version = \"{version}\""),
            ),
        ];
        for (file, line) in table {
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                text.lines().any(|found| found.trim() == line),
                "{}: no line {line}",
                file.display()
            );
        }
    }
}
