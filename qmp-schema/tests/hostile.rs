//! Input that means harm: the front end must neither panic, nor overflow the stack, nor take long.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use qmp_schema::{Dialect, DialectChoice, Limits, LoadError, Options, dump, load_with};
use qmp_testing::schemas;

/// Loads one file, and uses everything that can be done with the result.
fn load(text: &[u8]) -> Vec<&'static str> {
    load_limited(text, Limits::default())
}

fn load_limited(text: &[u8], limits: Limits) -> Vec<&'static str> {
    for dialect in Dialect::ALL {
        let _ = load_in(text, limits, DialectChoice::Fixed(dialect));
    }
    load_in(text, limits, DialectChoice::Detect)
}

fn load_in(text: &[u8], limits: Limits, dialect: DialectChoice) -> Vec<&'static str> {
    let source = |_: &str| Ok(text.to_vec());
    match load_with(
        "x.json",
        &source,
        &Options {
            limits,
            dialect,
            ..Options::default()
        },
    ) {
        Ok(loaded) => {
            loaded.schema.assert_valid();
            let _ = dump::to_text(&loaded.schema, true);
            let _ = dump::to_json(&loaded.schema, true);
            let _ = qmp_schema::print::to_files(&loaded.schema, "");
            Vec::new()
        }
        Err(LoadError::Invalid(report)) => {
            assert!(!report.diagnostics.is_empty(), "refused without saying why");
            assert!(!report.render(true).is_empty());
            assert!(report.to_json().is_array());
            report
                .diagnostics
                .iter()
                .map(|found| found.kind.code())
                .collect()
        }
        Err(LoadError::Unreadable { error, .. }) => panic!("{error}"),
    }
}

#[test]
fn nesting_is_bounded() {
    for (open, close) in [("[", "]"), ("{'a':", "}"), ("{ 'not': ", " }"), ("[[", "]")] {
        for depth in [100_000, 1_000_000] {
            assert_eq!(load(open.repeat(depth).as_bytes()), ["E0105"]);
            let closed = format!("{}true{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(load(closed.as_bytes()), ["E0105"]);
        }
    }
    // What is allowed must fit into a small stack.
    let deep = format!("{}true{}", "[".repeat(128), "]".repeat(128));
    let small = std::thread::Builder::new().stack_size(512 << 10);
    let codes = small
        .spawn(move || load(deep.as_bytes()))
        .expect("thread starts")
        .join();
    assert_eq!(codes.expect("no panic"), ["E0207"]);
}

#[test]
fn types_in_types_are_bounded() {
    // The base of each is defined behind it, so that checking goes all the way down at once.
    let mut chain = String::new();
    for i in 0..10_000 {
        let _ = writeln!(
            chain,
            "{{ 'struct': 'S{i}x', 'base': 'S{}x', 'data': {{}} }}",
            i + 1
        );
    }
    chain.push_str("{ 'struct': 'S10000x', 'data': {} }");
    assert!(load(chain.as_bytes()).contains(&"E0605"));
    // Here it is defined before, so that it never goes deep.
    let mut chain = String::from("{ 'struct': 'S0x', 'data': {} }\n");
    for i in 1..10_000 {
        let _ = writeln!(
            chain,
            "{{ 'struct': 'S{i}x', 'base': 'S{}x', 'data': {{}} }}",
            i - 1
        );
    }
    assert!(load(chain.as_bytes()).contains(&"E0605"));
}

#[test]
fn unions_in_unions_do_not_explode() {
    // Each level doubles the number of paths.
    let mut text =
        String::from("{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'U0x', 'data': {} }\n");
    for i in 1..100 {
        let inner = i - 1;
        let _ = writeln!(
            text,
            "{{ 'union': 'U{i}x', 'base': {{ 't{i}': 'Tag' }}, 'discriminator': 't{i}',
               'data': {{ 'a': 'U{inner}x', 'b': 'U{inner}x' }} }}"
        );
    }
    assert_eq!(load(text.as_bytes()), Vec::<&str>::new());
    // What is left is bounded, and that is said once.
    let limits = Limits {
        comparisons: 1000,
        ..Limits::default()
    };
    assert_eq!(load_limited(text.as_bytes(), limits), ["E0609"]);
}

#[test]
fn includes_are_bounded() {
    let endless = |path: &str| {
        let number: usize = path.trim_end_matches(".json").parse().unwrap_or(0);
        Ok(format!("{{ 'include': '{}.json' }}", number + 1).into_bytes())
    };
    let Err(LoadError::Invalid(report)) = qmp_schema::load("0.json", &endless) else {
        panic!("endless includes are accepted");
    };
    assert_eq!(report.diagnostics[0].kind.code(), "E0405");
    assert!(
        report
            .to_string()
            .starts_with("In file included from 0.json:1:\n")
    );

    let wide = |path: &str| {
        let includes = (0..100).map(|i| format!("{{ 'include': '{i}.json' }}\n"));
        Ok(if path == "x.json" {
            includes.collect::<String>().into_bytes()
        } else {
            Vec::new()
        })
    };
    let limits = Limits {
        files: 50,
        ..Limits::default()
    };
    let Err(LoadError::Invalid(report)) = load_with(
        "x.json",
        &wide,
        &Options {
            limits,
            ..Options::default()
        },
    ) else {
        panic!("too many files are accepted");
    };
    assert_eq!(report.diagnostics[0].kind.code(), "E0406");
}

#[test]
fn files_are_bounded() {
    let limits = Limits {
        file_size: 10,
        ..Limits::default()
    };
    assert_eq!(load_limited(b"# eleven by", limits), ["E0104"]);
    assert_eq!(load_limited(b"# ten byte", limits), Vec::<&str>::new());
    let limits = Limits {
        string: 3,
        ..Limits::default()
    };
    assert_eq!(load_limited(b"{ 'abcd': true }", limits), ["E0106"]);
    assert_eq!(load_limited(b"{ 'abc': true }", limits), ["E0501"]);
}

/// Files that are small each can still be too much together.
#[test]
fn all_files_together_are_bounded() {
    let read = |path: &str| {
        let includes = "{ 'include': 'a.json' }\n{ 'include': 'b.json' }\n";
        Ok(match path {
            "x.json" => includes.as_bytes().to_vec(),
            _ => vec![b' '; 60],
        })
    };
    let load = |total_size| {
        let limits = Limits {
            total_size,
            ..Limits::default()
        };
        let options = Options {
            limits,
            ..Options::default()
        };
        load_with("x.json", &read, &options)
    };
    assert!(load(48 + 120).is_ok());
    let Err(LoadError::Invalid(report)) = load(48 + 119) else {
        panic!("too much is accepted");
    };
    let [found] = &report.diagnostics[..] else {
        panic!("{report}");
    };
    assert_eq!(found.kind.code(), "E0407");
    assert_eq!(report.sources.location(found.at).map(|at| at.line), Some(2));
}

/// Knows a file by its path as written: two ways to the same file are two files.
struct Untidy<F>(F);
impl<F: Fn(&str) -> std::io::Result<Vec<u8>>> qmp_schema::Loader for Untidy<F> {
    fn read(&self, path: &str) -> std::io::Result<Vec<u8>> {
        (self.0)(path)
    }
    fn identity(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// Includes that go to and fro make paths longer and longer.
#[test]
fn paths_are_bounded() {
    let read = |_: &str| Ok(format!("{{ 'include': '{}x.json' }}", "a/../".repeat(10)).into());
    let limits = Limits {
        string: 100,
        ..Limits::default()
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    let Err(LoadError::Invalid(report)) = load_with("x.json", &Untidy(read), &options) else {
        panic!("endless paths are accepted");
    };
    assert_eq!(report.diagnostics.len(), 1);
    assert_eq!(report.diagnostics[0].kind.code(), "E0404");
    assert!(
        report.to_string().contains("longer than 100 bytes"),
        "{report}"
    );
}

/// More errors than these are not useful, and keeping them takes memory.
#[test]
fn errors_are_bounded() {
    let limits = Limits {
        errors: 3,
        ..Limits::default()
    };
    let codes = |line: &str, count: usize| load_limited(line.repeat(count).as_bytes(), limits);
    for (line, code) in [
        ("{ 'a\n", "E0202"),
        ("{ 'a' 'b' }\n", "E0205"),
        ("{ 'a': true, 'a': true }\n", "E0206"),
        ("##\n# @a: b\n##\n", "E0305"),
        ("{ 'include': true }\n", "E0402"),
        ("{ 'a': 'b' }\n", "E0501"),
    ] {
        let few = codes(line, 3);
        assert!(few.len() <= 3 && few[0] == code, "{line}: {few:?}");
        let many = codes(line, 50);
        assert_eq!(many.len(), 4, "{line}: {many:?}");
        assert_eq!(many[3], "E0107", "{line}: {many:?}");
        assert_eq!(&many[..few.len().min(1)], &few[..1], "{line}");
    }
    let wide = "{ 'struct': 'Aa', 'data': { 'A': 'int', 'B': 'int', 'C': 'int', 'D': 'int' } }";
    assert_eq!(codes(wide, 1), ["E0505", "E0505", "E0505", "E0107"]);
    let unknown = "{ 'struct': 'Aa', 'data': { 'a': 'A', 'b': 'B', 'c': 'C', 'd': 'D' } }";
    assert_eq!(codes(unknown, 1), ["E0602", "E0602", "E0602", "E0107"]);
}

/// A few unions of a long enum imply many branches.
#[test]
fn implied_branches_are_bounded() {
    let limits = Limits {
        implied_branches: 10,
        ..Limits::default()
    };
    let mut text = String::from("{ 'enum': 'Tag', 'data': [ 'a', 'b', 'c', 'd' ] }\n");
    let mut add = |number: usize| {
        let _ = writeln!(
            text,
            "{{ 'union': 'U{number}x', 'base': {{ 't': 'Tag' }}, 'discriminator': 't',
               'data': {{}} }}"
        );
        text.clone()
    };
    add(1);
    let two = add(2);
    assert_eq!(load_limited(two.as_bytes(), limits), Vec::<&str>::new());
    let three = add(3);
    assert_eq!(load_limited(three.as_bytes(), limits), ["E0610"]);
    let four = add(4);
    assert_eq!(
        load_limited(four.as_bytes(), limits),
        ["E0610"],
        "it is said once"
    );
}

/// The column of an error is right, however long the line before it.
#[test]
fn columns_in_long_lines() {
    for length in [10, 4_000, 5_000, 9_000, 100_000] {
        let text = format!("\n# é\n{}\t{{ 'a' }}", "\u{a0}".repeat(length));
        let source = |_: &str| Ok(text.clone().into_bytes());
        let Err(LoadError::Invalid(report)) = qmp_schema::load("x.json", &source) else {
            panic!("it is accepted");
        };
        let at = report.sources.location(report.diagnostics[0].at);
        let column = (length / 8 + 1) * 8 + 7;
        assert_eq!(
            at.map(|at| (at.line, at.column)),
            Some((3, column)),
            "{length}"
        );
    }
}

/// The fixtures, cut off, with pieces lost, doubled or changed: whatever comes out, nothing panics.
#[test]
fn mutations_do_no_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut texts = BTreeMap::new();
    for suite in ["ok", "err", "old", "old-err", "detected"] {
        for entry in std::fs::read_dir(folder.join(suite))
            .expect("folder can be read")
            .flatten()
        {
            if entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                texts.insert(
                    entry.path(),
                    std::fs::read(entry.path()).expect("file can be read"),
                );
            }
        }
    }
    assert!(texts.len() > 50, "only {} fixtures", texts.len());
    // A small generator of numbers, always the same ones.
    let mut state = 0x9e37_79b9_u32;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below.max(1)
    };
    let bytes = b"{}[]:,'#@\\\n\r\t \0ax-_*=\xff\xe9\xc3";
    let (mut refused, mut old) = (0, 0);
    for text in texts.values() {
        for _ in 0..30 {
            let mut text = text.clone();
            for _ in 0..=random(3) {
                let at = random(text.len());
                let end = at + random((text.len() - at).min(40));
                match random(5) {
                    0 => text.truncate(at),
                    1 => drop(text.drain(at..end)),
                    2 => {
                        let piece = text[at..end].to_vec();
                        let to = random(text.len());
                        text.splice(to..to, piece);
                    }
                    3 => text.insert(at, bytes[random(bytes.len())]),
                    _ => {
                        if let Some(byte) = text.get_mut(at) {
                            *byte = bytes[random(bytes.len())];
                        }
                    }
                }
            }
            // A schema of 5.2 may have names that no other dialect can have.
            for dialect in Dialect::ALL.into_iter().skip(1) {
                old += usize::from(load_old(&text, dialect));
            }
            // Errors within files that are included are shown elsewhere.
            refused += usize::from(!load_alone(&text).is_empty());
        }
    }
    assert!(refused > 500, "only {refused} were refused");
    assert!(old > 50, "only {old} were accepted in an older dialect");
}

/// Loads a text in a dialect; says whether it is accepted there, but not in the newest.
fn load_old(text: &[u8], dialect: Dialect) -> bool {
    let load = |dialect| {
        let source = |path: &str| match path {
            "x.json" => Ok(text.to_vec()),
            _ => Ok(b"{ 'struct': 'Other', 'data': {} }".to_vec()),
        };
        let dialect = DialectChoice::Fixed(dialect);
        let options = Options {
            dialect,
            ..Options::default()
        };
        load_with("x.json", &source, &options)
    };
    let Ok(loaded) = load(dialect) else {
        return false;
    };
    schemas::check_modernising(&loaded.schema, "x.json");
    load(Dialect::NEWEST).is_err()
}

fn load_alone(text: &[u8]) -> Vec<&'static str> {
    let source = |path: &str| match path {
        "x.json" => Ok(text.to_vec()),
        _ => Ok(b"{ 'struct': 'Other', 'data': {} }".to_vec()),
    };
    match qmp_schema::load("x.json", &source) {
        Ok(loaded) => {
            match loaded.dialect {
                Dialect::NEWEST => schemas::check_printing(&loaded.schema, "x.json"),
                // It may have names that no other dialect can have.
                Dialect::V5_2 => {}
                _ => schemas::check_modernising(&loaded.schema, "x.json"),
            }
            Vec::new()
        }
        Err(LoadError::Invalid(report)) => {
            assert!(!report.to_string().is_empty());
            report
                .diagnostics
                .iter()
                .map(|found| found.kind.code())
                .collect()
        }
        Err(LoadError::Unreadable { error, .. }) => panic!("{error}"),
    }
}
