//! Questions: facts about the person's situation.

use serde::{Deserialize, Serialize};

use super::{Condition, Text, ValueIndex};

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
    /// What it says of facts that are asked later: nobody is asked then for a fact to which this leaves one value.
    pub says: Condition,
    /// What is shown beside the radio button.
    pub label: Text,
    /// What helps to decide for it.
    pub hint: Option<Text>,
}
