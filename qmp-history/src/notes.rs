//! Hand-written facts about a history that no snapshot records: the file `history.json`.
//!
//! Takes the text of the file, returns the [`Notes`] about one schema. ARCHITECTURE.md describes the format.

use std::collections::BTreeMap;

use qmp_text::printable;
use serde::Deserialize;

use super::release::{NotARelease, Release};
use super::since::SinceFacts;

/// Facts about a history that the snapshots lack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Decisions about changes of type that no rule covers.
    pub decisions: Vec<Decision>,
    /// Replacements for removed items, by path: a command, an event, `TYPE.MEMBER` or
    /// `COMMAND.ARGUMENT`.
    pub replacements: BTreeMap<String, String>,
    /// The releases whose documentation deprecates an item before the schema does, by path.
    pub announced: BTreeMap<String, Release>,
    /// Behaviour that programs must know and the schema does not describe.
    pub caveats: Vec<Caveat>,
    /// Descriptions of items that the newest schema lacks, by path.
    pub descriptions: BTreeMap<String, String>,
    /// The last release that uses a path: in a history with newer releases, decisions and replacements for
    /// the path are ignored.
    pub until: BTreeMap<String, Release>,
    /// The releases that documentation names.
    pub since: SinceFacts,
    /// Whether the notes also cover other schemas or releases, so that unused entries are no errors.
    pub shared: bool,
}

/// A decision about a change of type that no rule covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The path, as in [`Change::path`](super::Change::path).
    pub path: String,
    /// Whether to use the older type instead of the newest.
    pub older: bool,
    /// The reason.
    pub reason: String,
}

/// Behaviour of a server that its schema does not describe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caveat {
    /// A command, an event, a type, `TYPE.MEMBER` or `COMMAND.ARGUMENT`.
    pub path: String,
    /// The first release with this behaviour; `None` if all in range have it.
    pub since: Option<Release>,
    /// The last one; `None` if the newest has it.
    pub until: Option<Release>,
    /// Whether a program that worked with the previous release may fail.
    pub breaks: bool,
    /// The behaviour, in one or more sentences.
    pub text: String,
}

impl Caveat {
    /// Whether a release has this behaviour. It is the same in all releases of a series.
    #[must_use]
    pub fn holds_in(&self, release: Release) -> bool {
        let line = release.line();
        self.since.is_none_or(|since| since.line() <= line)
            && self.until.is_none_or(|until| line <= until.line())
    }

    /// Whether a change from one release to another introduces the behaviour.
    #[must_use]
    pub fn begins_between(&self, old: Release, new: Release) -> bool {
        self.holds_in(new) && !self.holds_in(old)
    }
}

/// Prints the text with the releases to which it applies: `since QEMU 9.2: …`.
impl std::fmt::Display for Caveat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.since, self.until) {
            (Some(since), Some(until)) if since.series() == until.series() => {
                write!(f, "in QEMU {}: ", since.series())?;
            }
            (Some(since), Some(until)) => {
                write!(f, "from QEMU {} to {}: ", since.series(), until.series())?;
            }
            (Some(since), None) => write!(f, "since QEMU {}: ", since.series())?,
            (None, Some(until)) => write!(f, "up to QEMU {}: ", until.series())?,
            (None, None) => {}
        }
        f.write_str(&printable(&self.text))
    }
}

/// The error for a text that is not a file of notes.
#[derive(Debug, thiserror::Error)]
pub enum NotesError {
    /// The text is not JSON of the right form.
    #[error("{}", printable(&.0.to_string()))]
    NotNotes(serde_json::Error),
    /// A text is not a release.
    #[error("'{}': {error}", printable(.path))]
    Release {
        /// The path of the entry, or `oldest`.
        path: String,
        /// The error in the text.
        error: NotARelease,
    },
    /// A decision is neither for the newest type nor for the older one.
    #[error("'use' must be 'newest' or 'older', not '{}'", printable(.0))]
    Use(String),
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    changed: Vec<Changed>,
    replaced: Vec<Replaced>,
    announced: Vec<Announced>,
    caveats: Vec<Behaves>,
    descriptions: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    path: String,
    r#use: String,
    reason: String,
    #[serde(default)]
    until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replaced {
    path: String,
    by: String,
    #[serde(default)]
    until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Announced {
    path: String,
    r#in: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Behaves {
    path: String,
    #[serde(default)]
    since: Option<String>,
    #[serde(default)]
    until: Option<String>,
    #[serde(default)]
    breaks: bool,
    text: String,
}

impl Notes {
    /// Reads the oldest release to support, and the notes about a schema. A schema that the file does
    /// not mention has no notes.
    ///
    /// # Errors
    /// If the text is not a file of notes.
    pub fn parse(text: &str, schema: &str) -> Result<(Release, Self), NotesError> {
        let mut file: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(text).map_err(NotesError::NotNotes)?;
        let oldest = file.remove("oldest").unwrap_or_default();
        let oldest = release("oldest", oldest.as_str().unwrap_or_default())?;
        let written: Written = match file.remove(schema) {
            Some(written) => serde_json::from_value(written).map_err(NotesError::NotNotes)?,
            None => Written::default(),
        };
        let mut notes = Self {
            descriptions: written.descriptions,
            ..Self::default()
        };
        let mut last = BTreeMap::new();
        let mut until = |path: &str, text: Option<String>| {
            if let Some(text) = text {
                last.insert(path.to_owned(), release(path, &text)?);
            }
            Ok(())
        };
        for entry in written.changed {
            until(&entry.path, entry.until)?;
            let Changed {
                path,
                r#use,
                reason,
                ..
            } = entry;
            if !matches!(&*r#use, "newest" | "older") {
                return Err(NotesError::Use(r#use));
            }
            let older = r#use == "older";
            let decision = Decision {
                path,
                older,
                reason,
            };
            notes.decisions.push(decision);
        }
        for entry in written.replaced {
            until(&entry.path, entry.until)?;
            notes.replacements.insert(entry.path, entry.by);
        }
        notes.until = last;
        for Announced { path, r#in } in written.announced {
            let release = release(&path, &r#in)?;
            notes.announced.insert(path, release);
        }
        for entry in written.caveats {
            let read =
                |text: Option<String>| text.map(|text| release(&entry.path, &text)).transpose();
            notes.caveats.push(Caveat {
                since: read(entry.since)?,
                until: read(entry.until)?,
                path: entry.path,
                breaks: entry.breaks,
                text: entry.text,
            });
        }
        Ok((oldest, notes))
    }

    /// The notes that apply to a history whose newest release is `newest`.
    pub(super) fn up_to(&self, newest: Option<Release>) -> Self {
        let mut notes = self.clone();
        let counts = |path: &str| {
            let last = self.until.get(path);
            last.is_none_or(|last| newest.is_none_or(|newest| newest.line() <= last.line()))
        };
        notes.decisions.retain(|decision| counts(&decision.path));
        notes.replacements.retain(|path, _| counts(path));
        notes
    }
}

fn release(path: &str, text: &str) -> Result<Release, NotesError> {
    text.parse().map_err(|error| NotesError::Release {
        path: path.to_owned(),
        error,
    })
}

#[cfg(test)]
mod tests {
    use super::Notes;

    #[test]
    fn notes_are_read() -> Result<(), Box<dyn std::error::Error>> {
        let text = r#"{ "oldest": "5.2", "x": {
            "changed": [ { "path": "A.b", "use": "older", "reason": "Both send it." } ],
            "replaced": [ { "path": "c", "by": "use 'd'" }, { "path": "A.c", "by": "use 'd'", "until": "8.2" } ],
            "announced": [ { "path": "e", "in": "7.0" } ],
            "caveats": [ { "path": "f", "since": "9.2", "breaks": true, "text": "It checks." },
                         { "path": "f", "since": "8.0", "until": "8.1", "text": "It waits." } ] } }"#;
        let (oldest, notes) = Notes::parse(text, "x")?;
        assert_eq!(oldest.series(), "5.2");
        assert!(notes.decisions[0].older);
        assert_eq!(notes.replacements["c"], "use 'd'");
        let counts = |newest: &str| {
            let newest = newest.parse().ok();
            notes.up_to(newest).replacements.contains_key("A.c")
        };
        assert!(counts("8.2.0") && !counts("9.0.0") && counts("8.1.50"));
        assert_eq!(notes.announced["e"].series(), "7.0");
        let found: Vec<_> = notes.caveats.iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "since QEMU 9.2: It checks.",
                "from QEMU 8.0 to 8.1: It waits."
            ]
        );
        let (checks, waits) = (&notes.caveats[0], &notes.caveats[1]);
        assert!(checks.begins_between("9.1.0".parse()?, "10.0.2".parse()?));
        assert!(!checks.begins_between("9.2.0".parse()?, "10.0.2".parse()?));
        assert!(waits.holds_in("8.1.5".parse()?) && !waits.holds_in("8.2.0".parse()?));
        assert_eq!(Notes::parse(text, "y")?.1, Notes::default());
        for wrong in [
            "{}",
            r#"{ "oldest": "5.2", "x": { "caveat": [] } }"#,
            r#"{ "oldest": "5.2", "x": { "caveats": [ { "path": "f" } ] } }"#,
            r#"{ "oldest": "5.2", "x": { "caveats": [ { "path": "f", "text": "", "since": "x" } ] } }"#,
            r#"{ "oldest": "5.2", "x": { "changed": [ { "path": "f", "use": "", "reason": "" } ] } }"#,
        ] {
            assert!(Notes::parse(wrong, "x").is_err(), "{wrong}");
        }
        Ok(())
    }
}
