//! What the fuzz targets do with an input, without the fuzzer: tests call the same functions.
//!
//! Takes bytes, loads them as a schema, and panics if a promise of `qmp-schema` is broken. The
//! modules in reading order: `input` (bytes to files), `targets` (what must hold), `mutate` (how
//! inputs are changed), `seeds` (where they come from).

mod input;
mod mutate;
mod seeds;
mod targets;

pub use mutate::{WORDS, mutate};
pub use seeds::seeds;
pub use targets::{parse, print};
