// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// An eBPF program as base64.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct EbpfObject {
    /// ELF file for `libbpf`, with program and maps, as base64.
    pub object: crate::rt::Text,
}

impl EbpfObject {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(object: impl Into<crate::rt::Text>) -> Self {
        Self { object: object.into() }
    }
}

/// The eBPF programs that are built into QEMU.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// In messages since QEMU 9.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EbpfProgramID {
    /// Receive side scaling for virtio-net: spreads packets over the queues of the guest by a hash
    /// of their headers.
    Rss,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
