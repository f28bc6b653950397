//! The vocabulary of a definition: what a service asks, how answers lead to a route, and what each route says.
//!
//! A [`Service`] is what `compile` makes of a folder with `service.toml` and one Fluent file per language: one value
//! per language, with the wording filled in and every name resolved to an index. The browser only ever sees this form.

mod channel;
#[doc(hidden)]
pub mod condition;
#[doc(hidden)]
pub mod diagram;
mod evidence;
mod language;
mod question;
mod request;
mod route;

use serde::{Deserialize, Serialize};

pub use channel::{
    Channel, FormContent, FormEntry, FormTick, IssueForm, PostFields, PostForm, Wire, WireEntry,
};
pub use condition::Condition;
use diagram::Diagram;
pub use evidence::{CodeFormat, EvidencePlan, SupportKey};
pub use language::Ticket;
pub use language::{Languages, direction};
pub use question::{Ask, Choice, Fact};
pub use request::{Audience, Draft, Field, FieldKind, Line, Need, Phrase, RequestForm};
pub use route::{
    Action, ActionTarget, Checklist, Link, Next, OPEN_REQUEST, Route, RouteKind, Rule, Section,
    Step, Wait,
};

/// Index of a fact in [`Service::facts`].
pub type FactIndex = u8;
/// Index of a value in [`Fact::values`].
pub type ValueIndex = u8;
/// Index of a route in `Plans::routes`.
pub type RouteIndex = u8;

/// Wording in one language. `{name}` stands for a variable, a word in backticks is shown as code.
///
/// Variables: `{site}` and `{host}` are those of the chosen site; any other name is the value of the request's field of
/// that id.
pub type Text = String;

/// One service in one language, with its plans or, where only its questions are asked, without (`Service<()>`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service<P = Plans> {
    /// Stable id, for example `pypi`.
    pub id: String,
    /// The name shown to people.
    pub name: Text,
    /// BCP 47 tag of the wording.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// All languages of the definition, this one among them.
    pub languages: Languages,
    /// Day on which the content was last compared with its sources, `YYYY-MM-DD`.
    pub reviewed: String,
    /// Which fact tells the site, and what each site is called.
    pub site: Site,
    /// The facts, those that decide first, in the order in which they are asked.
    pub facts: Vec<Fact>,
    /// The decision diagram of the rules: which fact to ask next, and where the answers lead.
    pub diagram: Diagram,
    /// The headings of the checklists, which every page leads to.
    pub lists: Vec<Text>,
    /// The wizard's own words that questions need, in the order of [`crate::words::IDS`].
    pub words: Vec<Text>,
    /// The digest of the definition, the same in all its languages; a part of the pack's header, see [`crate::pack`].
    #[serde(skip)]
    pub definition: [u8; 32],
    /// What is needed after the questions; a part of the pack of its own, see [`crate::pack`]. Whoever only asks the
    /// questions has nothing here.
    #[serde(skip)]
    pub plans: P,
}

/// What is needed after the questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plans {
    /// The rules, first match wins; the last one matches everything.
    pub rules: Vec<Rule>,
    /// The routes.
    pub routes: Vec<Route>,
    /// Pages with lists to tick that do not depend on the route.
    pub checklists: Vec<Checklist>,
    /// The requests that routes lead to.
    pub requests: Vec<RequestForm>,
    /// The language of what goes to support, if it is another one than that of the wording.
    pub ticket: Option<Ticket>,
    /// What nobody may ever be asked for, as shown to people.
    pub never_ask: Vec<Text>,
    /// The shape of the service's recovery codes.
    pub codes: CodeFormat,
    /// Whether capital letters in user names count as small ones, for the service as for evidence.
    pub fold_account: bool,
    /// What becomes of a recovery code.
    pub evidence: EvidencePlan,
    /// The wizard's own words that come after the questions.
    pub words: Vec<Text>,
    /// Those that only pages made ahead need.
    #[serde(skip)]
    pub page_words: Vec<Text>,
    /// The site that pages of one's own say they are about; nobody is asked for it there.
    #[serde(skip)]
    pub page_site: Option<ValueIndex>,
}

impl Service {
    /// Whether a fact is asked while some request is drafted.
    #[must_use]
    pub fn is_drafting(&self, fact: FactIndex) -> bool {
        let mut forms = self.plans.requests.iter();
        forms.any(|form| form.drafting.contains(&fact))
    }
}

/// The fact that tells which of several sites is meant, with the names and hosts of the sites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The fact; its values are the sites.
    pub fact: FactIndex,
    /// Name of each site as shown, by value.
    pub names: Vec<Text>,
    /// Host name of each site, by value; replaces `{host}` in links and wording.
    pub hosts: Vec<String>,
}
