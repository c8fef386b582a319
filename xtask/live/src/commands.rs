//! Commands from JSON: what is to be executed, and nothing else.

use std::io::Read;

use serde_json::{Map, Value};

/// A command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) arguments: Option<Value>,
}

/// Reads a stream of JSON values, each a command or an array of them.
pub(crate) fn read(input: impl Read) -> Result<Vec<Command>, String> {
    let mut commands = Vec::new();
    for value in serde_json::Deserializer::from_reader(input).into_iter() {
        let value = value.map_err(|error| format!("the commands are not JSON: {error}"))?;
        match value {
            Value::Array(items) => {
                for item in &items {
                    commands.push(command(item)?);
                }
            }
            other => commands.push(command(&other)?),
        }
    }
    Ok(commands)
}

fn command(value: &Value) -> Result<Command, String> {
    let refuse = |why: &str| Err(format!("{why} in the command {value}"));
    let Value::Object(map) = value else {
        return refuse("there is no object");
    };
    let is_known = |key: &&String| matches!(key.as_str(), "execute" | "arguments");
    if let Some(key) = map.keys().find(|key| !is_known(key)) {
        return refuse(&format!(
            "there is the key '{}', which is not for now,",
            qmp_text::printable(key)
        ));
    }
    match (map.get("execute"), map.get("arguments")) {
        (Some(Value::String(name)), None) => Ok(named(name, None)),
        (Some(Value::String(name)), Some(Value::Object(arguments))) => {
            Ok(named(name, Some(arguments)))
        }
        (Some(Value::String(_)), Some(_)) => refuse("'arguments' is no object"),
        _ => refuse("there is no text 'execute'"),
    }
}

fn named(name: &str, arguments: Option<&Map<String, Value>>) -> Command {
    Command {
        name: name.to_owned(),
        arguments: arguments.cloned().map(Value::Object),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn commands_are_read_and_nothing_else() {
        let text =
            r#"{"execute": "a"} [{"execute": "b", "arguments": {"x": 1}}, {"execute": "c"}] []"#;
        let expected = [
            named("a", None),
            named("b", json!({"x": 1}).as_object()),
            named("c", None),
        ];
        assert_eq!(read(text.as_bytes()).as_deref(), Ok(&expected[..]));
        for (text, expected) in [
            (
                "{",
                "the commands are not JSON: EOF while parsing an object at line 1 column 1",
            ),
            ("7", "there is no object in the command 7"),
            ("{}", "there is no text 'execute' in the command {}"),
            (
                r#"{"execute": 7}"#,
                "there is no text 'execute' in the command {\"execute\":7}",
            ),
            (
                r#"[{"execute": "a", "arguments": []}]"#,
                "'arguments' is no object in the command {\"arguments\":[],\"execute\":\"a\"}",
            ),
            (
                r#"{"exec-oob": "a"}"#,
                "there is the key 'exec-oob', which is not for now, in the command {\"exec-oob\":\"a\"}",
            ),
        ] {
            assert_eq!(read(text.as_bytes()), Err(expected.to_owned()), "{text}");
        }
    }
}
