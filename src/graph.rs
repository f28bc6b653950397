//! Draws the flow of a definition, from the first question through the decision diagram to the routes, as the text of a
//! [Mermaid flowchart](https://mermaid.js.org/syntax/flowchart.html).

use crate::service::diagram::{Edge, Node};
use crate::service::{Route, RouteKind, Service};

/// The flow as a Mermaid flowchart: questions are boxes, edges carry the ids of values; a route is rounded where people
/// help themselves, slanted where support acts, and a hexagon where it is somebody else's matter.
#[must_use]
pub fn mermaid(service: &Service) -> String {
    let questions = (0..u16::MAX).zip(&service.diagram.nodes).rev();
    let boxes = questions.clone().map(|(index, node)| {
        let fact = service.facts.get(usize::from(node.fact));
        let id = fact.map(|fact| fact.id.as_str()).unwrap_or_default();
        format!("  question{index}[\"{id}\"]")
    });
    let routes = (0..u8::MAX).zip(&service.plans.routes);
    let reached = routes.filter(|(index, _)| is_reached(service, Edge::Route(*index)));
    let ends = reached.map(|(index, route)| format!("  route{index}{}", shape(route)));
    let exits = questions.flat_map(|(index, node)| exits(service, index, node));
    let lines = ["flowchart TD".to_owned()].into_iter().chain(boxes);
    lines
        .chain(ends)
        .chain(exits)
        .collect::<Vec<_>>()
        .join("\n")
}

fn shape(route: &Route) -> String {
    let id = &route.id;
    match route.kind {
        RouteKind::SelfService => format!("([\"{id}\"])"),
        RouteKind::Support => format!("[/\"{id}\"/]"),
        RouteKind::Elsewhere => format!("{{{{\"{id}\"}}}}"),
    }
}

fn is_reached(service: &Service, edge: Edge) -> bool {
    let diagram = &service.diagram;
    diagram.root == edge || diagram.nodes.iter().any(|node| node.edges.contains(&edge))
}

/// An arrow to each place that the answers to a question lead to, with the ids of the values that take it.
fn exits(service: &Service, index: u16, node: &Node) -> Vec<String> {
    let fact = service.facts.get(usize::from(node.fact));
    let values = fact.map_or(&[][..], |fact| fact.values.as_slice());
    let mut exits: Vec<(Edge, Vec<&str>)> = Vec::new();
    for (value, to) in values.iter().zip(&node.edges) {
        match exits.iter_mut().find(|(edge, _)| edge == to) {
            Some((_, values)) => values.push(value),
            None => exits.push((*to, vec![value])),
        }
    }
    let arrow = |(to, values): (Edge, Vec<&str>)| {
        let values = values.join(", ");
        let to = match to {
            Edge::Node(index) => format!("question{index}"),
            Edge::Route(index) => format!("route{index}"),
        };
        format!("  question{index} -->|\"{values}\"| {to}")
    };
    exits.into_iter().map(arrow).collect()
}
