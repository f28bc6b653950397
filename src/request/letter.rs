//! The texts that a request consists of for people: the public ticket and the private mail.

use super::Values;
use crate::answers::Known;
use crate::evidence::gate::Scheme;
use crate::service::{Audience, Draft, Line, RequestForm, Service};
use crate::wording::{fill, fill_ticket, put};
use crate::words::word;

/// A text ready to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Id of the draft.
    pub id: String,
    /// What it is called on the page.
    pub name: String,
    /// Who reads it.
    pub audience: Audience,
    /// Mail address it goes to, for a mail.
    pub to: Option<String>,
    /// Title or subject.
    pub subject: String,
    /// The text, lines ended by line feeds.
    pub body: String,
    /// What it says in the person's language, if that is not the one that support reads.
    pub translation: Option<Translation>,
}

/// A letter in the language of the person who sends it; nobody gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Title or subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

impl Translation {
    /// Subject, an empty line, and the text.
    #[must_use]
    pub fn whole(&self) -> String {
        [&self.subject, "\n\n", &self.body].concat()
    }
}

impl Letter {
    /// Says in its last line which evidence goes with it, so that it is noticed if that was taken away.
    fn with_evidence(mut self, evidence: Option<Scheme>, service: &Service) -> Self {
        let Some(scheme) = evidence else {
            return self;
        };
        let own = word!(service, "letter-evidence");
        let sent = service.plans.ticket.as_ref();
        let sent = sent.map_or(own, |ticket| ticket.evidence.as_str());
        append(&mut self.body, &put(sent, "detail", scheme.name()));
        if let Some(translation) = &mut self.translation {
            append(&mut translation.body, &put(own, "detail", scheme.name()));
        }
        self
    }

    /// Subject, an empty line, and the text.
    #[must_use]
    pub fn whole(&self) -> String {
        [&self.subject, "\n\n", &self.body].concat()
    }
}

/// Who takes the letters over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The person, by hand.
    ByHand,
    /// An endpoint.
    Endpoint,
}

impl Way {
    /// Whether something is written that may be meant for the way by hand alone.
    #[must_use]
    pub fn takes(self, by_hand: bool) -> bool {
        !by_hand || self == Self::ByHand
    }
}

/// The letters that the answers and the way call for. `evidence` is the scheme of what goes with them, which they say.
#[must_use]
pub fn letters(
    form: &RequestForm,
    values: &Values,
    known: &Known<'_>,
    way: Way,
    evidence: Option<Scheme>,
) -> Vec<Letter> {
    let drafts = form.drafts.iter();
    let wanted = drafts.filter(|draft| way.takes(draft.by_hand) && draft.when.holds(known));
    let written = wanted.map(|draft| write(draft, values, known, way));
    written
        .map(|letter| letter.with_evidence(evidence, known.service))
        .collect()
}

/// The letter of one draft, whether the answers call for it or not.
#[must_use]
pub fn write(draft: &Draft, values: &Values, known: &Known<'_>, way: Way) -> Letter {
    // An endpoint gets a request before there is a ticket.
    let is_known = |name: &str| name != "ticket" || way == Way::ByHand;
    let variable = |name: &str| {
        let text = values.text(name).filter(|_| is_known(name));
        text.map(ToString::to_string)
    };
    let sent = |text: &str| fill_ticket(text, known, &variable);
    let read = |text: &str| fill(text, known, &variable);
    let written = |line: &Line| way.takes(line.by_hand) && line.when.holds(known);
    let lines = draft.lines.iter().filter(|line| written(line));
    let lines: Vec<_> = lines.map(|line| line.text.as_str()).collect();
    let translation = draft.translations.split_first().map(|(subject, lines)| {
        let lines = lines.iter().zip(&draft.lines);
        let lines = lines.filter(|(_, line)| written(line));
        let lines: Vec<_> = lines.map(|(text, _)| text.as_str()).collect();
        Translation {
            subject: read(subject).unwrap_or_default(),
            body: body(&lines, &read),
        }
    });
    Letter {
        id: draft.id.clone(),
        name: read(&draft.name).unwrap_or_default(),
        audience: draft.audience,
        to: draft.to.clone(),
        subject: sent(&draft.subject).unwrap_or_default(),
        body: body(&lines, &sent),
        translation,
    }
}

/// A paragraph more.
fn append(body: &mut String, paragraph: &str) {
    body.push_str("\n\n");
    body.push_str(paragraph);
}

/// The lines as text; those that name an empty field are left out, and so are empty lines at the start, at the end and
/// beside another one: conditions may have emptied a whole block.
fn body(lines: &[&str], fill: &dyn Fn(&str) -> Option<String>) -> String {
    let mut kept: Vec<String> = Vec::new();
    for line in lines.iter().filter_map(|line| fill(line)) {
        if !line.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(line);
        }
    }
    if kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept.join("\n")
}
