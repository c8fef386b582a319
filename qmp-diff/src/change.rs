//! The kinds of change that the comparison tells apart, and the rule for each.
//!
//! A [`Change`] is a fact about two schemas. What it is called depends on who sends the messages that
//! it is in: a member that is gone is `arg-removed` or `return-member-removed`.

use crate::finding::Context;
use crate::rule::RuleId;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Change {
    /// One that is the same wherever it is seen, and has a rule of its own.
    Plain(RuleId),
    /// The same, in a case of the rule.
    PlainCase(RuleId, &'static str),
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
    /// The rule, and the case of it, for where the change is seen.
    pub(crate) fn rule(self, context: Context) -> (RuleId, Option<&'static str>) {
        /// The rules for what a client sends, what a server returns, and what it sends with an event.
        macro_rules! by_message {
            ($sent:ident, $returned:ident, $event:ident) => {
                by_message!(RuleId::$sent, RuleId::$returned, RuleId::$event)
            };
            ($sent:expr, $returned:expr, $event:expr) => {
                match context {
                    Context::Returns => $returned,
                    Context::Data => $event,
                    _ => $sent,
                }
            };
        }
        let sent = !matches!(context, Context::Returns | Context::Data);
        match self {
            Change::Plain(rule) => (rule, None),
            Change::PlainCase(rule, case) => (rule, Some(case)),
            Change::Loosened => (RuleId::ConditionLoosened, case(!sent, "output")),
            Change::MemberAdded { optional } => {
                let mandatory = by_message!(ArgMandatoryAdded, ReturnMemberAdded, EventMemberAdded);
                let rule = if sent && optional {
                    RuleId::ArgOptionalAdded
                } else {
                    mandatory
                };
                (rule, case(!sent && !optional, "mandatory"))
            }
            Change::MemberRemoved { optional: true } => (
                by_message!(
                    ArgRemoved,
                    ReturnOptionalMemberRemoved,
                    EventOptionalMemberRemoved
                ),
                None,
            ),
            Change::MemberRemoved { optional: false } => (
                by_message!(ArgRemoved, ReturnMemberRemoved, EventMemberRemoved),
                case(sent, "mandatory"),
            ),
            Change::BecameMandatory => (
                by_message!(
                    ArgBecameMandatory,
                    ReturnMemberBecameMandatory,
                    EventMemberBecameMandatory
                ),
                None,
            ),
            Change::BecameOptional => (
                by_message!(
                    ArgBecameOptional,
                    ReturnMemberBecameOptional,
                    EventMemberBecameOptional
                ),
                None,
            ),
            Change::ToAny => (
                by_message!(ArgTypeWidened, ReturnTypeToAny, EventTypeToAny),
                None,
            ),
            Change::TypeWidened => (
                by_message!(ArgTypeWidened, ReturnTypeWidened, EventTypeWidened),
                None,
            ),
            Change::TypeNarrowed => (
                by_message!(ArgTypeNarrowed, ReturnTypeNarrowed, EventTypeNarrowed),
                None,
            ),
            Change::ToAlternate => (
                by_message!(
                    ArgTypeToAlternate,
                    ReturnTypeToAlternate,
                    EventTypeToAlternate
                ),
                None,
            ),
            Change::FromAlternate => (
                by_message!(
                    ArgTypeFromAlternate,
                    ReturnTypeFromAlternate,
                    EventTypeFromAlternate
                ),
                None,
            ),
            Change::StringToEnum => (
                by_message!(ArgStringToEnum, ReturnStringToEnum, EventStringToEnum),
                None,
            ),
            Change::EnumToString => (
                by_message!(ArgEnumToString, ReturnEnumToString, EventEnumToString),
                None,
            ),
            Change::TypeChanged => (
                by_message!(ArgTypeChanged, ReturnTypeChanged, EventTypeChanged),
                None,
            ),
            // What a server sends is neither in the old range nor all of it.
            Change::IntegerNarrowed { incomparable: true } => (
                by_message!(
                    ArgIntRangeNarrowed,
                    ReturnIntRangeWidened,
                    EventIntRangeWidened
                ),
                Some("incomparable"),
            ),
            Change::IntegerNarrowed {
                incomparable: false,
            } => (
                by_message!(
                    ArgIntRangeNarrowed,
                    ReturnIntRangeNarrowed,
                    EventIntRangeNarrowed
                ),
                None,
            ),
            Change::IntegerWidened => (
                by_message!(
                    ArgIntRangeWidened,
                    ReturnIntRangeWidened,
                    EventIntRangeWidened
                ),
                None,
            ),
            Change::IntegerAlias => (
                by_message!(
                    ArgIntAliasChanged,
                    ReturnIntAliasChanged,
                    EventIntAliasChanged
                ),
                None,
            ),
            Change::ValueAdded => (
                by_message!(ArgEnumValueAdded, ReturnEnumValueAdded, EventEnumValueAdded),
                None,
            ),
            Change::ValueRemoved => (
                by_message!(
                    ArgEnumValueRemoved,
                    ReturnEnumValueRemoved,
                    EventEnumValueRemoved
                ),
                None,
            ),
            Change::BranchAdded => (
                by_message!(ArgBranchAdded, ReturnBranchAdded, EventBranchAdded),
                None,
            ),
            Change::BranchRemoved => (
                by_message!(ArgBranchRemoved, ReturnBranchRemoved, EventBranchRemoved),
                None,
            ),
            // Only compared in what clients send.
            Change::BranchGainedMembers { mandatory } => {
                (RuleId::ArgBranchGainedMembers, case(mandatory, "mandatory"))
            }
            Change::BranchLostMembers { mandatory } => {
                (RuleId::ArgBranchLostMembers, case(mandatory, "mandatory"))
            }
            Change::MemberToBranch { harmless } => (
                by_message!(ArgMemberToBranch, ReturnMemberToBranch, EventMemberToBranch),
                case(harmless, "all-branches"),
            ),
            Change::MemberFromBranch {
                mandatory,
                harmless,
            } => (
                by_message!(
                    ArgMemberFromBranch,
                    ReturnMemberFromBranch,
                    EventMemberFromBranch
                ),
                case(harmless, "all-branches").or(case(mandatory && sent, "mandatory")),
            ),
            Change::DiscriminatorChanged {
                same_shapes,
                keeps_tag,
            } => {
                let rule = by_message!(
                    ArgDiscriminatorChanged,
                    ReturnDiscriminatorChanged,
                    EventDiscriminatorChanged
                );
                let other_shapes = case(keeps_tag && !same_shapes, "other-shapes");
                let same_shapes = case(same_shapes, "same-shapes");
                (rule, if sent { same_shapes } else { other_shapes })
            }
            Change::StructToUnion => (
                by_message!(ArgStructToUnion, ReturnStructToUnion, EventStructToUnion),
                None,
            ),
            Change::UnionToStruct => (
                by_message!(ArgUnionToStruct, ReturnUnionToStruct, EventUnionToStruct),
                None,
            ),
            Change::AlternativeAdded => (
                by_message!(
                    ArgAlternateBranchAdded,
                    ReturnAlternateBranchAdded,
                    EventAlternateBranchAdded
                ),
                None,
            ),
            Change::AlternativeRemoved => (
                by_message!(
                    ArgAlternateBranchRemoved,
                    ReturnAlternateBranchRemoved,
                    EventAlternateBranchRemoved
                ),
                None,
            ),
        }
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
            RuleId::NewlyDeprecated | RuleId::Destabilized | RuleId::FeatureAdded => {
                Some(new.to_owned())
            }
            RuleId::DeprecationWithdrawn
            | RuleId::Stabilized
            | RuleId::FeatureRemoved
            | RuleId::DeprecatedStillPresent => Some(old.to_owned()),
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
                | Change::Plain(
                    RuleId::CommandRemoved | RuleId::EventRemoved | RuleId::CommandReturnsRemoved
                )
        )
    }
}

fn case(applies: bool, name: &'static str) -> Option<&'static str> {
    applies.then_some(name)
}
