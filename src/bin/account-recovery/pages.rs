//! Commands about pages: page, in a folder or in one file, and serve.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::compile::{self, Compiled};
use account_recovery::date::Date;
use account_recovery::page;
use account_recovery::page::saved::saved;
use account_recovery::serve::{self, Config};

use crate::arguments::{Page, Serve};
use crate::assets;
use crate::definitions::{make_folder, write};
use crate::failure::Failure;

/// A page in one file where the output is named so, else the files of one.
pub(crate) fn page(options: &Page) -> Result<String, Failure> {
    let (dir, out) = (&options.dir, &options.out);
    let endpoint = options.endpoint.as_deref();
    if out.extension().is_some_and(|kind| kind == "html") {
        saved_page(dir, out, endpoint, options.assets.as_deref())
    } else {
        page_files(dir, out, endpoint)
    }
}

/// Today, in UTC.
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Date::after(since.unwrap_or_default().as_secs(), 0)
}

fn page_files(dir: &Path, out: &Path, endpoint: Option<&str>) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    make_folder(out)?;
    let mut lines = Vec::new();
    for Compiled { service, .. } in compiled.iter().take(1) {
        for (name, text) in page::files(service, endpoint) {
            let path = out.join(name);
            write(&path, text.as_bytes())?;
            lines.push(path.display().to_string());
        }
    }
    Ok(lines.join("\n"))
}

/// The page in the first language as one file.
fn saved_page(
    dir: &Path,
    out: &Path,
    endpoint: Option<&str>,
    folder: Option<&Path>,
) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    let assets = assets::read(folder)?;
    let mut lines = Vec::new();
    for compiled in compiled.iter().take(1) {
        let text = saved(compiled, &assets, endpoint, today())
            .map_err(|error| Failure::Unusable(format!("{error}\n  fix: {}", error.advice())))?;
        write(out, text.as_bytes())?;
        lines.push(format!("{}: {} bytes", out.display(), text.len()));
    }
    Ok(lines.join("\n"))
}

pub(crate) fn serve(options: Serve) -> Result<String, Failure> {
    let config = Config {
        port: options.port,
        page: options.dir,
        requests: options.requests,
        allow_origins: options.allow_origin,
    };
    serve::run(&config)
        .map(|()| String::new())
        .map_err(|error| Failure::Unusable(format!("{error}\n  fix: {}", error.advice())))
}
