//! `[[request.channel]]`: the ways to hand a request over.

use super::requests::Request;
use crate::compile::asked::Variables;
use crate::compile::context::Context;
use crate::compile::name::{Distinct, Name};
use crate::compile::names::Kind;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::service::{Audience, Channel, FormContent, FormEntry, FormTick, IssueForm};

/// The kinds, with the keys that each has besides `kind` and `source`.
const KINDS: [(&str, &[&str]); 7] = [
    ("post-json", &[]),
    (
        "post-fields",
        &["draft", "entries", "duplicate", "requested-with"],
    ),
    (
        "post-form",
        &[
            "draft",
            "entries",
            "multipart",
            "token",
            "success",
            "ticket",
        ],
    ),
    ("zendesk", &["draft", "entries"]),
    ("github-issue-form", &["href", "draft", "entries", "ticks"]),
    ("mailto", &["draft"]),
    ("download", &[]),
];

const CONTENTS: [(&str, &FormContent); 3] = [
    ("subject", &FormContent::Subject),
    ("body", &FormContent::Body),
    ("reference", &FormContent::Reference),
];

impl<'a> Context<'a> {
    pub(super) fn channels(&mut self, request: &Request<'_>, table: Table<'a>) -> Vec<Channel> {
        let tables = table.tables("channel");
        if tables.is_empty() {
            table.missing(&format!("request {:?}", request.id), "channel");
        }
        let mut channels = Vec::new();
        for table in tables {
            if let Some(kind) = table.text("kind") {
                let key = format!("channel {} {}", request.id, channels.len());
                self.places.note(key, kind.text, kind.line);
            }
            channels.extend(self.channel(request, table));
        }
        channels
    }

    fn channel(&mut self, request: &Request<'_>, table: Table<'a>) -> Option<Channel> {
        let kind = table.needed("a channel", "kind")?;
        let what = format!("a channel {:?}", kind.text);
        self.sources(&what, table);
        let keys = self.one_of("the kind of a channel", kind, &KINDS)?;
        table.allow(&what, &[&["kind", "source"], keys].concat());
        let has_wire = ["post-fields", "post-form", "zendesk"].contains(&kind.text);
        let wire = has_wire.then(|| self.wire(&what, request, table)).flatten();
        match kind.text {
            "post-json" => Some(Channel::PostJson),
            "post-fields" => self.post_fields(wire, table),
            "post-form" => self.post_form(wire, table),
            "zendesk" => self.zendesk(wire, table),
            "github-issue-form" => self.issue_form(&what, request, table),
            "mailto" => self.draft_of(&what, table).map(Channel::Mailto),
            _ => Some(Channel::Download),
        }
    }

    pub(super) fn draft_of(&mut self, what: &str, table: Table<'_>) -> Option<u8> {
        self.find(Kind::Draft, table.needed(what, "draft")?)
    }

    fn issue_form(
        &mut self,
        what: &str,
        request: &Request<'_>,
        table: Table<'a>,
    ) -> Option<Channel> {
        let href = table.needed(what, "href")?;
        self.check_link(href);
        Some(Channel::GithubIssueForm(IssueForm {
            href: href.text.to_owned(),
            draft: self.draft_of(what, table)?,
            entries: self.form_entries(request, table),
            ticks: self.ticks(request.id, table),
        }))
    }

    fn form_entries(&mut self, request: &Request<'_>, table: Table<'a>) -> Vec<FormEntry> {
        let keys = ["id", "content", "template"];
        let entries = table.named_tables("entries", "an entry of a form", &keys);
        let entries = Distinct::of_names("entry").note_all(entries);
        let entry = |(id, table): (Name<'a>, _)| {
            let message = format!("entry-{}-{}", request.id, id.text);
            let label = self.text(id.line, &message);
            Some(FormEntry {
                id: id.text.to_owned(),
                label,
                content: self.content(id, request, Audience::Public, table)?,
            })
        };
        entries.into_iter().filter_map(entry).collect()
    }

    /// What goes into an entry that `audience` reads.
    pub(super) fn content(
        &self,
        id: Name<'_>,
        request: &Request<'_>,
        audience: Audience,
        table: Table<'_>,
    ) -> Option<FormContent> {
        if let Some(template) = table.text("template") {
            let variables = Variables::Draft(request.fields.clone(), audience);
            self.check_template(template, &variables);
            return Some(FormContent::Template(template.text.to_owned()));
        }
        let content = table.needed(&format!("entry {:?}", id.text), "content")?;
        self.one_of("the content of an entry", content, &CONTENTS)
            .cloned()
    }

    fn check_template(&self, template: Name<'_>, variables: &Variables) {
        for piece in template.text.split('{').skip(1) {
            let problem = match piece.split_once('}') {
                Some((name, _)) => variables.problem("the template", name),
                None => Some(problem::bad_template(template.text)),
            };
            if let Some(problem) = problem {
                template.fault(problem);
            }
        }
    }

    fn ticks(&mut self, request: &str, table: Table<'a>) -> Vec<FormTick> {
        let ticks = table.named_entries("ticks", "a tick", &["id", "link"]);
        let ticks = Distinct::of_names("tick").note_all(ticks);
        let tick = |(id, table): (Name<'a>, _)| {
            let message = format!("tick-{request}-{}", id.text);
            FormTick {
                label: self.text(id.line, &message),
                text: self.attribute(id.line, &message, "text", Variables::Site),
                link: self.link(&message, id.line, table),
                id: id.text.to_owned(),
            }
        };
        ticks.into_iter().map(tick).collect()
    }
}
