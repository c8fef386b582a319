// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::events;

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    #[cfg(feature = "run-state")]
    Shutdown(events::Shutdown),
    #[cfg(feature = "run-state")]
    Powerdown(events::Powerdown),
    #[cfg(feature = "run-state")]
    Reset(events::Reset),
    #[cfg(feature = "run-state")]
    Stop(events::Stop),
    #[cfg(feature = "run-state")]
    Resume(events::Resume),
    #[cfg(feature = "run-state")]
    Suspend(events::Suspend),
    #[cfg(feature = "run-state")]
    SuspendDisk(events::SuspendDisk),
    #[cfg(feature = "run-state")]
    Wakeup(events::Wakeup),
    #[cfg(feature = "run-state")]
    Watchdog(events::Watchdog),
    #[cfg(feature = "run-state")]
    GuestPanicked(events::GuestPanicked),
    #[cfg(feature = "run-state")]
    GuestCrashloaded(events::GuestCrashloaded),
    #[cfg(feature = "run-state")]
    GuestPvshutdown(events::GuestPvshutdown),
    #[cfg(feature = "run-state")]
    MemoryFailure(events::MemoryFailure),
    #[cfg(feature = "job")]
    JobStatusChange(events::JobStatusChange),
    #[cfg(feature = "block")]
    DeviceTrayMoved(events::DeviceTrayMoved),
    #[cfg(feature = "block")]
    PrManagerStatusChanged(events::PrManagerStatusChanged),
    #[cfg(feature = "block-core")]
    BlockImageCorrupted(events::BlockImageCorrupted),
    #[cfg(feature = "block-core")]
    BlockIoError(events::BlockIoError),
    #[cfg(feature = "block-core")]
    BlockJobCompleted(events::BlockJobCompleted),
    #[cfg(feature = "block-core")]
    BlockJobCancelled(events::BlockJobCancelled),
    #[cfg(feature = "block-core")]
    BlockJobError(events::BlockJobError),
    #[cfg(feature = "block-core")]
    BlockJobReady(events::BlockJobReady),
    #[cfg(feature = "block-core")]
    BlockJobPending(events::BlockJobPending),
    #[cfg(feature = "block-core")]
    BlockWriteThreshold(events::BlockWriteThreshold),
    #[cfg(feature = "block-core")]
    QuorumFailure(events::QuorumFailure),
    #[cfg(feature = "block-core")]
    QuorumReportBad(events::QuorumReportBad),
    #[cfg(feature = "block-export")]
    BlockExportDeleted(events::BlockExportDeleted),
    #[cfg(feature = "char")]
    VserportChange(events::VserportChange),
    #[cfg(feature = "dump")]
    DumpCompleted(events::DumpCompleted),
    #[cfg(feature = "net")]
    NicRxFilterChanged(events::NicRxFilterChanged),
    #[cfg(feature = "net")]
    FailoverNegotiated(events::FailoverNegotiated),
    #[cfg(feature = "net")]
    NetdevStreamConnected(events::NetdevStreamConnected),
    #[cfg(feature = "net")]
    NetdevStreamDisconnected(events::NetdevStreamDisconnected),
    #[cfg(feature = "net")]
    NetdevVhostUserConnected(events::NetdevVhostUserConnected),
    #[cfg(feature = "net")]
    NetdevVhostUserDisconnected(events::NetdevVhostUserDisconnected),
    #[cfg(feature = "ebpf")]
    RdmaGidStatusChanged(events::RdmaGidStatusChanged),
    #[cfg(feature = "ui")]
    SpiceConnected(events::SpiceConnected),
    #[cfg(feature = "ui")]
    SpiceInitialized(events::SpiceInitialized),
    #[cfg(feature = "ui")]
    SpiceDisconnected(events::SpiceDisconnected),
    #[cfg(feature = "ui")]
    SpiceMigrateCompleted(events::SpiceMigrateCompleted),
    #[cfg(feature = "ui")]
    VncConnected(events::VncConnected),
    #[cfg(feature = "ui")]
    VncInitialized(events::VncInitialized),
    #[cfg(feature = "ui")]
    VncDisconnected(events::VncDisconnected),
    #[cfg(feature = "migration")]
    Migration(events::Migration),
    #[cfg(feature = "migration")]
    MigrationPass(events::MigrationPass),
    #[cfg(feature = "migration")]
    ColoExit(events::ColoExit),
    #[cfg(feature = "migration")]
    UnplugPrimary(events::UnplugPrimary),
    #[cfg(feature = "qdev")]
    DeviceDeleted(events::DeviceDeleted),
    #[cfg(feature = "qdev")]
    DeviceUnplugGuestError(events::DeviceUnplugGuestError),
    #[cfg(feature = "machine")]
    BalloonChange(events::BalloonChange),
    #[cfg(feature = "machine")]
    HvBalloonStatusReport(events::HvBalloonStatusReport),
    #[cfg(feature = "machine")]
    MemoryDeviceSizeChange(events::MemoryDeviceSizeChange),
    #[cfg(feature = "machine")]
    MemUnplugError(events::MemUnplugError),
    #[cfg(feature = "machine-s390x")]
    CpuPolarizationChange(events::CpuPolarizationChange),
    #[cfg(feature = "machine-s390x")]
    SclpCpiInfoAvailable(events::SclpCpiInfoAvailable),
    #[cfg(feature = "misc")]
    RtcChange(events::RtcChange),
    #[cfg(feature = "misc")]
    VfuClientHangup(events::VfuClientHangup),
    #[cfg(feature = "acpi")]
    AcpiDeviceOst(events::AcpiDeviceOst),
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
