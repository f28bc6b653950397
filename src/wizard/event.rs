//! What can happen to the wizard, and what it wants done outside.

use alloc::string::String;
use alloc::vec::Vec;

#[cfg(feature = "plan")]
use super::draft::{DraftEffect, DraftEvent, DraftPress};
use crate::service::{FactIndex, ValueIndex};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page's form was submitted: names and values, never the field of a code.
    Continue(Vec<(String, String)>),
    /// Another button was pressed.
    Press(Press),
    /// The browser keeps nothing: a reload will lose what was said.
    NotKept,
    /// A box of a list was ticked or cleared.
    #[cfg(feature = "plan")]
    Ticked {
        /// Id of the box.
        id: String,
        /// Whether it is ticked now.
        on: bool,
    },
    /// Something that only happens on the pages of a request.
    #[cfg(feature = "plan")]
    Draft(DraftEvent),
}

/// A button other than "Continue". The page carries it as text in `data-action`.
///
/// ```
/// use account_recovery::wizard::Press;
/// assert_eq!(Press::parse("change:3"), Some(Press::Change(3)));
/// assert_eq!(Press::parse("step:2:0"), Some(Press::Step(2, 0)));
/// assert_eq!(Press::parse("nonsense"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// To the page before.
    Back,
    /// Change the answer to a fact.
    Change(FactIndex),
    /// Choose another site.
    Site(ValueIndex),
    /// The button of a step: route and step by index.
    #[cfg(feature = "plan")]
    Step(u8, u8),
    /// Show a checklist.
    Checklist(u8),
    /// Go on in another language: its index in the definition.
    Language(u8),
    /// Forget everything and start again.
    Clear,
    /// A button on the pages of a request.
    #[cfg(feature = "plan")]
    Draft(DraftPress),
}

impl Press {
    /// Reads the text of a `data-action`.
    #[must_use]
    pub fn parse(action: &str) -> Option<Self> {
        let (name, argument) = action.split_once(':').unwrap_or((action, ""));
        Some(match name {
            "back" => Self::Back,
            "change" => Self::Change(argument.parse().ok()?),
            "site" => Self::Site(argument.parse().ok()?),
            #[cfg(feature = "plan")]
            "step" => {
                let (route, step) = argument.split_once(':')?;
                Self::Step(route.parse().ok()?, step.parse().ok()?)
            }
            "checklist" => Self::Checklist(argument.parse().ok()?),
            "language" => Self::Language(argument.parse().ok()?),
            "clear" => Self::Clear,
            #[cfg(feature = "plan")]
            _ => Self::Draft(DraftPress::parse(name, argument)?),
            #[cfg(not(feature = "plan"))]
            _ => return None,
        })
    }
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of a new page.
    Heading,
    /// To the summary of problems.
    Problems,
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus, after the page was shown.
    Focus(Focus),
    /// Empty every control of the page: what was chosen or typed and not submitted goes, too.
    Empty,
    /// Tell the embedding page: a kind and what goes with it, never anything typed. `question` and `route` come with an
    /// id, `sent` with the number of the request.
    Tell(&'static str, String),
    /// Load the definition in this language for [`super::Wizard::speak`]; until it is there the page stays as it is.
    LoadLanguage(String),
    /// Go on in the bundle that has everything after the questions, from these bytes of [`super::Wizard::saved`].
    #[cfg(not(feature = "plan"))]
    LoadPlan(Vec<u8>),
    /// Something that only the pages of a request want.
    #[cfg(feature = "plan")]
    Draft(DraftEffect),
}
