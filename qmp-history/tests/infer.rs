//! Which build gave an answer to `query-qmp-schema`, and that a snapshot gives the same answers as its schema.

use qmp_history::introspect::{Names, infer, to_json};
use qmp_history::snapshot;
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_testing::schemas;
use serde_json::{Value, json};

#[test]
fn qemu_s_own_schema_is_that_of_its_snapshot() {
    let schemas = schemas::project().join("schemas");
    let release = std::fs::read_to_string(schemas.join("VERSION")).expect("file can be read");
    for (part, least) in [("qmp", 1000), ("qga", 50), ("storage-daemon", 500)] {
        let schema = match schemas::load(&schemas, &format!("{part}/qapi-schema.json")) {
            Ok(loaded) => loaded.schema,
            Err(error) => panic!("{error}"),
        };
        let path = format!("releases/{part}-{}.json", release.trim());
        let text = std::fs::read_to_string(schemas.join(&path)).expect("file can be read");
        let of_snapshot = match snapshot::to_schema(&path, &text) {
            Ok(loaded) => loaded.schema,
            Err(error) => panic!("{path}: {error}"),
        };
        for symbols in [&[][..], &["CONFIG_LINUX", "CONFIG_POSIX", "TARGET_I386"]] {
            let defines = symbols.iter().copied().collect();
            let answer = to_json(&schema, &defines, Names::Masked);
            let count = answer.as_array().map_or(0, Vec::len);
            assert!(count >= least, "{part}: only {count} entries");
            assert!(
                answer == to_json(&of_snapshot, &defines, Names::Masked),
                "{path}: the snapshot means something else"
            );
        }
    }
}

fn load(text: &'static str) -> Schema {
    let loaded = qmp_schema::load("x.json", &|_: &str| Ok(text.into()));
    loaded.expect("schema is valid").schema
}

const SMALL: &str = "
    { 'command': 'c', 'if': 'A', 'data': { 's': 'Ss' } }
    { 'event': 'V', 'if': { 'any': [ 'A', 'B' ] } }
    { 'struct': 'Ss', 'data': { 'm': { 'type': 'Ee', 'if': 'C' } }, 'if': 'A' }
    { 'enum': 'Ee', 'data': [ { 'name': 'x', 'if': { 'not': 'D' } } ] }";

#[test]
fn what_an_answer_tells_is_inferred() {
    let schema = load(SMALL);
    for (defines, inferred, open) in [
        ("", "", "C"),
        ("B", "B", "C"),
        // With A, the event is there whatever B is.
        ("A D", "A D", "B"),
        ("A B C", "A C", "B"),
    ] {
        let defines: Defines = defines.split_whitespace().collect();
        let answer = to_json(&schema, &defines, Names::Masked);
        let found = infer(&schema, &answer).expect("it is an answer of this schema");
        assert!(
            found.defines.iter().eq(inferred.split_whitespace()),
            "{found:?}"
        );
        assert!(found.open.iter().eq(open.split_whitespace()), "{found:?}");
    }
}

#[test]
fn answers_of_other_schemas_are_refused() {
    let schema = load(SMALL);
    let answer = to_json(&schema, &["A", "C"].into_iter().collect(), Names::Masked);
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut changed = answer.clone();
        change(&mut changed);
        let error = infer(&schema, &changed).expect_err("it is not an answer of this schema");
        error.to_string()
    };
    let remove = |index: usize| {
        move |answer: &mut Value| {
            answer.as_array_mut().expect("is an array").remove(index);
        }
    };
    // The entries: the command, the event, its arguments, the empty type, Ss, Ee.
    assert_eq!(
        refused(&|answer| *answer = json!({})),
        "the answer has no array there"
    );
    assert_eq!(
        refused(&|answer| answer[0] = json!({ "name": "d" })),
        "q_empty: the answer lacks it in that position"
    );
    assert_eq!(
        refused(&|answer| answer[0]["ret-type"] = json!("7")),
        "c.ret-type: the schema gives \"1\", the answer \"7\""
    );
    assert_eq!(
        refused(&|answer| answer[0]["allow-oob"] = json!(true)),
        "c: the schema lacks \"allow-oob\""
    );
    assert_eq!(
        refused(&|answer| answer[4]["members"] = json!(["m"])),
        "Ss.members: the schema lacks \"m\""
    );
    assert_eq!(
        refused(&remove(3)),
        "q_empty: the answer lacks it in that position"
    );
    // The command needs A, and the type of its argument needs no more.
    assert!(
        refused(&remove(4)).contains("contradicts"),
        "{}",
        refused(&remove(4))
    );
    let more = |answer: &mut Value| {
        let answer = answer.as_array_mut().expect("is an array");
        answer.push(json!({ "name": "more" }));
    };
    assert_eq!(refused(&more), "the schema lacks \"more\"");
}
