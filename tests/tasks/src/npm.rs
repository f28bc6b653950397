//! Puts the package for npm together, and shows what is in it.

use account_recovery::page::naming::Names;
use anyhow::Result;

use crate::node;
use crate::packages;
use crate::progress::say;
use crate::project::Project;

/// The source of the package.
const SOURCE: &str = "www/integrations/npm";

/// Writes the package into `dist/npm`, from the browser files in `dist/assets`; npm tells its files and sizes.
pub(crate) fn package(project: &Project) -> Result<()> {
    let (sh, package) = (&project.sh, project.dist("npm"));
    // Programs that bundle scripts give names of their own.
    packages::gather(project, SOURCE, &package, "page", Names::Plain)?;
    let style = sh.read_file(package.join("page/account-recovery.css"))?;
    sh.write_file(package.join("styles.js"), text_module(&style))?;
    say(&format!("the package for npm is in {}", package.display()));
    let _there = sh.push_dir(&package);
    Ok(node::npm(sh)
        .args(["pack", "--dry-run", "--offline"])
        .run()?)
}

/// A module whose default export is a text. Every text of JSON is one of JavaScript (ECMAScript 2019).
fn text_module(text: &str) -> String {
    format!("export default {};\n", serde_json::Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::{SOURCE, text_module};
    use crate::packages::PYTHON;
    use crate::project::Project;

    #[test]
    fn a_style_sheet_becomes_a_text() {
        assert_eq!(
            text_module("a::before{content:\"\\2713 ✓\"}\n"),
            "export default \"a::before{content:\\\"\\\\2713 ✓\\\"}\\n\";\n"
        );
    }

    #[test]
    fn packages_have_the_version_of_the_crate() {
        let project = Project::find().unwrap();
        let version = env!("CARGO_PKG_VERSION");
        // file, line
        let table = [
            (
                format!("{SOURCE}/package.json"),
                format!("\"version\": \"{version}\","),
            ),
            (
                format!("{PYTHON}/pyproject.toml"),
                format!("version = \"{version}\""),
            ),
        ];
        for (file, line) in table {
            let text = project.sh.read_file(&file).unwrap();
            assert!(
                text.lines().any(|found| found.trim() == line),
                "{file}: no line {line}"
            );
        }
    }
}
