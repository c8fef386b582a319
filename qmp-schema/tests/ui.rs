//! Schemas and what comes out: a listing (`ok`), or diagnostics (`err`); for schemas of older dialects,
//! whose names begin with a release, a listing in their dialect and diagnostics in the newest (`old`),
//! or diagnostics in their dialect (`old-err`). Those of `mixed` are accepted by no dialect alone, but by
//! one and those after it together.
//!
//! `BLESS=1 cargo test -p qmp-schema --test ui` writes what comes out as what is expected.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use qmp_schema::diagnostic::Kind;
use qmp_schema::{
    Dialect, DialectChoice, DialectReason, LoadError, Loaded, Options, dump, load_with, print,
};
use qmp_testing::schemas;

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
        match schemas::load(&folder, name) {
            Err(error) => failures.push(format!("{name} is refused:\n{error}")),
            Ok(loaded) => {
                let listing = dump::to_text(&loaded.schema, true);
                let path = folder.join(name).with_extension("out");
                failures.extend(schemas::expect(&path, &listing).err());
                schemas::check_printing(&loaded.schema, name);
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
        match schemas::load(&folder, name) {
            Ok(_) => failures.push(format!("{name} is accepted")),
            Err(LoadError::Invalid(report)) => {
                assert_eq!(report.dialect, Dialect::NEWEST, "{name}");
                codes.extend(report.diagnostics.iter().map(|found| found.kind.code()));
                let path = folder.join(name).with_extension("err");
                failures.extend(schemas::expect(&path, &report.to_string()).err());
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
                failures.extend(schemas::expect(&path, &report.to_string()).err());
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
                failures.extend(schemas::expect(&path, &listing).err());
                schemas::check_modernising(&loaded.schema, name);
            }
        }
        match schemas::load(&folder, name) {
            Err(LoadError::Invalid(report)) => {
                assert_eq!(report.dialect, Dialect::NEWEST, "{name}");
                let path = folder.join(name).with_extension("err");
                failures.extend(schemas::expect(&path, &report.to_string()).err());
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
    }
}

#[test]
fn mixed() {
    let (folder, names) = suite("mixed");
    assert!(names.len() >= 3, "only {} fixtures", names.len());
    let mut failures = Vec::new();
    for name in &names {
        assert!(
            has_title(&folder, name),
            "{name} does not say what it shows"
        );
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
        let path = folder.join(name).with_extension("out");
        failures.extend(schemas::expect(&path, &listing).err());
        schemas::check_modernising(&detected.schema, name);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_came_later_was_no_rule_before() {
    let text = "{ 'command': 'c', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }\n";
    for (release, accepted) in [
        ("6.2", true),
        ("8.0", true),
        ("8.1", false),
        ("10.2", false),
    ] {
        let options = Options {
            dialect: release.parse().expect("a release"),
            ..Options::default()
        };
        let loaded = load_with("c.json", &|_: &str| Ok(text.as_bytes().to_vec()), &options);
        assert_eq!(loaded.is_ok(), accepted, "{release}");
    }
}

/// Whether an error is about documentation comments.
fn is_about_comments(code: &str) -> bool {
    code.starts_with("E03") || code.starts_with("E07") || ("E0511"..="E0514").contains(&code)
}

#[test]
fn comments_do_not_matter_for_what_a_schema_means() {
    let mut seen = BTreeSet::new();
    for suite_name in ["err", "old-err"] {
        let (folder, names) = suite(suite_name);
        for name in &names {
            let choice = match suite_name {
                "err" => DialectChoice::Detect,
                _ => DialectChoice::Fixed(dialect(name)),
            };
            let load = |any_comments: bool, stripped: bool| {
                let options = Options {
                    dialect: choice,
                    any_comments,
                    ..Options::default()
                };
                let loader = |path: &str| {
                    let text = std::fs::read_to_string(folder.join(path))?;
                    let lines = text.lines();
                    let keep = |line: &&str| !stripped || !line.trim_start().starts_with('#');
                    let lines: Vec<&str> = lines.filter(keep).collect();
                    // Without comments, none may be required.
                    let text = lines.join("\n").replace("'doc-required': true", "");
                    Ok(text.into_bytes())
                };
                load_with(name, &loader, &options)
            };
            let Err(LoadError::Invalid(report)) = load(false, false) else {
                continue;
            };
            let codes: Vec<&str> = report.diagnostics.iter().map(|e| e.kind.code()).collect();
            if !codes.iter().all(|code| is_about_comments(code)) {
                continue;
            }
            seen.extend(codes);
            let Ok(bare) = load(false, true) else {
                continue;
            };
            let free = load(true, false).unwrap_or_else(|error| panic!("{name}:\n{error}"));
            free.schema.assert_valid();
            assert_eq!(
                dump::to_text(&free.schema, false),
                dump::to_text(&bare.schema, false),
                "{suite_name}/{name}"
            );
        }
    }
    assert!(seen.len() >= 20, "only {seen:?}");
}

#[test]
fn a_single_old_definition_is_enough_for_what_a_schema_means() {
    for (text, fine) in [
        ("{ 'command': 'c', 'if': 'defined(A)' }", true),
        ("{ 'union': 'Un', 'data': { 'a': 'int' } }", true),
        (
            "{ 'command': 'c', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }",
            true,
        ),
        // That is a mistake all the same.
        ("{ 'struct': 'lower', 'data': {} }", false),
        ("{ 'command': 'c', 'if': 'defined(A' }", false),
    ] {
        let load = |any_comments| {
            let options = Options {
                any_comments,
                ..Options::default()
            };
            load_with("c.json", &|_: &str| Ok(text.as_bytes().to_vec()), &options)
        };
        assert!(load(false).is_err(), "{text}");
        assert_eq!(load(true).is_ok(), fine, "{text}");
    }
}

#[test]
fn no_suggestion_is_refused() {
    let mut made = 0;
    for suite_name in ["err", "old-err"] {
        let (folder, names) = suite(suite_name);
        for name in &names {
            let choice = match suite_name {
                "err" => DialectChoice::Fixed(Dialect::NEWEST),
                _ => DialectChoice::Fixed(dialect(name)),
            };
            let options = Options {
                dialect: choice,
                ..Options::default()
            };
            let disk = |path: &str| std::fs::read(folder.join(path));
            let Err(LoadError::Invalid(report)) = load_with(name, &disk, &options) else {
                continue;
            };
            for error in &report.diagnostics {
                let Some(edit) = &error.suggestion else {
                    continue;
                };
                made += 1;
                let file = &report.sources.files()[edit.span.file.index()];
                let (start, end) = (edit.span.start as usize, edit.span.end as usize);
                let text = [&file.text[..start], &edit.replacement, &file.text[end..]].concat();
                let changed = |path: &str| {
                    if path == file.path {
                        Ok(text.clone().into_bytes())
                    } else {
                        disk(path)
                    }
                };
                let Err(LoadError::Invalid(again)) = load_with(name, &changed, &options) else {
                    continue;
                };
                let end = start + edit.replacement.len();
                for other in &again.diagnostics {
                    let span = other.span;
                    let is_there = again.sources.files()[span.file.index()].path == file.path
                        && start <= span.start as usize
                        && span.end as usize <= end
                        && start < end;
                    assert!(
                        !is_there,
                        "{suite_name}/{name}: {}: {}",
                        edit.message, other.kind
                    );
                }
            }
        }
    }
    assert!(made >= 20, "only {made} suggestions");
}
