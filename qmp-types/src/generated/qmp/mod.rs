// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
mod any_event;
mod visit_command;
#[cfg(test)]
mod examples;

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

pub mod wire_names;

pub use any_event::AnyEvent;
pub use visit_command::visit_command;
