//! The guard on lines in eight languages that were written by people who had not seen it.

use super::{found, unescaped};
use account_recovery::privacy::Severity;

/// What must stop of each class, and what at most: one command of developers ends in what may be a code.
const LEAST_SECRETS: usize = 18;
const LEAST_PERSONAL: usize = 7;
const LEAST_OTHERS: usize = 4;
const MAY_STOP: &str = "git rev-parse";

/// The texts of a class.
fn lines(class: &str) -> Vec<String> {
    let rows = include_str!("lines.tsv")
        .lines()
        .filter_map(|row| row.split_once('\t'));
    let rows = rows.filter(|(of, _)| *of == class);
    rows.map(|(_, text)| unescaped(text)).collect()
}

/// How many of the lines stop, for a secret as such.
fn stopped(class: &str, is_enough: fn(Severity) -> bool) -> (usize, usize) {
    let lines = lines(class);
    let stops = |text: &&String| {
        let stops = found(text)
            .iter()
            .any(|finding| is_enough(finding.kind.severity()));
        if !stops {
            println!("passes: {class} {text:?}");
        }
        stops
    };
    let stopped = lines.iter().filter(stops).count();
    println!("{class}: {stopped} of {} stop", lines.len());
    (stopped, lines.len())
}

#[test]
fn secrets_and_personal_data_in_eight_languages_stop() {
    let (secrets, all) = stopped("secret", |severity| severity == Severity::Secret);
    assert!(secrets >= LEAST_SECRETS, "{secrets} of {all}");
    let (personal, all) = stopped("personal", |_| true);
    assert!(personal >= LEAST_PERSONAL, "{personal} of {all}");
    let (others, all) = stopped("other", |_| true);
    assert!(others >= LEAST_OTHERS, "{others} of {all}");
}

#[test]
fn what_developers_and_locked_out_people_write_passes() {
    let harmless = lines("harmless");
    let stopped = harmless.iter().filter(|text| !found(text).is_empty());
    let stopped: Vec<_> = stopped
        .inspect(|text| println!("stops: {text:?}"))
        .collect();
    println!("harmless: {} of {} stop", stopped.len(), harmless.len());
    let wrong: Vec<_> = stopped
        .iter()
        .filter(|text| !text.contains(MAY_STOP))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Ways of writing that no line above has: the words of each language, with a value.
#[test]
#[rustfmt::skip]
fn labels_of_every_language_lead_to_a_password() {
    for text in [
        "my passphrase was Sunflower-Trams-1988",
        "Mein Kennwort lautete Sonnenblume_84!",
        "Das Losungswort heißt Regen+Bogen33",
        "mi contraseña fue Girasol+Luna33",
        "palabra de paso: perroVerde_91",
        "le mot de passe était Tournesol_84!",
        "MDP: chatNoir*2020",
        "הסיסמה שלי היא Perach!2024",
        "סיסמה: Perach!2024",
        "הססמה הייתה Perach_Lavan77",
        "パスワードは Himawari_84! です",
        "パスコード：Himawari_84!",
        "minha senha era Girassol+Lua33",
        "palavra-passe: cãoVerde_91",
        "密码：Panda!Zhu1995",
        "口令是 longmen-2288x",
        "“correct horse battery” 密码：Panda!Zhu1995",
    ] {
        assert!(found(text).iter().any(|finding| finding.kind.severity() == Severity::Secret), "{text:?}");
    }
}

/// Addresses and numbers as people disguise or type them in these languages.
#[test]
#[rustfmt::skip]
fn addresses_and_numbers_of_every_language_stop() {
    for text in [
        "jeanne arobase exemple point fr",
        "jeanne (arobase) exemple.fr",
        "johanna ät beispiel punkt de",
        "johanna[ät]beispiel.de",
        "juana arroba ejemplo punto es",
        "jana [AT] example [DOT] org",
        "kontakt@münchen.de",
        "メール：田中@例え.jp です",
        "tel: +４９ ３０ １２３４５６７８",
        "٠٥٠-١٢٣-٤٥٦٧ הטלפון שלי 050-123-4567",
        "refund to DE89 3704 0044 0532 0130 00",
        "card 4111 1111 1111 1111",
        "DNI: 12345678Z",
        "passeport numéro 12AB34567",
    ] {
        assert!(!found(text).is_empty(), "{text:?}");
    }
}

/// The same words where nothing is told.
#[test]
#[rustfmt::skip]
fn what_is_said_of_a_password_passes() {
    for text in [
        "mon mot de passe était correct, mais le téléphone est perdu",
        "La contraseña es correcta, pero no tengo el móvil",
        "הסיסמה היא נכונה, אבל הטלפון אבד",
        "パスワードは合っていますが、2段階認証ができません。",
        "密码是对的，2024年换了手机",
        "Das Passwort war richtig",
        "minha senha era certa",
        "使用@app.route装饰器",
    ] {
        assert_eq!(found(text), [], "{text:?}");
    }
}
