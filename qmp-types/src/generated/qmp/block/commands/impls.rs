// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryPrManagers {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryPrManagers {}

impl crate::rt::Blank for Eject {
    const BLANK: Self = Self {
        device: None,
        id: None,
        force: None,
    };
}

impl crate::rt::Object for Eject {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "eject",
        names: &["device", "id", "force"],
        order: &[0, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.id, &self.force]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.force]);
    }
}

impl crate::rt::Blank for BlockdevOpenTray {
    const BLANK: Self = Self {
        device: None,
        id: None,
        force: None,
    };
}

impl crate::rt::Object for BlockdevOpenTray {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-open-tray",
        names: &["device", "id", "force"],
        order: &[0, 2, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.id, &self.force]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.force]);
    }
}

impl crate::rt::Blank for BlockdevCloseTray {
    const BLANK: Self = Self { device: None, id: None };
}

impl crate::rt::Object for BlockdevCloseTray {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-close-tray",
        names: &["device", "id"],
        order: &[0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id]);
    }
}

impl crate::rt::Blank for BlockdevRemoveMedium {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevRemoveMedium {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-remove-medium",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for BlockdevInsertMedium {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        node_name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevInsertMedium {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-insert-medium",
        names: &["id", "node-name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.node_name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.node_name]);
    }
}

impl crate::rt::Blank for BlockdevChangeMedium {
    const BLANK: Self = Self {
        device: None,
        id: None,
        filename: crate::rt::Blank::BLANK,
        format: None,
        force: None,
        read_only_mode: None,
    };
}

impl crate::rt::Object for BlockdevChangeMedium {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-change-medium",
        names: &["device", "id", "filename", "format", "force", "read-only-mode"],
        order: &[0, 4, 5, 2, 3, 1],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.id,
                &self.filename,
                &self.format,
                &self.force,
                &self.read_only_mode,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.id,
                &mut self.filename,
                &mut self.format,
                &mut self.force,
                &mut self.read_only_mode,
            ],
        );
    }
}

impl crate::rt::Blank for BlockSetIoThrottle {
    const BLANK: Self = Self {
        device: None,
        id: None,
        bps: crate::rt::Blank::BLANK,
        bps_rd: crate::rt::Blank::BLANK,
        bps_wr: crate::rt::Blank::BLANK,
        iops: crate::rt::Blank::BLANK,
        iops_rd: crate::rt::Blank::BLANK,
        iops_wr: crate::rt::Blank::BLANK,
        bps_max: None,
        bps_rd_max: None,
        bps_wr_max: None,
        iops_max: None,
        iops_rd_max: None,
        iops_wr_max: None,
        bps_max_length: None,
        bps_rd_max_length: None,
        bps_wr_max_length: None,
        iops_max_length: None,
        iops_rd_max_length: None,
        iops_wr_max_length: None,
        iops_size: None,
        group: None,
    };
}

impl crate::rt::Object for BlockSetIoThrottle {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block_set_io_throttle",
        names: &[
            "device",
            "id",
            "bps",
            "bps_rd",
            "bps_wr",
            "iops",
            "iops_rd",
            "iops_wr",
            "bps_max",
            "bps_rd_max",
            "bps_wr_max",
            "iops_max",
            "iops_rd_max",
            "iops_wr_max",
            "bps_max_length",
            "bps_rd_max_length",
            "bps_wr_max_length",
            "iops_max_length",
            "iops_rd_max_length",
            "iops_wr_max_length",
            "iops_size",
            "group",
        ],
        order: &[
            6, 0, 17, 14, 7, 21, 16, 20, 18, 10, 15, 12, 8, 5, 4, 9, 2, 3, 11, 19, 1, 13,
        ],
        required: 0b11111100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.id,
                &self.bps,
                &self.bps_rd,
                &self.bps_wr,
                &self.iops,
                &self.iops_rd,
                &self.iops_wr,
                &self.bps_max,
                &self.bps_rd_max,
                &self.bps_wr_max,
                &self.iops_max,
                &self.iops_rd_max,
                &self.iops_wr_max,
                &self.bps_max_length,
                &self.bps_rd_max_length,
                &self.bps_wr_max_length,
                &self.iops_max_length,
                &self.iops_rd_max_length,
                &self.iops_wr_max_length,
                &self.iops_size,
                &self.group,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.id,
                &mut self.bps,
                &mut self.bps_rd,
                &mut self.bps_wr,
                &mut self.iops,
                &mut self.iops_rd,
                &mut self.iops_wr,
                &mut self.bps_max,
                &mut self.bps_rd_max,
                &mut self.bps_wr_max,
                &mut self.iops_max,
                &mut self.iops_rd_max,
                &mut self.iops_wr_max,
                &mut self.bps_max_length,
                &mut self.bps_rd_max_length,
                &mut self.bps_wr_max_length,
                &mut self.iops_max_length,
                &mut self.iops_rd_max_length,
                &mut self.iops_wr_max_length,
                &mut self.iops_size,
                &mut self.group,
            ],
        );
    }
}

impl crate::rt::Blank for BlockLatencyHistogramSet {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        boundaries: None,
        boundaries_read: None,
        boundaries_write: None,
        boundaries_zap: None,
        boundaries_flush: None,
    };
}

impl crate::rt::Object for BlockLatencyHistogramSet {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-latency-histogram-set",
        names: &[
            "id",
            "boundaries",
            "boundaries-read",
            "boundaries-write",
            "boundaries-zap",
            "boundaries-flush",
        ],
        order: &[3, 4, 5, 2, 1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(8, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.boundaries,
                &self.boundaries_read,
                &self.boundaries_write,
                &self.boundaries_zap,
                &self.boundaries_flush,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.boundaries,
                &mut self.boundaries_read,
                &mut self.boundaries_write,
                &mut self.boundaries_zap,
                &mut self.boundaries_flush,
            ],
        );
    }
}

crate::rt::impl_calls! {
    QueryPrManagers Eject BlockdevOpenTray BlockdevCloseTray BlockdevRemoveMedium
    BlockdevInsertMedium BlockdevChangeMedium BlockSetIoThrottle BlockLatencyHistogramSet
}

crate::rt::impl_defaults! {
    QueryPrManagers Eject BlockdevOpenTray BlockdevCloseTray
}
