//! Schemas, each a test, and what a server answers to `query-qmp-schema` that was built from them.
//!
//! A fixture's comments say which builds are shown: `# build: A B` is one that defines these
//! symbols, and there is always one that defines none; `# unmasked` shows the names of types too.
//! `BLESS=1 cargo test -p qmp-history --test introspect` writes what comes out as what is expected.

use std::path::Path;
use std::process::ExitCode;

use qmp_history::introspect::{Names, infer, to_json, to_text};
use qmp_history::snapshot;
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_testing::fixtures::{self, Failed};
use qmp_testing::schemas;
use serde_json::Value;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/introspect");
    fixtures::run(fixtures::files(&folder, "json", 10, test))
}

fn test(path: &Path) -> Result<(), Failed> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = std::fs::read_to_string(path)?;
    assert!(text.starts_with("# "), "{name} does not say what it shows");
    let schema = schemas::load(path.parent().ok_or("it has no folder")?, &name)?.schema;
    let again = by_way_of_a_snapshot(&schema);
    let shown = text
        .lines()
        .filter_map(|line| line.strip_prefix("# build: "));
    for (index, symbols) in std::iter::once("").chain(shown).enumerate() {
        let defines: Defines = symbols.split_whitespace().collect();
        let answer = to_text(&schema, &defines, Names::Masked);
        let expected = path.with_extension(match index {
            0 => "out".to_owned(),
            index => format!("{index}.out"),
        });
        schemas::expect(&expected, &answer)?;
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
        schemas::expect(&path.with_extension("names.out"), &answer)?;
    }
    Ok(())
}

/// The schema of a snapshot of that schema.
fn by_way_of_a_snapshot(schema: &Schema) -> Schema {
    let text = snapshot::to_text(schema, "fixture", "1.0");
    let again = snapshot::to_schema("fixture.json", &text).expect("snapshot can be read");
    again.schema.assert_valid();
    assert_eq!(snapshot::to_text(&again.schema, "fixture", "1.0"), text);
    again.schema
}
