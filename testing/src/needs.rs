//! Requirements of tests that not every machine meets: programs, and the folder `shared` beside the repository.
//!
//! If one is missing, the test prints `skipped: TEST: REASON` on standard error, even while the test harness captures its
//! output, and passes. Continuous integration sets `QMP_REQUIRE_LIVE=1` and `QMP_REQUIRE_SHARED=1`: then the test fails.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Reports that the test, or a part of it, is skipped.
pub fn skip(reason: impl std::fmt::Display) {
    // The harness names the thread of a test after it. It captures the output of macros, but not this.
    let thread = std::thread::current();
    let line = format!("skipped: {}: {reason}\n", thread.name().unwrap_or("?"));
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// Whether tests that need programs must run.
#[must_use]
pub fn live_is_required() -> bool {
    is_set("QMP_REQUIRE_LIVE")
}

/// Reports that the test is skipped because of a program; returns `false`.
///
/// # Panics
///
/// If the variable `QMP_REQUIRE_LIVE` is set.
pub fn skip_live(reason: impl std::fmt::Display) -> bool {
    assert!(!live_is_required(), "{reason}, and QMP_REQUIRE_LIVE is set");
    skip(reason);
    false
}

/// Whether a program is installed; if not, reports that the test is skipped.
///
/// # Panics
///
/// If it is not installed and the variable `QMP_REQUIRE_LIVE` is set.
#[must_use]
pub fn program(name: &str) -> bool {
    is_installed(name) || skip_live(format_args!("{name} is not installed"))
}

/// Whether a program is in one of the folders of `PATH`.
#[must_use]
pub fn is_installed(name: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(name).is_file())
}

/// The folder `shared` beside the repository, with QEMU's schemas and recorded sessions; if it does not exist, reports that the
/// test is skipped.
///
/// # Panics
///
/// If it is not there and the variable `QMP_REQUIRE_SHARED` is set.
#[must_use]
pub fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if shared.is_dir() {
        return Some(shared);
    }
    let reason = "there is no folder 'shared' beside the repository";
    assert!(
        !is_set("QMP_REQUIRE_SHARED"),
        "{reason}, and QMP_REQUIRE_SHARED is set"
    );
    skip(reason);
    None
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| value == "1")
}
