//! The items that a union without discriminator implies, as definitions.
//!
//! Takes the union, returns the enum of its tag and the structs that wrap the types of its branches;
//! each struct only with the first union that implies it. They are documented if all definitions must be.

use std::collections::HashSet;

use super::{Printer, doc};
use crate::doc::{Doc, DocEntry};
use crate::print::layout::Node;
use crate::schema::{TypeId, TypeKind};
use crate::source::Span;

/// The implied definitions, each with its comment.
pub(super) fn spelled_out(printer: &Printer<'_>, union: TypeId) -> Vec<(String, Node)> {
    let schema = printer.schema;
    let union = &schema[union];
    let (TypeKind::Object(object), Some(span)) = (&union.kind, union.origin.span()) else {
        return Vec::new();
    };
    let Some(variants) = object.variants.as_ref().filter(|_| object.base.is_none()) else {
        return Vec::new();
    };
    let mut types = vec![variants.tag_type];
    let mut seen = HashSet::new();
    for branch in &variants.branches {
        if schema[branch.ty].origin.span() == Some(span) && seen.insert(branch.ty) {
            types.push(branch.ty);
        }
    }
    let definition = |id: TypeId| {
        let name = schema.explicit_name(id);
        let mut ty = schema[id].clone();
        ty.name = name.into_owned();
        let comment = if schema.pragmas().doc_required {
            let (body, text, members) = match &ty.kind {
                TypeKind::Enum(values) => (
                    format!("The branches of @{}.", union.name),
                    "the branch of that name",
                    values
                        .values
                        .iter()
                        .map(|value| value.name.as_str())
                        .collect(),
                ),
                _ => (
                    format!("What is in a branch of @{}.", union.name),
                    "the value",
                    vec!["data"],
                ),
            };
            doc::comment(&documentation(span, &ty.name, body, text, &members), true)
        } else {
            String::new()
        };
        (comment, printer.ty(&ty))
    };
    types.into_iter().map(definition).collect()
}

fn documentation(span: Span, name: &str, body: String, text: &str, members: &[&str]) -> Doc {
    let entry = |name: &&str| DocEntry {
        name: (*name).to_owned(),
        text: text.to_owned(),
        span: None,
        known: true,
    };
    Doc {
        span,
        symbol: Some(name.to_owned()),
        body,
        members: members.iter().map(entry).collect(),
        features: Vec::new(),
        sections: Vec::new(),
        features_at: 0,
    }
}
