//! What the person can take along: the request, its mails, the receipt and its reminder as files, or all on the clipboard.

use crate::delivery::download::{self, File};
use crate::delivery::eml;
use crate::wizard::{DraftEffect, Effect, Wizard};

impl Wizard {
    pub(super) fn save_request(&self) -> Vec<Effect> {
        let request = self.request().map(|request| request.to_json());
        self.save(File::Json, request)
    }

    pub(super) fn save_text(&self) -> Vec<Effect> {
        self.save(File::Text, self.request_text())
    }

    /// Saves a mail of the hand-over, for programs that do not take it by an address.
    pub(super) fn save_mail(&self, id: &str) -> Vec<Effect> {
        let mails = self.handover().unwrap_or_default().mails;
        let mail = mails.iter().find(|mail| mail.letter.id == id);
        let message = mail.and_then(|mail| eml::message(&mail.letter, self.draft.created));
        self.save(File::Mail, message)
    }

    pub(super) fn save_receipt(&self) -> Vec<Effect> {
        self.save(File::Receipt, self.receipt_text())
    }

    pub(super) fn save_calendar(&self) -> Vec<Effect> {
        self.save(File::Reminder, self.receipt_calendar())
    }

    /// Copies the whole request; there is no box to tick for it.
    pub(super) fn copy_request(&mut self) -> Vec<Effect> {
        self.draft.copying = None;
        let copy = self.request_text().map(DraftEffect::Copy);
        copy.into_iter().map(Effect::Draft).collect()
    }

    fn request_text(&self) -> Option<String> {
        Some(download::text(&self.request()?))
    }

    /// Offers a file, if there is something to be in it.
    fn save(&self, file: File, text: Option<String>) -> Vec<Effect> {
        let name = file.name(self.draft.randomness.request_id);
        let mime = file.mime();
        let save = text.map(|text| DraftEffect::Save { name, mime, text });
        save.into_iter().map(Effect::Draft).collect()
    }
}
