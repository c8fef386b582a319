//! Generated types with serde: through a tree, through text, and in a format that is not JSON.
#![cfg(all(feature = "block-core", feature = "sockets", feature = "common"))]

use std::fmt::Debug;

use qmp_types::qmp::types::{
    BlockDeviceIoStatus, BlockdevOptions, BlockdevRef, ImageInfo, SocketAddress, StrOrNull,
};
use qmp_types::{Data, to_string};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// From a tree to the type, to each format, and back: always the same.
fn everywhere<T: Data + Debug + Serialize + DeserializeOwned>(tree: &Value) {
    let value: T = serde_json::from_value(tree.clone()).expect("from a tree");
    let same = |other: &T| assert!(qmp_types::same(&value, other), "{other:?}");
    assert_eq!(&serde_json::to_value(&value).expect("to a tree"), tree);

    let text = serde_json::to_string(&value).expect("to text");
    assert_eq!(
        &serde_json::from_str::<Value>(&text).expect("is JSON"),
        tree
    );
    same(&serde_json::from_str(&text).expect("from text"));
    same(&serde_json::from_reader(text.as_bytes()).expect("from a reader"));
    same(&qmp_types::from_str(&text).expect("from text, the fast way"));
    same(&serde_json::from_str(&to_string(&value)).expect("from text of the fast way"));

    let mut cbor = Vec::new();
    ciborium::into_writer(&value, &mut cbor).expect("to CBOR");
    same(&ciborium::from_reader(&cbor[..]).expect("from CBOR"));
    // It is CBOR of the same shape, no text in CBOR.
    let direct: ciborium::Value = ciborium::from_reader(&cbor[..]).expect("is CBOR");
    let mut expected = Vec::new();
    ciborium::into_writer(tree, &mut expected).expect("to CBOR");
    let expected: ciborium::Value = ciborium::from_reader(&expected[..]).expect("is CBOR");
    assert_eq!(direct, expected);

    // As a part of someone's own types.
    let many = serde_json::to_string(&vec![Some(&value), None]).expect("to text");
    let many: Vec<Option<T>> = serde_json::from_str(&many).expect("from text");
    assert_eq!(many.len(), 2);
    same(many[0].as_ref().expect("is there"));
}

#[test]
fn structs() {
    let image = json!({"filename": "é\n", "format": "raw", "virtual-size": i64::MAX});
    everywhere::<ImageInfo>(&image);
    let mut chain = image.clone();
    chain["backing-image"] = image;
    chain["encrypted"] = json!(false);
    everywhere::<ImageInfo>(&chain);
}

#[test]
fn enums() {
    everywhere::<BlockDeviceIoStatus>(&json!("nospace"));
    everywhere::<BlockDeviceIoStatus>(&json!("a new one"));
}

#[test]
fn unions() {
    everywhere::<SocketAddress>(&json!({"type": "inet", "host": "h", "port": "1", "to": 65535}));
    everywhere::<SocketAddress>(&json!({"type": "new", "a": [1.5, null], "b": u64::MAX}));
    everywhere::<BlockdevOptions>(&json!({
        "driver": "qcow2", "file": {"driver": "file", "filename": "f"}, "backing": null,
    }));
}

#[test]
fn alternates() {
    everywhere::<StrOrNull>(&json!("s"));
    everywhere::<BlockdevRef>(&json!("node"));
    everywhere::<BlockdevRef>(&json!({"driver": "null-co", "size": 1}));
    everywhere::<BlockdevRef>(&json!([1, true]));
    // `null` is a value of its own, which serde's `Option` cannot tell from absence.
    let null: StrOrNull = serde_json::from_value(Value::Null).expect("from a tree");
    assert_eq!(serde_json::to_string(&null).expect("to text"), "null");
}

/// Errors say where, in any format.
#[test]
fn errors() {
    let tree = json!({"filename": "f", "format": 7, "virtual-size": 1});
    let expected = "format: expected a string, found a number";
    let error = serde_json::from_value::<ImageInfo>(tree.clone()).expect_err("refused");
    assert!(error.to_string().starts_with(expected), "{error}");
    let mut cbor = Vec::new();
    ciborium::into_writer(&tree, &mut cbor).expect("to CBOR");
    let error = ciborium::from_reader::<ImageInfo, _>(&cbor[..]).expect_err("refused");
    assert!(error.to_string().contains(expected), "{error}");
    let error = serde_json::from_str::<ImageInfo>("{").expect_err("refused");
    assert!(error.is_eof());
}
