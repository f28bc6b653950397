//! Pages with lists to tick that do not depend on the route.

use super::plan::StepRow;
use super::{Body, Page};
use crate::service::{Checklist, Step};
use crate::wizard::Wizard;

/// A page with lists to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistPage {
    /// A sentence or two to begin with.
    pub lead: Option<String>,
    /// The lists.
    pub sections: Vec<SectionRows>,
}

/// One list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionRows {
    /// Its heading.
    pub title: String,
    /// Its items.
    pub steps: Vec<StepRow>,
}

impl Wizard {
    pub(crate) fn checklist_page(&self, index: u8) -> Page<Body> {
        let Some(list) = self.service().plans.checklists.get(usize::from(index)) else {
            return Default::default();
        };
        let sections = list.sections.iter().map(|section| SectionRows {
            title: self.fill(&section.title),
            steps: self.items(list, &section.steps),
        });
        let page = ChecklistPage {
            lead: list.lead.as_ref().map(|lead| self.fill(lead)),
            sections: sections.collect(),
        };
        let key = ["checklist-", &list.id].concat();
        (key, list.title.to_string(), Body::Checklist(page))
    }

    fn items(&self, list: &Checklist, steps: &[Step]) -> Vec<StepRow> {
        let rows = steps
            .iter()
            .filter_map(|step| self.step_row(&list.id, step));
        rows.collect()
    }
}
