// Starts the form in Rust.
import start from "glue";

await start({ module_or_path: "form.wasm" });
