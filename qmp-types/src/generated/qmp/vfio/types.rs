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
    Stop,
    Running,
    StopCopy,
    Resuming,
    RunningP2p,
    PreCopy,
    PreCopyP2p,
    /// Since QEMU 11.0.
    PreCopyP2pPrepare,
    /// A value that this version of the schema does not have.
    Unknown(String),
}
