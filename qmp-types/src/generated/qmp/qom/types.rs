// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A property with its type, help text and default.
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    pub name: String,
    /// On the wire: `type`.
    pub type_: String,
    pub description: Option<String>,
    pub default_value: Option<crate::rt::Value>,
}

impl ObjectPropertyInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            description: None,
            default_value: None,
        }
    }
}

/// A property with its type and the value it has.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct ObjectPropertyValue {
    pub name: String,
    /// On the wire: `type`.
    pub type_: String,
    pub value: Option<crate::rt::Value>,
}

impl ObjectPropertyValue {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            value: None,
        }
    }
}

/// All properties of one object with their values.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    pub properties: Vec<types::ObjectPropertyValue>,
}

impl ObjectPropertiesValues {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(properties: impl Into<Vec<types::ObjectPropertyValue>>) -> Self {
        Self {
            properties: properties.into(),
        }
    }
}

/// A class of QEMU objects with its parent class.
#[non_exhaustive]
pub struct ObjectTypeInfo {
    pub name: String,
    /// On the wire: `abstract`.
    pub abstract_: Option<bool>,
    pub parent: Option<String>,
}

impl ObjectTypeInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            abstract_: None,
            parent: None,
        }
    }
}

/// Settings of a `can-host-socketcan` object: a CAN bus tied to a host interface.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    /// On the wire: `if`.
    pub if_: String,
    pub canbus: String,
}

impl CanHostSocketcanProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(if_: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self {
            if_: if_.into(),
            canbus: canbus.into(),
        }
    }
}

/// Settings of a `colo-compare` object, which compares packets of both COLO sides.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ColoCompareProperties {
    pub primary_in: String,
    pub secondary_in: String,
    pub outdev: String,
    pub iothread: String,
    pub notify_dev: Option<String>,
    pub compare_timeout: Option<u64>,
    pub expired_scan_cycle: Option<u32>,
    pub max_queue_size: Option<u32>,
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        primary_in: impl Into<String>,
        secondary_in: impl Into<String>,
        outdev: impl Into<String>,
        iothread: impl Into<String>,
    ) -> Self {
        Self {
            primary_in: primary_in.into(),
            secondary_in: secondary_in.into(),
            outdev: outdev.into(),
            iothread: iothread.into(),
            notify_dev: None,
            compare_timeout: None,
            expired_scan_cycle: None,
            max_queue_size: None,
            vnet_hdr_support: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn notify_dev(mut self, value: impl Into<String>) -> Self {
        self.notify_dev = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn compare_timeout(mut self, value: impl Into<Option<u64>>) -> Self {
        self.compare_timeout = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn expired_scan_cycle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.expired_scan_cycle = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_queue_size(mut self, value: impl Into<Option<u32>>) -> Self {
        self.max_queue_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of crypto backends: queues and limits.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    pub queues: Option<u32>,
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
}

impl CryptodevBackendProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = value.into();
        self
    }

    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_ops(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_ops = value.into();
        self
    }
}

/// Settings of a `cryptodev-vhost-user` object: a crypto backend in another process.
///
/// Only in builds with `CONFIG_VHOST_CRYPTO`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    pub queues: Option<u32>,
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
    pub chardev: String,
}

impl CryptodevVhostUserProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            chardev: chardev.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = value.into();
        self
    }

    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_ops(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_ops = value.into();
        self
    }
}

/// Settings of a `dbus-vmstate` object, which migrates the state of helper processes.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DBusVMStateProperties {
    pub addr: String,
    pub id_list: Option<String>,
}

impl DBusVMStateProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<String>) -> Self {
        Self {
            addr: addr.into(),
            id_list: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn id_list(mut self, value: impl Into<String>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}

/// Which side of another filter a network filter goes to.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetfilterInsert {
    Before,
    Behind,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of every network filter: its backend, direction and place.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct NetfilterProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
}

impl NetfilterProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }
}

/// Settings of a `filter-buffer` object, which holds packets back for a while.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterBufferProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
    pub interval: u32,
}

impl FilterBufferProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>, interval: u32) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            interval,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }
}

/// Settings of a `filter-dump` object, which records packets in a pcap file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterDumpProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
    pub file: String,
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            file: file.into(),
            maxlen: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn maxlen(mut self, value: impl Into<Option<u32>>) -> Self {
        self.maxlen = value.into();
        self
    }
}

/// Settings of a `filter-mirror` object, which copies packets to a character device.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterMirrorProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
    pub outdev: String,
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            outdev: outdev.into(),
            vnet_hdr_support: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of a `filter-redirector` object, which passes packets to and from character
/// devices.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
    pub indev: Option<String>,
    pub outdev: Option<String>,
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            indev: None,
            outdev: None,
            vnet_hdr_support: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn indev(mut self, value: impl Into<String>) -> Self {
        self.indev = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn outdev(mut self, value: impl Into<String>) -> Self {
        self.outdev = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of a `filter-rewriter` object, which adapts TCP packets for COLO.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRewriterProperties {
    pub netdev: String,
    pub queue: Option<types::NetFilterDirection>,
    pub status: Option<String>,
    pub position: Option<String>,
    pub insert: Option<types::NetfilterInsert>,
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            vnet_hdr_support: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of an `input-barrier` object, a client of the Barrier keyboard sharing tool.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct InputBarrierProperties {
    pub name: String,
    pub server: Option<String>,
    pub port: Option<String>,
    pub x_origin: Option<String>,
    pub y_origin: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
}

impl InputBarrierProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            server: None,
            port: None,
            x_origin: None,
            y_origin: None,
            width: None,
            height: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn x_origin(mut self, value: impl Into<String>) -> Self {
        self.x_origin = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn y_origin(mut self, value: impl Into<String>) -> Self {
        self.y_origin = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
}

/// Settings of an `input-linux` object, which gives a host input device to the guest.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct InputLinuxProperties {
    pub evdev: String,
    pub grab_all: Option<bool>,
    pub repeat: Option<bool>,
    pub grab_toggle: Option<types::GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(evdev: impl Into<String>) -> Self {
        Self {
            evdev: evdev.into(),
            grab_all: None,
            repeat: None,
            grab_toggle: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn grab_all(mut self, value: impl Into<Option<bool>>) -> Self {
        self.grab_all = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn repeat(mut self, value: impl Into<Option<bool>>) -> Self {
        self.repeat = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn grab_toggle(
        mut self,
        value: impl Into<Option<types::GrabToggleKeys>>,
    ) -> Self {
        self.grab_toggle = value.into();
        self
    }
}

/// Settings of an `iothread` object, such as how long it polls.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct IothreadProperties {
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
    /// Since QEMU 7.1.
    pub thread_pool_min: Option<i64>,
    /// Since QEMU 7.1.
    pub thread_pool_max: Option<i64>,
    pub poll_max_ns: Option<i64>,
    pub poll_grow: Option<i64>,
    pub poll_shrink: Option<i64>,
    /// How much a new measurement counts when the polling time is adjusted.
    ///
    /// Since QEMU 11.1.
    pub poll_weight: Option<i64>,
}

impl IothreadProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            poll_max_ns: None,
            poll_grow: None,
            poll_shrink: None,
            poll_weight: None,
        }
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_min = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn poll_max_ns(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_max_ns = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn poll_grow(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_grow = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn poll_shrink(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_shrink = value.into();
        self
    }

    /// How much a new measurement counts when the polling time is adjusted.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn poll_weight(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_weight = value.into();
        self
    }
}

/// Settings of a `main-loop` object, which tunes QEMU's main thread.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct MainLoopProperties {
    pub aio_max_batch: Option<i64>,
    pub thread_pool_min: Option<i64>,
    pub thread_pool_max: Option<i64>,
}

impl MainLoopProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_min = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_max = value.into();
        self
    }
}

/// Settings of every memory backend: size, sharing, NUMA placement.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendProperties {
    pub dump: Option<bool>,
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<types::HostMemPolicy>,
    pub prealloc: Option<bool>,
    pub prealloc_threads: Option<u32>,
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }
}

/// Settings of a `memory-backend-file` object: memory from a file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    pub dump: Option<bool>,
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<types::HostMemPolicy>,
    pub prealloc: Option<bool>,
    pub prealloc_threads: Option<u32>,
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    pub align: Option<u64>,
    /// Since QEMU 8.1.
    pub offset: Option<u64>,
    pub discard_data: Option<bool>,
    pub mem_path: String,
    /// Only in builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    pub readonly: Option<bool>,
    /// Since QEMU 8.2.
    pub rom: Option<types::OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64, mem_path: impl Into<String>) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            align: None,
            offset: None,
            discard_data: None,
            mem_path: mem_path.into(),
            pmem: None,
            readonly: None,
            rom: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn align(mut self, value: impl Into<Option<u64>>) -> Self {
        self.align = value.into();
        self
    }

    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: impl Into<Option<u64>>) -> Self {
        self.offset = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn discard_data(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_data = value.into();
        self
    }

    /// Only in builds with `CONFIG_LIBPMEM`.
    #[inline]
    #[must_use]
    pub fn pmem(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pmem = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn readonly(mut self, value: impl Into<Option<bool>>) -> Self {
        self.readonly = value.into();
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn rom(mut self, value: impl Into<Option<types::OnOffAuto>>) -> Self {
        self.rom = value.into();
        self
    }
}

/// Settings of a `memory-backend-memfd` object: memory from an anonymous Linux file.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    pub dump: Option<bool>,
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<types::HostMemPolicy>,
    pub prealloc: Option<bool>,
    pub prealloc_threads: Option<u32>,
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    pub size: u64,
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    pub hugetlb: Option<bool>,
    pub hugetlbsize: Option<u64>,
    pub seal: Option<bool>,
}

impl MemoryBackendMemfdProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            hugetlb: None,
            hugetlbsize: None,
            seal: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn hugetlb(mut self, value: impl Into<Option<bool>>) -> Self {
        self.hugetlb = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn hugetlbsize(mut self, value: impl Into<Option<u64>>) -> Self {
        self.hugetlbsize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn seal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.seal = value.into();
        self
    }
}

/// Settings of a `memory-backend-shm` object: POSIX shared memory.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    pub dump: Option<bool>,
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<types::HostMemPolicy>,
    pub prealloc: Option<bool>,
    pub prealloc_threads: Option<u32>,
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    pub reserve: Option<bool>,
    pub size: u64,
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendShmProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }
}

/// Settings of a `memory-backend-epc` object: enclave memory for SGX.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    pub dump: Option<bool>,
    pub host_nodes: Option<Vec<u16>>,
    pub merge: Option<bool>,
    pub policy: Option<types::HostMemPolicy>,
    pub prealloc: Option<bool>,
    pub prealloc_threads: Option<u32>,
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    pub share: Option<bool>,
    pub reserve: Option<bool>,
    pub size: u64,
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendEpcProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }
}

/// Settings of a `pr-manager-helper` object: the socket of the reservation helper.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    pub path: String,
}

impl PrManagerHelperProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// Settings of a `qtest` object, the server side of QEMU's test protocol.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct QtestProperties {
    pub chardev: String,
    pub log: Option<String>,
}

impl QtestProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            log: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn log(mut self, value: impl Into<String>) -> Self {
        self.log = Some(value.into());
        self
    }
}

/// Settings of an `x-remote-object` object: a device served to another QEMU process.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RemoteObjectProperties {
    pub fd: String,
    pub devid: String,
}

impl RemoteObjectProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self {
            fd: fd.into(),
            devid: devid.into(),
        }
    }
}

/// Settings of an `x-vfio-user-server` object: a device served over vfio-user.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct VfioUserServerProperties {
    pub socket: types::SocketAddress,
    pub device: String,
}

impl VfioUserServerProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        socket: impl Into<types::SocketAddress>,
        device: impl Into<String>,
    ) -> Self {
        Self {
            socket: socket.into(),
            device: device.into(),
        }
    }
}

/// Settings of an `iommufd` object: the Linux interface to the host IOMMU.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct IOMMUFDProperties {
    pub fd: Option<String>,
}

impl IOMMUFDProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { fd: None }
    }

    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<String>) -> Self {
        self.fd = Some(value.into());
        self
    }
}

/// Settings of an `acpi-generic-initiator` object: the NUMA node of a PCI device.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    pub pci_dev: String,
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self {
            pci_dev: pci_dev.into(),
            node,
        }
    }
}

/// Settings of an `acpi-generic-port` object: the NUMA node of a PCI bus.
///
/// In messages since QEMU 9.2.
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    pub pci_bus: String,
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self {
            pci_bus: pci_bus.into(),
            node,
        }
    }
}

/// Settings of every random number backend.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RngProperties {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
}

impl RngProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { opened: None }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: impl Into<Option<bool>>) -> Self {
        self.opened = value.into();
        self
    }
}

/// Settings of an `rng-egd` object: random numbers from an EGD daemon.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RngEgdProperties {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
    pub chardev: String,
}

impl RngEgdProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            opened: None,
            chardev: chardev.into(),
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: impl Into<Option<bool>>) -> Self {
        self.opened = value.into();
        self
    }
}

/// Settings of an `rng-random` object: random numbers from a host file.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RngRandomProperties {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
    pub filename: Option<String>,
}

impl RngRandomProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            opened: None,
            filename: None,
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: impl Into<Option<bool>>) -> Self {
        self.opened = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
}

/// Settings of an `igvm-cfg` object: the file with the initial state of the guest.
///
/// Only in builds with `CONFIG_IGVM`.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct IgvmCfgProperties {
    pub file: String,
}

impl IgvmCfgProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

/// Settings of a `sev-guest` object for SEV and SEV-ES guests.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SevGuestProperties {
    pub sev_device: Option<String>,
    pub cbitpos: Option<u32>,
    pub reduced_phys_bits: u32,
    /// Since QEMU 6.2.
    pub kernel_hashes: Option<bool>,
    pub dh_cert_file: Option<String>,
    pub session_file: Option<String>,
    pub policy: Option<u32>,
    pub handle: Option<u32>,
    /// Since QEMU 9.1.
    pub legacy_vm_type: Option<types::OnOffAuto>,
}

impl SevGuestProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            dh_cert_file: None,
            session_file: None,
            policy: None,
            handle: None,
            legacy_vm_type: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<String>) -> Self {
        self.sev_device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbitpos = value.into();
        self
    }

    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.kernel_hashes = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn dh_cert_file(mut self, value: impl Into<String>) -> Self {
        self.dh_cert_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn session_file(mut self, value: impl Into<String>) -> Self {
        self.session_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<u32>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn handle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.handle = value.into();
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn legacy_vm_type(mut self, value: impl Into<Option<types::OnOffAuto>>) -> Self {
        self.legacy_vm_type = value.into();
        self
    }
}

/// Settings of a `sev-snp-guest` object for SEV-SNP guests.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    pub sev_device: Option<String>,
    pub cbitpos: Option<u32>,
    pub reduced_phys_bits: u32,
    pub kernel_hashes: Option<bool>,
    pub policy: Option<u64>,
    pub guest_visible_workarounds: Option<String>,
    pub id_block: Option<String>,
    pub id_auth: Option<String>,
    pub author_key_enabled: Option<bool>,
    pub host_data: Option<String>,
    pub vcek_disabled: Option<bool>,
}

impl SevSnpGuestProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            policy: None,
            guest_visible_workarounds: None,
            id_block: None,
            id_auth: None,
            author_key_enabled: None,
            host_data: None,
            vcek_disabled: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<String>) -> Self {
        self.sev_device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbitpos = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.kernel_hashes = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<u64>>) -> Self {
        self.policy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn guest_visible_workarounds(mut self, value: impl Into<String>) -> Self {
        self.guest_visible_workarounds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id_block(mut self, value: impl Into<String>) -> Self {
        self.id_block = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id_auth(mut self, value: impl Into<String>) -> Self {
        self.id_auth = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn author_key_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.author_key_enabled = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn host_data(mut self, value: impl Into<String>) -> Self {
        self.host_data = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn vcek_disabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vcek_disabled = value.into();
        self
    }
}

/// Settings of a `tdx-guest` object for Intel TDX guests.
///
/// Features:
///
/// - `confidential-guest-reset`: A guest with this protection can be reset.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct TdxGuestProperties {
    pub attributes: Option<u64>,
    pub sept_ve_disable: Option<bool>,
    pub mrconfigid: Option<String>,
    pub mrowner: Option<String>,
    pub mrownerconfig: Option<String>,
    pub quote_generation_socket: Option<types::SocketAddress>,
}

impl TdxGuestProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: None,
            sept_ve_disable: None,
            mrconfigid: None,
            mrowner: None,
            mrownerconfig: None,
            quote_generation_socket: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn attributes(mut self, value: impl Into<Option<u64>>) -> Self {
        self.attributes = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn sept_ve_disable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sept_ve_disable = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn mrconfigid(mut self, value: impl Into<String>) -> Self {
        self.mrconfigid = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mrowner(mut self, value: impl Into<String>) -> Self {
        self.mrowner = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mrownerconfig(mut self, value: impl Into<String>) -> Self {
        self.mrownerconfig = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn quote_generation_socket(
        mut self,
        value: impl Into<types::SocketAddress>,
    ) -> Self {
        self.quote_generation_socket = Some(value.into());
        self
    }
}

/// Settings of a `thread-context` object: the host CPUs for threads made through it.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct ThreadContextProperties {
    pub cpu_affinity: Option<Vec<u16>>,
    pub node_affinity: Option<Vec<u16>>,
}

impl ThreadContextProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            cpu_affinity: None,
            node_affinity: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn cpu_affinity(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpu_affinity = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_affinity(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.node_affinity = Some(value.into());
        self
    }
}

/// Settings of a `monitor-hmp` object, which opens a monitor for people.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct MonitorHMPProperties {
    /// The character device that the monitor reads and writes.
    pub chardev: String,
    /// Whether lines can be edited while they are typed.
    pub readline: Option<bool>,
}

impl MonitorHMPProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            readline: None,
        }
    }

    /// Whether lines can be edited while they are typed.
    #[inline]
    #[must_use]
    pub fn readline(mut self, value: impl Into<Option<bool>>) -> Self {
        self.readline = value.into();
        self
    }
}

/// What becomes of a `monitor-qmp` object when its client ends the connection.
///
/// In messages since QEMU 11.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MonitorQMPCloseAction {
    /// It stays, and waits for the next client.
    None,
    /// It goes, together with its character device.
    Delete,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of a `monitor-qmp` object, which opens another QMP monitor.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct MonitorQMPProperties {
    /// The character device that the monitor reads and writes.
    pub chardev: String,
    /// Whether replies and events are laid out for people, on several lines.
    pub pretty: Option<bool>,
    /// What becomes of the object when its client ends the connection.
    pub close_action: Option<types::MonitorQMPCloseAction>,
}

impl MonitorQMPProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            pretty: None,
            close_action: None,
        }
    }

    /// Whether replies and events are laid out for people, on several lines.
    #[inline]
    #[must_use]
    pub fn pretty(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pretty = value.into();
        self
    }

    /// What becomes of the object when its client ends the connection.
    #[inline]
    #[must_use]
    pub fn close_action(
        mut self,
        value: impl Into<Option<types::MonitorQMPCloseAction>>,
    ) -> Self {
        self.close_action = value.into();
        self
    }
}

/// The objects that users can create with `object-add`.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectType {
    /// Since QEMU 9.0.
    AcpiGenericInitiator,
    /// Since QEMU 9.2.
    AcpiGenericPort,
    AuthzList,
    AuthzListfile,
    AuthzPam,
    AuthzSimple,
    CanBus,
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan,
    ColoCompare,
    CryptodevBackend,
    CryptodevBackendBuiltin,
    /// Since QEMU 7.2.
    CryptodevBackendLkcf,
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    DbusVmstate,
    FilterBuffer,
    FilterDump,
    FilterMirror,
    FilterRedirector,
    FilterReplay,
    FilterRewriter,
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg,
    InputBarrier,
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux,
    /// Since QEMU 9.0.
    Iommufd,
    Iothread,
    /// Since QEMU 7.1.
    MainLoop,
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc,
    MemoryBackendFile,
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd,
    MemoryBackendRam,
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm,
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp,
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp,
    PefGuest,
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper,
    /// Since QEMU 6.1.
    Qtest,
    RngBuiltin,
    RngEgd,
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom,
    Secret,
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    SevGuest,
    /// Since QEMU 9.1.
    SevSnpGuest,
    /// Since QEMU 7.2.
    ThreadContext,
    S390PvGuest,
    /// Since QEMU 10.1.
    TdxGuest,
    ThrottleGroup,
    TlsCredsAnon,
    TlsCredsPsk,
    TlsCredsX509,
    TlsCipherSuites,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XRemoteObject,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An object to create, with its id and settings.
#[non_exhaustive]
pub struct ObjectOptions {
    pub qom_type: types::ObjectOptionsBranch,
    pub id: String,
    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    pub props: Option<crate::rt::Value>,
}

impl ObjectOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        qom_type: impl Into<types::ObjectOptionsBranch>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            id: id.into(),
            props: None,
        }
    }

    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    #[inline]
    #[must_use]
    pub fn props(mut self, value: impl Into<crate::rt::Value>) -> Self {
        self.props = Some(value.into());
        self
    }
}

/// The value of `qom-type` in [`ObjectOptions`](types::ObjectOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// Since QEMU 9.0.
    AcpiGenericInitiator(types::AcpiGenericInitiatorProperties),
    /// Since QEMU 9.2.
    AcpiGenericPort(types::AcpiGenericPortProperties),
    AuthzList(types::AuthZListProperties),
    AuthzListfile(types::AuthZListFileProperties),
    AuthzPam(types::AuthZPAMProperties),
    AuthzSimple(types::AuthZSimpleProperties),
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan(types::CanHostSocketcanProperties),
    ColoCompare(types::ColoCompareProperties),
    CryptodevBackend(types::CryptodevBackendProperties),
    CryptodevBackendBuiltin(types::CryptodevBackendProperties),
    /// Since QEMU 7.2.
    CryptodevBackendLkcf(types::CryptodevBackendProperties),
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(types::CryptodevVhostUserProperties),
    DbusVmstate(types::DBusVMStateProperties),
    FilterBuffer(types::FilterBufferProperties),
    FilterDump(types::FilterDumpProperties),
    FilterMirror(types::FilterMirrorProperties),
    FilterRedirector(types::FilterRedirectorProperties),
    FilterReplay(types::NetfilterProperties),
    FilterRewriter(types::FilterRewriterProperties),
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg(types::IgvmCfgProperties),
    InputBarrier(types::InputBarrierProperties),
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux(types::InputLinuxProperties),
    /// Since QEMU 9.0.
    Iommufd(types::IOMMUFDProperties),
    Iothread(types::IothreadProperties),
    /// Since QEMU 7.1.
    MainLoop(types::MainLoopProperties),
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc(types::MemoryBackendEpcProperties),
    MemoryBackendFile(types::MemoryBackendFileProperties),
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(types::MemoryBackendMemfdProperties),
    MemoryBackendRam(types::MemoryBackendProperties),
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm(types::MemoryBackendShmProperties),
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp(types::MonitorHMPProperties),
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp(types::MonitorQMPProperties),
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper(types::PrManagerHelperProperties),
    /// Since QEMU 6.1.
    Qtest(types::QtestProperties),
    RngBuiltin(types::RngProperties),
    RngEgd(types::RngEgdProperties),
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom(types::RngRandomProperties),
    Secret(types::SecretProperties),
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(types::SecretKeyringProperties),
    SevGuest(types::SevGuestProperties),
    /// Since QEMU 9.1.
    SevSnpGuest(types::SevSnpGuestProperties),
    /// Since QEMU 10.1.
    TdxGuest(types::TdxGuestProperties),
    /// Since QEMU 7.2.
    ThreadContext(types::ThreadContextProperties),
    ThrottleGroup(types::ThrottleGroupProperties),
    TlsCredsAnon(types::TlsCredsAnonProperties),
    TlsCredsPsk(types::TlsCredsPskProperties),
    TlsCredsX509(types::TlsCredsX509Properties),
    TlsCipherSuites(types::TlsCredsProperties),
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XRemoteObject(types::RemoteObjectProperties),
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer(types::VfioUserServerProperties),
    CanBus,
    PefGuest,
    S390PvGuest,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
