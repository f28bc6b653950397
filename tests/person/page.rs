//! What a person, or the shell, finds on a page: reading elements.

use account_recovery::html::{Element, Node};

/// Reading of an element and everything in it.
pub(crate) trait Page {
    /// The element and all elements in it, in the order of the document.
    fn all(&self) -> Vec<&Element>;

    /// Its text.
    fn written(&self) -> String;

    /// All elements with an attribute, and its value.
    fn with<'a>(&'a self, name: &str) -> Vec<(&'a Element, &'a str)> {
        let elements = self.all().into_iter();
        elements
            .filter_map(|element| Some((element, element.attribute(name)?)))
            .collect()
    }

    /// All `data-action`s.
    fn actions(&self) -> Vec<String> {
        let buttons = self.with("data-action").into_iter();
        buttons.map(|(_, action)| action.to_owned()).collect()
    }

    /// Whether there is a form for "Continue".
    fn submits(&self) -> bool {
        !self.with("data-submit").is_empty()
    }

    /// Whether a saved file can be opened here.
    fn opens(&self) -> bool {
        !self.with("data-open").is_empty()
    }

    /// The field of a name.
    fn named(&self, name: &str) -> Option<&Element> {
        let fields = self.with("name").into_iter();
        fields
            .into_iter()
            .find_map(|(field, known)| (known == name).then_some(field))
    }

    /// Names and values of the page's first form as the shell submits them: never a field marked `data-secret`.
    fn form(&self) -> Vec<(String, String)> {
        let forms = self.with("data-submit").into_iter();
        let fields = forms.take(1).flat_map(|(form, _)| form.with("name"));
        fields
            .filter_map(|(field, name)| Some((name.to_owned(), entered(field)?)))
            .collect()
    }
}

impl Page for Element {
    fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        for child in &self.children {
            if let Node::Element(element) = child {
                found.extend(element.all());
            }
        }
        found
    }

    fn written(&self) -> String {
        let pieces = self.children.iter().map(|child| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.written(),
        });
        pieces.collect()
    }
}

/// What a field contributes to its form.
fn entered(field: &Element) -> Option<String> {
    if field.attribute("data-secret").is_some() {
        return None;
    }
    if field.tag == "textarea" {
        return Some(field.written());
    }
    let unchecked =
        field.attribute("type") == Some("radio") && field.attribute("checked").is_none();
    (!unchecked).then(|| field.attribute("value").unwrap_or_default().to_owned())
}
