// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for SchemaMetaType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SchemaInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        meta_type: crate::rt::Blank::BLANK,
        features: None,
    };
}

impl crate::rt::Object for SchemaInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfo",
        names: &["name", "meta-type", "features"],
        order: &[0, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.meta_type, &self.features]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.meta_type, &mut self.features]);
    }
}

impl crate::rt::Branches for SchemaInfoBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "builtin" => Self::Builtin(crate::rt::Blank::BLANK),
            "enum" => Self::Enum(crate::rt::Blank::BLANK),
            "array" => Self::Array(crate::rt::Blank::BLANK),
            "object" => Self::Object(crate::rt::Blank::BLANK),
            "alternate" => Self::Alternate(crate::rt::Blank::BLANK),
            "command" => Self::Command(crate::rt::Blank::BLANK),
            "event" => Self::Event(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for SchemaInfoBuiltin {
    const BLANK: Self = Self {
        json_type: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoBuiltin {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoBuiltin",
        names: &["json-type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.json_type]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.json_type]);
    }
}

impl crate::rt::Enumeration for JSONType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SchemaInfoEnum {
    const BLANK: Self = Self {
        members: None,
        values: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoEnum {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoEnum",
        names: &["members", "values"],
        order: &[0, 1],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.members, &self.values]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.members, &mut self.values]);
    }
}

impl crate::rt::Blank for SchemaInfoEnumMember {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        features: None,
    };
}

impl crate::rt::Object for SchemaInfoEnumMember {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoEnumMember",
        names: &["name", "features"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.features]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.features]);
    }
}

impl crate::rt::Blank for SchemaInfoArray {
    const BLANK: Self = Self {
        element_type: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoArray {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoArray",
        names: &["element-type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.element_type]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.element_type]);
    }
}

impl crate::rt::Blank for SchemaInfoObject {
    const BLANK: Self = Self {
        members: crate::rt::Blank::BLANK,
        tag: None,
        variants: None,
    };
}

impl crate::rt::Object for SchemaInfoObject {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoObject",
        names: &["members", "tag", "variants"],
        order: &[1, 2, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.members, &self.tag, &self.variants]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.members, &mut self.tag, &mut self.variants]);
    }
}

impl crate::rt::Blank for SchemaInfoObjectMember {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        default: None,
        features: None,
    };
}

impl crate::rt::Object for SchemaInfoObjectMember {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoObjectMember",
        names: &["name", "type", "default", "features"],
        order: &[0, 2, 1, 3],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.default, &self.features]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.type_, &mut self.default, &mut self.features],
        );
    }
}

impl crate::rt::Blank for SchemaInfoObjectVariant {
    const BLANK: Self = Self {
        case: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoObjectVariant {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoObjectVariant",
        names: &["case", "type"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.case, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.case, &mut self.type_]);
    }
}

impl crate::rt::Blank for SchemaInfoAlternate {
    const BLANK: Self = Self {
        members: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoAlternate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoAlternate",
        names: &["members"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.members]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.members]);
    }
}

impl crate::rt::Blank for SchemaInfoAlternateMember {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoAlternateMember {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoAlternateMember",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl crate::rt::Blank for SchemaInfoCommand {
    const BLANK: Self = Self {
        arg_type: crate::rt::Blank::BLANK,
        ret_type: crate::rt::Blank::BLANK,
        allow_oob: None,
    };
}

impl crate::rt::Object for SchemaInfoCommand {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoCommand",
        names: &["arg-type", "ret-type", "allow-oob"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.arg_type, &self.ret_type, &self.allow_oob]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.arg_type, &mut self.ret_type, &mut self.allow_oob]);
    }
}

impl crate::rt::Blank for SchemaInfoEvent {
    const BLANK: Self = Self {
        arg_type: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SchemaInfoEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SchemaInfoEvent",
        names: &["arg-type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.arg_type]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.arg_type]);
    }
}

crate::rt::impl_objects! {
    SchemaInfo SchemaInfoBuiltin SchemaInfoEnum SchemaInfoEnumMember SchemaInfoArray
    SchemaInfoObject SchemaInfoObjectMember SchemaInfoObjectVariant SchemaInfoAlternate
    SchemaInfoAlternateMember SchemaInfoCommand SchemaInfoEvent
}

crate::rt::impl_enums! {
    SchemaMetaType JSONType
}

crate::rt::impl_branches! {
    SchemaInfoBranch
}
