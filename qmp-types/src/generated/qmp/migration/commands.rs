// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells how far the migration is: status, memory copied, downtime and, after a failure, the
/// reason. Works on both sides and at any time; the reply is empty in a QEMU that never took
/// part in a migration.
///
/// With the capability `events` on, [`MIGRATION`](events::Migration) announces each new status,
/// so that polling serves only to show progress.
///
/// On the wire: `query-migrate`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks how the migration goes. None was started, so the reply is empty.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMigrate::new();
/// ```
#[doc(alias = "query-migrate")]
#[non_exhaustive]
pub struct QueryMigrate {}

impl QueryMigrate {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMigrate {
    const NAME: &'static str = "query-migrate";
    type Return = types::MigrationInfo;
}

/// Turns optional migration features on or off; features not named stay as they are. Refused
/// with `GenericError`, without any change, while a migration runs, if features conflict, or if
/// host or build lack support.
///
/// On the wire: `migrate-set-capabilities`.
///
/// [`query-migrate-capabilities`](commands::QueryMigrateCapabilities) shows the effect.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a migration runs.
///
/// # Example
///
/// Switches on events about the migration and postcopy.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::MigrateSetCapabilities::new([
///     types::MigrationCapabilityStatus::new(types::MigrationCapability::Events, true),
///     types::MigrationCapabilityStatus::new(
///         types::MigrationCapability::PostcopyRam,
///         true,
///     ),
/// ]);
/// ```
#[doc(alias = "migrate-set-capabilities")]
#[non_exhaustive]
pub struct MigrateSetCapabilities {
    /// The features to set, each with its new state. Conflicts are judged by the outcome, so a
    /// feature and its requirement can be turned on together.
    pub capabilities: Vec<types::MigrationCapabilityStatus>,
}

impl MigrateSetCapabilities {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(capabilities: impl Into<Vec<types::MigrationCapabilityStatus>>) -> Self {
        Self {
            capabilities: capabilities.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateSetCapabilities {
    const NAME: &'static str = "migrate-set-capabilities";
    type Return = crate::rt::Empty;
}

/// Lists the optional migration features and whether each is on.
///
/// On the wire: `query-migrate-capabilities`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// Lists the capabilities of migration; the example shows two.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMigrateCapabilities::new();
/// ```
#[doc(alias = "query-migrate-capabilities")]
#[non_exhaustive]
pub struct QueryMigrateCapabilities {}

impl QueryMigrateCapabilities {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMigrateCapabilities {
    const NAME: &'static str = "query-migrate-capabilities";
    type Return = Vec<types::MigrationCapabilityStatus>;
}

/// Sets tuning values for migration, such as bandwidth or downtime; values left out stay as
/// they are. Bandwidth and downtime limits, throttling and the XBZRLE cache can be changed
/// while a migration runs and take effect at once; the others count from the next migration on.
///
/// A value out of range is a `GenericError`, and then none of the values is changed.
///
/// On the wire: `migrate-set-parameters`.
///
/// [`query-migrate-parameters`](commands::QueryMigrateParameters) shows the effect.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a value is out of range.
///
/// # Example
///
/// Allows a pause of 300 milliseconds and 128 MiB per second.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::MigrateSetParameters::new()
///     .max_bandwidth(134217728)
///     .downtime_limit(300);
/// ```
#[doc(alias = "migrate-set-parameters")]
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// Milliseconds between the first and the second announcement of the guest's network addresses;
    /// 0 to 100000, 50 by default. The destination sends the first as soon as the guest runs there.
    /// They teach switches where the guest is now.
    pub announce_initial: Option<u64>,
    /// Longest pause between two announcements in milliseconds; 0 to 100000, 550 by default.
    pub announce_max: Option<u64>,
    /// How many announcements are sent; 0 to 1000, 5 by default.
    pub announce_rounds: Option<u64>,
    /// Milliseconds by which each further pause exceeds the one before; 1 to 10000, 100 by default.
    pub announce_step: Option<u64>,
    /// For `auto-converge`: throttle once the guest dirties more than this percentage of the bytes
    /// sent in the same period; 1 to 100, 50 by default.
    pub throttle_trigger_threshold: Option<i64>,
    /// For `auto-converge`: percentage of time taken from the virtual CPUs in the first step; 1 to
    /// 99, 20 by default.
    pub cpu_throttle_initial: Option<i64>,
    /// For `auto-converge`: percentage points added in each further step; 1 to 99, 10 by default.
    pub cpu_throttle_increment: Option<i64>,
    /// For `auto-converge`: whether to throttle by less than
    /// [`cpu-throttle-increment`](field@commands::MigrateSetParameters::cpu_throttle_increment) if
    /// a smaller step is calculated to suffice, which disturbs a heavily throttled guest less. Off
    /// by default.
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of a TLS credentials object, which makes all migrations use TLS: one with endpoint
    /// `client` on the source and `server` on the destination. The empty string, the default, or
    /// null turns TLS off.
    pub tls_creds: Option<types::StrOrNull>,
    /// Host name to check the destination's certificate against, on the source. By default, and
    /// with the empty string or null, the host from the address; needed with X.509 where the
    /// address has none, such as `fd:` or `exec:`.
    pub tls_hostname: Option<types::StrOrNull>,
    /// Id of an authorization object (`authz-list` and others) that the destination asks whether to
    /// accept a client, by the distinguished name in its certificate. It is looked up for each
    /// connection, which is refused if no such object exists. By default, and with the empty string
    /// or null, every client with a valid certificate is accepted.
    pub tls_authz: Option<types::StrOrNull>,
    /// Upper limit of precopy in bytes per second, 134217728 (128 MiB/s) by default; 0 removes the
    /// limit. Can be changed while a migration runs.
    pub max_bandwidth: Option<u64>,
    /// Bytes per second that the network is known to carry during the switchover. Serves only to
    /// predict the downtime; the switchover itself is not limited. 0, the default, predicts from
    /// the measured speed.
    ///
    /// Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// How long the guest may stand still at the switchover, in milliseconds; 0 to 2000000, 300 by
    /// default. Precopy goes on until the rest can be sent in that time, so a limit that is too
    /// small for the dirty rate never lets it finish.
    pub downtime_limit: Option<u64>,
    /// Milliseconds between two COLO checkpoints; 20000 by default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    pub x_checkpoint_delay: Option<i64>,
    /// Number of channels of the capability `multifd`; 1 to 255, 2 by default. Must agree on both
    /// sides.
    pub multifd_channels: Option<i64>,
    /// Bytes of memory for the cache of `xbzrle`: a power of two, at least a guest page; 67108864
    /// (64 MiB) by default. Can be changed while a migration runs.
    pub xbzrle_cache_size: Option<u64>,
    /// Upper limit in bytes per second for the background stream of postcopy; 0, the default, means
    /// none. Pages that the destination asks for are sent without limit.
    pub max_postcopy_bandwidth: Option<u64>,
    /// For `auto-converge`: percentage above which it never throttles; from
    /// [`cpu-throttle-initial`](field@commands::MigrateSetParameters::cpu_throttle_initial) to 99,
    /// 99 by default.
    pub max_cpu_throttle: Option<i64>,
    /// Compression of the channels of `multifd`; `none` by default. Must agree on both sides.
    pub multifd_compression: Option<types::MultiFDCompression>,
    /// Effort of the method `zlib`: 0 stores, 1 is fastest and the default, 9 compresses best.
    pub multifd_zlib_level: Option<i64>,
    /// Effort of the method `qatzip`: 1 is fastest and the default, 9 compresses best.
    ///
    /// Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// Effort of the method `zstd`: 1 is fastest and the default, 20 compresses best; 0 is accepted
    /// too.
    pub multifd_zstd_level: Option<i64>,
    /// Names for block nodes and dirty bitmaps in the stream, for the capability `dirty-bitmaps`
    /// with differently named nodes on the two sides. Once set, the source sends only bitmaps that
    /// are listed; a destination that meets an alias it does not know reports that and drops all
    /// further bitmaps. By default, bitmaps keep their names and nodes go by their device name or
    /// else node name.
    pub block_bitmap_mapping: Option<Vec<types::BitmapMigrationNodeAlias>>,
    /// For `dirty-limit`: milliseconds between measurements of the dirty rate; 1 to 1000, 1000 by
    /// default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// For `dirty-limit`: dirty rate in MiB per second up to which a virtual CPU is left alone; at
    /// least 1, which is the default.
    ///
    /// Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// How the guest moves: `normal` by default. For `cpr-reboot`, set it before
    /// [`migrate`](commands::Migrate) and again in the new QEMU before
    /// [`migrate-incoming`](commands::MigrateIncoming).
    ///
    /// Since QEMU 8.2.
    pub mode: Option<types::MigMode>,
    /// Which thread looks for zero pages; `multifd` by default.
    ///
    /// Since QEMU 9.0.
    pub zero_page_detection: Option<types::ZeroPageDetection>,
    /// Whether to open migration files with `O_DIRECT`, which keeps the state of a large guest out
    /// of the host's page cache. Takes effect with `mapped-ram` and `multifd`. Off by default.
    ///
    /// Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// How many bytes a migration over RDMA registers at a time: a power of two from 1 MiB to 1
    /// GiB, 1 MiB by default. Larger chunks need fewer requests and are faster. Set it to the same
    /// value on both sides before the start.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 11.1.
    pub x_rdma_chunk_size: Option<u64>,
    /// Program and its arguments, one list element each, for the mode `cpr-exec`: the new QEMU or a
    /// wrapper that starts it. Empty by default.
    ///
    /// Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<crate::rt::Text>>,
    /// Level of page compression: 0 none, 1 fastest and the default, 9 smallest.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_level: Option<i64>,
    /// Number of threads that compress pages, 1 to 255; 8 by default.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_threads: Option<i64>,
    /// Whether a page waits for a free compression thread, which is the default; otherwise it is
    /// sent uncompressed.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub compress_wait_thread: Option<bool>,
    /// Number of threads that decompress pages on the destination, 1 to 255; 2 by default.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    pub decompress_threads: Option<i64>,
    /// Whether only the top image of each disk is copied and the destination shares the backing
    /// images. Only with the capability `block`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub block_incremental: Option<bool>,
}

impl MigrateSetParameters {
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

    /// Milliseconds between the first and the second announcement of the guest's network addresses;
    /// 0 to 100000, 50 by default. The destination sends the first as soon as the guest runs there.
    /// They teach switches where the guest is now.
    #[inline]
    #[must_use]
    pub fn announce_initial(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_initial = value.into();
        self
    }

    /// Longest pause between two announcements in milliseconds; 0 to 100000, 550 by default.
    #[inline]
    #[must_use]
    pub fn announce_max(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_max = value.into();
        self
    }

    /// How many announcements are sent; 0 to 1000, 5 by default.
    #[inline]
    #[must_use]
    pub fn announce_rounds(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_rounds = value.into();
        self
    }

    /// Milliseconds by which each further pause exceeds the one before; 1 to 10000, 100 by default.
    #[inline]
    #[must_use]
    pub fn announce_step(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_step = value.into();
        self
    }

    /// For `auto-converge`: throttle once the guest dirties more than this percentage of the bytes
    /// sent in the same period; 1 to 100, 50 by default.
    #[inline]
    #[must_use]
    pub fn throttle_trigger_threshold(mut self, value: impl Into<Option<i64>>) -> Self {
        self.throttle_trigger_threshold = value.into();
        self
    }

    /// For `auto-converge`: percentage of time taken from the virtual CPUs in the first step; 1 to
    /// 99, 20 by default.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_initial(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_throttle_initial = value.into();
        self
    }

    /// For `auto-converge`: percentage points added in each further step; 1 to 99, 10 by default.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_increment(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_throttle_increment = value.into();
        self
    }

    /// For `auto-converge`: whether to throttle by less than
    /// [`cpu-throttle-increment`](field@commands::MigrateSetParameters::cpu_throttle_increment) if
    /// a smaller step is calculated to suffice, which disturbs a heavily throttled guest less. Off
    /// by default.
    #[inline]
    #[must_use]
    pub fn cpu_throttle_tailslow(mut self, value: impl Into<Option<bool>>) -> Self {
        self.cpu_throttle_tailslow = value.into();
        self
    }

    /// Id of a TLS credentials object, which makes all migrations use TLS: one with endpoint
    /// `client` on the source and `server` on the destination. The empty string, the default, or
    /// null turns TLS off.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    /// Host name to check the destination's certificate against, on the source. By default, and
    /// with the empty string or null, the host from the address; needed with X.509 where the
    /// address has none, such as `fd:` or `exec:`.
    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }

    /// Id of an authorization object (`authz-list` and others) that the destination asks whether to
    /// accept a client, by the distinguished name in its certificate. It is looked up for each
    /// connection, which is refused if no such object exists. By default, and with the empty string
    /// or null, every client with a valid certificate is accepted.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    /// Upper limit of precopy in bytes per second, 134217728 (128 MiB/s) by default; 0 removes the
    /// limit. Can be changed while a migration runs.
    #[inline]
    #[must_use]
    pub fn max_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.max_bandwidth = value.into();
        self
    }

    /// Bytes per second that the network is known to carry during the switchover. Serves only to
    /// predict the downtime; the switchover itself is not limited. 0, the default, predicts from
    /// the measured speed.
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn avail_switchover_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.avail_switchover_bandwidth = value.into();
        self
    }

    /// How long the guest may stand still at the switchover, in milliseconds; 0 to 2000000, 300 by
    /// default. Precopy goes on until the rest can be sent in that time, so a limit that is too
    /// small for the dirty rate never lets it finish.
    #[inline]
    #[must_use]
    pub fn downtime_limit(mut self, value: impl Into<Option<u64>>) -> Self {
        self.downtime_limit = value.into();
        self
    }

    /// Milliseconds between two COLO checkpoints; 20000 by default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_checkpoint_delay(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_checkpoint_delay = value.into();
        self
    }

    /// Number of channels of the capability `multifd`; 1 to 255, 2 by default. Must agree on both
    /// sides.
    #[inline]
    #[must_use]
    pub fn multifd_channels(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_channels = value.into();
        self
    }

    /// Bytes of memory for the cache of `xbzrle`: a power of two, at least a guest page; 67108864
    /// (64 MiB) by default. Can be changed while a migration runs.
    #[inline]
    #[must_use]
    pub fn xbzrle_cache_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.xbzrle_cache_size = value.into();
        self
    }

    /// Upper limit in bytes per second for the background stream of postcopy; 0, the default, means
    /// none. Pages that the destination asks for are sent without limit.
    #[inline]
    #[must_use]
    pub fn max_postcopy_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.max_postcopy_bandwidth = value.into();
        self
    }

    /// For `auto-converge`: percentage above which it never throttles; from
    /// [`cpu-throttle-initial`](field@commands::MigrateSetParameters::cpu_throttle_initial) to 99,
    /// 99 by default.
    #[inline]
    #[must_use]
    pub fn max_cpu_throttle(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_cpu_throttle = value.into();
        self
    }

    /// Compression of the channels of `multifd`; `none` by default. Must agree on both sides.
    #[inline]
    #[must_use]
    pub fn multifd_compression(
        mut self,
        value: impl Into<Option<types::MultiFDCompression>>,
    ) -> Self {
        self.multifd_compression = value.into();
        self
    }

    /// Effort of the method `zlib`: 0 stores, 1 is fastest and the default, 9 compresses best.
    #[inline]
    #[must_use]
    pub fn multifd_zlib_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_zlib_level = value.into();
        self
    }

    /// Effort of the method `qatzip`: 1 is fastest and the default, 9 compresses best.
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn multifd_qatzip_level(mut self, value: impl Into<Option<u8>>) -> Self {
        self.multifd_qatzip_level = value.into();
        self
    }

    /// Effort of the method `zstd`: 1 is fastest and the default, 20 compresses best; 0 is accepted
    /// too.
    #[inline]
    #[must_use]
    pub fn multifd_zstd_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_zstd_level = value.into();
        self
    }

    /// Names for block nodes and dirty bitmaps in the stream, for the capability `dirty-bitmaps`
    /// with differently named nodes on the two sides. Once set, the source sends only bitmaps that
    /// are listed; a destination that meets an alias it does not know reports that and drops all
    /// further bitmaps. By default, bitmaps keep their names and nodes go by their device name or
    /// else node name.
    #[inline]
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        value: impl Into<Vec<types::BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(value.into());
        self
    }

    /// For `dirty-limit`: milliseconds between measurements of the dirty rate; 1 to 1000, 1000 by
    /// default.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn x_vcpu_dirty_limit_period(mut self, value: impl Into<Option<u64>>) -> Self {
        self.x_vcpu_dirty_limit_period = value.into();
        self
    }

    /// For `dirty-limit`: dirty rate in MiB per second up to which a virtual CPU is left alone; at
    /// least 1, which is the default.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn vcpu_dirty_limit(mut self, value: impl Into<Option<u64>>) -> Self {
        self.vcpu_dirty_limit = value.into();
        self
    }

    /// How the guest moves: `normal` by default. For `cpr-reboot`, set it before
    /// [`migrate`](commands::Migrate) and again in the new QEMU before
    /// [`migrate-incoming`](commands::MigrateIncoming).
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::MigMode>>) -> Self {
        self.mode = value.into();
        self
    }

    /// Which thread looks for zero pages; `multifd` by default.
    ///
    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn zero_page_detection(
        mut self,
        value: impl Into<Option<types::ZeroPageDetection>>,
    ) -> Self {
        self.zero_page_detection = value.into();
        self
    }

    /// Whether to open migration files with `O_DIRECT`, which keeps the state of a large guest out
    /// of the host's page cache. Takes effect with `mapped-ram` and `multifd`. Off by default.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn direct_io(mut self, value: impl Into<Option<bool>>) -> Self {
        self.direct_io = value.into();
        self
    }

    /// How many bytes a migration over RDMA registers at a time: a power of two from 1 MiB to 1
    /// GiB, 1 MiB by default. Larger chunks need fewer requests and are faster. Set it to the same
    /// value on both sides before the start.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-checkpoint-delay`](field@commands::MigrateSetParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@commands::MigrateSetParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@commands::MigrateSetParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn x_rdma_chunk_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.x_rdma_chunk_size = value.into();
        self
    }

    /// Program and its arguments, one list element each, for the mode `cpr-exec`: the new QEMU or a
    /// wrapper that starts it. Empty by default.
    ///
    /// Since QEMU 10.2.
    #[inline]
    #[must_use]
    pub fn cpr_exec_command(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.cpr_exec_command = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Level of page compression: 0 none, 1 fastest and the default, 9 smallest.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.compress_level = value.into();
        self
    }

    /// Number of threads that compress pages, 1 to 255; 8 by default.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_threads(mut self, value: impl Into<Option<i64>>) -> Self {
        self.compress_threads = value.into();
        self
    }

    /// Whether a page waits for a free compression thread, which is the default; otherwise it is
    /// sent uncompressed.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_wait_thread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress_wait_thread = value.into();
        self
    }

    /// Number of threads that decompress pages on the destination, 1 to 255; 2 by default.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn decompress_threads(mut self, value: impl Into<Option<i64>>) -> Self {
        self.decompress_threads = value.into();
        self
    }

    /// Whether only the top image of each disk is copied and the destination shares the backing
    /// images. Only with the capability `block`.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn block_incremental(mut self, value: impl Into<Option<bool>>) -> Self {
        self.block_incremental = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateSetParameters {
    const NAME: &'static str = "migrate-set-parameters";
    type Return = crate::rt::Empty;
}

/// Returns the tuning values that are in force for migration. The reply has all members, except
/// `block-bitmap-mapping` if it was never set.
///
/// On the wire: `query-migrate-parameters`.
///
/// Since QEMU 2.4.
///
/// # Example
///
/// Asks for all parameters of migration.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMigrateParameters::new();
/// ```
#[doc(alias = "query-migrate-parameters")]
#[non_exhaustive]
pub struct QueryMigrateParameters {}

impl QueryMigrateParameters {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMigrateParameters {
    const NAME: &'static str = "query-migrate-parameters";
    type Return = types::MigrationParameters;
}

/// Switches a running migration to postcopy: the guest moves on at once and fetches the missing
/// memory later. Returns immediately; the status goes to `postcopy-device` and
/// `postcopy-active`, at the end to `completed`.
///
/// Needs the capability `postcopy-ram`, set on both sides before
/// [`migrate`](commands::Migrate). From then on the migration cannot be cancelled. Usually
/// given after a first pass over memory, which [`MIGRATION_PASS`](events::MigrationPass) with
/// `pass` 2 announces.
///
/// On the wire: `migrate-start-postcopy`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): postcopy was not switched on before the
///   migration.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible.
///
/// # Example
///
/// Lets the destination run before it has all memory. Without a migration it is refused.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::MigrateStartPostcopy::new();
/// ```
#[doc(alias = "migrate-start-postcopy")]
#[non_exhaustive]
pub struct MigrateStartPostcopy {}

impl MigrateStartPostcopy {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateStartPostcopy {
    const NAME: &'static str = "migrate-start-postcopy";
    type Return = crate::rt::Empty;
}

/// Tells this side of a COLO pair that its partner is gone: the primary goes on alone, the
/// secondary takes over. An error outside COLO. Returns at once;
/// [`COLO_EXIT`](events::ColoExit) reports the end of COLO. Not a stable interface.
///
/// On the wire: `x-colo-lost-heartbeat`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// [`query-colo-status`](commands::QueryColoStatus) shows the effect.
///
/// Since QEMU 2.8.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not run in COLO mode.
///
/// # Events
///
/// - [`COLO_EXIT`](events::ColoExit), possible; it tells that the work is over.
///
/// # Example
///
/// Tells one side of COLO that the other is gone. Without COLO it is refused.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::XColoLostHeartbeat::new();
/// ```
#[doc(alias = "x-colo-lost-heartbeat")]
#[non_exhaustive]
pub struct XColoLostHeartbeat {}

impl XColoLostHeartbeat {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XColoLostHeartbeat {
    const NAME: &'static str = "x-colo-lost-heartbeat";
    type Return = crate::rt::Empty;
}

/// Calls the running migration off, so that the guest stays where it is. Returns at once; the
/// status goes to `cancelling` and then `cancelled`, after which [`migrate`](commands::Migrate)
/// can be used again. Does nothing, successfully, if there is none; refused once in postcopy.
///
/// On the wire: `migrate_cancel`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
///
/// Since QEMU 0.14.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible; it tells that the work is over.
///
/// # Example
///
/// Cancels the migration; without one it does nothing.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::MigrateCancel::new();
/// ```
#[doc(alias = "migrate_cancel")]
#[non_exhaustive]
pub struct MigrateCancel {}

impl MigrateCancel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateCancel {
    const NAME: &'static str = "migrate_cancel";
    type Return = crate::rt::Empty;
}

/// Lets a migration go on that holds in `pre-switchover`.
///
/// On the wire: `migrate-continue`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
///
/// Since QEMU 2.11.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the migration is in another state.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible.
///
/// # Example
///
/// Continues a migration that waits before the switch-over; none does here.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::MigrateContinue::new(types::MigrationStatus::PreSwitchover);
/// ```
#[doc(alias = "migrate-continue")]
#[non_exhaustive]
pub struct MigrateContinue {
    /// The state in which the caller believes the migration to be: `pre-switchover`. If it is in
    /// another, the command fails and changes nothing.
    pub state: types::MigrationStatus,
}

impl MigrateContinue {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(state: types::MigrationStatus) -> Self {
        Self { state }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateContinue {
    const NAME: &'static str = "migrate-continue";
    type Return = crate::rt::Empty;
}

/// Starts to send the running guest to another QEMU or to a file. Returns at once, before the
/// migration has succeeded or failed; [`query-migrate`](commands::QueryMigrate) and the event
/// [`MIGRATION`](events::Migration) tell how it goes. A `completed` migration leaves the guest
/// here stopped, a failed precopy lets it go on.
///
/// Exactly one of [`uri`](field@commands::Migrate::uri) and
/// [`channels`](field@commands::Migrate::channels) must be given. Fails at once if a migration
/// is already running, if this QEMU itself awaits or has completed one, or if something blocks
/// it (`blocked-reasons` in [`query-migrate`](commands::QueryMigrate)).
///
/// On the wire: `migrate`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
/// [`migrate_cancel`](commands::MigrateCancel) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the address is not valid.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible; it tells that the work is over.
/// - [`MIGRATION_PASS`](events::MigrationPass), possible.
/// - `STOP`, possible.
///
/// # Example
///
/// Saves the state of the machine in a file; a migration to another host only has another
/// channel.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::Migrate::new()
///     .channels([
///         types::MigrationChannel::new(
///             types::MigrationChannelType::Main,
///             types::FileMigrationArgs::new("state.bin", 0),
///         ),
///     ]);
/// ```
#[doc(alias = "migrate")]
#[non_exhaustive]
pub struct Migrate {
    /// Target in short form:
    ///
    /// - `tcp:HOST:PORT`, `unix:PATH`, `vsock:CID:PORT`
    /// - `fd:NAME` for a socket or pipe from `getfd`
    /// - `exec:COMMAND`, run by a shell that gets the stream as input
    /// - `rdma:HOST:PORT`
    /// - `file:PATH` or `file:PATH,offset=BYTES`
    ///
    /// **Note:** since QEMU 11.0: `fd:` takes no plain file any more: use `file:` with a set of file descriptors (`add-fd`).
    pub uri: Option<crate::rt::Text>,
    /// Target in structured form: one channel of type `main`, and for the mode `cpr-transfer` one
    /// of type `cpr` as well.
    ///
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// Whether to continue a postcopy migration whose connection broke, over the given address.
    /// Valid only in the state `postcopy-paused`, after
    /// [`migrate-recover`](commands::MigrateRecover) on the destination, and without the capability
    /// `release-ram`. Off by default.
    pub resume: Option<bool>,
    /// Without effect in QMP: the command always returns at once.
    ///
    /// **Gone** since QEMU 11.0; leave it out: it never had an effect.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    pub detach: Option<bool>,
    /// Whether disks are copied too, in full. Needs no shared storage. Mirror the disks with
    /// `blockdev-mirror` instead.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub blk: Option<bool>,
    /// Whether disks are copied without their backing images, which the destination must have.
    /// Mirror the disks with `blockdev-mirror` instead.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub inc: Option<bool>,
}

impl Migrate {
    /// Creates a value in which all members are `None`.
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

    /// Target in short form:
    ///
    /// - `tcp:HOST:PORT`, `unix:PATH`, `vsock:CID:PORT`
    /// - `fd:NAME` for a socket or pipe from `getfd`
    /// - `exec:COMMAND`, run by a shell that gets the stream as input
    /// - `rdma:HOST:PORT`
    /// - `file:PATH` or `file:PATH,offset=BYTES`
    ///
    /// **Note:** since QEMU 11.0: `fd:` takes no plain file any more: use `file:` with a set of file descriptors (`add-fd`).
    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Target in structured form: one channel of type `main`, and for the mode `cpr-transfer` one
    /// of type `cpr` as well.
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }

    /// Whether to continue a postcopy migration whose connection broke, over the given address.
    /// Valid only in the state `postcopy-paused`, after
    /// [`migrate-recover`](commands::MigrateRecover) on the destination, and without the capability
    /// `release-ram`. Off by default.
    #[inline]
    #[must_use]
    pub fn resume(mut self, value: impl Into<Option<bool>>) -> Self {
        self.resume = value.into();
        self
    }

    /// Without effect in QMP: the command always returns at once.
    ///
    /// **Gone** since QEMU 11.0; leave it out: it never had an effect.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    #[inline]
    #[must_use]
    pub fn detach(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detach = value.into();
        self
    }

    /// Whether disks are copied too, in full. Needs no shared storage. Mirror the disks with
    /// `blockdev-mirror` instead.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn blk(mut self, value: impl Into<Option<bool>>) -> Self {
        self.blk = value.into();
        self
    }

    /// Whether disks are copied without their backing images, which the destination must have.
    /// Mirror the disks with `blockdev-mirror` instead.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn inc(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inc = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Migrate {
    const NAME: &'static str = "migrate";
    type Return = crate::rt::Empty;
}

/// Makes a QEMU that was started with `-incoming defer` wait for a migration on the given
/// address. Returns once it listens; [`MIGRATION`](events::Migration) events and
/// [`query-migrate`](commands::QueryMigrate) tell how the migration goes. Can be used once;
/// capabilities such as `multifd` must be set before it.
///
/// Exactly one of [`uri`](field@commands::MigrateIncoming::uri) and
/// [`channels`](field@commands::MigrateIncoming::channels) must be given.
///
/// On the wire: `migrate-incoming`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
///
/// Since QEMU 2.3.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the emulator was not started to wait for
///   a migration, or it waits already.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible; it tells that the work is over.
/// - `RESUME`, possible.
///
/// # Example
///
/// Makes an emulator that was started with `-incoming defer` listen for a migration.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::MigrateIncoming::new().uri("unix:incoming.sock");
/// ```
#[doc(alias = "migrate-incoming")]
#[non_exhaustive]
pub struct MigrateIncoming {
    /// Address to listen on, or to read from, in the form that `-incoming` and
    /// [`migrate`](commands::Migrate) use. With `exec:` the program's output is the stream. TCP
    /// port 0 lets the kernel choose; [`query-migrate`](commands::QueryMigrate) then tells the
    /// port.
    pub uri: Option<crate::rt::Text>,
    /// The same in structured form: one channel of type `main`. A `cpr` channel is possible only on
    /// the command line.
    ///
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    /// Whether QEMU ends when the migration fails, which is the default. With false it stays,
    /// reports the status `failed` and keeps the reason for
    /// [`query-migrate`](commands::QueryMigrate).
    ///
    /// Since QEMU 9.1.
    pub exit_on_error: Option<bool>,
}

impl MigrateIncoming {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            uri: None,
            channels: None,
            exit_on_error: None,
        }
    }

    /// Address to listen on, or to read from, in the form that `-incoming` and
    /// [`migrate`](commands::Migrate) use. With `exec:` the program's output is the stream. TCP
    /// port 0 lets the kernel choose; [`query-migrate`](commands::QueryMigrate) then tells the
    /// port.
    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// The same in structured form: one channel of type `main`. A `cpr` channel is possible only on
    /// the command line.
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }

    /// Whether QEMU ends when the migration fails, which is the default. With false it stays,
    /// reports the status `failed` and keeps the reason for
    /// [`query-migrate`](commands::QueryMigrate).
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn exit_on_error(mut self, value: impl Into<Option<bool>>) -> Self {
        self.exit_on_error = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateIncoming {
    const NAME: &'static str = "migrate-incoming";
    type Return = crate::rt::Empty;
}

/// Writes the device state, without memory and disks, to a file, for use with Xen. The guest is
/// stopped while the state is written, and runs again afterwards if it did before.
///
/// On the wire: `xen-save-devices-state`.
///
/// Since QEMU 1.1.
#[doc(alias = "xen-save-devices-state")]
#[non_exhaustive]
pub struct XenSaveDevicesState {
    /// Path of the file on the host; it is created or overwritten.
    pub filename: crate::rt::Text,
    /// Whether this is part of a live migration, so that a stopped guest also gives up its images
    /// for the other side. On by default.
    pub live: Option<bool>,
}

impl XenSaveDevicesState {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            filename: filename.into(),
            live: None,
        }
    }

    /// Whether this is part of a live migration, so that a stopped guest also gives up its images
    /// for the other side. On by default.
    #[inline]
    #[must_use]
    pub fn live(mut self, value: impl Into<Option<bool>>) -> Self {
        self.live = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenSaveDevicesState {
    const NAME: &'static str = "xen-save-devices-state";
    type Return = crate::rt::Empty;
}

/// Turns tracking of all writes to guest memory on or off, for use with Xen.
///
/// On the wire: `xen-set-global-dirty-log`.
///
/// Since QEMU 1.3.
#[doc(alias = "xen-set-global-dirty-log")]
#[non_exhaustive]
pub struct XenSetGlobalDirtyLog {
    /// true starts tracking, false ends it.
    pub enable: bool,
}

impl XenSetGlobalDirtyLog {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(enable: bool) -> Self {
        Self { enable }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenSetGlobalDirtyLog {
    const NAME: &'static str = "xen-set-global-dirty-log";
    type Return = crate::rt::Empty;
}

/// Reads the device state back from a file written by
/// [`xen-save-devices-state`](commands::XenSaveDevicesState). The guest must be stopped.
///
/// On the wire: `xen-load-devices-state`.
///
/// Since QEMU 2.7.
#[doc(alias = "xen-load-devices-state")]
#[non_exhaustive]
pub struct XenLoadDevicesState {
    /// Path of the file on the host.
    pub filename: crate::rt::Text,
}

impl XenLoadDevicesState {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self { filename: filename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenLoadDevicesState {
    const NAME: &'static str = "xen-load-devices-state";
    type Return = crate::rt::Empty;
}

/// Starts or stops block replication as primary or secondary side of a Xen COLO pair.
///
/// On the wire: `xen-set-replication`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 2.9.
#[doc(alias = "xen-set-replication")]
#[non_exhaustive]
pub struct XenSetReplication {
    /// true starts replication, false ends it.
    pub enable: bool,
    /// true for the primary side, false for the secondary.
    pub primary: bool,
    /// When replication ends: whether this side takes over, which keeps what it has written,
    /// instead of just stopping. Off by default; an error together with
    /// [`enable`](field@commands::XenSetReplication::enable).
    pub failover: Option<bool>,
}

impl XenSetReplication {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(enable: bool, primary: bool) -> Self {
        Self {
            enable,
            primary,
            failover: None,
        }
    }

    /// When replication ends: whether this side takes over, which keeps what it has written,
    /// instead of just stopping. Off by default; an error together with
    /// [`enable`](field@commands::XenSetReplication::enable).
    #[inline]
    #[must_use]
    pub fn failover(mut self, value: impl Into<Option<bool>>) -> Self {
        self.failover = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenSetReplication {
    const NAME: &'static str = "xen-set-replication";
    type Return = crate::rt::Empty;
}

/// Tells whether block replication under Xen has run into an error.
///
/// On the wire: `query-xen-replication-status`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 2.9.
#[doc(alias = "query-xen-replication-status")]
#[non_exhaustive]
pub struct QueryXenReplicationStatus {}

impl QueryXenReplicationStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryXenReplicationStatus {
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
#[doc(alias = "xen-colo-do-checkpoint")]
#[non_exhaustive]
pub struct XenColoDoCheckpoint {}

impl XenColoDoCheckpoint {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XenColoDoCheckpoint {
    const NAME: &'static str = "xen-colo-do-checkpoint";
    type Return = crate::rt::Empty;
}

/// Tells which COLO side this QEMU is and why it left COLO last.
///
/// On the wire: `query-colo-status`.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// Since QEMU 3.1.
#[doc(alias = "query-colo-status")]
#[non_exhaustive]
pub struct QueryColoStatus {}

impl QueryColoStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryColoStatus {
    const NAME: &'static str = "query-colo-status";
    type Return = types::COLOStatus;
}

/// Gives the destination of an interrupted postcopy migration a new address where it waits for
/// the source. Fails unless the status is `postcopy-paused`. Continue with
/// [`migrate`](commands::Migrate) and `resume` on the source. Can run out of band, since the
/// main loop may be stuck on missing memory.
///
/// On the wire: `migrate-recover`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
/// [`migrate-pause`](commands::MigratePause) undoes it.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no postcopy migration is paused.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible.
#[doc(alias = "migrate-recover")]
#[non_exhaustive]
pub struct MigrateRecover {
    /// Address to listen on, in the form that [`migrate-incoming`](commands::MigrateIncoming)
    /// takes.
    pub uri: crate::rt::Text,
}

impl MigrateRecover {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(uri: impl Into<crate::rt::Text>) -> Self {
        Self { uri: uri.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateRecover {
    const NAME: &'static str = "migrate-recover";
    type Return = crate::rt::Empty;
}

impl crate::rt::OobCommand for MigrateRecover {}

/// Breaks the connection of a postcopy migration on purpose, so that it can be resumed over
/// another one. The status becomes `postcopy-paused`. Works on either side in `postcopy-active`
/// and while a recovery is tried, and is an error otherwise. Can run out of band.
///
/// On the wire: `migrate-pause`.
///
/// [`query-migrate`](commands::QueryMigrate) shows the effect.
/// [`migrate-recover`](commands::MigrateRecover) undoes it.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no postcopy migration runs.
///
/// # Events
///
/// - [`MIGRATION`](events::Migration), possible.
#[doc(alias = "migrate-pause")]
#[non_exhaustive]
pub struct MigratePause {}

impl MigratePause {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigratePause {
    const NAME: &'static str = "migrate-pause";
    type Return = crate::rt::Empty;
}

impl crate::rt::OobCommand for MigratePause {}

/// Starts to measure how fast the guest dirties its memory. Returns at once; no event follows,
/// so poll [`query-dirty-rate`](commands::QueryDirtyRate) until its status is `measured`. Fails
/// while another measurement runs.
///
/// Since a page counts only once, longer spans give lower rates. Compare the rate with the
/// bandwidth to judge whether a migration will converge.
///
/// On the wire: `calc-dirty-rate`.
///
/// [`query-dirty-rate`](commands::QueryDirtyRate) shows the effect.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the time is out of range.
///
/// # Example
///
/// Measures for one second how fast the guest changes its memory.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::CalcDirtyRate::new(1);
/// ```
#[doc(alias = "calc-dirty-rate")]
#[non_exhaustive]
pub struct CalcDirtyRate {
    /// How long to measure: 50 milliseconds to 60 seconds.
    pub calc_time: i64,
    /// Unit of [`calc-time`](field@commands::CalcDirtyRate::calc_time); seconds by default.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// For `page-sampling` only, an error in other modes: pages to sample per GiB of guest memory,
    /// 128 to 16384, 512 by default. More make the estimate better and costlier.
    ///
    /// Since QEMU 6.1.
    pub sample_pages: Option<i64>,
    /// How to measure; `page-sampling` by default.
    ///
    /// Since QEMU 6.2.
    pub mode: Option<types::DirtyRateMeasureMode>,
}

impl CalcDirtyRate {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Unit of [`calc-time`](field@commands::CalcDirtyRate::calc_time); seconds by default.
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn calc_time_unit(mut self, value: impl Into<Option<types::TimeUnit>>) -> Self {
        self.calc_time_unit = value.into();
        self
    }

    /// For `page-sampling` only, an error in other modes: pages to sample per GiB of guest memory,
    /// 128 to 16384, 512 by default. More make the estimate better and costlier.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn sample_pages(mut self, value: impl Into<Option<i64>>) -> Self {
        self.sample_pages = value.into();
        self
    }

    /// How to measure; `page-sampling` by default.
    ///
    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn mode(
        mut self,
        value: impl Into<Option<types::DirtyRateMeasureMode>>,
    ) -> Self {
        self.mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CalcDirtyRate {
    const NAME: &'static str = "calc-dirty-rate";
    type Return = crate::rt::Empty;
}

/// Returns state and result, in MiB per second, of the last measurement that
/// [`calc-dirty-rate`](commands::CalcDirtyRate) started.
///
/// On the wire: `query-dirty-rate`.
///
/// Since QEMU 5.2.
///
/// # Example
///
/// Asks for the result of `calc-dirty-rate`; nothing was measured yet.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryDirtyRate::new();
/// ```
#[doc(alias = "query-dirty-rate")]
#[non_exhaustive]
pub struct QueryDirtyRate {
    /// Unit in which the reply gives `calc-time`; seconds by default.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
}

impl QueryDirtyRate {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { calc_time_unit: None }
    }

    /// Unit in which the reply gives `calc-time`; seconds by default.
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn calc_time_unit(mut self, value: impl Into<Option<types::TimeUnit>>) -> Self {
        self.calc_time_unit = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryDirtyRate {
    const NAME: &'static str = "query-dirty-rate";
    type Return = types::DirtyRateInfo;
}

/// Slows one virtual CPU, or all, down so that it dirties at most the given amount of memory
/// per second. Needs KVM with `dirty-ring-size` set. Stays in force until
/// [`cancel-vcpu-dirty-limit`](commands::CancelVcpuDirtyLimit). Refused while the limit of a
/// migration with the capability `dirty-limit` is in force.
///
/// On the wire: `set-vcpu-dirty-limit`.
///
/// [`query-vcpu-dirty-limit`](commands::QueryVcpuDirtyLimit) shows the effect.
/// [`cancel-vcpu-dirty-limit`](commands::CancelVcpuDirtyLimit) undoes it.
///
/// Since QEMU 7.1.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not use KVM with a dirty
///   ring.
///
/// # Example
///
/// Limits how fast the guest may change memory. It needs KVM with a dirty ring, so TCG refuses
/// it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SetVcpuDirtyLimit::new(100);
/// ```
#[doc(alias = "set-vcpu-dirty-limit")]
#[non_exhaustive]
pub struct SetVcpuDirtyLimit {
    /// Index of the virtual CPU, from 0. By default the limit holds for each of them.
    pub cpu_index: Option<i64>,
    /// The limit in MiB per second for each CPU; 0 lifts it.
    pub dirty_rate: u64,
}

impl SetVcpuDirtyLimit {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(dirty_rate: u64) -> Self {
        Self {
            cpu_index: None,
            dirty_rate,
        }
    }

    /// Index of the virtual CPU, from 0. By default the limit holds for each of them.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_index = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetVcpuDirtyLimit {
    const NAME: &'static str = "set-vcpu-dirty-limit";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = crate::rt::Empty;
}

/// Lifts the limit set with [`set-vcpu-dirty-limit`](commands::SetVcpuDirtyLimit) from one
/// virtual CPU or from all. Refused while a migration with the capability `dirty-limit` runs.
///
/// On the wire: `cancel-vcpu-dirty-limit`.
///
/// [`query-vcpu-dirty-limit`](commands::QueryVcpuDirtyLimit) shows the effect.
/// [`set-vcpu-dirty-limit`](commands::SetVcpuDirtyLimit) undoes it.
///
/// Since QEMU 7.1.
#[doc(alias = "cancel-vcpu-dirty-limit")]
#[non_exhaustive]
pub struct CancelVcpuDirtyLimit {
    /// Index of the virtual CPU, from 0. By default the limit is lifted from all.
    pub cpu_index: Option<i64>,
}

impl CancelVcpuDirtyLimit {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cpu_index: None }
    }

    /// Index of the virtual CPU, from 0. By default the limit is lifted from all.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_index = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CancelVcpuDirtyLimit {
    const NAME: &'static str = "cancel-vcpu-dirty-limit";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = crate::rt::Empty;
}

/// Lists the virtual CPUs that have a dirty rate limit, with the limit and the rate at the
/// moment. Empty if there are no limits.
///
/// On the wire: `query-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[doc(alias = "query-vcpu-dirty-limit")]
#[non_exhaustive]
pub struct QueryVcpuDirtyLimit {}

impl QueryVcpuDirtyLimit {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryVcpuDirtyLimit {
    const NAME: &'static str = "query-vcpu-dirty-limit";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = Vec<types::DirtyLimitInfo>;
}

/// Starts a job that saves memory, devices and disks of the guest as an internal snapshot
/// called [`tag`](field@commands::SnapshotSave::tag). The job's state `concluded` in
/// `JOB_STATUS_CHANGE` or `query-jobs` tells that it has ended, and `error` in `query-jobs`
/// that it failed. It stays listed until `job-dismiss`.
///
/// The reply says nothing about success, even though it may come late: QEMU neither runs the
/// guest (`STOP` and `RESUME`) nor answers while it writes the state. It is an error of the job
/// if a snapshot of that name exists, or if the migration capability `multifd` is on; QEMU 10.0
/// crashes then.
///
/// On the wire: `snapshot-save`.
///
/// `query-jobs` shows the effect. [`snapshot-delete`](commands::SnapshotDelete) undoes it.
///
/// Since QEMU 6.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a job has this ID already.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
/// - `STOP`, possible.
/// - `RESUME`, possible.
///
/// # Example
///
/// Saves the machine and its disk in a qcow2 image, in a job.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SnapshotSave::new(
///     "save0",
///     "before-update",
///     "disk0",
///     ["disk0"],
/// );
/// ```
#[doc(alias = "snapshot-save")]
#[non_exhaustive]
pub struct SnapshotSave {
    /// Id for the new job, not in use by another.
    pub job_id: crate::rt::Text,
    /// Name of the snapshot, the same on all nodes.
    pub tag: crate::rt::Text,
    /// Name of the node that also stores memory and device state. It must be among
    /// [`devices`](field@commands::SnapshotSave::devices) and have a format with internal
    /// snapshots, such as `qcow2`.
    pub vmstate: crate::rt::Text,
    /// Names of all nodes to take a snapshot of. List every writable disk of the guest, or disks
    /// and memory will not fit together.
    pub devices: Vec<crate::rt::Text>,
}

impl SnapshotSave {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<crate::rt::Text>,
        tag: impl Into<crate::rt::Text>,
        vmstate: impl Into<crate::rt::Text>,
        devices: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into_iter().map(Into::into).collect(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Starts a job that puts the guest back into the state saved as snapshot
/// [`tag`](field@commands::SnapshotLoad::tag). The end shows as for
/// [`snapshot-save`](commands::SnapshotSave). The guest is stopped while the job runs, and goes
/// on afterwards if it ran before and the load succeeded. All changes since the snapshot are
/// lost.
///
/// On the wire: `snapshot-load`.
///
/// `query-jobs` shows the effect.
///
/// Since QEMU 6.0.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
/// - `STOP`, possible.
/// - `RESUME`, possible.
///
/// # Example
///
/// Returns the machine and its disk to a snapshot, in a job.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SnapshotLoad::new(
///     "load0",
///     "before-update",
///     "disk0",
///     ["disk0"],
/// );
/// ```
#[doc(alias = "snapshot-load")]
#[non_exhaustive]
pub struct SnapshotLoad {
    /// Id for the new job, not in use by another.
    pub job_id: crate::rt::Text,
    /// Name of the snapshot, which must exist on all of
    /// [`devices`](field@commands::SnapshotLoad::devices).
    pub tag: crate::rt::Text,
    /// Name of the node that holds memory and device state; one of
    /// [`devices`](field@commands::SnapshotLoad::devices).
    pub vmstate: crate::rt::Text,
    /// Names of the nodes to put back: all that may have changed since the snapshot was made.
    pub devices: Vec<crate::rt::Text>,
}

impl SnapshotLoad {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<crate::rt::Text>,
        tag: impl Into<crate::rt::Text>,
        vmstate: impl Into<crate::rt::Text>,
        devices: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            vmstate: vmstate.into(),
            devices: devices.into_iter().map(Into::into).collect(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Starts a job that deletes snapshot [`tag`](field@commands::SnapshotDelete::tag) from the
/// given nodes. The end shows as for [`snapshot-save`](commands::SnapshotSave). The guest keeps
/// running. Nodes that lack the snapshot are skipped.
///
/// On the wire: `snapshot-delete`.
///
/// `query-jobs` shows the effect.
///
/// Since QEMU 6.0.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
///
/// # Example
///
/// Deletes a snapshot of the machine from its images, in a job.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SnapshotDelete::new("delete0", "before-update", ["disk0"]);
/// ```
#[doc(alias = "snapshot-delete")]
#[non_exhaustive]
pub struct SnapshotDelete {
    /// Id for the new job, not in use by another.
    pub job_id: crate::rt::Text,
    /// Name of the snapshot.
    pub tag: crate::rt::Text,
    /// Names of the nodes to delete it from.
    pub devices: Vec<crate::rt::Text>,
}

impl SnapshotDelete {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<crate::rt::Text>,
        tag: impl Into<crate::rt::Text>,
        devices: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            tag: tag.into(),
            devices: devices.into_iter().map(Into::into).collect(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Lists the threads of a running migration, so that a program can pin them to host CPUs.
///
/// On the wire: `query-migrationthreads`.
///
/// Since QEMU 8.0.
///
/// **Gone** since QEMU 11.0; nothing replaces it; tell the threads by their names.
#[deprecated(
    note = "gone since QEMU 11.0; nothing replaces it; tell the threads by their names"
)]
#[doc(alias = "query-migrationthreads")]
#[non_exhaustive]
pub struct QueryMigrationthreads {}

impl QueryMigrationthreads {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMigrationthreads {
    const NAME: &'static str = "query-migrationthreads";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 2));
    type Return = Vec<types::MigrationThreadInfo>;
}

/// Sets how long the guest may stand still at the end of a migration.
///
/// On the wire: `migrate_set_downtime`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'downtime-limit'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'downtime-limit'"
)]
#[doc(alias = "migrate_set_downtime")]
#[non_exhaustive]
pub struct MigrateSetDowntime {
    /// Longest time in seconds, fractions allowed; 2000 at most.
    pub value: f64,
}

impl MigrateSetDowntime {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateSetDowntime {
    const NAME: &'static str = "migrate_set_downtime";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = crate::rt::Empty;
}

/// Limits how fast a migration sends.
///
/// On the wire: `migrate_set_speed`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'max-bandwidth'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'max-bandwidth'"
)]
#[doc(alias = "migrate_set_speed")]
#[non_exhaustive]
pub struct MigrateSetSpeed {
    /// Limit in bytes per second.
    pub value: i64,
}

impl MigrateSetSpeed {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateSetSpeed {
    const NAME: &'static str = "migrate_set_speed";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = crate::rt::Empty;
}

/// Sets the size of the XBZRLE cache, also while a migration runs.
///
/// On the wire: `migrate-set-cache-size`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'migrate-set-parameters' with 'xbzrle-cache-size'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'migrate-set-parameters' with 'xbzrle-cache-size'"
)]
#[doc(alias = "migrate-set-cache-size")]
#[non_exhaustive]
pub struct MigrateSetCacheSize {
    /// Size in bytes: a power of two, at least one page of the guest.
    pub value: i64,
}

impl MigrateSetCacheSize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for MigrateSetCacheSize {
    const NAME: &'static str = "migrate-set-cache-size";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = crate::rt::Empty;
}

/// Returns the size of the XBZRLE cache in bytes.
///
/// On the wire: `query-migrate-cache-size`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'query-migrate-parameters', member 'xbzrle-cache-size'.
#[deprecated(
    note = "gone since QEMU 6.0; use 'query-migrate-parameters', member 'xbzrle-cache-size'"
)]
#[doc(alias = "query-migrate-cache-size")]
#[non_exhaustive]
pub struct QueryMigrateCacheSize {}

impl QueryMigrateCacheSize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMigrateCacheSize {
    const NAME: &'static str = "query-migrate-cache-size";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = i64;
}
