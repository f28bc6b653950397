//! The guard reads a text each time that somebody goes on with one.

use account_recovery::privacy::scan;
use account_recovery::service::CodeFormat;
use criterion::{Criterion, Throughput};

/// Lines with secrets, with personal data and with neither.
const CORPUS: &str = include_str!("../privacy/corpus.tsv");

pub(crate) fn costs(criterion: &mut Criterion) {
    let codes = CodeFormat {
        alphabet: "0123456789abcdef".into(),
        length: 16,
        fold_case: false,
    };
    let rows = CORPUS.lines().filter(|row| !row.starts_with('#'));
    let texts: Vec<&str> = rows
        .filter_map(|row| Some(row.split_once('\t')?.1))
        .collect();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let mut group = criterion.benchmark_group("privacy");
    group.throughput(Throughput::Bytes(u64::try_from(bytes).expect("a length")));
    group.bench_function("scan of the corpus", |bencher| {
        bencher.iter(|| -> usize { texts.iter().map(|text| scan(text, &codes).len()).sum() });
    });
    group.finish();
}
