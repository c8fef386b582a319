// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Enumeration for DocKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("turned", Self::Turned),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Turned => "turned",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::qmp_types::rt::Blank for DocBase {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        shared: None,
    };
}

impl ::qmp_types::rt::Object for DocBase {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "DocBase",
        names: &["kind", "shared"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.shared]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.shared]);
    }
}

impl ::qmp_types::rt::Blank for DocThing {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        shared: None,
        text: ::qmp_types::rt::Blank::BLANK,
        old: None,
        shy: None,
    };
}

impl ::qmp_types::rt::Object for DocThing {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "DocThing",
        names: &["kind", "shared", "text", "old", "shy"],
        order: &[2, 3, 4, 1, 0],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.shared, &self.text, &self.old, &self.shy]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.kind,
                &mut self.shared,
                &mut self.text,
                &mut self.old,
                &mut self.shy,
            ],
        );
    }
}

impl ::qmp_types::rt::Blank for DocChoice {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        name: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for DocChoice {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "DocChoice",
        names: &["kind", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.name]);
    }
}

impl ::qmp_types::rt::Branches for DocChoiceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "turned" => Self::Turned(::qmp_types::rt::Blank::BLANK),
            "plain" => Self::Plain,
            _ => Self::Unknown(::qmp_types::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Turned(_) => "turned",
            Self::Plain => "plain",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::rt::Members> {
        match self {
            Self::Turned(members) => Some(members),
            Self::Plain => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::rt::Members> {
        match self {
            Self::Turned(members) => Some(members),
            Self::Plain => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DocLast> for DocChoiceBranch {
    #[inline]
    fn from(branch: types::DocLast) -> Self {
        Self::Turned(branch)
    }
}

impl ::qmp_types::rt::Blank for DocLast {
    const BLANK: Self = Self {
        self_: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for DocLast {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "DocLast",
        names: &["self"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.self_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.self_]);
    }
}

impl ::std::fmt::Debug for DocEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Thing(value) => ::qmp_types::rt::show_arm("Thing", value, f),
            Self::Name(value) => ::qmp_types::rt::show_arm("Name", value, f),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::rt::Codec<DocEither> for DocEither {
    #[inline]
    fn read(
        value: &mut DocEither,
        r: &mut ::qmp_types::rt::Reader<'_>,
    ) -> Result<(), ::qmp_types::rt::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::rt::JsonType::Object => {
                Self::Thing(Box::new(::qmp_types::rt::Blank::BLANK))
            }
            ::qmp_types::rt::JsonType::String => {
                Self::Name(::qmp_types::rt::Blank::BLANK)
            }
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Thing(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Name(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Unknown(value) => ::qmp_types::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &DocEither, w: &mut ::qmp_types::rt::Writer) {
        match value {
            Self::Thing(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Name(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Unknown(value) => ::qmp_types::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &DocEither, search: &mut ::qmp_types::rt::Search<'_>) {
        match value {
            Self::Thing(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Name(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::DocLast> for DocEither {
    #[inline]
    fn from(value: types::DocLast) -> Self {
        Self::Thing(Box::new(value))
    }
}

impl From<::qmp_types::rt::Text> for DocEither {
    #[inline]
    fn from(value: ::qmp_types::rt::Text) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for DocEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.into())
    }
}

impl From<String> for DocEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value.into())
    }
}

::qmp_types::rt::impl_objects! {
    DocBase DocThing DocChoice DocLast
}

::qmp_types::rt::impl_enums! {
    DocKind
}

::qmp_types::rt::impl_branches! {
    DocChoiceBranch
}

::qmp_types::rt::impl_alternates! {
    DocEither
}
