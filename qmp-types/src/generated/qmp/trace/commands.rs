// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells for each trace event that matches a name pattern whether it is built in and on.
///
/// On the wire: `trace-event-get-state`.
///
/// Since QEMU 2.2.
#[non_exhaustive]
pub struct TraceEventGetState {
    /// The member `name`.
    pub name: String,
    /// The member `vcpu`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl crate::Blank for TraceEventGetState {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        vcpu: None,
    };
}

impl crate::Object for TraceEventGetState {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "trace-event-get-state",
        names: &["name", "vcpu"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::Releases::until(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.vcpu]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.vcpu]);
    }
}

impl TraceEventGetState {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vcpu: None,
        }
    }
    /// Sets `vcpu`.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn vcpu(mut self, value: i64) -> Self {
        self.vcpu = Some(value);
        self
    }
}

impl crate::Command for TraceEventGetState {
    const NAME: &'static str = "trace-event-get-state";
    type Return = Vec<types::TraceEventInfo>;
}

/// Turns all trace events that match a name pattern on or off.
///
/// On the wire: `trace-event-set-state`.
///
/// Since QEMU 2.2.
#[non_exhaustive]
pub struct TraceEventSetState {
    /// The member `name`.
    pub name: String,
    /// The member `enable`.
    pub enable: bool,
    /// The member `ignore-unavailable`.
    pub ignore_unavailable: Option<bool>,
    /// The member `vcpu`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl crate::Blank for TraceEventSetState {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        enable: crate::Blank::BLANK,
        ignore_unavailable: None,
        vcpu: None,
    };
}

impl crate::Object for TraceEventSetState {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "trace-event-set-state",
        names: &["name", "enable", "ignore-unavailable", "vcpu"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::until(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.enable, &self.ignore_unavailable, &self.vcpu]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.enable,
                &mut self.ignore_unavailable,
                &mut self.vcpu,
            ],
        );
    }
}

impl TraceEventSetState {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, enable: bool) -> Self {
        Self {
            name: name.into(),
            enable,
            ignore_unavailable: None,
            vcpu: None,
        }
    }
    /// Sets `ignore-unavailable`.
    #[inline]
    #[must_use]
    pub fn ignore_unavailable(mut self, value: bool) -> Self {
        self.ignore_unavailable = Some(value);
        self
    }
    /// Sets `vcpu`.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn vcpu(mut self, value: i64) -> Self {
        self.vcpu = Some(value);
        self
    }
}

impl crate::Command for TraceEventSetState {
    const NAME: &'static str = "trace-event-set-state";
    type Return = crate::Empty;
}

crate::impl_calls! {
    TraceEventGetState TraceEventSetState
}
