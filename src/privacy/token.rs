//! Tokens for uploads and programming interfaces, each known by how it begins.

use super::reader::{Class, Reader, is_alphanumeric, is_url_safe, is_word};
use std::ops::Range;

/// A kind of token: how it begins, what follows and how much of that at least.
///
/// The lengths are below the real ones, so that a token that lost its end is found too.
struct Shape(&'static str, Class, usize);

/// Sources: PyPI help "How can I use API tokens"; GitHub "About authentication to GitHub", token formats; npm "About
/// access tokens"; GitLab "Token overview"; AWS IAM "Unique identifiers"; Slack "Token types"; for the others each
/// service's page on its keys. Checksums, as those of GitHub have, are not looked at: a token that lost its end stops.
const SHAPES: [Shape; 73] = [
    Shape("pypi-Ag", is_url_safe, 12),
    Shape("ghp_", is_alphanumeric, 16),
    Shape("gho_", is_alphanumeric, 16),
    Shape("ghu_", is_alphanumeric, 16),
    Shape("ghs_", is_alphanumeric, 16),
    Shape("ghr_", is_alphanumeric, 16),
    Shape("github_pat_", is_word, 16),
    Shape("npm_", is_alphanumeric, 20),
    Shape("glpat-", is_url_safe, 16),
    Shape("gldt-", is_url_safe, 16),
    Shape("glrt-", is_url_safe, 16),
    Shape("glcbt-", is_url_safe, 16),
    Shape("glptt-", is_url_safe, 16),
    Shape("gloas-", is_url_safe, 16),
    Shape("xoxb-", is_url_safe, 10),
    Shape("xoxa-", is_url_safe, 10),
    Shape("xoxp-", is_url_safe, 10),
    Shape("xoxr-", is_url_safe, 10),
    Shape("xoxs-", is_url_safe, 10),
    Shape("xoxc-", is_url_safe, 10),
    Shape("xoxd-", is_url_safe, 10),
    Shape("xoxe-", is_url_safe, 10),
    Shape("xapp-", is_url_safe, 10),
    Shape("AKIA", is_capital, 16),
    Shape("ASIA", is_capital, 16),
    Shape("AIza", is_url_safe, 30),
    Shape("ya29.", is_url_safe, 20),
    Shape("GOCSPX-", is_url_safe, 20),
    Shape("sk_live_", is_alphanumeric, 16),
    Shape("sk_test_", is_alphanumeric, 16),
    Shape("rk_live_", is_alphanumeric, 16),
    Shape("whsec_", is_alphanumeric, 20),
    Shape("sk-ant-", is_url_safe, 20),
    Shape("sk-proj-", is_url_safe, 20),
    Shape("sk-", is_alphanumeric, 32),
    Shape("gsk_", is_alphanumeric, 32),
    Shape("hf_", is_alphanumeric, 24),
    Shape("r8_", is_alphanumeric, 24),
    Shape("SG.", is_token_body, 40),
    Shape("dop_v1_", is_alphanumeric, 32),
    Shape("dckr_pat_", is_url_safe, 16),
    Shape("dckr_oat_", is_url_safe, 16),
    Shape("rubygems_", is_alphanumeric, 24),
    Shape("cio", is_alphanumeric, 32),
    Shape("oy2", is_alphanumeric, 40),
    Shape("CLOJARS_", is_alphanumeric, 24),
    Shape("shpat_", is_alphanumeric, 24),
    Shape("ATATT3", is_url_safe, 24),
    Shape("ATBB", is_alphanumeric, 24),
    Shape("figd_", is_url_safe, 20),
    Shape("lin_api_", is_alphanumeric, 20),
    Shape("ntn_", is_alphanumeric, 30),
    Shape("glsa_", is_word, 24),
    Shape("sntrys_", is_token_body, 24),
    Shape("hvs.", is_url_safe, 20),
    Shape("sbp_", is_alphanumeric, 30),
    Shape("nfp_", is_alphanumeric, 24),
    Shape("dapi", is_hex, 32),
    Shape("PMAK-", is_url_safe, 24),
    Shape("NRAK-", is_alphanumeric, 20),
    Shape("tskey-", is_url_safe, 16),
    Shape("pul-", is_alphanumeric, 32),
    Shape("sqp_", is_alphanumeric, 32),
    Shape("key-", is_hex, 32),
    Shape("hooks.slack.com/services/", is_token_body, 20),
    Shape("discord.com/api/webhooks/", is_token_body, 40),
    Shape("discordapp.com/api/webhooks/", is_token_body, 40),
    Shape("sig=", is_query, 40),
    Shape("AccountKey=", is_token_body, 40),
    Shape("SharedAccessKey=", is_token_body, 40),
    Shape("session_id=", is_query, 16),
    Shape("sessionid=", is_query, 16),
    Shape("session=", is_query, 16),
];

/// Bytes behind `pypi-` that no project name has: there it is a token even without the usual `Ag`.
const LONG_PYPI: usize = 60;

/// Bytes in each of the three parts of a JSON Web Token, at least.
const WEB_TOKEN_PART: usize = 8;

/// Bytes in a secret access key of AWS.
const AWS_LENGTH: usize = 40;

/// A token that begins with its issuer's mark.
pub(super) fn prefixed(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_word(reader.before(at)) {
        return None;
    }
    let known = SHAPES
        .iter()
        .filter(|Shape(prefix, ..)| reader.has(at, prefix));
    let known = known.map(|Shape(prefix, class, least)| {
        let body = at + prefix.len();
        (body + least, reader.run(body, *class))
    });
    let known = known.filter(|(least, end)| end >= least);
    let known = known.map(|(_, end)| at..end).next();
    known.or_else(|| bot(reader, at)).or_else(|| {
        let end = reader.run(at, is_url_safe);
        (reader.has(at, "pypi-") && end >= at + LONG_PYPI).then_some(at..end)
    })
}

/// The token of a bot of Telegram, `110201543:AAH…` (Telegram Bot API, "Authorizing your bot").
fn bot(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let number = reader.run(at, |byte| byte.is_ascii_digit());
    let end = reader.run(number + 1, is_url_safe);
    let is_bot = number >= at + 8 && reader.has(number, ":AA") && end >= number + 30;
    is_bot.then_some(at..end)
}

/// A JSON Web Token (RFC 7519): three parts of base64url, the first a JSON object.
pub(super) fn web_token(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if !reader.has(at, "eyJ") || is_word(reader.before(at)) {
        return None;
    }
    let head = reader.run(at, is_url_safe);
    let body = reader.run(head + 1, is_url_safe);
    let end = reader.run(body + 1, is_url_safe);
    let parts = [at..head, head + 1..body, body + 1..end];
    let is_long = parts.iter().all(|part| part.len() >= WEB_TOKEN_PART);
    (is_long && reader.byte(head) == b'.' && reader.byte(body) == b'.').then_some(at..end)
}

/// A secret access key of AWS: 40 characters of base64 that a word before calls a secret.
pub(super) fn aws_secret(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_base64(reader.before(at)) && reader.before(at) != b'=' {
        return None;
    }
    let range = at..reader.run(at, is_base64);
    if range.len() != AWS_LENGTH {
        return None;
    }
    let bytes = reader.slice(range.clone());
    let is_random =
        bytes.iter().any(u8::is_ascii_lowercase) && bytes.iter().any(u8::is_ascii_uppercase);
    let is_named = reader.named(at, "secret aws", "public") == Some(true);
    (is_random && is_named).then_some(range)
}

fn is_capital(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

fn is_query(byte: u8) -> bool {
    is_url_safe(byte) || matches!(byte, b'.' | b'%' | b'~')
}

fn is_hex(byte: u8) -> bool {
    byte.is_ascii_hexdigit()
}

fn is_token_body(byte: u8) -> bool {
    is_url_safe(byte) || matches!(byte, b'.' | b'+' | b'/' | b'=')
}

fn is_base64(byte: u8) -> bool {
    is_alphanumeric(byte) || matches!(byte, b'+' | b'/' | b'=')
}
