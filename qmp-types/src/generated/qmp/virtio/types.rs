// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A virtio device with its object path.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioInfo {
    pub path: String,
    pub name: String,
}

impl VirtioInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            name: name.into(),
        }
    }
}

/// State of the vhost side of a virtio device.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VhostStatus {
    pub n_mem_sections: i64,
    pub n_tmp_sections: i64,
    pub nvqs: u32,
    pub vq_index: i64,
    pub features: types::VirtioDeviceFeatures,
    pub acked_features: types::VirtioDeviceFeatures,
    pub protocol_features: types::VhostDeviceProtocols,
    pub max_queues: u64,
    pub backend_cap: u64,
    pub log_enabled: bool,
    pub log_size: u64,
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

/// State of a virtio device.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioStatus {
    pub name: String,
    pub device_id: u16,
    pub vhost_started: bool,
    pub device_endian: String,
    pub guest_features: types::VirtioDeviceFeatures,
    pub host_features: types::VirtioDeviceFeatures,
    pub backend_features: types::VirtioDeviceFeatures,
    pub num_vqs: i64,
    pub status: types::VirtioDeviceStatus,
    pub isr: u8,
    pub queue_sel: u16,
    pub vm_running: bool,
    pub broken: bool,
    pub disabled: bool,
    pub use_started: bool,
    pub started: bool,
    pub start_on_kick: bool,
    pub disable_legacy_check: bool,
    pub bus_name: String,
    pub use_guest_notifier_mask: bool,
    pub vhost_dev: Option<types::VhostStatus>,
}

/// The required members of [`VirtioStatus`], for its `new`.
pub struct VirtioStatusRequired {
    pub name: String,
    pub device_id: u16,
    pub vhost_started: bool,
    pub device_endian: String,
    pub guest_features: types::VirtioDeviceFeatures,
    pub host_features: types::VirtioDeviceFeatures,
    pub backend_features: types::VirtioDeviceFeatures,
    pub num_vqs: i64,
    pub status: types::VirtioDeviceStatus,
    pub isr: u8,
    pub queue_sel: u16,
    pub vm_running: bool,
    pub broken: bool,
    pub disabled: bool,
    pub use_started: bool,
    pub started: bool,
    pub start_on_kick: bool,
    pub disable_legacy_check: bool,
    pub bus_name: String,
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

/// The status bits that the driver has set, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    pub statuses: Vec<String>,
    pub unknown_statuses: Option<u8>,
}

impl VirtioDeviceStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(statuses: impl Into<Vec<String>>) -> Self {
        Self {
            statuses: statuses.into(),
            unknown_statuses: None,
        }
    }
}

/// The vhost-user protocol features of a device, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    pub protocols: Vec<String>,
    pub unknown_protocols: Option<u64>,
}

impl VhostDeviceProtocols {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(protocols: impl Into<Vec<String>>) -> Self {
        Self {
            protocols: protocols.into(),
            unknown_protocols: None,
        }
    }
}

/// The feature bits of a virtio device, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    pub transports: Vec<String>,
    pub dev_features: Option<Vec<String>>,
    pub unknown_dev_features: Option<u64>,
    /// Since QEMU 10.2.
    pub unknown_dev_features2: Option<u64>,
}

impl VirtioDeviceFeatures {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(transports: impl Into<Vec<String>>) -> Self {
        Self {
            transports: transports.into(),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
        }
    }
}

/// State of a virtio queue as QEMU sees it.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtQueueStatus {
    pub name: String,
    pub queue_index: u16,
    pub inuse: u32,
    pub vring_num: u32,
    pub vring_num_default: u32,
    pub vring_align: u32,
    pub vring_desc: u64,
    pub vring_avail: u64,
    pub vring_used: u64,
    pub last_avail_idx: Option<u16>,
    pub shadow_avail_idx: Option<u16>,
    pub used_idx: u16,
    pub signalled_used: u16,
    pub signalled_used_valid: bool,
}

impl VirtQueueStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
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
    pub name: String,
    pub kick: i64,
    pub call: i64,
    pub num: i64,
    pub desc_phys: u64,
    pub desc_size: u32,
    pub avail_phys: u64,
    pub avail_size: u32,
    pub used_phys: u64,
    pub used_size: u32,
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub desc: Option<u64>,
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub avail: Option<u64>,
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
        name: impl Into<String>,
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

/// A descriptor of a virtio ring: address, length and flags.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioRingDesc {
    pub addr: u64,
    pub len: u32,
    pub flags: Vec<String>,
}

impl VirtioRingDesc {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(addr: u64, len: u32, flags: impl Into<Vec<String>>) -> Self {
        Self {
            addr,
            len,
            flags: flags.into(),
        }
    }
}

/// The part of a virtio ring that the driver writes.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioRingAvail {
    pub flags: u16,
    pub idx: u16,
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
    pub flags: u16,
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

/// An element of a virtio queue with its descriptors.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioQueueElement {
    pub name: String,
    pub index: u32,
    pub descs: Vec<types::VirtioRingDesc>,
    pub avail: types::VirtioRingAvail,
    pub used: types::VirtioRingUsed,
}

impl VirtioQueueElement {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
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
