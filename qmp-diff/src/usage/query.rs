//! Queries of libvirt, which select a part of a command or event.

use std::fmt;
use std::str::FromStr;

use qmp_message::{Cursor, Leaf, Path, Side, Step, message_type};
use qmp_schema::Schema;
use qmp_schema::diagnostic::closest;
use qmp_schema::schema::{Definition, Feature, TypeId, TypeKind};

use super::filter::roots;
use super::key::{Key, Placed, below};
use super::list::is_of_name;
use super::twin::{Pair, Twins};

/// A query of libvirt: `blockdev-add/arg-type/+qcow2/*file`.
///
/// Its parts, separated by slashes, are the name of a command or event; `arg-type` or `ret-type`; then
/// the names of members, `*name` for an optional one, `+value` for the branch of a union. The
/// last part may be `^value` for a value of an enum, `$feature` for a feature, `!type` for a JSON
/// type as servers name it, for example `!int`. A name that does not begin with a letter follows a
/// space. Arrays and alternates are traversed implicitly.
///
/// It is the inverse of [`Path::query`](qmp_message::Path::query).
///
/// ```
/// use qmp_diff::usage::Query;
///
/// let query: Query = "blockdev-add/arg-type/+qcow2/*lazy-refcounts".parse().unwrap();
/// assert_eq!(query.to_string(), "blockdev-add/arg-type/+qcow2/*lazy-refcounts");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    root: String,
    /// Whether it is about the return value; `None` if it is about the command or event itself.
    returns: Option<bool>,
    steps: Vec<QueryStep>,
    end: Option<End>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum QueryStep {
    Member { name: String, optional: bool },
    Branch(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    Value(String),
    Feature(String),
    Json(String),
}

/// The error for a text that is not a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a query such as migrate/arg-type/uri")]
pub struct NoQuery;

impl FromStr for Query {
    type Err = NoQuery;

    fn from_str(text: &str) -> Result<Self, NoQuery> {
        let name = |name: &str| {
            let fits = !name.is_empty() && name.bytes().all(is_of_name);
            fits.then(|| name.to_owned()).ok_or(NoQuery)
        };
        let mut parts = text.split('/').peekable();
        let mut query = Self {
            root: name(parts.next().unwrap_or_default())?,
            returns: None,
            steps: Vec::new(),
            end: None,
        };
        let is_of_messages = match parts.peek() {
            Some(&"arg-type") => Some(false),
            Some(&"ret-type") => Some(true),
            _ => None,
        };
        if is_of_messages.is_some() {
            query.returns = is_of_messages;
            parts.next();
        }
        for part in parts {
            if query.end.is_some() {
                return Err(NoQuery);
            }
            let rest = part.get(1..).unwrap_or_default();
            match part.as_bytes().first() {
                Some(b'$') => query.end = Some(End::Feature(name(rest)?)),
                // A command or event itself only has features.
                _ if query.returns.is_none() => return Err(NoQuery),
                Some(b'^') => query.end = Some(End::Value(name(rest)?)),
                Some(b'!') => query.end = Some(End::Json(name(rest)?)),
                Some(b'+') => query.steps.push(QueryStep::Branch(name(rest)?)),
                Some(b'*') => query.steps.push(QueryStep::Member {
                    name: name(rest)?,
                    optional: true,
                }),
                Some(b' ') => query.steps.push(QueryStep::Member {
                    name: name(rest)?,
                    optional: false,
                }),
                _ => query.steps.push(QueryStep::Member {
                    name: name(part)?,
                    optional: false,
                }),
            }
        }
        Ok(query)
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root)?;
        match self.returns {
            None => {}
            Some(false) => f.write_str("/arg-type")?,
            Some(true) => f.write_str("/ret-type")?,
        }
        for step in &self.steps {
            match step {
                QueryStep::Branch(value) => write!(f, "/+{value}")?,
                QueryStep::Member { name, optional } => {
                    let begins_with_letter = name.starts_with(|c: char| c.is_ascii_alphabetic());
                    let prefix = match (optional, begins_with_letter) {
                        (true, _) => "*",
                        (false, false) => " ",
                        (false, true) => "",
                    };
                    write!(f, "/{prefix}{name}")?;
                }
            }
        }
        match &self.end {
            None => Ok(()),
            Some(End::Value(value)) => write!(f, "/^{value}"),
            Some(End::Feature(feature)) => write!(f, "/${feature}"),
            Some(End::Json(json)) => write!(f, "/!{json}"),
        }
    }
}

impl Query {
    /// The name of the command or event.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The path of the query, without arrays, alternates and tags.
    #[must_use]
    pub fn path(&self) -> Path {
        let side = self.returns.map(|returns| {
            if returns {
                Side::Returns
            } else {
                Side::Arguments
            }
        });
        let steps = self.steps.iter().map(|step| match step {
            QueryStep::Member { name, .. } => Step::Member(name.clone()),
            QueryStep::Branch(value) => Step::Branch {
                tag: String::new(),
                value: value.clone(),
            },
        });
        let is_optional =
            |step: &QueryStep| matches!(step, QueryStep::Member { optional: true, .. });
        let leaf = match &self.end {
            Some(End::Value(value)) => Some(Leaf::Value(value.clone())),
            Some(End::Feature(feature)) => Some(Leaf::Feature(feature.clone())),
            // Only a query about the last member itself asks whether it is optional.
            None if self.steps.last().is_some_and(is_optional) => Some(Leaf::Optional),
            Some(End::Json(_)) | None => None,
        };
        Path {
            root: self.root.clone(),
            side,
            steps: steps.collect(),
            leaf,
        }
    }

    /// Whether a path is the requested one or below it.
    #[must_use]
    pub fn contains(&self, path: &Path) -> bool {
        let Ok(other) = path.query().parse::<Query>() else {
            return false;
        };
        let name = |step: &QueryStep| match step {
            QueryStep::Member { name, .. } => (false, name.clone()),
            QueryStep::Branch(value) => (true, value.clone()),
        };
        let names =
            |query: &Query| -> Vec<(bool, String)> { query.steps.iter().map(name).collect() };
        let (outer, inner) = (names(self), names(&other));
        let is_whole = match &self.end {
            None | Some(End::Json(_)) => true,
            end => *end == other.end && outer == inner,
        };
        let side = self.returns.is_none() || self.returns == other.returns;
        self.root == other.root && side && inner.starts_with(&outer) && is_whole
    }

    /// Whether a schema has the path, optional or not.
    pub(crate) fn is_there(&self, schema: &Schema) -> bool {
        let mut plain = self.clone();
        for step in &mut plain.steps {
            if let QueryStep::Member { optional, .. } = step {
                *optional = false;
            }
        }
        plain.holds(schema)
    }

    /// Whether a schema has the requested item.
    #[must_use]
    pub fn holds(&self, schema: &Schema) -> bool {
        self.walk(schema, None, &mut |_, _| {}).is_some()
    }

    /// Follows the query, and records all items on the path, its target, and everything below;
    /// `None` if the schema lacks it. Items recorded before that are kept. `other` is the other schema of
    /// the comparison.
    pub(super) fn walk<'s>(
        &self,
        schema: &'s Schema,
        other: Option<&'s Schema>,
        note: &mut dyn FnMut(Option<Side>, Placed<'s>),
    ) -> Option<()> {
        let definition = schema.lookup(&self.root)?;
        let (features, event) = match definition {
            Definition::Command(id) => (&schema[id].features, false),
            Definition::Event(id) => (&schema[id].features, true),
            Definition::Type(_) => return None,
        };
        note(None, Placed::ITSELF);
        let Some(returns) = self.returns else {
            return self.has_feature(features);
        };
        let side = match (returns, event) {
            (true, true) => return None,
            (true, false) => Side::Returns,
            (false, true) => Side::Data,
            (false, false) => Side::Arguments,
        };
        let mut here = Pair::new(schema, other, &self.root, side)?;
        let mut note = |placed| note(Some(side), placed);
        note(Placed::ITSELF);
        let mut features = None;
        for step in &self.steps {
            match step {
                QueryStep::Branch(value) => {
                    note_object(schema, &here, &mut note);
                    note(here.branch(value)?);
                    features = None;
                }
                QueryStep::Member { name, optional } => {
                    note_object(schema, &here, &mut note);
                    let (holder, member) = here.member(name)?;
                    note(Placed::new(
                        Key::Member(holder.ty, holder.name),
                        holder.twin,
                    ));
                    note(Placed::new(
                        Key::Misfit(holder.ty, holder.name),
                        holder.twin,
                    ));
                    if *optional && !member.optional {
                        return None;
                    }
                    features = Some(&member.features);
                }
            }
        }
        match &self.end {
            None => {
                // A query with a branch does not select the common members.
                if let Some(Twins { ty, .. }) = here.types().last() {
                    below(schema, *ty, here.there.last(), &mut note);
                }
                Some(())
            }
            Some(End::Value(value)) => {
                let Twins { ty, twin } = here.enumeration()?;
                note(Placed::new(Key::Type(ty), twin));
                let value = schema.value(ty, value)?;
                note(Placed::new(Key::Value(ty, &value.name), twin));
                Some(())
            }
            Some(End::Feature(_)) => {
                if features.is_some_and(|features| self.has_feature(features).is_some()) {
                    return Some(());
                }
                let Twins { ty, twin } = here.element()?;
                note(Placed::new(Key::Type(ty), twin));
                self.has_feature(&schema[ty].features)
            }
            Some(End::Json(json)) => (introspected(schema, here.here.at(0)?) == json).then_some(()),
        }
    }

    /// A suggestion, if the schema lacks the requested item: the query with its first unknown name replaced by
    /// the most similar known one.
    #[must_use]
    pub fn similar(&self, schema: &Schema) -> Option<String> {
        let mut meant = self.clone();
        if schema.lookup(&self.root).is_none() {
            closest(&self.root, roots(schema))?.clone_into(&mut meant.root);
            return meant.holds(schema).then(|| meant.to_string());
        }
        let sides = if self.returns? {
            &[Side::Returns][..]
        } else {
            &[Side::Arguments, Side::Data]
        };
        let mut sides = sides.iter();
        let ty = sides.find_map(|side| message_type(schema, &self.root, *side))?;
        let mut here = Cursor::new(schema, ty);
        for (index, step) in self.steps.iter().enumerate() {
            let objects = here.objects().into_iter();
            match step {
                QueryStep::Member { name, .. } if here.enter_member(name).is_none() => {
                    let members = objects.flat_map(|ty| schema.members(ty));
                    let names: Vec<&str> = members.map(|member| member.name.as_str()).collect();
                    let name = closest(name, names)?.to_owned();
                    let optional = matches!(step, QueryStep::Member { optional: true, .. });
                    meant.steps[index] = QueryStep::Member { name, optional };
                }
                QueryStep::Branch(value) if here.enter_branch(value).is_none() => {
                    let branches = objects.flat_map(|ty| schema.branches(ty));
                    let names: Vec<&str> = branches.map(|branch| branch.name.as_str()).collect();
                    meant.steps[index] = QueryStep::Branch(closest(value, names)?.to_owned());
                }
                _ => continue,
            }
            return meant.holds(schema).then(|| meant.to_string());
        }
        let Some(End::Value(value)) = &self.end else {
            return None;
        };
        let values = schema.values(here.enumeration()?).iter();
        let names = values.map(|value| value.name.as_str());
        meant.end = Some(End::Value(closest(value, names)?.to_owned()));
        Some(meant.to_string())
    }

    fn has_feature(&self, features: &[Feature]) -> Option<()> {
        match &self.end {
            Some(End::Feature(name)) => {
                let has = features.iter().any(|feature| feature.name == *name);
                has.then_some(())
            }
            _ => Some(()),
        }
    }
}

/// Records the objects that a query traverses, and the possible absence of members that the schema
/// requires.
fn note_object<'s>(schema: &'s Schema, here: &Pair<'s>, note: &mut dyn FnMut(Placed<'s>)) {
    let mut types = here.types();
    if let Some(Twins { ty, twin }) = here.element()
        && let TypeKind::Alternate(alternate) = &schema[ty].kind
    {
        note(Placed::new(Key::Type(ty), twin));
        types.extend(alternate.branches.iter().map(|branch| Twins {
            ty: branch.ty,
            twin: None,
        }));
    }
    for Twins { ty, twin } in types {
        note(Placed::new(Key::Type(ty), twin));
        for member in schema.members(ty) {
            note(Placed::new(Key::Absent(ty, &member.name), twin));
        }
    }
}

/// The name of the JSON type of a type in a server's reply.
fn introspected(schema: &Schema, ty: TypeId) -> &'static str {
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => builtin.introspected_name(),
        TypeKind::Enum(_) => "string",
        TypeKind::Array(_) => "array",
        TypeKind::Object(_) => "object",
        TypeKind::Alternate(_) => "alternate",
    }
}
