//! Saving a draft, and the lines of a receipt by which the page knows it again.

use super::Sending;
use crate::answers::Known;
use crate::date::Date;
use crate::file::{DraftFile, ReceiptFile};
use crate::request::Texts;
use crate::wizard::{DraftEffect, Effect, Wizard};
use crate::wording::put;
use crate::words::word;

impl Wizard {
    /// Offers the draft as a file, and names what is not in it.
    pub(super) fn save_draft(&mut self) -> Vec<Effect> {
        let file = self.draft_file();
        let about = word!(self.service, "draft-about");
        let text = file.to_json(about);
        self.notice = Some(self.say_saved());
        vec![Effect::Draft(DraftEffect::Save {
            name: file.name(),
            mime: "application/json",
            text,
        })]
    }

    fn draft_file(&self) -> DraftFile {
        let draft = &self.draft;
        let route = self.route().map(|route| route.id.clone());
        DraftFile {
            service: self.service.id.clone(),
            definition: draft.definition,
            route: route.unwrap_or_default(),
            randomness: draft.randomness.clone(),
            created: draft.created,
            tried: draft.in_doubt || draft.sending == Sending::UnderWay,
            answers: chosen(self.known()),
            typed: self.typed_without_secrets(),
        }
    }

    fn say_saved(&self) -> String {
        let saved = word!(self.service, "draft-saved");
        let typed = self.draft.typed.iter();
        let secret = typed.filter(|(id, text)| self.holds_secret(id, text));
        let names: Vec<String> = secret.map(|(id, _)| self.field_name(id)).collect();
        if names.is_empty() {
            return saved.into();
        }
        let left_out = put(
            word!(self.service, "draft-left-out"),
            "list",
            &names.join("; "),
        );
        [saved, " ", &left_out].concat()
    }

    /// The label of a field of the route's request.
    fn field_name(&self, id: &str) -> String {
        let fields = self.form().map_or(&[][..], |form| &form.fields);
        let field = fields.iter().find(|field| field.id == id);
        field.map_or_else(|| id.into(), |field| self.fill(&field.label))
    }

    /// What a receipt says to the page when it is opened again.
    pub(crate) fn receipt_file(&self) -> Option<ReceiptFile> {
        Some(ReceiptFile {
            id: self.draft.randomness.request_id,
            service: self.service.id.clone(),
            route: self.route()?.id.clone(),
            sent: Date::after(self.draft.finished, 0),
            way: self.way_taken(),
            answers: chosen(self.known()),
        })
    }
}

/// Ids of facts and choices. A choice, not its value: the person chose words, not what they stand for.
fn chosen(known: Known<'_>) -> Texts {
    let answered = known.answers.answered();
    let pair = |fact| {
        let choice = known.chosen(fact)?;
        Some((known.fact(fact)?.id.clone(), choice.id.clone()))
    };
    answered.filter_map(pair).collect()
}
