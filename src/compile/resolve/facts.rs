//! `[[fact]]`: what is asked, in which words, and what can be chosen.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, FactShape, RuledOut, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::fault::Faults;
use crate::compile::source::{Name, Table};
use crate::service::{Ask, Choice, Condition, Fact, FactIndex, ValueIndex};

const KEYS: &[&str] = &[
    "id",
    "values",
    "source",
    "applies",
    "otherwise",
    "drafting",
    "asks",
    "choices",
    "ruled-out",
];

/// Words of conditions, which no fact may be called.
const RESERVED: [&str; 4] = ["term", "all", "any", "not"];

/// Ids and values of all facts; conditions need them before the facts themselves are resolved.
pub(super) fn shapes(root: &Table, faults: &mut Faults) -> Vec<FactShape> {
    let tables = root.tables("fact", faults);
    tables.iter().map(|table| shape(table, faults)).collect()
}

fn shape(table: &Table, faults: &mut Faults) -> FactShape {
    let id = table.text("id", faults).unwrap_or_default();
    if RESERVED.contains(&id.text.as_str()) {
        faults.add(
            id.line,
            "reserved-id",
            format!(
                "no fact can be called {:?}; conditions use the word",
                id.text
            ),
            "give the fact another id",
        );
    }
    let values = table.texts("values", faults);
    check_values(&id.text, table.line, &values, faults);
    FactShape {
        id: id.text,
        values: values.into_iter().map(|value| value.text).collect(),
        drafting: table.flag("drafting", faults),
    }
}

fn check_values(fact: &str, line: usize, values: &[Name], faults: &mut Faults) {
    if !(1..=32).contains(&values.len()) {
        faults.add(
            line,
            "number-of-values",
            format!("fact {fact:?} has {} values", values.len()),
            "give it 1 to 32 values",
        );
    }
    let what = format!("value of fact {fact:?}:");
    let mut distinct = Distinct::new(&what);
    for value in values {
        distinct.note(value, faults);
    }
}

impl Context<'_> {
    pub(super) fn all_facts(&mut self) -> Vec<Fact> {
        let tables = self.root.tables("fact", self.faults);
        self.check_order(&tables);
        (0..FactIndex::MAX)
            .zip(tables)
            .map(|(index, table)| self.fact(index, table))
            .collect()
    }

    fn check_order(&mut self, tables: &[&Table]) {
        let pairs = self
            .facts
            .iter()
            .zip(self.facts.iter().skip(1))
            .zip(tables.iter().skip(1));
        for ((before, fact), table) in pairs {
            if before.drafting && !fact.drafting {
                self.faults.add(
                    table.line,
                    "drafting-before-deciding",
                    format!(
                        "fact {:?} can decide but stands after a drafting fact",
                        fact.id
                    ),
                    "move the drafting facts to the end",
                );
            }
        }
    }

    fn fact(&mut self, index: FactIndex, table: &Table) -> Fact {
        let shape = self.facts.get(usize::from(index)).cloned();
        let shape = shape.unwrap_or_else(|| FactShape {
            id: String::new(),
            values: Vec::new(),
            drafting: false,
        });
        let what = format!("fact {:?}", shape.id);
        table.allow("a fact", KEYS, self.faults);
        self.sources(&what, table);
        let scope = Scope::Before(index);
        let applies = self.condition_under(table, "applies", scope);
        self.ruled_out(index, table);
        Fact {
            drafting: shape.drafting,
            otherwise: self.otherwise(&what, index, table, applies.is_some()),
            applies: applies.unwrap_or(Condition::Always),
            asks: self.asks(&shape.id, scope, table),
            choices: self.choices(index, &shape, table),
            id: shape.id,
            values: shape.values,
        }
    }

    /// Answers with which nobody may be asked; only the proof knows them.
    fn ruled_out(&mut self, fact: FactIndex, table: &Table) {
        let when = self.condition_under(table, "ruled-out", Scope::Before(fact));
        let rule = when.map(|when| RuledOut {
            fact,
            when,
            line: table
                .get("ruled-out")
                .map_or(table.line, |value| value.line),
        });
        self.ruled_out.extend(rule);
    }

    fn otherwise(
        &mut self,
        what: &str,
        index: FactIndex,
        table: &Table,
        needed: bool,
    ) -> ValueIndex {
        let name = if needed {
            table.needed(what, "otherwise", self.faults)
        } else {
            table.text("otherwise", self.faults)
        };
        name.and_then(|name| self.value(index, &name)).unwrap_or(0)
    }

    fn asks(&mut self, fact: &str, scope: Scope, table: &Table) -> Vec<Ask> {
        let mut distinct = Distinct::new("way to ask");
        let mut asks = Vec::new();
        for variant in table.tables("asks", self.faults) {
            variant.allow("a way to ask", &["id", "when"], self.faults);
            let Some(id) = variant.needed("a way to ask", "id", self.faults) else {
                continue;
            };
            distinct.note(&id, self.faults);
            if variant.get("when").is_none() {
                variant.missing("a way to ask", "when", self.faults);
            }
            let when = self.when(variant, scope);
            let message = format!("ask-{fact}-{}", id.text);
            self.places
                .note(format!("ask {fact} {}", asks.len()), &message, variant.line);
            asks.push(self.ask(variant.line, &message, when));
        }
        self.places.note(
            format!("ask {fact} {}", asks.len()),
            &format!("ask-{fact}"),
            table.line,
        );
        asks.push(self.ask(table.line, &format!("ask-{fact}"), Condition::Always));
        asks
    }

    fn ask(&mut self, line: usize, message: &str, when: Condition) -> Ask {
        Ask {
            when,
            title: self.text(line, message, Variables::Site),
            hint: self.optional(message, "hint", Variables::Site),
        }
    }

    fn choices(&mut self, index: FactIndex, shape: &FactShape, table: &Table) -> Vec<Choice> {
        if table.get("choices").is_none() {
            return (0..ValueIndex::MAX)
                .zip(&shape.values)
                .map(|(value, id)| self.choice(table.line, &shape.id, id, value, Condition::Always))
                .collect();
        }
        let mut distinct = Distinct::new("choice");
        let mut choices = Vec::new();
        for item in table.tables("choices", self.faults) {
            item.allow("a choice", &["id", "value", "when", "sets"], self.faults);
            let Some(id) = item.needed("a choice", "id", self.faults) else {
                continue;
            };
            let value = item
                .text("value", self.faults)
                .unwrap_or_else(|| id.clone());
            let Some(value) = self.value(index, &value) else {
                continue;
            };
            distinct.note(&id, self.faults);
            let when = self.when(item, Scope::Before(index));
            let mut choice = self.choice(item.line, &shape.id, &id.text, value, when);
            choice.says = self.says(index, &id, item);
            choices.push(choice);
        }
        choices
    }

    /// What a choice says besides: facts that would be asked later.
    fn says(&mut self, index: FactIndex, choice: &Name, item: &Table) -> Condition {
        let says = self.condition_under(item, "sets", Scope::Any);
        let says = says.unwrap_or(Condition::Always);
        if (0..=index).any(|earlier| says.names(earlier)) {
            self.faults.add(
                choice.line,
                "sets-earlier-fact",
                format!(
                    "the choice {:?} sets a fact that was asked before",
                    choice.text
                ),
                "set only facts that stand after this one",
            );
        }
        says
    }

    fn choice(
        &mut self,
        line: usize,
        fact: &str,
        id: &str,
        value: ValueIndex,
        when: Condition,
    ) -> Choice {
        let message = format!("choice-{fact}-{id}");
        Choice {
            id: id.to_owned(),
            value,
            when,
            says: Condition::Always,
            label: self.text(line, &message, Variables::Site),
            hint: self.optional(&message, "hint", Variables::Site),
        }
    }
}
