//! What the tests of messages share: schemas from texts and snapshots, steps of paths.

use std::path::Path;

use qmp_schema::message::Step;
use qmp_schema::snapshot::to_schema;
use qmp_schema::{Schema, load};

pub(crate) fn schema(text: &str) -> Schema {
    match load("x.json", &|_: &str| Ok(text.as_bytes().to_vec())) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{error}"),
    }
}

/// A snapshot in `schemas/releases`.
pub(crate) fn release(name: &str) -> Schema {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../schemas/releases/{name}.json"));
    let text = std::fs::read_to_string(path).expect("snapshot can be read");
    match to_schema(name, &text) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{name}: {error}"),
    }
}

pub(crate) fn member(name: &str) -> Step {
    Step::Member(name.to_owned())
}

pub(crate) fn branch(tag: &str, value: &str) -> Step {
    Step::Branch {
        tag: tag.to_owned(),
        value: value.to_owned(),
    }
}
