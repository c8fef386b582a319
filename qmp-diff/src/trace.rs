//! Finds the releases that have a path in messages.
//!
//! Takes a path, as a query of libvirt or as in reports, and the snapshots of the releases. Names of types
//! do not matter.

use qmp_history::{Archive, HistoryError, Release};
use qmp_message::{JsonKind, Leaf, Path, Side, Step};

use crate::finding::OpenDates;
use crate::lookup::{Standing, lookup};
use crate::usage::Query;

/// The releases that have a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The first release with it; `None` if the oldest one has it.
    pub since: Option<Release>,
    /// The first release that may have it, if it has no snapshot.
    pub since_earliest: Option<Release>,
    /// The first release that deprecates it, without interruption since.
    pub deprecated: Option<Release>,
    /// The last release with it, if it was removed.
    pub until: Option<Release>,
    /// The first release without it.
    pub gone: Option<Release>,
    /// The uncertain dates.
    pub open: OpenDates,
    /// Whether it is unstable in the last release that has it.
    pub unstable: bool,
}

/// Looks up a path in all releases; `None` if none has it.
///
/// # Errors
/// If a snapshot is damaged.
pub fn trace(archive: &Archive, path: &Path) -> Result<Option<Trace>, HistoryError> {
    let releases: Vec<Release> = archive.releases().collect();
    let mut standings: Vec<Option<Standing>> = Vec::new();
    let part = archive.part([path.root.clone()]);
    for index in 0..releases.len() {
        let schema = part
            .schema(index)
            .transpose()
            .map_err(HistoryError::clone)?;
        standings.push(schema.and_then(|schema| lookup(schema, path)));
    }
    let Some(last) = standings.iter().rposition(Option::is_some) else {
        return Ok(None);
    };
    let first = standings.iter().position(Option::is_some).unwrap_or(last);
    let is_deprecated = |index: &usize| standings[*index].is_some_and(|found| found.deprecated);
    let deprecated = (0..=last).rev().take_while(is_deprecated).last();
    let earliest = |index: usize| {
        let before = releases.get(index.checked_sub(1)?)?;
        before.between(*releases.get(index)?).first().copied()
    };
    Ok(Some(Trace {
        since: (first > 0).then(|| releases[first]),
        since_earliest: earliest(first),
        deprecated: deprecated.map(|index| releases[index]),
        until: (last + 1 < releases.len()).then(|| releases[last]),
        gone: releases.get(last + 1).copied(),
        open: OpenDates {
            deprecated: deprecated.and_then(earliest),
            gone: earliest(last + 1),
        },
        unstable: standings[last].is_some_and(|found| found.unstable),
    }))
}

/// Parses a path: a query of libvirt (`migrate/arg-type/blk`), or a path as in reports
/// (`migrate › blk`, optionally after `at`). `None` if it is neither.
#[must_use]
pub fn place_of(text: &str) -> Option<Path> {
    let text = text.trim();
    let text = text.strip_prefix("at ").unwrap_or(text);
    if text.contains(" › ") {
        return written(text);
    }
    if text.contains('/') {
        return Some(text.parse::<Query>().ok()?.path());
    }
    None
}

/// Parses the output of `Display` of [`Path`].
fn written(text: &str) -> Option<Path> {
    let (text, optional) = match text.strip_suffix(" (optional)") {
        Some(text) => (text, true),
        None => (text, false),
    };
    let mut parts = text.split(" › ");
    let root = parts.next()?;
    let (root, side) = match root.strip_suffix(" returns") {
        Some(root) => (root, Side::Returns),
        None => (root, Side::Arguments),
    };
    let mut path = Path::new(root, side, []);
    for part in parts {
        let quoted = |text: &str| Some(text.strip_prefix('\'')?.strip_suffix('\'')?.to_owned());
        if let Some(value) = quoted(part) {
            path.leaf = Some(Leaf::Value(value));
        } else if let Some(feature) = part.strip_prefix("feature ").and_then(quoted) {
            path.leaf = Some(Leaf::Feature(feature));
        } else if part == "[]" {
            path.steps.push(Step::Element);
        } else if let Some(kind) = part.strip_prefix("as ") {
            path.steps.push(Step::Alternative(kind_of(kind)?));
        } else if let Some((tag, value)) = part.split_once('=') {
            path.steps.push(Step::Branch {
                tag: tag.to_owned(),
                value: value.to_owned(),
            });
        } else {
            path.steps.push(Step::Member(part.to_owned()));
        }
    }
    if optional {
        path.leaf = Some(Leaf::Optional);
    }
    Some(path)
}

fn kind_of(word: &str) -> Option<JsonKind> {
    JsonKind::ALL.into_iter().find(|kind| kind.as_str() == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        let branch = Step::Branch {
            tag: "driver".to_owned(),
            value: "qcow2".to_owned(),
        };
        let object = Step::Alternative(JsonKind::Object);
        let member = |name: &str| Step::Member(name.to_owned());
        let steps = vec![branch, member("file"), object, member("size")];
        let at = |side| Path::new("c", side, steps.clone());
        for path in [
            at(Side::Arguments),
            at(Side::Returns),
            at(Side::Arguments).with(Leaf::Value("v".to_owned())),
            at(Side::Arguments).with(Leaf::Feature("f".to_owned())),
            at(Side::Arguments).with(Leaf::Optional),
            Path::new("c", Side::Arguments, [Step::Element, member("a")]),
        ] {
            assert_eq!(place_of(&path.to_string()).as_ref(), Some(&path));
            assert_eq!(place_of(&format!("at {path}")).as_ref(), Some(&path));
            let query = place_of(&path.query()).expect("a query");
            assert_eq!(query.query(), path.query());
        }
        assert_eq!(place_of("migrate"), None);
        assert_eq!(place_of("migrate.blk"), None);
        assert_eq!(place_of("c/arg-type/("), None);
    }
}
