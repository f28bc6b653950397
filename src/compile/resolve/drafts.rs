//! `[[request.draft]]`: the texts made of answers and fields.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, FieldShape, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::names::Kind;
use crate::compile::source::{Content, Name, Table, Value};
use crate::service::{Audience, Condition, Draft, Line};

const KEYS: &[&str] = &["id", "audience", "to", "when", "by-hand", "lines", "source"];

impl Context<'_> {
    pub(super) fn drafts(
        &mut self,
        request: &str,
        fields: &[FieldShape],
        tables: &[&Table],
    ) -> Vec<Draft> {
        tables
            .iter()
            .map(|table| self.draft(request, fields, table))
            .collect()
    }

    fn draft(&mut self, request: &str, fields: &[FieldShape], table: &Table) -> Draft {
        table.allow("a draft", KEYS, self.faults);
        let id = table.text("id", self.faults).unwrap_or_default();
        self.differs_from_fields(&id, fields);
        let id = id.text;
        let audience = self.audience(&format!("draft {id:?}"), table);
        let audience = audience.unwrap_or(Audience::Private);
        let message = format!("draft-{request}-{id}");
        let variables = Variables::Draft(fields, audience);
        Draft {
            audience,
            when: self.when(table, Scope::Any),
            by_hand: table.flag("by-hand", self.faults),
            name: self.text(table.line, &message, Variables::Site),
            to: self.address(table),
            subject: self.attribute(table.line, &message, "subject", variables),
            lines: self.lines(request, &id, variables, table),
            translations: Vec::new(),
            id,
        }
    }

    /// Fields and letters are members of one object in the request that is sent, each under its id.
    fn differs_from_fields(&mut self, id: &Name, fields: &[FieldShape]) {
        if fields.iter().any(|field| field.id == id.text) {
            self.faults.add(
                id.line,
                "draft-named-as-field",
                format!(
                    "draft {:?} has the id of a field, and a request holds both by their ids",
                    id.text
                ),
                "give the draft another id",
            );
        }
    }

    fn address(&mut self, table: &Table) -> Option<String> {
        let key = table.text("to", self.faults)?;
        self.find(Kind::Address, &key)?;
        let addresses = self.root.inner_entries("addresses");
        let (_, value) = addresses.iter().find(|(name, _)| name.text == key.text)?;
        value.name(&key.text, self.faults).map(|name| name.text)
    }

    fn lines(
        &mut self,
        request: &str,
        draft: &str,
        variables: Variables<'_>,
        table: &Table,
    ) -> Vec<Line> {
        let mut distinct = Distinct::new("line");
        let mut lines = Vec::new();
        for value in table.list("lines", self.faults) {
            if is_empty_line(value) {
                lines.push(Line {
                    when: Condition::Always,
                    by_hand: false,
                    text: String::new(),
                });
                continue;
            }
            let Some((id, table)) = self.entry("a line", value, &["id", "when", "by-hand"]) else {
                continue;
            };
            distinct.note(&id, self.faults);
            let message = format!("line-{request}-{draft}-{}", id.text);
            let key = format!("line {request} {draft} {}", lines.len());
            self.places.note(key, &message, id.line);
            lines.push(Line {
                when: self.when(&table, Scope::Any),
                by_hand: table.flag("by-hand", self.faults),
                text: self.text(id.line, &message, variables),
            });
        }
        lines
    }
}

fn is_empty_line(value: &Value) -> bool {
    matches!(&value.content, Content::Text(text) if text.is_empty())
}
