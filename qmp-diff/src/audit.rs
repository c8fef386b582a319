//! Lists the items that any release may remove, for planning, independent of changes.
//!
//! Takes a finding for each item that is deprecated in both schemas, and the known releases; keeps those of items
//! whose deprecation period is over.

use qmp_history::{Archive, Release};
use qmp_message::Path;

use crate::finding::Finding;
use crate::lookup::{lookup, ordinal};
use crate::policy::{GRACE, Interval, nearest};

/// Keeps items past their deprecation period.
///
/// This reads the snapshots of further releases, which is slow; the rule is off by default.
pub(crate) fn still_present(
    deprecated: Vec<Finding>,
    past: &Archive,
    interval: Interval,
) -> Vec<Finding> {
    let releases: Vec<Release> = past.releases().collect();
    let Some(new) = interval.new else {
        return Vec::new();
    };
    let until = releases.partition_point(|release| ordinal(*release) < ordinal(new));
    let Some(from) = releases[..until]
        .iter()
        .rposition(|release| ordinal(*release) + GRACE <= ordinal(new))
    else {
        return Vec::new();
    };
    let past = past.part(
        deprecated
            .iter()
            .filter_map(nearest)
            .map(|place| place.path.root.clone()),
    );
    let is_past_grace = |path: &Path| {
        (from..until).all(|index| {
            let schema = past.schema(index).and_then(Result::ok);
            let found = schema.and_then(|schema| lookup(schema, path));
            found.is_some_and(|standing| standing.deprecated)
        })
    };
    let mut kept = deprecated;
    kept.retain(|finding| nearest(finding).is_some_and(|place| is_past_grace(&place.path)));
    kept
}
