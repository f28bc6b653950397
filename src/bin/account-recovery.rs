//! Command line of account-recovery: checks, compiles and draws definitions, leads answers to routes, writes and serves
//! help pages, and checks and opens the evidence of requests.
//!
//! Exit codes: 0 all is well, 1 the definition has faults, or no evidence is good for this request, 2 what was given
//! cannot be used.

#[path = "account-recovery/arguments.rs"]
mod arguments;

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use account_recovery::compile::fault::Fault;
use account_recovery::compile::{self, Compiled};
use account_recovery::evidence::open::Opened;
use account_recovery::evidence::support::{self, AtHand, CodeFile, SupportError};
use account_recovery::evidence::verify::{Findings, Outcome};
use account_recovery::secret::Secret;
use account_recovery::serve::{self, Config};
use account_recovery::{graph, page, triage};
use arguments::{Arguments, Command, GraphFormat, Serve};
use clap::Parser;

/// What to do when a file cannot be written.
const WRITABLE: &str = "name a folder that can be written to";

/// Why a command failed.
enum Failure {
    /// The definition has faults.
    Faults(Vec<Fault>),
    /// What was given cannot be used: a sentence, and what to do.
    Unusable(String),
    /// What is sealed is for another request or for other keys: the same.
    Misplaced(String),
    /// The evidence is not good: what was found, printed as ever, and the exit code.
    Evidence(Findings, u8),
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<SupportError> for Failure {
    fn from(error: SupportError) -> Self {
        let sentence = format!("{error}\n  fix: {}", error.advice());
        if error.is_misplaced() {
            Self::Misplaced(sentence)
        } else {
            Self::Unusable(sentence)
        }
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check { dir } => check(&dir),
        Command::Compile { dir, out } => compile(&dir, &out),
        Command::Graph { dir, format } => graph(&dir, format),
        Command::Triage { dir, answers } => triage(&dir, &answers),
        Command::Verify {
            request,
            codes,
            public_keys,
            identity,
            fold_case,
        } => {
            let codes = codes.map(|path| CodeFile { path, fold_case });
            let at_hand = AtHand {
                codes,
                public_keys,
                identity,
            };
            verify(&request, &at_hand)
        }
        Command::Open { request, identity } => {
            return match open(request.as_deref(), identity.as_deref()) {
                Ok(lines) => print(lines.reveal()),
                Err(failure) => failure.report(),
            };
        }
        Command::Enroll {
            service,
            account,
            codes: path,
            fold_case,
        } => enroll(&service, &account, &CodeFile { path, fold_case }),
        Command::Page { dir, out, endpoint } => page(&dir, &out, endpoint.as_deref()),
        Command::Serve(options) => serve(options),
    };
    match result {
        Ok(text) => print(&text),
        Err(failure) => failure.report(),
    }
}

/// Whoever reads the output may stop reading, as `head` does; that is no error.
fn print(text: &str) -> ExitCode {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Failure::Unusable(format!("cannot write the output: {error}")).report()
        }
        _ => ExitCode::SUCCESS,
    }
}

impl Failure {
    fn report(self) -> ExitCode {
        match self {
            Self::Faults(faults) => {
                for fault in &faults {
                    eprintln!("{fault}");
                }
                eprintln!("faults: {}", faults.len());
                ExitCode::from(1)
            }
            Self::Unusable(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(2)
            }
            Self::Misplaced(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(1)
            }
            Self::Evidence(findings, code) => {
                print(&findings.to_string());
                ExitCode::from(code)
            }
        }
    }

    fn of_file(path: &Path, error: &impl Display, remedy: &str) -> Self {
        Self::Unusable(format!("{}: {error}\n  fix: {remedy}", path.display()))
    }
}

fn check(dir: &Path) -> Result<String, Failure> {
    let start = Instant::now();
    let report = compile::check(dir)?;
    let seconds = start.elapsed().as_secs_f32();
    Ok(format!("{report}\nchecked in {seconds:.2} s"))
}

fn compile(dir: &Path, out: &Path) -> Result<String, Failure> {
    let compiled = compile::compile(dir)?;
    make_folder(out)?;
    let mut lines = Vec::new();
    for Compiled {
        language,
        service,
        pack,
    } in compiled
    {
        let path = out.join(format!("{}.{language}.pack", service.id));
        write(&path, &pack)?;
        lines.push(format!("{}: {} bytes", path.display(), pack.len()));
    }
    Ok(lines.join("\n"))
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error, WRITABLE))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::of_file(path, &error, WRITABLE))
}

fn graph(dir: &Path, format: GraphFormat) -> Result<String, Failure> {
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

fn triage(dir: &Path, answers: &Path) -> Result<String, Failure> {
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

fn verify(request: &Path, at_hand: &AtHand) -> Result<String, Failure> {
    let findings = support::verify(request, at_hand)?;
    match findings.outcome() {
        Outcome::Verified => Ok(findings.to_string()),
        Outcome::NoneVerified => Err(Failure::Evidence(findings, 1)),
        Outcome::Malformed => Err(Failure::Evidence(findings, 2)),
    }
}

/// What is sealed, one line each; decrypted by us, or by another program whose output comes in.
fn open(request: Option<&Path>, identity: Option<&Path>) -> Result<Secret, Failure> {
    let opened = match (request, identity) {
        (Some(request), Some(identity)) => support::open(request, identity)?,
        _ => vec![support::open_decrypted(io::stdin().lock(), request)?],
    };
    if request.is_none() {
        eprintln!("not compared with a request: name REQUEST.json to see whether it belongs to it");
    }
    let lines: Vec<Secret> = opened.iter().map(Opened::json).collect();
    let lines: Vec<&str> = lines.iter().map(Secret::reveal).collect();
    Ok(Secret::new(lines.join("\n")))
}

fn enroll(service: &str, account: &str, codes: &CodeFile) -> Result<String, Failure> {
    let keys = support::enroll(service, account, codes)?;
    let lines: Vec<String> = keys.iter().map(ToString::to_string).collect();
    Ok(lines.join("\n"))
}

fn page(dir: &Path, out: &Path, endpoint: Option<&str>) -> Result<String, Failure> {
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

fn serve(options: Serve) -> Result<String, Failure> {
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
