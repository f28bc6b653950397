//! Evidence belongs to the very request that goes out, with every text in it.

use std::fs;
use std::path::Path;

use account_recovery::compile::compile;
use account_recovery::evidence::filed::SubmittedRequest;
use account_recovery::evidence::gate::Scheme;
use account_recovery::screen::DraftBody;
use account_recovery::service::Service;
use account_recovery::wizard::{DraftEffect, Effect};
use serde_json::Value;

use crate::evidence::{PHC, at_evidence, at_evidence_of, evidence, made, with_evidence};
use crate::person::{PYPI, Person};

#[test]
fn evidence_is_made_for_the_very_request_that_goes_out() {
    let mut person = at_evidence();
    person.go_on();
    let [Effect::Draft(DraftEffect::MakeEvidence(order))] = &person.effects[..] else {
        panic!("{:?}", person.effects);
    };
    let order = order.clone();
    made(&mut person, Ok(PHC));
    let request = person.wizard.request().unwrap();
    assert!(request.evidence.is_some());
    assert_eq!(request.context(), order.context());
}

const SAID: &str = "Evidence of a recovery code goes with this request: commit";

/// The last lines of the letters in the request.
fn last_lines(person: &Person) -> Vec<String> {
    let request = person.wizard.request().expect("a request");
    let parts = request.body.parts();
    let texts = parts.public.iter().chain(parts.private);
    let letters = texts.filter(|(id, _)| id == "ticket" || id == "mail");
    let lines = letters.filter_map(|(_, text)| text.lines().last());
    lines.map(str::to_owned).collect()
}

#[test]
fn letters_say_which_evidence_goes_with_them() {
    let person = with_evidence();
    assert_eq!(last_lines(&person), [SAID]);
    let DraftBody::Review(review) = person.draft() else {
        panic!("no check");
    };
    let shown = review.public.last().map(|row| row.text.as_str());
    let request = person.wizard.request().unwrap();
    let sent = request.body.parts().public.last();
    assert_eq!(shown, sent.map(|(_, text)| text.as_str()));
    let mut person = at_evidence();
    person.press("without-evidence");
    assert!(last_lines(&person).iter().all(|line| line != SAID));
}

#[test]
fn evidence_of_another_request_does_not_go_out() {
    let mut person = with_evidence();
    let mut service = person.wizard.service().clone();
    for draft in service
        .plans
        .requests
        .iter_mut()
        .flat_map(|form| &mut form.drafts)
    {
        draft.subject.push('!');
    }
    assert_eq!(person.wizard.speak(service), Ok(true));
    assert_eq!(evidence(&person), None);
    assert_eq!(person.wizard.request().unwrap().evidence, None);
    assert!(last_lines(&person).iter().all(|line| line != SAID));
}

/// Every string of the JSON, as a path of names and indices.
fn strings(json: &Value, path: &str, found: &mut Vec<String>) {
    match json {
        Value::String(_) => found.push(path.to_owned()),
        Value::Object(members) => {
            for (name, value) in members {
                strings(value, &format!("{path}/{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn evidence_is_bound_to_every_text_but_the_language() {
    let request = with_evidence().wizard.request().unwrap();
    let bound = |json: &Value| {
        let filed = SubmittedRequest::parse(json.to_string().as_bytes()).ok()?;
        Some(filed.context().digest(Scheme::Commit))
    };
    let json: Value = serde_json::from_str(&request.to_json()).unwrap();
    assert_eq!(bound(&json), Some(request.context().digest(Scheme::Commit)));
    let mut paths = Vec::new();
    strings(&json, "", &mut paths);
    assert!(paths.len() > 12, "{paths:?}");
    let mut free = Vec::new();
    for path in &paths {
        let mut changed = json.clone();
        let text = changed.pointer_mut(path).unwrap();
        // another text that is as good: the last character becomes a digit
        let mut other = text.as_str().unwrap().to_owned();
        let last = if other.pop() == Some('0') { '1' } else { '0' };
        other.push(last);
        *text = other.into();
        if bound(&changed) == bound(&json) {
            free.push(path.as_str());
        }
    }
    assert_eq!(free, ["/language"]);
}

/// PyPI, if capital letters in user names counted as small ones there.
fn folding() -> Service {
    let pypi = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folding");
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(pypi).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    let whole = fs::read_to_string(copy.join("service.toml")).unwrap();
    let table = "[account]\nfold-case = true\nsource = \"help\"\n\n[codes]\n";
    fs::write(
        copy.join("service.toml"),
        whole.replacen("[codes]\n", table, 1),
    )
    .unwrap();
    compile(&copy).unwrap().remove(0).service
}

#[test]
fn capitals_of_a_user_name_count_as_the_definition_says() {
    for (service, account) in [(PYPI.clone(), "OctoCat"), (folding(), "octocat")] {
        let mut person = at_evidence_of(&service);
        person.press("without-evidence");
        person.press("edit");
        person.type_into("username", "OctoCat");
        let request = person.wizard.request().unwrap();
        assert_eq!(
            (request.account.as_str(), request.context().account),
            (account, account)
        );
    }
}
