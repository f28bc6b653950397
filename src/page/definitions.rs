//! The script that names the definitions beside a page (`www/parts.js` reads it).

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Its name beside the help page.
pub const DEFINITIONS: &str = "definitions.js";

/// What the name of a definition's first part ends with.
const ENDING: &str = ".pack.js";

/// Writes the script for the definitions among files, each `SERVICE.LANGUAGE.pack.js` with a `SERVICE.LANGUAGE.plan.js`.
/// The languages of a service keep their order: who gets none of the others gets the first. Programs that bundle scripts
/// follow imports only where they name a file, so each is written out.
///
/// ```
/// use account_recovery::page::definitions::definitions;
/// let script = definitions(["index.html", "acme.en.pack.js", "acme.en.plan.js"]);
/// let parts = r#""en": [() => import("./acme.en.pack.js"), () => import("./acme.en.plan.js")]"#;
/// assert_eq!(script, format!("export const definitions = {{\n  \"acme\": {{\n    {parts},\n  }},\n}};\n"));
/// ```
#[must_use]
pub fn definitions<'f>(files: impl IntoIterator<Item = &'f str>) -> String {
    let mut services = BTreeMap::<_, Vec<_>>::new();
    let names = files
        .into_iter()
        .filter_map(|file| file.strip_suffix(ENDING));
    for (service, language) in names.filter_map(|name| name.split_once('.')) {
        let languages = services.entry(service).or_default();
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let mut script = String::from("export const definitions = {\n");
    for (service, languages) in services {
        // Writing to a string cannot fail.
        let _ = writeln!(script, "  {service:?}: {{");
        for language in languages {
            let import = |kind| format!("() => import(\"./{service}.{language}.{kind}.js\")");
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
