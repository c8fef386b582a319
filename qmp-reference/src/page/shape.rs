//! Types as they are on the wire: members, those of each branch, values, alternatives.

use qmp_schema::schema::{
    self, DeclaredMember, Feature, ObjectType, TypeId, TypeKind, Value, Variants,
};
use serde::Serialize;

use super::facts::Facts;
use super::{Described, Reference, Text};

/// The maximum depth of shown unions in unions. Deeper ones are allowed but not used.
const DEPTH: usize = 8;

/// Parts of a type as they are on the wire.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shape {
    /// The members, the mandatory ones first, without those of branches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Item>,
    /// The member whose value chooses the branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The further members for each value of the tag.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
    /// The values of an enum.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Item>,
    /// The alternatives of an alternate.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Item>,
}

/// A member, an argument, a value or an alternative.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Item {
    /// The name on the wire.
    pub name: String,
    /// Its type; `[TYPE]` is an array.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Whether it may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// The description.
    pub description: Text,
    /// Dates and conditions.
    #[serde(flatten)]
    pub facts: Facts,
    /// Features, with their meanings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Described>,
    /// The values it can have, if its type is an enum.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// The further members for some values of a tag.
#[derive(Clone, Debug, Serialize)]
pub struct Branch {
    /// The values of the tag.
    #[serde(rename = "for")]
    pub tags: Vec<String>,
    /// The type that has the members.
    #[serde(rename = "type")]
    pub ty: String,
    /// The members.
    #[serde(flatten)]
    pub shape: Shape,
}

impl Shape {
    /// Whether it has no parts at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
            && self.branches.is_empty()
            && self.values.is_empty()
            && self.alternatives.is_empty()
    }
}

impl Reference<'_> {
    /// The parts of a type; of an array, those of its elements. `root` is the definition by whose path the dates of its members
    /// are known, if that is not the type itself.
    pub(super) fn shape(&self, ty: TypeId, root: Option<&str>) -> Shape {
        self.shape_within(ty, root, DEPTH)
    }

    fn shape_within(&self, ty: TypeId, root: Option<&str>, depth: usize) -> Shape {
        match &self.schema[ty].kind {
            TypeKind::Array(element) if depth > 0 => self.shape_within(*element, None, depth - 1),
            TypeKind::Array(_) | TypeKind::Builtin(_) => Shape::default(),
            TypeKind::Enum(enumeration) => {
                let values = enumeration.values.iter();
                Shape {
                    values: values.map(|value| self.value_item(ty, value)).collect(),
                    ..Shape::default()
                }
            }
            TypeKind::Alternate(alternate) => {
                let branches = alternate.branches.iter();
                let alternatives = branches.map(|branch| self.alternative_item(ty, branch));
                Shape {
                    alternatives: alternatives.collect(),
                    ..Shape::default()
                }
            }
            TypeKind::Object(object) => self.object(ty, object, root, depth),
        }
    }

    fn object(&self, ty: TypeId, object: &ObjectType, root: Option<&str>, depth: usize) -> Shape {
        let mut members = self.members(ty, root);
        members.sort_by_key(|member| member.optional == Some(true));
        // A base contributes members only: the branches are those of the type itself.
        let variants = object.variants.as_ref().filter(|_| depth > 0);
        Shape {
            members,
            tag: variants.map(|variants| variants.tag.clone()),
            branches: variants.map_or_else(Vec::new, |variants| self.branches(variants, depth)),
            ..Shape::default()
        }
    }

    /// The common members, those of bases first, as they are written.
    pub(crate) fn members(&self, ty: TypeId, root: Option<&str>) -> Vec<Item> {
        let declared = self.schema.declared_members(ty).into_iter();
        declared
            .map(|declared| self.member_item(declared, root))
            .collect()
    }

    /// The item of a member.
    pub(super) fn member_item(&self, declared: DeclaredMember<'_>, root: Option<&str>) -> Item {
        let member = declared.member;
        let home = self.schema.display_name(declared.by);
        let mut item = self.item(home, root, &member.name, &member.features);
        item.ty = Some(self.type_name(member.ty));
        item.optional = Some(member.optional);
        item.facts.set_condition(member.condition.as_ref());
        let values = self.schema.values(member.ty).iter();
        item.values = values.map(|value| value.name.clone()).collect();
        item
    }

    /// The item of a value of an enum.
    pub(super) fn value_item(&self, ty: TypeId, value: &Value) -> Item {
        let home = self.schema.display_name(ty);
        self.item(home, None, &value.name, &value.features)
    }

    /// The item of a branch of an alternate.
    pub(super) fn alternative_item(&self, ty: TypeId, branch: &schema::Branch) -> Item {
        let home = self.schema.display_name(ty);
        Item {
            ty: Some(self.type_name(branch.ty)),
            ..self.item(home, None, &branch.name, &[])
        }
    }

    /// A part of the definition `home`, without its type. Its dates may be known by `root`, which has it in its messages.
    pub(crate) fn item(
        &self,
        home: &str,
        root: Option<&str>,
        name: &str,
        features: &[Feature],
    ) -> Item {
        let path = format!("{home}.{name}");
        let facts = root.map(|root| self.facts(&format!("{root}.{name}"), None));
        let facts = facts.filter(|facts| *facts != Facts::default());
        let mut description = self.text(&path);
        if description.is_empty()
            && let Some(root) = root
        {
            description = self.text(&format!("{root}.{name}"));
        }
        // Definition and member describe the features of each other's parts in one list.
        Item {
            name: name.to_owned(),
            description,
            facts: facts.unwrap_or_else(|| self.facts(&path, None)),
            features: self.features(home, features),
            ..Item::default()
        }
    }

    fn branches(&self, variants: &Variants, depth: usize) -> Vec<Branch> {
        let mut branches: Vec<(TypeId, Branch)> = Vec::new();
        for branch in &variants.branches {
            let same = branches.iter_mut().find(|(ty, _)| *ty == branch.ty);
            if let Some((_, same)) = same {
                same.tags.push(branch.name.clone());
                continue;
            }
            let shape = self.shape_within(branch.ty, None, depth - 1);
            let branch = (
                branch.ty,
                Branch {
                    tags: vec![branch.name.clone()],
                    ty: self.type_name(branch.ty),
                    shape,
                },
            );
            branches.push(branch);
        }
        // Branches without members are all alike.
        let (full, empty): (Vec<_>, Vec<_>) =
            { branches.into_iter().map(|(_, branch)| branch) }.partition(|b| !b.shape.is_empty());
        let mut branches = full;
        let mut empty = empty.into_iter();
        if let Some(mut first) = empty.next() {
            first.tags.extend(empty.flat_map(|branch| branch.tags));
            branches.push(first);
        }
        branches
    }
}
