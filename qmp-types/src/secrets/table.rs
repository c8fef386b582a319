//! Secrets by the schema: the types of the generated tables, and look-ups in them.

#[rustfmt::skip]
#[path = "../generated/qga/secrets.rs"]
mod qga;
#[rustfmt::skip]
#[path = "../generated/qmp/secrets.rs"]
mod qmp;

use super::Returned;

/// The schemas, whether their types are built or not: a command can be run by its name.
const TABLES: [&Table; 2] = [&qmp::TABLE, &qga::TABLE];

/// Where secrets are in the messages of a schema. Lists are sorted by name.
#[derive(Debug)]
pub(super) struct Table {
    /// Names that are secret in any message.
    names: &'static [&'static str],
    /// The names of all members that are secret somewhere.
    members: &'static [&'static str],
    nodes: &'static [&'static [(&'static str, Target)]],
    /// By command, those of the arguments.
    arguments: &'static [(&'static str, Target)],
    /// By command.
    returns: &'static [(&'static str, Target)],
    /// By event.
    events: &'static [(&'static str, Target)],
}

/// What is at a place of a message.
#[derive(Clone, Copy, Debug)]
enum Target {
    /// A secret.
    Is(Secret),
    /// An object in which something is: its members.
    Node(usize),
    /// No secret, though the name is that of one.
    Public,
}

/// A secret of the schema.
#[derive(Clone, Copy, Debug)]
pub(super) struct Secret {
    pub(super) form: Form,
    pub(super) when: Option<(&'static str, &'static [&'static str])>,
    pub(super) keep: Keep,
}

/// What a secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Number,
    /// A command line for people.
    Line,
    /// What such a command says.
    Output,
}

/// Whether a secret that was sent is to be looked for in other texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Keep {
    /// It is.
    Always,
    /// Only if it is no ordinary word, which would be found everywhere.
    Uncommon,
}

impl Secret {
    pub(super) const TEXT: Self = Self::of(Form::Text);
    const NUMBER: Self = Self::of(Form::Number);
    const LINE: Self = Self::of(Form::Line);
    const OUTPUT: Self = Self::of(Form::Output);

    const fn of(form: Form) -> Self {
        Self {
            form,
            when: None,
            keep: Keep::Always,
        }
    }

    const fn keep(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    const fn when(mut self, member: &'static str, is: &'static [&'static str]) -> Self {
        self.when = Some((member, is));
        self
    }
}

/// A member of a generated struct that is secret.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct SecretMember {
    pub(crate) member: usize,
    pub(crate) when: Option<(usize, &'static [&'static str])>,
    pub(crate) line: bool,
}

impl SecretMember {
    /// The member at that position.
    #[must_use]
    pub const fn new(member: usize) -> Self {
        Self {
            member,
            when: None,
            line: false,
        }
    }

    /// If the member at that position has one of these values.
    #[must_use]
    pub const fn when(mut self, member: usize, is: &'static [&'static str]) -> Self {
        self.when = Some((member, is));
        self
    }

    /// It is a command line for people.
    #[must_use]
    pub const fn line(mut self) -> Self {
        self.line = true;
        self
    }
}

/// Where in a text one is, as far as secrets go.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    /// Where the schema knows no secret; names may still tell one.
    Plain,
    /// No secret, whatever its name.
    Public,
    /// The name of a command or event, which is left alone.
    Name,
    /// An object of the schema.
    Node(&'static Table, usize),
    /// In a secret.
    Secret(Secret),
    /// In an object of which nothing is known: any name that is secret somewhere counts.
    Unknown,
    /// A member of such an object with such a name. If it is an object, it is a thing of its own.
    Suspect,
    /// What an unknown command returned.
    UnknownReturn,
    /// A message.
    Message(Returned),
}

/// The arguments of a command.
pub(super) fn arguments(command: &str) -> At {
    find(command, |table| table.arguments)
}

/// What a command returns. If that is a secret, it may depend on its arguments.
pub(super) fn returned(command: &str) -> At {
    find(command, |table| table.returns)
}

/// The data of an event.
pub(super) fn data(event: &str) -> At {
    find(event, |table| table.events)
}

fn find(name: &str, list: fn(&'static Table) -> &'static [(&'static str, Target)]) -> At {
    let found = TABLES.iter().find_map(|table| {
        let list = list(table);
        let index = list.binary_search_by_key(&name, |(name, _)| name).ok()?;
        Some(list[index].1.at(table))
    });
    found.unwrap_or(At::Plain)
}

impl Target {
    fn at(self, table: &'static Table) -> At {
        match self {
            Self::Is(secret) => At::Secret(secret),
            Self::Node(index) => At::Node(table, index),
            Self::Public => At::Public,
        }
    }
}

/// What the member called `name` of an object of the schema is. An option may be written flat, as
/// `file.cookie`.
pub(super) fn member(table: &'static Table, node: usize, name: &str) -> At {
    let members = table.nodes.get(node).copied().unwrap_or_default();
    let find = |name: &str| members.iter().find(|(own, _)| *own == name);
    let last = name.rsplit('.').next().unwrap_or(name);
    match find(name).or_else(|| find(last)) {
        Some((_, target)) => target.at(table),
        None => plain_member(name),
    }
}

/// The same where the schema knows no secret.
pub(super) fn plain_member(name: &str) -> At {
    if is_secret_name(name) {
        At::Secret(Secret::TEXT)
    } else {
        At::Plain
    }
}

/// The same where nothing is known.
pub(super) fn unknown_member(name: &str) -> At {
    if is_secret_name(name) {
        return At::Secret(Secret::TEXT);
    }
    let last = name.rsplit('.').next().unwrap_or(name);
    if TABLES.iter().any(|table| table.members.contains(&last)) {
        At::Suspect
    } else {
        At::Unknown
    }
}

/// Whether a member or option of that name is secret wherever it is: `password`, and
/// `file.proxy-password`, but not `password-secret`.
pub(super) fn is_secret_name(name: &str) -> bool {
    let last = name.rsplit(['.', '-', '_']).next().unwrap_or(name);
    let mut names = TABLES.iter().flat_map(|table| table.names);
    names.any(|name| name.eq_ignore_ascii_case(last))
}
