//! Complaints about fields, in all shapes that endpoints use.

use account_recovery::delivery::complaint::Complaint;

/// What the shape is, a body, and the fields and texts of its complaints.
type Shape = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const SHAPES: [Shape; 7] = [
    (
        "problem details (RFC 9457, section 3) with pointers",
        r##"{"type":"https://desk.example/invalid","title":"Invalid","errors":[
                {"detail":"must be an address","pointer":"#/private/wanted"},
                {"detail":"must not be empty","pointer":"#/account"}]}"##,
        &[
            ("wanted", "must be an address"),
            ("account", "must not be empty"),
        ],
    ),
    (
        "problem details (RFC 7807, section 3) with names",
        r#"{"status":400,"invalid-params":[{"name":"story","reason":"too long"}]}"#,
        &[("story", "too long")],
    ),
    (
        "the endpoint for trying out",
        r#"{"title":"Invalid","status":422,"detail":"x","errors":[{"field":"evidence[0].phc","detail":"no PHC"}]}"#,
        &[("phc", "no PHC")],
    ),
    (
        "lists by field",
        r#"{"errors":{"wanted":["is taken","is odd"],"story":"too long","role":[]}}"#,
        &[("story", "too long"), ("wanted", "is taken")],
    ),
    (
        "Zendesk",
        r#"{"error":"RecordInvalid","description":"Record validation errors","details":{
                "requester":[{"description":"Requester: Email: nobody is not properly formatted"}],
                "base":[{"description":"Description: cannot be blank","error":"BlankValue"}]}}"#,
        &[
            ("base", "Description: cannot be blank"),
            (
                "requester",
                "Requester: Email: nobody is not properly formatted",
            ),
        ],
    ),
    (
        "Roundup",
        r#"{"error":{"status":409,"msg":"contact: not a mail address"}}"#,
        &[("contact", "not a mail address")],
    ),
    (
        "one text",
        r#"{"error":"title: required"}"#,
        &[("title", "required")],
    ),
];

/// Fields and texts of what is read.
fn read(body: &str) -> Vec<(String, String)> {
    let complaints = Complaint::read(body).into_iter();
    complaints.map(|it| (it.field, it.text)).collect()
}

#[test]
fn complaints_are_read_in_every_shape() {
    for (shape, body, expected) in SHAPES {
        let expected = expected.iter();
        let expected: Vec<_> = expected
            .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()))
            .collect();
        assert_eq!(read(body), expected, "{shape}");
    }
}

#[test]
fn other_bodies_complain_about_no_field() {
    for body in [
        "",
        "<p>title: required",
        "[]",
        "{}",
        r#"{"errors":[]}"#,
        r#"{"errors":["title: required"]}"#,
        r#"{"errors":[{"detail":"about nothing"}]}"#,
        r#"{"errors":[{"field":"title"}]}"#,
        r#"{"error":{"status":400,"msg":"Property foo not found in class issue"}}"#,
        r#"{"error":{"status":400,"msg":"Expecting ':' delimiter: line 1 column 9 (char 8). JSON is: {"}}"#,
        r#"{"error":{"status":405,"msg":"'list' object has no attribute 'replace'"}}"#,
        r#"{"error":": nothing"}"#,
        r#"{"title":"wanted: taken"}"#,
    ] {
        assert_eq!(read(body), [], "{body}");
    }
}
