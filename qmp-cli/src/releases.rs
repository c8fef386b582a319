//! The history of the schemas that `qmp` knows.

use std::path::{Path, PathBuf};

/// The folder with the history.
pub(crate) fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).join("schemas")
}
