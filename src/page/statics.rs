//! Pages without scripts: all routes on one page, and each checklist.

use super::{document, stylesheet};
use crate::html::{Element, Node, el};
use crate::screen::{Body, StepRow};
use crate::service::Service;
use crate::view;
use crate::wizard::Wizard;
use crate::words::word;

/// All routes with their plans; what depends on answers is put as a condition.
pub(super) fn routes(service: &Service, wizard: &Wizard) -> String {
    let indexes = (0u8..).zip(&service.plans.routes);
    let entries = indexes.clone().map(|(_, route)| {
        let href = format!("#{}", route.id);
        el("li").child(el("a").set("href", &href).text(&route.title))
    });
    let sections = indexes.map(|(index, route)| {
        let (_, heading, body) = wizard.plan_page(index, true);
        el("section")
            .set("id", &route.id)
            .child(el("h2").text(&heading))
            .children(nodes(body, service))
    });
    let main = standalone()
        .child(el("h2").text(word!(service, "all-routes")))
        .child(el("ul").children(entries))
        .children(sections);
    document(
        service,
        "routes",
        &[stylesheet("account-recovery.css")],
        main,
    )
}

/// One checklist.
pub(super) fn checklist(service: &Service, wizard: &Wizard, index: u8) -> String {
    let (_, heading, body) = wizard.checklist_page(index);
    let lists = &service.plans.checklists;
    let name = lists.get(usize::from(index)).map_or("", |list| &list.id);
    let main = standalone()
        .child(el("h2").text(&heading))
        .children(nodes(body, service));
    document(service, name, &[stylesheet("account-recovery.css")], main)
}

fn standalone() -> Element {
    el("main").class("standalone")
}

fn nodes(body: Body, service: &Service) -> Vec<Node> {
    match body {
        Body::Plan(mut plan) => {
            plan.steps.iter_mut().for_each(without_button);
            view::plan(&plan, service)
        }
        Body::Checklist(page) => view::checklist(&page, service),
        _ => Vec::new(),
    }
}

/// Without a script a button would do nothing.
fn without_button(row: &mut StepRow) {
    row.button = None;
}
