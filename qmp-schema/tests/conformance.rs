//! QEMU's own front-end tests, each a test here: the same verdict, at the same line.

use std::path::Path;
use std::process::ExitCode;

use qmp_schema::{LoadError, dump};
use qmp_testing::fixtures::{self, Failed};
use qmp_testing::schemas;

/// How many cases the folder has: a case that silently does not run is an error.
const CASES: usize = 105;

fn main() -> ExitCode {
    let Some(shared) = qmp_testing::needs::shared() else {
        return ExitCode::SUCCESS;
    };
    let cases = fixtures::files(&shared.join("qapi-conformance"), "err", CASES, test);
    assert_eq!(cases.len(), CASES, "number of cases");
    fixtures::run(cases)
}

/// The path is that of the expected diagnostics, which are empty for a valid schema.
fn test(path: &Path) -> Result<(), Failed> {
    let err = std::fs::read_to_string(path)?;
    let out = std::fs::read_to_string(path.with_extension("out"))?;
    let entry = path.with_extension("json");
    let entry = entry.file_name().unwrap_or_default().to_string_lossy();
    match schemas::load(path.parent().ok_or("it has no folder")?, &entry) {
        Ok(_) if !err.is_empty() => Err("it is accepted".into()),
        Ok(loaded) => {
            let docs = out.contains("\ndoc ");
            assert!(
                dump::to_text(&loaded.schema, docs) == out,
                "the listing differs"
            );
            schemas::check_printing(&loaded.schema, &entry);
            Ok(())
        }
        Err(LoadError::Invalid(report)) => {
            assert_eq!(places(&report.to_string()), places(&err));
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
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
