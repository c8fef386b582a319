//! Looks up a path in a schema.
//!
//! Takes a [`Path`], as it is in one release, and the schema of another; says whether the thing is there
//! too, and how it is marked. What is not on the wire makes no difference: a member may stand in the
//! common part of a union or in a branch, and an alternate may stand around a type.

use qmp_history::Release;
use qmp_message::{JsonKind, Leaf, Path, Side, Step};
use qmp_schema::schema::{Definition, Feature, Member, Schema, TypeId, TypeKind};

use crate::side::{DEPRECATED, UNSTABLE};

/// How something is marked that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// It is deprecated, or what it is part of is.
    pub deprecated: bool,
    /// It may change or go at any time, or what it is part of may.
    pub unstable: bool,
    /// Whether it may be absent, or some builds lack it.
    pub optional: bool,
}

impl Standing {
    fn mark(&mut self, features: &[Feature]) {
        for feature in features {
            self.deprecated |= feature.name == DEPRECATED;
            self.unstable |= feature.name == UNSTABLE;
        }
    }
}

/// What a path leads to.
pub(crate) struct Found {
    pub(crate) standing: Standing,
    /// Its type, if it has one.
    pub(crate) ty: Option<TypeId>,
}

/// Looks up a path; `None` if there is no such thing.
#[must_use]
pub fn lookup(schema: &Schema, path: &Path) -> Option<Standing> {
    Some(find(schema, path)?.standing)
}

/// Looks up a path; gives the type too.
pub(crate) fn find(schema: &Schema, path: &Path) -> Option<Found> {
    let mut ty = None;
    let mut standing = Standing::default();
    let (mut features, start) = match schema.lookup(&path.root)? {
        Definition::Command(id) => {
            let command = &schema[id];
            standing.optional |= command.condition.is_some();
            let start = match path.side {
                Some(Side::Returns) => command.returns,
                _ => command.args,
            };
            (&command.features, start)
        }
        Definition::Event(id) => {
            let event = &schema[id];
            standing.optional |= event.condition.is_some();
            (&event.features, event.data)
        }
        Definition::Type(_) => return None,
    };
    standing.mark(features);
    if path.side.is_some() {
        // What has no arguments has an empty object of them.
        let mut here = Here::new(schema, start);
        for step in &path.steps {
            if let Some(found) = here.step(step, &mut standing)? {
                features = found;
            }
        }
        if let Some(Leaf::Value(value)) = &path.leaf {
            features = here.value(value)?;
            standing.mark(features);
        }
        ty = here.ty;
    }
    let is_there = match &path.leaf {
        Some(Leaf::Feature(name)) => features.iter().any(|feature| feature.name == *name),
        Some(Leaf::Optional) => standing.optional,
        Some(Leaf::Value(_)) | None => true,
    };
    is_there.then_some(Found { standing, ty })
}

/// A type that a path has come to.
struct Here<'s> {
    schema: &'s Schema,
    ty: Option<TypeId>,
    /// The branch that was chosen, if it is a union.
    branch: Option<TypeId>,
}

impl<'s> Here<'s> {
    fn new(schema: &'s Schema, ty: Option<TypeId>) -> Self {
        Self {
            schema,
            ty,
            branch: None,
        }
    }

    /// Goes a step further, and gives the features of where that leads, if it leads to something that
    /// can have some.
    #[expect(
        clippy::option_option,
        reason = "there may be no such place, or one that has no features"
    )]
    fn step(&mut self, step: &Step, standing: &mut Standing) -> Option<Option<&'s Vec<Feature>>> {
        match step {
            Step::Member(name) => {
                let member = self.member(name)?;
                standing.mark(&member.features);
                standing.optional = member.optional || member.condition.is_some();
                *self = Here::new(self.schema, Some(member.ty));
                if let TypeKind::Builtin(_) | TypeKind::Array(_) = self.schema[member.ty].kind {
                } else {
                    standing.mark(&self.schema[member.ty].features);
                }
                Some(Some(&member.features))
            }
            Step::Element => {
                if let TypeKind::Array(element) = self.schema[self.ty?].kind {
                    self.ty = Some(element);
                }
                Some(None)
            }
            Step::Branch { value, .. } => {
                let object = self.as_object()?;
                let holder = self.branch.unwrap_or(object);
                let variants = self.schema.variants(holder)?;
                let branch = variants.branches.iter().find(|b| b.name == *value)?;
                if let TypeKind::Enum(tag) = &self.schema[variants.tag_type].kind
                    && let Some(value) = tag.values.iter().find(|v| v.name == *value)
                {
                    standing.mark(&value.features);
                }
                self.ty = Some(object);
                self.branch = Some(branch.ty);
                Some(None)
            }
            Step::Alternative(kind) => {
                if let TypeKind::Alternate(_) = self.schema[self.ty?].kind {
                    self.ty = Some(self.alternative(*kind)?);
                } else if self.schema[self.ty?].kind.json_kind() != Some(*kind) {
                    return None;
                }
                Some(None)
            }
        }
    }

    fn alternative(&self, kind: JsonKind) -> Option<TypeId> {
        let TypeKind::Alternate(alternate) = &self.schema[self.ty?].kind else {
            return None;
        };
        let mut branches = alternate.branches.iter();
        let branch =
            branches.find(|branch| self.schema[branch.ty].kind.json_kind() == Some(kind))?;
        Some(branch.ty)
    }

    /// The struct or union here, be it in an alternate or an element of an array.
    fn as_object(&self) -> Option<TypeId> {
        let mut ty = self.ty?;
        while let TypeKind::Array(element) = self.schema[ty].kind {
            ty = element;
        }
        match self.schema[ty].kind {
            TypeKind::Alternate(_) => {
                Here::new(self.schema, Some(ty)).alternative(JsonKind::Object)
            }
            _ => Some(ty),
        }
    }

    fn member(&self, name: &str) -> Option<&'s Member> {
        let object = self.as_object()?;
        let of = |ty: TypeId| {
            let members = self.schema.members(ty);
            members.into_iter().find(|member| member.name == name)
        };
        if let Some(member) = of(object).or_else(|| self.branch.and_then(of)) {
            return Some(member);
        }
        // It was a common member where the path is from, and is one of branches here.
        let branches = |ty: TypeId| {
            let variants = self.schema.variants(ty);
            variants.into_iter().flat_map(|variants| &variants.branches)
        };
        let nested = self.branch.into_iter().flat_map(branches);
        if let Some(member) = nested.map(|branch| branch.ty).find_map(of) {
            return Some(member);
        }
        if self.branch.is_some() {
            return None;
        }
        branches(object).map(|branch| branch.ty).find_map(of)
    }

    fn value(&self, name: &str) -> Option<&'s Vec<Feature>> {
        let mut ty = self.ty?;
        while let TypeKind::Array(element) = self.schema[ty].kind {
            ty = element;
        }
        if let TypeKind::Alternate(_) = self.schema[ty].kind {
            ty = Here::new(self.schema, Some(ty)).alternative(JsonKind::String)?;
        }
        let TypeKind::Enum(enumeration) = &self.schema[ty].kind else {
            return None;
        };
        let value = enumeration.values.iter().find(|value| value.name == name)?;
        Some(&value.features)
    }
}

/// The series of releases count three a year, and a release of documentation or snapshots may be
/// missing between two: the number of a release in the row of all.
pub(crate) fn ordinal(release: Release) -> u32 {
    let (major, minor) = release.line();
    u32::from(major) * 3 + u32::from(minor)
}
