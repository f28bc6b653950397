//! The vectors, and every way in which a request can differ from the one that evidence was made for.

#[path = "../vectors/reader.rs"]
mod reader;

use account_recovery::evidence::context::Context;
use account_recovery::evidence::request_id::RequestId;

pub(crate) use reader::{commitments, contacts, fips_commitments, proofs, sealed, specified};

/// Changes a context.
pub(crate) type Change = fn(&mut Context<'_>);

/// Every way in which a request can differ from the one that evidence was made for.
pub(crate) const CHANGES: [(&str, Change); 8] = [
    ("service", |context| context.service = "testpypi"),
    ("account", |context| context.account = "example-uses"),
    ("rid", |context| context.rid = RequestId::new([0; 16])),
    ("reporter", |context| context.reporter = "github:hubot"),
    ("contact", |context| context.contact = [1; 32]),
    ("created", |context| context.created += 1),
    ("definition", |context| context.definition = [0x12; 32]),
    ("a border", |context| {
        (context.service, context.account) = ("pypie", "xample-user")
    }),
];
