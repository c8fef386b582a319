//! The secrets of the schemas in `schemas/`.

use std::fs;
use std::path::Path;

use qmp_schema::Schema;
use qmp_schema::secrets::{SecretNotes, Secrets};

use qmp_cli_support::Outcome;
use qmp_cli_support::output::{self, complain};

/// The hand-written file that marks secrets.
const NOTES: &str = "secrets.json";

/// Reads the secrets of a schema, which the file calls `name`.
pub(crate) fn read(schemas: &Path, name: &str, schema: &Schema) -> Result<Secrets, Outcome> {
    let path = schemas.join(NOTES);
    let text = fs::read_to_string(&path).map_err(|error| output::cannot("read", &path, &error))?;
    let notes = SecretNotes::parse(&text, name).map_err(|error| {
        complain(&format!("error: '{}': {error}\n", path.display()));
        Outcome::Failed
    })?;
    Secrets::new(schema, &notes).map_err(|error| {
        complain(&format!("error: '{}': {error}\n", path.display()));
        Outcome::No
    })
}
