// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! The Rust item of each name of the schema.
//!
//! # Commands
//!
//! | schema | Rust |
//! | --- | --- |
//! | `guest-exec` | [`commands::GuestExec`](super::commands::GuestExec) |
//! | `guest-exec-status` | [`commands::GuestExecStatus`](super::commands::GuestExecStatus) |
//! | `guest-file-close` | [`commands::GuestFileClose`](super::commands::GuestFileClose) |
//! | `guest-file-flush` | [`commands::GuestFileFlush`](super::commands::GuestFileFlush) |
//! | `guest-file-open` | [`commands::GuestFileOpen`](super::commands::GuestFileOpen) |
//! | `guest-file-read` | [`commands::GuestFileRead`](super::commands::GuestFileRead) |
//! | `guest-file-seek` | [`commands::GuestFileSeek`](super::commands::GuestFileSeek) |
//! | `guest-file-write` | [`commands::GuestFileWrite`](super::commands::GuestFileWrite) |
//! | `guest-fsfreeze-freeze` | [`commands::GuestFsfreezeFreeze`](super::commands::GuestFsfreezeFreeze) |
//! | `guest-fsfreeze-freeze-list` | [`commands::GuestFsfreezeFreezeList`](super::commands::GuestFsfreezeFreezeList) |
//! | `guest-fsfreeze-status` | [`commands::GuestFsfreezeStatus`](super::commands::GuestFsfreezeStatus) |
//! | `guest-fsfreeze-thaw` | [`commands::GuestFsfreezeThaw`](super::commands::GuestFsfreezeThaw) |
//! | `guest-fstrim` | [`commands::GuestFstrim`](super::commands::GuestFstrim) |
//! | `guest-get-cpustats` | [`commands::GuestGetCpustats`](super::commands::GuestGetCpustats) |
//! | `guest-get-devices` | [`commands::GuestGetDevices`](super::commands::GuestGetDevices) |
//! | `guest-get-disks` | [`commands::GuestGetDisks`](super::commands::GuestGetDisks) |
//! | `guest-get-diskstats` | [`commands::GuestGetDiskstats`](super::commands::GuestGetDiskstats) |
//! | `guest-get-fsinfo` | [`commands::GuestGetFsinfo`](super::commands::GuestGetFsinfo) |
//! | `guest-get-host-name` | [`commands::GuestGetHostName`](super::commands::GuestGetHostName) |
//! | `guest-get-load` | [`commands::GuestGetLoad`](super::commands::GuestGetLoad) |
//! | `guest-get-memory-block-info` | [`commands::GuestGetMemoryBlockInfo`](super::commands::GuestGetMemoryBlockInfo) |
//! | `guest-get-memory-blocks` | [`commands::GuestGetMemoryBlocks`](super::commands::GuestGetMemoryBlocks) |
//! | `guest-get-osinfo` | [`commands::GuestGetOsinfo`](super::commands::GuestGetOsinfo) |
//! | `guest-get-time` | [`commands::GuestGetTime`](super::commands::GuestGetTime) |
//! | `guest-get-timezone` | [`commands::GuestGetTimezone`](super::commands::GuestGetTimezone) |
//! | `guest-get-users` | [`commands::GuestGetUsers`](super::commands::GuestGetUsers) |
//! | `guest-get-vcpus` | [`commands::GuestGetVcpus`](super::commands::GuestGetVcpus) |
//! | `guest-info` | [`commands::GuestInfo`](super::commands::GuestInfo) |
//! | `guest-network-get-interfaces` | [`commands::GuestNetworkGetInterfaces`](super::commands::GuestNetworkGetInterfaces) |
//! | `guest-network-get-route` | [`commands::GuestNetworkGetRoute`](super::commands::GuestNetworkGetRoute) |
//! | `guest-ping` | [`commands::GuestPing`](super::commands::GuestPing) |
//! | `guest-set-memory-blocks` | [`commands::GuestSetMemoryBlocks`](super::commands::GuestSetMemoryBlocks) |
//! | `guest-set-time` | [`commands::GuestSetTime`](super::commands::GuestSetTime) |
//! | `guest-set-user-password` | [`commands::GuestSetUserPassword`](super::commands::GuestSetUserPassword) |
//! | `guest-set-vcpus` | [`commands::GuestSetVcpus`](super::commands::GuestSetVcpus) |
//! | `guest-shutdown` | [`commands::GuestShutdown`](super::commands::GuestShutdown) |
//! | `guest-ssh-add-authorized-keys` | [`commands::GuestSshAddAuthorizedKeys`](super::commands::GuestSshAddAuthorizedKeys) |
//! | `guest-ssh-get-authorized-keys` | [`commands::GuestSshGetAuthorizedKeys`](super::commands::GuestSshGetAuthorizedKeys) |
//! | `guest-ssh-remove-authorized-keys` | [`commands::GuestSshRemoveAuthorizedKeys`](super::commands::GuestSshRemoveAuthorizedKeys) |
//! | `guest-suspend-disk` | [`commands::GuestSuspendDisk`](super::commands::GuestSuspendDisk) |
//! | `guest-suspend-hybrid` | [`commands::GuestSuspendHybrid`](super::commands::GuestSuspendHybrid) |
//! | `guest-suspend-ram` | [`commands::GuestSuspendRam`](super::commands::GuestSuspendRam) |
//! | `guest-sync` | [`commands::GuestSync`](super::commands::GuestSync) |
//! | `guest-sync-delimited` | [`commands::GuestSyncDelimited`](super::commands::GuestSyncDelimited) |
//!
//! # Types
//!
//! | schema | Rust |
//! | --- | --- |
//! | `GuestAgentCommandInfo` | [`types::GuestAgentCommandInfo`](super::types::GuestAgentCommandInfo) |
//! | `GuestAgentInfo` | [`types::GuestAgentInfo`](super::types::GuestAgentInfo) |
//! | `GuestAuthorizedKeys` | [`types::GuestAuthorizedKeys`](super::types::GuestAuthorizedKeys) |
//! | `GuestCCWAddress` | [`types::GuestCCWAddress`](super::types::GuestCCWAddress) |
//! | `GuestCpuStats` | [`types::GuestCpuStats`](super::types::GuestCpuStats) |
//! | `GuestCpuStatsType` | [`types::GuestCpuStatsType`](super::types::GuestCpuStatsType) |
//! | `GuestDeviceId` | [`types::GuestDeviceId`](super::types::GuestDeviceId) |
//! | `GuestDeviceIdPCI` | [`types::GuestDeviceIdPCI`](super::types::GuestDeviceIdPCI) |
//! | `GuestDeviceInfo` | [`types::GuestDeviceInfo`](super::types::GuestDeviceInfo) |
//! | `GuestDeviceType` | [`types::GuestDeviceType`](super::types::GuestDeviceType) |
//! | `GuestDiskAddress` | [`types::GuestDiskAddress`](super::types::GuestDiskAddress) |
//! | `GuestDiskBusType` | [`types::GuestDiskBusType`](super::types::GuestDiskBusType) |
//! | `GuestDiskInfo` | [`types::GuestDiskInfo`](super::types::GuestDiskInfo) |
//! | `GuestDiskSmart` | [`types::GuestDiskSmart`](super::types::GuestDiskSmart) |
//! | `GuestDiskStats` | [`types::GuestDiskStats`](super::types::GuestDiskStats) |
//! | `GuestDiskStatsInfo` | [`types::GuestDiskStatsInfo`](super::types::GuestDiskStatsInfo) |
//! | `GuestExec` | [`types::GuestExec`](super::types::GuestExec) |
//! | `GuestExecCaptureOutput` | [`types::GuestExecCaptureOutput`](super::types::GuestExecCaptureOutput) |
//! | `GuestExecCaptureOutputMode` | [`types::GuestExecCaptureOutputMode`](super::types::GuestExecCaptureOutputMode) |
//! | `GuestExecStatus` | [`types::GuestExecStatus`](super::types::GuestExecStatus) |
//! | `GuestFileRead` | [`types::GuestFileRead`](super::types::GuestFileRead) |
//! | `GuestFileSeek` | [`types::GuestFileSeek`](super::types::GuestFileSeek) |
//! | `GuestFileWhence` | [`types::GuestFileWhence`](super::types::GuestFileWhence) |
//! | `GuestFileWrite` | [`types::GuestFileWrite`](super::types::GuestFileWrite) |
//! | `GuestFilesystemInfo` | [`types::GuestFilesystemInfo`](super::types::GuestFilesystemInfo) |
//! | `GuestFilesystemTrimResponse` | [`types::GuestFilesystemTrimResponse`](super::types::GuestFilesystemTrimResponse) |
//! | `GuestFilesystemTrimResult` | [`types::GuestFilesystemTrimResult`](super::types::GuestFilesystemTrimResult) |
//! | `GuestFsfreezeStatus` | [`types::GuestFsfreezeStatus`](super::types::GuestFsfreezeStatus) |
//! | `GuestHostName` | [`types::GuestHostName`](super::types::GuestHostName) |
//! | `GuestIpAddress` | [`types::GuestIpAddress`](super::types::GuestIpAddress) |
//! | `GuestIpAddressType` | [`types::GuestIpAddressType`](super::types::GuestIpAddressType) |
//! | `GuestLinuxCpuStats` | [`types::GuestLinuxCpuStats`](super::types::GuestLinuxCpuStats) |
//! | `GuestLoadAverage` | [`types::GuestLoadAverage`](super::types::GuestLoadAverage) |
//! | `GuestLogicalProcessor` | [`types::GuestLogicalProcessor`](super::types::GuestLogicalProcessor) |
//! | `GuestMemoryBlock` | [`types::GuestMemoryBlock`](super::types::GuestMemoryBlock) |
//! | `GuestMemoryBlockInfo` | [`types::GuestMemoryBlockInfo`](super::types::GuestMemoryBlockInfo) |
//! | `GuestMemoryBlockResponse` | [`types::GuestMemoryBlockResponse`](super::types::GuestMemoryBlockResponse) |
//! | `GuestMemoryBlockResponseType` | [`types::GuestMemoryBlockResponseType`](super::types::GuestMemoryBlockResponseType) |
//! | `GuestNVMeSmart` | [`types::GuestNVMeSmart`](super::types::GuestNVMeSmart) |
//! | `GuestNetworkInterface` | [`types::GuestNetworkInterface`](super::types::GuestNetworkInterface) |
//! | `GuestNetworkInterfaceStat` | [`types::GuestNetworkInterfaceStat`](super::types::GuestNetworkInterfaceStat) |
//! | `GuestNetworkRoute` | [`types::GuestNetworkRoute`](super::types::GuestNetworkRoute) |
//! | `GuestOSInfo` | [`types::GuestOSInfo`](super::types::GuestOSInfo) |
//! | `GuestPCIAddress` | [`types::GuestPCIAddress`](super::types::GuestPCIAddress) |
//! | `GuestTimezone` | [`types::GuestTimezone`](super::types::GuestTimezone) |
//! | `GuestUser` | [`types::GuestUser`](super::types::GuestUser) |
//! | `QGASeek` | [`types::QGASeek`](super::types::QGASeek) |
#![allow(rustdoc::broken_intra_doc_links, reason = "the features choose what there is")]
