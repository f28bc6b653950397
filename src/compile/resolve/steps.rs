//! Steps of plans, and `[[checklist]]`: pages with lists of such steps to tick.

use crate::compile::asked::Variables;
use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::{Distinct, Name};
use crate::compile::names::Kind;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::service::{Action, ActionTarget, Checklist, Condition, Link, Section, Step, Text};

/// Keys of a button, of which a step has one at most.
const BUTTONS: [&str; 4] = ["answer", "route", "checklist", "start"];

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

impl<'a> Context<'a> {
    pub(super) fn checklists(&mut self) -> Vec<Checklist> {
        let tables = self.root.tables("checklist").into_iter();
        tables.map(|table| self.checklist(table)).collect()
    }

    fn checklist(&mut self, table: Table<'a>) -> Checklist {
        table.allow("a checklist", &["id", "source", "sections"]);
        let id = table.text("id").unwrap_or_default().text;
        self.sources(&format!("checklist {id:?}"), table);
        let message = format!("checklist-{id}");
        let sections = table.named_tables("sections", "a section", &["id", "steps"]);
        let sections = Distinct::new("section").note_all(sections);
        let sections = sections.into_iter();
        Checklist {
            id: id.to_owned(),
            title: self.text(table.line, &message),
            lead: self.optional(&message, "lead"),
            sections: sections
                .map(|(section, table)| self.section(id, section.text, table))
                .collect(),
        }
    }

    fn section(&mut self, checklist: &str, id: &str, table: Table<'a>) -> Section {
        Section {
            title: self.text(table.line, &format!("section-{checklist}-{id}")),
            steps: self.steps(table, &format!("item-{checklist}-{id}")),
            id: id.to_owned(),
        }
    }

    /// The steps under `steps`; the messages are called `PREFIX-ID`.
    pub(super) fn steps(&mut self, table: Table<'a>, prefix: &str) -> Vec<Step> {
        let steps = table.named_entries("steps", "a step", KEYS);
        let steps = Distinct::new("step").note_all(steps);
        let step =
            |(id, table): (Name<'a>, _)| self.step(id, &format!("{prefix}-{}", id.text), table);
        steps.into_iter().map(step).collect()
    }

    fn step(&mut self, id: Name<'a>, message: &str, table: Table<'a>) -> Step {
        let when = self.when(table, Scope::Any);
        let open = match when {
            Condition::Always => None,
            _ => self.optional(message, "open"),
        };
        Step {
            text: self.text(id.line, message),
            open,
            list: self.items(table).unwrap_or_default(),
            link: self.link(message, id.line, table),
            action: self.action(message, id.line, table),
            when,
            id: id.text.to_owned(),
        }
    }

    fn items(&mut self, table: Table<'a>) -> Option<Vec<Text>> {
        let list = table.text("list")?;
        self.find(Kind::List, list)?;
        let lists = self.root.inner("lists")?;
        Some(self.texts(list.text, lists, &format!("list-{}", list.text)))
    }

    /// The link of a step or a tick, with the words of `message`.
    pub(super) fn link(&mut self, message: &str, line: usize, table: Table<'a>) -> Option<Link> {
        table.text("link")?;
        Some(Link {
            label: self.attribute(line, message, "link", Variables::Site),
            href: self.named(Kind::Link, "links", table, "link")?,
        })
    }

    fn action(&mut self, message: &str, line: usize, table: Table<'a>) -> Option<Action> {
        let named = BUTTONS.into_iter().filter(|kind| table.has(kind));
        let named: Vec<_> = named.collect();
        let first = named.first()?;
        if named.len() > 1 {
            let problem = problem::several_actions(message, named.join(", "));
            self.faults.add(line, problem);
        }
        let target = self.target(first, table)?;
        Some(Action {
            label: self.attribute(line, message, "action", Variables::Site),
            target,
        })
    }

    fn target(&mut self, kind: &str, table: Table<'a>) -> Option<ActionTarget> {
        match kind {
            "answer" => self.answers(table).map(ActionTarget::Answer),
            "start" => table.flag("start").then_some(ActionTarget::Start),
            "route" => {
                let route = self.find_under(Kind::Route, table, "route");
                route.map(ActionTarget::Route)
            }
            _ => {
                let checklist = self.find_under(Kind::Checklist, table, "checklist");
                checklist.map(ActionTarget::Checklist)
            }
        }
    }

    /// The facts under `answer`, with a value each.
    fn answers(&mut self, table: Table<'a>) -> Option<Vec<(u8, u8)>> {
        let answers = table.get("answer")?.table("answer")?;
        let mut found = Vec::new();
        for (name, value) in answers.entries() {
            let fact = self.find(Kind::Fact, name)?;
            let value = value.name(name.text)?;
            found.push((fact, self.value(fact, value)?));
        }
        Some(found)
    }
}
