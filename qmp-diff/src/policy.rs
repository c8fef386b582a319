//! QEMU's rules for removals, applied to its releases.
//!
//! A feature stays for the release that deprecates it and one more; any later release may remove it.
//! Takes findings and the known releases; adds the policy verdict to each removal.

use qmp_history::{Archive, Part, Release, Series};
use qmp_message::{Leaf, Path, Step};
use qmp_schema::Schema;

use crate::finding::{Finding, Lifetime, OpenDates, Place};
use crate::lookup::{Standing, lookup, ordinal};
use crate::rule::RuleId;
use crate::verdict::{Effect, Policy};

/// The two releases that were compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Interval {
    pub(crate) old: Release,
    /// The newer one; `None` if it is unknown, so that lifetimes are unknown.
    pub(crate) new: Option<Release>,
}

/// The number of releases of the deprecation period.
pub(crate) const GRACE: u32 = 2;

/// The first release in whose schema values, and thus branches, can be marked as deprecated.
const MARKED_VALUES: Series = Series { major: 6, minor: 2 };

/// Decides for each removal whether it was allowed. With `of_build`, the new side is the reply of a server: of one
/// build, which may lack items that its release has.
///
/// Without effect if the second release is not newer: within a series nothing is removed.
pub(crate) fn decide(findings: &mut [Finding], past: &Archive, interval: Interval, of_build: bool) {
    let Some(new) = interval.new.filter(|new| new.line() > interval.old.line()) else {
        return;
    };
    let is_known = past.releases().any(|known| known.line() == new.line());
    let past = &past.part(roots(findings, of_build));
    for finding in &mut *findings {
        let lacks = finding.is_removal || finding.rule().id == RuleId::FeatureRemoved;
        // Without a snapshot of the release, only a condition shows this.
        let is_unbuilt = || {
            if is_known {
                is_in(finding, past, new)
            } else {
                finding.builds.is_some()
            }
        };
        if lacks && of_build && is_unbuilt() {
            finding.not_in_build();
        } else if finding.is_removal
            && !finding.unstable
            && let Some(life) = life(finding, past, interval.old, new)
        {
            judge(finding, &life);
        }
    }
    for finding in findings.iter_mut().filter(|f| !f.is_removal && !f.unstable) {
        if finding.wire() == Effect::Breaking {
            finding.policy = breaking(finding, past, interval);
        }
    }
}

/// The commands and events whose past the decisions need. Their types are read from each release, so they are few.
fn roots(findings: &[Finding], of_build: bool) -> Vec<String> {
    let roots = findings.iter().flat_map(|finding| {
        let all = finding.places.iter().filter(move |_| of_build);
        all.chain(nearest(finding)).map(|place| &place.path.root)
    });
    roots.cloned().collect()
}

/// The place that stands for a finding: a stable one with the shortest path.
pub(crate) fn nearest(finding: &Finding) -> Option<&Place> {
    let places = finding.places.iter();
    places.min_by_key(|place| (place.unstable, place.path.steps.len()))
}

/// The facts about a removed item in the releases.
struct Life {
    lifetime: Lifetime,
    open: OpenDates,
    unstable: bool,
    /// Whether it may have been deprecated before the oldest known release, or without a feature flag.
    is_open: bool,
}

/// Whether a release has an item that its build lacks.
fn is_in(finding: &Finding, past: &Part<'_>, release: Release) -> bool {
    let mut releases = past.releases();
    let index = releases.position(|known| known.line() == release.line());
    let Some(schema) = index.and_then(|index| schema(past, index)) else {
        return false;
    };
    let mut places = finding.places.iter();
    places.any(|place| lookup(schema, &place.path).is_some())
}

fn life(finding: &Finding, past: &Part<'_>, old: Release, new: Release) -> Option<Life> {
    let releases: Vec<Release> = past.releases().collect();
    let from = releases
        .iter()
        .rposition(|release| release.line() <= old.line())?;
    let until = releases.partition_point(|release| release.line() < new.line());
    let place = nearest(finding)?;
    let standing = |index: usize| -> Option<Standing> { lookup(schema(past, index)?, &place.path) };
    // The old release has it, even if its path cannot be looked up.
    let mut last = from;
    let mut at_last = standing(from)?;
    for index in from + 1..until {
        match standing(index) {
            Some(found) => (last, at_last) = (index, found),
            None => break,
        }
    }
    let next = releases.get(last + 1).copied().filter(|_| last + 1 < until);
    let gone = next.unwrap_or(new).promised();
    // The old side may be newer than the snapshot of its series, or its release may be unknown.
    let last_seen = releases[last].promised().max(old.promised());
    let mut deprecated = None;
    let mut deprecated_after = None;
    let mut is_open = false;
    if at_last.deprecated {
        let mut first = last;
        while first > 0 && standing(first - 1).is_some_and(|found| found.deprecated) {
            first -= 1;
        }
        deprecated = Some(releases[first]);
        is_open = first == 0;
        deprecated_after = first.checked_sub(1).map(|before| releases[before]);
    } else if is_value(&place.path) {
        is_open = releases[last].line() < MARKED_VALUES;
    }
    let earliest = |after: Option<Release>, at: Option<Release>| {
        let between = after?.between(at?);
        between.first().copied()
    };
    Some(Life {
        lifetime: Lifetime {
            deprecated,
            last: releases[last],
            gone,
        },
        open: OpenDates {
            deprecated: earliest(deprecated_after, deprecated),
            gone: earliest(Some(last_seen), Some(gone)),
        },
        unstable: at_last.unstable,
        is_open,
    })
}

fn judge(finding: &mut Finding, life: &Life) {
    let Life {
        lifetime,
        open,
        unstable,
        is_open,
    } = *life;
    finding.lifetime = Some(lifetime);
    finding.open = open;
    // If a snapshot is missing, the rules must hold for every possible release.
    let gone = ordinal(open.gone.unwrap_or(lifetime.gone));
    let is_open = is_open || open != OpenDates::default();
    let (policy, rule) = match lifetime.deprecated {
        // It became unstable before it was removed.
        _ if unstable => (Policy::ExemptUnstable, Some(RuleId::UnstableChange)),
        Some(since) if gone >= ordinal(since) + GRACE => {
            (Policy::AllowedDeprecated, Some(RuleId::DeprecatedRemoved))
        }
        _ if is_open => (Policy::UnknownHistory, None),
        Some(_) => (Policy::InGrace, Some(RuleId::RemovedInGrace)),
        None => (Policy::Violation, Some(RuleId::UndeprecatedRemoval)),
    };
    // A compatible change needs no deprecation period.
    if finding.wire() < Effect::Potential {
        finding.policy = Policy::Allowed;
        return;
    }
    finding.policy = policy;
    finding.lifecycle = rule.map(RuleId::rule);
}

/// Whether a path leads to a value of an enum, or a branch.
fn is_value(path: &Path) -> bool {
    let ends_in_branch = matches!(path.steps.last(), Some(Step::Branch { .. }));
    matches!(path.leaf, Some(Leaf::Value(_))) || ends_in_branch
}

/// Whether a changed item that still exists was deprecated before.
fn breaking(finding: &Finding, past: &Part<'_>, interval: Interval) -> Policy {
    let at = |place: &Place| {
        let releases: Vec<Release> = past.releases().collect();
        let is_known = |release: &Release| release.line() <= interval.old.line();
        let index = releases.iter().rposition(is_known)?;
        lookup(schema(past, index)?, &place.path)
    };
    match nearest(finding).and_then(at) {
        Some(standing) if standing.unstable => Policy::ExemptUnstable,
        Some(standing) if standing.deprecated => Policy::AllowedDeprecated,
        _ => Policy::Violation,
    }
}

/// The schema of a release; `None` if its snapshot is damaged.
fn schema<'a>(past: &'a Part<'_>, index: usize) -> Option<&'a Schema> {
    past.schema(index)?.ok()
}
