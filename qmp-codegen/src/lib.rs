//! Rust code from a QAPI schema.
//!
//! Takes a resolved [`Schema`] and a [`Config`], and returns [`Files`]: a sorted map from path to text.
//! It is pure: `qmp`, `xtask` and the macro read schemas and write files.
//!
//! The steps, in reading order:
//!
//! 1. [`names`]: Rust names;
//! 2. `reach`: which types the commands and events use;
//! 3. `boxing`: where a recursive type needs a box;
//! 4. `plan`: the schema as a list of Rust items, with nothing left to decide;
//! 5. `emit`: the items as tokens, one module for each kind of item;
//! 6. `example`: JSON values as Rust expressions, for the examples of commands;
//! 7. `layout`: which item goes into which file, and the modules around them;
//! 8. [`files`]: tokens to formatted text with a header;
//! 9. `fresh`: compares a folder with newly generated files.

mod boxing;
mod config;
pub mod dates;
mod emit;
mod example;
pub mod files;
mod fresh;
mod layout;
pub mod names;
mod plan;
mod reach;
mod usage;
mod visible;
mod wire_order;

pub use config::{Config, Placement};
pub use dates::Dates;
pub use files::Files;
pub use fresh::{Stale, stale};
pub use usage::{Example, Relation, Usage};

use proc_macro2::TokenStream;
use qmp_schema::Schema;

/// Why no code can be generated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Unions are nested in branches of unions, too deep.
    #[error("union '{union}': unions are nested deeper than {limit} levels")]
    UnionsTooDeep {
        /// The outermost union.
        union: String,
        /// The limit.
        limit: usize,
    },
    /// An example of a command cannot be written in Rust, or is of no command or event.
    #[error("the example of '{name}' does not fit its type")]
    Example {
        /// The command or event.
        name: String,
    },
    /// The generator made invalid Rust, which is a bug in it.
    #[error("{file}: the generated code is not Rust: {message}")]
    NotRust {
        /// The file.
        file: String,
        /// The parser's message.
        message: String,
    },
}

/// Generates the files for a schema.
///
/// # Errors
/// See [`Error`].
pub fn generate(schema: &Schema, config: &Config) -> Result<Files, Error> {
    let plan = plan::Plan::new(schema, config)?;
    layout::files(&plan)
}

/// Generates the code for a schema as the content of one module, for the macro.
///
/// # Errors
/// See [`Error`].
pub fn generate_inline(schema: &Schema, config: &Config) -> Result<TokenStream, Error> {
    let plan = plan::Plan::new(schema, config)?;
    Ok(layout::inline(&plan))
}
