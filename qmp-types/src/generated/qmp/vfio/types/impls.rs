// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for QapiVfioMigrationState {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (7, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_enums! {
    QapiVfioMigrationState
}
