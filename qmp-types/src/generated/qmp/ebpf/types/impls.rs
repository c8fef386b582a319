// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for EbpfObject {
    const BLANK: Self = Self {
        object: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for EbpfObject {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "EbpfObject",
        names: &["object"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.object]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.object]);
    }
}

impl crate::rt::Enumeration for EbpfProgramID {
    const VALUES: &'static [(&'static str, Self)] = &[("rss", Self::Rss)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Rss => "rss",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_objects! {
    EbpfObject
}

crate::rt::impl_enums! {
    EbpfProgramID
}
