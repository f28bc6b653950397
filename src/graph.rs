//! Draws the flow of a definition: from the first question through the decision diagram to the routes.

mod flow;
mod layout;
mod mermaid;
mod svg;

pub use self::mermaid::mermaid;
pub use self::svg::svg;
