//! What an answer means on the channel that it came over.

use super::complaint::Complaint;
use super::post_form::{self, Way};
use super::{Outcome, entries, post_fields, post_json, zendesk};
use crate::delivery::Reply;
use crate::evidence::RequestId;
use crate::service::{Channel, WireEntry};

/// What became of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the endpoint holds the request.
    pub outcome: Outcome,
    /// The number under which it does, if it told.
    pub ticket: Option<String>,
    /// What it says is wrong, each with the id of our field.
    pub complaints: Vec<Complaint>,
}

impl Verdict {
    /// Reads the answer to the request with this id, which was posted to `posted`. `None` for a channel that does not go
    /// over the network.
    ///
    /// ```
    /// use account_recovery::delivery::verdict::Verdict;
    /// use account_recovery::delivery::{Failure, Outcome};
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::service::Channel;
    /// use account_recovery::delivery::Reply;
    ///
    /// let (id, url) = (RequestId::new([0; 16]), "https://desk.example/requests");
    /// let verdict = Verdict::of(&Channel::PostJson, &Reply::TimedOut, id, url).unwrap();
    /// assert_eq!(verdict.outcome, Outcome::Failed(Failure::TimedOut));
    /// assert_eq!(Verdict::of(&Channel::Download, &Reply::TimedOut, id, url), None);
    /// ```
    #[must_use]
    pub fn of(channel: &Channel, reply: &Reply, id: RequestId, posted: &str) -> Option<Self> {
        let (outcome, ticket) = match channel {
            Channel::PostJson => (post_json::read(reply, id), None),
            Channel::PostFields(tracker) => {
                let ticket = post_fields::ticket(reply, tracker);
                (post_fields::read(reply, tracker), ticket)
            }
            Channel::PostForm(form) => {
                let way = Way {
                    posted,
                    landed: reply.landed(),
                };
                (
                    post_form::read(reply, way, form),
                    post_form::ticket(way, form),
                )
            }
            Channel::Zendesk(_) => (zendesk::read(reply), zendesk::ticket(reply)),
            Channel::GithubIssueForm(_) | Channel::Mailto(_) | Channel::Download => return None,
        };
        Some(Self {
            ticket: ticket.filter(|_| outcome == Outcome::Stored),
            outcome,
            complaints: complaints(channel, reply.body()),
        })
    }
}

/// The complaints about our fields.
fn complaints(channel: &Channel, body: &str) -> Vec<Complaint> {
    let said = match channel {
        Channel::PostForm(_) => post_form::complaints(body),
        _ => Complaint::read(body),
    };
    match channel.wire() {
        None => said,
        Some(wire) => said
            .into_iter()
            .filter_map(|it| ours(it, &wire.entries))
            .collect(),
    }
}

/// A complaint about an entry as one about the field that it shows.
fn ours(complaint: Complaint, entries: &[WireEntry]) -> Option<Complaint> {
    let field = entries::field(entries, &complaint.field)?;
    Some(Complaint {
        field: field.into(),
        text: complaint.text,
    })
}
