//! Rust code from a QAPI schema.
//!
//! Takes a resolved [`Schema`] and a [`Config`], gives [`Files`]: a sorted map from path to text.
//! It is pure: reading schemas and writing files is the business of `qmp`, `xtask` and the macro.
//!
//! The steps, in reading order:
//!
//! 1. [`names`]: what everything is called in Rust;
//! 2. `reach`: which types the commands and events use;
//! 3. `boxing`: where a recursive type needs a box;
//! 4. `plan`: the schema as a list of Rust items, with nothing left to decide;
//! 5. `emit`: the items as tokens, a file a kind of item;
//! 6. `layout`: which item goes into which file, and the modules around them;
//! 7. [`files`]: tokens to formatted text with a header;
//! 8. `fresh`: whether a folder holds what would be generated.

mod boxing;
mod config;
pub mod dates;
mod emit;
pub mod files;
mod fresh;
mod layout;
pub mod names;
mod plan;
mod reach;
mod visible;

pub use config::{Config, Placement};
pub use dates::Dates;
pub use files::Files;
pub use fresh::{Stale, stale};

use proc_macro2::TokenStream;
use qmp_schema::Schema;

/// Why no code can be generated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A union's branch is a union whose branch is a union, and so on.
    #[error("union '{union}': unions are nested deeper than {limit} levels")]
    UnionsTooDeep {
        /// The outermost union.
        union: String,
        /// The limit.
        limit: usize,
    },
    /// The generator made tokens that are no Rust; this is a fault of the generator.
    #[error("{file}: the generated code is not Rust: {message}")]
    NotRust {
        /// The file.
        file: String,
        /// What the parser says.
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
