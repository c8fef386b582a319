//! Messages made from the schema, in which each text tells whether it is secret.

use std::path::Path;

use qmp_history::{History, Notes};
use qmp_schema::Schema;
use qmp_schema::schema::{Builtin, Member, TypeId, TypeKind};
use qmp_schema::secrets::{Form, Secret, SecretNotes, Secrets};
use serde_json::{Map, Value, json};

/// A schema that fits all releases, and its secrets.
pub(crate) struct Marked {
    pub(crate) schema: Schema,
    pub(crate) secrets: Secrets,
}

impl Marked {
    /// The schema called `name` in `schemas`.
    pub(crate) fn read(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let text = |path: &str| std::fs::read_to_string(folder.join(path)).expect("a file");
        let loader = |path: &str| std::fs::read(folder.join(path));
        let newest = qmp_schema::load(&format!("{name}/qapi-schema.json"), &loader);
        let entries = std::fs::read_dir(folder.join("releases")).expect("a folder");
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let names = names.filter(|file| file.starts_with(&format!("{name}-")));
        let texts: Vec<_> = names
            .map(|file| (file.clone(), text(&format!("releases/{file}"))))
            .collect();
        let history = History::parse(texts.iter().map(|(file, text)| (&**file, &**text)));
        let (_, notes) = Notes::parse(&text("history.json"), name).unwrap();
        let widened = history.unwrap().widen(newest.unwrap().schema, &notes);
        let schema = widened.unwrap().schema;
        let notes = SecretNotes::parse(&text("secrets.json"), name).unwrap();
        let secrets = Secrets::new(&schema, &notes).unwrap();
        Self { schema, secrets }
    }
}

/// A message, and the texts in it.
pub(crate) struct Sample {
    pub(crate) value: Value,
    pub(crate) secrets: Vec<String>,
    pub(crate) public: Vec<String>,
}

/// Makes messages.
pub(crate) struct Sampler<'m> {
    marked: &'m Marked,
    /// The index of the branch to choose in unions and alternates.
    round: usize,
    /// How many texts have been made.
    count: usize,
    secrets: Vec<String>,
    public: Vec<String>,
}

/// The maximal nesting of objects; deeper ones have only mandatory members.
const DEPTH: usize = 5;

/// At least the number of branches of the largest union.
pub(crate) const ROUNDS: usize = 64;

impl<'m> Sampler<'m> {
    pub(crate) fn new(marked: &'m Marked, round: usize) -> Self {
        Self {
            marked,
            round,
            count: 0,
            secrets: Vec::new(),
            public: Vec::new(),
        }
    }

    fn take(&mut self, value: Value) -> Sample {
        Sample {
            value,
            secrets: std::mem::take(&mut self.secrets),
            public: std::mem::take(&mut self.public),
        }
    }

    /// Arguments, or the data of an event.
    pub(crate) fn object(&mut self, ty: Option<TypeId>) -> Sample {
        let value = ty.map_or_else(|| json!({}), |ty| self.value(ty, None, 0));
        self.take(value)
    }

    /// A return value.
    pub(crate) fn returned(&mut self, ty: Option<TypeId>, secret: Option<&Secret>) -> Sample {
        let value = ty.map_or_else(|| json!({}), |ty| self.value(ty, secret, 0));
        self.take(value)
    }

    fn value(&mut self, ty: TypeId, secret: Option<&Secret>, depth: usize) -> Value {
        let schema = &self.marked.schema;
        match &schema[ty].kind {
            TypeKind::Builtin(builtin) => self.scalar(*builtin, secret),
            TypeKind::Enum(values) => match secret {
                Some(_) => self.text(secret),
                None => values.values[self.round % values.values.len()]
                    .name
                    .clone()
                    .into(),
            },
            TypeKind::Array(element) => {
                let values = (0..if depth < DEPTH { 2 } else { 0 })
                    .map(|_| self.value(*element, secret, depth + 1));
                Value::Array(values.collect())
            }
            TypeKind::Alternate(alternate) => {
                let mut branches: Vec<TypeId> = alternate.branches.iter().map(|b| b.ty).collect();
                if depth >= DEPTH {
                    branches.retain(|ty| !matches!(schema[*ty].kind, TypeKind::Object(_)));
                }
                self.value(branches[self.round % branches.len()], secret, depth + 1)
            }
            TypeKind::Object(_) => {
                let mut members = Map::new();
                self.members(ty, depth + 1, &mut members);
                Value::Object(members)
            }
        }
    }

    fn members(&mut self, ty: TypeId, depth: usize, members: &mut Map<String, Value>) {
        let schema = &self.marked.schema;
        let variants = schema.variants(ty);
        let branch = variants.map(|variants| {
            let branches = &variants.branches;
            &branches[(self.round + depth) % branches.len()]
        });
        for (owner, member) in members_with_owner(schema, ty) {
            if member.optional && depth > DEPTH {
                continue;
            }
            let is_tag = variants.is_some_and(|variants| variants.tag == member.name);
            let value = match branch {
                Some(branch) if is_tag => branch.name.clone().into(),
                _ => self.member(owner, member, depth, members),
            };
            members.insert(member.name.clone(), value);
        }
        if let Some(branch) = branch {
            self.members(branch.ty, depth, members);
        }
    }

    /// A member. If it is secret under a condition, the condition holds in every other message.
    fn member(
        &mut self,
        owner: TypeId,
        member: &Member,
        depth: usize,
        others: &mut Map<String, Value>,
    ) -> Value {
        let secret = self.marked.secrets.member(owner, &member.name);
        let holds = self.round.is_multiple_of(2);
        if let Some(when) = secret.and_then(|secret| secret.when.as_ref()) {
            let value = if holds { &when.is[0] } else { "other" };
            others.insert(when.member.clone(), value.into());
            if !holds {
                return self.value(member.ty, None, depth);
            }
        }
        // The member that decides about another may come before or after it.
        if let Some(decided) = others.get(&member.name) {
            return decided.clone();
        }
        let decides = members_with_owner(&self.marked.schema, owner)
            .into_iter()
            .find_map(|(owner, other)| {
                let when = self
                    .marked
                    .secrets
                    .member(owner, &other.name)?
                    .when
                    .clone()?;
                (when.member == member.name).then_some(when)
            });
        if let Some(when) = decides {
            return (if holds { &*when.is[0] } else { "other" }).into();
        }
        self.value(member.ty, secret, depth)
    }

    fn scalar(&mut self, builtin: Builtin, secret: Option<&Secret>) -> Value {
        match builtin {
            Builtin::Str | Builtin::Any => self.text(secret),
            Builtin::Null => Value::Null,
            Builtin::Bool => true.into(),
            Builtin::Number => 0.5.into(),
            _ => match secret {
                Some(_) => {
                    self.count += 1;
                    let number = 4_711_000 + self.count;
                    self.secrets.push(number.to_string());
                    number.into()
                }
                None => 7.into(),
            },
        }
    }

    fn text(&mut self, secret: Option<&Secret>) -> Value {
        self.count += 1;
        let Some(secret) = secret else {
            let text = format!("visible-{}.", self.count);
            self.public.push(text.clone());
            return text.into();
        };
        let canary = format!("hunter2-{}-{}!", self.round, self.count);
        let text = match secret.form {
            Form::Line => format!("set_password vnc {canary}"),
            _ => canary.clone(),
        };
        self.secrets.push(canary);
        text.into()
    }
}

/// The members of a struct or the common ones of a union, each with the type that declares it.
fn members_with_owner(schema: &Schema, ty: TypeId) -> Vec<(TypeId, &Member)> {
    let TypeKind::Object(object) = &schema[ty].kind else {
        return Vec::new();
    };
    let base = object.base.map(|base| members_with_owner(schema, base));
    let mut members = base.unwrap_or_default();
    members.extend(object.members.iter().map(|member| (ty, member)));
    members
}
