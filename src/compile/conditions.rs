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
        Some(self.nested(key, value, scope, &mut Vec::new()))
    }

    /// Reads every term once, so that faults of terms nobody uses are found as well.
    pub(crate) fn check_terms(&mut self) {
        let root = self.root;
        let Some(Content::Table(terms)) = root.get("terms").map(|value| &value.content) else {
            return;
        };
        for (name, value) in &terms.entries {
            self.nested(&name.text, value, Scope::Any, &mut vec![name.text.clone()]);
        }
    }

    fn nested(
        &mut self,
        key: &str,
        value: &Value,
        scope: Scope,
        open: &mut Vec<String>,
    ) -> Condition {
        match value.table(key, self.faults) {
            Some(table) => self.condition(table, value.line, scope, open),
            None => Condition::Always,
        }
    }

    fn condition(
        &mut self,
        table: &Table,
        line: usize,
        scope: Scope,
        open: &mut Vec<String>,
    ) -> Condition {
        if table.entries.is_empty() {
            self.faults.add(
                line,
                "empty-condition",
                "the condition is empty",
                "leave `when` out for something that always holds",
            );
        }
        let mut parts = Vec::new();
        for (name, value) in &table.entries {
            match name.text.as_str() {
                "term" => parts.extend(self.terms(value, scope, open)),
                "all" => parts.push(Condition::All(self.parts("all", value, scope, open))),
                "any" => parts.push(Condition::Any(self.parts("any", value, scope, open))),
                "not" => parts.push(Condition::Not(Box::new(
                    self.nested("not", value, scope, open),
                ))),
                _ => parts.extend(self.comparison(name, value, scope)),
            }
        }
        match parts.len() {
            1 => parts.remove(0),
            _ => Condition::All(parts),
        }
    }

    fn parts(
        &mut self,
        key: &str,
        value: &Value,
        scope: Scope,
        open: &mut Vec<String>,
    ) -> Vec<Condition> {
        let Content::List(items) = &value.content else {
            return vec![self.nested(key, value, scope, open)];
        };
        items
            .iter()
            .map(|item| self.nested(key, item, scope, open))
            .collect()
    }

    fn terms(&mut self, value: &Value, scope: Scope, open: &mut Vec<String>) -> Vec<Condition> {
        let names = value.names("term", self.faults);
        names
            .iter()
            .filter_map(|name| self.term(name, scope, open))
            .collect()
    }

    fn term(&mut self, name: &Name, scope: Scope, open: &mut Vec<String>) -> Option<Condition> {
        self.find(Kind::Term, name)?;
        if open.contains(&name.text) {
            self.faults.add(
                name.line,
                "endless-term",
                format!("the term {:?} is part of itself", name.text),
                "write the condition out instead",
            );
            return None;
        }
        let root = self.root;
        let value = match &root.get("terms")?.content {
            Content::Table(terms) => terms.get(&name.text)?,
            _ => return None,
        };
        open.push(name.text.clone());
        let condition = self.nested(&name.text, value, scope, open);
        open.pop();
        Some(condition)
    }

    fn comparison(&mut self, name: &Name, value: &Value, scope: Scope) -> Option<Condition> {
        let fact = self.find(Kind::Fact, name)?;
        self.check_scope(fact, name, scope);
        let names = value.names(&name.text, self.faults);
        if names.is_empty() {
            self.faults.add(
                value.line,
                "no-values",
                format!("the condition on {:?} names no value", name.text),
                "name at least one value",
            );
        }
        let mut values = 0;
        for name in &names {
            values |= 1 << self.value(fact, name)?.min(31);
        }
        Some(Condition::Is(fact, values))
    }

    fn check_scope(&mut self, fact: FactIndex, name: &Name, scope: Scope) {
        let drafting = self
            .facts
            .get(usize::from(fact))
            .is_some_and(|fact| fact.drafting);
        let (code, why, remedy) = match scope {
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
        self.faults.add(
            name.line,
            code,
            format!("fact {:?} {why}", name.text),
            remedy,
        );
    }
}
