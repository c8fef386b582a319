//! Witnesses: messages that an old schema takes and a new one refuses.

use qmp_message::{JsonKind, Server, Smallest, Step, witness};
use serde_json::{Value, json};

use qmp_testing::messages::{branch, member, release, schema};

const OLD: &str = "
    { 'enum': 'Kind', 'data': [ 'a', 'b' ] }
    { 'struct': 'Aa', 'data': { '*x': 'int', '*gone': 'str' } }
    { 'struct': 'Bb', 'data': { 'y': 'str' } }
    { 'union': 'Thing', 'base': { 'kind': 'Kind', '*common': 'bool' },
      'discriminator': 'kind', 'data': { 'a': 'Aa', 'b': 'Bb' } }
    { 'alternate': 'Either', 'data': { 's': 'str', 'n': 'null' } }
    { 'command': 'c', 'allow-oob': true,
      'data': { '*things': ['Thing'], '*either': 'Either', '*free': 'any', '*num': 'number' } }
    { 'command': 'd', 'data': { 'data': 'any' }, 'gen': false }
    { 'command': 'e' }";

/// What replaces what in the old schema.
type Edits<'e> = &'e [(&'e str, &'e str)];

/// The arguments and the answer of the witness, and whether it is sent out of band.
fn look(edits: Edits<'_>, command: &str, path: &[Step]) -> Option<(Value, String, bool)> {
    let mut text = OLD.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let (old, new) = (schema(OLD), schema(&text));
    let (old, new) = (Smallest::new(Server::new(&old)), Server::new(&new));
    let found = witness(&old, new, command, path)?;
    let sent = Some(&found.arguments);
    if found.out_of_band {
        assert_eq!(old.server().check_out_of_band(command, sent), Ok(()));
        assert_eq!(
            new.check_out_of_band(command, sent),
            Err(found.refusal.clone())
        );
    } else {
        assert_eq!(old.server().check(command, sent), Ok(()));
        assert_eq!(new.check(command, sent), Err(found.refusal.clone()));
    }
    Some((found.arguments, found.refusal.desc, found.out_of_band))
}

#[test]
fn what_members_lost_is_shown() {
    let in_things = |steps: &[Step]| [&[member("things"), Step::Element], steps].concat();
    let in_a = |name| in_things(&[branch("kind", "a"), member(name)]);
    let in_b = |name| in_things(&[branch("kind", "b"), member(name)]);
    let cases: [(Edits<'_>, _, _, _); 6] = [
        (
            &[("'*gone': 'str'", "'*came': 'str'")],
            in_a("gone"),
            json!({ "kind": "a", "gone": "" }),
            "Parameter 'things[0].gone' is unexpected",
        ),
        (
            &[("'*x': 'int'", "'x': 'int'")],
            in_a("x"),
            json!({ "kind": "a" }),
            "Parameter 'things[0].x' is missing",
        ),
        (
            &[("'*x': 'int'", "'*x': 'int', 'new': 'Kind'")],
            in_a("new"),
            json!({ "kind": "a" }),
            "Parameter 'things[0].new' is missing",
        ),
        (
            &[("'*x': 'int'", "'*x': 'uint8'")],
            in_a("x"),
            json!({ "kind": "a", "x": -1 }),
            "Parameter 'x' expects uint8_t",
        ),
        (
            &[("'b' ]", "'c' ]"), ("'b': 'Bb'", "'c': 'Bb'")],
            in_things(&[branch("kind", "b")]),
            json!({ "kind": "b", "y": "" }),
            "Parameter 'kind' does not accept value 'b'",
        ),
        (
            &[("'y': 'str'", "'y': 'Kind'")],
            in_b("y"),
            json!({ "kind": "b", "y": "" }),
            "Parameter 'y' does not accept value ''",
        ),
    ];
    for (edits, path, thing, desc) in cases {
        let found = look(edits, "c", &path);
        let arguments = json!({ "things": [thing] });
        assert_eq!(
            found,
            Some((arguments, desc.to_owned(), false)),
            "{edits:?}"
        );
    }
}

#[test]
fn what_types_and_commands_lost_is_shown() {
    let either = vec![member("either"), Step::Alternative(JsonKind::Null)];
    let cases: [(Edits<'_>, _, _, _, _); 8] = [
        (
            &[(", 'n': 'null'", "")],
            "c",
            either,
            json!({ "either": null }),
            "Invalid parameter type for 'either', expected: Either",
        ),
        (
            &[("'*free': 'any'", "'*free': 'bool'")],
            "c",
            vec![member("free")],
            json!({ "free": 0 }),
            "Invalid parameter type for 'free', expected: boolean",
        ),
        (
            &[("'number'", "'int'")],
            "c",
            vec![member("num")],
            json!({ "num": 1.5 }),
            "Invalid parameter type for 'num', expected: integer",
        ),
        (
            &[("['Thing']", "'Thing'")],
            "c",
            vec![member("things")],
            json!({ "things": [] }),
            "Invalid parameter type for 'things', expected: object",
        ),
        (
            &[("'*num'", "'new': 'str', '*num'")],
            "c",
            vec![member("new")],
            json!({}),
            "Parameter 'new' is missing",
        ),
        (
            &[(", 'gen': false", "")],
            "d",
            vec![],
            json!({}),
            "Parameter 'data' is missing",
        ),
        (
            &[("{ 'command': 'e' }", "")],
            "e",
            vec![],
            json!({}),
            "The command e has not been found",
        ),
        (
            &[("'allow-oob': true,", "")],
            "c",
            vec![],
            json!({}),
            "The command c does not support OOB",
        ),
    ];
    for (edits, command, path, arguments, desc) in cases {
        let found = look(edits, command, &path);
        let expected = (arguments, desc.to_owned(), desc.ends_with("OOB"));
        assert_eq!(found, Some(expected), "{edits:?}");
    }
}

#[test]
fn what_is_refused_elsewhere_is_no_witness() {
    assert_eq!(
        look(&[("'*x': 'int'", "'*x': 'str'")], "c", &[member("free")]),
        None
    );
    assert_eq!(look(&[], "c", &[]), None);
    assert_eq!(look(&[], "nope", &[]), None);
    // A server that also refuses something before is shown with that answer.
    let edits = [("'*free': 'any'", "'first': 'int', '*free': 'bool'")];
    let found = look(&edits, "c", &[member("free")]);
    let expected = (
        json!({ "free": 0 }),
        "Parameter 'first' is missing".to_owned(),
        false,
    );
    assert_eq!(found, Some(expected));
}

#[test]
fn what_is_refused_on_the_way_hides_what_is_inside() {
    // `wrap` has gone to a branch, so no message shows that `y` has gone from it.
    let old = schema(
        "{ 'struct': 'Bb', 'data': { 'y': 'str' } }
         { 'command': 'e', 'data': { 'wrap': 'Bb' } }",
    );
    let new = schema(
        "{ 'enum': 'How', 'data': [ 'so' ] }
         { 'struct': 'Aa', 'data': { '*x': 'int' } }
         { 'struct': 'Inner', 'data': { 'wrap': 'Aa' } }
         { 'union': 'Wrapped', 'base': { 'how': 'How' }, 'discriminator': 'how',
           'data': { 'so': 'Inner' } }
         { 'command': 'e', 'data': 'Wrapped', 'boxed': true }",
    );
    let found = witness(
        &Smallest::new(Server::new(&old)),
        Server::new(&new),
        "e",
        &[member("wrap"), member("y")],
    );
    let found = found.expect("a message is refused");
    assert_eq!(found.arguments, json!({ "wrap": { "y": "" } }));
    assert_eq!(found.refusal.desc, "Parameter 'how' is missing");
}

#[test]
fn what_qemu_removed_has_witnesses() {
    let (old, new) = (release("qmp-7.2.0"), release("qmp-10.0.2"));
    let smallest = Smallest::new(Server::new(&old));
    let value = |name: &str| [member("capabilities"), Step::Element, member(name)].to_vec();
    for (command, path, arguments, answer) in [
        (
            "x-query-rdma",
            vec![],
            json!({}),
            "CommandNotFound: The command x-query-rdma has not been found",
        ),
        (
            "migrate",
            vec![member("blk")],
            json!({ "blk": true, "uri": "" }),
            "GenericError: Parameter 'blk' is unexpected",
        ),
        (
            "migrate-set-parameters",
            vec![member("compress-level")],
            json!({ "compress-level": 0 }),
            "GenericError: Parameter 'compress-level' is unexpected",
        ),
        (
            "migrate-set-capabilities",
            value("capability"),
            json!({ "capabilities": [{ "capability": "block", "state": true }] }),
            "GenericError: Parameter 'capability' does not accept value 'block'",
        ),
    ] {
        let found = witness(&smallest, Server::new(&new), command, &path);
        let found = found.map(|found| (found.arguments, found.refusal.to_string()));
        assert_eq!(found, Some((arguments, answer.to_owned())), "{command}");
    }
    // The whole of the largest command is searched, too.
    let cost = allocation_counter::measure(|| {
        let _ = witness(&smallest, Server::new(&new), "blockdev-add", &[]);
    });
    assert!(cost.count_total < 200_000, "{cost:?}");
}
