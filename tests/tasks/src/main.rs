//! Developer tasks: `cargo task` lists them.
#![forbid(unsafe_code)]

mod browsers;
mod bundle;
mod checks;
mod clean;
mod command_line;
mod compare;
mod content;
mod crate_package;
mod debian;
mod error;
mod glue;
mod integrity;
mod interoperability;
mod journeys;
mod minify;
mod names;
mod node;
mod notices;
mod npm;
mod offline;
mod packages;
mod parts;
mod places;
mod program;
mod progress;
mod python;
mod recipe;
mod saved;
mod setup;
mod single;
mod sites;
mod size;
mod target;
mod tools;
mod trouble;
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;

use account_recovery::serve::{self, Config, Origin};
use clap::{Args, CommandFactory, Parser, Subcommand};

use error::Error;
use places::Places;

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
    /// Run every check: format, lints, tests, sizes, browsers
    Test,
    /// Measure the page side by side with other products, and write the tables and the chart of the README
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
            eprintln!("error[{}]: {error}\n{}", error.code(), error.advice());
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), Error> {
    let Some(task) = cli.task else {
        return list();
    };
    let places = Places::find()?;
    match task {
        Task::Setup => setup::page(&places).map(drop),
        Task::Bundle => bundle::bundle(&setup::page(&places)?),
        Task::Packages => {
            let toolbox = setup::page(&places)?;
            bundle::bundle(&toolbox)?;
            packages::packages(&toolbox)?;
            crate_package::package(&toolbox)
        }
        Task::Serve(options) => try_out(&places, options),
        Task::Test => checks::run(&places),
        Task::Compare { rounds } => compare::compare(&places, rounds),
        Task::Clean { tools } => clean::clean(&places, tools),
    }
}

fn list() -> Result<(), Error> {
    Cli::command()
        .print_help()
        .map_err(|error| Error::file("the terminal", error))
}

fn try_out(places: &Places, options: Serve) -> Result<(), Error> {
    // Told before the build, not after it.
    serve::check_port(options.port)?;
    bundle::bundle(&setup::page(places)?)?;
    serve::run(&Config {
        port: options.port,
        page: places.page(),
        requests: places.root.join(options.requests),
        allow_origins: options.allow_origin,
    })?;
    Ok(())
}
