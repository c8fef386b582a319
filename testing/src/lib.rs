//! What the tests of all crates share: [`examples`] and [`relations`] read data beside the schema, [`needs`] finds what a test
//! needs besides the repository, [`growth`] counts what work costs, [`schemas`] reads and compares schemas, [`sessions`] makes up
//! what a server sends, and [`PATIENCE`] bounds how long a test waits for what must come.

pub mod examples;
pub mod growth;
pub mod messages;
pub mod needs;
pub mod places;
pub mod relations;
pub mod schemas;
pub mod sessions;
pub mod wire;

use std::time::Duration;

/// How long a test waits for what must come: a guard against hangs, which a busy machine does not reach.
pub const PATIENCE: Duration = Duration::from_secs(120);
