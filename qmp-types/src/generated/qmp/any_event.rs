// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::{commands, events, types};

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// Sent when the guest has been shut down, with the cause. QEMU ends after it unless it runs
    /// with `-no-shutdown`.
    #[cfg(feature = "run-state")]
    Shutdown(events::Shutdown),
    /// Sent when the guest is asked to power itself off, for example through the virtual ACPI power
    /// button.
    #[cfg(feature = "run-state")]
    Powerdown(events::Powerdown),
    /// Sent when the machine has been reset, and says whether the guest itself asked for it.
    #[cfg(feature = "run-state")]
    Reset(events::Reset),
    /// Sent when the virtual CPUs stop executing, for example after `stop` or before a migration
    /// ends.
    #[cfg(feature = "run-state")]
    Stop(events::Stop),
    /// Sent when the virtual CPUs start to execute again after a pause.
    #[cfg(feature = "run-state")]
    Resume(events::Resume),
    /// Sent when the guest goes to sleep with its state kept in memory (ACPI S3).
    #[cfg(feature = "run-state")]
    Suspend(events::Suspend),
    /// Sent when the guest hibernates (ACPI S4). QEMU then treats it like a shutdown:
    /// [`SHUTDOWN`](events::Shutdown) follows. The guest continues from its disk when it is started
    /// again.
    #[cfg(feature = "run-state")]
    SuspendDisk(events::SuspendDisk),
    /// Sent when a sleeping guest is running again.
    #[cfg(feature = "run-state")]
    Wakeup(events::Wakeup),
    /// Sent when the guest has not fed its watchdog device in time, with the action that QEMU
    /// takes. Repeats in quick succession are dropped.
    #[cfg(feature = "run-state")]
    Watchdog(events::Watchdog),
    /// Sent when the guest kernel reports that it has crashed, with the action that QEMU takes and
    /// any details the guest gave.
    #[cfg(feature = "run-state")]
    GuestPanicked(events::GuestPanicked),
    /// Sent when the guest reports a crash that it deals with itself, usually by starting a crash
    /// kernel.
    #[cfg(feature = "run-state")]
    GuestCrashloaded(events::GuestCrashloaded),
    /// Sent when the guest uses its pvpanic device to request a shutdown.
    #[cfg(feature = "run-state")]
    GuestPvshutdown(events::GuestPvshutdown),
    /// Sent when the host finds a hardware memory error that hits this guest or QEMU itself, with
    /// what was done about it.
    #[cfg(feature = "run-state")]
    MemoryFailure(events::MemoryFailure),
    /// Sent when a background job enters a new state of its life cycle. It does not say whether the
    /// job failed: block jobs have `BLOCK_JOB_COMPLETED` for that, others have to be started with
    /// `auto-dismiss` off (or have no such option) and looked up with
    /// [`query-jobs`](commands::QueryJobs) when `concluded`.
    #[cfg(feature = "job")]
    JobStatusChange(events::JobStatusChange),
    /// Sent when a removable drive opens or closes its tray, for the guest or for a command.
    #[cfg(feature = "block")]
    DeviceTrayMoved(events::DeviceTrayMoved),
    /// Sent when QEMU loses or regains its connection to a persistent reservation helper.
    #[cfg(feature = "block")]
    PrManagerStatusChanged(events::PrManagerStatusChanged),
    /// Sent when QEMU finds that the metadata of an image is damaged.
    #[cfg(feature = "block-core")]
    BlockImageCorrupted(events::BlockImageCorrupted),
    /// Sent when a read or write by the guest fails on its disk, with the action taken (`stop`
    /// pauses the guest).
    #[cfg(feature = "block-core")]
    BlockIoError(events::BlockIoError),
    /// Sent when a block job has ended and was not cancelled.
    #[cfg(feature = "block-core")]
    BlockJobCompleted(events::BlockJobCompleted),
    /// Sent when a block job has ended because it was cancelled.
    #[cfg(feature = "block-core")]
    BlockJobCancelled(events::BlockJobCancelled),
    /// Sent when a block job hits a read or write error, with the action taken.
    #[cfg(feature = "block-core")]
    BlockJobError(events::BlockJobError),
    /// Sent when a block job, usually a mirror, has caught up and waits for `job-complete` or a
    /// cancel.
    #[cfg(feature = "block-core")]
    BlockJobReady(events::BlockJobReady),
    /// Sent when a block job has done its work and waits for `job-finalize`, because it was started
    /// with `auto-finalize` off.
    #[cfg(feature = "block-core")]
    BlockJobPending(events::BlockJobPending),
    /// Sent when a write goes beyond the offset set with
    /// [`block-set-write-threshold`](commands::BlockSetWriteThreshold). The threshold is then gone
    /// and must be set anew.
    #[cfg(feature = "block-core")]
    BlockWriteThreshold(events::BlockWriteThreshold),
    /// Sent when too few children of a `quorum` node agree on what was read or written. The request
    /// fails. Repeats in quick succession are dropped.
    #[cfg(feature = "block-core")]
    QuorumFailure(events::QuorumFailure),
    /// Sent when a child of a `quorum` node fails or returns data that differs from the others.
    /// Repeats in quick succession are dropped.
    #[cfg(feature = "block-core")]
    QuorumReportBad(events::QuorumReportBad),
    /// Sent when an export is gone for good and its [`id`](field@events::BlockExportDeleted::id) is
    /// free again.
    #[cfg(feature = "block-export")]
    BlockExportDeleted(events::BlockExportDeleted),
    /// Sent when a program inside the guest starts or stops using a virtio serial port, as the
    /// guest agent does. At most one event per second and port is sent, with the latest state.
    /// Ports without an id send none.
    #[cfg(feature = "char")]
    VserportChange(events::VserportChange),
    /// Sent when a memory dump has ended, with its outcome. Dumps that ran in the foreground send
    /// it too, before the reply to their command.
    #[cfg(feature = "dump")]
    DumpCompleted(events::DumpCompleted),
    /// Sent when a network device gets a new receive filter from the guest. It comes only once per
    /// device until [`query-rx-filter`](commands::QueryRxFilter) is run, so that a guest cannot
    /// flood the client.
    #[cfg(feature = "net")]
    NicRxFilterChanged(events::NicRxFilterChanged),
    /// Sent when the guest driver of a virtio-net standby device accepts failover, so that QEMU
    /// plugs in the primary device.
    #[cfg(feature = "net")]
    FailoverNegotiated(events::FailoverNegotiated),
    /// Sent when a `stream` network backend gets its connection.
    #[cfg(feature = "net")]
    NetdevStreamConnected(events::NetdevStreamConnected),
    /// Sent when a `stream` network backend loses its connection. With `server` it listens again,
    /// with `reconnect-ms` it tries to connect again. Removing the backend with
    /// [`netdev_del`](commands::NetdevDel) sends none for it.
    #[cfg(feature = "net")]
    NetdevStreamDisconnected(events::NetdevStreamDisconnected),
    /// Sent when the character device of a vhost-user network backend reaches its back-end process.
    #[cfg(feature = "net")]
    NetdevVhostUserConnected(events::NetdevVhostUserConnected),
    /// Sent when a vhost-user network backend loses its process. The guest's link is down until
    /// another connects.
    #[cfg(feature = "net")]
    NetdevVhostUserDisconnected(events::NetdevVhostUserDisconnected),
    /// Sent when a guest's RDMA driver adds or removes a GID of a paravirtualised RDMA device.
    #[cfg(feature = "ebpf")]
    RdmaGidStatusChanged(events::RdmaGidStatusChanged),
    /// Sent for each channel that a SPICE client opens, before it has logged in.
    /// [`SPICE_INITIALIZED`](events::SpiceInitialized) follows on success.
    #[cfg(feature = "ui")]
    SpiceConnected(events::SpiceConnected),
    /// Sent when a channel of a SPICE client has logged in and is ready for use.
    #[cfg(feature = "ui")]
    SpiceInitialized(events::SpiceInitialized),
    /// Sent for each channel that ends. Match it with [`SPICE_CONNECTED`](events::SpiceConnected)
    /// by the address of the client.
    #[cfg(feature = "ui")]
    SpiceDisconnected(events::SpiceDisconnected),
    /// Sent on the source when the SPICE server has handed its clients over at the end of a
    /// migration. Only then end this QEMU, or clients lose their session.
    #[cfg(feature = "ui")]
    SpiceMigrateCompleted(events::SpiceMigrateCompleted),
    /// Sent when a VNC client connects, before it has logged in.
    /// [`VNC_INITIALIZED`](events::VncInitialized) follows on success.
    #[cfg(feature = "ui")]
    VncConnected(events::VncConnected),
    /// Sent when a VNC client has logged in and its session starts.
    #[cfg(feature = "ui")]
    VncInitialized(events::VncInitialized),
    /// Sent when a VNC client goes away, whether or not it had logged in.
    #[cfg(feature = "ui")]
    VncDisconnected(events::VncDisconnected),
    /// Sent when the migration enters a new state, on source and destination, provided that the
    /// capability `events` is on.
    #[cfg(feature = "migration")]
    Migration(events::Migration),
    /// Sent when the source starts another round over guest memory, provided that the capability
    /// `events` is on. QEMU 10 sends it for the first round and at the switchover too; QEMU 11.1
    /// does not.
    #[cfg(feature = "migration")]
    MigrationPass(events::MigrationPass),
    /// Sent when one side leaves COLO (lock-step replication), because of an error or on request.
    /// After an error the manager decides which side goes on and tells it with
    /// [`x-colo-lost-heartbeat`](commands::XColoLostHeartbeat).
    #[cfg(feature = "migration")]
    ColoExit(events::ColoExit),
    /// Sent when a migration source tells the guest to give up the primary of a failover pair. QEMU
    /// keeps the device in case migration fails.
    #[cfg(feature = "migration")]
    UnplugPrimary(events::UnplugPrimary),
    /// Sent when an unplugged device is gone and its id may be used again.
    #[cfg(feature = "qdev")]
    DeviceDeleted(events::DeviceDeleted),
    /// Sent when the guest refuses to give up a device that is to be unplugged.
    #[cfg(feature = "qdev")]
    DeviceUnplugGuestError(events::DeviceUnplugGuestError),
    /// Sent when the guest has given memory to the balloon or taken some back, with the bytes it is
    /// left with.
    #[cfg(feature = "machine")]
    BalloonChange(events::BalloonChange),
    /// Sent when the Hyper-V balloon driver in the guest reports how much memory it uses and has
    /// left.
    #[cfg(feature = "machine")]
    HvBalloonStatusReport(events::HvBalloonStatusReport),
    /// Sent when a memory device that can be resized, such as virtio-mem, has a new size.
    #[cfg(feature = "machine")]
    MemoryDeviceSizeChange(events::MemoryDeviceSizeChange),
    /// Sent when the guest refuses to release a memory device. `DEVICE_UNPLUG_GUEST_ERROR` replaces
    /// it.
    #[cfg(feature = "machine")]
    MemUnplugError(events::MemUnplugError),
    /// Sent when an s390x guest asks for equal (horizontal) or weighted (vertical) treatment of its
    /// CPUs. Not a stable interface.
    #[cfg(feature = "machine-s390x")]
    CpuPolarizationChange(events::CpuPolarizationChange),
    /// Sent when an s390x guest has told its name and system type, which can then be read with
    /// `qom-get`. Not a stable interface.
    #[cfg(feature = "machine-s390x")]
    SclpCpiInfoAvailable(events::SclpCpiInfoAvailable),
    /// Sent when the guest sets its real-time clock, with the new difference in seconds from the
    /// clock that it was given.
    #[cfg(feature = "misc")]
    RtcChange(events::RtcChange),
    /// Sent when the client of a vfio-user server goes away, and names the server object and the
    /// device.
    #[cfg(feature = "misc")]
    VfuClientHangup(events::VfuClientHangup),
    /// Sent when the guest reports, through ACPI `_OST`, how a plug or unplug of a slot went.
    #[cfg(feature = "acpi")]
    AcpiDeviceOst(events::AcpiDeviceOst),
    /// Sent when a VFIO device enters a new migration state. The device must have
    /// `migration-events` on; without it there are no such events.
    #[cfg(feature = "vfio")]
    VfioMigration(events::VfioMigration),
    /// An event that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

impl crate::rt::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            #[cfg(feature = "run-state")]
            "SHUTDOWN" => Self::Shutdown(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "POWERDOWN" => Self::Powerdown(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "RESET" => Self::Reset(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "STOP" => Self::Stop(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "RESUME" => Self::Resume(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "SUSPEND" => Self::Suspend(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "SUSPEND_DISK" => Self::SuspendDisk(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "WAKEUP" => Self::Wakeup(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "WATCHDOG" => Self::Watchdog(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_PANICKED" => Self::GuestPanicked(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_CRASHLOADED" => Self::GuestCrashloaded(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_PVSHUTDOWN" => Self::GuestPvshutdown(crate::rt::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "MEMORY_FAILURE" => Self::MemoryFailure(crate::rt::Blank::BLANK),
            #[cfg(feature = "job")]
            "JOB_STATUS_CHANGE" => Self::JobStatusChange(crate::rt::Blank::BLANK),
            #[cfg(feature = "block")]
            "DEVICE_TRAY_MOVED" => Self::DeviceTrayMoved(crate::rt::Blank::BLANK),
            #[cfg(feature = "block")]
            "PR_MANAGER_STATUS_CHANGED" => {
                Self::PrManagerStatusChanged(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "block-core")]
            "BLOCK_IMAGE_CORRUPTED" => Self::BlockImageCorrupted(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_IO_ERROR" => Self::BlockIoError(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_COMPLETED" => Self::BlockJobCompleted(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_CANCELLED" => Self::BlockJobCancelled(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_ERROR" => Self::BlockJobError(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_READY" => Self::BlockJobReady(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_PENDING" => Self::BlockJobPending(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_WRITE_THRESHOLD" => Self::BlockWriteThreshold(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "QUORUM_FAILURE" => Self::QuorumFailure(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "QUORUM_REPORT_BAD" => Self::QuorumReportBad(crate::rt::Blank::BLANK),
            #[cfg(feature = "block-export")]
            "BLOCK_EXPORT_DELETED" => Self::BlockExportDeleted(crate::rt::Blank::BLANK),
            #[cfg(feature = "char")]
            "VSERPORT_CHANGE" => Self::VserportChange(crate::rt::Blank::BLANK),
            #[cfg(feature = "dump")]
            "DUMP_COMPLETED" => Self::DumpCompleted(crate::rt::Blank::BLANK),
            #[cfg(feature = "net")]
            "NIC_RX_FILTER_CHANGED" => Self::NicRxFilterChanged(crate::rt::Blank::BLANK),
            #[cfg(feature = "net")]
            "FAILOVER_NEGOTIATED" => Self::FailoverNegotiated(crate::rt::Blank::BLANK),
            #[cfg(feature = "net")]
            "NETDEV_STREAM_CONNECTED" => {
                Self::NetdevStreamConnected(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "net")]
            "NETDEV_STREAM_DISCONNECTED" => {
                Self::NetdevStreamDisconnected(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "net")]
            "NETDEV_VHOST_USER_CONNECTED" => {
                Self::NetdevVhostUserConnected(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "net")]
            "NETDEV_VHOST_USER_DISCONNECTED" => {
                Self::NetdevVhostUserDisconnected(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "ebpf")]
            "RDMA_GID_STATUS_CHANGED" => {
                Self::RdmaGidStatusChanged(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "ui")]
            "SPICE_CONNECTED" => Self::SpiceConnected(crate::rt::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_INITIALIZED" => Self::SpiceInitialized(crate::rt::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_DISCONNECTED" => Self::SpiceDisconnected(crate::rt::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_MIGRATE_COMPLETED" => {
                Self::SpiceMigrateCompleted(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "ui")]
            "VNC_CONNECTED" => Self::VncConnected(crate::rt::Blank::BLANK),
            #[cfg(feature = "ui")]
            "VNC_INITIALIZED" => Self::VncInitialized(crate::rt::Blank::BLANK),
            #[cfg(feature = "ui")]
            "VNC_DISCONNECTED" => Self::VncDisconnected(crate::rt::Blank::BLANK),
            #[cfg(feature = "migration")]
            "MIGRATION" => Self::Migration(crate::rt::Blank::BLANK),
            #[cfg(feature = "migration")]
            "MIGRATION_PASS" => Self::MigrationPass(crate::rt::Blank::BLANK),
            #[cfg(feature = "migration")]
            "COLO_EXIT" => Self::ColoExit(crate::rt::Blank::BLANK),
            #[cfg(feature = "migration")]
            "UNPLUG_PRIMARY" => Self::UnplugPrimary(crate::rt::Blank::BLANK),
            #[cfg(feature = "qdev")]
            "DEVICE_DELETED" => Self::DeviceDeleted(crate::rt::Blank::BLANK),
            #[cfg(feature = "qdev")]
            "DEVICE_UNPLUG_GUEST_ERROR" => {
                Self::DeviceUnplugGuestError(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "BALLOON_CHANGE" => Self::BalloonChange(crate::rt::Blank::BLANK),
            #[cfg(feature = "machine")]
            "HV_BALLOON_STATUS_REPORT" => {
                Self::HvBalloonStatusReport(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "MEMORY_DEVICE_SIZE_CHANGE" => {
                Self::MemoryDeviceSizeChange(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "MEM_UNPLUG_ERROR" => Self::MemUnplugError(crate::rt::Blank::BLANK),
            #[cfg(feature = "machine-s390x")]
            "CPU_POLARIZATION_CHANGE" => {
                Self::CpuPolarizationChange(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "machine-s390x")]
            "SCLP_CPI_INFO_AVAILABLE" => {
                Self::SclpCpiInfoAvailable(crate::rt::Blank::BLANK)
            }
            #[cfg(feature = "misc")]
            "RTC_CHANGE" => Self::RtcChange(crate::rt::Blank::BLANK),
            #[cfg(feature = "misc")]
            "VFU_CLIENT_HANGUP" => Self::VfuClientHangup(crate::rt::Blank::BLANK),
            #[cfg(feature = "acpi")]
            "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(crate::rt::Blank::BLANK),
            #[cfg(feature = "vfio")]
            "VFIO_MIGRATION" => Self::VfioMigration(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(name)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            #[cfg(feature = "run-state")]
            Self::Shutdown(_) => "SHUTDOWN",
            #[cfg(feature = "run-state")]
            Self::Powerdown(_) => "POWERDOWN",
            #[cfg(feature = "run-state")]
            Self::Reset(_) => "RESET",
            #[cfg(feature = "run-state")]
            Self::Stop(_) => "STOP",
            #[cfg(feature = "run-state")]
            Self::Resume(_) => "RESUME",
            #[cfg(feature = "run-state")]
            Self::Suspend(_) => "SUSPEND",
            #[cfg(feature = "run-state")]
            Self::SuspendDisk(_) => "SUSPEND_DISK",
            #[cfg(feature = "run-state")]
            Self::Wakeup(_) => "WAKEUP",
            #[cfg(feature = "run-state")]
            Self::Watchdog(_) => "WATCHDOG",
            #[cfg(feature = "run-state")]
            Self::GuestPanicked(_) => "GUEST_PANICKED",
            #[cfg(feature = "run-state")]
            Self::GuestCrashloaded(_) => "GUEST_CRASHLOADED",
            #[cfg(feature = "run-state")]
            Self::GuestPvshutdown(_) => "GUEST_PVSHUTDOWN",
            #[cfg(feature = "run-state")]
            Self::MemoryFailure(_) => "MEMORY_FAILURE",
            #[cfg(feature = "job")]
            Self::JobStatusChange(_) => "JOB_STATUS_CHANGE",
            #[cfg(feature = "block")]
            Self::DeviceTrayMoved(_) => "DEVICE_TRAY_MOVED",
            #[cfg(feature = "block")]
            Self::PrManagerStatusChanged(_) => "PR_MANAGER_STATUS_CHANGED",
            #[cfg(feature = "block-core")]
            Self::BlockImageCorrupted(_) => "BLOCK_IMAGE_CORRUPTED",
            #[cfg(feature = "block-core")]
            Self::BlockIoError(_) => "BLOCK_IO_ERROR",
            #[cfg(feature = "block-core")]
            Self::BlockJobCompleted(_) => "BLOCK_JOB_COMPLETED",
            #[cfg(feature = "block-core")]
            Self::BlockJobCancelled(_) => "BLOCK_JOB_CANCELLED",
            #[cfg(feature = "block-core")]
            Self::BlockJobError(_) => "BLOCK_JOB_ERROR",
            #[cfg(feature = "block-core")]
            Self::BlockJobReady(_) => "BLOCK_JOB_READY",
            #[cfg(feature = "block-core")]
            Self::BlockJobPending(_) => "BLOCK_JOB_PENDING",
            #[cfg(feature = "block-core")]
            Self::BlockWriteThreshold(_) => "BLOCK_WRITE_THRESHOLD",
            #[cfg(feature = "block-core")]
            Self::QuorumFailure(_) => "QUORUM_FAILURE",
            #[cfg(feature = "block-core")]
            Self::QuorumReportBad(_) => "QUORUM_REPORT_BAD",
            #[cfg(feature = "block-export")]
            Self::BlockExportDeleted(_) => "BLOCK_EXPORT_DELETED",
            #[cfg(feature = "char")]
            Self::VserportChange(_) => "VSERPORT_CHANGE",
            #[cfg(feature = "dump")]
            Self::DumpCompleted(_) => "DUMP_COMPLETED",
            #[cfg(feature = "net")]
            Self::NicRxFilterChanged(_) => "NIC_RX_FILTER_CHANGED",
            #[cfg(feature = "net")]
            Self::FailoverNegotiated(_) => "FAILOVER_NEGOTIATED",
            #[cfg(feature = "net")]
            Self::NetdevStreamConnected(_) => "NETDEV_STREAM_CONNECTED",
            #[cfg(feature = "net")]
            Self::NetdevStreamDisconnected(_) => "NETDEV_STREAM_DISCONNECTED",
            #[cfg(feature = "net")]
            Self::NetdevVhostUserConnected(_) => "NETDEV_VHOST_USER_CONNECTED",
            #[cfg(feature = "net")]
            Self::NetdevVhostUserDisconnected(_) => "NETDEV_VHOST_USER_DISCONNECTED",
            #[cfg(feature = "ebpf")]
            Self::RdmaGidStatusChanged(_) => "RDMA_GID_STATUS_CHANGED",
            #[cfg(feature = "ui")]
            Self::SpiceConnected(_) => "SPICE_CONNECTED",
            #[cfg(feature = "ui")]
            Self::SpiceInitialized(_) => "SPICE_INITIALIZED",
            #[cfg(feature = "ui")]
            Self::SpiceDisconnected(_) => "SPICE_DISCONNECTED",
            #[cfg(feature = "ui")]
            Self::SpiceMigrateCompleted(_) => "SPICE_MIGRATE_COMPLETED",
            #[cfg(feature = "ui")]
            Self::VncConnected(_) => "VNC_CONNECTED",
            #[cfg(feature = "ui")]
            Self::VncInitialized(_) => "VNC_INITIALIZED",
            #[cfg(feature = "ui")]
            Self::VncDisconnected(_) => "VNC_DISCONNECTED",
            #[cfg(feature = "migration")]
            Self::Migration(_) => "MIGRATION",
            #[cfg(feature = "migration")]
            Self::MigrationPass(_) => "MIGRATION_PASS",
            #[cfg(feature = "migration")]
            Self::ColoExit(_) => "COLO_EXIT",
            #[cfg(feature = "migration")]
            Self::UnplugPrimary(_) => "UNPLUG_PRIMARY",
            #[cfg(feature = "qdev")]
            Self::DeviceDeleted(_) => "DEVICE_DELETED",
            #[cfg(feature = "qdev")]
            Self::DeviceUnplugGuestError(_) => "DEVICE_UNPLUG_GUEST_ERROR",
            #[cfg(feature = "machine")]
            Self::BalloonChange(_) => "BALLOON_CHANGE",
            #[cfg(feature = "machine")]
            Self::HvBalloonStatusReport(_) => "HV_BALLOON_STATUS_REPORT",
            #[cfg(feature = "machine")]
            Self::MemoryDeviceSizeChange(_) => "MEMORY_DEVICE_SIZE_CHANGE",
            #[cfg(feature = "machine")]
            Self::MemUnplugError(_) => "MEM_UNPLUG_ERROR",
            #[cfg(feature = "machine-s390x")]
            Self::CpuPolarizationChange(_) => "CPU_POLARIZATION_CHANGE",
            #[cfg(feature = "machine-s390x")]
            Self::SclpCpiInfoAvailable(_) => "SCLP_CPI_INFO_AVAILABLE",
            #[cfg(feature = "misc")]
            Self::RtcChange(_) => "RTC_CHANGE",
            #[cfg(feature = "misc")]
            Self::VfuClientHangup(_) => "VFU_CLIENT_HANGUP",
            #[cfg(feature = "acpi")]
            Self::AcpiDeviceOst(_) => "ACPI_DEVICE_OST",
            #[cfg(feature = "vfio")]
            Self::VfioMigration(_) => "VFIO_MIGRATION",
            Self::Unknown(event) => &event.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        Some(
            match self {
                #[cfg(feature = "run-state")]
                Self::Shutdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::Powerdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::Reset(event) => event,
                #[cfg(feature = "run-state")]
                Self::Stop(event) => event,
                #[cfg(feature = "run-state")]
                Self::Resume(event) => event,
                #[cfg(feature = "run-state")]
                Self::Suspend(event) => event,
                #[cfg(feature = "run-state")]
                Self::SuspendDisk(event) => event,
                #[cfg(feature = "run-state")]
                Self::Wakeup(event) => event,
                #[cfg(feature = "run-state")]
                Self::Watchdog(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestPanicked(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestCrashloaded(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestPvshutdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::MemoryFailure(event) => event,
                #[cfg(feature = "job")]
                Self::JobStatusChange(event) => event,
                #[cfg(feature = "block")]
                Self::DeviceTrayMoved(event) => event,
                #[cfg(feature = "block")]
                Self::PrManagerStatusChanged(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockImageCorrupted(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockIoError(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobCompleted(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobCancelled(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobError(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobReady(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobPending(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockWriteThreshold(event) => event,
                #[cfg(feature = "block-core")]
                Self::QuorumFailure(event) => event,
                #[cfg(feature = "block-core")]
                Self::QuorumReportBad(event) => event,
                #[cfg(feature = "block-export")]
                Self::BlockExportDeleted(event) => event,
                #[cfg(feature = "char")]
                Self::VserportChange(event) => event,
                #[cfg(feature = "dump")]
                Self::DumpCompleted(event) => event,
                #[cfg(feature = "net")]
                Self::NicRxFilterChanged(event) => event,
                #[cfg(feature = "net")]
                Self::FailoverNegotiated(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevStreamConnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevStreamDisconnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevVhostUserConnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevVhostUserDisconnected(event) => event,
                #[cfg(feature = "ebpf")]
                Self::RdmaGidStatusChanged(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceConnected(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceInitialized(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceDisconnected(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceMigrateCompleted(event) => event,
                #[cfg(feature = "ui")]
                Self::VncConnected(event) => event,
                #[cfg(feature = "ui")]
                Self::VncInitialized(event) => event,
                #[cfg(feature = "ui")]
                Self::VncDisconnected(event) => event,
                #[cfg(feature = "migration")]
                Self::Migration(event) => event,
                #[cfg(feature = "migration")]
                Self::MigrationPass(event) => event,
                #[cfg(feature = "migration")]
                Self::ColoExit(event) => event,
                #[cfg(feature = "migration")]
                Self::UnplugPrimary(event) => event,
                #[cfg(feature = "qdev")]
                Self::DeviceDeleted(event) => event,
                #[cfg(feature = "qdev")]
                Self::DeviceUnplugGuestError(event) => event,
                #[cfg(feature = "machine")]
                Self::BalloonChange(event) => event,
                #[cfg(feature = "machine")]
                Self::HvBalloonStatusReport(event) => event,
                #[cfg(feature = "machine")]
                Self::MemoryDeviceSizeChange(event) => event,
                #[cfg(feature = "machine")]
                Self::MemUnplugError(event) => event,
                #[cfg(feature = "machine-s390x")]
                Self::CpuPolarizationChange(event) => event,
                #[cfg(feature = "machine-s390x")]
                Self::SclpCpiInfoAvailable(event) => event,
                #[cfg(feature = "misc")]
                Self::RtcChange(event) => event,
                #[cfg(feature = "misc")]
                Self::VfuClientHangup(event) => event,
                #[cfg(feature = "acpi")]
                Self::AcpiDeviceOst(event) => event,
                #[cfg(feature = "vfio")]
                Self::VfioMigration(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        Some(
            match self {
                #[cfg(feature = "run-state")]
                Self::Shutdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::Powerdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::Reset(event) => event,
                #[cfg(feature = "run-state")]
                Self::Stop(event) => event,
                #[cfg(feature = "run-state")]
                Self::Resume(event) => event,
                #[cfg(feature = "run-state")]
                Self::Suspend(event) => event,
                #[cfg(feature = "run-state")]
                Self::SuspendDisk(event) => event,
                #[cfg(feature = "run-state")]
                Self::Wakeup(event) => event,
                #[cfg(feature = "run-state")]
                Self::Watchdog(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestPanicked(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestCrashloaded(event) => event,
                #[cfg(feature = "run-state")]
                Self::GuestPvshutdown(event) => event,
                #[cfg(feature = "run-state")]
                Self::MemoryFailure(event) => event,
                #[cfg(feature = "job")]
                Self::JobStatusChange(event) => event,
                #[cfg(feature = "block")]
                Self::DeviceTrayMoved(event) => event,
                #[cfg(feature = "block")]
                Self::PrManagerStatusChanged(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockImageCorrupted(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockIoError(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobCompleted(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobCancelled(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobError(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobReady(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockJobPending(event) => event,
                #[cfg(feature = "block-core")]
                Self::BlockWriteThreshold(event) => event,
                #[cfg(feature = "block-core")]
                Self::QuorumFailure(event) => event,
                #[cfg(feature = "block-core")]
                Self::QuorumReportBad(event) => event,
                #[cfg(feature = "block-export")]
                Self::BlockExportDeleted(event) => event,
                #[cfg(feature = "char")]
                Self::VserportChange(event) => event,
                #[cfg(feature = "dump")]
                Self::DumpCompleted(event) => event,
                #[cfg(feature = "net")]
                Self::NicRxFilterChanged(event) => event,
                #[cfg(feature = "net")]
                Self::FailoverNegotiated(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevStreamConnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevStreamDisconnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevVhostUserConnected(event) => event,
                #[cfg(feature = "net")]
                Self::NetdevVhostUserDisconnected(event) => event,
                #[cfg(feature = "ebpf")]
                Self::RdmaGidStatusChanged(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceConnected(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceInitialized(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceDisconnected(event) => event,
                #[cfg(feature = "ui")]
                Self::SpiceMigrateCompleted(event) => event,
                #[cfg(feature = "ui")]
                Self::VncConnected(event) => event,
                #[cfg(feature = "ui")]
                Self::VncInitialized(event) => event,
                #[cfg(feature = "ui")]
                Self::VncDisconnected(event) => event,
                #[cfg(feature = "migration")]
                Self::Migration(event) => event,
                #[cfg(feature = "migration")]
                Self::MigrationPass(event) => event,
                #[cfg(feature = "migration")]
                Self::ColoExit(event) => event,
                #[cfg(feature = "migration")]
                Self::UnplugPrimary(event) => event,
                #[cfg(feature = "qdev")]
                Self::DeviceDeleted(event) => event,
                #[cfg(feature = "qdev")]
                Self::DeviceUnplugGuestError(event) => event,
                #[cfg(feature = "machine")]
                Self::BalloonChange(event) => event,
                #[cfg(feature = "machine")]
                Self::HvBalloonStatusReport(event) => event,
                #[cfg(feature = "machine")]
                Self::MemoryDeviceSizeChange(event) => event,
                #[cfg(feature = "machine")]
                Self::MemUnplugError(event) => event,
                #[cfg(feature = "machine-s390x")]
                Self::CpuPolarizationChange(event) => event,
                #[cfg(feature = "machine-s390x")]
                Self::SclpCpiInfoAvailable(event) => event,
                #[cfg(feature = "misc")]
                Self::RtcChange(event) => event,
                #[cfg(feature = "misc")]
                Self::VfuClientHangup(event) => event,
                #[cfg(feature = "acpi")]
                Self::AcpiDeviceOst(event) => event,
                #[cfg(feature = "vfio")]
                Self::VfioMigration(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }
}

impl crate::rt::EventSet for AnyEvent {}

crate::rt::impl_eq! {
    AnyEvent, eq_branches
}
