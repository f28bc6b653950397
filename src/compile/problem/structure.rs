//! What can be wrong with the parts of a definition and their names.

use super::{Problem, Shown, problems};

problems! {
    // Keys and values.
    wrong_type(key, kind, expected) "wrong-type": "`{key}` is {kind}", "write {expected}";
    unknown_key(what, key, advice) "unknown-key": "{what} has no key `{key}`", "{advice}";
    missing_key(what, key) "missing-key": "{what} has no `{key}`", "add `{key} = …`";
    missing_table(key) "missing-table":
        "the definition has no [{key}]", "add a table [{key}]";
    unknown_kind(what, word, advice) "unknown-kind": "{what} cannot be {word:?}", "{advice}";
    bad_size(key, size, least, most) "bad-size" harmless:
        "`{key}` of [codes] is {size}", "write a number from {least} to {most}";
    bad_date(day) "bad-date" harmless: "{day:?} is not a day", "write it as YYYY-MM-DD";
    bad_address(text) "bad-address" harmless:
        "{text:?} is not a mail address", "write it as name@domain";
    bad_link(text, why, remedy) "bad-link" harmless: "{text:?} {why}", "{remedy}";
    bad_host(text, remedy) "bad-host" harmless:
        "{text:?} is not the name of a host", "{remedy}";
    bad_alphabet(text) "bad-alphabet" harmless:
        "{text:?} is not a list of different letters and digits",
        "name each letter and digit of a code once, and no blank or hyphen between them";
    bad_template(text) "bad-template" harmless consequence:
        "{text:?} has a brace that is not closed", "write variables as {{name}}";

    // Names.
    bad_id(what, id, form) "bad-id": "{id:?} cannot be the id of a {what}", "{form}";
    duplicate_id(what, id) "duplicate-id":
        "{what} {id:?} is there twice", "give one of the two another id";
    too_many(what, id) "too-many":
        "{what} {id:?} is number 256 of its kind", "divide the definition; 255 is the most";
    unused_name(what, id) "unused-name" harmless consequence:
        "nothing uses the {what} {id:?}", "remove it, or name it where it belongs";
    unknown_value(fact, value, advice) "unknown-value":
        "fact {fact:?} has no value {value:?}", "{advice}";
    unknown_field(request, field, advice) "unknown-field":
        "request {request:?} has no field {field:?}", "{advice}";
    missing_source(what) "missing-source" harmless:
        "{what} does not say where it is from",
        "add `source = \"KEY: place\"`, KEY being one of [sources]";

    // Conditions and rules.
    empty_condition() "empty-condition":
        "the condition is empty", "leave `when` out for something that always holds";
    endless_term(term) "endless-term":
        "the term {term:?} is part of itself", "write the condition out instead";
    no_values(fact) "no-values":
        "the condition on {fact:?} names no value", "name at least one value";
    drafting_fact_in_rule(fact) "drafting-fact-in-rule":
        "fact {fact:?} is asked only while a request is drafted, so no rule can use it",
        "use another fact, or remove `drafting = true`";
    later_fact(fact) "later-fact":
        "fact {fact:?} is not known yet at this place",
        "use only facts that stand before this one";
    no_rules() "no-rules": "the definition has no rules", "add a [[rule]] without `when`";
    no_catch_all() "no-catch-all":
        "the last rule does not match everything",
        "add a last rule without `when`, or remove the condition of this one";
    early_catch_all() "early-catch-all":
        "the rule matches everything but is not the last one",
        "move it to the end, or give it a `when`";

    // Facts and steps.
    reserved_fact(id) "reserved-id":
        "no fact can be called {id:?}; conditions use the word", "give the fact another id";
    number_of_values(fact, count) "number-of-values":
        "fact {fact:?} has {count} values", "give it 1 to 32 values";
    drafting_before_deciding(fact) "drafting-before-deciding":
        "fact {fact:?} can decide but stands after a drafting fact",
        "move the drafting facts to the end";
    sets_earlier_fact(choice) "sets-earlier-fact":
        "the choice {choice:?} sets a fact that was asked before",
        "set only facts that stand after this one";
    several_actions(message, buttons) "several-actions":
        "{message:?} has several buttons: {buttons}", "make a step of each";

    // Requests.
    reserved_field(id) "reserved-id":
        "no field can be called {id:?}; letters have a variable of that name",
        "give the field another id";
    asks_for_forbidden(field, kind) "asks-for-forbidden":
        "the field {field:?} asks for {kind:?}, which is in [never-ask]",
        "remove the field; nobody may be asked for that";
    draft_named_as_field(draft) "draft-named-as-field":
        "draft {draft:?} has the id of a field, and a request holds both by their ids",
        "give the draft another id";
    bad_entry(name, places) "bad-entry":
        "a request to Zendesk has no place for {name:?}",
        "use one of {places}, or the number of a custom field";
    duplicate_entry(name) "duplicate-entry":
        "the entry {name:?} is there twice", "remove one of the two";
    duplicate_without_reference() "duplicate-without-reference":
        "`duplicate` says how a tracker refuses a request id that it knows, but no entry sends the id",
        "add an entry with content = \"reference\", or remove `duplicate`";

    // Evidence.
    public_evidence(scheme, why) "public-evidence" harmless:
        "evidence {scheme:?} would be read by everybody: {why}", "write public = \"withhold\"";
    evidence_withheld(request) "evidence-withheld" harmless:
        "request {request:?} offers evidence, but no scheme makes any",
        "write private = \"commit\" in [evidence], or remove `evidence` from the request";
    evidence_without_endpoint(request, scheme) "evidence-without-endpoint" harmless consequence:
        "request {request:?} offers evidence {scheme:?}, and no channel of it takes any",
        "add a channel with kind = \"post-json\", or remove `evidence` from the request";
    keys_never_used(scheme) "keys-never-used" harmless:
        "evidence {scheme:?} encrypts nothing to keys",
        "write private = \"seal\", or remove `keys`";
    hash_never_used(scheme) "hash-never-used":
        "evidence {scheme:?} has no choice of hash functions",
        "write private = \"commit\", or remove `hash`";
    too_many_keys(count, most) "too-many-keys" harmless:
        "there are {count} keys, at most {most} can be used", "remove keys that are over";
    bad_key(why, remedy) "bad-key" harmless: "{why}", "{remedy}";
}
