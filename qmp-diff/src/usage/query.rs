//! Queries of libvirt's: which part of a command or event is meant.

use std::fmt;
use std::str::FromStr;

use qmp_schema::Schema;
use qmp_schema::message::Side;
use qmp_schema::schema::{Builtin, Definition, Feature, TypeId, TypeKind};

use super::key::{Cursor, Key, below};
use super::list::is_of_name;
use super::walk::definers;

/// A query of libvirt's: `blockdev-add/arg-type/+qcow2/*file`.
///
/// What stands between its slashes is the name of a command or event; `arg-type` or `ret-type`; then
/// the names of members, `*name` for one that may be absent, `+value` for the branch of a union. The
/// last part may be `^value` for a value of an enum, `$feature` for a feature, `!type` for a type
/// of JSON as a server names it, for example `!int`. A space stands before a name that begins with
/// no letter. Arrays and alternates are gone through without being named.
///
/// It is the inverse of [`Path::query`](qmp_schema::message::Path::query).
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
    /// Whether it is about what is returned; `None` if it is about the command or event itself.
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

/// A text is no query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no query such as migrate/arg-type/uri")]
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
                // Only features are of a command or event itself.
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

    /// Whether it is about what a command returns.
    #[must_use]
    pub fn is_of_returns(&self) -> bool {
        self.returns == Some(true)
    }

    /// Whether a schema has what is asked for.
    #[must_use]
    pub fn holds(&self, schema: &Schema) -> bool {
        self.walk(schema, &mut |_, _| {}).is_some()
    }

    /// Goes to what is asked for, and notes all that is on the way, the place itself, and what is
    /// below; `None` if the schema does not have it. What is noted before stays noted.
    pub(super) fn walk<'s>(
        &self,
        schema: &'s Schema,
        note: &mut dyn FnMut(Option<Side>, Key<'s>),
    ) -> Option<()> {
        let definition = schema.lookup(&self.root)?;
        let (features, event) = match definition {
            Definition::Command(id) => (&schema[id].features, false),
            Definition::Event(id) => (&schema[id].features, true),
            Definition::Type(_) => return None,
        };
        note(None, Key::Itself);
        let Some(returns) = self.returns else {
            return self.has_feature(features);
        };
        let side = match (returns, event) {
            (true, true) => return None,
            (true, false) => Side::Returns,
            (false, true) => Side::Data,
            (false, false) => Side::Arguments,
        };
        let ty = super::key::root(schema, &self.root, side)?;
        let mut note = |key| note(Some(side), key);
        note(Key::Itself);
        let mut here = Cursor::new(schema, ty);
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
                    let (definer, member) = here.member(name)?;
                    note(Key::Member(definer, &member.name));
                    note(Key::Misfit(definer, &member.name));
                    if *optional && !member.optional {
                        return None;
                    }
                    features = Some(&member.features);
                }
            }
        }
        match &self.end {
            None => {
                // With a branch, what all branches have in common is not meant.
                if let Some(ty) = here.types().last() {
                    below(schema, *ty, &mut note);
                }
                Some(())
            }
            Some(End::Value(value)) => {
                let ty = here.enumeration()?;
                note(Key::Type(ty));
                let TypeKind::Enum(enumeration) = &schema[ty].kind else {
                    return None;
                };
                let value = enumeration.values.iter().find(|v| v.name == *value)?;
                note(Key::Value(ty, &value.name));
                Some(())
            }
            Some(End::Feature(_)) => {
                if features.is_some_and(|features| self.has_feature(features).is_some()) {
                    return Some(());
                }
                let ty = here.element()?;
                note(Key::Type(ty));
                self.has_feature(&schema[ty].features)
            }
            Some(End::Json(json)) => (introspected(schema, here.ty()?) == json).then_some(()),
        }
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

/// Notes the objects here, through which a query goes on, and that members may be missing there which
/// the schema wants.
fn note_object<'s>(schema: &'s Schema, here: &Cursor<'s>, note: &mut dyn FnMut(Key<'s>)) {
    let mut types = here.types();
    if let Some(ty) = here.element()
        && let TypeKind::Alternate(alternate) = &schema[ty].kind
    {
        note(Key::Type(ty));
        types.extend(alternate.branches.iter().map(|branch| branch.ty));
    }
    for ty in types {
        note(Key::Type(ty));
        for (definer, members) in definers(schema, ty) {
            for member in members {
                note(Key::Absent(definer, &member.name));
            }
        }
    }
}

/// What a server calls the JSON type of a type.
fn introspected(schema: &Schema, ty: TypeId) -> &'static str {
    match &schema[ty].kind {
        TypeKind::Builtin(Builtin::Str) | TypeKind::Enum(_) => "string",
        TypeKind::Builtin(Builtin::Bool) => "boolean",
        TypeKind::Builtin(Builtin::Null) => "null",
        TypeKind::Builtin(Builtin::Number) => "number",
        TypeKind::Builtin(Builtin::Any) => "value",
        TypeKind::Builtin(_) => "int",
        TypeKind::Array(_) => "array",
        TypeKind::Object(_) => "object",
        TypeKind::Alternate(_) => "alternate",
    }
}
