// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! Generated from schemas/qmp (QEMU 11.1.3).
//!
//! # Releases
//!
//! The types fit QEMU 5.2 to 11.1. What a release lacks or leaves out is optional; what is gone is still there, deprecated. A comment says since when something is there if not all releases have it.
//!
//! # Types that changed
//!
//! Where releases have different types at the same place, one fits all:
//!
//! * `NetdevUserGuestForward` is called `String` up to QEMU 11.0.
//! * `NetdevUserHostForward` is called `String` up to QEMU 11.0.
//! * `NetdevUserDomainSuffix` is called `String` up to QEMU 11.0.
//! * `NetdevPasstOptions` is called `NetDevPasstOptions` up to QEMU 11.0.
//! * `PasstParameter` is called `String` up to QEMU 11.0.
//! * `PasstPortForward` is called `String` up to QEMU 11.0.
//! * `PasstSearch` is called `String` up to QEMU 11.0.
//! * `MigrationRAMStats` is called `MigrationStats` up to QEMU 11.0.
//! * `BlockExportOptions.iothread` is `str` up to QEMU 10.2, and `BlockExportIothreads` now: an alternate, which has a choice for it.
//! * `MigrationParameters` is called `MigrateSetParameters` up to QEMU 10.2.
//! * `MigrationParameters.tls-creds` is `str` up to QEMU 10.2, and `StrOrNull` now: an alternate, which has a choice for it.
//! * `MigrationParameters.tls-hostname` is `str` up to QEMU 10.2, and `StrOrNull` now: an alternate, which has a choice for it.
//! * `MigrationParameters.tls-authz` is `str` up to QEMU 10.2, and `StrOrNull` now: an alternate, which has a choice for it.
//! * `CXLGeneralMediaEvent.flags` is `uint8` up to QEMU 10.2, and `uint32` now: the integer that holds both.
//! * `CXLDRAMEvent.flags` is `uint8` up to QEMU 10.2, and `uint32` now: the integer that holds both.
//! * `CXLMemModuleEvent.flags` is `uint8` up to QEMU 10.2, and `uint32` now: the integer that holds both.
//! * `QemuTargetInfo` is called `TargetInfo` up to QEMU 10.0.
//! * `SgxInfo` is called `SGXInfo` up to QEMU 10.0.
//! * `SgxEpcSection` is called `SGXEPCSection` up to QEMU 10.0.
//! * `AudiodevDBusOptions` is called `AudiodevGenericOptions` up to QEMU 9.2.
//! * `QCryptoHashAlgo` is called `QCryptoHashAlgorithm` up to QEMU 9.1.
//! * `QCryptoIVGenAlgo` is called `QCryptoIVGenAlgorithm` up to QEMU 9.1.
//! * `QCryptoCipherAlgo` is called `QCryptoCipherAlgorithm` up to QEMU 9.1.
//! * `ChardevPtyWrapper` is called `ChardevCommonWrapper` up to QEMU 9.1.
//! * `ChardevPty` is called `ChardevCommon` up to QEMU 9.1.
//! * `NetdevStreamOptions.reconnect` is `uint32` up to QEMU 9.1, and `int` now: the integer that holds both.
//! * `S390CpuEntitlement` is called `CpuS390Entitlement` up to QEMU 9.1.
//! * `S390CpuState` is called `CpuS390State` up to QEMU 9.1.
//! * `S390CpuPolarization` is called `CpuS390Polarization` up to QEMU 9.1.
//! * `QapiVfioMigrationState` is called `VfioMigrationState` up to QEMU 9.1.
//! * `memsave.val` is `int` up to QEMU 9.0, and `uint64` now. An address: no release takes one below zero.
//! * `memsave.size` is `int` up to QEMU 9.0, and `size` now. A length: no release takes one below zero.
//! * `pmemsave.val` is `int` up to QEMU 9.0, and `uint64` now. An address: no release takes one below zero.
//! * `pmemsave.size` is `int` up to QEMU 9.0, and `size` now. A length: no release takes one below zero.
//! * `SevInfo` is a struct up to QEMU 9.0, and a union now: without a tag, its tag is `Untagged`.
//! * `FdSocketAddress` is called `String` up to QEMU 8.2.
//! * `FdSocketAddressWrapper` is called `StringWrapper` up to QEMU 8.2.
//! * `BlockJobInfo.type` is `str` up to QEMU 8.1, and `JobType` now: an enum, which keeps what it does not know.
//! * `BlockJobInfo` is `BlockJobInfo` up to QEMU 8.1, and `BlockJobInfo` now: a union, with the members of the struct.
//! * `VmdkExtentInfo` is called `ImageInfo` up to QEMU 7.2.
//! * `BlockDirtyBitmapOrStr` is called `BlockDirtyBitmapMergeSource` up to QEMU 7.0.
//! * `BlockExportOptionsNbd.bitmaps` is `str` up to QEMU 7.0, and `BlockDirtyBitmapOrStr` now: an alternate, which has a choice for it.
//! * `SetPasswordOptions.protocol` is `str` up to QEMU 6.2, and `DisplayProtocol` now: an enum, which keeps what it does not know.
//! * `SetPasswordOptions.connected` is `str` up to QEMU 6.2, and `SetPasswordAction` now: an enum, which keeps what it does not know.
//! * `SetPasswordOptions` is a type without a name up to QEMU 6.2, and `SetPasswordOptions` now: a union, with the members of the struct.
//! * `ExpirePasswordOptions.protocol` is `str` up to QEMU 6.2, and `DisplayProtocol` now: an enum, which keeps what it does not know.
//! * `ExpirePasswordOptions` is a type without a name up to QEMU 6.2, and `ExpirePasswordOptions` now: a union, with the members of the struct.
//! * `BlockdevOptionsCor` is called `BlockdevOptionsGenericFormat` up to QEMU 5.2.
//! * `XBZRLECacheStats.cache-size` is `int` up to QEMU 5.2, and `size` now. A size in bytes: no release sends one below zero.
//! * `MigrationParameters.compress-level` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.compress-threads` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.decompress-threads` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.throttle-trigger-threshold` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.cpu-throttle-initial` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.cpu-throttle-increment` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.max-bandwidth` is `int` up to QEMU 5.2, and `size` now. Bytes per second: no release takes less than zero.
//! * `MigrationParameters.downtime-limit` is `int` up to QEMU 5.2, and `uint64` now. Milliseconds: no release takes less than zero.
//! * `MigrationParameters.x-checkpoint-delay` is `int` up to QEMU 5.2, and `uint32` now: the integer that holds both.
//! * `MigrationParameters.multifd-channels` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.max-cpu-throttle` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.multifd-zlib-level` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.multifd-zstd-level` is `int` up to QEMU 5.2, and `uint8` now: the integer that holds both.
//! * `MigrationParameters.compress-level` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.compress-threads` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.decompress-threads` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.throttle-trigger-threshold` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.cpu-throttle-initial` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.cpu-throttle-increment` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.x-checkpoint-delay` is `uint32` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.multifd-channels` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.max-cpu-throttle` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.multifd-zlib-level` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `MigrationParameters.multifd-zstd-level` is `uint8` up to QEMU 5.2, and `int` now: the integer that holds both.
//! * `ObjectOptions.qom-type` is `str` up to QEMU 5.2, and `ObjectType` now: an enum, which keeps what it does not know.
//! * `ObjectOptions` is a type without a name up to QEMU 5.2, and `ObjectOptions` now: a union, with the members of the struct.
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]
#![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]

#[cfg(
    any(
        feature = "common",
        feature = "accelerator",
        feature = "block-core",
        feature = "block-export",
        feature = "migration",
        feature = "transaction",
        feature = "qom",
        feature = "qdev",
        feature = "machine"
    )
)]
mod common;
#[cfg(
    any(
        feature = "sockets",
        feature = "block-core",
        feature = "block-export",
        feature = "char",
        feature = "net",
        feature = "ui",
        feature = "migration",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
mod sockets;
#[cfg(feature = "run-state")]
mod run_state;
#[cfg(
    any(
        feature = "crypto",
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
mod crypto;
#[cfg(
    any(
        feature = "job",
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
mod job;
#[cfg(feature = "accelerator")]
mod accelerator;
#[cfg(feature = "block")]
mod block;
#[cfg(
    any(
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
mod block_core;
#[cfg(feature = "block-export")]
mod block_export;
#[cfg(feature = "char")]
mod char;
#[cfg(feature = "dump")]
mod dump;
#[cfg(feature = "net")]
mod net;
#[cfg(feature = "ebpf")]
mod ebpf;
#[cfg(feature = "rocker")]
mod rocker;
#[cfg(feature = "tpm")]
mod tpm;
#[cfg(feature = "ui")]
mod ui;
#[cfg(any(feature = "authz", feature = "migration", feature = "qom", feature = "qdev"))]
mod authz;
#[cfg(feature = "migration")]
mod migration;
#[cfg(feature = "transaction")]
mod transaction;
#[cfg(feature = "trace")]
mod trace;
#[cfg(feature = "control")]
mod control;
#[cfg(feature = "introspect")]
mod introspect;
#[cfg(any(feature = "qom", feature = "qdev"))]
mod qom;
#[cfg(feature = "qdev")]
mod qdev;
#[cfg(any(feature = "machine-common", feature = "machine", feature = "machine-s390x"))]
mod machine_common;
#[cfg(feature = "machine")]
mod machine;
#[cfg(feature = "machine-s390x")]
mod machine_s390x;
#[cfg(feature = "replay")]
mod replay;
#[cfg(feature = "yank")]
mod yank;
#[cfg(feature = "misc")]
mod misc;
#[cfg(feature = "misc-arm")]
mod misc_arm;
#[cfg(feature = "misc-i386")]
mod misc_i386;
#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "acpi")]
mod acpi;
#[cfg(feature = "acpi-hest")]
mod acpi_hest;
#[cfg(feature = "pci")]
mod pci;
#[cfg(feature = "stats")]
mod stats;
#[cfg(feature = "virtio")]
mod virtio;
#[cfg(feature = "vfio")]
mod vfio;
#[cfg(feature = "cryptodev")]
mod cryptodev;
#[cfg(feature = "cxl")]
mod cxl;

/// The commands, each with the type of its reply.
pub mod commands {
    #[cfg(feature = "run-state")]
    pub use super::run_state::commands::*;
    #[cfg(feature = "job")]
    pub use super::job::commands::*;
    #[cfg(feature = "accelerator")]
    pub use super::accelerator::commands::*;
    #[cfg(feature = "block")]
    pub use super::block::commands::*;
    #[cfg(feature = "block-core")]
    pub use super::block_core::commands::*;
    #[cfg(feature = "block-export")]
    pub use super::block_export::commands::*;
    #[cfg(feature = "char")]
    pub use super::char::commands::*;
    #[cfg(feature = "dump")]
    pub use super::dump::commands::*;
    #[cfg(feature = "net")]
    pub use super::net::commands::*;
    #[cfg(feature = "ebpf")]
    pub use super::ebpf::commands::*;
    #[cfg(feature = "rocker")]
    pub use super::rocker::commands::*;
    #[cfg(feature = "tpm")]
    pub use super::tpm::commands::*;
    #[cfg(feature = "ui")]
    pub use super::ui::commands::*;
    #[cfg(feature = "migration")]
    pub use super::migration::commands::*;
    #[cfg(feature = "transaction")]
    pub use super::transaction::commands::*;
    #[cfg(feature = "trace")]
    pub use super::trace::commands::*;
    #[cfg(feature = "control")]
    pub use super::control::commands::*;
    #[cfg(feature = "introspect")]
    pub use super::introspect::commands::*;
    #[cfg(feature = "qom")]
    pub use super::qom::commands::*;
    #[cfg(feature = "qdev")]
    pub use super::qdev::commands::*;
    #[cfg(feature = "machine")]
    pub use super::machine::commands::*;
    #[cfg(feature = "machine-s390x")]
    pub use super::machine_s390x::commands::*;
    #[cfg(feature = "replay")]
    pub use super::replay::commands::*;
    #[cfg(feature = "yank")]
    pub use super::yank::commands::*;
    #[cfg(feature = "misc")]
    pub use super::misc::commands::*;
    #[cfg(feature = "misc-arm")]
    pub use super::misc_arm::commands::*;
    #[cfg(feature = "misc-i386")]
    pub use super::misc_i386::commands::*;
    #[cfg(feature = "audio")]
    pub use super::audio::commands::*;
    #[cfg(feature = "acpi")]
    pub use super::acpi::commands::*;
    #[cfg(feature = "acpi-hest")]
    pub use super::acpi_hest::commands::*;
    #[cfg(feature = "pci")]
    pub use super::pci::commands::*;
    #[cfg(feature = "stats")]
    pub use super::stats::commands::*;
    #[cfg(feature = "virtio")]
    pub use super::virtio::commands::*;
    #[cfg(feature = "cryptodev")]
    pub use super::cryptodev::commands::*;
    #[cfg(feature = "cxl")]
    pub use super::cxl::commands::*;
}

/// The events.
pub mod events {
    #[cfg(feature = "run-state")]
    pub use super::run_state::events::*;
    #[cfg(feature = "job")]
    pub use super::job::events::*;
    #[cfg(feature = "block")]
    pub use super::block::events::*;
    #[cfg(feature = "block-core")]
    pub use super::block_core::events::*;
    #[cfg(feature = "block-export")]
    pub use super::block_export::events::*;
    #[cfg(feature = "char")]
    pub use super::char::events::*;
    #[cfg(feature = "dump")]
    pub use super::dump::events::*;
    #[cfg(feature = "net")]
    pub use super::net::events::*;
    #[cfg(feature = "ebpf")]
    pub use super::ebpf::events::*;
    #[cfg(feature = "ui")]
    pub use super::ui::events::*;
    #[cfg(feature = "migration")]
    pub use super::migration::events::*;
    #[cfg(feature = "qdev")]
    pub use super::qdev::events::*;
    #[cfg(feature = "machine")]
    pub use super::machine::events::*;
    #[cfg(feature = "machine-s390x")]
    pub use super::machine_s390x::events::*;
    #[cfg(feature = "misc")]
    pub use super::misc::events::*;
    #[cfg(feature = "acpi")]
    pub use super::acpi::events::*;
    #[cfg(feature = "vfio")]
    pub use super::vfio::events::*;
}

/// The types that commands and events are made of.
pub mod types {
    #[cfg(
        any(
            feature = "common",
            feature = "accelerator",
            feature = "block-core",
            feature = "block-export",
            feature = "migration",
            feature = "transaction",
            feature = "qom",
            feature = "qdev",
            feature = "machine"
        )
    )]
    pub use super::common::types::*;
    #[cfg(
        any(
            feature = "sockets",
            feature = "block-core",
            feature = "block-export",
            feature = "char",
            feature = "net",
            feature = "ui",
            feature = "migration",
            feature = "transaction",
            feature = "qom",
            feature = "qdev"
        )
    )]
    pub use super::sockets::types::*;
    #[cfg(feature = "run-state")]
    pub use super::run_state::types::*;
    #[cfg(
        any(
            feature = "crypto",
            feature = "block-core",
            feature = "block-export",
            feature = "transaction",
            feature = "qom",
            feature = "qdev"
        )
    )]
    pub use super::crypto::types::*;
    #[cfg(
        any(
            feature = "job",
            feature = "block-core",
            feature = "block-export",
            feature = "transaction",
            feature = "qom",
            feature = "qdev"
        )
    )]
    pub use super::job::types::*;
    #[cfg(feature = "accelerator")]
    pub use super::accelerator::types::*;
    #[cfg(feature = "block")]
    pub use super::block::types::*;
    #[cfg(
        any(
            feature = "block-core",
            feature = "block-export",
            feature = "transaction",
            feature = "qom",
            feature = "qdev"
        )
    )]
    pub use super::block_core::types::*;
    #[cfg(feature = "block-export")]
    pub use super::block_export::types::*;
    #[cfg(feature = "char")]
    pub use super::char::types::*;
    #[cfg(feature = "dump")]
    pub use super::dump::types::*;
    #[cfg(feature = "net")]
    pub use super::net::types::*;
    #[cfg(feature = "ebpf")]
    pub use super::ebpf::types::*;
    #[cfg(feature = "rocker")]
    pub use super::rocker::types::*;
    #[cfg(feature = "tpm")]
    pub use super::tpm::types::*;
    #[cfg(feature = "ui")]
    pub use super::ui::types::*;
    #[cfg(
        any(feature = "authz", feature = "migration", feature = "qom", feature = "qdev")
    )]
    pub use super::authz::types::*;
    #[cfg(feature = "migration")]
    pub use super::migration::types::*;
    #[cfg(feature = "transaction")]
    pub use super::transaction::types::*;
    #[cfg(feature = "trace")]
    pub use super::trace::types::*;
    #[cfg(feature = "control")]
    pub use super::control::types::*;
    #[cfg(feature = "introspect")]
    pub use super::introspect::types::*;
    #[cfg(any(feature = "qom", feature = "qdev"))]
    pub use super::qom::types::*;
    #[cfg(
        any(feature = "machine-common", feature = "machine", feature = "machine-s390x")
    )]
    pub use super::machine_common::types::*;
    #[cfg(feature = "machine")]
    pub use super::machine::types::*;
    #[cfg(feature = "machine-s390x")]
    pub use super::machine_s390x::types::*;
    #[cfg(feature = "replay")]
    pub use super::replay::types::*;
    #[cfg(feature = "yank")]
    pub use super::yank::types::*;
    #[cfg(feature = "misc")]
    pub use super::misc::types::*;
    #[cfg(feature = "misc-arm")]
    pub use super::misc_arm::types::*;
    #[cfg(feature = "misc-i386")]
    pub use super::misc_i386::types::*;
    #[cfg(feature = "audio")]
    pub use super::audio::types::*;
    #[cfg(feature = "acpi")]
    pub use super::acpi::types::*;
    #[cfg(feature = "pci")]
    pub use super::pci::types::*;
    #[cfg(feature = "stats")]
    pub use super::stats::types::*;
    #[cfg(feature = "virtio")]
    pub use super::virtio::types::*;
    #[cfg(feature = "vfio")]
    pub use super::vfio::types::*;
    #[cfg(feature = "cryptodev")]
    pub use super::cryptodev::types::*;
    #[cfg(feature = "cxl")]
    pub use super::cxl::types::*;
}

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// The event `SHUTDOWN`.
    #[cfg(feature = "run-state")]
    Shutdown(events::Shutdown),
    /// The event `POWERDOWN`.
    #[cfg(feature = "run-state")]
    Powerdown(events::Powerdown),
    /// The event `RESET`.
    #[cfg(feature = "run-state")]
    Reset(events::Reset),
    /// The event `STOP`.
    #[cfg(feature = "run-state")]
    Stop(events::Stop),
    /// The event `RESUME`.
    #[cfg(feature = "run-state")]
    Resume(events::Resume),
    /// The event `SUSPEND`.
    #[cfg(feature = "run-state")]
    Suspend(events::Suspend),
    /// The event `SUSPEND_DISK`.
    #[cfg(feature = "run-state")]
    SuspendDisk(events::SuspendDisk),
    /// The event `WAKEUP`.
    #[cfg(feature = "run-state")]
    Wakeup(events::Wakeup),
    /// The event `WATCHDOG`.
    #[cfg(feature = "run-state")]
    Watchdog(events::Watchdog),
    /// The event `GUEST_PANICKED`.
    #[cfg(feature = "run-state")]
    GuestPanicked(events::GuestPanicked),
    /// The event `GUEST_CRASHLOADED`.
    #[cfg(feature = "run-state")]
    GuestCrashloaded(events::GuestCrashloaded),
    /// The event `GUEST_PVSHUTDOWN`.
    #[cfg(feature = "run-state")]
    GuestPvshutdown(events::GuestPvshutdown),
    /// The event `MEMORY_FAILURE`.
    #[cfg(feature = "run-state")]
    MemoryFailure(events::MemoryFailure),
    /// The event `JOB_STATUS_CHANGE`.
    #[cfg(feature = "job")]
    JobStatusChange(events::JobStatusChange),
    /// The event `DEVICE_TRAY_MOVED`.
    #[cfg(feature = "block")]
    DeviceTrayMoved(events::DeviceTrayMoved),
    /// The event `PR_MANAGER_STATUS_CHANGED`.
    #[cfg(feature = "block")]
    PrManagerStatusChanged(events::PrManagerStatusChanged),
    /// The event `BLOCK_IMAGE_CORRUPTED`.
    #[cfg(feature = "block-core")]
    BlockImageCorrupted(events::BlockImageCorrupted),
    /// The event `BLOCK_IO_ERROR`.
    #[cfg(feature = "block-core")]
    BlockIoError(events::BlockIoError),
    /// The event `BLOCK_JOB_COMPLETED`.
    #[cfg(feature = "block-core")]
    BlockJobCompleted(events::BlockJobCompleted),
    /// The event `BLOCK_JOB_CANCELLED`.
    #[cfg(feature = "block-core")]
    BlockJobCancelled(events::BlockJobCancelled),
    /// The event `BLOCK_JOB_ERROR`.
    #[cfg(feature = "block-core")]
    BlockJobError(events::BlockJobError),
    /// The event `BLOCK_JOB_READY`.
    #[cfg(feature = "block-core")]
    BlockJobReady(events::BlockJobReady),
    /// The event `BLOCK_JOB_PENDING`.
    #[cfg(feature = "block-core")]
    BlockJobPending(events::BlockJobPending),
    /// The event `BLOCK_WRITE_THRESHOLD`.
    #[cfg(feature = "block-core")]
    BlockWriteThreshold(events::BlockWriteThreshold),
    /// The event `QUORUM_FAILURE`.
    #[cfg(feature = "block-core")]
    QuorumFailure(events::QuorumFailure),
    /// The event `QUORUM_REPORT_BAD`.
    #[cfg(feature = "block-core")]
    QuorumReportBad(events::QuorumReportBad),
    /// The event `BLOCK_EXPORT_DELETED`.
    #[cfg(feature = "block-export")]
    BlockExportDeleted(events::BlockExportDeleted),
    /// The event `VSERPORT_CHANGE`.
    #[cfg(feature = "char")]
    VserportChange(events::VserportChange),
    /// The event `DUMP_COMPLETED`.
    #[cfg(feature = "dump")]
    DumpCompleted(events::DumpCompleted),
    /// The event `NIC_RX_FILTER_CHANGED`.
    #[cfg(feature = "net")]
    NicRxFilterChanged(events::NicRxFilterChanged),
    /// The event `FAILOVER_NEGOTIATED`.
    #[cfg(feature = "net")]
    FailoverNegotiated(events::FailoverNegotiated),
    /// The event `NETDEV_STREAM_CONNECTED`.
    #[cfg(feature = "net")]
    NetdevStreamConnected(events::NetdevStreamConnected),
    /// The event `NETDEV_STREAM_DISCONNECTED`.
    #[cfg(feature = "net")]
    NetdevStreamDisconnected(events::NetdevStreamDisconnected),
    /// The event `NETDEV_VHOST_USER_CONNECTED`.
    #[cfg(feature = "net")]
    NetdevVhostUserConnected(events::NetdevVhostUserConnected),
    /// The event `NETDEV_VHOST_USER_DISCONNECTED`.
    #[cfg(feature = "net")]
    NetdevVhostUserDisconnected(events::NetdevVhostUserDisconnected),
    /// The event `RDMA_GID_STATUS_CHANGED`.
    #[cfg(feature = "ebpf")]
    RdmaGidStatusChanged(events::RdmaGidStatusChanged),
    /// The event `SPICE_CONNECTED`.
    #[cfg(feature = "ui")]
    SpiceConnected(events::SpiceConnected),
    /// The event `SPICE_INITIALIZED`.
    #[cfg(feature = "ui")]
    SpiceInitialized(events::SpiceInitialized),
    /// The event `SPICE_DISCONNECTED`.
    #[cfg(feature = "ui")]
    SpiceDisconnected(events::SpiceDisconnected),
    /// The event `SPICE_MIGRATE_COMPLETED`.
    #[cfg(feature = "ui")]
    SpiceMigrateCompleted(events::SpiceMigrateCompleted),
    /// The event `VNC_CONNECTED`.
    #[cfg(feature = "ui")]
    VncConnected(events::VncConnected),
    /// The event `VNC_INITIALIZED`.
    #[cfg(feature = "ui")]
    VncInitialized(events::VncInitialized),
    /// The event `VNC_DISCONNECTED`.
    #[cfg(feature = "ui")]
    VncDisconnected(events::VncDisconnected),
    /// The event `MIGRATION`.
    #[cfg(feature = "migration")]
    Migration(events::Migration),
    /// The event `MIGRATION_PASS`.
    #[cfg(feature = "migration")]
    MigrationPass(events::MigrationPass),
    /// The event `COLO_EXIT`.
    #[cfg(feature = "migration")]
    ColoExit(events::ColoExit),
    /// The event `UNPLUG_PRIMARY`.
    #[cfg(feature = "migration")]
    UnplugPrimary(events::UnplugPrimary),
    /// The event `DEVICE_DELETED`.
    #[cfg(feature = "qdev")]
    DeviceDeleted(events::DeviceDeleted),
    /// The event `DEVICE_UNPLUG_GUEST_ERROR`.
    #[cfg(feature = "qdev")]
    DeviceUnplugGuestError(events::DeviceUnplugGuestError),
    /// The event `BALLOON_CHANGE`.
    #[cfg(feature = "machine")]
    BalloonChange(events::BalloonChange),
    /// The event `HV_BALLOON_STATUS_REPORT`.
    #[cfg(feature = "machine")]
    HvBalloonStatusReport(events::HvBalloonStatusReport),
    /// The event `MEMORY_DEVICE_SIZE_CHANGE`.
    #[cfg(feature = "machine")]
    MemoryDeviceSizeChange(events::MemoryDeviceSizeChange),
    /// The event `MEM_UNPLUG_ERROR`.
    #[cfg(feature = "machine")]
    MemUnplugError(events::MemUnplugError),
    /// The event `CPU_POLARIZATION_CHANGE`.
    #[cfg(feature = "machine-s390x")]
    CpuPolarizationChange(events::CpuPolarizationChange),
    /// The event `SCLP_CPI_INFO_AVAILABLE`.
    #[cfg(feature = "machine-s390x")]
    SclpCpiInfoAvailable(events::SclpCpiInfoAvailable),
    /// The event `RTC_CHANGE`.
    #[cfg(feature = "misc")]
    RtcChange(events::RtcChange),
    /// The event `VFU_CLIENT_HANGUP`.
    #[cfg(feature = "misc")]
    VfuClientHangup(events::VfuClientHangup),
    /// The event `ACPI_DEVICE_OST`.
    #[cfg(feature = "acpi")]
    AcpiDeviceOst(events::AcpiDeviceOst),
    /// The event `VFIO_MIGRATION`.
    #[cfg(feature = "vfio")]
    VfioMigration(events::VfioMigration),
    /// An event that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            #[cfg(feature = "run-state")]
            "SHUTDOWN" => Self::Shutdown(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "POWERDOWN" => Self::Powerdown(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "RESET" => Self::Reset(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "STOP" => Self::Stop(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "RESUME" => Self::Resume(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "SUSPEND" => Self::Suspend(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "SUSPEND_DISK" => Self::SuspendDisk(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "WAKEUP" => Self::Wakeup(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "WATCHDOG" => Self::Watchdog(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_PANICKED" => Self::GuestPanicked(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_CRASHLOADED" => Self::GuestCrashloaded(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "GUEST_PVSHUTDOWN" => Self::GuestPvshutdown(crate::Blank::BLANK),
            #[cfg(feature = "run-state")]
            "MEMORY_FAILURE" => Self::MemoryFailure(crate::Blank::BLANK),
            #[cfg(feature = "job")]
            "JOB_STATUS_CHANGE" => Self::JobStatusChange(crate::Blank::BLANK),
            #[cfg(feature = "block")]
            "DEVICE_TRAY_MOVED" => Self::DeviceTrayMoved(crate::Blank::BLANK),
            #[cfg(feature = "block")]
            "PR_MANAGER_STATUS_CHANGED" => {
                Self::PrManagerStatusChanged(crate::Blank::BLANK)
            }
            #[cfg(feature = "block-core")]
            "BLOCK_IMAGE_CORRUPTED" => Self::BlockImageCorrupted(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_IO_ERROR" => Self::BlockIoError(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_COMPLETED" => Self::BlockJobCompleted(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_CANCELLED" => Self::BlockJobCancelled(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_ERROR" => Self::BlockJobError(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_READY" => Self::BlockJobReady(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_JOB_PENDING" => Self::BlockJobPending(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "BLOCK_WRITE_THRESHOLD" => Self::BlockWriteThreshold(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "QUORUM_FAILURE" => Self::QuorumFailure(crate::Blank::BLANK),
            #[cfg(feature = "block-core")]
            "QUORUM_REPORT_BAD" => Self::QuorumReportBad(crate::Blank::BLANK),
            #[cfg(feature = "block-export")]
            "BLOCK_EXPORT_DELETED" => Self::BlockExportDeleted(crate::Blank::BLANK),
            #[cfg(feature = "char")]
            "VSERPORT_CHANGE" => Self::VserportChange(crate::Blank::BLANK),
            #[cfg(feature = "dump")]
            "DUMP_COMPLETED" => Self::DumpCompleted(crate::Blank::BLANK),
            #[cfg(feature = "net")]
            "NIC_RX_FILTER_CHANGED" => Self::NicRxFilterChanged(crate::Blank::BLANK),
            #[cfg(feature = "net")]
            "FAILOVER_NEGOTIATED" => Self::FailoverNegotiated(crate::Blank::BLANK),
            #[cfg(feature = "net")]
            "NETDEV_STREAM_CONNECTED" => Self::NetdevStreamConnected(crate::Blank::BLANK),
            #[cfg(feature = "net")]
            "NETDEV_STREAM_DISCONNECTED" => {
                Self::NetdevStreamDisconnected(crate::Blank::BLANK)
            }
            #[cfg(feature = "net")]
            "NETDEV_VHOST_USER_CONNECTED" => {
                Self::NetdevVhostUserConnected(crate::Blank::BLANK)
            }
            #[cfg(feature = "net")]
            "NETDEV_VHOST_USER_DISCONNECTED" => {
                Self::NetdevVhostUserDisconnected(crate::Blank::BLANK)
            }
            #[cfg(feature = "ebpf")]
            "RDMA_GID_STATUS_CHANGED" => Self::RdmaGidStatusChanged(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_CONNECTED" => Self::SpiceConnected(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_INITIALIZED" => Self::SpiceInitialized(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_DISCONNECTED" => Self::SpiceDisconnected(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "SPICE_MIGRATE_COMPLETED" => Self::SpiceMigrateCompleted(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "VNC_CONNECTED" => Self::VncConnected(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "VNC_INITIALIZED" => Self::VncInitialized(crate::Blank::BLANK),
            #[cfg(feature = "ui")]
            "VNC_DISCONNECTED" => Self::VncDisconnected(crate::Blank::BLANK),
            #[cfg(feature = "migration")]
            "MIGRATION" => Self::Migration(crate::Blank::BLANK),
            #[cfg(feature = "migration")]
            "MIGRATION_PASS" => Self::MigrationPass(crate::Blank::BLANK),
            #[cfg(feature = "migration")]
            "COLO_EXIT" => Self::ColoExit(crate::Blank::BLANK),
            #[cfg(feature = "migration")]
            "UNPLUG_PRIMARY" => Self::UnplugPrimary(crate::Blank::BLANK),
            #[cfg(feature = "qdev")]
            "DEVICE_DELETED" => Self::DeviceDeleted(crate::Blank::BLANK),
            #[cfg(feature = "qdev")]
            "DEVICE_UNPLUG_GUEST_ERROR" => {
                Self::DeviceUnplugGuestError(crate::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "BALLOON_CHANGE" => Self::BalloonChange(crate::Blank::BLANK),
            #[cfg(feature = "machine")]
            "HV_BALLOON_STATUS_REPORT" => {
                Self::HvBalloonStatusReport(crate::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "MEMORY_DEVICE_SIZE_CHANGE" => {
                Self::MemoryDeviceSizeChange(crate::Blank::BLANK)
            }
            #[cfg(feature = "machine")]
            "MEM_UNPLUG_ERROR" => Self::MemUnplugError(crate::Blank::BLANK),
            #[cfg(feature = "machine-s390x")]
            "CPU_POLARIZATION_CHANGE" => Self::CpuPolarizationChange(crate::Blank::BLANK),
            #[cfg(feature = "machine-s390x")]
            "SCLP_CPI_INFO_AVAILABLE" => Self::SclpCpiInfoAvailable(crate::Blank::BLANK),
            #[cfg(feature = "misc")]
            "RTC_CHANGE" => Self::RtcChange(crate::Blank::BLANK),
            #[cfg(feature = "misc")]
            "VFU_CLIENT_HANGUP" => Self::VfuClientHangup(crate::Blank::BLANK),
            #[cfg(feature = "acpi")]
            "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(crate::Blank::BLANK),
            #[cfg(feature = "vfio")]
            "VFIO_MIGRATION" => Self::VfioMigration(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(name)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

impl crate::EventSet for AnyEvent {}

/// Finds a command by its name on the wire, and lets the visitor see its type.
///
/// Gives `None` if the schema has no such command.
#[allow(dead_code, deprecated, unreachable_pub)]
pub fn visit_command<V: crate::CommandVisitor>(
    name: &str,
    visitor: V,
) -> Option<V::Output> {
    match name {
        #[cfg(feature = "run-state")]
        "query-status" => Some(visitor.visit::<commands::QueryStatus>()),
        #[cfg(feature = "run-state")]
        "watchdog-set-action" => Some(visitor.visit::<commands::WatchdogSetAction>()),
        #[cfg(feature = "run-state")]
        "set-action" => Some(visitor.visit::<commands::SetAction>()),
        #[cfg(feature = "job")]
        "job-pause" => Some(visitor.visit::<commands::JobPause>()),
        #[cfg(feature = "job")]
        "job-resume" => Some(visitor.visit::<commands::JobResume>()),
        #[cfg(feature = "job")]
        "job-cancel" => Some(visitor.visit::<commands::JobCancel>()),
        #[cfg(feature = "job")]
        "job-complete" => Some(visitor.visit::<commands::JobComplete>()),
        #[cfg(feature = "job")]
        "job-dismiss" => Some(visitor.visit::<commands::JobDismiss>()),
        #[cfg(feature = "job")]
        "job-finalize" => Some(visitor.visit::<commands::JobFinalize>()),
        #[cfg(feature = "job")]
        "query-jobs" => Some(visitor.visit::<commands::QueryJobs>()),
        #[cfg(feature = "accelerator")]
        "query-kvm" => Some(visitor.visit::<commands::QueryKvm>()),
        #[cfg(feature = "accelerator")]
        "x-accel-stats" => Some(visitor.visit::<commands::XAccelStats>()),
        #[cfg(feature = "accelerator")]
        "query-accelerators" => Some(visitor.visit::<commands::QueryAccelerators>()),
        #[cfg(feature = "block")]
        "query-pr-managers" => Some(visitor.visit::<commands::QueryPrManagers>()),
        #[cfg(feature = "block")]
        "eject" => Some(visitor.visit::<commands::Eject>()),
        #[cfg(feature = "block")]
        "blockdev-open-tray" => Some(visitor.visit::<commands::BlockdevOpenTray>()),
        #[cfg(feature = "block")]
        "blockdev-close-tray" => Some(visitor.visit::<commands::BlockdevCloseTray>()),
        #[cfg(feature = "block")]
        "blockdev-remove-medium" => {
            Some(visitor.visit::<commands::BlockdevRemoveMedium>())
        }
        #[cfg(feature = "block")]
        "blockdev-insert-medium" => {
            Some(visitor.visit::<commands::BlockdevInsertMedium>())
        }
        #[cfg(feature = "block")]
        "blockdev-change-medium" => {
            Some(visitor.visit::<commands::BlockdevChangeMedium>())
        }
        #[cfg(feature = "block")]
        "block_set_io_throttle" => Some(visitor.visit::<commands::BlockSetIoThrottle>()),
        #[cfg(feature = "block")]
        "block-latency-histogram-set" => {
            Some(visitor.visit::<commands::BlockLatencyHistogramSet>())
        }
        #[cfg(feature = "block-core")]
        "query-block" => Some(visitor.visit::<commands::QueryBlock>()),
        #[cfg(feature = "block-core")]
        "query-blockstats" => Some(visitor.visit::<commands::QueryBlockstats>()),
        #[cfg(feature = "block-core")]
        "query-block-jobs" => Some(visitor.visit::<commands::QueryBlockJobs>()),
        #[cfg(feature = "block-core")]
        "block_resize" => Some(visitor.visit::<commands::BlockResize>()),
        #[cfg(feature = "block-core")]
        "blockdev-snapshot-sync" => {
            Some(visitor.visit::<commands::BlockdevSnapshotSync>())
        }
        #[cfg(feature = "block-core")]
        "blockdev-snapshot" => Some(visitor.visit::<commands::BlockdevSnapshot>()),
        #[cfg(feature = "block-core")]
        "change-backing-file" => Some(visitor.visit::<commands::ChangeBackingFile>()),
        #[cfg(feature = "block-core")]
        "block-commit" => Some(visitor.visit::<commands::BlockCommit>()),
        #[cfg(feature = "block-core")]
        "drive-backup" => Some(visitor.visit::<commands::DriveBackup>()),
        #[cfg(feature = "block-core")]
        "blockdev-backup" => Some(visitor.visit::<commands::BlockdevBackup>()),
        #[cfg(feature = "block-core")]
        "query-named-block-nodes" => {
            Some(visitor.visit::<commands::QueryNamedBlockNodes>())
        }
        #[cfg(feature = "block-core")]
        "x-debug-query-block-graph" => {
            Some(visitor.visit::<commands::XDebugQueryBlockGraph>())
        }
        #[cfg(feature = "block-core")]
        "drive-mirror" => Some(visitor.visit::<commands::DriveMirror>()),
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-add" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapAdd>())
        }
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-remove" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapRemove>())
        }
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-clear" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapClear>())
        }
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-enable" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapEnable>())
        }
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-disable" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapDisable>())
        }
        #[cfg(feature = "block-core")]
        "block-dirty-bitmap-merge" => {
            Some(visitor.visit::<commands::BlockDirtyBitmapMerge>())
        }
        #[cfg(feature = "block-core")]
        "x-debug-block-dirty-bitmap-sha256" => {
            Some(visitor.visit::<commands::XDebugBlockDirtyBitmapSha256>())
        }
        #[cfg(feature = "block-core")]
        "blockdev-mirror" => Some(visitor.visit::<commands::BlockdevMirror>()),
        #[cfg(feature = "block-core")]
        "block-stream" => Some(visitor.visit::<commands::BlockStream>()),
        #[cfg(feature = "block-core")]
        "block-job-set-speed" => Some(visitor.visit::<commands::BlockJobSetSpeed>()),
        #[cfg(feature = "block-core")]
        "block-job-cancel" => Some(visitor.visit::<commands::BlockJobCancel>()),
        #[cfg(feature = "block-core")]
        "block-job-pause" => Some(visitor.visit::<commands::BlockJobPause>()),
        #[cfg(feature = "block-core")]
        "block-job-resume" => Some(visitor.visit::<commands::BlockJobResume>()),
        #[cfg(feature = "block-core")]
        "block-job-complete" => Some(visitor.visit::<commands::BlockJobComplete>()),
        #[cfg(feature = "block-core")]
        "block-job-dismiss" => Some(visitor.visit::<commands::BlockJobDismiss>()),
        #[cfg(feature = "block-core")]
        "block-job-finalize" => Some(visitor.visit::<commands::BlockJobFinalize>()),
        #[cfg(feature = "block-core")]
        "block-job-change" => Some(visitor.visit::<commands::BlockJobChange>()),
        #[cfg(feature = "block-core")]
        "blockdev-add" => Some(visitor.visit::<commands::BlockdevAdd>()),
        #[cfg(feature = "block-core")]
        "blockdev-reopen" => Some(visitor.visit::<commands::BlockdevReopen>()),
        #[cfg(feature = "block-core")]
        "blockdev-del" => Some(visitor.visit::<commands::BlockdevDel>()),
        #[cfg(feature = "block-core")]
        "blockdev-set-active" => Some(visitor.visit::<commands::BlockdevSetActive>()),
        #[cfg(feature = "block-core")]
        "blockdev-create" => Some(visitor.visit::<commands::BlockdevCreate>()),
        #[cfg(feature = "block-core")]
        "x-blockdev-amend" => Some(visitor.visit::<commands::XBlockdevAmend>()),
        #[cfg(feature = "block-core")]
        "block-set-write-threshold" => {
            Some(visitor.visit::<commands::BlockSetWriteThreshold>())
        }
        #[cfg(feature = "block-core")]
        "x-blockdev-change" => Some(visitor.visit::<commands::XBlockdevChange>()),
        #[cfg(feature = "block-core")]
        "x-blockdev-set-iothread" => {
            Some(visitor.visit::<commands::XBlockdevSetIothread>())
        }
        #[cfg(feature = "block-core")]
        "blockdev-snapshot-internal-sync" => {
            Some(visitor.visit::<commands::BlockdevSnapshotInternalSync>())
        }
        #[cfg(feature = "block-core")]
        "blockdev-snapshot-delete-internal-sync" => {
            Some(visitor.visit::<commands::BlockdevSnapshotDeleteInternalSync>())
        }
        #[cfg(feature = "block-core")]
        "x-blockdev-reopen" => Some(visitor.visit::<commands::XBlockdevReopen>()),
        #[cfg(feature = "block-core")]
        "block_passwd" => Some(visitor.visit::<commands::BlockPasswd>()),
        #[cfg(feature = "block-export")]
        "nbd-server-start" => Some(visitor.visit::<commands::NbdServerStart>()),
        #[cfg(feature = "block-export")]
        "nbd-server-add" => Some(visitor.visit::<commands::NbdServerAdd>()),
        #[cfg(feature = "block-export")]
        "nbd-server-remove" => Some(visitor.visit::<commands::NbdServerRemove>()),
        #[cfg(feature = "block-export")]
        "nbd-server-stop" => Some(visitor.visit::<commands::NbdServerStop>()),
        #[cfg(feature = "block-export")]
        "block-export-add" => Some(visitor.visit::<commands::BlockExportAdd>()),
        #[cfg(feature = "block-export")]
        "block-export-del" => Some(visitor.visit::<commands::BlockExportDel>()),
        #[cfg(feature = "block-export")]
        "query-block-exports" => Some(visitor.visit::<commands::QueryBlockExports>()),
        #[cfg(feature = "char")]
        "query-chardev" => Some(visitor.visit::<commands::QueryChardev>()),
        #[cfg(feature = "char")]
        "query-chardev-backends" => {
            Some(visitor.visit::<commands::QueryChardevBackends>())
        }
        #[cfg(feature = "char")]
        "ringbuf-write" => Some(visitor.visit::<commands::RingbufWrite>()),
        #[cfg(feature = "char")]
        "ringbuf-read" => Some(visitor.visit::<commands::RingbufRead>()),
        #[cfg(feature = "char")]
        "chardev-add" => Some(visitor.visit::<commands::ChardevAdd>()),
        #[cfg(feature = "char")]
        "chardev-change" => Some(visitor.visit::<commands::ChardevChange>()),
        #[cfg(feature = "char")]
        "chardev-remove" => Some(visitor.visit::<commands::ChardevRemove>()),
        #[cfg(feature = "char")]
        "chardev-send-break" => Some(visitor.visit::<commands::ChardevSendBreak>()),
        #[cfg(feature = "dump")]
        "dump-guest-memory" => Some(visitor.visit::<commands::DumpGuestMemory>()),
        #[cfg(feature = "dump")]
        "query-dump" => Some(visitor.visit::<commands::QueryDump>()),
        #[cfg(feature = "dump")]
        "query-dump-guest-memory-capability" => {
            Some(visitor.visit::<commands::QueryDumpGuestMemoryCapability>())
        }
        #[cfg(feature = "net")]
        "set_link" => Some(visitor.visit::<commands::SetLink>()),
        #[cfg(feature = "net")]
        "netdev_add" => Some(visitor.visit::<commands::NetdevAdd>()),
        #[cfg(feature = "net")]
        "netdev_del" => Some(visitor.visit::<commands::NetdevDel>()),
        #[cfg(feature = "net")]
        "query-rx-filter" => Some(visitor.visit::<commands::QueryRxFilter>()),
        #[cfg(feature = "net")]
        "announce-self" => Some(visitor.visit::<commands::AnnounceSelf>()),
        #[cfg(feature = "ebpf")]
        "request-ebpf" => Some(visitor.visit::<commands::RequestEbpf>()),
        #[cfg(feature = "rocker")]
        "query-rocker" => Some(visitor.visit::<commands::QueryRocker>()),
        #[cfg(feature = "rocker")]
        "query-rocker-ports" => Some(visitor.visit::<commands::QueryRockerPorts>()),
        #[cfg(feature = "rocker")]
        "query-rocker-of-dpa-flows" => {
            Some(visitor.visit::<commands::QueryRockerOfDpaFlows>())
        }
        #[cfg(feature = "rocker")]
        "query-rocker-of-dpa-groups" => {
            Some(visitor.visit::<commands::QueryRockerOfDpaGroups>())
        }
        #[cfg(feature = "tpm")]
        "query-tpm-models" => Some(visitor.visit::<commands::QueryTpmModels>()),
        #[cfg(feature = "tpm")]
        "query-tpm-types" => Some(visitor.visit::<commands::QueryTpmTypes>()),
        #[cfg(feature = "tpm")]
        "query-tpm" => Some(visitor.visit::<commands::QueryTpm>()),
        #[cfg(feature = "ui")]
        "set_password" => Some(visitor.visit::<commands::SetPassword>()),
        #[cfg(feature = "ui")]
        "expire_password" => Some(visitor.visit::<commands::ExpirePassword>()),
        #[cfg(feature = "ui")]
        "screendump" => Some(visitor.visit::<commands::Screendump>()),
        #[cfg(feature = "ui")]
        "query-spice" => Some(visitor.visit::<commands::QuerySpice>()),
        #[cfg(feature = "ui")]
        "query-vnc" => Some(visitor.visit::<commands::QueryVnc>()),
        #[cfg(feature = "ui")]
        "query-vnc-servers" => Some(visitor.visit::<commands::QueryVncServers>()),
        #[cfg(feature = "ui")]
        "change-vnc-password" => Some(visitor.visit::<commands::ChangeVncPassword>()),
        #[cfg(feature = "ui")]
        "query-mice" => Some(visitor.visit::<commands::QueryMice>()),
        #[cfg(feature = "ui")]
        "send-key" => Some(visitor.visit::<commands::SendKey>()),
        #[cfg(feature = "ui")]
        "input-send-event" => Some(visitor.visit::<commands::InputSendEvent>()),
        #[cfg(feature = "ui")]
        "query-display-options" => Some(visitor.visit::<commands::QueryDisplayOptions>()),
        #[cfg(feature = "ui")]
        "display-reload" => Some(visitor.visit::<commands::DisplayReload>()),
        #[cfg(feature = "ui")]
        "display-update" => Some(visitor.visit::<commands::DisplayUpdate>()),
        #[cfg(feature = "ui")]
        "client_migrate_info" => Some(visitor.visit::<commands::ClientMigrateInfo>()),
        #[cfg(feature = "migration")]
        "query-migrate" => Some(visitor.visit::<commands::QueryMigrate>()),
        #[cfg(feature = "migration")]
        "migrate-set-capabilities" => {
            Some(visitor.visit::<commands::MigrateSetCapabilities>())
        }
        #[cfg(feature = "migration")]
        "query-migrate-capabilities" => {
            Some(visitor.visit::<commands::QueryMigrateCapabilities>())
        }
        #[cfg(feature = "migration")]
        "migrate-set-parameters" => {
            Some(visitor.visit::<commands::MigrateSetParameters>())
        }
        #[cfg(feature = "migration")]
        "query-migrate-parameters" => {
            Some(visitor.visit::<commands::QueryMigrateParameters>())
        }
        #[cfg(feature = "migration")]
        "migrate-start-postcopy" => {
            Some(visitor.visit::<commands::MigrateStartPostcopy>())
        }
        #[cfg(feature = "migration")]
        "x-colo-lost-heartbeat" => Some(visitor.visit::<commands::XColoLostHeartbeat>()),
        #[cfg(feature = "migration")]
        "migrate_cancel" => Some(visitor.visit::<commands::MigrateCancel>()),
        #[cfg(feature = "migration")]
        "migrate-continue" => Some(visitor.visit::<commands::MigrateContinue>()),
        #[cfg(feature = "migration")]
        "migrate" => Some(visitor.visit::<commands::Migrate>()),
        #[cfg(feature = "migration")]
        "migrate-incoming" => Some(visitor.visit::<commands::MigrateIncoming>()),
        #[cfg(feature = "migration")]
        "xen-save-devices-state" => {
            Some(visitor.visit::<commands::XenSaveDevicesState>())
        }
        #[cfg(feature = "migration")]
        "xen-set-global-dirty-log" => {
            Some(visitor.visit::<commands::XenSetGlobalDirtyLog>())
        }
        #[cfg(feature = "migration")]
        "xen-load-devices-state" => {
            Some(visitor.visit::<commands::XenLoadDevicesState>())
        }
        #[cfg(feature = "migration")]
        "xen-set-replication" => Some(visitor.visit::<commands::XenSetReplication>()),
        #[cfg(feature = "migration")]
        "query-xen-replication-status" => {
            Some(visitor.visit::<commands::QueryXenReplicationStatus>())
        }
        #[cfg(feature = "migration")]
        "xen-colo-do-checkpoint" => {
            Some(visitor.visit::<commands::XenColoDoCheckpoint>())
        }
        #[cfg(feature = "migration")]
        "query-colo-status" => Some(visitor.visit::<commands::QueryColoStatus>()),
        #[cfg(feature = "migration")]
        "migrate-recover" => Some(visitor.visit::<commands::MigrateRecover>()),
        #[cfg(feature = "migration")]
        "migrate-pause" => Some(visitor.visit::<commands::MigratePause>()),
        #[cfg(feature = "migration")]
        "calc-dirty-rate" => Some(visitor.visit::<commands::CalcDirtyRate>()),
        #[cfg(feature = "migration")]
        "query-dirty-rate" => Some(visitor.visit::<commands::QueryDirtyRate>()),
        #[cfg(feature = "migration")]
        "set-vcpu-dirty-limit" => Some(visitor.visit::<commands::SetVcpuDirtyLimit>()),
        #[cfg(feature = "migration")]
        "cancel-vcpu-dirty-limit" => {
            Some(visitor.visit::<commands::CancelVcpuDirtyLimit>())
        }
        #[cfg(feature = "migration")]
        "query-vcpu-dirty-limit" => {
            Some(visitor.visit::<commands::QueryVcpuDirtyLimit>())
        }
        #[cfg(feature = "migration")]
        "snapshot-save" => Some(visitor.visit::<commands::SnapshotSave>()),
        #[cfg(feature = "migration")]
        "snapshot-load" => Some(visitor.visit::<commands::SnapshotLoad>()),
        #[cfg(feature = "migration")]
        "snapshot-delete" => Some(visitor.visit::<commands::SnapshotDelete>()),
        #[cfg(feature = "migration")]
        "query-migrationthreads" => {
            Some(visitor.visit::<commands::QueryMigrationthreads>())
        }
        #[cfg(feature = "migration")]
        "migrate_set_downtime" => Some(visitor.visit::<commands::MigrateSetDowntime>()),
        #[cfg(feature = "migration")]
        "migrate_set_speed" => Some(visitor.visit::<commands::MigrateSetSpeed>()),
        #[cfg(feature = "migration")]
        "migrate-set-cache-size" => {
            Some(visitor.visit::<commands::MigrateSetCacheSize>())
        }
        #[cfg(feature = "migration")]
        "query-migrate-cache-size" => {
            Some(visitor.visit::<commands::QueryMigrateCacheSize>())
        }
        #[cfg(feature = "transaction")]
        "transaction" => Some(visitor.visit::<commands::Transaction>()),
        #[cfg(feature = "trace")]
        "trace-event-get-state" => Some(visitor.visit::<commands::TraceEventGetState>()),
        #[cfg(feature = "trace")]
        "trace-event-set-state" => Some(visitor.visit::<commands::TraceEventSetState>()),
        #[cfg(feature = "control")]
        "qmp_capabilities" => Some(visitor.visit::<commands::QmpCapabilities>()),
        #[cfg(feature = "control")]
        "query-version" => Some(visitor.visit::<commands::QueryVersion>()),
        #[cfg(feature = "control")]
        "query-commands" => Some(visitor.visit::<commands::QueryCommands>()),
        #[cfg(feature = "control")]
        "quit" => Some(visitor.visit::<commands::Quit>()),
        #[cfg(feature = "control")]
        "query-events" => Some(visitor.visit::<commands::QueryEvents>()),
        #[cfg(feature = "introspect")]
        "query-qmp-schema" => Some(visitor.visit::<commands::QueryQmpSchema>()),
        #[cfg(feature = "qom")]
        "qom-list" => Some(visitor.visit::<commands::QomList>()),
        #[cfg(feature = "qom")]
        "qom-get" => Some(visitor.visit::<commands::QomGet>()),
        #[cfg(feature = "qom")]
        "qom-list-get" => Some(visitor.visit::<commands::QomListGet>()),
        #[cfg(feature = "qom")]
        "qom-set" => Some(visitor.visit::<commands::QomSet>()),
        #[cfg(feature = "qom")]
        "qom-list-types" => Some(visitor.visit::<commands::QomListTypes>()),
        #[cfg(feature = "qom")]
        "qom-list-properties" => Some(visitor.visit::<commands::QomListProperties>()),
        #[cfg(feature = "qom")]
        "object-add" => Some(visitor.visit::<commands::ObjectAdd>()),
        #[cfg(feature = "qom")]
        "object-del" => Some(visitor.visit::<commands::ObjectDel>()),
        #[cfg(feature = "qdev")]
        "device-list-properties" => {
            Some(visitor.visit::<commands::DeviceListProperties>())
        }
        #[cfg(feature = "qdev")]
        "device_add" => Some(visitor.visit::<commands::DeviceAdd>()),
        #[cfg(feature = "qdev")]
        "device_del" => Some(visitor.visit::<commands::DeviceDel>()),
        #[cfg(feature = "qdev")]
        "device-sync-config" => Some(visitor.visit::<commands::DeviceSyncConfig>()),
        #[cfg(feature = "machine")]
        "query-cpus-fast" => Some(visitor.visit::<commands::QueryCpusFast>()),
        #[cfg(feature = "machine")]
        "query-machines" => Some(visitor.visit::<commands::QueryMachines>()),
        #[cfg(feature = "machine")]
        "query-current-machine" => Some(visitor.visit::<commands::QueryCurrentMachine>()),
        #[cfg(feature = "machine")]
        "query-target" => Some(visitor.visit::<commands::QueryTarget>()),
        #[cfg(feature = "machine")]
        "query-uuid" => Some(visitor.visit::<commands::QueryUuid>()),
        #[cfg(feature = "machine")]
        "query-vm-generation-id" => {
            Some(visitor.visit::<commands::QueryVmGenerationId>())
        }
        #[cfg(feature = "machine")]
        "system_reset" => Some(visitor.visit::<commands::SystemReset>()),
        #[cfg(feature = "machine")]
        "system_powerdown" => Some(visitor.visit::<commands::SystemPowerdown>()),
        #[cfg(feature = "machine")]
        "system_wakeup" => Some(visitor.visit::<commands::SystemWakeup>()),
        #[cfg(feature = "machine")]
        "inject-nmi" => Some(visitor.visit::<commands::InjectNmi>()),
        #[cfg(feature = "machine")]
        "memsave" => Some(visitor.visit::<commands::Memsave>()),
        #[cfg(feature = "machine")]
        "pmemsave" => Some(visitor.visit::<commands::Pmemsave>()),
        #[cfg(feature = "machine")]
        "query-memdev" => Some(visitor.visit::<commands::QueryMemdev>()),
        #[cfg(feature = "machine")]
        "query-hotpluggable-cpus" => {
            Some(visitor.visit::<commands::QueryHotpluggableCpus>())
        }
        #[cfg(feature = "machine")]
        "set-numa-node" => Some(visitor.visit::<commands::SetNumaNode>()),
        #[cfg(feature = "machine")]
        "balloon" => Some(visitor.visit::<commands::Balloon>()),
        #[cfg(feature = "machine")]
        "query-balloon" => Some(visitor.visit::<commands::QueryBalloon>()),
        #[cfg(feature = "machine")]
        "query-hv-balloon-status-report" => {
            Some(visitor.visit::<commands::QueryHvBalloonStatusReport>())
        }
        #[cfg(feature = "machine")]
        "query-memory-size-summary" => {
            Some(visitor.visit::<commands::QueryMemorySizeSummary>())
        }
        #[cfg(feature = "machine")]
        "query-memory-devices" => Some(visitor.visit::<commands::QueryMemoryDevices>()),
        #[cfg(feature = "machine")]
        "x-query-irq" => Some(visitor.visit::<commands::XQueryIrq>()),
        #[cfg(feature = "machine")]
        "x-query-jit" => Some(visitor.visit::<commands::XQueryJit>()),
        #[cfg(feature = "machine")]
        "x-query-numa" => Some(visitor.visit::<commands::XQueryNuma>()),
        #[cfg(feature = "machine")]
        "x-query-ramblock" => Some(visitor.visit::<commands::XQueryRamblock>()),
        #[cfg(feature = "machine")]
        "x-query-roms" => Some(visitor.visit::<commands::XQueryRoms>()),
        #[cfg(feature = "machine")]
        "x-query-usb" => Some(visitor.visit::<commands::XQueryUsb>()),
        #[cfg(feature = "machine")]
        "dumpdtb" => Some(visitor.visit::<commands::Dumpdtb>()),
        #[cfg(feature = "machine")]
        "x-query-interrupt-controllers" => {
            Some(visitor.visit::<commands::XQueryInterruptControllers>())
        }
        #[cfg(feature = "machine")]
        "query-firmware-log" => Some(visitor.visit::<commands::QueryFirmwareLog>()),
        #[cfg(feature = "machine")]
        "dump-skeys" => Some(visitor.visit::<commands::DumpSkeys>()),
        #[cfg(feature = "machine")]
        "query-cpu-model-comparison" => {
            Some(visitor.visit::<commands::QueryCpuModelComparison>())
        }
        #[cfg(feature = "machine")]
        "query-cpu-model-baseline" => {
            Some(visitor.visit::<commands::QueryCpuModelBaseline>())
        }
        #[cfg(feature = "machine")]
        "query-cpu-model-expansion" => {
            Some(visitor.visit::<commands::QueryCpuModelExpansion>())
        }
        #[cfg(feature = "machine")]
        "query-cpu-definitions" => Some(visitor.visit::<commands::QueryCpuDefinitions>()),
        #[cfg(feature = "machine")]
        "x-query-opcount" => Some(visitor.visit::<commands::XQueryOpcount>()),
        #[cfg(feature = "machine")]
        "x-query-rdma" => Some(visitor.visit::<commands::XQueryRdma>()),
        #[cfg(feature = "machine")]
        "x-query-profile" => Some(visitor.visit::<commands::XQueryProfile>()),
        #[cfg(feature = "machine")]
        "query-cpus" => Some(visitor.visit::<commands::QueryCpus>()),
        #[cfg(feature = "machine-s390x")]
        "set-cpu-topology" => Some(visitor.visit::<commands::SetCpuTopology>()),
        #[cfg(feature = "machine-s390x")]
        "query-s390x-cpu-polarization" => {
            Some(visitor.visit::<commands::QueryS390xCpuPolarization>())
        }
        #[cfg(feature = "replay")]
        "query-replay" => Some(visitor.visit::<commands::QueryReplay>()),
        #[cfg(feature = "replay")]
        "replay-break" => Some(visitor.visit::<commands::ReplayBreak>()),
        #[cfg(feature = "replay")]
        "replay-delete-break" => Some(visitor.visit::<commands::ReplayDeleteBreak>()),
        #[cfg(feature = "replay")]
        "replay-seek" => Some(visitor.visit::<commands::ReplaySeek>()),
        #[cfg(feature = "yank")]
        "yank" => Some(visitor.visit::<commands::Yank>()),
        #[cfg(feature = "yank")]
        "query-yank" => Some(visitor.visit::<commands::QueryYank>()),
        #[cfg(feature = "misc")]
        "add_client" => Some(visitor.visit::<commands::AddClient>()),
        #[cfg(feature = "misc")]
        "query-name" => Some(visitor.visit::<commands::QueryName>()),
        #[cfg(feature = "misc")]
        "query-iothreads" => Some(visitor.visit::<commands::QueryIothreads>()),
        #[cfg(feature = "misc")]
        "stop" => Some(visitor.visit::<commands::Stop>()),
        #[cfg(feature = "misc")]
        "cont" => Some(visitor.visit::<commands::Cont>()),
        #[cfg(feature = "misc")]
        "x-exit-preconfig" => Some(visitor.visit::<commands::XExitPreconfig>()),
        #[cfg(feature = "misc")]
        "human-monitor-command" => Some(visitor.visit::<commands::HumanMonitorCommand>()),
        #[cfg(feature = "misc")]
        "getfd" => Some(visitor.visit::<commands::Getfd>()),
        #[cfg(feature = "misc")]
        "get-win32-socket" => Some(visitor.visit::<commands::GetWin32Socket>()),
        #[cfg(feature = "misc")]
        "closefd" => Some(visitor.visit::<commands::Closefd>()),
        #[cfg(feature = "misc")]
        "add-fd" => Some(visitor.visit::<commands::AddFd>()),
        #[cfg(feature = "misc")]
        "remove-fd" => Some(visitor.visit::<commands::RemoveFd>()),
        #[cfg(feature = "misc")]
        "query-fdsets" => Some(visitor.visit::<commands::QueryFdsets>()),
        #[cfg(feature = "misc")]
        "query-command-line-options" => {
            Some(visitor.visit::<commands::QueryCommandLineOptions>())
        }
        #[cfg(feature = "misc")]
        "change" => Some(visitor.visit::<commands::Change>()),
        #[cfg(feature = "misc-arm")]
        "query-gic-capabilities" => {
            Some(visitor.visit::<commands::QueryGicCapabilities>())
        }
        #[cfg(feature = "misc-i386")]
        "rtc-reset-reinjection" => Some(visitor.visit::<commands::RtcResetReinjection>()),
        #[cfg(feature = "misc-i386")]
        "query-sev" => Some(visitor.visit::<commands::QuerySev>()),
        #[cfg(feature = "misc-i386")]
        "query-sev-launch-measure" => {
            Some(visitor.visit::<commands::QuerySevLaunchMeasure>())
        }
        #[cfg(feature = "misc-i386")]
        "query-sev-capabilities" => {
            Some(visitor.visit::<commands::QuerySevCapabilities>())
        }
        #[cfg(feature = "misc-i386")]
        "sev-inject-launch-secret" => {
            Some(visitor.visit::<commands::SevInjectLaunchSecret>())
        }
        #[cfg(feature = "misc-i386")]
        "query-sev-attestation-report" => {
            Some(visitor.visit::<commands::QuerySevAttestationReport>())
        }
        #[cfg(feature = "misc-i386")]
        "query-sgx" => Some(visitor.visit::<commands::QuerySgx>()),
        #[cfg(feature = "misc-i386")]
        "query-sgx-capabilities" => {
            Some(visitor.visit::<commands::QuerySgxCapabilities>())
        }
        #[cfg(feature = "misc-i386")]
        "xen-event-list" => Some(visitor.visit::<commands::XenEventList>()),
        #[cfg(feature = "misc-i386")]
        "xen-event-inject" => Some(visitor.visit::<commands::XenEventInject>()),
        #[cfg(feature = "audio")]
        "query-audiodevs" => Some(visitor.visit::<commands::QueryAudiodevs>()),
        #[cfg(feature = "acpi")]
        "query-acpi-ospm-status" => {
            Some(visitor.visit::<commands::QueryAcpiOspmStatus>())
        }
        #[cfg(feature = "acpi-hest")]
        "inject-ghes-v2-error" => Some(visitor.visit::<commands::InjectGhesV2Error>()),
        #[cfg(feature = "pci")]
        "query-pci" => Some(visitor.visit::<commands::QueryPci>()),
        #[cfg(feature = "stats")]
        "query-stats" => Some(visitor.visit::<commands::QueryStats>()),
        #[cfg(feature = "stats")]
        "query-stats-schemas" => Some(visitor.visit::<commands::QueryStatsSchemas>()),
        #[cfg(feature = "virtio")]
        "x-query-virtio" => Some(visitor.visit::<commands::XQueryVirtio>()),
        #[cfg(feature = "virtio")]
        "x-query-virtio-status" => Some(visitor.visit::<commands::XQueryVirtioStatus>()),
        #[cfg(feature = "virtio")]
        "x-query-virtio-queue-status" => {
            Some(visitor.visit::<commands::XQueryVirtioQueueStatus>())
        }
        #[cfg(feature = "virtio")]
        "x-query-virtio-vhost-queue-status" => {
            Some(visitor.visit::<commands::XQueryVirtioVhostQueueStatus>())
        }
        #[cfg(feature = "virtio")]
        "x-query-virtio-queue-element" => {
            Some(visitor.visit::<commands::XQueryVirtioQueueElement>())
        }
        #[cfg(feature = "cryptodev")]
        "query-cryptodev" => Some(visitor.visit::<commands::QueryCryptodev>()),
        #[cfg(feature = "cxl")]
        "cxl-inject-general-media-event" => {
            Some(visitor.visit::<commands::CxlInjectGeneralMediaEvent>())
        }
        #[cfg(feature = "cxl")]
        "cxl-inject-dram-event" => Some(visitor.visit::<commands::CxlInjectDramEvent>()),
        #[cfg(feature = "cxl")]
        "cxl-inject-memory-module-event" => {
            Some(visitor.visit::<commands::CxlInjectMemoryModuleEvent>())
        }
        #[cfg(feature = "cxl")]
        "cxl-inject-poison" => Some(visitor.visit::<commands::CxlInjectPoison>()),
        #[cfg(feature = "cxl")]
        "cxl-inject-uncorrectable-errors" => {
            Some(visitor.visit::<commands::CxlInjectUncorrectableErrors>())
        }
        #[cfg(feature = "cxl")]
        "cxl-inject-correctable-error" => {
            Some(visitor.visit::<commands::CxlInjectCorrectableError>())
        }
        #[cfg(feature = "cxl")]
        "cxl-add-dynamic-capacity" => {
            Some(visitor.visit::<commands::CxlAddDynamicCapacity>())
        }
        #[cfg(feature = "cxl")]
        "cxl-release-dynamic-capacity" => {
            Some(visitor.visit::<commands::CxlReleaseDynamicCapacity>())
        }
        _ => {
            drop(visitor);
            None
        }
    }
}
