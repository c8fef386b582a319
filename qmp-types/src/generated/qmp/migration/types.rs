// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How much memory a migration has copied and has still to copy.
///
/// Older releases call it `MigrationStats`.
#[non_exhaustive]
pub struct MigrationRAMStats {
    /// The member `transferred`.
    pub transferred: i64,
    /// The member `remaining`.
    pub remaining: i64,
    /// The member `total`.
    pub total: i64,
    /// The member `duplicate`.
    pub duplicate: i64,
    /// The member `normal`.
    pub normal: i64,
    /// The member `normal-bytes`.
    pub normal_bytes: i64,
    /// The member `dirty-pages-rate`.
    pub dirty_pages_rate: i64,
    /// The member `mbps`.
    pub mbps: f64,
    /// The member `dirty-sync-count`.
    pub dirty_sync_count: i64,
    /// The member `postcopy-requests`.
    pub postcopy_requests: i64,
    /// The member `page-size`.
    pub page_size: i64,
    /// The member `multifd-bytes`.
    pub multifd_bytes: u64,
    /// The member `pages-per-second`.
    pub pages_per_second: u64,
    /// The member `precopy-bytes`.
    ///
    /// Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// The member `downtime-bytes`.
    ///
    /// Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// The member `postcopy-bytes`.
    ///
    /// Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// The member `dirty-sync-missed-zero-copy`.
    ///
    /// Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// The member `skipped`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub skipped: Option<i64>,
}

impl crate::Blank for MigrationRAMStats {
    const BLANK: Self = Self {
        transferred: crate::Blank::BLANK,
        remaining: crate::Blank::BLANK,
        total: crate::Blank::BLANK,
        duplicate: crate::Blank::BLANK,
        normal: crate::Blank::BLANK,
        normal_bytes: crate::Blank::BLANK,
        dirty_pages_rate: crate::Blank::BLANK,
        mbps: crate::Blank::BLANK,
        dirty_sync_count: crate::Blank::BLANK,
        postcopy_requests: crate::Blank::BLANK,
        page_size: crate::Blank::BLANK,
        multifd_bytes: crate::Blank::BLANK,
        pages_per_second: crate::Blank::BLANK,
        precopy_bytes: None,
        downtime_bytes: None,
        postcopy_bytes: None,
        dirty_sync_missed_zero_copy: None,
        skipped: None,
    };
}

impl crate::Object for MigrationRAMStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationRAMStats",
        names: &[
            "transferred",
            "remaining",
            "total",
            "duplicate",
            "normal",
            "normal-bytes",
            "dirty-pages-rate",
            "mbps",
            "dirty-sync-count",
            "postcopy-requests",
            "page-size",
            "multifd-bytes",
            "pages-per-second",
            "precopy-bytes",
            "downtime-bytes",
            "postcopy-bytes",
            "dirty-sync-missed-zero-copy",
            "skipped",
        ],
        required: 0b1111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (13, crate::Releases::since(crate::Release::new(7, 0))),
            (14, crate::Releases::since(crate::Release::new(7, 0))),
            (15, crate::Releases::since(crate::Release::new(7, 0))),
            (16, crate::Releases::since(crate::Release::new(7, 1))),
            (17, crate::Releases::until(crate::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.transferred,
                &self.remaining,
                &self.total,
                &self.duplicate,
                &self.normal,
                &self.normal_bytes,
                &self.dirty_pages_rate,
                &self.mbps,
                &self.dirty_sync_count,
                &self.postcopy_requests,
                &self.page_size,
                &self.multifd_bytes,
                &self.pages_per_second,
                &self.precopy_bytes,
                &self.downtime_bytes,
                &self.postcopy_bytes,
                &self.dirty_sync_missed_zero_copy,
                &self.skipped,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.transferred,
                &mut self.remaining,
                &mut self.total,
                &mut self.duplicate,
                &mut self.normal,
                &mut self.normal_bytes,
                &mut self.dirty_pages_rate,
                &mut self.mbps,
                &mut self.dirty_sync_count,
                &mut self.postcopy_requests,
                &mut self.page_size,
                &mut self.multifd_bytes,
                &mut self.pages_per_second,
                &mut self.precopy_bytes,
                &mut self.downtime_bytes,
                &mut self.postcopy_bytes,
                &mut self.dirty_sync_missed_zero_copy,
                &mut self.skipped,
            ],
        );
    }
}

impl MigrationRAMStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        transferred: i64,
        remaining: i64,
        total: i64,
        duplicate: i64,
        normal: i64,
        normal_bytes: i64,
        dirty_pages_rate: i64,
        mbps: f64,
        dirty_sync_count: i64,
        postcopy_requests: i64,
        page_size: i64,
        multifd_bytes: u64,
        pages_per_second: u64,
    ) -> Self {
        Self {
            transferred,
            remaining,
            total,
            duplicate,
            normal,
            normal_bytes,
            dirty_pages_rate,
            mbps,
            dirty_sync_count,
            postcopy_requests,
            page_size,
            multifd_bytes,
            pages_per_second,
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
    /// The member `cache-size`.
    pub cache_size: u64,
    /// The member `bytes`.
    pub bytes: i64,
    /// The member `pages`.
    pub pages: i64,
    /// The member `cache-miss`.
    pub cache_miss: i64,
    /// The member `cache-miss-rate`.
    pub cache_miss_rate: f64,
    /// The member `encoding-rate`.
    pub encoding_rate: f64,
    /// The member `overflow`.
    pub overflow: i64,
}

impl crate::Blank for XBZRLECacheStats {
    const BLANK: Self = Self {
        cache_size: crate::Blank::BLANK,
        bytes: crate::Blank::BLANK,
        pages: crate::Blank::BLANK,
        cache_miss: crate::Blank::BLANK,
        cache_miss_rate: crate::Blank::BLANK,
        encoding_rate: crate::Blank::BLANK,
        overflow: crate::Blank::BLANK,
    };
}

impl crate::Object for XBZRLECacheStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "XBZRLECacheStats",
        names: &[
            "cache-size",
            "bytes",
            "pages",
            "cache-miss",
            "cache-miss-rate",
            "encoding-rate",
            "overflow",
        ],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.cache_size,
                &self.bytes,
                &self.pages,
                &self.cache_miss,
                &self.cache_miss_rate,
                &self.encoding_rate,
                &self.overflow,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cache_size,
                &mut self.bytes,
                &mut self.pages,
                &mut self.cache_miss,
                &mut self.cache_miss_rate,
                &mut self.encoding_rate,
                &mut self.overflow,
            ],
        );
    }
}

impl XBZRLECacheStats {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `pages`.
    pub pages: i64,
    /// The member `busy`.
    pub busy: i64,
    /// The member `busy-rate`.
    pub busy_rate: f64,
    /// The member `compressed-size`.
    pub compressed_size: i64,
    /// The member `compression-rate`.
    pub compression_rate: f64,
}

impl crate::Blank for CompressionStats {
    const BLANK: Self = Self {
        pages: crate::Blank::BLANK,
        busy: crate::Blank::BLANK,
        busy_rate: crate::Blank::BLANK,
        compressed_size: crate::Blank::BLANK,
        compression_rate: crate::Blank::BLANK,
    };
}

impl crate::Object for CompressionStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CompressionStats",
        names: &["pages", "busy", "busy-rate", "compressed-size", "compression-rate"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.pages,
                &self.busy,
                &self.busy_rate,
                &self.compressed_size,
                &self.compression_rate,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.pages,
                &mut self.busy,
                &mut self.busy_rate,
                &mut self.compressed_size,
                &mut self.compression_rate,
            ],
        );
    }
}

impl CompressionStats {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `none`.
    None,
    /// The value `setup`.
    Setup,
    /// The value `cancelling`.
    Cancelling,
    /// The value `cancelled`.
    Cancelled,
    /// The value `active`.
    Active,
    /// The value `postcopy-device`.
    ///
    /// Since QEMU 10.2.
    PostcopyDevice,
    /// The value `postcopy-active`.
    PostcopyActive,
    /// The value `postcopy-paused`.
    PostcopyPaused,
    /// The value `postcopy-recover-setup`.
    ///
    /// Since QEMU 9.1.
    PostcopyRecoverSetup,
    /// The value `postcopy-recover`.
    PostcopyRecover,
    /// The value `completed`.
    Completed,
    /// It has failed and is cleaning up.
    ///
    /// On the wire: `failing`.
    ///
    /// Since QEMU 11.0.
    Failing,
    /// The value `failed`.
    Failed,
    /// The value `colo`.
    Colo,
    /// The value `pre-switchover`.
    PreSwitchover,
    /// The value `device`.
    Device,
    /// The value `wait-unplug`.
    WaitUnplug,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MigrationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("setup", Self::Setup),
        ("cancelling", Self::Cancelling),
        ("cancelled", Self::Cancelled),
        ("active", Self::Active),
        ("postcopy-device", Self::PostcopyDevice),
        ("postcopy-active", Self::PostcopyActive),
        ("postcopy-paused", Self::PostcopyPaused),
        ("postcopy-recover-setup", Self::PostcopyRecoverSetup),
        ("postcopy-recover", Self::PostcopyRecover),
        ("completed", Self::Completed),
        ("failing", Self::Failing),
        ("failed", Self::Failed),
        ("colo", Self::Colo),
        ("pre-switchover", Self::PreSwitchover),
        ("device", Self::Device),
        ("wait-unplug", Self::WaitUnplug),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (5, crate::Releases::since(crate::Release::new(10, 2))),
        (8, crate::Releases::since(crate::Release::new(9, 1))),
        (11, crate::Releases::since(crate::Release::new(11, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Setup => "setup",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Active => "active",
            Self::PostcopyDevice => "postcopy-device",
            Self::PostcopyActive => "postcopy-active",
            Self::PostcopyPaused => "postcopy-paused",
            Self::PostcopyRecoverSetup => "postcopy-recover-setup",
            Self::PostcopyRecover => "postcopy-recover",
            Self::Completed => "completed",
            Self::Failing => "failing",
            Self::Failed => "failed",
            Self::Colo => "colo",
            Self::PreSwitchover => "pre-switchover",
            Self::Device => "device",
            Self::WaitUnplug => "wait-unplug",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How much state of VFIO devices a migration has copied, in bytes.
#[non_exhaustive]
pub struct VfioStats {
    /// The member `transferred`.
    pub transferred: i64,
}

impl crate::Blank for VfioStats {
    const BLANK: Self = Self {
        transferred: crate::Blank::BLANK,
    };
}

impl crate::Object for VfioStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VfioStats",
        names: &["transferred"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.transferred]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.transferred]);
    }
}

impl VfioStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(transferred: i64) -> Self {
        Self { transferred }
    }
}

/// State of the migration with times, counters and errors.
#[non_exhaustive]
pub struct MigrationInfo {
    /// The member `status`.
    pub status: Option<types::MigrationStatus>,
    /// The member `ram`.
    pub ram: Option<types::MigrationRAMStats>,
    /// How many bytes are still to be sent, of memory and devices.
    ///
    /// On the wire: `remaining`.
    ///
    /// Since QEMU 11.1.
    pub remaining: Option<u64>,
    /// The member `vfio`.
    pub vfio: Option<types::VfioStats>,
    /// The member `xbzrle-cache`.
    pub xbzrle_cache: Option<types::XBZRLECacheStats>,
    /// The member `total-time`.
    pub total_time: Option<i64>,
    /// The member `expected-downtime`.
    pub expected_downtime: Option<i64>,
    /// The member `downtime`.
    pub downtime: Option<i64>,
    /// The member `setup-time`.
    pub setup_time: Option<i64>,
    /// The member `cpu-throttle-percentage`.
    pub cpu_throttle_percentage: Option<i64>,
    /// The member `error-desc`.
    pub error_desc: Option<String>,
    /// The member `blocked-reasons`.
    ///
    /// Since QEMU 6.0.
    pub blocked_reasons: Option<Vec<String>>,
    /// The member `postcopy-blocktime`.
    pub postcopy_blocktime: Option<u32>,
    /// The member `postcopy-vcpu-blocktime`.
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// The member `postcopy-latency`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency: Option<u64>,
    /// The member `postcopy-latency-dist`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// The member `postcopy-vcpu-latency`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// The member `postcopy-non-vcpu-latency`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// The member `socket-address`.
    pub socket_address: Option<Vec<types::SocketAddress>>,
    /// The member `dirty-limit-throttle-time-per-round`.
    ///
    /// Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// The member `dirty-limit-ring-full-time`.
    ///
    /// Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// The member `disk`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub disk: Option<types::MigrationStats>,
    /// The member `compression`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub compression: Option<types::CompressionStats>,
    /// The member `blocked`.
    ///
    /// Since QEMU 6.0.
    ///
    /// **Gone** since QEMU 6.1; use 'blocked-reasons'.
    #[deprecated(note = "gone since QEMU 6.1; use 'blocked-reasons'")]
    pub blocked: Option<bool>,
}

impl crate::Blank for MigrationInfo {
    const BLANK: Self = Self {
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
    };
}

impl crate::Object for MigrationInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationInfo",
        names: &[
            "status",
            "ram",
            "remaining",
            "vfio",
            "xbzrle-cache",
            "total-time",
            "expected-downtime",
            "downtime",
            "setup-time",
            "cpu-throttle-percentage",
            "error-desc",
            "blocked-reasons",
            "postcopy-blocktime",
            "postcopy-vcpu-blocktime",
            "postcopy-latency",
            "postcopy-latency-dist",
            "postcopy-vcpu-latency",
            "postcopy-non-vcpu-latency",
            "socket-address",
            "dirty-limit-throttle-time-per-round",
            "dirty-limit-ring-full-time",
            "disk",
            "compression",
            "blocked",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(11, 1))),
            (11, crate::Releases::since(crate::Release::new(6, 0))),
            (14, crate::Releases::since(crate::Release::new(10, 1))),
            (15, crate::Releases::since(crate::Release::new(10, 1))),
            (16, crate::Releases::since(crate::Release::new(10, 1))),
            (17, crate::Releases::since(crate::Release::new(10, 1))),
            (19, crate::Releases::since(crate::Release::new(8, 1))),
            (20, crate::Releases::since(crate::Release::new(8, 1))),
            (21, crate::Releases::until(crate::Release::new(9, 0))),
            (22, crate::Releases::until(crate::Release::new(9, 0))),
            (
                23,
                crate::Releases::between(
                    crate::Release::new(6, 0),
                    crate::Release::new(6, 0),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.status,
                &self.ram,
                &self.remaining,
                &self.vfio,
                &self.xbzrle_cache,
                &self.total_time,
                &self.expected_downtime,
                &self.downtime,
                &self.setup_time,
                &self.cpu_throttle_percentage,
                &self.error_desc,
                &self.blocked_reasons,
                &self.postcopy_blocktime,
                &self.postcopy_vcpu_blocktime,
                &self.postcopy_latency,
                &self.postcopy_latency_dist,
                &self.postcopy_vcpu_latency,
                &self.postcopy_non_vcpu_latency,
                &self.socket_address,
                &self.dirty_limit_throttle_time_per_round,
                &self.dirty_limit_ring_full_time,
                &self.disk,
                &self.compression,
                &self.blocked,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.status,
                &mut self.ram,
                &mut self.remaining,
                &mut self.vfio,
                &mut self.xbzrle_cache,
                &mut self.total_time,
                &mut self.expected_downtime,
                &mut self.downtime,
                &mut self.setup_time,
                &mut self.cpu_throttle_percentage,
                &mut self.error_desc,
                &mut self.blocked_reasons,
                &mut self.postcopy_blocktime,
                &mut self.postcopy_vcpu_blocktime,
                &mut self.postcopy_latency,
                &mut self.postcopy_latency_dist,
                &mut self.postcopy_vcpu_latency,
                &mut self.postcopy_non_vcpu_latency,
                &mut self.socket_address,
                &mut self.dirty_limit_throttle_time_per_round,
                &mut self.dirty_limit_ring_full_time,
                &mut self.disk,
                &mut self.compression,
                &mut self.blocked,
            ],
        );
    }
}

impl MigrationInfo {
    /// Creates it with nothing set.
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
    /// The value `xbzrle`.
    Xbzrle,
    /// The value `rdma-pin-all`.
    RdmaPinAll,
    /// The value `auto-converge`.
    AutoConverge,
    /// The value `events`.
    Events,
    /// The value `postcopy-ram`.
    PostcopyRam,
    /// The value `x-colo`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XColo,
    /// The value `release-ram`.
    ReleaseRam,
    /// The value `return-path`.
    ReturnPath,
    /// The value `pause-before-switchover`.
    PauseBeforeSwitchover,
    /// The value `multifd`.
    Multifd,
    /// The value `dirty-bitmaps`.
    DirtyBitmaps,
    /// The value `postcopy-blocktime`.
    PostcopyBlocktime,
    /// The value `late-block-activate`.
    LateBlockActivate,
    /// The value `x-ignore-shared`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    XIgnoreShared,
    /// The value `validate-uuid`.
    ValidateUuid,
    /// The value `background-snapshot`.
    ///
    /// Since QEMU 6.0.
    BackgroundSnapshot,
    /// The value `zero-copy-send`.
    ///
    /// Since QEMU 7.1.
    ZeroCopySend,
    /// The value `postcopy-preempt`.
    ///
    /// Since QEMU 7.1.
    PostcopyPreempt,
    /// The value `switchover-ack`.
    ///
    /// Since QEMU 8.1.
    SwitchoverAck,
    /// The value `dirty-limit`.
    ///
    /// Since QEMU 8.1.
    DirtyLimit,
    /// The value `mapped-ram`.
    ///
    /// Since QEMU 9.0.
    MappedRam,
    /// The value `zero-blocks`.
    ///
    /// **Gone** since QEMU 11.0; leave it out: block migration, which it was for, is gone.
    #[deprecated(
        note = "gone since QEMU 11.0; leave it out: block migration, which it was for, is gone"
    )]
    ZeroBlocks,
    /// The value `compress`.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    Compress,
    /// The value `block`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    Block,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MigrationCapability {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("xbzrle", Self::Xbzrle),
        ("rdma-pin-all", Self::RdmaPinAll),
        ("auto-converge", Self::AutoConverge),
        ("events", Self::Events),
        ("postcopy-ram", Self::PostcopyRam),
        ("x-colo", Self::XColo),
        ("release-ram", Self::ReleaseRam),
        ("return-path", Self::ReturnPath),
        ("pause-before-switchover", Self::PauseBeforeSwitchover),
        ("multifd", Self::Multifd),
        ("dirty-bitmaps", Self::DirtyBitmaps),
        ("postcopy-blocktime", Self::PostcopyBlocktime),
        ("late-block-activate", Self::LateBlockActivate),
        ("x-ignore-shared", Self::XIgnoreShared),
        ("validate-uuid", Self::ValidateUuid),
        ("background-snapshot", Self::BackgroundSnapshot),
        ("zero-copy-send", Self::ZeroCopySend),
        ("postcopy-preempt", Self::PostcopyPreempt),
        ("switchover-ack", Self::SwitchoverAck),
        ("dirty-limit", Self::DirtyLimit),
        ("mapped-ram", Self::MappedRam),
        ("zero-blocks", Self::ZeroBlocks),
        ("compress", Self::Compress),
        ("block", Self::Block),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (15, crate::Releases::since(crate::Release::new(6, 0))),
        (16, crate::Releases::since(crate::Release::new(7, 1))),
        (17, crate::Releases::since(crate::Release::new(7, 1))),
        (18, crate::Releases::since(crate::Release::new(8, 1))),
        (19, crate::Releases::since(crate::Release::new(8, 1))),
        (20, crate::Releases::since(crate::Release::new(9, 0))),
        (21, crate::Releases::until(crate::Release::new(10, 2))),
        (22, crate::Releases::until(crate::Release::new(9, 0))),
        (23, crate::Releases::until(crate::Release::new(9, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Xbzrle => "xbzrle",
            Self::RdmaPinAll => "rdma-pin-all",
            Self::AutoConverge => "auto-converge",
            Self::Events => "events",
            Self::PostcopyRam => "postcopy-ram",
            Self::XColo => "x-colo",
            Self::ReleaseRam => "release-ram",
            Self::ReturnPath => "return-path",
            Self::PauseBeforeSwitchover => "pause-before-switchover",
            Self::Multifd => "multifd",
            Self::DirtyBitmaps => "dirty-bitmaps",
            Self::PostcopyBlocktime => "postcopy-blocktime",
            Self::LateBlockActivate => "late-block-activate",
            Self::XIgnoreShared => "x-ignore-shared",
            Self::ValidateUuid => "validate-uuid",
            Self::BackgroundSnapshot => "background-snapshot",
            Self::ZeroCopySend => "zero-copy-send",
            Self::PostcopyPreempt => "postcopy-preempt",
            Self::SwitchoverAck => "switchover-ack",
            Self::DirtyLimit => "dirty-limit",
            Self::MappedRam => "mapped-ram",
            Self::ZeroBlocks => "zero-blocks",
            Self::Compress => "compress",
            Self::Block => "block",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A migration feature and whether it is on.
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// The member `capability`.
    pub capability: types::MigrationCapability,
    /// The member `state`.
    pub state: bool,
}

impl crate::Blank for MigrationCapabilityStatus {
    const BLANK: Self = Self {
        capability: crate::Blank::BLANK,
        state: crate::Blank::BLANK,
    };
}

impl crate::Object for MigrationCapabilityStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationCapabilityStatus",
        names: &["capability", "state"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.capability, &self.state]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.capability, &mut self.state]);
    }
}

impl MigrationCapabilityStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `none`.
    None,
    /// The value `zlib`.
    Zlib,
    /// The value `zstd`.
    ///
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// The value `qatzip`.
    ///
    /// Only in builds with `CONFIG_QATZIP`.
    ///
    /// Since QEMU 9.2.
    Qatzip,
    /// The value `qpl`.
    ///
    /// Only in builds with `CONFIG_QPL`.
    ///
    /// Since QEMU 9.1.
    Qpl,
    /// The value `uadk`.
    ///
    /// Only in builds with `CONFIG_UADK`.
    ///
    /// Since QEMU 9.1.
    Uadk,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MultiFDCompression {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("zlib", Self::Zlib),
        ("zstd", Self::Zstd),
        ("qatzip", Self::Qatzip),
        ("qpl", Self::Qpl),
        ("uadk", Self::Uadk),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (3, crate::Releases::since(crate::Release::new(9, 2))),
        (4, crate::Releases::since(crate::Release::new(9, 1))),
        (5, crate::Releases::since(crate::Release::new(9, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Qatzip => "qatzip",
            Self::Qpl => "qpl",
            Self::Uadk => "uadk",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether the guest moves to another QEMU, or QEMU below it is replaced (CPR).
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigMode {
    /// The value `normal`.
    Normal,
    /// The value `cpr-reboot`.
    CprReboot,
    /// The value `cpr-transfer`.
    ///
    /// Since QEMU 10.0.
    CprTransfer,
    /// The value `cpr-exec`.
    ///
    /// Since QEMU 10.2.
    CprExec,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MigMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("cpr-reboot", Self::CprReboot),
        ("cpr-transfer", Self::CprTransfer),
        ("cpr-exec", Self::CprExec),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(10, 0))),
        (3, crate::Releases::since(crate::Release::new(10, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::CprReboot => "cpr-reboot",
            Self::CprTransfer => "cpr-transfer",
            Self::CprExec => "cpr-exec",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Which threads look for pages full of zeroes during a migration.
///
/// In messages since QEMU 9.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    /// The value `none`.
    None,
    /// The value `legacy`.
    Legacy,
    /// The value `multifd`.
    Multifd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ZeroPageDetection {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("legacy", Self::Legacy),
        ("multifd", Self::Multifd),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Legacy => "legacy",
            Self::Multifd => "multifd",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Changes that a dirty bitmap undergoes when it is migrated.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// The member `persistent`.
    pub persistent: Option<bool>,
}

impl crate::Blank for BitmapMigrationBitmapAliasTransform {
    const BLANK: Self = Self { persistent: None };
}

impl crate::Object for BitmapMigrationBitmapAliasTransform {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BitmapMigrationBitmapAliasTransform",
        names: &["persistent"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.persistent]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.persistent]);
    }
}

impl BitmapMigrationBitmapAliasTransform {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { persistent: None }
    }
    /// Sets `persistent`.
    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: bool) -> Self {
        self.persistent = Some(value);
        self
    }
}

/// Name of a dirty bitmap here and in the migration stream.
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    /// The member `name`.
    pub name: String,
    /// The member `alias`.
    pub alias: String,
    /// The member `transform`.
    ///
    /// Since QEMU 6.0.
    pub transform: Option<types::BitmapMigrationBitmapAliasTransform>,
}

impl crate::Blank for BitmapMigrationBitmapAlias {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        alias: crate::Blank::BLANK,
        transform: None,
    };
}

impl crate::Object for BitmapMigrationBitmapAlias {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BitmapMigrationBitmapAlias",
        names: &["name", "alias", "transform"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.alias, &self.transform]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.alias, &mut self.transform]);
    }
}

impl BitmapMigrationBitmapAlias {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            transform: None,
        }
    }
    /// Sets `transform`.
    #[inline]
    #[must_use]
    pub fn transform(
        mut self,
        value: types::BitmapMigrationBitmapAliasTransform,
    ) -> Self {
        self.transform = Some(value);
        self
    }
}

/// Name of a node here and in the migration stream, with its bitmaps.
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// The member `node-name`.
    pub node_name: String,
    /// The member `alias`.
    pub alias: String,
    /// The member `bitmaps`.
    pub bitmaps: Vec<types::BitmapMigrationBitmapAlias>,
}

impl crate::Blank for BitmapMigrationNodeAlias {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
        alias: crate::Blank::BLANK,
        bitmaps: crate::Blank::BLANK,
    };
}

impl crate::Object for BitmapMigrationNodeAlias {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BitmapMigrationNodeAlias",
        names: &["node-name", "alias", "bitmaps"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name, &self.alias, &self.bitmaps]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.alias, &mut self.bitmaps]);
    }
}

impl BitmapMigrationNodeAlias {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Blank for MigrationParameters {
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

impl crate::Object for MigrationParameters {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationParameters",
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

impl MigrationParameters {
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
}

/// Which side of a COLO pair this QEMU is, if any.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum COLOMode {
    /// The value `none`.
    None,
    /// The value `primary`.
    Primary,
    /// The value `secondary`.
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for COLOMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("primary", Self::Primary),
        ("secondary", Self::Secondary),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Why COLO ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum COLOExitReason {
    /// The value `none`.
    None,
    /// The value `request`.
    Request,
    /// The value `error`.
    Error,
    /// The value `processing`.
    Processing,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for COLOExitReason {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("request", Self::Request),
        ("error", Self::Error),
        ("processing", Self::Processing),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Request => "request",
            Self::Error => "error",
            Self::Processing => "processing",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What carries the migration stream.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressType {
    /// The value `socket`.
    Socket,
    /// The value `exec`.
    Exec,
    /// The value `rdma`.
    Rdma,
    /// The value `file`.
    File,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MigrationAddressType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("socket", Self::Socket),
        ("exec", Self::Exec),
        ("rdma", Self::Rdma),
        ("file", Self::File),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Socket => "socket",
            Self::Exec => "exec",
            Self::Rdma => "rdma",
            Self::File => "file",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A file for the migration stream, and where in it to begin.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// The member `filename`.
    pub filename: String,
    /// The member `offset`.
    pub offset: u64,
}

impl crate::Blank for FileMigrationArgs {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
    };
}

impl crate::Object for FileMigrationArgs {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FileMigrationArgs",
        names: &["filename", "offset"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename, &self.offset]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.offset]);
    }
}

impl FileMigrationArgs {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `args`.
    pub args: Vec<String>,
}

impl crate::Blank for MigrationExecCommand {
    const BLANK: Self = Self { args: crate::Blank::BLANK };
}

impl crate::Object for MigrationExecCommand {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationExecCommand",
        names: &["args"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(0)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.args]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.args]);
    }
}

impl MigrationExecCommand {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `transport`.
    pub transport: types::MigrationAddressBranch,
}

impl crate::Blank for MigrationAddress {
    const BLANK: Self = Self {
        transport: crate::Blank::BLANK,
    };
}

impl crate::Object for MigrationAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationAddress",
        names: &["transport"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.transport]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.transport]);
    }
}

impl MigrationAddress {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `socket`.
    Socket(types::SocketAddress),
    /// The value `exec`.
    Exec(types::MigrationExecCommand),
    /// The value `rdma`.
    Rdma(types::InetSocketAddress),
    /// The value `file`.
    File(types::FileMigrationArgs),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for MigrationAddressBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "socket" => Self::Socket(crate::Blank::BLANK),
            "exec" => Self::Exec(crate::Blank::BLANK),
            "rdma" => Self::Rdma(crate::Blank::BLANK),
            "file" => Self::File(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Socket(_) => "socket",
            Self::Exec(_) => "exec",
            Self::Rdma(_) => "rdma",
            Self::File(_) => "file",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Socket(members) => Some(members),
            Self::Exec(members) => Some(members),
            Self::Rdma(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Socket(members) => Some(members),
            Self::Exec(members) => Some(members),
            Self::Rdma(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SocketAddress> for MigrationAddressBranch {
    #[inline]
    fn from(branch: types::SocketAddress) -> Self {
        Self::Socket(branch)
    }
}

impl From<types::MigrationExecCommand> for MigrationAddressBranch {
    #[inline]
    fn from(branch: types::MigrationExecCommand) -> Self {
        Self::Exec(branch)
    }
}

impl From<types::InetSocketAddress> for MigrationAddressBranch {
    #[inline]
    fn from(branch: types::InetSocketAddress) -> Self {
        Self::Rdma(branch)
    }
}

impl From<types::FileMigrationArgs> for MigrationAddressBranch {
    #[inline]
    fn from(branch: types::FileMigrationArgs) -> Self {
        Self::File(branch)
    }
}

/// What a migration channel is used for.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationChannelType {
    /// The value `main`.
    Main,
    /// The value `cpr`.
    ///
    /// Since QEMU 10.0.
    Cpr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MigrationChannelType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("main", Self::Main),
        ("cpr", Self::Cpr),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (1, crate::Releases::since(crate::Release::new(10, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Main => "main",
            Self::Cpr => "cpr",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A channel of a migration with its address.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationChannel {
    /// The member `channel-type`.
    pub channel_type: types::MigrationChannelType,
    /// The member `addr`.
    pub addr: types::MigrationAddress,
}

impl crate::Blank for MigrationChannel {
    const BLANK: Self = Self {
        channel_type: crate::Blank::BLANK,
        addr: crate::Blank::BLANK,
    };
}

impl crate::Object for MigrationChannel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationChannel",
        names: &["channel-type", "addr"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.channel_type, &self.addr]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.channel_type, &mut self.addr]);
    }
}

impl MigrationChannel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        channel_type: types::MigrationChannelType,
        addr: types::MigrationAddress,
    ) -> Self {
        Self { channel_type, addr }
    }
}

/// Whether block replication has failed.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct ReplicationStatus {
    /// The member `error`.
    pub error: bool,
    /// The member `desc`.
    pub desc: Option<String>,
}

impl crate::Blank for ReplicationStatus {
    const BLANK: Self = Self {
        error: crate::Blank::BLANK,
        desc: None,
    };
}

impl crate::Object for ReplicationStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ReplicationStatus",
        names: &["error", "desc"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.error, &self.desc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.error, &mut self.desc]);
    }
}

impl ReplicationStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `mode`.
    pub mode: types::COLOMode,
    /// The member `last-mode`.
    pub last_mode: types::COLOMode,
    /// The member `reason`.
    pub reason: types::COLOExitReason,
}

impl crate::Blank for COLOStatus {
    const BLANK: Self = Self {
        mode: crate::Blank::BLANK,
        last_mode: crate::Blank::BLANK,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for COLOStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "COLOStatus",
        names: &["mode", "last-mode", "reason"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mode, &self.last_mode, &self.reason]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.last_mode, &mut self.reason]);
    }
}

impl COLOStatus {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `id`.
    pub id: i64,
    /// The member `dirty-rate`.
    pub dirty_rate: i64,
}

impl crate::Blank for DirtyRateVcpu {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        dirty_rate: crate::Blank::BLANK,
    };
}

impl crate::Object for DirtyRateVcpu {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DirtyRateVcpu",
        names: &["id", "dirty-rate"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.dirty_rate]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.dirty_rate]);
    }
}

impl DirtyRateVcpu {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `unstarted`.
    Unstarted,
    /// The value `measuring`.
    Measuring,
    /// The value `measured`.
    Measured,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DirtyRateStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unstarted", Self::Unstarted),
        ("measuring", Self::Measuring),
        ("measured", Self::Measured),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unstarted => "unstarted",
            Self::Measuring => "measuring",
            Self::Measured => "measured",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Ways to measure the dirty rate: by sampling, dirty ring or dirty log.
///
/// In messages since QEMU 6.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    /// The value `page-sampling`.
    PageSampling,
    /// The value `dirty-ring`.
    DirtyRing,
    /// The value `dirty-bitmap`.
    DirtyBitmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DirtyRateMeasureMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("page-sampling", Self::PageSampling),
        ("dirty-ring", Self::DirtyRing),
        ("dirty-bitmap", Self::DirtyBitmap),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::PageSampling => "page-sampling",
            Self::DirtyRing => "dirty-ring",
            Self::DirtyBitmap => "dirty-bitmap",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Unit that a span of time is given in.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimeUnit {
    /// The value `second`.
    Second,
    /// The value `millisecond`.
    Millisecond,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for TimeUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("second", Self::Second),
        ("millisecond", Self::Millisecond),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Second => "second",
            Self::Millisecond => "millisecond",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A dirty rate measurement: how it was made and what came out.
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// The member `dirty-rate`.
    pub dirty_rate: Option<i64>,
    /// The member `status`.
    pub status: types::DirtyRateStatus,
    /// The member `start-time`.
    pub start_time: i64,
    /// The member `calc-time`.
    pub calc_time: i64,
    /// The member `calc-time-unit`.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// The member `sample-pages`.
    ///
    /// Since QEMU 6.1.
    pub sample_pages: Option<u64>,
    /// The member `mode`.
    ///
    /// Since QEMU 6.2.
    pub mode: Option<types::DirtyRateMeasureMode>,
    /// The member `vcpu-dirty-rate`.
    ///
    /// Since QEMU 6.2.
    pub vcpu_dirty_rate: Option<Vec<types::DirtyRateVcpu>>,
}

impl crate::Blank for DirtyRateInfo {
    const BLANK: Self = Self {
        dirty_rate: None,
        status: crate::Blank::BLANK,
        start_time: crate::Blank::BLANK,
        calc_time: crate::Blank::BLANK,
        calc_time_unit: None,
        sample_pages: None,
        mode: None,
        vcpu_dirty_rate: None,
    };
}

impl crate::Object for DirtyRateInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DirtyRateInfo",
        names: &[
            "dirty-rate",
            "status",
            "start-time",
            "calc-time",
            "calc-time-unit",
            "sample-pages",
            "mode",
            "vcpu-dirty-rate",
        ],
        required: 0b1110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (4, crate::Releases::since(crate::Release::new(8, 2))),
            (5, crate::Releases::since(crate::Release::new(6, 1))),
            (6, crate::Releases::since(crate::Release::new(6, 2))),
            (7, crate::Releases::since(crate::Release::new(6, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.dirty_rate,
                &self.status,
                &self.start_time,
                &self.calc_time,
                &self.calc_time_unit,
                &self.sample_pages,
                &self.mode,
                &self.vcpu_dirty_rate,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dirty_rate,
                &mut self.status,
                &mut self.start_time,
                &mut self.calc_time,
                &mut self.calc_time_unit,
                &mut self.sample_pages,
                &mut self.mode,
                &mut self.vcpu_dirty_rate,
            ],
        );
    }
}

impl DirtyRateInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `cpu-index`.
    pub cpu_index: i64,
    /// The member `limit-rate`.
    pub limit_rate: u64,
    /// The member `current-rate`.
    pub current_rate: u64,
}

impl crate::Blank for DirtyLimitInfo {
    const BLANK: Self = Self {
        cpu_index: crate::Blank::BLANK,
        limit_rate: crate::Blank::BLANK,
        current_rate: crate::Blank::BLANK,
    };
}

impl crate::Object for DirtyLimitInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DirtyLimitInfo",
        names: &["cpu-index", "limit-rate", "current-rate"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cpu_index, &self.limit_rate, &self.current_rate]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cpu_index, &mut self.limit_rate, &mut self.current_rate],
        );
    }
}

impl DirtyLimitInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

/// The type `MigrationThreadInfo`.
///
/// In messages since QEMU 8.0.
///
/// In messages up to QEMU 10.2 only.
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// The member `name`.
    pub name: String,
    /// The member `thread-id`.
    pub thread_id: i64,
}

impl crate::Blank for MigrationThreadInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        thread_id: crate::Blank::BLANK,
    };
}

impl crate::Object for MigrationThreadInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MigrationThreadInfo",
        names: &["name", "thread-id"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.thread_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.thread_id]);
    }
}

impl MigrationThreadInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, thread_id: i64) -> Self {
        Self {
            name: name.into(),
            thread_id,
        }
    }
}

crate::impl_objects! {
    MigrationRAMStats XBZRLECacheStats CompressionStats VfioStats MigrationInfo
    MigrationCapabilityStatus BitmapMigrationBitmapAliasTransform
    BitmapMigrationBitmapAlias BitmapMigrationNodeAlias MigrationParameters
    FileMigrationArgs MigrationExecCommand MigrationAddress MigrationChannel
    ReplicationStatus COLOStatus DirtyRateVcpu DirtyRateInfo DirtyLimitInfo
    MigrationThreadInfo
}

crate::impl_enums! {
    MigrationStatus MigrationCapability MultiFDCompression MigMode ZeroPageDetection
    COLOMode COLOExitReason MigrationAddressType MigrationChannelType DirtyRateStatus
    DirtyRateMeasureMode TimeUnit
}

crate::impl_branches! {
    MigrationAddressBranch
}
