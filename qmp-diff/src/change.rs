//! The kinds of change that the comparison tells apart, and the rule for each.
//!
//! A [`Change`] is a fact about two schemas. What it is called depends on who sends the messages that
//! it is in: a member that is gone is `arg-removed` or `return-member-removed`.

use std::borrow::Cow;

use crate::finding::Context;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Change {
    /// One that is the same wherever it is seen, and has a rule of its own.
    Plain(&'static str),
    /// The same, in a case of the rule.
    PlainCase(&'static str, &'static str),
    MemberAdded {
        optional: bool,
    },
    MemberRemoved {
        optional: bool,
    },
    BecameMandatory,
    BecameOptional,
    TypeWidened,
    ToAny,
    TypeNarrowed,
    ToAlternate,
    FromAlternate,
    StringToEnum,
    EnumToString,
    TypeChanged,
    IntegerWidened,
    IntegerNarrowed {
        incomparable: bool,
    },
    IntegerAlias,
    ValueAdded,
    ValueRemoved,
    BranchAdded,
    BranchRemoved,
    BranchGainedMembers {
        mandatory: bool,
    },
    BranchLostMembers {
        mandatory: bool,
    },
    MemberToBranch {
        harmless: bool,
    },
    MemberFromBranch {
        mandatory: bool,
        harmless: bool,
    },
    DiscriminatorChanged {
        /// Whether all branches are alike, so that it does not matter which one is chosen.
        same_shapes: bool,
        /// Whether the old tag is a common member of the new side.
        keeps_tag: bool,
    },
    StructToUnion,
    UnionToStruct,
    AlternativeAdded,
    AlternativeRemoved,
    Loosened,
}

impl Change {
    /// The id of the rule, and the case of it, for where the change is seen.
    pub(crate) fn rule(self, context: Context) -> (Cow<'static, str>, Option<&'static str>) {
        let received = match context {
            Context::Returns => "return",
            Context::Data => "event",
            _ => "arg",
        };
        let sent = received == "arg";
        // The end of the id, and the case.
        let (id, case) = match self {
            Change::Plain(id) => return (Cow::Borrowed(id), None),
            Change::PlainCase(id, case) => return (Cow::Borrowed(id), Some(case)),
            Change::Loosened => {
                let case = (!sent).then_some("output");
                return (Cow::Borrowed("condition-loosened"), case);
            }
            Change::MemberAdded { optional: true } if sent => ("optional-added", None),
            Change::MemberAdded { optional: false } if sent => ("mandatory-added", None),
            Change::MemberAdded { optional } => ("member-added", case(!optional, "mandatory")),
            Change::MemberRemoved { optional } if sent => ("removed", case(!optional, "mandatory")),
            Change::MemberRemoved { optional: true } => ("optional-member-removed", None),
            Change::MemberRemoved { optional: false } => ("member-removed", None),
            Change::BecameMandatory if sent => ("became-mandatory", None),
            Change::BecameMandatory => ("member-became-mandatory", None),
            Change::BecameOptional if sent => ("became-optional", None),
            Change::BecameOptional => ("member-became-optional", None),
            Change::ToAny if !sent => ("type-to-any", None),
            Change::TypeWidened | Change::ToAny => ("type-widened", None),
            Change::TypeNarrowed => ("type-narrowed", None),
            Change::ToAlternate => ("type-to-alternate", None),
            Change::FromAlternate => ("type-from-alternate", None),
            Change::StringToEnum => ("string-to-enum", None),
            Change::EnumToString => ("enum-to-string", None),
            Change::TypeChanged => ("type-changed", None),
            Change::IntegerWidened => ("int-range-widened", None),
            Change::IntegerNarrowed { incomparable } if sent => {
                ("int-range-narrowed", case(incomparable, "incomparable"))
            }
            // What comes is neither in the old range nor all of it.
            Change::IntegerNarrowed { incomparable: true } => {
                ("int-range-widened", Some("incomparable"))
            }
            Change::IntegerNarrowed { .. } => ("int-range-narrowed", None),
            Change::IntegerAlias => ("int-alias-changed", None),
            Change::ValueAdded => ("enum-value-added", None),
            Change::ValueRemoved => ("enum-value-removed", None),
            Change::BranchAdded => ("branch-added", None),
            Change::BranchRemoved => ("branch-removed", None),
            Change::BranchGainedMembers { mandatory } => {
                ("branch-gained-members", case(mandatory, "mandatory"))
            }
            Change::BranchLostMembers { mandatory } => {
                ("branch-lost-members", case(mandatory, "mandatory"))
            }
            Change::MemberToBranch { harmless } => {
                ("member-to-branch", case(harmless, "all-branches"))
            }
            Change::MemberFromBranch { harmless: true, .. } => {
                ("member-from-branch", Some("all-branches"))
            }
            Change::MemberFromBranch { mandatory, .. } => {
                ("member-from-branch", case(mandatory && sent, "mandatory"))
            }
            Change::DiscriminatorChanged { same_shapes, .. } if sent => {
                ("discriminator-changed", case(same_shapes, "same-shapes"))
            }
            Change::DiscriminatorChanged {
                same_shapes,
                keeps_tag,
            } => {
                let case = case(keeps_tag && !same_shapes, "other-shapes");
                ("discriminator-changed", case)
            }
            Change::StructToUnion => ("struct-to-union", None),
            Change::UnionToStruct => ("union-to-struct", None),
            Change::AlternativeAdded => ("alternate-branch-added", None),
            Change::AlternativeRemoved => ("alternate-branch-removed", None),
        };
        (Cow::Owned(format!("{received}-{id}")), case)
    }

    /// Whether it is about whether a member may be absent.
    pub(crate) fn is_about_optional(self) -> bool {
        matches!(self, Change::BecameMandatory | Change::BecameOptional)
    }

    /// The feature that it is about: what `old` or `new` of the fact says.
    pub(crate) fn feature(self, old: &str, new: &str) -> Option<String> {
        let Change::Plain(rule) = self else {
            return None;
        };
        match rule {
            "newly-deprecated" | "destabilized" | "feature-added" => Some(new.to_owned()),
            "deprecation-withdrawn"
            | "stabilized"
            | "feature-removed"
            | "deprecated-still-present" => Some(old.to_owned()),
            _ => None,
        }
    }

    /// Whether something is no longer there, so that it counts whether it was deprecated.
    pub(crate) fn is_removal(self) -> bool {
        matches!(
            self,
            Change::MemberRemoved { .. }
                | Change::ValueRemoved
                | Change::BranchRemoved
                | Change::AlternativeRemoved
                | Change::Plain("command-removed" | "event-removed" | "command-returns-removed")
        )
    }
}

fn case(applies: bool, name: &'static str) -> Option<&'static str> {
    applies.then_some(name)
}
