//! Compares two schemas: finds, judges and explains every change.
//!
//! [`Comparison::run`] takes two [`ComparedSchema`]s and [`Options`], and returns all findings. They form a [`Report`], which
//! [`report::write`] writes for people and programs.
//!
//! In reading order: `compared` and `builds` (the input) → `compare` (facts) → `reach` (the commands and events that a fact
//! concerns) → `judge` (findings) → `hints`, `only`, `parts`, `policy`, `audit`, `usage`, `options`, `accepted`, `prove` (the
//! steps that `comparison` puts in order) → `report`.

mod accepted;
mod audit;
pub mod builds;
mod change;
mod compare;
mod compared;
mod comparison;
pub mod finding;
mod hints;
mod judge;
mod location;
mod lookup;
mod only;
mod options;
mod parts;
mod pattern;
mod policy;
mod prose;
mod prove;
mod reach;
pub mod report;
pub mod rule;
pub mod trace;
pub mod usage;
mod verdict;
mod witness;

pub use accepted::{Accepted, AcceptedError};
pub use builds::Builds;
pub use compared::{ComparedSchema, Visibility};
pub use comparison::{Comparison, Scope};
pub use finding::{Content, Context, Finding, Hint, Judgement, Lifetime, OpenDates, Part, Place};
pub use location::Location;
pub use lookup::{Standing, lookup};
pub use only::Only;
pub use options::{Ask, Describe, Options, Unstable, Witnesses};
pub use pattern::Pattern;
pub use report::Report;
pub use rule::{Needs, Rule, RuleId};
pub use trace::{Trace, trace};
pub use usage::{Matrix, Usage, matrix};
pub use verdict::{Effect, Level, Policy, SemverImpact, View};
pub use witness::{Confirmation, Witness};
