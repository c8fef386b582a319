//! What servers answer to `query-qmp-schema`, as schemas: those that are predicted from snapshots,
//! recorded ones, and broken ones.

use std::collections::HashMap;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use qmp_history::Release;
use qmp_history::introspect::{Names, is_answer, to_json, to_schema, to_text};
use qmp_history::snapshot;
use qmp_schema::condition::Defines;
use qmp_schema::{Schema, dump};
use qmp_testing::schemas;
use serde_json::{Value, json};

/// The file name and text of each snapshot.
fn snapshots() -> Vec<(String, String)> {
    let folder = schemas::project().join("schemas/releases");
    let entries = std::fs::read_dir(folder).expect("folder can be read");
    let files = entries.map(|entry| {
        let path = entry.expect("folder can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("file can be read");
        (name.into_owned(), text)
    });
    files.collect()
}

fn of_snapshot(name: &str, text: &str) -> Schema {
    match snapshot::to_schema(name, text) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{name}: {error}"),
    }
}

fn of_answer(name: &str, text: &str) -> Schema {
    assert!(is_answer(text), "{name}");
    match to_schema(name, text) {
        Ok(answer) => {
            answer.loaded.schema.assert_valid();
            answer.loaded.schema
        }
        Err(error) => panic!("{name}: {error}"),
    }
}

/// Takes the conditions out of the definitions of a snapshot.
fn unconditional(json: &mut Value) {
    match json {
        Value::Object(map) => {
            map.remove("if");
            map.values_mut().for_each(unconditional);
        }
        Value::Array(items) => items.iter_mut().for_each(unconditional),
        _ => {}
    }
}

#[test]
fn what_a_server_has_all_of_comes_back_to_the_letter() {
    let mut compared = 0;
    for (name, text) in snapshots() {
        let lines = text.lines().map(|line| {
            let Ok(mut json) = serde_json::from_str::<Value>(line.trim_end_matches(',')) else {
                return line.to_owned();
            };
            unconditional(&mut json);
            let comma = if line.ends_with(',') { "," } else { "" };
            format!("{json}{comma}")
        });
        let text: Vec<String> = lines.collect();
        let schema = of_snapshot(&name, &(text.join("\n") + "\n"));
        for names in [Names::Masked, Names::AsWritten] {
            let text = to_text(&schema, &Defines::new(), names);
            let again = to_text(&of_answer(&name, &text), &Defines::new(), names);
            let difference = text.lines().zip(again.lines()).find(|(a, b)| a != b);
            assert!(text == again, "{name}: {difference:?}");
            compared += 1;
        }
    }
    assert!(compared >= 60, "only {compared} answers were compared");
}

/// The same answer with numbers in the order of use and without what nothing uses: what is not in a
/// build takes numbers too, and so does what is used by that only.
fn renumbered(answer: &Value) -> Vec<Value> {
    let entries = answer.as_array().expect("it is an array");
    let by_name: HashMap<&str, &Value> = entries
        .iter()
        .filter_map(|entry| Some((entry["name"].as_str()?, entry)))
        .collect();
    let is_operation = |entry: &&Value| entry.get("arg-type").is_some();
    let mut waiting: Vec<&Value> = entries.iter().filter(is_operation).collect();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut out = Vec::new();
    let mut next = 0;
    while let Some(entry) = waiting.get(next).copied() {
        next += 1;
        let mut name = |old: &str| {
            let (old, entry) = by_name.get_key_value(old).expect("there is such a type");
            let count = numbers.len();
            let number = *numbers.entry(old).or_insert_with(|| {
                waiting.push(entry);
                count
            });
            Value::from(number)
        };
        let mut entry = entry.clone();
        rename(&mut entry, &mut name);
        if entry.get("arg-type").is_none() {
            let old = entry["name"].as_str().expect("it has a name").to_owned();
            entry["name"] = name(&old);
        }
        out.push(entry);
    }
    out
}

fn rename(json: &mut Value, name: &mut dyn FnMut(&str) -> Value) {
    match json {
        Value::Object(map) => {
            // That a definition has features in other builds is not meant here.
            if map.get("features") == Some(&json!([])) {
                map.remove("features");
            }
            for (key, value) in map {
                match value {
                    Value::String(old)
                        if key == "type"
                            || key.ends_with("-type")
                                && key != "json-type"
                                && key != "meta-type" =>
                    {
                        *value = name(old);
                    }
                    value => rename(value, name),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, name)),
        _ => {}
    }
}

fn assert_same(name: &str, answer: &Value, again: &Value) {
    let (answer, again) = (renumbered(answer), renumbered(again));
    for (old, new) in answer.iter().zip(&again) {
        assert_eq!(old, new, "{name}");
    }
    assert_eq!(answer.len(), again.len(), "{name}");
}

#[test]
fn every_build_of_every_release_comes_back() {
    let mut compared = 0;
    for (name, text) in snapshots() {
        let schema = of_snapshot(&name, &text);
        for symbols in [
            "",
            "CONFIG_LINUX CONFIG_POSIX CONFIG_SPICE TARGET_I386",
            "TARGET_S390X",
        ] {
            let defines: Defines = symbols.split_whitespace().collect();
            for names in [Names::Masked, Names::AsWritten] {
                let answer = to_json(&schema, &defines, names);
                let again = of_answer(&name, &answer.to_string());
                assert_same(&name, &answer, &to_json(&again, &Defines::new(), names));
                compared += 1;
            }
        }
    }
    assert!(compared >= 180, "only {compared} answers were compared");
}

#[test]
fn recorded_answers_say_the_same_as_schemas() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut compared = 0;
    for entry in std::fs::read_dir(shared.join("wire")).expect("folder can be read") {
        let path = entry.expect("folder can be read").path();
        // Folders beside them have sessions of other kinds.
        if path
            .extension()
            .is_none_or(|extension| extension != "replies")
        {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("file can be read");
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let answer = match to_schema(&name, &text) {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error}"),
        };
        let schema = answer.loaded.schema;
        schema.assert_valid();
        // `caps_9.0.0_x86_64`
        let told = answer.release.map(|release| release.to_string());
        let target = answer.target.unwrap_or_default();
        assert_eq!(name, format!("caps_{}_{target}", told.unwrap_or_default()));
        let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
        let values = values.map(|value| value.expect("it is JSON"));
        let recorded = values
            .filter_map(|mut value| value.get_mut("return").map(Value::take))
            .find(|returned| returned[0].get("meta-type").is_some());
        let recorded = recorded.expect("there is an answer");
        assert_same(
            &name,
            &recorded,
            &to_json(&schema, &Defines::new(), Names::Masked),
        );
        compared += 1;
    }
    assert!(compared >= 3, "only {compared} answers were compared");
}

const SMALL: &str = r#"[
    {"name": "c", "meta-type": "command", "arg-type": "4", "ret-type": "[7]", "allow-oob": true, "features": ["deprecated"]},
    {"name": "V", "meta-type": "event", "arg-type": "4", "new": 1},
    {"name": "4", "meta-type": "object", "members": []},
    {"name": "[7]", "meta-type": "array", "element-type": "7"},
    {"name": "7", "meta-type": "object", "tag": "t", "members": [
        {"name": "t", "type": "9"}, {"name": "o", "type": "int", "default": null, "features": ["unstable"]}],
     "variants": [{"case": "b", "type": "8"}, {"case": "a", "type": "4"}]},
    {"name": "8", "meta-type": "object", "members": [{"name": "x", "type": "10"}, {"name": "l", "type": "[int]"}]},
    {"name": "[int]", "meta-type": "array", "element-type": "int"},
    {"name": "9", "meta-type": "enum", "members": [{"name": "a"}, {"name": "b", "features": ["f"]}], "values": ["a", "b"]},
    {"name": "10", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "[7]"}]},
    {"name": "int", "meta-type": "builtin", "json-type": "int"},
    {"name": "str", "meta-type": "builtin", "json-type": "string"}
]"#;

#[test]
fn all_that_is_in_an_answer_is_in_its_schema() {
    let listing = dump::to_text(&of_answer("x", SMALL), false);
    let expected = "\
module x
array 7List 7
command c None -> 7List
    gen=True success_response=True boxed=False oob=True preconfig=False
    feature deprecated
event V None
    boxed=False
object 7
    member t: 9 optional=False
    member o: int optional=True
        feature unstable
    tag t
    case b: 8
    case a: q_empty
object 8
    member x: 10 optional=False
    member l: intList optional=False
enum 9
    member a
    member b
        feature f
alternate 10
    tag type
    case str: str
    case 7List: 7List
";
    assert!(listing.ends_with(expected), "{listing}");
}

#[test]
fn an_answer_is_found_wherever_it_is() {
    let expected = dump::to_text(&of_answer("x", SMALL), false);
    for (before, after, release) in [
        ("", "", None),
        ("{\"return\": ", "}", None),
        ("{\"id\": 7, \"return\":", "}\n", None),
        (
            "{\"return\": []}{\"return\": [{\"name\": \"c\"}]}[1]{\"event\": \"E\"} 7 {\"return\":",
            "}[]",
            None,
        ),
        (
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}}, \"capabilities\": []}}{\"return\": ",
            "}",
            Some("10.0.2"),
        ),
        (
            "",
            "{\"return\": {\"arch\": \"x86_64\"}}{\"return\": {\"package\": \"\", \"qemu\": {\"major\": 7, \"minor\": 2, \"micro\": 0}}}",
            Some("7.2.0"),
        ),
    ] {
        let text = format!("{before}{SMALL}{after}");
        assert!(is_answer(&text), "{text}");
        let answer = to_schema("x", &text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(dump::to_text(&answer.loaded.schema, false), expected);
        let release = release.map(|release: &str| release.parse::<Release>());
        assert_eq!(answer.release, release.and_then(Result::ok));
        assert_eq!(answer.target.is_some(), after.contains("arch"));
        let sources = answer.loaded.sources;
        for (_, command) in answer.loaded.schema.commands() {
            assert!(sources.text(command.span).starts_with("{\"name\": \"c\""));
        }
    }
    for (text, expected) in [
        ("", "it contains no reply to 'query-qmp-schema'"),
        ("[]", "it contains no reply to 'query-qmp-schema'"),
        (
            "{\"return\": [{\"name\": \"x\"}]}",
            "it contains no reply to 'query-qmp-schema'",
        ),
        (
            "[",
            "it is not JSON: EOF while parsing a list at line 1 column 1",
        ),
        (
            "{\"return\": []}\n}",
            "it is not JSON: expected value at line 2 column 1",
        ),
    ] {
        let error = to_schema("x", text)
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert_eq!(error, Err(expected.to_owned()), "{text}");
    }
    for text in [
        "",
        "{ 'command': 'c' }",
        "# [",
        "{\"schema\": \"x\", ",
        "{}",
    ] {
        assert!(!is_answer(text), "{text}");
    }
}

/// What is changed in `SMALL`, and what is wrong then.
const SENSELESS: [(&str, &str, &str); 27] = [
    (
        "\"name\": \"V\"",
        "\"name\": 7",
        "line 3: entry 2: invalid type: integer `7`, expected a string",
    ),
    (
        "\"name\": \"V\", ",
        "",
        "line 3: entry 2: missing field `name`",
    ),
    (
        "\"name\": \"V\"",
        "\"name\": \"V\\n\"",
        "line 3: \"V\\n\": that is not a name",
    ),
    (
        "\"name\": \"V\"",
        "\"name\": \"c\"",
        "line 3: \"c\": the name 'c' is already in use",
    ),
    (
        "\"event\"",
        "\"happening\"",
        "line 3: \"V\": there is no meta-type \"happening\"",
    ),
    (
        "\"arg-type\": \"4\", \"new\": 1",
        "\"new\": 1",
        "line 3: \"V\": it lacks 'arg-type'",
    ),
    (
        "\"arg-type\": \"4\", \"new\"",
        "\"arg-type\": \"5\", \"new\"",
        "line 3: \"V\": there is no type \"5\"",
    ),
    (
        "\"arg-type\": \"4\", \"new\"",
        "\"arg-type\": \"9\", \"new\"",
        "line 3: \"V\": its data is not an object",
    ),
    (
        "\"arg-type\": \"4\", \"new\"",
        "\"arg-type\": \"[7]\", \"new\"",
        "line 3: \"V\": its data is not an object",
    ),
    (
        "\"arg-type\": \"4\", \"ret",
        "\"arg-type\": \"int\", \"ret",
        "line 2: \"c\": its arguments are not an object",
    ),
    (
        "\"element-type\": \"7\"",
        "\"element-type\": \"[int]\"",
        "line 5: \"[7]\": there is no type \"[int]\"",
    ),
    (
        "\"element-type\": \"int\"",
        "\"element-type\": \"[7]\"",
        "line 10: \"[int]\": it is an array of arrays",
    ),
    (
        "\"element-type\": \"int\"",
        "\"element-type\": \"7\"",
        "line 10: \"[int]\": the name is already in use",
    ),
    (
        "\"element-type\": \"int\"",
        "\"x\": \"int\"",
        "line 10: \"[int]\": it lacks 'element-type'",
    ),
    (
        "\"json-type\": \"int\"",
        "\"json-type\": \"integer\"",
        "line 13: \"int\": there is no JSON type \"integer\"",
    ),
    (
        "\"name\": \"8\"",
        "\"name\": \"9\"",
        "line 11: \"9\": the name is already in use",
    ),
    (
        "\"name\": \"8\"",
        "\"name\": \"7List\"",
        "line 5: \"[7]\": the name is already in use",
    ),
    (
        "\"name\": \"8\"",
        "\"name\": \"number\"",
        "line 6: \"7\": there is no type \"8\"",
    ),
    (
        "{\"name\": \"x\", \"type\": \"10\"}",
        "{\"name\": \"x\"}",
        "line 9: \"8\": it lacks 'type'",
    ),
    (
        "{\"name\": \"x\", \"type\": \"10\"}",
        "{\"name\": \"l\", \"type\": \"10\"}",
        "line 9: \"8\": a member is repeated",
    ),
    ("\"tag\": \"t\", ", "", "line 6: \"7\": it lacks 'tag'"),
    (
        "\"tag\": \"t\"",
        "\"tag\": \"u\"",
        "line 6: \"7\": its tag is not a common member",
    ),
    (
        "\"tag\": \"t\"",
        "\"tag\": \"o\"",
        "line 6: \"7\": its tag is unfit",
    ),
    (
        "{\"case\": \"b\"",
        "{\"case\": \"c\"",
        "line 6: \"7\": its branches are not the values of its tag",
    ),
    (
        "\"members\": [{\"type\": \"str\"}, {\"type\": \"[7]\"}]",
        "\"members\": []",
        "line 12: \"10\": its branches are wrong",
    ),
    (
        "{\"name\": \"b\", \"features\"",
        "{\"name\": \"a\", \"features\"",
        "line 6: \"7\": its branches are not the values of its tag",
    ),
    (
        "[\"unstable\"]",
        "[\"\"]",
        "line 6: \"7\": \"\" is not a name",
    ),
];

#[test]
fn what_makes_no_sense_is_refused_with_its_entry() {
    for (old, new, expected) in SENSELESS {
        let text = SMALL.replacen(old, new, 1);
        assert_ne!(text, SMALL, "{old}");
        let error = to_schema("x", &text)
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert_eq!(error, Err(expected.to_owned()), "{new}");
    }
    // An answer of before QEMU 6.2.
    let older = SMALL.replace(
        "\"members\": [{\"name\": \"a\"}, {\"name\": \"b\", \"features\": [\"f\"]}], ",
        "",
    );
    let listing = dump::to_text(&of_answer("x", &older), false);
    assert!(
        listing.contains("enum 9\n    member a\n    member b\n"),
        "{listing}"
    );
}

#[test]
fn a_predefined_enum_is_known_by_its_name() {
    let schema = "{ 'struct': 'Ss', 'data': { 't': 'QType' } } { 'event': 'V', 'data': 'Ss' }";
    let loaded = qmp_schema::load("x.json", &|_: &str| Ok(schema.into()));
    let schema = loaded.expect("schema is valid").schema;
    for names in [Names::Masked, Names::AsWritten] {
        let answer = to_json(&schema, &Defines::new(), names);
        let again = of_answer("x", &answer.to_string());
        assert_eq!(to_json(&again, &Defines::new(), names), answer);
    }
}

/// What an accepted answer must bear.
fn use_it(schema: &Schema) {
    schema.assert_valid();
    let _ = to_json(schema, &Defines::new(), Names::Masked);
    let _ = dump::to_text(schema, true);
    let _ = snapshot::to_text(schema, "x", "1.0");
}

#[test]
fn damaged_answers_do_no_harm() {
    let changes: [&[u8]; 8] = [b"", b"\"", b"a", b"]", b"7", b"\n", b"\xc3\x9f", b"{}"];
    let (mut accepted, mut refused) = (0, 0);
    for at in 0..SMALL.len() {
        for change in changes {
            let (before, after) = (&SMALL.as_bytes()[..at], &SMALL.as_bytes()[at + 1..]);
            let text = [before, change, after].concat();
            let text = String::from_utf8_lossy(&text);
            match to_schema("x.json", &text) {
                Ok(answer) => {
                    accepted += 1;
                    use_it(&answer.loaded.schema);
                }
                Err(error) => {
                    refused += 1;
                    assert!(!error.to_string().contains('\n'), "{error}");
                }
            }
        }
    }
    assert!(
        accepted > 1000 && refused > 6000,
        "{accepted} and {refused}"
    );
    let deep = format!(
        "[{{\"meta-type\": {}1{}}}]",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(to_schema("x", &deep).is_err());
}

/// The part of a value with that number, counted from 0 downwards and forwards.
fn part<'v>(json: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(json);
    }
    *number -= 1;
    match json {
        Value::Object(map) => map.values_mut().find_map(|value| part(value, number)),
        Value::Array(items) => items.iter_mut().find_map(|value| part(value, number)),
        _ => None,
    }
}

fn count(json: &Value) -> usize {
    1 + match json {
        Value::Object(map) => map.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0_usize,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Parts are removed, put into other places, or made to be something else.
    #[test]
    fn confused_answers_do_no_harm(
        changes in prop::collection::vec((any::<Index>(), any::<Index>(), 0..5_usize), 1..6),
        word in select(vec!["4", "7", "8", "9", "10", "[7]", "[int]", "int", "t", "a", "q_empty", "7List", ""]),
    ) {
        let mut json: Value = serde_json::from_str(SMALL).expect("it is JSON");
        for (at, other, how) in changes {
            let all = count(&json);
            let other = part(&mut json, &mut other.index(all)).cloned();
            let Some(place) = part(&mut json, &mut at.index(all)) else {
                continue;
            };
            *place = match (how, other) {
                (0, Some(other)) => other,
                (1, _) => Value::Null,
                (2, _) => json!([]),
                (3, _) => json!({}),
                _ => json!(word),
            };
        }
        let text = json!({ "return": json }).to_string();
        if let Ok(answer) = to_schema("x.json", &text) {
            use_it(&answer.loaded.schema);
        }
    }
}
