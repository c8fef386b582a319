// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Progress of a migration through guest memory. Counters run from the start of the current or
/// last migration; page counters count pages of
/// [`page-size`](field@types::MigrationRAMStats::page_size) bytes.
///
/// Older releases call it `MigrationStats`.
#[non_exhaustive]
pub struct MigrationRAMStats {
    /// Bytes sent so far over all channels, protocol headers included. Zero pages and compression
    /// keep it below the memory size, repeatedly dirtied pages push it above.
    pub transferred: i64,
    /// Bytes of guest memory that are known to be dirty and not sent yet. Falls while pages are
    /// sent and rises when a synchronisation of the dirty bitmap finds pages that the guest has
    /// changed since. 0 once the migration is `completed`.
    pub remaining: i64,
    /// Bytes of guest memory that the migration covers. Fixed during a migration, unlike
    /// [`transferred`](field@types::MigrationRAMStats::transferred) and
    /// [`remaining`](field@types::MigrationRAMStats::remaining).
    pub total: i64,
    /// Pages that held only zeros, for which a short marker went out in place of the content. Pages
    /// that are sent twice are not counted here, despite the name.
    pub duplicate: i64,
    /// Pages sent with their whole content, neither as a zero marker nor as an XBZRLE delta.
    pub normal: i64,
    /// The same as [`normal`](field@types::MigrationRAMStats::normal) in bytes:
    /// [`normal`](field@types::MigrationRAMStats::normal) times
    /// [`page-size`](field@types::MigrationRAMStats::page_size).
    pub normal_bytes: i64,
    /// Pages per second that the guest dirtied in the latest measuring period, 0 before the first
    /// one ends and once the migration is `completed`. Times
    /// [`page-size`](field@types::MigrationRAMStats::page_size) it compares with `max-bandwidth`:
    /// while it is higher, precopy cannot finish.
    pub dirty_pages_rate: i64,
    /// Throughput in the latest measuring period, in megabits (10^6 bits) per second.
    pub mbps: f64,
    /// How often the dirty bitmap was fetched from the accelerator: at the start, before each
    /// further round over guest memory and, in QEMU 10 but not in 11.1, at the switchover.
    pub dirty_sync_count: i64,
    /// Pages that the destination asked for because the guest touched them before they arrived.
    /// Stays 0 outside postcopy.
    pub postcopy_requests: i64,
    /// Size in bytes of a guest page, the unit of the page counters here and in
    /// [`XBZRLECacheStats`](types::XBZRLECacheStats). It can be smaller than the host's page.
    pub page_size: i64,
    /// Bytes sent over the parallel channels of the capability `multifd`, included in
    /// [`transferred`](field@types::MigrationRAMStats::transferred).
    pub multifd_bytes: u64,
    /// Guest pages sent per second in the latest measuring period.
    pub pages_per_second: u64,
    /// Bytes sent while the guest ran on the source.
    ///
    /// Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// Bytes sent while the guest was stopped for the switchover.
    ///
    /// Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// Bytes sent after the guest started to run on the destination.
    ///
    /// Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// Synchronisations in which the kernel copied pages although the capability `zero-copy-send`
    /// is on, for instance for lack of support in the network card. Each multifd channel counts by
    /// itself, so the maximum is
    /// [`dirty-sync-count`](field@types::MigrationRAMStats::dirty_sync_count) times the number of
    /// channels.
    ///
    /// Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// Always 0: QEMU stopped counting skipped pages long before the member went.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub skipped: Option<i64>,
}

/// The required members of [`MigrationRAMStats`], for its `new`.
pub struct MigrationRAMStatsRequired {
    /// Bytes sent so far over all channels, protocol headers included. Zero pages and compression
    /// keep it below the memory size, repeatedly dirtied pages push it above.
    pub transferred: i64,
    /// Bytes of guest memory that are known to be dirty and not sent yet. Falls while pages are
    /// sent and rises when a synchronisation of the dirty bitmap finds pages that the guest has
    /// changed since. 0 once the migration is `completed`.
    pub remaining: i64,
    /// Bytes of guest memory that the migration covers. Fixed during a migration, unlike
    /// [`transferred`](field@types::MigrationRAMStats::transferred) and
    /// [`remaining`](field@types::MigrationRAMStats::remaining).
    pub total: i64,
    /// Pages that held only zeros, for which a short marker went out in place of the content. Pages
    /// that are sent twice are not counted here, despite the name.
    pub duplicate: i64,
    /// Pages sent with their whole content, neither as a zero marker nor as an XBZRLE delta.
    pub normal: i64,
    /// The same as [`normal`](field@types::MigrationRAMStats::normal) in bytes:
    /// [`normal`](field@types::MigrationRAMStats::normal) times
    /// [`page-size`](field@types::MigrationRAMStats::page_size).
    pub normal_bytes: i64,
    /// Pages per second that the guest dirtied in the latest measuring period, 0 before the first
    /// one ends and once the migration is `completed`. Times
    /// [`page-size`](field@types::MigrationRAMStats::page_size) it compares with `max-bandwidth`:
    /// while it is higher, precopy cannot finish.
    pub dirty_pages_rate: i64,
    /// Throughput in the latest measuring period, in megabits (10^6 bits) per second.
    pub mbps: f64,
    /// How often the dirty bitmap was fetched from the accelerator: at the start, before each
    /// further round over guest memory and, in QEMU 10 but not in 11.1, at the switchover.
    pub dirty_sync_count: i64,
    /// Pages that the destination asked for because the guest touched them before they arrived.
    /// Stays 0 outside postcopy.
    pub postcopy_requests: i64,
    /// Size in bytes of a guest page, the unit of the page counters here and in
    /// [`XBZRLECacheStats`](types::XBZRLECacheStats). It can be smaller than the host's page.
    pub page_size: i64,
    /// Bytes sent over the parallel channels of the capability `multifd`, included in
    /// [`transferred`](field@types::MigrationRAMStats::transferred).
    pub multifd_bytes: u64,
    /// Guest pages sent per second in the latest measuring period.
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

/// How well the XBZRLE cache of a migration works. A high
/// [`cache-miss-rate`](field@types::XBZRLECacheStats::cache_miss_rate) or many overflows mean
/// that XBZRLE costs CPU time without saving bandwidth.
#[non_exhaustive]
pub struct XBZRLECacheStats {
    /// Size in bytes of the cache that keeps copies of sent pages; the migration parameter
    /// `xbzrle-cache-size`.
    pub cache_size: u64,
    /// Bytes sent for the pages in [`pages`](field@types::XBZRLECacheStats::pages): encoded deltas
    /// with a short header each, and whole pages on overflow.
    pub bytes: i64,
    /// Guest pages found in the cache and compared with their earlier copy, whether a delta was
    /// sent, the page was unchanged and skipped, or the delta was too long (see
    /// [`overflow`](field@types::XBZRLECacheStats::overflow)).
    pub pages: i64,
    /// Pages sent whole because the cache held no earlier copy to compare with.
    pub cache_miss: i64,
    /// Share of the pages handled in the latest measuring period that missed the cache, from 0 to
    /// 1\.
    pub cache_miss_rate: f64,
    /// Size of the pages in [`pages`](field@types::XBZRLECacheStats::pages) divided by
    /// [`bytes`](field@types::XBZRLECacheStats::bytes), over the latest measuring period: 10 means
    /// that they took a tenth of the space. 0 if no page was encoded.
    pub encoding_rate: f64,
    /// Pages whose delta would not have fitted into a page and that were sent whole instead.
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

/// Counters of the former migration capability `compress`. No message carries them any more;
/// parallel streams are compressed with `multifd-compression` instead.
#[non_exhaustive]
pub struct CompressionStats {
    /// Guest pages that were sent compressed.
    pub pages: i64,
    /// Times that a page had to wait because every compression thread was at work.
    pub busy: i64,
    /// Waits per page over the latest measuring period.
    pub busy_rate: f64,
    /// Bytes that the pages took after compression.
    pub compressed_size: i64,
    /// Size before compression divided by the size after it, over the latest measuring period.
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

/// The states that a migration goes through. A plain precopy migration passes
/// [`setup`](types::MigrationStatus::Setup), [`active`](types::MigrationStatus::Active),
/// [`device`](types::MigrationStatus::Device) and
/// [`completed`](types::MigrationStatus::Completed). It ends as
/// [`completed`](types::MigrationStatus::Completed), [`failed`](types::MigrationStatus::Failed)
/// or [`cancelled`](types::MigrationStatus::Cancelled); after the latter two a new one can be
/// started at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// No migration has been started since QEMU was.
    None,
    /// The connection is being made and memory prepared; no guest memory has gone out yet. A
    /// destination is in this state while it listens.
    Setup,
    /// `migrate_cancel` was accepted and the migration threads are winding down.
    Cancelling,
    /// The migration was called off. On the source the guest goes on as before.
    Cancelled,
    /// Precopy: guest memory is copied while the guest runs on the source.
    Active,
    /// The switch to postcopy has begun: the destination is loading device state and the guest runs
    /// on neither side. A failure here still lets the source resume. Skipped if there is no return
    /// path.
    ///
    /// Since QEMU 10.2.
    PostcopyDevice,
    /// The guest runs on the destination, which fetches missing memory from the source. If one side
    /// dies now, the guest is lost.
    PostcopyActive,
    /// The connection broke during postcopy. Both sides keep their state and wait: give the
    /// destination an address with `migrate-recover`, then run `migrate` with `resume` on the
    /// source.
    PostcopyPaused,
    /// The source, or the destination, has got a new address and is making the connection to resume
    /// postcopy.
    ///
    /// Since QEMU 9.1.
    PostcopyRecoverSetup,
    /// The new connection stands and both sides compare which pages have arrived.
    PostcopyRecover,
    /// The migration succeeded. On the source the guest is stopped (run state `postmigrate`).
    Completed,
    /// An error has ended the migration and clean-up is still going on. Wait for
    /// [`failed`](types::MigrationStatus::Failed) before starting another one.
    ///
    /// Since QEMU 11.0.
    Failing,
    /// The migration failed and everything is cleaned up. `error-desc` in `query-migrate` tells
    /// why. After a failed precopy the guest goes on at the source.
    Failed,
    /// The first copy is complete and the pair runs in lock step. Reached only with the capability
    /// `x-colo`.
    Colo,
    /// The guest is stopped and the migration holds before device state is written, until
    /// `migrate-continue`. Reached only with the capability `pause-before-switchover`.
    PreSwitchover,
    /// The guest is stopped; the remaining memory and the device state go over.
    Device,
    /// The source waits for the guest to release the primary devices of failover pairs, which
    /// cannot be migrated. Memory is not sent before it has.
    WaitUnplug,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Progress of passed-through devices in a migration.
#[non_exhaustive]
pub struct VfioStats {
    /// Bytes of device state that VFIO devices have sent to the destination.
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

/// State of the migration with times, counters and errors. On the source it covers the outgoing
/// migration, on the destination the incoming one, for which
/// [`status`](field@types::MigrationInfo::status),
/// [`error-desc`](field@types::MigrationInfo::error_desc),
/// [`socket-address`](field@types::MigrationInfo::socket_address) and the members about
/// postcopy latency apply.
#[non_exhaustive]
pub struct MigrationInfo {
    /// Present once a migration was started, or on a destination once it listens; a QEMU that never
    /// took part in one leaves it out.
    pub status: Option<types::MigrationStatus>,
    /// Counters of guest memory. Present from `active` on, also after `completed`; absent during
    /// `setup`, `wait-unplug` and `colo`, after a failure and after a cancellation.
    pub ram: Option<types::MigrationRAMStats>,
    /// Bytes that are still to be sent, of guest memory and of devices. `ram.remaining` covers the
    /// memory alone. Present while the migration runs.
    ///
    /// Since QEMU 11.1.
    pub remaining: Option<u64>,
    /// Progress of VFIO devices. Present like [`ram`](field@types::MigrationInfo::ram) if the guest
    /// has such devices and all of them can be migrated.
    pub vfio: Option<types::VfioStats>,
    /// How the XBZRLE cache performs. Present like [`ram`](field@types::MigrationInfo::ram),
    /// provided that the capability `xbzrle` is on.
    pub xbzrle_cache: Option<types::XBZRLECacheStats>,
    /// Milliseconds since the migration began, or that it took in total once it is over. Present
    /// like [`ram`](field@types::MigrationInfo::ram).
    pub total_time: Option<i64>,
    /// Milliseconds that the guest would stand still if the switchover took place now, by the
    /// latest measurement. Present while precopy runs; the switchover happens once it is below
    /// `downtime-limit`.
    pub expected_downtime: Option<i64>,
    /// Milliseconds that the guest actually stood still. Present when the status is `completed`,
    /// and during postcopy.
    pub downtime: Option<i64>,
    /// Milliseconds between the command and the first round over memory, spent on things like
    /// pinning memory for RDMA. Present like [`ram`](field@types::MigrationInfo::ram).
    pub setup_time: Option<i64>,
    /// Percentage of time that `auto-converge` takes away from the virtual CPUs at the moment.
    /// Absent while it does not throttle.
    pub cpu_throttle_percentage: Option<i64>,
    /// The reason of a failure, as text for people; its wording is not stable. Present after a
    /// failure, including one from which postcopy may recover.
    pub error_desc: Option<crate::rt::Text>,
    /// Why this guest cannot be migrated at present, one text per reason, such as a device without
    /// migration support. Absent if nothing prevents it, so it can be checked before `migrate`.
    ///
    /// Since QEMU 6.0.
    pub blocked_reasons: Option<Vec<crate::rt::Text>>,
    /// Milliseconds during which all virtual CPUs at once waited for missing memory. Present on the
    /// destination once the migration is `completed`, with the capability
    /// [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    pub postcopy_blocktime: Option<u32>,
    /// Milliseconds that each virtual CPU waited for missing memory, in the order of the CPU index.
    /// Present like [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// Average nanoseconds from a page fault on the destination until the page came from the
    /// source. Faults that were settled without asking the source do not count, which makes this
    /// figure higher than the average over all. Present like
    /// [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members about fault latency,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency),
    /// [`postcopy-latency-dist`](field@types::MigrationInfo::postcopy_latency_dist),
    /// [`postcopy-vcpu-latency`](field@types::MigrationInfo::postcopy_vcpu_latency) and
    /// [`postcopy-non-vcpu-latency`](field@types::MigrationInfo::postcopy_non_vcpu_latency), are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency: Option<u64>,
    /// Histogram of the fault latencies. Element N counts the faults that took from 2^N up to, but
    /// excluding, 2^(N+1) microseconds; element 0 those from 1 to 2. Present like
    /// [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members about fault latency,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency),
    /// [`postcopy-latency-dist`](field@types::MigrationInfo::postcopy_latency_dist),
    /// [`postcopy-vcpu-latency`](field@types::MigrationInfo::postcopy_vcpu_latency) and
    /// [`postcopy-non-vcpu-latency`](field@types::MigrationInfo::postcopy_non_vcpu_latency), are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency) for each virtual CPU, in
    /// nanoseconds, in the order of the CPU index. Present like
    /// [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members about fault latency,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency),
    /// [`postcopy-latency-dist`](field@types::MigrationInfo::postcopy_latency_dist),
    /// [`postcopy-vcpu-latency`](field@types::MigrationInfo::postcopy_vcpu_latency) and
    /// [`postcopy-non-vcpu-latency`](field@types::MigrationInfo::postcopy_non_vcpu_latency), are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency) for faults in threads of
    /// QEMU that are not virtual CPUs, in nanoseconds. Present like
    /// [`postcopy-blocktime`](field@types::MigrationInfo::postcopy_blocktime).
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members about fault latency,
    /// [`postcopy-latency`](field@types::MigrationInfo::postcopy_latency),
    /// [`postcopy-latency-dist`](field@types::MigrationInfo::postcopy_latency_dist),
    /// [`postcopy-vcpu-latency`](field@types::MigrationInfo::postcopy_vcpu_latency) and
    /// [`postcopy-non-vcpu-latency`](field@types::MigrationInfo::postcopy_non_vcpu_latency), are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 10.1.
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// Addresses on which the destination listens, with the port that the kernel chose if port 0
    /// was asked for. Absent unless the destination listens on a socket.
    pub socket_address: Option<Vec<types::SocketAddress>>,
    /// Longest time in microseconds for which the capability `dirty-limit` put a virtual CPU to
    /// sleep each time that its dirty ring was full. Present while that limit is in force.
    ///
    /// Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Estimated microseconds in which a virtual CPU fills its dirty ring: the memory that the ring
    /// covers divided by the average dirty rate. 0 if the guest dirties nothing. Present while the
    /// limit of `dirty-limit` is in force.
    ///
    /// Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// Progress of disks that `migrate` with `blk` or `inc` copies. Present while such a migration
    /// runs.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub disk: Option<types::MigrationStats>,
    /// Statistics of page compression. Present if the capability `compress` is on.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub compression: Option<types::CompressionStats>,
    /// Whether something in the guest's configuration forbids migration;
    /// [`blocked-reasons`](field@types::MigrationInfo::blocked_reasons) says what.
    ///
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

/// The optional features of migration. All are off in a new QEMU. They are set with
/// `migrate-set-capabilities` on the source, and where noted on the destination too, before the
/// migration starts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationCapability {
    /// Sends pages that were sent before as a compressed difference from the copy in a cache, which
    /// saves bandwidth for guests that change little of each page. Conflicts with
    /// [`multifd`](types::MigrationCapability::Multifd),
    /// [`mapped-ram`](types::MigrationCapability::MappedRam) and
    /// [`zero-copy-send`](types::MigrationCapability::ZeroCopySend).
    Xbzrle,
    /// For RDMA: pins the whole guest memory before the start instead of piece by piece on demand.
    /// Faster, but the host must have all of that memory to spare.
    RdmaPinAll,
    /// Slows the virtual CPUs down more and more while precopy makes too little progress. The
    /// parameters `cpu-throttle-initial`, `cpu-throttle-increment` and `max-cpu-throttle` say how
    /// much. Conflicts with [`dirty-limit`](types::MigrationCapability::DirtyLimit).
    AutoConverge,
    /// Makes QEMU send `MIGRATION` on each change of status and `MIGRATION_PASS` on each round over
    /// memory. Useful on both sides.
    Events,
    /// Allows `migrate-start-postcopy`, after which the guest runs on the destination and the rest
    /// of memory follows on demand. Needs to be on at both sides, and `userfaultfd` support in the
    /// destination's kernel. A guest whose source or destination dies in postcopy is lost.
    /// Conflicts with [`mapped-ram`](types::MigrationCapability::MappedRam) and
    /// [`x-ignore-shared`](types::MigrationCapability::XIgnoreShared).
    PostcopyRam,
    /// Keeps copying the state after the first pass, so that a secondary QEMU runs in lock step and
    /// can take over (COLO). Needs a QEMU built with block replication.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-colo`](types::MigrationCapability::XColo) and
    /// [`x-ignore-shared`](types::MigrationCapability::XIgnoreShared) are experimental: they may
    /// change or vanish in any release.
    XColo,
    /// Frees pages on the source as soon as the destination has them, in a postcopy migration.
    /// Lowers the use of memory when both sides are on one host. A postcopy migration whose
    /// connection broke cannot be resumed then.
    ReleaseRam,
    /// Opens a channel from destination to source also for precopy, over which the destination
    /// confirms that it has loaded everything. Needs a transport that works in both directions, so
    /// no file.
    ReturnPath,
    /// Stops the source in the state `pre-switchover`, after the guest is paused and before its
    /// disks are given up, until `migrate-continue`. Leaves time to finish block jobs.
    PauseBeforeSwitchover,
    /// Spreads memory over several channels, as many as the parameter `multifd-channels` says. Must
    /// be on at both sides before the destination starts to listen. Needs a TCP, UNIX or vsock
    /// address, or a file together with [`mapped-ram`](types::MigrationCapability::MappedRam).
    /// Conflicts with [`xbzrle`](types::MigrationCapability::Xbzrle).
    Multifd,
    /// Takes the named dirty bitmaps of the disks along, so that incremental backups continue.
    /// Names can be mapped with the parameter `block-bitmap-mapping`. Set it on both sides.
    DirtyBitmaps,
    /// Makes the destination measure how long virtual CPUs wait for memory in postcopy, for the
    /// members [`postcopy-blocktime`](types::MigrationCapability::PostcopyBlocktime) and others in
    /// `query-migrate`.
    PostcopyBlocktime,
    /// Keeps a destination that was started paused from opening its images for writing, and locking
    /// them, before `cont`. QEMU 10.0 and later always do that, whatever the setting.
    LateBlockActivate,
    /// Leaves out memory that is backed by a file or other shared object, since a destination on
    /// the same host maps it too.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-colo`](types::MigrationCapability::XColo) and
    /// [`x-ignore-shared`](types::MigrationCapability::XIgnoreShared) are experimental: they may
    /// change or vanish in any release.
    XIgnoreShared,
    /// Sends the machine's UUID along; a destination with another one refuses the migration.
    ValidateUuid,
    /// Writes the guest's state as it is at the start of the migration while the guest goes on
    /// running: pages are write-protected and saved before they change. Needs `userfaultfd` write
    /// protection in the host's kernel. Excludes nearly all other capabilities, among them
    /// [`postcopy-ram`](types::MigrationCapability::PostcopyRam),
    /// [`multifd`](types::MigrationCapability::Multifd),
    /// [`xbzrle`](types::MigrationCapability::Xbzrle) and
    /// [`return-path`](types::MigrationCapability::ReturnPath).
    ///
    /// Since QEMU 6.0.
    BackgroundSnapshot,
    /// Lets the kernel send pages straight from guest memory, without a copy. Linux only; needs
    /// [`multifd`](types::MigrationCapability::Multifd) without compression and TLS, and permission
    /// to lock memory (`RLIMIT_MEMLOCK`).
    ///
    /// Since QEMU 7.1.
    ZeroCopySend,
    /// Sends pages that the destination asks for over a channel of their own, ahead of the
    /// background stream, which shortens waits in postcopy. Needs
    /// [`postcopy-ram`](types::MigrationCapability::PostcopyRam); set it on both sides before the
    /// destination starts to listen.
    ///
    /// Since QEMU 7.1.
    PostcopyPreempt,
    /// Delays the switchover until the destination reports that its devices are ready, for example
    /// a VFIO device that has preloaded its data. Needs
    /// [`return-path`](types::MigrationCapability::ReturnPath).
    ///
    /// Since QEMU 8.1.
    SwitchoverAck,
    /// Slows down just the virtual CPUs that dirty memory faster than the parameter
    /// `vcpu-dirty-limit` allows, which spares readers. Needs KVM with `dirty-ring-size`; conflicts
    /// with [`auto-converge`](types::MigrationCapability::AutoConverge).
    ///
    /// Since QEMU 8.1.
    DirtyLimit,
    /// Gives each page a fixed place in the migration file, so that a page written twice takes no
    /// extra room and several threads can write. Needs a seekable target such as `file:`, on both
    /// sides. Conflicts with [`xbzrle`](types::MigrationCapability::Xbzrle),
    /// [`postcopy-ram`](types::MigrationCapability::PostcopyRam), compression and TLS.
    ///
    /// Since QEMU 9.0.
    MappedRam,
    /// Blocks of zeroes on disks are sent as a flag instead of as data. Only for migrations that
    /// copy disks.
    ///
    /// **Gone** since QEMU 11.0; leave it out: block migration, which it was for, is gone.
    #[deprecated(
        note = "gone since QEMU 11.0; leave it out: block migration, which it was for, is gone"
    )]
    ZeroBlocks,
    /// Threads compress pages before they are sent.
    /// [`multifd`](types::MigrationCapability::Multifd) with compression replaces it.
    ///
    /// **Gone** since QEMU 9.1; use 'multifd' with 'multifd-compression'.
    #[deprecated(note = "gone since QEMU 9.1; use 'multifd' with 'multifd-compression'")]
    Compress,
    /// Disks without shared storage are copied along with RAM. `blockdev-mirror` to an NBD export
    /// replaces it.
    ///
    /// **Gone** since QEMU 9.1; use 'blockdev-mirror' to an NBD export.
    #[deprecated(note = "gone since QEMU 9.1; use 'blockdev-mirror' to an NBD export")]
    Block,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A migration feature and whether it is on.
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// The feature meant.
    pub capability: types::MigrationCapability,
    /// true for on, false for off.
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

/// How the parallel streams of a migration are compressed. Both sides need the same setting.
/// Methods that the binary was built without are missing from its schema. Where the host lacks
/// the accelerator, [`qatzip`](types::MultiFDCompression::Qatzip) and
/// [`qpl`](types::MultiFDCompression::Qpl) compress on the CPU, and
/// [`uadk`](types::MultiFDCompression::Uadk) sends the pages as they are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultiFDCompression {
    /// Pages go out as they are.
    None,
    /// Deflate on the CPU, available in every build; level by `multifd-zlib-level`.
    Zlib,
    /// Zstandard on the CPU, faster than [`zlib`](types::MultiFDCompression::Zlib) at the same
    /// ratio; level by `multifd-zstd-level`.
    ///
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// Deflate on Intel QuickAssist cards through the QATzip library; level by
    /// `multifd-qatzip-level`.
    ///
    /// Only in builds with `CONFIG_QATZIP`.
    ///
    /// Since QEMU 9.2.
    Qatzip,
    /// Deflate on the Intel In-Memory Analytics Accelerator (IAA) through the Query Processing
    /// Library.
    ///
    /// Only in builds with `CONFIG_QPL`.
    ///
    /// Since QEMU 9.1.
    Qpl,
    /// Compression on the accelerators of Kunpeng processors through the UADK library.
    ///
    /// Only in builds with `CONFIG_UADK`.
    ///
    /// Since QEMU 9.1.
    Uadk,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether the guest moves to another QEMU, or QEMU below it is replaced (CPR, "checkpoint and
/// restart"). With CPR the guest stays on its host;
/// [`cpr-transfer`](types::MigMode::CprTransfer) and [`cpr-exec`](types::MigMode::CprExec) also
/// keep its memory in place, for which all memory backends need `share=on` and the machine
/// `aux-ram-share=on`.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigMode {
    /// Copies the guest to another QEMU, on any host; the guest runs meanwhile.
    Normal,
    /// `migrate` stops the guest and writes its state to the given address, usually a file.
    /// Afterwards QEMU can be ended, the host updated or rebooted, and a QEMU with `-incoming`
    /// started from the state. Disk images must not be changed in between.
    ///
    /// Saves much time with shared memory and `x-ignore-shared`; that memory has to survive the
    /// reboot if there is one. VFIO devices are allowed if the guest suspended itself first, with
    /// `guest-suspend-ram` for example. Not with postcopy, `background-snapshot` or COLO.
    CprReboot,
    /// Hands the guest to a second QEMU on the same host, started with the same machine options and
    /// two `-incoming` options: the usual one, and one for a channel of type `cpr` on a UNIX
    /// socket, over which file descriptors travel. `migrate` on the old QEMU then gets both
    /// channels.
    ///
    /// The guest stops only briefly; VFIO devices stay open. The new QEMU answers QMP commands only
    /// after it has read the `cpr` channel. The main channel can be neither a file nor a TCP port
    /// 0\.
    ///
    /// Since QEMU 10.0.
    CprTransfer,
    /// `migrate` stops the guest, writes its state to a file or another target that takes all of
    /// it, and replaces the running program by the one in `cpr-exec-command`, which keeps the
    /// process id and the open devices and then loads the state. A target that needs a reader at
    /// the other end blocks forever.
    ///
    /// Since QEMU 10.2.
    CprExec,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Which threads look for pages full of zeros during a migration. Such pages are sent as a
/// short marker.
///
/// In messages since QEMU 9.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    /// No check: zero pages go out like all others. Saves CPU time for guests that have none.
    None,
    /// The main migration thread checks, which can limit the throughput of
    /// [`multifd`](types::ZeroPageDetection::Multifd).
    Legacy,
    /// Each multifd thread checks its own pages; without
    /// [`multifd`](types::ZeroPageDetection::Multifd) the same as
    /// [`legacy`](types::ZeroPageDetection::Legacy).
    Multifd,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Changes that a dirty bitmap undergoes when it is migrated.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// true makes the bitmap persistent (stored in its image) at the destination, false makes it
    /// transient. By default it stays as it was.
    pub persistent: Option<bool>,
}

impl BitmapMigrationBitmapAliasTransform {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { persistent: None }
    }

    /// true makes the bitmap persistent (stored in its image) at the destination, false makes it
    /// transient. By default it stays as it was.
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
    /// Name of the bitmap on its node in this QEMU.
    pub name: crate::rt::Text,
    /// Name in the migration stream, at most 255 bytes. Both sides map their own names to the same
    /// alias.
    pub alias: crate::rt::Text,
    /// Changes to the bitmap on its way. Absent: it arrives as it left.
    ///
    /// Since QEMU 6.0.
    pub transform: Option<types::BitmapMigrationBitmapAliasTransform>,
}

impl BitmapMigrationBitmapAlias {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        alias: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            transform: None,
        }
    }

    /// Changes to the bitmap on its way. Absent: it arrives as it left.
    ///
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

/// Name of a node here and in the migration stream, with its bitmaps. No node name and no alias
/// may occur twice in the mapping.
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// Name of the node in this QEMU.
    pub node_name: crate::rt::Text,
    /// Name of the node in the migration stream, at most 255 bytes: a letter, then letters, digits,
    /// `-`, `.` or `_`.
    pub alias: crate::rt::Text,
    /// The bitmaps of the node that migrate. Others of its bitmaps stay behind.
    pub bitmaps: Vec<types::BitmapMigrationBitmapAlias>,
}

impl BitmapMigrationNodeAlias {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<crate::rt::Text>,
        alias: impl Into<crate::rt::Text>,
        bitmaps: impl Into<Vec<types::BitmapMigrationBitmapAlias>>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            alias: alias.into(),
            bitmaps: bitmaps.into(),
        }
    }
}

/// Tuning values of migration. In `query-migrate-parameters`, the values in force; in
/// `migrate-set-parameters`, those to change.
///
/// Older releases call it `MigrateSetParameters`.
#[non_exhaustive]
pub struct MigrationParameters {
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
    /// [`cpu-throttle-increment`](field@types::MigrationParameters::cpu_throttle_increment) if a
    /// smaller step is calculated to suffice, which disturbs a heavily throttled guest less. Off by
    /// default.
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
    /// [`x-checkpoint-delay`](field@types::MigrationParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@types::MigrationParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@types::MigrationParameters::x_rdma_chunk_size) are
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
    /// [`cpu-throttle-initial`](field@types::MigrationParameters::cpu_throttle_initial) to 99, 99
    /// by default.
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
    /// [`x-checkpoint-delay`](field@types::MigrationParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@types::MigrationParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@types::MigrationParameters::x_rdma_chunk_size) are
    /// experimental: they may change or vanish in any release.
    ///
    /// Since QEMU 8.1.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// For `dirty-limit`: dirty rate in MiB per second up to which a virtual CPU is left alone; at
    /// least 1, which is the default.
    ///
    /// Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// How the guest moves: `normal` by default. For `cpr-reboot`, set it before `migrate` and
    /// again in the new QEMU before `migrate-incoming`.
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
    /// [`x-checkpoint-delay`](field@types::MigrationParameters::x_checkpoint_delay),
    /// [`x-vcpu-dirty-limit-period`](field@types::MigrationParameters::x_vcpu_dirty_limit_period)
    /// and [`x-rdma-chunk-size`](field@types::MigrationParameters::x_rdma_chunk_size) are
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
    /// Not part of a pair.
    None,
    /// Serves the outside world and sends checkpoints.
    Primary,
    /// Runs in lock step as a hot standby.
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Why COLO ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum COLOExitReason {
    /// COLO was not left so far. Only in `query-colo-status`, not in events.
    None,
    /// A client ended it with `x-colo-lost-heartbeat`.
    Request,
    /// An error, such as a broken connection to the other side.
    Error,
    /// A takeover is under way.
    Processing,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What carries the migration stream.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressType {
    /// A TCP, UNIX or vsock socket, or an open descriptor.
    Socket,
    /// The input or output of a program, such as a compressor.
    Exec,
    /// Remote memory access over InfiniBand or RoCE.
    Rdma,
    /// A file, to load from later.
    File,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A file for the migration stream, and where in it to begin. For a file that was opened
/// elsewhere, pass its descriptor with `add-fd` and name it `/dev/fdset/` and the number of the
/// set.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// Path of the file on the host. The source creates it if need be.
    pub filename: crate::rt::Text,
    /// Bytes to leave free at the beginning of the file, for instance for a header of the manager;
    /// 0 for none. The source truncates the file to this length first.
    pub offset: u64,
}

impl FileMigrationArgs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>, offset: u64) -> Self {
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
    /// The program, as a path, followed by its arguments. No shell is involved unless the program
    /// is one: `["/bin/sh", "-c", "gzip > state.gz"]`.
    pub args: Vec<crate::rt::Text>,
}

impl MigrationExecCommand {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(args: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            args: args.into_iter().map(Into::into).collect(),
        }
    }
}

/// Where the migration stream goes to or comes from.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationAddress {
    /// The kind of address, which decides the other members.
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
    /// A TCP, UNIX or vsock socket, or an open descriptor.
    Socket(types::SocketAddress),
    /// The input or output of a program, such as a compressor.
    Exec(types::MigrationExecCommand),
    /// Remote memory access over InfiniBand or RoCE.
    Rdma(types::InetSocketAddress),
    /// A file, to load from later.
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
    /// The migration stream itself.
    Main,
    /// Device descriptors for the mode `cpr-transfer`, over a UNIX socket.
    ///
    /// Since QEMU 10.0.
    Cpr,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A channel of a migration with its address.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct MigrationChannel {
    /// The use of the channel.
    pub channel_type: types::MigrationChannelType,
    /// Address to connect to (`migrate`) or to listen on (`migrate-incoming`).
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
    /// true after an error; replication no longer works then.
    pub error: bool,
    /// Description of the error for people. Present if
    /// [`error`](field@types::ReplicationStatus::error) is true.
    pub desc: Option<crate::rt::Text>,
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
    /// The side that this QEMU has now; `none` outside COLO.
    pub mode: types::COLOMode,
    /// The side that it had before it left COLO; the same as
    /// [`mode`](field@types::COLOStatus::mode) while in COLO.
    pub last_mode: types::COLOMode,
    /// Why it left COLO; `none` if it did not.
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
    /// Index of the virtual CPU, from 0.
    pub id: i64,
    /// Memory that it dirtied, in MiB per second.
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
    /// No measurement was made so far.
    Unstarted,
    /// One is running.
    Measuring,
    /// It is finished and the result can be read.
    Measured,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Ways to measure the dirty rate: by sampling, dirty ring or dirty log.
///
/// In messages since QEMU 6.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    /// Hashes a sample of pages at both ends of the time span and extrapolates from those that
    /// differ. Works everywhere without slowing the guest's writes, but is only an estimate.
    PageSampling,
    /// Reads the dirty rings of KVM, which gives a rate for each virtual CPU. Needs KVM with
    /// `dirty-ring-size` set.
    DirtyRing,
    /// Counts pages in KVM's dirty bitmap: exact, but each first write to a page costs a fault.
    /// Needs KVM without `dirty-ring-size`; without KVM the result is 0.
    DirtyBitmap,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Unit that a span of time is given in.
///
/// In messages since QEMU 8.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimeUnit {
    /// The number counts seconds.
    Second,
    /// The number counts milliseconds.
    Millisecond,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A dirty rate measurement: how it was made and what came out.
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// Memory dirtied by the whole guest, in MiB per second; a page counts once however often it
    /// was written. Present if [`status`](field@types::DirtyRateInfo::status) is `measured`.
    pub dirty_rate: Option<i64>,
    /// Whether the measurement is finished.
    pub status: types::DirtyRateStatus,
    /// When it began, in seconds since 1970.
    pub start_time: i64,
    /// How long it took or takes, in
    /// [`calc-time-unit`](field@types::DirtyRateInfo::calc_time_unit), rounded down.
    pub calc_time: i64,
    /// The unit asked for in `query-dirty-rate`.
    ///
    /// Since QEMU 8.2.
    pub calc_time_unit: Option<types::TimeUnit>,
    /// Pages sampled per GiB of guest memory; 0 or without meaning in modes other than
    /// `page-sampling`.
    ///
    /// Since QEMU 6.1.
    pub sample_pages: Option<u64>,
    /// How it was measured.
    ///
    /// Since QEMU 6.2.
    pub mode: Option<types::DirtyRateMeasureMode>,
    /// Rate of each virtual CPU. Present for a finished measurement in `dirty-ring` mode.
    ///
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

/// Dirty rate limit of a virtual CPU and its rate at the moment.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DirtyLimitInfo {
    /// Index of the virtual CPU, from 0.
    pub cpu_index: i64,
    /// The limit, in MiB per second.
    pub limit_rate: u64,
    /// The rate measured last, in MiB per second.
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

/// A thread that takes part in migration.
///
/// In messages since QEMU 8.0.
///
/// In messages up to QEMU 10.2 only.
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// Name that QEMU gave the thread, `multifdsend_0` for example.
    pub name: crate::rt::Text,
    /// Identifier of the thread on the host, as `top -H` shows it.
    pub thread_id: i64,
}

impl MigrationThreadInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, thread_id: i64) -> Self {
        Self {
            name: name.into(),
            thread_id,
        }
    }
}
