//! The vocabulary of a definition: what a service asks, how answers lead to a route, and what each route says.
//!
//! A [`Service`] is what `compile` makes of a folder with `service.toml` and one Fluent file per language: one value
//! per language, with the wording filled in and every name resolved to an index. The browser only ever sees this form.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::diagram::Diagram;

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

/// One service in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Stable id, for example `pypi`.
    pub id: String,
    /// The name shown to people.
    pub name: Text,
    /// BCP 47 tag of the wording.
    pub language: String,
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
    /// What is needed after the questions; a part of the pack of its own, see [`crate::pack`].
    #[cfg(feature = "plan")]
    #[serde(skip)]
    pub plans: Plans,
}

/// What is needed after the questions.
#[cfg(feature = "plan")]
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
    /// What nobody may ever be asked for, as shown to people.
    pub never_ask: Vec<Text>,
    /// The shape of the service's recovery codes.
    pub codes: CodeFormat,
    /// The rest of the wizard's own words.
    pub words: Vec<Text>,
}

impl Service {
    /// Whether a fact is asked while some request is drafted.
    #[cfg(feature = "plan")]
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

/// Something to know about the person's situation: a closed list of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Stable id.
    pub id: String,
    /// Asked only while a request is drafted; never decides the route.
    pub drafting: bool,
    /// Ids of the values, in their fixed order.
    pub values: Vec<String>,
    /// Where the fact makes sense; elsewhere it has the value `otherwise`.
    pub applies: Condition,
    /// Value where the fact does not apply.
    pub otherwise: ValueIndex,
    /// Ways to put the question; the first whose condition holds is used, the last always holds.
    pub asks: Vec<Ask>,
    /// What can be chosen; several choices may stand for one value.
    pub choices: Vec<Choice>,
}

/// One wording of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// When this wording is used.
    pub when: Condition,
    /// The question, shown as the page's heading.
    pub title: Text,
    /// What helps to answer it; paragraphs are separated by a line feed.
    pub hint: Option<Text>,
}

/// One choice of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable id, equal to the value's id unless several choices stand for one value.
    pub id: String,
    /// The value that it stands for.
    pub value: ValueIndex,
    /// When it is offered.
    pub when: Condition,
    /// What is shown beside the radio button.
    pub label: Text,
    /// What helps to decide for it.
    pub hint: Option<Text>,
}

/// A condition over facts. Terms of a definition are already expanded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Holds whatever is known.
    Always,
    /// The fact has one of the values: bit `1 << value` is set for each.
    Is(FactIndex, u32),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
}

/// A row of the decision table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Stable id, for example `R16`.
    pub id: String,
    /// When it matches.
    pub when: Condition,
    /// Where it leads.
    pub route: RouteIndex,
    /// One sentence that says why, for the person.
    pub because: Text,
}

/// Who has to act on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RouteKind {
    /// The person alone.
    SelfService,
    /// The service's support, after a request.
    Support,
    /// Somebody or something else than account recovery.
    Elsewhere,
}

/// A way back in: the next thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Stable id.
    pub id: String,
    /// Who has to act.
    pub kind: RouteKind,
    /// What to do, in a few words; the page's heading.
    pub title: Text,
    /// One or two sentences below the heading.
    pub lead: Option<Text>,
    /// The plan.
    pub steps: Vec<Step>,
    /// What not to do.
    pub never: Vec<Text>,
    /// How long it takes; the first whose condition is not refuted is shown.
    pub waits: Vec<Wait>,
    /// What happens afterwards.
    pub next: Vec<Next>,
    /// Index of the request in `Plans::requests`, for a route that needs one.
    pub request: Option<u8>,
}

/// A step of a plan or an item of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Stable id, unique within its route or checklist.
    pub id: String,
    /// Shown unless the answers refute this.
    pub when: Condition,
    /// The step.
    pub text: Text,
    /// Words put before the text where the answers leave the condition open: "If you cannot read that mailbox:".
    pub open: Option<Text>,
    /// A list below the step.
    pub list: Vec<Text>,
    /// A page to open.
    pub link: Option<Link>,
    /// A button that goes on inside the assistant.
    pub action: Option<Action>,
}

/// A link, `https` or `mailto`; `{host}` stands for the host of the chosen site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What is shown.
    pub label: Text,
    /// Where it leads.
    pub href: String,
}

/// A button inside a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What is shown on the button.
    pub label: Text,
    /// What it does.
    pub target: ActionTarget,
}

/// What a button inside a plan does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActionTarget {
    /// Changes answers and goes on from there.
    Answer(Vec<(FactIndex, ValueIndex)>),
    /// Shows the plan of another route with the same answers.
    Route(RouteIndex),
    /// Shows a checklist.
    Checklist(u8),
    /// Starts again with the answers kept.
    Start,
}

/// How long something takes, as far as anybody knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// When it is the right one to show.
    pub when: Condition,
    /// The waiting time in words.
    pub text: Text,
}

/// Something that happens, or is to be done, after the plan was followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// Shown unless the answers refute this.
    pub when: Condition,
    /// What happens.
    pub text: Text,
    /// Days after the request to put a date on it.
    pub after_days: Option<u16>,
    /// Happens only if the request is handed over by hand, not to an endpoint.
    pub by_hand: bool,
}

/// A page with lists to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// Stable id.
    pub id: String,
    /// The page's heading.
    pub title: Text,
    /// One or two sentences below it.
    pub lead: Option<Text>,
    /// The lists.
    pub sections: Vec<Section>,
}

/// One list of a [`Checklist`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Stable id.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// The items.
    pub steps: Vec<Step>,
}

/// Who will read something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody, for ever.
    Public,
    /// Support only.
    Private,
}

/// A request to support: what is asked, what is written, and how it is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestForm {
    /// Stable id.
    pub id: String,
    /// Facts asked while drafting, one a page, unless they are known already.
    pub drafting: Vec<FactIndex>,
    /// The fields.
    pub fields: Vec<Field>,
    /// The texts made of answers and fields.
    pub drafts: Vec<Draft>,
    /// Ways to hand the request over, best first.
    pub channels: Vec<Channel>,
    /// When a person may add evidence of a recovery code, if the page names a private endpoint.
    pub evidence: Condition,
}

/// What is accepted in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// [`crate::field::UserName`]
    UserName,
    /// [`crate::field::Email`]
    Email,
    /// [`crate::field::RepositoryUrl`]
    RepositoryUrl,
    /// [`crate::field::Handle`]: the name on the tracker, which becomes the request's `reporter`.
    Handle,
    /// [`crate::field::FreeText::line`]
    Line,
    /// [`crate::field::FreeText::lines`]
    Text,
}

/// A field of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Stable id.
    pub id: String,
    /// What is accepted.
    pub kind: FieldKind,
    /// Who reads it.
    pub audience: Audience,
    /// Whether it may be left empty.
    pub optional: bool,
    /// Shown unless the answers refute this.
    pub when: Condition,
    /// The label.
    pub label: Text,
    /// What helps to fill it in.
    pub hint: Option<Text>,
}

/// A text made of answers and fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Stable id.
    pub id: String,
    /// Who reads it.
    pub audience: Audience,
    /// Made only if this holds.
    pub when: Condition,
    /// Made only if the request is handed over by hand, not to an endpoint.
    pub by_hand: bool,
    /// What it is called on the page.
    pub name: Text,
    /// Mail address that it goes to, for a mail.
    pub to: Option<String>,
    /// Title of a ticket, subject of a mail.
    pub subject: Text,
    /// The lines; a line that names an empty field is left out.
    pub lines: Vec<Line>,
}

/// A line of a [`Draft`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Written only if this holds.
    pub when: Condition,
    /// Written only if the request is handed over by hand, not to an endpoint.
    pub by_hand: bool,
    /// The line.
    pub text: Text,
}

/// A way to hand a request over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// JSON to the endpoint that the page names.
    PostJson,
    /// Guided copying into an issue form that the person opens.
    GithubIssueForm(IssueForm),
    /// A mail that the person sends: index of the draft.
    Mailto(u8),
    /// The request as a file.
    Download,
}

/// An issue form on GitHub, filled in by hand from what the page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueForm {
    /// Where the form opens.
    pub href: String,
    /// Index of the draft that is copied there.
    pub draft: u8,
    /// What to copy, in the form's order.
    pub entries: Vec<FormEntry>,
    /// The boxes that the form insists on, explained.
    pub ticks: Vec<FormTick>,
}

/// One entry of an [`IssueForm`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormEntry {
    /// Stable id.
    pub id: String,
    /// The form's label, as the form shows it.
    pub label: Text,
    /// What is copied.
    pub content: FormContent,
}

/// What goes into an entry of an issue form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormContent {
    /// The draft's subject.
    Subject,
    /// The draft's lines.
    Body,
    /// A template such as `` `{username}` ``; here backticks are copied as they are.
    Template(String),
}

/// A box to tick on an issue form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormTick {
    /// Stable id.
    pub id: String,
    /// What the box says, in short.
    pub label: Text,
    /// What it means, in plain words.
    pub text: Text,
    /// A page that it refers to.
    pub link: Option<Link>,
}

/// The shape of recovery codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeFormat {
    /// The characters a code is made of.
    pub alphabet: String,
    /// Characters in a code.
    pub length: u8,
    /// Whether capital letters count as small ones.
    pub fold_case: bool,
}
