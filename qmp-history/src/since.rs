//! The releases that documentation names, for items from before the oldest snapshot or between two.
//!
//! Only the release is extracted from a documentation comment, because it is a fact; the file has one
//! path a line. A release whose schema files have no comments may have a table instead. Snapshots take
//! precedence: a release that contradicts them is ignored.

use qmp_text::printable;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::release::{NotARelease, Release};
use qmp_schema::doc::Doc;
use qmp_schema::schema::Schema;

/// Paths of definitions, members, arguments and values, with the release that introduced each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SinceFacts(BTreeMap<String, Release>);

/// The error for a text that is not a file or table of releases.
#[derive(Debug, thiserror::Error)]
pub enum SinceError {
    /// The text is not a JSON object of strings.
    #[error("it is not a JSON object of strings: {}", printable(&.0.to_string()))]
    NotJson(serde_json::Error),
    /// A text is not a release.
    #[error("'{}': {error}", printable(.path))]
    Release {
        /// The path.
        path: String,
        /// The error in the text.
        error: NotARelease,
    },
    /// The first line of a table lacks a column.
    #[error("line 1: there is no column '{0}'")]
    Column(&'static str),
    /// A line of a table is invalid.
    #[error("line {line}: {problem}", problem = printable(.problem))]
    Line {
        /// The line, from 1.
        line: usize,
        /// The problem.
        problem: String,
    },
}

impl SinceFacts {
    /// Collects the releases in the documentation of a schema.
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        let mut facts = BTreeMap::new();
        for (_, doc) in schema.docs() {
            let Some(symbol) = &doc.symbol else { continue };
            if let Some(release) = doc.since().and_then(plausible) {
                facts.insert(symbol.clone(), release);
            }
            let Doc { members, .. } = doc;
            for member in members {
                if let Some(release) = member.since().and_then(plausible) {
                    facts.insert(format!("{symbol}.{}", member.name), release);
                }
            }
        }
        Self(facts)
    }

    /// Reads facts that [`to_text`](Self::to_text) wrote.
    ///
    /// # Errors
    /// If the text is not such a file.
    pub fn parse(text: &str) -> Result<Self, SinceError> {
        let texts: BTreeMap<String, String> =
            serde_json::from_str(text).map_err(SinceError::NotJson)?;
        let facts = texts.into_iter().map(|(path, text)| match text.parse() {
            Ok(release) => Ok((path, release)),
            Err(error) => Err(SinceError::Release { path, error }),
        });
        Ok(Self(facts.collect::<Result<_, _>>()?))
    }

    /// Reads the facts about one schema from a table, for a release whose schema files have no
    /// comments.
    ///
    /// Its columns are separated by tabs, and its first line names them. `path` is `DEFINITION` or
    /// `DEFINITION.PART`, `since` is a release. Three optional columns select lines: with `schema`,
    /// only lines of that schema count; with `what`, lines about a `feature` or a `condition` are
    /// ignored; with `source`, only `documented` lines count, because snapshots date the others.
    ///
    /// # Errors
    /// If a column is missing, or a relevant line lacks a path or a release.
    pub fn parse_table(text: &str, schema: &str) -> Result<Self, SinceError> {
        let mut lines = text.lines().zip(1..);
        let header = lines.next().map_or("", |(line, _)| line);
        let column = |name: &str| header.split('\t').position(|found| found == name);
        let needed = |name: &'static str| column(name).ok_or(SinceError::Column(name));
        let (path, since) = (needed("path")?, needed("since")?);
        let optional = ["schema", "what", "source"].map(column);
        let mut facts = BTreeMap::new();
        for (text, line) in lines.filter(|(text, _)| !text.trim().is_empty()) {
            let cells: Vec<&str> = text.split('\t').collect();
            let cell = |index: usize| cells.get(index).copied().unwrap_or_default();
            let [of, what, source] = optional.map(|index| index.map(cell));
            if of.is_some_and(|of| of != schema)
                || matches!(what, Some("feature" | "condition"))
                || source.is_some_and(|source| source != "documented")
            {
                continue;
            }
            let wrong = |problem: String| SinceError::Line { line, problem };
            let release = cell(since).parse();
            let release = release.map_err(|error: NotARelease| wrong(error.to_string()))?;
            let path = cell(path);
            if path.is_empty() || path.contains(char::is_whitespace) {
                return Err(wrong(format!("'{path}' is not a path")));
            }
            facts.insert(path.to_owned(), release);
        }
        Ok(Self(facts))
    }

    /// Removes the entries for other definitions.
    pub(crate) fn retain(&mut self, mut has: impl FnMut(&str) -> bool) {
        self.0
            .retain(|path, _| has(path.split('.').next().unwrap_or_default()));
    }

    /// Prints a JSON object with one path a line.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::from("{");
        let mut separator = "\n";
        for (path, release) in &self.0 {
            let path = serde_json::Value::from(path.as_str());
            // Writing to a string does not fail.
            let _ = write!(out, "{separator}{path}: \"{}\"", release.series());
            separator = ",\n";
        }
        out.push_str("\n}\n");
        out
    }

    /// Adds the entries of `other` for new paths.
    #[must_use]
    pub fn or(mut self, other: SinceFacts) -> Self {
        for (path, release) in other.0 {
            self.0.entry(path).or_insert(release);
        }
        self
    }

    /// The release of a path.
    pub(super) fn get(&self, path: &str) -> Option<Release> {
        self.0.get(path).copied()
    }
}

fn plausible(release: qmp_schema::doc::markup::Release) -> Option<Release> {
    Some(Release {
        major: u16::try_from(release.major).ok()?,
        minor: u16::try_from(release.minor).ok()?,
        micro: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::SinceFacts;

    #[test]
    fn tables_are_read() -> Result<(), Box<dyn std::error::Error>> {
        let text = "path\tsince\twhat\tsource\tschema\n\
            A\t0.14\ttype\tdocumented\tqmp\n\
            A.b\t1.2\tmember\tdocumented\tqmp\n\
            A.c\t0.14\tmember\tas its definition\tqmp\n\
            \n\
            B feature f\t11.0\tfeature\tdocumented\tqmp\n\
            g (on Windows)\t9.1 (Linux only)\tcondition\tdocumented\tqga\n\
            h\t2.0\tcommand\tdocumented\tqga\n";
        let facts = SinceFacts::parse_table(text, "qmp")?;
        assert_eq!(
            facts.to_text(),
            "{\n\"A\": \"0.14\",\n\"A.b\": \"1.2\"\n}\n"
        );
        let agent = SinceFacts::parse_table(text, "qga")?;
        assert_eq!(agent.to_text(), "{\n\"h\": \"2.0\"\n}\n");
        let short = SinceFacts::parse_table("since\tpath\n3.0\tx\n", "qmp")?;
        assert_eq!(short.to_text(), "{\n\"x\": \"3.0\"\n}\n");
        for (wrong, expected) in [
            ("", "line 1: there is no column 'path'"),
            ("path\tx\n", "line 1: there is no column 'since'"),
            (
                "path\tsince\nA\t1.0\nA\n",
                "line 3: '' is not a release: expected numbers such as 10.0 or 10.0.2",
            ),
            ("path\tsince\nA b\t1.0\n", "line 2: 'A b' is not a path"),
        ] {
            let error = SinceFacts::parse_table(wrong, "qmp").map_err(|error| error.to_string());
            assert_eq!(error.err().as_deref(), Some(expected));
        }
        Ok(())
    }

    #[test]
    fn facts_are_written_and_read() -> Result<(), Box<dyn std::error::Error>> {
        let text = "##\n# @c:\n#\n# Does it.\n#\n# @a: one (since 2.4)\n#\n# @b: two\n#\n# Since: 1.0\n##\n\
            { 'command': 'c', 'data': { 'a': 'int', 'b': 'int' } }\n";
        let loaded = qmp_schema::load("x.json", &|_: &str| Ok(text.as_bytes().to_vec()))?;
        let facts = SinceFacts::of(&loaded.schema);
        let text = facts.to_text();
        assert_eq!(text, "{\n\"c\": \"1.0\",\n\"c.a\": \"2.4\"\n}\n");
        assert_eq!(SinceFacts::parse(&text)?, facts);
        assert!(SinceFacts::parse("{\"c\": \"one\"}").is_err());
        assert!(SinceFacts::parse("[]").is_err());
        let newer = SinceFacts::parse("{\"c\": \"2.0\", \"d\": \"3.0\"}")?;
        assert_eq!(
            facts.or(newer).to_text(),
            "{\n\"c\": \"1.0\",\n\"c.a\": \"2.4\",\n\"d\": \"3.0\"\n}\n"
        );
        Ok(())
    }
}
