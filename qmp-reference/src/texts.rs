//! The texts of a schema's documentation as a table, in which one text is found without reading the others.
//!
//! A line has a path, a tab and the text, in which a vertical tab stands for the end of a line. Lines are sorted by path:
//! `NAME` for a definition, `NAME.MEMBER` for a member, argument, value or branch, `NAME.$FEATURE` for a feature,
//! `NAME:returns` and `NAME:errors` for these sections.

use std::collections::BTreeMap;
use std::fmt::Write;

use qmp_schema::Schema;
use qmp_schema::doc::{Doc, SectionKind};

/// Stands for the end of a line in a text.
const LINE_END: &str = "\u{b}";

/// The table of a schema's documentation.
#[must_use]
pub fn table(schema: &Schema) -> String {
    let mut rows = BTreeMap::new();
    for (_, doc) in schema.docs() {
        if let Some(name) = &doc.symbol {
            add(&mut rows, name, doc);
        }
    }
    let mut table = String::new();
    for (path, text) in rows {
        let text = text.replace('\t', " ").replace(LINE_END, " ");
        let lines: Vec<&str> = text.lines().collect();
        // Writing to a string does not fail.
        let _ = writeln!(table, "{path}\t{}", lines.join(LINE_END));
    }
    table
}

fn add(rows: &mut BTreeMap<String, String>, name: &str, doc: &Doc) {
    let mut row = |path: String, text: &str| {
        if !text.trim().is_empty() {
            rows.insert(path, text.trim_end().to_owned());
        }
    };
    let mut body = doc.body.trim_end().to_owned();
    for section in &doc.sections {
        match section.kind {
            SectionKind::Returns => row(format!("{name}:returns"), &section.text),
            SectionKind::Errors => row(format!("{name}:errors"), &section.text),
            SectionKind::Plain => {
                body.push_str("\n\n");
                body.push_str(section.text.trim_end());
            }
            // Dates have a separate table; the other sections are of older releases or for the server's authors.
            SectionKind::Since | SectionKind::Todo | SectionKind::Note | SectionKind::Example => {}
        }
    }
    row(name.to_owned(), &body);
    for entry in &doc.members {
        row(format!("{name}.{}", entry.name), &entry.text);
    }
    for entry in &doc.features {
        row(format!("{name}.${}", entry.name), &entry.text);
    }
}

/// The texts of a schema, read from a table.
#[derive(Debug, Default)]
pub struct Texts<'t> {
    rows: Vec<(&'t str, &'t str)>,
}

impl<'t> Texts<'t> {
    /// Reads a table.
    #[must_use]
    pub fn new(table: &'t str) -> Self {
        let rows = table.lines().filter_map(|line| line.split_once('\t'));
        Self {
            rows: rows.collect(),
        }
    }

    /// The text for a path, as it is written in the documentation.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<String> {
        let index = self.rows.binary_search_by(|(known, _)| (*known).cmp(path));
        let (_, text) = self.rows.get(index.ok()?)?;
        Some(text.replace(LINE_END, "\n"))
    }

    /// Whether there is a text for a path.
    pub(crate) fn has(&self, path: &str) -> bool {
        let known = self.rows.binary_search_by(|(known, _)| (*known).cmp(path));
        known.is_ok()
    }

    /// All paths, sorted, with their texts as the table has them.
    pub(crate) fn rows(&self) -> &[(&'t str, &'t str)] {
        &self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_path() -> Result<(), qmp_schema::LoadError> {
        let source = "##\n# @stop:\n#\n# Stops.\n#\n# Really.\n#\n# @now: If at once,\n#     without delay.\n#\n\
            # Features:\n#\n# @quick: It is.\n#\n# Returns: Something.\n##\n\
            { 'command': 'stop', 'data': { '*now': 'bool' }, 'features': [ 'quick' ], 'returns': 'Ss' }\n\
            ##\n# @Ss:\n#\n# Empty.\n##\n{ 'struct': 'Ss', 'data': {} }\n";
        let schema = qmp_schema::load("x.json", &|_: &str| Ok(source.into()))?.schema;
        let table = table(&schema);
        let texts = Texts::new(&table);
        for (path, expected) in [
            ("stop", Some("Stops.\n\nReally.")),
            ("stop.now", Some("If at once,\n    without delay.")),
            ("stop.$quick", Some("It is.")),
            ("stop:returns", Some("Something.")),
            ("stop:errors", None),
            ("Ss", Some("Empty.")),
        ] {
            assert_eq!(texts.get(path).as_deref(), expected, "{path} in {table}");
        }
        Ok(())
    }
}
