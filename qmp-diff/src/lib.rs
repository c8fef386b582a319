//! Compares two schemas: every change found, judged and explained.

pub mod rule;
pub mod verdict;

pub use rule::Rule;
pub use verdict::{Api, Effect, Level, Policy, View};
