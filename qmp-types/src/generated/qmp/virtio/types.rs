// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A virtio device with its object path.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioInfo {
    /// The member `path`.
    pub path: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for VirtioInfo {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioInfo",
        names: &["path", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.name]);
    }
}

impl VirtioInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `n-mem-sections`.
    pub n_mem_sections: i64,
    /// The member `n-tmp-sections`.
    pub n_tmp_sections: i64,
    /// The member `nvqs`.
    pub nvqs: u32,
    /// The member `vq-index`.
    pub vq_index: i64,
    /// The member `features`.
    pub features: types::VirtioDeviceFeatures,
    /// The member `acked-features`.
    pub acked_features: types::VirtioDeviceFeatures,
    /// The member `protocol-features`.
    pub protocol_features: types::VhostDeviceProtocols,
    /// The member `max-queues`.
    pub max_queues: u64,
    /// The member `backend-cap`.
    pub backend_cap: u64,
    /// The member `log-enabled`.
    pub log_enabled: bool,
    /// The member `log-size`.
    pub log_size: u64,
    /// The member `backend-features`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    pub backend_features: Option<types::VirtioDeviceFeatures>,
}

impl crate::Blank for VhostStatus {
    const BLANK: Self = Self {
        n_mem_sections: crate::Blank::BLANK,
        n_tmp_sections: crate::Blank::BLANK,
        nvqs: crate::Blank::BLANK,
        vq_index: crate::Blank::BLANK,
        features: crate::Blank::BLANK,
        acked_features: crate::Blank::BLANK,
        protocol_features: crate::Blank::BLANK,
        max_queues: crate::Blank::BLANK,
        backend_cap: crate::Blank::BLANK,
        log_enabled: crate::Blank::BLANK,
        log_size: crate::Blank::BLANK,
        backend_features: None,
    };
}

impl crate::Object for VhostStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VhostStatus",
        names: &[
            "n-mem-sections",
            "n-tmp-sections",
            "nvqs",
            "vq-index",
            "features",
            "acked-features",
            "protocol-features",
            "max-queues",
            "backend-cap",
            "log-enabled",
            "log-size",
            "backend-features",
        ],
        required: 0b11111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(11, crate::Releases::until(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.n_mem_sections,
                &self.n_tmp_sections,
                &self.nvqs,
                &self.vq_index,
                &self.features,
                &self.acked_features,
                &self.protocol_features,
                &self.max_queues,
                &self.backend_cap,
                &self.log_enabled,
                &self.log_size,
                &self.backend_features,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.n_mem_sections,
                &mut self.n_tmp_sections,
                &mut self.nvqs,
                &mut self.vq_index,
                &mut self.features,
                &mut self.acked_features,
                &mut self.protocol_features,
                &mut self.max_queues,
                &mut self.backend_cap,
                &mut self.log_enabled,
                &mut self.log_size,
                &mut self.backend_features,
            ],
        );
    }
}

impl VhostStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `device-id`.
    pub device_id: u16,
    /// The member `vhost-started`.
    pub vhost_started: bool,
    /// The member `device-endian`.
    pub device_endian: String,
    /// The member `guest-features`.
    pub guest_features: types::VirtioDeviceFeatures,
    /// The member `host-features`.
    pub host_features: types::VirtioDeviceFeatures,
    /// The member `backend-features`.
    pub backend_features: types::VirtioDeviceFeatures,
    /// The member `num-vqs`.
    pub num_vqs: i64,
    /// The member `status`.
    pub status: types::VirtioDeviceStatus,
    /// The member `isr`.
    pub isr: u8,
    /// The member `queue-sel`.
    pub queue_sel: u16,
    /// The member `vm-running`.
    pub vm_running: bool,
    /// The member `broken`.
    pub broken: bool,
    /// The member `disabled`.
    pub disabled: bool,
    /// The member `use-started`.
    pub use_started: bool,
    /// The member `started`.
    pub started: bool,
    /// The member `start-on-kick`.
    pub start_on_kick: bool,
    /// The member `disable-legacy-check`.
    pub disable_legacy_check: bool,
    /// The member `bus-name`.
    pub bus_name: String,
    /// The member `use-guest-notifier-mask`.
    pub use_guest_notifier_mask: bool,
    /// The member `vhost-dev`.
    pub vhost_dev: Option<types::VhostStatus>,
}

impl crate::Blank for VirtioStatus {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        device_id: crate::Blank::BLANK,
        vhost_started: crate::Blank::BLANK,
        device_endian: crate::Blank::BLANK,
        guest_features: crate::Blank::BLANK,
        host_features: crate::Blank::BLANK,
        backend_features: crate::Blank::BLANK,
        num_vqs: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
        isr: crate::Blank::BLANK,
        queue_sel: crate::Blank::BLANK,
        vm_running: crate::Blank::BLANK,
        broken: crate::Blank::BLANK,
        disabled: crate::Blank::BLANK,
        use_started: crate::Blank::BLANK,
        started: crate::Blank::BLANK,
        start_on_kick: crate::Blank::BLANK,
        disable_legacy_check: crate::Blank::BLANK,
        bus_name: crate::Blank::BLANK,
        use_guest_notifier_mask: crate::Blank::BLANK,
        vhost_dev: None,
    };
}

impl crate::Object for VirtioStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioStatus",
        names: &[
            "name",
            "device-id",
            "vhost-started",
            "device-endian",
            "guest-features",
            "host-features",
            "backend-features",
            "num-vqs",
            "status",
            "isr",
            "queue-sel",
            "vm-running",
            "broken",
            "disabled",
            "use-started",
            "started",
            "start-on-kick",
            "disable-legacy-check",
            "bus-name",
            "use-guest-notifier-mask",
            "vhost-dev",
        ],
        required: 0b11111111111111111111,
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
                &self.device_id,
                &self.vhost_started,
                &self.device_endian,
                &self.guest_features,
                &self.host_features,
                &self.backend_features,
                &self.num_vqs,
                &self.status,
                &self.isr,
                &self.queue_sel,
                &self.vm_running,
                &self.broken,
                &self.disabled,
                &self.use_started,
                &self.started,
                &self.start_on_kick,
                &self.disable_legacy_check,
                &self.bus_name,
                &self.use_guest_notifier_mask,
                &self.vhost_dev,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.device_id,
                &mut self.vhost_started,
                &mut self.device_endian,
                &mut self.guest_features,
                &mut self.host_features,
                &mut self.backend_features,
                &mut self.num_vqs,
                &mut self.status,
                &mut self.isr,
                &mut self.queue_sel,
                &mut self.vm_running,
                &mut self.broken,
                &mut self.disabled,
                &mut self.use_started,
                &mut self.started,
                &mut self.start_on_kick,
                &mut self.disable_legacy_check,
                &mut self.bus_name,
                &mut self.use_guest_notifier_mask,
                &mut self.vhost_dev,
            ],
        );
    }
}

impl VirtioStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        device_id: u16,
        vhost_started: bool,
        device_endian: impl Into<String>,
        guest_features: types::VirtioDeviceFeatures,
        host_features: types::VirtioDeviceFeatures,
        backend_features: types::VirtioDeviceFeatures,
        num_vqs: i64,
        status: types::VirtioDeviceStatus,
        isr: u8,
        queue_sel: u16,
        vm_running: bool,
        broken: bool,
        disabled: bool,
        use_started: bool,
        started: bool,
        start_on_kick: bool,
        disable_legacy_check: bool,
        bus_name: impl Into<String>,
        use_guest_notifier_mask: bool,
    ) -> Self {
        Self {
            name: name.into(),
            device_id,
            vhost_started,
            device_endian: device_endian.into(),
            guest_features,
            host_features,
            backend_features,
            num_vqs,
            status,
            isr,
            queue_sel,
            vm_running,
            broken,
            disabled,
            use_started,
            started,
            start_on_kick,
            disable_legacy_check,
            bus_name: bus_name.into(),
            use_guest_notifier_mask,
            vhost_dev: None,
        }
    }
}

/// The status bits that the driver has set, as names.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    /// The member `statuses`.
    pub statuses: Vec<String>,
    /// The member `unknown-statuses`.
    pub unknown_statuses: Option<u8>,
}

impl crate::Blank for VirtioDeviceStatus {
    const BLANK: Self = Self {
        statuses: crate::Blank::BLANK,
        unknown_statuses: None,
    };
}

impl crate::Object for VirtioDeviceStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioDeviceStatus",
        names: &["statuses", "unknown-statuses"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.statuses, &self.unknown_statuses]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.statuses, &mut self.unknown_statuses]);
    }
}

impl VirtioDeviceStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `protocols`.
    pub protocols: Vec<String>,
    /// The member `unknown-protocols`.
    pub unknown_protocols: Option<u64>,
}

impl crate::Blank for VhostDeviceProtocols {
    const BLANK: Self = Self {
        protocols: crate::Blank::BLANK,
        unknown_protocols: None,
    };
}

impl crate::Object for VhostDeviceProtocols {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VhostDeviceProtocols",
        names: &["protocols", "unknown-protocols"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.protocols, &self.unknown_protocols]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.protocols, &mut self.unknown_protocols]);
    }
}

impl VhostDeviceProtocols {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `transports`.
    pub transports: Vec<String>,
    /// The member `dev-features`.
    pub dev_features: Option<Vec<String>>,
    /// The member `unknown-dev-features`.
    pub unknown_dev_features: Option<u64>,
    /// The member `unknown-dev-features2`.
    ///
    /// Since QEMU 10.2.
    pub unknown_dev_features2: Option<u64>,
}

impl crate::Blank for VirtioDeviceFeatures {
    const BLANK: Self = Self {
        transports: crate::Blank::BLANK,
        dev_features: None,
        unknown_dev_features: None,
        unknown_dev_features2: None,
    };
}

impl crate::Object for VirtioDeviceFeatures {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioDeviceFeatures",
        names: &[
            "transports",
            "dev-features",
            "unknown-dev-features",
            "unknown-dev-features2",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::since(crate::Release::new(10, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.transports,
                &self.dev_features,
                &self.unknown_dev_features,
                &self.unknown_dev_features2,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.transports,
                &mut self.dev_features,
                &mut self.unknown_dev_features,
                &mut self.unknown_dev_features2,
            ],
        );
    }
}

impl VirtioDeviceFeatures {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `queue-index`.
    pub queue_index: u16,
    /// The member `inuse`.
    pub inuse: u32,
    /// The member `vring-num`.
    pub vring_num: u32,
    /// The member `vring-num-default`.
    pub vring_num_default: u32,
    /// The member `vring-align`.
    pub vring_align: u32,
    /// The member `vring-desc`.
    pub vring_desc: u64,
    /// The member `vring-avail`.
    pub vring_avail: u64,
    /// The member `vring-used`.
    pub vring_used: u64,
    /// The member `last-avail-idx`.
    pub last_avail_idx: Option<u16>,
    /// The member `shadow-avail-idx`.
    pub shadow_avail_idx: Option<u16>,
    /// The member `used-idx`.
    pub used_idx: u16,
    /// The member `signalled-used`.
    pub signalled_used: u16,
    /// The member `signalled-used-valid`.
    pub signalled_used_valid: bool,
}

impl crate::Blank for VirtQueueStatus {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        queue_index: crate::Blank::BLANK,
        inuse: crate::Blank::BLANK,
        vring_num: crate::Blank::BLANK,
        vring_num_default: crate::Blank::BLANK,
        vring_align: crate::Blank::BLANK,
        vring_desc: crate::Blank::BLANK,
        vring_avail: crate::Blank::BLANK,
        vring_used: crate::Blank::BLANK,
        last_avail_idx: None,
        shadow_avail_idx: None,
        used_idx: crate::Blank::BLANK,
        signalled_used: crate::Blank::BLANK,
        signalled_used_valid: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtQueueStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtQueueStatus",
        names: &[
            "name",
            "queue-index",
            "inuse",
            "vring-num",
            "vring-num-default",
            "vring-align",
            "vring-desc",
            "vring-avail",
            "vring-used",
            "last-avail-idx",
            "shadow-avail-idx",
            "used-idx",
            "signalled-used",
            "signalled-used-valid",
        ],
        required: 0b11100111111111,
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
                &self.queue_index,
                &self.inuse,
                &self.vring_num,
                &self.vring_num_default,
                &self.vring_align,
                &self.vring_desc,
                &self.vring_avail,
                &self.vring_used,
                &self.last_avail_idx,
                &self.shadow_avail_idx,
                &self.used_idx,
                &self.signalled_used,
                &self.signalled_used_valid,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.queue_index,
                &mut self.inuse,
                &mut self.vring_num,
                &mut self.vring_num_default,
                &mut self.vring_align,
                &mut self.vring_desc,
                &mut self.vring_avail,
                &mut self.vring_used,
                &mut self.last_avail_idx,
                &mut self.shadow_avail_idx,
                &mut self.used_idx,
                &mut self.signalled_used,
                &mut self.signalled_used_valid,
            ],
        );
    }
}

impl VirtQueueStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `kick`.
    pub kick: i64,
    /// The member `call`.
    pub call: i64,
    /// The member `num`.
    pub num: i64,
    /// The member `desc-phys`.
    pub desc_phys: u64,
    /// The member `desc-size`.
    pub desc_size: u32,
    /// The member `avail-phys`.
    pub avail_phys: u64,
    /// The member `avail-size`.
    pub avail_size: u32,
    /// The member `used-phys`.
    pub used_phys: u64,
    /// The member `used-size`.
    pub used_size: u32,
    /// The member `desc`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub desc: Option<u64>,
    /// The member `avail`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub avail: Option<u64>,
    /// The member `used`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it: it was an address in QEMU itself.
    #[deprecated(
        note = "gone since QEMU 11.1; nothing replaces it: it was an address in QEMU itself"
    )]
    pub used: Option<u64>,
}

impl crate::Blank for VirtVhostQueueStatus {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        kick: crate::Blank::BLANK,
        call: crate::Blank::BLANK,
        num: crate::Blank::BLANK,
        desc_phys: crate::Blank::BLANK,
        desc_size: crate::Blank::BLANK,
        avail_phys: crate::Blank::BLANK,
        avail_size: crate::Blank::BLANK,
        used_phys: crate::Blank::BLANK,
        used_size: crate::Blank::BLANK,
        desc: None,
        avail: None,
        used: None,
    };
}

impl crate::Object for VirtVhostQueueStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtVhostQueueStatus",
        names: &[
            "name",
            "kick",
            "call",
            "num",
            "desc-phys",
            "desc-size",
            "avail-phys",
            "avail-size",
            "used-phys",
            "used-size",
            "desc",
            "avail",
            "used",
        ],
        required: 0b1111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (10, crate::Releases::until(crate::Release::new(11, 0))),
            (11, crate::Releases::until(crate::Release::new(11, 0))),
            (12, crate::Releases::until(crate::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.kick,
                &self.call,
                &self.num,
                &self.desc_phys,
                &self.desc_size,
                &self.avail_phys,
                &self.avail_size,
                &self.used_phys,
                &self.used_size,
                &self.desc,
                &self.avail,
                &self.used,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.kick,
                &mut self.call,
                &mut self.num,
                &mut self.desc_phys,
                &mut self.desc_size,
                &mut self.avail_phys,
                &mut self.avail_size,
                &mut self.used_phys,
                &mut self.used_size,
                &mut self.desc,
                &mut self.avail,
                &mut self.used,
            ],
        );
    }
}

impl VirtVhostQueueStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `addr`.
    pub addr: u64,
    /// The member `len`.
    pub len: u32,
    /// The member `flags`.
    pub flags: Vec<String>,
}

impl crate::Blank for VirtioRingDesc {
    const BLANK: Self = Self {
        addr: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioRingDesc {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioRingDesc",
        names: &["addr", "len", "flags"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.addr, &self.len, &self.flags]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.addr, &mut self.len, &mut self.flags]);
    }
}

impl VirtioRingDesc {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `flags`.
    pub flags: u16,
    /// The member `idx`.
    pub idx: u16,
    /// The member `ring`.
    pub ring: u16,
}

impl crate::Blank for VirtioRingAvail {
    const BLANK: Self = Self {
        flags: crate::Blank::BLANK,
        idx: crate::Blank::BLANK,
        ring: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioRingAvail {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioRingAvail",
        names: &["flags", "idx", "ring"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.flags, &self.idx, &self.ring]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.flags, &mut self.idx, &mut self.ring]);
    }
}

impl VirtioRingAvail {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `flags`.
    pub flags: u16,
    /// The member `idx`.
    pub idx: u16,
}

impl crate::Blank for VirtioRingUsed {
    const BLANK: Self = Self {
        flags: crate::Blank::BLANK,
        idx: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioRingUsed {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioRingUsed",
        names: &["flags", "idx"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.flags, &self.idx]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.flags, &mut self.idx]);
    }
}

impl VirtioRingUsed {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `name`.
    pub name: String,
    /// The member `index`.
    pub index: u32,
    /// The member `descs`.
    pub descs: Vec<types::VirtioRingDesc>,
    /// The member `avail`.
    pub avail: types::VirtioRingAvail,
    /// The member `used`.
    pub used: types::VirtioRingUsed,
}

impl crate::Blank for VirtioQueueElement {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        index: crate::Blank::BLANK,
        descs: crate::Blank::BLANK,
        avail: crate::Blank::BLANK,
        used: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioQueueElement {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioQueueElement",
        names: &["name", "index", "descs", "avail", "used"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.index, &self.descs, &self.avail, &self.used]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.index,
                &mut self.descs,
                &mut self.avail,
                &mut self.used,
            ],
        );
    }
}

impl VirtioQueueElement {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    VirtioInfo VhostStatus VirtioStatus VirtioDeviceStatus VhostDeviceProtocols
    VirtioDeviceFeatures VirtQueueStatus VirtVhostQueueStatus VirtioRingDesc
    VirtioRingAvail VirtioRingUsed VirtioQueueElement
}
