//! Steps of plans and items of checklists.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::names::Kind;
use crate::compile::source::{Content, Name, Table, Value};
use crate::service::{Action, ActionTarget, Condition, Link, Step};

const KEYS: &[&str] = &[
    "id",
    "when",
    "link",
    "list",
    "answer",
    "route",
    "checklist",
    "start",
];

impl Context<'_> {
    /// The steps under `steps`; the messages are called `PREFIX-ID`.
    pub(super) fn steps(&mut self, table: &Table, prefix: &str) -> Vec<Step> {
        let mut distinct = Distinct::new("step");
        let mut steps = Vec::new();
        for value in table.list("steps", self.faults) {
            let Some((id, table)) = self.entry("a step", value, KEYS) else {
                continue;
            };
            distinct.note(&id, self.faults);
            let message = format!("{prefix}-{}", id.text);
            steps.push(self.step(id, &message, &table));
        }
        steps
    }

    /// An entry written as `"id"` or `{ id = "…", … }`.
    pub(super) fn entry(
        &mut self,
        what: &str,
        value: &Value,
        keys: &[&str],
    ) -> Option<(Name, Table)> {
        match &value.content {
            Content::Table(table) => {
                table.allow(what, keys, self.faults);
                let id = table.needed(what, "id", self.faults)?;
                Some((id, table.clone()))
            }
            _ => Some((value.name(what, self.faults)?, Table::default())),
        }
    }

    fn step(&mut self, id: Name, message: &str, table: &Table) -> Step {
        let site = Variables::Site;
        let when = self.when(table, Scope::Any);
        let open = match when {
            Condition::Always => None,
            _ => self.optional(message, "open", site),
        };
        Step {
            text: self.text(id.line, message, site),
            open,
            list: self.items(table),
            link: self.step_link(message, id.line, table),
            action: self.action(message, id.line, table),
            when,
            id: id.text,
        }
    }

    fn items(&mut self, table: &Table) -> Vec<String> {
        let Some(list) = table.text("list", self.faults) else {
            return Vec::new();
        };
        if self.find(Kind::List, &list).is_none() {
            return Vec::new();
        }
        let lists = self.root.inner("lists");
        let items = lists.map_or_else(Vec::new, |lists| lists.texts(&list.text, self.faults));
        items
            .iter()
            .map(|item| {
                let message = format!("list-{}-{}", list.text, item.text);
                self.text(item.line, &message, Variables::Site)
            })
            .collect()
    }

    fn step_link(&mut self, message: &str, line: usize, table: &Table) -> Option<Link> {
        let link = table.text("link", self.faults)?;
        Some(Link {
            label: self.attribute(line, message, "link", Variables::Site),
            href: self.href(&link)?,
        })
    }

    /// The link of a key of `[links]`.
    pub(super) fn href(&mut self, key: &Name) -> Option<String> {
        self.find(Kind::Link, key)?;
        let links = self.root.inner_entries("links");
        let (_, value) = links.iter().find(|(name, _)| name.text == key.text)?;
        value.name(&key.text, self.faults).map(|name| name.text)
    }

    fn action(&mut self, message: &str, line: usize, table: &Table) -> Option<Action> {
        let kinds = ["answer", "route", "checklist", "start"];
        let named: Vec<_> = kinds
            .into_iter()
            .filter(|kind| table.get(kind).is_some())
            .collect();
        let first = named.first()?;
        if named.len() > 1 {
            self.faults.add(
                line,
                "several-actions",
                format!("{message:?} has several buttons: {}", named.join(", ")),
                "make a step of each",
            );
        }
        let target = self.target(first, table)?;
        Some(Action {
            label: self.attribute(line, message, "action", Variables::Site),
            target,
        })
    }

    fn target(&mut self, kind: &str, table: &Table) -> Option<ActionTarget> {
        match kind {
            "answer" => self.answers("answer", table).map(ActionTarget::Answer),
            "start" => table
                .flag("start", self.faults)
                .then_some(ActionTarget::Start),
            "route" => {
                let name = table.text("route", self.faults)?;
                self.find(Kind::Route, &name).map(ActionTarget::Route)
            }
            _ => {
                let name = table.text("checklist", self.faults)?;
                self.find(Kind::Checklist, &name)
                    .map(ActionTarget::Checklist)
            }
        }
    }

    /// Facts with a value each, as a table under a key.
    pub(super) fn answers(&mut self, key: &str, table: &Table) -> Option<Vec<(u8, u8)>> {
        let answers = table.get(key)?.table(key, self.faults)?;
        let mut found = Vec::new();
        for (name, value) in &answers.entries {
            let fact = self.find(Kind::Fact, name)?;
            let value = value.name(&name.text, self.faults)?;
            found.push((fact, self.value(fact, &value)?));
        }
        Some(found)
    }
}
