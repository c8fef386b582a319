// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for TraceEventState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unavailable", Self::Unavailable),
        ("disabled", Self::Disabled),
        ("enabled", Self::Enabled),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unavailable => "unavailable",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for TraceEventInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        state: crate::rt::Blank::BLANK,
        vcpu: None,
    };
}

impl crate::rt::Object for TraceEventInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TraceEventInfo",
        names: &["name", "state", "vcpu"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::until(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.state, &self.vcpu]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.state, &mut self.vcpu]);
    }
}

crate::rt::impl_objects! {
    TraceEventInfo
}

crate::rt::impl_enums! {
    TraceEventState
}
