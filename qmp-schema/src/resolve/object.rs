//! The rules for structs, and the rules that unions share with them.

use super::check::{Object, State};
use super::clash::{MemberAt, Seen};
use super::declare::features;
use super::describe::describe;
use super::{Draft, Nesting, Resolver, Result, diagnostic};
use crate::ast::{Definition, DefinitionKind, Member, Members, Name};
use crate::diagnostic::Kind;
use crate::schema::{self, ObjectType, TypeId, TypeKind};

impl<'a> Resolver<'a> {
    /// Checks a struct, a union, or the struct that inline members imply.
    pub(super) fn check_object(
        &mut self,
        id: TypeId,
        definition: &'a Definition,
        depth: usize,
    ) -> Result<Object<'a>> {
        if depth > self.limits.type_depth {
            return self.too_deep(definition);
        }
        let mut result = Ok(());
        let mut base_span = definition.name.span;
        let mut object = Object {
            depth: 1,
            ..Object::default()
        };
        let members: &'a [Member] = match (self.drafts[id.index()], &definition.kind) {
            (Draft::Implied { members, .. } | Draft::Wrapper { members, .. }, _) => members,
            (_, DefinitionKind::SimpleUnion { members, .. }) => {
                result = self.check_type_features(definition);
                members
            }
            (_, DefinitionKind::Struct { base, members }) => {
                result = self.check_type_features(definition);
                if let Some(base) = base {
                    base_span = base.span;
                }
                object.base = match self.base_named(base.as_ref(), definition) {
                    Ok(base) => base,
                    Err(failed) => return self.look_up_only(definition, failed),
                };
                members
            }
            (_, DefinitionKind::Union { base, .. }) => {
                result = self.check_type_features(definition);
                object.base = match base {
                    Members::Type(name) => {
                        base_span = name.span;
                        match self.base_named(Some(name), definition) {
                            Ok(base) => base,
                            Err(failed) => return self.look_up_only(definition, failed),
                        }
                    }
                    Members::Inline(_) => self.implied(definition, "base"),
                };
                &[]
            }
            _ => &[],
        };
        if let Some(base) = object.base {
            let step = Nesting {
                owner: id,
                part: base,
                span: base_span,
            };
            if let Err(failed) = self.check_part(step, depth + 1) {
                return self.look_up_only(definition, failed);
            }
            self.contain(&mut object, base, definition)?;
            object.bases = self.bases(base) + 1;
        }
        let mut resolved = Vec::with_capacity(members.len());
        let mut own = Seen::new();
        for member in members {
            match self.check_member(member, id, &mut own, object.base, definition) {
                Ok(ty) => resolved.push(ty),
                Err(failed) => result = Err(failed),
            }
            object.members.push(MemberAt { member, owner: id });
            if member.condition.is_some() {
                object.conditional = object.conditional.or(Some(member));
            }
        }
        object.own = own;
        result?;
        let base = object.base;
        let variants = match (self.drafts[id.index()], &definition.kind) {
            (Draft::Written(_), DefinitionKind::Union { tag, branches, .. }) => {
                Some(self.check_branches(id, tag, branches, definition, &mut object, depth)?)
            }
            (Draft::Written(_), DefinitionKind::SimpleUnion { branches, .. }) => {
                let tag = resolved.first().map(|tag| tag.ty);
                Some(self.check_simple_branches(tag, branches, definition, &mut object, depth)?)
            }
            (Draft::Wrapper { .. }, _) => {
                let wrapped = resolved.first().map(|data| data.ty);
                let condition = wrapped.and_then(|ty| self.type_at(ty).condition.clone());
                self.schema.types[id.index()].condition = condition;
                None
            }
            _ => None,
        };
        let kind = TypeKind::Object(ObjectType {
            base,
            members: resolved,
            variants,
        });
        self.schema.types[id.index()].kind = kind;
        Ok(object)
    }

    /// Checks a struct or union whose base is invalid: only that the types of its members and branches
    /// exist.
    fn look_up_only<T>(&mut self, definition: &'a Definition, failed: super::Failed) -> Result<T> {
        match &definition.kind {
            DefinitionKind::Struct { members, .. } => {
                for member in members {
                    let what = || format!("member '{}'", member.name.text);
                    // What is wrong has been reported.
                    let _: Result<_> = self.type_of(&member.ty, definition, what);
                }
            }
            DefinitionKind::Union { branches, .. } => self.look_up_branches(branches, definition),
            _ => {}
        }
        Err(failed)
    }

    /// Checks that the types of branches exist.
    pub(super) fn look_up_branches(
        &mut self,
        branches: &'a [crate::ast::Branch],
        definition: &'a Definition,
    ) {
        for branch in branches {
            let what = || format!("branch '{}'", branch.name.text);
            // What is wrong has been reported.
            let _: Result<_> = self.type_of(&branch.ty, definition, what);
        }
    }

    /// The struct that a definition implies for inline members; `None` without members.
    pub(super) fn implied(&self, definition: &Definition, role: &str) -> Option<TypeId> {
        match self
            .schema
            .names
            .get(&schema::implied_name(&definition.name.text, role))
        {
            Some(schema::Definition::Type(id)) => Some(*id),
            _ => None,
        }
    }

    /// Resolves a base, which must be a struct.
    fn base_named(
        &mut self,
        name: Option<&'a Name>,
        definition: &'a Definition,
    ) -> Result<Option<TypeId>> {
        let Some(name) = name else { return Ok(None) };
        let base = self.type_named(name, definition, || "'base'".to_owned())?;
        match &self.type_at(base).kind {
            TypeKind::Object(object) if object.variants.is_none() => Ok(Some(base)),
            _ => {
                let described = describe(&self.schema, base);
                let kind = Kind::BaseNotStruct { described };
                let error = diagnostic(kind, definition, name.span);
                self.fail(self.with_type(error, base))
            }
        }
    }

    /// Records that an object contains another, which has been checked.
    pub(super) fn contain(
        &mut self,
        object: &mut Object<'a>,
        part: TypeId,
        definition: &'a Definition,
    ) -> Result {
        let State::Done(part) = &self.states[part.index()] else {
            return Err(super::Failed);
        };
        object.depth = object.depth.max(part.depth + 1);
        object.conditional = object.conditional.or(part.conditional);
        if object.depth > self.limits.type_depth {
            return self.too_deep(definition);
        }
        Ok(())
    }

    fn too_deep<T>(&mut self, definition: &'a Definition) -> Result<T> {
        let limit = self.limits.type_depth;
        self.error(
            Kind::TypeTooDeep { limit },
            definition,
            definition.name.span,
        )
    }

    fn check_member(
        &mut self,
        member: &'a Member,
        owner: TypeId,
        own: &mut Seen<'a>,
        base: Option<TypeId>,
        definition: &'a Definition,
    ) -> Result<schema::Member> {
        let at = MemberAt { member, owner };
        // Only errors need a description.
        let ty = if let Some(ty) = self.known(&member.ty) {
            Ok(ty)
        } else {
            let what = self.describe_member(at, definition);
            self.type_of(&member.ty, definition, || what)
        };
        let features_fine = self.check_features(&member.features, definition);
        let clash = self.see_member(own, base, at, definition);
        let ty = ty?;
        features_fine?;
        clash?;
        Ok(schema::Member {
            name: member.name.text.clone(),
            ty,
            optional: member.optional,
            condition: member.condition.clone(),
            features: features(&member.features),
            span: member.name.span,
        })
    }
}
