//! How cost grows with the size of a definition. Compiling and opening take all of it in; the steps of a person must not.

use account_recovery::compile::compile;
use account_recovery::pack::decode;
use criterion::{BatchSize, BenchmarkId, Criterion};

use crate::definitions::compiled;
use crate::synthetic::{BEFORE, DEVICE, DRAFTING, FIELDS, MAILBOX, SIZES};
use crate::visitor::Visitor;

pub(crate) fn costs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    for size in SIZES {
        let dir = size.write();
        let (service, pack) = compiled(&dir);
        let id = |what| BenchmarkId::new(what, format!("{}x", size.times()));
        group.bench_function(id("compile"), |bencher| bencher.iter(|| compile(&dir)));
        group.bench_function(id("open"), |bencher| bencher.iter(|| decode(&pack)));
        let mut visitor = Visitor::after(&service, &BEFORE);
        group.bench_function(id("answer and go back"), |bencher| {
            bencher.iter(|| (visitor.answer(DEVICE), visitor.back()));
        });
        let visitor = || Visitor::new(service.clone());
        group.bench_function(id("journey"), |bencher| {
            bencher.iter_batched(visitor, journey, BatchSize::SmallInput);
        });
    }
    group.finish();
}

/// From the first question to the checked request: ten steps.
fn journey(mut visitor: Visitor) -> Visitor {
    for choice in BEFORE.into_iter().chain([DEVICE, MAILBOX]) {
        visitor.answer(choice);
    }
    visitor.go_on(&[]);
    for choice in DRAFTING {
        visitor.answer(choice);
    }
    visitor.go_on(&FIELDS);
    assert_eq!(visitor.key(), "review");
    visitor
}
