//! The bundle recipe, `wasm-pack.toml`.

use anyhow::{Result, anyhow};
use serde::Deserialize;

use crate::project::Project;
use crate::size::{Budget, Limit};

/// Which bundles to build, and how large they may become.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Recipe {
    pub(crate) bundle: Vec<Bundle>,
    #[serde(default)]
    pub(crate) single: Vec<Single>,
    pub(crate) page: Page,
    saved_page: Allowance,
    first_question: Allowance,
}

/// One WebAssembly module with its glue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Bundle {
    /// That of its binary in `www/bundles`.
    pub(crate) name: String,
    /// The profile in Cargo.toml.
    pub(crate) profile: String,
    /// The stack, part of the memory that the page takes from the start.
    pub(crate) stack_kib: usize,
    /// Whether only pages that are one file use it.
    #[serde(default)]
    pub(crate) off_page: bool,
    /// Whether its glue makes a new instance for each use, so that its memory goes when the use is over.
    #[serde(default)]
    pub(crate) instance_per_use: bool,
    budget_kib: usize,
}

/// A page that is one file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Single {
    pub(crate) name: String,
    /// The style sheets that it links.
    pub(crate) styles: Vec<String>,
    /// The bundles whose WebAssembly is in it.
    pub(crate) bundles: Vec<String>,
    budget_kib: usize,
}

/// Which definition the help page is made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Page {
    /// The id of the definition, which is the name of its folder.
    pub(crate) service: String,
    /// The support endpoint that the page sends requests to.
    pub(crate) endpoint: Option<String>,
}

/// How large the help page as one file, or what loads until the first question can be answered, may become.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Allowance {
    budget_kib: usize,
}

impl Recipe {
    /// Reads that of the project.
    pub(crate) fn read(project: &Project) -> Result<Self> {
        let text = project.sh.read_file("wasm-pack.toml")?;
        Self::parse(&text).map_err(|fault| anyhow!("wasm-pack.toml: {fault}"))
    }

    fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| {
            let before = error
                .span()
                .and_then(|span| text.get(..span.start))
                .unwrap_or_default();
            format!(
                "line {}: {}",
                before.matches('\n').count() + 1,
                error.message()
            )
        })
    }

    /// How large the help page as one file may become, under this name.
    pub(crate) fn saved_page(&self, file: String) -> Limit {
        Limit {
            file,
            kib: self.saved_page.budget_kib,
        }
    }

    /// What these files, which load until the first question can be answered, may weigh together.
    pub(crate) fn first_question(&self, files: Vec<&str>) -> Budget {
        Budget {
            name: "first question".into(),
            kib: self.first_question.budget_kib,
            files: files.into_iter().map(str::to_owned).collect(),
        }
    }
}

impl Single {
    /// What it becomes.
    pub(crate) fn file(&self) -> String {
        format!("{}.html", self.name)
    }

    pub(crate) fn limit(&self) -> Limit {
        Limit {
            file: self.file(),
            kib: self.budget_kib,
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
    use crate::project::Project;

    #[test]
    fn the_recipe_of_the_project_is_read() {
        let recipe = Recipe::read(&Project::find().unwrap()).unwrap();
        let names: Vec<_> = recipe
            .bundle
            .iter()
            .map(|bundle| bundle.name.as_str())
            .collect();
        assert_eq!(names, ["wizard", "plan", "evidence", "seal", "verify"]);
        assert_eq!(
            recipe.bundle[0].budget().files,
            ["wizard.js", "wizard.wasm.js"]
        );
        assert_eq!(recipe.first_question(Vec::new()).kib, 45);
        assert_eq!(recipe.page.service, "pypi");
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        // recipe, fault
        let table = [
            (
                "bundle = []\npage = 1\n",
                "line 2: invalid type: integer `1`, expected struct Page",
            ),
            (
                "\n[first]\n",
                "line 2: unknown field `first`, expected one of `bundle`, `single`, `page`, `saved-page`, `first-question`",
            ),
        ];
        for (recipe, fault) in table {
            assert_eq!(Recipe::parse(recipe).unwrap_err(), fault);
        }
    }
}
