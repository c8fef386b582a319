//! Secrets by the schema: the types of the generated tables, and look-ups in them.

#[rustfmt::skip]
#[path = "../generated/qga/secrets.rs"]
mod qga;
#[rustfmt::skip]
#[path = "../generated/qmp/secrets.rs"]
mod qmp;

use super::Returned;

/// The schemas, whether or not their types are built, because commands can be run by name.
const TABLES: [&Table; 2] = [&qmp::TABLE, &qga::TABLE];

/// The secrets in the messages of a schema. Lists are sorted by name.
#[derive(Debug)]
pub(super) struct Table {
    /// Names that are secret in any message.
    names: &'static [&'static str],
    /// The names of all members that are secret in some message.
    members: &'static [&'static str],
    nodes: &'static [&'static [(&'static str, Target)]],
    /// The targets of arguments, by command.
    arguments: &'static [(&'static str, Target)],
    /// The targets of return values, by command.
    returns: &'static [(&'static str, Target)],
    /// The targets of data, by event.
    events: &'static [(&'static str, Target)],
}

/// What a member of a message leads to.
#[derive(Clone, Copy, Debug)]
enum Target {
    /// A secret.
    Is(Secret),
    /// An object that contains secrets: the index of its members.
    Node(usize),
    /// Not a secret, although its name is that of one.
    Public,
}

/// A secret of the schema.
#[derive(Clone, Copy, Debug)]
pub(super) struct Secret {
    pub(super) form: Form,
    pub(super) when: Option<(&'static str, &'static [&'static str])>,
    pub(super) keep: Keep,
}

/// The form of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Number,
    /// A command line for people.
    Line,
    /// The output of such a command.
    Output,
}

/// Whether a secret that was sent is masked in other texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Keep {
    /// In any case.
    Always,
    /// Only if it is not an ordinary word, which would match everywhere.
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

    /// Secret only if the member at that position has one of these values.
    #[must_use]
    pub const fn when(mut self, member: usize, is: &'static [&'static str]) -> Self {
        self.when = Some((member, is));
        self
    }

    /// Marks it as a command line for people.
    #[must_use]
    pub const fn line(mut self) -> Self {
        self.line = true;
        self
    }
}

/// The kind of a place in a text, with regard to secrets.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    /// The schema marks no secret here; a name may still sound like one.
    Plain,
    /// Not a secret, whatever its name.
    Public,
    /// The name of a command or event, which is not masked.
    Name,
    /// An object of the schema.
    Node(&'static Table, usize),
    /// Inside of a secret.
    Secret(Secret),
    /// Inside of an unknown object: all names that are secret in some message count.
    Unknown,
    /// A member of an unknown object with such a name. If it is an object, it is an unknown one.
    Suspect,
    /// The return value of an unknown command.
    UnknownReturn,
    /// A message.
    Message(Returned),
}

/// The arguments of a command.
pub(super) fn arguments(command: &str) -> At {
    find(command, |table| table.arguments)
}

/// The return value of a command. Whether it is secret may depend on the arguments.
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

/// The kind of the member `name` of an object of the schema. An option may be written flat, for example
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

/// The kind of a member of an object without marked secrets.
pub(super) fn plain_member(name: &str) -> At {
    if is_secret_name(name) {
        At::Secret(Secret::TEXT)
    } else {
        At::Plain
    }
}

/// The kind of a member of an unknown object.
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

/// Whether a member or option of that name is secret in any message: `password`, and
/// `file.proxy-password`, but not `password-secret`.
pub(super) fn is_secret_name(name: &str) -> bool {
    let last = name.rsplit(['.', '-', '_']).next().unwrap_or(name);
    let mut names = TABLES.iter().flat_map(|table| table.names);
    names.any(|name| name.eq_ignore_ascii_case(last))
}
