// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
    /// The value `stop`.
    Stop,
    /// The value `running`.
    Running,
    /// The value `stop-copy`.
    StopCopy,
    /// The value `resuming`.
    Resuming,
    /// The value `running-p2p`.
    RunningP2p,
    /// The value `pre-copy`.
    PreCopy,
    /// The value `pre-copy-p2p`.
    PreCopyP2p,
    /// The value `pre-copy-p2p-prepare`.
    ///
    /// Since QEMU 11.0.
    PreCopyP2pPrepare,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QapiVfioMigrationState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("stop", Self::Stop),
        ("running", Self::Running),
        ("stop-copy", Self::StopCopy),
        ("resuming", Self::Resuming),
        ("running-p2p", Self::RunningP2p),
        ("pre-copy", Self::PreCopy),
        ("pre-copy-p2p", Self::PreCopyP2p),
        ("pre-copy-p2p-prepare", Self::PreCopyP2pPrepare),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (7, crate::Releases::since(crate::Release::new(11, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Running => "running",
            Self::StopCopy => "stop-copy",
            Self::Resuming => "resuming",
            Self::RunningP2p => "running-p2p",
            Self::PreCopy => "pre-copy",
            Self::PreCopyP2p => "pre-copy-p2p",
            Self::PreCopyP2pPrepare => "pre-copy-p2p-prepare",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_enums! {
    QapiVfioMigrationState
}
