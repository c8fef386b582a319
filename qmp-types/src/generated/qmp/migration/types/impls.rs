// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for MigrationRAMStats {
    const BLANK: Self = Self {
        transferred: crate::rt::Blank::BLANK,
        remaining: crate::rt::Blank::BLANK,
        total: crate::rt::Blank::BLANK,
        duplicate: crate::rt::Blank::BLANK,
        normal: crate::rt::Blank::BLANK,
        normal_bytes: crate::rt::Blank::BLANK,
        dirty_pages_rate: crate::rt::Blank::BLANK,
        mbps: crate::rt::Blank::BLANK,
        dirty_sync_count: crate::rt::Blank::BLANK,
        postcopy_requests: crate::rt::Blank::BLANK,
        page_size: crate::rt::Blank::BLANK,
        multifd_bytes: crate::rt::Blank::BLANK,
        pages_per_second: crate::rt::Blank::BLANK,
        precopy_bytes: None,
        downtime_bytes: None,
        postcopy_bytes: None,
        dirty_sync_missed_zero_copy: None,
        skipped: None,
    };
}

impl crate::rt::Object for MigrationRAMStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[2, 9, 8, 11, 12, 14, 10, 1, 15, 7, 0, 16, 13, 3, 6, 17, 5, 4],
        required: 0b1111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (13, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (15, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (16, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (17, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for XBZRLECacheStats {
    const BLANK: Self = Self {
        cache_size: crate::rt::Blank::BLANK,
        bytes: crate::rt::Blank::BLANK,
        pages: crate::rt::Blank::BLANK,
        cache_miss: crate::rt::Blank::BLANK,
        cache_miss_rate: crate::rt::Blank::BLANK,
        encoding_rate: crate::rt::Blank::BLANK,
        overflow: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XBZRLECacheStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 1, 0, 4, 2, 6, 3],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for CompressionStats {
    const BLANK: Self = Self {
        pages: crate::rt::Blank::BLANK,
        busy: crate::rt::Blank::BLANK,
        busy_rate: crate::rt::Blank::BLANK,
        compressed_size: crate::rt::Blank::BLANK,
        compression_rate: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CompressionStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CompressionStats",
        names: &["pages", "busy", "busy-rate", "compressed-size", "compression-rate"],
        order: &[4, 1, 3, 0, 2],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for MigrationStatus {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (5, crate::rt::Releases::since(crate::rt::Release::new(10, 2))),
        (8, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        (11, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for VfioStats {
    const BLANK: Self = Self {
        transferred: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VfioStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VfioStats",
        names: &["transferred"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.transferred]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.transferred]);
    }
}

impl crate::rt::Blank for MigrationInfo {
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

impl crate::rt::Object for MigrationInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[
            23, 6, 12, 20, 9, 3, 22, 4, 17, 16, 2, 0, 21, 15, 8, 10, 7, 5, 14, 13, 1, 18,
            11, 19,
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
            (11, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (15, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (16, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (19, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (20, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (21, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (22, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
            (
                23,
                crate::rt::Releases::between(
                    crate::rt::Release::new(6, 0),
                    crate::rt::Release::new(6, 0),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for MigrationCapability {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (15, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (16, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (17, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (18, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
        (19, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
        (20, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        (21, crate::rt::Releases::until(crate::rt::Release::new(10, 2))),
        (22, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        (23, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for MigrationCapabilityStatus {
    const BLANK: Self = Self {
        capability: crate::rt::Blank::BLANK,
        state: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationCapabilityStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationCapabilityStatus",
        names: &["capability", "state"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.capability, &self.state]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.capability, &mut self.state]);
    }
}

impl crate::rt::Enumeration for MultiFDCompression {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("zlib", Self::Zlib),
        ("zstd", Self::Zstd),
        ("qatzip", Self::Qatzip),
        ("qpl", Self::Qpl),
        ("uadk", Self::Uadk),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (3, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
        (4, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        (5, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for MigMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("cpr-reboot", Self::CprReboot),
        ("cpr-transfer", Self::CprTransfer),
        ("cpr-exec", Self::CprExec),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(10, 0))),
        (3, crate::rt::Releases::since(crate::rt::Release::new(10, 2))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for ZeroPageDetection {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BitmapMigrationBitmapAliasTransform {
    const BLANK: Self = Self { persistent: None };
}

impl crate::rt::Object for BitmapMigrationBitmapAliasTransform {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BitmapMigrationBitmapAliasTransform",
        names: &["persistent"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.persistent]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.persistent]);
    }
}

impl crate::rt::Blank for BitmapMigrationBitmapAlias {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        alias: crate::rt::Blank::BLANK,
        transform: None,
    };
}

impl crate::rt::Object for BitmapMigrationBitmapAlias {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BitmapMigrationBitmapAlias",
        names: &["name", "alias", "transform"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.alias, &self.transform]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.alias, &mut self.transform]);
    }
}

impl crate::rt::Blank for BitmapMigrationNodeAlias {
    const BLANK: Self = Self {
        node_name: crate::rt::Blank::BLANK,
        alias: crate::rt::Blank::BLANK,
        bitmaps: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BitmapMigrationNodeAlias {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BitmapMigrationNodeAlias",
        names: &["node-name", "alias", "bitmaps"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node_name, &self.alias, &self.bitmaps]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.alias, &mut self.bitmaps]);
    }
}

impl crate::rt::Blank for MigrationParameters {
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

impl crate::rt::Object for MigrationParameters {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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

impl crate::rt::Enumeration for COLOMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for COLOExitReason {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for MigrationAddressType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for FileMigrationArgs {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FileMigrationArgs {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FileMigrationArgs",
        names: &["filename", "offset"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename, &self.offset]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.offset]);
    }
}

impl crate::rt::Blank for MigrationExecCommand {
    const BLANK: Self = Self {
        args: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationExecCommand {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationExecCommand",
        names: &["args"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(0),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.args]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.args]);
    }
}

impl crate::rt::Blank for MigrationAddress {
    const BLANK: Self = Self {
        transport: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationAddress",
        names: &["transport"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.transport]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.transport]);
    }
}

impl<T: Into<types::MigrationAddressBranch>> From<T> for MigrationAddress {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for MigrationAddressBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "socket" => Self::Socket(crate::rt::Blank::BLANK),
            "exec" => Self::Exec(crate::rt::Blank::BLANK),
            "rdma" => Self::Rdma(crate::rt::Blank::BLANK),
            "file" => Self::File(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Socket(members) => Some(members),
            Self::Exec(members) => Some(members),
            Self::Rdma(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Enumeration for MigrationChannelType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("main", Self::Main),
        ("cpr", Self::Cpr),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (1, crate::rt::Releases::since(crate::rt::Release::new(10, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for MigrationChannel {
    const BLANK: Self = Self {
        channel_type: crate::rt::Blank::BLANK,
        addr: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationChannel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationChannel",
        names: &["channel-type", "addr"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.channel_type, &self.addr]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.channel_type, &mut self.addr]);
    }
}

impl crate::rt::Blank for ReplicationStatus {
    const BLANK: Self = Self {
        error: crate::rt::Blank::BLANK,
        desc: None,
    };
}

impl crate::rt::Object for ReplicationStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ReplicationStatus",
        names: &["error", "desc"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.error, &self.desc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.error, &mut self.desc]);
    }
}

impl crate::rt::Blank for COLOStatus {
    const BLANK: Self = Self {
        mode: crate::rt::Blank::BLANK,
        last_mode: crate::rt::Blank::BLANK,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for COLOStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "COLOStatus",
        names: &["mode", "last-mode", "reason"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mode, &self.last_mode, &self.reason]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.last_mode, &mut self.reason]);
    }
}

impl crate::rt::Blank for DirtyRateVcpu {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        dirty_rate: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DirtyRateVcpu {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DirtyRateVcpu",
        names: &["id", "dirty-rate"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.dirty_rate]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.dirty_rate]);
    }
}

impl crate::rt::Enumeration for DirtyRateStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for DirtyRateMeasureMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for TimeUnit {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DirtyRateInfo {
    const BLANK: Self = Self {
        dirty_rate: None,
        status: crate::rt::Blank::BLANK,
        start_time: crate::rt::Blank::BLANK,
        calc_time: crate::rt::Blank::BLANK,
        calc_time_unit: None,
        sample_pages: None,
        mode: None,
        vcpu_dirty_rate: None,
    };
}

impl crate::rt::Object for DirtyRateInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 1, 5, 0, 6, 4, 2, 3],
        required: 0b1110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (4, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
            (7, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for DirtyLimitInfo {
    const BLANK: Self = Self {
        cpu_index: crate::rt::Blank::BLANK,
        limit_rate: crate::rt::Blank::BLANK,
        current_rate: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DirtyLimitInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DirtyLimitInfo",
        names: &["cpu-index", "limit-rate", "current-rate"],
        order: &[1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cpu_index, &self.limit_rate, &self.current_rate]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cpu_index, &mut self.limit_rate, &mut self.current_rate],
        );
    }
}

impl crate::rt::Blank for MigrationThreadInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        thread_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationThreadInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationThreadInfo",
        names: &["name", "thread-id"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.thread_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.thread_id]);
    }
}

crate::rt::impl_objects! {
    MigrationRAMStats XBZRLECacheStats CompressionStats VfioStats MigrationInfo
    MigrationCapabilityStatus BitmapMigrationBitmapAliasTransform
    BitmapMigrationBitmapAlias BitmapMigrationNodeAlias MigrationParameters
    FileMigrationArgs MigrationExecCommand MigrationAddress MigrationChannel
    ReplicationStatus COLOStatus DirtyRateVcpu DirtyRateInfo DirtyLimitInfo
    MigrationThreadInfo
}

crate::rt::impl_enums! {
    MigrationStatus MigrationCapability MultiFDCompression MigMode ZeroPageDetection
    COLOMode COLOExitReason MigrationAddressType MigrationChannelType DirtyRateStatus
    DirtyRateMeasureMode TimeUnit
}

crate::rt::impl_branches! {
    MigrationAddressBranch
}

crate::rt::impl_defaults! {
    MigrationInfo BitmapMigrationBitmapAliasTransform MigrationParameters
}
