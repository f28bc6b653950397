//! What people call a password, and the words between that and the password itself.

use crate::privacy::reader::{Reader, is_alphanumeric, is_digit, is_gap};

use super::value::{is_emphasis, is_quote};

/// Names that are plain enough without a verb behind them, also as people mistype them and in other languages.
const LONG: [&str; 61] = [
    "security answer",
    "secret answer",
    "reset it to",
    "lösenordet",
    "adgangskode",
    "passordet",
    "pword",
    "pwd",
    "psw",
    "p/w",
    "pw",
    "password",
    "passwort",
    "passwd",
    "passphrase",
    "passcode",
    "pass phrase",
    "pass-phrase",
    "pass word",
    "pasword",
    "passwrd",
    "passowrd",
    "passwrod",
    "pssword",
    "psswd",
    "kennwort",
    "mot de passe",
    "contraseña",
    "contrasena",
    "senha",
    "parola",
    "wachtwoord",
    "hasło",
    "lösenord",
    "heslo",
    "şifre",
    "пароль",
    "密码",
    "密碼",
    "パスワード",
    "비밀번호",
    "passw",
    "losungswort",
    "mdp",
    "mots de passe",
    "code secret",
    "phrase secrète",
    "frase secreta",
    "palabra de paso",
    "palavra-passe",
    "palavra passe",
    "סיסמה",
    "סיסמא",
    "סיסמת",
    "ססמה",
    "口令",
    "密语",
    "通行码",
    "パスフレーズ",
    "パスコード",
    "合言葉",
];

/// Names that need a verb or a sign behind them.
const SHORT: [&str; 2] = ["pass", "clave"];

const SIGNS: [&str; 11] = [":", "=", ">", "->", "=>", "→", "⇒", "是", "为", "は", "が"];

const VERBS: [&str; 44] = [
    "reads",
    "matches",
    "says",
    "è",
    "é",
    "är",
    "er",
    "jest",
    "это",
    "is",
    "was",
    "were",
    "are",
    "'s",
    "’s",
    "used to be",
    "should be",
    "would be",
    "might be",
    "could be",
    "must be",
    "may be",
    "set to",
    "changed to",
    "equals",
    "ist",
    "war",
    "lautet",
    "est",
    "es",
    "era",
    "lautete",
    "heißt",
    "hieß",
    "était",
    "étaient",
    "sont",
    "fue",
    "foi",
    "eram",
    "היא",
    "הוא",
    "הייתה",
    "היתה",
];

/// What may stand between the verb and the password.
const ADVERBS: [&str; 18] = [
    "still ",
    "now ",
    "probably ",
    "maybe ",
    "always ",
    "just ",
    "simply ",
    "actually ",
    "currently ",
    "either ",
    "something like ",
    "like ",
    "set to ",
    "as follows",
    "the following",
    "called ",
    "i think ",
    "once ",
];

/// Where a label that begins at the place ends, and whether it is a long one.
pub(super) fn end(reader: &Reader, at: usize) -> Option<(usize, bool)> {
    let found = |labels: &[&str]| {
        let plural = reader.run(reader.past(at, labels)?, |byte| byte == b's');
        Some(reader.run(plural, is_digit))
    };
    let long = found(&LONG).map(|end| (end, true));
    long.or_else(|| found(&SHORT).map(|end| (end, false)))
}

/// Where the value begins if a verb or a sign is at the place; a verb needs something between it and the label's end.
pub(super) fn link(reader: &Reader, at: usize, label_end: usize) -> Option<usize> {
    let verb = verb_end(reader, at).filter(|_| at > label_end || !is_alphanumeric(reader.byte(at)));
    let sign = reader.run(verb.unwrap_or(at), is_gap);
    let value = match reader.past(sign, &SIGNS) {
        Some(end) if reader.byte(end) != b'=' => end,
        _ => verb?,
    };
    Some(reader.run(value, |byte| {
        is_gap(byte) || is_emphasis(byte) && !is_quote(byte) || byte == b'('
    }))
}

fn verb_end(reader: &Reader, at: usize) -> Option<usize> {
    let verb = VERBS.iter().find(|verb| {
        let end = at + verb.len();
        reader.has_folded(at, verb)
            && !is_alphanumeric(reader.byte(end))
            && reader.byte(end) != b'\''
    })?;
    let mut end = at + verb.len();
    while let Some(adverb) = reader.past(reader.run(end, is_gap), &ADVERBS) {
        end = reader.back(adverb, is_gap);
    }
    Some(end)
}
