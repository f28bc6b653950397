//! The decision diagram of a definition: a reduced, ordered, multi-valued decision diagram of its rules.
//!
//! Facts keep their order from the root down, equal subgraphs are shared, and a node whose children are all the same
//! is left out. So the walk from the root asks exactly the facts that can still change the route, and a step costs
//! the same however large the definition is.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::service::{FactIndex, RouteIndex};

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
