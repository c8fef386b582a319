//! The secrets in messages, as a table for text of unknown type.
//!
//! A node has the relevant members of some types: secret ones, and those that contain secrets. Members of
//! all branches of a union are in one node, whatever branch a message has. Where branches have a
//! member of the same name with different types, its node is that of all of these types.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use qmp_schema::Schema;
use qmp_schema::schema::{DeclaredMember, JsonKind, TypeId, TypeKind};
use qmp_schema::secrets::{Form, Remember, Secret, Secrets, When};

use crate::reach::references;

/// Where secrets are in the messages of a schema.
#[derive(Debug, Default)]
pub(crate) struct SecretTable {
    /// Names that are secret in any message.
    pub names: Vec<String>,
    /// The names of all members that are secret in some message.
    pub members: Vec<String>,
    pub nodes: Vec<BTreeMap<String, Target>>,
    /// The targets of arguments, by command.
    pub arguments: Vec<(String, Target)>,
    /// The targets of return values, by command.
    pub returns: Vec<(String, Target)>,
    /// The targets of data, by event.
    pub events: Vec<(String, Target)>,
}

/// What a member leads to.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    Secret {
        /// Whether its type is a number.
        number: bool,
        form: Form,
        when: Option<When>,
        remember: Remember,
    },
    /// An object that contains secrets.
    Node(usize),
    /// Not a secret, although its name is that of one.
    Public,
}

type Types = BTreeSet<TypeId>;

/// Makes the table.
pub(crate) fn table(schema: &Schema, secrets: &Secrets) -> SecretTable {
    let mut maker = Maker {
        schema,
        secrets,
        relevant: relevant(schema, secrets),
        indices: HashMap::new(),
        waiting: Vec::new(),
        table: SecretTable {
            names: secrets.names().to_vec(),
            members: secrets
                .member_names()
                .into_iter()
                .map(str::to_owned)
                .collect(),
            ..SecretTable::default()
        },
    };
    for (id, command) in schema.commands() {
        let arguments = command.args.and_then(|ty| maker.node(Types::from([ty])));
        let returned = secrets.returned(id).zip(command.returns);
        let returned = returned.map(|(secret, ty)| maker.secret(secret, ty));
        let returned = returned.or_else(|| maker.target(&Types::from([command.returns?])));
        let name = || command.name.clone();
        maker
            .table
            .arguments
            .extend(arguments.map(|to| (name(), to)));
        maker.table.returns.extend(returned.map(|to| (name(), to)));
    }
    for (_, event) in schema.events() {
        let data = event.data.and_then(|ty| maker.node(Types::from([ty])));
        let name = event.name.clone();
        maker.table.events.extend(data.map(|to| (name, to)));
    }
    maker.finish()
}

struct Maker<'s> {
    schema: &'s Schema,
    secrets: &'s Secrets,
    relevant: BTreeSet<TypeId>,
    indices: HashMap<Types, usize>,
    /// The nodes that have no members yet.
    waiting: Vec<Types>,
    table: SecretTable,
}

impl Maker<'_> {
    fn finish(mut self) -> SecretTable {
        while let Some(types) = self.waiting.pop() {
            let members = self.members(&types);
            let index = self.indices[&types];
            self.table.nodes[index] = members;
        }
        let SecretTable {
            arguments,
            returns,
            events,
            ..
        } = &mut self.table;
        for list in [arguments, returns, events] {
            list.sort_by(|a, b| a.0.cmp(&b.0));
        }
        self.table
    }

    /// The target of a member that may have any of these types.
    fn target(&mut self, types: &Types) -> Option<Target> {
        let mut objects = Types::new();
        let mut seen = types.clone();
        let mut waiting: Vec<TypeId> = types.iter().copied().collect();
        while let Some(ty) = waiting.pop() {
            match &self.schema[ty].kind {
                TypeKind::Builtin(_) | TypeKind::Enum(_) => {}
                TypeKind::Object(_) => {
                    objects.insert(ty);
                }
                TypeKind::Array(element) => {
                    waiting.extend(seen.insert(*element).then_some(*element));
                }
                // An alternate may contain itself in an array.
                TypeKind::Alternate(alternate) => {
                    let choices = alternate.branches.iter().map(|branch| branch.ty);
                    waiting.extend(choices.filter(|ty| seen.insert(*ty)));
                }
            }
        }
        self.node(objects)
    }

    fn node(&mut self, mut types: Types) -> Option<Target> {
        types.retain(|ty| self.relevant.contains(ty));
        if types.is_empty() {
            return None;
        }
        let next = self.indices.len();
        let index = *self.indices.entry(types.clone()).or_insert(next);
        if index == next {
            self.table.nodes.push(BTreeMap::new());
            self.waiting.push(types);
        }
        Some(Target::Node(index))
    }

    fn members(&mut self, types: &Types) -> BTreeMap<String, Target> {
        let mut found = BTreeMap::new();
        let mut behind: BTreeMap<String, Types> = BTreeMap::new();
        let mut waiting: Vec<TypeId> = types.iter().copied().collect();
        while let Some(ty) = waiting.pop() {
            for declared in self.schema.declared_members(ty) {
                let (owner, member) = (declared.by, declared.member);
                if let Some(secret) = self.secrets.member(owner, &member.name) {
                    found.insert(member.name.clone(), self.secret(secret, member.ty));
                } else if must_be_public(self.secrets, owner, &member.name) {
                    found.entry(member.name.clone()).or_insert(Target::Public);
                } else {
                    let types = behind.entry(member.name.clone()).or_default();
                    types.insert(member.ty);
                }
            }
            if let Some(variants) = self.schema.variants(ty) {
                waiting.extend(variants.branches.iter().map(|branch| branch.ty));
                waiting.extend(variants.untagged);
            }
        }
        for (name, types) in behind {
            if let Some(target) = self.target(&types)
                && !matches!(found.get(&name), Some(Target::Secret { .. }))
            {
                found.insert(name, target);
            }
        }
        found
    }

    fn secret(&self, secret: &Secret, ty: TypeId) -> Target {
        Target::Secret {
            number: is_number(self.schema, ty),
            form: secret.form,
            when: secret.when.clone(),
            remember: secret.remember,
        }
    }
}

/// Whether a member must be marked as public, because its name alone would make it secret.
fn must_be_public(secrets: &Secrets, owner: TypeId, name: &str) -> bool {
    let last = name.rsplit(['-', '_', '.']).next().unwrap_or(name);
    secrets.is_public(owner, name) && secrets.names().iter().any(|name| name == last)
}

fn is_number(schema: &Schema, ty: TypeId) -> bool {
    match &schema[ty].kind {
        TypeKind::Array(element) => is_number(schema, *element),
        TypeKind::Builtin(builtin) => builtin.json_kind() == Some(JsonKind::Number),
        _ => false,
    }
}

/// The types that have a marked member, or contain one that does.
fn relevant(schema: &Schema, secrets: &Secrets) -> BTreeSet<TypeId> {
    let mut users: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut waiting = Vec::new();
    for (id, _) in schema.types() {
        for used in references(schema, id) {
            users.entry(used).or_default().push(id);
        }
        let is_decided = |declared: DeclaredMember<'_>| {
            let (owner, name) = (declared.by, &declared.member.name);
            secrets.member(owner, name).is_some() || must_be_public(secrets, owner, name)
        };
        if schema.declared_members(id).into_iter().any(is_decided) {
            waiting.push(id);
        }
    }
    let mut relevant = BTreeSet::new();
    while let Some(ty) = waiting.pop() {
        if relevant.insert(ty) {
            waiting.extend(users.get(&ty).into_iter().flatten());
        }
    }
    relevant
}
