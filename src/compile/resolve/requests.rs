//! `[[request]]`: what is asked of a person who writes to support.

use std::rc::Rc;

use crate::compile::asked::is_variable;
use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::{Distinct, Name};
use crate::compile::names::{Kind, Names};
use crate::compile::nearest::advise;
use crate::compile::problem;
use crate::compile::source::{Table, Value};
use crate::service::{Audience, Condition, Field, FieldKind, Need, Phrase, RequestForm};

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

/// A request whose parts are being resolved.
pub(super) struct Request<'a> {
    pub(super) id: &'a str,
    pub(super) fields: Rc<[Field]>,
}

impl<'a> Context<'a> {
    pub(super) fn requests(&mut self) -> Vec<RequestForm> {
        let tables = self.root.tables("request").into_iter();
        tables.map(|table| self.request(table)).collect()
    }

    fn request(&mut self, table: Table<'a>) -> RequestForm {
        table.allow("a request", KEYS);
        let id = table.text("id").unwrap_or_default().text;
        self.sources(&format!("request {id:?}"), table);
        self.places.note(format!("request {id}"), id, table.line);
        let request = Request {
            id,
            fields: self.fields(id, table).into(),
        };
        let names = Names::of_ids(Kind::Draft, table, "draft");
        self.names.insert(Kind::Draft, names);
        let drafting = table.texts("drafting").into_iter();
        // Without a condition, evidence is never offered.
        let never = Condition::Not(Box::new(Condition::Always));
        RequestForm {
            id: id.to_owned(),
            drafting: drafting
                .filter_map(|name| self.find(Kind::Fact, name))
                .collect(),
            fields: request.fields.to_vec(),
            drafts: self.drafts(&request, table),
            channels: self.channels(&request, table),
            evidence: self.condition(table, "evidence", Scope::Any, never),
            needs: self.needs(&request, table),
        }
    }

    fn fields(&mut self, request: &str, table: Table<'a>) -> Vec<Field> {
        let fields = table.named_tables("field", "a field", FIELD_KEYS);
        let fields = Distinct::new("field").note_all(fields);
        let fields = fields.into_iter();
        fields
            .filter_map(|(id, table)| self.field(request, id, table))
            .collect()
    }

    fn field(&mut self, request: &str, id: Name<'a>, table: Table<'a>) -> Option<Field> {
        // Letters name fields and what they know about the request by the same kind of variable.
        if is_variable(id.text) {
            id.fault(problem::reserved_field(id.text));
        }
        let what = format!("field {:?}", id.text);
        self.sources(&what, table);
        let kind = table.needed(&what, "kind")?;
        self.refuse_forbidden(id, kind);
        let message = format!("field-{request}-{}", id.text);
        Some(Field {
            kind: self.one_of("the kind of a field", kind, &FIELD_KINDS)?,
            audience: self.audience(&what, table)?,
            optional: table.flag("optional"),
            when: self.when(table, Scope::Any),
            label: self.text(id.line, &message),
            hint: self.optional(&message, "hint"),
            phrases: self.phrases(request, id.text, table),
            id: id.text.to_owned(),
        })
    }

    /// Sentences to put into a field, by their ids; the words are in `phrase-REQUEST-FIELD-ID`.
    fn phrases(&mut self, request: &str, field: &str, table: Table<'a>) -> Vec<Phrase> {
        let mut distinct = Distinct::new("phrase");
        table
            .texts("phrases")
            .into_iter()
            .for_each(|name| distinct.note(name));
        let texts = self.texts("phrases", table, &format!("phrase-{request}-{field}"));
        let texts = texts.into_iter();
        texts.map(|sent| Phrase { sent, read: None }).collect()
    }

    /// The word under `audience`.
    pub(super) fn audience(&self, what: &str, table: Table<'_>) -> Option<Audience> {
        let name = table.needed(what, "audience")?;
        self.one_of("the audience", name, &AUDIENCES)
    }

    /// No field may ask for what nobody may ever be asked for.
    fn refuse_forbidden(&self, id: Name<'_>, kind: Name<'_>) {
        let forbidden = self.forbidden_kinds();
        for name in [id, kind] {
            if forbidden.iter().any(|other| other.text == name.text) {
                name.fault(problem::asks_for_forbidden(id.text, name.text));
            }
        }
    }

    /// What support would have to ask back about. Each need is the id of a field, or
    /// `{ fields = ["…", "…"], when = { … } }`, of which one field is enough.
    fn needs(&mut self, request: &Request<'_>, table: Table<'a>) -> Vec<Need> {
        let mut needs = Vec::new();
        for value in table.list("needs") {
            let key = format!("need {} {}", request.id, needs.len());
            self.places.note(key, request.id, value.line);
            needs.push(self.need(request, value));
        }
        needs
    }

    fn need(&mut self, request: &Request<'_>, value: Value<'a>) -> Need {
        let (names, when) = match value.as_table() {
            Some(table) => {
                table.allow("a need", &["fields", "when"]);
                table.demand("a need", "fields");
                (table.texts("fields"), self.when(table, Scope::Any))
            }
            None => (value.names("needs"), Condition::Always),
        };
        let names = names.into_iter();
        Need {
            when,
            fields: names
                .filter_map(|name| self.field_index(request, name))
                .collect(),
        }
    }

    fn field_index(&self, request: &Request<'_>, name: Name<'_>) -> Option<u8> {
        let ids = request.fields.iter().map(|field| field.id.as_str());
        let found = ids.clone().position(|id| id == name.text);
        if found.is_none() {
            let advice = advise(name.text, ids);
            name.fault(problem::unknown_field(request.id, name.text, advice));
        }
        u8::try_from(found?).ok()
    }
}
