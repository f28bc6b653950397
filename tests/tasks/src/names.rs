//! The names of a module's imports and exports: wasm-bindgen makes them long and unmistakable, which only those who read
//! them need.

use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Imports, Parser};

/// Prefixes of the names that wasm-bindgen gives to imports; nothing else in its scripts begins so but exports.
const PREFIXES: [&str; 2] = ["__wbg_", "__wbindgen_"];

/// The memory, which tests look for by its name.
const KEPT: &str = "memory";

/// Gives the imports and exports of a module short names, in the module and in the script that goes with it.
pub(crate) fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String), Error<Infallible>> {
    let mut renaming = Renaming::default();
    let mut renamed = Module::new();
    renaming.parse_core_module(&mut renamed, Parser::new(0), module)?;
    Ok((renamed.finish(), renaming.script(script)))
}

/// The long names so far; the place of each is its short name.
#[derive(Default)]
struct Renaming {
    imports: Vec<String>,
    exports: Vec<String>,
}

impl Renaming {
    fn script(&self, script: &str) -> String {
        let exports = self.exports.iter().enumerate();
        let exports = exports.map(|(place, name)| (used(name), used(&exported(place))));
        let imports = self.imports.iter().enumerate();
        let imports = imports.map(|(place, name)| (name.clone(), imported(place)));
        replace(&replace(script, exports.collect()), imports.collect())
    }
}

/// How a script uses an export.
fn used(name: &str) -> String {
    format!("wasm.{name}")
}

/// Puts the second of each pair where the first stands.
fn replace(script: &str, mut names: Vec<(String, String)>) -> String {
    // One name may be the beginning of another.
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    let names = names.iter();
    names.fold(script.to_owned(), |script, (long, short)| {
        script.replace(long.as_str(), short)
    })
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
                let name = imported(self.imports.len());
                self.imports.push(import.name.to_owned());
                import.name = &name;
                utils::parse_imports(self, section, Imports::Single(at, import))
            }
            other => utils::parse_imports(self, section, other),
        }
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        if export.name == KEPT {
            return utils::parse_export(self, section, export);
        }
        let name = exported(self.exports.len());
        self.exports.push(export.name.to_owned());
        utils::parse_export(
            self,
            section,
            Export {
                name: &name,
                ..export
            },
        )
    }
}

fn is_long(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// `i0`, `i1`, `i2` …: words that are nothing else in a script's object.
fn imported(place: usize) -> String {
    format!("i{place}")
}

/// `e0`, `e1`, `e2` …
fn exported(place: usize) -> String {
    format!("e{place}")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, TypeSection};

    use super::shorten;

    #[test]
    fn module_and_script_know_each_other_by_short_names() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in ["__wbg_new_1", "__wbg_new_12", "memory_like"] {
            imports.import("./glue.js", name, EntityType::Function(0));
        }
        let mut exports = ExportSection::new();
        for name in ["__wbg_new", "__wbg_new_1", "memory"] {
            exports.export(name, ExportKind::Func, 0);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        let glue = "{ __wbg_new_12: f, __wbg_new_1: g, memory_like: h }; wasm.__wbg_new_1(wasm.memory, wasm.__wbg_new)";
        let (module, script) = shorten(&module.finish(), glue).unwrap();
        let expected = "{ i1: f, i0: g, memory_like: h }; wasm.e1(wasm.memory, wasm.e0)";
        assert_eq!(script, expected);
        let text = String::from_utf8_lossy(&module);
        for name in ["i0", "i1", "memory_like", "e0", "e1", "memory"] {
            assert!(text.contains(name), "{name}");
        }
        assert!(!text.contains("__wbg"));
    }
}
