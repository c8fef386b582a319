//! The site of `qmp doc --html`: that it is complete, correct HTML without a broken link, safe to write, and works in a browser.

#[path = "site/browser.rs"]
mod browser;
#[path = "site/pages.rs"]
mod pages;
#[path = "site/shown.rs"]
mod shown;
#[path = "site/written.rs"]
mod written;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The site, which is made once.
fn site() -> &'static Path {
    static SITE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SITE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("site");
        let output = write(&path);
        assert!(output.status.success(), "{output:?}");
        (folder, path)
    });
    path
}

fn write(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["doc", "--html"])
        .arg(folder)
        .output()
        .expect("qmp can be run")
}

/// The text of a page.
fn text(path: &str) -> String {
    std::fs::read_to_string(site().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
