//! Members are read in any order, also where their keys have escapes and where the tag of a union comes last.
#![cfg(feature = "default")]

use std::fmt::Write;

use qmp_types::qmp::types::{BlockInfo, BlockdevOptions, SchemaInfo};
use qmp_types::{Data, from_str, to_string};
use serde_json::Value;

/// A sequence of numbers that look random.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).expect("it has 31 bits") % limit.max(1)
    }
}

/// Writes a value with the members of its objects in any order, and unknown ones between them.
fn shuffled(value: &Value, numbers: &mut Numbers, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(String, &Value)> = members
                .iter()
                .map(|(name, value)| (name.clone(), value))
                .collect();
            let unknown = Value::from("{\"type\": 1}");
            if numbers.below(3) == 0 {
                members.push((format!("x-{}", numbers.below(1000)), &unknown));
            }
            out.push('{');
            while !members.is_empty() {
                let (name, value) = members.swap_remove(numbers.below(members.len()));
                let name = if numbers.below(6) == 0 {
                    let first = name.as_bytes()[0];
                    format!("\\u{first:04x}{}", &name[1..])
                } else {
                    name
                };
                let space = ["", " "][numbers.below(2)];
                let _ = write!(out, "{space}\"{name}\":{space}");
                shuffled(value, numbers, out);
                out.push_str(if members.is_empty() { "" } else { "," });
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                shuffled(item, numbers, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn check<T: Data>(text: &str) {
    let expected = to_string(&from_str::<T>(text).expect("it fits"));
    let value: Value = serde_json::from_str(text).expect("it is JSON");
    let mut numbers = Numbers(1);
    for _ in 0..300 {
        let mut other = String::new();
        shuffled(&value, &mut numbers, &mut other);
        match from_str::<T>(&other) {
            Ok(value) => assert_eq!(to_string(&value), expected, "{other}"),
            Err(error) => panic!("{error}: {other}"),
        }
    }
}

#[test]
fn structs_and_unions_are_read_in_any_order() {
    check::<Vec<SchemaInfo>>(
        r#"[{"name": "query-status", "ret-type": "1", "meta-type": "command", "arg-type": "0"},
            {"name": "1", "members": [{"name": "running", "type": "bool"}, {"name": "status", "default": null, "type": "2"}],
             "meta-type": "object", "tag": "status", "variants": [{"case": "a", "type": "3"}]},
            {"name": "2", "meta-type": "enum", "values": ["a", "b"], "members": [{"name": "a"}, {"name": "b"}]},
            {"name": "[1]", "element-type": "1", "meta-type": "array"}]"#,
    );
    check::<BlockdevOptions>(
        r#"{"driver": "qcow2", "node-name": "top", "read-only": true,
            "file": {"driver": "luks", "key-secret": "s", "file": {"driver": "file", "filename": "/a", "aio": "native"}},
            "backing": null}"#,
    );
    check::<BlockInfo>(
        r#"{"io-status": "ok", "device": "d", "locked": false, "removable": true, "type": "unknown", "qdev": "/machine"}"#,
    );
}

#[test]
fn a_member_may_not_be_there_twice() {
    for text in [
        r#"{"name": "a", "name": "b", "meta-type": "array", "element-type": "c"}"#,
        r#"{"name": "a", "\u006eame": "b", "meta-type": "array", "element-type": "c"}"#,
        r#"{"element-type": "c", "name": "a", "meta-type": "array", "element-type": "c"}"#,
        r#"{"element-type": "c", "name": "a", "\u0065lement-type": "c", "meta-type": "array"}"#,
    ] {
        let error = from_str::<SchemaInfo>(text).expect_err("a member is double");
        assert!(error.to_string().contains("occurs twice"), "{error}");
    }
}
