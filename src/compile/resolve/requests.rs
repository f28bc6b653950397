//! `[[request]]`: what is asked of a person who writes to support.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, FieldShape, Variables, is_variable};
use crate::compile::distinct::Distinct;
use crate::compile::names::{Kind, Names};
use crate::compile::source::{Name, Table};
use crate::service::{Audience, Condition, FactIndex, Field, FieldKind, Phrase, RequestForm};

const KEYS: &[&str] = &[
    "id", "drafting", "evidence", "needs", "source", "field", "draft", "channel",
];

const FIELD_KEYS: &[&str] = &[
    "id", "kind", "audience", "optional", "when", "phrases", "source",
];

const FIELD_KINDS: [(&str, FieldKind); 6] = [
    ("user-name", FieldKind::UserName),
    ("email", FieldKind::Email),
    ("repository-url", FieldKind::RepositoryUrl),
    ("handle", FieldKind::Handle),
    ("line", FieldKind::Line),
    ("text", FieldKind::Text),
];

const AUDIENCES: [(&str, Audience); 2] =
    [("public", Audience::Public), ("private", Audience::Private)];

impl Context<'_> {
    pub(super) fn requests(&mut self) -> Vec<RequestForm> {
        let tables = self.root.tables("request", self.faults);
        tables
            .into_iter()
            .map(|table| self.request(table))
            .collect()
    }

    fn request(&mut self, table: &Table) -> RequestForm {
        table.allow("a request", KEYS, self.faults);
        let id = table.text("id", self.faults).unwrap_or_default().text;
        self.sources(&format!("request {id:?}"), table);
        self.places.note(format!("request {id}"), &id, table.line);
        let fields = self.fields(&id, table);
        let shapes: Vec<FieldShape> = fields
            .iter()
            .map(|field| FieldShape {
                id: field.id.clone(),
                audience: field.audience,
            })
            .collect();
        let drafts = table.tables("draft", self.faults);
        let names = Names::of_ids(Kind::Draft, &drafts, self.faults);
        self.names.insert(Kind::Draft, names);
        RequestForm {
            drafting: self.drafting(table),
            drafts: self.drafts(&id, &shapes, &drafts),
            channels: self.channels(&id, &shapes, table),
            evidence: self.evidence(table),
            needs: self.needs(&id, &shapes, table),
            fields,
            id,
        }
    }

    /// Without a condition, evidence is never offered.
    fn evidence(&mut self, table: &Table) -> Condition {
        self.condition_under(table, "evidence", Scope::Any)
            .unwrap_or_else(|| Condition::Not(Box::new(Condition::Always)))
    }

    fn drafting(&mut self, table: &Table) -> Vec<FactIndex> {
        let names = table.texts("drafting", self.faults);
        names
            .iter()
            .filter_map(|name| self.find(Kind::Fact, name))
            .collect()
    }

    fn fields(&mut self, request: &str, table: &Table) -> Vec<Field> {
        let mut distinct = Distinct::new("field");
        let tables = table.tables("field", self.faults);
        tables
            .into_iter()
            .filter_map(|table| self.field(request, table, &mut distinct))
            .collect()
    }

    fn field(
        &mut self,
        request: &str,
        table: &Table,
        distinct: &mut Distinct<'_>,
    ) -> Option<Field> {
        table.allow("a field", FIELD_KEYS, self.faults);
        let id = table.needed("a field", "id", self.faults)?;
        distinct.note(&id, self.faults);
        self.differs_from_variables(&id);
        let what = format!("field {:?}", id.text);
        self.sources(&what, table);
        let kind = table.needed(&what, "kind", self.faults)?;
        self.refuse_forbidden(&id, &kind);
        let message = format!("field-{request}-{}", id.text);
        Some(Field {
            kind: self.one_of("the kind of a field", &kind, &FIELD_KINDS)?,
            audience: self.audience(&what, table)?,
            optional: table.flag("optional", self.faults),
            when: self.when(table, Scope::Any),
            label: self.text(id.line, &message, Variables::Site),
            hint: self.optional(&message, "hint", Variables::Site),
            phrases: self.phrases(request, &id.text, table),
            id: id.text,
        })
    }

    /// Sentences to put into a field, by their ids; the words are in `phrase-REQUEST-FIELD-ID`.
    fn phrases(&mut self, request: &str, field: &str, table: &Table) -> Vec<Phrase> {
        let mut distinct = Distinct::new("phrase");
        let names = table.texts("phrases", self.faults);
        let phrase = |name: &Name| {
            distinct.note(name, self.faults);
            let message = format!("phrase-{request}-{field}-{}", name.text);
            Phrase {
                sent: self.text(name.line, &message, Variables::Site),
                read: None,
            }
        };
        names.iter().map(phrase).collect()
    }

    /// Letters name fields and what they know about the request by the same kind of variable.
    fn differs_from_variables(&mut self, id: &Name) {
        if is_variable(&id.text) {
            self.faults.add(
                id.line,
                "reserved-id",
                format!(
                    "no field can be called {:?}; letters have a variable of that name",
                    id.text
                ),
                "give the field another id",
            );
        }
    }

    /// The word under `audience`.
    pub(super) fn audience(&mut self, what: &str, table: &Table) -> Option<Audience> {
        let name = table.needed(what, "audience", self.faults)?;
        self.one_of("the audience", &name, &AUDIENCES)
    }

    /// No field may ask for what nobody may ever be asked for.
    fn refuse_forbidden(&mut self, id: &Name, kind: &Name) {
        let forbidden = self.forbidden_kinds();
        for name in [id, kind] {
            if forbidden.iter().any(|other| other.text == name.text) {
                self.faults.add(
                    name.line,
                    "asks-for-forbidden",
                    format!(
                        "the field {:?} asks for {:?}, which is in [never-ask]",
                        id.text, name.text
                    ),
                    "remove the field; nobody may be asked for that",
                );
            }
        }
    }
}
