//! Since when and until when something has a feature.

use super::records::Records;
use super::{History, Release};
use qmp_schema::schema::Feature;

/// The releases in which something has a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeatureDates {
    /// The first of them; `None` if the oldest release of the history has it already.
    pub since: Option<Release>,
    /// The last one, if a later release does not have it.
    pub until: Option<Release>,
    /// The first release after that.
    pub gone: Option<Release>,
}

impl History {
    /// Since when a definition or a part of one has a feature; `None` if it never had. `path` is a command, an
    /// event, a type, `TYPE.MEMBER` or `COMMAND.ARGUMENT`, by the names that each release has.
    #[must_use]
    pub fn feature(&self, path: &str, feature: &str) -> Option<FeatureDates> {
        let has = |records: &Records| {
            let features = features(records, path).into_iter().flatten();
            features.filter(|known| known.name == feature).count() > 0
        };
        let found: Vec<bool> = self
            .releases
            .iter()
            .map(|(_, records)| has(records))
            .collect();
        let first = found.iter().position(|has| *has)?;
        let last = found.iter().rposition(|has| *has)?;
        let release = |index: usize| self.releases.get(index).map(|(release, _)| *release);
        let gone = release(last + 1);
        Some(FeatureDates {
            since: if first == 0 { None } else { release(first) },
            until: gone.and(release(last)),
            gone,
        })
    }
}

/// The features of what a path names in a release.
fn features<'r>(records: &'r Records, path: &str) -> Option<&'r [Feature]> {
    let Some((whole, part)) = path.split_once('.') else {
        return Some(&records.get(path)?.features);
    };
    let mut record = records.get(whole)?;
    // The arguments of a command and the data of an event are types, with names or without.
    for inner in [&record.arguments, &record.data] {
        if let Some(inner) = inner.as_ref().and_then(|inner| records.get(inner)) {
            record = inner;
        }
    }
    let value = record.values.iter().find(|value| value.name == part);
    if let Some(value) = value {
        return Some(&value.features);
    }
    let member = records
        .members(record)
        .into_iter()
        .find(|member| member.name == part)?;
    Some(&member.features)
}
