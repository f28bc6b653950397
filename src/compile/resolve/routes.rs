//! `[[route]]`: what each route says.

use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::Name;
use crate::compile::names::Kind;
use crate::compile::source::Table;
use crate::service::{Next, Route, RouteKind, Text, Wait};

const KEYS: &[&str] = &[
    "id", "kind", "source", "steps", "never", "waits", "next", "request",
];

const KINDS: [(&str, RouteKind); 3] = [
    ("self-service", RouteKind::SelfService),
    ("support", RouteKind::Support),
    ("elsewhere", RouteKind::Elsewhere),
];

impl<'a> Context<'a> {
    pub(super) fn routes(&mut self) -> Vec<Route> {
        for table in self.root.tables("wait") {
            table.allow("a wait", &["id", "source"]);
            self.sources("the wait", table);
        }
        let tables = self.root.tables("route").into_iter();
        tables.map(|table| self.route(table)).collect()
    }

    fn route(&mut self, table: Table<'a>) -> Route {
        table.allow("a route", KEYS);
        let id = table.text("id").unwrap_or_default().text;
        let what = format!("route {id:?}");
        self.sources(&what, table);
        let kind = table.needed(&what, "kind");
        let kind = kind.and_then(|name| self.one_of("the kind of a route", name, &KINDS));
        let message = format!("route-{id}");
        Route {
            id: id.to_owned(),
            kind: kind.unwrap_or(RouteKind::Support),
            title: self.text(table.line, &message),
            lead: self.optional(&message, "lead"),
            steps: self.steps(table, &format!("step-{id}")),
            never: self.texts("never", table, "never"),
            waits: self.waits(id, table),
            next: self.next(id, table),
            request: self.find_under(Kind::Request, table, "request"),
        }
    }

    /// The texts of the names under a key; the messages are called `PREFIX-NAME`.
    pub(super) fn texts(&mut self, key: &str, table: Table<'a>, prefix: &str) -> Vec<Text> {
        let names = table.texts(key).into_iter();
        let text = |name: Name<'_>| self.text(name.line, &format!("{prefix}-{}", name.text));
        names.map(text).collect()
    }

    fn waits(&mut self, route: &str, table: Table<'a>) -> Vec<Wait> {
        let mut waits = Vec::new();
        for (id, table) in table.named_entries("waits", "a wait of a route", &["id", "when"]) {
            if self.find(Kind::Wait, id).is_none() {
                continue;
            }
            let message = format!("wait-{}", id.text);
            let key = format!("wait {route} {}", waits.len());
            self.places.note(key, &message, id.line);
            waits.push(Wait {
                when: self.when(table, Scope::Any),
                text: self.text(id.line, &message),
            });
        }
        waits
    }

    fn next(&mut self, route: &str, table: Table<'a>) -> Vec<Next> {
        let keys = ["id", "when", "after-days", "by-hand"];
        let mut next = Vec::new();
        for (id, table) in table.named_entries("next", "a next step", &keys) {
            let message = format!("next-{}", id.text);
            let key = format!("next {route} {}", next.len());
            self.places.note(key, &message, id.line);
            next.push(Next {
                when: self.when(table, Scope::Any),
                text: self.text(id.line, &message),
                after_days: table.number("after-days"),
                by_hand: table.flag("by-hand"),
            });
        }
        next
    }
}
