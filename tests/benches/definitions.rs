//! What an author waits for: reading and proving the definition of PyPI, and leading labelled cases to their routes.

use std::path::{Path, PathBuf};

use account_recovery::compile::{check, compile};
use account_recovery::service::Service;
use account_recovery::triage::triage;
use criterion::{Criterion, Throughput};

const CASES: &str = include_str!("../data/scenarios.jsonl");

pub(crate) fn pypi() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi")
}

/// The first language of a definition, and its pack.
pub(crate) fn compiled(dir: &Path) -> (Service, Vec<u8>) {
    let languages = compile(dir).expect("a definition without faults");
    let first = languages.into_iter().next().expect("a language");
    (first.service, first.pack)
}

pub(crate) fn costs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("definition");
    let (service, _) = compiled(&pypi());
    group.bench_function("compile", |bencher| bencher.iter(|| compile(&pypi())));
    group.bench_function("check", |bencher| bencher.iter(|| check(&pypi())));
    let cases = u64::try_from(CASES.lines().count()).expect("a number of lines");
    group.throughput(Throughput::Elements(cases));
    group.bench_function("triage of all cases", |bencher| {
        bencher.iter(|| triage(&service, "scenarios.jsonl", CASES));
    });
    group.finish();
}
