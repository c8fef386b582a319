// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Starts the built-in NBD server on an address, so that nodes can be exported with
/// [`block-export-add`](commands::BlockExportAdd).
///
/// There is one server at most, for all NBD exports: a second start is an error. It offers each
/// export by name, as in `nbd://HOST:PORT/NAME`, and lasts until
/// [`nbd-server-stop`](commands::NbdServerStop).
///
/// On the wire: `nbd-server-start`.
///
/// [`nbd-server-stop`](commands::NbdServerStop) undoes it.
///
/// Since QEMU 1.3.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the server runs already.
///
/// # Example
///
/// Starts the NBD server on a Unix socket. It serves nothing before an export is added.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::NbdServerStart::new(
///     types::UnixSocketAddress::new("nbd.sock"),
/// );
/// ```
#[doc(alias = "nbd-server-start")]
#[non_exhaustive]
pub struct NbdServerStart {
    /// After how many seconds a client is disconnected that has not finished the handshake. 0 means
    /// never. Default: 10.
    ///
    /// Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// Id of a TLS credentials object (`tls-creds-x509`, `tls-creds-psk` or `tls-creds-anon`) for
    /// the server side. Clients without TLS are then refused. Default: no TLS, and anyone who
    /// reaches the address can connect.
    pub tls_creds: Option<crate::rt::Text>,
    /// Id of an authorization object (such as `authz-list`) that decides by the name in a client's
    /// certificate. It is looked up at each connection, so it can be replaced while the server
    /// runs. While there is no such object, all clients are refused. Only used with
    /// [`tls-creds`](field@commands::NbdServerStart::tls_creds). Default: no check of the name.
    pub tls_authz: Option<crate::rt::Text>,
    /// How many clients may be connected at once. 0 means any number. With 1, clients are not told
    /// that several connections are safe. Default: 100.
    pub max_connections: Option<u32>,
    /// The address to listen on. NBD's usual TCP port is 10809. A port of `0` takes any that is
    /// free, but no command tells which.
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

    /// After how many seconds a client is disconnected that has not finished the handshake. 0 means
    /// never. Default: 10.
    ///
    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn handshake_max_seconds(mut self, value: impl Into<Option<u32>>) -> Self {
        self.handshake_max_seconds = value.into();
        self
    }

    /// Id of a TLS credentials object (`tls-creds-x509`, `tls-creds-psk` or `tls-creds-anon`) for
    /// the server side. Clients without TLS are then refused. Default: no TLS, and anyone who
    /// reaches the address can connect.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    /// Id of an authorization object (such as `authz-list`) that decides by the name in a client's
    /// certificate. It is looked up at each connection, so it can be replaced while the server
    /// runs. While there is no such object, all clients are refused. Only used with
    /// [`tls-creds`](field@commands::NbdServerStart::tls_creds). Default: no check of the name.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    /// How many clients may be connected at once. 0 means any number. With 1, clients are not told
    /// that several connections are safe. Default: 100.
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
/// The export's name is also its id for [`block-export-del`](commands::BlockExportDel). It goes
/// away by itself when the medium of the drive is ejected. Fails if the server is not running
/// or has an export of that name.
///
/// On the wire: `nbd-server-add`.
///
/// [`query-block-exports`](commands::QueryBlockExports) shows the effect.
/// [`nbd-server-remove`](commands::NbdServerRemove) undoes it.
///
/// Since QEMU 1.3.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Exports a node over NBD. It is deprecated: use `block-export-add`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::NbdServerAdd::new("disk0");
/// ```
#[deprecated(
    note = "Use block-export-add with the type nbd instead; read-only nodes then need writable to be false."
)]
#[doc(alias = "nbd-server-add")]
#[non_exhaustive]
pub struct NbdServerAdd {
    /// Name that clients ask for the export by, at most 4096 bytes. Default: the name of the node
    /// (for [`nbd-server-add`](commands::NbdServerAdd), the value of its member
    /// [`device`](field@commands::NbdServerAdd::device)).
    pub name: Option<crate::rt::Text>,
    /// Text that clients can list with the export, at most 4096 bytes. Default: none.
    pub description: Option<crate::rt::Text>,
    /// Name of the drive, or node name, to export.
    pub device: crate::rt::Text,
    /// Whether clients may write. A read-only node is exported read-only even if this is true.
    /// Default: false.
    pub writable: Option<bool>,
    /// Name of a dirty bitmap that clients can read, see `bitmaps` in
    /// [`BlockExportOptionsNbd`](types::BlockExportOptionsNbd). Default: none.
    pub bitmap: Option<crate::rt::Text>,
}

impl NbdServerAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
        }
    }

    /// Name that clients ask for the export by, at most 4096 bytes. Default: the name of the node
    /// (for [`nbd-server-add`](commands::NbdServerAdd), the value of its member
    /// [`device`](field@commands::NbdServerAdd::device)).
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Text that clients can list with the export, at most 4096 bytes. Default: none.
    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether clients may write. A read-only node is exported read-only even if this is true.
    /// Default: false.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    /// Name of a dirty bitmap that clients can read, see `bitmaps` in
    /// [`BlockExportOptionsNbd`](types::BlockExportOptionsNbd). Default: none.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Takes back an NBD export.
///
/// Deprecated in favour of [`block-export-del`](commands::BlockExportDel). Fails if there is no
/// such NBD export, or if it has clients and the mode is `safe`. The export may last a little
/// longer; the event [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted) tells its end.
///
/// On the wire: `nbd-server-remove`.
///
/// [`query-block-exports`](commands::QueryBlockExports) shows the effect.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no export has this name.
///
/// # Events
///
/// - [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted), always; it tells that the work is
///   over.
///
/// # Example
///
/// Removes an export of the NBD server. It is deprecated: use `block-export-del`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::NbdServerRemove::new("disk0");
/// ```
#[deprecated(note = "Use block-export-del instead.")]
#[doc(alias = "nbd-server-remove")]
#[non_exhaustive]
pub struct NbdServerRemove {
    /// Id of the export; for those of [`nbd-server-add`](commands::NbdServerAdd) it is the name.
    pub name: crate::rt::Text,
    /// What to do if clients are connected. Default: `safe`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl NbdServerRemove {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            mode: None,
        }
    }

    /// What to do if clients are connected. Default: `safe`.
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
/// Clients are cut off. The command returns when all exports are gone, with a
/// [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted) event for each. Fails if there is no
/// server.
///
/// On the wire: `nbd-server-stop`.
///
/// [`query-block-exports`](commands::QueryBlockExports) shows the effect.
///
/// Since QEMU 1.3.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the server does not run.
///
/// # Events
///
/// - [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted), possible.
///
/// # Example
///
/// Stops the NBD server and removes its exports.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::NbdServerStop::new();
/// ```
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
/// When the command returns, clients can connect. The node cannot be closed while it is
/// exported. Fails if the id is taken, the node is unknown, another user of the node does not
/// share it, or the NBD server is not running.
///
/// On the wire: `block-export-add`.
///
/// [`query-block-exports`](commands::QueryBlockExports) shows the effect.
/// [`block-export-del`](commands::BlockExportDel) undoes it.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): an export has this ID already.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Exports a node over NBD under the name `disk`, writable.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockExportAdd::new(
///     types::BlockExportOptionsNbd::new().name("disk"),
///     "export0",
///     "disk0",
/// )
/// .writable(true);
/// ```
#[doc(alias = "block-export-add")]
#[non_exhaustive]
pub struct BlockExportAdd {
    /// How the node is exported. Determines the other members.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockExportOptionsBranch,
    /// Id of the new export, unique among exports of all types: a letter, then letters, digits,
    /// `-`, `.` and `_`.
    pub id: crate::rt::Text,
    /// Whether the node must stay in the thread that serves the export, so that it cannot be moved
    /// to another. With [`iothread`](field@commands::BlockExportAdd::iothread), the export fails if
    /// the node cannot be moved there. Not with several threads. Default: false.
    pub fixed_iothread: Option<bool>,
    /// Ids of the [`iothread`](field@commands::BlockExportAdd::iothread) objects that serve the
    /// export. If the node cannot be moved to it, a single one is ignored unless
    /// [`fixed-iothread`](field@commands::BlockExportAdd::fixed_iothread) is true. Default: the
    /// thread that the node is in.
    pub iothread: Option<types::BlockExportIothreads>,
    /// The node to export. It may have other users, if they share it.
    pub node_name: crate::rt::Text,
    /// Whether clients may write. An error for a read-only node. Default: false.
    pub writable: Option<bool>,
    /// Whether each write is flushed to stable storage before it completes. Slow, for clients that
    /// do not flush. Default: false.
    pub writethrough: Option<bool>,
    /// Whether the node may be inactive, as on the destination of a migration. Not all types can do
    /// that; for the others it is an error. If false, an inactive node is made active first, and
    /// cannot be made inactive while the export lasts. Default: false.
    ///
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl BlockExportAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<types::BlockExportOptionsBranch>,
        id: impl Into<crate::rt::Text>,
        node_name: impl Into<crate::rt::Text>,
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

    /// Whether the node must stay in the thread that serves the export, so that it cannot be moved
    /// to another. With [`iothread`](field@commands::BlockExportAdd::iothread), the export fails if
    /// the node cannot be moved there. Not with several threads. Default: false.
    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.fixed_iothread = value.into();
        self
    }

    /// Ids of the [`iothread`](field@commands::BlockExportAdd::iothread) objects that serve the
    /// export. If the node cannot be moved to it, a single one is ignored unless
    /// [`fixed-iothread`](field@commands::BlockExportAdd::fixed_iothread) is true. Default: the
    /// thread that the node is in.
    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }

    /// Whether clients may write. An error for a read-only node. Default: false.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    /// Whether each write is flushed to stable storage before it completes. Slow, for clients that
    /// do not flush. Default: false.
    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writethrough = value.into();
        self
    }

    /// Whether the node may be inactive, as on the destination of a migration. Not all types can do
    /// that; for the others it is an error. If false, an inactive node is made active first, and
    /// cannot be made inactive while the export lasts. Default: false.
    ///
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

/// Starts to remove an export; [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted) tells when
/// it is gone.
///
/// Until then its id is in use. Fails if there is no such export, if its removal has begun
/// already, or if it has clients and the mode is `safe`.
///
/// On the wire: `block-export-del`.
///
/// [`query-block-exports`](commands::QueryBlockExports) shows the effect.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no export has this ID.
///
/// # Events
///
/// - [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted), always; it tells that the work is
///   over.
///
/// # Example
///
/// Removes an export without clients. The event tells when it is gone.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockExportDel::new("export0");
/// ```
#[doc(alias = "block-export-del")]
#[non_exhaustive]
pub struct BlockExportDel {
    /// Name that [`block-export-add`](commands::BlockExportAdd) gave the export.
    pub id: crate::rt::Text,
    /// What to do if clients are connected. Default: `safe`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl BlockExportDel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into(), mode: None }
    }

    /// What to do if clients are connected. Default: `safe`.
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
///
/// # Example
///
/// Lists the exports of all kinds.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryBlockExports::new();
/// ```
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
