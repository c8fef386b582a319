// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for VirtioInfo {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioInfo",
        names: &["path", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.name]);
    }
}

impl crate::rt::Blank for VhostStatus {
    const BLANK: Self = Self {
        n_mem_sections: crate::rt::Blank::BLANK,
        n_tmp_sections: crate::rt::Blank::BLANK,
        nvqs: crate::rt::Blank::BLANK,
        vq_index: crate::rt::Blank::BLANK,
        features: crate::rt::Blank::BLANK,
        acked_features: crate::rt::Blank::BLANK,
        protocol_features: crate::rt::Blank::BLANK,
        max_queues: crate::rt::Blank::BLANK,
        backend_cap: crate::rt::Blank::BLANK,
        log_enabled: crate::rt::Blank::BLANK,
        log_size: crate::rt::Blank::BLANK,
        backend_features: None,
    };
}

impl crate::rt::Object for VhostStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 0, 7, 8, 10, 11, 2, 6, 3, 9, 5, 4],
        required: 0b11111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(11, crate::rt::Releases::until(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VirtioStatus {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        device_id: crate::rt::Blank::BLANK,
        vhost_started: crate::rt::Blank::BLANK,
        device_endian: crate::rt::Blank::BLANK,
        guest_features: crate::rt::Blank::BLANK,
        host_features: crate::rt::Blank::BLANK,
        backend_features: crate::rt::Blank::BLANK,
        num_vqs: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
        isr: crate::rt::Blank::BLANK,
        queue_sel: crate::rt::Blank::BLANK,
        vm_running: crate::rt::Blank::BLANK,
        broken: crate::rt::Blank::BLANK,
        disabled: crate::rt::Blank::BLANK,
        use_started: crate::rt::Blank::BLANK,
        started: crate::rt::Blank::BLANK,
        start_on_kick: crate::rt::Blank::BLANK,
        disable_legacy_check: crate::rt::Blank::BLANK,
        bus_name: crate::rt::Blank::BLANK,
        use_guest_notifier_mask: crate::rt::Blank::BLANK,
        vhost_dev: None,
    };
}

impl crate::rt::Object for VirtioStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[
            3, 18, 17, 0, 15, 1, 20, 6, 16, 9, 12, 8, 7, 4, 5, 19, 11, 10, 13, 2, 14,
        ],
        required: 0b11111111111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VirtioDeviceStatus {
    const BLANK: Self = Self {
        statuses: crate::rt::Blank::BLANK,
        unknown_statuses: None,
    };
}

impl crate::rt::Object for VirtioDeviceStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioDeviceStatus",
        names: &["statuses", "unknown-statuses"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.statuses, &self.unknown_statuses]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.statuses, &mut self.unknown_statuses]);
    }
}

impl crate::rt::Blank for VhostDeviceProtocols {
    const BLANK: Self = Self {
        protocols: crate::rt::Blank::BLANK,
        unknown_protocols: None,
    };
}

impl crate::rt::Object for VhostDeviceProtocols {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VhostDeviceProtocols",
        names: &["protocols", "unknown-protocols"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.protocols, &self.unknown_protocols]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.protocols, &mut self.unknown_protocols]);
    }
}

impl crate::rt::Blank for VirtioDeviceFeatures {
    const BLANK: Self = Self {
        transports: crate::rt::Blank::BLANK,
        dev_features: None,
        unknown_dev_features: None,
        unknown_dev_features2: None,
    };
}

impl crate::rt::Object for VirtioDeviceFeatures {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioDeviceFeatures",
        names: &[
            "transports",
            "dev-features",
            "unknown-dev-features",
            "unknown-dev-features2",
        ],
        order: &[2, 1, 3, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::since(crate::rt::Release::new(10, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VirtQueueStatus {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        queue_index: crate::rt::Blank::BLANK,
        inuse: crate::rt::Blank::BLANK,
        vring_num: crate::rt::Blank::BLANK,
        vring_num_default: crate::rt::Blank::BLANK,
        vring_align: crate::rt::Blank::BLANK,
        vring_desc: crate::rt::Blank::BLANK,
        vring_avail: crate::rt::Blank::BLANK,
        vring_used: crate::rt::Blank::BLANK,
        last_avail_idx: None,
        shadow_avail_idx: None,
        used_idx: crate::rt::Blank::BLANK,
        signalled_used: crate::rt::Blank::BLANK,
        signalled_used_valid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtQueueStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[12, 2, 0, 5, 6, 13, 4, 7, 1, 9, 8, 11, 10, 3],
        required: 0b11100111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VirtVhostQueueStatus {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        kick: crate::rt::Blank::BLANK,
        call: crate::rt::Blank::BLANK,
        num: crate::rt::Blank::BLANK,
        desc_phys: crate::rt::Blank::BLANK,
        desc_size: crate::rt::Blank::BLANK,
        avail_phys: crate::rt::Blank::BLANK,
        avail_size: crate::rt::Blank::BLANK,
        used_phys: crate::rt::Blank::BLANK,
        used_size: crate::rt::Blank::BLANK,
        desc: None,
        avail: None,
        used: None,
    };
}

impl crate::rt::Object for VirtVhostQueueStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[6, 0, 8, 7, 5, 9, 10, 3, 2, 11, 4, 12, 1],
        required: 0b1111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (10, crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
            (11, crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
            (12, crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VirtioRingDesc {
    const BLANK: Self = Self {
        addr: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioRingDesc {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioRingDesc",
        names: &["addr", "len", "flags"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.addr, &self.len, &self.flags]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.addr, &mut self.len, &mut self.flags]);
    }
}

impl crate::rt::Blank for VirtioRingAvail {
    const BLANK: Self = Self {
        flags: crate::rt::Blank::BLANK,
        idx: crate::rt::Blank::BLANK,
        ring: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioRingAvail {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioRingAvail",
        names: &["flags", "idx", "ring"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.flags, &self.idx, &self.ring]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.flags, &mut self.idx, &mut self.ring]);
    }
}

impl crate::rt::Blank for VirtioRingUsed {
    const BLANK: Self = Self {
        flags: crate::rt::Blank::BLANK,
        idx: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioRingUsed {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioRingUsed",
        names: &["flags", "idx"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.flags, &self.idx]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.flags, &mut self.idx]);
    }
}

impl crate::rt::Blank for VirtioQueueElement {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        index: crate::rt::Blank::BLANK,
        descs: crate::rt::Blank::BLANK,
        avail: crate::rt::Blank::BLANK,
        used: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioQueueElement {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioQueueElement",
        names: &["name", "index", "descs", "avail", "used"],
        order: &[1, 0, 2, 3, 4],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.index, &self.descs, &self.avail, &self.used]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
    VirtioInfo VhostStatus VirtioStatus VirtioDeviceStatus VhostDeviceProtocols
    VirtioDeviceFeatures VirtQueueStatus VirtVhostQueueStatus VirtioRingDesc
    VirtioRingAvail VirtioRingUsed VirtioQueueElement
}
