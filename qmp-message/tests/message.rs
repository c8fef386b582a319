//! Messages: how they are refused, and smallest ones.

use qmp_message::{End, JsonKind, Server, Smallest, Step, check, witness};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_testing::schemas;
use serde_json::{Value, json};

use qmp_testing::messages::{branch, member, release, schema};
use qmp_testing::places::{Faults, faults};

/// Checks against the newest snapshot that was compared with servers.
fn assert_answers(answers: &[(&str, Value, &str)]) {
    let schema = release("qmp-10.0.2");
    for (command, arguments, answer) in answers {
        let refusal = check(&schema, None, command, Some(arguments));
        let refusal = refusal.map_or_else(|refusal| refusal.to_string(), |()| String::new());
        assert_eq!(refusal, *answer, "{command} {arguments}");
    }
}

#[test]
fn refusals_are_worded_as_qemu_words_them() {
    // Each of these was answered by QEMU 10.0.2.
    let deep = (0..1022).fold(json!({}), |inside, _| json!([inside]));
    assert_answers(&[
        (
            "nope",
            json!({}),
            "CommandNotFound: The command nope has not been found",
        ),
        (
            "nope",
            json!([]),
            "GenericError: QMP input member 'arguments' must be an object",
        ),
        (
            "nope",
            json!({ "a": deep }),
            "GenericError: JSON nesting depth limit exceeded",
        ),
        (
            "query-status",
            json!({ "a": 1 }),
            "GenericError: Parameter 'a' is unexpected",
        ),
        ("device_add", json!({ "a": 1 }), ""),
        (
            "qom-set",
            json!({ "path": "/", "property": "x" }),
            "GenericError: Parameter 'value' is missing",
        ),
        (
            "qom-set",
            json!({ "path": "/", "property": "x", "value": [null] }),
            "",
        ),
        (
            "human-monitor-command",
            json!({ "command-line": "", "cpu-index": 1.0 }),
            "GenericError: Invalid parameter type for 'cpu-index', expected: integer",
        ),
        (
            "migrate-set-parameters",
            json!({ "multifd-channels": -1 }),
            "GenericError: Parameter 'multifd-channels' expects uint8_t",
        ),
        (
            "migrate-set-parameters",
            json!({ "multifd-channels": 1.0 }),
            "GenericError: Parameter 'multifd-channels' expects uint64",
        ),
        (
            "migrate-set-parameters",
            json!({ "tls-creds": 1 }),
            "GenericError: Invalid parameter type for 'tls-creds', expected: StrOrNull",
        ),
        (
            "migrate-set-parameters",
            json!({ "tls-creds": null, "max-bandwidth": -1 }),
            "",
        ),
    ]);
}

#[test]
fn places_are_named_as_qemu_names_them() {
    assert_answers(&[
        (
            "block-dirty-bitmap-merge",
            json!({ "node": "", "target": "", "bitmaps": ["a", 1] }),
            "GenericError: Invalid parameter type for 'null', expected: BlockDirtyBitmapOrStr",
        ),
        (
            "block-dirty-bitmap-merge",
            json!({ "node": "", "target": "", "bitmaps": ["a", { "node": "x", "name": 3 }] }),
            "GenericError: Invalid parameter type for 'bitmaps[1].name', expected: string",
        ),
        (
            "migrate-set-capabilities",
            json!({ "capabilities": [{ "capability": "nope", "state": true }] }),
            "GenericError: Parameter 'capability' does not accept value 'nope'",
        ),
        (
            "migrate-set-capabilities",
            json!({ "capabilities": [{ "capability": "xbzrle", "state": true }, 3] }),
            "GenericError: Invalid parameter type for 'capabilities[1]', expected: object",
        ),
        (
            "blockdev-add",
            json!({ "driver": "qcow2" }),
            "GenericError: Parameter 'file' is missing",
        ),
        (
            "blockdev-add",
            json!({ "driver": "qcow2", "file": { "driver": "file", "filename": "", "zz": 1 } }),
            "GenericError: Parameter 'file.zz' is unexpected",
        ),
        (
            "transaction",
            json!({ "actions": [{ "type": "abort", "data": {} }, { "type": "abort" }] }),
            "GenericError: Parameter 'actions[1].data' is missing",
        ),
    ]);
}

#[test]
fn a_refusal_says_where_it_is_and_all_of_them_can_be_had() {
    let schema = release("qmp-10.0.2");
    let server = Server::new(&schema);
    let file = json!({ "driver": "file", "filename": 1, "zz": 1 });
    let arguments = json!({ "driver": "qcow2", "file": file, "cache": [], "yy": 1 });
    let refusals = server.refusals("blockdev-add", Some(&arguments));
    let found: Vec<String> = refusals
        .iter()
        .map(|refusal| {
            let steps: Vec<String> = refusal.path.iter().map(ToString::to_string).collect();
            format!("{}: {}", steps.join(" "), refusal.desc)
        })
        .collect();
    assert_eq!(
        found,
        [
            "cache: Invalid parameter type for 'cache', expected: object",
            "driver=qcow2 file as object driver=file filename: \
             Invalid parameter type for 'file.filename', expected: string",
            "driver=qcow2 file as object zz: Parameter 'file.zz' is unexpected",
            "yy: Parameter 'yy' is unexpected",
        ]
    );
    assert_eq!(
        server.check("blockdev-add", Some(&arguments)),
        Err(refusals[0].clone())
    );
}

#[test]
fn out_of_band_is_for_few_commands() {
    let schema = release("qmp-10.0.2");
    let server = Server::new(&schema);
    let refused = server.check_out_of_band("query-status", None).unwrap_err();
    assert_eq!(
        refused.desc,
        "The command query-status does not support OOB"
    );
    assert_eq!(server.check_out_of_band("query-yank", None), Ok(()));
}

#[test]
fn what_is_not_built_in_is_refused() {
    let schema = schema(
        "{ 'enum': 'Kind', 'data': [ 'a', { 'name': 'b', 'if': 'B' } ] }
         { 'struct': 'Tail', 'data': { 'x': 'int8' } }
         { 'union': 'Thing', 'base': { 'kind': 'Kind', '*m': { 'type': 'str', 'if': 'M' } },
           'discriminator': 'kind', 'data': { 'b': { 'type': 'Tail', 'if': 'B' } } }
         { 'alternate': 'Either', 'data': { 's': 'str', 'n': { 'type': 'null', 'if': 'N' } } }
         { 'command': 'c', 'data': { 'thing': 'Thing', '*either': 'Either' } }
         { 'command': 'd', 'if': 'D' }",
    );
    let some: Defines = ["M"].into_iter().collect();
    for (command, arguments, answer) in [
        (
            "c",
            json!({ "thing": { "kind": "a", "m": "" }, "either": "" }),
            "",
        ),
        (
            "c",
            json!({ "thing": { "kind": "b", "x": 1 } }),
            "GenericError: Parameter 'kind' does not accept value 'b'",
        ),
        (
            "c",
            json!({ "thing": { "kind": "a" }, "either": null }),
            "GenericError: Invalid parameter type for 'either', expected: Either",
        ),
        (
            "d",
            json!({}),
            "CommandNotFound: The command d has not been found",
        ),
    ] {
        assert_eq!(check(&schema, None, command, Some(&arguments)), Ok(()));
        let refusal = check(&schema, Some(&some), command, Some(&arguments));
        let refusal = refusal.map_or_else(|refusal| refusal.to_string(), |()| String::new());
        assert_eq!(refusal, answer, "{command} {arguments}");
    }
    let none = Defines::new();
    let arguments = json!({ "thing": { "kind": "a", "m": "" } });
    let refusal = check(&schema, Some(&none), "c", Some(&arguments)).unwrap_err();
    assert_eq!(refusal.desc, "Parameter 'thing.m' is unexpected");
}

const NESTED: &str = "
    { 'enum': 'Tag', 'data': [ 'long-name', 'end', 'again' ] }
    { 'enum': 'Inner', 'data': [ 'i', 'j' ] }
    { 'struct': 'Again', 'data': { 'next': 'Tree' } }
    { 'struct': 'Ii', 'data': { 'deep': 'uint8', '*leaf': ['Either'] } }
    { 'union': 'Sub', 'base': { 'inner': 'Inner' }, 'discriminator': 'inner', 'data': { 'i': 'Ii' } }
    { 'union': 'Tree', 'base': { 'tag': 'Tag', '*note': 'str' }, 'discriminator': 'tag',
      'data': { 'again': 'Again', 'end': 'Sub' } }
    { 'alternate': 'Either', 'data': { 's': 'str', 't': 'Tree', 'l': ['Tree'] } }
    { 'struct': 'Endless', 'data': { 'self': 'Endless' } }
    { 'command': 'c', 'data': { 'tree': 'Tree', '*e': 'Endless', '*z': 'Either' } }
    { 'command': 'endless', 'data': 'Endless' }
    { 'command': 'none' }";

#[test]
fn smallest_messages_lead_to_any_place() {
    let schema = schema(NESTED);
    let smallest = Smallest::new(Server::new(&schema));
    assert_eq!(smallest.arguments("none"), Some(json!({})));
    assert_eq!(smallest.arguments("endless"), None);
    assert_eq!(smallest.arguments("nope"), None);
    let tree = json!({ "tree": { "tag": "long-name" } });
    assert_eq!(smallest.arguments("c"), Some(tree));

    let either = Step::Alternative;
    let to_leaf = [member("tree"), member("leaf"), Step::Element];
    let leaf = |leaf: Value| {
        let inner = json!({ "tag": "end", "inner": "i", "deep": 0, "leaf": leaf });
        Some(json!({ "tree": inner }))
    };
    let end = |value| End::Value(value);
    let long = || json!({ "tag": "long-name" });
    for (steps, last, expected) in [
        (to_leaf.to_vec(), End::Smallest, leaf(json!([""]))),
        (to_leaf.to_vec(), End::Absent, leaf(json!([]))),
        (to_leaf.to_vec(), end(json!(7)), leaf(json!([7]))),
        (
            [&to_leaf[..], &[either(JsonKind::Array), Step::Element]].concat(),
            End::Smallest,
            leaf(json!([[long()]])),
        ),
        (
            vec![member("tree"), branch("tag", "end"), branch("inner", "j")],
            End::Smallest,
            Some(json!({ "tree": { "tag": "end", "inner": "j" } })),
        ),
        (
            vec![member("tree"), branch("inner", "j"), member("note")],
            End::Smallest,
            Some(json!({ "tree": { "tag": "end", "note": "", "inner": "j" } })),
        ),
        (
            vec![
                member("tree"),
                branch("tag", "again"),
                member("next"),
                member("note"),
            ],
            end(json!("x")),
            Some(
                json!({ "tree": { "tag": "again", "next": { "tag": "long-name", "note": "x" } } }),
            ),
        ),
        (
            vec![member("z"), either(JsonKind::Object), member("tag")],
            end(json!("again")),
            Some(json!({ "tree": long(), "z": { "tag": "again", "next": long() } })),
        ),
        (
            vec![member("tree"), member("tag")],
            end(json!("nope")),
            Some(json!({ "tree": { "tag": "nope" } })),
        ),
        (
            vec![member("tree"), member("tag")],
            End::Absent,
            Some(json!({ "tree": {} })),
        ),
        (vec![member("tree")], End::Absent, Some(json!({}))),
        (vec![member("e")], End::Smallest, None),
        (
            vec![member("e")],
            end(json!(1)),
            Some(json!({ "tree": long(), "e": 1 })),
        ),
        (vec![member("nope")], end(json!(1)), None),
        (vec![Step::Element], End::Smallest, None),
        (
            vec![member("z"), either(JsonKind::Null)],
            End::Smallest,
            None,
        ),
        (vec![], end(json!({ "a": 1 })), Some(json!({ "a": 1 }))),
    ] {
        let message = smallest.along("c", &steps, &last);
        assert_eq!(message, expected, "{steps:?} {last:?}");
    }
    // The branch of a union in a union leads through the outer one too.
    let steps = [member("tree"), branch("inner", "i")];
    let expected = json!({ "tree": { "tag": "end", "inner": "i", "deep": 0 } });
    assert_eq!(smallest.along("c", &steps, &End::Smallest), Some(expected));
}

/// All places that are tried in a release, and what was wrong there.
fn try_places(schema: &Schema, walks: usize) -> usize {
    let server = Server::new(schema);
    let smallest = Smallest::new(server);
    let mut faults = faults(&smallest, walks);
    for Faults { command, valid, .. } in &faults {
        assert_eq!(
            server.check(command, Some(valid)),
            Ok(()),
            "{command} {valid}"
        );
    }
    faults.retain(|fault| fault.invalid.is_some());
    for fault in &faults {
        let Faults { command, steps, .. } = fault;
        let refusal = server.check(command, fault.invalid.as_ref());
        let path = refusal.map_err(|refusal| refusal.path);
        assert_eq!(path, Err(steps.clone()), "{command} {:?}", fault.invalid);
    }
    faults.len()
}

#[test]
fn what_is_wrong_in_one_place_is_refused_in_that_place() {
    let folder = schemas::project().join("schemas/releases");
    let mut tried = 0;
    for entry in std::fs::read_dir(folder).expect("folder can be read") {
        let name = entry.expect("folder can be read").file_name();
        let name = name.to_string_lossy();
        tried += try_places(&release(name.trim_end_matches(".json")), 12);
    }
    assert!(tried > 20_000, "only {tried} messages");
    assert!(try_places(&schema(NESTED), 200) > 100);
}

#[test]
fn nothing_is_too_deep() {
    let schema = schema(
        "{ 'struct': 'Chain', 'data': { '*next': 'Chain', '*value': 'Either' } }
         { 'alternate': 'Either', 'data': { 'l': 'Chain', 'n': 'int' } }
         { 'command': 'c', 'data': 'Chain' }",
    );
    let server = Server::new(&schema);
    // The request is a level, and so are the arguments.
    for (levels, taken) in [(1022, true), (1023, false), (100_000, false)] {
        let message = (0..levels).fold(json!({}), |inside, _| {
            // The macro would go through it.
            Value::Object([("next".to_owned(), inside)].into_iter().collect())
        });
        assert_eq!(server.check("c", Some(&message)).is_ok(), taken, "{levels}");
        take_apart(message);
    }
    let smallest = Smallest::new(server);
    let steps = vec![member("next"); 100_000];
    assert_eq!(
        smallest
            .along("c", &steps[..200], &End::Absent)
            .as_ref()
            .map(depth),
        Some(200)
    );
    assert_eq!(smallest.along("c", &steps, &End::Smallest), None);
    assert_eq!(witness(&smallest, server, "c", &steps), None);
}

/// How deep objects of one member are.
fn depth(value: &Value) -> usize {
    let inside = value.as_object().and_then(|object| object.values().next());
    inside.map_or(1, |inside| 1 + depth(inside))
}

/// Drops a value that is nested so deeply that dropping it at once would overflow the stack.
fn take_apart(value: Value) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        if let Value::Object(object) = value {
            waiting.extend(object.into_iter().map(|(_, inside)| inside));
        }
    }
}

#[test]
fn a_schema_made_to_be_slow_is_not() {
    // A chain that doubles at each link, a long one, and many branches.
    let double = |i, last| {
        format!("{{ 'struct': 'Dd{i}', 'data': {{ 'a': 'Dd{last}', 'b': 'Dd{last}' }} }}")
    };
    let link = |i, last| format!("{{ 'struct': 'Ll{i}', 'data': {{ 'm': 'Ll{last}' }} }}");
    let values: Vec<String> = (0..2000).map(|i| format!("'v{i}'")).collect();
    let branches: Vec<String> = values.iter().map(|v| format!("{v}: 'Ll3'")).collect();
    let mut text = vec![
        "{ 'struct': 'Dd0', 'data': {} } { 'struct': 'Ll0', 'data': {} }".to_owned(),
        format!("{{ 'enum': 'Tag', 'data': [ {} ] }}", values.join(", ")),
        "{ 'union': 'Wide', 'base': { 't': 'Tag' }, 'discriminator': 't', 'data': {".to_owned(),
        format!("{} }} }}", branches.join(", ")),
        "{ 'command': 'doubled', 'data': 'Dd99' } { 'command': 'some', 'data': 'Dd9' }
         { 'command': 'long', 'data': 'Ll1999' }
         { 'command': 'wide', 'data': { 'm': 'Wide' } }"
            .to_owned(),
    ];
    text.extend((1..100).map(|i| double(i, i - 1)));
    text.extend((1..2000).map(|i| link(i, i - 1)));
    let text = text.join("\n");
    let schema = schema(&text);
    let mut smallest = None;
    let cost = allocation_counter::measure(|| smallest = Some(Smallest::new(Server::new(&schema))));
    let smallest = smallest.expect("it is made");
    assert_eq!(smallest.arguments("doubled"), None);
    assert_eq!(smallest.arguments("long"), None);
    assert_eq!(
        smallest
            .arguments("some")
            .map(|some| some.to_string().len()),
        Some(6645)
    );
    let wide = json!({ "m": { "t": "v0", "m": { "m": { "m": {} } } } });
    assert_eq!(smallest.arguments("wide"), Some(wide));
    let search = allocation_counter::measure(|| {
        let none = witness(&smallest, Server::new(&schema), "wide", &[member("m")]);
        assert_eq!(none, None);
    });
    // Some allocations for each of the two thousand types and branches; their square is four million.
    for cost in [cost, search] {
        assert!(cost.count_total < 1_000_000, "{cost:?}");
    }
}
