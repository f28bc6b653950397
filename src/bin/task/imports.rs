//! The names of a module's imports: wasm-bindgen makes them long and unmistakable, which only those who read them need.

use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Imports, Parser};

/// Prefixes of the names that wasm-bindgen gives to imports; nothing else in its scripts begins so.
const PREFIXES: [&str; 2] = ["__wbg_", "__wbindgen_"];

/// Gives the imports of a module short names, in the module and in the script that provides them.
pub(crate) fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String), Error<Infallible>> {
    let mut renaming = Renaming::default();
    let mut renamed = Module::new();
    renaming.parse_core_module(&mut renamed, Parser::new(0), module)?;
    Ok((renamed.finish(), renaming.script(script)))
}

/// The long names of the imports so far; the place of each is its short name.
#[derive(Default)]
struct Renaming(Vec<String>);

impl Renaming {
    fn script(&self, script: &str) -> String {
        let mut names: Vec<_> = self.0.iter().enumerate().collect();
        // One name may be the beginning of another.
        names.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        names
            .iter()
            .fold(script.to_owned(), |script, (place, name)| {
                script.replace(name.as_str(), &short(*place))
            })
    }
}

impl Reencode for Renaming {
    type Error = Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Infallible>> {
        match imports {
            Imports::Single(at, mut import) if is_long(import.name) => {
                let name = short(self.0.len());
                self.0.push(import.name.to_owned());
                import.name = &name;
                utils::parse_imports(self, section, Imports::Single(at, import))
            }
            other => utils::parse_imports(self, section, other),
        }
    }
}

fn is_long(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// `i0`, `i1`, `i2` …: words that are nothing else in a script's object.
fn short(place: usize) -> String {
    format!("i{place}")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    use super::shorten;

    #[test]
    fn module_and_script_know_each_other_by_short_names() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in ["__wbg_new_1", "__wbg_new_12", "memory_like"] {
            imports.import("./glue.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        let glue = "{ __wbg_new_12: f, __wbg_new_1: g, memory_like: h }";
        let (module, script) = shorten(&module.finish(), glue).unwrap();
        assert_eq!(script, "{ i1: f, i0: g, memory_like: h }");
        let text = String::from_utf8_lossy(&module);
        assert!(text.contains("i0") && text.contains("i1") && text.contains("memory_like"));
        assert!(!text.contains("__wbg"));
    }
}
