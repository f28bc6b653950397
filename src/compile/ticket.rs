//! What goes to support is written in one language, whatever the person reads.

use crate::pack::{self, PackError};
use crate::service::{Draft, Service, Ticket};
use crate::words::word;

use super::fault::Faults;
use super::nearest::advise;
use super::source::{Name, Table};

/// The language that support reads: `ticket-language` of the definition, else the first of its languages.
pub(crate) fn language(root: &Table, languages: &[Name], faults: &mut Faults) -> String {
    let named = root
        .inner("service")
        .and_then(|service| service.text("ticket-language", faults));
    let known = || languages.iter().map(|language| language.text.as_str());
    let Some(named) = named else {
        return known().next().unwrap_or_default().to_owned();
    };
    if !known().any(|tag| tag == named.text) {
        faults.add(
            named.line,
            "unknown-language",
            format!(
                "support reads {:?}, which the definition does not speak",
                named.text
            ),
            advise(&named.text, known()),
        );
    }
    named.text
}

/// What stands for the definition in every language: the digest of the one that support reads.
pub(crate) fn definition(services: &[Service]) -> Result<[u8; 32], PackError> {
    let mut services = services.iter();
    let original = services.find(|service| service.plans.ticket.is_none());
    original.map_or(Ok([0; 32]), pack::definition)
}

/// Puts the texts that support reads into the definition in every language; the person's own become translations.
pub(crate) fn write(services: &mut [Service], language: &str) {
    let original = services.iter().find(|service| service.language == language);
    let Some(original) = original.cloned() else {
        return;
    };
    let others = services.iter_mut();
    for service in others.filter(|service| service.language != language) {
        service.plans.ticket = Some(Ticket {
            language: language.to_owned(),
            right_to_left: original.right_to_left,
            sites: original.site.names.clone(),
            evidence: word!(original, "letter-evidence").to_owned(),
        });
        for (form, original) in service
            .plans
            .requests
            .iter_mut()
            .zip(&original.plans.requests)
        {
            for (draft, original) in form.drafts.iter_mut().zip(&original.drafts) {
                translate(draft, original);
            }
            for (field, original) in form.fields.iter_mut().zip(&original.fields) {
                for (phrase, original) in field.phrases.iter_mut().zip(&original.phrases) {
                    phrase.read = Some(std::mem::replace(&mut phrase.sent, original.sent.clone()));
                }
            }
        }
    }
}

/// What the draft says in the language of the definition becomes its translation.
fn translate(draft: &mut Draft, original: &Draft) {
    let lines = draft.lines.iter().map(|line| line.text.clone());
    draft.translations = [draft.subject.clone()].into_iter().chain(lines).collect();
    draft.subject.clone_from(&original.subject);
    draft.lines.clone_from(&original.lines);
}
