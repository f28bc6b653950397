//! Conditions: tables of facts, terms, `all`, `any` and `not`, with every name resolved.

use crate::service::{Condition, FactIndex};

use super::context::Context;
use super::names::Kind;
use super::source::{Content, Name, Table, Value};

/// Which facts a condition may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Facts that decide the route.
    Deciding,
    /// Facts before this one.
    Before(FactIndex),
    /// All facts.
    Any,
}

impl Context<'_> {
    /// The condition under `when`; without one, [`Condition::Always`].
    pub(crate) fn when(&mut self, table: &Table, scope: Scope) -> Condition {
        self.condition_under(table, "when", scope)
            .unwrap_or(Condition::Always)
    }

    /// The condition under a key, if it is there.
    pub(crate) fn condition_under(
        &mut self,
        table: &Table,
        key: &str,
        scope: Scope,
    ) -> Option<Condition> {
        let value = table.get(key)?;
        Some(Reader::new(self, scope).nested(key, value))
    }

    /// Reads every term once, so that faults of terms nobody uses are found as well.
    pub(crate) fn check_terms(&mut self) {
        for (name, value) in self.root.inner_entries("terms") {
            let mut reader = Reader::new(self, Scope::Any);
            reader.open.push(name.text.clone());
            reader.nested(&name.text, value);
        }
    }
}

struct Reader<'r, 'a> {
    context: &'r mut Context<'a>,
    scope: Scope,
    /// The terms that are being expanded.
    open: Vec<String>,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn new(context: &'r mut Context<'a>, scope: Scope) -> Self {
        Self {
            context,
            scope,
            open: Vec::new(),
        }
    }

    fn nested(&mut self, key: &str, value: &Value) -> Condition {
        match value.table(key, self.context.faults) {
            Some(table) => self.condition(table, value.line),
            None => Condition::Always,
        }
    }

    fn condition(&mut self, table: &Table, line: usize) -> Condition {
        if table.entries.is_empty() {
            self.context.faults.add(
                line,
                "empty-condition",
                "the condition is empty",
                "leave `when` out for something that always holds",
            );
        }
        let mut parts = Vec::new();
        for (name, value) in &table.entries {
            match name.text.as_str() {
                "term" => parts.extend(self.terms(value)),
                "all" => parts.push(Condition::All(self.parts("all", value))),
                "any" => parts.push(Condition::Any(self.parts("any", value))),
                "not" => parts.push(Condition::Not(Box::new(self.nested("not", value)))),
                _ => parts.extend(self.comparison(name, value)),
            }
        }
        match parts.len() {
            1 => parts.remove(0),
            _ => Condition::All(parts),
        }
    }

    fn parts(&mut self, key: &str, value: &Value) -> Vec<Condition> {
        match &value.content {
            Content::List(items) => items.iter().map(|item| self.nested(key, item)).collect(),
            _ => vec![self.nested(key, value)],
        }
    }

    fn terms(&mut self, value: &Value) -> Vec<Condition> {
        let names = value.names("term", self.context.faults);
        names.iter().filter_map(|name| self.term(name)).collect()
    }

    fn term(&mut self, name: &Name) -> Option<Condition> {
        self.context.find(Kind::Term, name)?;
        if self.open.contains(&name.text) {
            self.context.faults.add(
                name.line,
                "endless-term",
                format!("the term {:?} is part of itself", name.text),
                "write the condition out instead",
            );
            return None;
        }
        let value = self.context.root.inner("terms")?.get(&name.text)?;
        self.open.push(name.text.clone());
        let condition = self.nested(&name.text, value);
        self.open.pop();
        Some(condition)
    }

    fn comparison(&mut self, name: &Name, value: &Value) -> Option<Condition> {
        let fact = self.context.find(Kind::Fact, name)?;
        self.check_scope(fact, name);
        let names = value.names(&name.text, self.context.faults);
        if names.is_empty() {
            self.context.faults.add(
                value.line,
                "no-values",
                format!("the condition on {:?} names no value", name.text),
                "name at least one value",
            );
        }
        let mut values = 0;
        for name in &names {
            // A fact has 32 values at most; more were reported with the fact.
            values |= 1 << self.context.value(fact, name)?.min(31);
        }
        Some(Condition::Is(fact, values))
    }

    fn check_scope(&mut self, fact: FactIndex, name: &Name) {
        let shape = self.context.facts.get(usize::from(fact));
        let drafting = shape.is_some_and(|fact| fact.drafting);
        let (code, why, remedy) = match self.scope {
            Scope::Deciding if drafting => (
                "drafting-fact-in-rule",
                "is asked only while a request is drafted, so no rule can use it",
                "use another fact, or remove `drafting = true`",
            ),
            Scope::Before(limit) if fact >= limit => (
                "later-fact",
                "is not known yet at this place",
                "use only facts that stand before this one",
            ),
            _ => return,
        };
        let message = format!("fact {:?} {why}", name.text);
        self.context.faults.add(name.line, code, message, remedy);
    }
}
