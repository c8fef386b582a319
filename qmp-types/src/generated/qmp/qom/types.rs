// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A property with its type, help text and default.
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `default-value`.
    pub default_value: Option<crate::rt::Value>,
}

impl crate::Blank for ObjectPropertyInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        description: None,
        default_value: None,
    };
}

impl crate::Object for ObjectPropertyInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ObjectPropertyInfo",
        names: &["name", "type", "description", "default-value"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.description, &self.default_value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.type_,
                &mut self.description,
                &mut self.default_value,
            ],
        );
    }
}

impl ObjectPropertyInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: String,
    /// The member `value`.
    pub value: Option<crate::rt::Value>,
}

impl crate::Blank for ObjectPropertyValue {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        value: None,
    };
}

impl crate::Object for ObjectPropertyValue {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ObjectPropertyValue",
        names: &["name", "type", "value"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[
        crate::SecretMember::new(2).when(0, &["data", "password", "passwd", "secret"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.type_, &mut self.value]);
    }
}

impl ObjectPropertyValue {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `properties`.
    pub properties: Vec<types::ObjectPropertyValue>,
}

impl crate::Blank for ObjectPropertiesValues {
    const BLANK: Self = Self {
        properties: crate::Blank::BLANK,
    };
}

impl crate::Object for ObjectPropertiesValues {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ObjectPropertiesValues",
        names: &["properties"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.properties]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.properties]);
    }
}

impl ObjectPropertiesValues {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `abstract`.
    pub abstract_: Option<bool>,
    /// The member `parent`.
    pub parent: Option<String>,
}

impl crate::Blank for ObjectTypeInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        abstract_: None,
        parent: None,
    };
}

impl crate::Object for ObjectTypeInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ObjectTypeInfo",
        names: &["name", "abstract", "parent"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.abstract_, &self.parent]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.abstract_, &mut self.parent]);
    }
}

impl ObjectTypeInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `if`.
    pub if_: String,
    /// The member `canbus`.
    pub canbus: String,
}

impl crate::Blank for CanHostSocketcanProperties {
    const BLANK: Self = Self {
        if_: crate::Blank::BLANK,
        canbus: crate::Blank::BLANK,
    };
}

impl crate::Object for CanHostSocketcanProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CanHostSocketcanProperties",
        names: &["if", "canbus"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.if_, &self.canbus]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.if_, &mut self.canbus]);
    }
}

impl CanHostSocketcanProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `primary_in`.
    pub primary_in: String,
    /// The member `secondary_in`.
    pub secondary_in: String,
    /// The member `outdev`.
    pub outdev: String,
    /// The member `iothread`.
    pub iothread: String,
    /// The member `notify_dev`.
    pub notify_dev: Option<String>,
    /// The member `compare_timeout`.
    pub compare_timeout: Option<u64>,
    /// The member `expired_scan_cycle`.
    pub expired_scan_cycle: Option<u32>,
    /// The member `max_queue_size`.
    pub max_queue_size: Option<u32>,
    /// The member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl crate::Blank for ColoCompareProperties {
    const BLANK: Self = Self {
        primary_in: crate::Blank::BLANK,
        secondary_in: crate::Blank::BLANK,
        outdev: crate::Blank::BLANK,
        iothread: crate::Blank::BLANK,
        notify_dev: None,
        compare_timeout: None,
        expired_scan_cycle: None,
        max_queue_size: None,
        vnet_hdr_support: None,
    };
}

impl crate::Object for ColoCompareProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ColoCompareProperties",
        names: &[
            "primary_in",
            "secondary_in",
            "outdev",
            "iothread",
            "notify_dev",
            "compare_timeout",
            "expired_scan_cycle",
            "max_queue_size",
            "vnet_hdr_support",
        ],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.primary_in,
                &self.secondary_in,
                &self.outdev,
                &self.iothread,
                &self.notify_dev,
                &self.compare_timeout,
                &self.expired_scan_cycle,
                &self.max_queue_size,
                &self.vnet_hdr_support,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.primary_in,
                &mut self.secondary_in,
                &mut self.outdev,
                &mut self.iothread,
                &mut self.notify_dev,
                &mut self.compare_timeout,
                &mut self.expired_scan_cycle,
                &mut self.max_queue_size,
                &mut self.vnet_hdr_support,
            ],
        );
    }
}

impl ColoCompareProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `notify_dev`.
    #[inline]
    #[must_use]
    pub fn notify_dev(mut self, value: impl Into<String>) -> Self {
        self.notify_dev = Some(value.into());
        self
    }
    /// Sets `compare_timeout`.
    #[inline]
    #[must_use]
    pub fn compare_timeout(mut self, value: u64) -> Self {
        self.compare_timeout = Some(value);
        self
    }
    /// Sets `expired_scan_cycle`.
    #[inline]
    #[must_use]
    pub fn expired_scan_cycle(mut self, value: u32) -> Self {
        self.expired_scan_cycle = Some(value);
        self
    }
    /// Sets `max_queue_size`.
    #[inline]
    #[must_use]
    pub fn max_queue_size(mut self, value: u32) -> Self {
        self.max_queue_size = Some(value);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: bool) -> Self {
        self.vnet_hdr_support = Some(value);
        self
    }
}

/// Settings of crypto backends: queues and limits.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    /// The member `queues`.
    pub queues: Option<u32>,
    /// The member `throttle-bps`.
    ///
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// The member `throttle-ops`.
    ///
    /// Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
}

impl crate::Blank for CryptodevBackendProperties {
    const BLANK: Self = Self {
        queues: None,
        throttle_bps: None,
        throttle_ops: None,
    };
}

impl crate::Object for CryptodevBackendProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CryptodevBackendProperties",
        names: &["queues", "throttle-bps", "throttle-ops"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 0))),
            (2, crate::Releases::since(crate::Release::new(8, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.queues, &self.throttle_bps, &self.throttle_ops]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.queues, &mut self.throttle_bps, &mut self.throttle_ops],
        );
    }
}

impl CryptodevBackendProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            queues: None,
            throttle_bps: None,
            throttle_ops: None,
        }
    }
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: u32) -> Self {
        self.queues = Some(value);
        self
    }
    /// Sets `throttle-bps`.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: u64) -> Self {
        self.throttle_bps = Some(value);
        self
    }
    /// Sets `throttle-ops`.
    #[inline]
    #[must_use]
    pub fn throttle_ops(mut self, value: u64) -> Self {
        self.throttle_ops = Some(value);
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
    /// The member `queues`.
    pub queues: Option<u32>,
    /// The member `throttle-bps`.
    ///
    /// Since QEMU 8.0.
    pub throttle_bps: Option<u64>,
    /// The member `throttle-ops`.
    ///
    /// Since QEMU 8.0.
    pub throttle_ops: Option<u64>,
    /// The member `chardev`.
    pub chardev: String,
}

impl crate::Blank for CryptodevVhostUserProperties {
    const BLANK: Self = Self {
        queues: None,
        throttle_bps: None,
        throttle_ops: None,
        chardev: crate::Blank::BLANK,
    };
}

impl crate::Object for CryptodevVhostUserProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CryptodevVhostUserProperties",
        names: &["queues", "throttle-bps", "throttle-ops", "chardev"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 0))),
            (2, crate::Releases::since(crate::Release::new(8, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.queues, &self.throttle_bps, &self.throttle_ops, &self.chardev],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.queues,
                &mut self.throttle_bps,
                &mut self.throttle_ops,
                &mut self.chardev,
            ],
        );
    }
}

impl CryptodevVhostUserProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queues`.
    #[inline]
    #[must_use]
    pub fn queues(mut self, value: u32) -> Self {
        self.queues = Some(value);
        self
    }
    /// Sets `throttle-bps`.
    #[inline]
    #[must_use]
    pub fn throttle_bps(mut self, value: u64) -> Self {
        self.throttle_bps = Some(value);
        self
    }
    /// Sets `throttle-ops`.
    #[inline]
    #[must_use]
    pub fn throttle_ops(mut self, value: u64) -> Self {
        self.throttle_ops = Some(value);
        self
    }
}

/// Settings of a `dbus-vmstate` object, which migrates the state of helper processes.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DBusVMStateProperties {
    /// The member `addr`.
    pub addr: String,
    /// The member `id-list`.
    pub id_list: Option<String>,
}

impl crate::Blank for DBusVMStateProperties {
    const BLANK: Self = Self {
        addr: crate::Blank::BLANK,
        id_list: None,
    };
}

impl crate::Object for DBusVMStateProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DBusVMStateProperties",
        names: &["addr", "id-list"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.addr, &self.id_list]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.addr, &mut self.id_list]);
    }
}

impl DBusVMStateProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<String>) -> Self {
        Self {
            addr: addr.into(),
            id_list: None,
        }
    }
    /// Sets `id-list`.
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
    /// The value `before`.
    Before,
    /// The value `behind`.
    Behind,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NetfilterInsert {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("before", Self::Before),
        ("behind", Self::Behind),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Before => "before",
            Self::Behind => "behind",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of every network filter: its backend, direction and place.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct NetfilterProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
}

impl crate::Blank for NetfilterProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
    };
}

impl crate::Object for NetfilterProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NetfilterProperties",
        names: &["netdev", "queue", "status", "position", "insert"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.netdev, &self.queue, &self.status, &self.position, &self.insert],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
            ],
        );
    }
}

impl NetfilterProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
}

/// Settings of a `filter-buffer` object, which holds packets back for a while.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterBufferProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
    /// The member `interval`.
    pub interval: u32,
}

impl crate::Blank for FilterBufferProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        interval: crate::Blank::BLANK,
    };
}

impl crate::Object for FilterBufferProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FilterBufferProperties",
        names: &["netdev", "queue", "status", "position", "insert", "interval"],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.netdev,
                &self.queue,
                &self.status,
                &self.position,
                &self.insert,
                &self.interval,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
                &mut self.interval,
            ],
        );
    }
}

impl FilterBufferProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
}

/// Settings of a `filter-dump` object, which records packets in a pcap file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterDumpProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
    /// The member `file`.
    pub file: String,
    /// The member `maxlen`.
    pub maxlen: Option<u32>,
}

impl crate::Blank for FilterDumpProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        file: crate::Blank::BLANK,
        maxlen: None,
    };
}

impl crate::Object for FilterDumpProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FilterDumpProperties",
        names: &["netdev", "queue", "status", "position", "insert", "file", "maxlen"],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.netdev,
                &self.queue,
                &self.status,
                &self.position,
                &self.insert,
                &self.file,
                &self.maxlen,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
                &mut self.file,
                &mut self.maxlen,
            ],
        );
    }
}

impl FilterDumpProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
    /// Sets `maxlen`.
    #[inline]
    #[must_use]
    pub fn maxlen(mut self, value: u32) -> Self {
        self.maxlen = Some(value);
        self
    }
}

/// Settings of a `filter-mirror` object, which copies packets to a character device.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterMirrorProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
    /// The member `outdev`.
    pub outdev: String,
    /// The member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl crate::Blank for FilterMirrorProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        outdev: crate::Blank::BLANK,
        vnet_hdr_support: None,
    };
}

impl crate::Object for FilterMirrorProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FilterMirrorProperties",
        names: &[
            "netdev",
            "queue",
            "status",
            "position",
            "insert",
            "outdev",
            "vnet_hdr_support",
        ],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.netdev,
                &self.queue,
                &self.status,
                &self.position,
                &self.insert,
                &self.outdev,
                &self.vnet_hdr_support,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
                &mut self.outdev,
                &mut self.vnet_hdr_support,
            ],
        );
    }
}

impl FilterMirrorProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: bool) -> Self {
        self.vnet_hdr_support = Some(value);
        self
    }
}

/// Settings of a `filter-redirector` object, which passes packets to and from character
/// devices.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
    /// The member `indev`.
    pub indev: Option<String>,
    /// The member `outdev`.
    pub outdev: Option<String>,
    /// The member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl crate::Blank for FilterRedirectorProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        indev: None,
        outdev: None,
        vnet_hdr_support: None,
    };
}

impl crate::Object for FilterRedirectorProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FilterRedirectorProperties",
        names: &[
            "netdev",
            "queue",
            "status",
            "position",
            "insert",
            "indev",
            "outdev",
            "vnet_hdr_support",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.netdev,
                &self.queue,
                &self.status,
                &self.position,
                &self.insert,
                &self.indev,
                &self.outdev,
                &self.vnet_hdr_support,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
                &mut self.indev,
                &mut self.outdev,
                &mut self.vnet_hdr_support,
            ],
        );
    }
}

impl FilterRedirectorProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
    /// Sets `indev`.
    #[inline]
    #[must_use]
    pub fn indev(mut self, value: impl Into<String>) -> Self {
        self.indev = Some(value.into());
        self
    }
    /// Sets `outdev`.
    #[inline]
    #[must_use]
    pub fn outdev(mut self, value: impl Into<String>) -> Self {
        self.outdev = Some(value.into());
        self
    }
    /// Sets `vnet_hdr_support`.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: bool) -> Self {
        self.vnet_hdr_support = Some(value);
        self
    }
}

/// Settings of a `filter-rewriter` object, which adapts TCP packets for COLO.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `queue`.
    pub queue: Option<types::NetFilterDirection>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `position`.
    pub position: Option<String>,
    /// The member `insert`.
    pub insert: Option<types::NetfilterInsert>,
    /// The member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl crate::Blank for FilterRewriterProperties {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        vnet_hdr_support: None,
    };
}

impl crate::Object for FilterRewriterProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FilterRewriterProperties",
        names: &["netdev", "queue", "status", "position", "insert", "vnet_hdr_support"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.netdev,
                &self.queue,
                &self.status,
                &self.position,
                &self.insert,
                &self.vnet_hdr_support,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.queue,
                &mut self.status,
                &mut self.position,
                &mut self.insert,
                &mut self.vnet_hdr_support,
            ],
        );
    }
}

impl FilterRewriterProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `queue`.
    #[inline]
    #[must_use]
    pub fn queue(mut self, value: types::NetFilterDirection) -> Self {
        self.queue = Some(value);
        self
    }
    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `position`.
    #[inline]
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `insert`.
    #[inline]
    #[must_use]
    pub fn insert(mut self, value: types::NetfilterInsert) -> Self {
        self.insert = Some(value);
        self
    }
    /// Sets `vnet_hdr_support`.
    #[inline]
    #[must_use]
    pub fn vnet_hdr_support(mut self, value: bool) -> Self {
        self.vnet_hdr_support = Some(value);
        self
    }
}

/// Settings of an `input-barrier` object, a client of the Barrier keyboard sharing tool.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// The member `name`.
    pub name: String,
    /// The member `server`.
    pub server: Option<String>,
    /// The member `port`.
    pub port: Option<String>,
    /// The member `x-origin`.
    pub x_origin: Option<String>,
    /// The member `y-origin`.
    pub y_origin: Option<String>,
    /// The member `width`.
    pub width: Option<String>,
    /// The member `height`.
    pub height: Option<String>,
}

impl crate::Blank for InputBarrierProperties {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        server: None,
        port: None,
        x_origin: None,
        y_origin: None,
        width: None,
        height: None,
    };
}

impl crate::Object for InputBarrierProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputBarrierProperties",
        names: &["name", "server", "port", "x-origin", "y-origin", "width", "height"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.server,
                &self.port,
                &self.x_origin,
                &self.y_origin,
                &self.width,
                &self.height,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.server,
                &mut self.port,
                &mut self.x_origin,
                &mut self.y_origin,
                &mut self.width,
                &mut self.height,
            ],
        );
    }
}

impl InputBarrierProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `server`.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `x-origin`.
    #[inline]
    #[must_use]
    pub fn x_origin(mut self, value: impl Into<String>) -> Self {
        self.x_origin = Some(value.into());
        self
    }
    /// Sets `y-origin`.
    #[inline]
    #[must_use]
    pub fn y_origin(mut self, value: impl Into<String>) -> Self {
        self.y_origin = Some(value.into());
        self
    }
    /// Sets `width`.
    #[inline]
    #[must_use]
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `height`.
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
    /// The member `evdev`.
    pub evdev: String,
    /// The member `grab_all`.
    pub grab_all: Option<bool>,
    /// The member `repeat`.
    pub repeat: Option<bool>,
    /// The member `grab-toggle`.
    pub grab_toggle: Option<types::GrabToggleKeys>,
}

impl crate::Blank for InputLinuxProperties {
    const BLANK: Self = Self {
        evdev: crate::Blank::BLANK,
        grab_all: None,
        repeat: None,
        grab_toggle: None,
    };
}

impl crate::Object for InputLinuxProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputLinuxProperties",
        names: &["evdev", "grab_all", "repeat", "grab-toggle"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.evdev, &self.grab_all, &self.repeat, &self.grab_toggle]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.evdev,
                &mut self.grab_all,
                &mut self.repeat,
                &mut self.grab_toggle,
            ],
        );
    }
}

impl InputLinuxProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `grab_all`.
    #[inline]
    #[must_use]
    pub fn grab_all(mut self, value: bool) -> Self {
        self.grab_all = Some(value);
        self
    }
    /// Sets `repeat`.
    #[inline]
    #[must_use]
    pub fn repeat(mut self, value: bool) -> Self {
        self.repeat = Some(value);
        self
    }
    /// Sets `grab-toggle`.
    #[inline]
    #[must_use]
    pub fn grab_toggle(mut self, value: types::GrabToggleKeys) -> Self {
        self.grab_toggle = Some(value);
        self
    }
}

/// Settings of an `iothread` object, such as how long it polls.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct IothreadProperties {
    /// The member `aio-max-batch`.
    ///
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
    /// The member `thread-pool-min`.
    ///
    /// Since QEMU 7.1.
    pub thread_pool_min: Option<i64>,
    /// The member `thread-pool-max`.
    ///
    /// Since QEMU 7.1.
    pub thread_pool_max: Option<i64>,
    /// The member `poll-max-ns`.
    pub poll_max_ns: Option<i64>,
    /// The member `poll-grow`.
    pub poll_grow: Option<i64>,
    /// The member `poll-shrink`.
    pub poll_shrink: Option<i64>,
    /// How much a new measurement counts when the polling time is adjusted.
    ///
    /// On the wire: `poll-weight`.
    ///
    /// Since QEMU 11.1.
    pub poll_weight: Option<i64>,
}

impl crate::Blank for IothreadProperties {
    const BLANK: Self = Self {
        aio_max_batch: None,
        thread_pool_min: None,
        thread_pool_max: None,
        poll_max_ns: None,
        poll_grow: None,
        poll_shrink: None,
        poll_weight: None,
    };
}

impl crate::Object for IothreadProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "IothreadProperties",
        names: &[
            "aio-max-batch",
            "thread-pool-min",
            "thread-pool-max",
            "poll-max-ns",
            "poll-grow",
            "poll-shrink",
            "poll-weight",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::Releases::since(crate::Release::new(6, 1))),
            (1, crate::Releases::since(crate::Release::new(7, 1))),
            (2, crate::Releases::since(crate::Release::new(7, 1))),
            (6, crate::Releases::since(crate::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.aio_max_batch,
                &self.thread_pool_min,
                &self.thread_pool_max,
                &self.poll_max_ns,
                &self.poll_grow,
                &self.poll_shrink,
                &self.poll_weight,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.aio_max_batch,
                &mut self.thread_pool_min,
                &mut self.thread_pool_max,
                &mut self.poll_max_ns,
                &mut self.poll_grow,
                &mut self.poll_shrink,
                &mut self.poll_weight,
            ],
        );
    }
}

impl IothreadProperties {
    /// Creates it with nothing set.
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
    /// Sets `aio-max-batch`.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: i64) -> Self {
        self.aio_max_batch = Some(value);
        self
    }
    /// Sets `thread-pool-min`.
    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: i64) -> Self {
        self.thread_pool_min = Some(value);
        self
    }
    /// Sets `thread-pool-max`.
    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: i64) -> Self {
        self.thread_pool_max = Some(value);
        self
    }
    /// Sets `poll-max-ns`.
    #[inline]
    #[must_use]
    pub fn poll_max_ns(mut self, value: i64) -> Self {
        self.poll_max_ns = Some(value);
        self
    }
    /// Sets `poll-grow`.
    #[inline]
    #[must_use]
    pub fn poll_grow(mut self, value: i64) -> Self {
        self.poll_grow = Some(value);
        self
    }
    /// Sets `poll-shrink`.
    #[inline]
    #[must_use]
    pub fn poll_shrink(mut self, value: i64) -> Self {
        self.poll_shrink = Some(value);
        self
    }
    /// Sets `poll-weight`.
    #[inline]
    #[must_use]
    pub fn poll_weight(mut self, value: i64) -> Self {
        self.poll_weight = Some(value);
        self
    }
}

/// Settings of a `main-loop` object, which tunes QEMU's main thread.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct MainLoopProperties {
    /// The member `aio-max-batch`.
    pub aio_max_batch: Option<i64>,
    /// The member `thread-pool-min`.
    pub thread_pool_min: Option<i64>,
    /// The member `thread-pool-max`.
    pub thread_pool_max: Option<i64>,
}

impl crate::Blank for MainLoopProperties {
    const BLANK: Self = Self {
        aio_max_batch: None,
        thread_pool_min: None,
        thread_pool_max: None,
    };
}

impl crate::Object for MainLoopProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MainLoopProperties",
        names: &["aio-max-batch", "thread-pool-min", "thread-pool-max"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.aio_max_batch, &self.thread_pool_min, &self.thread_pool_max],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.aio_max_batch,
                &mut self.thread_pool_min,
                &mut self.thread_pool_max,
            ],
        );
    }
}

impl MainLoopProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
        }
    }
    /// Sets `aio-max-batch`.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: i64) -> Self {
        self.aio_max_batch = Some(value);
        self
    }
    /// Sets `thread-pool-min`.
    #[inline]
    #[must_use]
    pub fn thread_pool_min(mut self, value: i64) -> Self {
        self.thread_pool_min = Some(value);
        self
    }
    /// Sets `thread-pool-max`.
    #[inline]
    #[must_use]
    pub fn thread_pool_max(mut self, value: i64) -> Self {
        self.thread_pool_max = Some(value);
        self
    }
}

/// Settings of every memory backend: size, sharing, NUMA placement.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// The member `dump`.
    pub dump: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    /// The member `merge`.
    pub merge: Option<bool>,
    /// The member `policy`.
    pub policy: Option<types::HostMemPolicy>,
    /// The member `prealloc`.
    pub prealloc: Option<bool>,
    /// The member `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// The member `prealloc-context`.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// The member `share`.
    pub share: Option<bool>,
    /// The member `reserve`.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl crate::Blank for MemoryBackendProperties {
    const BLANK: Self = Self {
        dump: None,
        host_nodes: None,
        merge: None,
        policy: None,
        prealloc: None,
        prealloc_threads: None,
        prealloc_context: None,
        share: None,
        reserve: None,
        size: crate::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::Object for MemoryBackendProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryBackendProperties",
        names: &[
            "dump",
            "host-nodes",
            "merge",
            "policy",
            "prealloc",
            "prealloc-threads",
            "prealloc-context",
            "share",
            "reserve",
            "size",
            "x-use-canonical-path-for-ramblock-id",
        ],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::Releases::since(crate::Release::new(7, 2))),
            (8, crate::Releases::since(crate::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dump,
                &self.host_nodes,
                &self.merge,
                &self.policy,
                &self.prealloc,
                &self.prealloc_threads,
                &self.prealloc_context,
                &self.share,
                &self.reserve,
                &self.size,
                &self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dump,
                &mut self.host_nodes,
                &mut self.merge,
                &mut self.policy,
                &mut self.prealloc,
                &mut self.prealloc_threads,
                &mut self.prealloc_context,
                &mut self.share,
                &mut self.reserve,
                &mut self.size,
                &mut self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
}

impl MemoryBackendProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `dump`.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: bool) -> Self {
        self.dump = Some(value);
        self
    }
    /// Sets `host-nodes`.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }
    /// Sets `merge`.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: bool) -> Self {
        self.merge = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::HostMemPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `prealloc`.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: bool) -> Self {
        self.prealloc = Some(value);
        self
    }
    /// Sets `prealloc-threads`.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: u32) -> Self {
        self.prealloc_threads = Some(value);
        self
    }
    /// Sets `prealloc-context`.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }
    /// Sets `share`.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `reserve`.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: bool) -> Self {
        self.reserve = Some(value);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, value: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(value);
        self
    }
}

/// Settings of a `memory-backend-file` object: memory from a file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    /// The member `dump`.
    pub dump: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    /// The member `merge`.
    pub merge: Option<bool>,
    /// The member `policy`.
    pub policy: Option<types::HostMemPolicy>,
    /// The member `prealloc`.
    pub prealloc: Option<bool>,
    /// The member `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// The member `prealloc-context`.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// The member `share`.
    pub share: Option<bool>,
    /// The member `reserve`.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// The member `align`.
    pub align: Option<u64>,
    /// The member `offset`.
    ///
    /// Since QEMU 8.1.
    pub offset: Option<u64>,
    /// The member `discard-data`.
    pub discard_data: Option<bool>,
    /// The member `mem-path`.
    pub mem_path: String,
    /// The member `pmem`.
    ///
    /// Only in builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// The member `readonly`.
    pub readonly: Option<bool>,
    /// The member `rom`.
    ///
    /// Since QEMU 8.2.
    pub rom: Option<types::OnOffAuto>,
}

impl crate::Blank for MemoryBackendFileProperties {
    const BLANK: Self = Self {
        dump: None,
        host_nodes: None,
        merge: None,
        policy: None,
        prealloc: None,
        prealloc_threads: None,
        prealloc_context: None,
        share: None,
        reserve: None,
        size: crate::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
        align: None,
        offset: None,
        discard_data: None,
        mem_path: crate::Blank::BLANK,
        pmem: None,
        readonly: None,
        rom: None,
    };
}

impl crate::Object for MemoryBackendFileProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryBackendFileProperties",
        names: &[
            "dump",
            "host-nodes",
            "merge",
            "policy",
            "prealloc",
            "prealloc-threads",
            "prealloc-context",
            "share",
            "reserve",
            "size",
            "x-use-canonical-path-for-ramblock-id",
            "align",
            "offset",
            "discard-data",
            "mem-path",
            "pmem",
            "readonly",
            "rom",
        ],
        required: 0b100001000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::Releases::since(crate::Release::new(7, 2))),
            (8, crate::Releases::since(crate::Release::new(6, 1))),
            (12, crate::Releases::since(crate::Release::new(8, 1))),
            (17, crate::Releases::since(crate::Release::new(8, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dump,
                &self.host_nodes,
                &self.merge,
                &self.policy,
                &self.prealloc,
                &self.prealloc_threads,
                &self.prealloc_context,
                &self.share,
                &self.reserve,
                &self.size,
                &self.x_use_canonical_path_for_ramblock_id,
                &self.align,
                &self.offset,
                &self.discard_data,
                &self.mem_path,
                &self.pmem,
                &self.readonly,
                &self.rom,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dump,
                &mut self.host_nodes,
                &mut self.merge,
                &mut self.policy,
                &mut self.prealloc,
                &mut self.prealloc_threads,
                &mut self.prealloc_context,
                &mut self.share,
                &mut self.reserve,
                &mut self.size,
                &mut self.x_use_canonical_path_for_ramblock_id,
                &mut self.align,
                &mut self.offset,
                &mut self.discard_data,
                &mut self.mem_path,
                &mut self.pmem,
                &mut self.readonly,
                &mut self.rom,
            ],
        );
    }
}

impl MemoryBackendFileProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `dump`.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: bool) -> Self {
        self.dump = Some(value);
        self
    }
    /// Sets `host-nodes`.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }
    /// Sets `merge`.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: bool) -> Self {
        self.merge = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::HostMemPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `prealloc`.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: bool) -> Self {
        self.prealloc = Some(value);
        self
    }
    /// Sets `prealloc-threads`.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: u32) -> Self {
        self.prealloc_threads = Some(value);
        self
    }
    /// Sets `prealloc-context`.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }
    /// Sets `share`.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `reserve`.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: bool) -> Self {
        self.reserve = Some(value);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, value: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(value);
        self
    }
    /// Sets `align`.
    #[inline]
    #[must_use]
    pub fn align(mut self, value: u64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: u64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `discard-data`.
    #[inline]
    #[must_use]
    pub fn discard_data(mut self, value: bool) -> Self {
        self.discard_data = Some(value);
        self
    }
    /// Sets `pmem`.
    #[inline]
    #[must_use]
    pub fn pmem(mut self, value: bool) -> Self {
        self.pmem = Some(value);
        self
    }
    /// Sets `readonly`.
    #[inline]
    #[must_use]
    pub fn readonly(mut self, value: bool) -> Self {
        self.readonly = Some(value);
        self
    }
    /// Sets `rom`.
    #[inline]
    #[must_use]
    pub fn rom(mut self, value: types::OnOffAuto) -> Self {
        self.rom = Some(value);
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
    /// The member `dump`.
    pub dump: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    /// The member `merge`.
    pub merge: Option<bool>,
    /// The member `policy`.
    pub policy: Option<types::HostMemPolicy>,
    /// The member `prealloc`.
    pub prealloc: Option<bool>,
    /// The member `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// The member `prealloc-context`.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// The member `share`.
    pub share: Option<bool>,
    /// The member `reserve`.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// The member `hugetlb`.
    pub hugetlb: Option<bool>,
    /// The member `hugetlbsize`.
    pub hugetlbsize: Option<u64>,
    /// The member `seal`.
    pub seal: Option<bool>,
}

impl crate::Blank for MemoryBackendMemfdProperties {
    const BLANK: Self = Self {
        dump: None,
        host_nodes: None,
        merge: None,
        policy: None,
        prealloc: None,
        prealloc_threads: None,
        prealloc_context: None,
        share: None,
        reserve: None,
        size: crate::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
        hugetlb: None,
        hugetlbsize: None,
        seal: None,
    };
}

impl crate::Object for MemoryBackendMemfdProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryBackendMemfdProperties",
        names: &[
            "dump",
            "host-nodes",
            "merge",
            "policy",
            "prealloc",
            "prealloc-threads",
            "prealloc-context",
            "share",
            "reserve",
            "size",
            "x-use-canonical-path-for-ramblock-id",
            "hugetlb",
            "hugetlbsize",
            "seal",
        ],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::Releases::since(crate::Release::new(7, 2))),
            (8, crate::Releases::since(crate::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dump,
                &self.host_nodes,
                &self.merge,
                &self.policy,
                &self.prealloc,
                &self.prealloc_threads,
                &self.prealloc_context,
                &self.share,
                &self.reserve,
                &self.size,
                &self.x_use_canonical_path_for_ramblock_id,
                &self.hugetlb,
                &self.hugetlbsize,
                &self.seal,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dump,
                &mut self.host_nodes,
                &mut self.merge,
                &mut self.policy,
                &mut self.prealloc,
                &mut self.prealloc_threads,
                &mut self.prealloc_context,
                &mut self.share,
                &mut self.reserve,
                &mut self.size,
                &mut self.x_use_canonical_path_for_ramblock_id,
                &mut self.hugetlb,
                &mut self.hugetlbsize,
                &mut self.seal,
            ],
        );
    }
}

impl MemoryBackendMemfdProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `dump`.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: bool) -> Self {
        self.dump = Some(value);
        self
    }
    /// Sets `host-nodes`.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }
    /// Sets `merge`.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: bool) -> Self {
        self.merge = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::HostMemPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `prealloc`.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: bool) -> Self {
        self.prealloc = Some(value);
        self
    }
    /// Sets `prealloc-threads`.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: u32) -> Self {
        self.prealloc_threads = Some(value);
        self
    }
    /// Sets `prealloc-context`.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }
    /// Sets `share`.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `reserve`.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: bool) -> Self {
        self.reserve = Some(value);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, value: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(value);
        self
    }
    /// Sets `hugetlb`.
    #[inline]
    #[must_use]
    pub fn hugetlb(mut self, value: bool) -> Self {
        self.hugetlb = Some(value);
        self
    }
    /// Sets `hugetlbsize`.
    #[inline]
    #[must_use]
    pub fn hugetlbsize(mut self, value: u64) -> Self {
        self.hugetlbsize = Some(value);
        self
    }
    /// Sets `seal`.
    #[inline]
    #[must_use]
    pub fn seal(mut self, value: bool) -> Self {
        self.seal = Some(value);
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
    /// The member `dump`.
    pub dump: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    /// The member `merge`.
    pub merge: Option<bool>,
    /// The member `policy`.
    pub policy: Option<types::HostMemPolicy>,
    /// The member `prealloc`.
    pub prealloc: Option<bool>,
    /// The member `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// The member `prealloc-context`.
    pub prealloc_context: Option<String>,
    /// The member `share`.
    pub share: Option<bool>,
    /// The member `reserve`.
    pub reserve: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl crate::Blank for MemoryBackendShmProperties {
    const BLANK: Self = Self {
        dump: None,
        host_nodes: None,
        merge: None,
        policy: None,
        prealloc: None,
        prealloc_threads: None,
        prealloc_context: None,
        share: None,
        reserve: None,
        size: crate::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::Object for MemoryBackendShmProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryBackendShmProperties",
        names: &[
            "dump",
            "host-nodes",
            "merge",
            "policy",
            "prealloc",
            "prealloc-threads",
            "prealloc-context",
            "share",
            "reserve",
            "size",
            "x-use-canonical-path-for-ramblock-id",
        ],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dump,
                &self.host_nodes,
                &self.merge,
                &self.policy,
                &self.prealloc,
                &self.prealloc_threads,
                &self.prealloc_context,
                &self.share,
                &self.reserve,
                &self.size,
                &self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dump,
                &mut self.host_nodes,
                &mut self.merge,
                &mut self.policy,
                &mut self.prealloc,
                &mut self.prealloc_threads,
                &mut self.prealloc_context,
                &mut self.share,
                &mut self.reserve,
                &mut self.size,
                &mut self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
}

impl MemoryBackendShmProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `dump`.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: bool) -> Self {
        self.dump = Some(value);
        self
    }
    /// Sets `host-nodes`.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }
    /// Sets `merge`.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: bool) -> Self {
        self.merge = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::HostMemPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `prealloc`.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: bool) -> Self {
        self.prealloc = Some(value);
        self
    }
    /// Sets `prealloc-threads`.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: u32) -> Self {
        self.prealloc_threads = Some(value);
        self
    }
    /// Sets `prealloc-context`.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }
    /// Sets `share`.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `reserve`.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: bool) -> Self {
        self.reserve = Some(value);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, value: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(value);
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
    /// The member `dump`.
    pub dump: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Option<Vec<u16>>,
    /// The member `merge`.
    pub merge: Option<bool>,
    /// The member `policy`.
    pub policy: Option<types::HostMemPolicy>,
    /// The member `prealloc`.
    pub prealloc: Option<bool>,
    /// The member `prealloc-threads`.
    pub prealloc_threads: Option<u32>,
    /// The member `prealloc-context`.
    ///
    /// Since QEMU 7.2.
    pub prealloc_context: Option<String>,
    /// The member `share`.
    pub share: Option<bool>,
    /// The member `reserve`.
    pub reserve: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `x-use-canonical-path-for-ramblock-id`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl crate::Blank for MemoryBackendEpcProperties {
    const BLANK: Self = Self {
        dump: None,
        host_nodes: None,
        merge: None,
        policy: None,
        prealloc: None,
        prealloc_threads: None,
        prealloc_context: None,
        share: None,
        reserve: None,
        size: crate::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::Object for MemoryBackendEpcProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryBackendEpcProperties",
        names: &[
            "dump",
            "host-nodes",
            "merge",
            "policy",
            "prealloc",
            "prealloc-threads",
            "prealloc-context",
            "share",
            "reserve",
            "size",
            "x-use-canonical-path-for-ramblock-id",
        ],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::Releases::since(crate::Release::new(7, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dump,
                &self.host_nodes,
                &self.merge,
                &self.policy,
                &self.prealloc,
                &self.prealloc_threads,
                &self.prealloc_context,
                &self.share,
                &self.reserve,
                &self.size,
                &self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dump,
                &mut self.host_nodes,
                &mut self.merge,
                &mut self.policy,
                &mut self.prealloc,
                &mut self.prealloc_threads,
                &mut self.prealloc_context,
                &mut self.share,
                &mut self.reserve,
                &mut self.size,
                &mut self.x_use_canonical_path_for_ramblock_id,
            ],
        );
    }
}

impl MemoryBackendEpcProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `dump`.
    #[inline]
    #[must_use]
    pub fn dump(mut self, value: bool) -> Self {
        self.dump = Some(value);
        self
    }
    /// Sets `host-nodes`.
    #[inline]
    #[must_use]
    pub fn host_nodes(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.host_nodes = Some(value.into());
        self
    }
    /// Sets `merge`.
    #[inline]
    #[must_use]
    pub fn merge(mut self, value: bool) -> Self {
        self.merge = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::HostMemPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `prealloc`.
    #[inline]
    #[must_use]
    pub fn prealloc(mut self, value: bool) -> Self {
        self.prealloc = Some(value);
        self
    }
    /// Sets `prealloc-threads`.
    #[inline]
    #[must_use]
    pub fn prealloc_threads(mut self, value: u32) -> Self {
        self.prealloc_threads = Some(value);
        self
    }
    /// Sets `prealloc-context`.
    #[inline]
    #[must_use]
    pub fn prealloc_context(mut self, value: impl Into<String>) -> Self {
        self.prealloc_context = Some(value.into());
        self
    }
    /// Sets `share`.
    #[inline]
    #[must_use]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `reserve`.
    #[inline]
    #[must_use]
    pub fn reserve(mut self, value: bool) -> Self {
        self.reserve = Some(value);
        self
    }
    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[inline]
    #[must_use]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, value: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(value);
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
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for PrManagerHelperProperties {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for PrManagerHelperProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PrManagerHelperProperties",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl PrManagerHelperProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `chardev`.
    pub chardev: String,
    /// The member `log`.
    pub log: Option<String>,
}

impl crate::Blank for QtestProperties {
    const BLANK: Self = Self {
        chardev: crate::Blank::BLANK,
        log: None,
    };
}

impl crate::Object for QtestProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QtestProperties",
        names: &["chardev", "log"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.chardev, &self.log]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.log]);
    }
}

impl QtestProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            log: None,
        }
    }
    /// Sets `log`.
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
    /// The member `fd`.
    pub fd: String,
    /// The member `devid`.
    pub devid: String,
}

impl crate::Blank for RemoteObjectProperties {
    const BLANK: Self = Self {
        fd: crate::Blank::BLANK,
        devid: crate::Blank::BLANK,
    };
}

impl crate::Object for RemoteObjectProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RemoteObjectProperties",
        names: &["fd", "devid"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fd, &self.devid]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fd, &mut self.devid]);
    }
}

impl RemoteObjectProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `socket`.
    pub socket: types::SocketAddress,
    /// The member `device`.
    pub device: String,
}

impl crate::Blank for VfioUserServerProperties {
    const BLANK: Self = Self {
        socket: crate::Blank::BLANK,
        device: crate::Blank::BLANK,
    };
}

impl crate::Object for VfioUserServerProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VfioUserServerProperties",
        names: &["socket", "device"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.socket, &self.device]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.socket, &mut self.device]);
    }
}

impl VfioUserServerProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(socket: types::SocketAddress, device: impl Into<String>) -> Self {
        Self {
            socket,
            device: device.into(),
        }
    }
}

/// Settings of an `iommufd` object: the Linux interface to the host IOMMU.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct IOMMUFDProperties {
    /// The member `fd`.
    pub fd: Option<String>,
}

impl crate::Blank for IOMMUFDProperties {
    const BLANK: Self = Self { fd: None };
}

impl crate::Object for IOMMUFDProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "IOMMUFDProperties",
        names: &["fd"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.fd]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.fd]);
    }
}

impl IOMMUFDProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { fd: None }
    }
    /// Sets `fd`.
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
    /// The member `pci-dev`.
    pub pci_dev: String,
    /// The member `node`.
    pub node: u32,
}

impl crate::Blank for AcpiGenericInitiatorProperties {
    const BLANK: Self = Self {
        pci_dev: crate::Blank::BLANK,
        node: crate::Blank::BLANK,
    };
}

impl crate::Object for AcpiGenericInitiatorProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AcpiGenericInitiatorProperties",
        names: &["pci-dev", "node"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pci_dev, &self.node]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pci_dev, &mut self.node]);
    }
}

impl AcpiGenericInitiatorProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `pci-bus`.
    pub pci_bus: String,
    /// The member `node`.
    pub node: u32,
}

impl crate::Blank for AcpiGenericPortProperties {
    const BLANK: Self = Self {
        pci_bus: crate::Blank::BLANK,
        node: crate::Blank::BLANK,
    };
}

impl crate::Object for AcpiGenericPortProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AcpiGenericPortProperties",
        names: &["pci-bus", "node"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pci_bus, &self.node]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pci_bus, &mut self.node]);
    }
}

impl AcpiGenericPortProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
}

impl crate::Blank for RngProperties {
    const BLANK: Self = Self { opened: None };
}

impl crate::Object for RngProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RngProperties",
        names: &["opened"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.opened]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.opened]);
    }
}

impl RngProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { opened: None }
    }
    /// Sets `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
}

/// Settings of an `rng-egd` object: random numbers from an EGD daemon.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct RngEgdProperties {
    /// The member `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
    /// The member `chardev`.
    pub chardev: String,
}

impl crate::Blank for RngEgdProperties {
    const BLANK: Self = Self {
        opened: None,
        chardev: crate::Blank::BLANK,
    };
}

impl crate::Object for RngEgdProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RngEgdProperties",
        names: &["opened", "chardev"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.opened, &self.chardev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.opened, &mut self.chardev]);
    }
}

impl RngEgdProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            opened: None,
            chardev: chardev.into(),
        }
    }
    /// Sets `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
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
    /// The member `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub opened: Option<bool>,
    /// The member `filename`.
    pub filename: Option<String>,
}

impl crate::Blank for RngRandomProperties {
    const BLANK: Self = Self {
        opened: None,
        filename: None,
    };
}

impl crate::Object for RngRandomProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RngRandomProperties",
        names: &["opened", "filename"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.opened, &self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.opened, &mut self.filename]);
    }
}

impl RngRandomProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            opened: None,
            filename: None,
        }
    }
    /// Sets `opened`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `filename`.
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
    /// The member `file`.
    pub file: String,
}

impl crate::Blank for IgvmCfgProperties {
    const BLANK: Self = Self { file: crate::Blank::BLANK };
}

impl crate::Object for IgvmCfgProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "IgvmCfgProperties",
        names: &["file"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file]);
    }
}

impl IgvmCfgProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `sev-device`.
    pub sev_device: Option<String>,
    /// The member `cbitpos`.
    pub cbitpos: Option<u32>,
    /// The member `reduced-phys-bits`.
    pub reduced_phys_bits: u32,
    /// The member `kernel-hashes`.
    ///
    /// Since QEMU 6.2.
    pub kernel_hashes: Option<bool>,
    /// The member `dh-cert-file`.
    pub dh_cert_file: Option<String>,
    /// The member `session-file`.
    pub session_file: Option<String>,
    /// The member `policy`.
    pub policy: Option<u32>,
    /// The member `handle`.
    pub handle: Option<u32>,
    /// The member `legacy-vm-type`.
    ///
    /// Since QEMU 9.1.
    pub legacy_vm_type: Option<types::OnOffAuto>,
}

impl crate::Blank for SevGuestProperties {
    const BLANK: Self = Self {
        sev_device: None,
        cbitpos: None,
        reduced_phys_bits: crate::Blank::BLANK,
        kernel_hashes: None,
        dh_cert_file: None,
        session_file: None,
        policy: None,
        handle: None,
        legacy_vm_type: None,
    };
}

impl crate::Object for SevGuestProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevGuestProperties",
        names: &[
            "sev-device",
            "cbitpos",
            "reduced-phys-bits",
            "kernel-hashes",
            "dh-cert-file",
            "session-file",
            "policy",
            "handle",
            "legacy-vm-type",
        ],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::Releases::since(crate::Release::new(6, 2))),
            (8, crate::Releases::since(crate::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.sev_device,
                &self.cbitpos,
                &self.reduced_phys_bits,
                &self.kernel_hashes,
                &self.dh_cert_file,
                &self.session_file,
                &self.policy,
                &self.handle,
                &self.legacy_vm_type,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.sev_device,
                &mut self.cbitpos,
                &mut self.reduced_phys_bits,
                &mut self.kernel_hashes,
                &mut self.dh_cert_file,
                &mut self.session_file,
                &mut self.policy,
                &mut self.handle,
                &mut self.legacy_vm_type,
            ],
        );
    }
}

impl SevGuestProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `sev-device`.
    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<String>) -> Self {
        self.sev_device = Some(value.into());
        self
    }
    /// Sets `cbitpos`.
    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: u32) -> Self {
        self.cbitpos = Some(value);
        self
    }
    /// Sets `kernel-hashes`.
    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: bool) -> Self {
        self.kernel_hashes = Some(value);
        self
    }
    /// Sets `dh-cert-file`.
    #[inline]
    #[must_use]
    pub fn dh_cert_file(mut self, value: impl Into<String>) -> Self {
        self.dh_cert_file = Some(value.into());
        self
    }
    /// Sets `session-file`.
    #[inline]
    #[must_use]
    pub fn session_file(mut self, value: impl Into<String>) -> Self {
        self.session_file = Some(value.into());
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: u32) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `handle`.
    #[inline]
    #[must_use]
    pub fn handle(mut self, value: u32) -> Self {
        self.handle = Some(value);
        self
    }
    /// Sets `legacy-vm-type`.
    #[inline]
    #[must_use]
    pub fn legacy_vm_type(mut self, value: types::OnOffAuto) -> Self {
        self.legacy_vm_type = Some(value);
        self
    }
}

/// Settings of a `sev-snp-guest` object for SEV-SNP guests.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// The member `sev-device`.
    pub sev_device: Option<String>,
    /// The member `cbitpos`.
    pub cbitpos: Option<u32>,
    /// The member `reduced-phys-bits`.
    pub reduced_phys_bits: u32,
    /// The member `kernel-hashes`.
    pub kernel_hashes: Option<bool>,
    /// The member `policy`.
    pub policy: Option<u64>,
    /// The member `guest-visible-workarounds`.
    pub guest_visible_workarounds: Option<String>,
    /// The member `id-block`.
    pub id_block: Option<String>,
    /// The member `id-auth`.
    pub id_auth: Option<String>,
    /// The member `author-key-enabled`.
    pub author_key_enabled: Option<bool>,
    /// The member `host-data`.
    pub host_data: Option<String>,
    /// The member `vcek-disabled`.
    pub vcek_disabled: Option<bool>,
}

impl crate::Blank for SevSnpGuestProperties {
    const BLANK: Self = Self {
        sev_device: None,
        cbitpos: None,
        reduced_phys_bits: crate::Blank::BLANK,
        kernel_hashes: None,
        policy: None,
        guest_visible_workarounds: None,
        id_block: None,
        id_auth: None,
        author_key_enabled: None,
        host_data: None,
        vcek_disabled: None,
    };
}

impl crate::Object for SevSnpGuestProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SevSnpGuestProperties",
        names: &[
            "sev-device",
            "cbitpos",
            "reduced-phys-bits",
            "kernel-hashes",
            "policy",
            "guest-visible-workarounds",
            "id-block",
            "id-auth",
            "author-key-enabled",
            "host-data",
            "vcek-disabled",
        ],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.sev_device,
                &self.cbitpos,
                &self.reduced_phys_bits,
                &self.kernel_hashes,
                &self.policy,
                &self.guest_visible_workarounds,
                &self.id_block,
                &self.id_auth,
                &self.author_key_enabled,
                &self.host_data,
                &self.vcek_disabled,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.sev_device,
                &mut self.cbitpos,
                &mut self.reduced_phys_bits,
                &mut self.kernel_hashes,
                &mut self.policy,
                &mut self.guest_visible_workarounds,
                &mut self.id_block,
                &mut self.id_auth,
                &mut self.author_key_enabled,
                &mut self.host_data,
                &mut self.vcek_disabled,
            ],
        );
    }
}

impl SevSnpGuestProperties {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `sev-device`.
    #[inline]
    #[must_use]
    pub fn sev_device(mut self, value: impl Into<String>) -> Self {
        self.sev_device = Some(value.into());
        self
    }
    /// Sets `cbitpos`.
    #[inline]
    #[must_use]
    pub fn cbitpos(mut self, value: u32) -> Self {
        self.cbitpos = Some(value);
        self
    }
    /// Sets `kernel-hashes`.
    #[inline]
    #[must_use]
    pub fn kernel_hashes(mut self, value: bool) -> Self {
        self.kernel_hashes = Some(value);
        self
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: u64) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `guest-visible-workarounds`.
    #[inline]
    #[must_use]
    pub fn guest_visible_workarounds(mut self, value: impl Into<String>) -> Self {
        self.guest_visible_workarounds = Some(value.into());
        self
    }
    /// Sets `id-block`.
    #[inline]
    #[must_use]
    pub fn id_block(mut self, value: impl Into<String>) -> Self {
        self.id_block = Some(value.into());
        self
    }
    /// Sets `id-auth`.
    #[inline]
    #[must_use]
    pub fn id_auth(mut self, value: impl Into<String>) -> Self {
        self.id_auth = Some(value.into());
        self
    }
    /// Sets `author-key-enabled`.
    #[inline]
    #[must_use]
    pub fn author_key_enabled(mut self, value: bool) -> Self {
        self.author_key_enabled = Some(value);
        self
    }
    /// Sets `host-data`.
    #[inline]
    #[must_use]
    pub fn host_data(mut self, value: impl Into<String>) -> Self {
        self.host_data = Some(value.into());
        self
    }
    /// Sets `vcek-disabled`.
    #[inline]
    #[must_use]
    pub fn vcek_disabled(mut self, value: bool) -> Self {
        self.vcek_disabled = Some(value);
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
    /// The member `attributes`.
    pub attributes: Option<u64>,
    /// The member `sept-ve-disable`.
    pub sept_ve_disable: Option<bool>,
    /// The member `mrconfigid`.
    pub mrconfigid: Option<String>,
    /// The member `mrowner`.
    pub mrowner: Option<String>,
    /// The member `mrownerconfig`.
    pub mrownerconfig: Option<String>,
    /// The member `quote-generation-socket`.
    pub quote_generation_socket: Option<types::SocketAddress>,
}

impl crate::Blank for TdxGuestProperties {
    const BLANK: Self = Self {
        attributes: None,
        sept_ve_disable: None,
        mrconfigid: None,
        mrowner: None,
        mrownerconfig: None,
        quote_generation_socket: None,
    };
}

impl crate::Object for TdxGuestProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TdxGuestProperties",
        names: &[
            "attributes",
            "sept-ve-disable",
            "mrconfigid",
            "mrowner",
            "mrownerconfig",
            "quote-generation-socket",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.attributes,
                &self.sept_ve_disable,
                &self.mrconfigid,
                &self.mrowner,
                &self.mrownerconfig,
                &self.quote_generation_socket,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.attributes,
                &mut self.sept_ve_disable,
                &mut self.mrconfigid,
                &mut self.mrowner,
                &mut self.mrownerconfig,
                &mut self.quote_generation_socket,
            ],
        );
    }
}

impl TdxGuestProperties {
    /// Creates it with nothing set.
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
    /// Sets `attributes`.
    #[inline]
    #[must_use]
    pub fn attributes(mut self, value: u64) -> Self {
        self.attributes = Some(value);
        self
    }
    /// Sets `sept-ve-disable`.
    #[inline]
    #[must_use]
    pub fn sept_ve_disable(mut self, value: bool) -> Self {
        self.sept_ve_disable = Some(value);
        self
    }
    /// Sets `mrconfigid`.
    #[inline]
    #[must_use]
    pub fn mrconfigid(mut self, value: impl Into<String>) -> Self {
        self.mrconfigid = Some(value.into());
        self
    }
    /// Sets `mrowner`.
    #[inline]
    #[must_use]
    pub fn mrowner(mut self, value: impl Into<String>) -> Self {
        self.mrowner = Some(value.into());
        self
    }
    /// Sets `mrownerconfig`.
    #[inline]
    #[must_use]
    pub fn mrownerconfig(mut self, value: impl Into<String>) -> Self {
        self.mrownerconfig = Some(value.into());
        self
    }
    /// Sets `quote-generation-socket`.
    #[inline]
    #[must_use]
    pub fn quote_generation_socket(mut self, value: types::SocketAddress) -> Self {
        self.quote_generation_socket = Some(value);
        self
    }
}

/// Settings of a `thread-context` object: the host CPUs for threads made through it.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// The member `cpu-affinity`.
    pub cpu_affinity: Option<Vec<u16>>,
    /// The member `node-affinity`.
    pub node_affinity: Option<Vec<u16>>,
}

impl crate::Blank for ThreadContextProperties {
    const BLANK: Self = Self {
        cpu_affinity: None,
        node_affinity: None,
    };
}

impl crate::Object for ThreadContextProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ThreadContextProperties",
        names: &["cpu-affinity", "node-affinity"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cpu_affinity, &self.node_affinity]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_affinity, &mut self.node_affinity]);
    }
}

impl ThreadContextProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            cpu_affinity: None,
            node_affinity: None,
        }
    }
    /// Sets `cpu-affinity`.
    #[inline]
    #[must_use]
    pub fn cpu_affinity(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpu_affinity = Some(value.into());
        self
    }
    /// Sets `node-affinity`.
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
    ///
    /// On the wire: `chardev`.
    pub chardev: String,
    /// Whether lines can be edited while they are typed.
    ///
    /// On the wire: `readline`.
    pub readline: Option<bool>,
}

impl crate::Blank for MonitorHMPProperties {
    const BLANK: Self = Self {
        chardev: crate::Blank::BLANK,
        readline: None,
    };
}

impl crate::Object for MonitorHMPProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MonitorHMPProperties",
        names: &["chardev", "readline"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.chardev, &self.readline]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.readline]);
    }
}

impl MonitorHMPProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            readline: None,
        }
    }
    /// Sets `readline`.
    #[inline]
    #[must_use]
    pub fn readline(mut self, value: bool) -> Self {
        self.readline = Some(value);
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
    ///
    /// On the wire: `none`.
    None,
    /// It goes, together with its character device.
    ///
    /// On the wire: `delete`.
    Delete,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MonitorQMPCloseAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("delete", Self::Delete),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Delete => "delete",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of a `monitor-qmp` object, which opens another QMP monitor.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct MonitorQMPProperties {
    /// The character device that the monitor reads and writes.
    ///
    /// On the wire: `chardev`.
    pub chardev: String,
    /// Whether replies and events are laid out for people, on several lines.
    ///
    /// On the wire: `pretty`.
    pub pretty: Option<bool>,
    /// What becomes of the object when its client ends the connection.
    ///
    /// On the wire: `close-action`.
    pub close_action: Option<types::MonitorQMPCloseAction>,
}

impl crate::Blank for MonitorQMPProperties {
    const BLANK: Self = Self {
        chardev: crate::Blank::BLANK,
        pretty: None,
        close_action: None,
    };
}

impl crate::Object for MonitorQMPProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MonitorQMPProperties",
        names: &["chardev", "pretty", "close-action"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.chardev, &self.pretty, &self.close_action]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.pretty, &mut self.close_action]);
    }
}

impl MonitorQMPProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            chardev: chardev.into(),
            pretty: None,
            close_action: None,
        }
    }
    /// Sets `pretty`.
    #[inline]
    #[must_use]
    pub fn pretty(mut self, value: bool) -> Self {
        self.pretty = Some(value);
        self
    }
    /// Sets `close-action`.
    #[inline]
    #[must_use]
    pub fn close_action(mut self, value: types::MonitorQMPCloseAction) -> Self {
        self.close_action = Some(value);
        self
    }
}

/// The objects that users can create with `object-add`.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectType {
    /// The value `acpi-generic-initiator`.
    ///
    /// Since QEMU 9.0.
    AcpiGenericInitiator,
    /// The value `acpi-generic-port`.
    ///
    /// Since QEMU 9.2.
    AcpiGenericPort,
    /// The value `authz-list`.
    AuthzList,
    /// The value `authz-listfile`.
    AuthzListfile,
    /// The value `authz-pam`.
    AuthzPam,
    /// The value `authz-simple`.
    AuthzSimple,
    /// The value `can-bus`.
    CanBus,
    /// The value `can-host-socketcan`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan,
    /// The value `colo-compare`.
    ColoCompare,
    /// The value `cryptodev-backend`.
    CryptodevBackend,
    /// The value `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin,
    /// The value `cryptodev-backend-lkcf`.
    ///
    /// Since QEMU 7.2.
    CryptodevBackendLkcf,
    /// The value `cryptodev-vhost-user`.
    ///
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser,
    /// The value `dbus-vmstate`.
    DbusVmstate,
    /// The value `filter-buffer`.
    FilterBuffer,
    /// The value `filter-dump`.
    FilterDump,
    /// The value `filter-mirror`.
    FilterMirror,
    /// The value `filter-redirector`.
    FilterRedirector,
    /// The value `filter-replay`.
    FilterReplay,
    /// The value `filter-rewriter`.
    FilterRewriter,
    /// The value `igvm-cfg`.
    ///
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg,
    /// The value `input-barrier`.
    InputBarrier,
    /// The value `input-linux`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux,
    /// The value `iommufd`.
    ///
    /// Since QEMU 9.0.
    Iommufd,
    /// The value `iothread`.
    Iothread,
    /// The value `main-loop`.
    ///
    /// Since QEMU 7.1.
    MainLoop,
    /// The value `memory-backend-epc`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc,
    /// The value `memory-backend-file`.
    MemoryBackendFile,
    /// The value `memory-backend-memfd`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd,
    /// The value `memory-backend-ram`.
    MemoryBackendRam,
    /// The value `memory-backend-shm`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm,
    /// The value `monitor-hmp`.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp,
    /// The value `monitor-qmp`.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp,
    /// The value `pef-guest`.
    PefGuest,
    /// The value `pr-manager-helper`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper,
    /// The value `qtest`.
    ///
    /// Since QEMU 6.1.
    Qtest,
    /// The value `rng-builtin`.
    RngBuiltin,
    /// The value `rng-egd`.
    RngEgd,
    /// The value `rng-random`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom,
    /// The value `secret`.
    Secret,
    /// The value `secret_keyring`.
    ///
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring,
    /// The value `sev-guest`.
    SevGuest,
    /// The value `sev-snp-guest`.
    ///
    /// Since QEMU 9.1.
    SevSnpGuest,
    /// The value `thread-context`.
    ///
    /// Since QEMU 7.2.
    ThreadContext,
    /// The value `s390-pv-guest`.
    S390PvGuest,
    /// The value `tdx-guest`.
    ///
    /// Since QEMU 10.1.
    TdxGuest,
    /// The value `throttle-group`.
    ThrottleGroup,
    /// The value `tls-creds-anon`.
    TlsCredsAnon,
    /// The value `tls-creds-psk`.
    TlsCredsPsk,
    /// The value `tls-creds-x509`.
    TlsCredsX509,
    /// The value `tls-cipher-suites`.
    TlsCipherSuites,
    /// The value `x-remote-object`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XRemoteObject,
    /// The value `x-vfio-user-server`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ObjectType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("acpi-generic-initiator", Self::AcpiGenericInitiator),
        ("acpi-generic-port", Self::AcpiGenericPort),
        ("authz-list", Self::AuthzList),
        ("authz-listfile", Self::AuthzListfile),
        ("authz-pam", Self::AuthzPam),
        ("authz-simple", Self::AuthzSimple),
        ("can-bus", Self::CanBus),
        ("can-host-socketcan", Self::CanHostSocketcan),
        ("colo-compare", Self::ColoCompare),
        ("cryptodev-backend", Self::CryptodevBackend),
        ("cryptodev-backend-builtin", Self::CryptodevBackendBuiltin),
        ("cryptodev-backend-lkcf", Self::CryptodevBackendLkcf),
        ("cryptodev-vhost-user", Self::CryptodevVhostUser),
        ("dbus-vmstate", Self::DbusVmstate),
        ("filter-buffer", Self::FilterBuffer),
        ("filter-dump", Self::FilterDump),
        ("filter-mirror", Self::FilterMirror),
        ("filter-redirector", Self::FilterRedirector),
        ("filter-replay", Self::FilterReplay),
        ("filter-rewriter", Self::FilterRewriter),
        ("igvm-cfg", Self::IgvmCfg),
        ("input-barrier", Self::InputBarrier),
        ("input-linux", Self::InputLinux),
        ("iommufd", Self::Iommufd),
        ("iothread", Self::Iothread),
        ("main-loop", Self::MainLoop),
        ("memory-backend-epc", Self::MemoryBackendEpc),
        ("memory-backend-file", Self::MemoryBackendFile),
        ("memory-backend-memfd", Self::MemoryBackendMemfd),
        ("memory-backend-ram", Self::MemoryBackendRam),
        ("memory-backend-shm", Self::MemoryBackendShm),
        ("monitor-hmp", Self::MonitorHmp),
        ("monitor-qmp", Self::MonitorQmp),
        ("pef-guest", Self::PefGuest),
        ("pr-manager-helper", Self::PrManagerHelper),
        ("qtest", Self::Qtest),
        ("rng-builtin", Self::RngBuiltin),
        ("rng-egd", Self::RngEgd),
        ("rng-random", Self::RngRandom),
        ("secret", Self::Secret),
        ("secret_keyring", Self::SecretKeyring),
        ("sev-guest", Self::SevGuest),
        ("sev-snp-guest", Self::SevSnpGuest),
        ("thread-context", Self::ThreadContext),
        ("s390-pv-guest", Self::S390PvGuest),
        ("tdx-guest", Self::TdxGuest),
        ("throttle-group", Self::ThrottleGroup),
        ("tls-creds-anon", Self::TlsCredsAnon),
        ("tls-creds-psk", Self::TlsCredsPsk),
        ("tls-creds-x509", Self::TlsCredsX509),
        ("tls-cipher-suites", Self::TlsCipherSuites),
        ("x-remote-object", Self::XRemoteObject),
        ("x-vfio-user-server", Self::XVfioUserServer),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (0, crate::Releases::since(crate::Release::new(9, 0))),
        (1, crate::Releases::since(crate::Release::new(9, 2))),
        (11, crate::Releases::since(crate::Release::new(7, 2))),
        (20, crate::Releases::since(crate::Release::new(10, 1))),
        (23, crate::Releases::since(crate::Release::new(9, 0))),
        (25, crate::Releases::since(crate::Release::new(7, 1))),
        (26, crate::Releases::since(crate::Release::new(6, 2))),
        (30, crate::Releases::since(crate::Release::new(9, 1))),
        (31, crate::Releases::since(crate::Release::new(11, 1))),
        (32, crate::Releases::since(crate::Release::new(11, 1))),
        (35, crate::Releases::since(crate::Release::new(6, 1))),
        (42, crate::Releases::since(crate::Release::new(9, 1))),
        (43, crate::Releases::since(crate::Release::new(7, 2))),
        (45, crate::Releases::since(crate::Release::new(10, 1))),
        (52, crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AcpiGenericInitiator => "acpi-generic-initiator",
            Self::AcpiGenericPort => "acpi-generic-port",
            Self::AuthzList => "authz-list",
            Self::AuthzListfile => "authz-listfile",
            Self::AuthzPam => "authz-pam",
            Self::AuthzSimple => "authz-simple",
            Self::CanBus => "can-bus",
            Self::CanHostSocketcan => "can-host-socketcan",
            Self::ColoCompare => "colo-compare",
            Self::CryptodevBackend => "cryptodev-backend",
            Self::CryptodevBackendBuiltin => "cryptodev-backend-builtin",
            Self::CryptodevBackendLkcf => "cryptodev-backend-lkcf",
            Self::CryptodevVhostUser => "cryptodev-vhost-user",
            Self::DbusVmstate => "dbus-vmstate",
            Self::FilterBuffer => "filter-buffer",
            Self::FilterDump => "filter-dump",
            Self::FilterMirror => "filter-mirror",
            Self::FilterRedirector => "filter-redirector",
            Self::FilterReplay => "filter-replay",
            Self::FilterRewriter => "filter-rewriter",
            Self::IgvmCfg => "igvm-cfg",
            Self::InputBarrier => "input-barrier",
            Self::InputLinux => "input-linux",
            Self::Iommufd => "iommufd",
            Self::Iothread => "iothread",
            Self::MainLoop => "main-loop",
            Self::MemoryBackendEpc => "memory-backend-epc",
            Self::MemoryBackendFile => "memory-backend-file",
            Self::MemoryBackendMemfd => "memory-backend-memfd",
            Self::MemoryBackendRam => "memory-backend-ram",
            Self::MemoryBackendShm => "memory-backend-shm",
            Self::MonitorHmp => "monitor-hmp",
            Self::MonitorQmp => "monitor-qmp",
            Self::PefGuest => "pef-guest",
            Self::PrManagerHelper => "pr-manager-helper",
            Self::Qtest => "qtest",
            Self::RngBuiltin => "rng-builtin",
            Self::RngEgd => "rng-egd",
            Self::RngRandom => "rng-random",
            Self::Secret => "secret",
            Self::SecretKeyring => "secret_keyring",
            Self::SevGuest => "sev-guest",
            Self::SevSnpGuest => "sev-snp-guest",
            Self::ThreadContext => "thread-context",
            Self::S390PvGuest => "s390-pv-guest",
            Self::TdxGuest => "tdx-guest",
            Self::ThrottleGroup => "throttle-group",
            Self::TlsCredsAnon => "tls-creds-anon",
            Self::TlsCredsPsk => "tls-creds-psk",
            Self::TlsCredsX509 => "tls-creds-x509",
            Self::TlsCipherSuites => "tls-cipher-suites",
            Self::XRemoteObject => "x-remote-object",
            Self::XVfioUserServer => "x-vfio-user-server",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An object to create, with its id and settings.
#[non_exhaustive]
pub struct ObjectOptions {
    /// The member `qom-type`.
    pub qom_type: types::ObjectOptionsBranch,
    /// The member `id`.
    pub id: String,
    /// The member `props`.
    ///
    /// **Gone** since QEMU 6.0; the properties are arguments themselves.
    #[deprecated(note = "gone since QEMU 6.0; the properties are arguments themselves")]
    pub props: Option<crate::rt::Value>,
}

impl crate::Blank for ObjectOptions {
    const BLANK: Self = Self {
        qom_type: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        props: None,
    };
}

impl crate::Object for ObjectOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ObjectOptions",
        names: &["qom-type", "id", "props"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(2, crate::Releases::until(crate::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.qom_type, &self.id, &self.props]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.id, &mut self.props]);
    }
}

impl ObjectOptions {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `props`.
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
    /// The value `acpi-generic-initiator`.
    ///
    /// Since QEMU 9.0.
    AcpiGenericInitiator(types::AcpiGenericInitiatorProperties),
    /// The value `acpi-generic-port`.
    ///
    /// Since QEMU 9.2.
    AcpiGenericPort(types::AcpiGenericPortProperties),
    /// The value `authz-list`.
    AuthzList(types::AuthZListProperties),
    /// The value `authz-listfile`.
    AuthzListfile(types::AuthZListFileProperties),
    /// The value `authz-pam`.
    AuthzPam(types::AuthZPAMProperties),
    /// The value `authz-simple`.
    AuthzSimple(types::AuthZSimpleProperties),
    /// The value `can-host-socketcan`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan(types::CanHostSocketcanProperties),
    /// The value `colo-compare`.
    ColoCompare(types::ColoCompareProperties),
    /// The value `cryptodev-backend`.
    CryptodevBackend(types::CryptodevBackendProperties),
    /// The value `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin(types::CryptodevBackendProperties),
    /// The value `cryptodev-backend-lkcf`.
    ///
    /// Since QEMU 7.2.
    CryptodevBackendLkcf(types::CryptodevBackendProperties),
    /// The value `cryptodev-vhost-user`.
    ///
    /// Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(types::CryptodevVhostUserProperties),
    /// The value `dbus-vmstate`.
    DbusVmstate(types::DBusVMStateProperties),
    /// The value `filter-buffer`.
    FilterBuffer(types::FilterBufferProperties),
    /// The value `filter-dump`.
    FilterDump(types::FilterDumpProperties),
    /// The value `filter-mirror`.
    FilterMirror(types::FilterMirrorProperties),
    /// The value `filter-redirector`.
    FilterRedirector(types::FilterRedirectorProperties),
    /// The value `filter-replay`.
    FilterReplay(types::NetfilterProperties),
    /// The value `filter-rewriter`.
    FilterRewriter(types::FilterRewriterProperties),
    /// The value `igvm-cfg`.
    ///
    /// Only in builds with `CONFIG_IGVM`.
    ///
    /// Since QEMU 10.1.
    IgvmCfg(types::IgvmCfgProperties),
    /// The value `input-barrier`.
    InputBarrier(types::InputBarrierProperties),
    /// The value `input-linux`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    InputLinux(types::InputLinuxProperties),
    /// The value `iommufd`.
    ///
    /// Since QEMU 9.0.
    Iommufd(types::IOMMUFDProperties),
    /// The value `iothread`.
    Iothread(types::IothreadProperties),
    /// The value `main-loop`.
    ///
    /// Since QEMU 7.1.
    MainLoop(types::MainLoopProperties),
    /// The value `memory-backend-epc`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Since QEMU 6.2.
    MemoryBackendEpc(types::MemoryBackendEpcProperties),
    /// The value `memory-backend-file`.
    MemoryBackendFile(types::MemoryBackendFileProperties),
    /// The value `memory-backend-memfd`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(types::MemoryBackendMemfdProperties),
    /// The value `memory-backend-ram`.
    MemoryBackendRam(types::MemoryBackendProperties),
    /// The value `memory-backend-shm`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Since QEMU 9.1.
    MemoryBackendShm(types::MemoryBackendShmProperties),
    /// The value `monitor-hmp`.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorHmp(types::MonitorHMPProperties),
    /// The value `monitor-qmp`.
    ///
    /// Since QEMU 11.1.
    ///
    /// **Note:** It takes the place of `-mon` on the command line, which is deprecated since 11.1, and can be made at run time.
    MonitorQmp(types::MonitorQMPProperties),
    /// The value `pr-manager-helper`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    PrManagerHelper(types::PrManagerHelperProperties),
    /// The value `qtest`.
    ///
    /// Since QEMU 6.1.
    Qtest(types::QtestProperties),
    /// The value `rng-builtin`.
    RngBuiltin(types::RngProperties),
    /// The value `rng-egd`.
    RngEgd(types::RngEgdProperties),
    /// The value `rng-random`.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    RngRandom(types::RngRandomProperties),
    /// The value `secret`.
    Secret(types::SecretProperties),
    /// The value `secret_keyring`.
    ///
    /// Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(types::SecretKeyringProperties),
    /// The value `sev-guest`.
    SevGuest(types::SevGuestProperties),
    /// The value `sev-snp-guest`.
    ///
    /// Since QEMU 9.1.
    SevSnpGuest(types::SevSnpGuestProperties),
    /// The value `tdx-guest`.
    ///
    /// Since QEMU 10.1.
    TdxGuest(types::TdxGuestProperties),
    /// The value `thread-context`.
    ///
    /// Since QEMU 7.2.
    ThreadContext(types::ThreadContextProperties),
    /// The value `throttle-group`.
    ThrottleGroup(types::ThrottleGroupProperties),
    /// The value `tls-creds-anon`.
    TlsCredsAnon(types::TlsCredsAnonProperties),
    /// The value `tls-creds-psk`.
    TlsCredsPsk(types::TlsCredsPskProperties),
    /// The value `tls-creds-x509`.
    TlsCredsX509(types::TlsCredsX509Properties),
    /// The value `tls-cipher-suites`.
    TlsCipherSuites(types::TlsCredsProperties),
    /// The value `x-remote-object`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XRemoteObject(types::RemoteObjectProperties),
    /// The value `x-vfio-user-server`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 7.1.
    XVfioUserServer(types::VfioUserServerProperties),
    /// The value `can-bus`.
    CanBus,
    /// The value `pef-guest`.
    PefGuest,
    /// The value `s390-pv-guest`.
    S390PvGuest,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for ObjectOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("acpi-generic-initiator", crate::Releases::since(crate::Release::new(9, 0))),
        ("acpi-generic-port", crate::Releases::since(crate::Release::new(9, 2))),
        ("cryptodev-backend-lkcf", crate::Releases::since(crate::Release::new(7, 2))),
        ("igvm-cfg", crate::Releases::since(crate::Release::new(10, 1))),
        ("iommufd", crate::Releases::since(crate::Release::new(9, 0))),
        ("main-loop", crate::Releases::since(crate::Release::new(7, 1))),
        ("memory-backend-epc", crate::Releases::since(crate::Release::new(6, 2))),
        ("memory-backend-shm", crate::Releases::since(crate::Release::new(9, 1))),
        ("monitor-hmp", crate::Releases::since(crate::Release::new(11, 1))),
        ("monitor-qmp", crate::Releases::since(crate::Release::new(11, 1))),
        ("qtest", crate::Releases::since(crate::Release::new(6, 1))),
        ("sev-snp-guest", crate::Releases::since(crate::Release::new(9, 1))),
        ("tdx-guest", crate::Releases::since(crate::Release::new(10, 1))),
        ("thread-context", crate::Releases::since(crate::Release::new(7, 2))),
        ("x-vfio-user-server", crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "acpi-generic-initiator" => Self::AcpiGenericInitiator(crate::Blank::BLANK),
            "acpi-generic-port" => Self::AcpiGenericPort(crate::Blank::BLANK),
            "authz-list" => Self::AuthzList(crate::Blank::BLANK),
            "authz-listfile" => Self::AuthzListfile(crate::Blank::BLANK),
            "authz-pam" => Self::AuthzPam(crate::Blank::BLANK),
            "authz-simple" => Self::AuthzSimple(crate::Blank::BLANK),
            "can-host-socketcan" => Self::CanHostSocketcan(crate::Blank::BLANK),
            "colo-compare" => Self::ColoCompare(crate::Blank::BLANK),
            "cryptodev-backend" => Self::CryptodevBackend(crate::Blank::BLANK),
            "cryptodev-backend-builtin" => {
                Self::CryptodevBackendBuiltin(crate::Blank::BLANK)
            }
            "cryptodev-backend-lkcf" => Self::CryptodevBackendLkcf(crate::Blank::BLANK),
            "cryptodev-vhost-user" => Self::CryptodevVhostUser(crate::Blank::BLANK),
            "dbus-vmstate" => Self::DbusVmstate(crate::Blank::BLANK),
            "filter-buffer" => Self::FilterBuffer(crate::Blank::BLANK),
            "filter-dump" => Self::FilterDump(crate::Blank::BLANK),
            "filter-mirror" => Self::FilterMirror(crate::Blank::BLANK),
            "filter-redirector" => Self::FilterRedirector(crate::Blank::BLANK),
            "filter-replay" => Self::FilterReplay(crate::Blank::BLANK),
            "filter-rewriter" => Self::FilterRewriter(crate::Blank::BLANK),
            "igvm-cfg" => Self::IgvmCfg(crate::Blank::BLANK),
            "input-barrier" => Self::InputBarrier(crate::Blank::BLANK),
            "input-linux" => Self::InputLinux(crate::Blank::BLANK),
            "iommufd" => Self::Iommufd(crate::Blank::BLANK),
            "iothread" => Self::Iothread(crate::Blank::BLANK),
            "main-loop" => Self::MainLoop(crate::Blank::BLANK),
            "memory-backend-epc" => Self::MemoryBackendEpc(crate::Blank::BLANK),
            "memory-backend-file" => Self::MemoryBackendFile(crate::Blank::BLANK),
            "memory-backend-memfd" => Self::MemoryBackendMemfd(crate::Blank::BLANK),
            "memory-backend-ram" => Self::MemoryBackendRam(crate::Blank::BLANK),
            "memory-backend-shm" => Self::MemoryBackendShm(crate::Blank::BLANK),
            "monitor-hmp" => Self::MonitorHmp(crate::Blank::BLANK),
            "monitor-qmp" => Self::MonitorQmp(crate::Blank::BLANK),
            "pr-manager-helper" => Self::PrManagerHelper(crate::Blank::BLANK),
            "qtest" => Self::Qtest(crate::Blank::BLANK),
            "rng-builtin" => Self::RngBuiltin(crate::Blank::BLANK),
            "rng-egd" => Self::RngEgd(crate::Blank::BLANK),
            "rng-random" => Self::RngRandom(crate::Blank::BLANK),
            "secret" => Self::Secret(crate::Blank::BLANK),
            "secret_keyring" => Self::SecretKeyring(crate::Blank::BLANK),
            "sev-guest" => Self::SevGuest(crate::Blank::BLANK),
            "sev-snp-guest" => Self::SevSnpGuest(crate::Blank::BLANK),
            "tdx-guest" => Self::TdxGuest(crate::Blank::BLANK),
            "thread-context" => Self::ThreadContext(crate::Blank::BLANK),
            "throttle-group" => Self::ThrottleGroup(crate::Blank::BLANK),
            "tls-creds-anon" => Self::TlsCredsAnon(crate::Blank::BLANK),
            "tls-creds-psk" => Self::TlsCredsPsk(crate::Blank::BLANK),
            "tls-creds-x509" => Self::TlsCredsX509(crate::Blank::BLANK),
            "tls-cipher-suites" => Self::TlsCipherSuites(crate::Blank::BLANK),
            "x-remote-object" => Self::XRemoteObject(crate::Blank::BLANK),
            "x-vfio-user-server" => Self::XVfioUserServer(crate::Blank::BLANK),
            "can-bus" => Self::CanBus,
            "pef-guest" => Self::PefGuest,
            "s390-pv-guest" => Self::S390PvGuest,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::AcpiGenericInitiator(_) => "acpi-generic-initiator",
            Self::AcpiGenericPort(_) => "acpi-generic-port",
            Self::AuthzList(_) => "authz-list",
            Self::AuthzListfile(_) => "authz-listfile",
            Self::AuthzPam(_) => "authz-pam",
            Self::AuthzSimple(_) => "authz-simple",
            Self::CanHostSocketcan(_) => "can-host-socketcan",
            Self::ColoCompare(_) => "colo-compare",
            Self::CryptodevBackend(_) => "cryptodev-backend",
            Self::CryptodevBackendBuiltin(_) => "cryptodev-backend-builtin",
            Self::CryptodevBackendLkcf(_) => "cryptodev-backend-lkcf",
            Self::CryptodevVhostUser(_) => "cryptodev-vhost-user",
            Self::DbusVmstate(_) => "dbus-vmstate",
            Self::FilterBuffer(_) => "filter-buffer",
            Self::FilterDump(_) => "filter-dump",
            Self::FilterMirror(_) => "filter-mirror",
            Self::FilterRedirector(_) => "filter-redirector",
            Self::FilterReplay(_) => "filter-replay",
            Self::FilterRewriter(_) => "filter-rewriter",
            Self::IgvmCfg(_) => "igvm-cfg",
            Self::InputBarrier(_) => "input-barrier",
            Self::InputLinux(_) => "input-linux",
            Self::Iommufd(_) => "iommufd",
            Self::Iothread(_) => "iothread",
            Self::MainLoop(_) => "main-loop",
            Self::MemoryBackendEpc(_) => "memory-backend-epc",
            Self::MemoryBackendFile(_) => "memory-backend-file",
            Self::MemoryBackendMemfd(_) => "memory-backend-memfd",
            Self::MemoryBackendRam(_) => "memory-backend-ram",
            Self::MemoryBackendShm(_) => "memory-backend-shm",
            Self::MonitorHmp(_) => "monitor-hmp",
            Self::MonitorQmp(_) => "monitor-qmp",
            Self::PrManagerHelper(_) => "pr-manager-helper",
            Self::Qtest(_) => "qtest",
            Self::RngBuiltin(_) => "rng-builtin",
            Self::RngEgd(_) => "rng-egd",
            Self::RngRandom(_) => "rng-random",
            Self::Secret(_) => "secret",
            Self::SecretKeyring(_) => "secret_keyring",
            Self::SevGuest(_) => "sev-guest",
            Self::SevSnpGuest(_) => "sev-snp-guest",
            Self::TdxGuest(_) => "tdx-guest",
            Self::ThreadContext(_) => "thread-context",
            Self::ThrottleGroup(_) => "throttle-group",
            Self::TlsCredsAnon(_) => "tls-creds-anon",
            Self::TlsCredsPsk(_) => "tls-creds-psk",
            Self::TlsCredsX509(_) => "tls-creds-x509",
            Self::TlsCipherSuites(_) => "tls-cipher-suites",
            Self::XRemoteObject(_) => "x-remote-object",
            Self::XVfioUserServer(_) => "x-vfio-user-server",
            Self::CanBus => "can-bus",
            Self::PefGuest => "pef-guest",
            Self::S390PvGuest => "s390-pv-guest",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::AcpiGenericInitiator(members) => Some(members),
            Self::AcpiGenericPort(members) => Some(members),
            Self::AuthzList(members) => Some(members),
            Self::AuthzListfile(members) => Some(members),
            Self::AuthzPam(members) => Some(members),
            Self::AuthzSimple(members) => Some(members),
            Self::CanHostSocketcan(members) => Some(members),
            Self::ColoCompare(members) => Some(members),
            Self::CryptodevBackend(members) => Some(members),
            Self::CryptodevBackendBuiltin(members) => Some(members),
            Self::CryptodevBackendLkcf(members) => Some(members),
            Self::CryptodevVhostUser(members) => Some(members),
            Self::DbusVmstate(members) => Some(members),
            Self::FilterBuffer(members) => Some(members),
            Self::FilterDump(members) => Some(members),
            Self::FilterMirror(members) => Some(members),
            Self::FilterRedirector(members) => Some(members),
            Self::FilterReplay(members) => Some(members),
            Self::FilterRewriter(members) => Some(members),
            Self::IgvmCfg(members) => Some(members),
            Self::InputBarrier(members) => Some(members),
            Self::InputLinux(members) => Some(members),
            Self::Iommufd(members) => Some(members),
            Self::Iothread(members) => Some(members),
            Self::MainLoop(members) => Some(members),
            Self::MemoryBackendEpc(members) => Some(members),
            Self::MemoryBackendFile(members) => Some(members),
            Self::MemoryBackendMemfd(members) => Some(members),
            Self::MemoryBackendRam(members) => Some(members),
            Self::MemoryBackendShm(members) => Some(members),
            Self::MonitorHmp(members) => Some(members),
            Self::MonitorQmp(members) => Some(members),
            Self::PrManagerHelper(members) => Some(members),
            Self::Qtest(members) => Some(members),
            Self::RngBuiltin(members) => Some(members),
            Self::RngEgd(members) => Some(members),
            Self::RngRandom(members) => Some(members),
            Self::Secret(members) => Some(members),
            Self::SecretKeyring(members) => Some(members),
            Self::SevGuest(members) => Some(members),
            Self::SevSnpGuest(members) => Some(members),
            Self::TdxGuest(members) => Some(members),
            Self::ThreadContext(members) => Some(members),
            Self::ThrottleGroup(members) => Some(members),
            Self::TlsCredsAnon(members) => Some(members),
            Self::TlsCredsPsk(members) => Some(members),
            Self::TlsCredsX509(members) => Some(members),
            Self::TlsCipherSuites(members) => Some(members),
            Self::XRemoteObject(members) => Some(members),
            Self::XVfioUserServer(members) => Some(members),
            Self::CanBus => None,
            Self::PefGuest => None,
            Self::S390PvGuest => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::AcpiGenericInitiator(members) => Some(members),
            Self::AcpiGenericPort(members) => Some(members),
            Self::AuthzList(members) => Some(members),
            Self::AuthzListfile(members) => Some(members),
            Self::AuthzPam(members) => Some(members),
            Self::AuthzSimple(members) => Some(members),
            Self::CanHostSocketcan(members) => Some(members),
            Self::ColoCompare(members) => Some(members),
            Self::CryptodevBackend(members) => Some(members),
            Self::CryptodevBackendBuiltin(members) => Some(members),
            Self::CryptodevBackendLkcf(members) => Some(members),
            Self::CryptodevVhostUser(members) => Some(members),
            Self::DbusVmstate(members) => Some(members),
            Self::FilterBuffer(members) => Some(members),
            Self::FilterDump(members) => Some(members),
            Self::FilterMirror(members) => Some(members),
            Self::FilterRedirector(members) => Some(members),
            Self::FilterReplay(members) => Some(members),
            Self::FilterRewriter(members) => Some(members),
            Self::IgvmCfg(members) => Some(members),
            Self::InputBarrier(members) => Some(members),
            Self::InputLinux(members) => Some(members),
            Self::Iommufd(members) => Some(members),
            Self::Iothread(members) => Some(members),
            Self::MainLoop(members) => Some(members),
            Self::MemoryBackendEpc(members) => Some(members),
            Self::MemoryBackendFile(members) => Some(members),
            Self::MemoryBackendMemfd(members) => Some(members),
            Self::MemoryBackendRam(members) => Some(members),
            Self::MemoryBackendShm(members) => Some(members),
            Self::MonitorHmp(members) => Some(members),
            Self::MonitorQmp(members) => Some(members),
            Self::PrManagerHelper(members) => Some(members),
            Self::Qtest(members) => Some(members),
            Self::RngBuiltin(members) => Some(members),
            Self::RngEgd(members) => Some(members),
            Self::RngRandom(members) => Some(members),
            Self::Secret(members) => Some(members),
            Self::SecretKeyring(members) => Some(members),
            Self::SevGuest(members) => Some(members),
            Self::SevSnpGuest(members) => Some(members),
            Self::TdxGuest(members) => Some(members),
            Self::ThreadContext(members) => Some(members),
            Self::ThrottleGroup(members) => Some(members),
            Self::TlsCredsAnon(members) => Some(members),
            Self::TlsCredsPsk(members) => Some(members),
            Self::TlsCredsX509(members) => Some(members),
            Self::TlsCipherSuites(members) => Some(members),
            Self::XRemoteObject(members) => Some(members),
            Self::XVfioUserServer(members) => Some(members),
            Self::CanBus => None,
            Self::PefGuest => None,
            Self::S390PvGuest => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::AcpiGenericInitiatorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AcpiGenericInitiatorProperties) -> Self {
        Self::AcpiGenericInitiator(branch)
    }
}

impl From<types::AcpiGenericPortProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AcpiGenericPortProperties) -> Self {
        Self::AcpiGenericPort(branch)
    }
}

impl From<types::AuthZListProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AuthZListProperties) -> Self {
        Self::AuthzList(branch)
    }
}

impl From<types::AuthZListFileProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AuthZListFileProperties) -> Self {
        Self::AuthzListfile(branch)
    }
}

impl From<types::AuthZPAMProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AuthZPAMProperties) -> Self {
        Self::AuthzPam(branch)
    }
}

impl From<types::AuthZSimpleProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::AuthZSimpleProperties) -> Self {
        Self::AuthzSimple(branch)
    }
}

impl From<types::CanHostSocketcanProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::CanHostSocketcanProperties) -> Self {
        Self::CanHostSocketcan(branch)
    }
}

impl From<types::ColoCompareProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::ColoCompareProperties) -> Self {
        Self::ColoCompare(branch)
    }
}

impl From<types::CryptodevVhostUserProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::CryptodevVhostUserProperties) -> Self {
        Self::CryptodevVhostUser(branch)
    }
}

impl From<types::DBusVMStateProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::DBusVMStateProperties) -> Self {
        Self::DbusVmstate(branch)
    }
}

impl From<types::FilterBufferProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::FilterBufferProperties) -> Self {
        Self::FilterBuffer(branch)
    }
}

impl From<types::FilterDumpProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::FilterDumpProperties) -> Self {
        Self::FilterDump(branch)
    }
}

impl From<types::FilterMirrorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::FilterMirrorProperties) -> Self {
        Self::FilterMirror(branch)
    }
}

impl From<types::FilterRedirectorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::FilterRedirectorProperties) -> Self {
        Self::FilterRedirector(branch)
    }
}

impl From<types::NetfilterProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::NetfilterProperties) -> Self {
        Self::FilterReplay(branch)
    }
}

impl From<types::FilterRewriterProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::FilterRewriterProperties) -> Self {
        Self::FilterRewriter(branch)
    }
}

impl From<types::IgvmCfgProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::IgvmCfgProperties) -> Self {
        Self::IgvmCfg(branch)
    }
}

impl From<types::InputBarrierProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::InputBarrierProperties) -> Self {
        Self::InputBarrier(branch)
    }
}

impl From<types::InputLinuxProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::InputLinuxProperties) -> Self {
        Self::InputLinux(branch)
    }
}

impl From<types::IOMMUFDProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::IOMMUFDProperties) -> Self {
        Self::Iommufd(branch)
    }
}

impl From<types::IothreadProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::IothreadProperties) -> Self {
        Self::Iothread(branch)
    }
}

impl From<types::MainLoopProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MainLoopProperties) -> Self {
        Self::MainLoop(branch)
    }
}

impl From<types::MemoryBackendEpcProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MemoryBackendEpcProperties) -> Self {
        Self::MemoryBackendEpc(branch)
    }
}

impl From<types::MemoryBackendFileProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MemoryBackendFileProperties) -> Self {
        Self::MemoryBackendFile(branch)
    }
}

impl From<types::MemoryBackendMemfdProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MemoryBackendMemfdProperties) -> Self {
        Self::MemoryBackendMemfd(branch)
    }
}

impl From<types::MemoryBackendProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MemoryBackendProperties) -> Self {
        Self::MemoryBackendRam(branch)
    }
}

impl From<types::MemoryBackendShmProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MemoryBackendShmProperties) -> Self {
        Self::MemoryBackendShm(branch)
    }
}

impl From<types::MonitorHMPProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MonitorHMPProperties) -> Self {
        Self::MonitorHmp(branch)
    }
}

impl From<types::MonitorQMPProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::MonitorQMPProperties) -> Self {
        Self::MonitorQmp(branch)
    }
}

impl From<types::PrManagerHelperProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::PrManagerHelperProperties) -> Self {
        Self::PrManagerHelper(branch)
    }
}

impl From<types::QtestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::QtestProperties) -> Self {
        Self::Qtest(branch)
    }
}

impl From<types::RngProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::RngProperties) -> Self {
        Self::RngBuiltin(branch)
    }
}

impl From<types::RngEgdProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::RngEgdProperties) -> Self {
        Self::RngEgd(branch)
    }
}

impl From<types::RngRandomProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::RngRandomProperties) -> Self {
        Self::RngRandom(branch)
    }
}

impl From<types::SecretProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::SecretProperties) -> Self {
        Self::Secret(branch)
    }
}

impl From<types::SecretKeyringProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::SecretKeyringProperties) -> Self {
        Self::SecretKeyring(branch)
    }
}

impl From<types::SevGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::SevGuestProperties) -> Self {
        Self::SevGuest(branch)
    }
}

impl From<types::SevSnpGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::SevSnpGuestProperties) -> Self {
        Self::SevSnpGuest(branch)
    }
}

impl From<types::TdxGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::TdxGuestProperties) -> Self {
        Self::TdxGuest(branch)
    }
}

impl From<types::ThreadContextProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::ThreadContextProperties) -> Self {
        Self::ThreadContext(branch)
    }
}

impl From<types::ThrottleGroupProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::ThrottleGroupProperties) -> Self {
        Self::ThrottleGroup(branch)
    }
}

impl From<types::TlsCredsAnonProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::TlsCredsAnonProperties) -> Self {
        Self::TlsCredsAnon(branch)
    }
}

impl From<types::TlsCredsPskProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::TlsCredsPskProperties) -> Self {
        Self::TlsCredsPsk(branch)
    }
}

impl From<types::TlsCredsX509Properties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::TlsCredsX509Properties) -> Self {
        Self::TlsCredsX509(branch)
    }
}

impl From<types::TlsCredsProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::TlsCredsProperties) -> Self {
        Self::TlsCipherSuites(branch)
    }
}

impl From<types::RemoteObjectProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::RemoteObjectProperties) -> Self {
        Self::XRemoteObject(branch)
    }
}

impl From<types::VfioUserServerProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(branch: types::VfioUserServerProperties) -> Self {
        Self::XVfioUserServer(branch)
    }
}

crate::impl_objects! {
    ObjectPropertyInfo ObjectPropertyValue ObjectPropertiesValues ObjectTypeInfo
    CanHostSocketcanProperties ColoCompareProperties CryptodevBackendProperties
    CryptodevVhostUserProperties DBusVMStateProperties NetfilterProperties
    FilterBufferProperties FilterDumpProperties FilterMirrorProperties
    FilterRedirectorProperties FilterRewriterProperties InputBarrierProperties
    InputLinuxProperties IothreadProperties MainLoopProperties MemoryBackendProperties
    MemoryBackendFileProperties MemoryBackendMemfdProperties MemoryBackendShmProperties
    MemoryBackendEpcProperties PrManagerHelperProperties QtestProperties
    RemoteObjectProperties VfioUserServerProperties IOMMUFDProperties
    AcpiGenericInitiatorProperties AcpiGenericPortProperties RngProperties
    RngEgdProperties RngRandomProperties IgvmCfgProperties SevGuestProperties
    SevSnpGuestProperties TdxGuestProperties ThreadContextProperties MonitorHMPProperties
    MonitorQMPProperties ObjectOptions
}

crate::impl_enums! {
    NetfilterInsert MonitorQMPCloseAction ObjectType
}

crate::impl_branches! {
    ObjectOptionsBranch
}
