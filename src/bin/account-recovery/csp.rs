//! The command `csp`: the header that the server of a page has to send.

use account_recovery::html::{Node, el};
use account_recovery::page::policy::{Fetches, HEADER};

use crate::arguments::{Csp, Way};
use crate::failure::Failure;

pub(crate) fn csp(options: Csp) -> Result<String, Failure> {
    check_endpoint(&options)?;
    if let Some(note) = note(&options) {
        eprintln!("note: {note}");
    }
    let fetches = Fetches {
        endpoint: options.endpoint,
        definition: options.definition,
    };
    Ok(if options.embedded {
        fetches.additions()
    } else if options.meta {
        meta(&fetches.policy())
    } else {
        format!("{HEADER}: {}", fetches.policy())
    })
}

/// A way over the network has an endpoint, any other has none.
fn check_endpoint(options: &Csp) -> Result<(), Failure> {
    let sentence = match (options.channel, &options.endpoint) {
        (Way::None, Some(_)) => "nothing is sent without a channel\n  fix: name one with --channel",
        (Way::None, None) | (_, Some(_)) => return Ok(()),
        (_, None) => "a channel sends to an endpoint\n  fix: name it with --endpoint URL",
    };
    Err(Failure::Unusable(sentence.to_owned()))
}

/// What no policy of the page can bring about.
fn note(options: &Csp) -> Option<String> {
    let endpoint = options.endpoint.as_ref()?;
    let headers = match options.channel {
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
