//! The script of the GitHub Action: annotations stand at the lines of the user's own files.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn compare(folder: &Path, variables: &[(&str, &str)]) -> Output {
    let qmp = Path::new(env!("CARGO_BIN_EXE_qmp"));
    let mut paths = vec![qmp.parent().expect("it is in a folder").to_owned()];
    paths.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/compare"))
        .current_dir(folder)
        .env("PATH", std::env::join_paths(paths).expect("paths"))
        .envs(variables.iter().copied())
        .output()
        .expect("the script starts")
}

#[test]
fn annotations_stand_at_the_users_lines() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    fs::create_dir(path.join("test")).expect("folder can be made");
    fs::write(
        path.join("test/a file"),
        "query-status\n\nmigrate/arg-type/blk\n",
    )
    .expect("written");
    fs::write(path.join("test/other"), "query-name\n").expect("written");
    let usage = ("USAGE", "test/a file\ntest/other\n");
    let output = compare(path, &[("OLD", "9.0"), ("NEW", "9.1"), usage]);
    let found = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{found}");
    assert!(
        found.contains("::error file=test/a file,line=3,"),
        "{found}"
    );

    // Options and the exit status are passed through.
    let never = [
        ("OLD", "9.0"),
        ("NEW", "9.1"),
        usage,
        ("OPTIONS", "--fail-on=never"),
    ];
    assert_eq!(compare(path, &never).status.code(), Some(0));
    let unknown = [("OLD", "9.0"), ("NEW", "9.1"), ("USAGE", "nowhere")];
    assert_eq!(compare(path, &unknown).status.code(), Some(2));
}
