//! The decision diagram as boxes with exits; values that lead to the same place share an exit.

use crate::service::Service;
use crate::service::diagram::{Edge, Node};

/// Something to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stop {
    /// Where walks come from and go to.
    pub(super) edge: Edge,
    /// Id of the fact or the route.
    pub(super) title: String,
    /// What people read there: the question or the route's heading.
    pub(super) wording: String,
    /// Ways on; a route has none.
    pub(super) exits: Vec<Exit>,
}

/// A way on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exit {
    /// Ids of the values that take it.
    pub(super) values: Vec<String>,
    pub(super) to: Edge,
}

/// The questions, first one first, then the routes that they lead to.
pub(super) fn stops(service: &Service) -> Vec<Stop> {
    let questions = (0..u16::MAX).zip(&service.diagram.nodes);
    let mut stops: Vec<Stop> = questions
        .map(|(index, node)| question(service, index, node))
        .collect();
    stops.reverse();
    let routes = (0..u8::MAX)
        .zip(&service.plans.routes)
        .map(|(index, route)| Stop {
            edge: Edge::Route(index),
            title: route.id.clone(),
            wording: route.title.clone(),
            exits: Vec::new(),
        });
    let routes: Vec<Stop> = routes
        .filter(|stop| is_reached(service, stop.edge))
        .collect();
    stops.extend(routes);
    stops
}

fn is_reached(service: &Service, edge: Edge) -> bool {
    let diagram = &service.diagram;
    diagram.root == edge || diagram.nodes.iter().any(|node| node.edges.contains(&edge))
}

fn question(service: &Service, index: u16, node: &Node) -> Stop {
    let fact = service.facts.get(usize::from(node.fact));
    let plain = fact.and_then(|fact| fact.asks.last());
    Stop {
        edge: Edge::Node(index),
        title: fact.map(|fact| fact.id.clone()).unwrap_or_default(),
        wording: plain.map(|ask| ask.title.clone()).unwrap_or_default(),
        exits: exits(fact.map_or(&[], |fact| fact.values.as_slice()), node),
    }
}

fn exits(values: &[String], node: &Node) -> Vec<Exit> {
    let mut exits: Vec<Exit> = Vec::new();
    for (value, to) in values.iter().zip(&node.edges) {
        match exits.iter_mut().find(|exit| exit.to == *to) {
            Some(exit) => exit.values.push(value.clone()),
            None => exits.push(Exit {
                values: vec![value.clone()],
                to: *to,
            }),
        }
    }
    exits
}
