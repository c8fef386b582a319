//! Schemas and what comes out: a listing (`ok`), or diagnostics (`err`); for schemas of older dialects,
//! whose names begin with a release, a listing in their dialect and diagnostics in the newest (`old`),
//! or diagnostics in their dialect (`old-err`).
//!
//! `BLESS=1 cargo test -p qmp-schema --test ui` writes what comes out as what is expected.

mod common;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use qmp_schema::diagnostic::Kind;
use qmp_schema::{
    Dialect, DialectChoice, DialectReason, LoadError, Loaded, Options, dump, load_with, print,
};

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
                assert_eq!(report.dialect, Dialect::NEWEST, "{name}");
                codes.extend(report.diagnostics.iter().map(|found| found.kind.code()));
                let path = folder.join(name).with_extension("err");
                failures.extend(common::expect(&path, &report.to_string()).err());
            }
            Err(error) => failures.push(format!("{name}: {error}")),
        }
    }
    codes.extend(old_err(&mut failures));
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

/// The dialect of the release that the name of a fixture begins with.
fn dialect(name: &str) -> Dialect {
    let release = name.trim_end_matches(".json");
    let release = release.split('-').next().unwrap_or_default();
    release
        .parse()
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Loads a fixture in its dialect.
fn load_old(folder: &Path, name: &str) -> Result<Loaded, LoadError> {
    let options = Options {
        dialect: DialectChoice::Fixed(dialect(name)),
        ..Options::default()
    };
    let loader = |path: &str| std::fs::read(folder.join(path));
    load_with(name, &loader, &options)
}

/// Fixtures that are wrong in their own dialect. Gives the codes that they show.
fn old_err(failures: &mut Vec<String>) -> BTreeSet<&'static str> {
    let (folder, names) = suite("old-err");
    assert!(names.len() >= 8, "only {} fixtures", names.len());
    let mut codes = BTreeSet::new();
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
        match load_old(&folder, name) {
            Ok(_) => failures.push(format!("{name} is accepted")),
            Err(LoadError::Invalid(report)) => {
                assert_eq!(report.dialect, dialect(name), "{name}");
                codes.extend(report.diagnostics.iter().map(|found| found.kind.code()));
                let path = folder.join(name).with_extension("err");
                failures.extend(common::expect(&path, &report.to_string()).err());
            }
            Err(error) => failures.push(format!("{name}: {error}")),
        }
    }
    codes
}

#[test]
fn old() {
    let (folder, names) = suite("old");
    assert!(names.len() >= 8, "only {} fixtures", names.len());
    let mut failures = Vec::new();
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
        match load_old(&folder, name) {
            Err(error) => failures.push(format!("{name} is refused:\n{error}")),
            Ok(loaded) => {
                let mut listing = dump::to_text(&loaded.schema, true);
                // What it becomes is worth a look as well.
                for text in print::to_files(&loaded.schema, "").values() {
                    listing.push_str("\nIn the newest dialect:\n\n");
                    listing.push_str(text);
                }
                let path = folder.join(name).with_extension("out");
                failures.extend(common::expect(&path, &listing).err());
                common::check_modernising(&loaded.schema, name);
            }
        }
        match common::load(&folder, name) {
            Err(LoadError::Invalid(report)) => {
                assert_eq!(report.dialect, Dialect::NEWEST, "{name}");
                let path = folder.join(name).with_extension("err");
                failures.extend(common::expect(&path, &report.to_string()).err());
            }
            Err(error) => failures.push(format!("{name}: {error}")),
            Ok(_) => failures.push(format!("{name} is accepted by default")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn detected() {
    let (folder, names) = suite("detected");
    assert!(names.len() >= 2, "only {} fixtures", names.len());
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
        // A pipe can be read once.
        let times = Cell::new(0);
        let loader = |path: &str| {
            times.set(times.get() + 1);
            std::fs::read(folder.join(path))
        };
        let loaded = qmp_schema::load(name, &loader).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(times.get(), 1, "{name} is read more than once");
        assert_eq!(loaded.dialect, dialect(name), "{name}");
        assert_eq!(
            loaded.dialect_reason,
            DialectReason::Detected { old: 5 },
            "{name}"
        );
        common::check_modernising(&loaded.schema, name);
        // With one less, it may be a mistake.
        let text = std::fs::read_to_string(folder.join(name)).expect("file can be read");
        let definitions: Vec<usize> = text.match_indices("\n{ '").map(|(at, _)| at).collect();
        let last = definitions.last().copied().unwrap_or_default();
        let comment = text[..last].rfind("\n##\n# @").unwrap_or(last);
        let fewer = text[..comment].to_owned() + "\n";
        let error = qmp_schema::load(name, &|_: &str| Ok(fewer.clone().into_bytes()));
        let Err(LoadError::Invalid(report)) = error else {
            panic!("{name} is accepted with one old definition less");
        };
        assert_eq!(report.dialect, Dialect::NEWEST);
        let help = report.diagnostics[0].help.as_deref().unwrap_or_default();
        assert!(help.contains("pass `--dialect"), "{name}: {help}");
    }
}
