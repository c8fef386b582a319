// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a schema entry describes, such as an object, a command or an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// A built-in type, such as a string or an integer.
    Builtin,
    /// An enumeration: one of several strings.
    Enum,
    /// A list of values of one type.
    Array,
    /// An object with named members.
    Object,
    /// A value of one of several types, which differ in their JSON form.
    Alternate,
    /// Something that a client can execute.
    Command,
    /// A message that the server sends unasked.
    Event,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// One entry of the schema that QEMU reports about itself.
#[non_exhaustive]
pub struct SchemaInfo {
    /// Name by which other entries refer to this one, unique among all entries. For commands and
    /// events, the name in messages; for types an arbitrary string.
    pub name: crate::rt::Text,
    /// What the entry describes, which decides the other members.
    pub meta_type: types::SchemaInfoBranch,
    /// Names of features of a type, command or event as a whole, such as `deprecated` and
    /// `unstable`, which mark it as on its way out and as experimental; others tell that a fix or
    /// extension is there. Absent if there are none.
    pub features: Option<Vec<crate::rt::Text>>,
}

impl SchemaInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        meta_type: impl Into<types::SchemaInfoBranch>,
    ) -> Self {
        Self {
            name: name.into(),
            meta_type: meta_type.into(),
            features: None,
        }
    }
}

/// The value of `meta-type` in [`SchemaInfo`](types::SchemaInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    /// A built-in type, such as a string or an integer.
    Builtin(types::SchemaInfoBuiltin),
    /// An enumeration: one of several strings.
    Enum(types::SchemaInfoEnum),
    /// A list of values of one type.
    Array(types::SchemaInfoArray),
    /// An object with named members.
    Object(types::SchemaInfoObject),
    /// A value of one of several types, which differ in their JSON form.
    Alternate(types::SchemaInfoAlternate),
    /// Something that a client can execute.
    Command(types::SchemaInfoCommand),
    /// A message that the server sends unasked.
    Event(types::SchemaInfoEvent),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Schema entry of a built-in type.
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// How a value looks in JSON.
    pub json_type: types::JSONType,
}

impl SchemaInfoBuiltin {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(json_type: types::JSONType) -> Self {
        Self { json_type }
    }
}

/// The JSON types, plus integers and "any value".
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JSONType {
    /// Text between double quotes.
    String,
    /// A number, with or without a fraction.
    Number,
    /// A number without a fraction.
    Int,
    /// `true` or `false`.
    Boolean,
    /// Only the literal [`null`](types::JSONType::Null).
    Null,
    /// Members with names, between braces.
    Object,
    /// Elements in order, between brackets.
    Array,
    /// Any value.
    Value,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Schema entry of an enumeration. Its values are strings in JSON.
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// The values, in no particular order.
    ///
    /// Since QEMU 6.2.
    pub members: Option<Vec<types::SchemaInfoEnumMember>>,
    /// Names of the values alone, without features.
    #[deprecated(
        note = "Instead of values, use members, which holds the same names along with their features."
    )]
    pub values: Vec<crate::rt::Text>,
}

impl SchemaInfoEnum {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            members: None,
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}

/// A value of an enumeration in the schema.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    /// The value, as the string in messages.
    pub name: crate::rt::Text,
    /// Names of features of this value, such as `deprecated`. Absent if there are none.
    pub features: Option<Vec<crate::rt::Text>>,
}

impl SchemaInfoEnumMember {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            features: None,
        }
    }
}

/// Schema entry of a list.
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// Name of the entry for the type of the elements.
    pub element_type: crate::rt::Text,
}

impl SchemaInfoArray {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(element_type: impl Into<crate::rt::Text>) -> Self {
        Self {
            element_type: element_type.into(),
        }
    }
}

/// Schema entry of an object type. If it has a [`tag`](field@types::SchemaInfoObject::tag), the
/// value of that member decides which further members there are.
#[non_exhaustive]
pub struct SchemaInfoObject {
    /// The members that do not depend on a tag, in no particular order.
    pub members: Vec<types::SchemaInfoObjectMember>,
    /// Name of the member that selects a variant; it is among
    /// [`members`](field@types::SchemaInfoObject::members) and of an enumeration type. Absent for
    /// objects without variants.
    pub tag: Option<crate::rt::Text>,
    /// Further members for values of the tag. Present together with
    /// [`tag`](field@types::SchemaInfoObject::tag).
    pub variants: Option<Vec<types::SchemaInfoObjectVariant>>,
}

impl SchemaInfoObject {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(members: impl Into<Vec<types::SchemaInfoObjectMember>>) -> Self {
        Self {
            members: members.into(),
            tag: None,
            variants: None,
        }
    }
}

/// A member of an object type in the schema.
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    /// The name in messages.
    pub name: crate::rt::Text,
    /// Name of the entry for the member's type.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// Present if the member may be left out, and then null: the value that holds in its place is
    /// not told. Absent if the member is mandatory.
    pub default: Option<crate::rt::Value>,
    /// Names of features of this member, such as `deprecated` and `unstable`. Absent if there are
    /// none.
    pub features: Option<Vec<crate::rt::Text>>,
}

impl SchemaInfoObjectMember {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            default: None,
            features: None,
        }
    }
}

/// The members that a value of the tag adds to an object type.
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    /// The value of the tag.
    pub case: crate::rt::Text,
    /// Name of an object type's entry, whose members are added. It has no members if this value
    /// adds none.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
}

impl SchemaInfoObjectVariant {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        case: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            case: case.into(),
            type_: type_.into(),
        }
    }
}

/// Schema entry of an alternate: a value of one of several types.
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    /// The types that a value can have, in no particular order.
    pub members: Vec<types::SchemaInfoAlternateMember>,
}

impl SchemaInfoAlternate {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(members: impl Into<Vec<types::SchemaInfoAlternateMember>>) -> Self {
        Self { members: members.into() }
    }
}

/// One of the types that an alternate can have.
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// Name of the entry for this type.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
}

impl SchemaInfoAlternateMember {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<crate::rt::Text>) -> Self {
        Self { type_: type_.into() }
    }
}

/// Schema entry of a command.
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// Name of an object type's entry, whose members are the arguments; it has none for a command
    /// without arguments.
    pub arg_type: crate::rt::Text,
    /// Name of the entry for the type of the reply's `return`; an object type without members for a
    /// command that returns nothing.
    pub ret_type: crate::rt::Text,
    /// Whether the command can be sent with `exec-oob`. Absent means no.
    pub allow_oob: Option<bool>,
}

impl SchemaInfoCommand {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        arg_type: impl Into<crate::rt::Text>,
        ret_type: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            arg_type: arg_type.into(),
            ret_type: ret_type.into(),
            allow_oob: None,
        }
    }
}

/// Schema entry of an event.
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// Name of an object type's entry, whose members are in the event's `data`; it has none for an
    /// event without data.
    pub arg_type: crate::rt::Text,
}

impl SchemaInfoEvent {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(arg_type: impl Into<crate::rt::Text>) -> Self {
        Self { arg_type: arg_type.into() }
    }
}
