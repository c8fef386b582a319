//! The program's arguments. Because of this test, cargo builds the program along with the tests.

use std::process::Command;

#[test]
fn a_wrong_argument_is_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_chaos"))
        .arg("soon")
        .output()
        .expect("chaos starts");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("'soon'"), "{stderr}");
}
