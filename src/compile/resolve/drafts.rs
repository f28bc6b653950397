//! `[[request.draft]]`: the texts made of answers and fields.

use super::requests::Request;
use crate::compile::asked::Variables;
use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::Distinct;
use crate::compile::names::Kind;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::service::{Audience, Condition, Draft, Line};

const KEYS: &[&str] = &["id", "audience", "to", "when", "by-hand", "lines", "source"];

impl<'a> Context<'a> {
    pub(super) fn drafts(&mut self, request: &Request<'_>, table: Table<'a>) -> Vec<Draft> {
        let tables = table.tables("draft").into_iter();
        tables.map(|table| self.draft(request, table)).collect()
    }

    fn draft(&mut self, request: &Request<'_>, table: Table<'a>) -> Draft {
        table.allow("a draft", KEYS);
        let id = table.text("id").unwrap_or_default();
        // Fields and letters are members of one object in the request that is sent, each under its id.
        if request.fields.iter().any(|field| field.id == id.text) {
            id.fault(problem::draft_named_as_field(id.text));
        }
        let audience = self.audience(&format!("draft {:?}", id.text), table);
        let audience = audience.unwrap_or(Audience::Private);
        let message = format!("draft-{}-{}", request.id, id.text);
        let variables = Variables::Draft(request.fields.clone(), audience);
        Draft {
            audience,
            when: self.when(table, Scope::Any),
            by_hand: table.flag("by-hand"),
            name: self.text(table.line, &message),
            to: self.named(Kind::Address, "addresses", table, "to"),
            subject: self.attribute(table.line, &message, "subject", variables.clone()),
            lines: self.lines(request.id, id.text, &variables, table),
            translations: Vec::new(),
            id: id.text.to_owned(),
        }
    }

    fn lines(
        &mut self,
        request: &str,
        draft: &str,
        variables: &Variables,
        table: Table<'a>,
    ) -> Vec<Line> {
        let mut distinct = Distinct::new("line");
        let mut lines = Vec::new();
        for value in table.list("lines") {
            if value.as_text() == Some("") {
                lines.push(Line {
                    when: Condition::Always,
                    by_hand: false,
                    text: String::new(),
                });
                continue;
            }
            let Some((id, table)) = value.entry("a line", &["id", "when", "by-hand"]) else {
                continue;
            };
            distinct.note(id);
            let message = format!("line-{request}-{draft}-{}", id.text);
            let key = format!("line {request} {draft} {}", lines.len());
            self.places.note(key, &message, id.line);
            lines.push(Line {
                when: self.when(table, Scope::Any),
                by_hand: table.flag("by-hand"),
                text: self.text_with(id.line, &message, variables.clone()),
            });
        }
        lines
    }
}
