//! Quotes of secrets, in all encodings that a server may use.

use qmp_types::secrets::{Keep, Quotes};

use super::{Known, MAX_OF_COMMAND, MAX_SECRETS, MAX_SIZE, Quoted};

fn known(secrets: &[&str]) -> Known {
    let mut known = Known::default();
    for secret in secrets {
        known.add("x", secret, Keep::Always);
    }
    known
}

fn shown(known: &Known, text: &str, is_cut: bool) -> String {
    let mut found = Vec::new();
    Quoted { known, is_cut }.find(text, &mut found);
    found.sort_by_key(|range| range.start);
    let (mut shown, mut at) = (String::new(), 0);
    for range in found {
        if range.start >= at {
            shown.push_str(&text[at..range.start]);
            shown.push('*');
        }
        at = at.max(range.end);
    }
    shown + &text[at..]
}

#[test]
fn a_secret_is_found_in_any_encoding() {
    let known = known(&["a\"b\\c é/ 😀z"]);
    for text in [
        "a\"b\\c é/ 😀z",
        r#"a\"b\\c é\/ 😀z"#,
        r#"a\"b\\c \u00e9/ \ud83d\ude00z"#,
        r#"a\\\"b\\\\c \\u00E9/ \\ud83d\\ude00z"#,
        "a%22b%5Cc%20%C3%a9%2f+%F0%9F%98%80z",
        "a%22b\\c+é/ 😀z",
    ] {
        assert_eq!(shown(&known, text, false), "*", "{text}");
        assert_eq!(shown(&known, &format!("({text}) {text}"), false), "(*) *");
    }
    assert_eq!(shown(&known, "a\"b\\c e/ 😀z", false), "a\"b\\c e/ 😀z");
}

#[test]
fn a_secret_is_found_in_base64_and_without_it() {
    let plain = known(&["hunter2!"]);
    for text in [
        "aHVudGVyMiE=",
        "bWU6aHVudGVyMiE=",
        "YTpodW50ZXIyIQ==",
        "eHk6YTpodW50ZXIyITph",
    ] {
        let shown = shown(&plain, text, false);
        assert!(shown.contains('*') && shown.len() < 12, "{text}: {shown}");
    }
    let encoded = known(&["aHVudGVyMiE="]);
    assert_eq!(
        shown(&encoded, "is hunter2! or aHVudGVyMiE=", false),
        "is * or *"
    );
    let url = known(&["hun%3ater2"]);
    assert_eq!(
        shown(&url, "hun:ter2 hun%3ater2 hun%3Ater2", false),
        "* * *"
    );
}

#[test]
fn short_and_ordinary_words_are_not_found_everywhere() {
    let known_short = known(&["", "a", "on", "null", "d1sk"]);
    assert_eq!(
        shown(&known_short, "a d1sk0 on d1sk, d1sk_1, null", false),
        "a d1sk0 on *, d1sk_1, null"
    );
    let mut words = Known::default();
    for word in [
        "-c",
        "status",
        "/etc/hosts",
        "--now",
        "PASS=Hunter-2",
        "s3cret!",
    ] {
        words.add("x", word, Keep::Uncommon);
    }
    let text = "query-status -c /etc/hosts --now ret Hunter-2 s3cret!";
    assert_eq!(
        shown(&words, text, false),
        "query-status -c /etc/hosts --now ret * *"
    );
}

#[test]
fn a_part_of_a_long_secret_is_found() {
    let long = "0123456789".repeat(300);
    let known_long = known(&[&long]);
    // The part that was not kept is masked as well.
    assert_eq!(shown(&known_long, &format!("is {long}."), false), "is *");
    assert_eq!(
        shown(&known_long, &format!("is {}…", &long[..60]), false),
        "is *"
    );
    let known_cut = known(&["hunter2"]);
    assert_eq!(shown(&known_cut, "is hunt", true), "is *");
    assert_eq!(shown(&known_cut, "is hunt", false), "is hunt");
}

#[test]
fn what_is_kept_is_bounded() {
    let mut known = Known::default();
    known.add("set_password", "the first", Keep::Always);
    for number in 0..1000 {
        let text = format!("secret {number} {}", "x".repeat(2 * MAX_SIZE));
        known.add("guest-file-write", &text, Keep::Always);
    }
    assert_eq!(known.secrets.len(), MAX_OF_COMMAND + 1);
    assert_eq!(shown(&known, "the first", false), "*");
    for number in 0..1000 {
        known.add(
            &format!("x-{number}"),
            &format!("secret {number}"),
            Keep::Always,
        );
    }
    assert_eq!(known.secrets.len(), MAX_SECRETS);
    assert!(
        known
            .secrets
            .iter()
            .all(|secret| secret.text.len() <= MAX_SIZE)
    );
}
