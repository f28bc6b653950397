//! The exported type on a shadow root: it draws or adopts, answers to real events, and goes without a trace.

use account_recovery::evidence::RequestId;
use account_recovery::pack;
use account_recovery::request::Randomness;
use account_recovery::view::view;
use account_recovery::wizard::{Draft, Settings, Wizard};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::library;
use crate::stage::Stage;

/// The first page as text.
fn rendered() -> String {
    let randomness = Randomness {
        request_id: RequestId::new([0; 16]),
        salt: [0; 16],
    };
    let draft = Draft::new([0; 32], Settings::default(), randomness);
    let wizard = Wizard::new(library::service(), draft);
    view(&wizard.screen(), wizard.service()).to_html()
}

#[wasm_bindgen_test]
fn an_empty_root_gets_the_page_that_the_printer_prints() {
    let stage = Stage::new();
    let _assistant = stage.open(&library::packed()).unwrap();
    assert_eq!(stage.find(".page").outer_html(), rendered());
}

#[wasm_bindgen_test]
fn a_page_that_is_there_is_adopted_unless_it_differs() {
    let stage = Stage::new();
    drop(stage.open(&library::packed()).unwrap());
    let before = stage.find(".page");
    drop(stage.open(&library::packed()).unwrap());
    assert!(stage.find(".page").is_same_node(Some(&before)));
    before.set_attribute("lang", "xx").unwrap();
    drop(stage.open(&library::packed()).unwrap());
    assert!(!stage.find(".page").is_same_node(Some(&before)));
    assert_eq!(stage.find(".page").outer_html(), rendered());
    assert_eq!(stage.root.children().length(), 1);
}

#[wasm_bindgen_test]
fn an_answer_leads_on_and_is_told_by_id() {
    let stage = Stage::new();
    let _assistant = stage.open(&library::packed()).unwrap();
    let (_routes, routes) = stage.note("account-recovery-route");
    let (_questions, questions) = stage.note("account-recovery-question");
    stage.click("#choice-1");
    stage.click("[type=submit]");
    assert_eq!(stage.page().as_deref(), Some("route-desk"));
    stage.click("[data-action=back]");
    assert_eq!(stage.page().as_deref(), Some("question-start"));
    assert_eq!(*routes.borrow(), [JsValue::from_str("desk")]);
    assert_eq!(*questions.borrow(), [JsValue::from_str("start")]);
}

#[wasm_bindgen_test]
fn continue_without_an_answer_moves_the_focus_to_the_summary() {
    let stage = Stage::new();
    let _assistant = stage.open(&library::packed()).unwrap();
    stage.click("[type=submit]");
    assert_eq!(stage.page().as_deref(), Some("question-start"));
    assert_eq!(stage.root.active_element().unwrap().id(), "problems");
}

#[wasm_bindgen_test]
fn a_definition_that_cannot_be_read_is_refused_by_code() {
    let whole = library::packed();
    let cut = whole.split_last().unwrap().1.to_vec();
    let longer = [&whole[..], &[0]].concat();
    let page = b"<!doctype html>".to_vec();
    let mut other = library::packed();
    other[40] ^= 1;
    for (bytes, code) in [
        (Vec::new(), "not-a-pack"),
        (page, "not-a-pack"),
        (cut, "damaged-pack"),
        (longer, "damaged-pack"),
        (other, "other-release"),
    ] {
        let stage = Stage::new();
        let error = JsValue::from(stage.open(&bytes).err().unwrap());
        let message: js_sys::Error = error.into();
        let message = String::from(message.message());
        assert!(message.starts_with(&format!("{code}: ")), "{message}");
        assert_eq!(stage.root.child_nodes().length(), 0);
    }
}

#[wasm_bindgen_test]
fn freed_it_listens_no_more() {
    let stage = Stage::new();
    let assistant = stage.open(&library::packed()).unwrap();
    let site = || stage.find(".site strong").text_content();
    stage.click("[data-action='site:1']");
    assert_eq!(site().as_deref(), Some("Harbour"));
    drop(assistant);
    stage.click("[data-action='site:0']");
    assert_eq!(site().as_deref(), Some("Harbour"));
}

#[wasm_bindgen_test]
fn two_assistants_do_not_hear_each_other() {
    let stages = [Stage::new(), Stage::new()];
    let _assistants = stages
        .each_ref()
        .map(|stage| stage.open(&library::packed()));
    let [first, second] = &stages;
    first.click("#choice-0");
    first.click("[type=submit]");
    assert_eq!(first.page().as_deref(), Some("route-stay"));
    assert_eq!(second.page().as_deref(), Some("question-start"));
}

#[wasm_bindgen_test]
fn another_language_of_another_definition_is_refused_by_name() {
    let stage = Stage::new();
    let assistant = stage.open(&library::packed()).unwrap();
    assert!(assistant.speak(&library::packed()).is_ok_and(|taken| taken));
    let later = pack::encode(&library::later()).unwrap();
    let error = JsValue::from(assistant.speak(&later).err().unwrap());
    let message = String::from(js_sys::Error::from(error).message());
    assert!(message.starts_with("other-release: "), "{message}");
    assert_eq!(stage.page().as_deref(), Some("question-start"));
}

#[wasm_bindgen_test]
fn what_a_tab_keeps_goes_by_ids_after_an_update() {
    let before = Stage::new();
    let assistant = before.open(&library::packed()).unwrap();
    before.click("#choice-0");
    before.click("[type=submit]");
    assert_eq!(before.page().as_deref(), Some("route-stay"));
    drop(assistant);
    let after = Stage::new();
    let later = pack::encode(&library::later()).unwrap();
    let assistant = after.open(&later).unwrap();
    assistant.resume_saved();
    assert_eq!(after.page().as_deref(), Some("route-stay"));
    after.click("[data-action='clear']");
}
