// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a schema entry describes, such as an object, a command or an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SchemaMetaType {
    Builtin,
    Enum,
    Array,
    Object,
    Alternate,
    Command,
    Event,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// One entry of the schema that QEMU reports about itself.
#[non_exhaustive]
pub struct SchemaInfo {
    pub name: String,
    pub meta_type: types::SchemaInfoBranch,
    pub features: Option<Vec<String>>,
}

impl SchemaInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
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
    Builtin(types::SchemaInfoBuiltin),
    Enum(types::SchemaInfoEnum),
    Array(types::SchemaInfoArray),
    Object(types::SchemaInfoObject),
    Alternate(types::SchemaInfoAlternate),
    Command(types::SchemaInfoCommand),
    Event(types::SchemaInfoEvent),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Schema entry of a built-in type.
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
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
    String,
    Number,
    Int,
    Boolean,
    Null,
    Object,
    Array,
    Value,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Schema entry of an enumeration.
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// Since QEMU 6.2.
    pub members: Option<Vec<types::SchemaInfoEnumMember>>,
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub values: Vec<String>,
}

impl SchemaInfoEnum {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(values: impl Into<Vec<String>>) -> Self {
        Self {
            members: None,
            values: values.into(),
        }
    }
}

/// A value of an enumeration in the schema.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    pub name: String,
    pub features: Option<Vec<String>>,
}

impl SchemaInfoEnumMember {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            features: None,
        }
    }
}

/// Schema entry of a list.
#[non_exhaustive]
pub struct SchemaInfoArray {
    pub element_type: String,
}

impl SchemaInfoArray {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(element_type: impl Into<String>) -> Self {
        Self {
            element_type: element_type.into(),
        }
    }
}

/// Schema entry of an object type.
#[non_exhaustive]
pub struct SchemaInfoObject {
    pub members: Vec<types::SchemaInfoObjectMember>,
    pub tag: Option<String>,
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
    pub name: String,
    /// On the wire: `type`.
    pub type_: String,
    pub default: Option<crate::rt::Value>,
    pub features: Option<Vec<String>>,
}

impl SchemaInfoObjectMember {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
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
    pub case: String,
    /// On the wire: `type`.
    pub type_: String,
}

impl SchemaInfoObjectVariant {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(case: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            case: case.into(),
            type_: type_.into(),
        }
    }
}

/// Schema entry of an alternate: a value of one of several types.
#[non_exhaustive]
pub struct SchemaInfoAlternate {
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
    /// On the wire: `type`.
    pub type_: String,
}

impl SchemaInfoAlternateMember {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

/// Schema entry of a command.
#[non_exhaustive]
pub struct SchemaInfoCommand {
    pub arg_type: String,
    pub ret_type: String,
    pub allow_oob: Option<bool>,
}

impl SchemaInfoCommand {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
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
    pub arg_type: String,
}

impl SchemaInfoEvent {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into() }
    }
}
