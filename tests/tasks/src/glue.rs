//! What wasm-bindgen writes into its scripts for pages other than ours, taken out: ways to load a module that is not at
//! hand, and help for browsers that cannot run the bundles anyway.

/// Where loading begins; all after it is replaced. Our pages have the bytes of a module at hand, or have compiled them, of
/// which the browser makes an instance and nothing beside it; and they start it once.
const LOADING: &str = "async function __wbg_load(";

const START: &str = "async function __wbg_init({ module_or_path }) {
    const made = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
    return __wbg_finalize_init(made.instance ?? made);
}
";

/// The last lines of a script, and what they become.
const ENDINGS: [(&str, &str); 2] = [
    (
        "export { initSync, __wbg_init as default };",
        "export { __wbg_init as default };",
    ),
    (
        "return Object.assign(__wbg_init, { initSync }, exports);",
        "return Object.assign(__wbg_init, exports);",
    ),
];

/// What is written down again and again, with shorter words for it, and what is not needed: every browser that runs the
/// bundles has these classes and methods, and no page decodes the two gigabytes of text after which some browser fails.
const SHORTER: [(&str, &str); 7] = [
    (
        "(typeof FinalizationRegistry === 'undefined')\n\
         ? { register: () => {}, unregister: () => {} }\n\
         : new FinalizationRegistry",
        "new FinalizationRegistry",
    ),
    ("let result;\ntry {\nresult = ", "const ret = "),
    (
        ";\n} catch (_) {\nresult = false;\n}\nconst ret = result;\n",
        ";\n",
    ),
    (
        "const len1 = WASM_VECTOR_LEN;\n\
         getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
         getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);\n",
        "tellPlace(arg0 >>> 0, ptr1);\n",
    ),
    (
        "var len1 = WASM_VECTOR_LEN;\n\
         getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
         getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);\n",
        "tellPlace(arg0 >>> 0, ptr1);\n",
    ),
    (
        "if (!('encodeInto' in cachedTextEncoder)) {\n\
         cachedTextEncoder.encodeInto = function (arg, view) {\n\
         const buf = cachedTextEncoder.encode(arg);\n\
         view.set(buf);\n\
         return {\n\
         read: arg.length,\n\
         written: buf.length\n\
         };\n\
         };\n\
         }\n",
        "",
    ),
    (
        "cachedTextDecoder.decode();\n\
         const MAX_SAFARI_DECODE_BYTES = 2146435072;\n\
         let numBytesDecoded = 0;\n\
         function decodeText(bytes) {\n\
         numBytesDecoded += bytes.length;\n\
         if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {\n\
         cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });\n\
         cachedTextDecoder.decode();\n\
         numBytesDecoded = bytes.length;\n\
         }\n",
        "function decodeText(bytes) {\n",
    ),
];

/// Tells where the text is that was just put into WebAssembly's memory, and how long it is.
const TELL_PLACE: &str = "function tellPlace(at, place) {
    const memory = getDataViewMemory0();
    memory.setInt32(at, place, true);
    memory.setInt32(at + 4, WASM_VECTOR_LEN, true);
}
";

/// The script without it. What is not as expected stays as it is.
pub(crate) fn plain(script: &str) -> String {
    // The two forms of a script are indented differently; visitors get neither.
    let lines = script.lines().map(str::trim);
    let lines: String = lines.flat_map(|line| [line, "\n"]).collect();
    let shorter = SHORTER
        .iter()
        .fold(lines, |script, (old, new)| script.replace(old, new));
    start_simply(&shorter).unwrap_or(shorter)
}

fn start_simply(script: &str) -> Option<String> {
    let (before, rest) = script.split_once(LOADING)?;
    let mut endings = ENDINGS.iter();
    let (ending, after) = endings.find_map(|(old, new)| Some((new, rest.split_once(old)?.1)))?;
    let places = if before.contains("tellPlace(") {
        TELL_PLACE
    } else {
        ""
    };
    Some([before, places, START, ending, after].concat())
}

#[cfg(test)]
mod tests {
    use super::{START, TELL_PLACE, plain};

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
            assert_eq!(plain(&script), ["let wasm;\n", START, expected].concat());
        }
        assert_eq!(
            plain(loading),
            "async function __wbg_load(module) {\nreturn fetch(module);\n}\n"
        );
    }

    #[test]
    fn what_is_said_often_is_said_shortly() {
        let script = "i1: function(arg0) {\n    let result;\n    try {\n        result = arg0 instanceof Window;\n    \
                      } catch (_) {\n        result = false;\n    }\n    const ret = result;\n    return ret;\n}\n\
                      const len1 = WASM_VECTOR_LEN;\n\
                      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
                      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);\n\
                      async function __wbg_load() {}\nexport { initSync, __wbg_init as default };\n";
        let expected = [
            "i1: function(arg0) {\nconst ret = arg0 instanceof Window;\nreturn ret;\n}\n",
            "tellPlace(arg0 >>> 0, ptr1);\n",
            TELL_PLACE,
            START,
            "export { __wbg_init as default };\n",
        ];
        assert_eq!(plain(script), expected.concat());
    }
}
