// Made from schemas/qga (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//!Generated from schemas/qga (QEMU 10.2.2).
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]

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
#[allow(deprecated)]
pub fn visit_command<V: crate::CommandVisitor>(
    name: &str,
    visitor: V,
) -> Option<V::Output> {
    Some(
        match name {
            "guest-sync-delimited" => visitor.visit::<commands::GuestSyncDelimited>(),
            "guest-sync" => visitor.visit::<commands::GuestSync>(),
            "guest-ping" => visitor.visit::<commands::GuestPing>(),
            "guest-get-time" => visitor.visit::<commands::GuestGetTime>(),
            "guest-set-time" => visitor.visit::<commands::GuestSetTime>(),
            "guest-info" => visitor.visit::<commands::GuestInfo>(),
            "guest-shutdown" => visitor.visit::<commands::GuestShutdown>(),
            "guest-file-open" => visitor.visit::<commands::GuestFileOpen>(),
            "guest-file-close" => visitor.visit::<commands::GuestFileClose>(),
            "guest-file-read" => visitor.visit::<commands::GuestFileRead>(),
            "guest-file-write" => visitor.visit::<commands::GuestFileWrite>(),
            "guest-file-seek" => visitor.visit::<commands::GuestFileSeek>(),
            "guest-file-flush" => visitor.visit::<commands::GuestFileFlush>(),
            "guest-fsfreeze-status" => visitor.visit::<commands::GuestFsfreezeStatus>(),
            "guest-fsfreeze-freeze" => visitor.visit::<commands::GuestFsfreezeFreeze>(),
            "guest-fsfreeze-freeze-list" => {
                visitor.visit::<commands::GuestFsfreezeFreezeList>()
            }
            "guest-fsfreeze-thaw" => visitor.visit::<commands::GuestFsfreezeThaw>(),
            "guest-fstrim" => visitor.visit::<commands::GuestFstrim>(),
            "guest-suspend-disk" => visitor.visit::<commands::GuestSuspendDisk>(),
            "guest-suspend-ram" => visitor.visit::<commands::GuestSuspendRam>(),
            "guest-suspend-hybrid" => visitor.visit::<commands::GuestSuspendHybrid>(),
            "guest-network-get-interfaces" => {
                visitor.visit::<commands::GuestNetworkGetInterfaces>()
            }
            "guest-get-vcpus" => visitor.visit::<commands::GuestGetVcpus>(),
            "guest-set-vcpus" => visitor.visit::<commands::GuestSetVcpus>(),
            "guest-get-disks" => visitor.visit::<commands::GuestGetDisks>(),
            "guest-get-fsinfo" => visitor.visit::<commands::GuestGetFsinfo>(),
            "guest-set-user-password" => {
                visitor.visit::<commands::GuestSetUserPassword>()
            }
            "guest-get-memory-blocks" => {
                visitor.visit::<commands::GuestGetMemoryBlocks>()
            }
            "guest-set-memory-blocks" => {
                visitor.visit::<commands::GuestSetMemoryBlocks>()
            }
            "guest-get-memory-block-info" => {
                visitor.visit::<commands::GuestGetMemoryBlockInfo>()
            }
            "guest-exec-status" => visitor.visit::<commands::GuestExecStatus>(),
            "guest-exec" => visitor.visit::<commands::GuestExec>(),
            "guest-get-host-name" => visitor.visit::<commands::GuestGetHostName>(),
            "guest-get-users" => visitor.visit::<commands::GuestGetUsers>(),
            "guest-get-timezone" => visitor.visit::<commands::GuestGetTimezone>(),
            "guest-get-osinfo" => visitor.visit::<commands::GuestGetOsinfo>(),
            "guest-get-devices" => visitor.visit::<commands::GuestGetDevices>(),
            "guest-ssh-get-authorized-keys" => {
                visitor.visit::<commands::GuestSshGetAuthorizedKeys>()
            }
            "guest-ssh-add-authorized-keys" => {
                visitor.visit::<commands::GuestSshAddAuthorizedKeys>()
            }
            "guest-ssh-remove-authorized-keys" => {
                visitor.visit::<commands::GuestSshRemoveAuthorizedKeys>()
            }
            "guest-get-diskstats" => visitor.visit::<commands::GuestGetDiskstats>(),
            "guest-get-cpustats" => visitor.visit::<commands::GuestGetCpustats>(),
            "guest-get-load" => visitor.visit::<commands::GuestGetLoad>(),
            "guest-network-get-route" => {
                visitor.visit::<commands::GuestNetworkGetRoute>()
            }
            _ => return None,
        },
    )
}
