//! What `schema!` says to what it cannot take: the file, the line and the picture, in the place
//! where it is called.
//!
//! `TRYBUILD=overwrite cargo test -p qmp-macros --test refused` writes what it says as what is
//! expected.

use std::path::Path;

#[test]
fn refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refused");
    let names = |ending: &str| {
        let entries = std::fs::read_dir(&folder).expect("folder can be read");
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| Some(name.strip_suffix(ending)?.to_owned()))
            .collect();
        names.sort();
        names
    };
    provide_schemas(&folder.join("schemas"));
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
    assert_eq!(names(".rs").len(), 6);
    assert_eq!(names(".rs"), names(".stderr"), "each has an expectation");
    for name in names(".stderr") {
        let text = std::fs::read_to_string(folder.join(name + ".stderr")).expect("can be read");
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
    }
}

/// Copies the schemas to where the macro looks for them: trybuild compiles in a package of its own,
/// which is in the target folder.
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
