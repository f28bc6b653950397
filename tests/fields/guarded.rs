//! What is typed into a field of a name or an address is searched for secrets as free text is.

use account_recovery::problem::Remedy;

use crate::person::Person;

const CODE: &str = "9f3c51d07be2a864";
const GITHUB_TOKEN: &str = "ghp_abcdabcdabcdabcdabcdabcdabcdabcdabcd";
const PYPI_TOKEN: &str = "pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAwMDAwMDAwMDAwMDAw";

/// Somebody with everything filled in, and one field as told.
#[track_caller]
fn with(field: &str, text: &str) -> Person {
    const TEAM: [(&str, &str); 2] = [("mailbox", "lost"), ("owner", "team")];
    let mut person = Person::at_fields(None, &TEAM);
    for (name, usual) in [
        ("username", "octocat"),
        ("repository", "https://github.com/octocat/hello"),
        ("factor", "app on a phone that broke"),
        ("story", "Since May."),
        ("current", "old@mail.example"),
        ("wanted", "new@mail.example"),
        ("role", "maintainer"),
        ("reporter", "octocat"),
    ] {
        person.type_into(name, if name == field { text } else { usual });
    }
    person.go_on();
    person
}

fn remedies(person: &Person) -> Vec<(String, Remedy)> {
    let problems = person.screen().problems;
    problems
        .into_iter()
        .map(|one| (one.field, one.remedy))
        .collect()
}

#[test]
fn secrets_stop_in_every_field() {
    let in_address = |secret: &str| format!("https://github.com/octocat/{secret}");
    for (field, text) in [
        ("username", CODE.to_owned()),
        ("username", CODE.to_uppercase()),
        ("username", "9f3c-51d0-7be2-a864".into()),
        ("username", PYPI_TOKEN.into()),
        ("reporter", CODE.into()),
        ("reporter", "9f3c51d0-7be2a864".into()),
        ("repository", in_address(CODE)),
        ("repository", in_address(GITHUB_TOKEN)),
        ("repository", format!("https://github.com/{CODE}/hello")),
        ("current", format!("{CODE}@mail.example")),
        ("wanted", format!("{GITHUB_TOKEN}@mail.example")),
        ("factor", format!("app, code {CODE}")),
        ("role", format!("maintainer {CODE}")),
    ] {
        let person = with(field, &text);
        assert_eq!(person.key(), "fields", "{field}: {text}");
        let found: Vec<_> = remedies(&person)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(found, [field], "{text}");
        assert!(person.wizard.request().is_none(), "{field}: {text}");
    }
}

#[test]
fn an_odd_user_name_goes_on_by_a_second_press() {
    for name in [
        "9f3c51d07be2a86",
        "492817",
        "a1b2c3d4e5f6",
        "Tr0ub4dorAndMore",
        "x9f3c51d07be2a8",
    ] {
        let mut person = with("username", name);
        assert_eq!(
            remedies(&person),
            [("username".into(), Remedy::Publish)],
            "{name}"
        );
        person.press("publish:username");
        person.go_on();
        assert_eq!(person.key(), "review", "{name}");
        // Another name is asked about anew.
        person.press("edit");
        person.type_into("username", &format!("{name}7"));
        person.go_on();
        assert_eq!(person.key(), "fields", "{name}7");
    }
}

#[test]
fn user_names_and_addresses_as_people_have_them_pass() {
    for (field, text) in [
        ("username", "jane_doe"),
        ("username", "example-user42"),
        ("username", "2fast4you"),
        ("username", "JaneDoe1990"),
        ("username", "R2-D2"),
        ("username", "dependabot-preview"),
        ("repository", "https://github.com/octocat/a1b2c3d4e5f6"),
        (
            "repository",
            "https://gitlab.com/group/sub-group/project-2024",
        ),
        ("reporter", "octo-cat-2024"),
        ("current", "jane.doe+pypi2024@mail.example"),
    ] {
        let person = with(field, text);
        assert_eq!(person.key(), "review", "{text}: {:?}", remedies(&person));
    }
}
