//! Which members are secret: the file in which people say so, held against a schema.

use qmp_schema::Schema;
use qmp_schema::schema::Definition;
use qmp_schema::secrets::{SecretNotes, Secrets, SecretsError};

const SCHEMA: &str = "
{ 'struct': 'Login', 'data': { 'user': 'str', '*password': 'str' } }
{ 'struct': 'Object', 'base': 'Login', 'data': { 'id': 'str', '*password-secret': 'str' } }
{ 'command': 'login', 'data': 'Object', 'returns': 'Token' }
{ 'struct': 'Token', 'data': { 'text': 'str' } }
{ 'command': 'set', 'data': { 'name': 'str', 'value': 'any' } }
{ 'command': 'get', 'data': { 'name': 'str' }, 'returns': ['Token'] }
{ 'struct': 'Unused', 'data': { 'password': 'str' } }
";

fn schema() -> Schema {
    let read = |_: &str| Ok(SCHEMA.as_bytes().to_vec());
    qmp_schema::load("x.json", &read).expect("a schema").schema
}

fn resolve(secret: &str, public: &str) -> Result<Secrets, SecretsError> {
    let text = format!(r#"{{ "x": {{ "secret": [{secret}], "public": [{public}] }} }}"#);
    let notes = SecretNotes::parse(&text, "x").expect("notes");
    Secrets::new(&schema(), &notes)
}

const PASSWORD: &str = r#"{ "path": "Login.password", "reason": "It is." }"#;
const NAME: &str = r#"{ "path": "*.password-secret", "reason": "A name." }"#;

#[test]
fn marks_are_found_where_members_are_declared() {
    let value = r#"{ "path": "set.value", "if": "name", "is": ["pin"], "reason": "A PIN." }"#;
    let get = r#"{ "path": "get", "reason": "It gives it back." }"#;
    let secrets = resolve(&[PASSWORD, value, get].join(","), NAME).expect("all are there");
    let schema = schema();
    let Some(Definition::Type(login)) = schema.lookup("Login") else {
        panic!("a type");
    };
    let Some(Definition::Command(get)) = schema.lookup("get") else {
        panic!("a command");
    };
    assert!(secrets.member(login, "password").is_some());
    assert!(secrets.member(login, "user").is_none());
    assert!(secrets.returned(get).is_some());
    let names: Vec<_> = secrets.member_names().into_iter().collect();
    assert_eq!(names, ["password", "value"]);
}

#[test]
fn what_fits_nothing_is_an_error() {
    let error = |secret: &str, public: &str| resolve(secret, public).unwrap_err().to_string();
    let mark = |path: &str| format!(r#"{{ "path": "{path}", "reason": "So." }}"#);
    for (secret, public, expected) in [
        (
            mark("Login.pasword"),
            mark("*.password-secret"),
            "Login.pasword: no release has it",
        ),
        // It is the base that declares it.
        (
            mark("Object.password"),
            String::new(),
            "Object.password: no release has it",
        ),
        (mark("set"), String::new(), "set: no release has it"),
        (mark("Login"), String::new(), "Login: no release has it"),
        (
            PASSWORD.to_owned(),
            mark("*.user-secret"),
            "*.user-secret: no release has it",
        ),
        // A secret is not public too.
        (
            PASSWORD.to_owned(),
            mark("Login.password"),
            "Login.password: no release has it",
        ),
        (
            format!("{PASSWORD},{PASSWORD}"),
            NAME.to_owned(),
            "Login.password: it has two entries",
        ),
        (
            r#"{ "path": "set.value", "if": "nam", "is": [], "reason": "So." }"#.to_owned(),
            String::new(),
            "set.value: no member 'nam' can decide whether it is secret",
        ),
    ] {
        assert_eq!(error(&secret, &public), expected);
    }
}

#[test]
fn a_name_that_sounds_secret_must_be_decided() {
    let error = resolve(PASSWORD, "").unwrap_err();
    let path = "Object.password-secret".to_owned();
    assert_eq!(error, SecretsError::Undecided { path });
    let error = resolve("", NAME).unwrap_err();
    let path = "Login.password".to_owned();
    assert_eq!(error, SecretsError::Undecided { path });
}

#[test]
fn an_entry_is_complete() {
    let parse = |text: &str| SecretNotes::parse(text, "x").unwrap_err().to_string();
    for (text, expected) in [
        ("{", "EOF while parsing an object at line 1 column 1"),
        (
            r#"{ "x": { "secret": [{ "path": "a.b" }] } }"#,
            r#"an entry lacks the string 'reason': {"path":"a.b"}"#,
        ),
        (
            r#"{ "names": [{ "reason": "So." }] }"#,
            r#"an entry lacks the string 'name': {"reason":"So."}"#,
        ),
        (
            r#"{ "x": { "secret": [{ "path": "a.b", "reason": "So.", "as": "lines" }] } }"#,
            "'as' must be 'line' or 'output', not 'lines'",
        ),
        (
            r#"{ "x": { "secret": [{ "path": "a.b", "reason": "So.", "remember": "no" }] } }"#,
            "'remember' must be 'uncommon', not 'no'",
        ),
    ] {
        assert_eq!(parse(text), expected);
    }
}
