//! What can be typed on the command line.

use std::path::PathBuf;
use std::str::FromStr;

use crate::failure::advised;
use crate::new::DefinitionName;
use account_recovery::delivery::endpoint::may_be_named;
use account_recovery::evidence::filed;
use account_recovery::page::policy::{NotASource, Source};
use account_recovery::serve::Origin;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

/// Leads people who are locked out of an account to the way back in.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a folder with a definition to begin with: the accounts of a company
    New(New),
    /// Check a definition: every fault with its place and what to do
    Check {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
    },
    /// Compile a definition into one pack per language
    Compile {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
        /// Compile also what is not ready for visitors: a place to be filled in, an address of nobody, a key that is over
        #[arg(long)]
        draft: bool,
        /// Folder for the packs, ID.LANG.pack
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Record that messages of a translation say what their originals say now; without a message, show what is left
    Translated(Translated),
    /// Print the flow from the first question to the routes, for Mermaid
    Graph {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
    },
    /// Lead complete sets of answers to their routes
    Triage {
        /// Folder with service.toml and one .ftl file per language
        dir: PathBuf,
        /// File with a JSON object per line: {"id": .., "answers": {"FACT": "VALUE", ..}}
        #[arg(long)]
        answers: PathBuf,
    },
    /// Check the evidence of requests: who each is from, then one line a piece; exit code 1 if none verifies
    Verify(Verify),
    /// Print what is sealed in a request, after checking that it belongs to it; exit code 1 if it does not
    Open {
        /// The request, or several, as `verify` takes them
        request: Option<PathBuf>,
        /// Secret keys of support, as `age-keygen` writes them; without, standard input is what `age -d` decrypted
        #[arg(long, requires = "request")]
        identity: Option<PathBuf>,
    },
    /// Print the public keys of recovery codes, one a line, for the service to store
    Enroll(Enroll),
    /// Write the help page into a folder; or the whole page as one file, if the output is named `….html`
    Page(Page),
    /// Print the Content-Security-Policy that the server of a page has to send
    Csp(Csp),
    /// Serve a built page on this machine, with a support endpoint that keeps requests
    Serve(Serve),
}

#[derive(Args)]
pub(crate) struct New {
    /// Id of the service, and name of its folder: small letters a-z, digits and hyphens
    pub(crate) name: DefinitionName,
    /// Folder that the new one is put into; without, the one where you are
    #[arg(short, long)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Translated {
    /// Folder with service.toml and one .ftl file per language, or with the wizard's own words
    pub(crate) dir: PathBuf,
    /// Language of the translation
    #[arg(value_name = "TAG")]
    pub(crate) language: String,
    /// Messages that you have translated anew
    #[arg(value_name = "MESSAGE")]
    pub(crate) messages: Vec<String>,
    /// A message that needs no other translation, although its original was changed
    #[arg(long, value_name = "MESSAGE")]
    pub(crate) unchanged: Vec<String>,
}

#[derive(Args)]
#[command(group = ArgGroup::new("known").required(true).multiple(true))]
pub(crate) struct Verify {
    /// The requests: JSON, a file that `serve` writes, or `-` for standard input
    #[arg(required = true, value_name = "REQUEST")]
    pub(crate) requests: Vec<PathBuf>,
    /// The account's recovery codes, one a line, to check commitments
    #[arg(long, group = "known")]
    pub(crate) codes: Option<PathBuf>,
    /// The account's public keys, one a line as `enroll` prints them, to check proofs
    #[arg(long, group = "known")]
    pub(crate) public_keys: Option<PathBuf>,
    /// Secret keys of support, as `age-keygen` writes them, to open what is sealed; with --codes it is verified
    #[arg(long, group = "known")]
    pub(crate) identity: Option<PathBuf>,
    /// Capital letters in codes count as small ones
    #[arg(long, requires = "codes")]
    pub(crate) fold_case: bool,
    /// SHA-256 of a pack that the requests have to be of (`sha256sum ID.LANG.pack`), to tell services of one id apart;
    /// once for each language
    #[arg(long, value_name = "DIGEST")]
    pub(crate) definition: Vec<Digest>,
    /// Print one JSON object a request, a line each
    #[arg(long)]
    pub(crate) json: bool,
}

/// A SHA-256, 64 hexadecimal digits.
#[derive(Clone)]
pub(crate) struct Digest(pub(crate) [u8; 32]);

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        filed::digest(text)
            .map(Self)
            .ok_or_else(|| "a digest is 64 small hexadecimal digits".into())
    }
}

#[derive(Args)]
pub(crate) struct Enroll {
    /// Id of the service, as in its definition
    #[arg(long)]
    pub(crate) service: String,
    /// User name of the account, as people type it
    #[arg(long)]
    pub(crate) account: String,
    /// The account's recovery codes, one a line
    #[arg(long)]
    pub(crate) codes: PathBuf,
    /// Capital letters in codes count as small ones
    #[arg(long)]
    pub(crate) fold_case: bool,
    /// Capital letters in the user name count as small ones: `fold-case` in [account] of the definition
    #[arg(long)]
    pub(crate) fold_account: bool,
}

#[derive(Args)]
pub(crate) struct Page {
    /// Folder with service.toml and one .ftl file per language
    pub(crate) dir: PathBuf,
    /// Folder for the files, or a file `….html` with everything in it
    #[arg(short, long)]
    pub(crate) out: PathBuf,
    /// Address of a private support endpoint; may be relative to the page if that is a folder. A page in one file sends
    /// from the origin `null`, which the endpoint must allow
    #[arg(long, value_name = "URL", value_parser = named_endpoint)]
    pub(crate) endpoint: Option<String>,
    /// Language of a page in one file; without, the first of the definition. A folder has all of them
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// Write also what is not ready for visitors: a place to be filled in, an address of nobody, a key that is over
    #[arg(long)]
    pub(crate) draft: bool,
    /// Folder with the browser files, as `cargo task bundle` makes it in `dist/assets`, in place of those that this program
    /// was installed with (by `--features assets`)
    #[arg(long, value_name = "DIR")]
    pub(crate) assets: Option<PathBuf>,
}

/// An address for requests that a page may name.
fn named_endpoint(text: &str) -> Result<String, &'static str> {
    match may_be_named(text) {
        true => Ok(text.to_owned()),
        false => Err(
            "requests would travel without TLS\n  fix: begin the address with https://; http:// is for this machine only",
        ),
    }
}

#[derive(Args)]
pub(crate) struct Csp {
    /// How the page hands requests over
    #[arg(long, value_enum, required_unless_present = "offline")]
    pub(crate) channel: Option<Way>,
    /// Address that it sends them to, in full
    #[arg(long, value_name = "URL", value_parser = source)]
    pub(crate) endpoint: Option<Source>,
    /// Address of a definition of one's own, in full, for the attribute `definition`
    #[arg(long, value_name = "URL", value_parser = source)]
    pub(crate) definition: Option<Source>,
    /// Print what the policy of a page has to allow for the element in it, instead of a whole policy
    #[arg(long)]
    pub(crate) embedded: bool,
    /// Lines of the element in the page, embed.html: the map of checksums in it has to be allowed by its hash
    #[arg(long, value_name = "FILE", requires = "embedded")]
    pub(crate) lines: Option<PathBuf>,
    /// Who may show the page in a frame, in place of the page's own site
    #[arg(long, value_name = "URL", requires = "embedded", value_parser = source)]
    pub(crate) framed_by: Vec<Source>,
    /// Print the policy as an element for the page, for a server that sends no headers of one's own
    #[arg(long, conflicts_with = "embedded")]
    pub(crate) meta: bool,
    /// Print the policies of offline.html and its worker instead, which differ
    #[arg(long, exclusive = true)]
    pub(crate) offline: bool,
}

/// An address that a policy can name.
fn source(text: &str) -> Result<Source, String> {
    text.parse()
        .map_err(|error: NotASource| advised(&error, error.advice()))
}

/// A way to hand requests over, as it counts for a policy.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Way {
    /// JSON to an endpoint
    PostJson,
    /// Entries to a tracker
    PostFields,
    /// A help desk's form
    PostForm,
    /// Zendesk's requests API
    Zendesk,
    /// By hand: nothing is sent
    None,
}

#[derive(Args)]
pub(crate) struct Serve {
    /// Folder with the page, index.html in it
    pub(crate) dir: PathBuf,
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// File that requests are appended to, one JSON object a line: {"received": SECONDS, "request": {..}}
    #[arg(long, value_name = "FILE", default_value = "requests/requests.jsonl")]
    pub(crate) requests: PathBuf,
    /// Origin of a page elsewhere that may send requests here; `null` for a saved file
    #[arg(long, value_name = "ORIGIN")]
    pub(crate) allow_origin: Vec<Origin>,
}
