//! What support needs is asked, and what is asked is part of every way in which the request can be sent.

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::service::condition::Truth;
use crate::service::{
    Channel, Condition, Draft, FactIndex, Field, FormContent, Need, RequestForm, Service, Wire,
};

use super::{Known, describe};

pub(super) fn check(
    service: &Service,
    request: &RequestForm,
    ends: &[Known],
    places: &Places,
    faults: &mut Faults,
) {
    let mut sending = Sending {
        service,
        request,
        ends,
        places,
        faults,
    };
    for field in &request.fields {
        sending.check_field(field);
    }
    if request.needs.is_empty() {
        sending.without_needs();
    }
    for (index, need) in request.needs.iter().enumerate() {
        sending.check_need(index, need);
    }
}

struct Sending<'a> {
    service: &'a Service,
    request: &'a RequestForm,
    ends: &'a [Known],
    places: &'a Places,
    faults: &'a mut Faults,
}

impl Sending<'_> {
    fn without_needs(&mut self) {
        let id = &self.request.id;
        self.faults.add(
            self.places.line(&format!("request {id}")),
            "missing-needs",
            format!("request {id:?} does not say what support needs"),
            "add `needs = [\"FIELD\", { fields = [\"FIELD\", \"FIELD\"], when = { … } }]`; of several fields one is enough",
        );
    }

    fn check_field(&mut self, field: &Field) {
        let line = self
            .places
            .line(&format!("field-{}-{}", self.request.id, field.id));
        let what = format!("field {:?}", field.id);
        if self.check_open(&what, line, &field.when) {
            return;
        }
        let asked = self.ends.iter();
        let asked: Vec<&Known> = asked
            .filter(|known| field.when.holds(known.as_slice()))
            .collect();
        for way in Way::all(self.request) {
            let lost = asked
                .iter()
                .find(|known| !way.sends(self.request, field, known));
            if let Some(known) = lost {
                self.not_sent(field, line, &way, known);
            }
        }
    }

    /// A condition that the answers leave open means no to whoever is asked and maybe to whoever reads.
    fn check_open(&mut self, what: &str, line: usize, when: &Condition) -> bool {
        let is_open = |known: &&Known| when.truth(known.as_slice()) == Truth::Open;
        let Some(known) = self.ends.iter().find(is_open) else {
            return false;
        };
        let mut facts = Vec::new();
        open_facts(when, known, &mut facts);
        let facts = facts
            .iter()
            .filter_map(|fact| self.service.facts.get(usize::from(*fact)));
        let facts: Vec<String> = facts.map(|fact| format!("{:?}", fact.id)).collect();
        self.faults.add(
            line,
            "condition-left-open",
            format!(
                "the condition of {what} is left open by the answers at: {}",
                describe(self.service, known)
            ),
            format!(
                "ask about it while drafting (`drafting = [{}, …]`), or write a condition that the answers settle",
                facts.join(", ")
            ),
        );
        true
    }

    fn not_sent(&mut self, field: &Field, line: usize, way: &Way<'_>, known: &Known) {
        let at = describe(self.service, known);
        let (name, remedy) = match way {
            Way::ByHand => (
                "no letter has it".to_owned(),
                "write {FIELD} into a line of a draft that is made there, or do not ask for it there",
            ),
            Way::Wire(kind, _) => (
                format!("a channel {kind:?} leaves it out"),
                "write {FIELD} into the template of an entry, or into a line of the draft that an entry sends",
            ),
        };
        self.faults.add(
            line,
            "field-not-sent",
            format!("field {:?} is asked, but {name}, at: {at}", field.id),
            remedy.replace("FIELD", &field.id),
        );
    }

    fn check_need(&mut self, index: usize, need: &Need) {
        let line = self
            .places
            .line(&format!("need {} {index}", self.request.id));
        let fields = need.fields.iter();
        let fields = fields.filter_map(|index| self.request.fields.get(usize::from(*index)));
        let fields: Vec<&Field> = fields.collect();
        let names: Vec<String> = fields
            .iter()
            .map(|field| format!("{:?}", field.id))
            .collect();
        let names = names.join(" or ");
        if self.check_open(&format!("the need of {names}"), line, &need.when) {
            return;
        }
        let needed = |known: &&Known| need.when.holds(known.as_slice());
        // A field that may be asked has its own fault.
        let may_be = |field: &&Field, known: &Known| !field.when.refuted(known.as_slice());
        let asked = |known: &Known| fields.iter().any(|field| may_be(field, known));
        let missing = self.ends.iter().filter(needed).find(|known| !asked(known));
        if let Some(known) = missing {
            self.faults.add(
                line,
                "need-not-asked",
                format!(
                    "support needs {names}, and nobody is asked for it at: {}",
                    describe(self.service, known)
                ),
                "ask for it there by the `when` of the field, or correct the `when` of the need",
            );
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
            let open = open.filter(|part| part.truth(known.as_slice()) == Truth::Open);
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
    let made = |draft: &&Draft| draft.when.holds(known.as_slice());
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
    let lines =
        lines.filter(|line| (by_hand || !line.by_hand) && line.when.holds(known.as_slice()));
    let subject = [draft.subject.as_str()].into_iter();
    subject
        .chain(lines.map(|line| line.text.as_str()))
        .collect()
}
