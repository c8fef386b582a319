//! The errors of `schema!`: file, line and picture, at the place where it is called. Each program in
//! `tests/refused` is a test.
//!
//! `TRYBUILD=overwrite cargo test -p qmp-macros --test refused` writes the expected errors.

use std::path::Path;
use std::process::ExitCode;

use qmp_testing::fixtures::{self, Failed};

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refused");
    provide_schemas(&folder.join("schemas"));
    fixtures::run(fixtures::files(&folder, "rs", 6, test))
}

fn test(path: &Path) -> Result<(), Failed> {
    let expected = path.with_extension("stderr");
    assert!(expected.is_file(), "it has no expectation");
    trybuild::TestCases::new().compile_fail(path);
    let text = std::fs::read_to_string(expected)?;
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
    Ok(())
}

/// Copies the schemas to where the macro looks for them: trybuild compiles in a separate package in
/// the target folder.
fn provide_schemas(from: &Path) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let package = target
        .expect("is in the target folder")
        .join("tests/trybuild/qmp-macros");
    let to = package.join("schemas");
    std::fs::create_dir_all(&to).expect("folder can be made");
    let mut copied = 0;
    for entry in std::fs::read_dir(from).expect("folder can be read") {
        let entry = entry.expect("folder can be read");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("file can be copied");
        copied += 1;
    }
    assert_eq!(copied, 3);
}
