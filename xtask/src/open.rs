//! Schemas, be they schema files or a snapshot.

use qmp_schema::{Loaded, snapshot};

use crate::Outcome;
use crate::disk::{self, Reading, complain};

/// Loads a schema from its entry file or from a snapshot; if that fails, says why on standard error
/// and how the command ends.
pub(crate) fn open(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    // What cannot be read is not looked at here: loading it says why.
    match std::fs::read_to_string(path) {
        Ok(text) if snapshot::is_snapshot(&text) => {
            snapshot::to_schema(path, &text).map_err(|error| {
                complain(&format!("error: '{path}' is no valid snapshot: {error}\n"));
                Outcome::No
            })
        }
        _ => disk::load(path, reading),
    }
}
