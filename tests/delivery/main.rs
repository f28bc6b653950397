//! Channels: what is sent, and how an answer is read.
#![cfg(feature = "cli")]

#[path = "../person/mod.rs"]
mod person;

mod channels;
mod complaint;
mod download;
mod eml;
mod entries;
mod form_page;
mod github_issue_form;
mod handover;
mod ladder;
mod mailto;
mod post_fields;
mod post_form;
mod post_json;
mod reminder;
mod retry_after;
mod zendesk;

use account_recovery::delivery::Landing;
use account_recovery::delivery::Reply;
use account_recovery::request::{Letter, Texts};
use account_recovery::service::Audience;
use person::ID;

/// An answer that names no time to wait; `ID` in its body stands for the request's id.
fn answer(status: u16, body: &str) -> Reply {
    Reply::Answer {
        status,
        retry_after: None,
        landing: Landing::default(),
        body: body.replace("ID", &ID.to_string()),
    }
}

/// An answer that asks for some seconds.
fn busy(status: u16, seconds: u32, body: &str) -> Reply {
    Reply::Answer {
        status,
        retry_after: Some(seconds),
        landing: Landing::default(),
        body: body.to_owned(),
    }
}

fn letter(to: Option<&str>, subject: &str, body: &str) -> Letter {
    Letter {
        id: "mail".into(),
        name: "Mail".into(),
        audience: Audience::Private,
        to: to.map(str::to_owned),
        subject: subject.into(),
        body: body.into(),
        translation: None,
    }
}

fn texts(entries: &[(&str, &str)]) -> Texts {
    let entries = entries.iter();
    let owned = entries.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    owned.collect()
}
