//! Lines of the shell give the requests again, of all examples and of values that are hard to say.

use qmp_reference::examples::{Json, Message, parse, shell};
use qmp_testing::examples::examples;
use serde_json::{Map, Value, json};

/// The words of a line: whitespace in quotes separates none.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match quote {
            None if c.is_whitespace() => words.push(String::new()),
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(open) if open == c => quote = None,
            _ => {}
        }
        let word = words.last_mut().expect("there is a word");
        if quote.is_some() || !c.is_whitespace() {
            word.push(c);
        }
        if quote.is_some() && c == '\\' {
            word.extend(chars.next());
        }
    }
    words
}

/// What a line says: a value is JSON, or a string.
fn read(line: &str) -> Value {
    let words = words(line);
    let mut arguments = Map::new();
    for word in &words[1..] {
        let (path, text) = word.split_once('=').expect("KEY=VALUE");
        let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
        let mut keys: Vec<&str> = path.split('.').collect();
        let last = keys.pop().expect("a key");
        let mut place = &mut arguments;
        for key in keys {
            let inner = place.entry(key).or_insert_with(|| json!({}));
            place = inner.as_object_mut().expect("an object");
        }
        assert_eq!(place.insert(last.to_owned(), value), None, "{line}");
    }
    if arguments.is_empty() {
        return json!({ "execute": words[0] });
    }
    json!({ "execute": words[0], "arguments": arguments })
}

#[test]
fn each_example_can_be_typed() {
    let mut count = 0;
    for example in examples() {
        for message in &example.messages {
            let Message::Send(request) = message else {
                continue;
            };
            let ordered: Json = serde_json::from_value(request.clone()).expect("is JSON");
            let line = shell::line(&ordered).unwrap_or_else(|| panic!("{request}"));
            assert_eq!(&read(&line), request, "{line}");
            count += 1;
        }
    }
    assert!(count >= 200, "only {count} requests");
}

fn line(request: &str) -> Option<String> {
    shell::line(&serde_json::from_str(request).expect("is JSON"))
}

#[test]
fn the_order_is_kept_and_what_is_hard_to_say_is_json() {
    let expected = [
        (r#"{"execute": "stop"}"#, "stop"),
        (
            r#"{"execute": "blockdev-add", "arguments": {"node-name": "d", "driver": "raw", "file": {"driver": "file", "filename": "/a b"}}}"#,
            r#"blockdev-add node-name=d driver=raw file.driver=file file.filename="/a b""#,
        ),
        (
            r#"{"execute": "x", "arguments": {"n": -5, "b": true, "z": null, "f": 1.5, "l": [1, {"a": "b c"}], "o": {}, "d": {"a.b": 1}}}"#,
            r#"x n=-5 b=true z=null f=1.5 l=[1,{"a":"b c"}] o={} d={"a.b":1}"#,
        ),
        (
            r#"{"execute": "x", "arguments": {"a": "7", "b": "True", "c": "", "d": "it's \"q\" \\", "e": "{", "f": "10.0.2.15:80", "g": "0x10", "h": "a=b", "i": "1e5", "k": "1_0", "m": "10.0.2.15", "j": "-"}}"#,
            r#"x a="7" b="True" c="" d="it's \"q\" \\" e="{" f=10.0.2.15:80 g=0x10 h=a=b i="1e5" k="1_0" m=10.0.2.15 j=-"#,
        ),
    ];
    for (request, expected) in expected {
        assert_eq!(line(request).as_deref(), Some(expected));
        let request: Value = serde_json::from_str(request).expect("is JSON");
        assert_eq!(read(expected), request);
    }
    for request in [
        r#"{"execute": "a b"}"#,
        r#"{"execute": "x", "arguments": {"a.b": 1}}"#,
        r#"{"execute": "x", "arguments": 7}"#,
        r#"{"return": {}}"#,
    ] {
        assert_eq!(line(request), None, "{request}");
    }
    assert!(parse::<Value>("[]").expect("is a list").is_empty());
}
