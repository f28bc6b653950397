//! `[[request.channel]]`: the ways to hand a request over.

use crate::compile::SERVICE_FILE;
use crate::compile::context::{Context, FieldShape, Variables};
use crate::compile::distinct::Distinct;
use crate::compile::names::Kind;
use crate::compile::source::{Name, Table};
use crate::service::{Audience, Channel, FormContent, FormEntry, FormTick, IssueForm, Link};

#[derive(Clone, Copy)]
enum ChannelKind {
    PostJson,
    PostFields,
    PostForm,
    Zendesk,
    IssueForm,
    Mailto,
    Download,
}

const KINDS: [(&str, ChannelKind); 7] = [
    ("post-json", ChannelKind::PostJson),
    ("post-fields", ChannelKind::PostFields),
    ("post-form", ChannelKind::PostForm),
    ("zendesk", ChannelKind::Zendesk),
    ("github-issue-form", ChannelKind::IssueForm),
    ("mailto", ChannelKind::Mailto),
    ("download", ChannelKind::Download),
];

const CONTENTS: [(&str, &FormContent); 3] = [
    ("subject", &FormContent::Subject),
    ("body", &FormContent::Body),
    ("reference", &FormContent::Reference),
];

impl Context<'_> {
    pub(super) fn channels(
        &mut self,
        request: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Vec<Channel> {
        let tables = table.tables("channel", self.faults);
        if tables.is_empty() {
            table.missing(&format!("request {request:?}"), "channel", self.faults);
        }
        let mut channels = Vec::new();
        for table in tables {
            if let Some(kind) = table.text("kind", self.faults) {
                let key = format!("channel {request} {}", channels.len());
                self.places.note(key, &kind.text, kind.line);
            }
            channels.extend(self.channel(request, fields, table));
        }
        channels
    }

    fn channel(&mut self, request: &str, fields: &[FieldShape], table: &Table) -> Option<Channel> {
        let kind = table.needed("a channel", "kind", self.faults)?;
        let what = format!("a channel {:?}", kind.text);
        self.sources(&what, table);
        match self.one_of("the kind of a channel", &kind, &KINDS)? {
            ChannelKind::PostJson => {
                table.allow(&what, &["kind", "source"], self.faults);
                Some(Channel::PostJson)
            }
            ChannelKind::PostFields => self
                .post_fields(&what, fields, table)
                .map(Channel::PostFields),
            ChannelKind::PostForm => self.post_form(&what, fields, table).map(Channel::PostForm),
            ChannelKind::Zendesk => self.zendesk(&what, fields, table).map(Channel::Zendesk),
            ChannelKind::Download => {
                table.allow(&what, &["kind", "source"], self.faults);
                Some(Channel::Download)
            }
            ChannelKind::Mailto => {
                table.allow(&what, &["kind", "source", "draft"], self.faults);
                self.draft_of(&what, table).map(Channel::Mailto)
            }
            ChannelKind::IssueForm => {
                let keys = ["kind", "source", "href", "draft", "entries", "ticks"];
                table.allow(&what, &keys, self.faults);
                self.issue_form(&what, request, fields, table)
                    .map(Channel::GithubIssueForm)
            }
        }
    }

    pub(super) fn draft_of(&mut self, what: &str, table: &Table) -> Option<u8> {
        let draft = table.needed(what, "draft", self.faults)?;
        self.find(Kind::Draft, &draft)
    }

    fn issue_form(
        &mut self,
        what: &str,
        request: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Option<IssueForm> {
        let href = table.needed(what, "href", self.faults)?;
        self.check_link(&href);
        Some(IssueForm {
            href: href.text,
            draft: self.draft_of(what, table)?,
            entries: self.form_entries(request, fields, table),
            ticks: self.ticks(request, table),
        })
    }

    fn form_entries(
        &mut self,
        request: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Vec<FormEntry> {
        let mut distinct = Distinct::of_names("entry");
        let mut entries = Vec::new();
        for table in table.tables("entries", self.faults) {
            table.allow(
                "an entry of a form",
                &["id", "content", "template"],
                self.faults,
            );
            let Some(id) = table.needed("an entry of a form", "id", self.faults) else {
                continue;
            };
            distinct.note(&id, self.faults);
            let message = format!("entry-{request}-{}", id.text);
            let label = self.text(id.line, &message, Variables::Site);
            let content = self.content(&id, fields, Audience::Public, table);
            entries.extend(content.map(|content| FormEntry {
                id: id.text,
                label,
                content,
            }));
        }
        entries
    }

    /// What goes into an entry that `audience` reads.
    pub(super) fn content(
        &mut self,
        id: &Name,
        fields: &[FieldShape],
        audience: Audience,
        table: &Table,
    ) -> Option<FormContent> {
        if let Some(template) = table.text("template", self.faults) {
            self.check_template(&template, Variables::Draft(fields, audience));
            return Some(FormContent::Template(template.text));
        }
        let content = table.needed(&format!("entry {:?}", id.text), "content", self.faults)?;
        self.one_of("the content of an entry", &content, &CONTENTS)
            .cloned()
    }

    fn check_template(&mut self, template: &Name, variables: Variables<'_>) {
        for piece in template.text.split('{').skip(1) {
            match piece.split_once('}') {
                Some((name, _)) => {
                    self.check_variable(
                        SERVICE_FILE,
                        template.line,
                        "the template",
                        name,
                        variables,
                    );
                }
                None => self.faults.add(
                    template.line,
                    "bad-template",
                    format!("{:?} has a brace that is not closed", template.text),
                    "write variables as {name}",
                ),
            }
        }
    }

    fn ticks(&mut self, request: &str, table: &Table) -> Vec<FormTick> {
        let mut distinct = Distinct::of_names("tick");
        let mut ticks = Vec::new();
        for value in table.list("ticks", self.faults) {
            let Some((id, table)) = self.entry("a tick", value, &["id", "link"]) else {
                continue;
            };
            distinct.note(&id, self.faults);
            let message = format!("tick-{request}-{}", id.text);
            ticks.push(FormTick {
                label: self.text(id.line, &message, Variables::Site),
                text: self.attribute(id.line, &message, "text", Variables::Site),
                link: self.tick_link(&message, id.line, &table),
                id: id.text,
            });
        }
        ticks
    }

    fn tick_link(&mut self, message: &str, line: usize, table: &Table) -> Option<Link> {
        let key = table.text("link", self.faults)?;
        Some(Link {
            label: self.attribute(line, message, "link", Variables::Site),
            href: self.href(&key)?,
        })
    }
}
