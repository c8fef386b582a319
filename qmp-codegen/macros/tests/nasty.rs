//! A schema that collects every nasty name and every shape of recursion: through the macro, and as
//! the files that `qmp generate` writes.

#![deny(warnings)]

use qmp_types::{Command, Message, arguments, command_from_str, from_str, request, to_string};

/// Made by the macro.
mod inline {
    qmp_macros::schema!("tests/schemas/nasty.json");
}

/// Made as files.
#[rustfmt::skip]
#[path = "nasty_files/mod.rs"]
mod files;

use inline::{AnyEvent, commands, types};

#[test]
fn keywords_and_the_prelude_are_no_trouble() {
    let keywords = types::Keywords::new("a")
        .self_(1)
        .gen_("g")
        .new_("n")
        .clone_("c");
    let text = r#"{"type":"a","self":1,"gen":"g","new":"n","clone":"c"}"#;
    assert_eq!(to_string(&keywords), text);
    assert_eq!(to_string(&keywords.clone()), text);
    assert_eq!(
        request(&commands::Self_::new(keywords), None, false),
        format!(r#"{{"execute":"self","arguments":{{"self":{text}}}}}"#)
    );
    let string: types::String_ = from_str(r#"{"str":"s"}"#).expect("decodes");
    assert_eq!(string.str, "s");
    let option: types::Option_ =
        from_str(r#"{"some":{"str":"s"},"none":{"box":[{}]}}"#).expect("decodes");
    assert_eq!(option.none.map(|none| none.box_.len()), Some(1));
}

#[test]
fn values_that_differ_in_case_only_are_kept_apart() {
    let all = r#"["unknown","Unknown","UNKNOWN","self","Self","2_5","25","0","a-b","A_B-","new"]"#;
    let values: Vec<types::Shouting> = from_str(all).expect("decodes");
    assert_eq!(values[0], types::Shouting::Unknown_);
    assert_eq!(values[1], types::Shouting::Unknown__);
    assert_eq!(values[5], types::Shouting::_2_5);
    assert_eq!(values[6], types::Shouting::_25);
    assert_eq!(values[10], types::Shouting::Unknown("new".into()));
    assert_eq!(to_string(&values), all);
}

#[test]
fn recursion_is_boxed_where_it_is_no_trouble() {
    let leaf = || types::Node::new(types::Leaf::new(1)).label("l");
    let pair = types::Node::new(types::Pair::new(leaf(), leaf()));
    let filter = types::Node::new(types::Filter::new(pair));
    let text = to_string(&filter);
    let again: types::Node = from_str(&text).expect("decodes");
    assert_eq!(to_string(&again), text);
    // The same with the tag last, and the command whose arguments are the union's members.
    let late = r#"{"child":{"left":{"size":1,"kind":"leaf"},"right":{"kind":"none"},"kind":"pair"},"kind":"filter"}"#;
    let command: commands::AsyncFn_ = command_from_str(Some(late)).expect("decodes");
    assert_eq!(commands::AsyncFn_::NAME, "async_fn");
    assert_eq!(
        arguments(&command),
        r#"{"kind":"filter","child":{"kind":"pair","left":{"kind":"leaf","size":1},"right":{"kind":"none"}}}"#
    );
    let error =
        command_from_str::<commands::AsyncFn_>(Some(r#"{"kind":"pair","left":{"kind":"none"}}"#));
    assert_eq!(
        error.expect_err("one is missing").to_string(),
        "member 'right' is missing (at byte 0)"
    );
    let chain: types::Chain =
        from_str(r#"{"name":"a","next":{"name":"b"},"all":[{"name":"c"}]}"#).expect("decodes");
    assert_eq!(chain.next.map(|next| next.name).as_deref(), Some("b"));
}

#[test]
fn alternates_go_by_json_type() {
    for (json, is_it) in [
        (
            r#"{"size":1}"#,
            (|v| matches!(v, types::Anything::O(_))) as fn(&types::Anything) -> bool,
        ),
        (r#""leaf""#, |v| {
            matches!(v, types::Anything::S(types::NodeKind::Leaf))
        }),
        ("0.5", |v| matches!(v, types::Anything::N(_))),
        ("true", |v| matches!(v, types::Anything::B(true))),
        ("null", |v| matches!(v, types::Anything::Z)),
        (r#"["a"]"#, |v| matches!(v, types::Anything::A(_))),
    ] {
        let value: types::Anything = from_str(json).expect(json);
        assert!(is_it(&value), "{json}: {value:?}");
        assert_eq!(to_string(&value), json);
    }
}

#[test]
fn what_the_schema_does_not_have_is_kept() {
    let text = r#"{"event":"NEW","data":{"a":1},"timestamp":{"seconds":1,"microseconds":2}}"#;
    let Ok(Message::Event(event)) = Message::parse(text) else {
        panic!("an event")
    };
    let timed = event.decode::<AnyEvent>().expect("decodes");
    assert!(matches!(&timed.event, AnyEvent::Unknown(event) if event.tag == "NEW"));
    let node: types::Node = from_str(r#"{"kind":"new","label":"l","x":[1]}"#).expect("decodes");
    assert_eq!(to_string(&node), r#"{"kind":"new","label":"l","x":[1]}"#);
    let command = commands::DeviceAdd::new("d").with("id", "x");
    assert_eq!(arguments(&command), r#"{"driver":"d","id":"x"}"#);
}

#[test]
fn the_files_are_what_the_macro_makes() {
    let text = r#"{"kind":"leaf","size":1}"#;
    let node: files::types::Node = from_str(text).expect("decodes");
    assert_eq!(to_string(&node), text);
    assert_eq!(
        files::commands::Include::NAME,
        inline::commands::Include::NAME
    );
}
