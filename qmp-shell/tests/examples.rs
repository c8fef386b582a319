//! Lines that the reference prints for its examples are read as the requests that they came from.

use qmp_reference::examples::{Json, Message, shell};
use qmp_shell::shell::Step;
use qmp_shell::{State, syntax};
use qmp_testing::examples::examples;
use serde_json::Value;

/// What a line sends, without a schema: as qmp-shell reads it.
fn read(line: &str) -> Value {
    let parsed =
        syntax::parse(line).unwrap_or_else(|problem| panic!("{}", problem.render(line, false)));
    match State::default().step(&parsed.expect("it is not empty")) {
        Ok(Step::Send(ready)) => ready.to_json(),
        other => panic!("{line}: {other:?}"),
    }
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
}
