"""A small site: what a project has that never changed a setting."""

project = "Example documentation"
