//! Makes a definition of the tree of `service.toml`.

mod channels;
mod drafts;
mod facts;
mod gate;
mod header;
mod links;
mod requests;
mod routes;
mod rules;
mod site;
mod steps;
mod wires;

use std::collections::BTreeMap;

use crate::service::Plans;

use super::asked::Variables;
use super::context::{Context, Places};
use super::definition::Definition;
use super::names::{Kind, Names};
use super::source::Table;

/// Tables and lists that a definition may have.
const TABLES: &[&str] = &[
    "service",
    "sources",
    "site",
    "account",
    "codes",
    "links",
    "addresses",
    "terms",
    "fact",
    "rule",
    "route",
    "lists",
    "wait",
    "checklist",
    "request",
    "never-ask",
    "evidence",
];

/// Kinds whose names are the keys of a table.
const BY_KEY: [(Kind, &str); 5] = [
    (Kind::Source, "sources"),
    (Kind::Link, "links"),
    (Kind::Address, "addresses"),
    (Kind::Term, "terms"),
    (Kind::List, "lists"),
];

/// Kinds whose names are the ids of tables.
const BY_ID: [(Kind, &str); 5] = [
    (Kind::Fact, "fact"),
    (Kind::Route, "route"),
    (Kind::Wait, "wait"),
    (Kind::Checklist, "checklist"),
    (Kind::Request, "request"),
];

/// Resolves the whole definition.
pub(crate) fn resolve(root: Table<'_>) -> Definition {
    root.allow("a definition", TABLES);
    let by_key = BY_KEY.map(|(kind, key)| (kind, Names::of_keys(kind, root, key)));
    let by_id = BY_ID.map(|(kind, key)| (kind, Names::of_ids(kind, root, key)));
    let context = Context {
        root,
        names: by_key.into_iter().chain(by_id).collect::<BTreeMap<_, _>>(),
        facts: facts::shapes(root),
        asked: Vec::new(),
        places: Places::default(),
        ruled_out: Vec::new(),
        faults: root.faults(),
    };
    context.definition()
}

impl Context<'_> {
    /// Checks the tables that all others refer to.
    fn check_shared(&mut self) {
        self.check_terms();
        self.check_sources();
        self.check_addresses();
        self.check_links();
    }

    fn definition(mut self) -> Definition {
        self.check_shared();
        let (id, reviewed) = self.header();
        let (site, page_site) = self.sites();
        let name = self.text_with(1, "service", Variables::None);
        let facts = self.all_facts();
        let plans = Plans {
            page_site,
            ..self.plans()
        };
        // The checks find routes and facts that are never reached.
        let by_key = BY_KEY.map(|(kind, _)| kind).into_iter();
        for kind in by_key.chain([Kind::Wait, Kind::Request]) {
            self.names
                .get(&kind)
                .into_iter()
                .for_each(Names::report_unused);
        }
        Definition {
            id,
            name,
            reviewed,
            site,
            facts,
            plans,
            asked: self.asked,
            places: self.places,
            ruled_out: self.ruled_out,
        }
    }

    fn plans(&mut self) -> Plans {
        let codes = self.codes();
        let requests = self.requests();
        Plans {
            evidence: self.evidence_plan(&codes, &requests),
            checklists: self.checklists(),
            rules: self.rules(),
            routes: self.routes(),
            never_ask: self.never_ask(),
            fold_account: self.folds_account(),
            codes,
            requests,
            ..Plans::default()
        }
    }
}
