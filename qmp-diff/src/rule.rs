//! The rules: what is said of each kind of change.
//!
//! A rule is data, a TOML file in `rules/` named after its first id. [`Rule::find`] looks one up. What
//! a change is gets found out elsewhere; a rule says what it means. Must not know schemas.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::verdict::{Effect, Level, SemverImpact, View};

/// What is said of one kind of change.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The id: `arg-removed`.
    pub id: String,
    /// What happened, in a few words, for a list: `an argument is gone`.
    pub summary: String,
    /// The verdict, unless a case has another.
    pub general: Verdict,
    /// Verdicts that differ, by the case that the comparison found.
    pub cases: BTreeMap<String, Verdict>,
    /// What both schemas must tell for the change to be seen.
    pub needs: Vec<Needs>,
    /// The rules that report the same change when the schemas are exchanged.
    pub mirror: Vec<String>,
    /// Why the verdict is what it is.
    pub rationale: String,
    /// Where that comes from.
    pub references: Vec<String>,
    /// What QEMU answers, where there is such an error.
    pub error: Option<String>,
    /// What to do about it.
    pub advice: String,
    text: String,
}

/// What a rule, or a case of one, says.
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
    /// How much it counts for someone.
    #[must_use]
    pub fn level(&self, view: View) -> Level {
        self.levels[view as usize]
    }
}

/// What a schema may not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl Rule {
    /// All rules, in the order of their ids.
    #[must_use]
    pub fn all() -> &'static [Rule] {
        &RULES
    }

    /// The rule with that id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Rule> {
        let index = RULES
            .binary_search_by(|rule| rule.id.as_str().cmp(id))
            .ok()?;
        RULES.get(index)
    }

    /// The rule with that id, which a change falls under. If there is none, a rule that makes an error of the
    /// change: nothing that was found may get lost.
    #[must_use]
    pub(crate) fn of(id: &str) -> &'static Rule {
        Rule::find(id).unwrap_or(&UNKNOWN)
    }

    /// The verdict in a case; the general one if the rule does not tell that case apart.
    #[must_use]
    pub fn verdict(&self, case: Option<&str>) -> Verdict {
        let of_case = case.and_then(|case| self.cases.get(case));
        of_case.copied().unwrap_or(self.general)
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

/// What is said of a change that no rule knows, which is a fault of this program.
static UNKNOWN: LazyLock<Rule> = LazyLock::new(|| Rule {
    id: "unknown-change".to_owned(),
    summary: "something has changed in a way that no rule knows".to_owned(),
    general: Verdict {
        wire: Effect::Breaking,
        reverse: Effect::Breaking,
        api: SemverImpact::Major,
        levels: [Level::Error; 3],
    },
    cases: BTreeMap::new(),
    needs: Vec::new(),
    mirror: Vec::new(),
    rationale: "The comparison found a change that no rule judges, so the worst is assumed."
        .to_owned(),
    references: vec!["this program".to_owned()],
    error: None,
    advice: "Report it: a rule is missing.".to_owned(),
    text: "'{item}' has changed in a way that no rule knows".to_owned(),
});

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules: Vec<Rule> = FILES.iter().flat_map(|text| parse(text)).collect();
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    rules
});

/// A rule file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ids: Vec<String>,
    summary: String,
    text: String,
    wire: Effect,
    reverse: Effect,
    api: SemverImpact,
    levels: Levels,
    #[serde(default)]
    needs: Vec<Needs>,
    #[serde(default)]
    mirror: Vec<String>,
    rationale: String,
    references: Vec<String>,
    #[serde(default)]
    error: Option<String>,
    advice: String,
    #[serde(default)]
    cases: BTreeMap<String, Case>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Levels {
    client: Level,
    qemu: Level,
    rust: Level,
}

/// What a case has instead.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    wire: Option<Effect>,
    reverse: Option<Effect>,
    api: Option<SemverImpact>,
    levels: Option<Levels>,
}

/// The rules of a file, one for each id. A file that is none gives no rule; a test sees to it that
/// there is no such file.
fn parse(text: &str) -> Vec<Rule> {
    let Ok(file) = toml::from_str::<File>(text) else {
        return Vec::new();
    };
    let levels = |levels: Levels| [levels.client, levels.qemu, levels.rust];
    let general = Verdict {
        wire: file.wire,
        reverse: file.reverse,
        api: file.api,
        levels: levels(file.levels),
    };
    let cases = file.cases.into_iter().map(|(name, case)| {
        let verdict = Verdict {
            wire: case.wire.unwrap_or(general.wire),
            reverse: case.reverse.unwrap_or(general.reverse),
            api: case.api.unwrap_or(general.api),
            levels: case.levels.map_or(general.levels, levels),
        };
        (name, verdict)
    });
    let rule = Rule {
        id: String::new(),
        summary: file.summary,
        general,
        cases: cases.collect(),
        needs: file.needs,
        mirror: file.mirror,
        rationale: file.rationale.trim().to_owned(),
        references: file.references,
        error: file.error,
        advice: file.advice.trim().to_owned(),
        text: file.text,
    };
    let of_id = |id: String| {
        let mirror = rule.mirror.iter().filter(|mirror| face(&id, mirror));
        Rule {
            mirror: mirror.cloned().collect(),
            id,
            ..rule.clone()
        }
    };
    file.ids.into_iter().map(of_id).collect()
}

/// Whether a change that one rule reports can be one that the other reports when the schemas are
/// exchanged: what is in replies is not in events then. A file for both lists the mirrors of both.
fn face(id: &str, mirror: &str) -> bool {
    let part = |id: &str| {
        ["arg-", "return-", "event-"]
            .iter()
            .position(|part| id.starts_with(part))
    };
    match (part(id), part(mirror)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

macro_rules! files {
    ($($name:literal)*) => {
        /// The rule files.
        const FILES: &[&str] = &[$(include_str!(concat!("../rules/", $name, ".toml")),)*];
    };
}

files! {
    "arg-alternate-branch-added"
    "arg-alternate-branch-removed"
    "arg-became-mandatory"
    "arg-became-optional"
    "arg-branch-added"
    "arg-branch-gained-members"
    "arg-branch-lost-members"
    "arg-branch-removed"
    "arg-default-changed"
    "arg-discriminator-changed"
    "arg-enum-to-string"
    "arg-enum-value-added"
    "arg-enum-value-removed"
    "arg-int-alias-changed"
    "arg-int-range-narrowed"
    "arg-int-range-widened"
    "arg-mandatory-added"
    "arg-member-from-branch"
    "arg-member-to-branch"
    "arg-optional-added"
    "arg-removed"
    "arg-renamed"
    "arg-string-to-enum"
    "arg-struct-to-union"
    "arg-type-changed"
    "arg-type-from-alternate"
    "arg-type-narrowed"
    "arg-type-to-alternate"
    "arg-type-widened"
    "arg-union-to-struct"
    "args-struct-inlined"
    "args-struct-named"
    "base-changed"
    "base-extracted"
    "base-inlined"
    "capability-added"
    "capability-removed"
    "command-added"
    "command-boxed-changed"
    "command-coroutine-changed"
    "command-gen-changed"
    "command-oob-gained"
    "command-oob-lost"
    "command-preconfig-gained"
    "command-preconfig-lost"
    "command-removed"
    "command-renamed"
    "command-response-gained"
    "command-response-lost"
    "command-returns-added"
    "command-returns-removed"
    "condition-changed"
    "condition-loosened"
    "condition-tightened"
    "definition-moved"
    "deprecated-removed"
    "deprecated-still-present"
    "deprecation-withdrawn"
    "destabilized"
    "doc-changed"
    "downstream-extension"
    "enum-prefix-changed"
    "error-class-added"
    "error-class-removed"
    "event-added"
    "event-rate-limit-changed"
    "event-removed"
    "event-renamed"
    "feature-added"
    "feature-removed"
    "include-changed"
    "member-reordered"
    "newly-deprecated"
    "not-in-this-build"
    "pragma-changed"
    "removed-in-grace"
    "replacement-missing"
    "return-alternate-branch-added"
    "return-alternate-branch-removed"
    "return-branch-added"
    "return-branch-removed"
    "return-discriminator-changed"
    "return-enum-to-string"
    "return-enum-value-added"
    "return-enum-value-removed"
    "return-int-range-narrowed"
    "return-int-range-widened"
    "return-member-added"
    "return-member-became-mandatory"
    "return-member-became-optional"
    "return-member-from-branch"
    "return-member-removed"
    "return-member-to-branch"
    "return-optional-member-removed"
    "return-string-to-enum"
    "return-struct-to-union"
    "return-type-changed"
    "return-type-from-alternate"
    "return-type-narrowed"
    "return-type-to-alternate"
    "return-type-to-any"
    "return-type-widened"
    "return-union-to-struct"
    "since-changed"
    "since-mismatch"
    "stabilized"
    "stabilized-by-rename"
    "type-renamed"
    "type-specialized"
    "undeprecated-removal"
    "unreachable-type-changed"
    "unstable-change"
    "value-reordered"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_in_the_list_gives_rules_in_the_order_of_their_ids() {
        let mut before = String::new();
        for text in FILES {
            if let Err(error) = toml::from_str::<File>(text) {
                panic!("after the file of '{before}': {error}");
            }
            let rules = parse(text);
            let first = &rules[0].id;
            assert!(before < *first, "'{before}' is listed before '{first}'");
            before.clone_from(first);
        }
    }

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
            match rule.id.as_str() {
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
