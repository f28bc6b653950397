//! What becomes of one recovery code, by scheme. `commit` and `proof` are slow on purpose: Argon2id with 19 MiB, or
//! PBKDF2 with 600,000 rounds.

use account_recovery::evidence::RequestId;
use account_recovery::evidence::body::Body;
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, commit_pbkdf2, verify};
use account_recovery::evidence::context::Context;
use account_recovery::evidence::proof::prove;
use account_recovery::evidence::recipient::Recipient;
use account_recovery::evidence::seal::seal;
use criterion::Criterion;

const CODE: &str = "0123456789abcdef";
/// The key of an example in the documentation.
const SUPPORT: &str = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0";
/// 2027-06-30, in days since 1970-01-01.
const LAST_DAY: u32 = 20_999;

fn context() -> Context<'static> {
    let body = Body::new("recovery-request".into(), vec![], vec![], vec![]);
    Context {
        service: "pypi",
        account: "example-user",
        rid: RequestId::new([7; 16]),
        reporter: "github:octocat",
        created: 1_767_225_600,
        definition: [0x11; 32],
        body: body.expect("a body").digest(),
    }
}

pub(crate) fn costs(criterion: &mut Criterion) {
    let context = context();
    let code = Code::parse_line(CODE, false).expect("a code");
    let key = Recipient::parse(SUPPORT, LAST_DAY).expect("a key");
    let phc = commit(&code, &context, [9; 16]).expect("a commitment");
    let phc = phc.to_string();
    let mut group = criterion.benchmark_group("evidence");
    group.bench_function("commit", |bencher| {
        bencher.iter(|| commit(&code, &context, [9; 16]));
    });
    group.bench_function("commit by PBKDF2", |bencher| {
        bencher.iter(|| commit_pbkdf2(&code, &context, [9; 16]));
    });
    group.bench_function("check of a commitment", |bencher| {
        bencher.iter(|| verify(&phc, &code, &context));
    });
    group.bench_function("proof", |bencher| bencher.iter(|| prove(&code, &context)));
    group.bench_function("seal", |bencher| {
        bencher.iter(|| seal(&code, &context, false, &[key], &[5; 32]));
    });
    group.finish();
}
