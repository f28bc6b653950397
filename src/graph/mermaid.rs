//! The flow as the text of a [Mermaid flowchart](https://mermaid.js.org/syntax/flowchart.html).

use crate::service::diagram::Edge;
use crate::service::{RouteKind, Service};

use super::flow::{Stop, stops};

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
