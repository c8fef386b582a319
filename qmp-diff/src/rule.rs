//! The rules: verdicts and texts for each kind of change.
//!
//! A rule is data, a TOML file in `rules/` named after its first id; `build.rs` turns the files into [`RuleId`] and the
//! table for [`Rule::all`]. Other modules map changes to rules. Rules are independent of schemas.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::verdict::{Effect, Level, SemverImpact, View};

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// A rule about one kind of change.
#[derive(Debug)]
pub struct Rule {
    /// The id.
    pub id: RuleId,
    name: &'static str,
    /// A short title for lists: `an argument is gone`.
    pub summary: &'static str,
    /// The default verdict.
    pub general: Verdict,
    /// Other verdicts, by the name of the case.
    pub cases: &'static [(&'static str, Verdict)],
    /// The facts that both schemas must have for the rule to apply.
    pub needs: &'static [Needs],
    /// The rules that report the same change with exchanged schemas.
    pub mirror: &'static [RuleId],
    /// The reason for the verdict.
    pub rationale: &'static str,
    /// The sources of the reason.
    pub references: &'static [&'static str],
    /// The error of QEMU, if there is one.
    pub error: Option<&'static str>,
    /// Advice.
    pub advice: &'static str,
    text: &'static str,
    /// The old and the new schema of its test.
    pub(crate) example: [&'static str; 2],
}

/// The verdict of a rule, or of a case of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Verdict {
    /// The effect on an old client with a new server.
    pub wire: Effect,
    /// The effect on a new client with an old server.
    pub reverse: Effect,
    /// The effect on generated code.
    pub api: SemverImpact,
    /// The level for each [`View`], in order.
    pub levels: [Level; 3],
}

impl Verdict {
    /// The level in a view.
    #[must_use]
    pub fn level(&self, view: View) -> Level {
        self.levels[view as usize]
    }
}

/// Facts that a schema may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    /// Facts of schema files and snapshots only: names of types, ranges of integers, build conditions,
    /// flags that are not on the wire.
    Source,
    /// The division into files, and other facts that a snapshot lacks.
    Files,
    /// Documentation comments.
    Documentation,
    /// The previous releases.
    History,
}

impl RuleId {
    /// The rule.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }

    /// The id in reports: `arg-removed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.rule().name
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Rule {
    /// All rules, in the order of their ids.
    #[must_use]
    pub fn all() -> &'static [Rule] {
        &RULES
    }

    /// The rule with that id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Rule> {
        let index = RULES.binary_search_by(|rule| rule.name.cmp(id)).ok()?;
        RULES.get(index)
    }

    /// The verdict in a case; the default if the rule has no such case.
    #[must_use]
    pub fn verdict(&self, case: Option<&str>) -> Verdict {
        let mut cases = self.cases.iter();
        let of_case = cases.find(|(name, _)| Some(*name) == case);
        of_case.map_or(self.general, |(_, verdict)| *verdict)
    }

    /// The sentence for a report about an item.
    #[must_use]
    pub fn sentence(&self, item: &str, old: &str, new: &str) -> String {
        self.text
            .replace("{item}", item)
            .replace("{old}", old)
            .replace("{new}", new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_use_no_other_placeholders() {
        for rule in Rule::all() {
            let rest = rule.text.replace("{item}", "").replace("{old}", "");
            let rest = rest.replace("{new}", "");
            assert!(rule.text.contains("{item}"), "{}", rule.id);
            assert!(!rest.contains(['{', '}']), "{}: {}", rule.id, rule.text);
        }
    }

    #[test]
    fn what_was_and_what_is_stand_only_in_sentences_of_changes_that_have_them() {
        // The endings of the ids whose findings show the old and the new value.
        const BOTH: &[&str] = &[
            "-type-widened",
            "-type-narrowed",
            "-type-to-alternate",
            "-type-from-alternate",
            "-type-to-any",
            "arg-type-changed",
            "return-type-changed",
            "event-type-changed",
            "-string-to-enum",
            "-enum-to-string",
            "-int-range-narrowed",
            "-int-range-widened",
            "-int-alias-changed",
            "-renamed",
            "-default-changed",
            "condition-tightened",
            "condition-loosened",
            "condition-changed",
            "definition-moved",
            "since-changed",
            "since-mismatch",
            "type-specialized",
            "stabilized-by-rename",
        ];
        for rule in Rule::all() {
            let has_old = rule.text.contains("{old}");
            let has_new = rule.text.contains("{new}");
            match rule.name {
                "feature-added" => assert!(has_new && !has_old),
                "feature-removed" => assert!(has_old && !has_new),
                id if BOTH.iter().any(|end| id.ends_with(end)) => {
                    assert!(has_old || has_new, "{id} has more to say: {}", rule.text);
                }
                id => assert!(!has_old && !has_new, "{id}: {}", rule.text),
            }
        }
    }
}
