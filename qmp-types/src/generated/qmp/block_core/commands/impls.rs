// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryBlock {
    const BLANK: Self = Self { flat: None };
}

impl crate::rt::Object for QueryBlock {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-block",
        names: &["flat"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.flat]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.flat]);
    }
}

impl crate::rt::Blank for QueryBlockstats {
    const BLANK: Self = Self { query_nodes: None };
}

impl crate::rt::Object for QueryBlockstats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-blockstats",
        names: &["query-nodes"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.query_nodes]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.query_nodes]);
    }
}

impl crate::rt::Blank for QueryBlockJobs {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryBlockJobs {}

impl crate::rt::Blank for BlockResize {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        size: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockResize {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block_resize",
        names: &["device", "node-name", "size"],
        order: &[0, 1, 2],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.node_name, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.node_name, &mut self.size]);
    }
}

impl crate::rt::Blank for BlockdevSnapshotSync {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        snapshot_file: crate::rt::Blank::BLANK,
        snapshot_node_name: None,
        format: None,
        mode: None,
    };
}

impl crate::rt::Object for BlockdevSnapshotSync {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-snapshot-sync",
        names: &[
            "device",
            "node-name",
            "snapshot-file",
            "snapshot-node-name",
            "format",
            "mode",
        ],
        order: &[0, 1, 5, 2, 3, 4],
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
                &self.device,
                &self.node_name,
                &self.snapshot_file,
                &self.snapshot_node_name,
                &self.format,
                &self.mode,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.node_name,
                &mut self.snapshot_file,
                &mut self.snapshot_node_name,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl From<types::BlockdevSnapshotSync> for BlockdevSnapshotSync {
    /// Takes the members from [`BlockdevSnapshotSync`](types::BlockdevSnapshotSync).
    #[inline]
    fn from(data: types::BlockdevSnapshotSync) -> Self {
        Self {
            device: data.device,
            node_name: data.node_name,
            snapshot_file: data.snapshot_file,
            snapshot_node_name: data.snapshot_node_name,
            format: data.format,
            mode: data.mode,
        }
    }
}

impl crate::rt::Blank for BlockdevSnapshot {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        overlay: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshot {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-snapshot",
        names: &["node", "overlay"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.overlay]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.overlay]);
    }
}

impl From<types::BlockdevSnapshot> for BlockdevSnapshot {
    /// Takes the members from [`BlockdevSnapshot`](types::BlockdevSnapshot).
    #[inline]
    fn from(data: types::BlockdevSnapshot) -> Self {
        Self {
            node: data.node,
            overlay: data.overlay,
        }
    }
}

impl crate::rt::Blank for ChangeBackingFile {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        image_node_name: crate::rt::Blank::BLANK,
        backing_file: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChangeBackingFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "change-backing-file",
        names: &["device", "image-node-name", "backing-file"],
        order: &[0, 1, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.image_node_name, &self.backing_file]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.device, &mut self.image_node_name, &mut self.backing_file],
        );
    }
}

impl crate::rt::Blank for BlockCommit {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        base_node: None,
        base: None,
        top_node: None,
        top: None,
        backing_file: None,
        backing_mask_protocol: None,
        speed: None,
        on_error: None,
        filter_node_name: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::rt::Object for BlockCommit {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-commit",
        names: &[
            "job-id",
            "device",
            "base-node",
            "base",
            "top-node",
            "top",
            "backing-file",
            "backing-mask-protocol",
            "speed",
            "on-error",
            "filter-node-name",
            "auto-finalize",
            "auto-dismiss",
        ],
        order: &[11, 1, 4, 12, 10, 7, 8, 2, 3, 6, 9, 0, 5],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::rt::Releases::since(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.base_node,
                &self.base,
                &self.top_node,
                &self.top,
                &self.backing_file,
                &self.backing_mask_protocol,
                &self.speed,
                &self.on_error,
                &self.filter_node_name,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.base_node,
                &mut self.base,
                &mut self.top_node,
                &mut self.top,
                &mut self.backing_file,
                &mut self.backing_mask_protocol,
                &mut self.speed,
                &mut self.on_error,
                &mut self.filter_node_name,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl crate::rt::Blank for DriveBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        sync: crate::rt::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::rt::Blank::BLANK,
        format: None,
        mode: None,
    };
}

impl crate::rt::Object for DriveBackup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "drive-backup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
            "format",
            "mode",
        ],
        order: &[4, 6, 10, 1, 14, 8, 11, 12, 17, 3, 7, 2, 16, 13, 5, 9, 0, 15],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (13, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
                &self.format,
                &self.mode,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl From<types::DriveBackup> for DriveBackup {
    /// Takes the members from [`DriveBackup`](types::DriveBackup).
    #[inline]
    fn from(data: types::DriveBackup) -> Self {
        Self {
            job_id: data.job_id,
            device: data.device,
            sync: data.sync,
            speed: data.speed,
            bitmap: data.bitmap,
            bitmap_mode: data.bitmap_mode,
            compress: data.compress,
            on_source_error: data.on_source_error,
            on_target_error: data.on_target_error,
            on_cbw_error: data.on_cbw_error,
            auto_finalize: data.auto_finalize,
            auto_dismiss: data.auto_dismiss,
            filter_node_name: data.filter_node_name,
            discard_source: data.discard_source,
            x_perf: data.x_perf,
            target: data.target,
            format: data.format,
            mode: data.mode,
        }
    }
}

impl crate::rt::Blank for BlockdevBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        sync: crate::rt::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevBackup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-backup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
        ],
        order: &[4, 6, 10, 1, 14, 8, 11, 12, 3, 7, 2, 13, 5, 9, 0, 15],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (13, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
            ],
        );
    }
}

impl From<types::BlockdevBackup> for BlockdevBackup {
    /// Takes the members from [`BlockdevBackup`](types::BlockdevBackup).
    #[inline]
    fn from(data: types::BlockdevBackup) -> Self {
        Self {
            job_id: data.job_id,
            device: data.device,
            sync: data.sync,
            speed: data.speed,
            bitmap: data.bitmap,
            bitmap_mode: data.bitmap_mode,
            compress: data.compress,
            on_source_error: data.on_source_error,
            on_target_error: data.on_target_error,
            on_cbw_error: data.on_cbw_error,
            auto_finalize: data.auto_finalize,
            auto_dismiss: data.auto_dismiss,
            filter_node_name: data.filter_node_name,
            discard_source: data.discard_source,
            x_perf: data.x_perf,
            target: data.target,
        }
    }
}

impl crate::rt::Blank for QueryNamedBlockNodes {
    const BLANK: Self = Self { flat: None };
}

impl crate::rt::Object for QueryNamedBlockNodes {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-named-block-nodes",
        names: &["flat"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.flat]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.flat]);
    }
}

impl crate::rt::Blank for XDebugQueryBlockGraph {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XDebugQueryBlockGraph {}

impl crate::rt::Blank for DriveMirror {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        format: None,
        node_name: None,
        replaces: None,
        sync: crate::rt::Blank::BLANK,
        mode: None,
        speed: None,
        granularity: None,
        buf_size: None,
        on_source_error: None,
        on_target_error: None,
        unmap: None,
        copy_mode: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::rt::Object for DriveMirror {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "drive-mirror",
        names: &[
            "job-id",
            "device",
            "target",
            "format",
            "node-name",
            "replaces",
            "sync",
            "mode",
            "speed",
            "granularity",
            "buf-size",
            "on-source-error",
            "on-target-error",
            "unmap",
            "copy-mode",
            "auto-finalize",
            "auto-dismiss",
        ],
        order: &[15, 1, 5, 12, 16, 10, 4, 9, 7, 8, 13, 11, 6, 3, 0, 14, 2],
        required: 0b1000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.target,
                &self.format,
                &self.node_name,
                &self.replaces,
                &self.sync,
                &self.mode,
                &self.speed,
                &self.granularity,
                &self.buf_size,
                &self.on_source_error,
                &self.on_target_error,
                &self.unmap,
                &self.copy_mode,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.target,
                &mut self.format,
                &mut self.node_name,
                &mut self.replaces,
                &mut self.sync,
                &mut self.mode,
                &mut self.speed,
                &mut self.granularity,
                &mut self.buf_size,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.unmap,
                &mut self.copy_mode,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl crate::rt::Blank for BlockDirtyBitmapAdd {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
        granularity: None,
        persistent: None,
        disabled: None,
    };
}

impl crate::rt::Object for BlockDirtyBitmapAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-add",
        names: &["node", "name", "granularity", "persistent", "disabled"],
        order: &[1, 3, 2, 0, 4],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.node,
                &self.name,
                &self.granularity,
                &self.persistent,
                &self.disabled,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node,
                &mut self.name,
                &mut self.granularity,
                &mut self.persistent,
                &mut self.disabled,
            ],
        );
    }
}

impl From<types::BlockDirtyBitmapAdd> for BlockDirtyBitmapAdd {
    /// Takes the members from [`BlockDirtyBitmapAdd`](types::BlockDirtyBitmapAdd).
    #[inline]
    fn from(data: types::BlockDirtyBitmapAdd) -> Self {
        Self {
            node: data.node,
            name: data.name,
            granularity: data.granularity,
            persistent: data.persistent,
            disabled: data.disabled,
        }
    }
}

impl crate::rt::Blank for BlockDirtyBitmapRemove {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapRemove {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-remove",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapRemove {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockDirtyBitmapClear {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapClear {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-clear",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapClear {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockDirtyBitmapEnable {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapEnable {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-enable",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapEnable {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockDirtyBitmapDisable {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapDisable {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-disable",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapDisable {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockDirtyBitmapMerge {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        bitmaps: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapMerge {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-dirty-bitmap-merge",
        names: &["node", "target", "bitmaps"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.target, &self.bitmaps]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.target, &mut self.bitmaps]);
    }
}

impl From<types::BlockDirtyBitmapMerge> for BlockDirtyBitmapMerge {
    /// Takes the members from [`BlockDirtyBitmapMerge`](types::BlockDirtyBitmapMerge).
    #[inline]
    fn from(data: types::BlockDirtyBitmapMerge) -> Self {
        Self {
            node: data.node,
            target: data.target,
            bitmaps: data.bitmaps,
        }
    }
}

impl crate::rt::Blank for XDebugBlockDirtyBitmapSha256 {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XDebugBlockDirtyBitmapSha256 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-debug-block-dirty-bitmap-sha256",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl From<types::BlockDirtyBitmap> for XDebugBlockDirtyBitmapSha256 {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockdevMirror {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        replaces: None,
        sync: crate::rt::Blank::BLANK,
        speed: None,
        granularity: None,
        buf_size: None,
        on_source_error: None,
        on_target_error: None,
        filter_node_name: None,
        copy_mode: None,
        auto_finalize: None,
        auto_dismiss: None,
        target_is_zero: None,
    };
}

impl crate::rt::Object for BlockdevMirror {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-mirror",
        names: &[
            "job-id",
            "device",
            "target",
            "replaces",
            "sync",
            "speed",
            "granularity",
            "buf-size",
            "on-source-error",
            "on-target-error",
            "filter-node-name",
            "copy-mode",
            "auto-finalize",
            "auto-dismiss",
            "target-is-zero",
        ],
        order: &[12, 1, 14, 3, 9, 13, 7, 10, 6, 5, 8, 4, 0, 11, 2],
        required: 0b10110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(14, crate::rt::Releases::since(crate::rt::Release::new(10, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.target,
                &self.replaces,
                &self.sync,
                &self.speed,
                &self.granularity,
                &self.buf_size,
                &self.on_source_error,
                &self.on_target_error,
                &self.filter_node_name,
                &self.copy_mode,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.target_is_zero,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.target,
                &mut self.replaces,
                &mut self.sync,
                &mut self.speed,
                &mut self.granularity,
                &mut self.buf_size,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.filter_node_name,
                &mut self.copy_mode,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.target_is_zero,
            ],
        );
    }
}

impl crate::rt::Blank for BlockStream {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        base: None,
        base_node: None,
        backing_file: None,
        backing_mask_protocol: None,
        bottom: None,
        speed: None,
        on_error: None,
        filter_node_name: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::rt::Object for BlockStream {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-stream",
        names: &[
            "job-id",
            "device",
            "base",
            "base-node",
            "backing-file",
            "backing-mask-protocol",
            "bottom",
            "speed",
            "on-error",
            "filter-node-name",
            "auto-finalize",
            "auto-dismiss",
        ],
        order: &[10, 1, 11, 9, 5, 7, 3, 2, 4, 8, 0, 6],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
            (9, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.base,
                &self.base_node,
                &self.backing_file,
                &self.backing_mask_protocol,
                &self.bottom,
                &self.speed,
                &self.on_error,
                &self.filter_node_name,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.base,
                &mut self.base_node,
                &mut self.backing_file,
                &mut self.backing_mask_protocol,
                &mut self.bottom,
                &mut self.speed,
                &mut self.on_error,
                &mut self.filter_node_name,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl crate::rt::Blank for BlockJobSetSpeed {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobSetSpeed {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-set-speed",
        names: &["device", "speed"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.speed]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.speed]);
    }
}

impl crate::rt::Blank for BlockJobCancel {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        force: None,
    };
}

impl crate::rt::Object for BlockJobCancel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-cancel",
        names: &["device", "force"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.force]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.force]);
    }
}

impl crate::rt::Blank for BlockJobPause {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobPause {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-pause",
        names: &["device"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl crate::rt::Blank for BlockJobResume {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobResume {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-resume",
        names: &["device"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl crate::rt::Blank for BlockJobComplete {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobComplete {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-complete",
        names: &["device"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl crate::rt::Blank for BlockJobDismiss {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobDismiss {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-dismiss",
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

impl crate::rt::Blank for BlockJobFinalize {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobFinalize {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-finalize",
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

impl crate::rt::Blank for BlockJobChange {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-job-change",
        names: &["id", "type"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl From<types::BlockJobChangeOptions> for BlockJobChange {
    /// Takes the members from [`BlockJobChangeOptions`](types::BlockJobChangeOptions).
    #[inline]
    fn from(data: types::BlockJobChangeOptions) -> Self {
        Self {
            id: data.id,
            type_: data.type_,
        }
    }
}

impl crate::rt::Blank for BlockdevAdd {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
        node_name: None,
        discard: None,
        cache: None,
        active: None,
        read_only: None,
        auto_read_only: None,
        force_share: None,
        detect_zeroes: None,
    };
}

impl crate::rt::Object for BlockdevAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-add",
        names: &[
            "driver",
            "node-name",
            "discard",
            "cache",
            "active",
            "read-only",
            "auto-read-only",
            "force-share",
            "detect-zeroes",
        ],
        order: &[4, 8, 1, 0, 6, 5, 3, 2, 7],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.driver,
                &self.node_name,
                &self.discard,
                &self.cache,
                &self.active,
                &self.read_only,
                &self.auto_read_only,
                &self.force_share,
                &self.detect_zeroes,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver,
                &mut self.node_name,
                &mut self.discard,
                &mut self.cache,
                &mut self.active,
                &mut self.read_only,
                &mut self.auto_read_only,
                &mut self.force_share,
                &mut self.detect_zeroes,
            ],
        );
    }
}

impl From<types::BlockdevOptions> for BlockdevAdd {
    /// Takes the members from [`BlockdevOptions`](types::BlockdevOptions).
    #[inline]
    fn from(data: types::BlockdevOptions) -> Self {
        Self {
            driver: data.driver,
            node_name: data.node_name,
            discard: data.discard,
            cache: data.cache,
            active: data.active,
            read_only: data.read_only,
            auto_read_only: data.auto_read_only,
            force_share: data.force_share,
            detect_zeroes: data.detect_zeroes,
        }
    }
}

impl crate::rt::Blank for BlockdevReopen {
    const BLANK: Self = Self {
        options: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevReopen {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-reopen",
        names: &["options"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.options]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.options]);
    }
}

impl crate::rt::Blank for BlockdevDel {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevDel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-del",
        names: &["node-name"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name]);
    }
}

impl crate::rt::Blank for BlockdevSetActive {
    const BLANK: Self = Self {
        node_name: None,
        active: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSetActive {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-set-active",
        names: &["node-name", "active"],
        order: &[1, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name, &self.active]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.active]);
    }
}

impl crate::rt::Blank for BlockdevCreate {
    const BLANK: Self = Self {
        job_id: crate::rt::Blank::BLANK,
        options: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevCreate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-create",
        names: &["job-id", "options"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.job_id, &self.options]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.job_id, &mut self.options]);
    }
}

impl crate::rt::Blank for XBlockdevAmend {
    const BLANK: Self = Self {
        job_id: crate::rt::Blank::BLANK,
        node_name: crate::rt::Blank::BLANK,
        options: crate::rt::Blank::BLANK,
        force: None,
    };
}

impl crate::rt::Object for XBlockdevAmend {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-blockdev-amend",
        names: &["job-id", "node-name", "options", "force"],
        order: &[3, 1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.job_id, &self.node_name, &self.options, &self.force]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.node_name,
                &mut self.options,
                &mut self.force,
            ],
        );
    }
}

impl crate::rt::Blank for BlockSetWriteThreshold {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
        write_threshold: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockSetWriteThreshold {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block-set-write-threshold",
        names: &["node-name", "write-threshold"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name, &self.write_threshold]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.write_threshold]);
    }
}

impl crate::rt::Blank for XBlockdevChange {
    const BLANK: Self = Self {
        parent: crate::rt::Blank::BLANK,
        child: None,
        node: None,
    };
}

impl crate::rt::Object for XBlockdevChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-blockdev-change",
        names: &["parent", "child", "node"],
        order: &[0, 1, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.parent, &self.child, &self.node]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.parent, &mut self.child, &mut self.node]);
    }
}

impl crate::rt::Blank for XBlockdevSetIothread {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
        iothread: crate::rt::Blank::BLANK,
        force: None,
    };
}

impl crate::rt::Object for XBlockdevSetIothread {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-blockdev-set-iothread",
        names: &["node-name", "iothread", "force"],
        order: &[2, 0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name, &self.iothread, &self.force]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.iothread, &mut self.force]);
    }
}

impl crate::rt::Blank for BlockdevSnapshotInternalSync {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshotInternalSync {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-snapshot-internal-sync",
        names: &["device", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.name]);
    }
}

impl From<types::BlockdevSnapshotInternal> for BlockdevSnapshotInternalSync {
    /// Takes the members from [`BlockdevSnapshotInternal`](types::BlockdevSnapshotInternal).
    #[inline]
    fn from(data: types::BlockdevSnapshotInternal) -> Self {
        Self {
            device: data.device,
            name: data.name,
        }
    }
}

impl crate::rt::Blank for BlockdevSnapshotDeleteInternalSync {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        id: None,
        name: None,
    };
}

impl crate::rt::Object for BlockdevSnapshotDeleteInternalSync {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "blockdev-snapshot-delete-internal-sync",
        names: &["device", "id", "name"],
        order: &[2, 0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.id, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.name]);
    }
}

impl crate::rt::Blank for XBlockdevReopen {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
        node_name: None,
        discard: None,
        cache: None,
        active: None,
        read_only: None,
        auto_read_only: None,
        force_share: None,
        detect_zeroes: None,
    };
}

impl crate::rt::Object for XBlockdevReopen {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-blockdev-reopen",
        names: &[
            "driver",
            "node-name",
            "discard",
            "cache",
            "active",
            "read-only",
            "auto-read-only",
            "force-share",
            "detect-zeroes",
        ],
        order: &[4, 8, 1, 0, 6, 5, 3, 2, 7],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.driver,
                &self.node_name,
                &self.discard,
                &self.cache,
                &self.active,
                &self.read_only,
                &self.auto_read_only,
                &self.force_share,
                &self.detect_zeroes,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver,
                &mut self.node_name,
                &mut self.discard,
                &mut self.cache,
                &mut self.active,
                &mut self.read_only,
                &mut self.auto_read_only,
                &mut self.force_share,
                &mut self.detect_zeroes,
            ],
        );
    }
}

impl From<types::BlockdevOptions> for XBlockdevReopen {
    /// Takes the members from [`BlockdevOptions`](types::BlockdevOptions).
    #[inline]
    fn from(data: types::BlockdevOptions) -> Self {
        Self {
            driver: data.driver,
            node_name: data.node_name,
            discard: data.discard,
            cache: data.cache,
            active: data.active,
            read_only: data.read_only,
            auto_read_only: data.auto_read_only,
            force_share: data.force_share,
            detect_zeroes: data.detect_zeroes,
        }
    }
}

impl crate::rt::Blank for BlockPasswd {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        password: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockPasswd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "block_passwd",
        names: &["device", "node-name", "password"],
        order: &[0, 1, 2],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(2),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.node_name, &self.password]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.node_name, &mut self.password]);
    }
}

crate::rt::impl_calls! {
    QueryBlock QueryBlockstats QueryBlockJobs BlockResize BlockdevSnapshotSync
    BlockdevSnapshot ChangeBackingFile BlockCommit DriveBackup BlockdevBackup
    QueryNamedBlockNodes XDebugQueryBlockGraph DriveMirror BlockDirtyBitmapAdd
    BlockDirtyBitmapRemove BlockDirtyBitmapClear BlockDirtyBitmapEnable
    BlockDirtyBitmapDisable BlockDirtyBitmapMerge XDebugBlockDirtyBitmapSha256
    BlockdevMirror BlockStream BlockJobSetSpeed BlockJobCancel BlockJobPause
    BlockJobResume BlockJobComplete BlockJobDismiss BlockJobFinalize BlockJobChange
    BlockdevAdd BlockdevReopen BlockdevDel BlockdevSetActive BlockdevCreate
    XBlockdevAmend BlockSetWriteThreshold XBlockdevChange XBlockdevSetIothread
    BlockdevSnapshotInternalSync BlockdevSnapshotDeleteInternalSync XBlockdevReopen
    BlockPasswd
}

crate::rt::impl_defaults! {
    QueryBlock QueryBlockstats QueryBlockJobs QueryNamedBlockNodes XDebugQueryBlockGraph
}
