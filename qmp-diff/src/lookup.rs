//! Looks up a path in a schema.
//!
//! Takes a [`Path`], as it is in one release, and the schema of another; says whether the thing is there
//! too, and how it is marked. What is not on the wire makes no difference: a member may stand in the
//! common part of a union or in a branch, and an alternate may stand around a type.

use qmp_history::Release;
use qmp_message::{Cursor, Leaf, Path, Side, Step, Stepped};
use qmp_schema::schema::{Definition, Feature, Schema, TypeId, TypeKind};

use crate::compared::{DEPRECATED, UNSTABLE};

/// How something is marked that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it, or an item that contains it, is deprecated.
    pub deprecated: bool,
    /// Whether it, or an item that contains it, is unstable.
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

impl Standing {
    /// Adds the marks of the item that a step leads to.
    fn step(&mut self, schema: &Schema, stepped: Stepped<'_>) {
        match stepped {
            Stepped::Member { member, .. } => {
                self.mark(&member.features);
                self.optional = member.optional || member.condition.is_some();
                if let TypeKind::Builtin(_) | TypeKind::Array(_) = schema[member.ty].kind {
                } else {
                    self.mark(&schema[member.ty].features);
                }
            }
            Stepped::Branch { of, branch, .. } => {
                let tag_type = schema.variants(of).map(|variants| variants.tag_type);
                if let Some(value) = tag_type.and_then(|tag| schema.value(tag, &branch.name)) {
                    self.mark(&value.features);
                }
            }
            Stepped::Element | Stepped::Alternative(_) => {}
        }
    }
}

/// The target of a path.
pub(crate) struct Target {
    pub(crate) standing: Standing,
    /// Its type, if it has one.
    pub(crate) ty: Option<TypeId>,
}

/// Looks up a path; `None` if the schema lacks it.
#[must_use]
pub fn lookup(schema: &Schema, path: &Path) -> Option<Standing> {
    Some(find(schema, path)?.standing)
}

/// Looks up a path; returns the type too.
pub(crate) fn find(schema: &Schema, path: &Path) -> Option<Target> {
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
        // A command without arguments has an empty object of them.
        let mut here = Cursor::new(schema, start);
        for step in &path.steps {
            let stepped = match step {
                Step::Member(name) => here.enter_member_of_any_branch(name)?,
                step => here.step(step)?,
            };
            if let Stepped::Member { member, .. } = stepped {
                features = &member.features;
            }
            standing.step(schema, stepped);
        }
        if let Some(Leaf::Value(value)) = &path.leaf {
            features = &schema.value(here.enumeration()?, value)?.features;
            standing.mark(features);
        }
        ty = here.at(0);
    }
    let is_there = match &path.leaf {
        Some(Leaf::Feature(name)) => features.iter().any(|feature| feature.name == *name),
        Some(Leaf::Optional) => standing.optional,
        Some(Leaf::Value(_)) | None => true,
    };
    is_there.then_some(Target { standing, ty })
}

/// The series of releases count three a year, and a release of documentation or snapshots may be
/// missing between two: the number of a release in the row of all.
pub(crate) fn ordinal(release: Release) -> u32 {
    let series = release.line();
    u32::from(series.major) * 3 + u32::from(series.minor)
}
