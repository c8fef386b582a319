//! The kinds of change, and the rule for each.
//!
//! A [`Change`] is a fact about two schemas. Its rule depends on who sends the messages: a removed
//! member is `arg-removed` or `return-member-removed`.

use crate::finding::Context;
use crate::rule::RuleId;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Change {
    /// A change with one rule, independent of its context.
    Plain(RuleId),
    /// A change with one rule, in a case of the rule.
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
        /// Whether all branches have the same members, so that the choice does not matter.
        same_shapes: bool,
        /// Whether the old tag is a common member on the new side.
        keeps_tag: bool,
    },
    StructToUnion,
    UnionToStruct,
    AlternativeAdded,
    AlternativeRemoved,
    Loosened,
}

impl Change {
    /// The rule and its case, in a context.
    pub(crate) fn rule(self, context: Context) -> (RuleId, Option<&'static str>) {
        let [sent, returned, of_event] = self.rules();
        match context {
            Context::Returns => (returned, self.case(false)),
            Context::Data => (of_event, self.case(false)),
            _ => (sent, self.case(true)),
        }
    }

    /// The rules for arguments, return values, and event data.
    fn rules(self) -> [RuleId; 3] {
        macro_rules! rules {
            ($($change:pat => $sent:ident $returned:ident $of_event:ident,)*) => {
                match self {
                    Change::Plain(rule) | Change::PlainCase(rule, _) => [rule; 3],
                    $($change => [RuleId::$sent, RuleId::$returned, RuleId::$of_event],)*
                }
            };
        }
        rules! {
            Change::MemberAdded { optional: true } => ArgOptionalAdded ReturnMemberAdded EventMemberAdded,
            Change::MemberAdded { optional: false } => ArgMandatoryAdded ReturnMemberAdded EventMemberAdded,
            Change::MemberRemoved { optional: true } =>
                ArgRemoved ReturnOptionalMemberRemoved EventOptionalMemberRemoved,
            Change::MemberRemoved { optional: false } => ArgRemoved ReturnMemberRemoved EventMemberRemoved,
            Change::BecameMandatory =>
                ArgBecameMandatory ReturnMemberBecameMandatory EventMemberBecameMandatory,
            Change::BecameOptional => ArgBecameOptional ReturnMemberBecameOptional EventMemberBecameOptional,
            Change::TypeWidened => ArgTypeWidened ReturnTypeWidened EventTypeWidened,
            Change::ToAny => ArgTypeWidened ReturnTypeToAny EventTypeToAny,
            Change::TypeNarrowed => ArgTypeNarrowed ReturnTypeNarrowed EventTypeNarrowed,
            Change::ToAlternate => ArgTypeToAlternate ReturnTypeToAlternate EventTypeToAlternate,
            Change::FromAlternate => ArgTypeFromAlternate ReturnTypeFromAlternate EventTypeFromAlternate,
            Change::StringToEnum => ArgStringToEnum ReturnStringToEnum EventStringToEnum,
            Change::EnumToString => ArgEnumToString ReturnEnumToString EventEnumToString,
            Change::TypeChanged => ArgTypeChanged ReturnTypeChanged EventTypeChanged,
            Change::IntegerWidened => ArgIntRangeWidened ReturnIntRangeWidened EventIntRangeWidened,
            // A server neither stays within the old range nor covers it.
            Change::IntegerNarrowed { incomparable: true } =>
                ArgIntRangeNarrowed ReturnIntRangeWidened EventIntRangeWidened,
            Change::IntegerNarrowed { incomparable: false } =>
                ArgIntRangeNarrowed ReturnIntRangeNarrowed EventIntRangeNarrowed,
            Change::IntegerAlias => ArgIntAliasChanged ReturnIntAliasChanged EventIntAliasChanged,
            Change::ValueAdded => ArgEnumValueAdded ReturnEnumValueAdded EventEnumValueAdded,
            Change::ValueRemoved => ArgEnumValueRemoved ReturnEnumValueRemoved EventEnumValueRemoved,
            Change::BranchAdded => ArgBranchAdded ReturnBranchAdded EventBranchAdded,
            Change::BranchRemoved => ArgBranchRemoved ReturnBranchRemoved EventBranchRemoved,
            // These two only occur in arguments.
            Change::BranchGainedMembers { .. } =>
                ArgBranchGainedMembers ArgBranchGainedMembers ArgBranchGainedMembers,
            Change::BranchLostMembers { .. } =>
                ArgBranchLostMembers ArgBranchLostMembers ArgBranchLostMembers,
            Change::MemberToBranch { .. } => ArgMemberToBranch ReturnMemberToBranch EventMemberToBranch,
            Change::MemberFromBranch { .. } =>
                ArgMemberFromBranch ReturnMemberFromBranch EventMemberFromBranch,
            Change::DiscriminatorChanged { .. } =>
                ArgDiscriminatorChanged ReturnDiscriminatorChanged EventDiscriminatorChanged,
            Change::StructToUnion => ArgStructToUnion ReturnStructToUnion EventStructToUnion,
            Change::UnionToStruct => ArgUnionToStruct ReturnUnionToStruct EventUnionToStruct,
            Change::AlternativeAdded =>
                ArgAlternateBranchAdded ReturnAlternateBranchAdded EventAlternateBranchAdded,
            Change::AlternativeRemoved =>
                ArgAlternateBranchRemoved ReturnAlternateBranchRemoved EventAlternateBranchRemoved,
            Change::Loosened => ConditionLoosened ConditionLoosened ConditionLoosened,
        }
    }

    /// The case of the rule, which may depend on whether clients send it.
    fn case(self, sent: bool) -> Option<&'static str> {
        let (applies, case) = match self {
            Change::PlainCase(_, case) => (true, case),
            Change::Loosened => (!sent, "output"),
            Change::MemberAdded { optional } => (!sent && !optional, "mandatory"),
            Change::MemberRemoved { optional } => (sent && !optional, "mandatory"),
            Change::IntegerNarrowed { incomparable } => (incomparable, "incomparable"),
            Change::BranchGainedMembers { mandatory } | Change::BranchLostMembers { mandatory } => {
                (mandatory, "mandatory")
            }
            Change::MemberToBranch { harmless } => (harmless, "all-branches"),
            Change::MemberFromBranch { harmless: true, .. } => (true, "all-branches"),
            Change::MemberFromBranch { mandatory, .. } => (mandatory && sent, "mandatory"),
            Change::DiscriminatorChanged { same_shapes, .. } if sent => {
                (same_shapes, "same-shapes")
            }
            Change::DiscriminatorChanged {
                same_shapes,
                keeps_tag,
            } => (keeps_tag && !same_shapes, "other-shapes"),
            _ => return None,
        };
        applies.then_some(case)
    }

    /// Whether a member became optional or required.
    pub(crate) fn is_about_optional(self) -> bool {
        matches!(self, Change::BecameMandatory | Change::BecameOptional)
    }

    /// The feature concerned: `old` or `new` of the fact.
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

    /// Whether an item was removed, so that its deprecation matters.
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
