//! The reply to `query-qmp-schema`: a schema as clients see it.
//!
//! Takes a [`Schema`] and the symbols that a build defines ([`Defines`]), returns the array of
//! `SchemaInfo` objects that QEMU generates from it; or infers from such an array the symbols of a
//! build ([`infer()`]), or converts it to a schema ([`to_schema`]).
//!
//! The rules are those of QEMU's `docs/devel/qapi-code-gen.rst`, section "Client JSON Protocol
//! introspection". Commands and events come first, in source order, then the types that they use,
//! in the order of first use. The names of types are numbers in the same order. They do not depend
//! on build conditions: QEMU's generator numbers all types, and the C compiler leaves out those
//! that are not in a build.
//!
//! ```
//! use qmp_schema::condition::Defines;
//! use qmp_history::introspect::{Names, to_json};
//!
//! let source = |_: &str| Ok(b"{ 'command': 'stop' } { 'event': 'STOP', 'if': 'A' }".to_vec());
//! let schema = qmp_schema::load("main.json", &source)?.schema;
//! let answer = to_json(&schema, &Defines::new(), Names::Masked);
//! assert_eq!(answer[0]["name"], "stop");
//! assert_eq!(answer[1]["meta-type"], "object");
//! # Ok::<(), qmp_schema::LoadError>(())
//! ```

mod answer;
mod build;
mod infer;
mod read;
mod solve;
mod tree;

pub use answer::{Answer, AnswerError, is_answer, to_schema};
pub use infer::{Inferred, Mismatch, infer};

use std::fmt::Write;

use serde_json::Value;

use qmp_schema::condition::Defines;
use qmp_schema::schema::Schema;

/// The names of types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Numbers, as in the reply of a server.
    #[default]
    Masked,
    /// The names in the schema.
    AsWritten,
}

/// The reply of a server that was built from the schema with these symbols.
#[must_use]
pub fn to_json(schema: &Schema, defines: &Defines, names: Names) -> Value {
    tree::list(&build::entries(schema, names), defines)
}

/// The reply as JSON text with one entry a line.
#[must_use]
pub fn to_text(schema: &Schema, defines: &Defines, names: Names) -> String {
    let mut out = String::from("[");
    let mut separator = "\n";
    for entry in build::entries(schema, names) {
        if entry.is_in(defines) {
            // Writing to a string does not fail.
            let _ = write!(out, "{separator}{}", entry.tree.to_json(defines));
            separator = ",\n";
        }
    }
    out.push_str("\n]\n");
    out
}
