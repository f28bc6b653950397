//! The flow as an SVG picture that follows the light or dark colours of the page around it.

use crate::service::Service;

use super::flow::{Exit, stops};
use super::layout::{HEADING, LINE, Layout, Placed, WIDTH, exit_height};

/// `Canvas` and `currentColor` are the reader's own background and text colour.
const STYLE: &str = "\
:root { color-scheme: light dark; color: CanvasText; background: Canvas }
text { font: 13px ui-monospace, monospace; fill: currentColor }
.title { font-weight: bold }
rect { fill: Canvas; stroke: currentColor }
.rule { stroke: currentColor; stroke-opacity: .3 }
.way { fill: none; stroke: currentColor; stroke-opacity: .45; stroke-width: 1.2 }
.way:hover { stroke-opacity: 1; stroke-width: 3 }";

/// The flow as SVG: a column per fact, a box per question with its values, the routes on the right. Every box and every
/// line has a `<title>` that says what it is.
#[must_use]
pub fn svg(service: &Service) -> String {
    let layout = Layout::of(service, stops(service));
    let (width, height) = (layout.width, layout.height);
    let name = escape(&service.name);
    let mut parts = vec![
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"flow-title\">"
        ),
        format!("<title id=\"flow-title\">From the first question to the routes: {name}</title>"),
        format!("<style>{STYLE}</style>"),
    ];
    parts.extend(layout.boxes.iter().flat_map(|placed| ways(&layout, placed)));
    parts.extend(layout.boxes.iter().map(picture));
    parts.push("</svg>".to_owned());
    parts.join("\n")
}

fn ways(layout: &Layout, from: &Placed) -> Vec<String> {
    let exits = from.exits();
    exits
        .filter_map(|(top, exit)| way(layout, from, top, exit))
        .collect()
}

fn way(layout: &Layout, from: &Placed, top: usize, exit: &Exit) -> Option<String> {
    let to = layout.target(exit.to)?;
    let (x1, y1) = (from.x + WIDTH, top + exit_height(exit) / 2);
    let (x2, y2) = (to.x, to.y + HEADING / 2);
    let bend = (x2.saturating_sub(x1) / 3).max(50);
    let title = format!(
        "{} = {} leads to {}",
        from.stop.title,
        exit.values.join(" or "),
        to.stop.title
    );
    Some(format!(
        "<path class=\"way\" d=\"M{x1} {y1} C{} {y1} {} {y2} {x2} {y2}\"><title>{}</title></path>",
        x1 + bend,
        x2.saturating_sub(bend),
        escape(&title)
    ))
}

fn picture(placed: &Placed) -> String {
    let Placed { stop, x, y } = placed;
    let corner = if stop.exits.is_empty() {
        HEADING / 2
    } else {
        3
    };
    let height = placed.height();
    let left = x + 10;
    let mut parts = vec![
        format!("<g><title>{}</title>", escape(&stop.wording)),
        format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\" rx=\"{corner}\"/>"
        ),
        format!(
            "<text class=\"title\" x=\"{left}\" y=\"{}\">{}</text>",
            y + LINE,
            escape(&stop.title)
        ),
    ];
    for (top, exit) in placed.exits() {
        parts.push(format!("<path class=\"rule\" d=\"M{x} {top} h{WIDTH}\"/>"));
        for (line, value) in (1..).zip(&exit.values) {
            let base = top + line * LINE - 3;
            parts.push(format!(
                "<text x=\"{left}\" y=\"{base}\">{}</text>",
                escape(value)
            ));
        }
    }
    parts.push("</g>".to_owned());
    parts.join("")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
