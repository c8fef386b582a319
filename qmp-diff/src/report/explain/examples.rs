//! An example of each rule: the two schemas with which the rule is tested.

/// An old and a new schema between which a rule finds something.
pub(super) struct Example {
    pub(super) id: &'static str,
    pub(super) old: &'static str,
    pub(super) new: &'static str,
}

/// The example of a rule.
pub(super) fn find(id: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.id == id)
}

macro_rules! examples {
    ($($id:literal)*) => {
        const EXAMPLES: &[Example] = &[$(
            Example {
                id: $id,
                old: include_str!(concat!("../../../tests/rules/", $id, "/old.json")),
                new: include_str!(concat!("../../../tests/rules/", $id, "/new.json")),
            },
        )*];
    };
}

examples! {
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
    "event-alternate-branch-added"
    "event-alternate-branch-removed"
    "event-branch-added"
    "event-branch-removed"
    "event-discriminator-changed"
    "event-enum-to-string"
    "event-enum-value-added"
    "event-enum-value-removed"
    "event-int-alias-changed"
    "event-int-range-narrowed"
    "event-int-range-widened"
    "event-member-added"
    "event-member-became-mandatory"
    "event-member-became-optional"
    "event-member-from-branch"
    "event-member-removed"
    "event-member-to-branch"
    "event-optional-member-removed"
    "event-rate-limit-changed"
    "event-removed"
    "event-renamed"
    "event-string-to-enum"
    "event-struct-to-union"
    "event-type-changed"
    "event-type-from-alternate"
    "event-type-narrowed"
    "event-type-to-alternate"
    "event-type-to-any"
    "event-type-widened"
    "event-union-to-struct"
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
    "return-int-alias-changed"
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
    use super::{EXAMPLES, find};
    use crate::rule::Rule;

    #[test]
    fn each_rule_has_an_example() {
        for rule in Rule::all() {
            assert!(find(&rule.id).is_some(), "{} has none", rule.id);
        }
        for example in EXAMPLES {
            assert!(
                Rule::find(example.id).is_some(),
                "{} is no rule",
                example.id
            );
        }
    }
}
