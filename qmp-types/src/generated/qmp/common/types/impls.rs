// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for IoOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("read", Self::Read),
        ("write", Self::Write),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for OnOffAuto {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("on", Self::On),
        ("off", Self::Off),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::std::fmt::Debug for StrOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::S(value) => crate::rt::show_arm("S", value, f),
            Self::N => f.write_str("N"),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::rt::Codec<StrOrNull> for StrOrNull {
    #[inline]
    fn read(
        value: &mut StrOrNull,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::String => Self::S(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Null => Self::N,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::S(value) => crate::rt::Wire::read(value, r),
            Self::N => r.null(),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &StrOrNull, w: &mut crate::rt::Writer) {
        match value {
            Self::S(value) => crate::rt::Wire::write(value, w),
            Self::N => w.null(),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &StrOrNull, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::S(value) => crate::rt::Wire::search(value, search),
            Self::N => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<crate::rt::Text> for StrOrNull {
    #[inline]
    fn from(value: crate::rt::Text) -> Self {
        Self::S(value)
    }
}

impl From<&str> for StrOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::S(value.into())
    }
}

impl From<String> for StrOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::S(value.into())
    }
}

impl crate::rt::Enumeration for HostMemPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("default", Self::Default),
        ("preferred", Self::Preferred),
        ("bind", Self::Bind),
        ("interleave", Self::Interleave),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Preferred => "preferred",
            Self::Bind => "bind",
            Self::Interleave => "interleave",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for NetFilterDirection {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("all", Self::All),
        ("rx", Self::Rx),
        ("tx", Self::Tx),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Rx => "rx",
            Self::Tx => "tx",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for GrabToggleKeys {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ctrl-ctrl", Self::CtrlCtrl),
        ("alt-alt", Self::AltAlt),
        ("shift-shift", Self::ShiftShift),
        ("meta-meta", Self::MetaMeta),
        ("scrolllock", Self::Scrolllock),
        ("ctrl-scrolllock", Self::CtrlScrolllock),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::CtrlCtrl => "ctrl-ctrl",
            Self::AltAlt => "alt-alt",
            Self::ShiftShift => "shift-shift",
            Self::MetaMeta => "meta-meta",
            Self::Scrolllock => "scrolllock",
            Self::CtrlScrolllock => "ctrl-scrolllock",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for HumanReadableText {
    const BLANK: Self = Self {
        human_readable_text: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for HumanReadableText {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HumanReadableText",
        names: &["human-readable-text"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.human_readable_text]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.human_readable_text]);
    }
}

crate::rt::impl_objects! {
    HumanReadableText
}

crate::rt::impl_enums! {
    IoOperationType OnOffAuto HostMemPolicy NetFilterDirection GrabToggleKeys
}

crate::rt::impl_alternates! {
    StrOrNull
}
