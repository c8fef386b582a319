//! The workspace that contains this program.

use std::path::{Path, PathBuf};

/// The folder of the workspace: tasks can be started from any folder in it.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
