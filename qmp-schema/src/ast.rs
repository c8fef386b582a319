//! The schema as written, with spans: first as values ([`Value`]), then as definitions.
//!
//! `parse` makes values and documentation comments, `load` combines the files of a schema
//! ([`Files`]), `expr` turns values into [`Definition`]s. No name is resolved: types are names.

use crate::doc::Doc;
use crate::schema::{Condition, Pragmas};
use crate::source::{FileId, Span};

/// A value of the schema language, which is a subset of JSON with single quotes.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) span: Span,
    pub(crate) kind: ValueKind,
}

/// The kinds of value.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind {
    Object(Vec<KeyValue>),
    Array(Vec<Value>),
    Text(String),
    Bool(bool),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(crate) struct KeyValue {
    pub(crate) key: Name,
    pub(crate) value: Value,
}

/// A name, and its span.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// All files of a schema, in the order of inclusion.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// For each file, by [`FileId`], the name of its module.
    pub(crate) modules: Vec<String>,
    pub(crate) items: Vec<Item<Expression>>,
    pub(crate) docs: Vec<Doc>,
    pub(crate) pragmas: Pragmas,
    /// The files that set the pragmas, in the order of the fields of [`Pragmas`].
    pub(crate) pragma_homes: [Option<FileId>; 5],
    /// How many directives, definitions and comments the newest dialect refuses.
    pub(crate) old: usize,
}

/// One item of the files.
#[derive(Debug)]
pub(crate) enum Item<D> {
    /// An include directive, and the file that it names.
    Include(Span, FileId),
    /// A free-form documentation comment, by its index in [`Files::docs`].
    FreeForm(usize),
    /// A definition, or what should be one.
    Definition(D),
}

/// An object that should be a definition.
#[derive(Debug)]
pub(crate) struct Expression {
    pub(crate) span: Span,
    pub(crate) entries: Vec<KeyValue>,
    /// Its documentation, by its index in [`Files::docs`].
    pub(crate) doc: Option<usize>,
}

/// A definition that has been checked without looking at others.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) span: Span,
    pub(crate) name: Name,
    pub(crate) doc: Option<usize>,
    pub(crate) condition: Option<Condition>,
    pub(crate) features: Vec<Feature>,
    pub(crate) kind: DefinitionKind,
}

/// The kinds of definition.
#[derive(Debug)]
pub(crate) enum DefinitionKind {
    Enum {
        values: Vec<EnumValue>,
        prefix: Option<String>,
    },
    Struct {
        base: Option<Name>,
        members: Vec<Member>,
    },
    Union {
        base: Members,
        tag: Name,
        branches: Vec<Branch>,
    },
    /// A union without discriminator, and the items that it implies.
    SimpleUnion {
        /// The values of the enum of its member.
        values: Vec<EnumValue>,
        /// Its only member, `type`.
        members: Vec<Member>,
        /// The structs that wrap the types of its branches.
        wrappers: Vec<Wrapper>,
        /// The branches, whose types are these structs.
        branches: Vec<Branch>,
    },
    Alternate {
        branches: Vec<Branch>,
    },
    Command {
        data: Option<Members>,
        returns: Option<TypeRef>,
        flags: Flags,
    },
    Event {
        data: Option<Members>,
        boxed: bool,
    },
}

impl DefinitionKind {
    /// The key that introduces it.
    pub(crate) fn meta(&self) -> &'static str {
        match self {
            DefinitionKind::Enum { .. } => "enum",
            DefinitionKind::Struct { .. } => "struct",
            DefinitionKind::Union { .. } | DefinitionKind::SimpleUnion { .. } => "union",
            DefinitionKind::Alternate { .. } => "alternate",
            DefinitionKind::Command { .. } => "command",
            DefinitionKind::Event { .. } => "event",
        }
    }
}

/// The flags of a command.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the language's flags"
)]
pub(crate) struct Flags {
    pub(crate) gen_marshal: bool,
    pub(crate) success_response: bool,
    pub(crate) boxed: bool,
    pub(crate) allow_oob: bool,
    pub(crate) allow_preconfig: bool,
    pub(crate) coroutine: bool,
}

/// A feature flag.
#[derive(Clone, Debug)]
pub(crate) struct Feature {
    pub(crate) name: Name,
    pub(crate) condition: Option<Condition>,
}

/// A value of an enum.
#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) name: Name,
    pub(crate) condition: Option<Condition>,
    pub(crate) features: Vec<Feature>,
}

/// Members by the name of a type, or inline.
#[derive(Debug)]
pub(crate) enum Members {
    Type(Name),
    Inline(Vec<Member>),
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: Name,
    pub(crate) optional: bool,
    pub(crate) ty: TypeRef,
    pub(crate) condition: Option<Condition>,
    pub(crate) features: Vec<Feature>,
}

/// A branch of a union or alternate.
#[derive(Debug)]
pub(crate) struct Branch {
    pub(crate) name: Name,
    pub(crate) ty: TypeRef,
    pub(crate) condition: Option<Condition>,
}

/// The struct that wraps the type of a branch in a union without discriminator.
#[derive(Debug)]
pub(crate) struct Wrapper {
    pub(crate) name: String,
    /// Its one member: `data`.
    pub(crate) members: Vec<Member>,
}

/// A type by name, or an array of one.
#[derive(Clone, Debug)]
pub(crate) enum TypeRef {
    Named(Name),
    Array(Name),
}

impl TypeRef {
    /// The name of the type or of the elements' type.
    pub(crate) fn name(&self) -> &Name {
        match self {
            TypeRef::Named(name) | TypeRef::Array(name) => name,
        }
    }
}
