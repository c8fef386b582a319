//! Schemas and what a server answers to `query-qmp-schema` that was built from them.
//!
//! A fixture's comments say which builds are shown: `# build: A B` is one that defines these
//! symbols, and there is always one that defines none; `# unmasked` shows the names of types too.
//! `BLESS=1 cargo test -p qmp-schema --test introspect` writes what comes out as what is expected.

use std::path::Path;

use qmp_history::introspect::{Names, infer, to_json, to_text};
use qmp_history::snapshot;
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_testing::schemas;
use serde_json::{Value, json};

/// The schema of a snapshot of that schema.
fn by_way_of_a_snapshot(schema: &Schema) -> Schema {
    let text = snapshot::to_text(schema, "fixture", "1.0");
    let again = snapshot::to_schema("fixture.json", &text).expect("snapshot can be read");
    again.schema.assert_valid();
    assert_eq!(snapshot::to_text(&again.schema, "fixture", "1.0"), text);
    again.schema
}

#[test]
fn fixtures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/introspect");
    let mut failures = Vec::new();
    let (mut fixtures, mut builds) = (0, 0);
    for entry in std::fs::read_dir(&folder).expect("folder can be read") {
        let path = entry.expect("folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        fixtures += 1;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("file can be read");
        assert!(text.starts_with("# "), "{name} does not say what it shows");
        let schema = match schemas::load(&folder, &name) {
            Ok(loaded) => loaded.schema,
            Err(error) => panic!("{error}"),
        };
        let again = by_way_of_a_snapshot(&schema);
        let shown = text
            .lines()
            .filter_map(|line| line.strip_prefix("# build: "));
        for (index, symbols) in std::iter::once("").chain(shown).enumerate() {
            builds += 1;
            let defines: Defines = symbols.split_whitespace().collect();
            let answer = to_text(&schema, &defines, Names::Masked);
            let expected = path.with_extension(match index {
                0 => "out".to_owned(),
                index => format!("{index}.out"),
            });
            failures.extend(schemas::expect(&expected, &answer).err());
            let value = to_json(&schema, &defines, Names::Masked);
            let parsed: Value = serde_json::from_str(&answer).expect("is JSON");
            assert_eq!(parsed, value, "{name}: the two forms differ");
            let of_snapshot = to_json(&again, &defines, Names::Masked);
            assert_eq!(
                of_snapshot, value,
                "{name}: the snapshot means something else"
            );
            let inferred = infer(&schema, &value).expect("it is an answer of this schema");
            let explained = to_json(&schema, &inferred.defines, Names::Masked);
            assert_eq!(explained, value, "{name}: {inferred:?} does not explain it");
        }
        if text.lines().any(|line| line == "# unmasked") {
            let answer = to_text(&schema, &Defines::new(), Names::AsWritten);
            failures.extend(schemas::expect(&path.with_extension("names.out"), &answer).err());
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(
        fixtures >= 10 && builds >= 14,
        "{fixtures} fixtures, {builds} builds"
    );
}

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
        "q_empty: the answer lacks it, at least in that place"
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
        "q_empty: the answer lacks it, at least in that place"
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
