//! A small definition, enough for a question, a change of site and two routes.

use account_recovery::pack;
use account_recovery::service::diagram::{Diagram, Edge, Node};
use account_recovery::service::{
    Ask, Choice, Condition, Fact, Languages, Plans, Route, RouteKind, Rule, Service, Site,
};
use account_recovery::words;

/// The definition.
pub(crate) fn service() -> Service {
    let (first, rest) = words::IDS.split_at(words::FIRST_OF_PLAN);
    let texts = |ids: &[&str]| ids.iter().map(|id| format!("[{id}]")).collect();
    Service {
        id: "library".into(),
        name: "Library".into(),
        language: "en".into(),
        right_to_left: false,
        languages: Languages::default(),
        reviewed: "2026-11-23".into(),
        site: Site {
            fact: 1,
            names: vec!["Town".into(), "Harbour".into()],
            hosts: vec!["town.example".into(), "harbour.example".into()],
        },
        facts: vec![
            fact("start", &["inside", "outside"]),
            fact("site", &["town", "harbour"]),
        ],
        diagram: Diagram {
            nodes: vec![Node {
                fact: 0,
                edges: vec![Edge::Route(0), Edge::Route(1)],
            }],
            root: Edge::Node(0),
        },
        lists: Vec::new(),
        words: texts(first),
        plans: Plans {
            rules: vec![
                rule("R1", Condition::Is(0, 1), 0),
                rule("R2", Condition::Always, 1),
            ],
            routes: vec![route("stay"), route("desk")],
            words: texts(rest),
            ..Plans::default()
        },
        definition: [0; 32],
    }
}

/// A later one, in which the values of the first question moved. Each still leads where it led.
pub(crate) fn later() -> Service {
    let mut later = service();
    let first = &mut later.facts[0];
    first.values.reverse();
    first.choices.reverse();
    for choice in &mut first.choices {
        choice.value = 1 - choice.value;
    }
    later.diagram.nodes[0].edges.reverse();
    later.definition = pack::definition(&later).unwrap();
    later
}

/// The definition as the page gets it.
pub(crate) fn packed() -> Vec<u8> {
    pack::encode(&service()).unwrap()
}

fn fact(id: &str, values: &[&str]) -> Fact {
    let choice = |(value, id): (u8, &&str)| Choice {
        id: (*id).into(),
        value,
        when: Condition::Always,
        says: Condition::Always,
        label: format!("{id} & “so”"),
        hint: None,
    };
    Fact {
        id: id.into(),
        drafting: false,
        values: values.iter().map(|value| (*value).into()).collect(),
        applies: Condition::Always,
        otherwise: 0,
        asks: vec![Ask {
            when: Condition::Always,
            title: format!("{id}?"),
            hint: Some("At {site}.\nSecond line.".into()),
        }],
        choices: (0..).zip(values).map(choice).collect(),
    }
}

fn rule(id: &str, when: Condition, route: u8) -> Rule {
    Rule {
        id: id.into(),
        when,
        route,
        because: "Because.".into(),
    }
}

fn route(id: &str) -> Route {
    Route {
        id: id.into(),
        kind: RouteKind::SelfService,
        title: format!("Route {id}"),
        lead: None,
        steps: Vec::new(),
        never: Vec::new(),
        waits: Vec::new(),
        next: Vec::new(),
        request: None,
    }
}
