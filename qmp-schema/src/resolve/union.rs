//! The rules for unions: the tag, its values, and the branches.

use std::collections::HashSet;

use super::check::{Object, State};
use super::clash::{MemberAt, c_name};
use super::describe::describe;
use super::{Nesting, Resolver, Result, diagnostic};
use crate::ast::{self, Definition, Name};
use crate::diagnostic::{Kind, misspelt};
use crate::schema::{self, Condition, EnumType, TypeId, TypeKind, Variants};
use crate::source::Span;

impl<'a> Resolver<'a> {
    /// Checks the variable part of a union whose common members are in `object`.
    pub(super) fn check_branches(
        &mut self,
        id: TypeId,
        tag: &'a Name,
        branches: &'a [ast::Branch],
        definition: &'a Definition,
        object: &mut Object<'a>,
        depth: usize,
    ) -> Result<Variants> {
        let tag_type = match self.check_tag(tag, definition, object.base) {
            Ok(tag_type) => tag_type,
            Err(failed) => {
                self.look_up_branches(branches, definition);
                return Err(failed);
            }
        };
        let TypeKind::Enum(tag_enum) = &self.type_at(tag_type).kind else {
            return Err(super::Failed);
        };
        let written: HashSet<&str> = branches
            .iter()
            .map(|branch| branch.name.text.as_str())
            .collect();
        let empty = schema::Definition::Type(TypeId::new(0));
        let empty = match self.schema.names.get("q_empty").unwrap_or(&empty) {
            schema::Definition::Type(id) => *id,
            _ => TypeId::new(0),
        };
        let Some(left) = pay(self.branches, tag_enum, &written) else {
            let limit = self.limits.implied_branches;
            // Report all later unions too, even small ones.
            self.branches = 0;
            return self.exhausted(Kind::TooManyBranches { limit }, definition);
        };
        let values: Vec<String> = tag_enum
            .values
            .iter()
            .map(|value| value.name.clone())
            .collect();
        let implied: Vec<schema::Branch> = tag_enum
            .values
            .iter()
            .filter(|value| !written.contains(value.name.as_str()))
            .map(|value| schema::Branch {
                name: value.name.clone(),
                ty: empty,
                condition: value.condition.clone(),
                implied: true,
                span: definition.name.span,
            })
            .collect();
        self.branches = left;
        if branches.is_empty() && implied.is_empty() {
            let error = diagnostic(Kind::NoBranches, definition, definition.name.span);
            let error = self.with_type(error, tag_type);
            return self.fail(error);
        }
        let known: HashSet<&str> = values.iter().map(String::as_str).collect();
        let mut resolved = Vec::with_capacity(branches.len() + implied.len());
        let mut result = Ok(());
        for branch in branches {
            match self.check_branch(branch, definition, object, (id, depth), tag_type, &known) {
                Ok(branch) => resolved.push(branch),
                Err(failed) => result = Err(failed),
            }
        }
        result?;
        let mut clashes = false;
        let mut seen = HashSet::new();
        for branch in &resolved {
            clashes |= self
                .branch_clash((object.base, branch.span), branch.ty, definition, &mut seen)
                .is_err();
            if self.exhausted {
                break;
            }
        }
        if clashes {
            return Err(super::Failed);
        }
        resolved.extend(implied);
        Ok(Variants {
            tag: tag.text.clone(),
            tag_type,
            branches: resolved,
            untagged: None,
        })
    }

    /// Finds the tag among the common members.
    fn check_tag(
        &mut self,
        tag: &'a Name,
        definition: &'a Definition,
        base: Option<TypeId>,
    ) -> Result<TypeId> {
        let name = tag.text.clone();
        let found = self.find_member(base, &c_name(&tag.text));
        let Some(MemberAt { member, owner }) = found.filter(|at| at.member.name.text == name)
        else {
            let base = base.filter(|_| self.may_guess());
            let members = base.map_or_else(Vec::new, |base| self.all_members(base));
            let names = members.iter().map(|at| at.member.name.text.as_str());
            let suggestion = misspelt(&name, names, tag.span);
            let error = diagnostic(Kind::TagMissing { tag: name }, definition, tag.span);
            let error = match base {
                Some(base) => self.with_type(error, base),
                None => error,
            };
            return self.fail(error.suggest(suggestion));
        };
        let complain = |kind: Kind| {
            diagnostic(kind, definition, tag.span).note("the member is here", member.name.span)
        };
        let owner_name = &self.type_at(owner).name;
        let base = if owner_name.starts_with("q_obj_") {
            "'base'".to_owned()
        } else {
            format!("base type '{owner_name}'")
        };
        // The member has been checked with the base, so its type exists.
        let ty = self.type_of(&member.ty, definition, String::new)?;
        if !matches!(self.type_at(ty).kind, TypeKind::Enum(_)) {
            let error = complain(Kind::TagNotEnum { tag: name, base });
            return self.fail(error);
        }
        if member.optional {
            let error = complain(Kind::TagOptional { tag: name, base });
            return self.fail(error);
        }
        if member.condition.is_some() {
            let error = complain(Kind::TagConditional { tag: name, base });
            return self.fail(error);
        }
        Ok(ty)
    }

    fn check_branch(
        &mut self,
        branch: &'a ast::Branch,
        definition: &'a Definition,
        object: &mut Object<'a>,
        (id, depth): (TypeId, usize),
        tag_type: TypeId,
        values: &HashSet<&str>,
    ) -> Result<schema::Branch> {
        let name = &branch.name.text;
        let what = || format!("branch '{name}'");
        let ty = self.type_of(&branch.ty, definition, what)?;
        if !values.contains(name.as_str()) {
            let described = describe(&self.schema, tag_type);
            let kind = Kind::BranchNotValue {
                branch: name.clone(),
                described,
            };
            let mut error = diagnostic(kind, definition, branch.name.span);
            if self.may_guess() {
                // Sorted, because a suggestion must not depend on the order of a set.
                let mut values: Vec<&str> = values.iter().copied().collect();
                values.sort_unstable();
                error = error.suggest(misspelt(name, values, branch.name.span));
            }
            let error = self.with_type(error, tag_type);
            return self.fail(error);
        }
        let fits = match &self.type_at(ty).kind {
            TypeKind::Object(object) => object.variants.is_none() || self.rules.nested_unions(),
            _ => false,
        };
        if !fits {
            let kind = Kind::CannotUse {
                what: what(),
                described: describe(&self.schema, ty),
            };
            let error = diagnostic(kind, definition, branch.ty.name().span);
            let error = self.with_type(error, ty);
            return self.fail(error);
        }
        let step = Nesting {
            owner: id,
            part: ty,
            span: branch.ty.name().span,
        };
        self.check_part(step, depth + 1)?;
        let conditional = object.conditional;
        self.contain(object, ty, definition)?;
        // The condition of a branch does not apply to the common members.
        object.conditional = conditional;
        Ok(schema::Branch {
            name: name.clone(),
            ty,
            condition: branch.condition.clone(),
            implied: false,
            span: branch.name.span,
        })
    }

    /// The members of an object, those of its bases first.
    pub(super) fn all_members(&self, object: TypeId) -> Vec<MemberAt<'a>> {
        let mut chain = Vec::new();
        let mut next = Some(object);
        while let Some(State::Done(object)) = next.map(|id| &self.states[id.index()]) {
            chain.push(object);
            next = object.base;
        }
        chain
            .iter()
            .rev()
            .flat_map(|object| object.members.iter().copied())
            .collect()
    }

    /// Checks that no member of a branch, or of a union in it, clashes with a common member. Each type
    /// is visited once: the number of paths through nested unions can be exponential.
    fn branch_clash(
        &mut self,
        (common, branch): (Option<TypeId>, Span),
        ty: TypeId,
        definition: &'a Definition,
        seen: &mut HashSet<TypeId>,
    ) -> Result {
        if !seen.insert(ty) {
            return Ok(());
        }
        // Even a type without members takes time.
        self.compare(common, definition)?;
        for member in self.all_members(ty) {
            self.compare(common, definition)?;
            let name = c_name(&member.member.name.text);
            if let Some(earlier) = self.find_member(common, &name) {
                return self.member_clash(member, earlier, definition, branch);
            }
        }
        let nested: Vec<TypeId> = match self.schema.variants(ty) {
            Some(variants) => variants
                .branches
                .iter()
                // The implied branches come last.
                .take_while(|branch| !branch.implied)
                .map(|branch| branch.ty)
                .collect(),
            None => Vec::new(),
        };
        for ty in nested {
            self.branch_clash((common, branch), ty, definition, seen)?;
        }
        Ok(())
    }
}

/// The budget that remains after the branches that a union implies, if it suffices. Each costs
/// at least one.
fn pay(budget: usize, tag: &EnumType, written: &HashSet<&str>) -> Option<usize> {
    // At least so many are implied. Check this bound first, because visiting each of too many is slow.
    let least = tag.values.len().saturating_sub(written.len());
    budget.checked_sub(least)?;
    let mut implied = tag
        .values
        .iter()
        .filter(|value| !written.contains(value.name.as_str()));
    implied.try_fold(budget, |left, value| {
        let condition = value.condition.as_ref().map_or(0, condition_price);
        left.checked_sub(text_price(&value.name) + condition)
    })
}

/// The price of copying a condition to the branch.
fn condition_price(condition: &Condition) -> usize {
    match condition {
        Condition::Defined(symbol) => text_price(symbol),
        Condition::All(conditions) | Condition::Any(conditions) => {
            1 + conditions.iter().map(condition_price).sum::<usize>()
        }
        Condition::Not(condition) => 1 + condition_price(condition),
    }
}

fn text_price(text: &str) -> usize {
    1 + text.len() / 64
}
