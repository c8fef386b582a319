// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::commands;

/// Finds a command by its name on the wire, and lets the visitor see its type.
///
/// Gives `None` if the schema has no such command.
pub fn visit_command<V: crate::rt::CommandVisitor>(
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
