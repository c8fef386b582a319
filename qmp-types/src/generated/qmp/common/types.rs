// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Says whether a request reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IoOperationType {
    Read,
    Write,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A switch that can also be left for QEMU to decide.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnOffAuto {
    Auto,
    On,
    Off,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A string, or null where null means something else than leaving the member out.
#[derive(Clone)]
#[non_exhaustive]
pub enum StrOrNull {
    S(String),
    N,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// How memory is spread over the NUMA nodes of the host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HostMemPolicy {
    Default,
    Preferred,
    Bind,
    Interleave,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Which packets a network filter sees: those to the guest, those from it, or both.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetFilterDirection {
    All,
    Rx,
    Tx,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The key combination that moves keyboard and mouse between host and guest with `input-linux`.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    CtrlCtrl,
    AltAlt,
    ShiftShift,
    MetaMeta,
    Scrolllock,
    CtrlScrolllock,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Output that is made for people to read and has no fixed format.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct HumanReadableText {
    pub human_readable_text: String,
}

impl HumanReadableText {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(human_readable_text: impl Into<String>) -> Self {
        Self {
            human_readable_text: human_readable_text.into(),
        }
    }
}
