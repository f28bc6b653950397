//! The bundle recipe, `wasm-pack.toml`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;
use crate::size::Budget;

/// Which bundles to build, and how large they may become.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Recipe {
    pub(crate) bundle: Vec<Bundle>,
    first_question: FirstQuestion,
}

/// One WebAssembly module with its glue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Bundle {
    pub(crate) name: String,
    /// Features of the crate.
    pub(crate) features: Vec<String>,
    /// The profile in Cargo.toml.
    pub(crate) profile: String,
    /// The stack, part of the memory that the page takes from the start.
    pub(crate) stack_kib: usize,
    budget_kib: usize,
}

/// What loads until the first question can be answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FirstQuestion {
    budget_kib: usize,
    files: Vec<String>,
}

impl Recipe {
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
        // The parser's message has lines of its own with the place; its first one names it.
        let wrong = |error: toml::de::Error| {
            Error::Content(path.to_owned(), error.to_string().trim_end().to_owned())
        };
        toml::from_str(&text).map_err(wrong)
    }

    pub(crate) fn first_question(&self) -> Budget {
        let FirstQuestion { budget_kib, files } = &self.first_question;
        Budget {
            name: "first question".into(),
            kib: *budget_kib,
            files: files.clone(),
        }
    }
}

impl Bundle {
    /// The glue that wasm-bindgen makes.
    pub(crate) fn glue(&self) -> String {
        format!("{}.js", self.name)
    }

    /// The module, as a script.
    pub(crate) fn script(&self) -> String {
        format!("{}.wasm.js", self.name)
    }

    pub(crate) fn budget(&self) -> Budget {
        Budget {
            name: self.name.clone(),
            kib: self.budget_kib,
            files: vec![self.glue(), self.script()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Recipe;
    use std::path::Path;

    #[test]
    fn the_recipe_of_the_project_is_read() {
        let recipe =
            Recipe::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("wasm-pack.toml")).unwrap();
        let names: Vec<_> = recipe
            .bundle
            .iter()
            .map(|bundle| bundle.name.as_str())
            .collect();
        assert_eq!(names, ["wizard", "evidence"]);
        assert_eq!(
            recipe.bundle[0].budget().files,
            ["wizard.js", "wizard.wasm.js"]
        );
        assert_eq!(recipe.first_question().kib, 45);
    }
}
