//! Conditions over facts that may not be known yet: they hold, they do not, or it is still open.

use serde::{Deserialize, Serialize};

use super::{FactIndex, ValueIndex};

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

impl Facts for Vec<Option<ValueIndex>> {
    fn value(&self, fact: FactIndex) -> Option<ValueIndex> {
        self.as_slice().value(fact)
    }
}

impl Condition {
    /// What the known facts say about the condition.
    ///
    /// ```
    /// use account_recovery::service::condition::Truth;
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

    /// Whether it is about a fact at all.
    ///
    /// ```
    /// use account_recovery::service::Condition;
    /// let not = Condition::Not(Box::new(Condition::Is(3, 0b1)));
    /// assert!(not.names(3) && !not.names(4));
    /// ```
    #[must_use]
    pub fn names(&self, fact: FactIndex) -> bool {
        match self {
            Self::Always => false,
            Self::Is(other, _) => *other == fact,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.names(fact)),
            Self::Not(part) => part.names(fact),
        }
    }

    /// The one value that this leaves to a fact; `None` if it leaves several, or says nothing of the fact.
    ///
    /// ```
    /// use account_recovery::service::Condition;
    /// let both = Condition::All(vec![Condition::Is(3, 0b100), Condition::Is(4, 0b011)]);
    /// assert_eq!((both.only(3), both.only(4), both.only(5)), (Some(2), None, None));
    /// ```
    #[must_use]
    pub fn only(&self, fact: FactIndex) -> Option<ValueIndex> {
        match self {
            Self::Is(other, values) if *other == fact && values.is_power_of_two() => {
                ValueIndex::try_from(values.trailing_zeros()).ok()
            }
            Self::All(parts) => parts.iter().find_map(|part| part.only(fact)),
            _ => None,
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
