// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether a trace event is on, off or not built in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TraceEventState {
    /// The value `unavailable`.
    Unavailable,
    /// The value `disabled`.
    Disabled,
    /// The value `enabled`.
    Enabled,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for TraceEventState {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A trace event and its state.
#[non_exhaustive]
pub struct TraceEventInfo {
    /// The member `name`.
    pub name: String,
    /// The member `state`.
    pub state: types::TraceEventState,
    /// The member `vcpu`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<bool>,
}

impl crate::Blank for TraceEventInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        state: crate::Blank::BLANK,
        vcpu: None,
    };
}

impl crate::Object for TraceEventInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TraceEventInfo",
        names: &["name", "state", "vcpu"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::until(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.state, &self.vcpu]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.state, &mut self.vcpu]);
    }
}

impl TraceEventInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, state: types::TraceEventState) -> Self {
        Self {
            name: name.into(),
            state,
            vcpu: None,
        }
    }
}

crate::impl_objects! {
    TraceEventInfo
}

crate::impl_enums! {
    TraceEventState
}
