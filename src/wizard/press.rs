//! Buttons. The page carries them as text in `data-action`.

use crate::service::{FactIndex, ValueIndex};

/// A button other than "Continue". The page carries it as text in `data-action`.
///
/// ```
/// use account_recovery::wizard::{DraftPress, Press};
/// assert_eq!(Press::parse("change:3"), Some(Press::Change(3)));
/// assert_eq!(Press::parse("step:2:0"), Some(Press::Draft(DraftPress::Step(2, 0))));
/// assert_eq!(Press::parse("nonsense"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press<P = DraftPress> {
    /// To the page before.
    Back,
    /// Change the answer to a fact.
    Change(FactIndex),
    /// Choose another site.
    Site(ValueIndex),
    /// Show a checklist.
    Checklist(u8),
    /// Go on in another language: its index in the definition.
    Language(u8),
    /// Forget everything and start again.
    Clear,
    /// A button on the pages after the questions.
    Draft(P),
}

impl Press {
    /// Reads the text of a `data-action`.
    #[must_use]
    pub fn parse(action: &str) -> Option<Self> {
        let (name, argument) = split(action);
        let question = Self::of_question(name, argument);
        question.or_else(|| Some(Self::Draft(DraftPress::parse(name, argument)?)))
    }
}

/// The name of an action, and what comes after it.
pub(super) fn split(action: &str) -> (&str, &str) {
    action.split_once(':').unwrap_or((action, ""))
}

impl<P> Press<P> {
    /// Reads a button that the pages of questions have.
    pub(super) fn of_question(name: &str, argument: &str) -> Option<Self> {
        Some(match name {
            "back" => Self::Back,
            "change" => Self::Change(argument.parse().ok()?),
            "site" => Self::Site(argument.parse().ok()?),
            "checklist" => Self::Checklist(argument.parse().ok()?),
            "language" => Self::Language(argument.parse().ok()?),
            "clear" => Self::Clear,
            _ => return None,
        })
    }
}

/// A button on the pages after the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftPress {
    /// The button of a step: route and step by index.
    Step(u8, u8),
    /// Change the fields.
    Edit,
    /// Decide again about evidence.
    Evidence,
    /// Remove from a field what stops.
    Redact(String),
    /// Put one of a field's sentences into it: the field, and the index of the sentence.
    Phrase(String, u8),
    /// Publish a field with the personal data in it.
    Publish(String),
    /// Go on without evidence.
    WithoutEvidence,
    /// Stop making evidence.
    CancelEvidence,
    /// Send once more, although the request may be filed twice.
    SendAgain,
    /// To the receipt, after the hand-over by hand.
    Finish,
    /// Copy a text: its id on the page.
    Copy(String),
    /// Save a draft to go on later.
    SaveDraft,
    /// Copy the whole request.
    CopyRequest,
    /// Save the request as a file for programs.
    SaveRequest,
    /// Save the request as a file for people.
    SaveText,
    /// Save a mail of the hand-over as a file: the id of its draft.
    SaveMail(String),
    /// Save the receipt as a file.
    SaveReceipt,
    /// Save the first date of what comes next as a file for a calendar.
    SaveCalendar,
    /// Print the page.
    Print,
}

impl DraftPress {
    /// Reads the parts of a `data-action`.
    pub(crate) fn parse(name: &str, argument: &str) -> Option<Self> {
        Some(match name {
            "step" => {
                let (route, step) = argument.split_once(':')?;
                Self::Step(route.parse().ok()?, step.parse().ok()?)
            }
            "edit" => Self::Edit,
            "evidence" => Self::Evidence,
            "redact" => Self::Redact(argument.to_string()),
            "phrase" => {
                let (field, phrase) = argument.split_once(':')?;
                Self::Phrase(field.to_string(), phrase.parse().ok()?)
            }
            "publish" => Self::Publish(argument.to_string()),
            "without-evidence" => Self::WithoutEvidence,
            "cancel-evidence" => Self::CancelEvidence,
            "send-again" => Self::SendAgain,
            "finish" => Self::Finish,
            "copy" => Self::Copy(argument.to_string()),
            "save-draft" => Self::SaveDraft,
            "copy-request" => Self::CopyRequest,
            "save-request" => Self::SaveRequest,
            "save-text" => Self::SaveText,
            "save-mail" => Self::SaveMail(argument.to_string()),
            "save-receipt" => Self::SaveReceipt,
            "save-calendar" => Self::SaveCalendar,
            "print" => Self::Print,
            _ => return None,
        })
    }
}
