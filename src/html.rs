//! A plain tree of elements and its text form.
//!
//! A [`Node`] has no raw HTML and no closures. It becomes DOM in the browser shell, or text by the serialisation
//! algorithm of the HTML standard (section 13.3), so that `outerHTML` of the live page equals what is printed here.
//!
//! Both printers get their attributes from [`Element::set`] alone, which sets an address only if it is an [`Address`]: no
//! tree holds a link that runs a script, whatever pack it was made from.

mod address;

pub use address::Address;

use std::ops::{Deref, DerefMut};

/// An element or a piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text; never empty, never beside other text.
    Text(String),
}

/// An element with its attributes and children. It lives behind a pointer, so that building a page moves pointers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(Box<Parts>);

/// What an element consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Name of the tag, in small letters.
    pub tag: &'static str,
    /// Attributes in the order in which they are set.
    attributes: Vec<(&'static str, String)>,
    /// What is inside.
    pub children: Vec<Node>,
}

/// An element without anything yet.
///
/// ```
/// use account_recovery::html::{el, Node};
/// let node: Node = el("a").set("href", "#x").text("Codes & keys").into();
/// assert_eq!(node.to_html(), "<a href=\"#x\">Codes &amp; keys</a>");
/// ```
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl Deref for Element {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Parts {
    /// Attributes in the order in which they are set.
    #[must_use]
    pub fn attributes(&self) -> &[(&'static str, String)] {
        &self.attributes
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl Element {
    /// Adds an attribute; one that a browser goes to or loads from only with an [`Address`].
    ///
    /// ```
    /// use account_recovery::html::{Node, el};
    /// let link: Node = el("a").set("href", "javascript:alert(1)").text("Codes").into();
    /// assert_eq!(link.to_html(), "<a>Codes</a>");
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        if address::may_be_set(name, value) {
            self.attributes.push((name, value.into()));
        }
        self
    }

    /// Adds an attribute, if there is a value for it.
    ///
    /// ```
    /// use account_recovery::html::el;
    /// assert_eq!(el("p").set_maybe("id", Some("a")).attribute("id"), Some("a"));
    /// assert_eq!(el("p").set_maybe("id", None).attribute("id"), None);
    /// ```
    #[must_use]
    pub fn set_maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// Adds an attribute without a value, if the condition holds.
    ///
    /// ```
    /// use account_recovery::html::{Node, el};
    /// let open: Node = el("details").flag("open", true).flag("hidden", false).into();
    /// assert_eq!(open.to_html(), "<details open=\"\"></details>");
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.set(name, "") } else { self }
    }

    /// Adds a class.
    #[must_use]
    #[inline(never)]
    pub fn class(self, name: &'static str) -> Self {
        self.set("class", name)
    }

    /// Adds text; empty text adds nothing, and text after text becomes one.
    ///
    /// ```
    /// use account_recovery::html::el;
    /// assert_eq!(el("p").text("one ").text("").text("two").children.len(), 1);
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Self {
        match self.children.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.children.push(Node::Text(text.into())),
        }
        self
    }

    /// Adds a child.
    #[must_use]
    pub fn child(self, child: impl Into<Node>) -> Self {
        self.add(child.into())
    }

    #[inline(never)]
    fn add(mut self, child: Node) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child, if there is one.
    #[must_use]
    pub fn maybe(self, child: Option<impl Into<Node>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds several children.
    #[must_use]
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Self {
        for child in children {
            self = self.add(child.into());
        }
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl Node {
    /// The node as HTML text.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut out = String::new();
        self.print(&mut out);
        out
    }

    fn print(&self, out: &mut String) {
        match self {
            Self::Text(text) => escape(text, "<>", out),
            Self::Element(element) => element.print(out),
        }
    }
}

impl Element {
    fn print(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(value, "\"<>", out);
            out.push('"');
        }
        out.push('>');
        if is_void(self.tag) {
            return;
        }
        for child in &self.children {
            child.print(out);
        }
        out.push_str("</");
        out.push_str(self.tag);
        out.push('>');
    }
}

/// Elements that have no end tag; only those that the views use.
fn is_void(tag: &str) -> bool {
    matches!(tag, "input" | "br" | "hr" | "img" | "meta" | "link")
}

/// Replaces what the standard says to replace: always `&` and the no-break space, and the given characters.
fn escape(text: &str, special: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            '<' if special.contains(c) => out.push_str("&lt;"),
            '>' if special.contains(c) => out.push_str("&gt;"),
            '"' if special.contains(c) => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}
