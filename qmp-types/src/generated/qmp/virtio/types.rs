// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A virtio device with its object path.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioInfo {
    /// QOM path of the device, which the other `x-query-virtio` commands take. It ends in
    /// `virtio-backend` for a device on a PCI or MMIO transport.
    pub path: crate::rt::Text,
    /// Kind of device, such as `virtio-net`.
    pub name: crate::rt::Text,
}

impl VirtioInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            path: path.into(),
            name: name.into(),
        }
    }
}

/// State of the vhost side of a virtio device: what QEMU has arranged with the kernel or
/// process that works on its queues.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VhostStatus {
    /// Pieces of guest memory that vhost knows.
    pub n_mem_sections: i64,
    /// Pieces of guest memory gathered while the memory layout is changing.
    pub n_tmp_sections: i64,
    /// Queues that this vhost instance serves.
    pub nvqs: u32,
    /// Index of its first queue among those of the device; not 0 if several instances share a
    /// device, as with multiqueue networking.
    pub vq_index: i64,
    /// Features that the vhost side offers.
    pub features: types::VirtioDeviceFeatures,
    /// Features in use between QEMU and the vhost side.
    pub acked_features: types::VirtioDeviceFeatures,
    /// Extensions of the vhost-user protocol in use.
    pub protocol_features: types::VhostDeviceProtocols,
    /// Most queues that the vhost side can serve; 0 if it does not report a limit.
    pub max_queues: u64,
    /// Further capabilities of the vhost side (`VHOST_BACKEND_F_*`), as a bit mask.
    pub backend_cap: u64,
    /// Whether the vhost side logs which memory it writes, as during a migration.
    pub log_enabled: bool,
    /// Size of that log in words of 64 bits, each bit for 4096 bytes of guest memory. 0 without a
    /// log.
    pub log_size: u64,
    /// Features of vhost itself that QEMU sends along with those that the driver has accepted, such
    /// as that for protocol features of vhost-user.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    pub backend_features: Option<types::VirtioDeviceFeatures>,
}

impl VhostStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        n_mem_sections: i64,
        n_tmp_sections: i64,
        nvqs: u32,
        vq_index: i64,
        features: types::VirtioDeviceFeatures,
        acked_features: types::VirtioDeviceFeatures,
        protocol_features: types::VhostDeviceProtocols,
        max_queues: u64,
        backend_cap: u64,
        log_enabled: bool,
        log_size: u64,
    ) -> Self {
        Self {
            n_mem_sections,
            n_tmp_sections,
            nvqs,
            vq_index,
            features,
            acked_features,
            protocol_features,
            max_queues,
            backend_cap,
            log_enabled,
            log_size,
            backend_features: None,
        }
    }
}

/// State of a virtio device, as QEMU keeps it.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioStatus {
    /// Kind of device, such as `virtio-net`.
    pub name: crate::rt::Text,
    /// Number of the kind in the virtio specification: 1 for network, 2 for block and so on.
    pub device_id: u16,
    /// Whether vhost works on the queues at present.
    pub vhost_started: bool,
    /// Byte order of the device: `little`, `big`, or `unknown` before the guest resets it. Devices
    /// by version 1 of the specification are always `little`.
    pub device_endian: crate::rt::Text,
    /// Features that the driver has accepted.
    pub guest_features: types::VirtioDeviceFeatures,
    /// Features that the device offers.
    pub host_features: types::VirtioDeviceFeatures,
    /// Features that the backend offers, for devices whose backend takes part in the choice
    /// (vhost); else empty.
    pub backend_features: types::VirtioDeviceFeatures,
    /// Number of queues.
    pub num_vqs: i64,
    /// How far the driver has set up the device.
    pub status: types::VirtioDeviceStatus,
    /// Interrupt status register: bit 0 for a queue, bit 1 for a change of configuration.
    pub isr: u8,
    /// Index of the queue that the driver is looking at through the registers.
    pub queue_sel: u16,
    /// Whether the device believes the guest to run.
    pub vm_running: bool,
    /// Whether the device has stopped because the driver made a mistake. Only a reset by the driver
    /// revives it.
    pub broken: bool,
    /// Whether the device is temporarily out of service.
    pub disabled: bool,
    /// Whether [`started`](field@types::VirtioStatus::started) is kept up to date, which old
    /// machine types forgo.
    pub use_started: bool,
    /// Whether the driver has taken the device into use.
    pub started: bool,
    /// Whether the first notification from the driver starts the device, before the driver says
    /// that it is ready. For old drivers.
    pub start_on_kick: bool,
    /// Whether the device may work in legacy mode although it was not asked for; for old machine
    /// types.
    pub disable_legacy_check: bool,
    /// Name of the bus that the device offers for its own devices; empty if there is none.
    pub bus_name: crate::rt::Text,
    /// Whether interrupts of single queues can be masked in the transport while vhost is running.
    pub use_guest_notifier_mask: bool,
    /// State of the vhost side. Present if
    /// [`vhost-started`](field@types::VirtioStatus::vhost_started).
    pub vhost_dev: Option<types::VhostStatus>,
}

/// The required members of [`VirtioStatus`], for its `new`.
pub struct VirtioStatusRequired {
    /// Kind of device, such as `virtio-net`.
    pub name: crate::rt::Text,
    /// Number of the kind in the virtio specification: 1 for network, 2 for block and so on.
    pub device_id: u16,
    /// Whether vhost works on the queues at present.
    pub vhost_started: bool,
    /// Byte order of the device: `little`, `big`, or `unknown` before the guest resets it. Devices
    /// by version 1 of the specification are always `little`.
    pub device_endian: crate::rt::Text,
    /// Features that the driver has accepted.
    pub guest_features: types::VirtioDeviceFeatures,
    /// Features that the device offers.
    pub host_features: types::VirtioDeviceFeatures,
    /// Features that the backend offers, for devices whose backend takes part in the choice
    /// (vhost); else empty.
    pub backend_features: types::VirtioDeviceFeatures,
    /// Number of queues.
    pub num_vqs: i64,
    /// How far the driver has set up the device.
    pub status: types::VirtioDeviceStatus,
    /// Interrupt status register: bit 0 for a queue, bit 1 for a change of configuration.
    pub isr: u8,
    /// Index of the queue that the driver is looking at through the registers.
    pub queue_sel: u16,
    /// Whether the device believes the guest to run.
    pub vm_running: bool,
    /// Whether the device has stopped because the driver made a mistake. Only a reset by the driver
    /// revives it.
    pub broken: bool,
    /// Whether the device is temporarily out of service.
    pub disabled: bool,
    /// Whether [`started`](field@types::VirtioStatus::started) is kept up to date, which old
    /// machine types forgo.
    pub use_started: bool,
    /// Whether the driver has taken the device into use.
    pub started: bool,
    /// Whether the first notification from the driver starts the device, before the driver says
    /// that it is ready. For old drivers.
    pub start_on_kick: bool,
    /// Whether the device may work in legacy mode although it was not asked for; for old machine
    /// types.
    pub disable_legacy_check: bool,
    /// Name of the bus that the device offers for its own devices; empty if there is none.
    pub bus_name: crate::rt::Text,
    /// Whether interrupts of single queues can be masked in the transport while vhost is running.
    pub use_guest_notifier_mask: bool,
}

impl VirtioStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: VirtioStatusRequired) -> Self {
        Self {
            name: required.name,
            device_id: required.device_id,
            vhost_started: required.vhost_started,
            device_endian: required.device_endian,
            guest_features: required.guest_features,
            host_features: required.host_features,
            backend_features: required.backend_features,
            num_vqs: required.num_vqs,
            status: required.status,
            isr: required.isr,
            queue_sel: required.queue_sel,
            vm_running: required.vm_running,
            broken: required.broken,
            disabled: required.disabled,
            use_started: required.use_started,
            started: required.started,
            start_on_kick: required.start_on_kick,
            disable_legacy_check: required.disable_legacy_check,
            bus_name: required.bus_name,
            use_guest_notifier_mask: required.use_guest_notifier_mask,
            vhost_dev: None,
        }
    }
}

/// The status bits that the driver has set, as names. A driver in operation has set
/// ACKNOWLEDGE, DRIVER, FEATURES_OK and DRIVER_OK.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    /// Each bit as its name in C with an explanation after a colon.
    pub statuses: Vec<crate::rt::Text>,
    /// Bits without a name, as a bit mask. Present if there are any.
    pub unknown_statuses: Option<u8>,
}

impl VirtioDeviceStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(statuses: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            statuses: statuses.into_iter().map(Into::into).collect(),
            unknown_statuses: None,
        }
    }
}

/// The vhost-user protocol features of a device, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    /// Each feature as its name in C with an explanation after a colon. Empty unless the device
    /// uses vhost-user.
    pub protocols: Vec<crate::rt::Text>,
    /// Features without a name, as a bit mask. Present if there are any.
    pub unknown_protocols: Option<u64>,
}

impl VhostDeviceProtocols {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(protocols: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            protocols: protocols.into_iter().map(Into::into).collect(),
            unknown_protocols: None,
        }
    }
}

/// The feature bits of a virtio device, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    /// Features of queues and transport, each as its name in C with an explanation after a colon.
    pub transports: Vec<crate::rt::Text>,
    /// Features of the kind of device, in the same form. Absent or empty for kinds without any.
    pub dev_features: Option<Vec<crate::rt::Text>>,
    /// Bits 0 to 63 that have no name, as a bit mask. Present if there are any.
    pub unknown_dev_features: Option<u64>,
    /// Bits 64 to 127 that have no name, as a bit mask, with bit 64 lowest. Present if there are
    /// any.
    ///
    /// Since QEMU 10.2.
    pub unknown_dev_features2: Option<u64>,
}

impl VirtioDeviceFeatures {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        transports: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            transports: transports.into_iter().map(Into::into).collect(),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
        }
    }
}

/// State of a virtio queue as QEMU sees it. Addresses are 0 until the driver sets the queue up.
/// Indices count all entries, modulo 65536.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtQueueStatus {
    /// Kind of device.
    pub name: crate::rt::Text,
    /// Position of the queue among those of the device, from 0.
    pub queue_index: u16,
    /// Requests that the device has taken and not yet given back.
    pub inuse: u32,
    /// Entries of the rings: as the driver chose, or before that as the device proposes.
    pub vring_num: u32,
    /// Entries of the rings that the device proposes.
    pub vring_num_default: u32,
    /// Alignment of the rings in bytes, for legacy drivers.
    pub vring_align: u32,
    /// Guest physical address of the descriptors.
    pub vring_desc: u64,
    /// Guest physical address of the ring that the driver writes.
    pub vring_avail: u64,
    /// Guest physical address of the ring that the device writes.
    pub vring_used: u64,
    /// Index up to which the device has taken requests. While vhost works on the queue, its figure,
    /// or absent if vhost does not serve this queue.
    pub last_avail_idx: Option<u16>,
    /// Index up to which the driver has made requests available, as QEMU read it last. Absent while
    /// vhost works on the queue.
    pub shadow_avail_idx: Option<u16>,
    /// Index up to which the device has given requests back.
    pub used_idx: u16,
    /// [`used-idx`](field@types::VirtQueueStatus::used_idx) at the last interrupt.
    pub signalled_used: u16,
    /// Whether [`signalled-used`](field@types::VirtQueueStatus::signalled_used) is meaningful.
    pub signalled_used_valid: bool,
}

impl VirtQueueStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        queue_index: u16,
        inuse: u32,
        vring_num: u32,
        vring_num_default: u32,
        vring_align: u32,
        vring_desc: u64,
        vring_avail: u64,
        vring_used: u64,
        used_idx: u16,
        signalled_used: u16,
        signalled_used_valid: bool,
    ) -> Self {
        Self {
            name: name.into(),
            queue_index,
            inuse,
            vring_num,
            vring_num_default,
            vring_align,
            vring_desc,
            vring_avail,
            vring_used,
            last_avail_idx: None,
            shadow_avail_idx: None,
            used_idx,
            signalled_used,
            signalled_used_valid,
        }
    }
}

/// State of a virtio queue as vhost sees it.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    /// Kind of device.
    pub name: crate::rt::Text,
    /// File descriptor in QEMU by which the guest notifies vhost; 0 if unknown.
    pub kick: i64,
    /// File descriptor in QEMU by which vhost interrupts the guest; 0 if unknown.
    pub call: i64,
    /// Entries of the rings.
    pub num: i64,
    /// Guest physical address of the descriptors.
    pub desc_phys: u64,
    /// Their size in bytes.
    pub desc_size: u32,
    /// Guest physical address of the ring that the driver writes.
    pub avail_phys: u64,
    /// Its size in bytes.
    pub avail_size: u32,
    /// Guest physical address of the ring that the device writes.
    pub used_phys: u64,
    /// Its size in bytes.
    pub used_size: u32,
    /// Address of the descriptor table in the memory of QEMU's process.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub desc: Option<u64>,
    /// Address of the available ring in the memory of QEMU's process.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub avail: Option<u64>,
    /// Address of the used ring in the memory of QEMU's process.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub used: Option<u64>,
}

impl VirtVhostQueueStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        kick: i64,
        call: i64,
        num: i64,
        desc_phys: u64,
        desc_size: u32,
        avail_phys: u64,
        avail_size: u32,
        used_phys: u64,
        used_size: u32,
    ) -> Self {
        Self {
            name: name.into(),
            kick,
            call,
            num,
            desc_phys,
            desc_size,
            avail_phys,
            avail_size,
            used_phys,
            used_size,
            desc: None,
            avail: None,
            used: None,
        }
    }
}

/// A descriptor of a virtio ring: a piece of memory with address, length and flags.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioRingDesc {
    /// Guest physical address of the memory.
    pub addr: u64,
    /// Its length in bytes.
    pub len: u32,
    /// Names of the flags that are set: `next` (another follows), `write` (the device writes it),
    /// `indirect` (it holds descriptors itself), `avail` and `used`.
    pub flags: Vec<crate::rt::Text>,
}

impl VirtioRingDesc {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        addr: u64,
        len: u32,
        flags: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            addr,
            len,
            flags: flags.into_iter().map(Into::into).collect(),
        }
    }
}

/// The part of a virtio ring that the driver writes.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioRingAvail {
    /// 1 if the driver asks for no interrupts, else 0.
    pub flags: u16,
    /// Count of requests that the driver has made available so far, modulo 65536.
    pub idx: u16,
    /// The ring's entry for this element: index of its first descriptor.
    pub ring: u16,
}

impl VirtioRingAvail {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(flags: u16, idx: u16, ring: u16) -> Self {
        Self { flags, idx, ring }
    }
}

/// The part of a virtio ring that the device writes.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioRingUsed {
    /// 1 if the device asks for no notifications, else 0.
    pub flags: u16,
    /// Count of requests that the device has given back so far, modulo 65536.
    pub idx: u16,
}

impl VirtioRingUsed {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(flags: u16, idx: u16) -> Self {
        Self { flags, idx }
    }
}

/// An element of a virtio queue with its descriptors, read from guest memory.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioQueueElement {
    /// Kind of device.
    pub name: crate::rt::Text,
    /// Index of the first descriptor, the same as `ring` in
    /// [`avail`](field@types::VirtioQueueElement::avail).
    pub index: u32,
    /// Its descriptors, the last one of the chain first.
    pub descs: Vec<types::VirtioRingDesc>,
    /// The ring that the driver writes.
    pub avail: types::VirtioRingAvail,
    /// The ring that the device writes.
    pub used: types::VirtioRingUsed,
}

impl VirtioQueueElement {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        index: u32,
        descs: impl Into<Vec<types::VirtioRingDesc>>,
        avail: types::VirtioRingAvail,
        used: types::VirtioRingUsed,
    ) -> Self {
        Self {
            name: name.into(),
            index,
            descs: descs.into(),
            avail,
            used,
        }
    }
}
