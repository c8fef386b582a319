//! Schemas and what comes out: a listing (`ok`), or diagnostics (`err`); for schemas of older dialects,
//! whose names begin with a release, a listing in their dialect and diagnostics in the newest (`old`),
//! or diagnostics in their dialect (`old-err`). No dialect alone accepts those of `mixed`, but one and
//! those after it together do. Those of `detected` are read in an older dialect by default.
//!
//! Each schema is a test: `cargo test -p qmp-schema --test ui err/NAME`. `BLESS=1` writes what comes
//! out as what is expected.

mod common;

use std::cell::Cell;
use std::path::Path;
use std::process::ExitCode;

use common::{dialect, load_old, suite};
use qmp_schema::{
    Dialect, DialectChoice, DialectReason, LoadError, Options, dump, load_with, print,
};
use qmp_testing::fixtures::{self, Failed};
use qmp_testing::schemas;

fn main() -> ExitCode {
    let suites = [
        fixtures::files(&suite("ok"), "json", 14, ok),
        fixtures::files(&suite("err"), "json", 40, err),
        fixtures::files(&suite("old"), "json", 8, old),
        fixtures::files(&suite("old-err"), "json", 8, old_err),
        fixtures::files(&suite("detected"), "json", 2, detected),
        fixtures::files(&suite("mixed"), "json", 3, mixed),
    ];
    fixtures::run(suites.into_iter().flatten().collect())
}

/// The folder and the file name of a fixture, whose first line says what it shows.
fn titled(path: &Path) -> Result<(&Path, &str), Failed> {
    let text = std::fs::read(path)?;
    // Some fixtures have something wrong before it.
    let text = String::from_utf8_lossy(&text);
    if !text.trim_start_matches('\u{feff}').starts_with("# ") {
        return Err("it does not say what it shows".into());
    }
    let name = path.file_name().and_then(|name| name.to_str());
    Ok((
        path.parent().ok_or("it has no folder")?,
        name.ok_or("its name is not text")?,
    ))
}

/// Compares the diagnostics of a refused schema with those expected.
fn expect_refusal<T>(
    path: &Path,
    dialect: Dialect,
    loaded: Result<T, LoadError>,
) -> Result<(), Failed> {
    match loaded {
        Ok(_) => Err(format!("it is accepted in dialect {dialect}").into()),
        Err(LoadError::Invalid(report)) => {
            assert_eq!(report.dialect, dialect);
            Ok(schemas::expect(
                &path.with_extension("err"),
                &report.to_string(),
            )?)
        }
        Err(error) => Err(error.into()),
    }
}

fn ok(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
    let loaded = schemas::load(folder, name)?;
    schemas::expect(
        &path.with_extension("out"),
        &dump::to_text(&loaded.schema, true),
    )?;
    schemas::check_printing(&loaded.schema, name);
    Ok(())
}

fn err(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
    expect_refusal(path, Dialect::NEWEST, schemas::load(folder, name))
}

fn old(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
    let loaded = load_old(folder, name)?;
    let mut listing = dump::to_text(&loaded.schema, true);
    for text in print::to_files(&loaded.schema, "").values() {
        listing.push_str("\nIn the newest dialect:\n\n");
        listing.push_str(text);
    }
    schemas::expect(&path.with_extension("out"), &listing)?;
    schemas::check_modernising(&loaded.schema, name);
    expect_refusal(path, Dialect::NEWEST, schemas::load(folder, name))
}

/// It is wrong in its own dialect.
fn old_err(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
    expect_refusal(path, dialect(name), load_old(folder, name))
}

fn detected(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
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
    schemas::check_modernising(&loaded.schema, name);
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
    Ok(())
}

fn mixed(path: &Path) -> Result<(), Failed> {
    let (folder, name) = titled(path)?;
    let load = |choice| {
        let options = Options {
            dialect: choice,
            ..Options::default()
        };
        load_with(
            name,
            &|path: &str| std::fs::read(folder.join(path)),
            &options,
        )
    };
    for alone in Dialect::ALL {
        let accepted = load(DialectChoice::Fixed(alone)).is_ok();
        assert!(!accepted, "{name} is accepted in dialect {alone}");
    }
    let detected = load(DialectChoice::Detect).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(detected.dialect, dialect(name), "{name}");
    let reason = detected.dialect_reason;
    assert!(
        matches!(reason, DialectReason::Mixed { old: 5.. }),
        "{name}"
    );
    let release = name.split('-').next().unwrap_or_default();
    let between = format!("{release}.50").parse().expect("a development tree");
    let asked = load(between).unwrap_or_else(|error| panic!("{error}"));
    let listing = dump::to_text(&detected.schema, true);
    assert_eq!(listing, dump::to_text(&asked.schema, true), "{name}");
    schemas::expect(&path.with_extension("out"), &listing)?;
    schemas::check_modernising(&detected.schema, name);
    Ok(())
}
