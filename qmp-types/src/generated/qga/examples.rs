// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! The examples of commands and events: each is what it shows.
#![allow(unused_imports, reason = "not all features have examples")]

use super::{commands, events, types};
use crate::example::{check_command, check_event};

#[test]
fn guest_exec() {
    let command = commands::GuestExec::new("/bin/true").capture_output(true);
    check_command(
        &command,
        "{\"arguments\":{\"capture-output\":true,\"path\":\"/bin/true\"},\"execute\":\"guest-exec\"}",
    );
}

#[test]
fn guest_exec_status() {
    let command = commands::GuestExecStatus::new(1234);
    check_command(
        &command,
        "{\"arguments\":{\"pid\":1234},\"execute\":\"guest-exec-status\"}",
    );
}

#[test]
fn guest_file_close() {
    let command = commands::GuestFileClose::new(1000);
    check_command(
        &command,
        "{\"arguments\":{\"handle\":1000},\"execute\":\"guest-file-close\"}",
    );
}

#[test]
fn guest_file_flush() {
    let command = commands::GuestFileFlush::new(1000);
    check_command(
        &command,
        "{\"arguments\":{\"handle\":1000},\"execute\":\"guest-file-flush\"}",
    );
}

#[test]
fn guest_file_open() {
    let command = commands::GuestFileOpen::new("note.txt").mode("w");
    check_command(
        &command,
        "{\"arguments\":{\"mode\":\"w\",\"path\":\"note.txt\"},\"execute\":\"guest-file-open\"}",
    );
}

#[test]
fn guest_file_read() {
    let command = commands::GuestFileRead::new(1000).count(4096);
    check_command(
        &command,
        "{\"arguments\":{\"count\":4096,\"handle\":1000},\"execute\":\"guest-file-read\"}",
    );
}

#[test]
fn guest_file_seek() {
    let command = commands::GuestFileSeek::new(1000, 0, types::QGASeek::Set);
    check_command(
        &command,
        "{\"arguments\":{\"handle\":1000,\"offset\":0,\"whence\":\"set\"},\"execute\":\"guest-file-seek\"}",
    );
}

#[test]
fn guest_file_write() {
    let command = commands::GuestFileWrite::new(1000, "aGVsbG8K");
    check_command(
        &command,
        "{\"arguments\":{\"buf-b64\":\"aGVsbG8K\",\"handle\":1000},\"execute\":\"guest-file-write\"}",
    );
}

#[test]
fn guest_fsfreeze_freeze() {
    let command = commands::GuestFsfreezeFreeze::new();
    check_command(&command, "{\"execute\":\"guest-fsfreeze-freeze\"}");
}

#[test]
fn guest_fsfreeze_status() {
    let command = commands::GuestFsfreezeStatus::new();
    check_command(&command, "{\"execute\":\"guest-fsfreeze-status\"}");
}

#[test]
fn guest_fsfreeze_thaw() {
    let command = commands::GuestFsfreezeThaw::new();
    check_command(&command, "{\"execute\":\"guest-fsfreeze-thaw\"}");
}

#[test]
fn guest_get_cpustats() {
    let command = commands::GuestGetCpustats::new();
    check_command(&command, "{\"execute\":\"guest-get-cpustats\"}");
}

#[test]
fn guest_get_fsinfo() {
    let command = commands::GuestGetFsinfo::new();
    check_command(&command, "{\"execute\":\"guest-get-fsinfo\"}");
}

#[test]
fn guest_get_host_name() {
    let command = commands::GuestGetHostName::new();
    check_command(&command, "{\"execute\":\"guest-get-host-name\"}");
}

#[test]
fn guest_get_load() {
    let command = commands::GuestGetLoad::new();
    check_command(&command, "{\"execute\":\"guest-get-load\"}");
}

#[test]
fn guest_get_memory_block_info() {
    let command = commands::GuestGetMemoryBlockInfo::new();
    check_command(&command, "{\"execute\":\"guest-get-memory-block-info\"}");
}

#[test]
fn guest_get_osinfo() {
    let command = commands::GuestGetOsinfo::new();
    check_command(&command, "{\"execute\":\"guest-get-osinfo\"}");
}

#[test]
fn guest_get_time() {
    let command = commands::GuestGetTime::new();
    check_command(&command, "{\"execute\":\"guest-get-time\"}");
}

#[test]
fn guest_get_timezone() {
    let command = commands::GuestGetTimezone::new();
    check_command(&command, "{\"execute\":\"guest-get-timezone\"}");
}

#[test]
fn guest_get_users() {
    let command = commands::GuestGetUsers::new();
    check_command(&command, "{\"execute\":\"guest-get-users\"}");
}

#[test]
fn guest_get_vcpus() {
    let command = commands::GuestGetVcpus::new();
    check_command(&command, "{\"execute\":\"guest-get-vcpus\"}");
}

#[test]
fn guest_info() {
    let command = commands::GuestInfo::new();
    check_command(&command, "{\"execute\":\"guest-info\"}");
}

#[test]
fn guest_network_get_interfaces() {
    let command = commands::GuestNetworkGetInterfaces::new();
    check_command(&command, "{\"execute\":\"guest-network-get-interfaces\"}");
}

#[test]
fn guest_ping() {
    let command = commands::GuestPing::new();
    check_command(&command, "{\"execute\":\"guest-ping\"}");
}

#[test]
fn guest_set_time() {
    let command = commands::GuestSetTime::new().time(1795944000000000000);
    check_command(
        &command,
        "{\"arguments\":{\"time\":1795944000000000000},\"execute\":\"guest-set-time\"}",
    );
}

#[test]
fn guest_set_user_password() {
    let command = commands::GuestSetUserPassword::new(
        "admin",
        "azctd3Jlbi1xdWFydHo=",
        false,
    );
    check_command(
        &command,
        "{\"arguments\":{\"crypted\":false,\"password\":\"azctd3Jlbi1xdWFydHo=\",\"username\":\"admin\"},\"execute\":\"guest-set-user-password\"}",
    );
}

#[test]
fn guest_shutdown() {
    let command = commands::GuestShutdown::new().mode("powerdown");
    check_command(
        &command,
        "{\"arguments\":{\"mode\":\"powerdown\"},\"execute\":\"guest-shutdown\"}",
    );
}

#[test]
fn guest_sync() {
    let command = commands::GuestSync::new(4711);
    check_command(&command, "{\"arguments\":{\"id\":4711},\"execute\":\"guest-sync\"}");
}

#[test]
fn guest_sync_delimited() {
    let command = commands::GuestSyncDelimited::new(4712);
    check_command(
        &command,
        "{\"arguments\":{\"id\":4712},\"execute\":\"guest-sync-delimited\"}",
    );
}
