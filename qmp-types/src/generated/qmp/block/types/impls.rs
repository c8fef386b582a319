// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for PRManagerInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        connected: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PRManagerInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PRManagerInfo",
        names: &["id", "connected"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.connected]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.connected]);
    }
}

impl crate::rt::Enumeration for BlockdevChangeReadOnlyMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("retain", Self::Retain),
        ("read-only", Self::ReadOnly),
        ("read-write", Self::ReadWrite),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_objects! {
    PRManagerInfo
}

crate::rt::impl_enums! {
    BlockdevChangeReadOnlyMode
}
