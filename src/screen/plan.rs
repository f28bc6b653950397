//! The page that shows what to do: the plan of a route.

use super::{Body, Button, Page};
use crate::answers::Known;
use crate::date::Date;
use crate::evidence::RequestId;
use crate::request::Way;
use crate::service::condition::Truth;
use crate::service::{FactIndex, Link, Next, OPEN_REQUEST, Route, RouteIndex, RouteKind, Step};
use crate::wizard::{Place, Wizard};
use crate::wording::fill;
use crate::words::word;

/// The plan of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Who has to act.
    pub kind: RouteKind,
    /// A sentence or two to begin with.
    pub lead: Option<String>,
    /// Why this route, in one sentence; not for a plan that is only looked at.
    pub because: Option<String>,
    /// The steps.
    pub steps: Vec<StepRow>,
    /// What not to do.
    pub never: Vec<String>,
    /// How long it takes.
    pub waits: Vec<String>,
    /// What happens afterwards.
    pub next: Vec<NextRow>,
    /// The answers that led here.
    pub answers: Vec<AnswerRow>,
    /// Whether a request can be prepared from here.
    pub request: bool,
    /// The request whose receipt was opened.
    pub opened: Option<OpenedRow>,
    /// Whether a receipt can be opened here.
    pub opens: bool,
}

/// A request that was handed over some time ago.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedRow {
    /// Its number as shown.
    pub id: String,
    /// The day on which it was handed over.
    pub sent: Day,
    /// What comes next, or has come.
    pub next: Vec<NextRow>,
}

/// A step to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Id of the box.
    pub id: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// The step.
    pub text: String,
    /// A list below it.
    pub list: Vec<String>,
    /// A page to open.
    pub link: Option<Link>,
    /// A button that goes on.
    pub button: Option<Button>,
}

/// A day with the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// As people write it in the language of the page.
    pub written: String,
}

/// Something that happens afterwards, with a day if one can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextRow {
    /// What happens.
    pub text: String,
    /// The day.
    pub date: Option<Day>,
}

/// An answer, with the way to change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// The `data-action` of "Change".
    pub change: String,
}

impl Wizard {
    /// The page of a route: `aside` if it is only looked at from another page.
    pub(crate) fn plan_page(&self, index: RouteIndex, aside: bool) -> Page<Body> {
        let Some(route) = self.service().plans.routes.get(usize::from(index)) else {
            return Default::default();
        };
        let plan = Plan {
            kind: route.kind,
            lead: route.lead.as_ref().map(|lead| self.fill(lead)),
            because: if aside { None } else { self.because(index) },
            steps: self.route_steps(index, route),
            never: self.never(route),
            waits: self.waits(route),
            next: self.next_rows(route, None),
            answers: if aside {
                Vec::new()
            } else {
                self.answer_rows()
            },
            request: !aside && route.request.is_some(),
            opened: self.opened_row(),
            opens: !aside && self.opens_receipts(route),
        };
        let key = ["route-", &route.id].concat();
        (key, self.fill(&route.title), Body::Plan(plan))
    }

    /// The sentence of the first rule that certainly leads here.
    fn because(&self, route: RouteIndex) -> Option<String> {
        let known = self.known();
        let mut rules = self.service().plans.rules.iter();
        let rule = rules.find(|rule| rule.route == route && rule.when.holds(&known))?;
        Some(self.fill(&rule.because))
    }

    fn route_steps(&self, index: RouteIndex, route: &Route) -> Vec<StepRow> {
        let row = |(at, step): (u8, &Step)| {
            let label = |action: &crate::service::Action| self.fill(&action.label);
            let mut row = self.step_row(&route.id, step)?;
            row.button = step.action.as_ref().map(|action| Button {
                action: format!("step:{index}:{at}"),
                label: label(action),
            });
            Some(row)
        };
        (0..).zip(&route.steps).filter_map(row).collect()
    }

    /// A step, unless the answers rule it out; with the words that leave it open where they do not settle it.
    pub(super) fn step_row(&self, owner: &str, step: &Step) -> Option<StepRow> {
        let id = format!("{owner}/{}", step.id);
        let text = match (step.when.truth(&self.known()), &step.open) {
            (Truth::Refuted, _) => return None,
            (Truth::Open, Some(open)) => format!("{open} {}", step.text),
            _ => step.text.clone(),
        };
        let link = step.link.as_ref().map(|link| Link {
            label: self.fill(&link.label),
            href: self.fill(&link.href),
        });
        Some(StepRow {
            ticked: self.draft.ticks.contains(&id),
            id,
            text: self.fill(&text),
            list: step.list.iter().map(|item| self.fill(item)).collect(),
            link,
            button: None,
        })
    }

    /// What not to do.
    pub(super) fn never(&self, route: &Route) -> Vec<String> {
        route.never.iter().map(|text| self.fill(text)).collect()
    }

    /// The first waiting time that the answers do not rule out.
    pub(super) fn waits(&self, route: &Route) -> Vec<String> {
        let wait = self.known().first(&route.waits, |wait| &wait.when);
        wait.map(|wait| self.fill(&wait.text)).into_iter().collect()
    }

    /// What happens afterwards, with dates counted from an instant.
    pub(super) fn next_rows(&self, route: &Route, from: Option<u64>) -> Vec<NextRow> {
        let way = if from.is_some() {
            self.way_taken()
        } else {
            self.way()
        };
        self.next_of(route, self.known(), way, from)
    }

    /// Where people wait for an answer, they can open their receipt.
    fn opens_receipts(&self, route: &Route) -> bool {
        route.id == OPEN_REQUEST && self.draft.opened.is_none() && self.is_replaceable()
    }

    /// The request of an opened receipt. What its day is over for says so.
    fn opened_row(&self) -> Option<OpenedRow> {
        let opened = self.draft.opened.as_ref()?;
        let known = Known {
            service: self.service(),
            answers: &opened.answers,
        };
        let mut routes = self.service().plans.routes.iter();
        let route = opened.route.and_then(|route| routes.nth(route.into()));
        let mut next = route.map_or(Vec::new(), |route| {
            self.next_of(route, known, opened.way(), Some(opened.sent))
        });
        let today = Date::after(opened.opened, 0);
        for row in &mut next {
            if row.date.as_ref().is_some_and(|day| day.date < today) {
                row.text = [
                    row.text.as_str(),
                    " ",
                    word!(self.service(), "receipt-passed"),
                ]
                .concat();
            }
        }
        Some(OpenedRow {
            id: RequestId::new(opened.id).to_string(),
            sent: self.day(Date::after(opened.sent, 0)),
            next,
        })
    }

    /// Every answer in the order of the questions.
    pub(super) fn answer_rows(&self) -> Vec<AnswerRow> {
        let facts = self.known().answers.answered();
        facts.filter_map(|fact| self.answer_row(fact)).collect()
    }

    fn answer_row(&self, fact: FactIndex) -> Option<AnswerRow> {
        let question = self.path().contains(&Place::Question(fact));
        question.then_some(())?;
        Some(AnswerRow {
            question: self.fill(&self.question(fact)?.title),
            answer: self.fill(&self.known().chosen(fact)?.label),
            change: format!("change:{fact}"),
        })
    }

    /// What happens after a route, unless the answers rule it out.
    fn next_of(
        &self,
        route: &Route,
        known: Known<'_>,
        way: Way,
        from: Option<u64>,
    ) -> Vec<NextRow> {
        let shown = route.next.iter();
        let shown = shown.filter(|next| way.takes(next.by_hand) && !next.when.refuted(&known));
        let row = |next: &Next| NextRow {
            text: fill(&next.text, &known, &|_| None).unwrap_or_else(|| next.text.clone()),
            date: from.and_then(|from| Some(self.day(Date::after(from, next.after_days?)))),
        };
        shown.map(row).collect()
    }

    /// A day in the words that the shell has for it.
    pub(super) fn day(&self, date: Date) -> Day {
        Day {
            date,
            written: (self.draft.write_date)(date, &self.service.language),
        }
    }
}
