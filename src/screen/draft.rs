//! Pages of the request: fields, evidence, review, hand-over and receipt.

mod handover;
mod receipt_text;

use super::plan::AnswerRow;
use super::{Body, Page};
use crate::evidence::Evidence;
use crate::evidence::gate::Scheme;
use crate::request::{Remark, Translation, Values, letter};
use crate::service::{Audience, Field, FieldKind, Phrase, RequestForm};
use crate::wizard::{EvidenceState, Progress, Stage, Wizard};
use crate::wording::put;
use crate::words::word;

pub use handover::{HandoverPage, Obstacle, ReceiptPage};

/// What a page of the request consists of below its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftBody {
    /// The fields.
    Fields(Fields),
    /// The offer to add evidence.
    Evidence(EvidencePage),
    /// Check your answers.
    Review(Review),
    /// The hand-over.
    Handover(HandoverPage),
    /// The receipt.
    Receipt(ReceiptPage),
}

/// The fields of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// What everybody will read.
    pub public: Vec<FieldRow>,
    /// What only support gets.
    pub private: Vec<FieldRow>,
    /// What nobody ever asks for.
    pub never_ask: Vec<String>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRow {
    /// Id of the field.
    pub id: String,
    /// What is accepted.
    pub kind: FieldKind,
    /// The label.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What has been typed.
    pub text: String,
    /// Sentences to put in, as the person reads them.
    pub phrases: Vec<String>,
}

/// A label and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// Stable id.
    pub id: String,
    /// The label.
    pub label: String,
    /// The text.
    pub text: String,
    /// What the text says in the person's language, if that is another one.
    pub translation: Option<String>,
    /// A remark: repaired, or something else may be meant.
    pub remark: Option<String>,
}

/// The offer to add evidence of a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvidencePage {
    /// What becomes of a code.
    pub scheme: Scheme,
    /// How far it is, while it is being made.
    pub progress: Option<Progress>,
}

/// What was made of a recovery code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeEvidence {
    /// The evidence.
    pub evidence: Evidence,
    /// How many codes were found, if more than the one that was used.
    pub found: Option<String>,
}

/// Check your answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The answers.
    pub answers: Vec<AnswerRow>,
    /// What everybody will read.
    pub public: Vec<TextRow>,
    /// What only support gets.
    pub private: Vec<TextRow>,
    /// What was made of a recovery code.
    pub evidence: Option<MadeEvidence>,
    /// Whether evidence was offered, so that it can be changed.
    pub offers_evidence: bool,
    /// Whether the request goes to a public place.
    pub goes_public: bool,
}

impl Wizard {
    pub(super) fn draft_page(&self, stage: Stage) -> Page<Body> {
        let (key, heading, body) = match stage {
            Stage::Fields => self.fields_page(),
            Stage::Evidence => self.evidence_page(),
            Stage::Review => self.review_page(),
            Stage::Handover => self.handover_page(),
            Stage::Receipt => self.receipt_page(),
        };
        (key, heading, Body::Draft(body))
    }

    fn fields_page(&self) -> Page<DraftBody> {
        let fields = Fields {
            public: self.field_rows(Audience::Public),
            private: self.field_rows(Audience::Private),
            never_ask: self.service().plans.never_ask.clone(),
        };
        let heading = word!(self.service(), "fields").to_string();
        ("fields".into(), heading, DraftBody::Fields(fields))
    }

    fn field_rows(&self, audience: Audience) -> Vec<FieldRow> {
        let known = self.known();
        let Some(form) = self.form() else {
            return Vec::new();
        };
        let shown = form.asked(&known);
        let shown = shown.filter(|(_, field)| field.audience == audience);
        shown
            .map(|(index, field)| self.field_row(form, index, field))
            .collect()
    }

    fn field_row(&self, form: &RequestForm, index: u8, field: &Field) -> FieldRow {
        FieldRow {
            id: field.id.clone(),
            kind: field.kind,
            label: self.label(form, index, field),
            hint: self.hint(field),
            text: self.draft.typed.get(&field.id).to_string(),
            phrases: field.phrases.iter().map(|one| self.phrase(one)).collect(),
        }
    }

    /// What helps to fill a field in; where support reads English and the person something else, free text says so.
    fn hint(&self, field: &Field) -> Option<String> {
        let own = field.hint.as_ref().map(|hint| self.fill(hint));
        let is_free = matches!(field.kind, FieldKind::Line | FieldKind::Text);
        let ticket = self.service().plans.ticket.as_ref();
        let english = ticket.filter(|ticket| is_free && ticket.language.starts_with("en"));
        let english = english.map(|_| word!(self.service(), "write-english").into());
        let hints: Vec<String> = own.into_iter().chain(english).collect();
        (!hints.is_empty()).then(|| hints.join(" "))
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        self.fill(phrase.read.as_ref().unwrap_or(&phrase.sent))
    }

    /// The label with what may be left out: the field, or one of it and others.
    fn label(&self, form: &RequestForm, index: u8, field: &Field) -> String {
        let known = self.known();
        let label = self.fill(&field.label);
        let needed = form
            .needed(&known)
            .find(|asked| asked.iter().any(|(one, _)| *one == index));
        let others = needed
            .into_iter()
            .flatten()
            .filter(|(one, _)| *one != index);
        let others: Vec<String> = others.map(|(_, other)| self.fill(&other.label)).collect();
        let note = match form.may_be_empty(index, field, &known) {
            true if others.is_empty() => word!(self.service(), "optional").to_string(),
            true => put(word!(self.service(), "one-of"), "list", &others.join("; ")),
            false => return label,
        };
        format!("{label} {note}")
    }

    fn evidence_page(&self) -> Page<DraftBody> {
        let heading = word!(self.service(), "evidence").to_string();
        let page = EvidencePage {
            scheme: self.service().plans.evidence.scheme,
            progress: match self.draft.evidence {
                EvidenceState::Working { progress, .. } => Some(progress),
                _ => None,
            },
        };
        ("evidence".into(), heading, DraftBody::Evidence(page))
    }

    fn review_page(&self) -> Page<DraftBody> {
        let values = self.values().unwrap_or_default();
        let review = Review {
            answers: self.answer_rows(),
            public: self.text_rows(&values, Audience::Public),
            private: self.text_rows(&values, Audience::Private),
            evidence: self.made_evidence(),
            offers_evidence: self.offers_evidence(),
            goes_public: self.endpoint().is_none(),
        };
        let heading = word!(self.service(), "review").to_string();
        ("review".into(), heading, DraftBody::Review(review))
    }

    fn made_evidence(&self) -> Option<MadeEvidence> {
        let evidence = self.evidence()?;
        let EvidenceState::Made { codes, .. } = &self.draft.evidence else {
            return None;
        };
        let found = put(
            word!(self.service(), "evidence-found"),
            "detail",
            &codes.to_string(),
        );
        Some(MadeEvidence {
            evidence: evidence.clone(),
            found: (*codes > 1).then_some(found),
        })
    }

    /// Fields, then letters, exactly as they will be sent.
    fn text_rows(&self, values: &Values, audience: Audience) -> Vec<TextRow> {
        let Some(form) = self.form() else {
            return Vec::new();
        };
        let fields = values.of(form, audience).map(|(field, value)| TextRow {
            id: field.id.clone(),
            label: self.fill(&field.label),
            text: value.text.clone(),
            translation: None,
            remark: self.remark(value.remark.as_ref()),
        });
        let evidence = self.evidence().map(Evidence::scheme);
        let letters =
            letter::letters(form, values, &self.known(), self.way(), evidence).into_iter();
        let letters = letters.filter(|letter| letter.audience == audience);
        let letters = letters.map(|letter| TextRow {
            text: letter.whole(),
            translation: letter.translation.as_ref().map(Translation::whole),
            id: letter.id,
            label: letter.name,
            remark: None,
        });
        fields.chain(letters).collect()
    }

    fn remark(&self, remark: Option<&Remark>) -> Option<String> {
        let (id, detail) = remark?;
        Some(put(self.service().word_for(id), "detail", detail))
    }
}
