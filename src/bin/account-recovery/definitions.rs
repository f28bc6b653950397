//! Commands about definitions: check, compile, translated, graph and triage.

use std::fs;
use std::path::Path;
use std::time::Instant;

use account_recovery::compile::originals::{Record, renew};
use account_recovery::compile::{self, Compiled};
use account_recovery::page::release::integrity;
use account_recovery::{graph, triage};

use crate::arguments::GraphFormat;
use crate::failure::Failure;
use crate::pages::today;

/// What to do when a file cannot be written.
pub(crate) const WRITABLE: &str = "name a folder that can be written to";

pub(crate) fn check(dir: &Path) -> Result<String, Failure> {
    let start = Instant::now();
    let report = compile::check(dir)?;
    let seconds = start.elapsed().as_secs_f32();
    for warning in report.warnings(today().number()) {
        eprintln!("{warning}");
    }
    Ok(format!("{report}\nchecked in {seconds:.2} s"))
}

pub(crate) fn compile(dir: &Path, out: &Path) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    make_folder(out)?;
    let mut lines = Vec::new();
    for Compiled {
        language,
        service,
        pack,
    } in compiled
    {
        let name = format!("{}.{language}.pack", service.id);
        let path = out.join(&name);
        write(&path, &pack)?;
        lines.push(format!("{}: {} bytes", path.display(), pack.len()));
        lines.push(format!("  {}", attributes(&name, &pack)));
    }
    Ok(lines.join("\n"))
}

/// What an element with this definition says, where the pack is in the folder of its page.
fn attributes(name: &str, pack: &[u8]) -> String {
    format!(
        "definition=\"{name}\" definition-integrity=\"{}\"",
        integrity(pack)
    )
}

pub(crate) fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error, WRITABLE))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::of_file(path, &error, WRITABLE))
}

/// Writes the records of a translation, and tells which messages they said something else of.
pub(crate) fn translated(dir: &Path, language: &str) -> Result<String, Failure> {
    let mut lines = Vec::new();
    for Record {
        file,
        text,
        renewed,
    } in renew(dir, language)?
    {
        let path = dir.join(&file);
        write(&path, text.as_bytes())?;
        lines.push(format!("{}: {} renewed", path.display(), renewed.len()));
        lines.extend(renewed.iter().map(|id| format!("  {id}")));
    }
    Ok(lines.join("\n"))
}

pub(crate) fn graph(dir: &Path, format: GraphFormat) -> Result<String, Failure> {
    let draw = match format {
        GraphFormat::Mermaid => graph::mermaid,
        GraphFormat::Svg => graph::svg,
    };
    let compiled = compile::compile(dir)?;
    Ok(compiled
        .iter()
        .take(1)
        .map(|first| draw(&first.service))
        .collect())
}

pub(crate) fn triage(dir: &Path, answers: &Path) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    let text = fs::read_to_string(answers)
        .map_err(|error| Failure::of_file(answers, &error, "name a file of answers in UTF-8"))?;
    let mut lines = Vec::new();
    for Compiled { service, .. } in compiled.iter().take(1) {
        let outcomes = triage::triage(service, &answers.display().to_string(), &text)
            .map_err(|fault| Failure::Unusable(fault.to_string()))?;
        for outcome in outcomes {
            let line = serde_json::to_string(&outcome);
            lines.push(line.map_err(|error| Failure::Unusable(error.to_string()))?);
        }
    }
    Ok(lines.join("\n"))
}
