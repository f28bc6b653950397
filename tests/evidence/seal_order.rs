//! An order of the page to seal a code.

use super::keys::TODAY;
use super::seal::good;
use super::vectors::specified;
use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::hash_function::HashFunction;
use account_recovery::secret::Secret;
use account_recovery::service::{CodeFormat, SupportKey};

#[test]
#[rustfmt::skip]
fn an_order_is_carried_out() {
    let order = |not_after, recipient: &str| EvidenceOrder {
        scheme: Scheme::Seal,
        hash: HashFunction::default(),
        service: "pypi".into(),
        account: "example-user".into(),
        request_id: *specified().context().rid.bytes(),
        reporter: "github:octocat".into(),
        created: 1_767_225_600,
        definition: [0x11; 32],
        body: specified().context().body,
        salt: [0; 16],
        codes: CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false },
        used: false,
        keys: vec![SupportKey { recipient: recipient.into(), not_after }],
    };
    let key = super::keys::RECIPIENTS[0];
    let carry_out = |order: &EvidenceOrder, typed: &str| {
        let (_, code) = order.find(&Secret::new(typed.into()))?;
        order.seal(&code, &[7; 32])
    };
    assert_eq!(carry_out(&order(TODAY, key), "0123-4567-89ab-cdef"), Ok(good()));
    //   last day    key       typed                what is said
    let table = [
        (TODAY,      key,      "0123",              "error-code-too-short:4/16"),
        (TODAY - 1,  key,      "0123456789abcdef",  "error-key-expired:"),
        (TODAY,      "age1",   "0123456789abcdef",  "error-evidence-unavailable:"),
    ];
    for (not_after, key, typed, said) in table {
        assert_eq!(carry_out(&order(not_after, key), typed), Err(said.into()));
    }
}
