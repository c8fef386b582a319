//! The snapshots of the releases, for live tests.

use std::path::Path;

use qmp_client::qmp_types::Version;
use qmp_history::snapshot;
use qmp_schema::Schema;

/// The schema of a server's release, if there is a snapshot of it.
pub(crate) fn schema_of(part: &str, version: &Version) -> Option<Schema> {
    let Version {
        major,
        minor,
        micro,
        ..
    } = version;
    let name = format!("{part}-{major}.{minor}.{micro}.json");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schemas/releases")
        .join(&name);
    let Ok(text) = std::fs::read_to_string(path) else {
        let reason = format_args!("there is no snapshot '{name}' of what this server speaks");
        qmp_testing::needs::skip(reason);
        return None;
    };
    match snapshot::to_schema(&name, &text) {
        Ok(loaded) => Some(loaded.schema),
        Err(error) => panic!("{name}: {error}"),
    }
}
