//! The diagram against the table it is made of, for random small definitions.

use proptest::prelude::*;

use super::build;
use crate::compile::fault::Faults;
use crate::service::diagram::{Diagram, Edge, End};
use crate::service::{Condition, Fact, Rule, ValueIndex};

type Values = Vec<ValueIndex>;

/// Facts, with the condition under which each applies, and rules, the last of which matches everything.
#[derive(Debug)]
struct Table {
    facts: Vec<Fact>,
    rules: Vec<Rule>,
}

fn fact(values: u8, applies: Condition) -> Fact {
    Fact {
        id: String::new(),
        drafting: false,
        values: (0..values).map(|value| value.to_string()).collect(),
        applies,
        otherwise: values - 1,
        asks: Vec::new(),
        choices: Vec::new(),
    }
}

fn rule(when: Condition, route: u8) -> Rule {
    Rule {
        id: String::new(),
        when,
        route,
        because: String::new(),
    }
}

/// Conditions over the first `facts` facts.
fn condition(facts: u8) -> BoxedStrategy<Condition> {
    let leaf = (0..facts.max(1), 1_u32..7).prop_map(|(fact, values)| Condition::Is(fact, values));
    let nested = leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..3).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    });
    nested.boxed()
}

fn table() -> impl Strategy<Value = Table> {
    let applies = |facts| prop_oneof![2 => Just(Condition::Always), 1 => condition(facts)];
    let facts = (
        (2_u8..4, Just(Condition::Always)),
        (2_u8..4, applies(1)),
        (2_u8..4, applies(2)),
        (2_u8..4, applies(3)),
    );
    let rules = prop::collection::vec((condition(4), 0_u8..3), 0..5);
    (facts, rules, 0_u8..3).prop_map(|((a, b, c, d), rules, last)| Table {
        facts: [a, b, c, d]
            .into_iter()
            .map(|(values, applies)| fact(values, applies))
            .collect(),
        rules: rules
            .into_iter()
            .chain([(Condition::Always, last)])
            .map(|(when, route)| rule(when, route))
            .collect(),
    })
}

impl Table {
    /// Every way to give each fact one of its values, whether it applies or not.
    fn combinations(&self) -> Vec<Values> {
        self.facts.iter().fold(vec![Vec::new()], |starts, fact| {
            let values = 0..u8::try_from(fact.values.len()).unwrap();
            let longer = |start: Values| {
                let values = values.clone();
                values.map(move |value| [start.as_slice(), &[value]].concat())
            };
            starts.into_iter().flat_map(longer).collect()
        })
    }

    /// The combination with the fixed value wherever a fact does not apply.
    fn known(&self, values: &Values) -> Vec<Option<ValueIndex>> {
        let mut known: Vec<Option<ValueIndex>> = values.iter().copied().map(Some).collect();
        for (index, fact) in self.facts.iter().enumerate() {
            if fact.applies.refuted(known.as_slice()) {
                known[index] = Some(fact.otherwise);
            }
        }
        known
    }

    fn route(&self, values: &Values) -> u8 {
        let known = self.known(values);
        let rule = self
            .rules
            .iter()
            .find(|rule| rule.when.holds(known.as_slice()));
        rule.unwrap().route
    }

    fn diagram(&self) -> Diagram {
        let faults = Faults::default();
        let diagram = build(&self.facts, &self.rules, &faults);
        faults.into_result(diagram).unwrap()
    }

    /// Whether, with some facts fixed, there are answers that differ in one fact alone and lead to different routes.
    fn can_change(&self, fixed: &[(u8, ValueIndex)], fact: u8) -> bool {
        let fits = |values: &&Values| {
            fixed
                .iter()
                .all(|(fact, value)| values[usize::from(*fact)] == *value)
        };
        let all = self.combinations();
        all.iter().filter(fits).any(|values| {
            let count = u8::try_from(self.facts[usize::from(fact)].values.len()).unwrap();
            (0..count).any(|value| {
                let mut other = values.clone();
                other[usize::from(fact)] = value;
                self.route(&other) != self.route(values)
            })
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_walk_ends_where_the_table_does(table in table()) {
        let diagram = table.diagram();
        for values in table.combinations() {
            let walk = diagram.walk(table.known(&values).as_slice());
            prop_assert_eq!(walk.end, End::Route(table.route(&values)));
        }
    }

    #[test]
    fn no_question_is_asked_in_vain(table in table()) {
        let diagram = table.diagram();
        for values in table.combinations() {
            let known = table.known(&values);
            let mut fixed = Vec::new();
            for fact in diagram.walk(known.as_slice()).passed {
                prop_assert!(table.can_change(&fixed, fact), "{fixed:?} then {fact}");
                fixed.push((fact, known[usize::from(fact)].unwrap()));
            }
        }
    }

    #[test]
    fn the_diagram_is_ordered_and_reduced(table in table()) {
        let diagram = table.diagram();
        for (index, node) in diagram.nodes.iter().enumerate() {
            prop_assert!(node.edges.iter().any(|edge| *edge != node.edges[0]), "all edges equal");
            prop_assert!(!diagram.nodes[..index].contains(node), "not shared");
            for edge in &node.edges {
                if let Edge::Node(child) = edge {
                    prop_assert!(usize::from(*child) < index, "child after parent");
                    prop_assert!(diagram.nodes[usize::from(*child)].fact > node.fact, "facts out of order");
                }
            }
        }
    }
}
