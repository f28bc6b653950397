//! `[never-ask]`: what nobody may ever be asked for.

use crate::compile::context::{Context, Variables};
use crate::compile::source::Name;

impl Context<'_> {
    pub(super) fn never_ask(&mut self) -> Vec<String> {
        let root = self.root;
        let Some(table) = root.child("never-ask", self.faults) else {
            return Vec::new();
        };
        table.allow("[never-ask]", &["kinds", "source"], self.faults);
        self.sources("[never-ask]", table);
        let kinds = self.forbidden_kinds();
        if kinds.is_empty() {
            table.missing("[never-ask]", "kinds", self.faults);
        }
        kinds
            .iter()
            .map(|kind| {
                self.text(
                    kind.line,
                    &format!("never-ask-{}", kind.text),
                    Variables::Site,
                )
            })
            .collect()
    }

    /// The ids under `kinds`.
    pub(super) fn forbidden_kinds(&mut self) -> Vec<Name> {
        let table = self.root.inner("never-ask");
        table.map_or_else(Vec::new, |table| table.texts("kinds", self.faults))
    }
}
