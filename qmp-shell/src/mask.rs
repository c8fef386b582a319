//! Lines without their secrets, for a history or a log.

use qmp_types::secrets::{TextKind, mask};
use serde_json::Value;

use crate::refusal::arguments;
use crate::shell::State;
use crate::syntax::{self, Ask, Request};
use crate::typed::{ELEMENT, Typing};

/// What stands for a secret.
const MASK: &str = "***";

/// The words of the human monitor after which a password may follow.
const HUMAN: [&str; 3] = ["set_password", "change", "object_add"];

/// A line with `***` in place of each value that is, or contains, a secret.
#[must_use]
pub fn line(text: &str, state: &State) -> String {
    if state.is_human {
        return match text.split_whitespace().next() {
            Some(word) if HUMAN.contains(&word) => format!("{word} {MASK}"),
            _ => mask(text, TextKind::Text).into_owned(),
        };
    }
    let Ok(Some(parsed)) = syntax::parse(text) else {
        // What cannot be read may be anything.
        return if text.contains('=') {
            String::new()
        } else {
            text.to_owned()
        };
    };
    let request = match &parsed.ask {
        Ask::Command(request) => Some(request),
        Ask::Begin { first, .. } => first.as_ref(),
        Ask::End { last, .. } => last.as_ref(),
        Ask::Json(word) => {
            let value: Option<Value> = crate::value::literal(word.text, &state.variables);
            let shown = value.and_then(|value| {
                let command = value.get("execute").or(value.get("exec-oob"))?.as_str()?;
                let arguments = value
                    .get("arguments")
                    .map_or_else(|| "{}".to_owned(), Value::to_string);
                let is_plain = mask(&arguments, TextKind::Arguments(command)) == arguments;
                is_plain.then(|| text.to_owned())
            });
            return shown.unwrap_or_default();
        }
    };
    let Some(request) = request else {
        return text.to_owned();
    };
    let mut out = String::new();
    let mut from = 0;
    for place in secrets(request, state) {
        out.push_str(&text[from..place.start]);
        out.push_str(MASK);
        from = place.end;
    }
    out.push_str(&text[from..]);
    out
}

/// The places of values that are secret, in the order of the line.
fn secrets(request: &Request<'_>, state: &State) -> Vec<std::ops::Range<usize>> {
    let command = request.name.text;
    let ty = state
        .schema
        .as_ref()
        .and_then(|schema| arguments(schema, command));
    let typing = Typing {
        schema: state.schema.as_ref(),
        variables: &state.variables,
    };
    let all = || {
        request
            .pairs
            .iter()
            .map(|pair| pair.value.place.clone())
            .collect()
    };
    let Ok(typed) = typing.members(&request.pairs, ty) else {
        return all();
    };
    let value = Value::Object(typed.members);
    let text = value.to_string();
    let shown = mask(&text, TextKind::Arguments(command));
    let Ok(shown) = serde_json::from_str::<Value>(&shown) else {
        return all();
    };
    let places = typed.parts.iter().filter_map(|part| {
        // Elements of lists are not told apart: the list is compared as a whole.
        let path = part.path.iter().take_while(|name| *name != ELEMENT);
        let at = |value: &'_ Value| {
            path.clone()
                .try_fold(value.clone(), |value, name| value.get(name).cloned())
        };
        let is_object = part.value == part.key;
        (!is_object && at(&value) != at(&shown)).then(|| part.value.clone())
    });
    let mut places: Vec<_> = places.collect();
    places.sort_by_key(|place| place.start);
    places
}

#[cfg(test)]
mod tests {
    use super::line;
    use crate::shell::State;

    #[test]
    fn secrets_are_masked_in_their_places() {
        let state = State::default();
        for (text, shown) in [
            ("query-status", "query-status"),
            (
                "set_password protocol=vnc password=hunter2 connected=keep",
                "set_password protocol=vnc password=*** connected=keep",
            ),
            (
                "!set_password protocol=vnc password='a b'",
                "!set_password protocol=vnc password=***",
            ),
            (
                "object-add qom-type=secret id=s data=hunter2",
                "object-add qom-type=secret id=s data=***",
            ),
            ("set_password password=\"hunter2", ""),
            (
                "{\"execute\": \"set_password\", \"arguments\": {\"password\": \"hunter2\"}}",
                "",
            ),
            ("{\"execute\": \"stop\"}", "{\"execute\": \"stop\"}"),
        ] {
            assert_eq!(line(text, &state), shown);
        }
        let mut human = State::default();
        human.is_human = true;
        assert_eq!(line("set_password vnc hunter2", &human), "set_password ***");
        assert_eq!(line("info status", &human), "info status");
    }
}
