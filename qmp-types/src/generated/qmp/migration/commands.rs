// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells how far the migration is: status, memory copied, downtime and, after a failure, the
/// reason.
///
/// On the wire: `query-migrate`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryMigrate {}

impl crate::Blank for QueryMigrate {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMigrate {}

impl QueryMigrate {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMigrate {
    const NAME: &'static str = "query-migrate";
    type Return = types::MigrationInfo;
}

/// Turns optional migration features on or off; features not named stay as they are.
///
/// On the wire: `migrate-set-capabilities`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct MigrateSetCapabilities {
    /// The member `capabilities`.
    pub capabilities: Vec<types::MigrationCapabilityStatus>,
}

impl crate::Blank for MigrateSetCapabilities {
    const BLANK: Self = Self {
        capabilities: crate::Blank::BLANK,
    };
}

impl crate::Object for MigrateSetCapabilities {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate-set-capabilities",
        names: &["capabilities"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.capabilities]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.capabilities]);
    }
}

impl MigrateSetCapabilities {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(capabilities: impl Into<Vec<types::MigrationCapabilityStatus>>) -> Self {
        Self {
            capabilities: capabilities.into(),
        }
    }
}

impl crate::Command for MigrateSetCapabilities {
    const NAME: &'static str = "migrate-set-capabilities";
    type Return = crate::Empty;
}

/// Lists the optional migration features and whether each is on.
///
/// On the wire: `query-migrate-capabilities`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QueryMigrateCapabilities {}

impl crate::Blank for QueryMigrateCapabilities {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMigrateCapabilities {}

impl QueryMigrateCapabilities {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMigrateCapabilities {
    const NAME: &'static str = "query-migrate-capabilities";
    type Return = Vec<types::MigrationCapabilityStatus>;
}

/// Sets tuning values for migration, such as bandwidth or downtime; values left out stay as
/// they are.
///
/// On the wire: `migrate-set-parameters`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// The member `announce-initial`.
    pub announce_initial: Option<u64>,
    /// The member `announce-max`.
    pub announce_max: Option<u64>,
    /// The member `announce-rounds`.
    pub announce_rounds: Option<u64>,
    /// The member `announce-step`.
    pub announce_step: Option<u64>,
    /// The member `throttle-trigger-threshold`.
    pub throttle_trigger_threshold: Option<i64>,
    /// The member `cpu-throttle-initial`.
    pub cpu_throttle_initial: Option<i64>,
    /// The member `cpu-throttle-increment`.
    pub cpu_throttle_increment: Option<i64>,
    /// The member `cpu-throttle-tailslow`.
    pub cpu_throttle_tailslow: Option<bool>,
    /// The member `tls-creds`.
    pub tls_creds: Option<types::StrOrNull>,
    /// The member `tls-hostname`.
    pub tls_hostname: Option<types::StrOrNull>,
    /// The member `tls-authz`.
    pub tls_authz: Option<types::StrOrNull>,
    /// The member `max-bandwidth`.
    pub max_bandwidth: Option<u64>,
    /// The member `avail-switchover-bandwidth`.
    ///
    /// Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// The member `downtime-limit`.
    pub downtime_limit: Option<u64>,
    /// The member `x-checkpoint-delay`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_checkpoint_delay: Option<i64>,
    /// The member `multifd-channels`.
    pub multifd_channels: Option<i64>,
    /// The member `xbzrle-cache-size`.
    pub xbzrle_cache_size: Option<u64>,
    /// The member `max-postcopy-bandwidth`.
    pub max_postcopy_bandwidth: Option<u64>,
    /// The member `max-cpu-throttle`.
    pub max_cpu_throttle: Option<i64>,
    /// The member `multifd-compression`.
    pub multifd_compression: Option<types::MultiFDCompression>,
    /// The member `multifd-zlib-level`.
    pub multifd_zlib_level: Option<i64>,
    /// The member `multifd-qatzip-level`.
    ///
    /// Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// The member `multifd-zstd-level`.
    pub multifd_zstd_level: Option<i64>,
    /// The member `block-bitmap-mapping`.
    pub block_bitmap_mapping: Option<Vec<types::BitmapMigrationNodeAlias>>,
    /// The member `x-vcpu-dirty-limit-period`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// The member `vcpu-dirty-limit`.
    ///
    /// Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// The member `mode`.
    ///
    /// Since QEMU 8.2.
    pub mode: Option<types::MigMode>,
    /// The member `zero-page-detection`.
    ///
    /// Since QEMU 9.0.
    pub zero_page_detection: Option<types::ZeroPageDetection>,
    /// The member `direct-io`.
    ///
    /// Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// How many bytes a migration over RDMA registers at a time.
    ///
    /// On the wire: `x-rdma-chunk-size`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 11.1.
    pub x_rdma_chunk_size: Option<u64>,
    /// The member `cpr-exec-command`.
    ///
    /// Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// The member `compress-level`.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_level: Option<i64>,
    /// The member `compress-threads`.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_threads: Option<i64>,
    /// The member `compress-wait-thread`.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_wait_thread: Option<bool>,
    /// The member `decompress-threads`.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub decompress_threads: Option<i64>,
    /// The member `block-incremental`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub block_incremental: Option<bool>,
}

impl crate::Blank for MigrateSetParameters {
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

impl crate::Object for MigrateSetParameters {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (12, crate::Releases::since(crate::Release::new(8, 2))),
            (21, crate::Releases::since(crate::Release::new(9, 2))),
            (24, crate::Releases::since(crate::Release::new(8, 1))),
            (25, crate::Releases::since(crate::Release::new(8, 1))),
            (26, crate::Releases::since(crate::Release::new(8, 2))),
            (27, crate::Releases::since(crate::Release::new(9, 0))),
            (28, crate::Releases::since(crate::Release::new(9, 1))),
            (29, crate::Releases::since(crate::Release::new(11, 1))),
            (30, crate::Releases::since(crate::Release::new(10, 2))),
            (31, crate::Releases::until(crate::Release::new(9, 0))),
            (32, crate::Releases::until(crate::Release::new(9, 0))),
            (33, crate::Releases::until(crate::Release::new(9, 0))),
            (34, crate::Releases::until(crate::Release::new(9, 0))),
            (35, crate::Releases::until(crate::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl MigrateSetParameters {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
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
        }
    }
    /// Sets `announce-initial`.
    #[inline]
    #[must_use]
    pub fn announce_initial(mut self, value: u64) -> Self {
        self.announce_initial = Some(value);
        self
    }
    /// Sets `announce-max`.
    #[inline]
    #[must_use]
    pub fn announce_max(mut self, value: u64) -> Self {
        self.announce_max = Some(value);
        self
    }
    /// Sets `announce-rounds`.
    #[inline]
    #[must_use]
    pub fn announce_rounds(mut self, value: u64) -> Self {
        self.announce_rounds = Some(value);
        self
    }
    /// Sets `announce-step`.
    #[inline]
    #[must_use]
    pub fn announce_step(mut self, value: u64) -> Self {
        self.announce_step = Some(value);
        self
    }
    /// Sets `throttle-trigger-threshold`.
    #[inline]
    #[must_use]
    pub fn throttle_trigger_threshold(mut self, value: i64) -> Self {
        self.throttle_trigger_threshold = Some(value);
        self
    }
    /// Sets `cpu-throttle-initial`.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_initial(mut self, value: i64) -> Self {
        self.cpu_throttle_initial = Some(value);
        self
    }
    /// Sets `cpu-throttle-increment`.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_increment(mut self, value: i64) -> Self {
        self.cpu_throttle_increment = Some(value);
        self
    }
    /// Sets `cpu-throttle-tailslow`.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_tailslow(mut self, value: bool) -> Self {
        self.cpu_throttle_tailslow = Some(value);
        self
    }
    /// Sets `tls-creds`.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }
    /// Sets `tls-hostname`.
    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }
    /// Sets `tls-authz`.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }
    /// Sets `max-bandwidth`.
    #[inline]
    #[must_use]
    pub fn max_bandwidth(mut self, value: u64) -> Self {
        self.max_bandwidth = Some(value);
        self
    }
    /// Sets `avail-switchover-bandwidth`.
    #[inline]
    #[must_use]
    pub fn avail_switchover_bandwidth(mut self, value: u64) -> Self {
        self.avail_switchover_bandwidth = Some(value);
        self
    }
    /// Sets `downtime-limit`.
    #[inline]
    #[must_use]
    pub fn downtime_limit(mut self, value: u64) -> Self {
        self.downtime_limit = Some(value);
        self
    }
    /// Sets `x-checkpoint-delay`.
    #[inline]
    #[must_use]
    pub fn x_checkpoint_delay(mut self, value: i64) -> Self {
        self.x_checkpoint_delay = Some(value);
        self
    }
    /// Sets `multifd-channels`.
    #[inline]
    #[must_use]
    pub fn multifd_channels(mut self, value: i64) -> Self {
        self.multifd_channels = Some(value);
        self
    }
    /// Sets `xbzrle-cache-size`.
    #[inline]
    #[must_use]
    pub fn xbzrle_cache_size(mut self, value: u64) -> Self {
        self.xbzrle_cache_size = Some(value);
        self
    }
    /// Sets `max-postcopy-bandwidth`.
    #[inline]
    #[must_use]
    pub fn max_postcopy_bandwidth(mut self, value: u64) -> Self {
        self.max_postcopy_bandwidth = Some(value);
        self
    }
    /// Sets `max-cpu-throttle`.
    #[inline]
    #[must_use]
    pub fn max_cpu_throttle(mut self, value: i64) -> Self {
        self.max_cpu_throttle = Some(value);
        self
    }
    /// Sets `multifd-compression`.
    #[inline]
    #[must_use]
    pub fn multifd_compression(mut self, value: types::MultiFDCompression) -> Self {
        self.multifd_compression = Some(value);
        self
    }
    /// Sets `multifd-zlib-level`.
    #[inline]
    #[must_use]
    pub fn multifd_zlib_level(mut self, value: i64) -> Self {
        self.multifd_zlib_level = Some(value);
        self
    }
    /// Sets `multifd-qatzip-level`.
    #[inline]
    #[must_use]
    pub fn multifd_qatzip_level(mut self, value: u8) -> Self {
        self.multifd_qatzip_level = Some(value);
        self
    }
    /// Sets `multifd-zstd-level`.
    #[inline]
    #[must_use]
    pub fn multifd_zstd_level(mut self, value: i64) -> Self {
        self.multifd_zstd_level = Some(value);
        self
    }
    /// Sets `block-bitmap-mapping`.
    #[inline]
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        value: impl Into<Vec<types::BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(value.into());
        self
    }
    /// Sets `x-vcpu-dirty-limit-period`.
    #[inline]
    #[must_use]
    pub fn x_vcpu_dirty_limit_period(mut self, value: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(value);
        self
    }
    /// Sets `vcpu-dirty-limit`.
    #[inline]
    #[must_use]
    pub fn vcpu_dirty_limit(mut self, value: u64) -> Self {
        self.vcpu_dirty_limit = Some(value);
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::MigMode) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `zero-page-detection`.
    #[inline]
    #[must_use]
    pub fn zero_page_detection(mut self, value: types::ZeroPageDetection) -> Self {
        self.zero_page_detection = Some(value);
        self
    }
    /// Sets `direct-io`.
    #[inline]
    #[must_use]
    pub fn direct_io(mut self, value: bool) -> Self {
        self.direct_io = Some(value);
        self
    }
    /// Sets `x-rdma-chunk-size`.
    #[inline]
    #[must_use]
    pub fn x_rdma_chunk_size(mut self, value: u64) -> Self {
        self.x_rdma_chunk_size = Some(value);
        self
    }
    /// Sets `cpr-exec-command`.
    #[inline]
    #[must_use]
    pub fn cpr_exec_command(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cpr_exec_command = Some(value.into());
        self
    }
    /// Sets `compress-level`.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_level(mut self, value: i64) -> Self {
        self.compress_level = Some(value);
        self
    }
    /// Sets `compress-threads`.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_threads(mut self, value: i64) -> Self {
        self.compress_threads = Some(value);
        self
    }
    /// Sets `compress-wait-thread`.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_wait_thread(mut self, value: bool) -> Self {
        self.compress_wait_thread = Some(value);
        self
    }
    /// Sets `decompress-threads`.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn decompress_threads(mut self, value: i64) -> Self {
        self.decompress_threads = Some(value);
        self
    }
    /// Sets `block-incremental`.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn block_incremental(mut self, value: bool) -> Self {
        self.block_incremental = Some(value);
        self
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

impl crate::Command for MigrateSetParameters {
    const NAME: &'static str = "migrate-set-parameters";
    type Return = crate::Empty;
}

/// Returns the tuning values that are in force for migration.
///
/// On the wire: `query-migrate-parameters`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct QueryMigrateParameters {}

impl crate::Blank for QueryMigrateParameters {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMigrateParameters {}

impl QueryMigrateParameters {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMigrateParameters {
    const NAME: &'static str = "query-migrate-parameters";
    type Return = types::MigrationParameters;
}

/// Switches a running migration to postcopy: the guest moves on at once and fetches the missing
/// memory later.
///
/// On the wire: `migrate-start-postcopy`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct MigrateStartPostcopy {}

impl crate::Blank for MigrateStartPostcopy {
    const BLANK: Self = Self {};
}

impl crate::Object for MigrateStartPostcopy {}

impl MigrateStartPostcopy {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for MigrateStartPostcopy {
    const NAME: &'static str = "migrate-start-postcopy";
    type Return = crate::Empty;
}

/// Tells this side of a COLO pair that its partner is gone: the primary goes on alone, the
/// secondary takes over. Not a stable interface.
///
/// On the wire: `x-colo-lost-heartbeat`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 2.8.
#[non_exhaustive]
pub struct XColoLostHeartbeat {}

impl crate::Blank for XColoLostHeartbeat {
    const BLANK: Self = Self {};
}

impl crate::Object for XColoLostHeartbeat {}

impl XColoLostHeartbeat {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XColoLostHeartbeat {
    const NAME: &'static str = "x-colo-lost-heartbeat";
    type Return = crate::Empty;
}

/// Calls the running migration off, so that the guest stays where it is. Does nothing if there
/// is none; refused once in postcopy.
///
/// On the wire: `migrate_cancel`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct MigrateCancel {}

impl crate::Blank for MigrateCancel {
    const BLANK: Self = Self {};
}

impl crate::Object for MigrateCancel {}

impl MigrateCancel {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for MigrateCancel {
    const NAME: &'static str = "migrate_cancel";
    type Return = crate::Empty;
}

/// Lets a migration go on that holds in the given state, such as `pre-switchover`.
///
/// On the wire: `migrate-continue`.
///
/// Since QEMU 2.11.
#[non_exhaustive]
pub struct MigrateContinue {
    /// The member `state`.
    pub state: types::MigrationStatus,
}

impl crate::Blank for MigrateContinue {
    const BLANK: Self = Self { state: crate::Blank::BLANK };
}

impl crate::Object for MigrateContinue {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate-continue",
        names: &["state"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.state]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.state]);
    }
}

impl MigrateContinue {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(state: types::MigrationStatus) -> Self {
        Self { state }
    }
}

impl crate::Command for MigrateContinue {
    const NAME: &'static str = "migrate-continue";
    type Return = crate::Empty;
}

/// Starts to send the running guest to another QEMU. Returns at once;
/// [`query-migrate`](commands::QueryMigrate) and events tell how it goes.
///
/// On the wire: `migrate`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Migrate {
    /// The member `uri`.
    ///
    /// **Note:** since QEMU 11.0: `fd:` takes no plain file any more: use `file:` with a set of file descriptors (`add-fd`).
    pub uri: Option<String>,
    /// The member `channels`.
    ///
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// The member `resume`.
    pub resume: Option<bool>,
    /// The member `detach`.
    ///
    /// **Gone** since QEMU 11.0; leave it out: it never had an effect.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    pub detach: Option<bool>,
    /// The member `blk`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub blk: Option<bool>,
    /// The member `inc`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub inc: Option<bool>,
}

impl crate::Blank for Migrate {
    const BLANK: Self = Self {
        uri: None,
        channels: None,
        resume: None,
        detach: None,
        blk: None,
        inc: None,
    };
}

impl crate::Object for Migrate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate",
        names: &["uri", "channels", "resume", "detach", "blk", "inc"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (3, crate::Releases::until(crate::Release::new(10, 2))),
            (4, crate::Releases::until(crate::Release::new(9, 0))),
            (5, crate::Releases::until(crate::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl Migrate {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            resume: None,
            detach: None,
            blk: None,
            inc: None,
        }
    }
    /// Sets `uri`.
    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `channels`.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `resume`.
    #[inline]
    #[must_use]
    pub fn resume(mut self, value: bool) -> Self {
        self.resume = Some(value);
        self
    }
    /// Sets `detach`.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    #[inline]
    #[must_use]
    pub fn detach(mut self, value: bool) -> Self {
        self.detach = Some(value);
        self
    }
    /// Sets `blk`.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn blk(mut self, value: bool) -> Self {
        self.blk = Some(value);
        self
    }
    /// Sets `inc`.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn inc(mut self, value: bool) -> Self {
        self.inc = Some(value);
        self
    }
}

impl crate::Command for Migrate {
    const NAME: &'static str = "migrate";
    type Return = crate::Empty;
}

/// Makes a QEMU that was started with `-incoming defer` wait for a migration on the given
/// address.
///
/// On the wire: `migrate-incoming`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct MigrateIncoming {
    /// The member `uri`.
    pub uri: Option<String>,
    /// The member `channels`.
    ///
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// The member `exit-on-error`.
    ///
    /// Since QEMU 9.1.
    pub exit_on_error: Option<bool>,
}

impl crate::Blank for MigrateIncoming {
    const BLANK: Self = Self {
        uri: None,
        channels: None,
        exit_on_error: None,
    };
}

impl crate::Object for MigrateIncoming {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate-incoming",
        names: &["uri", "channels", "exit-on-error"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (2, crate::Releases::since(crate::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.uri, &self.channels, &self.exit_on_error]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.uri, &mut self.channels, &mut self.exit_on_error]);
    }
}

impl MigrateIncoming {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            exit_on_error: None,
        }
    }
    /// Sets `uri`.
    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `channels`.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `exit-on-error`.
    #[inline]
    #[must_use]
    pub fn exit_on_error(mut self, value: bool) -> Self {
        self.exit_on_error = Some(value);
        self
    }
}

impl crate::Command for MigrateIncoming {
    const NAME: &'static str = "migrate-incoming";
    type Return = crate::Empty;
}

/// Writes the device state, without memory and disks, to a file, for use with Xen.
///
/// On the wire: `xen-save-devices-state`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct XenSaveDevicesState {
    /// The member `filename`.
    pub filename: String,
    /// The member `live`.
    pub live: Option<bool>,
}

impl crate::Blank for XenSaveDevicesState {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        live: None,
    };
}

impl crate::Object for XenSaveDevicesState {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "xen-save-devices-state",
        names: &["filename", "live"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename, &self.live]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.live]);
    }
}

impl XenSaveDevicesState {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            live: None,
        }
    }
    /// Sets `live`.
    #[inline]
    #[must_use]
    pub fn live(mut self, value: bool) -> Self {
        self.live = Some(value);
        self
    }
}

impl crate::Command for XenSaveDevicesState {
    const NAME: &'static str = "xen-save-devices-state";
    type Return = crate::Empty;
}

/// Turns tracking of all writes to guest memory on or off, for use with Xen.
///
/// On the wire: `xen-set-global-dirty-log`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct XenSetGlobalDirtyLog {
    /// The member `enable`.
    pub enable: bool,
}

impl crate::Blank for XenSetGlobalDirtyLog {
    const BLANK: Self = Self {
        enable: crate::Blank::BLANK,
    };
}

impl crate::Object for XenSetGlobalDirtyLog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "xen-set-global-dirty-log",
        names: &["enable"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.enable]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.enable]);
    }
}

impl XenSetGlobalDirtyLog {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(enable: bool) -> Self {
        Self { enable }
    }
}

impl crate::Command for XenSetGlobalDirtyLog {
    const NAME: &'static str = "xen-set-global-dirty-log";
    type Return = crate::Empty;
}

/// Reads the device state back from a file written by
/// [`xen-save-devices-state`](commands::XenSaveDevicesState).
///
/// On the wire: `xen-load-devices-state`.
///
/// Since QEMU 2.7.
#[non_exhaustive]
pub struct XenLoadDevicesState {
    /// The member `filename`.
    pub filename: String,
}

impl crate::Blank for XenLoadDevicesState {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
    };
}

impl crate::Object for XenLoadDevicesState {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "xen-load-devices-state",
        names: &["filename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl XenLoadDevicesState {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl crate::Command for XenLoadDevicesState {
    const NAME: &'static str = "xen-load-devices-state";
    type Return = crate::Empty;
}

/// Starts or stops block replication as primary or secondary side of a Xen COLO pair.
///
/// On the wire: `xen-set-replication`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct XenSetReplication {
    /// The member `enable`.
    pub enable: bool,
    /// The member `primary`.
    pub primary: bool,
    /// The member `failover`.
    pub failover: Option<bool>,
}

impl crate::Blank for XenSetReplication {
    const BLANK: Self = Self {
        enable: crate::Blank::BLANK,
        primary: crate::Blank::BLANK,
        failover: None,
    };
}

impl crate::Object for XenSetReplication {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "xen-set-replication",
        names: &["enable", "primary", "failover"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.enable, &self.primary, &self.failover]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.enable, &mut self.primary, &mut self.failover]);
    }
}

impl XenSetReplication {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(enable: bool, primary: bool) -> Self {
        Self {
            enable,
            primary,
            failover: None,
        }
    }
    /// Sets `failover`.
    #[inline]
    #[must_use]
    pub fn failover(mut self, value: bool) -> Self {
        self.failover = Some(value);
        self
    }
}

impl crate::Command for XenSetReplication {
    const NAME: &'static str = "xen-set-replication";
    type Return = crate::Empty;
}

/// Tells whether block replication under Xen has run into an error.
///
/// On the wire: `query-xen-replication-status`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct QueryXenReplicationStatus {}

impl crate::Blank for QueryXenReplicationStatus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryXenReplicationStatus {}

impl QueryXenReplicationStatus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryXenReplicationStatus {
    const NAME: &'static str = "query-xen-replication-status";
    type Return = types::ReplicationStatus;
}

/// Tells block replication that Xen takes a COLO checkpoint now.
///
/// On the wire: `xen-colo-do-checkpoint`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct XenColoDoCheckpoint {}

impl crate::Blank for XenColoDoCheckpoint {
    const BLANK: Self = Self {};
}

impl crate::Object for XenColoDoCheckpoint {}

impl XenColoDoCheckpoint {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XenColoDoCheckpoint {
    const NAME: &'static str = "xen-colo-do-checkpoint";
    type Return = crate::Empty;
}

/// Tells which COLO side this QEMU is and why it left COLO last.
///
/// On the wire: `query-colo-status`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 3.1.
#[non_exhaustive]
pub struct QueryColoStatus {}

impl crate::Blank for QueryColoStatus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryColoStatus {}

impl QueryColoStatus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryColoStatus {
    const NAME: &'static str = "query-colo-status";
    type Return = types::COLOStatus;
}

/// Gives the destination of an interrupted postcopy migration a new address where it waits for
/// the source.
///
/// On the wire: `migrate-recover`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct MigrateRecover {
    /// The member `uri`.
    pub uri: String,
}

impl crate::Blank for MigrateRecover {
    const BLANK: Self = Self { uri: crate::Blank::BLANK };
}

impl crate::Object for MigrateRecover {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate-recover",
        names: &["uri"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.uri]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.uri]);
    }
}

impl MigrateRecover {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

impl crate::Command for MigrateRecover {
    const NAME: &'static str = "migrate-recover";
    type Return = crate::Empty;
}

impl crate::OobCommand for MigrateRecover {}

/// Breaks the connection of a postcopy migration on purpose, so that it can be resumed over
/// another one.
///
/// On the wire: `migrate-pause`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct MigratePause {}

impl crate::Blank for MigratePause {
    const BLANK: Self = Self {};
}

impl crate::Object for MigratePause {}

impl MigratePause {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for MigratePause {
    const NAME: &'static str = "migrate-pause";
    type Return = crate::Empty;
}

impl crate::OobCommand for MigratePause {}

/// Starts to measure how fast the guest dirties its memory. The result is read with
/// [`query-dirty-rate`](commands::QueryDirtyRate).
///
/// On the wire: `calc-dirty-rate`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct CalcDirtyRate {
    /// The member `calc-time`.
    pub calc_time: i64,
    /// The member `calc-time-unit`.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// The member `sample-pages`.
    ///
    /// Since QEMU 6.1.
    pub sample_pages: Option<i64>,
    /// The member `mode`.
    ///
    /// Since QEMU 6.2.
    pub mode: Option<types::DirtyRateMeasureMode>,
}

impl crate::Blank for CalcDirtyRate {
    const BLANK: Self = Self {
        calc_time: crate::Blank::BLANK,
        calc_time_unit: None,
        sample_pages: None,
        mode: None,
    };
}

impl crate::Object for CalcDirtyRate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "calc-dirty-rate",
        names: &["calc-time", "calc-time-unit", "sample-pages", "mode"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (2, crate::Releases::since(crate::Release::new(6, 1))),
            (3, crate::Releases::since(crate::Release::new(6, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.calc_time, &self.calc_time_unit, &self.sample_pages, &self.mode],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CalcDirtyRate {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(calc_time: i64) -> Self {
        Self {
            calc_time,
            calc_time_unit: None,
            sample_pages: None,
            mode: None,
        }
    }
    /// Sets `calc-time-unit`.
    #[inline]
    #[must_use]
    pub fn calc_time_unit(mut self, value: types::TimeUnit) -> Self {
        self.calc_time_unit = Some(value);
        self
    }
    /// Sets `sample-pages`.
    #[inline]
    #[must_use]
    pub fn sample_pages(mut self, value: i64) -> Self {
        self.sample_pages = Some(value);
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::DirtyRateMeasureMode) -> Self {
        self.mode = Some(value);
        self
    }
}

impl crate::Command for CalcDirtyRate {
    const NAME: &'static str = "calc-dirty-rate";
    type Return = crate::Empty;
}

/// Returns state and result, in MiB/s, of the last measurement that
/// [`calc-dirty-rate`](commands::CalcDirtyRate) started.
///
/// On the wire: `query-dirty-rate`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct QueryDirtyRate {
    /// The member `calc-time-unit`.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
}

impl crate::Blank for QueryDirtyRate {
    const BLANK: Self = Self { calc_time_unit: None };
}

impl crate::Object for QueryDirtyRate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-dirty-rate",
        names: &["calc-time-unit"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.calc_time_unit]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.calc_time_unit]);
    }
}

impl QueryDirtyRate {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { calc_time_unit: None }
    }
    /// Sets `calc-time-unit`.
    #[inline]
    #[must_use]
    pub fn calc_time_unit(mut self, value: types::TimeUnit) -> Self {
        self.calc_time_unit = Some(value);
        self
    }
}

impl crate::Command for QueryDirtyRate {
    const NAME: &'static str = "query-dirty-rate";
    type Return = types::DirtyRateInfo;
}

/// Slows one virtual CPU, or all, down so that it dirties at most the given MB/s of memory.
/// Needs KVM with a dirty ring.
///
/// On the wire: `set-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct SetVcpuDirtyLimit {
    /// The member `cpu-index`.
    pub cpu_index: Option<i64>,
    /// The member `dirty-rate`.
    pub dirty_rate: u64,
}

impl crate::Blank for SetVcpuDirtyLimit {
    const BLANK: Self = Self {
        cpu_index: None,
        dirty_rate: crate::Blank::BLANK,
    };
}

impl crate::Object for SetVcpuDirtyLimit {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set-vcpu-dirty-limit",
        names: &["cpu-index", "dirty-rate"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cpu_index, &self.dirty_rate]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_index, &mut self.dirty_rate]);
    }
}

impl SetVcpuDirtyLimit {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(dirty_rate: u64) -> Self {
        Self {
            cpu_index: None,
            dirty_rate,
        }
    }
    /// Sets `cpu-index`.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: i64) -> Self {
        self.cpu_index = Some(value);
        self
    }
}

impl crate::Command for SetVcpuDirtyLimit {
    const NAME: &'static str = "set-vcpu-dirty-limit";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = crate::Empty;
}

/// Lifts the limit set with [`set-vcpu-dirty-limit`](commands::SetVcpuDirtyLimit) from one
/// virtual CPU or from all.
///
/// On the wire: `cancel-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct CancelVcpuDirtyLimit {
    /// The member `cpu-index`.
    pub cpu_index: Option<i64>,
}

impl crate::Blank for CancelVcpuDirtyLimit {
    const BLANK: Self = Self { cpu_index: None };
}

impl crate::Object for CancelVcpuDirtyLimit {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "cancel-vcpu-dirty-limit",
        names: &["cpu-index"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cpu_index]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.cpu_index]);
    }
}

impl CancelVcpuDirtyLimit {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cpu_index: None }
    }
    /// Sets `cpu-index`.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: i64) -> Self {
        self.cpu_index = Some(value);
        self
    }
}

impl crate::Command for CancelVcpuDirtyLimit {
    const NAME: &'static str = "cancel-vcpu-dirty-limit";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = crate::Empty;
}

/// Lists the virtual CPUs that have a dirty rate limit, with the limit and the rate at the
/// moment, in MB/s.
///
/// On the wire: `query-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct QueryVcpuDirtyLimit {}

impl crate::Blank for QueryVcpuDirtyLimit {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryVcpuDirtyLimit {}

impl QueryVcpuDirtyLimit {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryVcpuDirtyLimit {
    const NAME: &'static str = "query-vcpu-dirty-limit";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = Vec<types::DirtyLimitInfo>;
}

/// Starts a job that saves memory, devices and disks of the guest as an internal snapshot
/// called [`tag`](field@commands::SnapshotSave::tag).
///
/// On the wire: `snapshot-save`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct SnapshotSave {
    /// The member `job-id`.
    pub job_id: String,
    /// The member `tag`.
    pub tag: String,
    /// The member `vmstate`.
    pub vmstate: String,
    /// The member `devices`.
    pub devices: Vec<String>,
}

impl crate::Blank for SnapshotSave {
    const BLANK: Self = Self {
        job_id: crate::Blank::BLANK,
        tag: crate::Blank::BLANK,
        vmstate: crate::Blank::BLANK,
        devices: crate::Blank::BLANK,
    };
}

impl crate::Object for SnapshotSave {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "snapshot-save",
        names: &["job-id", "tag", "vmstate", "devices"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.vmstate, &self.devices]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.job_id, &mut self.tag, &mut self.vmstate, &mut self.devices],
        );
    }
}

impl SnapshotSave {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into(),
        }
    }
}

impl crate::Command for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// Starts a job that puts the guest back into the state saved as snapshot
/// [`tag`](field@commands::SnapshotLoad::tag).
///
/// On the wire: `snapshot-load`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct SnapshotLoad {
    /// The member `job-id`.
    pub job_id: String,
    /// The member `tag`.
    pub tag: String,
    /// The member `vmstate`.
    pub vmstate: String,
    /// The member `devices`.
    pub devices: Vec<String>,
}

impl crate::Blank for SnapshotLoad {
    const BLANK: Self = Self {
        job_id: crate::Blank::BLANK,
        tag: crate::Blank::BLANK,
        vmstate: crate::Blank::BLANK,
        devices: crate::Blank::BLANK,
    };
}

impl crate::Object for SnapshotLoad {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "snapshot-load",
        names: &["job-id", "tag", "vmstate", "devices"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.vmstate, &self.devices]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.job_id, &mut self.tag, &mut self.vmstate, &mut self.devices],
        );
    }
}

impl SnapshotLoad {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        vmstate: impl Into<String>,
        devices: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into(),
        }
    }
}

impl crate::Command for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// Starts a job that deletes snapshot [`tag`](field@commands::SnapshotDelete::tag) from the
/// given nodes.
///
/// On the wire: `snapshot-delete`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct SnapshotDelete {
    /// The member `job-id`.
    pub job_id: String,
    /// The member `tag`.
    pub tag: String,
    /// The member `devices`.
    pub devices: Vec<String>,
}

impl crate::Blank for SnapshotDelete {
    const BLANK: Self = Self {
        job_id: crate::Blank::BLANK,
        tag: crate::Blank::BLANK,
        devices: crate::Blank::BLANK,
    };
}

impl crate::Object for SnapshotDelete {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "snapshot-delete",
        names: &["job-id", "tag", "devices"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.job_id, &self.tag, &self.devices]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.job_id, &mut self.tag, &mut self.devices]);
    }
}

impl SnapshotDelete {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        tag: impl Into<String>,
        devices: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            devices: devices.into(),
        }
    }
}

impl crate::Command for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// The command `query-migrationthreads`. It returns a list of [`MigrationThreadInfo`](types::MigrationThreadInfo).
///
/// On the wire: `query-migrationthreads`.
///
/// Since QEMU 8.0.
///
/// **Gone** since QEMU 11.0; nothing replaces it; tell the threads by their names.
#[deprecated(
    note = "gone since QEMU 11.0; nothing replaces it; tell the threads by their names"
)]
#[non_exhaustive]
pub struct QueryMigrationthreads {}

impl crate::Blank for QueryMigrationthreads {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMigrationthreads {}

impl QueryMigrationthreads {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMigrationthreads {
    const NAME: &'static str = "query-migrationthreads";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(10, 2));
    type Return = Vec<types::MigrationThreadInfo>;
}

/// The command `migrate_set_downtime`.
///
/// On the wire: `migrate_set_downtime`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'downtime-limit'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'downtime-limit'"
)]
#[non_exhaustive]
pub struct MigrateSetDowntime {
    /// The member `value`.
    pub value: f64,
}

impl crate::Blank for MigrateSetDowntime {
    const BLANK: Self = Self { value: crate::Blank::BLANK };
}

impl crate::Object for MigrateSetDowntime {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate_set_downtime",
        names: &["value"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl MigrateSetDowntime {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}

impl crate::Command for MigrateSetDowntime {
    const NAME: &'static str = "migrate_set_downtime";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = crate::Empty;
}

/// The command `migrate_set_speed`.
///
/// On the wire: `migrate_set_speed`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'max-bandwidth'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'max-bandwidth'"
)]
#[non_exhaustive]
pub struct MigrateSetSpeed {
    /// The member `value`.
    pub value: i64,
}

impl crate::Blank for MigrateSetSpeed {
    const BLANK: Self = Self { value: crate::Blank::BLANK };
}

impl crate::Object for MigrateSetSpeed {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate_set_speed",
        names: &["value"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl MigrateSetSpeed {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl crate::Command for MigrateSetSpeed {
    const NAME: &'static str = "migrate_set_speed";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = crate::Empty;
}

/// The command `migrate-set-cache-size`.
///
/// On the wire: `migrate-set-cache-size`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'xbzrle-cache-size'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'xbzrle-cache-size'"
)]
#[non_exhaustive]
pub struct MigrateSetCacheSize {
    /// The member `value`.
    pub value: i64,
}

impl crate::Blank for MigrateSetCacheSize {
    const BLANK: Self = Self { value: crate::Blank::BLANK };
}

impl crate::Object for MigrateSetCacheSize {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "migrate-set-cache-size",
        names: &["value"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl MigrateSetCacheSize {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl crate::Command for MigrateSetCacheSize {
    const NAME: &'static str = "migrate-set-cache-size";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = crate::Empty;
}

/// The command `query-migrate-cache-size`.
///
/// On the wire: `query-migrate-cache-size`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'query-migrate-parameters', member 'xbzrle-cache-size'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'query-migrate-parameters', member 'xbzrle-cache-size'"
)]
#[non_exhaustive]
pub struct QueryMigrateCacheSize {}

impl crate::Blank for QueryMigrateCacheSize {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMigrateCacheSize {}

impl QueryMigrateCacheSize {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMigrateCacheSize {
    const NAME: &'static str = "query-migrate-cache-size";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = i64;
}

crate::impl_calls! {
    QueryMigrate MigrateSetCapabilities QueryMigrateCapabilities MigrateSetParameters
    QueryMigrateParameters MigrateStartPostcopy XColoLostHeartbeat MigrateCancel
    MigrateContinue Migrate MigrateIncoming XenSaveDevicesState XenSetGlobalDirtyLog
    XenLoadDevicesState XenSetReplication QueryXenReplicationStatus XenColoDoCheckpoint
    QueryColoStatus MigrateRecover MigratePause CalcDirtyRate QueryDirtyRate
    SetVcpuDirtyLimit CancelVcpuDirtyLimit QueryVcpuDirtyLimit SnapshotSave SnapshotLoad
    SnapshotDelete QueryMigrationthreads MigrateSetDowntime MigrateSetSpeed
    MigrateSetCacheSize QueryMigrateCacheSize
}
