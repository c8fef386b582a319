//! Compares the features and build conditions of common items.

use qmp_schema::schema::{Condition, Feature};

use super::graph::Spot;
use super::{About, Comparer};
use crate::builds::Relation;
use crate::change::Change;
use crate::compared::{DEPRECATED, UNSTABLE};
use crate::rule::RuleId;

impl<'s> Comparer<'s> {
    /// Compares the features of an item; returns whether it is newly deprecated.
    pub(super) fn features(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        old: &'s [Feature],
        new: &'s [Feature],
    ) -> bool {
        let mut is_newly_deprecated = false;
        let (old_seen, new_seen) = (self.old, self.new);
        // Before the feature existed, names marked unstable items.
        let name = about.item.rsplit('.').next().unwrap_or_default();
        let was_unstable = old_seen.is_unstable(name, old);
        let is_unstable = new_seen.is_unstable(name, new);
        for feature in new {
            let condition = feature.condition.as_ref();
            if feature.name == UNSTABLE && was_unstable {
                continue;
            }
            if new_seen.is_built(condition) && !old_seen.has(old, &feature.name) {
                let rule = match &*feature.name {
                    DEPRECATED => RuleId::NewlyDeprecated,
                    UNSTABLE => RuleId::Destabilized,
                    _ => RuleId::FeatureAdded,
                };
                self.note_feature(spot, about, rule, "", &feature.name);
                is_newly_deprecated |= feature.name == DEPRECATED;
            }
        }
        for feature in old {
            if !old_seen.is_built(feature.condition.as_ref()) {
                continue;
            }
            if feature.name == UNSTABLE && is_unstable {
                continue;
            }
            if !new_seen.has(new, &feature.name) {
                let rule = match &*feature.name {
                    DEPRECATED => RuleId::DeprecationWithdrawn,
                    UNSTABLE => RuleId::Stabilized,
                    _ => RuleId::FeatureRemoved,
                };
                self.note_feature(spot, about, rule, &feature.name, "");
                continue;
            }
            if feature.name == DEPRECATED {
                let rule = RuleId::DeprecatedStillPresent;
                self.note_feature(spot, about, rule, DEPRECATED, DEPRECATED);
            }
            if let Some(twin) = new.iter().find(|twin| twin.name == feature.name) {
                let about = About {
                    item: format!("{} (feature {})", about.item, feature.name),
                    ..about.clone()
                };
                let conditions = (feature.condition.as_ref(), twin.condition.as_ref());
                self.conditions(spot, &about, conditions.0, conditions.1);
            }
        }
        is_newly_deprecated
    }

    fn note_feature(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        rule: RuleId,
        old: &str,
        new: &str,
    ) {
        let about = About {
            old: old.to_owned(),
            new: new.to_owned(),
            ..about.clone()
        };
        self.note(spot, Change::Plain(rule), about);
    }

    /// Compares the conditions of an item.
    pub(super) fn conditions(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        old: Option<&'s Condition>,
        new: Option<&'s Condition>,
    ) {
        if !self.both_source() {
            return;
        }
        let change = match self.old.builds.relate(old, new) {
            Relation::Equal => return,
            Relation::Tightened => Change::Plain(RuleId::ConditionTightened),
            Relation::Loosened => Change::Loosened,
            Relation::Changed => Change::Plain(RuleId::ConditionChanged),
        };
        let shown = |condition: Option<&Condition>| match condition {
            Some(condition) => condition.to_string(),
            None => "all builds".to_owned(),
        };
        let about = About {
            old: shown(old),
            new: shown(new),
            ..about.clone()
        };
        self.note(spot, change, about);
    }
}
