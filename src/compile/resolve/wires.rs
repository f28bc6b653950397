//! Channels that write into somebody else's form or interface: `post-fields`, `post-form` and `zendesk`.

use std::collections::BTreeSet;

use super::requests::Request;
use crate::compile::context::Context;
use crate::compile::name::Name;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::delivery::zendesk;
use crate::service::{Audience, Channel, FormContent, PostFields, PostForm, Wire, WireEntry};

impl<'a> Context<'a> {
    pub(super) fn post_fields(&self, wire: Option<Wire>, table: Table<'_>) -> Option<Channel> {
        let wire = wire?;
        let duplicate = table.text("duplicate");
        self.demand_reference(duplicate, &wire);
        Some(Channel::PostFields(PostFields {
            wire,
            duplicate: duplicate.map(|words| words.text.to_owned()),
            requested_with: table.flag("requested-with"),
        }))
    }

    pub(super) fn post_form(&self, wire: Option<Wire>, table: Table<'_>) -> Option<Channel> {
        let text = |key| table.text(key).map(|text| text.text.to_owned());
        let (token, success, ticket) = (text("token"), text("success"), text("ticket"));
        Some(Channel::PostForm(PostForm {
            wire: wire?,
            multipart: table.flag("multipart"),
            token,
            success,
            ticket,
        }))
    }

    pub(super) fn zendesk(&self, wire: Option<Wire>, table: Table<'_>) -> Option<Channel> {
        let entries = table.tables("entries").into_iter();
        let names = entries.filter_map(|table| table.text("name"));
        let unknown = |name: &Name<'_>| {
            !zendesk::PLACES.contains(&name.text) && !zendesk::is_number(name.text)
        };
        for name in names.filter(unknown) {
            name.fault(problem::bad_entry(name.text, zendesk::PLACES.join(", ")));
        }
        wire.map(Channel::Zendesk)
    }

    /// Draft and entries.
    pub(super) fn wire(
        &mut self,
        what: &str,
        request: &Request<'_>,
        table: Table<'a>,
    ) -> Option<Wire> {
        let tables = table.tables("entries");
        if tables.is_empty() {
            table.missing(what, "entries");
        }
        let mut seen = BTreeSet::new();
        let entries = tables.into_iter();
        let entries = entries.filter_map(|table| self.wire_entry(request, table, &mut seen));
        let entries = entries.collect();
        let draft = self.draft_of(what, table)?;
        Some(Wire { draft, entries })
    }

    /// An entry; only support reads what an endpoint gets.
    fn wire_entry(
        &self,
        request: &Request<'_>,
        table: Table<'a>,
        seen: &mut BTreeSet<&'a str>,
    ) -> Option<WireEntry> {
        let what = "an entry of an endpoint";
        table.allow(what, &["name", "content", "template"]);
        let name = table.needed(what, "name")?;
        if !seen.insert(name.text) {
            name.fault(problem::duplicate_entry(name.text));
        }
        Some(WireEntry {
            name: name.text.to_owned(),
            content: self.content(name, request, Audience::Private, table)?,
        })
    }

    /// A tracker can only know a request again by its id.
    fn demand_reference(&self, duplicate: Option<Name<'_>>, wire: &Wire) {
        let Some(words) = duplicate else { return };
        let mut contents = wire.entries.iter().map(|entry| &entry.content);
        if !contents.any(|content| *content == FormContent::Reference) {
            words.fault(problem::duplicate_without_reference());
        }
    }
}
