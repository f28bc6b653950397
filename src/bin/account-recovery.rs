//! Command line of account-recovery: checks, compiles and draws definitions, leads answers to routes, writes and serves
//! help pages, and checks the evidence of requests.
//!
//! Exit codes: 0 all is well, 1 the definition has faults or no evidence verifies, 2 what was given cannot be used.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use account_recovery::compile::fault::Fault;
use account_recovery::compile::{self, Compiled};
use account_recovery::evidence::support::{self, CodeFile, SupportError};
use account_recovery::evidence::verify::{Findings, Outcome};
use account_recovery::serve::{self, Config, Origin};
use account_recovery::{graph, page, triage};
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

/// Leads people who are locked out of an account to the way back in.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a definition: every fault with its place and what to do
    Check {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
    },
    /// Compile a definition into one pack per language
    Compile {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
        /// Folder for the packs, ID.LANG.pack
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Print the flow from the first question to the routes
    Graph {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
        /// Text for Mermaid, or a picture
        #[arg(long, value_enum, default_value_t = GraphFormat::Mermaid)]
        format: GraphFormat,
    },
    /// Lead complete sets of answers to their routes
    Triage {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
        /// File with a JSON object per line: {"id": .., "answers": {"FACT": "VALUE", ..}}
        #[arg(long)]
        answers: PathBuf,
    },
    /// Check the evidence of a request: one line a piece; exit code 1 if none verifies
    #[command(group = ArgGroup::new("known").required(true).multiple(true))]
    Verify {
        /// The request, JSON
        request: PathBuf,
        /// The account's recovery codes, one a line, to check commitments
        #[arg(long, group = "known")]
        codes: Option<PathBuf>,
        /// The account's public keys, one a line as `enroll` prints them, to check proofs
        #[arg(long, group = "known")]
        public_keys: Option<PathBuf>,
        /// Capital letters in codes count as small ones
        #[arg(long, requires = "codes")]
        fold_case: bool,
    },
    /// Print the public keys of recovery codes, one a line, for the service to store
    Enroll {
        /// Id of the service, as in its definition
        #[arg(long)]
        service: String,
        /// User name of the account, normalised as the service does
        #[arg(long)]
        account: String,
        /// The account's recovery codes, one a line
        #[arg(long)]
        codes: PathBuf,
        /// Capital letters in codes count as small ones
        #[arg(long)]
        fold_case: bool,
    },
    /// Write the static files of the help page; scripts and styles come from `cargo task bundle`
    Page {
        /// Folder with service.toml and one .ftl file per language; the page is in the first language
        dir: PathBuf,
        /// Folder for the files
        #[arg(short, long)]
        out: PathBuf,
        /// Address of a private support endpoint that takes requests as JSON; may be relative to the page
        #[arg(long, value_name = "URL")]
        endpoint: Option<String>,
    },
    /// Serve a built page on this machine, with a support endpoint that keeps requests
    Serve(Serve),
}

#[derive(Args)]
struct Serve {
    /// Folder with the page, index.html in it
    dir: PathBuf,
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Text file that requests are appended to
    #[arg(long, value_name = "FILE", default_value = "requests/requests.txt")]
    requests: PathBuf,
    /// Origin of a page elsewhere that may send requests here; `null` for a saved file
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<Origin>,
}

#[derive(Clone, Copy, ValueEnum)]
enum GraphFormat {
    Mermaid,
    Svg,
}

/// What to do when a file cannot be written.
const WRITABLE: &str = "name a folder that can be written to";

/// Why a command failed.
enum Failure {
    /// The definition has faults.
    Faults(Vec<Fault>),
    /// What was given cannot be used: a sentence, and what to do.
    Unusable(String),
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
        Self::Unusable(format!("{error}\n  fix: {}", error.advice()))
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
            fold_case,
        } => {
            let codes = codes.map(|path| CodeFile { path, fold_case });
            verify(&request, codes.as_ref(), public_keys.as_deref())
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

fn verify(
    request: &Path,
    codes: Option<&CodeFile>,
    public_keys: Option<&Path>,
) -> Result<String, Failure> {
    let findings = support::verify(request, codes, public_keys)?;
    match findings.outcome() {
        Outcome::Verified => Ok(findings.to_string()),
        Outcome::NoneVerified => Err(Failure::Evidence(findings, 1)),
        Outcome::Malformed => Err(Failure::Evidence(findings, 2)),
    }
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
