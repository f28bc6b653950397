//! The form by hand in Yew.

mod form;
mod path;

use form::{HAPPENED, HAPPENED_LABEL, Kind, STEPS, USERNAME, USERNAME_LABEL};
use path::{Answers, asked, next, previous};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Where somebody is, and what they answered.
#[derive(Clone, Default, PartialEq)]
struct State {
    step: usize,
    answers: Answers,
    done: bool,
}

impl State {
    fn answered(&self, answer: usize, value: AttrValue) -> Self {
        let mut state = self.clone();
        state.answers[answer] = value;
        state
    }

    fn proceeded(&self) -> Self {
        let step = next(self.step, &self.answers);
        Self {
            step,
            done: step == self.step,
            ..self.clone()
        }
    }

    fn returned(&self) -> Self {
        Self {
            step: previous(self.step, &self.answers),
            ..self.clone()
        }
    }
}

fn question(
    state: &UseStateHandle<State>,
    answer: usize,
    choices: &'static [&'static str],
) -> Html {
    choices
        .iter()
        .map(|&choice| {
            let state = state.clone();
            let checked = state.answers[answer] == choice;
            let onchange = move |_: Event| state.set(state.answered(answer, choice.into()));
            html! {
                <p key={choice}><label>
                    <input type="radio" name={answer.to_string()} required=true {checked} {onchange} />{ choice }
                </label></p>
            }
        })
        .collect()
}

fn details(state: &UseStateHandle<State>) -> Html {
    let (naming, telling) = (state.clone(), state.clone());
    let name = move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        naming.set(naming.answered(USERNAME, input.value().into()));
    };
    let tell = move |event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        telling.set(telling.answered(HAPPENED, input.value().into()));
    };
    html! {<>
        <p><label>{ USERNAME_LABEL }<br />
            <input required=true pattern="[A-Za-z0-9._\\-]+" maxlength="50" value={&state.answers[USERNAME]} oninput={name} />
        </label></p>
        <p><label>{ HAPPENED_LABEL }<br />
            <textarea required=true rows="4" value={&state.answers[HAPPENED]} oninput={tell} />
        </label></p>
    </>}
}

fn review(answers: &Answers) -> Html {
    let pair = |(label, answer): (&str, usize)| html! {<><dt>{ label }</dt><dd>{ &answers[answer] }</dd></>};
    html! { <dl>{ for asked(answers).into_iter().map(pair) }</dl> }
}

fn content(state: &UseStateHandle<State>) -> Html {
    match STEPS[state.step].kind {
        Kind::Question(answer, choices) => question(state, answer, choices),
        Kind::Details => details(state),
        Kind::Review => review(&state.answers),
    }
}

#[component]
fn Form() -> Html {
    let state = use_state(State::default);
    if state.done {
        return html! { <p>{ "Done" }</p> };
    }
    let (going, returning) = (state.clone(), state.clone());
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        going.set(going.proceeded());
    };
    let onclick = move |_: MouseEvent| returning.set(returning.returned());
    let last = matches!(STEPS[state.step].kind, Kind::Review);
    html! {
        <form {onsubmit} key={state.step}>
            <fieldset><legend>{ STEPS[state.step].title }</legend>{ content(&state) }</fieldset>
            if state.step > 0 {
                <button type="button" {onclick}>{ "Back" }</button>
            }
            <button>{ if last { "Send" } else { "Continue" } }</button>
        </form>
    }
}

fn main() {
    let root = web_sys::window().and_then(|window| window.document());
    if let Some(root) = root.and_then(|document| document.get_element_by_id("form")) {
        yew::Renderer::<Form>::with_root(root).render();
    }
}
