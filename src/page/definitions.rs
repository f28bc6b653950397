//! The script that names the definitions beside a page (`www/parts.js` reads it).

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Its name beside the help page.
pub const DEFINITIONS: &str = "definitions.js";

/// What the name of a definition's first part ends with.
const ENDING: &str = ".pack.js";

/// Writes the script for the definitions among files, each `SERVICE.LANGUAGE.pack.js` with a `SERVICE.LANGUAGE.plan.js`.
///
/// ```
/// use account_recovery::page::definitions::definitions;
/// let script = definitions(["index.html", "acme.en.pack.js", "acme.en.plan.js"]);
/// let parts = r#"["acme.en", () => import("./acme.en.pack.js"), () => import("./acme.en.plan.js")]"#;
/// assert_eq!(script, format!("export default [\n{parts},\n];\n"));
/// ```
#[must_use]
pub fn definitions<'f>(files: impl IntoIterator<Item = &'f str>) -> String {
    let names = files
        .into_iter()
        .filter_map(|file| file.strip_suffix(ENDING));
    let mut script = String::from("export default [\n");
    for name in names.collect::<BTreeSet<_>>() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            script,
            "[\"{name}\", () => import(\"./{name}.pack.js\"), () => import(\"./{name}.plan.js\")],"
        );
    }
    script.push_str("];\n");
    script
}
