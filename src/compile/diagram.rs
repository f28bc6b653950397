//! Builds the decision diagram of the rules.

use std::collections::HashMap;

use crate::service::condition::Truth;
use crate::service::diagram::{Diagram, Edge, Node};
use crate::service::{Fact, RouteIndex, Rule, ValueIndex};

use super::fault::Faults;
use super::problem;

#[cfg(test)]
mod properties;

/// The reduced, ordered diagram of the rules, in the order of the facts.
pub(crate) fn build(facts: &[Fact], rules: &[Rule], faults: &Faults) -> Diagram {
    let mut builder = Builder {
        facts,
        known: Vec::new(),
        nodes: Vec::new(),
        shared: HashMap::new(),
        full: false,
    };
    let rules: Vec<&Rule> = rules.iter().collect();
    let root = builder.edge(&rules);
    if builder.full {
        faults.add(1, problem::too_large());
    }
    Diagram {
        nodes: builder.nodes,
        root,
    }
}

struct Builder<'a> {
    facts: &'a [Fact],
    /// Values of the facts so far, in their order.
    known: Vec<Option<ValueIndex>>,
    nodes: Vec<Node>,
    shared: HashMap<Node, u16>,
    full: bool,
}

impl Builder<'_> {
    /// Where the walk goes on with what is known; `rules` are those not refuted so far.
    fn edge(&mut self, rules: &[&Rule]) -> Edge {
        let live: Vec<&Rule> = rules
            .iter()
            .copied()
            .filter(|rule| !rule.when.refuted(self.known.as_slice()))
            .collect();
        if let Some(route) = self.settled(&live) {
            return Edge::Route(route);
        }
        let facts = self.facts;
        let Some(fact) = facts.get(self.known.len()) else {
            return Edge::Route(0);
        };
        if fact.applies.refuted(self.known.as_slice()) {
            return self.with(fact.otherwise, &live);
        }
        let values = (0..ValueIndex::MAX).zip(&fact.values);
        let edges: Vec<Edge> = values.map(|(value, _)| self.with(value, &live)).collect();
        self.join(edges)
    }

    /// The route, if no further fact can change it: the first rule that can still match does, or all lead there.
    fn settled(&self, live: &[&Rule]) -> Option<RouteIndex> {
        let first = live.first()?;
        let certain = first.when.truth(self.known.as_slice()) == Truth::Holds;
        let same = live.iter().all(|rule| rule.route == first.route);
        (certain || same).then_some(first.route)
    }

    fn with(&mut self, value: ValueIndex, live: &[&Rule]) -> Edge {
        self.known.push(Some(value));
        let edge = self.edge(live);
        self.known.pop();
        edge
    }

    /// A node with these edges for the next fact: none if all are the same, a shared one if there is one already.
    fn join(&mut self, edges: Vec<Edge>) -> Edge {
        if let Some(first) = edges.first()
            && edges.iter().all(|edge| edge == first)
        {
            return *first;
        }
        let node = Node {
            fact: u8::try_from(self.known.len()).unwrap_or(u8::MAX),
            edges,
        };
        if let Some(index) = self.shared.get(&node) {
            return Edge::Node(*index);
        }
        let Ok(index) = u16::try_from(self.nodes.len()) else {
            self.full = true;
            return Edge::Node(0);
        };
        self.shared.insert(node.clone(), index);
        self.nodes.push(node);
        Edge::Node(index)
    }
}
