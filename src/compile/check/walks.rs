//! All ways through the diagram.

use crate::service::diagram::{Edge, Node};
use crate::service::{FactIndex, RouteIndex, Service, ValueIndex};

use super::{Known, settle, with};

/// A question on one way to it.
pub(super) struct Visit {
    pub(super) fact: FactIndex,
    /// What is known when it is asked.
    pub(super) known: Known,
    /// By value: the first value that leads to the same place, so that equal numbers mean equal outcomes.
    pub(super) alike: Vec<usize>,
}

/// The end of a way.
pub(super) struct Leaf {
    pub(super) route: RouteIndex,
    pub(super) known: Known,
    questions: usize,
}

/// All ways from the first question to a route.
#[derive(Default)]
pub(super) struct Walks {
    pub(super) visits: Vec<Visit>,
    pub(super) leaves: Vec<Leaf>,
}

impl Walks {
    /// The median of the numbers of questions.
    pub(super) fn median(&self) -> usize {
        let mut lengths: Vec<usize> = self.leaves.iter().map(|leaf| leaf.questions).collect();
        lengths.sort_unstable();
        lengths.get(lengths.len() / 2).copied().unwrap_or(0)
    }
}

/// Finds all ways.
pub(super) fn walks(service: &Service) -> Walks {
    let mut walks = Walks::default();
    let known = vec![None; service.facts.len()];
    follow(service, service.diagram.root, known, 0, &mut walks);
    walks
}

fn follow(service: &Service, edge: Edge, mut known: Known, questions: usize, walks: &mut Walks) {
    settle(service, &mut known);
    let node = match edge {
        Edge::Route(route) => {
            walks.leaves.push(Leaf {
                route,
                known,
                questions,
            });
            return;
        }
        Edge::Node(index) => service.diagram.nodes.get(usize::from(index)),
    };
    let Some(node) = node else { return };
    for (value, next) in (0..ValueIndex::MAX).zip(&node.edges) {
        let known = with(&known, node.fact, value);
        follow(service, *next, known, questions + 1, walks);
    }
    walks.visits.push(Visit {
        fact: node.fact,
        known,
        alike: alike(node),
    });
}

fn alike(node: &Node) -> Vec<usize> {
    let first = |edge: &Edge| node.edges.iter().position(|other| other == edge);
    let edges = node.edges.iter();
    edges.map(|edge| first(edge).unwrap_or(0)).collect()
}
