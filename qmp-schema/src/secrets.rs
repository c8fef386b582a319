//! The secret members of a schema.
//!
//! QAPI cannot express them, so a file beside the schema lists them, each with a reason.
//! Takes the text of that file and a [`Schema`], and returns [`Secrets`]. A path that the schema does not
//! have is an error, and so is a member whose name sounds secret and that is not listed:
//! a new release cannot introduce a secret unnoticed.

mod notes;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::schema::{Builtin, CommandId, Definition, Schema, TypeId, TypeKind};

pub use notes::{NotesError, SecretNotes};
use notes::{PublicEntry, SecretEntry};

/// The secrets in the messages of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secrets {
    names: Vec<String>,
    members: HashMap<(TypeId, String), Secret>,
    public: HashSet<(TypeId, String)>,
    returns: HashMap<CommandId, Secret>,
}

/// A secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// When it is secret; always if there is no condition.
    pub when: Option<When>,
    /// Its form.
    pub form: Form,
    /// Whether a client that has sent it masks it in later output.
    pub remember: Remember,
}

/// A condition: a member next to the secret, or an argument of the command for a return value, has one of these
/// values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The member.
    pub member: String,
    /// Its values.
    pub is: Vec<String>,
}

/// The forms of secrets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The whole value.
    #[default]
    Value,
    /// A command line for people, in which arguments may be secret.
    Line,
    /// The output of such a command.
    Output,
}

/// Whether a sent secret is masked in other texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remember {
    /// In any case.
    #[default]
    Always,
    /// Only if it is not an ordinary word, which would match everywhere.
    Uncommon,
}

/// Why the notes do not fit a schema.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SecretsError {
    /// There is no such path.
    #[error("{path}: no release has it")]
    Unknown {
        /// The path.
        path: String,
    },
    /// The member of a condition does not exist.
    #[error("{path}: no member '{member}' can decide whether it is secret")]
    NoCondition {
        /// The path.
        path: String,
        /// The missing member.
        member: String,
    },
    /// Two entries are about the same member.
    #[error("{path}: it has two entries")]
    Twice {
        /// The path.
        path: String,
    },
    /// The name sounds secret, and there is no entry for it.
    #[error("{path}: its name sounds secret: decide whether it is")]
    Undecided {
        /// The path.
        path: String,
    },
}

impl Secrets {
    /// Finds the secrets in a schema.
    ///
    /// # Errors
    /// If an entry names a missing item, or a member that sounds secret has no entry.
    pub fn new(schema: &Schema, notes: &SecretNotes) -> Result<Self, SecretsError> {
        let mut secrets = Self {
            names: notes.names.clone(),
            ..Self::default()
        };
        for entry in &notes.secret {
            secrets.mark(schema, entry)?;
        }
        let members = in_messages(schema);
        for entry in &notes.public {
            secrets.clear(schema, entry, &members)?;
        }
        let undecided = members.iter().find(|(owner, member)| {
            let key = (*owner, member.clone());
            sounds_secret(member) && !secrets.is_decided(&key)
        });
        match undecided {
            None => Ok(secrets),
            Some((owner, member)) => Err(SecretsError::Undecided {
                path: path(schema, *owner, member),
            }),
        }
    }

    /// The names that are secret in any message, such as members of other schemas or newer releases, and
    /// options in texts.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The secret of a member that a type declares, if it is one.
    #[must_use]
    pub fn member(&self, owner: TypeId, name: &str) -> Option<&Secret> {
        self.members.get(&(owner, name.to_owned()))
    }

    /// Whether a member is listed as not secret, although it sounds so.
    #[must_use]
    pub fn is_public(&self, owner: TypeId, name: &str) -> bool {
        self.public.contains(&(owner, name.to_owned()))
    }

    /// The secret in the return value of a command, if there is one.
    #[must_use]
    pub fn returned(&self, command: CommandId) -> Option<&Secret> {
        self.returns.get(&command)
    }

    /// The names of all members that are secret in some message, sorted.
    #[must_use]
    pub fn member_names(&self) -> BTreeSet<&str> {
        self.members.keys().map(|(_, name)| &**name).collect()
    }

    fn is_decided(&self, member: &(TypeId, String)) -> bool {
        self.members.contains_key(member) || self.public.contains(member)
    }

    fn mark(&mut self, schema: &Schema, entry: &SecretEntry) -> Result<(), SecretsError> {
        let unknown = || SecretsError::Unknown {
            path: entry.path.clone(),
        };
        let twice = || SecretsError::Twice {
            path: entry.path.clone(),
        };
        let Some((whole, member)) = entry.path.split_once('.') else {
            let Some(Definition::Command(id)) = schema.lookup(&entry.path) else {
                return Err(unknown());
            };
            schema[id].returns.ok_or_else(unknown)?;
            check_condition(schema, schema[id].args, entry)?;
            let old = self.returns.insert(id, entry.secret.clone());
            return old.map_or(Ok(()), |_| Err(twice()));
        };
        let owners = owners(schema, whole, member);
        if owners.is_empty() {
            return Err(unknown());
        }
        for owner in owners {
            check_condition(schema, Some(owner), entry)?;
            let key = (owner, member.to_owned());
            if self.members.insert(key, entry.secret.clone()).is_some() {
                return Err(twice());
            }
        }
        Ok(())
    }

    fn clear(
        &mut self,
        schema: &Schema,
        entry: &PublicEntry,
        members: &BTreeSet<(TypeId, String)>,
    ) -> Result<(), SecretsError> {
        let (whole, name) = entry.path.split_once('.').unwrap_or((&entry.path, ""));
        let mut found = false;
        for (owner, member) in members {
            let fits = whole == "*" || whole == type_name(schema, *owner);
            if fits && name == member && !self.members.contains_key(&(*owner, member.clone())) {
                found = true;
                self.public.insert((*owner, member.clone()));
            }
        }
        if found {
            return Ok(());
        }
        Err(SecretsError::Unknown {
            path: entry.path.clone(),
        })
    }
}

fn check_condition(
    schema: &Schema,
    ty: Option<TypeId>,
    entry: &SecretEntry,
) -> Result<(), SecretsError> {
    let Some(when) = &entry.secret.when else {
        return Ok(());
    };
    if ty.is_some_and(|ty| schema.member(ty, &when.member).is_some()) {
        return Ok(());
    }
    Err(SecretsError::NoCondition {
        path: entry.path.clone(),
        member: when.member.clone(),
    })
}

/// The type called `whole`, if it declares the member.
fn owners(schema: &Schema, whole: &str, member: &str) -> Vec<TypeId> {
    let declares = |ty: TypeId| {
        let members = schema.object(ty).map_or(&[][..], |object| &object.members);
        members.iter().any(|own| own.name == member)
    };
    let types = schema.types().map(|(id, _)| id);
    types
        .filter(|id| type_name(schema, *id) == whole && declares(*id))
        .collect()
}

/// The members in messages with readable values, each with the type that declares it.
fn in_messages(schema: &Schema) -> BTreeSet<(TypeId, String)> {
    let types = schema.reached(schema.message_types()).into_iter();
    let members = types.flat_map(|ty| schema.declared_members(ty));
    let readable = members.filter(|declared| is_text(schema, declared.member.ty));
    readable
        .map(|declared| (declared.by, declared.member.name.clone()))
        .collect()
}

/// Whether the values of a type are texts, numbers or `any`, or lists of them.
fn is_text(schema: &Schema, ty: TypeId) -> bool {
    match &schema[ty].kind {
        TypeKind::Array(element) => is_text(schema, *element),
        TypeKind::Builtin(builtin) => !matches!(builtin, Builtin::Bool | Builtin::Null),
        TypeKind::Enum(_) | TypeKind::Object(_) => false,
        TypeKind::Alternate(_) => {
            let is_str = |ty: TypeId| matches!(schema[ty].kind, TypeKind::Builtin(Builtin::Str));
            schema
                .alternatives(ty)
                .iter()
                .any(|branch| is_str(branch.ty))
        }
    }
}

/// The name of a type in the notes.
fn type_name(schema: &Schema, ty: TypeId) -> String {
    if schema.is_of_simple_union(ty) {
        return schema.explicit_name(ty).into_owned();
    }
    schema.display_name(ty).to_owned()
}

fn path(schema: &Schema, owner: TypeId, member: &str) -> String {
    format!("{}.{member}", type_name(schema, owner))
}

/// Whether a name sounds like that of a secret.
fn sounds_secret(name: &str) -> bool {
    const PARTS: [&str; 10] = [
        "passwd",
        "password",
        "passphrase",
        "secret",
        "cookie",
        "token",
        "credential",
        "creds",
        "private",
        "b64",
    ];
    const WORDS: [&str; 3] = ["data", "key", "keys"];
    let last = name.rsplit(['-', '_']).next().unwrap_or(name);
    PARTS.iter().any(|part| name.contains(part)) || WORDS.contains(&last)
}
