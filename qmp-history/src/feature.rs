//! Since when and until when something has a feature.

use super::{Defined, History, Release};
use qmp_schema::schema::{Definition, Feature, Schema};

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
        let has = |defined: &Defined| {
            let features = features(&defined.loaded.schema, path);
            features.is_some_and(|features| features.iter().any(|known| known.name == feature))
        };
        let found: Vec<bool> = self.releases.iter().map(has).collect();
        let first = found.iter().position(|has| *has)?;
        let last = found.iter().rposition(|has| *has)?;
        let release = |index: usize| Some(self.releases.get(index)?.release);
        let gone = release(last + 1);
        Some(FeatureDates {
            since: if first == 0 { None } else { release(first) },
            until: gone.and(release(last)),
            gone,
        })
    }
}

/// The features of what a path names in a release.
fn features<'s>(schema: &'s Schema, path: &str) -> Option<&'s [Feature]> {
    let Some((whole, part)) = path.split_once('.') else {
        return Some(match schema.lookup(path)? {
            Definition::Type(id) => &schema[id].features,
            Definition::Command(id) => &schema[id].features,
            Definition::Event(id) => &schema[id].features,
        });
    };
    // The arguments of a command and the data of an event are types, with names or without.
    let ty = match schema.lookup(whole)? {
        Definition::Type(id) => id,
        Definition::Command(id) => schema[id].args?,
        Definition::Event(id) => schema[id].data?,
    };
    let value = schema.value(ty, part).map(|value| &value.features);
    let features = value.or_else(|| Some(&schema.member(ty, part)?.features));
    features.map(Vec::as_slice)
}
