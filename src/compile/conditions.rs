//! Conditions: tables of facts, terms, `all`, `any` and `not`, with every name resolved.

use crate::service::{Condition, FactIndex};

use super::context::Context;
use super::name::Name;
use super::names::Kind;
use super::problem;
use super::source::{Table, Value};

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

impl<'a> Context<'a> {
    /// The condition under `when`; without one, [`Condition::Always`].
    pub(crate) fn when(&mut self, table: Table<'a>, scope: Scope) -> Condition {
        self.condition(table, "when", scope, Condition::Always)
    }

    /// The condition under a key, or what is true without one.
    pub(crate) fn condition(
        &mut self,
        table: Table<'a>,
        key: &str,
        scope: Scope,
        without: Condition,
    ) -> Condition {
        let value = table.get(key);
        value.map_or(without, |value| Reader::new(self, scope).nested(key, value))
    }

    /// Reads every term once, so that faults of terms nobody uses are found as well.
    pub(crate) fn check_terms(&mut self) {
        for (name, value) in self.root.inner_entries("terms") {
            let mut reader = Reader::new(self, Scope::Any);
            reader.open.push(name.text);
            reader.nested(name.text, value);
        }
    }
}

struct Reader<'r, 'a> {
    context: &'r mut Context<'a>,
    scope: Scope,
    /// The terms that are being expanded.
    open: Vec<&'a str>,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn new(context: &'r mut Context<'a>, scope: Scope) -> Self {
        Self {
            context,
            scope,
            open: Vec::new(),
        }
    }

    fn nested(&mut self, key: &str, value: Value<'a>) -> Condition {
        let table = value.table(key);
        table.map_or(Condition::Always, |table| self.condition(table))
    }

    fn condition(&mut self, table: Table<'a>) -> Condition {
        let entries = table.entries();
        if entries.is_empty() {
            table.fault(problem::empty_condition());
        }
        let mut parts = Vec::new();
        for (name, value) in entries {
            match name.text {
                "term" => {
                    let names = value.names("term").into_iter();
                    parts.extend(names.filter_map(|name| self.term(name)));
                }
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

    fn parts(&mut self, key: &str, value: Value<'a>) -> Vec<Condition> {
        let values = value.as_list().unwrap_or_else(|| vec![value]);
        let values = values.into_iter();
        values.map(|value| self.nested(key, value)).collect()
    }

    fn term(&mut self, name: Name<'a>) -> Option<Condition> {
        self.context.find(Kind::Term, name)?;
        if self.open.contains(&name.text) {
            name.fault(problem::endless_term(name.text));
            return None;
        }
        let value = self.context.root.inner("terms")?.get(name.text)?;
        self.open.push(name.text);
        let condition = self.nested(name.text, value);
        self.open.pop();
        Some(condition)
    }

    fn comparison(&mut self, name: Name<'a>, value: Value<'a>) -> Option<Condition> {
        let fact = self.context.find(Kind::Fact, name)?;
        self.check_scope(fact, name);
        let names = value.names(name.text);
        if names.is_empty() {
            value.fault(problem::no_values(name.text));
        }
        let mut values = 0;
        for name in names {
            // A fact has 32 values at most; more were reported with the fact.
            values |= 1 << self.context.value(fact, name)?.min(31);
        }
        Some(Condition::Is(fact, values))
    }

    fn check_scope(&self, fact: FactIndex, name: Name<'_>) {
        let shape = self.context.facts.get(usize::from(fact));
        let drafting = shape.is_some_and(|fact| fact.drafting);
        name.fault(match self.scope {
            Scope::Deciding if drafting => problem::drafting_fact_in_rule(name.text),
            Scope::Before(limit) if fact >= limit => problem::later_fact(name.text),
            _ => return,
        });
    }
}
