//! What can be wrong with what a definition promises.

use super::{Problem, Shown, problems};

problems! {
    too_many_combinations() "too-many-combinations":
        "the facts that decide have more combinations than can be checked",
        "mark facts that never decide with `drafting = true`, or merge values that lead to the same routes";
    too_large() "too-large":
        "the decision diagram has more than 65,535 nodes",
        "put the facts that decide most first, or use fewer facts";
    diagram_differs(at) "diagram-differs":
        "the diagram contradicts the rules at {at}",
        "this is a fault of the compiler; please report it with the definition";
    rule_never_decides(rule) "rule-never-decides":
        "rule {rule:?} decides nothing; earlier rules match whatever it matches",
        "remove it, move it up, or correct its condition";

    // Questions.
    question_never_asked(fact) "question-never-asked":
        "fact {fact:?} is never asked; no answer to it changes anything",
        "remove it, use it in a rule, or name it under `drafting` of a request";
    question_ruled_out(fact, at) "question-ruled-out":
        "fact {fact:?} is asked where an earlier answer rules it out, at: {at}",
        "ask it before, let it apply only elsewhere (`applies`), or correct `ruled-out`";
    question_wording_never_used(message, title) "question-wording-never-used":
        "the question {message:?} is never put in these words: {title:?}",
        "remove the wording, or correct its condition";
    choice_never_offered(choice, fact) "choice-never-offered":
        "the choice {choice:?} of fact {fact:?} is never offered",
        "remove it, or correct its condition";
    value_without_choice(fact, value, at) "value-without-choice":
        "fact {fact:?} offers no choice for {value:?} at: {at}",
        "offer a choice there, or let another value lead to the same routes";

    // Plans.
    reason_open(rule, at) "reason-open":
        "rule {rule:?} leads to its route, but not certainly, at: {at}",
        "add a rule for the same route that holds with these answers alone";
    route_never_reached(route) "route-never-reached":
        "nothing leads to route {route:?}",
        "add a rule or a button that leads there, or remove it";
    never_shown(message, route) "never-shown" consequence:
        "{message:?} is never shown on route {route:?}", "remove it, or correct its condition";
    missing_open(message) "missing-open":
        "{message:?} can be shown while its condition is open, but has no words for that",
        "add an attribute `.open` such as \"If you cannot read that mailbox:\"";
    button_leads_back(message, why) "button-leads-back":
        "the button of {message:?} {why}",
        "let it lead elsewhere, or show the step only where it does";

    // Requests.
    never_part_of_request(message, request) "never-shown" consequence:
        "{message:?} never becomes part of request {request:?}",
        "remove it, or correct its condition";
    evidence_never_offered(request) "evidence-never-offered":
        "request {request:?} never offers evidence; no answers meet its condition",
        "remove `evidence`, or correct its condition";
    draft_without_address(draft) "draft-without-address":
        "draft {draft:?} goes by mail but has no `to`", "add `to = …`, a key of [addresses]";
    private_draft_in_public_form(draft) "private-draft-in-public-form":
        "draft {draft:?} is private, but everybody can read an issue",
        "hand a public draft to the form";
    draft_not_shown(kind, draft) "draft-not-shown":
        "a channel {kind:?} sends the draft {draft:?}, which not every request shows before it is sent",
        "remove `when` and `by-hand` from the draft, or use another";
    missing_needs(request) "missing-needs":
        "request {request:?} does not say what support needs",
        "add `needs = [\"FIELD\", {{ fields = [\"FIELD\", \"FIELD\"], when = {{ … }} }}]`; of several fields one is enough";
    condition_left_open(what, at, facts) "condition-left-open":
        "the condition of {what} is left open by the answers at: {at}",
        "ask about it while drafting (`drafting = [{facts}, …]`), or write a condition that the answers settle";
    field_in_no_letter(field, at) "field-not-sent":
        "field {field:?} is asked, but no letter has it, at: {at}",
        "write {{{field}}} into a line of a draft that is made there, or do not ask for it there";
    field_not_sent(field, kind, at) "field-not-sent":
        "field {field:?} is asked, but a channel {kind:?} leaves it out, at: {at}",
        "write {{{field}}} into the template of an entry, or into a line of the draft that an entry sends";
    need_not_asked(names, at) "need-not-asked":
        "support needs {names}, and nobody is asked for it at: {at}",
        "ask for it there by the `when` of the field, or correct the `when` of the need";
    codes_can_be_guessed(entropy, scheme) "codes-can-be-guessed":
        "a code has {entropy}, under 50: whoever gets hold of what support keeps guesses it from evidence {scheme:?}",
        "write private = \"seal\" with `keys`, or private = \"withhold\"";
}
