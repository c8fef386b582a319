//! Compares two schemas: every change found, judged and explained.

mod accepted;
pub mod audit;
pub mod builds;
mod change;
mod compare;
pub mod finding;
pub mod hints;
mod judge;
mod lookup;
pub mod only;
mod pattern;
pub mod policy;
mod prose;
mod reach;
pub mod report;
pub mod rule;
pub mod side;
pub mod trace;
pub mod usage;
pub mod verdict;
pub mod witness;

pub use accepted::{Accepted, AcceptedError};
pub use builds::Builds;
pub use finding::{Context, Finding, Hint, Judgement, Lifetime, Location, OpenDates, Place};
pub use judge::{Diff, diff};
pub use lookup::{Standing, lookup};
pub use only::Only;
pub use pattern::Pattern;
pub use report::{Report, Settings, Unstable};
pub use rule::{Needs, Rule};
pub use side::{Side, Sight};
pub use trace::{Trace, trace};
pub use usage::{Matrix, Usage, matrix};
pub use verdict::{Api, Effect, Level, Policy, View};
pub use witness::Witness;
