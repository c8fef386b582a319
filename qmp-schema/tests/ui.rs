//! Schemas and what comes out: a listing (`ok`), or diagnostics (`err`).
//!
//! `BLESS=1 cargo test -p qmp-schema --test ui` writes what comes out as what is expected.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use qmp_schema::diagnostic::Kind;
use qmp_schema::{LoadError, dump};

/// The codes that no fixture shows, and why.
const NOT_SHOWN: [(&str, &str); 9] = [
    ("E0104", "it would take a large file; see hostile.rs"),
    ("E0106", "it would take a long string; see growth.rs"),
    ("E0107", "it would take many errors; see growth.rs"),
    ("E0405", "it would take many files; see hostile.rs"),
    ("E0406", "it would take many files; see hostile.rs"),
    ("E0407", "it would take large files; see hostile.rs"),
    ("E0605", "it would take a long file; see hostile.rs"),
    ("E0609", "it would take a large file; see hostile.rs"),
    ("E0610", "it would take a large file; see growth.rs"),
];

fn suite(name: &str) -> (PathBuf, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/ui")
        .join(name);
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("folder can be read")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    names.sort();
    (folder, names)
}

/// The first line says what a fixture shows.
fn has_title(folder: &Path, name: &str) -> bool {
    let text = std::fs::read(folder.join(name)).expect("file can be read");
    // Some fixtures have something wrong before it.
    String::from_utf8_lossy(&text)
        .trim_start_matches('\u{feff}')
        .starts_with("# ")
}

#[test]
fn ok() {
    let (folder, names) = suite("ok");
    assert!(names.len() >= 14, "only {} fixtures", names.len());
    let mut failures = Vec::new();
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
        match common::load(&folder, name) {
            Err(error) => failures.push(format!("{name} is refused:\n{error}")),
            Ok(loaded) => {
                let listing = dump::to_text(&loaded.schema, true);
                let path = folder.join(name).with_extension("out");
                failures.extend(common::expect(&path, &listing).err());
                common::check_printing(&loaded.schema, name);
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn err() {
    let (folder, names) = suite("err");
    assert!(names.len() >= 40, "only {} fixtures", names.len());
    let mut failures = Vec::new();
    let mut codes = BTreeSet::new();
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
        match common::load(&folder, name) {
            Ok(_) => failures.push(format!("{name} is accepted")),
            Err(LoadError::Invalid(report)) => {
                codes.extend(report.diagnostics.iter().map(|found| found.kind.code()));
                let path = folder.join(name).with_extension("err");
                failures.extend(common::expect(&path, &report.to_string()).err());
            }
            Err(error) => failures.push(format!("{name}: {error}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let not_shown: BTreeSet<&str> = NOT_SHOWN.iter().map(|(code, _)| *code).collect();
    let expected: BTreeSet<&str> = Kind::CODES
        .iter()
        .copied()
        .filter(|code| !not_shown.contains(code))
        .collect();
    let missing: Vec<_> = expected.difference(&codes).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
    let shown: Vec<_> = codes.intersection(&not_shown).collect();
    assert!(shown.is_empty(), "fixtures show {shown:?} after all");
}
