//! The decision diagram of a definition: a reduced, ordered, multi-valued decision diagram of its rules.
//!
//! Facts keep their order from the root down, equal subgraphs are shared, and a node whose children are all the same
//! is left out. So the walk from the root asks exactly the facts that can still change the route, and a step costs
//! the same however large the definition is.

use serde::{Deserialize, Serialize};

use super::condition::Facts;
use super::{FactIndex, RouteIndex, ValueIndex};

/// Where an edge of the diagram leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Edge {
    /// To another fact: index in [`Diagram::nodes`].
    Node(u16),
    /// To the end: only this route is left.
    Route(RouteIndex),
}

/// A fact that can still change the route, with one edge per value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Node {
    /// The fact.
    pub fact: FactIndex,
    /// One edge per value, in the order of the values.
    pub edges: Vec<Edge>,
}

/// The whole diagram; a node's edges lead to nodes before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagram {
    /// All nodes, children first.
    pub nodes: Vec<Node>,
    /// Where the walk begins.
    pub root: Edge,
}

/// Where a walk through the diagram ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// At a fact that is not known yet: the next question.
    Ask(FactIndex),
    /// At the only route that is left.
    Route(RouteIndex),
}

/// A walk from the root, as far as the known facts lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// The known facts that decided the way, in order.
    pub passed: Vec<FactIndex>,
    /// Where it ends.
    pub end: End,
    /// Facts that may still have to be asked.
    pub ahead: Vec<FactIndex>,
}

impl Diagram {
    /// Follows the known facts from the root.
    ///
    /// ```
    /// use account_recovery::service::diagram::{Diagram, Edge, End, Node};
    /// // The first fact decides, unless its value is 1: then the third does.
    /// let third = Node { fact: 2, edges: vec![Edge::Route(0), Edge::Route(1)] };
    /// let first = Node { fact: 0, edges: vec![Edge::Route(0), Edge::Node(0)] };
    /// let diagram = Diagram { nodes: vec![third, first], root: Edge::Node(1) };
    ///
    /// let nothing = diagram.walk(&[None, None, None][..]);
    /// assert_eq!((nothing.end, nothing.ahead), (End::Ask(0), vec![0, 2]));
    /// let decided = diagram.walk(&[Some(0), None, None][..]);
    /// assert_eq!((decided.end, decided.passed), (End::Route(0), vec![0]));
    /// let open = diagram.walk(&[Some(1), Some(0), None][..]);
    /// assert_eq!((open.end, open.passed), (End::Ask(2), vec![0]));
    /// ```
    #[must_use]
    pub fn walk<F: Facts + ?Sized>(&self, facts: &F) -> Walk {
        let mut passed = Vec::new();
        let mut edge = self.root;
        loop {
            let end = match self.node(edge) {
                Err(route) => End::Route(route),
                Ok(node) => match facts.value(node.fact).and_then(|value| node.edge(value)) {
                    None => End::Ask(node.fact),
                    Some(next) => {
                        passed.push(node.fact);
                        edge = next;
                        continue;
                    }
                },
            };
            let ahead = self.facts_below(edge);
            return Walk { passed, end, ahead };
        }
    }

    /// The node an edge leads to, or the route at its end. An edge into nowhere counts as the first route; `compile`
    /// makes none.
    fn node(&self, edge: Edge) -> Result<&Node, RouteIndex> {
        match edge {
            Edge::Route(route) => Err(route),
            Edge::Node(index) => self.nodes.get(usize::from(index)).ok_or(0),
        }
    }

    /// Every fact that occurs below an edge. Children stand before their parents, so one pass backwards finds them.
    fn facts_below(&self, edge: Edge) -> Vec<FactIndex> {
        let Edge::Node(top) = edge else {
            return Vec::new();
        };
        let mut reached = vec![false; self.nodes.len()];
        let mut facts = Vec::new();
        for (index, node) in self.nodes.iter().enumerate().rev() {
            let here = index == usize::from(top) || reached.get(index).is_some_and(|seen| *seen);
            if !here {
                continue;
            }
            if !facts.contains(&node.fact) {
                facts.push(node.fact);
            }
            for child in &node.edges {
                if let Edge::Node(child) = child
                    && let Some(seen) = reached.get_mut(usize::from(*child))
                {
                    *seen = true;
                }
            }
        }
        facts
    }
}

impl Node {
    fn edge(&self, value: ValueIndex) -> Option<Edge> {
        self.edges.get(usize::from(value)).copied()
    }
}
