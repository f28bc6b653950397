//! Places the boxes of the flow: a column per fact in the order of asking, the routes in the last.

use crate::diagram::Edge;
use crate::service::Service;

use super::flow::{Exit, Stop};

/// Width of a box, in pixels like everything here.
pub(super) const WIDTH: usize = 264;
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
        HEADING + self.stop.exits.iter().map(exit_height).sum::<usize>()
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
        let mut layout = Self {
            boxes: Vec::new(),
            width: MARGIN,
            height: 0,
        };
        for column in columns {
            layout.place(column);
        }
        layout.width = (layout.width + MARGIN).saturating_sub(BETWEEN_COLUMNS);
        layout.height += MARGIN;
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
        let mut free = MARGIN;
        for (_, stop) in wanted {
            let placed = Placed {
                stop,
                x: self.width,
                y: free,
            };
            free += placed.height() + BETWEEN_ROWS;
            self.boxes.push(placed);
        }
        self.height = self.height.max(free.saturating_sub(BETWEEN_ROWS));
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
