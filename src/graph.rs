//! Draws the flow of a definition: from the first question to the routes.
