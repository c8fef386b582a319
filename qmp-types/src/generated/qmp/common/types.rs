// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Says whether a request reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IoOperationType {
    /// The guest, or QEMU itself, wanted data from the disk.
    Read,
    /// Data was to be put on the disk.
    Write,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A switch that can also be left for QEMU to decide.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnOffAuto {
    /// QEMU decides, by what the host, machine or other settings allow.
    Auto,
    /// The feature is used. Where that is impossible, it is usually an error.
    On,
    /// The feature is not used.
    Off,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A string, or null where null means something else than leaving the member out.
#[derive(Clone)]
#[non_exhaustive]
pub enum StrOrNull {
    /// The value.
    S(crate::rt::Text),
    /// No value: clears or resets what the string would set.
    N,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// How memory is spread over the NUMA nodes of the host, as by `mbind` on Linux.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HostMemPolicy {
    /// As the host decides, usually near the thread that first touches a page. No nodes may be
    /// named.
    Default,
    /// From the named node while it has memory, then from others.
    Preferred,
    /// Only from the named nodes; if they are full, allocation fails.
    Bind,
    /// Page by page in turn from the named nodes, for even bandwidth.
    Interleave,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Which packets a network filter sees, from the point of view of the backend that it is
/// attached to.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetFilterDirection {
    /// Packets in both directions.
    All,
    /// Packets that the backend receives, which are those that the guest sends.
    Rx,
    /// Packets that the backend sends, which are those on their way to the guest.
    Tx,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The key combination that moves keyboard and mouse between host and guest with `input-linux`.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    /// Both Ctrl keys together.
    CtrlCtrl,
    /// Both Alt keys together.
    AltAlt,
    /// Both Shift keys together.
    ShiftShift,
    /// Both Meta (Windows) keys together.
    MetaMeta,
    /// Scroll Lock alone.
    Scrolllock,
    /// Ctrl and Scroll Lock together.
    CtrlScrolllock,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Output that is made for people to read and has no fixed format.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct HumanReadableText {
    /// The output, often of several lines that end with a newline.
    pub human_readable_text: crate::rt::Text,
}

impl HumanReadableText {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(human_readable_text: impl Into<crate::rt::Text>) -> Self {
        Self {
            human_readable_text: human_readable_text.into(),
        }
    }
}
