// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The migration states of a VFIO device.
///
/// In messages since QEMU 9.1.
///
/// Older releases call it `VfioMigrationState`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// Stopped: no DMA, no interrupts, and its state does not change.
    Stop,
    /// In normal operation.
    Running,
    /// Stopped, and its state can be read: the last phase on the source.
    StopCopy,
    /// Stopped, and its state can be written: on the destination.
    Resuming,
    /// Running, but it starts no accesses to other devices; a step to stop several devices
    /// together.
    RunningP2p,
    /// Running, and its state can be read while it changes: the first phase on the source.
    PreCopy,
    /// As [`pre-copy`](types::QapiVfioMigrationState::PreCopy), but it starts no accesses to other
    /// devices.
    PreCopyP2p,
    /// About to enter [`pre-copy-p2p`](types::QapiVfioMigrationState::PreCopyP2p); it may still
    /// fail and go elsewhere.
    ///
    /// Since QEMU 11.0.
    PreCopyP2pPrepare,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
