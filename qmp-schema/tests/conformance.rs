//! QEMU's own front-end tests: the same verdict, at the same line.

use qmp_schema::{LoadError, dump};
use qmp_testing::schemas;

/// How many cases the folder has: a case that silently does not run is an error.
const CASES: usize = 105;

#[test]
fn verdicts_and_places_are_those_of_qemu() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let folder = shared.join("qapi-conformance");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("folder can be read")
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_suffix(".err")
                .map(str::to_owned)
        })
        .collect();
    names.sort();
    assert_eq!(names.len(), CASES, "number of cases");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("file can be read");
    let mut failures = Vec::new();
    for name in &names {
        let (err, out) = (read(&format!("{name}.err")), read(&format!("{name}.out")));
        let entry = format!("{name}.json");
        match schemas::load(&folder, &entry) {
            Ok(_) if !err.is_empty() => failures.push(format!("{name}: accepted")),
            Ok(loaded) => {
                let docs = out.contains("\ndoc ");
                if dump::to_text(&loaded.schema, docs) != out {
                    failures.push(format!("{name}: the listing differs"));
                }
                schemas::check_printing(&loaded.schema, &entry);
            }
            Err(LoadError::Invalid(report)) => {
                let (expected, actual) = (places(&err), places(&report.to_string()));
                if expected != actual {
                    failures.push(format!("{name}: {actual:?} instead of {expected:?}"));
                }
            }
            Err(error) => failures.push(format!("{name}: {error}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The lines about inclusion, and the place of the first error.
fn places(text: &str) -> Vec<String> {
    let mut places = Vec::new();
    for line in text.lines() {
        if line.starts_with("In file included from ") {
            places.push(line.to_owned());
            continue;
        }
        let mut parts = line.split(':');
        let (file, number) = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        if number.parse::<u32>().is_ok() {
            places.push(format!("{file}:{number}"));
            break;
        }
    }
    places
}

#[test]
fn the_dump_of_qemu_10_0_2_is_that_of_qemu() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let loaded = schemas::load(&shared.join("qapi/10.0.2/qapi"), "qapi-schema.json")
        .unwrap_or_else(|error| panic!("{error}"));
    let expected = std::fs::read_to_string(shared.join("qapi-conformance/qemu-10.0.2.dump"))
        .expect("file can be read");
    assert!(
        dump::to_text(&loaded.schema, false) == expected,
        "the listing differs"
    );
}

#[test]
fn real_schemas_load_and_survive_printing() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut loaded = 0;
    for release in ["10.0.2", "10.2.2"] {
        for part in ["qapi", "qga", "storage-daemon/qapi"] {
            // The storage daemon's modules are in folders above it.
            let folder = shared.join("qapi").join(release);
            let entry = format!("{part}/qapi-schema.json");
            match schemas::load(&folder, &entry) {
                Ok(schema) => {
                    schema.schema.assert_valid();
                    if part != "storage-daemon/qapi" {
                        schemas::check_printing(&schema.schema, "qapi-schema.json");
                    }
                    loaded += 1;
                }
                Err(error) => panic!("{release} {part}: {error}"),
            }
        }
    }
    assert_eq!(loaded, 6);
}
