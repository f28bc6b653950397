//! Routes: the rules that lead to them, their plans, and checklists.

use serde::{Deserialize, Serialize};

use super::{Condition, FactIndex, RouteIndex, Text, ValueIndex};

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

/// Id of the route for people who wait for an answer to a request. A receipt that is opened again leads there; a
/// definition may do without.
pub const OPEN_REQUEST: &str = "continue-existing-request";

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
