//! Checks of examples, for the generated tests: each is what it shows.

use serde_json::{Value, json};

use crate::{Command, Event, EventSet, Message, request};

fn json(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("{error}: {text}"),
    }
}

/// The command is sent as the message.
pub(crate) fn check_command<C: Command>(command: &C, message: &str) {
    let mut shown = json(message);
    // Both are the same command.
    if shown["arguments"] == json!({})
        && let Some(members) = shown.as_object_mut()
    {
        members.remove("arguments");
    }
    assert_eq!(json(&request(command, None, false)), shown);
}

/// The message is decoded as the event, and is the same when it is encoded again.
pub(crate) fn check_event<S: EventSet, E: Event>(message: &str) {
    let event = match Message::parse(message) {
        Ok(Message::Event(event)) => event,
        other => panic!("{other:?}"),
    };
    assert!(matches!(event.decode_as::<E>(), Ok(Some(_))), "{message}");
    match event.decode::<S>() {
        Ok(event) => assert_eq!(json(&event.to_message()), json(message)),
        Err(error) => panic!("{error}: {message}"),
    }
}
