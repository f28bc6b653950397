//! Entries of somebody else's form, and the fields behind them.

use account_recovery::delivery::entries::field;
use account_recovery::service::{FormContent, WireEntry};

#[test]
fn a_complaint_about_an_entry_belongs_to_the_field_that_it_shows() {
    let entry = |name: &str, content| WireEntry {
        name: name.into(),
        content,
    };
    let template = |text: &str| FormContent::Template(text.into());
    let entries = [
        entry("title", FormContent::Subject),
        entry("submitter_email", template("{wanted}")),
        entry("custom_name", template("`{username}` ({role})")),
        entry("queue", template("1")),
    ];
    // entry, field
    for (name, shown) in [
        ("submitter_email", Some("wanted")),
        ("custom_name", Some("username")),
        ("title", None),
        ("queue", None),
        ("wanted", None),
    ] {
        assert_eq!(field(&entries, name), shown, "{name}");
    }
}
