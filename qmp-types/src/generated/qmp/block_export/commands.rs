// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Starts the built-in NBD server on an address, so that nodes can be exported with
/// [`block-export-add`](commands::BlockExportAdd).
///
/// On the wire: `nbd-server-start`.
///
/// Since QEMU 1.3.
#[doc(alias = "nbd-server-start")]
#[non_exhaustive]
pub struct NbdServerStart {
    /// Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    pub tls_creds: Option<String>,
    pub tls_authz: Option<String>,
    pub max_connections: Option<u32>,
    pub addr: types::SocketAddressLegacy,
}

impl NbdServerStart {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
        }
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn handshake_max_seconds(mut self, value: impl Into<Option<u32>>) -> Self {
        self.handshake_max_seconds = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<String>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn max_connections(mut self, value: impl Into<Option<u32>>) -> Self {
        self.max_connections = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Exports a node over the built-in NBD server. Deprecated in favour of
/// [`block-export-add`](commands::BlockExportAdd).
///
/// On the wire: `nbd-server-add`.
///
/// Since QEMU 1.3.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "nbd-server-add")]
#[non_exhaustive]
pub struct NbdServerAdd {
    pub name: Option<String>,
    pub description: Option<String>,
    pub device: String,
    pub writable: Option<bool>,
    pub bitmap: Option<String>,
}

impl NbdServerAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Takes back an NBD export. Deprecated in favour of
/// [`block-export-del`](commands::BlockExportDel).
///
/// On the wire: `nbd-server-remove`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "nbd-server-remove")]
#[non_exhaustive]
pub struct NbdServerRemove {
    pub name: String,
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl NbdServerRemove {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn mode(
        mut self,
        value: impl Into<Option<types::BlockExportRemoveMode>>,
    ) -> Self {
        self.mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Shuts the built-in NBD server down and drops all its exports.
///
/// On the wire: `nbd-server-stop`.
///
/// Since QEMU 1.3.
#[doc(alias = "nbd-server-stop")]
#[non_exhaustive]
pub struct NbdServerStop {}

impl NbdServerStop {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Exports a node to the outside, as NBD, vhost-user-blk, FUSE or VDUSE device.
///
/// On the wire: `block-export-add`.
///
/// Since QEMU 5.2.
#[doc(alias = "block-export-add")]
#[non_exhaustive]
pub struct BlockExportAdd {
    /// On the wire: `type`.
    pub type_: types::BlockExportOptionsBranch,
    pub id: String,
    pub fixed_iothread: Option<bool>,
    pub iothread: Option<types::BlockExportIothreads>,
    pub node_name: String,
    pub writable: Option<bool>,
    pub writethrough: Option<bool>,
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl BlockExportAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<types::BlockExportOptionsBranch>,
        id: impl Into<String>,
        node_name: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.fixed_iothread = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writethrough = value.into();
        self
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn allow_inactive(mut self, value: impl Into<Option<bool>>) -> Self {
        self.allow_inactive = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts to take down an export; [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted) tells
/// when it is gone.
///
/// On the wire: `block-export-del`.
///
/// Since QEMU 5.2.
#[doc(alias = "block-export-del")]
#[non_exhaustive]
pub struct BlockExportDel {
    pub id: String,
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl BlockExportDel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), mode: None }
    }

    #[inline]
    #[must_use]
    pub fn mode(
        mut self,
        value: impl Into<Option<types::BlockExportRemoveMode>>,
    ) -> Self {
        self.mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lists the exports of block nodes, with type and node of each.
///
/// On the wire: `query-block-exports`.
///
/// Since QEMU 5.2.
#[doc(alias = "query-block-exports")]
#[non_exhaustive]
pub struct QueryBlockExports {}

impl QueryBlockExports {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockExportInfo>;
}
