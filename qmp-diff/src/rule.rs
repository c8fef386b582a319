//! The rules: what is said of each kind of change.
//!
//! A rule is data, a TOML file in `rules/` named after its first id; `build.rs` turns the files into [`RuleId`] and the
//! table behind [`Rule::all`]. Other modules decide which change falls under which rule. Must not know schemas.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::verdict::{Effect, Level, SemverImpact, View};

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// What is said of one kind of change.
#[derive(Debug)]
pub struct Rule {
    /// The id.
    pub id: RuleId,
    name: &'static str,
    /// What happened, in a few words, for a list: `an argument is gone`.
    pub summary: &'static str,
    /// The verdict, unless a case has another.
    pub general: Verdict,
    /// Verdicts that differ, by the name of the case that the comparison found.
    pub cases: &'static [(&'static str, Verdict)],
    /// What both schemas must tell for the change to be seen.
    pub needs: &'static [Needs],
    /// The rules that report the same change when the schemas are exchanged.
    pub mirror: &'static [RuleId],
    /// Why the verdict is what it is.
    pub rationale: &'static str,
    /// Where that comes from.
    pub references: &'static [&'static str],
    /// What QEMU answers, where there is such an error.
    pub error: Option<&'static str>,
    /// What to do about it.
    pub advice: &'static str,
    text: &'static str,
    /// The old and the new schema of its test.
    pub(crate) example: [&'static str; 2],
}

/// The verdict of a rule, or of a case of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Verdict {
    /// What an old client meets with a new server.
    pub wire: Effect,
    /// What a new client meets with an old server.
    pub reverse: Effect,
    /// What generated code meets.
    pub api: SemverImpact,
    /// How much it counts, in the order of [`View`].
    pub levels: [Level; 3],
}

impl Verdict {
    /// How much it counts in a view.
    #[must_use]
    pub fn level(&self, view: View) -> Level {
        self.levels[view as usize]
    }
}

/// What a schema may not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    /// What only a schema file or a snapshot has: names of types, ranges of integers, build conditions,
    /// flags that are not on the wire.
    Source,
    /// The division into files, and what else a snapshot leaves out.
    Files,
    /// Documentation comments.
    Documentation,
    /// The releases before.
    History,
}

impl RuleId {
    /// The rule.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }

    /// The id as reports have it: `arg-removed`.
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

    /// The verdict in a case; the general one if the rule does not tell that case apart.
    #[must_use]
    pub fn verdict(&self, case: Option<&str>) -> Verdict {
        let mut cases = self.cases.iter();
        let of_case = cases.find(|(name, _)| Some(*name) == case);
        of_case.map_or(self.general, |(_, verdict)| *verdict)
    }

    /// The sentence for a report, with what it is about.
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
        // The ends of the ids whose findings say what was and what is.
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
