//! The releases that documentation names: what came before the oldest snapshot, or between two.
//!
//! Of a documentation comment only the release is taken, which is a fact; the file has one path a
//! line. Snapshots are the better witnesses: a release that they speak against does not count.

use qmp_text::printable;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::release::{NotARelease, Release};
use crate::doc::Doc;
use crate::schema::Schema;

/// Paths of definitions, members, arguments and values, with the release that brought each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SinceFacts(BTreeMap<String, Release>);

/// Why a text holds no such facts.
#[derive(Debug, thiserror::Error)]
pub enum SinceError {
    /// It is no JSON object of texts.
    #[error("it is no JSON object of texts: {}", printable(&.0.to_string()))]
    NotJson(serde_json::Error),
    /// A text is no release.
    #[error("'{}': {error}", printable(.path))]
    Release {
        /// The path.
        path: String,
        /// What is wrong with the text.
        error: NotARelease,
    },
}

impl SinceFacts {
    /// What the documentation of a schema says.
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
    /// If the text is something else.
    pub fn parse(text: &str) -> Result<Self, SinceError> {
        let texts: BTreeMap<String, String> =
            serde_json::from_str(text).map_err(SinceError::NotJson)?;
        let facts = texts.into_iter().map(|(path, text)| match text.parse() {
            Ok(release) => Ok((path, release)),
            Err(error) => Err(SinceError::Release { path, error }),
        });
        Ok(Self(facts.collect::<Result<_, _>>()?))
    }

    /// A JSON object with one path a line.
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

    /// Adds what `other` knows besides.
    #[must_use]
    pub fn or(mut self, other: SinceFacts) -> Self {
        for (path, release) in other.0 {
            self.0.entry(path).or_insert(release);
        }
        self
    }

    /// What is known of a path.
    pub(super) fn get(&self, path: &str) -> Option<Release> {
        self.0.get(path).copied()
    }
}

fn plausible(release: crate::doc::markup::Release) -> Option<Release> {
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
    fn facts_are_written_and_read() -> Result<(), Box<dyn std::error::Error>> {
        let text = "##\n# @c:\n#\n# Does it.\n#\n# @a: one (since 2.4)\n#\n# @b: two\n#\n# Since: 1.0\n##\n\
            { 'command': 'c', 'data': { 'a': 'int', 'b': 'int' } }\n";
        let loaded = crate::load("x.json", &|_: &str| Ok(text.as_bytes().to_vec()))?;
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
