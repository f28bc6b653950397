//! `[[rule]]`: the decision table.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::names::Kind;
use crate::compile::source::Table;
use crate::service::Rule;

impl Context<'_> {
    pub(super) fn rules(&mut self) -> Vec<Rule> {
        let tables = self.root.tables("rule", self.faults);
        let mut distinct = Distinct::of_names("rule");
        let rules = tables
            .iter()
            .filter_map(|table| self.rule(table, &mut distinct));
        let rules = rules.collect();
        self.check_catch_all(&tables);
        rules
    }

    fn rule(&mut self, table: &Table, distinct: &mut Distinct<'_>) -> Option<Rule> {
        table.allow("a rule", &["id", "when", "route", "source"], self.faults);
        let id = table.needed("a rule", "id", self.faults)?;
        distinct.note(&id, self.faults);
        let what = format!("rule {:?}", id.text);
        self.sources(&what, table);
        let when = self.when(table, Scope::Deciding);
        let because = self.text(table.line, &format!("rule-{}", id.text), Variables::Site);
        let route = table.needed(&what, "route", self.faults)?;
        Some(Rule {
            when,
            route: self.find(Kind::Route, &route)?,
            because,
            id: id.text,
        })
    }

    /// The last rule, and no other, matches everything.
    fn check_catch_all(&mut self, tables: &[&Table]) {
        let Some((last, others)) = tables.split_last() else {
            self.faults.add(
                1,
                "no-rules",
                "the definition has no rules",
                "add a [[rule]] without `when`",
            );
            return;
        };
        if last.get("when").is_some() {
            self.faults.add(
                last.line,
                "no-catch-all",
                "the last rule does not match everything",
                "add a last rule without `when`, or remove the condition of this one",
            );
        }
        for table in others.iter().filter(|table| table.get("when").is_none()) {
            self.faults.add(
                table.line,
                "early-catch-all",
                "the rule matches everything but is not the last one",
                "move it to the end, or give it a `when`",
            );
        }
    }
}
