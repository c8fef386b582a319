//! The resolved schema: the *meaning* of the files.
//!
//! Items are in arenas and refer to each other by typed indices; all names are resolved,
//! and insertion order is source order. The terms are QEMU's: schema, module, struct,
//! union, alternate, enum, command, event, member, branch, feature, condition.
//!
//! [`crate::load()`] makes a [`Schema`], which refers to files only by the spans of
//! its items.

mod parts;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Index;

pub use crate::builtin::{Builtin, Integer, JsonKind};
use crate::doc::Doc;
use crate::source::Span;
pub use parts::{DeclaredMember, Item, Part};

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident in $arena:ident: $item:ty, $all:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(u32);

        impl $id {
            /// Names the item at that position in source order, from 0.
            #[must_use]
            pub const fn new(index: usize) -> Self {
                Self(crate::source::index_u32(index))
            }

            /// The position in source order, from 0.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl Index<$id> for Schema {
            type Output = $item;
            fn index(&self, id: $id) -> &$item {
                &self.$arena[id.index()]
            }
        }

        impl Schema {
            #[doc = $all]
            #[must_use]
            pub fn $arena(&self) -> impl ExactSizeIterator<Item = ($id, &$item)> + Clone {
                let items = self.$arena.iter().enumerate();
                items.map(|(index, item)| ($id::new(index), item))
            }
        }
    )*};
}

ids! {
    /// Names a [`Module`] of a [`Schema`].
    ModuleId in modules: Module,
        "The modules in the order in which they were first named; the first is [`BUILTIN_MODULE`].";
    /// Names a [`Type`] of a [`Schema`].
    TypeId in types: Type,
        "All types, predefined, written and implied, in source order.";
    /// Names a [`Command`] of a [`Schema`].
    CommandId in commands: Command,
        "All commands in source order.";
    /// Names an [`Event`] of a [`Schema`].
    EventId in events: Event,
        "All events in source order.";
    /// Names a documentation comment of a [`Schema`].
    DocId in docs: Doc,
        "All documentation comments, free-form ones included, in source order.";
}

/// A complete schema. [`load`](crate::load()) returns a checked one; after changes to the fields,
/// [`Schema::check`] checks it again.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The modules, [`BUILTIN_MODULE`] first.
    pub modules: Vec<Module>,
    /// The types.
    pub types: Vec<Type>,
    /// The commands.
    pub commands: Vec<Command>,
    /// The events.
    pub events: Vec<Event>,
    /// The documentation comments.
    pub docs: Vec<Doc>,
    /// The pragmas.
    pub pragmas: Pragmas,
    /// The modules that set the pragmas, in the order of the fields of [`Pragmas`].
    pub pragma_homes: [Option<ModuleId>; 5],
    /// The types, commands and events by name.
    pub names: HashMap<String, Definition>,
}

/// The name of the predefined struct without members.
pub const EMPTY: &str = "q_empty";

/// The values of `QType`, the predefined enum of JSON's types.
pub const QTYPE: [&str; 7] = [
    "none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool",
];

/// The name of the module of the predefined types.
pub const BUILTIN_MODULE: &str = "./builtin";

/// One schema file, or the module of the predefined types ([`BUILTIN_MODULE`], always the first).
#[derive(Clone, Debug)]
pub struct Module {
    /// The file's path relative to the folder of the entry file, for example `block-core.json`.
    pub name: String,
    /// The items of the file, in source order. Implied types come before the items that imply them; arrays
    /// are in the module of their element type.
    pub entities: Vec<Entity>,
    /// The written items of the file, in source order, for printing it.
    pub written: Vec<Written>,
}

impl Module {
    /// The documentation comments that belong to no definition, in source order.
    pub fn free_form(&self) -> impl Iterator<Item = DocId> {
        self.written.iter().filter_map(|written| match *written {
            Written::FreeForm(doc) => Some(doc),
            Written::Include(_) | Written::Definition(_) => None,
        })
    }
}

/// A written item of a schema file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// An `include` directive.
    Include(ModuleId),
    /// A documentation comment that belongs to no definition.
    FreeForm(DocId),
    /// A definition.
    Definition(Definition),
}

/// An item of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entity {
    /// An `include` directive, with the included module.
    Include(ModuleId),
    /// A type.
    Type(TypeId),
    /// A command.
    Command(CommandId),
    /// An event.
    Event(EventId),
}

/// The item of a name. All items share one namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Definition {
    /// A type, written, built in or implied.
    Type(TypeId),
    /// A command.
    Command(CommandId),
    /// An event.
    Event(EventId),
}

/// The origin of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Predefined by the language.
    BuiltIn,
    /// Written in a schema file, at this span.
    Written(Span),
    /// Implied by the text at this span: an array type, the type of inline members.
    Implied(Span),
}

impl Origin {
    /// The span in a schema file, if there is one.
    #[must_use]
    pub fn span(self) -> Option<Span> {
        match self {
            Origin::BuiltIn => None,
            Origin::Written(span) | Origin::Implied(span) => Some(span),
        }
    }
}

/// A build condition (`if`): the item exists only in builds where it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Condition {
    /// The configuration symbol is defined.
    Defined(String),
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

/// A feature flag of a definition, member or value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its name; `deprecated` and `unstable` have special meanings.
    pub name: String,
    /// The builds that have it.
    pub condition: Option<Condition>,
}

/// A type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The name: as written; `q_obj_NAME-arg`, `q_obj_NAME-base` or `NAMEList` if implied.
    pub name: String,
    /// Its kind.
    pub kind: TypeKind,
    /// Its origin.
    pub origin: Origin,
    /// The module that defines it.
    pub module: ModuleId,
    /// The builds that have it; for an array, that of its element.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// Its documentation.
    pub doc: Option<DocId>,
}

impl Type {
    /// Whether it is written in a schema file, and neither predefined nor implied.
    #[must_use]
    pub fn is_written(&self) -> bool {
        matches!(self.origin, Origin::Written(_))
    }

    /// Whether a definition or array implies it.
    #[must_use]
    pub fn is_implied(&self) -> bool {
        matches!(self.origin, Origin::Implied(_))
    }
}

/// The kinds of type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A predefined scalar.
    Builtin(Builtin),
    /// An enumeration.
    Enum(EnumType),
    /// An array of a type that is not an array.
    Array(TypeId),
    /// A struct or a union.
    Object(ObjectType),
    /// A choice by JSON type.
    Alternate(AlternateType),
}

impl TypeKind {
    /// The JSON type of its values; `None` for `any`, and for alternates, which have several.
    #[must_use]
    pub fn json_kind(&self) -> Option<JsonKind> {
        match self {
            TypeKind::Builtin(builtin) => builtin.json_kind(),
            TypeKind::Enum(_) => Some(JsonKind::String),
            TypeKind::Array(_) => Some(JsonKind::Array),
            TypeKind::Object(_) => Some(JsonKind::Object),
            TypeKind::Alternate(_) => None,
        }
    }
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct EnumType {
    /// Its values, in source order.
    pub values: Vec<Value>,
    /// The prefix of the C constants, if it is not derived from the name.
    pub prefix: Option<String>,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct Value {
    /// The text on the wire.
    pub name: String,
    /// The builds that have it.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// Its span; `None` for the values of `QType`.
    pub span: Option<Span>,
}

/// A struct (no branches) or a union (a base and branches).
#[derive(Clone, Debug)]
pub struct ObjectType {
    /// The struct whose members come first.
    pub base: Option<TypeId>,
    /// Its own members, without those of the base.
    pub members: Vec<Member>,
    /// The branches, if it is a union.
    pub variants: Option<Variants>,
}

/// A member of a struct or union, or an argument.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name on the wire.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// Whether it may be absent.
    pub optional: bool,
    /// The builds that have it.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The span of the member.
    pub span: Span,
}

/// The variable part of a union.
#[derive(Clone, Debug)]
pub struct Variants {
    /// The name of the common member whose value chooses the branch.
    pub tag: String,
    /// The enum that is the tag's type.
    pub tag_type: TypeId,
    /// One branch for each value of the tag's type: the written ones in source order, then the
    /// implied ones, which are empty.
    pub branches: Vec<Branch>,
    /// The members, besides the common ones, that older releases send without a tag. Only a schema
    /// that fits older releases (`qmp_history::History::widen`) has it.
    pub untagged: Option<TypeId>,
}

/// A branch of a union or an alternate.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The tag's value (union), or only a name (alternate).
    pub name: String,
    /// Its type: a struct, or a union inside a union; any type in an alternate.
    pub ty: TypeId,
    /// The builds that have it.
    pub condition: Option<Condition>,
    /// Whether a value of the tag's type implies it, so that it is empty.
    pub implied: bool,
    /// Its span, or that of the union if it is implied.
    pub span: Span,
}

/// A choice between types that JSON distinguishes.
#[derive(Clone, Debug)]
pub struct AlternateType {
    /// The choices, in source order.
    pub branches: Vec<Branch>,
}

/// A command.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the language's flags"
)]
pub struct Command {
    /// The name on the wire.
    pub name: String,
    /// The arguments: an implied struct for inline ones; `None` if there are none.
    pub args: Option<TypeId>,
    /// The return value; `None` for an empty object.
    pub returns: Option<TypeId>,
    /// Whether the schema names all arguments. If not (`'gen': false`), the command
    /// may take others too.
    pub gen_marshal: bool,
    /// Whether there is a reply on success.
    pub success_response: bool,
    /// Whether C code passes the arguments as one pointer (no effect on the wire).
    pub boxed: bool,
    /// Whether it may be sent out of band.
    pub allow_oob: bool,
    /// Whether it is allowed before the machine is built (`--preconfig`).
    pub allow_preconfig: bool,
    /// Whether it runs in a coroutine (no effect on the wire).
    pub coroutine: bool,
    /// The builds that have it.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// Its documentation.
    pub doc: Option<DocId>,
    /// The module that defines it.
    pub module: ModuleId,
    /// The span of the definition.
    pub span: Span,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// The name on the wire.
    pub name: String,
    /// The data: an implied struct for inline members; `None` if there is none.
    pub data: Option<TypeId>,
    /// Whether C code passes the data as one pointer (no effect on the wire).
    pub boxed: bool,
    /// The builds that have it.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// Its documentation.
    pub doc: Option<DocId>,
    /// The module that defines it.
    pub module: ModuleId,
    /// The span of the definition.
    pub span: Span,
}

/// The pragmas, which apply to the whole schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pragmas {
    /// Every definition needs documentation.
    pub doc_required: bool,
    /// Commands whose names may contain `_`.
    pub command_name_exceptions: Vec<String>,
    /// Commands that may return other types than objects and arrays of objects.
    pub command_returns_exceptions: Vec<String>,
    /// Definitions whose members need no documentation.
    pub documentation_exceptions: Vec<String>,
    /// Types and commands whose member names may contain `_` and upper case.
    pub member_name_exceptions: Vec<String>,
}

impl Schema {
    /// The pragmas.
    #[must_use]
    pub fn pragmas(&self) -> &Pragmas {
        &self.pragmas
    }

    /// The definition of a name. Types, commands and events share one namespace.
    #[must_use]
    pub fn lookup(&self, name: &str) -> Option<Definition> {
        self.names.get(name).copied()
    }

    /// The documentation of a definition, by name.
    #[must_use]
    pub fn doc_of(&self, name: &str) -> Option<&Doc> {
        let doc = match self.lookup(name)? {
            Definition::Type(id) => self[id].doc,
            Definition::Command(id) => self[id].doc,
            Definition::Event(id) => self[id].doc,
        };
        Some(&self[doc?])
    }

    /// The documentation of the members of a type: that of the type, or of the command, event or
    /// union that implies it.
    #[must_use]
    pub fn doc_of_type(&self, ty: TypeId) -> Option<&Doc> {
        self.doc_of(self.display_name(ty))
    }

    /// The text about a member, value or branch of a type, if there is one.
    #[must_use]
    pub fn description(&self, definer: TypeId, name: &str) -> Option<&str> {
        self.doc_of_type(definer)?.member(name)
    }

    /// The name of a type for people: the implied type of arguments or of an event's data
    /// has the name of the command or event.
    #[must_use]
    pub fn display_name(&self, ty: TypeId) -> &str {
        display_name(&self[ty].name)
    }

    /// The name of a type if it is written. The types that a union without
    /// discriminator implies have internal names, which cannot be written; the
    /// struct that wraps `Foo` becomes `FooWrapper`.
    #[must_use]
    pub fn explicit_name(&self, ty: TypeId) -> Cow<'_, str> {
        let name = self[ty].name.as_str();
        let Some(wrapped) = wrapped(name) else {
            return Cow::Borrowed(name);
        };
        let (prefix, stem) = match wrapped.rfind('_') {
            // A downstream prefix.
            Some(end) if wrapped.starts_with("__") => wrapped.split_at(end + 1),
            _ => ("", wrapped),
        };
        let mut letters = stem.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        let first: String = first.into_iter().collect();
        let capitalised = format!("{prefix}{first}{}", letters.as_str());
        let mut explicit = format!("{capitalised}Wrapper");
        // Predefined types begin with a small letter; another type may have the same name with a capital.
        let rival = implied_name(&capitalised, "wrapper");
        let has_rival = capitalised != wrapped && self.names.contains_key(&rival);
        if has_rival || self.names.contains_key(&explicit) {
            // The index is unique.
            explicit.push_str(&ty.index().to_string());
        }
        while self.names.contains_key(&explicit) {
            explicit.push('X');
        }
        Cow::Owned(explicit)
    }

    /// Whether a union without discriminator implies the type.
    #[must_use]
    pub fn is_of_simple_union(&self, ty: TypeId) -> bool {
        let ty = &self[ty];
        ty.is_implied() && (matches!(ty.kind, TypeKind::Enum(_)) || wrapped(&ty.name).is_some())
    }
}

/// The name of the struct that a definition implies for inline members.
pub(crate) fn implied_name(definition: &str, role: &str) -> String {
    format!("q_obj_{definition}-{role}")
}

/// The name of the type that a struct of a union without discriminator wraps.
fn wrapped(name: &str) -> Option<&str> {
    name.strip_prefix("q_obj_")?.strip_suffix("-wrapper")
}

/// Like [`Schema::display_name`], by the name of the type.
#[must_use]
pub fn display_name(name: &str) -> &str {
    let Some(name) = name.strip_prefix("q_obj_") else {
        return name;
    };
    let suffixes = ["-arg", "-base", "-wrapper"];
    let stem = suffixes.iter().find_map(|suffix| name.strip_suffix(suffix));
    stem.unwrap_or(name)
}
