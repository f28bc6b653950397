//! Commands about definitions: check, compile, translated, graph and triage.

use std::fs;
use std::path::Path;
use std::time::Instant;

use account_recovery::compile::readiness::{Readiness, readiness};
use account_recovery::compile::renew::{Change, LookedAt, renew};
use account_recovery::compile::{self, Compiled};
use account_recovery::graph::mermaid;
use account_recovery::page::release::integrity;
use account_recovery::triage;

use crate::arguments::Translated;
use crate::failure::Failure;
use crate::today;

/// What to do when a file cannot be written.
pub(crate) const WRITABLE: &str = "name a folder that can be written to";

pub(crate) fn check(dir: &Path) -> Result<String, Failure> {
    let start = Instant::now();
    let report = compile::check(dir)?;
    let seconds = start.elapsed().as_secs_f32();
    let Readiness {
        unfinished,
        over,
        old,
    } = readiness(dir, today());
    if !over.is_empty() {
        return Err(over.into());
    }
    for fault in unfinished.iter().chain(&old) {
        eprintln!("{fault}");
    }
    if !unfinished.is_empty() {
        eprintln!("{DRAFT}");
    }
    for warning in report.warnings(today().number()) {
        eprintln!("{warning}");
    }
    Ok(format!("{report}\nchecked in {seconds:.2} s"))
}

/// What does not keep a definition from being right, but from visitors.
const DRAFT: &str =
    "not for visitors yet: `page` and `compile` write it with --draft alone, to try it out";

/// The definition in each language, if it is ready for visitors, or wanted as a draft.
pub(crate) fn compiled(dir: &Path, draft: bool) -> Result<Vec<Compiled>, Failure> {
    let compiled = compile::compile(dir)?;
    let found = readiness(dir, today());
    let unready = [found.unfinished, found.over].concat();
    match (unready.len(), draft) {
        (0, _) => {}
        (count, true) => eprintln!(
            "a draft, not for visitors: `account-recovery check` names what is open ({count})"
        ),
        (_, false) => {
            eprintln!("{DRAFT}");
            return Err(unready.into());
        }
    }
    Ok(compiled)
}

pub(crate) fn compile(dir: &Path, draft: bool, out: &Path) -> Result<String, Failure> {
    let compiled = compiled(dir, draft)?;
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
    let integrity = integrity(pack);
    format!("definition=\"{name}\" definition-integrity=\"{integrity}\"")
}

pub(crate) fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error, WRITABLE))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::of_file(path, &error, WRITABLE))
}

/// Writes the records of a translation, and shows what was recorded and what is still to be compared.
pub(crate) fn translated(options: &Translated) -> Result<String, Failure> {
    let looked_at = LookedAt {
        messages: &options.messages,
        unchanged: &options.unchanged,
    };
    let mut lines = Vec::new();
    for record in renew(&options.dir, &options.language, looked_at)? {
        let path = options.dir.join(&record.file);
        write(&path, record.text.as_bytes())?;
        let (renewed, stale) = (&record.renewed, &record.stale);
        lines.push(format!(
            "{}: {} renewed, {} to compare",
            path.display(),
            renewed.len(),
            stale.len()
        ));
        // A first record has all messages, and nothing to compare them with.
        let compared = renewed.iter().filter(|change| !change.before.is_empty());
        lines.extend(compared.map(|change| shown("renewed", change)));
        lines.extend(stale.iter().map(|change| shown("to compare", change)));
    }
    Ok(lines.join("\n"))
}

/// A message with what its original said and says, and what the translation says.
fn shown(what: &str, change: &Change) -> String {
    format!(
        "  {what}: {}\n    was: {}\n    is:  {}\n    translation: {}",
        change.message, change.before, change.now, change.translation
    )
}

pub(crate) fn graph(dir: &Path) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    let first = compiled.first();
    Ok(first
        .map(|first| mermaid(&first.service))
        .unwrap_or_default())
}

pub(crate) fn triage(dir: &Path, answers: &Path) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    let text = fs::read_to_string(answers)
        .map_err(|error| Failure::of_file(answers, &error, "name a file of answers in UTF-8"))?;
    let mut lines = Vec::new();
    let mut wrong = 0;
    for Compiled { service, .. } in compiled.iter().take(1) {
        let outcomes = triage::triage(service, &answers.display().to_string(), &text)
            .map_err(|fault| Failure::Unusable(fault.to_string()))?;
        for outcome in outcomes {
            wrong += usize::from(!outcome.expected.is_empty());
            let line = serde_json::to_string(&outcome);
            lines.push(line.map_err(|error| Failure::Unusable(error.to_string()))?);
        }
    }
    if wrong > 0 {
        eprintln!(
            "not as expected: {wrong}\n  fix: compare `expected` with `route` and `rule` in these lines"
        );
        return Err(Failure::Evidence(lines.join("\n"), 1));
    }
    Ok(lines.join("\n"))
}
