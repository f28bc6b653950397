//! The scripts that wasm-bindgen writes, made short: the names of imports and exports, which it makes long and
//! unmistakable, are those that Binaryen gives them in the module; and what only other pages than ours need is left out.

use anyhow::{Context, Result};
use serde::Deserialize;

/// What Binaryen prints: each with its new name at the end.
#[derive(Deserialize)]
struct Names {
    imports: Vec<[String; 3]>,
    exports: Vec<[String; 2]>,
}

/// The module that all imports are from.
const MODULE: &str = "a";

/// Where loading begins. Our pages have the bytes of a module at hand, or have compiled them, of which the browser makes an
/// instance and nothing beside it; and they start it once.
const LOADING: &str = "async function __wbg_load(";

const START: &str = "async function __wbg_init({ module_or_path }) {
    const made = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
    return __wbg_finalize_init(made.instance ?? made);
}
";

/// The end of a script in both of its forms, and what becomes of it.
const ENDINGS: [(&str, &str); 2] = [
    ("export { initSync, ", "export { "),
    (
        "return Object.assign(__wbg_init, { initSync }, ",
        "return Object.assign(__wbg_init, ",
    ),
];

/// Conditions that never hold: every browser that runs the bundles has these classes and methods, and no page decodes the two
/// gigabytes of text after which some browser fails. The minifier drops what stands behind it.
const NEVER: [&str; 3] = [
    "typeof FinalizationRegistry === 'undefined'",
    "!('encodeInto' in cachedTextEncoder)",
    "numBytesDecoded >= MAX_SAFARI_DECODE_BYTES",
];

/// The script with short names, and without what is not needed.
///
/// # Errors
/// `names` that are not a list of names; a script that is not loaded as expected, by another version of wasm-bindgen.
pub(crate) fn shorten(script: &str, names: &str) -> Result<String> {
    let plain = NEVER.iter().fold(rename(script, names)?, |script, never| {
        script.replace(never, "false")
    });
    let (before, loading) = plain.split_once(LOADING).context(LOADING)?;
    let mut endings = ENDINGS.iter();
    let end = endings.find_map(|(end, short)| Some((short, loading.split_once(end)?.1)));
    let (end, rest) = end.context("the end of the script")?;
    Ok([before, START, end, rest].concat())
}

fn rename(script: &str, names: &str) -> Result<String> {
    let names: Names = serde_json::from_str(names).context("the names that wasm-opt prints")?;
    let exports = names.exports.into_iter();
    let exports = exports.map(|[long, short]| (format!("wasm.{long}"), format!("wasm.{short}")));
    let mut pairs: Vec<(String, String)> = exports.collect();
    for [module, long, short] in names.imports {
        pairs.push((long, short));
        pairs.push((format!("\"{module}\""), format!("\"{MODULE}\"")));
    }
    // One name may be the beginning of another.
    pairs.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    let replace = |script: String, (long, short): (String, String)| script.replace(&long, &short);
    Ok(pairs.into_iter().fold(script.to_owned(), replace))
}

#[cfg(test)]
mod tests {
    use super::{START, rename, shorten};

    const NAMES: &str = r#"{
        "imports": [["./x_bg.js", "__wbg_new_1", "$"], ["./x_bg.js", "__wbg_new_12", "A"]],
        "exports": [["memory", "B"], ["__wbg_new", "C"], ["__wbg_new_1", "D"]]
    }"#;

    #[test]
    fn a_script_knows_its_module_by_short_names() {
        let script = "{ __wbg_new_12: f, __wbg_new_1: g }; wasm.__wbg_new_1(wasm.memory, wasm.__wbg_new); \"./x_bg.js\"";
        let expected = "{ A: f, $: g }; wasm.D(wasm.B, wasm.C); \"a\"";
        assert_eq!(rename(script, NAMES).unwrap(), expected);
        assert!(rename(script, "").is_err());
    }

    #[test]
    fn both_forms_start_from_bytes_at_hand() {
        let loading = "async function __wbg_load(module) {\n    return fetch(module);\n}\n";
        // what comes after the loading, what is left of it
        let table = [
            (
                "export { initSync, __wbg_init as default };\n",
                "export { __wbg_init as default };\n",
            ),
            (
                "    return Object.assign(__wbg_init, { initSync }, exports);\n})({});\n",
                "return Object.assign(__wbg_init, exports);\n})({});\n",
            ),
        ];
        for (end, expected) in table {
            let script = ["let wasm;\n", loading, end].concat();
            let expected = ["let wasm;\n", START, expected].concat();
            assert_eq!(shorten(&script, NAMES).unwrap(), expected);
        }
        let error = shorten(loading, NAMES).unwrap_err().to_string();
        assert_eq!(error, "the end of the script");
    }

    #[test]
    fn what_is_never_so_is_told_to_the_minifier() {
        let script = "if (!('encodeInto' in cachedTextEncoder)) {}\nasync function __wbg_load() {}\nexport { initSync, x };";
        let expected = ["if (false) {}\n", START, "export { x };"].concat();
        assert_eq!(shorten(script, NAMES).unwrap(), expected);
    }
}
