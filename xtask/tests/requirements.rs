//! The requirements of the protocol, `docs/protocol.md`: each that is cited exists, and each names tests that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENT: &str = include_str!("../../docs/protocol.md");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// All hand-written files below a folder.
fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_str().unwrap_or(".");
        if entry.file_type().unwrap().is_dir() {
            if !name.starts_with('.') && name != "target" {
                texts(&path, found);
            }
        } else if [".rs", ".md", ".toml"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            found.push(path);
        }
    }
}

/// The numbers of the requirements that a text cites: a word `R` and one or two digits.
fn cited(text: &str) -> BTreeSet<u32> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let numbers = words.filter_map(|word| word.strip_prefix('R'));
    let short = numbers.filter(|number| number.len() <= 2);
    short.filter_map(|number| number.parse().ok()).collect()
}

/// The text of each requirement in the document.
fn requirements() -> Vec<(u32, &'static str)> {
    let entries = DOCUMENT.split("\n### R").skip(1);
    let entries = entries.map(|entry| entry.split_once('\n').unwrap());
    entries
        .map(|(number, text)| (number.parse().unwrap(), text))
        .collect()
}

#[test]
fn the_document_has_all_requirements_in_order() {
    let numbers: Vec<u32> = requirements().iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=49).collect::<Vec<_>>());
    for (number, text) in requirements() {
        let is_titled = text.starts_with("\n**") && text.contains(".**");
        assert!(is_titled, "R{number} begins with what it says, in bold");
    }
}

#[test]
fn what_is_cited_exists_and_its_crate_says_where() {
    let mut files = Vec::new();
    texts(root(), &mut files);
    let mut crates: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for file in &files {
        let Ok(text) = fs::read_to_string(file) else {
            continue;
        };
        for number in cited(&text) {
            assert!(
                (1..=49).contains(&number),
                "{} cites R{number}",
                file.display()
            );
            let source = file.ancestors().find(|folder| folder.ends_with("src"));
            let front = source.map(|source| source.join("lib.rs"));
            if let Some(front) = front.filter(|front| front.is_file()) {
                *crates.entry(front).or_default() += 1;
            }
        }
    }
    assert!(crates.values().sum::<usize>() >= 90, "{crates:?}");
    for front in crates.keys() {
        let text = fs::read_to_string(front).unwrap();
        assert!(
            text.contains("docs/protocol.md"),
            "{} does not say where the requirements are that its crate cites",
            front.display()
        );
    }
}

#[test]
fn the_tests_that_are_named_exist() {
    let mut files = Vec::new();
    texts(root(), &mut files);
    let sources: Vec<String> = files.iter().flat_map(fs::read_to_string).collect();
    let mut count = 0;
    for (number, text) in requirements() {
        let named = text.split("*Test:*").skip(1);
        let named = named.flat_map(|text| text.split('`').skip(1).step_by(2));
        let tests: Vec<_> = named.filter(|name| name.starts_with('r')).collect();
        assert!(number >= 47 || !tests.is_empty(), "R{number} names no test");
        for test in tests {
            count += 1;
            let function = format!("fn {test}(");
            let exists = sources.iter().any(|source| source.contains(&function));
            assert!(exists, "R{number} names `{test}`, which is no test");
            assert!(test.starts_with(&format!("r{number:02}_")), "{test}");
        }
    }
    assert!(count >= 46, "{count}");
}
