//! `[[route]]`: what each route says.

use crate::compile::conditions::Scope;
use crate::compile::context::{Context, Variables};
use crate::compile::names::Kind;
use crate::compile::source::Table;
use crate::service::{Next, Route, RouteKind, Wait};

const KEYS: &[&str] = &[
    "id", "kind", "source", "steps", "never", "waits", "next", "request",
];

const KINDS: [(&str, RouteKind); 3] = [
    ("self-service", RouteKind::SelfService),
    ("support", RouteKind::Support),
    ("elsewhere", RouteKind::Elsewhere),
];

impl Context<'_> {
    pub(super) fn routes(&mut self) -> Vec<Route> {
        self.check_waits();
        let tables = self.root.tables("route", self.faults);
        tables.into_iter().map(|table| self.route(table)).collect()
    }

    fn route(&mut self, table: &Table) -> Route {
        table.allow("a route", KEYS, self.faults);
        let id = table.text("id", self.faults).unwrap_or_default();
        let what = format!("route {:?}", id.text);
        self.sources(&what, table);
        let kind = table.needed(&what, "kind", self.faults);
        let kind = kind.and_then(|name| self.one_of("the kind of a route", &name, &KINDS));
        let kind = kind.unwrap_or(RouteKind::Support);
        let message = format!("route-{}", id.text);
        Route {
            kind,
            title: self.text(table.line, &message, Variables::Site),
            lead: self.optional(&message, "lead", Variables::Site),
            steps: self.steps(table, &format!("step-{}", id.text)),
            never: self.never(table),
            waits: self.waits(&id.text, table),
            next: self.next(&id.text, table),
            request: self.request_of(table),
            id: id.text,
        }
    }

    fn never(&mut self, table: &Table) -> Vec<String> {
        let names = table.texts("never", self.faults);
        names
            .iter()
            .map(|name| self.text(name.line, &format!("never-{}", name.text), Variables::Site))
            .collect()
    }

    fn waits(&mut self, route: &str, table: &Table) -> Vec<Wait> {
        let mut waits = Vec::new();
        for value in table.list("waits", self.faults) {
            let Some((id, table)) = self.entry("a wait of a route", value, &["id", "when"]) else {
                continue;
            };
            if self.find(Kind::Wait, &id).is_none() {
                continue;
            }
            let message = format!("wait-{}", id.text);
            self.places
                .note(format!("wait {route} {}", waits.len()), &message, id.line);
            waits.push(Wait {
                when: self.when(&table, Scope::Any),
                text: self.text(id.line, &message, Variables::Site),
            });
        }
        waits
    }

    fn check_waits(&mut self) {
        for table in self.root.tables("wait", self.faults) {
            table.allow("a wait", &["id", "source"], self.faults);
            self.sources("the wait", table);
        }
    }

    fn next(&mut self, route: &str, table: &Table) -> Vec<Next> {
        let mut next = Vec::new();
        for value in table.list("next", self.faults) {
            let keys = ["id", "when", "after-days", "by-hand"];
            let Some((id, table)) = self.entry("a next step", value, &keys) else {
                continue;
            };
            let message = format!("next-{}", id.text);
            self.places
                .note(format!("next {route} {}", next.len()), &message, id.line);
            next.push(Next {
                when: self.when(&table, Scope::Any),
                text: self.text(id.line, &message, Variables::Site),
                after_days: table.number("after-days", self.faults),
                by_hand: table.flag("by-hand", self.faults),
            });
        }
        next
    }

    fn request_of(&mut self, table: &Table) -> Option<u8> {
        let name = table.text("request", self.faults)?;
        self.find(Kind::Request, &name)
    }
}
