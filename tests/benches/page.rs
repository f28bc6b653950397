//! What a person waits for on the page: the step after an answer, and drawing what is shown.

use account_recovery::pack::decode;
use criterion::Criterion;

use crate::definitions::{compiled, pypi};
use crate::visitor::Visitor;

/// Somebody who lost the second factor, up to the question about mail.
const BEFORE: [&str; 3] = ["signed-out", "accepted", "nothing-left"];
const MAILBOX: &str = "readable";

/// What is drawn: the beginning of its key, and the choices that lead to it.
const PAGES: [(&str, &[&str]); 2] = [
    ("question", &BEFORE),
    (
        "route",
        &[
            "signed-out",
            "accepted",
            "nothing-left",
            "readable",
            "link",
            "pypi",
        ],
    ),
];

pub(crate) fn costs(criterion: &mut Criterion) {
    let (service, pack) = compiled(&pypi());
    let mut group = criterion.benchmark_group("page");
    group.bench_function("open", |bencher| bencher.iter(|| decode(&pack)));
    let mut visitor = Visitor::after(&service, &BEFORE);
    group.bench_function("answer and go back", |bencher| {
        bencher.iter(|| (visitor.answer(MAILBOX), visitor.back()));
    });
    for (kind, choices) in PAGES {
        let visitor = Visitor::after(&service, choices);
        assert!(visitor.key().starts_with(kind), "{}", visitor.key());
        group.bench_function(format!("render a {kind}"), |bencher| {
            bencher.iter(|| visitor.page().to_html());
        });
    }
    group.finish();
}
