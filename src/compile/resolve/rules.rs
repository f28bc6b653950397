//! `[[rule]]`: the decision table.

use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::{Distinct, Name};
use crate::compile::names::Kind;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::service::Rule;

const KEYS: &[&str] = &["id", "when", "route", "source"];

impl<'a> Context<'a> {
    pub(super) fn rules(&mut self) -> Vec<Rule> {
        self.check_catch_all(&self.root.tables("rule"));
        let rules = self.root.named_tables("rule", "a rule", KEYS);
        let rules = Distinct::of_names("rule").note_all(rules);
        let rules = rules.into_iter();
        rules
            .filter_map(|(id, table)| self.rule(id, table))
            .collect()
    }

    fn rule(&mut self, id: Name<'a>, table: Table<'a>) -> Option<Rule> {
        let what = format!("rule {:?}", id.text);
        self.sources(&what, table);
        let when = self.when(table, Scope::Deciding);
        let because = self.text(table.line, &format!("rule-{}", id.text));
        let route = table.needed(&what, "route")?;
        Some(Rule {
            when,
            route: self.find(Kind::Route, route)?,
            because,
            id: id.text.to_owned(),
        })
    }

    /// The last rule, and no other, matches everything.
    fn check_catch_all(&self, tables: &[Table<'_>]) {
        let Some((last, others)) = tables.split_last() else {
            self.faults.add(1, problem::no_rules());
            return;
        };
        if last.has("when") {
            last.fault(problem::no_catch_all());
        }
        for table in others.iter().filter(|table| !table.has("when")) {
            table.fault(problem::early_catch_all());
        }
    }
}
