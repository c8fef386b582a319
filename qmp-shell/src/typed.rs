//! Arguments as the schema types them: which JSON a word stands for.
//!
//! Takes a [`Request`](crate::syntax::Request) and the type that is expected, gives JSON and the place of each of its
//! parts. What does not fit its type becomes the JSON that it looks like: `refusal` says then what is wrong, in QEMU's
//! words. It must not know any command.

use std::ops::Range;

use qmp_schema::Schema;
use qmp_schema::schema::{Builtin, DeclaredMember, Member, TypeId, TypeKind};
use serde_json::{Map, Value};

use crate::problem::{Problem, nearest};
use crate::syntax::{Pair, Word};
use crate::value::{self, Variables};

/// The deepest nesting of keys.
const DEEPEST: usize = 100;

/// What gives arguments their types.
#[derive(Clone, Copy, Debug)]
pub struct Typing<'s> {
    /// The schema; without it, values are guessed.
    pub schema: Option<&'s Schema>,
    /// The variables that values may name.
    pub variables: &'s Variables,
}

/// JSON, and where its parts stand in the line.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The members.
    pub members: Map<String, Value>,
    /// The parts that stand in the line, in its order.
    pub parts: Vec<Part>,
}

/// A part of a line that says a value.
#[derive(Clone, Debug)]
pub struct Part {
    /// The path in the JSON; an element of a list is `[]`.
    pub path: Vec<String>,
    /// The place of the last part of the key.
    pub key: Range<usize>,
    /// The place of the value; for an object, that of its first key.
    pub value: Range<usize>,
    /// Its type, if the schema has it.
    pub ty: Option<TypeId>,
    /// The names that could stand here.
    pub names: Vec<String>,
}

/// The name of elements in paths.
pub(crate) const ELEMENT: &str = "[]";

/// What dotted keys say.
pub(crate) enum Node<'l> {
    Value(Word<'l>),
    Object(Vec<Child<'l>>),
}

/// A part of a key, and what stands under it.
pub(crate) struct Child<'l> {
    pub(crate) key: Word<'l>,
    pub(crate) node: Node<'l>,
}

/// The tree of dotted keys; keys that contradict those before them are left out.
pub(crate) fn tree<'l>(pairs: &[Pair<'l>]) -> Vec<Child<'l>> {
    let mut children = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.key.len() <= DEEPEST) {
        let _ = insert(&mut children, &pair.key, &pair.value);
    }
    children
}

impl<'s> Typing<'s> {
    /// The members that arguments say. `ty` is the type of the object.
    ///
    /// # Errors
    /// If a key is set twice, or to a value and an object; if a variable does not exist.
    pub fn members(&self, pairs: &[Pair<'_>], ty: Option<TypeId>) -> Result<Typed, Problem> {
        let mut children = Vec::new();
        for pair in pairs {
            if pair.key.len() > DEEPEST {
                return Err(Problem::new("the key is too long", pair.key_place()));
            }
            insert(&mut children, &pair.key, &pair.value)?;
        }
        let mut typed = Typed::default();
        let mut path = Vec::new();
        typed.members = self.object(
            ty,
            &children.iter().collect::<Vec<_>>(),
            &mut path,
            &mut typed.parts,
        )?;
        Ok(typed)
    }

    fn object(
        &self,
        ty: Option<TypeId>,
        children: &[&Child<'_>],
        path: &mut Vec<String>,
        parts: &mut Vec<Part>,
    ) -> Result<Map<String, Value>, Problem> {
        let mut members = Map::new();
        let scope = self.scope(ty, children);
        let mut strangers = Vec::new();
        for child in children {
            let member = scope.member(child.key.text);
            if member.is_none() && scope.wrapped.is_some() {
                strangers.push(*child);
                continue;
            }
            path.push(child.key.text.to_owned());
            let names = scope.names();
            let value = self.child(member.map(|member| member.ty), child, names, path, parts)?;
            path.pop();
            members.insert(child.key.text.to_owned(), value);
        }
        if let Some((wrapper, ty)) = scope.wrapped
            && !strangers.is_empty()
        {
            path.push(wrapper.to_owned());
            let inside = self.object(Some(ty), &strangers, path, parts)?;
            path.pop();
            members.insert(wrapper.to_owned(), Value::Object(inside));
        }
        Ok(members)
    }

    fn child(
        &self,
        ty: Option<TypeId>,
        child: &Child<'_>,
        names: Vec<String>,
        path: &mut Vec<String>,
        parts: &mut Vec<Part>,
    ) -> Result<Value, Problem> {
        let value = match &child.node {
            Node::Value(word) => word.place.clone(),
            Node::Object(_) => child.key.place.clone(),
        };
        parts.push(Part {
            path: path.clone(),
            key: child.key.place.clone(),
            value,
            ty,
            names,
        });
        match &child.node {
            Node::Value(word) => self.value(ty, word),
            Node::Object(children) => {
                let children: Vec<&Child<'_>> = children.iter().collect();
                if let Some(element) = self.element(ty) {
                    return self.list(element, &children, path, parts);
                }
                let object = self.object(self.object_type(ty), &children, path, parts)?;
                Ok(Value::Object(object))
            }
        }
    }

    /// The elements of a list whose keys are their indices.
    fn list(
        &self,
        element: TypeId,
        children: &[&Child<'_>],
        path: &mut Vec<String>,
        parts: &mut Vec<Part>,
    ) -> Result<Value, Problem> {
        let mut elements = Vec::new();
        for child in children {
            let index = elements.len();
            if child.key.text != index.to_string() {
                let message = format!(
                    "the elements of a list are counted from 0, in order: this is number {index}"
                );
                return Err(Problem::new(message, child.key.place.clone()));
            }
            path.push(ELEMENT.to_owned());
            elements.push(self.child(Some(element), child, Vec::new(), path, parts)?);
            path.pop();
        }
        Ok(Value::Array(elements))
    }

    /// The members that an object of a type can have, with those of the branches that its tags choose.
    pub(crate) fn scope(&self, ty: Option<TypeId>, children: &[&Child<'_>]) -> Scope<'s> {
        let tag = |name: &str| {
            let child = children.iter().find(|child| child.key.text == name)?;
            match &child.node {
                Node::Value(word) => self.text(word.text),
                Node::Object(_) => None,
            }
        };
        let has_key = |name: &str| children.iter().any(|child| child.key.text == name);
        match (self.schema, ty) {
            (Some(schema), Some(ty)) => Scope::of(schema, ty, &tag, &has_key),
            _ => Scope::default(),
        }
    }

    /// The text of a value of an enum.
    fn text(&self, text: &str) -> Option<String> {
        match text.strip_prefix('$') {
            Some(reference) => match value::variable(reference, self.variables)? {
                Value::String(text) => Some(text),
                _ => None,
            },
            None => Some(value::string(text)),
        }
    }

    pub(crate) fn element(&self, ty: Option<TypeId>) -> Option<TypeId> {
        let schema = self.schema?;
        let array = |ty: TypeId| match schema[ty].kind {
            TypeKind::Array(element) => Some(element),
            _ => None,
        };
        let ty = ty?;
        array(ty).or_else(|| {
            schema
                .alternatives(ty)
                .iter()
                .find_map(|branch| array(branch.ty))
        })
    }

    /// The type of objects: of an alternate, that of its branch.
    pub(crate) fn object_type(&self, ty: Option<TypeId>) -> Option<TypeId> {
        let schema = self.schema?;
        let is_object = |ty: &TypeId| matches!(schema[*ty].kind, TypeKind::Object(_));
        let ty = ty?;
        let mut types = [ty]
            .into_iter()
            .chain(schema.alternatives(ty).iter().map(|branch| branch.ty));
        types.find(is_object)
    }

    /// The JSON for a word.
    fn value(&self, ty: Option<TypeId>, word: &Word<'_>) -> Result<Value, Problem> {
        if let Some(reference) = word.text.strip_prefix('$') {
            let value = value::variable(reference, self.variables);
            let value = value.ok_or_else(|| self.unknown_variable(reference, word))?;
            return Ok(self.fitted(ty, value));
        }
        let natural = || value::natural(word.text, self.variables);
        let (Some(schema), Some(ty)) = (self.schema, ty) else {
            return Ok(natural());
        };
        let value = match &schema[ty].kind {
            TypeKind::Builtin(builtin) => scalar(*builtin, word.text),
            TypeKind::Enum(_) => Some(Value::from(value::string(word.text))),
            TypeKind::Alternate(_) => self.alternative(schema, ty, word.text),
            TypeKind::Array(_) | TypeKind::Object(_) => value::literal(word.text, self.variables),
        };
        Ok(value.unwrap_or_else(natural))
    }

    /// The branch of an alternate is the first that a word looks like: a literal, a value of the enum, `null`, a truth value, a number,
    /// a string.
    fn alternative(&self, schema: &Schema, ty: TypeId, text: &str) -> Option<Value> {
        let kinds = || {
            schema
                .alternatives(ty)
                .iter()
                .map(|branch| &schema[branch.ty].kind)
        };
        if text.starts_with(['{', '[']) {
            let literal = value::literal(text, self.variables);
            if literal.is_some() {
                return literal;
            }
        }
        let is_quoted = text.starts_with(['"', '\'']);
        let string = value::string(text);
        let is_value = |kind: &TypeKind| match kind {
            TypeKind::Enum(found) => found.values.iter().any(|value| value.name == string),
            _ => false,
        };
        if is_quoted || kinds().any(is_value) {
            return Some(Value::from(string));
        }
        let scalars = kinds().filter_map(|kind| match kind {
            TypeKind::Builtin(Builtin::Str) | TypeKind::Enum(_) => None,
            TypeKind::Builtin(builtin) => scalar(*builtin, text),
            _ => None,
        });
        let has_text = || {
            kinds().any(|kind| matches!(kind, TypeKind::Builtin(Builtin::Str) | TypeKind::Enum(_)))
        };
        scalars
            .into_iter()
            .next()
            .or_else(|| has_text().then(|| Value::from(string.clone())))
    }

    /// The value of a variable as text, where text is expected.
    fn fitted(&self, ty: Option<TypeId>, value: Value) -> Value {
        let is_text = self
            .schema
            .zip(ty)
            .is_some_and(|(schema, ty)| matches!(schema[ty].kind, TypeKind::Builtin(Builtin::Str)));
        match value {
            Value::Number(number) if is_text => Value::from(number.to_string()),
            value => value,
        }
    }

    fn unknown_variable(&self, reference: &str, word: &Word<'_>) -> Problem {
        let end = reference.find(['.', '[']).unwrap_or(reference.len());
        let name = &reference[..end];
        let problem = if self.variables.contains_key(name) {
            Problem::new(
                format!("`${name}` has no part `{}`", &reference[end..]),
                word.place.clone(),
            )
        } else {
            Problem::new(
                format!("there is no variable `${name}`"),
                word.place.clone(),
            )
        };
        match nearest(name, self.variables.keys().map(String::as_str)) {
            Some(known) if known != name => problem.with_help(format!("did you mean `${known}`?")),
            _ => problem.with_help("a text that begins with `$` stands in quotes"),
        }
    }
}

fn scalar(builtin: Builtin, text: &str) -> Option<Value> {
    if builtin.integer().is_some() {
        return value::size(text);
    }
    match builtin {
        Builtin::Str => Some(Value::from(value::string(text))),
        Builtin::Bool => value::truth(text),
        Builtin::Number => value::number(text).or_else(|| value::size(text)),
        Builtin::Null => ["null", "None"].contains(&text).then_some(Value::Null),
        _ => None,
    }
}

/// The members that an object can have.
#[derive(Clone, Debug, Default)]
pub struct Scope<'s> {
    /// The members and where they are declared, those that are always there first.
    pub members: Vec<DeclaredMember<'s>>,
    /// The member `data` of a branch that wraps another type, and that type: its members need not name it.
    pub wrapped: Option<(&'s str, TypeId)>,
    /// The tag whose value is missing, so that members of branches are unknown.
    pub open_tag: Option<&'s Member>,
}

impl<'s> Scope<'s> {
    /// The members of a type, with those of the branches that its tags choose. `tag` gives the value of a member, if it is known;
    /// `has_key` says whether the object has a member.
    pub fn of(
        schema: &'s Schema,
        ty: TypeId,
        tag: &dyn Fn(&str) -> Option<String>,
        has_key: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut scope = Self::default();
        let mut ty = ty;
        // A union can be a branch of a union, and a server may say anything.
        for _ in 0..DEEPEST {
            scope.members.extend(schema.declared_members(ty));
            let Some(variants) = schema.variants(ty) else {
                break;
            };
            let value = tag(&variants.tag);
            let branch = value.and_then(|value| variants.branch(&value));
            let Some(branch) = branch else {
                scope.open_tag = schema.member(ty, &variants.tag);
                break;
            };
            ty = branch.ty;
            let wrapper = match schema.members(ty)[..] {
                [data] if data.name == "data" && schema.variants(ty).is_none() => data,
                _ => continue,
            };
            if schema.object(wrapper.ty).is_some() && !has_key(&wrapper.name) {
                scope.wrapped = Some((&wrapper.name, wrapper.ty));
            }
        }
        scope
    }

    /// The member with a name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&'s Member> {
        let mut members = self.members.iter().map(|declared| declared.member);
        members.find(|member| member.name == name)
    }

    fn names(&self) -> Vec<String> {
        self.members
            .iter()
            .map(|declared| declared.member.name.clone())
            .collect()
    }
}

fn insert<'l>(
    children: &mut Vec<Child<'l>>,
    key: &[Word<'l>],
    value: &Word<'l>,
) -> Result<(), Problem> {
    let Some((first, rest)) = key.split_first() else {
        return Ok(());
    };
    let both = |name: &str| format!("'{name}' cannot be both a value and an object");
    let found = children
        .iter()
        .position(|child| child.key.text == first.text);
    match (found, rest.is_empty()) {
        (None, true) => children.push(Child {
            key: first.clone(),
            node: Node::Value(value.clone()),
        }),
        (None, false) => {
            let mut inside = Vec::new();
            insert(&mut inside, rest, value)?;
            children.push(Child {
                key: first.clone(),
                node: Node::Object(inside),
            });
        }
        (Some(at), is_last) => match (&mut children[at].node, is_last) {
            (Node::Object(inside), false) => insert(inside, rest, value)?,
            (Node::Value(_), true) => {
                let message = format!("'{}' is set twice", first.text);
                return Err(Problem::new(message, first.place.start..value.place.end));
            }
            (Node::Object(_), true) | (Node::Value(_), false) => {
                return Err(Problem::new(both(first.text), first.place.clone()));
            }
        },
    }
    Ok(())
}
