//! What is wrong on a page.

/// Something that is wrong on the page, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Id of the field it belongs to, or `choice` for the radio buttons of a question.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
    /// What a press beside the field does about it.
    pub remedy: Remedy,
}

/// What can be done about a problem by a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Nothing: the person mends it by hand.
    ByHand,
    /// What stops is removed.
    Remove,
    /// What stops is removed, or, as the person's own decision, published.
    RemoveOrPublish,
    /// The person mends it by hand, or decides that it is right and everybody may read it.
    Publish,
}

impl Problem {
    /// A problem that the person mends by hand.
    #[must_use]
    pub fn new(field: &str, message: String) -> Self {
        Self {
            field: field.into(),
            message,
            remedy: Remedy::ByHand,
        }
    }
}
