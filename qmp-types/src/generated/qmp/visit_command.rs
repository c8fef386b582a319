// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
