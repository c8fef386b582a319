//! The fixtures in `tests/ui` together: all error codes, the effect of comments, and suggestions.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{dialect, load_old, suite};
use qmp_schema::diagnostic::Kind;
use qmp_schema::{Dialect, DialectChoice, LoadError, Options, dump, load_with};
use qmp_testing::schemas;

/// The codes that no fixture shows, and why.
const NOT_SHOWN: [(&str, &str); 12] = [
    ("E0104", "it would take a large file; see hostile.rs"),
    ("E0106", "it would take a long string; see growth.rs"),
    ("E0107", "it would take many errors; see growth.rs"),
    ("E0405", "it would take many files; see hostile.rs"),
    ("E0406", "it would take many files; see hostile.rs"),
    ("E0407", "it would take large files; see hostile.rs"),
    ("E0605", "it would take a long file; see hostile.rs"),
    ("E0609", "it would take a large file; see hostile.rs"),
    ("E0610", "it would take a large file; see growth.rs"),
    (
        "E0711",
        "loading asks for none; see qmp-cli's documented.rs",
    ),
    (
        "E0712",
        "loading asks for none; see qmp-cli's documented.rs",
    ),
    (
        "E0713",
        "loading asks for none; see qmp-cli's documented.rs",
    ),
];

/// The folder of a suite, and the names of its fixtures.
fn fixtures(suite_name: &str) -> (PathBuf, Vec<String>) {
    let folder = suite(suite_name);
    let entries = std::fs::read_dir(&folder).expect("folder can be read");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let is_schema = |name: &String| Path::new(name).extension().is_some_and(|it| it == "json");
    let mut names: Vec<String> = names.filter(is_schema).collect();
    names.sort();
    (folder, names)
}

#[test]
fn every_code_has_a_fixture() {
    let mut codes = BTreeSet::new();
    for suite_name in ["err", "old-err"] {
        let (folder, names) = fixtures(suite_name);
        for name in &names {
            let loaded = match suite_name {
                "err" => schemas::load(&folder, name),
                _ => load_old(&folder, name),
            };
            if let Err(LoadError::Invalid(report)) = loaded {
                codes.extend(report.diagnostics.iter().map(|found| found.kind.code()));
            }
        }
    }
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
        let (folder, names) = fixtures(suite_name);
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
        let (folder, names) = fixtures(suite_name);
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
