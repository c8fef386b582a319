//! Figures, tables and targets.
//!
//! Takes figures, writes text to standard output. It is independent of the benchmarks.

use std::fmt::Display;

use comfy_table::{CellAlignment, Table, presets};

/// What a benchmark is to reach.
#[derive(Debug)]
pub(crate) struct Target {
    /// What is compared, such as `time of the peer over ours`.
    pub(crate) what: String,
    /// How many times better than the peer we are.
    pub(crate) factor: f64,
    /// How many times better we want to be.
    pub(crate) at_least: f64,
}

impl Target {
    /// Whether the target is met.
    pub(crate) fn is_met(&self) -> bool {
        self.factor >= self.at_least
    }
}

/// Prints a headline, a table and the targets.
pub(crate) fn print(headline: &str, table: &Table, targets: &[Target]) {
    println!("{headline}\n\n{table}\n");
    for target in targets {
        let verdict = if target.is_met() { "met   " } else { "MISSED" };
        println!(
            "{verdict} {}: {:.2}, target {}",
            target.what, target.factor, target.at_least
        );
    }
    println!();
}

/// An empty table. All columns but the first are for numbers.
pub(crate) fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_header(header);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// A number in a table, with digits that say something.
pub(crate) fn digits(number: f64) -> String {
    let places = match number {
        n if n >= 100.0 => 0,
        n if n >= 10.0 => 1,
        _ => 2,
    };
    format!("{number:.places$}")
}

/// The cell of a missing figure.
pub(crate) fn or_dash(value: Option<impl Display>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

/// The middle one of some figures; of two in the middle, the mean.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    match figures.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => figures[n / 2],
        n => f64::midpoint(figures[n / 2 - 1], figures[n / 2]),
    }
}
