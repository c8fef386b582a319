// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether a trace event is on, off or not built in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TraceEventState {
    /// The event was left out of this build and cannot be turned on.
    Unavailable,
    /// The event is off.
    Disabled,
    /// The event is on: each time it happens, QEMU writes it to the trace backend of its build,
    /// such as the log or a trace file.
    Enabled,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A trace event and its state.
#[non_exhaustive]
pub struct TraceEventInfo {
    /// Name of the event, as in QEMU's source.
    pub name: crate::rt::Text,
    /// Whether the event is compiled in and switched on.
    pub state: types::TraceEventState,
    /// Whether the event can be switched for one vCPU by itself.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub vcpu: Option<bool>,
}

impl TraceEventInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, state: types::TraceEventState) -> Self {
        Self {
            name: name.into(),
            state,
            vcpu: None,
        }
    }
}
