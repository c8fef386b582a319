// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for ReplayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("record", Self::Record),
        ("play", Self::Play),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Record => "record",
            Self::Play => "play",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ReplayInfo {
    const BLANK: Self = Self {
        mode: crate::rt::Blank::BLANK,
        filename: None,
        icount: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ReplayInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ReplayInfo",
        names: &["mode", "filename", "icount"],
        order: &[2, 0, 1],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mode, &self.filename, &self.icount]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.filename, &mut self.icount]);
    }
}

crate::rt::impl_objects! {
    ReplayInfo
}

crate::rt::impl_enums! {
    ReplayMode
}
