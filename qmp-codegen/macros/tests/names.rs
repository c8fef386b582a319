//! Names and shapes that could break generated code, from `../tests/schemas`: the code compiles with
//! warnings denied, and its values survive a round trip.

#![deny(warnings, missing_docs)]

use qmp_types::{arguments, command_from_str, from_str, request, to_string};
use serde_json::Value;

/// The schema with the nasty names.
pub mod nasty {
    qmp_macros::schema!("../tests/schemas/nasty.json");
}

/// A struct with more members than a bit set has bits. Private: not all of it is used.
mod many {
    qmp_macros::schema!("../tests/schemas/many.json");
}

use nasty::{AnyEvent, commands, events, types};

fn same_text<T: qmp_types::Data>(text: &str) {
    let value: T = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_string(&value), text);
    assert_eq!(to_string(&value.clone()), text);
    assert!(!format!("{value:?}").is_empty());
}

/// Setters clash neither with methods nor with each other.
#[test]
fn setters() {
    let value = types::Methods::new()
        .new_(1)
        .new__(2)
        .new___(3)
        .clone_("c")
        .value(types::Value::new())
        .with("w")
        .to_string_("s");
    assert_eq!(
        to_string(&value),
        r#"{"new":1,"new_":2,"new__":3,"clone":"c","value":{},"with":"w","to-string":"s"}"#
    );
    // The setter for arguments that the schema does not name is chosen first.
    let command = commands::TakeEverything::new("o")
        .with_(1)
        .value(2)
        .with("other", 3);
    assert_eq!(
        arguments(&command),
        r#"{"others":"o","with":1,"value":2,"other":3}"#
    );
    assert_eq!(command.others, "o");
    assert_eq!(command.others_.get("other"), Some(&3.into()));
}

#[test]
fn keywords_and_clashes() {
    same_text::<types::Same>(
        r#"{"ab-c":1,"ab--c":2,"abC":3,"ab-C":"4","a2b":5,"a-2b":6,"a-2-b":7,"a2-b":8}"#,
    );
    same_text::<Vec<types::Values>>(
        r#"["2_5","0","0-1","01","1-0","10","a-b","a_B","aB","A--b","__org.example-v_x","new"]"#,
    );
    same_text::<Vec<types::Keyword>>(r#"["self","crate","unknown","Unknown","UNKNOWN"]"#);
    same_text::<types::Shouting>(r#"{"SHOUT":1,"VeryLOUD":2,"Type":"3","TYPE-":"4"}"#);
    same_text::<types::String_>(r#"{"string":"s","box":{"box":{}}}"#);
    let foo: commands::OrgExampleXFoo =
        command_from_str(Some(r#"{"__org.example_x-bar":{"x-y":1}}"#)).expect("decodes");
    assert_eq!(
        request(&foo, None, false),
        r#"{"execute":"__org.example_x-foo","arguments":{"__org.example_x-bar":{"x-y":1}}}"#
    );
}

#[test]
fn numbers_of_all_sizes() {
    same_text::<types::StrangeNumbers>(concat!(
        r#"{"a":-128,"b":-32768,"c":-2147483648,"d":-9223372036854775808,"e":255,"f":65535,"#,
        r#""g":4294967295,"h":18446744073709551615,"i":18446744073709551615,"j":-1,"k":0.5,"#,
        r#""l":true,"m":"","n":null,"o":[],"p":"qnull","t":["s"],"q":["new"],"r":[null]}"#
    ));
}

#[test]
fn recursion() {
    same_text::<types::ThroughOptional>(r#"{"next":{"other":{}},"other":{"next":{}}}"#);
    same_text::<types::ThroughArray>(r#"{"children":[{"children":[]}],"more":[{"children":[]}]}"#);
    same_text::<types::ThroughAlternate>(r#"[{"next":[null,{"next":null}]},null,[]]"#);
    same_text::<types::ThroughBranch>(
        r#"{"kind":"a","inner":{"kind":"b","inner":{"kind":"c"},"also":{"kind":"d"}}}"#,
    );
    same_text::<types::HasUnion>(r#"{"inner":{"kind":"a","inner":{"kind":"b"}}}"#);
    same_text::<types::MutualA>(r#"{"b":{"a":{"c":{}},"c":{"b":{"c":{}}}},"c":{}}"#);
    same_text::<types::Derived>(r#"{"derived":{"n":1},"n":2,"base":{"derived":{"n":3},"n":4}}"#);
    // A type without finite values cannot be decoded.
    let error = from_str::<types::ThroughMember>(r#"{"never":{}}"#).expect_err("infinite");
    assert_eq!(
        error.to_string(),
        "never: member 'never' is missing (at byte 9)"
    );
}

#[test]
fn unions_in_unions() {
    let text = concat!(
        r#"{"kind":"a","common":"c","type":"type","middle":1,"#,
        r#""inner":"2_5","x":0.5}"#
    );
    same_text::<types::Outer>(text);
    let boxed: commands::TakeBoxed = command_from_str(Some(text)).expect("decodes");
    assert_eq!(arguments(&boxed), text);
    for (text, same) in [
        (r#"{"x":0.5,"inner":"2_5","type":"type","kind":"a"}"#, true),
        (r#"{"x":0.5,"inner":"0","type":"type","kind":"a"}"#, false),
        (r#"{"inner":"new","x":[1],"type":"type","kind":"a"}"#, true),
        (r#"{"x":[1],"type":"new","kind":"a"}"#, true),
        (r#"{"x":[1],"kind":"new"}"#, true),
        (r#"{"x":[1],"kind":"c"}"#, false),
    ] {
        let value: types::Outer = from_str(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        let before: Value = from_str(text).expect("is JSON");
        let after: Value = from_str(&to_string(&value)).expect("is JSON");
        // A known branch drops unknown members; an unknown one keeps all.
        assert_eq!(before == after, same, "{text}: {after}");
    }
}

#[test]
fn alternates_of_all_types() {
    same_text::<Vec<types::Anything>>(r#"[null,true,0.5,7,"a",[[]],{"kind":"b"},"new"]"#);
    same_text::<Vec<types::Integer>>(r#"[7,"self",true,{"a":1}]"#);
    same_text::<Vec<types::Text>>(r#"["s",null,["v"],{"box":{}},1.5]"#);
    same_text::<Vec<types::Result_>>(r#"["s",{},null]"#);
}

#[test]
fn events_with_odd_names() {
    for (name, data) in [
        ("UNKNOWN", ""),
        ("ANY_EVENT", r#","data":{"event":"e"}"#),
        ("STRING", ""),
        ("TYPE", r#","data":{"type":"self"}"#),
        (
            "BOXED",
            r#","data":{"kind":"a","type":"self","string":"s"}"#,
        ),
        ("__ORG.EXAMPLE_FOO", ""),
        ("NEW", r#","data":{"a":1}"#),
    ] {
        let text = format!(
            "{{\"timestamp\":{{\"seconds\":0,\"microseconds\":0}},\"event\":\"{name}\"{data}}}"
        );
        let Ok(qmp_types::Message::Event(raw)) = qmp_types::Message::parse(&text) else {
            panic!("{text}");
        };
        let timed = raw.decode::<AnyEvent>().expect("decodes");
        assert_eq!(timed.to_message(), text);
    }
    assert_eq!(<events::Unknown_ as qmp_types::Event>::NAME, "UNKNOWN");
}

/// Mandatory and optional members on both sides of the 128th.
#[test]
fn more_members_than_bits() {
    use many::types::Many;
    let member = |n: usize| format!("\"m{n}\":{n}");
    let text = |skip: Option<usize>| {
        let members: Vec<String> = (0..300).filter(|n| Some(*n) != skip).map(member).collect();
        format!("{{{},\"last\":1}}", members.join(","))
    };
    same_text::<Many>(&text(None));
    let mut missing = 0;
    for n in 0..300 {
        match from_str::<Many>(&text(Some(n))) {
            Ok(value) => {
                assert_eq!(n % 3, 1);
                assert_eq!(to_string(&value), text(Some(n)));
            }
            Err(error) => {
                let expected = format!("member 'm{n}' is missing (at byte 0)");
                assert_eq!(error.to_string(), expected);
                missing += 1;
            }
        }
    }
    assert_eq!(missing, 200);
    for n in [0, 1, 127, 128, 129, 130, 299] {
        let twice = text(None).replace("\"last\":1", &format!("\"last\":1,{}", member(n)));
        let error = from_str::<Many>(&twice).expect_err("twice");
        assert!(error.to_string().contains("occurs twice"), "{error}");
    }
}
