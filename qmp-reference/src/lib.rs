//! The reference of QMP: a page for each command, event, type, member and value, and a search over all of them.
//!
//! Takes a schema, the [texts] of its documentation, the dates of its parts ([when]), [examples] and [relations]; returns
//! [`Page`]s, which [`render`] shows in a terminal, as Markdown or as JSON. It is independent of the source of its input.
//!
//! * [`texts`], [`when`], [`examples`], [`relations`]: tables with a line for each part of a schema, so that only the
//!   requested lines are read;
//! * [`modules`]: the file of the schema that has each definition;
//! * [`page`]: the page of one part;
//! * [`json_schema`]: commands, events and types as JSON Schema;
//! * [`openrpc`]: all commands as one `OpenRPC` document;
//! * [`search`]: parts by name and by meaning;
//! * [`render`]: pages for people and programs;
//! * `site`: all pages as a static site, with the feature `site`.

pub mod examples;
pub mod json_schema;
pub mod modules;
pub mod openrpc;
pub mod page;
pub mod relations;
pub mod render;
mod rows;
pub mod search;
#[cfg(feature = "site")]
pub mod site;
pub mod texts;
pub mod when;

pub use examples::Examples;
pub use page::{Page, Reference};
pub use relations::Relations;
pub use search::Hit;
pub use texts::Texts;
