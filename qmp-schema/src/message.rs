//! Messages of a schema: whether a server takes a command as it is sent, and smallest ones.

pub mod path;

pub use path::{JsonKind, Leaf, Path, Side, Step};
