//! What is secret in a message, and how it is kept out of errors, logs and records.
//!
//! It takes the text of a message, or of a command's arguments, and gives the same with `***` for
//! what is secret. The rules name what QEMU's schema has; what only names a secret, as
//! `password-secret` does, is none.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// A member that is secret.
struct Rule {
    /// The command among whose arguments it is, at any depth; `None` for every message.
    command: Option<&'static str>,
    member: &'static str,
    when: When,
    #[expect(dead_code, reason = "it is for who reads the table")]
    reason: &'static str,
}

enum When {
    Always,
    /// If the member of that name, next to it, is one of these.
    Beside(&'static str, &'static [&'static str]),
    /// If its text contains one of these.
    Contains(&'static [&'static str]),
}

const RULES: &[Rule] = &[
    Rule {
        command: None,
        member: "password",
        when: When::Always,
        reason: "of a display, a device, a proxy or a guest's user, as plain text or in base64",
    },
    Rule {
        command: None,
        member: "passwd",
        when: When::Always,
        reason: "the same, where it is shortened",
    },
    Rule {
        command: None,
        member: "cookie",
        when: When::Always,
        reason: "block devices over HTTP log in with it",
    },
    Rule {
        command: None,
        member: "buf-b64",
        when: When::Always,
        reason: "the contents of a guest's file, which may be a key",
    },
    Rule {
        command: Some("object-add"),
        member: "data",
        when: When::Always,
        reason: "the secret of an object of the type `secret`",
    },
    Rule {
        command: Some("qom-set"),
        member: "value",
        when: When::Beside("property", &["data", "password", "secret"]),
        reason: "the same, set later",
    },
    Rule {
        command: Some("sev-inject-launch-secret"),
        member: "secret",
        when: When::Always,
        reason: "a secret for the guest, though it is encrypted",
    },
    Rule {
        command: Some("human-monitor-command"),
        member: "command-line",
        when: When::Contains(&["password", "passwd", "secret"]),
        reason: "commands for people have passwords in the middle of the line",
    },
    Rule {
        command: Some("send-key"),
        member: "keys",
        when: When::Always,
        reason: "what is typed may be a password",
    },
    Rule {
        command: Some("input-send-event"),
        member: "events",
        when: When::Always,
        reason: "what is typed may be a password",
    },
    Rule {
        command: Some("ringbuf-write"),
        member: "data",
        when: When::Always,
        reason: "what is typed may be a password",
    },
    Rule {
        command: Some("guest-exec"),
        member: "input-data",
        when: When::Always,
        reason: "programs are told passwords on their standard input",
    },
    Rule {
        command: Some("guest-exec"),
        member: "env",
        when: When::Always,
        reason: "programs are told passwords in their environment",
    },
];

/// What stands for a secret.
const MASK: &str = "***";

/// Masks the secrets of a whole message.
pub(crate) fn mask(message: &str) -> Cow<'_, str> {
    masked(message, |value| {
        let mut verbs = ["execute", "exec-oob"].iter();
        let command = verbs.find_map(|verb| value.get(verb));
        command.and_then(Value::as_str).map(str::to_owned)
    })
}

/// Masks the secrets of a command's arguments.
pub(crate) fn mask_arguments<'a>(command: &str, arguments: &'a str) -> Cow<'a, str> {
    masked(arguments, |_| Some(command.to_owned()))
}

fn masked(text: &str, command: impl FnOnce(&Value) -> Option<String>) -> Cow<'_, str> {
    let may_have = RULES.iter().any(|rule| text.contains(rule.member)) || text.contains("://");
    if !may_have {
        return Cow::Borrowed(text);
    }
    // What is no JSON has no members that could be told apart.
    let Ok(mut value) = qmp_types::from_str::<Value>(text) else {
        return Cow::Owned(MASK.to_owned());
    };
    let command = command(&value);
    if mask_value(command.as_deref(), &mut value) {
        Cow::Owned(value.to_string())
    } else {
        Cow::Borrowed(text)
    }
}

/// Masks what is secret in a value; says whether anything was.
fn mask_value(command: Option<&str>, value: &mut Value) -> bool {
    match value {
        Value::Object(members) => {
            let secret: Vec<String> = members
                .iter()
                .filter(|(name, value)| is_secret(command, name, value, members))
                .map(|(name, _)| name.clone())
                .collect();
            let mut changed = !secret.is_empty();
            for (name, value) in members {
                if secret.contains(name) {
                    *value = MASK.into();
                } else {
                    changed |= mask_value(command, value);
                }
            }
            changed
        }
        Value::Array(elements) => elements.iter_mut().fold(false, |changed, element| {
            mask_value(command, element) | changed
        }),
        Value::String(text) => {
            let masked = mask_text(text);
            let changed = masked.is_some();
            if let Some(masked) = masked {
                *text = masked;
            }
            changed
        }
        _ => false,
    }
}

fn is_secret(
    command: Option<&str>,
    name: &str,
    value: &Value,
    beside: &Map<String, Value>,
) -> bool {
    // Options of block devices may be written flat, as `file.cookie`.
    let name = name.rsplit('.').next().unwrap_or(name);
    let applies =
        |rule: &&Rule| rule.member == name && rule.command.is_none_or(|of| command == Some(of));
    RULES.iter().filter(applies).any(|rule| match rule.when {
        // In a reply it may be a list of names, or say whether there is one.
        When::Always => rule.command.is_some() || value.is_string(),
        When::Beside(other, texts) => {
            let other = beside.get(other).and_then(Value::as_str);
            other.is_some_and(|other| texts.contains(&other))
        }
        When::Contains(parts) => {
            let text = value.as_str().unwrap_or_default();
            parts.iter().any(|part| text.contains(part))
        }
    })
}

/// Masks the password of a URL, and what is secret in a file name that is JSON.
fn mask_text(text: &str) -> Option<String> {
    if let Some(json) = text.strip_prefix("json:") {
        return match mask(json) {
            Cow::Owned(masked) => Some(format!("json:{masked}")),
            Cow::Borrowed(_) => None,
        };
    }
    let (mut masked, mut rest, mut changed) = (String::new(), text, false);
    while let Some((scheme, after)) = rest.split_once("://") {
        masked.push_str(scheme);
        masked.push_str("://");
        let ends = |c: char| matches!(c, '/' | '?' | '#' | '"' | '\'') || c.is_whitespace();
        let authority = after.split(ends).next().unwrap_or_default();
        rest = &after[authority.len()..];
        let user = authority.rsplit_once('@');
        match user.and_then(|(user, host)| Some((user.split_once(':')?.0, host))) {
            None => masked.push_str(authority),
            Some((name, host)) => {
                changed = true;
                masked.extend([name, ":", MASK, "@", host]);
            }
        }
    }
    masked.push_str(rest);
    changed.then_some(masked)
}

#[cfg(test)]
mod tests {
    use super::{mask, mask_arguments};

    #[test]
    fn secrets_of_commands_are_masked() {
        for (command, arguments, shown) in [
            (
                "object-add",
                r#"{"data":"hunter2","id":"sec0","qom-type":"secret"}"#,
                r#"{"data":"***","id":"sec0","qom-type":"secret"}"#,
            ),
            (
                "set_password",
                r#"{"password":"hunter2","protocol":"vnc"}"#,
                r#"{"password":"***","protocol":"vnc"}"#,
            ),
            (
                "blockdev-add",
                r#"{"driver":"https","password-secret":"sec0","url":"https://me:hunter2@host/x"}"#,
                r#"{"driver":"https","password-secret":"sec0","url":"https://me:***@host/x"}"#,
            ),
            (
                "block_resize",
                r#"{"device":"json:{\"cookie\":\"hunter2\"}"}"#,
                r#"{"device":"json:{\"cookie\":\"***\"}"}"#,
            ),
            (
                "block_resize",
                r#"{"device":"json:{\"file.cookie\":\"hunter2\",\"file.url\":\"http://a\"}"}"#,
                r#"{"device":"json:{\"file.cookie\":\"***\",\"file.url\":\"http://a\"}"}"#,
            ),
            (
                "migrate",
                r#"{"uri":"exec:curl http://host/ | curl -T- 'https://me:hunter2@host'"}"#,
                r#"{"uri":"exec:curl http://host/ | curl -T- 'https://me:***@host'"}"#,
            ),
            (
                "qom-set",
                r#"{"path":"/objects/sec0","property":"data","value":"hunter2"}"#,
                r#"{"path":"/objects/sec0","property":"data","value":"***"}"#,
            ),
            (
                "human-monitor-command",
                r#"{"command-line":"set_password vnc hunter2"}"#,
                r#"{"command-line":"***"}"#,
            ),
            ("guest-exec", r#"{"env":["A=hunter2"]}"#, r#"{"env":"***"}"#),
        ] {
            assert_eq!(mask_arguments(command, arguments), shown);
            let message = format!(r#"{{"arguments":{arguments},"execute":"{command}","id":1}}"#);
            let shown = format!(r#"{{"arguments":{shown},"execute":"{command}","id":1}}"#);
            assert_eq!(mask(&message), shown);
        }
    }

    #[test]
    fn what_is_no_secret_is_left_as_it_is() {
        for text in [
            r#"{"execute": "ringbuf-read",  "arguments": {"device": "data"}}"#,
            r#"{"execute": "qom-set", "arguments": {"property": "polling", "value": 1}}"#,
            r#"{"execute": "human-monitor-command", "arguments": {"command-line": "info vnc"}}"#,
            r#"{"return": [{"name": "password", "password": false, "url": "nbd://host:10809"}]}"#,
            r#"{"execute": "migrate", "arguments": {"uri": "ssh://me@host/x:y"}}"#,
            "no JSON",
        ] {
            assert_eq!(mask(text), text);
        }
        assert_eq!(mask("password: hunter2"), "***");
    }
}
