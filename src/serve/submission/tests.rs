use super::{Kind, Submission};
use serde_json::{Value, json};

const RID: &str = "0000G40R40M30E209185GR38E1";

#[test]
fn a_name_that_is_there_twice_is_refused_at_any_depth() {
    let whole = whole().to_string();
    for (from, to) in [
        ("{", r#"{"v":2,"#),
        (r#""answers":{}"#, r#""answers":{"a":"1","\u0061":"2"}"#),
        (
            r#""answers":{}"#,
            r#""answers":{},"later":[{"a":{"":1,"":1}}]"#,
        ),
    ] {
        let twice = whole.replacen(from, to, 1);
        let problem = Submission::parse(twice.as_bytes()).err().unwrap();
        assert_eq!(problem.status, 400, "{twice}");
        assert!(problem.detail.contains("is there twice"), "{twice}");
    }
}

#[test]
fn what_is_too_deep_for_the_file_is_refused() {
    let nested = |depth: usize| {
        let deep = "[".repeat(depth) + &"]".repeat(depth);
        whole()
            .to_string()
            .replacen('{', &format!("{{\"x\":{deep},"), 1)
    };
    assert!(Submission::parse(nested(125).as_bytes()).is_ok());
    let line = |depth| format!("{{\"received\":1,\"request\":{}}}", nested(depth));
    assert!(serde_json::from_str::<Value>(&line(125)).is_ok());
    assert!(serde_json::from_str::<Value>(&line(126)).is_err());
    assert_eq!(
        Submission::parse(nested(126).as_bytes())
            .err()
            .unwrap()
            .status,
        400
    );
}

fn whole() -> Value {
    json!({ "v": 2, "rid": RID, "service": "pypi", "route": "recovery-request", "answers": {}, "public": {}, "private": {} })
}

#[track_caller]
fn faults_with(member: &str, value: &Value) -> Vec<(String, String)> {
    let mut content = whole();
    content[member] = value.clone();
    let errors = Submission::from_json(content).err().unwrap_or_default();
    errors
        .into_iter()
        .map(|error| (error.field, error.detail))
        .collect()
}

#[test]
fn wrong_members_are_named() {
    // member, value, what is wrong with it
    let table = [
        ("v", json!(1), "must be the number 2"),
        ("v", json!("2"), "must be the number 2"),
        (
            "rid",
            json!("1"),
            "must be 26 characters of Crockford base32, upper case",
        ),
        ("service", json!("Py Pi"), Kind::Id.expected()),
        ("route", json!(null), Kind::Id.expected()),
        ("answers", json!([]), "must be an object of texts"),
        ("public", json!({ "name": 1 }), "must be an object of texts"),
        ("reporter", json!(1), "must be a text"),
        (
            "definition",
            json!("AB"),
            "must be 64 lower-case hexadecimal digits",
        ),
        (
            "created",
            json!(1_u64 << 53),
            "must be whole seconds since 1970, below 2^53",
        ),
        (
            "created",
            json!(-1),
            "must be whole seconds since 1970, below 2^53",
        ),
        ("evidence", json!({}), "must be a list"),
    ];
    for (member, value, detail) in table {
        assert_eq!(
            faults_with(member, &value),
            [(member.to_owned(), detail.to_owned())]
        );
    }
}

#[test]
fn evidence_needs_what_it_is_bound_to() {
    let fields = |value| {
        faults_with("evidence", &value)
            .into_iter()
            .map(|(field, _)| field)
            .collect::<Vec<_>>()
    };
    let bound = ["account", "reporter", "created", "definition"];
    assert_eq!(fields(json!([])), [""; 0]);
    assert_eq!(
        fields(json!([{ "scheme": "commit", "phc": "$argon2id$" }])),
        bound
    );
    assert_eq!(
        fields(json!([{ "scheme": "commit" }])).last().unwrap(),
        "evidence[0].phc"
    );
    assert_eq!(
        fields(json!([{ "scheme": "to-come" }, {}])).last().unwrap(),
        "evidence[1].scheme"
    );
}

#[test]
fn order_and_space_do_not_make_other_content() {
    let digest = |text: &str| Submission::parse(text.as_bytes()).ok().unwrap().digest();
    let first = whole().to_string();
    let last_comes_first =
        first
            .replace(",\"private\":{}", "")
            .replacen('{', "{\"private\":{},", 1);
    // the same but for its form
    let in_another_language = first.replacen('{', "{\"language\":\"fr\",", 1);
    for same in [
        first.replace(',', " ,\n"),
        last_comes_first,
        in_another_language,
    ] {
        assert_ne!(first, same);
        assert_eq!(digest(&first), digest(&same));
    }
    assert_ne!(digest(&first), digest(&first.replace("pypi", "testpypi")));
}
