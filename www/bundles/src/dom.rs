//! Turns a tree into DOM, and changes DOM from one tree to the next. Only `createElement`, `createTextNode` and
//! `setAttribute` are used, so that nothing is ever parsed as HTML.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, HtmlInputElement, HtmlTextAreaElement, Node as DomNode, ShadowRoot,
};

use account_recovery::html::{self, Node};

/// The root's page element. A style sheet may stand before it.
fn page(root: &ShadowRoot) -> Option<Element> {
    root.query_selector(".page").ok().flatten()
}

/// Uses the pre-rendered page if it is exactly what would be drawn, else draws it.
pub(crate) fn adopt(root: &ShadowRoot, tree: &Node) -> Result<(), JsValue> {
    let existing = page(root);
    if existing
        .as_ref()
        .is_some_and(|page| page.outer_html() == tree.to_html())
    {
        return Ok(());
    }
    if let Some(old) = existing {
        old.remove();
    }
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| JsValue::from_str("no-document"))?;
    root.append_child(&create(&document, tree)?)?;
    Ok(())
}

/// Changes the root's page from one tree to the next.
pub(crate) fn update(root: &ShadowRoot, old: &Node, new: &Node) {
    let document = root.owner_document();
    if let (Some(page), Some(document)) = (page(root), document) {
        // A failure here would mean that the page was changed from outside; the next event draws it again.
        let _ = patch(&document, &page, old, new);
    }
}

fn create(document: &Document, node: &Node) -> Result<DomNode, JsValue> {
    match node {
        Node::Text(text) => Ok(document.create_text_node(text).into()),
        Node::Element(element) => {
            let made = document.create_element(element.tag)?;
            for (name, value) in element.attributes() {
                made.set_attribute(name, value)?;
            }
            for child in &element.children {
                made.append_child(&create(document, child)?)?;
            }
            Ok(made.into())
        }
    }
}

fn patch(document: &Document, dom: &DomNode, old: &Node, new: &Node) -> Result<(), JsValue> {
    match (old, new) {
        (Node::Text(before), Node::Text(after)) => {
            if before != after {
                dom.set_text_content(Some(after));
            }
            Ok(())
        }
        (Node::Element(before), Node::Element(after)) if same_place(before, after) => {
            if let Some(element) = dom.dyn_ref::<Element>() {
                patch_attributes(element, before, after)?;
                patch_children(document, element, before, after)?;
                patch_value(element, before, after);
            }
            Ok(())
        }
        _ => {
            let made = create(document, new)?;
            if let Some(parent) = dom.parent_node() {
                parent.replace_child(&made, dom)?;
            }
            Ok(())
        }
    }
}

/// Whether two elements are the same one before and after: same tag, and the same page or field.
fn same_place(before: &html::Parts, after: &html::Parts) -> bool {
    let keys = ["data-page", "id", "data-tick", "class"];
    let same = |key: &&str| before.attribute(key) == after.attribute(key);
    before.tag == after.tag && keys.iter().all(same)
}

fn patch_attributes(
    dom: &Element,
    before: &html::Parts,
    after: &html::Parts,
) -> Result<(), JsValue> {
    for (name, _) in before.attributes() {
        if after.attribute(name).is_none() {
            dom.remove_attribute(name)?;
        }
    }
    for (name, value) in after.attributes() {
        if before.attribute(name) != Some(value) {
            dom.set_attribute(name, value)?;
        }
    }
    Ok(())
}

fn patch_children(
    document: &Document,
    dom: &Element,
    before: &html::Parts,
    after: &html::Parts,
) -> Result<(), JsValue> {
    let nodes = dom.child_nodes();
    let mut existing = Vec::new();
    for index in 0..nodes.length() {
        existing.extend(nodes.get(index));
    }
    let shared = before.children.iter().zip(&after.children).zip(&existing);
    for ((old, new), node) in shared {
        patch(document, node, old, new)?;
    }
    for surplus in existing.iter().skip(after.children.len()) {
        dom.remove_child(surplus)?;
    }
    for added in after.children.iter().skip(before.children.len()) {
        dom.append_child(&create(document, added)?)?;
    }
    Ok(())
}

/// What was typed or ticked lives in properties, not in attributes. They are only touched where the tree has changed: a
/// choice that was made but not yet submitted stays.
fn patch_value(dom: &Element, before: &html::Parts, after: &html::Parts) {
    if let Some(input) = dom.dyn_ref::<HtmlInputElement>() {
        let checked = after.attribute("checked");
        if before.attribute("checked") != checked {
            input.set_checked(checked.is_some());
        }
        let value = after.attribute("value");
        if before.attribute("value") != value && value.is_some_and(|value| input.value() != value) {
            input.set_value(value.unwrap_or_default());
        }
    }
    if let Some(area) = dom.dyn_ref::<HtmlTextAreaElement>()
        && before.children != after.children
    {
        let text = match after.children.first() {
            Some(Node::Text(text)) => text,
            _ => "",
        };
        if area.value() != text {
            area.set_value(text);
        }
    }
}
