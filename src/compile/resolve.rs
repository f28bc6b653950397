//! Makes a service of the tree of `service.toml` and the wording of one language.

mod channels;
mod checklists;
mod drafts;
mod facts;
mod gate;
mod header;
mod links;
mod needs;
mod never_ask;
mod requests;
mod routes;
mod rules;
mod site;
mod steps;
mod wires;

use std::collections::BTreeMap;

use crate::service::diagram::{Diagram, Edge};
use crate::service::{Languages, Plans, Service};
use crate::words::{FIRST_OF_PAGE, FIRST_OF_PLAN};

use super::context::{Context, Places, RuledOut, Variables};
use super::direction::is_right_to_left;
use super::fault::Faults;
use super::names::{Kind, Names};
use super::source::Table;
use super::wording::Wording;

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

/// Kinds of which every name has to be used somewhere; the checks find routes and facts that are never reached.
const TO_BE_USED: [Kind; 7] = [
    Kind::Source,
    Kind::Link,
    Kind::Address,
    Kind::Term,
    Kind::List,
    Kind::Wait,
    Kind::Request,
];

/// A service in one language, still without its diagram, and where its parts stand.
pub(crate) struct Resolved {
    pub(crate) service: Service,
    pub(crate) places: Places,
    pub(crate) ruled_out: Vec<RuledOut>,
}

/// Resolves the whole definition.
pub(crate) fn resolve(
    root: &Table,
    language: &str,
    wording: &mut Wording,
    words: Vec<String>,
    faults: &mut Faults,
) -> Resolved {
    root.allow("a definition", TABLES, faults);
    let names = declare(root, faults);
    let mut context = Context {
        root,
        names,
        facts: facts::shapes(root, faults),
        wording,
        places: Places::default(),
        ruled_out: Vec::new(),
        faults,
    };
    let service = context.service(language, words);
    for kind in TO_BE_USED {
        if let Some(names) = context.names.get(&kind) {
            names.report_unused(context.faults);
        }
    }
    // A message of something that could not be resolved seems unused, but is not to blame.
    if context.faults.structure_is_sound() {
        context.wording.report_unused(context.faults);
    }
    Resolved {
        service,
        places: context.places,
        ruled_out: context.ruled_out,
    }
}

fn declare(root: &Table, faults: &mut Faults) -> BTreeMap<Kind, Names> {
    let mut names = BTreeMap::new();
    for (kind, key) in [
        (Kind::Source, "sources"),
        (Kind::Link, "links"),
        (Kind::Address, "addresses"),
        (Kind::Term, "terms"),
        (Kind::List, "lists"),
    ] {
        let table = root.get(key).and_then(|value| value.table(key, faults));
        names.insert(kind, Names::of_keys(kind, table, faults));
    }
    for (kind, key) in [
        (Kind::Fact, "fact"),
        (Kind::Route, "route"),
        (Kind::Wait, "wait"),
        (Kind::Checklist, "checklist"),
        (Kind::Request, "request"),
    ] {
        let tables = root.tables(key, faults);
        names.insert(kind, Names::of_ids(kind, &tables, faults));
    }
    names
}

impl Context<'_> {
    /// Checks the tables that all others refer to.
    fn check_shared(&mut self) {
        self.check_terms();
        self.check_sources();
        self.check_addresses();
        self.check_links();
    }

    fn service(&mut self, language: &str, mut words: Vec<String>) -> Service {
        self.check_shared();
        let header = self.header();
        let (site, page_site) = self.sites();
        let codes = self.codes();
        let requests = self.requests();
        let evidence = self.evidence_plan(&codes, &requests);
        let checklists = self.checklists();
        let page_words = words.split_off(FIRST_OF_PAGE.min(words.len()));
        let plan_words = words.split_off(FIRST_OF_PLAN.min(words.len()));
        Service {
            id: header.id,
            name: self.text(1, "service", Variables::None),
            language: language.to_owned(),
            right_to_left: is_right_to_left(language),
            languages: Languages::default(),
            reviewed: header.reviewed,
            site,
            facts: self.all_facts(),
            diagram: Diagram {
                nodes: Vec::new(),
                root: Edge::Route(0),
            },
            lists: checklists.iter().map(|list| list.title.clone()).collect(),
            words,
            plans: Plans {
                rules: self.rules(),
                routes: self.routes(),
                checklists,
                requests,
                ticket: None,
                never_ask: self.never_ask(),
                codes,
                fold_account: self.folds_account(),
                evidence,
                words: plan_words,
                page_words,
                page_site,
            },
            definition: [0; 32],
        }
    }
}
