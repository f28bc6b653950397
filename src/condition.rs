//! Conditions over facts that may not be known yet: they hold, they do not, or it is still open.

use crate::service::{Condition, FactIndex, ValueIndex};

/// What is known of a condition (Kleene's three values).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever else becomes known.
    Holds,
    /// It does not hold, whatever else becomes known.
    Refuted,
    /// It depends on facts that are not known.
    Open,
}

/// Something that knows the values of facts.
pub trait Facts {
    /// The value of the fact, or `None` while it is not known.
    fn value(&self, fact: FactIndex) -> Option<ValueIndex>;
}

impl Facts for [Option<ValueIndex>] {
    fn value(&self, fact: FactIndex) -> Option<ValueIndex> {
        self.get(usize::from(fact)).copied().flatten()
    }
}

impl Condition {
    /// What the known facts say about the condition.
    ///
    /// ```
    /// use account_recovery::condition::Truth;
    /// use account_recovery::service::Condition;
    /// let first_or_third = Condition::Is(0, 0b101);
    /// assert_eq!(first_or_third.truth(&[Some(2)][..]), Truth::Holds);
    /// assert_eq!(first_or_third.truth(&[Some(1)][..]), Truth::Refuted);
    /// assert_eq!(first_or_third.truth(&[None][..]), Truth::Open);
    /// ```
    #[must_use]
    pub fn truth<F: Facts + ?Sized>(&self, facts: &F) -> Truth {
        match self {
            Self::Always => Truth::Holds,
            Self::Is(fact, values) => match facts.value(*fact) {
                None => Truth::Open,
                Some(value) if values >> value & 1 == 1 => Truth::Holds,
                Some(_) => Truth::Refuted,
            },
            Self::All(parts) => combine(parts, facts, Truth::Refuted, Truth::Holds),
            Self::Any(parts) => combine(parts, facts, Truth::Holds, Truth::Refuted),
            Self::Not(part) => match part.truth(facts) {
                Truth::Holds => Truth::Refuted,
                Truth::Refuted => Truth::Holds,
                Truth::Open => Truth::Open,
            },
        }
    }

    /// Whether it certainly holds.
    #[must_use]
    pub fn holds<F: Facts + ?Sized>(&self, facts: &F) -> bool {
        self.truth(facts) == Truth::Holds
    }

    /// Whether it certainly does not hold.
    #[must_use]
    pub fn refuted<F: Facts + ?Sized>(&self, facts: &F) -> bool {
        self.truth(facts) == Truth::Refuted
    }
}

/// One `deciding` part decides; without any, an open part leaves the whole open.
fn combine<F: Facts + ?Sized>(
    parts: &[Condition],
    facts: &F,
    deciding: Truth,
    otherwise: Truth,
) -> Truth {
    let mut result = otherwise;
    for part in parts {
        match part.truth(facts) {
            truth if truth == deciding => return deciding,
            Truth::Open => result = Truth::Open,
            _ => {}
        }
    }
    result
}
