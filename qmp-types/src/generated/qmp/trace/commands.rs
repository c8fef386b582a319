// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells for each trace event that matches a name pattern whether it is built in and on.
///
/// A pattern that matches no event gives an empty list; a name without `*` that does not exist
/// is an error.
///
/// On the wire: `trace-event-get-state`.
///
/// Since QEMU 2.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such trace event.
///
/// # Example
///
/// Asks which trace events have names that begin with `monitor_qmp_`, and whether they are on.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::TraceEventGetState::new("monitor_qmp_*");
/// ```
#[doc(alias = "trace-event-get-state")]
#[non_exhaustive]
pub struct TraceEventGetState {
    /// Name of an event, or a pattern in which `*` stands for any text (and, if there is a `*`, `?`
    /// for one character). Upper and lower case differ. `*` alone gives all events, about 5000.
    pub name: crate::rt::Text,
    /// Index of the vCPU to ask about; all by default.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl TraceEventGetState {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            vcpu: None,
        }
    }

    /// Index of the vCPU to ask about; all by default.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn vcpu(mut self, value: impl Into<Option<i64>>) -> Self {
        self.vcpu = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for TraceEventGetState {
    const NAME: &'static str = "trace-event-get-state";
    type Return = Vec<types::TraceEventInfo>;
}

/// Turns all trace events that match a name pattern on or off.
///
/// Where events are written to depends on the trace backend that QEMU was built with. A pattern
/// that matches no event has no effect and is no error; a name without `*` that does not exist
/// is one. If any match cannot be turned on, the command fails and changes nothing, unless
/// [`ignore-unavailable`](field@commands::TraceEventSetState::ignore_unavailable) is set.
///
/// On the wire: `trace-event-set-state`.
///
/// [`trace-event-get-state`](commands::TraceEventGetState) shows the effect.
///
/// Since QEMU 2.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such trace event.
///
/// # Example
///
/// Switches on all trace events of the QMP monitor, those that the build lacks left out.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::TraceEventSetState::new("monitor_qmp_*", true)
///     .ignore_unavailable(true);
/// ```
#[doc(alias = "trace-event-set-state")]
#[non_exhaustive]
pub struct TraceEventSetState {
    /// Name of an event, or a pattern in which `*` stands for any text. Upper and lower case
    /// differ.
    pub name: crate::rt::Text,
    /// Whether to turn the events on. Events that happen often, such as those of block I/O, slow
    /// QEMU down.
    pub enable: bool,
    /// Whether to pass over events that this build lacks. Default: false.
    pub ignore_unavailable: Option<bool>,
    /// Index of the vCPU for which to switch the event; all by default.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<i64>,
}

impl TraceEventSetState {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, enable: bool) -> Self {
        Self {
            name: name.into(),
            enable,
            ignore_unavailable: None,
            vcpu: None,
        }
    }

    /// Whether to pass over events that this build lacks. Default: false.
    #[inline]
    #[must_use]
    pub fn ignore_unavailable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ignore_unavailable = value.into();
        self
    }

    /// Index of the vCPU for which to switch the event; all by default.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn vcpu(mut self, value: impl Into<Option<i64>>) -> Self {
        self.vcpu = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for TraceEventSetState {
    const NAME: &'static str = "trace-event-set-state";
    type Return = crate::rt::Empty;
}
