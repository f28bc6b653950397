//! `[[checklist]]`: pages with lists to tick.

use crate::compile::context::{Context, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::source::Table;
use crate::service::{Checklist, Section};

impl Context<'_> {
    pub(super) fn checklists(&mut self) -> Vec<Checklist> {
        let tables = self.root.tables("checklist", self.faults);
        tables
            .into_iter()
            .map(|table| self.checklist(table))
            .collect()
    }

    fn checklist(&mut self, table: &Table) -> Checklist {
        table.allow("a checklist", &["id", "source", "sections"], self.faults);
        let id = table.text("id", self.faults).unwrap_or_default().text;
        self.sources(&format!("checklist {id:?}"), table);
        let message = format!("checklist-{id}");
        let mut distinct = Distinct::new("section");
        let mut sections = Vec::new();
        for part in table.tables("sections", self.faults) {
            part.allow("a section", &["id", "steps"], self.faults);
            let Some(name) = part.needed("a section", "id", self.faults) else {
                continue;
            };
            distinct.note(&name, self.faults);
            sections.push(self.section(&id, name.text, part));
        }
        Checklist {
            title: self.text(table.line, &message, Variables::Site),
            lead: self.optional(&message, "lead", Variables::Site),
            sections,
            id,
        }
    }

    fn section(&mut self, checklist: &str, id: String, table: &Table) -> Section {
        let message = format!("section-{checklist}-{id}");
        Section {
            title: self.text(table.line, &message, Variables::Site),
            steps: self.steps(table, &format!("item-{checklist}-{id}")),
            id,
        }
    }
}
