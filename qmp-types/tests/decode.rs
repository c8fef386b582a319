//! Generated types: what is decoded, what is kept, what is refused, and where.
#![cfg(all(feature = "block-core", feature = "sockets", feature = "common"))]

use std::fmt::Debug;

use qmp_types::qmp::types::{
    BlockDeviceIoStatus, BlockDeviceTimedStats, BlockInfo, BlockdevOptions, BlockdevOptionsBranch,
    BlockdevRef, BlockdevRefOrNull, ImageInfo, ImageInfoSpecific, ImageInfoSpecificBranch,
    InetSocketAddress, SocketAddress, SocketAddressBranch, StrOrNull,
};
use qmp_types::{
    Data, DecodeError, DecodeErrorKind, Empty, Enumeration, Message, from_received, from_str,
    from_value, to_string,
};
use serde_json::{Value, json};

/// Decodes a value and encodes it again.
fn again<T: Data>(value: &Value) -> Value {
    let decoded: T = from_value(value).unwrap_or_else(|error| panic!("{value}: {error}"));
    let text = to_string(&decoded);
    let copy = to_string(&decoded.clone());
    assert_eq!(text, copy, "the copy is another");
    from_str(&text).expect("is JSON")
}

fn refused<T: Data + Debug>(value: &Value) -> DecodeError {
    from_value::<T>(value).expect_err("is refused")
}

fn image() -> Value {
    json!({"filename": "a.img", "format": "raw", "virtual-size": 1})
}

fn with(mut object: Value, name: &str, value: Value) -> Value {
    object[name] = value;
    object
}

fn without(mut object: Value, name: &str) -> Value {
    object.as_object_mut().expect("an object").remove(name);
    object
}

#[test]
fn mandatory_and_optional_members() {
    assert_eq!(again::<ImageInfo>(&image()), image());
    let full = with(image(), "dirty-flag", json!(true));
    assert_eq!(again::<ImageInfo>(&full), full);
    let value: ImageInfo = from_value(&full).expect("decodes");
    assert_eq!((value.dirty_flag, value.encrypted), (Some(true), None));

    for member in ["filename", "format", "virtual-size"] {
        let error = refused::<ImageInfo>(&without(image(), member));
        assert_eq!(error.kind(), &DecodeErrorKind::Missing { member });
        assert_eq!((error.path().as_str(), error.offset()), ("", 0));
        assert_eq!(
            error.to_string(),
            format!("member '{member}' is missing (at byte 0)")
        );
    }
}

/// Absence is absence: `null` fits only types that have it.
#[test]
fn null_is_not_absence() {
    for member in [
        "filename",
        "dirty-flag",
        "snapshots",
        "backing-image",
        "limits",
    ] {
        let error = refused::<ImageInfo>(&with(image(), member, Value::Null));
        assert!(
            matches!(error.kind(), DecodeErrorKind::Type { found: "null", .. }),
            "{error}"
        );
        assert_eq!(error.path(), member);
    }
}

#[test]
fn null_where_it_has_a_meaning() {
    let node = |backing: Option<Value>| {
        let node = json!({"driver": "qcow2", "file": "f"});
        backing.map_or(node.clone(), |backing| with(node, "backing", backing))
    };
    let backing = |value: &Value| {
        assert_eq!(&again::<BlockdevOptions>(value), value);
        let options: BlockdevOptions = from_value(value).expect("decodes");
        match options.driver {
            BlockdevOptionsBranch::Qcow2(options) => options.backing,
            other => panic!("{other:?}"),
        }
    };
    assert!(backing(&node(None)).is_none());
    assert!(matches!(
        backing(&node(Some(Value::Null))),
        Some(BlockdevRefOrNull::Null)
    ));
    assert!(matches!(
        backing(&node(Some(json!("b")))),
        Some(BlockdevRefOrNull::Reference(name)) if name == "b"
    ));
    assert!(matches!(
        backing(&node(Some(json!({"driver": "null-co"})))),
        Some(BlockdevRefOrNull::Definition(_))
    ));
}

#[test]
fn strings_or_null() {
    assert!(matches!(from_str("null"), Ok(StrOrNull::N)));
    assert!(matches!(from_str("\"\""), Ok(StrOrNull::S(text)) if text.is_empty()));
    assert_eq!(to_string(&StrOrNull::N), "null");
    assert_eq!(to_string(&StrOrNull::from("a")), "\"a\"");
}

/// What the migration parameters make of it.
#[cfg(feature = "migration")]
#[test]
fn optional_strings_or_null() {
    use qmp_types::qmp::commands::MigrateSetParameters;
    let arguments = qmp_types::arguments::<MigrateSetParameters>;
    let new = MigrateSetParameters::new;
    assert_eq!(arguments(&new()), "{}");
    assert_eq!(
        arguments(&new().tls_creds(StrOrNull::N)),
        r#"{"tls-creds":null}"#
    );
    assert_eq!(arguments(&new().tls_creds("")), r#"{"tls-creds":""}"#);
    for json in ["{}", r#"{"tls-creds":null}"#, r#"{"tls-creds":""}"#] {
        let read = qmp_types::command_from_str(Some(json)).expect("decodes");
        assert_eq!(arguments(&read), json);
    }
}

// R38
#[test]
fn unknown_members_are_ignored() {
    let inner = with(image(), "new-thing", json!([{"a": null}]));
    let full = with(
        with(inner, "another", json!("\u{e9}\n")),
        "backing-image",
        with(image(), "filename2", json!(1)),
    );
    assert_eq!(
        again::<ImageInfo>(&full),
        with(image(), "backing-image", image())
    );
    // Names are compared as text, whatever way they are written.
    let escaped = r#"{"\u0066ilename": "a.img", "format": "raw", "virtual\u002dsize": 1}"#;
    let value: ImageInfo = from_str(escaped).expect("decodes");
    assert_eq!(from_str::<Value>(&to_string(&value)), Ok(image()));
    // Almost right is not right.
    for name in [
        "Filename",
        "file-name",
        "filename ",
        "filenam",
        "filename\0",
        "",
    ] {
        let value = with(without(image(), "filename"), name, json!("a"));
        let error = refused::<ImageInfo>(&value);
        assert_eq!(
            error.kind(),
            &DecodeErrorKind::Missing { member: "filename" }
        );
    }
}

// R4
#[test]
fn duplicate_members_are_refused() {
    let duplicate = |member| DecodeErrorKind::Duplicate { member };
    let json = r#"{"filename": "a", "format": "raw", "virtual-size": 1, "format": "raw"}"#;
    let error = from_str::<ImageInfo>(json).expect_err("duplicate");
    assert_eq!(error.kind(), &duplicate("format"));
    assert_eq!(&json[..error.offset()], &json[..json.len() - 7]);
    for (json, member) in [
        (r#"{"type":"unix","path":"a","path":"b"}"#, "path"),
        (r#"{"path":"a","path":"b","type":"unix"}"#, "path"),
        (r#"{"type":"unix","type":"unix","path":"b"}"#, "type"),
        (r#"{"type":"unix","path":"b","type":"inet"}"#, "type"),
        // The tag was read ahead once, and comes twice after that.
        (r#"{"path":"b","type":"unix","type":"unix"}"#, "type"),
    ] {
        let error = from_str::<SocketAddress>(json).expect_err(json);
        assert_eq!(error.kind(), &duplicate(member), "{json}");
    }
}

#[test]
fn paths_of_errors() {
    let block = || {
        let inserted = json!({
            "file": "a", "ro": false, "drv": "raw", "backing_file_depth": 0, "encrypted": false,
            "detect_zeroes": "off", "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0,
            "iops_wr": 0, "image": image(), "write_threshold": 0,
            "cache": {"writeback": true, "direct": false, "no-flush": false},
        });
        json!({
            "device": "d", "type": "unknown", "removable": false, "locked": false,
            "inserted": inserted,
        })
    };
    assert!(from_value::<Vec<BlockInfo>>(&json!([block(), block()])).is_ok());
    let spoil = |pointer: &str, value: Value| {
        let mut blocks = json!([block(), block(), block(), block()]);
        *blocks.pointer_mut(pointer).expect("is there") = value;
        blocks
    };
    for (pointer, value, expected) in [
        (
            "/3/inserted/file",
            json!(7),
            "[3].inserted.file: expected a string, found a number",
        ),
        (
            "/0/inserted/image/virtual-size",
            json!(1.5),
            "[0].inserted.image.virtual-size: expected an integer, found a number with a fraction",
        ),
        (
            "/2/inserted/cache",
            json!({"writeback": true, "direct": false}),
            "[2].inserted.cache: member 'no-flush' is missing",
        ),
        (
            "/1/locked",
            json!("no"),
            "[1].locked: expected a boolean, found a string",
        ),
        ("/1", json!([]), "[1]: expected an object, found an array"),
        (
            "/1/inserted",
            json!("x"),
            "[1].inserted: expected an object, found a string",
        ),
        (
            "/1/inserted/iops",
            json!(u64::MAX),
            "[1].inserted.iops: 18446744073709551615 does not fit int",
        ),
    ] {
        let blocks = spoil(pointer, value.clone());
        let text = to_string(&blocks);
        let error = from_str::<Vec<BlockInfo>>(&text).expect_err(expected);
        let shown = error.to_string();
        assert_eq!(
            shown.split_once(" (at byte ").map(|(text, _)| text),
            Some(expected)
        );
        // The offset is where the value is that does not fit.
        let value = to_string(&value);
        assert!(
            text[error.offset()..].starts_with(&value),
            "{shown} in {text}"
        );
        let _: &dyn std::error::Error = &error;
    }
    let error = refused::<Vec<BlockInfo>>(&json!({}));
    assert_eq!(
        error.to_string(),
        "expected an array, found an object (at byte 0)"
    );
}

/// All orders of the members of an object.
fn permutations(members: &[(&str, &str)]) -> Vec<String> {
    fn go<'a>(rest: &mut Vec<(&'a str, &'a str)>, taken: &mut Vec<String>, out: &mut Vec<String>) {
        if rest.is_empty() {
            out.push(format!("{{{}}}", taken.join(",")));
        }
        for at in 0..rest.len() {
            let (name, value) = rest.remove(at);
            taken.push(format!("\"{name}\":{value}"));
            go(rest, taken, out);
            taken.pop();
            rest.insert(at, (name, value));
        }
    }
    let mut out = Vec::new();
    go(&mut members.to_vec(), &mut Vec::new(), &mut out);
    out
}

fn same_in_all_orders<T: Data>(members: &[(&str, &str)], expected: &str) {
    let texts = permutations(members);
    assert_eq!(texts.len(), (1..=members.len()).product::<usize>());
    for text in texts {
        let value: T = from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(to_string(&value), expected, "{text}");
    }
}

// R3
#[test]
fn unions_decode_in_any_order() {
    same_in_all_orders::<SocketAddress>(
        &[
            ("type", r#""inet""#),
            ("host", r#""::1""#),
            ("port", r#""0""#),
            ("to", "9"),
            ("ipv6", "true"),
            ("unknown", "[{}]"),
        ],
        r#"{"type":"inet","host":"::1","port":"0","to":9,"ipv6":true}"#,
    );
    // A union with common members, and a union in a branch: the encryption of a luks image.
    same_in_all_orders::<BlockdevOptions>(
        &[
            ("driver", r#""qcow2""#),
            ("node-name", r#""n""#),
            ("cache", r#"{"no-flush":true}"#),
            ("file", r#"{"filename":"f","driver":"file"}"#),
            ("backing", "null"),
            ("encrypt", r#"{"key-secret":"s","format":"luks"}"#),
        ],
        concat!(
            r#"{"driver":"qcow2","node-name":"n","cache":{"no-flush":true},"#,
            r#""file":{"driver":"file","filename":"f"},"backing":null,"#,
            r#""encrypt":{"format":"luks","key-secret":"s"}}"#
        ),
    );
}

/// A branch that is a union: its members, its tag and the outer ones in one object.
#[test]
fn unions_in_unions_decode_in_any_order() {
    use qmp_types::qmp::types::BlockdevCreateOptions;
    same_in_all_orders::<BlockdevCreateOptions>(
        &[
            ("driver", r#""luks""#),
            ("file", r#""f""#),
            ("size", "1"),
            ("cipher-alg", r#""aes-256""#),
            ("iter-time", "10"),
        ],
        r#"{"driver":"luks","cipher-alg":"aes-256","iter-time":10,"file":"f","size":1}"#,
    );
    // The node-name of a block device that throws errors; the deepest unions of the schema.
    same_in_all_orders::<BlockdevOptions>(
        &[
            ("driver", r#""ssh""#),
            ("server", r#"{"host":"h","port":"22"}"#),
            ("path", r#""p""#),
            (
                "host-key-check",
                r#"{"hash":"00","type":"md5","mode":"hash"}"#,
            ),
        ],
        concat!(
            r#"{"driver":"ssh","server":{"host":"h","port":"22"},"path":"p","#,
            r#""host-key-check":{"mode":"hash","type":"md5","hash":"00"}}"#
        ),
    );
}

// R38
#[test]
fn an_unknown_tag_keeps_its_members() {
    same_in_all_orders::<BlockdevOptions>(
        &[
            ("driver", r#""hologram""#),
            ("node-name", r#""n""#),
            ("depth", r#"[1,{"a":null}]"#),
            ("aspect", "2.5"),
        ],
        r#"{"driver":"hologram","node-name":"n","aspect":2.5,"depth":[1,{"a":null}]}"#,
    );
    let json = r#"{"type":"carrier-pigeon","name":"Alfred"}"#;
    let value: SocketAddress = from_str(json).expect("decodes");
    match &value.type_ {
        SocketAddressBranch::Unknown(branch) => {
            assert_eq!(branch.tag, "carrier-pigeon");
            assert_eq!(branch.members.get("name"), Some(&json!("Alfred")));
            assert_eq!(branch.members.iter().count(), 1);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(to_string(&value.clone()), json);
    assert!(format!("{value:?}").contains("carrier-pigeon"));
    assert!(format!("{value:?}").contains("Alfred"));
}

/// Members of a branch have the path that they have on the wire.
#[test]
fn errors_in_unions() {
    for (json, expected) in [
        ("{}", "member 'type' is missing (at byte 0)"),
        (r#"{"host":"h","port":"1"}"#, "member 'type' is missing"),
        (
            r#"{"type":"inet","host":"h"}"#,
            "member 'port' is missing (at byte 0)",
        ),
        (
            r#"{"host":"h","type":"inet"}"#,
            "member 'port' is missing (at byte 0)",
        ),
        (
            r#"{"type":7}"#,
            "type: expected a string, found a number (at byte 8)",
        ),
        (
            r#"{"host":"h","type":null}"#,
            "type: expected a string, found null (at byte 19)",
        ),
        (
            r#"{"type":"inet","host":1}"#,
            "host: expected a string, found a number (at byte 22)",
        ),
        (
            r#"{"to":65536,"type":"inet"}"#,
            "to: 65536 does not fit uint16 (at byte 6)",
        ),
        (
            r#"{"host":"h","type":"inet""#,
            "expected ',' or '}' (at byte 25)",
        ),
        (r#"{"host":"h""#, "expected ',' or '}' (at byte 11)"),
        (
            r#"{"host":tru,"type":"inet"}"#,
            "host: expected a string, found a boolean (at byte 8)",
        ),
        ("[]", "expected an object, found an array (at byte 0)"),
    ] {
        let error = from_str::<SocketAddress>(json).expect_err(json);
        assert!(
            error.to_string().starts_with(expected),
            "{json}: {error}, not {expected}"
        );
    }
}

/// The members of a branch are checked even if nothing of the branch was there.
#[test]
fn a_branch_may_have_mandatory_members() {
    let error = from_str::<ImageInfoSpecific>(r#"{"type":"qcow2"}"#).expect_err("no data");
    assert_eq!(error.kind(), &DecodeErrorKind::Missing { member: "data" });
    let error = from_str::<ImageInfoSpecific>(r#"{"type":"qcow2","data":{"compat":"1"}}"#);
    let error = error.expect_err("not all");
    assert_eq!(error.path(), "data");
    let rbd = r#"{"type":"rbd","data":{}}"#;
    let value: ImageInfoSpecific = from_str(rbd).expect("decodes");
    assert!(matches!(value.type_, ImageInfoSpecificBranch::Rbd(_)));
    assert_eq!(to_string(&value), rbd);
}

// R38
#[test]
fn unknown_values_of_enums_are_kept() {
    for (json, expected) in [
        ("\"ok\"", BlockDeviceIoStatus::Ok),
        ("\"nospace\"", BlockDeviceIoStatus::Nospace),
        ("\"Ok\"", BlockDeviceIoStatus::Unknown("Ok".into())),
        ("\"\"", BlockDeviceIoStatus::Unknown("".into())),
        ("\"é\\n\"", BlockDeviceIoStatus::Unknown("é\n".into())),
    ] {
        let value: BlockDeviceIoStatus = from_str(json).expect("decodes");
        assert_eq!(value, expected);
        assert_eq!(to_string(&value), json);
        assert_eq!(format!("\"{}\"", value.as_str()), json.replace("\\n", "\n"));
        assert_eq!(value.to_string(), value.as_str());
    }
    let error = refused::<BlockDeviceIoStatus>(&json!(0));
    assert_eq!(
        error.to_string(),
        "expected a string, found a number (at byte 0)"
    );
    let names: Vec<_> = BlockDeviceIoStatus::VALUES
        .iter()
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(names, ["ok", "failed", "nospace"]);
}

#[test]
fn alternates_go_by_the_type_of_the_value() {
    assert!(matches!(from_str("\"n\""), Ok(BlockdevRef::Reference(name)) if name == "n"));
    let object = r#"{"driver":"null-co"}"#;
    assert!(matches!(from_str(object), Ok(BlockdevRef::Definition(_))));
    // R38: what a newer schema may have here.
    for json in ["null", "true", "7", "-0.5", "[1,{\"a\":[]}]"] {
        let value: BlockdevRef = from_str(json).expect("decodes");
        assert!(matches!(&value, BlockdevRef::Unknown(_)), "{value:?}");
        assert_eq!(to_string(&value.clone()), json);
    }
    // The arm is chosen before it is read.
    let error = from_str::<BlockdevRef>(r#"{"driver":0}"#).expect_err("no string");
    assert_eq!(error.path(), "driver");
    let error = from_str::<BlockdevRef>("nul").expect_err("no JSON");
    assert!(matches!(error.kind(), DecodeErrorKind::Syntax { .. }));
}

// R10
#[test]
fn numbers_may_be_written_as_integers() {
    let stats = json!({
        "interval_length": 1, "min_rd_latency_ns": 1, "max_rd_latency_ns": 1,
        "avg_rd_latency_ns": 1, "min_wr_latency_ns": 1, "max_wr_latency_ns": 1,
        "avg_wr_latency_ns": 1, "min_flush_latency_ns": 1, "max_flush_latency_ns": 1,
        "avg_flush_latency_ns": 1, "avg_rd_queue_depth": 42, "avg_wr_queue_depth": 0.25,
    });
    assert_eq!(again::<BlockDeviceTimedStats>(&stats), stats);
    let value: BlockDeviceTimedStats = from_value(&stats).expect("decodes");
    assert_eq!(value.avg_rd_queue_depth.to_bits(), 42.0_f64.to_bits());
    let error = refused::<BlockDeviceTimedStats>(&with(stats, "interval_length", json!(1.0)));
    assert_eq!(error.path(), "interval_length");
}

// R28
#[test]
fn nothing_may_become_something() {
    for json in ["{}", " { } ", r#"{"a": 1, "b": [{}]}"#] {
        let value: Empty = from_str(json).expect("decodes");
        assert_eq!(to_string(&value), "{}");
    }
    assert!(from_str::<Empty>("[]").is_err());
    assert!(from_str::<Empty>("null").is_err());
}

#[test]
fn values_are_built_with_new_and_setters() {
    let mut inet = InetSocketAddress::new("localhost", "5900")
        .ipv4(true)
        .to(5910);
    assert_eq!(
        to_string(&inet),
        r#"{"host":"localhost","port":"5900","to":5910,"ipv4":true}"#
    );
    inet.ipv4 = None;
    let address = SocketAddress::new(inet);
    assert_eq!(
        to_string(&address),
        r#"{"type":"inet","host":"localhost","port":"5900","to":5910}"#
    );
    assert!(qmp_types::same(&address, &address.clone()));
    assert!(!qmp_types::same(
        &address,
        &SocketAddress::new(InetSocketAddress::new("a", "b"))
    ));
}

/// Someone may make an unknown branch with a known tag; a copy is still a copy.
#[test]
fn copies_of_odd_branches() {
    let mut branch = qmp_types::UnknownBranch::new("unix");
    branch.members.insert("path", "p");
    let value = SocketAddress::new(SocketAddressBranch::Unknown(branch));
    let copy = value.clone();
    assert_eq!(to_string(&copy), r#"{"type":"unix","path":"p"}"#);
    assert!(matches!(copy.type_, SocketAddressBranch::Unknown(_)));
}

/// Wire names, and only what is there.
#[test]
fn values_are_shown_with_the_names_of_the_wire() {
    let full = with(image(), "backing-image", image());
    let value: ImageInfo = from_value(&full).expect("decodes");
    let one = r#"ImageInfo { filename: "a.img", format: "raw", virtual-size: 1"#;
    assert_eq!(
        format!("{value:?}"),
        format!("{one}, backing-image: Some({one} }}) }}")
    );
    let address: SocketAddress = from_str(r#"{"type":"unix","path":"p"}"#).expect("decodes");
    assert_eq!(
        format!("{address:?}"),
        r#"SocketAddress { type: Unix(UnixSocketAddress { path: "p" }) }"#
    );
    assert_eq!(format!("{:?}", Empty::new()), "Empty");
}

/// What the schema does not name is shown too: it is sent.
#[cfg(feature = "qdev")]
#[test]
fn other_arguments() {
    use qmp_types::qmp::commands::DeviceAdd;
    let command = DeviceAdd::new("virtio-blk-pci")
        .id("d")
        .with("drive", "n")
        .with("addr", 3);
    let json = r#"{"driver":"virtio-blk-pci","id":"d","addr":3,"drive":"n"}"#;
    assert_eq!(qmp_types::arguments(&command), json);
    assert_eq!(qmp_types::arguments(&command.clone()), json);
    let read: DeviceAdd = qmp_types::command_from_str(Some(json)).expect("decodes");
    assert_eq!(read.others.get("addr"), Some(&json!(3)));
    assert_eq!(qmp_types::arguments(&read), json);
    let shown = format!("{read:?}");
    assert!(shown.contains("drive") && shown.contains("addr"), "{shown}");
}

/// The generator and the runtime agree on it.
#[test]
fn the_limit_of_nested_unions() {
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/../qmp-codegen/src/plan.rs");
    let plan = std::fs::read_to_string(plan).expect("file can be read");
    let line = format!(
        "pub(crate) const MAX_UNION_DEPTH: usize = {};",
        qmp_types::rt::MAX_UNION_DEPTH
    );
    assert!(plan.contains(&line), "the generator has another limit");
}

/// A newer server may send another type for a member: that costs the member.
#[test]
fn a_member_that_was_widened_is_absent() {
    for (member, value) in [
        ("dirty-flag", Value::Null),
        ("dirty-flag", json!("maybe")),
        (
            "backing-filename",
            json!({"driver": "file", "filename": "b"}),
        ),
        ("cluster-size", json!(1.5)),
        ("cluster-size", json!(1_000_000_000_000_000_000_000_000_f64)),
        ("snapshots", json!({"one": [{}]})),
        ("backing-image", json!([image()])),
        ("format-specific", json!("qcow2")),
    ] {
        let sent = with(image(), member, value);
        let read: ImageInfo =
            from_received(&sent.to_string()).unwrap_or_else(|error| panic!("{sent}: {error}"));
        assert_eq!(
            to_string(&read),
            to_string(&from_value::<ImageInfo>(&image()).expect("fits"))
        );
        // A program that decodes its own text hears of it.
        assert_eq!(refused::<ImageInfo>(&sent).path(), member);
    }
    // Where it is in another object, that object stays.
    let inner = with(
        with(image(), "filename", json!("b.img")),
        "dirty-flag",
        json!(0),
    );
    let sent = with(image(), "backing-image", inner).to_string();
    let read: ImageInfo = from_received(&sent).expect("decodes");
    let backing = read.backing_image.expect("is there");
    assert_eq!(
        (backing.filename.as_str(), backing.dirty_flag),
        ("b.img", None)
    );
}

#[test]
fn what_is_mandatory_is_not_made_up() {
    for (sent, path) in [
        (with(image(), "filename", Value::Null), "filename"),
        (with(image(), "snapshots", json!([7])), "snapshots[0]"),
        (
            with(image(), "backing-image", with(image(), "format", json!(1))),
            "backing-image.format",
        ),
    ] {
        let error = from_received::<ImageInfo>(&sent.to_string()).expect_err("is refused");
        assert_eq!(error.path(), path);
    }
    // Neither is an object that lacks something, nor text that is no JSON.
    let sent = with(image(), "backing-image", json!({}));
    assert!(from_received::<ImageInfo>(&sent.to_string()).is_err());
    for bad in ["[1,}", "nul", "\"a", "{\"a\":1,}"] {
        let sent = image().to_string();
        let sent = format!("{},\"dirty-flag\":{bad}}}", &sent[..sent.len() - 1]);
        assert!(from_received::<ImageInfo>(&sent).is_err(), "{sent}");
    }
}

#[test]
fn an_event_with_a_member_that_was_widened() {
    let text = r#"{"event": "BLOCK_IO_ERROR", "timestamp": {"seconds": 1, "microseconds": 2},
        "data": {"device": "d", "node-name": null, "operation": "read", "action": "stop",
                 "reason": "r", "qom-path": "/"}}"#;
    let Ok(Message::Event(event)) = Message::parse(text) else {
        panic!("no event");
    };
    let read = event
        .decode_as::<qmp_types::qmp::events::BlockIoError>()
        .unwrap_or_else(|error| panic!("{error}"))
        .expect("is that one");
    assert_eq!(
        (read.event.device.as_str(), &read.event.node_name),
        ("d", &None)
    );
}
