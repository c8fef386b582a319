// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells how far the migration is: status, memory copied, downtime and, after a failure, the
/// reason.
///
/// On the wire: `query-migrate`.
///
/// Since QEMU 0.14.
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

/// Turns optional migration features on or off; features not named stay as they are.
///
/// On the wire: `migrate-set-capabilities`.
///
/// Since QEMU 1.2.
#[doc(alias = "migrate-set-capabilities")]
#[non_exhaustive]
pub struct MigrateSetCapabilities {
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
/// they are.
///
/// On the wire: `migrate-set-parameters`.
///
/// Since QEMU 2.4.
#[doc(alias = "migrate-set-parameters")]
#[non_exhaustive]
pub struct MigrateSetParameters {
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

    #[inline]
    #[must_use]
    pub fn announce_initial(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_initial = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn announce_max(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn announce_rounds(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_rounds = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn announce_step(mut self, value: impl Into<Option<u64>>) -> Self {
        self.announce_step = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn throttle_trigger_threshold(mut self, value: impl Into<Option<i64>>) -> Self {
        self.throttle_trigger_threshold = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cpu_throttle_initial(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_throttle_initial = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cpu_throttle_increment(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_throttle_increment = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cpu_throttle_tailslow(mut self, value: impl Into<Option<bool>>) -> Self {
        self.cpu_throttle_tailslow = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<types::StrOrNull>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn max_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.max_bandwidth = value.into();
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn avail_switchover_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.avail_switchover_bandwidth = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn downtime_limit(mut self, value: impl Into<Option<u64>>) -> Self {
        self.downtime_limit = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_checkpoint_delay(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_checkpoint_delay = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn multifd_channels(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_channels = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn xbzrle_cache_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.xbzrle_cache_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_postcopy_bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.max_postcopy_bandwidth = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_cpu_throttle(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_cpu_throttle = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn multifd_compression(
        mut self,
        value: impl Into<Option<types::MultiFDCompression>>,
    ) -> Self {
        self.multifd_compression = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn multifd_zlib_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_zlib_level = value.into();
        self
    }

    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn multifd_qatzip_level(mut self, value: impl Into<Option<u8>>) -> Self {
        self.multifd_qatzip_level = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn multifd_zstd_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.multifd_zstd_level = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        value: impl Into<Vec<types::BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(value.into());
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn x_vcpu_dirty_limit_period(mut self, value: impl Into<Option<u64>>) -> Self {
        self.x_vcpu_dirty_limit_period = value.into();
        self
    }

    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn vcpu_dirty_limit(mut self, value: impl Into<Option<u64>>) -> Self {
        self.vcpu_dirty_limit = value.into();
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::MigMode>>) -> Self {
        self.mode = value.into();
        self
    }

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

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn direct_io(mut self, value: impl Into<Option<bool>>) -> Self {
        self.direct_io = value.into();
        self
    }

    /// How many bytes a migration over RDMA registers at a time.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn x_rdma_chunk_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.x_rdma_chunk_size = value.into();
        self
    }

    /// Since QEMU 10.2.
    #[inline]
    #[must_use]
    pub fn cpr_exec_command(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cpr_exec_command = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_level(mut self, value: impl Into<Option<i64>>) -> Self {
        self.compress_level = value.into();
        self
    }

    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_threads(mut self, value: impl Into<Option<i64>>) -> Self {
        self.compress_threads = value.into();
        self
    }

    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn compress_wait_thread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress_wait_thread = value.into();
        self
    }

    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    #[inline]
    #[must_use]
    pub fn decompress_threads(mut self, value: impl Into<Option<i64>>) -> Self {
        self.decompress_threads = value.into();
        self
    }

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

/// Returns the tuning values that are in force for migration.
///
/// On the wire: `query-migrate-parameters`.
///
/// Since QEMU 2.4.
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
/// memory later.
///
/// On the wire: `migrate-start-postcopy`.
///
/// Since QEMU 2.5.
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

/// Calls the running migration off, so that the guest stays where it is. Does nothing if there
/// is none; refused once in postcopy.
///
/// On the wire: `migrate_cancel`.
///
/// Since QEMU 0.14.
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

/// Lets a migration go on that holds in the given state, such as `pre-switchover`.
///
/// On the wire: `migrate-continue`.
///
/// Since QEMU 2.11.
#[doc(alias = "migrate-continue")]
#[non_exhaustive]
pub struct MigrateContinue {
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

/// Starts to send the running guest to another QEMU. Returns at once;
/// [`query-migrate`](commands::QueryMigrate) and events tell how it goes.
///
/// On the wire: `migrate`.
///
/// Since QEMU 0.14.
#[doc(alias = "migrate")]
#[non_exhaustive]
pub struct Migrate {
    /// **Note:** since QEMU 11.0: `fd:` takes no plain file any more: use `file:` with a set of file descriptors (`add-fd`).
    pub uri: Option<String>,
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
    pub resume: Option<bool>,
    /// **Gone** since QEMU 11.0; leave it out: it never had an effect.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    pub detach: Option<bool>,
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    pub blk: Option<bool>,
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

    /// **Note:** since QEMU 11.0: `fd:` takes no plain file any more: use `file:` with a set of file descriptors (`add-fd`).
    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn resume(mut self, value: impl Into<Option<bool>>) -> Self {
        self.resume = value.into();
        self
    }

    /// **Gone** since QEMU 11.0; leave it out: it never had an effect.
    #[deprecated(note = "gone since QEMU 11.0; leave it out: it never had an effect")]
    #[inline]
    #[must_use]
    pub fn detach(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detach = value.into();
        self
    }

    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    #[inline]
    #[must_use]
    pub fn blk(mut self, value: impl Into<Option<bool>>) -> Self {
        self.blk = value.into();
        self
    }

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
/// address.
///
/// On the wire: `migrate-incoming`.
///
/// Since QEMU 2.3.
#[doc(alias = "migrate-incoming")]
#[non_exhaustive]
pub struct MigrateIncoming {
    pub uri: Option<String>,
    /// Since QEMU 8.2.
    pub channels: Option<Vec<types::MigrationChannel>>,
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

    #[inline]
    #[must_use]
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn channels(mut self, value: impl Into<Vec<types::MigrationChannel>>) -> Self {
        self.channels = Some(value.into());
        self
    }

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

/// Writes the device state, without memory and disks, to a file, for use with Xen.
///
/// On the wire: `xen-save-devices-state`.
///
/// Since QEMU 1.1.
#[doc(alias = "xen-save-devices-state")]
#[non_exhaustive]
pub struct XenSaveDevicesState {
    pub filename: String,
    pub live: Option<bool>,
}

impl XenSaveDevicesState {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            live: None,
        }
    }

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
/// [`xen-save-devices-state`](commands::XenSaveDevicesState).
///
/// On the wire: `xen-load-devices-state`.
///
/// Since QEMU 2.7.
#[doc(alias = "xen-load-devices-state")]
#[non_exhaustive]
pub struct XenLoadDevicesState {
    pub filename: String,
}

impl XenLoadDevicesState {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
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
    pub enable: bool,
    pub primary: bool,
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
/// the source.
///
/// On the wire: `migrate-recover`.
///
/// Since QEMU 3.0.
#[doc(alias = "migrate-recover")]
#[non_exhaustive]
pub struct MigrateRecover {
    pub uri: String,
}

impl MigrateRecover {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(uri: impl Into<String>) -> Self {
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
/// another one.
///
/// On the wire: `migrate-pause`.
///
/// Since QEMU 3.0.
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

/// Starts to measure how fast the guest dirties its memory. The result is read with
/// [`query-dirty-rate`](commands::QueryDirtyRate).
///
/// On the wire: `calc-dirty-rate`.
///
/// Since QEMU 5.2.
#[doc(alias = "calc-dirty-rate")]
#[non_exhaustive]
pub struct CalcDirtyRate {
    pub calc_time: i64,
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// Since QEMU 6.1.
    pub sample_pages: Option<i64>,
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

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn calc_time_unit(mut self, value: impl Into<Option<types::TimeUnit>>) -> Self {
        self.calc_time_unit = value.into();
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn sample_pages(mut self, value: impl Into<Option<i64>>) -> Self {
        self.sample_pages = value.into();
        self
    }

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

/// Returns state and result, in MiB/s, of the last measurement that
/// [`calc-dirty-rate`](commands::CalcDirtyRate) started.
///
/// On the wire: `query-dirty-rate`.
///
/// Since QEMU 5.2.
#[doc(alias = "query-dirty-rate")]
#[non_exhaustive]
pub struct QueryDirtyRate {
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

/// Slows one virtual CPU, or all, down so that it dirties at most the given MB/s of memory.
/// Needs KVM with a dirty ring.
///
/// On the wire: `set-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[doc(alias = "set-vcpu-dirty-limit")]
#[non_exhaustive]
pub struct SetVcpuDirtyLimit {
    pub cpu_index: Option<i64>,
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
/// virtual CPU or from all.
///
/// On the wire: `cancel-vcpu-dirty-limit`.
///
/// Since QEMU 7.1.
#[doc(alias = "cancel-vcpu-dirty-limit")]
#[non_exhaustive]
pub struct CancelVcpuDirtyLimit {
    pub cpu_index: Option<i64>,
}

impl CancelVcpuDirtyLimit {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cpu_index: None }
    }

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
/// moment, in MB/s.
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
/// called [`tag`](field@commands::SnapshotSave::tag).
///
/// On the wire: `snapshot-save`.
///
/// Since QEMU 6.0.
#[doc(alias = "snapshot-save")]
#[non_exhaustive]
pub struct SnapshotSave {
    pub job_id: String,
    pub tag: String,
    pub vmstate: String,
    pub devices: Vec<String>,
}

impl SnapshotSave {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotSave {
    const NAME: &'static str = "snapshot-save";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Starts a job that puts the guest back into the state saved as snapshot
/// [`tag`](field@commands::SnapshotLoad::tag).
///
/// On the wire: `snapshot-load`.
///
/// Since QEMU 6.0.
#[doc(alias = "snapshot-load")]
#[non_exhaustive]
pub struct SnapshotLoad {
    pub job_id: String,
    pub tag: String,
    pub vmstate: String,
    pub devices: Vec<String>,
}

impl SnapshotLoad {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotLoad {
    const NAME: &'static str = "snapshot-load";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Starts a job that deletes snapshot [`tag`](field@commands::SnapshotDelete::tag) from the
/// given nodes.
///
/// On the wire: `snapshot-delete`.
///
/// Since QEMU 6.0.
#[doc(alias = "snapshot-delete")]
#[non_exhaustive]
pub struct SnapshotDelete {
    pub job_id: String,
    pub tag: String,
    pub devices: Vec<String>,
}

impl SnapshotDelete {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SnapshotDelete {
    const NAME: &'static str = "snapshot-delete";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

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
