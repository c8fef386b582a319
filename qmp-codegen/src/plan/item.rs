//! The Rust items that a schema becomes.

use qmp_schema::schema::{Integer, JsonKind};
use qmp_schema::secrets::Secret;

use crate::names::Name;

use super::Docs;
use crate::dates::Releases;

/// The items of one schema file.
#[derive(Debug)]
pub(crate) struct Module {
    /// The file's path.
    pub name: String,
    /// Its free-form comments, as Markdown.
    pub docs: Vec<Vec<String>>,
    /// The Rust module.
    pub rust: Name,
    /// Its cargo feature.
    pub feature: String,
    /// The features that need its types, including its own.
    pub needed_by: Vec<String>,
    pub types: Vec<TypeItem>,
    pub commands: Vec<CommandItem>,
    pub events: Vec<EventItem>,
}

#[derive(Debug)]
pub(crate) enum TypeItem {
    /// A struct, or a union with the enum of its branches.
    Struct(StructItem, Option<Box<UnionTag>>),
    Enum(EnumItem),
    Alternate(AlternateItem),
}

/// A struct of a type, a command or an event.
#[derive(Debug)]
pub(crate) struct StructItem {
    pub ident: Name,
    pub wire: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    /// The index of the tag, if it is a union.
    pub tag: Option<usize>,
    /// The field for unnamed members, if it keeps them.
    pub others: Option<Name>,
    /// Whether it is a command or event, not a type.
    pub is_call: bool,
    /// The struct of required members that `new` takes, if too many of them have the same type to pass them
    /// by position.
    pub required: Option<Name>,
    /// The enum of the branches, if `new` takes only a branch.
    pub from_branch: Option<Name>,
    /// Whether there are setters. Types that only a server sends have none, because few programs make
    /// such values and the fields are public.
    pub setters: bool,
}

impl StructItem {
    /// The name in the schema and in Rust.
    pub(crate) fn names(&self) -> (&str, &Name) {
        (&self.wire, &self.ident)
    }

    /// Whether `new` has no parameters.
    pub(crate) fn has_default(&self) -> bool {
        self.fields.iter().all(|field| field.optional)
    }
}

impl TypeItem {
    /// The name in the schema and in Rust.
    pub(crate) fn names(&self) -> (&str, &Name) {
        match self {
            Self::Struct(item, _) => item.names(),
            Self::Enum(EnumItem { wire, ident, .. })
            | Self::Alternate(AlternateItem { wire, ident, .. }) => (wire, ident),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Field {
    pub ident: Name,
    pub setter: Name,
    pub wire: String,
    /// The type, without the `Option`.
    pub ty: RustType,
    /// Whether the field is an `Option`.
    pub optional: bool,
    /// Whether a message must have it.
    pub required: bool,
    /// The releases that have it, if not all that have the struct.
    pub releases: Releases,
    /// Whether it is secret.
    pub secret: Option<Secret>,
    pub docs: Docs,
}

#[derive(Debug)]
pub(crate) struct EnumItem {
    pub ident: Name,
    pub wire: String,
    pub values: Vec<ValueItem>,
    pub docs: Docs,
}

#[derive(Debug)]
pub(crate) struct ValueItem {
    pub ident: Name,
    pub wire: String,
    pub releases: Releases,
    pub docs: Docs,
}

/// The enum of a union's branches.
#[derive(Debug)]
pub(crate) struct UnionTag {
    pub ident: Name,
    pub union: Name,
    /// The tag's name on the wire.
    pub tag: String,
    pub arms: Vec<Arm>,
    /// The variant for messages without a tag. Its wire name is empty, unlike any tag.
    pub untagged: Option<Arm>,
}

#[derive(Debug)]
pub(crate) struct AlternateItem {
    pub ident: Name,
    pub wire: String,
    pub arms: Vec<(JsonKind, Arm)>,
    pub docs: Docs,
}

#[derive(Debug)]
pub(crate) struct Arm {
    pub ident: Name,
    pub wire: String,
    pub releases: Releases,
    pub ty: ArmType,
    /// The type of the member `data`, if the variant's type has only that, as in simple unions.
    pub wraps: Option<RustType>,
    pub docs: Docs,
}

#[derive(Debug)]
pub(crate) enum ArmType {
    Nothing,
    Value(RustType),
}

#[derive(Debug)]
pub(crate) struct CommandItem {
    pub item: StructItem,
    /// The type that the members come from.
    pub from: Option<Name>,
    pub returns: RustType,
    pub releases: Releases,
    pub success_response: bool,
    pub allow_oob: bool,
    pub allow_preconfig: bool,
}

#[derive(Debug)]
pub(crate) struct EventItem {
    pub item: StructItem,
    pub releases: Releases,
    /// The type that the members come from.
    pub from: Option<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum RustType {
    Integer(Integer),
    Number,
    Bool,
    Str,
    Any,
    Null,
    /// The return type of a command without one.
    Empty,
    Named(Name, NamedKind),
    List(Box<RustType>),
    Boxed(Box<RustType>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NamedKind {
    Enum,
    Struct,
    /// A union that a branch can be converted into.
    Union,
    Alternate,
    Branches,
}
