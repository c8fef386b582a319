// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Says whether a request reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IoOperationType {
    /// The value `read`.
    Read,
    /// The value `write`.
    Write,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for IoOperationType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A switch that can also be left for QEMU to decide.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnOffAuto {
    /// The value `auto`.
    Auto,
    /// The value `on`.
    On,
    /// The value `off`.
    Off,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for OnOffAuto {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A string, or null where null means something else than leaving the member out.
#[derive(Clone)]
#[non_exhaustive]
pub enum StrOrNull {
    /// A string.
    S(String),
    /// `null`.
    N,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
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

impl crate::Codec<StrOrNull> for StrOrNull {
    #[inline]
    fn read(
        value: &mut StrOrNull,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::String => Self::S(crate::Blank::BLANK),
            crate::JsonType::Null => Self::N,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::S(value) => crate::Wire::read(value, r),
            Self::N => r.null(),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &StrOrNull, w: &mut crate::Writer) {
        match value {
            Self::S(value) => crate::Wire::write(value, w),
            Self::N => w.null(),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &StrOrNull, search: &mut crate::Search<'_>) {
        match value {
            Self::S(value) => crate::Wire::search(value, search),
            Self::N => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<String> for StrOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::S(value)
    }
}

impl From<&str> for StrOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::S(value.to_owned())
    }
}

/// How memory is spread over the NUMA nodes of the host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HostMemPolicy {
    /// The value `default`.
    Default,
    /// The value `preferred`.
    Preferred,
    /// The value `bind`.
    Bind,
    /// The value `interleave`.
    Interleave,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HostMemPolicy {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Which packets a network filter sees: those to the guest, those from it, or both.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetFilterDirection {
    /// The value `all`.
    All,
    /// The value `rx`.
    Rx,
    /// The value `tx`.
    Tx,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NetFilterDirection {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The key combination that moves keyboard and mouse between host and guest with `input-linux`.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    /// The value `ctrl-ctrl`.
    CtrlCtrl,
    /// The value `alt-alt`.
    AltAlt,
    /// The value `shift-shift`.
    ShiftShift,
    /// The value `meta-meta`.
    MetaMeta,
    /// The value `scrolllock`.
    Scrolllock,
    /// The value `ctrl-scrolllock`.
    CtrlScrolllock,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GrabToggleKeys {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Output that is made for people to read and has no fixed format.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct HumanReadableText {
    /// The member `human-readable-text`.
    pub human_readable_text: String,
}

impl crate::Blank for HumanReadableText {
    const BLANK: Self = Self {
        human_readable_text: crate::Blank::BLANK,
    };
}

impl crate::Object for HumanReadableText {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HumanReadableText",
        names: &["human-readable-text"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.human_readable_text]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.human_readable_text]);
    }
}

impl HumanReadableText {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(human_readable_text: impl Into<String>) -> Self {
        Self {
            human_readable_text: human_readable_text.into(),
        }
    }
}

crate::impl_objects! {
    HumanReadableText
}

crate::impl_enums! {
    IoOperationType OnOffAuto HostMemPolicy NetFilterDirection GrabToggleKeys
}

crate::impl_alternates! {
    StrOrNull
}
