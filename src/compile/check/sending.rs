//! What support needs is asked, and what is asked is part of every way in which the request can be sent.

use crate::compile::problem;
use crate::service::condition::Truth;
use crate::service::{
    Channel, Condition, Draft, FactIndex, Field, FormContent, Need, RequestForm, Wire,
};

use super::{Known, Proof};

/// A request, and what can be known when it is handed over.
pub(super) struct Form<'a> {
    pub(super) proof: Proof<'a>,
    pub(super) request: &'a RequestForm,
    pub(super) ends: &'a [Known],
}

pub(super) fn check(form: &Form<'_>) {
    let request = form.request;
    for field in &request.fields {
        form.check_field(field);
    }
    if request.needs.is_empty() {
        let problem = problem::missing_needs(&request.id);
        form.proof
            .fault(&format!("request {}", request.id), problem);
    }
    for (index, need) in request.needs.iter().enumerate() {
        form.check_need(index, need);
    }
}

impl Form<'_> {
    fn check_field(&self, field: &Field) {
        let key = format!("field-{}-{}", self.request.id, field.id);
        if self.check_open(&format!("field {:?}", field.id), &key, &field.when) {
            return;
        }
        for way in Way::all(self.request) {
            let mut asked = self.ends.iter().filter(|known| field.when.holds(*known));
            if let Some(known) = asked.find(|known| !way.sends(self.request, field, known)) {
                let at = self.proof.describe(known);
                let problem = match way {
                    Way::ByHand => problem::field_in_no_letter(&field.id, at),
                    Way::Wire(kind, _) => problem::field_not_sent(&field.id, kind, at),
                };
                self.proof.fault(&key, problem);
            }
        }
    }

    /// A condition that the answers leave open means no to whoever is asked and maybe to whoever reads.
    fn check_open(&self, what: &str, key: &str, when: &Condition) -> bool {
        let mut ends = self.ends.iter();
        let open = ends.find(|known| when.truth(*known) == Truth::Open);
        if let Some(known) = open {
            let mut facts = Vec::new();
            open_facts(when, known, &mut facts);
            let facts = facts.iter();
            let facts = facts.filter_map(|fact| self.proof.service.facts.get(usize::from(*fact)));
            let facts: Vec<String> = facts.map(|fact| format!("{:?}", fact.id)).collect();
            let at = self.proof.describe(known);
            let problem = problem::condition_left_open(what, at, facts.join(", "));
            self.proof.fault(key, problem);
        }
        open.is_some()
    }

    fn check_need(&self, index: usize, need: &Need) {
        let key = format!("need {} {index}", self.request.id);
        let fields = need.fields.iter();
        let fields = fields.filter_map(|index| self.request.fields.get(usize::from(*index)));
        let fields: Vec<&Field> = fields.collect();
        let names = fields.iter().map(|field| format!("{:?}", field.id));
        let names = names.collect::<Vec<_>>().join(" or ");
        if self.check_open(&format!("the need of {names}"), &key, &need.when) {
            return;
        }
        // A field that may be asked has its own fault.
        let is_asked = |known: &Known| fields.iter().any(|field| !field.when.refuted(known));
        let mut needed = self.ends.iter().filter(|known| need.when.holds(*known));
        if let Some(known) = needed.find(|known| !is_asked(known)) {
            let at = self.proof.describe(known);
            self.proof.fault(&key, problem::need_not_asked(names, at));
        }
    }
}

/// The facts that a condition waits for.
fn open_facts(when: &Condition, known: &Known, found: &mut Vec<FactIndex>) {
    match when {
        Condition::Always => {}
        Condition::Is(fact, _) => {
            let is_known = known.get(usize::from(*fact)).is_some_and(Option::is_some);
            if !is_known && !found.contains(fact) {
                found.push(*fact);
            }
        }
        Condition::All(parts) | Condition::Any(parts) => {
            let open = parts.iter();
            let open = open.filter(|part| part.truth(known) == Truth::Open);
            open.for_each(|part| open_facts(part, known, found));
        }
        Condition::Not(part) => open_facts(part, known, found),
    }
}

/// A way in which a request that has letters leaves the page other than whole.
enum Way<'a> {
    /// The person copies or sends the letters.
    ByHand,
    /// An endpoint with entries of its own takes one of them: kind of the channel, and what it gets.
    Wire(&'static str, &'a Wire),
}

impl<'a> Way<'a> {
    fn all(request: &'a RequestForm) -> Vec<Self> {
        let by_hand = (!request.drafts.is_empty()).then_some(Self::ByHand);
        let wires = request.channels.iter().filter_map(|channel| {
            let kind = match channel {
                Channel::PostFields(_) => "post-fields",
                Channel::PostForm(_) => "post-form",
                _ => "zendesk",
            };
            Some(Self::Wire(kind, channel.wire()?))
        });
        by_hand.into_iter().chain(wires).collect()
    }

    /// Whether what is sent with these answers holds a field.
    fn sends(&self, request: &RequestForm, field: &Field, known: &Known) -> bool {
        let variable = format!("{{{}}}", field.id);
        let texts = match self {
            Self::ByHand => by_hand(request, known),
            Self::Wire(_, wire) => wired(request, wire, known),
        };
        texts.iter().any(|text| text.contains(&variable))
    }
}

/// All letters that are made with these answers, and the entries of issue forms that take one of them.
fn by_hand<'a>(request: &'a RequestForm, known: &Known) -> Vec<&'a str> {
    let made = |draft: &&Draft| draft.when.holds(known);
    let letters = request.drafts.iter().filter(made);
    let letters = letters.flat_map(|draft| letter(draft, known, true));
    let entries = request.channels.iter().flat_map(|channel| match channel {
        Channel::GithubIssueForm(form) => &form.entries[..],
        _ => &[],
    });
    let templates = entries.filter_map(|entry| match &entry.content {
        FormContent::Template(template) => Some(template.as_str()),
        _ => None,
    });
    letters.chain(templates).collect()
}

/// Everything that the entries of an endpoint are filled from.
fn wired<'a>(request: &'a RequestForm, wire: &'a Wire, known: &Known) -> Vec<&'a str> {
    let draft = request.drafts.get(usize::from(wire.draft));
    let contents = wire.entries.iter().map(|entry| &entry.content);
    let texts = contents.flat_map(|content| match (content, draft) {
        (FormContent::Template(template), _) => vec![template.as_str()],
        (FormContent::Subject, Some(draft)) => vec![draft.subject.as_str()],
        (FormContent::Body, Some(draft)) => {
            letter(draft, known, false).into_iter().skip(1).collect()
        }
        _ => Vec::new(),
    });
    texts.collect()
}

/// Subject and lines of a letter.
fn letter<'a>(draft: &'a Draft, known: &Known, by_hand: bool) -> Vec<&'a str> {
    let lines = draft.lines.iter();
    let lines = lines.filter(|line| (by_hand || !line.by_hand) && line.when.holds(known));
    let subject = [draft.subject.as_str()].into_iter();
    subject
        .chain(lines.map(|line| line.text.as_str()))
        .collect()
}
