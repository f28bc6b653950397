//! The command `csp`: the header that the server of a page has to send.

use std::fs;
use std::path::Path;

use account_recovery::html::{Node, el};
use account_recovery::page::offline::{PAGE_POLICY, WORKER_POLICY};
use account_recovery::page::policy::{Around, Fetches, HEADER, import_map};

use crate::arguments::{Csp, Way};
use crate::failure::Failure;

/// What to do when the lines of an element are not what they should be.
const LINES: &str = "name embed.html of `cargo task bundle`, or leave --lines out";

/// What no policy inside a page can bring about.
const HEADER_ONLY: &str = "a policy inside the page cannot keep other sites from framing it; let the server send X-Frame-Options: DENY";

pub(crate) fn csp(options: Csp) -> Result<String, Failure> {
    let Some(channel) = options.channel else {
        return Ok(offline());
    };
    check_endpoint(&options, channel)?;
    if let Some(note) = note(&options, channel) {
        eprintln!("note: {note}");
    }
    let fetches = Fetches {
        endpoint: options.endpoint,
        definition: options.definition,
    };
    if options.embedded {
        let map = options.lines.as_deref().map(map_of).transpose()?;
        return Ok(fetches.additions(&Around {
            import_map: map.as_deref(),
            framed_by: &options.framed_by,
        }));
    }
    if options.meta {
        eprintln!("note: {HEADER_ONLY}");
        return Ok(meta(&fetches.in_page()));
    }
    Ok(format!("{HEADER}: {}", fetches.policy()))
}

/// The page for keeping a copy and its worker have policies of their own.
fn offline() -> String {
    format!("offline.html\n{HEADER}: {PAGE_POLICY}\nworker.js\n{HEADER}: {WORKER_POLICY}")
}

/// The map of checksums in a file with the lines of an element.
fn map_of(file: &Path) -> Result<String, Failure> {
    let lines = fs::read_to_string(file).map_err(|error| Failure::of_file(file, &error, LINES))?;
    let missing = "there is no <script type=\"importmap\"> in it";
    let map = import_map(&lines).ok_or_else(|| Failure::of_file(file, &missing, LINES))?;
    Ok(map.to_owned())
}

/// A way over the network has an endpoint, any other has none.
fn check_endpoint(options: &Csp, channel: Way) -> Result<(), Failure> {
    let sentence = match (channel, &options.endpoint) {
        (Way::None, Some(_)) => "nothing is sent without a channel\n  fix: name one with --channel",
        (Way::None, None) | (_, Some(_)) => return Ok(()),
        (_, None) => "a channel sends to an endpoint\n  fix: name it with --endpoint URL",
    };
    Err(Failure::Unusable(sentence.to_owned()))
}

/// What no policy of the page can bring about.
fn note(options: &Csp, channel: Way) -> Option<String> {
    let endpoint = options.endpoint.as_ref()?;
    let headers = match channel {
        Way::None => return None,
        Way::PostForm => {
            return Some(format!(
                "serve the page from the origin of {endpoint}: a form answers only its own site"
            ));
        }
        Way::PostJson | Way::Zendesk => "Content-Type",
        Way::PostFields => "Content-Type, X-Requested-With",
    };
    Some(format!(
        "on another origin than the page, {endpoint} has to answer with Access-Control-Allow-Origin (the page's origin) \
         and Access-Control-Allow-Headers: {headers}"
    ))
}

/// The policy inside a page, for a server that sends no headers of one's own.
fn meta(policy: &str) -> String {
    let meta = el("meta").set("http-equiv", HEADER).set("content", policy);
    Node::from(meta).to_html()
}
