//! `[[fact]]`: what is asked, in which words, and what can be chosen.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, FactShape, RuledOut};
use crate::compile::name::{Distinct, Name};
use crate::compile::problem;
use crate::compile::source::Table;
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
pub(super) fn shapes(root: Table<'_>) -> Vec<FactShape<'_>> {
    root.tables("fact").into_iter().map(shape).collect()
}

fn shape(table: Table<'_>) -> FactShape<'_> {
    let id = table.text("id").unwrap_or_default();
    if RESERVED.contains(&id.text) {
        id.fault(problem::reserved_fact(id.text));
    }
    let values = table.texts("values");
    check_values(id.text, table, &values);
    FactShape {
        id: id.text,
        values: values.into_iter().map(|value| value.text).collect(),
        drafting: table.flag("drafting"),
    }
}

fn check_values<'a>(fact: &str, table: Table<'a>, values: &[Name<'a>]) {
    if !(1..=32).contains(&values.len()) {
        table.fault(problem::number_of_values(fact, values.len()));
    }
    let mut distinct = Distinct::new(&format!("value of fact {fact:?}:"));
    values.iter().for_each(|value| distinct.note(*value));
}

impl<'a> Context<'a> {
    pub(super) fn all_facts(&mut self) -> Vec<Fact> {
        let tables = self.root.tables("fact");
        self.check_order(&tables);
        let facts = (0..FactIndex::MAX).zip(tables);
        facts
            .map(|(index, table)| self.fact(index, table))
            .collect()
    }

    fn check_order(&self, tables: &[Table<'_>]) {
        let pairs = self.facts.windows(2).zip(tables.iter().skip(1));
        for (pair, table) in pairs {
            if let [before, fact] = pair
                && before.drafting
                && !fact.drafting
            {
                table.fault(problem::drafting_before_deciding(fact.id));
            }
        }
    }

    fn fact(&mut self, index: FactIndex, table: Table<'a>) -> Fact {
        let shape = self.facts.get(usize::from(index)).cloned();
        let shape = shape.unwrap_or_default();
        let what = format!("fact {:?}", shape.id);
        table.allow("a fact", KEYS);
        self.sources(&what, table);
        let scope = Scope::Before(index);
        self.ruled_out(index, table);
        if table.has("applies") {
            table.demand(&what, "otherwise");
        }
        let otherwise = table.text("otherwise");
        Fact {
            id: shape.id.to_owned(),
            drafting: shape.drafting,
            values: shape
                .values
                .iter()
                .map(|value| (*value).to_owned())
                .collect(),
            applies: self.condition(table, "applies", scope, Condition::Always),
            otherwise: otherwise
                .and_then(|name| self.value(index, name))
                .unwrap_or(0),
            asks: self.asks(shape.id, scope, table),
            choices: self.choices(index, &shape, table),
        }
    }

    /// Answers with which nobody may be asked; only the proof knows them.
    fn ruled_out(&mut self, fact: FactIndex, table: Table<'a>) {
        if let Some(value) = table.get("ruled-out") {
            let when = self.condition(table, "ruled-out", Scope::Before(fact), Condition::Always);
            let line = value.line;
            self.ruled_out.push(RuledOut { fact, when, line });
        }
    }

    fn asks(&mut self, fact: &str, scope: Scope, table: Table<'a>) -> Vec<Ask> {
        let variants = table.named_tables("asks", "a way to ask", &["id", "when"]);
        let variants = Distinct::new("way to ask").note_all(variants);
        let mut asks = Vec::new();
        for (id, variant) in variants {
            variant.demand("a way to ask", "when");
            let when = self.when(variant, scope);
            let message = format!("ask-{fact}-{}", id.text);
            let key = format!("ask {fact} {}", asks.len());
            asks.push(self.ask(key, variant.line, &message, when));
        }
        let (key, message) = (format!("ask {fact} {}", asks.len()), format!("ask-{fact}"));
        asks.push(self.ask(key, table.line, &message, Condition::Always));
        asks
    }

    fn ask(&mut self, key: String, line: usize, message: &str, when: Condition) -> Ask {
        self.places.note(key, message, line);
        Ask {
            when,
            title: self.text(line, message),
            hint: self.optional(message, "hint"),
        }
    }

    fn choices(
        &mut self,
        index: FactIndex,
        shape: &FactShape<'_>,
        table: Table<'a>,
    ) -> Vec<Choice> {
        if !table.has("choices") {
            let values = (0..ValueIndex::MAX).zip(&shape.values);
            let choice = |(value, id): (_, &&str)| self.choice(table.line, shape.id, id, value);
            return values.map(choice).collect();
        }
        let mut distinct = Distinct::new("choice");
        let mut choices = Vec::new();
        let keys = ["id", "value", "when", "sets"];
        for (id, item) in table.named_tables("choices", "a choice", &keys) {
            let value = item.text("value").unwrap_or(id);
            let Some(value) = self.value(index, value) else {
                continue;
            };
            distinct.note(id);
            choices.push(Choice {
                when: self.when(item, Scope::Before(index)),
                says: self.says(index, id, item),
                ..self.choice(item.line, shape.id, id.text, value)
            });
        }
        choices
    }

    /// What a choice says besides: facts that would be asked later.
    fn says(&mut self, index: FactIndex, choice: Name<'_>, item: Table<'a>) -> Condition {
        let says = self.condition(item, "sets", Scope::Any, Condition::Always);
        if (0..=index).any(|earlier| says.names(earlier)) {
            choice.fault(problem::sets_earlier_fact(choice.text));
        }
        says
    }

    /// A choice that is always offered and says nothing besides.
    fn choice(&mut self, line: usize, fact: &str, id: &str, value: ValueIndex) -> Choice {
        let message = format!("choice-{fact}-{id}");
        Choice {
            id: id.to_owned(),
            value,
            when: Condition::Always,
            says: Condition::Always,
            label: self.text(line, &message),
            hint: self.optional(&message, "hint"),
        }
    }
}
