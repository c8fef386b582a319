//! Shared by tests of messages: schemas from texts and snapshots, and steps of paths.

use std::path::Path;

use qmp_history::snapshot::to_schema;
use qmp_message::Step;
use qmp_schema::{Schema, load};

/// A schema from the text of its one file.
pub fn schema(text: &str) -> Schema {
    match load("x.json", &|_: &str| Ok(text.as_bytes().to_vec())) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{error}"),
    }
}

/// A snapshot in `schemas/releases`.
pub fn release(name: &str) -> Schema {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../schemas/releases/{name}.json"));
    let text = std::fs::read_to_string(path).expect("snapshot can be read");
    match to_schema(name, &text) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{name}: {error}"),
    }
}

/// The step to a member.
pub fn member(name: &str) -> Step {
    Step::Member(name.to_owned())
}

/// The step into a branch.
pub fn branch(tag: &str, value: &str) -> Step {
    Step::Branch {
        tag: tag.to_owned(),
        value: value.to_owned(),
    }
}
