//! The schemas of every release since 5.2: each is accepted as its own dialect and by detection, and
//! says the same when it is printed in the newest.

use std::path::Path;

use qmp_schema::{Dialect, DialectChoice, DialectReason, Loaded, Options, dump, load_with};
use qmp_testing::schemas;

/// The releases, and how many schemas each has.
const RELEASES: [(&str, usize); 18] = [
    ("5.2.0", 2),
    ("6.0.0", 2),
    ("6.1.0", 2),
    ("6.2.0", 2),
    ("7.0.0", 2),
    ("7.1.0", 2),
    ("7.2.0", 2),
    ("8.0.0", 2),
    ("8.1.0", 2),
    ("8.2.0", 2),
    ("9.0.0", 2),
    ("9.1.0", 2),
    ("9.2.0", 3),
    ("10.0.2", 3),
    ("10.1.0", 3),
    ("10.2.2", 3),
    ("11.0.0", 3),
    ("11.1.3", 3),
];

/// Calls a function for each schema of the releases: release, what the schema is of, and how to load it.
fn each(mut function: impl FnMut(&str, &str, &dyn Fn(DialectChoice) -> Loaded)) {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    for (release, expected) in RELEASES {
        let mut count = 0;
        for part in ["qapi", "qga", "storage-daemon/qapi"] {
            // The storage daemon's modules are in folders above it.
            let folder = shared.join("qapi").join(release);
            let entry = format!("{part}/qapi-schema.json");
            if folder.join(&entry).exists() {
                function(release, part, &|dialect| load(&folder, &entry, dialect));
                count += 1;
            }
        }
        assert_eq!(count, expected, "schemas of {release}");
    }
}

fn load(folder: &Path, entry: &str, dialect: DialectChoice) -> Loaded {
    let options = Options {
        dialect,
        ..Options::default()
    };
    let loader = |path: &str| std::fs::read(folder.join(path));
    match load_with(entry, &loader, &options) {
        Ok(loaded) => loaded,
        Err(error) => panic!("{}: {entry}: {error}", folder.display()),
    }
}

#[test]
fn every_release_is_accepted() {
    each(|release, part, load| {
        let dialect = Dialect::of_release(release).expect("has a dialect");
        let asked = load(DialectChoice::Fixed(dialect));
        assert_eq!(asked.dialect, dialect);
        assert_eq!(asked.dialect_reason, DialectReason::Asked);
        asked.schema.assert_valid();
        let detected = load(DialectChoice::Detect);
        assert_eq!(
            dump::to_text(&detected.schema, false),
            dump::to_text(&asked.schema, false),
            "{release} {part}: detection changes the meaning"
        );
        match detected.dialect_reason {
            DialectReason::Newest => assert_eq!(dialect, Dialect::NEWEST, "{release} {part}"),
            // A small schema may not show all that its dialect was about.
            DialectReason::Detected { old } => assert!(
                detected.dialect >= dialect && detected.dialect < Dialect::NEWEST && old >= 5,
                "{release} {part} is taken for {} by {old}",
                detected.dialect
            ),
            DialectReason::Asked | DialectReason::Mixed { .. } => {
                panic!("{release} {part} is {}", detected.dialect_reason)
            }
        }
        if part == "qapi" {
            // These can only be told from those before by what is refused.
            let newest_alike = match dialect {
                Dialect::V6_2 => Dialect::V7_1,
                Dialect::V9_1 => Dialect::V10_1,
                other => other,
            };
            assert_eq!(detected.dialect, newest_alike, "{release} {part}");
        }
    });
}

#[test]
fn every_release_can_be_printed() {
    each(|release, part, load| {
        let dialect = Dialect::of_release(release).expect("has a dialect");
        let schema = load(DialectChoice::Fixed(dialect)).schema;
        if part != "storage-daemon/qapi" {
            schemas::check_modernising(&schema, "qapi-schema.json");
        }
    });
}

#[test]
fn no_documentation_is_lost() {
    each(|release, part, load| {
        let dialect = Dialect::of_release(release).expect("has a dialect");
        let Loaded {
            schema, sources, ..
        } = load(DialectChoice::Fixed(dialect));
        let words = |text: &str| -> usize { text.split_whitespace().count() };
        // What is between `##` and `##`.
        let mut written = 0;
        for file in sources.files() {
            let mut inside = false;
            // Some comments are indented.
            for line in file.text.lines().map(str::trim_start) {
                if line.starts_with("##") {
                    inside = !inside;
                } else if let Some(line) = line.strip_prefix('#').filter(|_| inside) {
                    written += words(line);
                }
            }
        }
        let mut found = 0;
        for (_, doc) in schema.docs() {
            found += usize::from(doc.symbol.is_some()) + words(&doc.body);
            for entry in doc.members.iter().filter(|entry| !entry.text.is_empty()) {
                found += 1 + words(&entry.text);
            }
            found += usize::from(!doc.features.is_empty());
            for entry in &doc.features {
                found += 1 + words(&entry.text);
            }
            for section in &doc.sections {
                found += usize::from(!section.kind.tag().is_empty()) + words(&section.text);
            }
        }
        assert_eq!(found, written, "{release} {part}: words of documentation");
    });
}
