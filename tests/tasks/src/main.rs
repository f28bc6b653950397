//! Developer tasks: `cargo task` lists them.
#![forbid(unsafe_code)]

mod browsers;
mod bundle;
mod checks;
mod clean;
mod compare;
mod content;
mod crate_package;
mod glue;
mod integrity;
mod journeys;
mod minify;
mod node;
mod notices;
mod npm;
mod packages;
mod parts;
mod progress;
mod project;
mod python;
mod recipe;
mod setup;
mod single;
mod size;
mod tools;
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;

use account_recovery::serve::{self, Config, Origin, ServeError};
use anyhow::{Result, anyhow};
use clap::{Args, CommandFactory, Parser, Subcommand};

use project::Project;

/// Tasks for working on account-recovery.
#[derive(Parser)]
#[command(name = "cargo task", bin_name = "cargo task")]
struct Cli {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Put the tools in place that the other tasks need
    Setup,
    /// Build the help page into dist/page, dist/recovery.html and dist/verify.html that are one file each, and the package
    /// for npm into dist/npm
    Bundle,
    /// Build the help page and, into dist/python, the package for Sphinx and MkDocs; pack the crate, and install it from
    /// its package into dist/crate
    Packages,
    /// Build the help page and serve it on this machine, with a support endpoint that keeps requests
    Serve(Serve),
    /// Run the checks of every day: format, lints, documentation, tests natively and in Chromium, journeys, sizes
    Test {
        /// Run every check there is: all end-to-end tests in all browsers, packages, the other tasks in short
        #[arg(long)]
        all: bool,
    },
    /// Measure the page side by side with other products, and write the tables and the chart of the guide
    Compare {
        /// How often each page is loaded
        #[arg(long, default_value_t = 9)]
        rounds: u32,
    },
    /// Remove what was built
    Clean {
        /// Remove the folder with the tools as well
        #[arg(long)]
        tools: bool,
    },
}

#[derive(Args)]
struct Serve {
    /// Port on 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// File that requests are appended to
    #[arg(long, value_name = "FILE", default_value = "requests/requests.jsonl")]
    requests: PathBuf,
    /// Origin of a page elsewhere that may send requests here; `null` for a saved file
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<Origin>,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let Some(task) = cli.task else {
        return Ok(Cli::command().print_help()?);
    };
    let project = Project::find()?;
    match task {
        Task::Setup => setup::page(&project),
        Task::Bundle => build(&project),
        Task::Packages => {
            build(&project)?;
            packages::python(&project)?;
            crate_package::package(&project)
        }
        Task::Serve(options) => try_out(&project, options),
        Task::Test { all } => checks::run(&project, all),
        Task::Compare { rounds } => compare::compare(&project, rounds),
        Task::Clean { tools } => clean::clean(&project, tools),
    }
}

fn build(project: &Project) -> Result<()> {
    setup::page(project)?;
    bundle::bundle(project)
}

fn try_out(project: &Project, options: Serve) -> Result<()> {
    let advised = |error: ServeError| anyhow!("{error} {}", error.advice());
    // Told before the build, not after it.
    serve::check_port(options.port).map_err(advised)?;
    build(project)?;
    serve::run(&Config {
        port: options.port,
        page: project.dist("page"),
        requests: project.root.join(options.requests),
        allow_origins: options.allow_origin,
    })
    .map_err(advised)
}
