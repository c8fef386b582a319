// Made from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! Generated from schemas/qga (QEMU 11.1.3).
//!
//! # Releases
//!
//! The types fit QEMU 5.2 to 11.1. What a release lacks or leaves out is optional; what is gone is still there, deprecated. A comment says since when something is there if not all releases have it.
//!
//! # Types that changed
//!
//! Where releases have different types at the same place, one fits all:
//!
//! * `guest-exec.capture-output` is `bool` up to QEMU 8.0, and `GuestExecCaptureOutput` now: an alternate, which has a choice for it.
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]
#![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]

mod qapi_schema;

/// The commands, each with the type of its reply.
pub mod commands {
    pub use super::qapi_schema::commands::*;
}

/// The events.
pub mod events {}

/// The types that commands and events are made of.
pub mod types {
    pub use super::qapi_schema::types::*;
}

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// An event that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            _ => Self::Unknown(crate::UnknownBranch::new(name)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Unknown(event) => &event.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        Some(
            match self {
                Self::Unknown(event) => event,
            },
        )
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        Some(
            match self {
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
        "guest-sync-delimited" => Some(visitor.visit::<commands::GuestSyncDelimited>()),
        "guest-sync" => Some(visitor.visit::<commands::GuestSync>()),
        "guest-ping" => Some(visitor.visit::<commands::GuestPing>()),
        "guest-get-time" => Some(visitor.visit::<commands::GuestGetTime>()),
        "guest-set-time" => Some(visitor.visit::<commands::GuestSetTime>()),
        "guest-info" => Some(visitor.visit::<commands::GuestInfo>()),
        "guest-shutdown" => Some(visitor.visit::<commands::GuestShutdown>()),
        "guest-file-open" => Some(visitor.visit::<commands::GuestFileOpen>()),
        "guest-file-close" => Some(visitor.visit::<commands::GuestFileClose>()),
        "guest-file-read" => Some(visitor.visit::<commands::GuestFileRead>()),
        "guest-file-write" => Some(visitor.visit::<commands::GuestFileWrite>()),
        "guest-file-seek" => Some(visitor.visit::<commands::GuestFileSeek>()),
        "guest-file-flush" => Some(visitor.visit::<commands::GuestFileFlush>()),
        "guest-fsfreeze-status" => Some(visitor.visit::<commands::GuestFsfreezeStatus>()),
        "guest-fsfreeze-freeze" => Some(visitor.visit::<commands::GuestFsfreezeFreeze>()),
        "guest-fsfreeze-freeze-list" => {
            Some(visitor.visit::<commands::GuestFsfreezeFreezeList>())
        }
        "guest-fsfreeze-thaw" => Some(visitor.visit::<commands::GuestFsfreezeThaw>()),
        "guest-fstrim" => Some(visitor.visit::<commands::GuestFstrim>()),
        "guest-suspend-disk" => Some(visitor.visit::<commands::GuestSuspendDisk>()),
        "guest-suspend-ram" => Some(visitor.visit::<commands::GuestSuspendRam>()),
        "guest-suspend-hybrid" => Some(visitor.visit::<commands::GuestSuspendHybrid>()),
        "guest-network-get-interfaces" => {
            Some(visitor.visit::<commands::GuestNetworkGetInterfaces>())
        }
        "guest-get-vcpus" => Some(visitor.visit::<commands::GuestGetVcpus>()),
        "guest-set-vcpus" => Some(visitor.visit::<commands::GuestSetVcpus>()),
        "guest-get-disks" => Some(visitor.visit::<commands::GuestGetDisks>()),
        "guest-get-fsinfo" => Some(visitor.visit::<commands::GuestGetFsinfo>()),
        "guest-set-user-password" => {
            Some(visitor.visit::<commands::GuestSetUserPassword>())
        }
        "guest-get-memory-blocks" => {
            Some(visitor.visit::<commands::GuestGetMemoryBlocks>())
        }
        "guest-set-memory-blocks" => {
            Some(visitor.visit::<commands::GuestSetMemoryBlocks>())
        }
        "guest-get-memory-block-info" => {
            Some(visitor.visit::<commands::GuestGetMemoryBlockInfo>())
        }
        "guest-exec-status" => Some(visitor.visit::<commands::GuestExecStatus>()),
        "guest-exec" => Some(visitor.visit::<commands::GuestExec>()),
        "guest-get-host-name" => Some(visitor.visit::<commands::GuestGetHostName>()),
        "guest-get-users" => Some(visitor.visit::<commands::GuestGetUsers>()),
        "guest-get-timezone" => Some(visitor.visit::<commands::GuestGetTimezone>()),
        "guest-get-osinfo" => Some(visitor.visit::<commands::GuestGetOsinfo>()),
        "guest-get-devices" => Some(visitor.visit::<commands::GuestGetDevices>()),
        "guest-ssh-get-authorized-keys" => {
            Some(visitor.visit::<commands::GuestSshGetAuthorizedKeys>())
        }
        "guest-ssh-add-authorized-keys" => {
            Some(visitor.visit::<commands::GuestSshAddAuthorizedKeys>())
        }
        "guest-ssh-remove-authorized-keys" => {
            Some(visitor.visit::<commands::GuestSshRemoveAuthorizedKeys>())
        }
        "guest-get-diskstats" => Some(visitor.visit::<commands::GuestGetDiskstats>()),
        "guest-get-cpustats" => Some(visitor.visit::<commands::GuestGetCpustats>()),
        "guest-get-load" => Some(visitor.visit::<commands::GuestGetLoad>()),
        "guest-network-get-route" => {
            Some(visitor.visit::<commands::GuestNetworkGetRoute>())
        }
        _ => {
            drop(visitor);
            None
        }
    }
}
