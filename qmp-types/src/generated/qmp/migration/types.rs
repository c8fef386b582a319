// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How much memory a migration has copied and has still to copy.
///
/// Older releases call it `MigrationStats`.
#[non_exhaustive]
pub struct MigrationRAMStats {
    pub transferred: i64,
    pub remaining: i64,
    pub total: i64,
    pub duplicate: i64,
    pub normal: i64,
    pub normal_bytes: i64,
    pub dirty_pages_rate: i64,
    pub mbps: f64,
    pub dirty_sync_count: i64,
    pub postcopy_requests: i64,
    pub page_size: i64,
    pub multifd_bytes: u64,
    pub pages_per_second: u64,
    /// Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub skipped: Option<i64>,
}

/// The required members of [`MigrationRAMStats`], for its `new`.
pub struct MigrationRAMStatsRequired {
    pub transferred: i64,
    pub remaining: i64,
    pub total: i64,
    pub duplicate: i64,
    pub normal: i64,
    pub normal_bytes: i64,
    pub dirty_pages_rate: i64,
    pub mbps: f64,
    pub dirty_sync_count: i64,
    pub postcopy_requests: i64,
    pub page_size: i64,
    pub multifd_bytes: u64,
    pub pages_per_second: u64,
}

impl MigrationRAMStats {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: MigrationRAMStatsRequired) -> Self {
        Self {
            transferred: required.transferred,
            remaining: required.remaining,
            total: required.total,
            duplicate: required.duplicate,
            normal: required.normal,
            normal_bytes: required.normal_bytes,
            dirty_pages_rate: required.dirty_pages_rate,
            mbps: required.mbps,
            dirty_sync_count: required.dirty_sync_count,
            postcopy_requests: required.postcopy_requests,
            page_size: required.page_size,
            multifd_bytes: required.multifd_bytes,
            pages_per_second: required.pages_per_second,
            precopy_bytes: None,
            downtime_bytes: None,
            postcopy_bytes: None,
            dirty_sync_missed_zero_copy: None,
            skipped: None,
        }
    }
}

/// How well the XBZRLE cache of a migration works.
#[non_exhaustive]
pub struct XBZRLECacheStats {
    pub cache_size: u64,
    pub bytes: i64,
    pub pages: i64,
    pub cache_miss: i64,
    pub cache_miss_rate: f64,
    pub encoding_rate: f64,
    pub overflow: i64,
}

impl XBZRLECacheStats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        cache_size: u64,
        bytes: i64,
        pages: i64,
        cache_miss: i64,
        cache_miss_rate: f64,
        encoding_rate: f64,
        overflow: i64,
    ) -> Self {
        Self {
            cache_size,
            bytes,
            pages,
            cache_miss,
            cache_miss_rate,
            encoding_rate,
            overflow,
        }
    }
}

/// How well page compression of a migration works.
#[non_exhaustive]
pub struct CompressionStats {
    pub pages: i64,
    pub busy: i64,
    pub busy_rate: f64,
    pub compressed_size: i64,
    pub compression_rate: f64,
}

impl CompressionStats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        pages: i64,
        busy: i64,
        busy_rate: f64,
        compressed_size: i64,
        compression_rate: f64,
    ) -> Self {
        Self {
            pages,
            busy,
            busy_rate,
            compressed_size,
            compression_rate,
        }
    }
}

/// The states that a migration goes through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationStatus {
    None,
    Setup,
    Cancelling,
    Cancelled,
    Active,
    /// Since QEMU 10.2.
    PostcopyDevice,
    PostcopyActive,
    PostcopyPaused,
    /// Since QEMU 9.1.
    PostcopyRecoverSetup,
    PostcopyRecover,
    Completed,
    /// It has failed and is cleaning up.
    ///
    /// Since QEMU 11.0.
    Failing,
    Failed,
    Colo,
    PreSwitchover,
    Device,
    WaitUnplug,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How much state of VFIO devices a migration has copied, in bytes.
#[non_exhaustive]
pub struct VfioStats {
    pub transferred: i64,
}

impl VfioStats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(transferred: i64) -> Self {
        Self { transferred }
    }
}

/// State of the migration with times, counters and errors.
#[non_exhaustive]
pub struct MigrationInfo {
    pub status: Option<types::MigrationStatus>,
    pub ram: Option<types::MigrationRAMStats>,
    /// How many bytes are still to be sent, of memory and devices.
    ///
    /// Since QEMU 11.1.
    pub remaining: Option<u64>,
    pub vfio: Option<types::VfioStats>,
    pub xbzrle_cache: Option<types::XBZRLECacheStats>,
    pub total_time: Option<i64>,
    pub expected_downtime: Option<i64>,
    pub downtime: Option<i64>,
    pub setup_time: Option<i64>,
    pub cpu_throttle_percentage: Option<i64>,
    pub error_desc: Option<String>,
    /// Since QEMU 6.0.
    pub blocked_reasons: Option<Vec<String>>,
    pub postcopy_blocktime: Option<u32>,
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency: Option<u64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_non_vcpu_latency: Option<u64>,
    pub socket_address: Option<Vec<types::SocketAddress>>,
    /// Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub disk: Option<types::MigrationStats>,
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub compression: Option<types::CompressionStats>,
    /// Since QEMU 6.0.
    ///
    /// **Gone** since QEMU 6.1; use 'blocked-reasons'.
    #[deprecated(note = "gone since QEMU 6.1; use 'blocked-reasons'")]
    pub blocked: Option<bool>,
}

impl MigrationInfo {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            status: None,
            ram: None,
            remaining: None,
            vfio: None,
            xbzrle_cache: None,
            total_time: None,
            expected_downtime: None,
            downtime: None,
            setup_time: None,
            cpu_throttle_percentage: None,
            error_desc: None,
            blocked_reasons: None,
            postcopy_blocktime: None,
            postcopy_vcpu_blocktime: None,
            postcopy_latency: None,
            postcopy_latency_dist: None,
            postcopy_vcpu_latency: None,
            postcopy_non_vcpu_latency: None,
            socket_address: None,
            dirty_limit_throttle_time_per_round: None,
            dirty_limit_ring_full_time: None,
            disk: None,
            compression: None,
            blocked: None,
        }
    }
}

/// The optional features of migration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationCapability {
    Xbzrle,
    RdmaPinAll,
    AutoConverge,
    Events,
    PostcopyRam,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XColo,
    ReleaseRam,
    ReturnPath,
    PauseBeforeSwitchover,
    Multifd,
    DirtyBitmaps,
    PostcopyBlocktime,
    LateBlockActivate,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XIgnoreShared,
    ValidateUuid,
    /// Since QEMU 6.0.
    BackgroundSnapshot,
    /// Since QEMU 7.1.
    ZeroCopySend,
    /// Since QEMU 7.1.
    PostcopyPreempt,
    /// Since QEMU 8.1.
    SwitchoverAck,
    /// Since QEMU 8.1.
    DirtyLimit,
    /// Since QEMU 9.0.
    MappedRam,
    /// **Gone** since QEMU 11.0; leave it out: block migration, which it was for, is gone.
    #[deprecated(
        note = "gone since QEMU 11.0; leave it out: block migration, which it was for, is gone"
    )]
    ZeroBlocks,
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    Compress,
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    Block,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A migration feature and whether it is on.
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    pub capability: types::MigrationCapability,
    pub state: bool,
}

impl MigrationCapabilityStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(capability: types::MigrationCapability, state: bool) -> Self {
        Self { capability, state }
    }
}

/// How the parallel streams of a migration are compressed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultiFDCompression {
    None,
    Zlib,
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// Only in builds with `CONFIG_QATZIP`.
    ///
    /// Since QEMU 9.2.
    Qatzip,
    /// Only in builds with `CONFIG_QPL`.
    ///
    /// Since QEMU 9.1.
    Qpl,
    /// Only in builds with `CONFIG_UADK`.
    ///
    /// Since QEMU 9.1.
    Uadk,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether the guest moves to another QEMU, or QEMU below it is replaced (CPR).
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigMode {
    Normal,
    CprReboot,
    /// Since QEMU 10.0.
    CprTransfer,
    /// Since QEMU 10.2.
    CprExec,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Which threads look for pages full of zeroes during a migration.
///
/// In messages since QEMU 9.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    None,
    Legacy,
    Multifd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Changes that a dirty bitmap undergoes when it is migrated.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    pub persistent: Option<bool>,
}

impl BitmapMigrationBitmapAliasTransform {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { persistent: None }
    }

    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: impl Into<Option<bool>>) -> Self {
        self.persistent = value.into();
        self
    }
}

/// Name of a dirty bitmap here and in the migration stream.
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    pub name: String,
    pub alias: String,
    /// Since QEMU 6.0.
    pub transform: Option<types::BitmapMigrationBitmapAliasTransform>,
}

impl BitmapMigrationBitmapAlias {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            transform: None,
        }
    }

    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn transform(
        mut self,
        value: impl Into<Option<types::BitmapMigrationBitmapAliasTransform>>,
    ) -> Self {
        self.transform = value.into();
        self
    }
}

/// Name of a node here and in the migration stream, with its bitmaps.
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    pub node_name: String,
    pub alias: String,
    pub bitmaps: Vec<types::BitmapMigrationBitmapAlias>,
}

impl BitmapMigrationNodeAlias {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        alias: impl Into<String>,
        bitmaps: impl Into<Vec<types::BitmapMigrationBitmapAlias>>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            alias: alias.into(),
            bitmaps: bitmaps.into(),
        }
    }
}

/// Tuning values of migration that are in force.
///
/// Older releases call it `MigrateSetParameters`.
#[non_exhaustive]
pub struct MigrationParameters {
    pub announce_initial: Option<u64>,
    pub announce_max: Option<u64>,
    pub announce_rounds: Option<u64>,
    pub announce_step: Option<u64>,
    pub throttle_trigger_threshold: Option<i64>,
    pub cpu_throttle_initial: Option<i64>,
    pub cpu_throttle_increment: Option<i64>,
    pub cpu_throttle_tailslow: Option<bool>,
    pub tls_creds: Option<types::StrOrNull>,
    pub tls_hostname: Option<types::StrOrNull>,
    pub tls_authz: Option<types::StrOrNull>,
    pub max_bandwidth: Option<u64>,
    /// Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    pub downtime_limit: Option<u64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_checkpoint_delay: Option<i64>,
    pub multifd_channels: Option<i64>,
    pub xbzrle_cache_size: Option<u64>,
    pub max_postcopy_bandwidth: Option<u64>,
    pub max_cpu_throttle: Option<i64>,
    pub multifd_compression: Option<types::MultiFDCompression>,
    pub multifd_zlib_level: Option<i64>,
    /// Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    pub multifd_zstd_level: Option<i64>,
    pub block_bitmap_mapping: Option<Vec<types::BitmapMigrationNodeAlias>>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// Since QEMU 8.2.
    pub mode: Option<types::MigMode>,
    /// Since QEMU 9.0.
    pub zero_page_detection: Option<types::ZeroPageDetection>,
    /// Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// How many bytes a migration over RDMA registers at a time.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 11.1.
    pub x_rdma_chunk_size: Option<u64>,
    /// Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_level: Option<i64>,
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_threads: Option<i64>,
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_wait_thread: Option<bool>,
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub decompress_threads: Option<i64>,
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub block_incremental: Option<bool>,
}

impl MigrationParameters {
    /// Creates a value in which all members are `None`.
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
}

/// Which side of a COLO pair this QEMU is, if any.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum COLOMode {
    None,
    Primary,
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Why COLO ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum COLOExitReason {
    None,
    Request,
    Error,
    Processing,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What carries the migration stream.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressType {
    Socket,
    Exec,
    Rdma,
    File,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A file for the migration stream, and where in it to begin.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct FileMigrationArgs {
    pub filename: String,
    pub offset: u64,
}

impl FileMigrationArgs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>, offset: u64) -> Self {
        Self {
            filename: filename.into(),
            offset,
        }
    }
}

/// A program with its arguments whose input or output is the migration stream.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationExecCommand {
    pub args: Vec<String>,
}

impl MigrationExecCommand {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(args: impl Into<Vec<String>>) -> Self {
        Self { args: args.into() }
    }
}

/// Where the migration stream goes to or comes from.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationAddress {
    pub transport: types::MigrationAddressBranch,
}

impl MigrationAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(transport: impl Into<types::MigrationAddressBranch>) -> Self {
        Self {
            transport: transport.into(),
        }
    }
}

/// The value of `transport` in [`MigrationAddress`](types::MigrationAddress), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MigrationAddressBranch {
    Socket(types::SocketAddress),
    Exec(types::MigrationExecCommand),
    Rdma(types::InetSocketAddress),
    File(types::FileMigrationArgs),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// What a migration channel is used for.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationChannelType {
    Main,
    /// Since QEMU 10.0.
    Cpr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A channel of a migration with its address.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationChannel {
    pub channel_type: types::MigrationChannelType,
    pub addr: types::MigrationAddress,
}

impl MigrationChannel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        channel_type: types::MigrationChannelType,
        addr: impl Into<types::MigrationAddress>,
    ) -> Self {
        Self {
            channel_type,
            addr: addr.into(),
        }
    }
}

/// Whether block replication has failed.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct ReplicationStatus {
    pub error: bool,
    pub desc: Option<String>,
}

impl ReplicationStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(error: bool) -> Self {
        Self { error, desc: None }
    }
}

/// The current and the last COLO side of this QEMU, and why it left COLO.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct COLOStatus {
    pub mode: types::COLOMode,
    pub last_mode: types::COLOMode,
    pub reason: types::COLOExitReason,
}

impl COLOStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        mode: types::COLOMode,
        last_mode: types::COLOMode,
        reason: types::COLOExitReason,
    ) -> Self {
        Self { mode, last_mode, reason }
    }
}

/// How fast one virtual CPU dirties memory, in MiB/s.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct DirtyRateVcpu {
    pub id: i64,
    pub dirty_rate: i64,
}

impl DirtyRateVcpu {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: i64, dirty_rate: i64) -> Self {
        Self { id, dirty_rate }
    }
}

/// How far a dirty rate measurement is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyRateStatus {
    Unstarted,
    Measuring,
    Measured,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Ways to measure the dirty rate: by sampling, dirty ring or dirty log.
///
/// In messages since QEMU 6.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    PageSampling,
    DirtyRing,
    DirtyBitmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Unit that a span of time is given in.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimeUnit {
    Second,
    Millisecond,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A dirty rate measurement: how it was made and what came out.
#[non_exhaustive]
pub struct DirtyRateInfo {
    pub dirty_rate: Option<i64>,
    pub status: types::DirtyRateStatus,
    pub start_time: i64,
    pub calc_time: i64,
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// Since QEMU 6.1.
    pub sample_pages: Option<u64>,
    /// Since QEMU 6.2.
    pub mode: Option<types::DirtyRateMeasureMode>,
    /// Since QEMU 6.2.
    pub vcpu_dirty_rate: Option<Vec<types::DirtyRateVcpu>>,
}

impl DirtyRateInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(status: types::DirtyRateStatus, start_time: i64, calc_time: i64) -> Self {
        Self {
            dirty_rate: None,
            status,
            start_time,
            calc_time,
            calc_time_unit: None,
            sample_pages: None,
            mode: None,
            vcpu_dirty_rate: None,
        }
    }
}

/// Dirty rate limit of a virtual CPU and its rate at the moment, in MB/s.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DirtyLimitInfo {
    pub cpu_index: i64,
    pub limit_rate: u64,
    pub current_rate: u64,
}

impl DirtyLimitInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(cpu_index: i64, limit_rate: u64, current_rate: u64) -> Self {
        Self {
            cpu_index,
            limit_rate,
            current_rate,
        }
    }
}

/// In messages since QEMU 8.0.
///
/// In messages up to QEMU 10.2 only.
#[non_exhaustive]
pub struct MigrationThreadInfo {
    pub name: String,
    pub thread_id: i64,
}

impl MigrationThreadInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, thread_id: i64) -> Self {
        Self {
            name: name.into(),
            thread_id,
        }
    }
}
