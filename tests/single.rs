//! Pages that are one file: the policy in the file, and what cannot stand in one.
#![cfg(feature = "cli")]

use account_recovery::page::single::{Ingredients, SingleError, single};
use base64ct::{Base64, Encoding};
use miniz_oxide::inflate::decompress_to_vec;
use sha2::{Digest, Sha256};

const DOCUMENT: &str = "<!doctype html><html><head><meta charset=\"utf-8\"><title>T</title>\
    <link rel=\"stylesheet\" href=\"a.css\"></head><body><p>Text</p></body></html>";

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let rests = text.split(open).skip(1);
    rests
        .filter_map(|rest| rest.split_once(close).map(|(inside, _)| inside))
        .collect()
}

fn policy(file: &str) -> String {
    const META: &str = "<meta http-equiv=\"content-security-policy\" content=\"";
    between(file, META, "\">").concat()
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

#[test]
fn the_policy_names_the_script_and_the_styles_that_are_in_the_file() {
    let ingredients = Ingredients {
        styles: &[("a.css", "p{color:#123}")],
        script: "const a = \"<\\/script>\" && 1 < 2;\n",
        ..Ingredients::default()
    };
    let file = single(DOCUMENT, &ingredients).unwrap();
    let script = between(&file, "<script>", "</script>")[0];
    let style = between(&file, "<style>", "</style>")[0];
    assert_eq!(
        policy(&file),
        format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src 'none'; img-src data:; \
             form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            hash(script),
            hash(style)
        )
    );
    assert_eq!(script, ingredients.script);
    assert!(
        file.find("content-security-policy").unwrap() < file.find("<style>").unwrap(),
        "the policy comes first"
    );
}

#[test]
fn nothing_in_the_file_asks_for_another() {
    let ingredients = Ingredients {
        styles: &[("a.css", "p{margin:0}")],
        data: &[("a.wasm", b"\0asm\x01\0\0\0")],
        ..Ingredients::default()
    };
    let file = single(DOCUMENT, &ingredients).unwrap();
    assert_eq!(between(&file, " href=\"", "\""), ["data:,"]);
    assert!(!file.contains(" src="));
    assert_eq!(blocks(&file).len(), 1);
}

fn blocks(file: &str) -> Vec<&str> {
    const OPEN: &str = "<script type=\"application/octet-stream\" id=\"a.wasm\">";
    between(file, OPEN, "</script>")
}

#[test]
fn data_comes_back() {
    let mixed: Vec<u8> = (0..60_000_u32)
        .map(|at| u8::try_from(at * at % 251).unwrap())
        .collect();
    let table: [&[u8]; 4] = [b"", b"<", &[0; 5000], &mixed];
    for data in table {
        let ingredients = Ingredients {
            styles: &[("a.css", "")],
            data: &[("a.wasm", data)],
            ..Ingredients::default()
        };
        let file = single(DOCUMENT, &ingredients).unwrap();
        let deflated = Base64::decode_vec(blocks(&file)[0]).unwrap();
        assert_eq!(decompress_to_vec(&deflated).unwrap(), data);
    }
}

#[test]
fn one_address_can_be_sent_to() {
    let endpoint = |endpoint| Ingredients {
        endpoint: Some(endpoint),
        styles: &[("a.css", "")],
        ..Ingredients::default()
    };
    let file = single(DOCUMENT, &endpoint("https://support.example.org/requests")).unwrap();
    assert!(policy(&file).contains("connect-src https://support.example.org/requests;"));
    for wrong in [
        "",
        "/requests",
        "support.example.org",
        "javascript:alert(1)",
        "https://example.org; script-src *",
        "https://example.org, https://example.com",
        "https://example.org 'unsafe-inline'",
        "https://example.org/\u{e9}",
        "https://example.org/?a",
    ] {
        let error = single(DOCUMENT, &endpoint(wrong)).unwrap_err();
        assert_eq!(error.code(), "single-endpoint", "{wrong:?}");
    }
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "what is not refused fails the test")]
fn refused(document: &str, style: &str, script: &str) -> SingleError {
    let ingredients = Ingredients {
        styles: &[("a.css", style)],
        script,
        ..Ingredients::default()
    };
    single(document, &ingredients).unwrap_err()
}

#[test]
fn what_html_would_change_is_refused() {
    // style, script, message
    let table = [
        (
            "",
            "a = '</script>'",
            "\"</script\" cannot stand inside a document",
        ),
        (
            "",
            "a = '</SCRIPT '",
            "\"</script\" cannot stand inside a document",
        ),
        (
            "",
            "a = '<!--<script>'",
            "\"<!--\" cannot stand inside a document",
        ),
        ("", "a\r\nb", "\"\\r\" cannot stand inside a document"),
        ("", "a\0b", "\"\\0\" cannot stand inside a document"),
        ("</Style>", "", "\"</style\" cannot stand inside a document"),
        ("p{}\r", "", "\"\\r\" cannot stand inside a document"),
    ];
    for (style, script, message) in table {
        assert_eq!(refused(DOCUMENT, style, script).to_string(), message);
    }
}

#[test]
fn a_document_has_its_marks_once() {
    // document, message
    let table = [
        (
            "<html></html>".to_owned(),
            "the document does not have <meta charset=\"utf-8\"> exactly once",
        ),
        (
            DOCUMENT.replace("</body>", ""),
            "the document does not have </body> exactly once",
        ),
        (
            format!("{DOCUMENT}</body>"),
            "the document does not have </body> exactly once",
        ),
        (
            DOCUMENT.replace("a.css", "b.css"),
            "the document links \"b.css\", which is not at hand",
        ),
    ];
    for (document, message) in table {
        assert_eq!(refused(&document, "", "").to_string(), message);
    }
}
