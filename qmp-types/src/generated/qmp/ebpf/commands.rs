// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns one of the eBPF programs built into QEMU, as base64, so that a privileged process
/// can load it and QEMU needs no privilege.
///
/// The process loads it with `libbpf` and gives the file descriptors of program and maps to
/// QEMU, for the property `ebpf-rss-fds` of the network device. The program fits only the QEMU
/// it came from.
///
/// On the wire: `request-ebpf`.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// Since QEMU 9.0.
#[doc(alias = "request-ebpf")]
#[non_exhaustive]
pub struct RequestEbpf {
    /// Program to return, `rss` for example.
    pub id: types::EbpfProgramID,
}

impl RequestEbpf {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: types::EbpfProgramID) -> Self {
        Self { id }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 0));
    type Return = types::EbpfObject;
}
