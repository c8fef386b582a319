//! The rules for unions without discriminator. There are few, because the tag and the types of the
//! branches are implied.

use super::check::Object;
use super::{Resolver, Result};
use crate::ast::{Branch, Definition};
use crate::diagnostic::Kind;
use crate::schema::{self, TypeId, Variants};

impl<'a> Resolver<'a> {
    /// Checks the branches of a union whose tag has that type.
    pub(super) fn check_simple_branches(
        &mut self,
        tag_type: Option<TypeId>,
        branches: &'a [Branch],
        definition: &'a Definition,
        object: &mut Object<'a>,
        depth: usize,
    ) -> Result<Variants> {
        let Some(tag_type) = tag_type.filter(|_| !branches.is_empty()) else {
            return self.error(Kind::NoBranches, definition, definition.name.span);
        };
        self.check_type(tag_type, depth + 1)?;
        let conditional = object.conditional;
        let mut resolved = Vec::with_capacity(branches.len());
        let mut result = Ok(());
        for branch in branches {
            let name = branch.name.text.clone();
            let ty = self.type_of(&branch.ty, definition, || format!("branch '{name}'"))?;
            // Its errors have been reported, because it precedes the union.
            let fine = self.check_type(ty, depth + 1);
            let fine = fine.and_then(|()| self.contain(object, ty, definition));
            if fine.is_err() {
                result = fine;
                continue;
            }
            resolved.push(schema::Branch {
                name,
                ty,
                condition: branch.condition.clone(),
                implied: false,
                span: branch.name.span,
            });
        }
        result?;
        // The condition of a branch, or of its type, does not apply to the common members.
        object.conditional = conditional;
        Ok(Variants {
            tag: "type".to_owned(),
            tag_type,
            branches: resolved,
            untagged: None,
        })
    }
}
