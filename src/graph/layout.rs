//! Places the boxes of the flow: a column per fact in the order of asking, the routes in the last.

use crate::service::Service;
use crate::service::diagram::Edge;

use super::flow::{Exit, Stop};

/// Width of a box, in pixels like everything here.
pub(super) const WIDTH: usize = 284;
/// Height of a line of text.
pub(super) const LINE: usize = 18;
/// Height of the heading of a box.
pub(super) const HEADING: usize = 26;
const BETWEEN_COLUMNS: usize = 110;
const BETWEEN_ROWS: usize = 22;
const MARGIN: usize = 20;

/// A box with its place.
pub(super) struct Placed {
    pub(super) stop: Stop,
    pub(super) x: usize,
    pub(super) y: usize,
}

/// The whole drawing.
pub(super) struct Layout {
    pub(super) boxes: Vec<Placed>,
    pub(super) width: usize,
    pub(super) height: usize,
}

impl Placed {
    /// Height of the box.
    pub(super) fn height(&self) -> usize {
        height(&self.stop)
    }

    /// The exits, each with the height at which it begins.
    pub(super) fn exits(&self) -> impl Iterator<Item = (usize, &Exit)> {
        self.stop.exits.iter().scan(self.y + HEADING, |top, exit| {
            let begin = *top;
            *top += exit_height(exit);
            Some((begin, exit))
        })
    }
}

fn height(stop: &Stop) -> usize {
    HEADING + stop.exits.iter().map(exit_height).sum::<usize>()
}

fn column_height(stops: &[Stop]) -> usize {
    let boxes = stops.iter().map(|stop| height(stop) + BETWEEN_ROWS);
    boxes.sum::<usize>().saturating_sub(BETWEEN_ROWS)
}

/// Height of an exit: a line per value.
pub(super) fn exit_height(exit: &Exit) -> usize {
    LINE * exit.values.len() + LINE / 3
}

impl Layout {
    /// Places the boxes column by column, each as near as possible to the exits that lead to it.
    pub(super) fn of(service: &Service, stops: Vec<Stop>) -> Self {
        let mut columns: Vec<Vec<Stop>> = vec![Vec::new(); service.facts.len() + 1];
        for stop in stops {
            let column = column(service, stop.edge);
            columns
                .get_mut(column)
                .into_iter()
                .for_each(|stops| stops.push(stop.clone()));
        }
        columns.retain(|column| !column.is_empty());
        let heights = columns.iter().map(|column| column_height(column));
        let mut layout = Self {
            boxes: Vec::new(),
            width: MARGIN,
            height: heights.max().unwrap_or(0) + 2 * MARGIN,
        };
        for column in columns {
            layout.place(column);
        }
        layout.width = (layout.width + MARGIN).saturating_sub(BETWEEN_COLUMNS);
        layout
    }

    /// The box that an edge leads to.
    pub(super) fn target(&self, edge: Edge) -> Option<&Placed> {
        self.boxes.iter().find(|placed| placed.stop.edge == edge)
    }

    fn place(&mut self, column: Vec<Stop>) {
        let mut wanted: Vec<(usize, Stop)> = column
            .into_iter()
            .map(|stop| (self.pull(stop.edge), stop))
            .collect();
        wanted.sort_by_key(|(y, _)| *y);
        let stops: Vec<Stop> = wanted.into_iter().map(|(_, stop)| stop).collect();
        let mut free = (self.height - column_height(&stops)) / 2;
        for stop in stops {
            let below = free + height(&stop) + BETWEEN_ROWS;
            self.boxes.push(Placed {
                stop,
                x: self.width,
                y: free,
            });
            free = below;
        }
        self.width += WIDTH + BETWEEN_COLUMNS;
    }

    /// The middle of all exits so far that lead to an edge.
    fn pull(&self, edge: Edge) -> usize {
        let exits = self.boxes.iter().flat_map(Placed::exits);
        let heights: Vec<usize> = exits
            .filter(|(_, exit)| exit.to == edge)
            .map(|(y, _)| y)
            .collect();
        heights.iter().sum::<usize>() / heights.len().max(1)
    }
}

fn column(service: &Service, edge: Edge) -> usize {
    match edge {
        Edge::Route(_) => service.facts.len(),
        Edge::Node(index) => {
            let node = service.diagram.nodes.get(usize::from(index));
            node.map_or(0, |node| usize::from(node.fact))
        }
    }
}
