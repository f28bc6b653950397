//! One HTML file with everything in it: styles, script and data stand in the file, under a policy that lets nothing else
//! run and nothing be fetched. It opens from a disk as it does from a server.

use base64ct::{Base64, Encoding};
use miniz_oxide::deflate::compress_to_vec;

use super::policy::{NotASource, Source, hash, or_none};
use crate::error::errors;
use crate::html::{Element, Node, el};

/// The kind of the data blocks: nothing that a browser runs.
const DATA: &str = "application/octet-stream";

/// What the policy stands after: browsers look for the encoding in the first kilobyte alone.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// What the script stands before.
const END: &str = "</body>";

/// How hard to try when compressing: the most. A file is made once and passed on often.
const EFFORT: u8 = 10;

/// What goes into a document.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ingredients<'a> {
    /// Style sheets by the name that the document links.
    pub styles: &'a [(&'a str, &'a str)],
    /// A classic script; it runs when the document is there.
    pub script: &'a str,
    /// Bytes by the id that the script finds them under, a word that needs no escaping.
    pub data: &'a [(&'a str, &'a [u8])],
    /// The one address that the script may send to; none, and it cannot send anything.
    pub endpoint: Option<&'a str>,
}

/// Puts everything into a document that links its style sheets, and adds the policy.
///
/// ```
/// use account_recovery::page::single::{Ingredients, single};
/// let document = "<html><head><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"a.css\"></head><body></body></html>";
/// let ingredients = Ingredients { styles: &[("a.css", "p{margin:0}")], script: "alert(1)", ..Ingredients::default() };
/// let file = single(document, &ingredients)?;
/// assert!(file.contains("<style>p{margin:0}</style></head>"));
/// assert!(file.contains("connect-src 'none'"));
/// assert!(file.ends_with("<script>alert(1)</script></body></html>"));
/// # Ok::<(), account_recovery::page::single::SingleError>(())
/// ```
///
/// # Errors
/// - [`SingleError::Document`] for a document without `<meta charset="utf-8">`, or with two
/// - [`SingleError::Style`] for a link to a style sheet that is not among the ingredients
/// - [`SingleError::Breaks`] for a script with `</script` in it
/// - [`SingleError::Endpoint`] for `example.org; script-src *`
pub fn single(document: &str, ingredients: &Ingredients<'_>) -> Result<String, SingleError> {
    let inlined = inline_styles(document, ingredients.styles)?;
    let head = Node::from(policy(ingredients)?).to_html() + &Node::from(icon()).to_html();
    let data = ingredients.data.iter().map(|(id, bytes)| block(id, bytes));
    let data: String = data.collect();
    let script = safe(ingredients.script, &["</script", "<!--"])?;
    let file = replace_once(&inlined, CHARSET, &[CHARSET, &head].concat())?;
    replace_once(&file, END, &format!("{data}<script>{script}</script>{END}"))
}

/// The policy: this script and these styles, WebAssembly from the data, and at most one address to send to.
fn policy(ingredients: &Ingredients<'_>) -> Result<Element, SingleError> {
    let styles: Vec<String> = ingredients
        .styles
        .iter()
        .map(|(_, style)| hash(style))
        .collect();
    let endpoint = ingredients.endpoint.map(str::parse::<Source>);
    let endpoint = endpoint.transpose().map_err(SingleError::Endpoint)?;
    let content = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src {}; img-src data:; \
         form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(ingredients.script),
        or_none(&styles),
        or_none(endpoint.as_slice()),
    );
    Ok(el("meta")
        .set("http-equiv", "content-security-policy")
        .set("content", &content))
}

/// Without one, browsers ask the server for a picture.
fn icon() -> Element {
    el("link").set("rel", "icon").set("href", "data:,")
}

/// Bytes as browsers unpack them by themselves: deflated (RFC 1951), then in base64; `www/single/embedded.js` is the way back.
fn block(id: &str, bytes: &[u8]) -> String {
    let text = Base64::encode_string(&compress_to_vec(bytes, EFFORT));
    format!("<script type=\"{DATA}\" id=\"{id}\">{text}</script>")
}

/// Replaces each link to a style sheet by the style.
fn inline_styles(document: &str, styles: &[(&str, &str)]) -> Result<String, SingleError> {
    const LINK: &str = "<link rel=\"stylesheet\" href=\"";
    let mut file = document.to_owned();
    for (name, style) in styles {
        let style = safe(style, &["</style", "<!--"])?;
        file = file.replace(
            &format!("{LINK}{name}\">"),
            &format!("<style>{style}</style>"),
        );
    }
    match file.split(LINK).nth(1) {
        None => Ok(file),
        Some(rest) => Err(SingleError::Style(
            rest.split('"').next().unwrap_or_default().to_owned(),
        )),
    }
}

/// The text, if HTML keeps it as it is: what ends its element or is changed in reading would also change its hash.
fn safe<'a>(text: &'a str, endings: &[&'static str]) -> Result<&'a str, SingleError> {
    let small = text.to_ascii_lowercase();
    let found = endings
        .iter()
        .chain(&["\r", "\0"])
        .find(|ending| small.contains(**ending));
    match found {
        None => Ok(text),
        Some(found) => Err(SingleError::Breaks(found)),
    }
}

fn replace_once(document: &str, mark: &'static str, text: &str) -> Result<String, SingleError> {
    match document.matches(mark).count() {
        1 => Ok(document.replace(mark, text)),
        _ => Err(SingleError::Document(mark)),
    }
}

errors! {
    /// Why a file cannot be made.
    #[derive(Debug)]
    pub enum SingleError {
        /// The document does not have this mark exactly once.
        Document(mark: &'static str) => "single-document",
            "the document does not have {mark} exactly once",
            "Write it once; scripts and the policy have their place beside it.";
        /// The document links a style sheet that is not at hand.
        Style(name: String) => "single-style", "the document links {name:?}, which is not at hand",
            "Correct the link, or add the style sheet.";
        /// A script or a style has this in it, which HTML would not leave as it is.
        Breaks(found: &'static str) => "single-breaks", "{found:?} cannot stand inside a document",
            "Write it differently, in a string for example as \"<\\/script\".";
        /// This is no address that a policy can name.
        Endpoint(error: NotASource) => "single-endpoint", "{error}", error.advice();
    }
}
