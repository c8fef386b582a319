// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! The examples of commands and events: each is what it shows.
#![allow(unused_imports, reason = "not all features have examples")]

use super::{commands, events, types};
use crate::example::{check_command, check_event};

#[cfg(feature = "acpi")]
#[test]
fn acpi_device_ost() {
    check_event::<
        super::AnyEvent,
        events::AcpiDeviceOst,
    >(
        "{\"data\":{\"info\":{\"device\":\"dimm1\",\"slot\":\"0\",\"slot-type\":\"DIMM\",\"source\":3,\"status\":0}},\"event\":\"ACPI_DEVICE_OST\",\"timestamp\":{\"microseconds\":20,\"seconds\":1795944502}}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn balloon_change() {
    check_event::<
        super::AnyEvent,
        events::BalloonChange,
    >(
        "{\"data\":{\"actual\":50331648},\"event\":\"BALLOON_CHANGE\",\"timestamp\":{\"microseconds\":40212,\"seconds\":1795944501}}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn block_export_deleted() {
    check_event::<
        super::AnyEvent,
        events::BlockExportDeleted,
    >(
        "{\"data\":{\"id\":\"export0\"},\"event\":\"BLOCK_EXPORT_DELETED\",\"timestamp\":{\"microseconds\":460076,\"seconds\":1795945537}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_image_corrupted() {
    check_event::<
        super::AnyEvent,
        events::BlockImageCorrupted,
    >(
        "{\"data\":{\"device\":\"\",\"fatal\":true,\"msg\":\"a cluster of data lies over the active L1 table\",\"node-name\":\"disk0\",\"offset\":196608,\"size\":65536},\"event\":\"BLOCK_IMAGE_CORRUPTED\",\"timestamp\":{\"microseconds\":77,\"seconds\":1795944103}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_io_error() {
    check_event::<
        super::AnyEvent,
        events::BlockIoError,
    >(
        "{\"data\":{\"action\":\"stop\",\"device\":\"\",\"node-name\":\"disk0\",\"nospace\":true,\"operation\":\"write\",\"qom-path\":\"/machine/peripheral/vda/virtio-backend\",\"reason\":\"No space left on device\"},\"event\":\"BLOCK_IO_ERROR\",\"timestamp\":{\"microseconds\":8123,\"seconds\":1795944102}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_cancelled() {
    check_event::<
        super::AnyEvent,
        events::BlockJobCancelled,
    >(
        "{\"data\":{\"device\":\"backup0\",\"len\":67108864,\"offset\":1048576,\"speed\":1,\"type\":\"backup\"},\"event\":\"BLOCK_JOB_CANCELLED\",\"timestamp\":{\"microseconds\":919713,\"seconds\":1795945532}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_completed() {
    check_event::<
        super::AnyEvent,
        events::BlockJobCompleted,
    >(
        "{\"data\":{\"device\":\"backup0\",\"len\":67108864,\"offset\":67108864,\"speed\":0,\"type\":\"backup\"},\"event\":\"BLOCK_JOB_COMPLETED\",\"timestamp\":{\"microseconds\":800129,\"seconds\":1795945532}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_error() {
    check_event::<
        super::AnyEvent,
        events::BlockJobError,
    >(
        "{\"data\":{\"action\":\"report\",\"device\":\"backup0\",\"operation\":\"read\"},\"event\":\"BLOCK_JOB_ERROR\",\"timestamp\":{\"microseconds\":127601,\"seconds\":1795945533}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_pending() {
    check_event::<
        super::AnyEvent,
        events::BlockJobPending,
    >(
        "{\"data\":{\"id\":\"backup0\",\"type\":\"backup\"},\"event\":\"BLOCK_JOB_PENDING\",\"timestamp\":{\"microseconds\":67068,\"seconds\":1795945533}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_ready() {
    check_event::<
        super::AnyEvent,
        events::BlockJobReady,
    >(
        "{\"data\":{\"device\":\"mirror0\",\"len\":1048576,\"offset\":1048576,\"speed\":0,\"type\":\"mirror\"},\"event\":\"BLOCK_JOB_READY\",\"timestamp\":{\"microseconds\":631494,\"seconds\":1795945532}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_write_threshold() {
    check_event::<
        super::AnyEvent,
        events::BlockWriteThreshold,
    >(
        "{\"data\":{\"amount-exceeded\":524288,\"node-name\":\"dst\",\"write-threshold\":524288},\"event\":\"BLOCK_WRITE_THRESHOLD\",\"timestamp\":{\"microseconds\":92806,\"seconds\":1795945535}}",
    );
}

#[cfg(feature = "qdev")]
#[test]
fn device_deleted() {
    check_event::<
        super::AnyEvent,
        events::DeviceDeleted,
    >(
        "{\"data\":{\"device\":\"rng0\",\"path\":\"/machine/peripheral/rng0\"},\"event\":\"DEVICE_DELETED\",\"timestamp\":{\"microseconds\":482025,\"seconds\":1795945539}}",
    );
}

#[cfg(feature = "block")]
#[test]
fn device_tray_moved() {
    check_event::<
        super::AnyEvent,
        events::DeviceTrayMoved,
    >(
        "{\"data\":{\"device\":\"\",\"id\":\"cd0\",\"tray-open\":true},\"event\":\"DEVICE_TRAY_MOVED\",\"timestamp\":{\"microseconds\":246619,\"seconds\":1795945538}}",
    );
}

#[cfg(feature = "qdev")]
#[test]
fn device_unplug_guest_error() {
    check_event::<
        super::AnyEvent,
        events::DeviceUnplugGuestError,
    >(
        "{\"data\":{\"device\":\"dimm1\",\"path\":\"/machine/peripheral/dimm1\"},\"event\":\"DEVICE_UNPLUG_GUEST_ERROR\",\"timestamp\":{\"microseconds\":2090,\"seconds\":1795944201}}",
    );
}

#[cfg(feature = "dump")]
#[test]
fn dump_completed() {
    check_event::<
        super::AnyEvent,
        events::DumpCompleted,
    >(
        "{\"data\":{\"result\":{\"completed\":67371008,\"status\":\"completed\",\"total\":67371008}},\"event\":\"DUMP_COMPLETED\",\"timestamp\":{\"microseconds\":501248,\"seconds\":1795945548}}",
    );
}

#[cfg(feature = "net")]
#[test]
fn failover_negotiated() {
    check_event::<
        super::AnyEvent,
        events::FailoverNegotiated,
    >(
        "{\"data\":{\"device-id\":\"nic0\"},\"event\":\"FAILOVER_NEGOTIATED\",\"timestamp\":{\"microseconds\":9003,\"seconds\":1795944404}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn guest_panicked() {
    check_event::<
        super::AnyEvent,
        events::GuestPanicked,
    >(
        "{\"data\":{\"action\":\"pause\"},\"event\":\"GUEST_PANICKED\",\"timestamp\":{\"microseconds\":5518,\"seconds\":1795944002}}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_status_change() {
    check_event::<
        super::AnyEvent,
        events::JobStatusChange,
    >(
        "{\"data\":{\"id\":\"create0\",\"status\":\"running\"},\"event\":\"JOB_STATUS_CHANGE\",\"timestamp\":{\"microseconds\":525662,\"seconds\":1795945531}}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn memory_device_size_change() {
    check_event::<
        super::AnyEvent,
        events::MemoryDeviceSizeChange,
    >(
        "{\"data\":{\"id\":\"vm0\",\"qom-path\":\"/machine/peripheral/vm0\",\"size\":536870912},\"event\":\"MEMORY_DEVICE_SIZE_CHANGE\",\"timestamp\":{\"microseconds\":21,\"seconds\":1795944503}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn memory_failure() {
    check_event::<
        super::AnyEvent,
        events::MemoryFailure,
    >(
        "{\"data\":{\"action\":\"inject\",\"flags\":{\"action-required\":true,\"recursive\":false},\"recipient\":\"guest\"},\"event\":\"MEMORY_FAILURE\",\"timestamp\":{\"microseconds\":61000,\"seconds\":1795944005}}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migration() {
    check_event::<
        super::AnyEvent,
        events::Migration,
    >(
        "{\"data\":{\"status\":\"completed\"},\"event\":\"MIGRATION\",\"timestamp\":{\"microseconds\":327284,\"seconds\":1795945545}}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migration_pass() {
    check_event::<
        super::AnyEvent,
        events::MigrationPass,
    >(
        "{\"data\":{\"pass\":2},\"event\":\"MIGRATION_PASS\",\"timestamp\":{\"microseconds\":462351,\"seconds\":1795945545}}",
    );
}

#[cfg(feature = "net")]
#[test]
fn netdev_stream_connected() {
    check_event::<
        super::AnyEvent,
        events::NetdevStreamConnected,
    >(
        "{\"data\":{\"addr\":{\"path\":\"net.sock\",\"type\":\"unix\"},\"netdev-id\":\"net1\"},\"event\":\"NETDEV_STREAM_CONNECTED\",\"timestamp\":{\"microseconds\":624403,\"seconds\":1795945542}}",
    );
}

#[cfg(feature = "net")]
#[test]
fn netdev_stream_disconnected() {
    check_event::<
        super::AnyEvent,
        events::NetdevStreamDisconnected,
    >(
        "{\"data\":{\"netdev-id\":\"net0\"},\"event\":\"NETDEV_STREAM_DISCONNECTED\",\"timestamp\":{\"microseconds\":9002,\"seconds\":1795944403}}",
    );
}

#[cfg(feature = "net")]
#[test]
fn nic_rx_filter_changed() {
    check_event::<
        super::AnyEvent,
        events::NicRxFilterChanged,
    >(
        "{\"data\":{\"name\":\"nic0\",\"path\":\"/machine/peripheral/nic0/virtio-backend\"},\"event\":\"NIC_RX_FILTER_CHANGED\",\"timestamp\":{\"microseconds\":11,\"seconds\":1795944401}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn powerdown() {
    check_event::<
        super::AnyEvent,
        events::Powerdown,
    >(
        "{\"event\":\"POWERDOWN\",\"timestamp\":{\"microseconds\":796376,\"seconds\":1795945528}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn quorum_failure() {
    check_event::<
        super::AnyEvent,
        events::QuorumFailure,
    >(
        "{\"data\":{\"reference\":\"quorum0\",\"sector-num\":0,\"sectors-count\":2048},\"event\":\"QUORUM_FAILURE\",\"timestamp\":{\"microseconds\":202363,\"seconds\":1795945535}}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn quorum_report_bad() {
    check_event::<
        super::AnyEvent,
        events::QuorumReportBad,
    >(
        "{\"data\":{\"error\":\"Input/output error\",\"node-name\":\"child2\",\"sector-num\":0,\"sectors-count\":2048,\"type\":\"read\"},\"event\":\"QUORUM_REPORT_BAD\",\"timestamp\":{\"microseconds\":308523,\"seconds\":1795945535}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn reset() {
    check_event::<
        super::AnyEvent,
        events::Reset,
    >(
        "{\"data\":{\"guest\":false,\"reason\":\"host-qmp-system-reset\"},\"event\":\"RESET\",\"timestamp\":{\"microseconds\":570170,\"seconds\":1795945528}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn resume() {
    check_event::<
        super::AnyEvent,
        events::Resume,
    >(
        "{\"event\":\"RESUME\",\"timestamp\":{\"microseconds\":300453,\"seconds\":1795945528}}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn rtc_change() {
    check_event::<
        super::AnyEvent,
        events::RtcChange,
    >(
        "{\"data\":{\"offset\":3600,\"qom-path\":\"/machine/unattached/device[3]\"},\"event\":\"RTC_CHANGE\",\"timestamp\":{\"microseconds\":404211,\"seconds\":1795944020}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn shutdown() {
    check_event::<
        super::AnyEvent,
        events::Shutdown,
    >(
        "{\"data\":{\"guest\":false,\"reason\":\"host-qmp-quit\"},\"event\":\"SHUTDOWN\",\"timestamp\":{\"microseconds\":274067,\"seconds\":1795945529}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn stop() {
    check_event::<
        super::AnyEvent,
        events::Stop,
    >(
        "{\"event\":\"STOP\",\"timestamp\":{\"microseconds\":240026,\"seconds\":1795945528}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn suspend() {
    check_event::<
        super::AnyEvent,
        events::Suspend,
    >(
        "{\"event\":\"SUSPEND\",\"timestamp\":{\"microseconds\":730061,\"seconds\":1795944003}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn suspend_disk() {
    check_event::<
        super::AnyEvent,
        events::SuspendDisk,
    >(
        "{\"event\":\"SUSPEND_DISK\",\"timestamp\":{\"microseconds\":9120,\"seconds\":1795944004}}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn vnc_connected() {
    check_event::<
        super::AnyEvent,
        events::VncConnected,
    >(
        "{\"data\":{\"client\":{\"family\":\"ipv4\",\"host\":\"127.0.0.1\",\"service\":\"40312\",\"websocket\":false},\"server\":{\"auth\":\"vnc\",\"family\":\"ipv4\",\"host\":\"127.0.0.1\",\"service\":\"5901\",\"websocket\":false}},\"event\":\"VNC_CONNECTED\",\"timestamp\":{\"microseconds\":31,\"seconds\":1795944701}}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn vnc_disconnected() {
    check_event::<
        super::AnyEvent,
        events::VncDisconnected,
    >(
        "{\"data\":{\"client\":{\"family\":\"ipv4\",\"host\":\"127.0.0.1\",\"service\":\"40312\",\"websocket\":false},\"server\":{\"auth\":\"vnc\",\"family\":\"ipv4\",\"host\":\"127.0.0.1\",\"service\":\"5901\",\"websocket\":false}},\"event\":\"VNC_DISCONNECTED\",\"timestamp\":{\"microseconds\":32,\"seconds\":1795944799}}",
    );
}

#[cfg(feature = "char")]
#[test]
fn vserport_change() {
    check_event::<
        super::AnyEvent,
        events::VserportChange,
    >(
        "{\"data\":{\"id\":\"channel0\",\"open\":true},\"event\":\"VSERPORT_CHANGE\",\"timestamp\":{\"microseconds\":620004,\"seconds\":1795944301}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn wakeup() {
    check_event::<
        super::AnyEvent,
        events::Wakeup,
    >(
        "{\"event\":\"WAKEUP\",\"timestamp\":{\"microseconds\":88412,\"seconds\":1795944011}}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn watchdog() {
    check_event::<
        super::AnyEvent,
        events::Watchdog,
    >(
        "{\"data\":{\"action\":\"reset\"},\"event\":\"WATCHDOG\",\"timestamp\":{\"microseconds\":120034,\"seconds\":1795944001}}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn add_fd() {
    let command = commands::AddFd::new().fdset_id(7).opaque("disk image");
    check_command(
        &command,
        "{\"arguments\":{\"fdset-id\":7,\"opaque\":\"disk image\"},\"execute\":\"add-fd\"}",
    );
}

#[cfg(feature = "net")]
#[test]
fn announce_self() {
    let command = commands::AnnounceSelf::new(50, 550, 5, 50);
    check_command(
        &command,
        "{\"arguments\":{\"initial\":50,\"max\":550,\"rounds\":5,\"step\":50},\"execute\":\"announce-self\"}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn balloon() {
    let command = commands::Balloon::new(50331648);
    check_command(
        &command,
        "{\"arguments\":{\"value\":50331648},\"execute\":\"balloon\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_commit() {
    let command = commands::BlockCommit::new("top").job_id("commit0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"top\",\"job-id\":\"commit0\"},\"execute\":\"block-commit\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_add() {
    let command = commands::BlockDirtyBitmapAdd::new("disk0", "bitmap0")
        .granularity(65536);
    check_command(
        &command,
        "{\"arguments\":{\"granularity\":65536,\"name\":\"bitmap0\",\"node\":\"disk0\"},\"execute\":\"block-dirty-bitmap-add\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_clear() {
    let command = commands::BlockDirtyBitmapClear::new("disk0", "bitmap0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"bitmap0\",\"node\":\"disk0\"},\"execute\":\"block-dirty-bitmap-clear\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_disable() {
    let command = commands::BlockDirtyBitmapDisable::new("disk0", "bitmap0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"bitmap0\",\"node\":\"disk0\"},\"execute\":\"block-dirty-bitmap-disable\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_enable() {
    let command = commands::BlockDirtyBitmapEnable::new("disk0", "bitmap0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"bitmap0\",\"node\":\"disk0\"},\"execute\":\"block-dirty-bitmap-enable\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_merge() {
    let command = commands::BlockDirtyBitmapMerge::new(
        "disk0",
        "bitmap0",
        [types::BlockDirtyBitmapOrStr::Local("bitmap1".into())],
    );
    check_command(
        &command,
        "{\"arguments\":{\"bitmaps\":[\"bitmap1\"],\"node\":\"disk0\",\"target\":\"bitmap0\"},\"execute\":\"block-dirty-bitmap-merge\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_dirty_bitmap_remove() {
    let command = commands::BlockDirtyBitmapRemove::new("disk0", "bitmap0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"bitmap0\",\"node\":\"disk0\"},\"execute\":\"block-dirty-bitmap-remove\"}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn block_export_add() {
    let command = commands::BlockExportAdd::new(
            types::BlockExportOptionsNbd::new().name("disk"),
            "export0",
            "disk0",
        )
        .writable(true);
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"export0\",\"name\":\"disk\",\"node-name\":\"disk0\",\"type\":\"nbd\",\"writable\":true},\"execute\":\"block-export-add\"}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn block_export_del() {
    let command = commands::BlockExportDel::new("export0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"export0\"},\"execute\":\"block-export-del\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_cancel() {
    let command = commands::BlockJobCancel::new("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"backup0\"},\"execute\":\"block-job-cancel\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_change() {
    let command = commands::BlockJobChange::new(
        "mirror0",
        types::BlockJobChangeOptionsMirror::new(types::MirrorCopyMode::WriteBlocking),
    );
    check_command(
        &command,
        "{\"arguments\":{\"copy-mode\":\"write-blocking\",\"id\":\"mirror0\",\"type\":\"mirror\"},\"execute\":\"block-job-change\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_complete() {
    let command = commands::BlockJobComplete::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"mirror0\"},\"execute\":\"block-job-complete\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_dismiss() {
    let command = commands::BlockJobDismiss::new("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"backup0\"},\"execute\":\"block-job-dismiss\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_finalize() {
    let command = commands::BlockJobFinalize::new("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"backup0\"},\"execute\":\"block-job-finalize\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_pause() {
    let command = commands::BlockJobPause::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"mirror0\"},\"execute\":\"block-job-pause\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_resume() {
    let command = commands::BlockJobResume::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"mirror0\"},\"execute\":\"block-job-resume\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_job_set_speed() {
    let command = commands::BlockJobSetSpeed::new("backup0", 33554432);
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"backup0\",\"speed\":33554432},\"execute\":\"block-job-set-speed\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn block_latency_histogram_set() {
    let command = commands::BlockLatencyHistogramSet::new(
            "/machine/peripheral/vda/virtio-backend",
        )
        .boundaries_read([100000, 1000000, 10000000]);
    check_command(
        &command,
        "{\"arguments\":{\"boundaries-read\":[100000,1000000,10000000],\"id\":\"/machine/peripheral/vda/virtio-backend\"},\"execute\":\"block-latency-histogram-set\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_set_write_threshold() {
    let command = commands::BlockSetWriteThreshold::new("disk0", 524288);
    check_command(
        &command,
        "{\"arguments\":{\"node-name\":\"disk0\",\"write-threshold\":524288},\"execute\":\"block-set-write-threshold\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_stream() {
    let command = commands::BlockStream::new("top").job_id("stream0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"top\",\"job-id\":\"stream0\"},\"execute\":\"block-stream\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn block_resize() {
    let command = commands::BlockResize::new(2097152).node_name("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"node-name\":\"disk0\",\"size\":2097152},\"execute\":\"block_resize\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn block_set_io_throttle() {
    let command = commands::BlockSetIoThrottle::new(commands::BlockSetIoThrottleRequired {
            bps: 10485760,
            bps_rd: 0,
            bps_wr: 0,
            iops: 500,
            iops_rd: 0,
            iops_wr: 0,
        })
        .id("/machine/peripheral/vda/virtio-backend");
    check_command(
        &command,
        "{\"arguments\":{\"bps\":10485760,\"bps_rd\":0,\"bps_wr\":0,\"id\":\"/machine/peripheral/vda/virtio-backend\",\"iops\":500,\"iops_rd\":0,\"iops_wr\":0},\"execute\":\"block_set_io_throttle\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_add() {
    let command = commands::BlockdevAdd::new(
            types::BlockdevOptionsRaw::new(
                types::BlockdevOptions::new(types::BlockdevOptionsFile::new("disk.raw")),
            ),
        )
        .node_name("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"driver\":\"raw\",\"file\":{\"driver\":\"file\",\"filename\":\"disk.raw\"},\"node-name\":\"disk0\"},\"execute\":\"blockdev-add\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_backup() {
    let command = commands::BlockdevBackup::new(
            "src",
            types::MirrorSyncMode::Full,
            "dst",
        )
        .job_id("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"src\",\"job-id\":\"backup0\",\"sync\":\"full\",\"target\":\"dst\"},\"execute\":\"blockdev-backup\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn blockdev_change_medium() {
    let command = commands::BlockdevChangeMedium::new("disk.iso")
        .id("cd0")
        .format("raw");
    check_command(
        &command,
        "{\"arguments\":{\"filename\":\"disk.iso\",\"format\":\"raw\",\"id\":\"cd0\"},\"execute\":\"blockdev-change-medium\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn blockdev_close_tray() {
    let command = commands::BlockdevCloseTray::new().id("cd0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"cd0\"},\"execute\":\"blockdev-close-tray\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_create() {
    let command = commands::BlockdevCreate::new(
        "create0",
        types::BlockdevCreateOptionsFile::new("disk.raw", 1048576),
    );
    check_command(
        &command,
        "{\"arguments\":{\"job-id\":\"create0\",\"options\":{\"driver\":\"file\",\"filename\":\"disk.raw\",\"size\":1048576}},\"execute\":\"blockdev-create\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_del() {
    let command = commands::BlockdevDel::new("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"node-name\":\"disk0\"},\"execute\":\"blockdev-del\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn blockdev_insert_medium() {
    let command = commands::BlockdevInsertMedium::new("cd0", "iso0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"cd0\",\"node-name\":\"iso0\"},\"execute\":\"blockdev-insert-medium\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_mirror() {
    let command = commands::BlockdevMirror::new(
            "src",
            "dst",
            types::MirrorSyncMode::Full,
        )
        .job_id("mirror0")
        .speed(104857600);
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"src\",\"job-id\":\"mirror0\",\"speed\":104857600,\"sync\":\"full\",\"target\":\"dst\"},\"execute\":\"blockdev-mirror\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn blockdev_open_tray() {
    let command = commands::BlockdevOpenTray::new().id("cd0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"cd0\"},\"execute\":\"blockdev-open-tray\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn blockdev_remove_medium() {
    let command = commands::BlockdevRemoveMedium::new("cd0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"cd0\"},\"execute\":\"blockdev-remove-medium\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_reopen() {
    let command = commands::BlockdevReopen::new([
        types::BlockdevOptions::new(types::BlockdevOptionsFile::new("disk.raw"))
            .node_name("disk0")
            .read_only(true),
    ]);
    check_command(
        &command,
        "{\"arguments\":{\"options\":[{\"driver\":\"file\",\"filename\":\"disk.raw\",\"node-name\":\"disk0\",\"read-only\":true}]},\"execute\":\"blockdev-reopen\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_set_active() {
    let command = commands::BlockdevSetActive::new(false).node_name("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"active\":false,\"node-name\":\"disk0\"},\"execute\":\"blockdev-set-active\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_snapshot() {
    let command = commands::BlockdevSnapshot::new("disk0", "over0");
    check_command(
        &command,
        "{\"arguments\":{\"node\":\"disk0\",\"overlay\":\"over0\"},\"execute\":\"blockdev-snapshot\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_snapshot_delete_internal_sync() {
    let command = commands::BlockdevSnapshotDeleteInternalSync::new("disk0")
        .name("before-update");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"disk0\",\"name\":\"before-update\"},\"execute\":\"blockdev-snapshot-delete-internal-sync\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_snapshot_internal_sync() {
    let command = commands::BlockdevSnapshotInternalSync::new("disk0", "before-update");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"disk0\",\"name\":\"before-update\"},\"execute\":\"blockdev-snapshot-internal-sync\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn blockdev_snapshot_sync() {
    let command = commands::BlockdevSnapshotSync::new("over.qcow2")
        .node_name("disk0")
        .snapshot_node_name("over0")
        .format("qcow2");
    check_command(
        &command,
        "{\"arguments\":{\"format\":\"qcow2\",\"node-name\":\"disk0\",\"snapshot-file\":\"over.qcow2\",\"snapshot-node-name\":\"over0\"},\"execute\":\"blockdev-snapshot-sync\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn calc_dirty_rate() {
    let command = commands::CalcDirtyRate::new(1);
    check_command(
        &command,
        "{\"arguments\":{\"calc-time\":1},\"execute\":\"calc-dirty-rate\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn change_backing_file() {
    let command = commands::ChangeBackingFile::new("top", "top", "./base.qcow2");
    check_command(
        &command,
        "{\"arguments\":{\"backing-file\":\"./base.qcow2\",\"device\":\"top\",\"image-node-name\":\"top\"},\"execute\":\"change-backing-file\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn chardev_add() {
    let command = commands::ChardevAdd::new(
        "serial0",
        types::ChardevSocket::new(types::UnixSocketAddress::new("serial.sock"))
            .server(true)
            .wait(false),
    );
    check_command(
        &command,
        "{\"arguments\":{\"backend\":{\"data\":{\"addr\":{\"data\":{\"path\":\"serial.sock\"},\"type\":\"unix\"},\"server\":true,\"wait\":false},\"type\":\"socket\"},\"id\":\"serial0\"},\"execute\":\"chardev-add\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn chardev_change() {
    let command = commands::ChardevChange::new(
        "log0",
        types::ChardevBackendBranch::Null(
            types::ChardevCommonWrapper::new(types::ChardevCommon::new()),
        ),
    );
    check_command(
        &command,
        "{\"arguments\":{\"backend\":{\"data\":{},\"type\":\"null\"},\"id\":\"log0\"},\"execute\":\"chardev-change\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn chardev_remove() {
    let command = commands::ChardevRemove::new("log0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"log0\"},\"execute\":\"chardev-remove\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn chardev_send_break() {
    let command = commands::ChardevSendBreak::new("log0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"log0\"},\"execute\":\"chardev-send-break\"}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn closefd() {
    let command = commands::Closefd::new("net0");
    check_command(
        &command,
        "{\"arguments\":{\"fdname\":\"net0\"},\"execute\":\"closefd\"}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn cont() {
    let command = commands::Cont::new();
    check_command(&command, "{\"execute\":\"cont\"}");
}

#[cfg(feature = "qdev")]
#[test]
fn device_list_properties() {
    let command = commands::DeviceListProperties::new("virtio-rng-pci");
    check_command(
        &command,
        "{\"arguments\":{\"typename\":\"virtio-rng-pci\"},\"execute\":\"device-list-properties\"}",
    );
}

#[cfg(feature = "qdev")]
#[test]
fn device_sync_config() {
    let command = commands::DeviceSyncConfig::new("rng0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"rng0\"},\"execute\":\"device-sync-config\"}",
    );
}

#[cfg(feature = "qdev")]
#[test]
fn device_add() {
    let command = commands::DeviceAdd::new("virtio-rng-pci").id("rng0");
    check_command(
        &command,
        "{\"arguments\":{\"driver\":\"virtio-rng-pci\",\"id\":\"rng0\"},\"execute\":\"device_add\"}",
    );
}

#[cfg(feature = "qdev")]
#[test]
fn device_del() {
    let command = commands::DeviceDel::new("rng0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"rng0\"},\"execute\":\"device_del\"}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn display_update() {
    let command = commands::DisplayUpdate::new(
        types::DisplayUpdateOptionsVNC::new()
            .addresses([
                types::SocketAddress::new(types::UnixSocketAddress::new("vnc2.sock")),
            ]),
    );
    check_command(
        &command,
        "{\"arguments\":{\"addresses\":[{\"path\":\"vnc2.sock\",\"type\":\"unix\"}],\"type\":\"vnc\"},\"execute\":\"display-update\"}",
    );
}

#[cfg(feature = "dump")]
#[test]
fn dump_guest_memory() {
    let command = commands::DumpGuestMemory::new(false, "file:vmcore").detach(true);
    check_command(
        &command,
        "{\"arguments\":{\"detach\":true,\"paging\":false,\"protocol\":\"file:vmcore\"},\"execute\":\"dump-guest-memory\"}",
    );
}

#[cfg(feature = "block")]
#[test]
fn eject() {
    let command = commands::Eject::new().id("cd0").force(true);
    check_command(
        &command,
        "{\"arguments\":{\"force\":true,\"id\":\"cd0\"},\"execute\":\"eject\"}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn expire_password() {
    let command = commands::ExpirePassword::new(
        types::ExpirePasswordOptionsVnc::new(),
        "+3600",
    );
    check_command(
        &command,
        "{\"arguments\":{\"protocol\":\"vnc\",\"time\":\"+3600\"},\"execute\":\"expire_password\"}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn getfd() {
    let command = commands::Getfd::new("net0");
    check_command(
        &command,
        "{\"arguments\":{\"fdname\":\"net0\"},\"execute\":\"getfd\"}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn human_monitor_command() {
    let command = commands::HumanMonitorCommand::new("info kvm");
    check_command(
        &command,
        "{\"arguments\":{\"command-line\":\"info kvm\"},\"execute\":\"human-monitor-command\"}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn inject_nmi() {
    let command = commands::InjectNmi::new();
    check_command(&command, "{\"execute\":\"inject-nmi\"}");
}

#[cfg(feature = "ui")]
#[test]
fn input_send_event() {
    let command = commands::InputSendEvent::new([
        types::InputEvent::new(
            types::InputBtnEvent::new(types::InputButton::Left, true),
        ),
        types::InputEvent::new(
            types::InputBtnEvent::new(types::InputButton::Left, false),
        ),
    ]);
    check_command(
        &command,
        "{\"arguments\":{\"events\":[{\"data\":{\"button\":\"left\",\"down\":true},\"type\":\"btn\"},{\"data\":{\"button\":\"left\",\"down\":false},\"type\":\"btn\"}]},\"execute\":\"input-send-event\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_cancel() {
    let command = commands::JobCancel::new("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"backup0\"},\"execute\":\"job-cancel\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_complete() {
    let command = commands::JobComplete::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"mirror0\"},\"execute\":\"job-complete\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_dismiss() {
    let command = commands::JobDismiss::new("create0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"create0\"},\"execute\":\"job-dismiss\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_finalize() {
    let command = commands::JobFinalize::new("backup0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"backup0\"},\"execute\":\"job-finalize\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_pause() {
    let command = commands::JobPause::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"mirror0\"},\"execute\":\"job-pause\"}",
    );
}

#[cfg(feature = "job")]
#[test]
fn job_resume() {
    let command = commands::JobResume::new("mirror0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"mirror0\"},\"execute\":\"job-resume\"}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn memsave() {
    let command = commands::Memsave::new(1032192, 4096, "memory.bin");
    check_command(
        &command,
        "{\"arguments\":{\"filename\":\"memory.bin\",\"size\":4096,\"val\":1032192},\"execute\":\"memsave\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate() {
    let command = commands::Migrate::new()
        .channels([
            types::MigrationChannel::new(
                types::MigrationChannelType::Main,
                types::FileMigrationArgs::new("state.bin", 0),
            ),
        ]);
    check_command(
        &command,
        "{\"arguments\":{\"channels\":[{\"addr\":{\"filename\":\"state.bin\",\"offset\":0,\"transport\":\"file\"},\"channel-type\":\"main\"}]},\"execute\":\"migrate\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate_continue() {
    let command = commands::MigrateContinue::new(types::MigrationStatus::PreSwitchover);
    check_command(
        &command,
        "{\"arguments\":{\"state\":\"pre-switchover\"},\"execute\":\"migrate-continue\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate_incoming() {
    let command = commands::MigrateIncoming::new().uri("unix:incoming.sock");
    check_command(
        &command,
        "{\"arguments\":{\"uri\":\"unix:incoming.sock\"},\"execute\":\"migrate-incoming\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate_set_capabilities() {
    let command = commands::MigrateSetCapabilities::new([
        types::MigrationCapabilityStatus::new(types::MigrationCapability::Events, true),
        types::MigrationCapabilityStatus::new(
            types::MigrationCapability::PostcopyRam,
            true,
        ),
    ]);
    check_command(
        &command,
        "{\"arguments\":{\"capabilities\":[{\"capability\":\"events\",\"state\":true},{\"capability\":\"postcopy-ram\",\"state\":true}]},\"execute\":\"migrate-set-capabilities\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate_set_parameters() {
    let command = commands::MigrateSetParameters::new()
        .max_bandwidth(134217728)
        .downtime_limit(300);
    check_command(
        &command,
        "{\"arguments\":{\"downtime-limit\":300,\"max-bandwidth\":134217728},\"execute\":\"migrate-set-parameters\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn migrate_start_postcopy() {
    let command = commands::MigrateStartPostcopy::new();
    check_command(&command, "{\"execute\":\"migrate-start-postcopy\"}");
}

#[cfg(feature = "migration")]
#[test]
fn migrate_cancel() {
    let command = commands::MigrateCancel::new();
    check_command(&command, "{\"execute\":\"migrate_cancel\"}");
}

#[cfg(feature = "block-export")]
#[test]
fn nbd_server_add() {
    let command = commands::NbdServerAdd::new("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"disk0\"},\"execute\":\"nbd-server-add\"}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn nbd_server_remove() {
    let command = commands::NbdServerRemove::new("disk0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"disk0\"},\"execute\":\"nbd-server-remove\"}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn nbd_server_start() {
    let command = commands::NbdServerStart::new(
        types::UnixSocketAddress::new("nbd.sock"),
    );
    check_command(
        &command,
        "{\"arguments\":{\"addr\":{\"data\":{\"path\":\"nbd.sock\"},\"type\":\"unix\"}},\"execute\":\"nbd-server-start\"}",
    );
}

#[cfg(feature = "block-export")]
#[test]
fn nbd_server_stop() {
    let command = commands::NbdServerStop::new();
    check_command(&command, "{\"execute\":\"nbd-server-stop\"}");
}

#[cfg(feature = "net")]
#[test]
fn netdev_add() {
    let command = commands::NetdevAdd::new(
        "net0",
        types::NetdevStreamOptions::new(types::UnixSocketAddress::new("net.sock"))
            .server(true),
    );
    check_command(
        &command,
        "{\"arguments\":{\"addr\":{\"path\":\"net.sock\",\"type\":\"unix\"},\"id\":\"net0\",\"server\":true,\"type\":\"stream\"},\"execute\":\"netdev_add\"}",
    );
}

#[cfg(feature = "net")]
#[test]
fn netdev_del() {
    let command = commands::NetdevDel::new("net0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"net0\"},\"execute\":\"netdev_del\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn object_add() {
    let command = commands::ObjectAdd::new(
        types::IothreadProperties::new().poll_max_ns(32768),
        "io0",
    );
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"io0\",\"poll-max-ns\":32768,\"qom-type\":\"iothread\"},\"execute\":\"object-add\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn object_del() {
    let command = commands::ObjectDel::new("io0");
    check_command(
        &command,
        "{\"arguments\":{\"id\":\"io0\"},\"execute\":\"object-del\"}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn pmemsave() {
    let command = commands::Pmemsave::new(983040, 65536, "bios.bin");
    check_command(
        &command,
        "{\"arguments\":{\"filename\":\"bios.bin\",\"size\":65536,\"val\":983040},\"execute\":\"pmemsave\"}",
    );
}

#[cfg(feature = "control")]
#[test]
fn qmp_capabilities() {
    let command = commands::QmpCapabilities::new();
    check_command(&command, "{\"execute\":\"qmp_capabilities\"}");
}

#[cfg(feature = "qom")]
#[test]
fn qom_get() {
    let command = commands::QomGet::new("/objects/io0", "poll-max-ns");
    check_command(
        &command,
        "{\"arguments\":{\"path\":\"/objects/io0\",\"property\":\"poll-max-ns\"},\"execute\":\"qom-get\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn qom_list() {
    let command = commands::QomList::new("/machine");
    check_command(
        &command,
        "{\"arguments\":{\"path\":\"/machine\"},\"execute\":\"qom-list\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn qom_list_get() {
    let command = commands::QomListGet::new(["/objects/io0"]);
    check_command(
        &command,
        "{\"arguments\":{\"paths\":[\"/objects/io0\"]},\"execute\":\"qom-list-get\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn qom_list_properties() {
    let command = commands::QomListProperties::new("iothread");
    check_command(
        &command,
        "{\"arguments\":{\"typename\":\"iothread\"},\"execute\":\"qom-list-properties\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn qom_list_types() {
    let command = commands::QomListTypes::new()
        .implements("secret_common")
        .abstract_(false);
    check_command(
        &command,
        "{\"arguments\":{\"abstract\":false,\"implements\":\"secret_common\"},\"execute\":\"qom-list-types\"}",
    );
}

#[cfg(feature = "qom")]
#[test]
fn qom_set() {
    let command = commands::QomSet::new("/objects/io0", "poll-max-ns", 0);
    check_command(
        &command,
        "{\"arguments\":{\"path\":\"/objects/io0\",\"property\":\"poll-max-ns\",\"value\":0},\"execute\":\"qom-set\"}",
    );
}

#[cfg(feature = "acpi")]
#[test]
fn query_acpi_ospm_status() {
    let command = commands::QueryAcpiOspmStatus::new();
    check_command(&command, "{\"execute\":\"query-acpi-ospm-status\"}");
}

#[cfg(feature = "audio")]
#[test]
fn query_audiodevs() {
    let command = commands::QueryAudiodevs::new();
    check_command(&command, "{\"execute\":\"query-audiodevs\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_balloon() {
    let command = commands::QueryBalloon::new();
    check_command(&command, "{\"execute\":\"query-balloon\"}");
}

#[cfg(feature = "block-core")]
#[test]
fn query_block() {
    let command = commands::QueryBlock::new();
    check_command(&command, "{\"execute\":\"query-block\"}");
}

#[cfg(feature = "block-export")]
#[test]
fn query_block_exports() {
    let command = commands::QueryBlockExports::new();
    check_command(&command, "{\"execute\":\"query-block-exports\"}");
}

#[cfg(feature = "block-core")]
#[test]
fn query_block_jobs() {
    let command = commands::QueryBlockJobs::new();
    check_command(&command, "{\"execute\":\"query-block-jobs\"}");
}

#[cfg(feature = "block-core")]
#[test]
fn query_blockstats() {
    let command = commands::QueryBlockstats::new().query_nodes(true);
    check_command(
        &command,
        "{\"arguments\":{\"query-nodes\":true},\"execute\":\"query-blockstats\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn query_chardev() {
    let command = commands::QueryChardev::new();
    check_command(&command, "{\"execute\":\"query-chardev\"}");
}

#[cfg(feature = "char")]
#[test]
fn query_chardev_backends() {
    let command = commands::QueryChardevBackends::new();
    check_command(&command, "{\"execute\":\"query-chardev-backends\"}");
}

#[cfg(feature = "misc")]
#[test]
fn query_command_line_options() {
    let command = commands::QueryCommandLineOptions::new().option("name");
    check_command(
        &command,
        "{\"arguments\":{\"option\":\"name\"},\"execute\":\"query-command-line-options\"}",
    );
}

#[cfg(feature = "control")]
#[test]
fn query_commands() {
    let command = commands::QueryCommands::new();
    check_command(&command, "{\"execute\":\"query-commands\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_cpu_definitions() {
    let command = commands::QueryCpuDefinitions::new();
    check_command(&command, "{\"execute\":\"query-cpu-definitions\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_cpus_fast() {
    let command = commands::QueryCpusFast::new();
    check_command(&command, "{\"execute\":\"query-cpus-fast\"}");
}

#[cfg(feature = "cryptodev")]
#[test]
fn query_cryptodev() {
    let command = commands::QueryCryptodev::new();
    check_command(&command, "{\"execute\":\"query-cryptodev\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_current_machine() {
    let command = commands::QueryCurrentMachine::new();
    check_command(&command, "{\"execute\":\"query-current-machine\"}");
}

#[cfg(feature = "migration")]
#[test]
fn query_dirty_rate() {
    let command = commands::QueryDirtyRate::new();
    check_command(&command, "{\"execute\":\"query-dirty-rate\"}");
}

#[cfg(feature = "ui")]
#[test]
fn query_display_options() {
    let command = commands::QueryDisplayOptions::new();
    check_command(&command, "{\"execute\":\"query-display-options\"}");
}

#[cfg(feature = "dump")]
#[test]
fn query_dump() {
    let command = commands::QueryDump::new();
    check_command(&command, "{\"execute\":\"query-dump\"}");
}

#[cfg(feature = "dump")]
#[test]
fn query_dump_guest_memory_capability() {
    let command = commands::QueryDumpGuestMemoryCapability::new();
    check_command(&command, "{\"execute\":\"query-dump-guest-memory-capability\"}");
}

#[cfg(feature = "misc")]
#[test]
fn query_fdsets() {
    let command = commands::QueryFdsets::new();
    check_command(&command, "{\"execute\":\"query-fdsets\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_hotpluggable_cpus() {
    let command = commands::QueryHotpluggableCpus::new();
    check_command(&command, "{\"execute\":\"query-hotpluggable-cpus\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_hv_balloon_status_report() {
    let command = commands::QueryHvBalloonStatusReport::new();
    check_command(&command, "{\"execute\":\"query-hv-balloon-status-report\"}");
}

#[cfg(feature = "misc")]
#[test]
fn query_iothreads() {
    let command = commands::QueryIothreads::new();
    check_command(&command, "{\"execute\":\"query-iothreads\"}");
}

#[cfg(feature = "job")]
#[test]
fn query_jobs() {
    let command = commands::QueryJobs::new();
    check_command(&command, "{\"execute\":\"query-jobs\"}");
}

#[cfg(feature = "accelerator")]
#[test]
fn query_kvm() {
    let command = commands::QueryKvm::new();
    check_command(&command, "{\"execute\":\"query-kvm\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_machines() {
    let command = commands::QueryMachines::new();
    check_command(&command, "{\"execute\":\"query-machines\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_memdev() {
    let command = commands::QueryMemdev::new();
    check_command(&command, "{\"execute\":\"query-memdev\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_memory_devices() {
    let command = commands::QueryMemoryDevices::new();
    check_command(&command, "{\"execute\":\"query-memory-devices\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_memory_size_summary() {
    let command = commands::QueryMemorySizeSummary::new();
    check_command(&command, "{\"execute\":\"query-memory-size-summary\"}");
}

#[cfg(feature = "ui")]
#[test]
fn query_mice() {
    let command = commands::QueryMice::new();
    check_command(&command, "{\"execute\":\"query-mice\"}");
}

#[cfg(feature = "migration")]
#[test]
fn query_migrate() {
    let command = commands::QueryMigrate::new();
    check_command(&command, "{\"execute\":\"query-migrate\"}");
}

#[cfg(feature = "migration")]
#[test]
fn query_migrate_capabilities() {
    let command = commands::QueryMigrateCapabilities::new();
    check_command(&command, "{\"execute\":\"query-migrate-capabilities\"}");
}

#[cfg(feature = "migration")]
#[test]
fn query_migrate_parameters() {
    let command = commands::QueryMigrateParameters::new();
    check_command(&command, "{\"execute\":\"query-migrate-parameters\"}");
}

#[cfg(feature = "misc")]
#[test]
fn query_name() {
    let command = commands::QueryName::new();
    check_command(&command, "{\"execute\":\"query-name\"}");
}

#[cfg(feature = "block-core")]
#[test]
fn query_named_block_nodes() {
    let command = commands::QueryNamedBlockNodes::new().flat(true);
    check_command(
        &command,
        "{\"arguments\":{\"flat\":true},\"execute\":\"query-named-block-nodes\"}",
    );
}

#[cfg(feature = "pci")]
#[test]
fn query_pci() {
    let command = commands::QueryPci::new();
    check_command(&command, "{\"execute\":\"query-pci\"}");
}

#[cfg(feature = "block")]
#[test]
fn query_pr_managers() {
    let command = commands::QueryPrManagers::new();
    check_command(&command, "{\"execute\":\"query-pr-managers\"}");
}

#[cfg(feature = "introspect")]
#[test]
fn query_qmp_schema() {
    let command = commands::QueryQmpSchema::new();
    check_command(&command, "{\"execute\":\"query-qmp-schema\"}");
}

#[cfg(feature = "replay")]
#[test]
fn query_replay() {
    let command = commands::QueryReplay::new();
    check_command(&command, "{\"execute\":\"query-replay\"}");
}

#[cfg(feature = "rocker")]
#[test]
fn query_rocker() {
    let command = commands::QueryRocker::new("sw1");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"sw1\"},\"execute\":\"query-rocker\"}",
    );
}

#[cfg(feature = "net")]
#[test]
fn query_rx_filter() {
    let command = commands::QueryRxFilter::new().name("nic0");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"nic0\"},\"execute\":\"query-rx-filter\"}",
    );
}

#[cfg(feature = "stats")]
#[test]
fn query_stats() {
    let command = commands::QueryStats::new(types::StatsVCPUFilter::new());
    check_command(
        &command,
        "{\"arguments\":{\"target\":\"vcpu\"},\"execute\":\"query-stats\"}",
    );
}

#[cfg(feature = "stats")]
#[test]
fn query_stats_schemas() {
    let command = commands::QueryStatsSchemas::new();
    check_command(&command, "{\"execute\":\"query-stats-schemas\"}");
}

#[cfg(feature = "run-state")]
#[test]
fn query_status() {
    let command = commands::QueryStatus::new();
    check_command(&command, "{\"execute\":\"query-status\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_target() {
    let command = commands::QueryTarget::new();
    check_command(&command, "{\"execute\":\"query-target\"}");
}

#[cfg(feature = "tpm")]
#[test]
fn query_tpm() {
    let command = commands::QueryTpm::new();
    check_command(&command, "{\"execute\":\"query-tpm\"}");
}

#[cfg(feature = "tpm")]
#[test]
fn query_tpm_models() {
    let command = commands::QueryTpmModels::new();
    check_command(&command, "{\"execute\":\"query-tpm-models\"}");
}

#[cfg(feature = "tpm")]
#[test]
fn query_tpm_types() {
    let command = commands::QueryTpmTypes::new();
    check_command(&command, "{\"execute\":\"query-tpm-types\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_uuid() {
    let command = commands::QueryUuid::new();
    check_command(&command, "{\"execute\":\"query-uuid\"}");
}

#[cfg(feature = "control")]
#[test]
fn query_version() {
    let command = commands::QueryVersion::new();
    check_command(&command, "{\"execute\":\"query-version\"}");
}

#[cfg(feature = "machine")]
#[test]
fn query_vm_generation_id() {
    let command = commands::QueryVmGenerationId::new();
    check_command(&command, "{\"execute\":\"query-vm-generation-id\"}");
}

#[cfg(feature = "ui")]
#[test]
fn query_vnc() {
    let command = commands::QueryVnc::new();
    check_command(&command, "{\"execute\":\"query-vnc\"}");
}

#[cfg(feature = "ui")]
#[test]
fn query_vnc_servers() {
    let command = commands::QueryVncServers::new();
    check_command(&command, "{\"execute\":\"query-vnc-servers\"}");
}

#[cfg(feature = "yank")]
#[test]
fn query_yank() {
    let command = commands::QueryYank::new();
    check_command(&command, "{\"execute\":\"query-yank\"}");
}

#[cfg(feature = "control")]
#[test]
fn quit() {
    let command = commands::Quit::new();
    check_command(&command, "{\"execute\":\"quit\"}");
}

#[cfg(feature = "char")]
#[test]
fn ringbuf_read() {
    let command = commands::RingbufRead::new("log0", 64);
    check_command(
        &command,
        "{\"arguments\":{\"device\":\"log0\",\"size\":64},\"execute\":\"ringbuf-read\"}",
    );
}

#[cfg(feature = "char")]
#[test]
fn ringbuf_write() {
    let command = commands::RingbufWrite::new("log0", "ready\n");
    check_command(
        &command,
        "{\"arguments\":{\"data\":\"ready\\n\",\"device\":\"log0\"},\"execute\":\"ringbuf-write\"}",
    );
}

#[cfg(feature = "misc-i386")]
#[test]
fn rtc_reset_reinjection() {
    let command = commands::RtcResetReinjection::new();
    check_command(&command, "{\"execute\":\"rtc-reset-reinjection\"}");
}

#[cfg(feature = "ui")]
#[test]
fn screendump() {
    let command = commands::Screendump::new("screen.png")
        .format(types::ImageFormat::Png);
    check_command(
        &command,
        "{\"arguments\":{\"filename\":\"screen.png\",\"format\":\"png\"},\"execute\":\"screendump\"}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn send_key() {
    let command = commands::SendKey::new([
            types::KeyValue::new(types::QKeyCode::Ctrl),
            types::KeyValue::new(types::QKeyCode::Alt),
            types::KeyValue::new(types::QKeyCode::F2),
        ])
        .hold_time(100);
    check_command(
        &command,
        "{\"arguments\":{\"hold-time\":100,\"keys\":[{\"data\":\"ctrl\",\"type\":\"qcode\"},{\"data\":\"alt\",\"type\":\"qcode\"},{\"data\":\"f2\",\"type\":\"qcode\"}]},\"execute\":\"send-key\"}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn set_action() {
    let command = commands::SetAction::new()
        .reboot(types::RebootAction::Shutdown)
        .shutdown(types::ShutdownAction::Pause);
    check_command(
        &command,
        "{\"arguments\":{\"reboot\":\"shutdown\",\"shutdown\":\"pause\"},\"execute\":\"set-action\"}",
    );
}

#[cfg(feature = "machine")]
#[test]
fn set_numa_node() {
    let command = commands::SetNumaNode::new(types::NumaNodeOptions::new().nodeid(0));
    check_command(
        &command,
        "{\"arguments\":{\"nodeid\":0,\"type\":\"node\"},\"execute\":\"set-numa-node\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn set_vcpu_dirty_limit() {
    let command = commands::SetVcpuDirtyLimit::new(100);
    check_command(
        &command,
        "{\"arguments\":{\"dirty-rate\":100},\"execute\":\"set-vcpu-dirty-limit\"}",
    );
}

#[cfg(feature = "net")]
#[test]
fn set_link() {
    let command = commands::SetLink::new("nic0", false);
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"nic0\",\"up\":false},\"execute\":\"set_link\"}",
    );
}

#[cfg(feature = "ui")]
#[test]
fn set_password() {
    let command = commands::SetPassword::new(
        types::SetPasswordOptionsVnc::new(),
        "k7-wren-quartz",
    );
    check_command(
        &command,
        "{\"arguments\":{\"password\":\"k7-wren-quartz\",\"protocol\":\"vnc\"},\"execute\":\"set_password\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn snapshot_delete() {
    let command = commands::SnapshotDelete::new("delete0", "before-update", ["disk0"]);
    check_command(
        &command,
        "{\"arguments\":{\"devices\":[\"disk0\"],\"job-id\":\"delete0\",\"tag\":\"before-update\"},\"execute\":\"snapshot-delete\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn snapshot_load() {
    let command = commands::SnapshotLoad::new(
        "load0",
        "before-update",
        "disk0",
        ["disk0"],
    );
    check_command(
        &command,
        "{\"arguments\":{\"devices\":[\"disk0\"],\"job-id\":\"load0\",\"tag\":\"before-update\",\"vmstate\":\"disk0\"},\"execute\":\"snapshot-load\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn snapshot_save() {
    let command = commands::SnapshotSave::new(
        "save0",
        "before-update",
        "disk0",
        ["disk0"],
    );
    check_command(
        &command,
        "{\"arguments\":{\"devices\":[\"disk0\"],\"job-id\":\"save0\",\"tag\":\"before-update\",\"vmstate\":\"disk0\"},\"execute\":\"snapshot-save\"}",
    );
}

#[cfg(feature = "misc")]
#[test]
fn stop_() {
    let command = commands::Stop::new();
    check_command(&command, "{\"execute\":\"stop\"}");
}

#[cfg(feature = "machine")]
#[test]
fn system_powerdown() {
    let command = commands::SystemPowerdown::new();
    check_command(&command, "{\"execute\":\"system_powerdown\"}");
}

#[cfg(feature = "machine")]
#[test]
fn system_reset() {
    let command = commands::SystemReset::new();
    check_command(&command, "{\"execute\":\"system_reset\"}");
}

#[cfg(feature = "machine")]
#[test]
fn system_wakeup() {
    let command = commands::SystemWakeup::new();
    check_command(&command, "{\"execute\":\"system_wakeup\"}");
}

#[cfg(feature = "trace")]
#[test]
fn trace_event_get_state() {
    let command = commands::TraceEventGetState::new("monitor_qmp_*");
    check_command(
        &command,
        "{\"arguments\":{\"name\":\"monitor_qmp_*\"},\"execute\":\"trace-event-get-state\"}",
    );
}

#[cfg(feature = "trace")]
#[test]
fn trace_event_set_state() {
    let command = commands::TraceEventSetState::new("monitor_qmp_*", true)
        .ignore_unavailable(true);
    check_command(
        &command,
        "{\"arguments\":{\"enable\":true,\"ignore-unavailable\":true,\"name\":\"monitor_qmp_*\"},\"execute\":\"trace-event-set-state\"}",
    );
}

#[cfg(feature = "transaction")]
#[test]
fn transaction() {
    let command = commands::Transaction::new([
        types::TransactionAction::new(
            types::BlockDirtyBitmapAdd::new("disk0", "bitmap0"),
        ),
        types::TransactionAction::new(
            types::BlockDirtyBitmapAdd::new("disk1", "bitmap0"),
        ),
    ]);
    check_command(
        &command,
        "{\"arguments\":{\"actions\":[{\"data\":{\"name\":\"bitmap0\",\"node\":\"disk0\"},\"type\":\"block-dirty-bitmap-add\"},{\"data\":{\"name\":\"bitmap0\",\"node\":\"disk1\"},\"type\":\"block-dirty-bitmap-add\"}]},\"execute\":\"transaction\"}",
    );
}

#[cfg(feature = "run-state")]
#[test]
fn watchdog_set_action() {
    let command = commands::WatchdogSetAction::new(types::WatchdogAction::Pause);
    check_command(
        &command,
        "{\"arguments\":{\"action\":\"pause\"},\"execute\":\"watchdog-set-action\"}",
    );
}

#[cfg(feature = "block-core")]
#[test]
fn x_blockdev_set_iothread() {
    let command = commands::XBlockdevSetIothread::new("disk0", "io0");
    check_command(
        &command,
        "{\"arguments\":{\"iothread\":\"io0\",\"node-name\":\"disk0\"},\"execute\":\"x-blockdev-set-iothread\"}",
    );
}

#[cfg(feature = "migration")]
#[test]
fn x_colo_lost_heartbeat() {
    let command = commands::XColoLostHeartbeat::new();
    check_command(&command, "{\"execute\":\"x-colo-lost-heartbeat\"}");
}

#[cfg(feature = "virtio")]
#[test]
fn x_query_virtio() {
    let command = commands::XQueryVirtio::new();
    check_command(&command, "{\"execute\":\"x-query-virtio\"}");
}

#[cfg(feature = "yank")]
#[test]
fn yank() {
    let command = commands::Yank::new([
        types::YankInstance::new(types::YankInstanceChardev::new("serial0")),
    ]);
    check_command(
        &command,
        "{\"arguments\":{\"instances\":[{\"id\":\"serial0\",\"type\":\"chardev\"}]},\"execute\":\"yank\"}",
    );
}
