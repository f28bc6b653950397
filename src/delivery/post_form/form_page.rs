//! What a form's own page tells: the token it wants back, what it complains about, and whether it is a sign-in page.

use super::html::{Tag, Token, Tokens, one_line};
use crate::delivery::complaint::Complaint;

/// The class of what Bootstrap shows below a field that is wrong
/// (<https://getbootstrap.com/docs/5.3/forms/validation/#server-side>); Django's form packages write it too.
const FEEDBACK: &str = "invalid-feedback";

/// The value of a hidden field of a page, for example of its token against cross-site request forgery.
///
/// ```
/// use account_recovery::delivery::post_form::hidden;
/// let page = r#"<form method=post><input type="hidden" name="csrf_token" value="a&amp;b"></form>"#;
/// assert_eq!(hidden(page, "csrf_token").as_deref(), Some("a&b"));
/// assert_eq!(hidden(page, "csrf"), None);
/// ```
#[must_use]
pub fn hidden(page: &str, name: &str) -> Option<String> {
    let is_it = |tag: &Tag| is_input(tag, "hidden") && tag.get("name") == Some(name);
    let tag = tags(page).find(is_it)?;
    tag.get("value").map(ToString::to_string)
}

/// What the page of a form that was sent back complains about, each with the name of the field before it; a complaint
/// about no field has an empty name.
///
/// ```
/// use account_recovery::delivery::post_form::complaints;
/// let page = r#"<input name="title"><div class="invalid-feedback d-block">This field is <b>required</b>.</div>"#;
/// let complaint = &complaints(page)[0];
/// assert_eq!((&*complaint.field, &*complaint.text), ("title", "This field is required."));
/// ```
#[must_use]
pub fn complaints(page: &str) -> Vec<Complaint> {
    let mut found = Vec::new();
    let mut field = String::new();
    let mut tokens = Tokens::new(page);
    while let Some(token) = tokens.next() {
        let Token::Open(tag) = token else { continue };
        if has_class(&tag, FEEDBACK) {
            let text = content(&mut tokens, &tag.name);
            found.push(Complaint {
                field: field.clone(),
                text,
            });
        } else if let Some(name) = control(&tag) {
            field = name.to_string();
        }
    }
    found.retain(|complaint| !complaint.text.is_empty());
    found
}

/// Whether a page has a field for a password: then it is one to sign in, and nothing was stored.
pub(super) fn asks_password(page: &str) -> bool {
    tags(page).any(|tag| is_input(&tag, "password"))
}

fn tags(page: &str) -> impl Iterator<Item = Tag> {
    Tokens::new(page).filter_map(|token| match token {
        Token::Open(tag) => Some(tag),
        _ => None,
    })
}

fn is_input(tag: &Tag, kind: &str) -> bool {
    tag.name == "input"
        && tag
            .get("type")
            .is_some_and(|it| it.eq_ignore_ascii_case(kind))
}

fn has_class(tag: &Tag, class: &str) -> bool {
    let classes = tag.get("class").unwrap_or_default();
    classes.split_ascii_whitespace().any(|it| it == class)
}

/// The name of a field that people see.
fn control(tag: &Tag) -> Option<&str> {
    let is_control = matches!(tag.name.as_str(), "input" | "select" | "textarea");
    tag.get("name")
        .filter(|_| is_control && !is_input(tag, "hidden"))
}

/// The text up to the end of the element that was just opened.
fn content(tokens: &mut Tokens<'_>, name: &str) -> String {
    let mut text = String::new();
    let mut depth = 1;
    for token in tokens {
        match token {
            Token::Text(more) => text.push_str(&more),
            Token::Open(tag) if tag.name == name => depth += 1,
            Token::Close(closed) if closed == name => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    one_line(&text)
}
