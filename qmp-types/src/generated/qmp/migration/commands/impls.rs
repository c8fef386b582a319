// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryMigrate {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMigrate {}

impl crate::rt::Blank for MigrateSetCapabilities {
    const BLANK: Self = Self {
        capabilities: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateSetCapabilities {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-set-capabilities",
        names: &["capabilities"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.capabilities]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.capabilities]);
    }
}

impl crate::rt::Blank for QueryMigrateCapabilities {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMigrateCapabilities {}

impl crate::rt::Blank for MigrateSetParameters {
    const BLANK: Self = Self {
        announce_initial: None,
        announce_max: None,
        announce_rounds: None,
        announce_step: None,
        throttle_trigger_threshold: None,
        cpu_throttle_initial: None,
        cpu_throttle_increment: None,
        cpu_throttle_tailslow: None,
        tls_creds: None,
        tls_hostname: None,
        tls_authz: None,
        max_bandwidth: None,
        avail_switchover_bandwidth: None,
        downtime_limit: None,
        x_checkpoint_delay: None,
        multifd_channels: None,
        xbzrle_cache_size: None,
        max_postcopy_bandwidth: None,
        max_cpu_throttle: None,
        multifd_compression: None,
        multifd_zlib_level: None,
        multifd_qatzip_level: None,
        multifd_zstd_level: None,
        block_bitmap_mapping: None,
        x_vcpu_dirty_limit_period: None,
        vcpu_dirty_limit: None,
        mode: None,
        zero_page_detection: None,
        direct_io: None,
        x_rdma_chunk_size: None,
        cpr_exec_command: None,
        compress_level: None,
        compress_threads: None,
        compress_wait_thread: None,
        decompress_threads: None,
        block_incremental: None,
    };
}

impl crate::rt::Object for MigrateSetParameters {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-set-parameters",
        names: &[
            "announce-initial",
            "announce-max",
            "announce-rounds",
            "announce-step",
            "throttle-trigger-threshold",
            "cpu-throttle-initial",
            "cpu-throttle-increment",
            "cpu-throttle-tailslow",
            "tls-creds",
            "tls-hostname",
            "tls-authz",
            "max-bandwidth",
            "avail-switchover-bandwidth",
            "downtime-limit",
            "x-checkpoint-delay",
            "multifd-channels",
            "xbzrle-cache-size",
            "max-postcopy-bandwidth",
            "max-cpu-throttle",
            "multifd-compression",
            "multifd-zlib-level",
            "multifd-qatzip-level",
            "multifd-zstd-level",
            "block-bitmap-mapping",
            "x-vcpu-dirty-limit-period",
            "vcpu-dirty-limit",
            "mode",
            "zero-page-detection",
            "direct-io",
            "x-rdma-chunk-size",
            "cpr-exec-command",
            "compress-level",
            "compress-threads",
            "compress-wait-thread",
            "decompress-threads",
            "block-incremental",
        ],
        order: &[
            7, 16, 5, 1, 34, 23, 28, 12, 32, 27, 31, 21, 29, 15, 26, 22, 0, 35, 33, 13,
            10, 30, 25, 19, 2, 3, 8, 24, 20, 18, 17, 9, 4, 11, 14, 6,
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (12, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (21, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
            (24, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (25, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (26, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (27, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
            (28, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
            (29, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
            (30, crate::rt::Releases::since(crate::rt::Release::new(10, 2))),
            (31, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (32, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (33, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (34, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (35, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.announce_initial,
                &self.announce_max,
                &self.announce_rounds,
                &self.announce_step,
                &self.throttle_trigger_threshold,
                &self.cpu_throttle_initial,
                &self.cpu_throttle_increment,
                &self.cpu_throttle_tailslow,
                &self.tls_creds,
                &self.tls_hostname,
                &self.tls_authz,
                &self.max_bandwidth,
                &self.avail_switchover_bandwidth,
                &self.downtime_limit,
                &self.x_checkpoint_delay,
                &self.multifd_channels,
                &self.xbzrle_cache_size,
                &self.max_postcopy_bandwidth,
                &self.max_cpu_throttle,
                &self.multifd_compression,
                &self.multifd_zlib_level,
                &self.multifd_qatzip_level,
                &self.multifd_zstd_level,
                &self.block_bitmap_mapping,
                &self.x_vcpu_dirty_limit_period,
                &self.vcpu_dirty_limit,
                &self.mode,
                &self.zero_page_detection,
                &self.direct_io,
                &self.x_rdma_chunk_size,
                &self.cpr_exec_command,
                &self.compress_level,
                &self.compress_threads,
                &self.compress_wait_thread,
                &self.decompress_threads,
                &self.block_incremental,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.announce_initial,
                &mut self.announce_max,
                &mut self.announce_rounds,
                &mut self.announce_step,
                &mut self.throttle_trigger_threshold,
                &mut self.cpu_throttle_initial,
                &mut self.cpu_throttle_increment,
                &mut self.cpu_throttle_tailslow,
                &mut self.tls_creds,
                &mut self.tls_hostname,
                &mut self.tls_authz,
                &mut self.max_bandwidth,
                &mut self.avail_switchover_bandwidth,
                &mut self.downtime_limit,
                &mut self.x_checkpoint_delay,
                &mut self.multifd_channels,
                &mut self.xbzrle_cache_size,
                &mut self.max_postcopy_bandwidth,
                &mut self.max_cpu_throttle,
                &mut self.multifd_compression,
                &mut self.multifd_zlib_level,
                &mut self.multifd_qatzip_level,
                &mut self.multifd_zstd_level,
                &mut self.block_bitmap_mapping,
                &mut self.x_vcpu_dirty_limit_period,
                &mut self.vcpu_dirty_limit,
                &mut self.mode,
                &mut self.zero_page_detection,
                &mut self.direct_io,
                &mut self.x_rdma_chunk_size,
                &mut self.cpr_exec_command,
                &mut self.compress_level,
                &mut self.compress_threads,
                &mut self.compress_wait_thread,
                &mut self.decompress_threads,
                &mut self.block_incremental,
            ],
        );
    }
}

impl From<types::MigrationParameters> for MigrateSetParameters {
    /// Takes the members from [`MigrationParameters`](types::MigrationParameters).
    #[inline]
    fn from(data: types::MigrationParameters) -> Self {
        Self {
            announce_initial: data.announce_initial,
            announce_max: data.announce_max,
            announce_rounds: data.announce_rounds,
            announce_step: data.announce_step,
            throttle_trigger_threshold: data.throttle_trigger_threshold,
            cpu_throttle_initial: data.cpu_throttle_initial,
            cpu_throttle_increment: data.cpu_throttle_increment,
            cpu_throttle_tailslow: data.cpu_throttle_tailslow,
            tls_creds: data.tls_creds,
            tls_hostname: data.tls_hostname,
            tls_authz: data.tls_authz,
            max_bandwidth: data.max_bandwidth,
            avail_switchover_bandwidth: data.avail_switchover_bandwidth,
            downtime_limit: data.downtime_limit,
            x_checkpoint_delay: data.x_checkpoint_delay,
            multifd_channels: data.multifd_channels,
            xbzrle_cache_size: data.xbzrle_cache_size,
            max_postcopy_bandwidth: data.max_postcopy_bandwidth,
            max_cpu_throttle: data.max_cpu_throttle,
            multifd_compression: data.multifd_compression,
            multifd_zlib_level: data.multifd_zlib_level,
            multifd_qatzip_level: data.multifd_qatzip_level,
            multifd_zstd_level: data.multifd_zstd_level,
            block_bitmap_mapping: data.block_bitmap_mapping,
            x_vcpu_dirty_limit_period: data.x_vcpu_dirty_limit_period,
            vcpu_dirty_limit: data.vcpu_dirty_limit,
            mode: data.mode,
            zero_page_detection: data.zero_page_detection,
            direct_io: data.direct_io,
            x_rdma_chunk_size: data.x_rdma_chunk_size,
            cpr_exec_command: data.cpr_exec_command,
            compress_level: data.compress_level,
            compress_threads: data.compress_threads,
            compress_wait_thread: data.compress_wait_thread,
            decompress_threads: data.decompress_threads,
            block_incremental: data.block_incremental,
        }
    }
}

impl crate::rt::Blank for QueryMigrateParameters {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMigrateParameters {}

impl crate::rt::Blank for MigrateStartPostcopy {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for MigrateStartPostcopy {}

impl crate::rt::Blank for XColoLostHeartbeat {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XColoLostHeartbeat {}

impl crate::rt::Blank for MigrateCancel {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for MigrateCancel {}

impl crate::rt::Blank for MigrateContinue {
    const BLANK: Self = Self {
        state: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateContinue {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-continue",
        names: &["state"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.state]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.state]);
    }
}

impl crate::rt::Blank for Migrate {
    const BLANK: Self = Self {
        uri: None,
        channels: None,
        resume: None,
        detach: None,
        blk: None,
        inc: None,
    };
}

impl crate::rt::Object for Migrate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate",
        names: &["uri", "channels", "resume", "detach", "blk", "inc"],
        order: &[2, 4, 0, 3, 1, 5],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (3, crate::rt::Releases::until(crate::rt::Release::new(10, 2))),
            (4, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (5, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.uri,
                &self.channels,
                &self.resume,
                &self.detach,
                &self.blk,
                &self.inc,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.uri,
                &mut self.channels,
                &mut self.resume,
                &mut self.detach,
                &mut self.blk,
                &mut self.inc,
            ],
        );
    }
}

impl crate::rt::Blank for MigrateIncoming {
    const BLANK: Self = Self {
        uri: None,
        channels: None,
        exit_on_error: None,
    };
}

impl crate::rt::Object for MigrateIncoming {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-incoming",
        names: &["uri", "channels", "exit-on-error"],
        order: &[0, 1, 2],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.uri, &self.channels, &self.exit_on_error]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.uri, &mut self.channels, &mut self.exit_on_error]);
    }
}

impl crate::rt::Blank for XenSaveDevicesState {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        live: None,
    };
}

impl crate::rt::Object for XenSaveDevicesState {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "xen-save-devices-state",
        names: &["filename", "live"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename, &self.live]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.live]);
    }
}

impl crate::rt::Blank for XenSetGlobalDirtyLog {
    const BLANK: Self = Self {
        enable: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XenSetGlobalDirtyLog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "xen-set-global-dirty-log",
        names: &["enable"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.enable]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.enable]);
    }
}

impl crate::rt::Blank for XenLoadDevicesState {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XenLoadDevicesState {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "xen-load-devices-state",
        names: &["filename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl crate::rt::Blank for XenSetReplication {
    const BLANK: Self = Self {
        enable: crate::rt::Blank::BLANK,
        primary: crate::rt::Blank::BLANK,
        failover: None,
    };
}

impl crate::rt::Object for XenSetReplication {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "xen-set-replication",
        names: &["enable", "primary", "failover"],
        order: &[1, 0, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.enable, &self.primary, &self.failover]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.enable, &mut self.primary, &mut self.failover]);
    }
}

impl crate::rt::Blank for QueryXenReplicationStatus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryXenReplicationStatus {}

impl crate::rt::Blank for XenColoDoCheckpoint {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XenColoDoCheckpoint {}

impl crate::rt::Blank for QueryColoStatus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryColoStatus {}

impl crate::rt::Blank for MigrateRecover {
    const BLANK: Self = Self {
        uri: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateRecover {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-recover",
        names: &["uri"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.uri]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.uri]);
    }
}

impl crate::rt::Blank for MigratePause {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for MigratePause {}

impl crate::rt::Blank for CalcDirtyRate {
    const BLANK: Self = Self {
        calc_time: crate::rt::Blank::BLANK,
        calc_time_unit: None,
        sample_pages: None,
        mode: None,
    };
}

impl crate::rt::Object for CalcDirtyRate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "calc-dirty-rate",
        names: &["calc-time", "calc-time-unit", "sample-pages", "mode"],
        order: &[2, 3, 1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.calc_time, &self.calc_time_unit, &self.sample_pages, &self.mode],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.calc_time,
                &mut self.calc_time_unit,
                &mut self.sample_pages,
                &mut self.mode,
            ],
        );
    }
}

impl crate::rt::Blank for QueryDirtyRate {
    const BLANK: Self = Self { calc_time_unit: None };
}

impl crate::rt::Object for QueryDirtyRate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-dirty-rate",
        names: &["calc-time-unit"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.calc_time_unit]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.calc_time_unit]);
    }
}

impl crate::rt::Blank for SetVcpuDirtyLimit {
    const BLANK: Self = Self {
        cpu_index: None,
        dirty_rate: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SetVcpuDirtyLimit {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set-vcpu-dirty-limit",
        names: &["cpu-index", "dirty-rate"],
        order: &[1, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cpu_index, &self.dirty_rate]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_index, &mut self.dirty_rate]);
    }
}

impl crate::rt::Blank for CancelVcpuDirtyLimit {
    const BLANK: Self = Self { cpu_index: None };
}

impl crate::rt::Object for CancelVcpuDirtyLimit {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cancel-vcpu-dirty-limit",
        names: &["cpu-index"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cpu_index]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_index]);
    }
}

impl crate::rt::Blank for QueryVcpuDirtyLimit {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryVcpuDirtyLimit {}

impl crate::rt::Blank for SnapshotSave {
    const BLANK: Self = Self {
        job_id: crate::rt::Blank::BLANK,
        tag: crate::rt::Blank::BLANK,
        vmstate: crate::rt::Blank::BLANK,
        devices: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SnapshotSave {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "snapshot-save",
        names: &["job-id", "tag", "vmstate", "devices"],
        order: &[1, 3, 2, 0],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.vmstate, &self.devices]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.job_id, &mut self.tag, &mut self.vmstate, &mut self.devices],
        );
    }
}

impl crate::rt::Blank for SnapshotLoad {
    const BLANK: Self = Self {
        job_id: crate::rt::Blank::BLANK,
        tag: crate::rt::Blank::BLANK,
        vmstate: crate::rt::Blank::BLANK,
        devices: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SnapshotLoad {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "snapshot-load",
        names: &["job-id", "tag", "vmstate", "devices"],
        order: &[1, 3, 2, 0],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.vmstate, &self.devices]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.job_id, &mut self.tag, &mut self.vmstate, &mut self.devices],
        );
    }
}

impl crate::rt::Blank for SnapshotDelete {
    const BLANK: Self = Self {
        job_id: crate::rt::Blank::BLANK,
        tag: crate::rt::Blank::BLANK,
        devices: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SnapshotDelete {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "snapshot-delete",
        names: &["job-id", "tag", "devices"],
        order: &[1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.devices]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.job_id, &mut self.tag, &mut self.devices]);
    }
}

impl crate::rt::Blank for QueryMigrationthreads {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMigrationthreads {}

impl crate::rt::Blank for MigrateSetDowntime {
    const BLANK: Self = Self {
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateSetDowntime {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate_set_downtime",
        names: &["value"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl crate::rt::Blank for MigrateSetSpeed {
    const BLANK: Self = Self {
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateSetSpeed {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate_set_speed",
        names: &["value"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl crate::rt::Blank for MigrateSetCacheSize {
    const BLANK: Self = Self {
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrateSetCacheSize {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "migrate-set-cache-size",
        names: &["value"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl crate::rt::Blank for QueryMigrateCacheSize {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMigrateCacheSize {}

crate::rt::impl_calls! {
    QueryMigrate MigrateSetCapabilities QueryMigrateCapabilities MigrateSetParameters
    QueryMigrateParameters MigrateStartPostcopy XColoLostHeartbeat MigrateCancel
    MigrateContinue Migrate MigrateIncoming XenSaveDevicesState XenSetGlobalDirtyLog
    XenLoadDevicesState XenSetReplication QueryXenReplicationStatus XenColoDoCheckpoint
    QueryColoStatus MigrateRecover MigratePause CalcDirtyRate QueryDirtyRate
    SetVcpuDirtyLimit CancelVcpuDirtyLimit QueryVcpuDirtyLimit SnapshotSave SnapshotLoad
    SnapshotDelete QueryMigrationthreads MigrateSetDowntime MigrateSetSpeed
    MigrateSetCacheSize QueryMigrateCacheSize
}

crate::rt::impl_defaults! {
    QueryMigrate QueryMigrateCapabilities MigrateSetParameters QueryMigrateParameters
    MigrateStartPostcopy XColoLostHeartbeat MigrateCancel Migrate MigrateIncoming
    QueryXenReplicationStatus XenColoDoCheckpoint QueryColoStatus MigratePause
    QueryDirtyRate CancelVcpuDirtyLimit QueryVcpuDirtyLimit QueryMigrationthreads
    QueryMigrateCacheSize
}
