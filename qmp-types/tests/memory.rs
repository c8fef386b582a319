//! What a message may cost: a text that takes much more memory than it is long is refused.
#![cfg(feature = "net")]

use qmp_types::qmp::types::NetdevUserOptions;
use qmp_types::{Data, DecodeErrorKind, MAX_MEMORY, Message, from_str};
use serde_json::Value;

/// An array of so many copies of a text.
fn array(of: &str, count: usize) -> String {
    let mut text = String::from("[");
    for index in 0..count {
        if index > 0 {
            text.push(',');
        }
        text.push_str(of);
    }
    text + "]"
}

fn is_refused<T: Data>(text: &str) -> bool {
    match from_str::<T>(text) {
        Ok(_) => false,
        Err(error) => {
            assert_eq!(error.kind(), &DecodeErrorKind::TooMuchMemory, "{error}");
            true
        }
    }
}

#[test]
fn many_small_objects_are_refused_where_they_are_too_many() {
    let text = array(r#"{"a":1}"#, 2_500_000);
    assert_eq!(text.len(), 20_000_001);
    let error = from_str::<Value>(&text).expect_err("takes 1.5 GB");
    assert_eq!(error.kind(), &DecodeErrorKind::TooMuchMemory);
    assert!(error.to_string().contains("256 MiB"), "{error}");
    assert!(error.path().starts_with('['), "{error}");
    // As many as QEMU has in any reply, and many more.
    assert!(!is_refused::<Value>(&array(r#"{"a":1}"#, 300_000)));
}

#[test]
fn every_shape_is_bounded() {
    // Each takes more than the limit if nothing bounds it.
    let objects = array(r#"{"stats":{}}"#, 500_000);
    for text in [
        array("0", 5_000_000),
        array("[]", 5_000_000),
        array(r#"{"":[{"":0}]}"#, 300_000),
        objects.clone(),
    ] {
        assert!(is_refused::<Value>(&text), "{}…", &text[..20]);
    }
    assert!(is_refused::<Vec<Vec<Value>>>(&array("[]", 6_000_000)));
    assert!(is_refused::<Vec<Option<Box<NetdevUserOptions>>>>(&array(
        "{}", 1_000_000
    )));
    // The id of a message is a value of any type too.
    let message = format!(r#"{{"id": {objects}, "return": {{}}}}"#);
    let error = Message::parse(&message).expect_err("is refused");
    assert_eq!(error.kind(), &DecodeErrorKind::TooMuchMemory);
}

#[test]
fn the_contents_of_a_file_may_be_as_large_as_a_message() {
    let text = format!("{{\"buf-b64\": \"{}\"}}", "A".repeat(64 << 20));
    assert!(!is_refused::<Value>(&text));
    assert!(text.len() < MAX_MEMORY);
}
