// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A property with its type, help text and default.
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// The property, as `qom-get`, `qom-set`, `object-add` and `device_add` take it.
    pub name: crate::rt::Text,
    /// The QOM type: a simple one such as `bool`, `uint32`, `int`, `size` or `string`, the name of
    /// an enumeration, `child` for an object of the class `T` that this object contains, or `link`
    /// for a reference to an object elsewhere.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// A line of help; absent for properties without one.
    pub description: Option<crate::rt::Text>,
    /// The value that a new object has. Absent if QEMU does not know it in advance; the property
    /// may have a default all the same.
    pub default_value: Option<crate::rt::Value>,
}

impl ObjectPropertyInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
    ) -> Self {
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
    /// The property, in the form that `qom-get` and `qom-set` take it.
    pub name: crate::rt::Text,
    /// The QOM type, in the form that [`ObjectPropertyInfo`](types::ObjectPropertyInfo) describes.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// The present value, in the JSON form that `qom-get` returns. Absent for a property that can
    /// only be written, or whose value could not be read.
    pub value: Option<crate::rt::Value>,
}

impl ObjectPropertyValue {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
    ) -> Self {
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
    /// The properties, in no particular order, `child` and `link` ones included.
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
    /// The class, as used for `driver`, `qom-type` or `typename`.
    pub name: crate::rt::Text,
    /// True if no object can be of this very class, only of those derived from it. Absent
    /// otherwise.
    ///
    /// On the wire: `abstract`.
    pub abstract_: Option<bool>,
    /// The class it is derived from. Absent for the root `object` and for interfaces without a
    /// parent.
    pub parent: Option<crate::rt::Text>,
}

impl ObjectTypeInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
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
    /// The network interface of the host, such as `can0` or `vcan0`; up and configured already.
    ///
    /// On the wire: `if`.
    pub if_: crate::rt::Text,
    /// The id of the `can-bus` object to tie to it.
    pub canbus: crate::rt::Text,
}

impl CanHostSocketcanProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        if_: impl Into<crate::rt::Text>,
        canbus: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            if_: if_.into(),
            canbus: canbus.into(),
        }
    }
}

/// Settings of a `colo-compare` object, which compares packets of both COLO sides.
///
/// It belongs on the primary side: what the primary guest sends is held until the secondary
/// guest has sent the same. A difference, or a packet that waits for too long, causes a
/// checkpoint. The three character devices must be different ones, and sockets.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ColoCompareProperties {
    /// The character device with the packets that the primary guest sends. They go on to
    /// [`outdev`](field@types::ColoCompareProperties::outdev).
    pub primary_in: crate::rt::Text,
    /// The character device with the packets that the secondary guest sends. They are compared and
    /// then thrown away.
    pub secondary_in: crate::rt::Text,
    /// The character device that the released packets are written to.
    pub outdev: crate::rt::Text,
    /// The [`iothread`](field@types::ColoCompareProperties::iothread) object in whose thread the
    /// comparison runs.
    pub iothread: crate::rt::Text,
    /// The character device that leads to the COLO framework of Xen, which asks for checkpoints by
    /// it. Not needed with KVM, where the notification stays inside of QEMU.
    pub notify_dev: Option<crate::rt::Text>,
    /// How many milliseconds a primary packet waits for its counterpart before a checkpoint is
    /// forced; 3000 by default. Must not be 0 if given.
    pub compare_timeout: Option<u64>,
    /// The milliseconds between two searches for packets that have waited too long; 1000 by
    /// default. Must not be 0 if given.
    pub expired_scan_cycle: Option<u32>,
    /// How many packets of one connection and side may wait at the same time; further ones are
    /// dropped. The default is 1024. All `colo-compare` objects of a process share the value.
    pub max_queue_size: Option<u32>,
    /// Whether each packet comes with a virtio-net header before it, as needed for a guest with a
    /// virtio-net device and offloads. It must agree with the filters at the other ends. The
    /// default is false.
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        primary_in: impl Into<crate::rt::Text>,
        secondary_in: impl Into<crate::rt::Text>,
        outdev: impl Into<crate::rt::Text>,
        iothread: impl Into<crate::rt::Text>,
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

    /// The character device that leads to the COLO framework of Xen, which asks for checkpoints by
    /// it. Not needed with KVM, where the notification stays inside of QEMU.
    #[inline]
    #[must_use]
    pub fn notify_dev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.notify_dev = Some(value.into());
        self
    }

    /// How many milliseconds a primary packet waits for its counterpart before a checkpoint is
    /// forced; 3000 by default. Must not be 0 if given.
    #[inline]
    #[must_use]
    pub fn compare_timeout(mut self, value: impl Into<Option<u64>>) -> Self {
        self.compare_timeout = value.into();
        self
    }

    /// The milliseconds between two searches for packets that have waited too long; 1000 by
    /// default. Must not be 0 if given.
    #[inline]
    #[must_use]
    pub fn expired_scan_cycle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.expired_scan_cycle = value.into();
        self
    }

    /// How many packets of one connection and side may wait at the same time; further ones are
    /// dropped. The default is 1024. All `colo-compare` objects of a process share the value.
    #[inline]
    #[must_use]
    pub fn max_queue_size(mut self, value: impl Into<Option<u32>>) -> Self {
        self.max_queue_size = value.into();
        self
    }

    /// Whether each packet comes with a virtio-net header before it, as needed for a guest with a
    /// virtio-net device and offloads. It must agree with the filters at the other ends. The
    /// default is false.
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
    /// The number of data queues; 1 by default. `cryptodev-backend-builtin` and
    /// `cryptodev-backend-lkcf` take 1 only.
    pub queues: Option<u32>,
    /// Limit for the bytes per second of all requests together. 0, the default, means no limit.
    ///
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Limit for the requests per second. 0, the default, means no limit.
    ///
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

    /// The number of data queues; 1 by default. `cryptodev-backend-builtin` and
    /// `cryptodev-backend-lkcf` take 1 only.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Limit for the bytes per second of all requests together. 0, the default, means no limit.
    ///
    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = value.into();
        self
    }

    /// Limit for the requests per second. 0, the default, means no limit.
    ///
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
    /// The number of data queues; 1 by default. `cryptodev-backend-builtin` and
    /// `cryptodev-backend-lkcf` take 1 only.
    pub queues: Option<u32>,
    /// Limit for the bytes per second of all requests together. 0, the default, means no limit.
    ///
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// Limit for the requests per second. 0, the default, means no limit.
    ///
    /// Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
    /// The character device with the vhost-user connection to the other process: a UNIX socket.
    pub chardev: crate::rt::Text,
}

impl CryptodevVhostUserProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
            chardev: chardev.into(),
        }
    }

    /// The number of data queues; 1 by default. `cryptodev-backend-builtin` and
    /// `cryptodev-backend-lkcf` take 1 only.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: impl Into<Option<u32>>) -> Self {
        self.queues = value.into();
        self
    }

    /// Limit for the bytes per second of all requests together. 0, the default, means no limit.
    ///
    /// Since QEMU 8.0.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: impl Into<Option<u64>>) -> Self {
        self.throttle_bps = value.into();
        self
    }

    /// Limit for the requests per second. 0, the default, means no limit.
    ///
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
    /// The D-Bus address of the bus where the helpers are, for example `unix:path=/run/bus`.
    pub addr: crate::rt::Text,
    /// The ids of the helpers to include, separated by commas. When it is absent, every helper that
    /// offers the interface `org.qemu.VMState1` on that bus takes part. A listed helper that is
    /// missing makes the migration fail.
    pub id_list: Option<crate::rt::Text>,
}

impl DBusVMStateProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<crate::rt::Text>) -> Self {
        Self {
            addr: addr.into(),
            id_list: None,
        }
    }

    /// The ids of the helpers to include, separated by commas. When it is absent, every helper that
    /// offers the interface `org.qemu.VMState1` on that bus takes part. A listed helper that is
    /// missing makes the migration fail.
    #[inline]
    #[must_use]
    pub fn id_list(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
    /// Ahead of it in the list: packets to the guest pass the new filter first, packets from the
    /// guest pass it second.
    Before,
    /// After it in the list: packets to the guest pass the new filter second, packets from the
    /// guest pass it first.
    Behind,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of every network filter: its backend, direction and place.
///
/// A network backend has a list of filters. Packets pass all those for their direction, one
/// after another, and each filter may hold, copy, change or swallow packets.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct NetfilterProperties {
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::NetfilterProperties::position), the side of that
    /// filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
}

impl NetfilterProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<crate::rt::Text>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
        }
    }

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::NetfilterProperties::position), the side of that
    /// filter; `behind` by default. Not used otherwise.
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
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::FilterBufferProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
    /// How often the packets that were held back are released, in microseconds. Must not be 0.
    pub interval: u32,
}

impl FilterBufferProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<crate::rt::Text>, interval: u32) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            interval,
        }
    }

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::FilterBufferProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
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
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::FilterDumpProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
    /// The pcap file on the host. It is created, or emptied if it exists.
    pub file: crate::rt::Text,
    /// How many bytes of each packet are recorded; 65536 by default.
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        netdev: impl Into<crate::rt::Text>,
        file: impl Into<crate::rt::Text>,
    ) -> Self {
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

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::FilterDumpProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    /// How many bytes of each packet are recorded; 65536 by default.
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
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::FilterMirrorProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
    /// The character device to write the copies to, each with its length (32 bits, big-endian)
    /// before it.
    pub outdev: crate::rt::Text,
    /// Whether the virtio-net header of each packet is written too; the reader must expect it. The
    /// default is false.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        netdev: impl Into<crate::rt::Text>,
        outdev: impl Into<crate::rt::Text>,
    ) -> Self {
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

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::FilterMirrorProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    /// Whether the virtio-net header of each packet is written too; the reader must expect it. The
    /// default is false.
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
/// It needs [`indev`](field@types::FilterRedirectorProperties::indev) or
/// [`outdev`](field@types::FilterRedirectorProperties::outdev), or both with different devices.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::FilterRedirectorProperties::position), the side
    /// of that filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
    /// The character device to read packets from; they go on as if the network had carried them.
    /// None are read if it is absent.
    pub indev: Option<crate::rt::Text>,
    /// The character device to write the packets to that the filter catches, which then do not
    /// reach their destination. When it is absent, they pass.
    pub outdev: Option<crate::rt::Text>,
    /// Whether packets have a virtio-net header before them on both character devices. The default
    /// is false.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<crate::rt::Text>) -> Self {
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

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::FilterRedirectorProperties::position), the side
    /// of that filter; `behind` by default. Not used otherwise.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    /// The character device to read packets from; they go on as if the network had carried them.
    /// None are read if it is absent.
    #[inline]
    #[must_use]
    pub fn indev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.indev = Some(value.into());
        self
    }

    /// The character device to write the packets to that the filter catches, which then do not
    /// reach their destination. When it is absent, they pass.
    #[inline]
    #[must_use]
    pub fn outdev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.outdev = Some(value.into());
        self
    }

    /// Whether packets have a virtio-net header before them on both character devices. The default
    /// is false.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of a `filter-rewriter` object, which adapts TCP packets for COLO.
///
/// It belongs on the secondary side, where it translates sequence numbers, so that connections
/// survive a failover.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// The id of the network backend (`-netdev`) to filter. It must have no more than one queue,
    /// and its device must not use vhost.
    pub netdev: crate::rt::Text,
    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    pub queue: Option<types::NetFilterDirection>,
    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    pub status: Option<crate::rt::Text>,
    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    pub position: Option<crate::rt::Text>,
    /// With `id=NAME` as [`position`](field@types::FilterRewriterProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    pub insert: Option<types::NetfilterInsert>,
    /// Whether packets have a virtio-net header before them. The default is false.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(netdev: impl Into<crate::rt::Text>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            vnet_hdr_support: None,
        }
    }

    /// Which packets to filter: those to the guest, those from the guest, or `all`, which is the
    /// default.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: impl Into<Option<types::NetFilterDirection>>) -> Self {
        self.queue = value.into();
        self
    }

    /// `on` or `off`; packets pass a filter that is off as if it did not exist. The default is
    /// `on`. It can be changed later with `qom-set`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Its place in the list of filters: `head`, `tail` (the default) or `id=NAME` for a place next
    /// to the filter called NAME.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// With `id=NAME` as [`position`](field@types::FilterRewriterProperties::position), the side of
    /// that filter; `behind` by default. Not used otherwise.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: impl Into<Option<types::NetfilterInsert>>) -> Self {
        self.insert = value.into();
        self
    }

    /// Whether packets have a virtio-net header before them. The default is false.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: impl Into<Option<bool>>) -> Self {
        self.vnet_hdr_support = value.into();
        self
    }
}

/// Settings of an `input-barrier` object, a client of the Barrier keyboard sharing tool.
///
/// All numbers are given as strings.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// The name of the screen, as in the configuration of the Barrier server.
    pub name: crate::rt::Text,
    /// Host name or address of the server; `localhost` by default.
    pub server: Option<crate::rt::Text>,
    /// TCP port of the server; `24800` by default.
    pub port: Option<crate::rt::Text>,
    /// Horizontal position of the left edge of the screen, in pixels; `0` by default.
    pub x_origin: Option<crate::rt::Text>,
    /// Vertical position of the upper edge of the screen, in pixels; `0` by default.
    pub y_origin: Option<crate::rt::Text>,
    /// Width of the screen in pixels; `1920` by default.
    pub width: Option<crate::rt::Text>,
    /// Height of the screen in pixels; `1080` by default.
    pub height: Option<crate::rt::Text>,
}

impl InputBarrierProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
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

    /// Host name or address of the server; `localhost` by default.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.server = Some(value.into());
        self
    }

    /// TCP port of the server; `24800` by default.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.port = Some(value.into());
        self
    }

    /// Horizontal position of the left edge of the screen, in pixels; `0` by default.
    #[inline]
    #[must_use]
    pub fn x_origin(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.x_origin = Some(value.into());
        self
    }

    /// Vertical position of the upper edge of the screen, in pixels; `0` by default.
    #[inline]
    #[must_use]
    pub fn y_origin(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.y_origin = Some(value.into());
        self
    }

    /// Width of the screen in pixels; `1920` by default.
    #[inline]
    #[must_use]
    pub fn width(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Height of the screen in pixels; `1080` by default.
    #[inline]
    #[must_use]
    pub fn height(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
    /// The device file on the host, for example `/dev/input/event3` or a link below
    /// `/dev/input/by-id`.
    pub evdev: crate::rt::Text,
    /// Whether the key combination takes or releases all devices of this kind together (keyboard
    /// and mouse) instead of this one. The default is false.
    pub grab_all: Option<bool>,
    /// Whether the guest gets the repeated key events of the host. The default is false: guests
    /// repeat keys on their own.
    pub repeat: Option<bool>,
    /// The keys that switch the device between host and guest; both control keys together by
    /// default.
    pub grab_toggle: Option<types::GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(evdev: impl Into<crate::rt::Text>) -> Self {
        Self {
            evdev: evdev.into(),
            grab_all: None,
            repeat: None,
            grab_toggle: None,
        }
    }

    /// Whether the key combination takes or releases all devices of this kind together (keyboard
    /// and mouse) instead of this one. The default is false.
    #[inline]
    #[must_use]
    pub fn grab_all(mut self, value: impl Into<Option<bool>>) -> Self {
        self.grab_all = value.into();
        self
    }

    /// Whether the guest gets the repeated key events of the host. The default is false: guests
    /// repeat keys on their own.
    #[inline]
    #[must_use]
    pub fn repeat(mut self, value: impl Into<Option<bool>>) -> Self {
        self.repeat = value.into();
        self
    }

    /// The keys that switch the device between host and guest; both control keys together by
    /// default.
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
/// Polling trades host CPU time for latency: before the thread sleeps it looks for events in a
/// loop, and it adapts the length of that loop to the intervals between events. All of these
/// can be changed with `qom-set` while the thread runs.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct IothreadProperties {
    /// How many I/O requests the AIO engine submits to the kernel at a time. 0, the default, leaves
    /// the number to the engine.
    ///
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
    /// How many worker threads for blocking work are kept even when idle; 0 by default. Must not
    /// exceed [`thread-pool-max`](field@types::IothreadProperties::thread_pool_max).
    ///
    /// Since QEMU 7.1.
    pub thread_pool_min: Option<i64>,
    /// The most worker threads there may be; 64 by default.
    ///
    /// Since QEMU 7.1.
    pub thread_pool_max: Option<i64>,
    /// The longest time to poll, in nanoseconds; 0 turns polling off. The default is 32768, and 0
    /// on hosts that are not POSIX.
    pub poll_max_ns: Option<i64>,
    /// The factor by which the polling time grows when events just miss it. 0 means 2, and so does
    /// its absence.
    pub poll_grow: Option<i64>,
    /// The divisor by which the polling time shrinks when polling finds no events. With 0 or
    /// without it: 2 since QEMU 11.1; before, the polling time becomes 0 at once.
    pub poll_shrink: Option<i64>,
    /// How much a new measurement counts when the polling time is adjusted: the larger the number,
    /// the less it counts and the slower the time changes. From 1 to 63; 0, or its absence, means
    /// 3\.
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

    /// How many I/O requests the AIO engine submits to the kernel at a time. 0, the default, leaves
    /// the number to the engine.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    /// How many worker threads for blocking work are kept even when idle; 0 by default. Must not
    /// exceed [`thread-pool-max`](field@types::IothreadProperties::thread_pool_max).
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_min = value.into();
        self
    }

    /// The most worker threads there may be; 64 by default.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_max = value.into();
        self
    }

    /// The longest time to poll, in nanoseconds; 0 turns polling off. The default is 32768, and 0
    /// on hosts that are not POSIX.
    #[inline]
    #[must_use]
    pub fn poll_max_ns(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_max_ns = value.into();
        self
    }

    /// The factor by which the polling time grows when events just miss it. 0 means 2, and so does
    /// its absence.
    #[inline]
    #[must_use]
    pub fn poll_grow(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_grow = value.into();
        self
    }

    /// The divisor by which the polling time shrinks when polling finds no events. With 0 or
    /// without it: 2 since QEMU 11.1; before, the polling time becomes 0 at once.
    #[inline]
    #[must_use]
    pub fn poll_shrink(mut self, value: impl Into<Option<i64>>) -> Self {
        self.poll_shrink = value.into();
        self
    }

    /// How much a new measurement counts when the polling time is adjusted: the larger the number,
    /// the less it counts and the slower the time changes. From 1 to 63; 0, or its absence, means
    /// 3\.
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
/// There can only be one. It has the properties of `EventLoopBaseProperties` and no others.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct MainLoopProperties {
    /// How many I/O requests the AIO engine submits to the kernel at a time. 0, the default, leaves
    /// the number to the engine.
    pub aio_max_batch: Option<i64>,
    /// How many worker threads for blocking work are kept even when idle; 0 by default. Must not
    /// exceed [`thread-pool-max`](field@types::MainLoopProperties::thread_pool_max).
    pub thread_pool_min: Option<i64>,
    /// The most worker threads there may be; 64 by default.
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

    /// How many I/O requests the AIO engine submits to the kernel at a time. 0, the default, leaves
    /// the number to the engine.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    /// How many worker threads for blocking work are kept even when idle; 0 by default. Must not
    /// exceed [`thread-pool-max`](field@types::MainLoopProperties::thread_pool_max).
    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_min = value.into();
        self
    }

    /// The most worker threads there may be; 64 by default.
    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_pool_max = value.into();
        self
    }
}

/// Settings of every memory backend: size, sharing, NUMA placement.
///
/// A backend is host memory that something in the guest uses: its RAM (machine option
/// `memory-backend`), a NUMA node, a DIMM, a virtio-mem or virtio-pmem device. It can have one
/// user and cannot be deleted while it has.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    pub dump: Option<bool>,
    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    pub merge: Option<bool>,
    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    pub policy: Option<types::HostMemPolicy>,
    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    pub prealloc: Option<bool>,
    /// How many threads allocate; as many as the guest has CPUs if absent.
    pub prealloc_threads: Option<u32>,
    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<crate::rt::Text>,
    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    pub share: Option<bool>,
    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendProperties::prealloc), and is an error if
    /// the host cannot do it.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The size in bytes; must not be 0. Use a multiple of the page size, in particular with huge
    /// pages.
    pub size: u64,
    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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

    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    /// How many threads allocate; as many as the guest has CPUs if absent.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendProperties::prealloc), and is an error if
    /// the host cannot do it.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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
    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    pub dump: Option<bool>,
    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendFileProperties::policy) except `default` needs them,
    /// and `default` excludes them.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    pub merge: Option<bool>,
    /// How pages are placed on
    /// [`host-nodes`](field@types::MemoryBackendFileProperties::host_nodes); `default`, which
    /// leaves it to the host, if absent.
    pub policy: Option<types::HostMemPolicy>,
    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    pub prealloc: Option<bool>,
    /// How many threads allocate; as many as the guest has CPUs if absent.
    pub prealloc_threads: Option<u32>,
    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<crate::rt::Text>,
    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    pub share: Option<bool>,
    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendFileProperties::prealloc), and is an error
    /// if the host cannot do it.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The size in bytes; must not be 0. Use a multiple of the page size, in particular with huge
    /// pages.
    pub size: u64,
    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Alignment of the mapping in bytes, a power of two. 0, the default, means the page size of
    /// the file's filesystem. Device DAX can need more: 2 MiB, for example.
    pub align: Option<u64>,
    /// Where in the file the memory begins, in bytes; a multiple of the page size. 0 by default.
    ///
    /// Since QEMU 8.1.
    pub offset: Option<u64>,
    /// Whether the contents may be thrown away when QEMU ends, which spares the host writing them
    /// out. It is no safe erasure: a QEMU that is killed leaves the data. The default is false.
    pub discard_data: Option<bool>,
    /// A file on the host, which is created or made larger if necessary; or a directory, for
    /// example a hugetlbfs mount, in which QEMU makes a temporary file.
    pub mem_path: crate::rt::Text,
    /// Whether the file is in persistent memory, so that QEMU takes care that writes survive a
    /// power failure. Needs a QEMU with libpmem. The default is false.
    ///
    /// Only in builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// Whether the file is opened for reading only, so that it must exist. The default is false.
    pub readonly: Option<bool>,
    /// Whether the guest cannot write to the memory. `auto`, the default, does as
    /// [`readonly`](field@types::MemoryBackendFileProperties::readonly) does; `on` needs
    /// [`readonly`](field@types::MemoryBackendFileProperties::readonly). `off` with a read-only
    /// file and [`share`](field@types::MemoryBackendFileProperties::share) false gives a writable
    /// private copy, so that many guests can start from one template file.
    ///
    /// Since QEMU 8.2.
    pub rom: Option<types::OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: u64, mem_path: impl Into<crate::rt::Text>) -> Self {
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

    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendFileProperties::policy) except `default` needs them,
    /// and `default` excludes them.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    /// How pages are placed on
    /// [`host-nodes`](field@types::MemoryBackendFileProperties::host_nodes); `default`, which
    /// leaves it to the host, if absent.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    /// How many threads allocate; as many as the guest has CPUs if absent.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendFileProperties::prealloc), and is an error
    /// if the host cannot do it.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }

    /// Alignment of the mapping in bytes, a power of two. 0, the default, means the page size of
    /// the file's filesystem. Device DAX can need more: 2 MiB, for example.
    #[inline]
    #[must_use]
    pub fn align(mut self, value: impl Into<Option<u64>>) -> Self {
        self.align = value.into();
        self
    }

    /// Where in the file the memory begins, in bytes; a multiple of the page size. 0 by default.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: impl Into<Option<u64>>) -> Self {
        self.offset = value.into();
        self
    }

    /// Whether the contents may be thrown away when QEMU ends, which spares the host writing them
    /// out. It is no safe erasure: a QEMU that is killed leaves the data. The default is false.
    #[inline]
    #[must_use]
    pub fn discard_data(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_data = value.into();
        self
    }

    /// Whether the file is in persistent memory, so that QEMU takes care that writes survive a
    /// power failure. Needs a QEMU with libpmem. The default is false.
    ///
    /// Only in builds with `CONFIG_LIBPMEM`.
    #[inline]
    #[must_use]
    pub fn pmem(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pmem = value.into();
        self
    }

    /// Whether the file is opened for reading only, so that it must exist. The default is false.
    #[inline]
    #[must_use]
    pub fn readonly(mut self, value: impl Into<Option<bool>>) -> Self {
        self.readonly = value.into();
        self
    }

    /// Whether the guest cannot write to the memory. `auto`, the default, does as
    /// [`readonly`](field@types::MemoryBackendFileProperties::readonly) does; `on` needs
    /// [`readonly`](field@types::MemoryBackendFileProperties::readonly). `off` with a read-only
    /// file and [`share`](field@types::MemoryBackendFileProperties::share) false gives a writable
    /// private copy, so that many guests can start from one template file.
    ///
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
    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    pub dump: Option<bool>,
    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendMemfdProperties::policy) except `default` needs them,
    /// and `default` excludes them.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    pub merge: Option<bool>,
    /// How pages are placed on
    /// [`host-nodes`](field@types::MemoryBackendMemfdProperties::host_nodes); `default`, which
    /// leaves it to the host, if absent.
    pub policy: Option<types::HostMemPolicy>,
    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    pub prealloc: Option<bool>,
    /// How many threads allocate; as many as the guest has CPUs if absent.
    pub prealloc_threads: Option<u32>,
    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<crate::rt::Text>,
    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    pub share: Option<bool>,
    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendMemfdProperties::prealloc), and is an error
    /// if the host cannot do it.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The size in bytes; must not be 0. Use a multiple of the page size, in particular with huge
    /// pages.
    pub size: u64,
    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Whether the memory consists of huge pages, which must be available on the host. The default
    /// is false.
    pub hugetlb: Option<bool>,
    /// Size of the huge pages in bytes, a power of two that the host offers. 0, the default, means
    /// its default size. Not used without
    /// [`hugetlb`](field@types::MemoryBackendMemfdProperties::hugetlb).
    pub hugetlbsize: Option<u64>,
    /// Whether the file is sealed against resizing, so that a process it is shared with cannot cut
    /// it off. The default is true.
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

    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendMemfdProperties::policy) except `default` needs them,
    /// and `default` excludes them.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    /// How pages are placed on
    /// [`host-nodes`](field@types::MemoryBackendMemfdProperties::host_nodes); `default`, which
    /// leaves it to the host, if absent.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    /// How many threads allocate; as many as the guest has CPUs if absent.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendMemfdProperties::prealloc), and is an error
    /// if the host cannot do it.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        self.x_use_canonical_path_for_ramblock_id = value.into();
        self
    }

    /// Whether the memory consists of huge pages, which must be available on the host. The default
    /// is false.
    #[inline]
    #[must_use]
    pub fn hugetlb(mut self, value: impl Into<Option<bool>>) -> Self {
        self.hugetlb = value.into();
        self
    }

    /// Size of the huge pages in bytes, a power of two that the host offers. 0, the default, means
    /// its default size. Not used without
    /// [`hugetlb`](field@types::MemoryBackendMemfdProperties::hugetlb).
    #[inline]
    #[must_use]
    pub fn hugetlbsize(mut self, value: impl Into<Option<u64>>) -> Self {
        self.hugetlbsize = value.into();
        self
    }

    /// Whether the file is sealed against resizing, so that a process it is shared with cannot cut
    /// it off. The default is true.
    #[inline]
    #[must_use]
    pub fn seal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.seal = value.into();
        self
    }
}

/// Settings of a `memory-backend-shm` object: POSIX shared memory.
///
/// It has the properties of [`MemoryBackendProperties`](types::MemoryBackendProperties).
/// [`share`](field@types::MemoryBackendShmProperties::share) must not be false: use it where a
/// vhost-user backend runs on a host without memfd.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    pub dump: Option<bool>,
    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendShmProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    pub merge: Option<bool>,
    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendShmProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    pub policy: Option<types::HostMemPolicy>,
    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    pub prealloc: Option<bool>,
    /// How many threads allocate; as many as the guest has CPUs if absent.
    pub prealloc_threads: Option<u32>,
    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    pub prealloc_context: Option<crate::rt::Text>,
    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    pub share: Option<bool>,
    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendShmProperties::prealloc), and is an error if
    /// the host cannot do it.
    pub reserve: Option<bool>,
    /// The size in bytes; must not be 0. Use a multiple of the page size, in particular with huge
    /// pages.
    pub size: u64,
    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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

    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendShmProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendShmProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    /// How many threads allocate; as many as the guest has CPUs if absent.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendShmProperties::prealloc), and is an error if
    /// the host cannot do it.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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
/// It comes from `/dev/sgx_vepc` of the host.
/// [`merge`](field@types::MemoryBackendEpcProperties::merge) and
/// [`dump`](field@types::MemoryBackendEpcProperties::dump) are false by default.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    pub dump: Option<bool>,
    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendEpcProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    pub merge: Option<bool>,
    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendEpcProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    pub policy: Option<types::HostMemPolicy>,
    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    pub prealloc: Option<bool>,
    /// How many threads allocate; as many as the guest has CPUs if absent.
    pub prealloc_threads: Option<u32>,
    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<crate::rt::Text>,
    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    pub share: Option<bool>,
    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendEpcProperties::prealloc), and is an error if
    /// the host cannot do it.
    pub reserve: Option<bool>,
    /// The size in bytes; must not be 0. Use a multiple of the page size, in particular with huge
    /// pages.
    pub size: u64,
    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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

    /// Whether the memory is part of a core dump of QEMU. By default as the machine option
    /// `dump-guest-core` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dump = value.into();
        self
    }

    /// The NUMA nodes of the host to take the memory from. Every
    /// [`policy`](field@types::MemoryBackendEpcProperties::policy) except `default` needs them, and
    /// `default` excludes them.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }

    /// Whether the host may merge equal pages (Linux KSM). By default as the machine option
    /// `mem-merge` says, which is true unless set.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: impl Into<Option<bool>>) -> Self {
        self.merge = value.into();
        self
    }

    /// How pages are placed on [`host-nodes`](field@types::MemoryBackendEpcProperties::host_nodes);
    /// `default`, which leaves it to the host, if absent.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<types::HostMemPolicy>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Whether all pages are allocated at once, so that a shortage shows here and not while the
    /// guest runs. Large memory takes long. The default is false, or as `-mem-prealloc` says.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.prealloc = value.into();
        self
    }

    /// How many threads allocate; as many as the guest has CPUs if absent.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: impl Into<Option<u32>>) -> Self {
        self.prealloc_threads = value.into();
        self
    }

    /// The id of a `thread-context` object, whose CPU affinity the allocating threads get. By
    /// default they get that of the calling thread.
    ///
    /// Since QEMU 7.2.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }

    /// Whether other processes can map the same memory, as vhost-user and file-based handover need
    /// it, and whether writes reach the file. The default is false for `memory-backend-file` and
    /// `memory-backend-ram`, and true for the other kinds.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.share = value.into();
        self
    }

    /// Whether the host reserves swap space, or huge pages, for all of it. The default is true.
    /// False overcommits memory: a shortage then kills QEMU when the guest touches a page. It
    /// excludes [`prealloc`](field@types::MemoryBackendEpcProperties::prealloc), and is an error if
    /// the host cannot do it.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: impl Into<Option<bool>>) -> Self {
        self.reserve = value.into();
        self
    }

    /// Whether the migration stream names this memory by its QOM path instead of its id. Both sides
    /// must agree. By default true for machine types up to version 4.0, else false.
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
    /// The UNIX socket of `qemu-pr-helper`, which carries out persistent reservation commands
    /// (SCSI) with the privileges that they need. QEMU connects again if the helper is restarted.
    pub path: crate::rt::Text,
}

impl PrManagerHelperProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

/// Settings of a `qtest` object, the server side of QEMU's test protocol.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct QtestProperties {
    /// The character device that test programs connect to.
    pub chardev: crate::rt::Text,
    /// A file for a log of the protocol. No log is written if it is absent.
    pub log: Option<crate::rt::Text>,
}

impl QtestProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            chardev: chardev.into(),
            log: None,
        }
    }

    /// A file for a log of the protocol. No log is written if it is absent.
    #[inline]
    #[must_use]
    pub fn log(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.log = Some(value.into());
        self
    }
}

/// Settings of an `x-remote-object` object: a device served to another QEMU process.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RemoteObjectProperties {
    /// The name of a connected socket, passed before with `getfd`, that leads to the QEMU with the
    /// proxy device.
    pub fd: crate::rt::Text,
    /// The id of the device to serve.
    pub devid: crate::rt::Text,
}

impl RemoteObjectProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        fd: impl Into<crate::rt::Text>,
        devid: impl Into<crate::rt::Text>,
    ) -> Self {
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
    /// Where to listen for the client: a UNIX socket.
    pub socket: types::SocketAddress,
    /// The id of the PCI device to serve.
    pub device: crate::rt::Text,
}

impl VfioUserServerProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        socket: impl Into<types::SocketAddress>,
        device: impl Into<crate::rt::Text>,
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
    /// The name under which an open `/dev/iommu` was passed with `getfd`. When it is absent, QEMU
    /// opens `/dev/iommu` itself. A descriptor passed in can be used by several processes.
    pub fd: Option<crate::rt::Text>,
}

impl IOMMUFDProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { fd: None }
    }

    /// The name under which an open `/dev/iommu` was passed with `getfd`. When it is absent, QEMU
    /// opens `/dev/iommu` itself. A descriptor passed in can be used by several processes.
    #[inline]
    #[must_use]
    pub fn fd(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.fd = Some(value.into());
        self
    }
}

/// Settings of an `acpi-generic-initiator` object: the NUMA node of a PCI device.
///
/// It becomes an entry of the ACPI table SRAT. Devices with memory of their own that can be
/// split into several nodes have several such objects.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// The id of the PCI device.
    pub pci_dev: crate::rt::Text,
    /// The number of the NUMA node, which must be configured. It may have no CPUs and no memory.
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pci_dev: impl Into<crate::rt::Text>, node: u32) -> Self {
        Self {
            pci_dev: pci_dev.into(),
            node,
        }
    }
}

/// Settings of an `acpi-generic-port` object: the NUMA node of a PCI bus.
///
/// It becomes an entry of the ACPI table SRAT that marks where the part of the path to CXL
/// memory begins that the guest can explore by itself.
///
/// In messages since QEMU 9.2.
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// The name of the bus at the host bridge, such as `cxl.1`: the value that the root ports below
    /// it have as `bus`.
    pub pci_bus: crate::rt::Text,
    /// The number of a NUMA node that stands for the port, with distances, latency and bandwidth
    /// set for it. The guest adds to these what it reads from the devices further down, and so gets
    /// the figures of the whole path.
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pci_bus: impl Into<crate::rt::Text>, node: u32) -> Self {
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
    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
    pub opened: Option<bool>,
}

impl RngProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { opened: None }
    }

    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
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
    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
    pub opened: Option<bool>,
    /// The character device that leads to the daemon.
    pub chardev: crate::rt::Text,
}

impl RngEgdProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            opened: None,
            chardev: chardev.into(),
        }
    }

    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
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
    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
    pub opened: Option<bool>,
    /// The file to read from; `/dev/urandom` by default. `/dev/hwrng` is another candidate. Reading
    /// must not end.
    pub filename: Option<crate::rt::Text>,
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

    /// Opens the backend while the properties are being set. True only leads to errors, and false
    /// is the default: leave it out.
    #[deprecated(
        note = "Leave opened out: QEMU opens the backend by itself when all properties are set."
    )]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: impl Into<Option<bool>>) -> Self {
        self.opened = value.into();
        self
    }

    /// The file to read from; `/dev/urandom` by default. `/dev/hwrng` is another candidate. Reading
    /// must not end.
    #[inline]
    #[must_use]
    pub fn filename(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
    /// An IGVM file on the host, which holds the firmware and the initial memory and register
    /// contents of the guest. It takes the place of `-bios` and pflash.
    pub file: crate::rt::Text,
}

impl IgvmCfgProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<crate::rt::Text>) -> Self {
        Self { file: file.into() }
    }
}

/// Settings of a `sev-guest` object for SEV and SEV-ES guests.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SevGuestProperties {
    /// The device file of AMD's secure processor; `/dev/sev` by default.
    pub sev_device: Option<crate::rt::Text>,
    /// The number of the address bit that marks encrypted pages. It must be the one of the host,
    /// which `query-sev-capabilities` tells (47 or 51 on known processors). The default, 0, is not
    /// valid on any.
    pub cbitpos: Option<u32>,
    /// By how many bits encryption shortens physical addresses; `query-sev-capabilities` tells the
    /// value for the host. 1 is right for today's processors, and 0 is refused.
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and kernel command line (`-kernel`, `-initrd`, `-append`)
    /// become part of the measured memory, for the firmware to check them. The firmware must have a
    /// place for them. The default is false.
    ///
    /// Since QEMU 6.2.
    pub kernel_hashes: Option<bool>,
    /// A file with the Diffie-Hellman certificate of the guest owner, base64-encoded. Goes together
    /// with [`session-file`](field@types::SevGuestProperties::session_file). Without both, a secret
    /// cannot be injected for that owner.
    pub dh_cert_file: Option<crate::rt::Text>,
    /// A file with the launch session of the guest owner, base64-encoded.
    pub session_file: Option<crate::rt::Text>,
    /// The SEV policy as a bit mask: 1 forbids debugging, 2 sharing the key with other guests, 4
    /// demands SEV-ES (encrypted registers), 8 forbids migration to other hosts, 16 outside of the
    /// domain, 32 to hosts without SEV. The default is 1.
    pub policy: Option<u32>,
    /// The handle of another guest in the firmware, whose key this one shares. 0, the default,
    /// makes a new one.
    pub handle: Option<u32>,
    /// Whether the guest is made with the old interface of KVM (`KVM_SEV_INIT`), which gives SEV-ES
    /// guests another launch measurement than the new one (`KVM_SEV_INIT2`, Linux 6.10). `on`
    /// insists on the old one, `off` on the new one, and `auto` takes the old one unless another
    /// setting needs the new. The default is `off`; machine types of older releases have another
    /// one.
    ///
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

    /// The device file of AMD's secure processor; `/dev/sev` by default.
    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.sev_device = Some(value.into());
        self
    }

    /// The number of the address bit that marks encrypted pages. It must be the one of the host,
    /// which `query-sev-capabilities` tells (47 or 51 on known processors). The default, 0, is not
    /// valid on any.
    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbitpos = value.into();
        self
    }

    /// Whether hashes of kernel, initrd and kernel command line (`-kernel`, `-initrd`, `-append`)
    /// become part of the measured memory, for the firmware to check them. The firmware must have a
    /// place for them. The default is false.
    ///
    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.kernel_hashes = value.into();
        self
    }

    /// A file with the Diffie-Hellman certificate of the guest owner, base64-encoded. Goes together
    /// with [`session-file`](field@types::SevGuestProperties::session_file). Without both, a secret
    /// cannot be injected for that owner.
    #[inline]
    #[must_use]
    pub fn dh_cert_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dh_cert_file = Some(value.into());
        self
    }

    /// A file with the launch session of the guest owner, base64-encoded.
    #[inline]
    #[must_use]
    pub fn session_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.session_file = Some(value.into());
        self
    }

    /// The SEV policy as a bit mask: 1 forbids debugging, 2 sharing the key with other guests, 4
    /// demands SEV-ES (encrypted registers), 8 forbids migration to other hosts, 16 outside of the
    /// domain, 32 to hosts without SEV. The default is 1.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<u32>>) -> Self {
        self.policy = value.into();
        self
    }

    /// The handle of another guest in the firmware, whose key this one shares. 0, the default,
    /// makes a new one.
    #[inline]
    #[must_use]
    pub fn handle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.handle = value.into();
        self
    }

    /// Whether the guest is made with the old interface of KVM (`KVM_SEV_INIT`), which gives SEV-ES
    /// guests another launch measurement than the new one (`KVM_SEV_INIT2`, Linux 6.10). `on`
    /// insists on the old one, `off` on the new one, and `auto` takes the old one unless another
    /// setting needs the new. The default is `off`; machine types of older releases have another
    /// one.
    ///
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
/// The values with base64 are blocks that AMD's firmware interface for SEV-SNP defines; a wrong
/// length is an error. Blocks left out are zero.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// The device file of AMD's secure processor; `/dev/sev` by default.
    pub sev_device: Option<crate::rt::Text>,
    /// The number of the address bit that marks encrypted pages. It must be the one of the host,
    /// which `query-sev-capabilities` tells (47 or 51 on known processors). The default, 0, is not
    /// valid on any.
    pub cbitpos: Option<u32>,
    /// By how many bits encryption shortens physical addresses; `query-sev-capabilities` tells the
    /// value for the host. 1 is right for today's processors, and 0 is refused.
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and kernel command line (`-kernel`, `-initrd`, `-append`)
    /// become part of the measured memory, for the firmware to check them. The firmware must have a
    /// place for them. The default is false.
    pub kernel_hashes: Option<bool>,
    /// The SNP policy as a bit mask: bits 0 to 15 hold the lowest firmware version, 16 allows SMT,
    /// 17 must be set, 18 allows migration agents, 19 allows debugging, 20 demands a single socket.
    /// The default is 0x30000.
    pub policy: Option<u64>,
    /// 16 bytes, base64-encoded, with the hypervisor workarounds that the guest can see (`GOSVW`).
    pub guest_visible_workarounds: Option<crate::rt::Text>,
    /// 96 bytes, base64-encoded: the expected measurement and identity of the guest. The launch
    /// fails if the guest differs.
    pub id_block: Option<crate::rt::Text>,
    /// At most 4096 bytes, base64-encoded: the keys and signatures for
    /// [`id-block`](field@types::SevSnpGuestProperties::id_block), which needs it.
    pub id_auth: Option<crate::rt::Text>,
    /// Whether [`id-auth`](field@types::SevSnpGuestProperties::id_auth) has an author key, which
    /// has signed the identity key. The default is false.
    pub author_key_enabled: Option<bool>,
    /// 32 bytes, base64-encoded, of the host's choice, which appear in the guest's attestation
    /// reports.
    pub host_data: Option<crate::rt::Text>,
    /// Whether the guest is denied attestation reports signed with the key of the chip (VCEK), so
    /// that only the key of the cloud provider (VLEK) remains. The default is false.
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

    /// The device file of AMD's secure processor; `/dev/sev` by default.
    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.sev_device = Some(value.into());
        self
    }

    /// The number of the address bit that marks encrypted pages. It must be the one of the host,
    /// which `query-sev-capabilities` tells (47 or 51 on known processors). The default, 0, is not
    /// valid on any.
    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbitpos = value.into();
        self
    }

    /// Whether hashes of kernel, initrd and kernel command line (`-kernel`, `-initrd`, `-append`)
    /// become part of the measured memory, for the firmware to check them. The firmware must have a
    /// place for them. The default is false.
    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.kernel_hashes = value.into();
        self
    }

    /// The SNP policy as a bit mask: bits 0 to 15 hold the lowest firmware version, 16 allows SMT,
    /// 17 must be set, 18 allows migration agents, 19 allows debugging, 20 demands a single socket.
    /// The default is 0x30000.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: impl Into<Option<u64>>) -> Self {
        self.policy = value.into();
        self
    }

    /// 16 bytes, base64-encoded, with the hypervisor workarounds that the guest can see (`GOSVW`).
    #[inline]
    #[must_use]
    pub fn guest_visible_workarounds(
        mut self,
        value: impl Into<crate::rt::Text>,
    ) -> Self {
        self.guest_visible_workarounds = Some(value.into());
        self
    }

    /// 96 bytes, base64-encoded: the expected measurement and identity of the guest. The launch
    /// fails if the guest differs.
    #[inline]
    #[must_use]
    pub fn id_block(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id_block = Some(value.into());
        self
    }

    /// At most 4096 bytes, base64-encoded: the keys and signatures for
    /// [`id-block`](field@types::SevSnpGuestProperties::id_block), which needs it.
    #[inline]
    #[must_use]
    pub fn id_auth(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id_auth = Some(value.into());
        self
    }

    /// Whether [`id-auth`](field@types::SevSnpGuestProperties::id_auth) has an author key, which
    /// has signed the identity key. The default is false.
    #[inline]
    #[must_use]
    pub fn author_key_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.author_key_enabled = value.into();
        self
    }

    /// 32 bytes, base64-encoded, of the host's choice, which appear in the guest's attestation
    /// reports.
    #[inline]
    #[must_use]
    pub fn host_data(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.host_data = Some(value.into());
        self
    }

    /// Whether the guest is denied attestation reports signed with the key of the chip (VCEK), so
    /// that only the key of the cloud provider (VLEK) remains. The default is false.
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
/// - `confidential-guest-reset`: A guest with this protection can be reset: QEMU builds its
///   initial state again. Without this feature, `system_reset` ends it.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct TdxGuestProperties {
    /// The TD attributes as a bit mask, as Intel defines them: bit 0 allows debugging, bit 28 see
    /// [`sept-ve-disable`](field@types::TdxGuestProperties::sept_ve_disable). By default bit 28
    /// alone. Bits that KVM does not support are an error.
    pub attributes: Option<u64>,
    /// Whether the guest is spared exceptions (#VE) for pages that it has not accepted yet: bit 28
    /// of the attributes. Linux guests refuse to boot without it. The default is true.
    pub sept_ve_disable: Option<bool>,
    /// A SHA-384 digest, base64-encoded (48 bytes), that identifies configuration not chosen by the
    /// owner, such as the operating system. Zero by default. It appears in attestation reports, as
    /// the two that follow.
    pub mrconfigid: Option<crate::rt::Text>,
    /// A SHA-384 digest, base64-encoded, that identifies the owner of the guest. Zero by default.
    pub mrowner: Option<crate::rt::Text>,
    /// A SHA-384 digest, base64-encoded, that identifies configuration chosen by the owner, such as
    /// the workload. Zero by default.
    pub mrownerconfig: Option<crate::rt::Text>,
    /// Where the quote generation service (QGS) of the host listens. Without it the guest cannot
    /// get quotes, which remote attestation needs.
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

    /// The TD attributes as a bit mask, as Intel defines them: bit 0 allows debugging, bit 28 see
    /// [`sept-ve-disable`](field@types::TdxGuestProperties::sept_ve_disable). By default bit 28
    /// alone. Bits that KVM does not support are an error.
    #[inline]
    #[must_use]
    pub fn attributes(mut self, value: impl Into<Option<u64>>) -> Self {
        self.attributes = value.into();
        self
    }

    /// Whether the guest is spared exceptions (#VE) for pages that it has not accepted yet: bit 28
    /// of the attributes. Linux guests refuse to boot without it. The default is true.
    #[inline]
    #[must_use]
    pub fn sept_ve_disable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sept_ve_disable = value.into();
        self
    }

    /// A SHA-384 digest, base64-encoded (48 bytes), that identifies configuration not chosen by the
    /// owner, such as the operating system. Zero by default. It appears in attestation reports, as
    /// the two that follow.
    #[inline]
    #[must_use]
    pub fn mrconfigid(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mrconfigid = Some(value.into());
        self
    }

    /// A SHA-384 digest, base64-encoded, that identifies the owner of the guest. Zero by default.
    #[inline]
    #[must_use]
    pub fn mrowner(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mrowner = Some(value.into());
        self
    }

    /// A SHA-384 digest, base64-encoded, that identifies configuration chosen by the owner, such as
    /// the workload. Zero by default.
    #[inline]
    #[must_use]
    pub fn mrownerconfig(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.mrownerconfig = Some(value.into());
        self
    }

    /// Where the quote generation service (QGS) of the host listens. Without it the guest cannot
    /// get quotes, which remote attestation needs.
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
/// It can be used as `prealloc-context` of memory backends. Give one of the two lists at most;
/// threads get the affinity of QEMU's main thread if both are absent.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// The numbers of the host CPUs that the threads may run on.
    pub cpu_affinity: Option<Vec<u16>>,
    /// The numbers of host NUMA nodes, on whose CPUs the threads may run. The list of CPUs is
    /// worked out when the property is set.
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

    /// The numbers of the host CPUs that the threads may run on.
    #[inline]
    #[must_use]
    pub fn cpu_affinity(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpu_affinity = Some(value.into());
        self
    }

    /// The numbers of host NUMA nodes, on whose CPUs the threads may run. The list of CPUs is
    /// worked out when the property is set.
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
    /// The id of the character device that the monitor reads and writes.
    pub chardev: crate::rt::Text,
    /// Whether lines can be edited while they are typed, with history and completion. The default
    /// is true; programs at the other end want false.
    pub readline: Option<bool>,
}

impl MonitorHMPProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            chardev: chardev.into(),
            readline: None,
        }
    }

    /// Whether lines can be edited while they are typed, with history and completion. The default
    /// is true; programs at the other end want false.
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
    Unknown(crate::rt::Text),
}

/// Settings of a `monitor-qmp` object, which opens another QMP monitor.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct MonitorQMPProperties {
    /// The id of the character device that the monitor reads and writes.
    pub chardev: crate::rt::Text,
    /// Whether replies and events are laid out for people, on several lines with indentation. By
    /// default each is one line.
    pub pretty: Option<bool>,
    /// What becomes of the object when its client ends the connection. `none` by default.
    pub close_action: Option<types::MonitorQMPCloseAction>,
}

impl MonitorQMPProperties {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            chardev: chardev.into(),
            pretty: None,
            close_action: None,
        }
    }

    /// Whether replies and events are laid out for people, on several lines with indentation. By
    /// default each is one line.
    #[inline]
    #[must_use]
    pub fn pretty(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pretty = value.into();
        self
    }

    /// What becomes of the object when its client ends the connection. `none` by default.
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
    /// Ties a PCI device to a NUMA node in the ACPI tables.
    ///
    /// Since QEMU 9.0.
    AcpiGenericInitiator,
    /// Ties a PCI or CXL host bridge to a NUMA node in the ACPI tables.
    ///
    /// Since QEMU 9.2.
    AcpiGenericPort,
    /// Allows or denies users by a list of rules given here.
    AuthzList,
    /// Allows or denies users by a list of rules in a file.
    AuthzListfile,
    /// Asks the PAM modules of the host whether a user is allowed.
    AuthzPam,
    /// Allows one user, whose name is given here.
    AuthzSimple,
    /// A virtual CAN bus that emulated CAN controllers connect to. It has no settings.
    CanBus,
    /// Connects a [`can-bus`](types::ObjectType::CanBus) to a CAN interface of the host.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan,
    /// Compares the packets of both guests of a COLO pair.
    ColoCompare,
    /// The base of the crypto backends; use one of those that follow.
    CryptodevBackend,
    /// Does the work of a virtio-crypto device in QEMU, with its crypto library.
    CryptodevBackendBuiltin,
    /// Passes asymmetric operations of a virtio-crypto device to the crypto framework of the Linux
    /// kernel.
    ///
    /// Since QEMU 7.2.
    CryptodevBackendLkcf,
    /// Passes the work of a virtio-crypto device to another process.
    ///
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    /// Makes the state of helper processes on a D-Bus part of migration.
    DbusVmstate,
    /// Holds packets back and releases them at fixed intervals.
    FilterBuffer,
    /// Records packets in a pcap file.
    FilterDump,
    /// Copies packets to a character device and lets them pass.
    FilterMirror,
    /// Moves packets to a character device, and injects packets from one.
    FilterRedirector,
    /// Records or replays packets for QEMU's record and replay (`-icount` with `rr`).
    FilterReplay,
    /// Adapts TCP sequence numbers on the secondary side of COLO.
    FilterRewriter,
    /// Starts the guest from an IGVM file.
    ///
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg,
    /// Takes keyboard and mouse input from a Barrier server.
    InputBarrier,
    /// Gives an input device of the host (evdev) to the guest.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux,
    /// Opens `/dev/iommu`, for VFIO devices that use it.
    ///
    /// Since QEMU 9.0.
    Iommufd,
    /// A thread with an event loop, for the I/O of devices assigned to it.
    Iothread,
    /// Settings of the event loop of QEMU's main thread.
    ///
    /// Since QEMU 7.1.
    MainLoop,
    /// Enclave memory for Intel SGX, from `/dev/sgx_vepc`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc,
    /// Memory from a file, a hugetlbfs mount or persistent memory.
    MemoryBackendFile,
    /// Memory from an anonymous file, which can be shared by passing its descriptor.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd,
    /// Plain anonymous memory, which no other process can map.
    MemoryBackendRam,
    /// POSIX shared memory, which can be shared on hosts without memfd.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm,
    /// A monitor for people, with the commands of HMP.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp,
    /// A QMP monitor, in addition to the present ones.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp,
    /// Protects a POWER guest by the Protected Execution Facility. It has no settings.
    PefGuest,
    /// Passes SCSI persistent reservations of guests to a privileged helper.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper,
    /// Serves QEMU's test protocol on a character device.
    ///
    /// Since QEMU 6.1.
    Qtest,
    /// Random numbers from QEMU's own generator, seeded by the host.
    RngBuiltin,
    /// Random numbers from a daemon with the EGD protocol.
    RngEgd,
    /// Random numbers from a file of the host, such as `/dev/urandom`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom,
    /// A password or key, for other objects and block nodes to refer to by id.
    Secret,
    /// A password or key from the keyring of the Linux kernel.
    ///
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    /// Protects the guest by AMD SEV or SEV-ES.
    SevGuest,
    /// Protects the guest by AMD SEV-SNP.
    ///
    /// Since QEMU 9.1.
    SevSnpGuest,
    /// Makes threads with a given CPU affinity.
    ///
    /// Since QEMU 7.2.
    ThreadContext,
    /// Protects an s390x guest by Protected Virtualization (Secure Execution). It has no settings.
    S390PvGuest,
    /// Protects the guest by Intel TDX.
    ///
    /// Since QEMU 10.1.
    TdxGuest,
    /// I/O limits that the block nodes and drives in it share.
    ThrottleGroup,
    /// TLS without certificates: encrypted, but open to an attacker in the middle.
    TlsCredsAnon,
    /// TLS with keys that both sides know beforehand.
    TlsCredsPsk,
    /// TLS with X.509 certificates: the server proves who it is, and so can the client.
    TlsCredsX509,
    /// The list of TLS ciphers that the host allows, for the firmware of the guest to read through
    /// fw_cfg.
    TlsCipherSuites,
    /// Serves a device to another QEMU process over its private protocol.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-remote-object`](types::ObjectType::XRemoteObject) and
    /// [`x-vfio-user-server`](types::ObjectType::XVfioUserServer) are experimental: they may change
    /// or vanish in any release.
    XRemoteObject,
    /// Serves a PCI device to another process over vfio-user.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-remote-object`](types::ObjectType::XRemoteObject) and
    /// [`x-vfio-user-server`](types::ObjectType::XVfioUserServer) are experimental: they may change
    /// or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An object to create, with its id and settings.
#[non_exhaustive]
pub struct ObjectOptions {
    /// The class of the object, which decides which other members there are.
    pub qom_type: types::ObjectOptionsBranch,
    /// The name of the object, which must be free: letters, digits and `-._`, beginning with a
    /// letter. Its QOM path is `/objects/` and this id.
    pub id: crate::rt::Text,
    /// Properties of the object as one nested JSON object. Newer releases take them beside
    /// [`qom-type`](field@types::ObjectOptions::qom_type) and
    /// [`id`](field@types::ObjectOptions::id).
    ///
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
        id: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            id: id.into(),
            props: None,
        }
    }

    /// Properties of the object as one nested JSON object. Newer releases take them beside
    /// [`qom-type`](field@types::ObjectOptions::qom_type) and
    /// [`id`](field@types::ObjectOptions::id).
    ///
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
    /// Ties a PCI device to a NUMA node in the ACPI tables.
    ///
    /// Since QEMU 9.0.
    AcpiGenericInitiator(types::AcpiGenericInitiatorProperties),
    /// Ties a PCI or CXL host bridge to a NUMA node in the ACPI tables.
    ///
    /// Since QEMU 9.2.
    AcpiGenericPort(types::AcpiGenericPortProperties),
    /// Allows or denies users by a list of rules given here.
    AuthzList(types::AuthZListProperties),
    /// Allows or denies users by a list of rules in a file.
    AuthzListfile(types::AuthZListFileProperties),
    /// Asks the PAM modules of the host whether a user is allowed.
    AuthzPam(types::AuthZPAMProperties),
    /// Allows one user, whose name is given here.
    AuthzSimple(types::AuthZSimpleProperties),
    /// Connects a [`can-bus`](types::ObjectType::CanBus) to a CAN interface of the host.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan(types::CanHostSocketcanProperties),
    /// Compares the packets of both guests of a COLO pair.
    ColoCompare(types::ColoCompareProperties),
    /// The base of the crypto backends; use one of those that follow.
    CryptodevBackend(types::CryptodevBackendProperties),
    /// Does the work of a virtio-crypto device in QEMU, with its crypto library.
    CryptodevBackendBuiltin(types::CryptodevBackendProperties),
    /// Passes asymmetric operations of a virtio-crypto device to the crypto framework of the Linux
    /// kernel.
    ///
    /// Since QEMU 7.2.
    CryptodevBackendLkcf(types::CryptodevBackendProperties),
    /// Passes the work of a virtio-crypto device to another process.
    ///
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(types::CryptodevVhostUserProperties),
    /// Makes the state of helper processes on a D-Bus part of migration.
    DbusVmstate(types::DBusVMStateProperties),
    /// Holds packets back and releases them at fixed intervals.
    FilterBuffer(types::FilterBufferProperties),
    /// Records packets in a pcap file.
    FilterDump(types::FilterDumpProperties),
    /// Copies packets to a character device and lets them pass.
    FilterMirror(types::FilterMirrorProperties),
    /// Moves packets to a character device, and injects packets from one.
    FilterRedirector(types::FilterRedirectorProperties),
    /// Records or replays packets for QEMU's record and replay (`-icount` with `rr`).
    FilterReplay(types::NetfilterProperties),
    /// Adapts TCP sequence numbers on the secondary side of COLO.
    FilterRewriter(types::FilterRewriterProperties),
    /// Starts the guest from an IGVM file.
    ///
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg(types::IgvmCfgProperties),
    /// Takes keyboard and mouse input from a Barrier server.
    InputBarrier(types::InputBarrierProperties),
    /// Gives an input device of the host (evdev) to the guest.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux(types::InputLinuxProperties),
    /// Opens `/dev/iommu`, for VFIO devices that use it.
    ///
    /// Since QEMU 9.0.
    Iommufd(types::IOMMUFDProperties),
    /// A thread with an event loop, for the I/O of devices assigned to it.
    Iothread(types::IothreadProperties),
    /// Settings of the event loop of QEMU's main thread.
    ///
    /// Since QEMU 7.1.
    MainLoop(types::MainLoopProperties),
    /// Enclave memory for Intel SGX, from `/dev/sgx_vepc`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc(types::MemoryBackendEpcProperties),
    /// Memory from a file, a hugetlbfs mount or persistent memory.
    MemoryBackendFile(types::MemoryBackendFileProperties),
    /// Memory from an anonymous file, which can be shared by passing its descriptor.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(types::MemoryBackendMemfdProperties),
    /// Plain anonymous memory, which no other process can map.
    MemoryBackendRam(types::MemoryBackendProperties),
    /// POSIX shared memory, which can be shared on hosts without memfd.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm(types::MemoryBackendShmProperties),
    /// A monitor for people, with the commands of HMP.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp(types::MonitorHMPProperties),
    /// A QMP monitor, in addition to the present ones.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp(types::MonitorQMPProperties),
    /// Passes SCSI persistent reservations of guests to a privileged helper.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper(types::PrManagerHelperProperties),
    /// Serves QEMU's test protocol on a character device.
    ///
    /// Since QEMU 6.1.
    Qtest(types::QtestProperties),
    /// Random numbers from QEMU's own generator, seeded by the host.
    RngBuiltin(types::RngProperties),
    /// Random numbers from a daemon with the EGD protocol.
    RngEgd(types::RngEgdProperties),
    /// Random numbers from a file of the host, such as `/dev/urandom`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom(types::RngRandomProperties),
    /// A password or key, for other objects and block nodes to refer to by id.
    Secret(types::SecretProperties),
    /// A password or key from the keyring of the Linux kernel.
    ///
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(types::SecretKeyringProperties),
    /// Protects the guest by AMD SEV or SEV-ES.
    SevGuest(types::SevGuestProperties),
    /// Protects the guest by AMD SEV-SNP.
    ///
    /// Since QEMU 9.1.
    SevSnpGuest(types::SevSnpGuestProperties),
    /// Protects the guest by Intel TDX.
    ///
    /// Since QEMU 10.1.
    TdxGuest(types::TdxGuestProperties),
    /// Makes threads with a given CPU affinity.
    ///
    /// Since QEMU 7.2.
    ThreadContext(types::ThreadContextProperties),
    /// I/O limits that the block nodes and drives in it share.
    ThrottleGroup(types::ThrottleGroupProperties),
    /// TLS without certificates: encrypted, but open to an attacker in the middle.
    TlsCredsAnon(types::TlsCredsAnonProperties),
    /// TLS with keys that both sides know beforehand.
    TlsCredsPsk(types::TlsCredsPskProperties),
    /// TLS with X.509 certificates: the server proves who it is, and so can the client.
    TlsCredsX509(types::TlsCredsX509Properties),
    /// The list of TLS ciphers that the host allows, for the firmware of the guest to read through
    /// fw_cfg.
    TlsCipherSuites(types::TlsCredsProperties),
    /// Serves a device to another QEMU process over its private protocol.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-remote-object`](types::ObjectType::XRemoteObject) and
    /// [`x-vfio-user-server`](types::ObjectType::XVfioUserServer) are experimental: they may change
    /// or vanish in any release.
    XRemoteObject(types::RemoteObjectProperties),
    /// Serves a PCI device to another process over vfio-user.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-remote-object`](types::ObjectType::XRemoteObject) and
    /// [`x-vfio-user-server`](types::ObjectType::XVfioUserServer) are experimental: they may change
    /// or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer(types::VfioUserServerProperties),
    /// A virtual CAN bus that emulated CAN controllers connect to. It has no settings.
    CanBus,
    /// Protects a POWER guest by the Protected Execution Facility. It has no settings.
    PefGuest,
    /// Protects an s390x guest by Protected Virtualization (Secure Execution). It has no settings.
    S390PvGuest,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
