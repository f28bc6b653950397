//! `needs` of a request: what support would have to ask back about.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, FieldShape};
use crate::compile::nearest::advise;
use crate::compile::source::{Content, Name, Table, Value};
use crate::service::{Condition, Need};

const KEYS: &[&str] = &["fields", "when"];

impl Context<'_> {
    /// Each need is the id of a field, or `{ fields = ["…", "…"], when = { … } }`, of which one field is enough.
    pub(super) fn needs(
        &mut self,
        request: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Vec<Need> {
        let mut needs = Vec::new();
        for value in table.list("needs", self.faults) {
            let key = format!("need {request} {}", needs.len());
            self.places.note(key, request, value.line);
            needs.push(self.need(request, fields, value));
        }
        needs
    }

    fn need(&mut self, request: &str, fields: &[FieldShape], value: &Value) -> Need {
        let (names, when) = match &value.content {
            Content::Table(table) => {
                table.allow("a need", KEYS, self.faults);
                if table.get("fields").is_none() {
                    table.missing("a need", "fields", self.faults);
                }
                let names = table.texts("fields", self.faults);
                (names, self.when(table, Scope::Any))
            }
            _ => (value.names("needs", self.faults), Condition::Always),
        };
        let found = names.iter();
        let found = found.filter_map(|name| self.field_index(request, fields, name));
        Need {
            when,
            fields: found.collect(),
        }
    }

    fn field_index(&mut self, request: &str, fields: &[FieldShape], name: &Name) -> Option<u8> {
        let found = fields.iter().position(|field| field.id == name.text);
        if found.is_none() {
            self.faults.add(
                name.line,
                "unknown-field",
                format!("request {request:?} has no field {:?}", name.text),
                advise(&name.text, fields.iter().map(|field| field.id.as_str())),
            );
        }
        u8::try_from(found?).ok()
    }
}
