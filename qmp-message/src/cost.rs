//! Computes the size of the smallest value of each type, and thus whether a type has one.
//!
//! A type that must contain itself has no value. Sizes are computed in rounds: round n finds the
//! values that are nested n deep, so the work is bounded for every schema.

use std::collections::HashSet;

use crate::Server;
use qmp_schema::schema::{Branch, Builtin, Member, TypeId, TypeKind, Variants};

/// Values that are nested more deeply, or are larger, are ignored. No real schema needs either.
const ROUNDS: usize = 64;
const LARGEST: u32 = 1 << 20;

/// The sizes of the smallest values, in bytes of JSON, with a comma after each member.
pub(super) struct Costs<'s> {
    server: Server<'s>,
    /// By type; `None` if the type has no value.
    sizes: Vec<Option<u32>>,
}

/// A branch of a union that has a value.
pub(super) struct Offer<'s> {
    pub(super) branch: &'s Branch,
    /// The size that it adds to the common members, including the tag.
    pub(super) size: u32,
}

/// The braces of an object.
const BRACES: u32 = 2;

impl<'s> Costs<'s> {
    pub(super) fn new(server: Server<'s>) -> Self {
        let mut costs = Self {
            server,
            sizes: vec![None; server.schema.types().len()],
        };
        for _ in 0..ROUNDS {
            let types = server.schema.types();
            let sizes: Vec<_> = types.map(|(ty, _)| costs.round(ty)).collect();
            if sizes == costs.sizes {
                break;
            }
            costs.sizes = sizes;
        }
        costs
    }

    /// The size of the smallest value of a type.
    pub(super) fn of(&self, ty: TypeId) -> Option<u32> {
        self.sizes.get(ty.index()).copied().flatten()
    }

    /// Computes the size from those of the previous round.
    fn round(&self, ty: TypeId) -> Option<u32> {
        let schema = self.server.schema;
        let size = match &schema[ty].kind {
            TypeKind::Builtin(builtin) => scalar(*builtin),
            TypeKind::Enum(_) => quoted(self.shortest(ty)?),
            TypeKind::Array(_) => 2,
            TypeKind::Object(_) => {
                let variants = schema.variants(ty);
                let mut size = BRACES;
                for member in schema.members(ty) {
                    let is_tag = variants.is_some_and(|variants| variants.tag == member.name);
                    if !member.optional && !is_tag && self.server.has(member.condition.as_ref()) {
                        size = size.checked_add(self.member(member)?)?;
                    }
                }
                if let Some(variants) = variants {
                    let least = self.branches(variants).map(|offer| offer.size).min();
                    size = size.checked_add(least?)?;
                }
                size
            }
            TypeKind::Alternate(_) => {
                let branches = schema.alternatives(ty).iter();
                let built_in = branches.filter(|branch| self.server.has(branch.condition.as_ref()));
                built_in.filter_map(|branch| self.of(branch.ty)).min()?
            }
        };
        (size <= LARGEST).then_some(size)
    }

    fn member(&self, member: &Member) -> Option<u32> {
        // A colon and a comma.
        quoted(&member.name)
            .checked_add(self.of(member.ty)?)?
            .checked_add(2)
    }

    /// The branches that have a value.
    pub(super) fn branches(&self, variants: &'s Variants) -> impl Iterator<Item = Offer<'s>> {
        let values: HashSet<&str> = self.server.values(variants.tag_type).collect();
        variants.branches.iter().filter_map(move |branch| {
            let built_in =
                self.server.has(branch.condition.as_ref()) && values.contains(branch.name.as_str());
            let members = self.of(branch.ty).filter(|_| built_in)? - BRACES;
            let tag = quoted(&variants.tag).checked_add(quoted(&branch.name))?;
            let size = members.checked_add(tag)?.checked_add(2)?;
            Some(Offer { branch, size })
        })
    }

    /// The shortest value of an enum, the first if there are several.
    pub(super) fn shortest(&self, ty: TypeId) -> Option<&'s str> {
        self.server.values(ty).min_by_key(|value| value.len())
    }
}

fn quoted(text: &str) -> u32 {
    u32::try_from(text.len())
        .unwrap_or(u32::MAX)
        .saturating_add(2)
}

/// The size of `super::smallest::scalar`.
fn scalar(builtin: Builtin) -> u32 {
    match builtin {
        Builtin::Str => 2,
        Builtin::Bool | Builtin::Null | Builtin::Any => 4,
        _ => 1,
    }
}
