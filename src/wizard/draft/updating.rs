//! What of the answers that a tab has kept is gone in a later definition.

use crate::wizard::Wizard;
use crate::wording::put;
use crate::words::word;

impl Wizard {
    /// Names the answers of [`crate::wizard::bookmark::ids`] that were not taken over, by their questions. Those of
    /// questions that there are no words for any more are counted.
    pub(in crate::wizard) fn say_left_out(&mut self, said: &[String]) {
        let (mut named, mut unknown) = (Vec::new(), 0u8);
        for fact in said.iter().step_by(3) {
            let index = self.fact_of(fact);
            let is_kept = index.is_some_and(|index| self.answers.choice(index).is_some());
            let ask = index.and_then(|index| self.question(index));
            match ask {
                _ if is_kept => {}
                Some(ask) => named.push(self.fill(&ask.title)),
                None => unknown = unknown.saturating_add(1),
            }
        }
        if unknown > 0 {
            let count = format!("{unknown}");
            named.push(put(word!(self.service, "kept-unknown"), "count", &count));
        }
        if !named.is_empty() {
            let list = named.join("; ");
            self.notice = Some(put(word!(self.service, "kept-gone"), "list", &list));
        }
    }
}
