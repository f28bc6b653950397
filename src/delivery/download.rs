//! `download`: the request and what belongs to it as files to keep, to print, or to hand over in another way.

use crate::evidence::RequestId;
use crate::request::Request;

/// A file that is offered to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// The request as JSON, for programs.
    Json,
    /// The request as text, for people.
    Text,
    /// The receipt.
    Receipt,
    /// The reminder of the receipt.
    Reminder,
    /// A mail that did not fit into an address.
    Mail,
}

impl File {
    /// What it is called when it is saved.
    ///
    /// ```
    /// use account_recovery::delivery::download::File;
    /// use account_recovery::evidence::RequestId;
    /// let name = File::Reminder.name(RequestId::new([0; 16]));
    /// assert_eq!(name, "reminder-00000000000000000000000000.ics");
    /// ```
    #[must_use]
    pub fn name(self, id: RequestId) -> String {
        let (start, end) = match self {
            Self::Json => ("request-", ".json"),
            Self::Text => ("request-", ".txt"),
            Self::Receipt => ("receipt-", ".txt"),
            Self::Reminder => ("reminder-", ".ics"),
            Self::Mail => ("mail-", ".eml"),
        };
        [start, &id.to_string(), end].concat()
    }

    /// Its MIME type.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text | Self::Receipt => "text/plain",
            Self::Reminder => "text/calendar",
            Self::Mail => "message/rfc822",
        }
    }
}

/// The request as text: its id, then every text under a heading, what everybody may read first.
///
/// Headings are the ids of the definition: whoever gets such a file looks things up by them.
#[must_use]
pub fn text(request: &Request) -> String {
    let mut lines = Vec::from([["request: ", &request.id.to_string()].concat()]);
    let parts = request.body.parts();
    for (audience, texts) in [("public", parts.public), ("private", parts.private)] {
        for (id, text) in texts {
            lines.push(["\n== ", audience, ": ", id, " ==\n", text].concat());
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
