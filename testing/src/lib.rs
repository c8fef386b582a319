//! Shared by the tests of all crates: [`fixtures`] makes a test of each fixture, [`examples`] and [`relations`] read the data
//! beside the schema, [`needs`] finds requirements beyond the repository, [`growth`] counts instructions, [`schemas`] reads and
//! compares schemas, [`sessions`] generates the messages of a server, and [`PATIENCE`] bounds how long a test waits.

pub mod examples;
pub mod fixtures;
pub mod growth;
pub mod messages;
pub mod needs;
pub mod places;
pub mod relations;
pub mod schemas;
pub mod sessions;
pub mod wire;

use std::time::Duration;

/// How long a test waits for an event that must come: a guard against hangs, which a busy machine does not reach.
pub const PATIENCE: Duration = Duration::from_secs(120);
