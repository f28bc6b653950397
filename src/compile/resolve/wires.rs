//! Channels that write into somebody else's form or interface: `post-fields`, `post-form` and `zendesk`.

use std::collections::BTreeSet;

use crate::compile::context::{Context, FieldShape};
use crate::compile::source::{Name, Table};
use crate::delivery::zendesk;
use crate::service::{Audience, FormContent, PostFields, PostForm, Wire, WireEntry};

/// Keys of every such channel.
const KEYS: [&str; 4] = ["kind", "source", "draft", "entries"];

impl Context<'_> {
    pub(super) fn post_fields(
        &mut self,
        what: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Option<PostFields> {
        let keys = [&KEYS[..], &["duplicate", "requested-with"]].concat();
        table.allow(what, &keys, self.faults);
        let wire = self.wire(what, fields, table)?;
        let duplicate = table.text("duplicate", self.faults);
        self.demand_reference(duplicate.as_ref(), &wire);
        Some(PostFields {
            wire,
            duplicate: duplicate.map(|words| words.text),
            requested_with: table.flag("requested-with", self.faults),
        })
    }

    pub(super) fn post_form(
        &mut self,
        what: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Option<PostForm> {
        let keys = [&KEYS[..], &["multipart", "token", "success", "ticket"]].concat();
        table.allow(what, &keys, self.faults);
        let mut text = |key| table.text(key, self.faults).map(|text| text.text);
        let (token, success, ticket) = (text("token"), text("success"), text("ticket"));
        Some(PostForm {
            wire: self.wire(what, fields, table)?,
            multipart: table.flag("multipart", self.faults),
            token,
            success,
            ticket,
        })
    }

    pub(super) fn zendesk(
        &mut self,
        what: &str,
        fields: &[FieldShape],
        table: &Table,
    ) -> Option<Wire> {
        table.allow(what, &KEYS, self.faults);
        let names = table.tables("entries", self.faults).into_iter();
        let names: Vec<Name> = names
            .filter_map(|table| table.text("name", self.faults))
            .collect();
        let unknown = |name: &&Name| {
            !zendesk::PLACES.contains(&name.text.as_str()) && !zendesk::is_number(&name.text)
        };
        for name in names.iter().filter(unknown) {
            self.faults.add(
                name.line,
                "bad-entry",
                format!("a request to Zendesk has no place for {:?}", name.text),
                format!(
                    "use one of {}, or the number of a custom field",
                    zendesk::PLACES.join(", ")
                ),
            );
        }
        self.wire(what, fields, table)
    }

    /// Draft and entries.
    fn wire(&mut self, what: &str, fields: &[FieldShape], table: &Table) -> Option<Wire> {
        let tables = table.tables("entries", self.faults);
        if tables.is_empty() {
            table.missing(what, "entries", self.faults);
        }
        let mut seen = BTreeSet::new();
        let entries = tables.into_iter();
        let entries = entries.filter_map(|table| self.wire_entry(fields, table, &mut seen));
        let entries = entries.collect();
        let draft = self.draft_of(what, table)?;
        Some(Wire { draft, entries })
    }

    /// An entry; only support reads what an endpoint gets.
    fn wire_entry(
        &mut self,
        fields: &[FieldShape],
        table: &Table,
        seen: &mut BTreeSet<String>,
    ) -> Option<WireEntry> {
        let keys = ["name", "content", "template"];
        table.allow("an entry of an endpoint", &keys, self.faults);
        let name = table.needed("an entry of an endpoint", "name", self.faults)?;
        if !seen.insert(name.text.clone()) {
            self.faults.add(
                name.line,
                "duplicate-entry",
                format!("the entry {:?} is there twice", name.text),
                "remove one of the two",
            );
        }
        let content = self.content(&name, fields, Audience::Private, table)?;
        Some(WireEntry {
            name: name.text,
            content,
        })
    }

    /// A tracker can only know a request again by its id.
    fn demand_reference(&mut self, duplicate: Option<&Name>, wire: &Wire) {
        let is_reference = |entry: &WireEntry| entry.content == FormContent::Reference;
        let Some(words) = duplicate else { return };
        if !wire.entries.iter().any(is_reference) {
            self.faults.add(
                words.line,
                "duplicate-without-reference",
                "`duplicate` says how a tracker refuses a request id that it knows, but no entry sends the id",
                "add an entry with content = \"reference\", or remove `duplicate`",
            );
        }
    }
}
