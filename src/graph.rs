//! Draws the flow of a definition, from the first question through the decision diagram to the routes, as the text of a
//! [Mermaid flowchart](https://mermaid.js.org/syntax/flowchart.html).

use crate::service::diagram::{Edge, Node};
use crate::service::{RouteKind, Service};

/// The flow as a Mermaid flowchart: questions are boxes, edges carry the ids of values; a route is rounded where people
/// help themselves, slanted where support acts, and a hexagon where it is somebody else's matter.
#[must_use]
pub fn mermaid(service: &Service) -> String {
    let stops = stops(service);
    let mut lines = vec!["flowchart TD".to_owned()];
    lines.extend(
        stops
            .iter()
            .map(|stop| format!("  {}", shape(service, stop))),
    );
    for stop in &stops {
        for exit in &stop.exits {
            let values = exit.values.join(", ");
            lines.push(format!(
                "  {} -->|\"{values}\"| {}",
                name(stop.edge),
                name(exit.to)
            ));
        }
    }
    lines.join("\n")
}

fn name(edge: Edge) -> String {
    match edge {
        Edge::Node(index) => format!("question{index}"),
        Edge::Route(index) => format!("route{index}"),
    }
}

fn shape(service: &Service, stop: &Stop) -> String {
    let name = name(stop.edge);
    let title = &stop.title;
    let Edge::Route(index) = stop.edge else {
        return format!("{name}[\"{title}\"]");
    };
    match service
        .plans
        .routes
        .get(usize::from(index))
        .map(|route| route.kind)
    {
        Some(RouteKind::Support) => format!("{name}[/\"{title}\"/]"),
        Some(RouteKind::Elsewhere) => format!("{name}{{{{\"{title}\"}}}}"),
        _ => format!("{name}([\"{title}\"])"),
    }
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stop {
    /// Where walks come from and go to.
    edge: Edge,
    /// Id of the fact or the route.
    title: String,
    /// Ways on; a route has none.
    exits: Vec<Exit>,
}

/// A way on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Exit {
    /// Ids of the values that take it.
    values: Vec<String>,
    to: Edge,
}

/// The questions, first one first, then the routes that they lead to.
fn stops(service: &Service) -> Vec<Stop> {
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
    Stop {
        edge: Edge::Node(index),
        title: fact.map(|fact| fact.id.clone()).unwrap_or_default(),
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
