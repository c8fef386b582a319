//! A table in which what is known of a name is found without reading the rest: lines, sorted by name, with the name, a
//! tab and a JSON value.

use std::fmt::Write;

use serde::Serialize;

/// Writes a table; rows of one name keep their order.
pub(crate) fn write<T: Serialize>(mut rows: Vec<(&str, T)>) -> String {
    rows.sort_by_key(|(name, _)| *name);
    let mut table = String::new();
    for (name, row) in rows {
        // Only maps with other keys than strings could fail, and there are none; nor does writing to a string.
        let row = serde_json::to_string(&row).unwrap_or_default();
        let _ = writeln!(table, "{name}\t{row}");
    }
    table
}

/// A table, split into lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows<'t>(Vec<(&'t str, &'t str)>);

impl<'t> Rows<'t> {
    pub(crate) fn new(table: &'t str) -> Self {
        let rows = table.lines().filter_map(|line| line.split_once('\t'));
        Self(rows.collect())
    }

    /// All lines, sorted by name.
    pub(crate) fn all(&self) -> &[(&'t str, &'t str)] {
        &self.0
    }

    /// The lines of a name.
    pub(crate) fn exact(&self, name: &str) -> &[(&'t str, &'t str)] {
        let start = self.0.partition_point(|(known, _)| *known < name);
        let rest = self.0.get(start..).unwrap_or_default();
        let end = rest.partition_point(|(known, _)| *known == name);
        rest.get(..end).unwrap_or_default()
    }
}
