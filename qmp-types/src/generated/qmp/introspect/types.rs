// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a schema entry describes, such as an object, a command or an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// The value `builtin`.
    Builtin,
    /// The value `enum`.
    Enum,
    /// The value `array`.
    Array,
    /// The value `object`.
    Object,
    /// The value `alternate`.
    Alternate,
    /// The value `command`.
    Command,
    /// The value `event`.
    Event,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SchemaMetaType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("builtin", Self::Builtin),
        ("enum", Self::Enum),
        ("array", Self::Array),
        ("object", Self::Object),
        ("alternate", Self::Alternate),
        ("command", Self::Command),
        ("event", Self::Event),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Builtin => "builtin",
            Self::Enum => "enum",
            Self::Array => "array",
            Self::Object => "object",
            Self::Alternate => "alternate",
            Self::Command => "command",
            Self::Event => "event",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// One entry of the schema that QEMU reports about itself.
#[non_exhaustive]
pub struct SchemaInfo {
    /// The member `name`.
    pub name: String,
    /// The member `meta-type`.
    pub meta_type: types::SchemaInfoBranch,
    /// The member `features`.
    pub features: Option<Vec<String>>,
}

impl crate::Blank for SchemaInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        meta_type: crate::Blank::BLANK,
        features: None,
    };
}

impl crate::Object for SchemaInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfo",
        names: &["name", "meta-type", "features"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.meta_type, &self.features]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.meta_type, &mut self.features]);
    }
}

impl SchemaInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `builtin`.
    Builtin(types::SchemaInfoBuiltin),
    /// The value `enum`.
    Enum(types::SchemaInfoEnum),
    /// The value `array`.
    Array(types::SchemaInfoArray),
    /// The value `object`.
    Object(types::SchemaInfoObject),
    /// The value `alternate`.
    Alternate(types::SchemaInfoAlternate),
    /// The value `command`.
    Command(types::SchemaInfoCommand),
    /// The value `event`.
    Event(types::SchemaInfoEvent),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SchemaInfoBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "builtin" => Self::Builtin(crate::Blank::BLANK),
            "enum" => Self::Enum(crate::Blank::BLANK),
            "array" => Self::Array(crate::Blank::BLANK),
            "object" => Self::Object(crate::Blank::BLANK),
            "alternate" => Self::Alternate(crate::Blank::BLANK),
            "command" => Self::Command(crate::Blank::BLANK),
            "event" => Self::Event(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Builtin(_) => "builtin",
            Self::Enum(_) => "enum",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
            Self::Alternate(_) => "alternate",
            Self::Command(_) => "command",
            Self::Event(_) => "event",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Builtin(members) => Some(members),
            Self::Enum(members) => Some(members),
            Self::Array(members) => Some(members),
            Self::Object(members) => Some(members),
            Self::Alternate(members) => Some(members),
            Self::Command(members) => Some(members),
            Self::Event(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Builtin(members) => Some(members),
            Self::Enum(members) => Some(members),
            Self::Array(members) => Some(members),
            Self::Object(members) => Some(members),
            Self::Alternate(members) => Some(members),
            Self::Command(members) => Some(members),
            Self::Event(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SchemaInfoBuiltin> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoBuiltin) -> Self {
        Self::Builtin(branch)
    }
}

impl From<types::SchemaInfoEnum> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoEnum) -> Self {
        Self::Enum(branch)
    }
}

impl From<types::SchemaInfoArray> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoArray) -> Self {
        Self::Array(branch)
    }
}

impl From<types::SchemaInfoObject> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoObject) -> Self {
        Self::Object(branch)
    }
}

impl From<types::SchemaInfoAlternate> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoAlternate) -> Self {
        Self::Alternate(branch)
    }
}

impl From<types::SchemaInfoCommand> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoCommand) -> Self {
        Self::Command(branch)
    }
}

impl From<types::SchemaInfoEvent> for SchemaInfoBranch {
    #[inline]
    fn from(branch: types::SchemaInfoEvent) -> Self {
        Self::Event(branch)
    }
}

/// Schema entry of a built-in type.
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// The member `json-type`.
    pub json_type: types::JSONType,
}

impl crate::Blank for SchemaInfoBuiltin {
    const BLANK: Self = Self {
        json_type: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoBuiltin {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoBuiltin",
        names: &["json-type"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.json_type]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.json_type]);
    }
}

impl SchemaInfoBuiltin {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `string`.
    String,
    /// The value `number`.
    Number,
    /// The value `int`.
    Int,
    /// The value `boolean`.
    Boolean,
    /// The value `null`.
    Null,
    /// The value `object`.
    Object,
    /// The value `array`.
    Array,
    /// The value `value`.
    Value,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for JSONType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("number", Self::Number),
        ("int", Self::Int),
        ("boolean", Self::Boolean),
        ("null", Self::Null),
        ("object", Self::Object),
        ("array", Self::Array),
        ("value", Self::Value),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Int => "int",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Object => "object",
            Self::Array => "array",
            Self::Value => "value",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Schema entry of an enumeration.
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// The member `members`.
    ///
    /// Since QEMU 6.2.
    pub members: Option<Vec<types::SchemaInfoEnumMember>>,
    /// The member `values`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub values: Vec<String>,
}

impl crate::Blank for SchemaInfoEnum {
    const BLANK: Self = Self {
        members: None,
        values: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoEnum {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoEnum",
        names: &["members", "values"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.members, &self.values]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.members, &mut self.values]);
    }
}

impl SchemaInfoEnum {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `features`.
    pub features: Option<Vec<String>>,
}

impl crate::Blank for SchemaInfoEnumMember {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        features: None,
    };
}

impl crate::Object for SchemaInfoEnumMember {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoEnumMember",
        names: &["name", "features"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.features]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.features]);
    }
}

impl SchemaInfoEnumMember {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `element-type`.
    pub element_type: String,
}

impl crate::Blank for SchemaInfoArray {
    const BLANK: Self = Self {
        element_type: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoArray {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoArray",
        names: &["element-type"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.element_type]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.element_type]);
    }
}

impl SchemaInfoArray {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `members`.
    pub members: Vec<types::SchemaInfoObjectMember>,
    /// The member `tag`.
    pub tag: Option<String>,
    /// The member `variants`.
    pub variants: Option<Vec<types::SchemaInfoObjectVariant>>,
}

impl crate::Blank for SchemaInfoObject {
    const BLANK: Self = Self {
        members: crate::Blank::BLANK,
        tag: None,
        variants: None,
    };
}

impl crate::Object for SchemaInfoObject {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoObject",
        names: &["members", "tag", "variants"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.members, &self.tag, &self.variants]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.members, &mut self.tag, &mut self.variants]);
    }
}

impl SchemaInfoObject {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: String,
    /// The member `default`.
    pub default: Option<crate::rt::Value>,
    /// The member `features`.
    pub features: Option<Vec<String>>,
}

impl crate::Blank for SchemaInfoObjectMember {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        default: None,
        features: None,
    };
}

impl crate::Object for SchemaInfoObjectMember {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoObjectMember",
        names: &["name", "type", "default", "features"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.default, &self.features]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.type_, &mut self.default, &mut self.features],
        );
    }
}

impl SchemaInfoObjectMember {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `case`.
    pub case: String,
    /// The member `type`.
    pub type_: String,
}

impl crate::Blank for SchemaInfoObjectVariant {
    const BLANK: Self = Self {
        case: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoObjectVariant {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoObjectVariant",
        names: &["case", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.case, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.case, &mut self.type_]);
    }
}

impl SchemaInfoObjectVariant {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `members`.
    pub members: Vec<types::SchemaInfoAlternateMember>,
}

impl crate::Blank for SchemaInfoAlternate {
    const BLANK: Self = Self {
        members: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoAlternate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoAlternate",
        names: &["members"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.members]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.members]);
    }
}

impl SchemaInfoAlternate {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(members: impl Into<Vec<types::SchemaInfoAlternateMember>>) -> Self {
        Self { members: members.into() }
    }
}

/// One of the types that an alternate can have.
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// The member `type`.
    pub type_: String,
}

impl crate::Blank for SchemaInfoAlternateMember {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for SchemaInfoAlternateMember {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoAlternateMember",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl SchemaInfoAlternateMember {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

/// Schema entry of a command.
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// The member `arg-type`.
    pub arg_type: String,
    /// The member `ret-type`.
    pub ret_type: String,
    /// The member `allow-oob`.
    pub allow_oob: Option<bool>,
}

impl crate::Blank for SchemaInfoCommand {
    const BLANK: Self = Self {
        arg_type: crate::Blank::BLANK,
        ret_type: crate::Blank::BLANK,
        allow_oob: None,
    };
}

impl crate::Object for SchemaInfoCommand {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoCommand",
        names: &["arg-type", "ret-type", "allow-oob"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.arg_type, &self.ret_type, &self.allow_oob]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.arg_type, &mut self.ret_type, &mut self.allow_oob]);
    }
}

impl SchemaInfoCommand {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `arg-type`.
    pub arg_type: String,
}

impl crate::Blank for SchemaInfoEvent {
    const BLANK: Self = Self {
        arg_type: crate::Blank::BLANK,
    };
}

impl crate::Object for SchemaInfoEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SchemaInfoEvent",
        names: &["arg-type"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.arg_type]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.arg_type]);
    }
}

impl SchemaInfoEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into() }
    }
}

crate::impl_objects! {
    SchemaInfo SchemaInfoBuiltin SchemaInfoEnum SchemaInfoEnumMember SchemaInfoArray
    SchemaInfoObject SchemaInfoObjectMember SchemaInfoObjectVariant SchemaInfoAlternate
    SchemaInfoAlternateMember SchemaInfoCommand SchemaInfoEvent
}

crate::impl_enums! {
    SchemaMetaType JSONType
}

crate::impl_branches! {
    SchemaInfoBranch
}
