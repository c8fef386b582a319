//! Unions without discriminator, as used until QEMU 6.1.
//!
//! Their tag is implied: it is called `type`, and its type is an implied enum with the names of the
//! branches. Each branch implies a struct whose only member, `data`, has the type of the branch.

use super::Checker;
use super::fields::Fields;
use super::names::Permit;
use crate::ast::{
    Branch, DefinitionKind, EnumValue, KeyValue, Member, Name, TypeRef, ValueKind, Wrapper,
};
use crate::diagnostic::Kind;
use crate::schema::implied_name;

impl Checker<'_> {
    /// Checks a union without discriminator.
    pub(super) fn check_simple_union(
        &mut self,
        fields: &mut Fields,
        name: &Name,
    ) -> Option<DefinitionKind> {
        self.is_old = true;
        self.keys(fields, "union", &["union", "data"], &["if", "features"]);
        let data = fields.take("data")?;
        let ValueKind::Object(entries) = data.kind else {
            self.error(Kind::DataNotObject, data.span);
            return None;
        };
        let (mut values, mut wrappers, mut branches) = (Vec::new(), Vec::new(), Vec::new());
        for entry in entries {
            let Some((branch, ty)) = self.simple_branch(entry) else {
                continue;
            };
            values.push(EnumValue {
                name: branch.name.clone(),
                condition: branch.condition.clone(),
                features: Vec::new(),
            });
            wrappers.push(Wrapper {
                name: branch.ty.name().text.clone(),
                members: vec![member("data", ty)],
            });
            branches.push(branch);
        }
        let tag = Name {
            text: kind_name(&name.text),
            span: name.span,
        };
        Some(DefinitionKind::SimpleUnion {
            values,
            members: vec![member("type", TypeRef::Named(tag))],
            wrappers,
            branches,
        })
    }

    /// Parses a branch: returns it with the struct that it implies as its type, and its type as written.
    fn simple_branch(&mut self, entry: KeyValue) -> Option<(Branch, TypeRef)> {
        let what = format!("'data' member '{}'", entry.key.text);
        self.lower_name(&entry.key, &what, Permit::default());
        let mut parts = self.parts(entry.value, &what, &["if"]);
        let condition = self.condition(parts.take("if"), &what);
        let ty = self.type_ref(parts.take("type")?, &what)?;
        let of = match &ty {
            TypeRef::Named(name) => name.text.clone(),
            TypeRef::Array(element) => format!("{}List", element.text),
        };
        let wrapper = Name {
            text: implied_name(&of, "wrapper"),
            span: ty.name().span,
        };
        let branch = Branch {
            name: entry.key,
            ty: TypeRef::Named(wrapper),
            condition,
        };
        Some((branch, ty))
    }
}

/// The name of the enum that a union without discriminator implies.
pub(crate) fn kind_name(union: &str) -> String {
    format!("{union}Kind")
}

fn member(name: &str, ty: TypeRef) -> Member {
    Member {
        name: Name {
            text: name.to_owned(),
            span: ty.name().span,
        },
        optional: false,
        ty,
        condition: None,
        features: Vec::new(),
    }
}
