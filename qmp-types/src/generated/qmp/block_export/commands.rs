// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Starts the built-in NBD server on an address, so that nodes can be exported with
/// [`block-export-add`](commands::BlockExportAdd).
///
/// On the wire: `nbd-server-start`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct NbdServerStart {
    /// The member `handshake-max-seconds`.
    ///
    /// Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// The member `tls-creds`.
    pub tls_creds: Option<String>,
    /// The member `tls-authz`.
    pub tls_authz: Option<String>,
    /// The member `max-connections`.
    pub max_connections: Option<u32>,
    /// The member `addr`.
    pub addr: types::SocketAddressLegacy,
}

impl crate::Blank for NbdServerStart {
    const BLANK: Self = Self {
        handshake_max_seconds: None,
        tls_creds: None,
        tls_authz: None,
        max_connections: None,
        addr: crate::Blank::BLANK,
    };
}

impl crate::Object for NbdServerStart {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "nbd-server-start",
        names: &[
            "handshake-max-seconds",
            "tls-creds",
            "tls-authz",
            "max-connections",
            "addr",
        ],
        required: 0b10000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.handshake_max_seconds,
                &self.tls_creds,
                &self.tls_authz,
                &self.max_connections,
                &self.addr,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.handshake_max_seconds,
                &mut self.tls_creds,
                &mut self.tls_authz,
                &mut self.max_connections,
                &mut self.addr,
            ],
        );
    }
}

impl NbdServerStart {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: types::SocketAddressLegacy) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr,
        }
    }
    /// Sets `handshake-max-seconds`.
    #[inline]
    #[must_use]
    pub fn handshake_max_seconds(mut self, value: u32) -> Self {
        self.handshake_max_seconds = Some(value);
        self
    }
    /// Sets `tls-creds`.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }
    /// Sets `tls-authz`.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<String>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }
    /// Sets `max-connections`.
    #[inline]
    #[must_use]
    pub fn max_connections(mut self, value: u32) -> Self {
        self.max_connections = Some(value);
        self
    }
}

impl crate::Command for NbdServerStart {
    const NAME: &'static str = "nbd-server-start";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Exports a node over the built-in NBD server. Deprecated in favour of
/// [`block-export-add`](commands::BlockExportAdd).
///
/// On the wire: `nbd-server-add`.
///
/// Since QEMU 1.3.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct NbdServerAdd {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `writable`.
    pub writable: Option<bool>,
    /// The member `bitmap`.
    pub bitmap: Option<String>,
}

impl crate::Blank for NbdServerAdd {
    const BLANK: Self = Self {
        name: None,
        description: None,
        device: crate::Blank::BLANK,
        writable: None,
        bitmap: None,
    };
}

impl crate::Object for NbdServerAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "nbd-server-add",
        names: &["name", "description", "device", "writable", "bitmap"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.name, &self.description, &self.device, &self.writable, &self.bitmap],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.description,
                &mut self.device,
                &mut self.writable,
                &mut self.bitmap,
            ],
        );
    }
}

impl NbdServerAdd {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `writable`.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: bool) -> Self {
        self.writable = Some(value);
        self
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
}

impl crate::Command for NbdServerAdd {
    const NAME: &'static str = "nbd-server-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Takes back an NBD export. Deprecated in favour of
/// [`block-export-del`](commands::BlockExportDel).
///
/// On the wire: `nbd-server-remove`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct NbdServerRemove {
    /// The member `name`.
    pub name: String,
    /// The member `mode`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl crate::Blank for NbdServerRemove {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        mode: None,
    };
}

impl crate::Object for NbdServerRemove {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "nbd-server-remove",
        names: &["name", "mode"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.mode]);
    }
}

impl NbdServerRemove {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: None,
        }
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(value);
        self
    }
}

impl crate::Command for NbdServerRemove {
    const NAME: &'static str = "nbd-server-remove";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Shuts the built-in NBD server down and drops all its exports.
///
/// On the wire: `nbd-server-stop`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct NbdServerStop {}

impl crate::Blank for NbdServerStop {
    const BLANK: Self = Self {};
}

impl crate::Object for NbdServerStop {}

impl NbdServerStop {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for NbdServerStop {
    const NAME: &'static str = "nbd-server-stop";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Exports a node to the outside, as NBD, vhost-user-blk, FUSE or VDUSE device.
///
/// On the wire: `block-export-add`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct BlockExportAdd {
    /// The member `type`.
    pub type_: types::BlockExportOptionsBranch,
    /// The member `id`.
    pub id: String,
    /// The member `fixed-iothread`.
    pub fixed_iothread: Option<bool>,
    /// The member `iothread`.
    pub iothread: Option<types::BlockExportIothreads>,
    /// The member `node-name`.
    pub node_name: String,
    /// The member `writable`.
    pub writable: Option<bool>,
    /// The member `writethrough`.
    pub writethrough: Option<bool>,
    /// The member `allow-inactive`.
    ///
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl crate::Blank for BlockExportAdd {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        fixed_iothread: None,
        iothread: None,
        node_name: crate::Blank::BLANK,
        writable: None,
        writethrough: None,
        allow_inactive: None,
    };
}

impl crate::Object for BlockExportAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-export-add",
        names: &[
            "type",
            "id",
            "fixed-iothread",
            "iothread",
            "node-name",
            "writable",
            "writethrough",
            "allow-inactive",
        ],
        required: 0b10011,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(7, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.id,
                &self.fixed_iothread,
                &self.iothread,
                &self.node_name,
                &self.writable,
                &self.writethrough,
                &self.allow_inactive,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.id,
                &mut self.fixed_iothread,
                &mut self.iothread,
                &mut self.node_name,
                &mut self.writable,
                &mut self.writethrough,
                &mut self.allow_inactive,
            ],
        );
    }
}

impl BlockExportAdd {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `fixed-iothread`.
    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: bool) -> Self {
        self.fixed_iothread = Some(value);
        self
    }
    /// Sets `iothread`.
    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }
    /// Sets `writable`.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: bool) -> Self {
        self.writable = Some(value);
        self
    }
    /// Sets `writethrough`.
    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: bool) -> Self {
        self.writethrough = Some(value);
        self
    }
    /// Sets `allow-inactive`.
    #[inline]
    #[must_use]
    pub fn allow_inactive(mut self, value: bool) -> Self {
        self.allow_inactive = Some(value);
        self
    }
}

impl From<types::BlockExportOptions> for BlockExportAdd {
    /// Takes the members from [`BlockExportOptions`](types::BlockExportOptions).
    #[inline]
    fn from(data: types::BlockExportOptions) -> Self {
        Self {
            type_: data.type_,
            id: data.id,
            fixed_iothread: data.fixed_iothread,
            iothread: data.iothread,
            node_name: data.node_name,
            writable: data.writable,
            writethrough: data.writethrough,
            allow_inactive: data.allow_inactive,
        }
    }
}

impl crate::Command for BlockExportAdd {
    const NAME: &'static str = "block-export-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts to take down an export; [`BLOCK_EXPORT_DELETED`](events::BlockExportDeleted) tells
/// when it is gone.
///
/// On the wire: `block-export-del`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct BlockExportDel {
    /// The member `id`.
    pub id: String,
    /// The member `mode`.
    pub mode: Option<types::BlockExportRemoveMode>,
}

impl crate::Blank for BlockExportDel {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        mode: None,
    };
}

impl crate::Object for BlockExportDel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-export-del",
        names: &["id", "mode"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.mode]);
    }
}

impl BlockExportDel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), mode: None }
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::BlockExportRemoveMode) -> Self {
        self.mode = Some(value);
        self
    }
}

impl crate::Command for BlockExportDel {
    const NAME: &'static str = "block-export-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Lists the exports of block nodes, with type and node of each.
///
/// On the wire: `query-block-exports`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct QueryBlockExports {}

impl crate::Blank for QueryBlockExports {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryBlockExports {}

impl QueryBlockExports {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryBlockExports {
    const NAME: &'static str = "query-block-exports";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockExportInfo>;
}

crate::impl_calls! {
    NbdServerStart NbdServerAdd NbdServerRemove NbdServerStop BlockExportAdd
    BlockExportDel QueryBlockExports
}
