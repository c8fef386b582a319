//! What `query-qmp-schema` answers: a schema as a program sees it that asks a server.
//!
//! Takes a [`Schema`] and the symbols that a build defines ([`Defines`]), gives the array of
//! `SchemaInfo` objects that QEMU generates from it, or finds out from such an array what a build
//! defines ([`infer`]), or makes a schema of it ([`to_schema`]). Must not know where schemas and
//! answers come from.
//!
//! The rules are those of QEMU's `docs/devel/qapi-code-gen.rst`, section "Client JSON Protocol
//! introspection". Commands and events come first, in source order, then the types that they lead
//! to, in the order of first use. Types have numbers for names, which count in that order too, and
//! which do not depend on build conditions: QEMU's generator numbers everything, and the compiler
//! leaves out what is not in a build.
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

/// What types are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// By numbers, as in what a server answers.
    #[default]
    Masked,
    /// As in the schema.
    AsWritten,
}

/// What a server answers that was built from the schema with these symbols defined.
#[must_use]
pub fn to_json(schema: &Schema, defines: &Defines, names: Names) -> Value {
    tree::list(&build::entries(schema, names), defines)
}

/// The same as text: JSON with one entry a line.
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
