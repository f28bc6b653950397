//! Whatever changes in a definition, at places that numbers choose: nothing that was said becomes something else.

use account_recovery::answers::{Answers, Known};
use account_recovery::pack;
use account_recovery::service::diagram::End;
use account_recovery::service::{Condition, Fact, Service};
use proptest::prelude::*;

use super::{DEFINITIONS, Said, keeps, said_by, settings, updated};
use crate::person::Person;
use crate::person::page::Page as _;

/// Where somebody is led who says the same to a definition from the start.
fn led(service: &Service, said: &[Said]) -> End {
    let mut answers = Answers::new(service);
    for (fact, choice, _) in said {
        let index = service
            .facts
            .iter()
            .position(|one| one.id == *fact)
            .unwrap();
        let choices = &service.facts[index].choices;
        let choice = choices.iter().position(|one| one.id == *choice).unwrap();
        answers.choose(u8::try_from(index).unwrap(), u8::try_from(choice).ok());
    }
    let known = Known {
        service,
        answers: &answers,
    };
    service.diagram.walk(&known).end
}

/// Somebody who chooses, types and goes on by numbers.
fn walked(service: &Service, steps: &[usize]) -> Person {
    let mut person = Person::of(service, settings());
    for step in steps {
        let offered = person.offered();
        if !offered.is_empty() {
            person.choose(&offered[step % offered.len()]);
            continue;
        }
        for (field, _) in person.page().form() {
            if person.key() == "fields" {
                person.type_into(&field, &format!("typed-{field}@mail.example"));
            }
        }
        if person.page().submits() {
            person.go_on();
        }
    }
    person
}

/// One change of a definition, at places that numbers choose.
type Change = (&'static str, fn(&mut Service, usize, usize));

/// Changes of facts. What conditions and diagram say of positions stays, so that every one means something else.
const CHANGES: [Change; 11] = [
    ("values reversed", |service, fact, _| {
        fact_at(service, fact).values.reverse();
    }),
    ("choices reversed", |service, fact, _| {
        fact_at(service, fact).choices.reverse();
    }),
    ("a value renamed", |service, fact, at| {
        let values = &mut fact_at(service, fact).values;
        let at = at % values.len();
        values[at].push_str("-now");
    }),
    ("a choice renamed", |service, fact, at| {
        let choices = &mut fact_at(service, fact).choices;
        let at = at % choices.len();
        choices[at].id.push_str("-now");
    }),
    ("a choice removed", |service, fact, at| {
        let choices = &mut fact_at(service, fact).choices;
        let at = at % choices.len();
        choices.remove(at);
    }),
    ("a fact renamed", |service, fact, _| {
        fact_at(service, fact).id.push_str("-now");
    }),
    ("two facts swapped", |service, fact, other| {
        let count = service.facts.len();
        service.facts.swap(fact % count, other % count);
        always_apply(service);
    }),
    ("a fact added", |service, fact, at| {
        let mut added = fact_at(service, fact).clone();
        added.id.push_str("-new");
        service.facts.insert(at % service.facts.len(), added);
        always_apply(service);
    }),
    ("the last fact removed", |service, _, _| {
        let last = u8::try_from(service.facts.len() - 1).unwrap();
        for form in &mut service.plans.requests {
            form.drafting.retain(|fact| *fact != last);
        }
        if service.diagram.nodes.iter().all(|node| node.fact != last) && service.site.fact != last {
            service.facts.pop();
        }
    }),
    ("routes moved", |service, by, _| {
        let count = service.plans.routes.len();
        service.plans.routes.rotate_left(by % count);
    }),
    ("a field renamed", |service, form, at| {
        let count = service.plans.requests.len();
        let fields = &mut service.plans.requests[form % count].fields;
        let at = at % fields.len();
        fields[at].id.push_str("-now");
    }),
];

/// Where a fact makes sense depends on facts before it, and positions have changed.
fn always_apply(service: &mut Service) {
    for fact in &mut service.facts {
        fact.applies = Condition::Always;
    }
}

fn fact_at(service: &mut Service, at: usize) -> &mut Fact {
    let count = service.facts.len();
    &mut service.facts[at % count]
}

fn changed(service: &Service, changes: &[(usize, usize, usize)]) -> Service {
    let mut later = service.clone();
    for (change, first, second) in changes {
        let (_, change) = CHANGES[change % CHANGES.len()];
        change(&mut later, *first, *second);
    }
    later.definition = pack::definition(&later).unwrap();
    later
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nothing_becomes_something_else(
        which in 0..3usize,
        steps in prop::collection::vec(any::<prop::sample::Index>(), 1..24),
        changes in prop::collection::vec((0..CHANGES.len(), 0..64usize, 0..64usize), 0..4),
    ) {
        let service = &DEFINITIONS[which];
        let steps: Vec<usize> = steps.iter().map(|step| step.index(60)).collect();
        let person = walked(service, &steps);
        let later = changed(service, &changes);
        let again = updated(&person, &later);
        let (before, after) = (said_by(&person), said_by(&again));
        for one in &after {
            prop_assert!(before.contains(one), "{one:?} was never said: {before:?}");
        }
        let known = again.wizard.known();
        prop_assert_eq!(later.diagram.walk(&known).end, led(&later, &after));
        let is_lost = before.iter().any(|one| !after.contains(one));
        prop_assert_eq!(again.screen().notice.is_some(), is_lost, "{:?} after {:?}", after, before);
        let _ = again.page();
        if changes.iter().all(|(change, ..)| *change >= 9) {
            prop_assert_eq!(&after, &before, "only routes and fields changed");
        }
        let fields = later.plans.requests.iter().flat_map(|form| &form.fields);
        let exists: Vec<_> = fields.map(|field| field.id.clone()).collect();
        let typed = service.plans.requests.iter().flat_map(|form| &form.fields);
        for id in typed.map(|field| &field.id) {
            let text = format!("typed-{id}@mail.example");
            let kept = keeps(&person, &text) && exists.contains(id);
            prop_assert_eq!(keeps(&again, &text), kept, "{}", id);
        }
    }
}
