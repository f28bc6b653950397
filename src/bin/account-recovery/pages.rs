//! Commands about pages: page, in a folder or in one file, and serve.

use account_recovery::compile::Compiled;
use account_recovery::page;
use account_recovery::page::definitions::{DEFINITIONS, definitions};
use account_recovery::page::deploy::{File, Release};
use account_recovery::page::naming::Names;
use account_recovery::page::publish::publish;
use account_recovery::page::saved::saved;
use account_recovery::page::sentences::{SENTENCES, sentences};
use account_recovery::serve::{self, Config};

use crate::arguments::{Page, Serve};
use crate::assets;
use crate::definitions::{WRITABLE, compiled, write};
use crate::failure::{Failure, advised};
use crate::today;

/// A folder has pages for everybody.
const ALL_LANGUAGES: &str = "--lang is for a page in one file, and the output is a folder, which has all languages\n  \
     fix: leave --lang out, or name a file that ends in .html";

/// A page in one file where the output is named so, else the files of one.
pub(crate) fn page(options: &Page) -> Result<String, Failure> {
    if options.out.extension().is_some_and(|kind| kind == "html") {
        return saved_page(options);
    }
    if options.lang.is_some() {
        return Err(Failure::Unusable(ALL_LANGUAGES.to_owned()));
    }
    page_files(options)
}

/// The pages and the definition in each language, and the browser files as far as they are there.
fn page_files(options: &Page) -> Result<String, Failure> {
    let out = &options.out;
    let compiled = compiled(&options.dir, options.draft)?;
    let mut files = assets::of_folder(options.assets.as_deref())?;
    let has_scripts = !files.is_empty();
    files.extend(own_files(&compiled, options.endpoint.as_deref())?);
    let services: Vec<_> = compiled.iter().map(|compiled| &compiled.service).collect();
    let release = Release::of(files, &services, Names::Digests)
        .map_err(|error| Failure::of(&error, error.advice()))?;
    let written = publish(out, &release);
    let written = written.map_err(|error| Failure::of_file(out, &error, WRITABLE))?;
    if !has_scripts {
        let missing = format!("{}: scripts and styles are missing", out.display());
        eprintln!("{}", advised(&missing, assets::REMEDY));
    }
    let lines = written.iter().map(|file| file.display().to_string());
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// What is made of the definition.
fn own_files(compiled: &[Compiled], endpoint: Option<&str>) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for compiled in compiled {
        let packs = page::packs(compiled).map_err(|error| Failure::of(&error, error.advice()))?;
        files.extend(packs);
        files.extend(page::files(&compiled.service, endpoint));
    }
    let services = compiled.iter().map(|compiled| &compiled.service);
    files.push((SENTENCES.to_owned(), sentences(services)));
    let script = definitions(files.iter().map(|(name, _)| name.as_str()));
    files.push((DEFINITIONS.to_owned(), script));
    let bytes = |(name, text): (String, String)| (name, text.into_bytes());
    Ok(files.into_iter().map(bytes).collect())
}

/// The page in one language as one file.
fn saved_page(options: &Page) -> Result<String, Failure> {
    let compiled = compiled(&options.dir, options.draft)?;
    let compiled = in_language(&compiled, options.lang.as_deref())?;
    let assets = assets::of_file(options.assets.as_deref())?;
    let text = saved(compiled, &assets, options.endpoint.as_deref(), today())
        .map_err(|error| Failure::of(&error, error.advice()))?;
    write(&options.out, text.as_bytes())?;
    Ok(format!("{}: {} bytes", options.out.display(), text.len()))
}

/// The definition in a language, or else in its first.
fn in_language<'c>(compiled: &'c [Compiled], tag: Option<&str>) -> Result<&'c Compiled, Failure> {
    let wanted = |one: &&Compiled| tag.is_none_or(|tag| one.language == tag);
    compiled.iter().find(wanted).ok_or_else(|| {
        let known: Vec<_> = compiled.iter().map(|one| one.language.as_str()).collect();
        let tag = tag.unwrap_or_default();
        let sentence = format!("the definition has no language {tag:?}");
        Failure::of(&sentence, &format!("use one of {}", known.join(", ")))
    })
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
        .map_err(|error| Failure::of(&error, &error.advice()))
}
