//! Snapshots as schemas: those of the releases, and broken ones.

use std::fmt::Write;

use qmp_history::introspect::{Names, to_json};
use qmp_history::snapshot::{SnapshotError, is_snapshot, to_schema, to_text};
use qmp_schema::condition::Defines;
use qmp_schema::{Schema, dump};
use qmp_testing::schemas;

/// The file name and text of each snapshot.
fn releases() -> Vec<(String, String)> {
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

fn read(name: &str, text: &str) -> Schema {
    match to_schema(name, text) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{name}: {error}"),
    }
}

#[test]
fn every_release_can_be_read_and_written_again() {
    let releases = releases();
    assert!(releases.len() >= 30, "only {} snapshots", releases.len());
    for (name, text) in releases {
        assert!(is_snapshot(&text), "{name}");
        let schema = read(&name, &text);
        schema.assert_valid();
        let stem = name.trim_end_matches(".json");
        let (part, release) = stem.rsplit_once('-').expect("name has two parts");
        assert!(
            to_text(&schema, part, release) == text,
            "{name}: what is read and written differs"
        );
        let answer = to_json(&schema, &Defines::new(), Names::Masked);
        let count = answer.as_array().map_or(0, Vec::len);
        assert!(count >= 50, "{name}: only {count} entries");
        assert!(
            dump::to_text(&schema, false).lines().count() >= 300,
            "{name}"
        );
    }
}

#[test]
fn reading_a_release_costs_a_small_multiple_of_its_size() {
    for (name, text) in releases() {
        let cost = allocation_counter::measure(|| drop(read(&name, &text)));
        assert!(
            cost.bytes_total < 40 * text.len() as u64,
            "{name}: {cost:?}"
        );
    }
}

#[test]
fn qemu_s_schemas_mean_what_their_snapshots_do() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut compared = 0;
    for (name, text) in releases() {
        let stem = name.trim_end_matches(".json");
        let (part, release) = stem.rsplit_once('-').expect("name has two parts");
        let folder = match part {
            "qmp" => "qapi",
            "storage-daemon" => "storage-daemon/qapi",
            part => part,
        };
        let folder = shared.join("qapi").join(release).join(folder);
        if !folder.is_dir() {
            println!("{name}: QEMU's schema is not there");
            continue;
        }
        let source = |path: &str| std::fs::read(folder.join(path));
        let original = match qmp_schema::load("qapi-schema.json", &source) {
            Ok(loaded) => loaded.schema,
            Err(error) => panic!("{name}: {error}"),
        };
        let snapshot = read(&name, &text);
        for symbols in ["", "CONFIG_LINUX CONFIG_POSIX CONFIG_SPICE TARGET_S390X"] {
            let defines = symbols.split_whitespace().collect();
            for names in [Names::Masked, Names::AsWritten] {
                assert!(
                    to_json(&original, &defines, names) == to_json(&snapshot, &defines, names),
                    "{name}: the snapshot means something else"
                );
            }
        }
        compared += 1;
    }
    assert!(compared >= 30, "only {compared} snapshots were compared");
}

/// A snapshot with these lines.
fn with(lines: &[&str]) -> String {
    let mut text = String::from("{\"schema\": \"x\", \"release\": \"1.0\", \"definitions\": [");
    let mut separator = "\n";
    for line in lines {
        // Writing to a string does not fail.
        let _ = write!(text, "{separator}{line}");
        separator = ",\n";
    }
    text + "\n]}\n"
}

fn problem(text: &str) -> String {
    match to_schema("x.json", text) {
        Ok(_) => "none".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_a_snapshot_leaves_out_is_there_again() {
    let schema = read(
        "x.json",
        &with(&[
            r#"{"kind":"enum","name":"E","values":[{"name":"a"},{"name":"b","if":"B"}]}"#,
            r#"{"kind":"object","name":"S","if":"C","members":[{"name":"l","type":"EList"}]}"#,
            r#"{"implied":true,"kind":"object","members":[{"name":"t","type":"E"}],"name":"q_obj_U-base"}"#,
            r#"{"base":"q_obj_U-base","branches":[{"name":"b","type":"S"}],"kind":"object","name":"U","tag":"t","tag-type":"E"}"#,
            r#"{"arguments":"U","boxed":true,"kind":"command","name":"c","returns":"SList"}"#,
        ]),
    );
    let expected = "\
module x.json
enum E
    member a
    member b
        if B
array EList E
object S
    member l: EList optional=False
    if C
object q_obj_U-base
    member t: E optional=False
object U
    base q_obj_U-base
    tag t
    case b: S
    case a: q_empty
array SList S
    if C
command c U -> SList
    gen=True success_response=True boxed=True oob=False preconfig=False
";
    let listing = dump::to_text(&schema, false);
    assert!(listing.ends_with(expected), "{listing}");
}

/// Lines that make no sense, and why.
const SENSELESS: [(&str, &str); 28] = [
    ("x", "line 3: expected value at line 1 column 1"),
    ("[]", "line 3: [] is not an object"),
    (r#"{"kind":"event"}"#, "line 3: it lacks 'name'"),
    (r#"{"name":"X"}"#, "line 3: it lacks 'kind'"),
    (
        r#"{"kind":"thing","name":"X"}"#,
        "line 3: there is no kind 'thing'",
    ),
    (
        r#"{"kind":"event","name":"GOOD"}"#,
        "line 3: the name 'GOOD' is already in use",
    ),
    (
        r#"{"kind":"object","name":"str"}"#,
        "line 3: the name 'str' is already in use",
    ),
    (
        r#"{"kind":"event","name":"A B"}"#,
        "line 3: 'name': \"A B\" is not a name",
    ),
    (
        r#"{"kind":"event","name":7}"#,
        "line 3: 'name': 7 is not a name",
    ),
    (
        r#"{"kind":"event","name":"X","data":"Y"}"#,
        "line 3: there is no type 'Y'",
    ),
    (
        r#"{"kind":"event","name":"X","data":"GOOD"}"#,
        "line 3: 'GOOD' is not a type",
    ),
    (
        r#"{"kind":"event","name":"X","data":"str"}"#,
        "line 3: X: its data is not an object",
    ),
    (
        r#"{"kind":"event","name":"X","boxed":1}"#,
        "line 3: 'boxed': 1 is neither true nor false",
    ),
    (
        r#"{"kind":"event","name":"X","colour":1}"#,
        "line 3: the key \"colour\" is not known",
    ),
    (
        r#"{"kind":"event","name":"X","if":"low"}"#,
        "line 3: \"low\" is not a condition",
    ),
    (
        r#"{"kind":"event","name":"X","if":{"all":[]}}"#,
        "line 3: {\"all\":[]} is not a condition",
    ),
    (
        r#"{"kind":"event","name":"X","if":{"xor":"A"}}"#,
        "line 3: {\"xor\":\"A\"} is not a condition",
    ),
    (
        r#"{"kind":"event","name":"X","features":{}}"#,
        "line 3: 'features': {} is not an array",
    ),
    (
        r#"{"kind":"event","name":"X","features":["f"]}"#,
        "line 3: \"f\" is not an object",
    ),
    (
        r#"{"kind":"command","name":"x","returns":"XList"}"#,
        "line 3: there is no type 'X'",
    ),
    (
        r#"{"kind":"command","name":"x","returns":"strListList"}"#,
        "line 3: strListList: it is nested",
    ),
    (
        r#"{"kind":"object","name":"X","base":"X"}"#,
        "line 3: X: it contains itself, or more than 200 types within each other",
    ),
    (
        r#"{"kind":"object","name":"X","base":"str"}"#,
        "line 3: X: its base is not a struct",
    ),
    (
        r#"{"kind":"object","name":"X","members":[{"name":"m"}]}"#,
        "line 3: it lacks 'type'",
    ),
    (
        r#"{"kind":"object","name":"X","tag":"t"}"#,
        "line 3: it lacks 'tag-type'",
    ),
    (
        r#"{"kind":"object","name":"X","tag":"t","tag-type":"QType"}"#,
        "line 3: X: its tag is not a common member",
    ),
    (
        r#"{"kind":"alternate","name":"X"}"#,
        "line 3: X: its branches are wrong",
    ),
    (
        r#"{"kind":"enum","name":"X","values":[{"name":"a"},{"name":"a"}]}"#,
        "line 3: X: a value is repeated",
    ),
];

#[test]
fn what_makes_no_sense_is_refused_with_its_line() {
    let good = r#"{"kind":"event","name":"GOOD"}"#;
    let last = r#"{"kind":"event","name":"LAST"}"#;
    for (line, expected) in SENSELESS {
        assert_eq!(problem(&with(&[good, line, last])), expected, "{line}");
    }
    assert_eq!(problem(""), "line 1: expected value at line 1 column 1");
    assert_eq!(problem(&with(&[good]).replace("]}", "")), "it lacks ']}'");
}

#[test]
fn containment_is_bounded() {
    let chain = |length: usize| {
        let lines: Vec<String> = (0..length)
            .map(|index| match index {
                0 => r#"{"kind":"object","name":"S0"}"#.to_owned(),
                _ => format!(
                    r#"{{"base":"S{}","kind":"object","name":"S{index}"}}"#,
                    index - 1
                ),
            })
            .rev()
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        problem(&with(&lines))
    };
    assert_eq!(chain(200), "none");
    assert!(chain(201).contains("S200: it contains itself, or more than 200"));
    assert!(chain(20_000).starts_with("line 2: S19999: it contains itself"));
    let deep = format!(
        r#"{{"kind":"event","name":"X","if":{}"A"{}}}"#,
        r#"{"not":"#.repeat(100_000),
        "}".repeat(100_000)
    );
    assert!(problem(&with(&[&deep])).contains("recursion limit"));
}

#[test]
fn damaged_snapshots_do_no_harm() {
    // All that can be in a snapshot, in few bytes.
    let fixture = schemas::project().join("qmp-history/tests/introspect");
    let changes: [&[u8]; 7] = [b"", b"\"", b"a", b"]", b"\n", b"\xc3\x9f", b"{}"];
    let (mut accepted, mut refused) = (0, 0);
    for entry in ["conditions.json", "unions.json", "features.json"] {
        let schema = match schemas::load(&fixture, entry) {
            Ok(loaded) => loaded.schema,
            Err(error) => panic!("{error}"),
        };
        let text = to_text(&schema, "x", "1.0");
        for at in 0..text.len() {
            let (before, after) = (&text.as_bytes()[..at], &text.as_bytes()[at + 1..]);
            let middle = changes[at % changes.len()];
            let text = [before, middle, after].concat();
            match to_schema("x.json", &String::from_utf8_lossy(&text)) {
                Ok(loaded) => {
                    accepted += 1;
                    loaded.schema.assert_valid();
                    let _ = to_json(&loaded.schema, &Defines::new(), Names::Masked);
                    let _ = dump::to_text(&loaded.schema, true);
                    let _ = qmp_schema::print::to_files(&loaded.schema, "");
                }
                Err(SnapshotError::Lacks(_)) => refused += 1,
                Err(error) => {
                    refused += 1;
                    assert!(error.to_string().starts_with("line "), "{error}");
                }
            }
        }
    }
    assert!(accepted > 300 && refused > 3000, "{accepted} and {refused}");
}
