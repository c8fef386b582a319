//! Restricts a comparison to commands and events by name, or to any other item by its name in
//! reports.
//!
//! Takes words: names in which `*` matches any text, queries in libvirt's syntax, paths as in reports.
//! Drops the findings that match none of them.

use std::collections::BTreeSet;
use std::fmt;

use qmp_message::Path;
use qmp_schema::Schema;

use crate::finding::Finding;
use crate::pattern::Pattern;
use crate::trace::place_of;
use crate::usage::Query;
use crate::usage::names;

/// The requested items.
#[derive(Clone, Debug)]
pub struct Only {
    word: String,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Names(Pattern),
    Part(Query),
    Place(Path),
}

impl Only {
    /// Parses a word.
    #[must_use]
    pub fn new(word: &str) -> Self {
        let what = match (word.parse(), place_of(word)) {
            (Ok(query), _) if word.contains('/') => What::Part(query),
            (_, Some(path)) => What::Place(path),
            _ => What::Names(Pattern::new(word)),
        };
        Self {
            word: word.to_owned(),
            what,
        }
    }

    /// Whether one of the schemas has the requested item.
    #[must_use]
    pub fn is_known(&self, schemas: &[&Schema]) -> bool {
        let mut schemas = schemas.iter();
        schemas.any(|schema| match &self.what {
            What::Names(_) => names::has(schema, &self.word),
            What::Part(query) => query.is_there(schema),
            What::Place(path) => crate::lookup(schema, path).is_some(),
        })
    }

    /// A suggestion, if neither schema has the item.
    #[must_use]
    pub fn similar(&self, schemas: &[&Schema]) -> Option<String> {
        let mut schemas = schemas.iter().rev();
        schemas.find_map(|schema| match &self.what {
            What::Names(_) => names::similar(schema, &self.word),
            What::Part(query) => query.similar(schema),
            What::Place(_) => None,
        })
    }

    pub(crate) fn names_root(&self, root: &str) -> bool {
        match &self.what {
            What::Names(pattern) => pattern.fits(root),
            What::Part(query) => query.root() == root,
            What::Place(path) => path.root == root,
        }
    }

    fn concerns(&self, finding: &Finding, schemas: &[&Schema]) -> bool {
        if matches!(&self.what, What::Names(pattern) if pattern.fits(&finding.item)) {
            return true;
        }
        finding.places.iter().any(|place| match &self.what {
            What::Names(pattern) => {
                pattern.fits(&place.path.root)
                    || schemas.iter().any(|schema| {
                        let names: BTreeSet<String> = names::names_at(schema, &place.path);
                        names.iter().any(|name| pattern.fits(name))
                    })
            }
            What::Part(query) => query.contains(&place.path),
            What::Place(path) => is_within(path, &place.path),
        })
    }
}

/// Whether a path is equal to or below another.
fn is_within(outer: &Path, inner: &Path) -> bool {
    let side = outer.side.is_none() || outer.side == inner.side;
    let starts = inner.steps.starts_with(&outer.steps);
    let is_whole = outer.leaf.is_none() || (outer.leaf == inner.leaf && outer.steps == inner.steps);
    outer.root == inner.root && side && starts && is_whole
}

/// Drops findings that concern no requested item.
pub(crate) fn narrow(findings: &mut Vec<Finding>, only: &[Only], schemas: &[&Schema]) {
    findings.retain(|finding| only.iter().any(|only| only.concerns(finding, schemas)));
}

impl fmt::Display for Only {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.word)
    }
}
