//! What may go in any release: a list for planning, which has nothing to do with what has changed.
//!
//! Takes what is deprecated in both schemas, and the releases that are known; adds a finding for each
//! that has been deprecated for as long as QEMU's rules demand.

use qmp_schema::history::{Archive, Release};

use qmp_schema::message::Path;

use crate::judge::Diff;
use crate::lookup::{lookup, ordinal};
use crate::policy::{GRACE, Span};

/// Adds what is past its time of grace and still there.
///
/// This reads the snapshots of some releases besides the two, so it takes its time; the rule is off
/// unless someone turns it on.
pub fn still_present(diff: &mut Diff, past: &Archive, span: Span) {
    let releases: Vec<Release> = past.releases().collect();
    let Some(new) = span.new else {
        return;
    };
    let until = releases.partition_point(|release| ordinal(*release) < ordinal(new));
    let Some(from) = releases[..until]
        .iter()
        .rposition(|release| ordinal(*release) + GRACE <= ordinal(new))
    else {
        return;
    };
    let candidates = std::mem::take(&mut diff.deprecated);
    let is_past_grace = |path: &Path| {
        (from..until).all(|index| {
            let schema = past.schema(index).and_then(Result::ok);
            let found = schema.and_then(|loaded| lookup(&loaded.schema, path));
            found.is_some_and(|standing| standing.deprecated)
        })
    };
    let found = candidates.into_iter().filter(|finding| {
        let place = finding
            .places
            .iter()
            .min_by_key(|place| (place.unstable, place.path.steps.len()));
        place.is_some_and(|place| is_past_grace(&place.path))
    });
    diff.findings.extend(found);
}
