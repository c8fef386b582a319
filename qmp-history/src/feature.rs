//! The releases in which an item has a feature.

use super::{Defined, History, Release};
use qmp_schema::schema::{Definition, Feature, Schema};

/// The releases in which an item has a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeatureDates {
    /// The first of them; `None` if the oldest release of the history has it.
    pub since: Option<Release>,
    /// The last one, if a later release lacks it.
    pub until: Option<Release>,
    /// The first release after that.
    pub gone: Option<Release>,
}

impl History {
    /// Finds the releases in which a definition or a part of one has a feature; `None` if it never had it. `path` is a
    /// command, an event, a type, `TYPE.MEMBER` or `COMMAND.ARGUMENT`, with the names of each release.
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

/// The features of the item at a path in a release.
fn features<'s>(schema: &'s Schema, path: &str) -> Option<&'s [Feature]> {
    let Some((whole, part)) = path.split_once('.') else {
        return Some(match schema.lookup(path)? {
            Definition::Type(id) => &schema[id].features,
            Definition::Command(id) => &schema[id].features,
            Definition::Event(id) => &schema[id].features,
        });
    };
    // The arguments of a command and the data of an event are types, named or inline.
    let ty = match schema.lookup(whole)? {
        Definition::Type(id) => id,
        Definition::Command(id) => schema[id].args?,
        Definition::Event(id) => schema[id].data?,
    };
    let value = schema.value(ty, part).map(|value| &value.features);
    let features = value.or_else(|| Some(&schema.member(ty, part)?.features));
    features.map(Vec::as_slice)
}
