// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for ObjectPropertyInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        description: None,
        default_value: None,
    };
}

impl crate::rt::Object for ObjectPropertyInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ObjectPropertyInfo",
        names: &["name", "type", "description", "default-value"],
        order: &[3, 0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.description, &self.default_value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ObjectPropertyValue {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        value: None,
    };
}

impl crate::rt::Object for ObjectPropertyValue {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ObjectPropertyValue",
        names: &["name", "type", "value"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(2)
            .when(0, &["data", "password", "passwd", "secret"]),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.type_, &self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.type_, &mut self.value]);
    }
}

impl crate::rt::Blank for ObjectPropertiesValues {
    const BLANK: Self = Self {
        properties: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ObjectPropertiesValues {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ObjectPropertiesValues",
        names: &["properties"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.properties]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.properties]);
    }
}

impl crate::rt::Blank for ObjectTypeInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        abstract_: None,
        parent: None,
    };
}

impl crate::rt::Object for ObjectTypeInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ObjectTypeInfo",
        names: &["name", "abstract", "parent"],
        order: &[1, 0, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.abstract_, &self.parent]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.abstract_, &mut self.parent]);
    }
}

impl crate::rt::Blank for CanHostSocketcanProperties {
    const BLANK: Self = Self {
        if_: crate::rt::Blank::BLANK,
        canbus: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CanHostSocketcanProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CanHostSocketcanProperties",
        names: &["if", "canbus"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.if_, &self.canbus]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.if_, &mut self.canbus]);
    }
}

impl crate::rt::Blank for ColoCompareProperties {
    const BLANK: Self = Self {
        primary_in: crate::rt::Blank::BLANK,
        secondary_in: crate::rt::Blank::BLANK,
        outdev: crate::rt::Blank::BLANK,
        iothread: crate::rt::Blank::BLANK,
        notify_dev: None,
        compare_timeout: None,
        expired_scan_cycle: None,
        max_queue_size: None,
        vnet_hdr_support: None,
    };
}

impl crate::rt::Object for ColoCompareProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 8, 4, 2, 3, 5, 0, 6, 1],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for CryptodevBackendProperties {
    const BLANK: Self = Self {
        queues: None,
        throttle_bps: None,
        throttle_ops: None,
    };
}

impl crate::rt::Object for CryptodevBackendProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CryptodevBackendProperties",
        names: &["queues", "throttle-bps", "throttle-ops"],
        order: &[2, 1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.queues, &self.throttle_bps, &self.throttle_ops]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.queues, &mut self.throttle_bps, &mut self.throttle_ops],
        );
    }
}

impl crate::rt::Blank for CryptodevVhostUserProperties {
    const BLANK: Self = Self {
        queues: None,
        throttle_bps: None,
        throttle_ops: None,
        chardev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CryptodevVhostUserProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CryptodevVhostUserProperties",
        names: &["queues", "throttle-bps", "throttle-ops", "chardev"],
        order: &[3, 2, 1, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.queues, &self.throttle_bps, &self.throttle_ops, &self.chardev],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for DBusVMStateProperties {
    const BLANK: Self = Self {
        addr: crate::rt::Blank::BLANK,
        id_list: None,
    };
}

impl crate::rt::Object for DBusVMStateProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DBusVMStateProperties",
        names: &["addr", "id-list"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.addr, &self.id_list]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.addr, &mut self.id_list]);
    }
}

impl crate::rt::Enumeration for NetfilterInsert {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NetfilterProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
    };
}

impl crate::rt::Object for NetfilterProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NetfilterProperties",
        names: &["netdev", "queue", "status", "position", "insert"],
        order: &[0, 2, 1, 4, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.netdev, &self.queue, &self.status, &self.position, &self.insert],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for FilterBufferProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        interval: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FilterBufferProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FilterBufferProperties",
        names: &["netdev", "queue", "status", "position", "insert", "interval"],
        order: &[0, 2, 1, 4, 3, 5],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for FilterDumpProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        file: crate::rt::Blank::BLANK,
        maxlen: None,
    };
}

impl crate::rt::Object for FilterDumpProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FilterDumpProperties",
        names: &["netdev", "queue", "status", "position", "insert", "file", "maxlen"],
        order: &[0, 2, 1, 4, 5, 3, 6],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for FilterMirrorProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        outdev: crate::rt::Blank::BLANK,
        vnet_hdr_support: None,
    };
}

impl crate::rt::Object for FilterMirrorProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[6, 0, 2, 5, 1, 4, 3],
        required: 0b100001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for FilterRedirectorProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        indev: None,
        outdev: None,
        vnet_hdr_support: None,
    };
}

impl crate::rt::Object for FilterRedirectorProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 7, 0, 2, 6, 1, 4, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for FilterRewriterProperties {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        queue: None,
        status: None,
        position: None,
        insert: None,
        vnet_hdr_support: None,
    };
}

impl crate::rt::Object for FilterRewriterProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FilterRewriterProperties",
        names: &["netdev", "queue", "status", "position", "insert", "vnet_hdr_support"],
        order: &[5, 0, 2, 1, 4, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for InputBarrierProperties {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        server: None,
        port: None,
        x_origin: None,
        y_origin: None,
        width: None,
        height: None,
    };
}

impl crate::rt::Object for InputBarrierProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputBarrierProperties",
        names: &["name", "server", "port", "x-origin", "y-origin", "width", "height"],
        order: &[0, 2, 3, 6, 4, 5, 1],
        required: 0b1,
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for InputLinuxProperties {
    const BLANK: Self = Self {
        evdev: crate::rt::Blank::BLANK,
        grab_all: None,
        repeat: None,
        grab_toggle: None,
    };
}

impl crate::rt::Object for InputLinuxProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InputLinuxProperties",
        names: &["evdev", "grab_all", "repeat", "grab-toggle"],
        order: &[2, 3, 1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.evdev, &self.grab_all, &self.repeat, &self.grab_toggle]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for IothreadProperties {
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

impl crate::rt::Object for IothreadProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 6, 0, 4, 2, 1, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
            (1, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for MainLoopProperties {
    const BLANK: Self = Self {
        aio_max_batch: None,
        thread_pool_min: None,
        thread_pool_max: None,
    };
}

impl crate::rt::Object for MainLoopProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MainLoopProperties",
        names: &["aio-max-batch", "thread-pool-min", "thread-pool-max"],
        order: &[0, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.aio_max_batch, &self.thread_pool_min, &self.thread_pool_max],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.aio_max_batch,
                &mut self.thread_pool_min,
                &mut self.thread_pool_max,
            ],
        );
    }
}

impl crate::rt::Blank for MemoryBackendProperties {
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
        size: crate::rt::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::rt::Object for MemoryBackendProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 8, 4, 10, 1, 5, 9, 2, 0, 3],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for MemoryBackendFileProperties {
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
        size: crate::rt::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
        align: None,
        offset: None,
        discard_data: None,
        mem_path: crate::rt::Blank::BLANK,
        pmem: None,
        readonly: None,
        rom: None,
    };
}

impl crate::rt::Object for MemoryBackendFileProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 8, 4, 12, 10, 16, 17, 1, 5, 9, 2, 0, 15, 3, 13, 14, 11],
        required: 0b100001000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
            (12, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for MemoryBackendMemfdProperties {
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
        size: crate::rt::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
        hugetlb: None,
        hugetlbsize: None,
        seal: None,
    };
}

impl crate::rt::Object for MemoryBackendMemfdProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 8, 4, 10, 12, 1, 5, 9, 11, 2, 0, 3, 13],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for MemoryBackendShmProperties {
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
        size: crate::rt::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::rt::Object for MemoryBackendShmProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 8, 4, 10, 1, 5, 9, 2, 0, 3],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for MemoryBackendEpcProperties {
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
        size: crate::rt::Blank::BLANK,
        x_use_canonical_path_for_ramblock_id: None,
    };
}

impl crate::rt::Object for MemoryBackendEpcProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 8, 4, 10, 1, 5, 9, 2, 0, 3],
        required: 0b1000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::rt::Releases::since(crate::rt::Release::new(7, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for PrManagerHelperProperties {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PrManagerHelperProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PrManagerHelperProperties",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for QtestProperties {
    const BLANK: Self = Self {
        chardev: crate::rt::Blank::BLANK,
        log: None,
    };
}

impl crate::rt::Object for QtestProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QtestProperties",
        names: &["chardev", "log"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.chardev, &self.log]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.log]);
    }
}

impl crate::rt::Blank for RemoteObjectProperties {
    const BLANK: Self = Self {
        fd: crate::rt::Blank::BLANK,
        devid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RemoteObjectProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RemoteObjectProperties",
        names: &["fd", "devid"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fd, &self.devid]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fd, &mut self.devid]);
    }
}

impl crate::rt::Blank for VfioUserServerProperties {
    const BLANK: Self = Self {
        socket: crate::rt::Blank::BLANK,
        device: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VfioUserServerProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VfioUserServerProperties",
        names: &["socket", "device"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.socket, &self.device]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.socket, &mut self.device]);
    }
}

impl crate::rt::Blank for IOMMUFDProperties {
    const BLANK: Self = Self { fd: None };
}

impl crate::rt::Object for IOMMUFDProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "IOMMUFDProperties",
        names: &["fd"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.fd]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.fd]);
    }
}

impl crate::rt::Blank for AcpiGenericInitiatorProperties {
    const BLANK: Self = Self {
        pci_dev: crate::rt::Blank::BLANK,
        node: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AcpiGenericInitiatorProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AcpiGenericInitiatorProperties",
        names: &["pci-dev", "node"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pci_dev, &self.node]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pci_dev, &mut self.node]);
    }
}

impl crate::rt::Blank for AcpiGenericPortProperties {
    const BLANK: Self = Self {
        pci_bus: crate::rt::Blank::BLANK,
        node: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AcpiGenericPortProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AcpiGenericPortProperties",
        names: &["pci-bus", "node"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pci_bus, &self.node]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pci_bus, &mut self.node]);
    }
}

impl crate::rt::Blank for RngProperties {
    const BLANK: Self = Self { opened: None };
}

impl crate::rt::Object for RngProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RngProperties",
        names: &["opened"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.opened]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.opened]);
    }
}

impl crate::rt::Blank for RngEgdProperties {
    const BLANK: Self = Self {
        opened: None,
        chardev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RngEgdProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RngEgdProperties",
        names: &["opened", "chardev"],
        order: &[1, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.opened, &self.chardev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.opened, &mut self.chardev]);
    }
}

impl crate::rt::Blank for RngRandomProperties {
    const BLANK: Self = Self {
        opened: None,
        filename: None,
    };
}

impl crate::rt::Object for RngRandomProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RngRandomProperties",
        names: &["opened", "filename"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.opened, &self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.opened, &mut self.filename]);
    }
}

impl crate::rt::Blank for IgvmCfgProperties {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for IgvmCfgProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "IgvmCfgProperties",
        names: &["file"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file]);
    }
}

impl crate::rt::Blank for SevGuestProperties {
    const BLANK: Self = Self {
        sev_device: None,
        cbitpos: None,
        reduced_phys_bits: crate::rt::Blank::BLANK,
        kernel_hashes: None,
        dh_cert_file: None,
        session_file: None,
        policy: None,
        handle: None,
        legacy_vm_type: None,
    };
}

impl crate::rt::Object for SevGuestProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 2, 7, 1, 8, 3, 4, 0, 6],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for SevSnpGuestProperties {
    const BLANK: Self = Self {
        sev_device: None,
        cbitpos: None,
        reduced_phys_bits: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for SevSnpGuestProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[8, 2, 1, 3, 5, 0, 7, 4, 6, 10, 9],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for TdxGuestProperties {
    const BLANK: Self = Self {
        attributes: None,
        sept_ve_disable: None,
        mrconfigid: None,
        mrowner: None,
        mrownerconfig: None,
        quote_generation_socket: None,
    };
}

impl crate::rt::Object for TdxGuestProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TdxGuestProperties",
        names: &[
            "attributes",
            "sept-ve-disable",
            "mrconfigid",
            "mrowner",
            "mrownerconfig",
            "quote-generation-socket",
        ],
        order: &[4, 5, 0, 3, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ThreadContextProperties {
    const BLANK: Self = Self {
        cpu_affinity: None,
        node_affinity: None,
    };
}

impl crate::rt::Object for ThreadContextProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ThreadContextProperties",
        names: &["cpu-affinity", "node-affinity"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cpu_affinity, &self.node_affinity]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_affinity, &mut self.node_affinity]);
    }
}

impl crate::rt::Blank for MonitorHMPProperties {
    const BLANK: Self = Self {
        chardev: crate::rt::Blank::BLANK,
        readline: None,
    };
}

impl crate::rt::Object for MonitorHMPProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MonitorHMPProperties",
        names: &["chardev", "readline"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.chardev, &self.readline]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.readline]);
    }
}

impl crate::rt::Enumeration for MonitorQMPCloseAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for MonitorQMPProperties {
    const BLANK: Self = Self {
        chardev: crate::rt::Blank::BLANK,
        pretty: None,
        close_action: None,
    };
}

impl crate::rt::Object for MonitorQMPProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MonitorQMPProperties",
        names: &["chardev", "pretty", "close-action"],
        order: &[0, 2, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.chardev, &self.pretty, &self.close_action]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev, &mut self.pretty, &mut self.close_action]);
    }
}

impl crate::rt::Enumeration for ObjectType {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (0, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        (1, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
        (11, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (20, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        (23, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        (25, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (26, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        (30, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        (31, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        (32, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        (35, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (42, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        (43, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (45, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        (52, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ObjectOptions {
    const BLANK: Self = Self {
        qom_type: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        props: None,
    };
}

impl crate::rt::Object for ObjectOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ObjectOptions",
        names: &["qom-type", "id", "props"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(2, crate::rt::Releases::until(crate::rt::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.qom_type, &self.id, &self.props]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.id, &mut self.props]);
    }
}

impl crate::rt::Branches for ObjectOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        (
            "acpi-generic-initiator",
            crate::rt::Releases::since(crate::rt::Release::new(9, 0)),
        ),
        ("acpi-generic-port", crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
        (
            "cryptodev-backend-lkcf",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        ("igvm-cfg", crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ("iommufd", crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        ("main-loop", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (
            "memory-backend-epc",
            crate::rt::Releases::since(crate::rt::Release::new(6, 2)),
        ),
        (
            "memory-backend-shm",
            crate::rt::Releases::since(crate::rt::Release::new(9, 1)),
        ),
        ("monitor-hmp", crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        ("monitor-qmp", crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
        ("qtest", crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ("sev-snp-guest", crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ("tdx-guest", crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ("thread-context", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("x-vfio-user-server", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "acpi-generic-initiator" => {
                Self::AcpiGenericInitiator(crate::rt::Blank::BLANK)
            }
            "acpi-generic-port" => Self::AcpiGenericPort(crate::rt::Blank::BLANK),
            "authz-list" => Self::AuthzList(crate::rt::Blank::BLANK),
            "authz-listfile" => Self::AuthzListfile(crate::rt::Blank::BLANK),
            "authz-pam" => Self::AuthzPam(crate::rt::Blank::BLANK),
            "authz-simple" => Self::AuthzSimple(crate::rt::Blank::BLANK),
            "can-host-socketcan" => Self::CanHostSocketcan(crate::rt::Blank::BLANK),
            "colo-compare" => Self::ColoCompare(crate::rt::Blank::BLANK),
            "cryptodev-backend" => Self::CryptodevBackend(crate::rt::Blank::BLANK),
            "cryptodev-backend-builtin" => {
                Self::CryptodevBackendBuiltin(crate::rt::Blank::BLANK)
            }
            "cryptodev-backend-lkcf" => {
                Self::CryptodevBackendLkcf(crate::rt::Blank::BLANK)
            }
            "cryptodev-vhost-user" => Self::CryptodevVhostUser(crate::rt::Blank::BLANK),
            "dbus-vmstate" => Self::DbusVmstate(crate::rt::Blank::BLANK),
            "filter-buffer" => Self::FilterBuffer(crate::rt::Blank::BLANK),
            "filter-dump" => Self::FilterDump(crate::rt::Blank::BLANK),
            "filter-mirror" => Self::FilterMirror(crate::rt::Blank::BLANK),
            "filter-redirector" => Self::FilterRedirector(crate::rt::Blank::BLANK),
            "filter-replay" => Self::FilterReplay(crate::rt::Blank::BLANK),
            "filter-rewriter" => Self::FilterRewriter(crate::rt::Blank::BLANK),
            "igvm-cfg" => Self::IgvmCfg(crate::rt::Blank::BLANK),
            "input-barrier" => Self::InputBarrier(crate::rt::Blank::BLANK),
            "input-linux" => Self::InputLinux(crate::rt::Blank::BLANK),
            "iommufd" => Self::Iommufd(crate::rt::Blank::BLANK),
            "iothread" => Self::Iothread(crate::rt::Blank::BLANK),
            "main-loop" => Self::MainLoop(crate::rt::Blank::BLANK),
            "memory-backend-epc" => Self::MemoryBackendEpc(crate::rt::Blank::BLANK),
            "memory-backend-file" => Self::MemoryBackendFile(crate::rt::Blank::BLANK),
            "memory-backend-memfd" => Self::MemoryBackendMemfd(crate::rt::Blank::BLANK),
            "memory-backend-ram" => Self::MemoryBackendRam(crate::rt::Blank::BLANK),
            "memory-backend-shm" => Self::MemoryBackendShm(crate::rt::Blank::BLANK),
            "monitor-hmp" => Self::MonitorHmp(crate::rt::Blank::BLANK),
            "monitor-qmp" => Self::MonitorQmp(crate::rt::Blank::BLANK),
            "pr-manager-helper" => Self::PrManagerHelper(crate::rt::Blank::BLANK),
            "qtest" => Self::Qtest(crate::rt::Blank::BLANK),
            "rng-builtin" => Self::RngBuiltin(crate::rt::Blank::BLANK),
            "rng-egd" => Self::RngEgd(crate::rt::Blank::BLANK),
            "rng-random" => Self::RngRandom(crate::rt::Blank::BLANK),
            "secret" => Self::Secret(crate::rt::Blank::BLANK),
            "secret_keyring" => Self::SecretKeyring(crate::rt::Blank::BLANK),
            "sev-guest" => Self::SevGuest(crate::rt::Blank::BLANK),
            "sev-snp-guest" => Self::SevSnpGuest(crate::rt::Blank::BLANK),
            "tdx-guest" => Self::TdxGuest(crate::rt::Blank::BLANK),
            "thread-context" => Self::ThreadContext(crate::rt::Blank::BLANK),
            "throttle-group" => Self::ThrottleGroup(crate::rt::Blank::BLANK),
            "tls-creds-anon" => Self::TlsCredsAnon(crate::rt::Blank::BLANK),
            "tls-creds-psk" => Self::TlsCredsPsk(crate::rt::Blank::BLANK),
            "tls-creds-x509" => Self::TlsCredsX509(crate::rt::Blank::BLANK),
            "tls-cipher-suites" => Self::TlsCipherSuites(crate::rt::Blank::BLANK),
            "x-remote-object" => Self::XRemoteObject(crate::rt::Blank::BLANK),
            "x-vfio-user-server" => Self::XVfioUserServer(crate::rt::Blank::BLANK),
            "can-bus" => Self::CanBus,
            "pef-guest" => Self::PefGuest,
            "s390-pv-guest" => Self::S390PvGuest,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

crate::rt::impl_objects! {
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

crate::rt::impl_enums! {
    NetfilterInsert MonitorQMPCloseAction ObjectType
}

crate::rt::impl_branches! {
    ObjectOptionsBranch
}

crate::rt::impl_defaults! {
    CryptodevBackendProperties IothreadProperties MainLoopProperties IOMMUFDProperties
    RngProperties RngRandomProperties TdxGuestProperties ThreadContextProperties
}
