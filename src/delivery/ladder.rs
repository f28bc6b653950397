//! The ladder: which ways to hand a request over can work here, and why the others cannot.
//!
//! A channel is not tried in the hope that it works: where it is known beforehand that the answer could not be read or
//! the text would be cut, the next one is offered at once, with the reason.

use crate::service::{Channel, Service};

/// A way to hand a request over, from the most automatic to the one that always works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// JSON to the endpoint.
    PostJson,
    /// Entries as JSON to a tracker.
    PostFields,
    /// A form submission.
    PostForm,
    /// Zendesk's requests API.
    Zendesk,
    /// An issue form, filled in by its address.
    GithubIssueForm,
    /// A mail, opened by an address.
    Mailto,
    /// The request as a file.
    Download,
    /// The texts on the clipboard.
    Copy,
    /// The page on paper.
    Print,
}

/// Why a way cannot work here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotHere {
    /// The device is offline.
    Offline,
    /// The page names no endpoint.
    NoEndpoint,
    /// The page was opened from a file, and the endpoint does not take requests from one.
    FromFile,
    /// The endpoint is on another origin, and its answer could not be read (no CORS).
    NoCors,
    /// The text does not fit into an address.
    TooLong,
}

impl NotHere {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::NoEndpoint => "no-endpoint",
            Self::FromFile => "from-file",
            Self::NoCors => "no-cors",
            Self::TooLong => "too-long",
        }
    }

    /// The reason and what to do, in the words of the definition's language.
    #[must_use]
    pub fn words(self, service: &Service) -> &str {
        service.word_for(&["not-here-", self.code()].concat())
    }
}

/// Where the page is, and what it has at hand.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Whether the device says that it is online.
    pub online: bool,
    /// The page's origin as the browser writes it: `https://help.example`, or `null` for a page from a file.
    pub origin: &'a str,
    /// The endpoint, in full, if the page names one.
    pub endpoint: Option<&'a str>,
    /// Whether the endpoint lists `null` among the origins that it answers.
    pub takes_files: bool,
    /// Whether the request fits into the address of an issue form.
    pub issue_fits: bool,
    /// Whether all mails of the request fit into addresses.
    pub mails_fit: bool,
}

/// A rung, and the reason if it cannot be stood on here.
pub type Step = (Rung, Option<NotHere>);

/// The declared ways and those that need no declaration, first those that can work here, then the others.
///
/// ```
/// use account_recovery::delivery::ladder::{NotHere, Rung, Surroundings, ladder};
/// use account_recovery::service::Channel;
///
/// let here = Surroundings {
///     online: false,
///     origin: "https://help.example",
///     endpoint: Some("https://desk.example/requests"),
///     takes_files: false,
///     issue_fits: true,
///     mails_fit: true,
/// };
/// let steps = ladder(&[Channel::PostJson, Channel::Download], &here);
/// assert_eq!(steps[0], (Rung::Download, None));
/// assert_eq!(steps[3], (Rung::PostJson, Some(NotHere::Offline)));
/// ```
#[must_use]
pub fn ladder(channels: &[Channel], here: &Surroundings<'_>) -> Vec<Step> {
    let declared = channels.iter().map(rung);
    let rungs = declared.chain([Rung::Copy, Rung::Print]);
    let steps = rungs.map(|rung| (rung, here.against(rung)));
    let (mut steps, blocked): (Vec<Step>, Vec<Step>) = steps.partition(|(_, why)| why.is_none());
    steps.extend(blocked);
    steps
}

/// The first declared way over the network that can work here.
///
/// ```
/// use account_recovery::delivery::ladder::{Surroundings, network};
/// use account_recovery::service::Channel;
///
/// let here = Surroundings {
///     online: true,
///     origin: "https://help.example",
///     endpoint: Some("https://desk.example/requests"),
///     takes_files: false,
///     issue_fits: true,
///     mails_fit: true,
/// };
/// let channels = [Channel::Mailto(0), Channel::PostJson];
/// assert_eq!(network(&channels, &here), Some(&Channel::PostJson));
/// assert_eq!(network(&channels, &Surroundings { endpoint: None, ..here }), None);
/// ```
#[must_use]
pub fn network<'a>(channels: &'a [Channel], here: &Surroundings<'_>) -> Option<&'a Channel> {
    let mut channels = channels.iter();
    channels.find(|channel| {
        let rung = rung(channel);
        rung.is_network() && here.against(rung).is_none()
    })
}

fn rung(channel: &Channel) -> Rung {
    match channel {
        Channel::PostJson => Rung::PostJson,
        Channel::PostFields(_) => Rung::PostFields,
        Channel::PostForm(_) => Rung::PostForm,
        Channel::Zendesk(_) => Rung::Zendesk,
        Channel::GithubIssueForm(_) => Rung::GithubIssueForm,
        Channel::Mailto(_) => Rung::Mailto,
        Channel::Download => Rung::Download,
    }
}

impl Rung {
    /// Whether the page itself sends the request.
    #[must_use]
    pub const fn is_network(self) -> bool {
        matches!(
            self,
            Self::PostJson | Self::PostFields | Self::PostForm | Self::Zendesk
        )
    }
}

impl Surroundings<'_> {
    /// What stands against a rung here: first what stays so, then what passes, for nobody should wait in vain.
    fn against(&self, rung: Rung) -> Option<NotHere> {
        let offline = (!self.online).then_some(NotHere::Offline);
        match rung {
            Rung::PostJson | Rung::PostFields | Rung::Zendesk => {
                self.against_endpoint().or(offline)
            }
            Rung::PostForm => self
                .against_endpoint()
                .or_else(|| self.against_form())
                .or(offline),
            Rung::GithubIssueForm => offline.or(too_long(self.issue_fits)),
            // A mail program keeps a mail until the device is online again.
            Rung::Mailto => too_long(self.mails_fit),
            Rung::Download | Rung::Copy | Rung::Print => None,
        }
    }

    fn against_endpoint(&self) -> Option<NotHere> {
        if self.endpoint.is_none() {
            Some(NotHere::NoEndpoint)
        } else if self.origin == "null" && !self.takes_files {
            Some(NotHere::FromFile)
        } else {
            None
        }
    }

    /// What a form answers is for its own origin only.
    fn against_form(&self) -> Option<NotHere> {
        let rest = self.endpoint?.strip_prefix(self.origin);
        let same = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
        (!same).then_some(NotHere::NoCors)
    }
}

fn too_long(fits: bool) -> Option<NotHere> {
    (!fits).then_some(NotHere::TooLong)
}
