// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A command of the agent, whether it is on, and whether it replies on success.
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    pub name: String,
    pub enabled: bool,
    pub success_response: bool,
}

impl GuestAgentCommandInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, enabled: bool, success_response: bool) -> Self {
        Self {
            name: name.into(),
            enabled,
            success_response,
        }
    }
}

/// Version of the agent and its commands.
#[non_exhaustive]
pub struct GuestAgentInfo {
    pub version: String,
    pub supported_commands: Vec<types::GuestAgentCommandInfo>,
}

impl GuestAgentInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        version: impl Into<String>,
        supported_commands: impl Into<Vec<types::GuestAgentCommandInfo>>,
    ) -> Self {
        Self {
            version: version.into(),
            supported_commands: supported_commands.into(),
        }
    }
}

/// Data that was read from a file, as base64.
#[non_exhaustive]
pub struct GuestFileRead {
    pub count: i64,
    pub buf_b64: String,
    pub eof: bool,
}

impl GuestFileRead {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(count: i64, buf_b64: impl Into<String>, eof: bool) -> Self {
        Self {
            count,
            buf_b64: buf_b64.into(),
            eof,
        }
    }
}

/// How much was written to a file.
#[non_exhaustive]
pub struct GuestFileWrite {
    pub count: i64,
    pub eof: bool,
}

impl GuestFileWrite {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(count: i64, eof: bool) -> Self {
        Self { count, eof }
    }
}

/// The new position in a file.
#[non_exhaustive]
pub struct GuestFileSeek {
    pub position: i64,
    pub eof: bool,
}

impl GuestFileSeek {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(position: i64, eof: bool) -> Self {
        Self { position, eof }
    }
}

/// What an offset in a file is counted from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QGASeek {
    Set,
    Cur,
    End,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What an offset is counted from, by name or by number (0 start, 1 position, 2 end).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestFileWhence {
    Value(i64),
    Name(types::QGASeek),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Whether the agent holds file systems frozen.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    Thawed,
    Frozen,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Outcome of trimming one file system.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    pub path: String,
    pub trimmed: Option<i64>,
    pub minimum: Option<i64>,
    pub error: Option<String>,
}

impl GuestFilesystemTrimResult {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            trimmed: None,
            minimum: None,
            error: None,
        }
    }
}

/// Outcome of trimming all file systems.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    pub paths: Vec<types::GuestFilesystemTrimResult>,
}

impl GuestFilesystemTrimResponse {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(paths: impl Into<Vec<types::GuestFilesystemTrimResult>>) -> Self {
        Self { paths: paths.into() }
    }
}

/// Version of an IP address.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    Ipv4,
    Ipv6,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An IP address with the length of its prefix.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestIpAddress {
    pub ip_address: String,
    pub ip_address_type: types::GuestIpAddressType,
    pub prefix: i64,
}

impl GuestIpAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        ip_address: impl Into<String>,
        ip_address_type: types::GuestIpAddressType,
        prefix: i64,
    ) -> Self {
        Self {
            ip_address: ip_address.into(),
            ip_address_type,
            prefix,
        }
    }
}

/// Traffic and error counters of a network interface.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    pub rx_bytes: u64,
    pub rx_packets: u64,
    pub rx_errs: u64,
    pub rx_dropped: u64,
    pub tx_bytes: u64,
    pub tx_packets: u64,
    pub tx_errs: u64,
    pub tx_dropped: u64,
}

/// The required members of [`GuestNetworkInterfaceStat`], for its `new`.
pub struct GuestNetworkInterfaceStatRequired {
    pub rx_bytes: u64,
    pub rx_packets: u64,
    pub rx_errs: u64,
    pub rx_dropped: u64,
    pub tx_bytes: u64,
    pub tx_packets: u64,
    pub tx_errs: u64,
    pub tx_dropped: u64,
}

impl GuestNetworkInterfaceStat {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: GuestNetworkInterfaceStatRequired) -> Self {
        Self {
            rx_bytes: required.rx_bytes,
            rx_packets: required.rx_packets,
            rx_errs: required.rx_errs,
            rx_dropped: required.rx_dropped,
            tx_bytes: required.tx_bytes,
            tx_packets: required.tx_packets,
            tx_errs: required.tx_errs,
            tx_dropped: required.tx_dropped,
        }
    }
}

/// A network interface of the guest.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterface {
    pub name: String,
    pub hardware_address: Option<String>,
    pub ip_addresses: Option<Vec<types::GuestIpAddress>>,
    pub statistics: Option<types::GuestNetworkInterfaceStat>,
}

impl GuestNetworkInterface {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
        }
    }
}

/// A logical processor of the guest.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    pub logical_id: i64,
    pub online: bool,
    pub can_offline: Option<bool>,
}

impl GuestLogicalProcessor {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self {
            logical_id,
            online,
            can_offline: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn can_offline(mut self, value: impl Into<Option<bool>>) -> Self {
        self.can_offline = value.into();
        self
    }
}

/// The kinds of bus that a disk can be on.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    Ide,
    Fdc,
    Scsi,
    Virtio,
    Xen,
    Usb,
    Uml,
    Sata,
    Sd,
    /// On the wire: `unknown`.
    Unknown_,
    Ieee1394,
    Ssa,
    Fibre,
    Raid,
    Iscsi,
    Sas,
    Mmc,
    Virtual,
    FileBackedVirtual,
    /// Since QEMU 7.1.
    Nvme,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Address of a PCI device in the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestPCIAddress {
    pub domain: i64,
    pub bus: i64,
    pub slot: i64,
    pub function: i64,
}

impl GuestPCIAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(domain: i64, bus: i64, slot: i64, function: i64) -> Self {
        Self {
            domain,
            bus,
            slot,
            function,
        }
    }
}

/// Address of a channel device in an s390x guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct GuestCCWAddress {
    pub cssid: i64,
    pub ssid: i64,
    pub subchno: i64,
    pub devno: i64,
}

impl GuestCCWAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(cssid: i64, ssid: i64, subchno: i64, devno: i64) -> Self {
        Self {
            cssid,
            ssid,
            subchno,
            devno,
        }
    }
}

/// Where a disk is attached in the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestDiskAddress {
    pub pci_controller: types::GuestPCIAddress,
    pub bus_type: types::GuestDiskBusType,
    pub bus: i64,
    pub target: i64,
    pub unit: i64,
    pub serial: Option<String>,
    pub dev: Option<String>,
    /// Since QEMU 6.0.
    pub ccw_address: Option<types::GuestCCWAddress>,
}

impl GuestDiskAddress {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        pci_controller: types::GuestPCIAddress,
        bus_type: types::GuestDiskBusType,
        bus: i64,
        target: i64,
        unit: i64,
    ) -> Self {
        Self {
            pci_controller,
            bus_type,
            bus,
            target,
            unit,
            serial: None,
            dev: None,
            ccw_address: None,
        }
    }
}

/// Health data of an NVMe drive.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestNVMeSmart {
    pub critical_warning: i64,
    pub temperature: i64,
    pub available_spare: i64,
    pub available_spare_threshold: i64,
    pub percentage_used: i64,
    pub data_units_read_lo: u64,
    pub data_units_read_hi: u64,
    pub data_units_written_lo: u64,
    pub data_units_written_hi: u64,
    pub host_read_commands_lo: u64,
    pub host_read_commands_hi: u64,
    pub host_write_commands_lo: u64,
    pub host_write_commands_hi: u64,
    pub controller_busy_time_lo: u64,
    pub controller_busy_time_hi: u64,
    pub power_cycles_lo: u64,
    pub power_cycles_hi: u64,
    pub power_on_hours_lo: u64,
    pub power_on_hours_hi: u64,
    pub unsafe_shutdowns_lo: u64,
    pub unsafe_shutdowns_hi: u64,
    pub media_errors_lo: u64,
    pub media_errors_hi: u64,
    pub number_of_error_log_entries_lo: u64,
    pub number_of_error_log_entries_hi: u64,
}

/// The required members of [`GuestNVMeSmart`], for its `new`.
pub struct GuestNVMeSmartRequired {
    pub critical_warning: i64,
    pub temperature: i64,
    pub available_spare: i64,
    pub available_spare_threshold: i64,
    pub percentage_used: i64,
    pub data_units_read_lo: u64,
    pub data_units_read_hi: u64,
    pub data_units_written_lo: u64,
    pub data_units_written_hi: u64,
    pub host_read_commands_lo: u64,
    pub host_read_commands_hi: u64,
    pub host_write_commands_lo: u64,
    pub host_write_commands_hi: u64,
    pub controller_busy_time_lo: u64,
    pub controller_busy_time_hi: u64,
    pub power_cycles_lo: u64,
    pub power_cycles_hi: u64,
    pub power_on_hours_lo: u64,
    pub power_on_hours_hi: u64,
    pub unsafe_shutdowns_lo: u64,
    pub unsafe_shutdowns_hi: u64,
    pub media_errors_lo: u64,
    pub media_errors_hi: u64,
    pub number_of_error_log_entries_lo: u64,
    pub number_of_error_log_entries_hi: u64,
}

impl GuestNVMeSmart {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: GuestNVMeSmartRequired) -> Self {
        Self {
            critical_warning: required.critical_warning,
            temperature: required.temperature,
            available_spare: required.available_spare,
            available_spare_threshold: required.available_spare_threshold,
            percentage_used: required.percentage_used,
            data_units_read_lo: required.data_units_read_lo,
            data_units_read_hi: required.data_units_read_hi,
            data_units_written_lo: required.data_units_written_lo,
            data_units_written_hi: required.data_units_written_hi,
            host_read_commands_lo: required.host_read_commands_lo,
            host_read_commands_hi: required.host_read_commands_hi,
            host_write_commands_lo: required.host_write_commands_lo,
            host_write_commands_hi: required.host_write_commands_hi,
            controller_busy_time_lo: required.controller_busy_time_lo,
            controller_busy_time_hi: required.controller_busy_time_hi,
            power_cycles_lo: required.power_cycles_lo,
            power_cycles_hi: required.power_cycles_hi,
            power_on_hours_lo: required.power_on_hours_lo,
            power_on_hours_hi: required.power_on_hours_hi,
            unsafe_shutdowns_lo: required.unsafe_shutdowns_lo,
            unsafe_shutdowns_hi: required.unsafe_shutdowns_hi,
            media_errors_lo: required.media_errors_lo,
            media_errors_hi: required.media_errors_hi,
            number_of_error_log_entries_lo: required.number_of_error_log_entries_lo,
            number_of_error_log_entries_hi: required.number_of_error_log_entries_hi,
        }
    }
}

/// Health data of a disk, by the kind of bus it is on.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskSmart {
    /// On the wire: `type`.
    pub type_: types::GuestDiskSmartBranch,
}

impl GuestDiskSmart {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestDiskSmartBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestDiskSmart`](types::GuestDiskSmart), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestDiskSmartBranch {
    /// Since QEMU 7.1.
    Nvme(types::GuestNVMeSmart),
    Ide,
    Fdc,
    Scsi,
    Virtio,
    Xen,
    Usb,
    Uml,
    Sata,
    Sd,
    /// On the wire: `unknown`.
    Unknown_,
    Ieee1394,
    Ssa,
    Fibre,
    Raid,
    Iscsi,
    Sas,
    Mmc,
    Virtual,
    FileBackedVirtual,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A disk or partition of the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
#[non_exhaustive]
pub struct GuestDiskInfo {
    pub name: String,
    pub partition: bool,
    pub dependencies: Option<Vec<String>>,
    pub address: Option<types::GuestDiskAddress>,
    pub alias: Option<String>,
    /// Since QEMU 7.1.
    pub smart: Option<types::GuestDiskSmart>,
}

impl GuestDiskInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, partition: bool) -> Self {
        Self {
            name: name.into(),
            partition,
            dependencies: None,
            address: None,
            alias: None,
            smart: None,
        }
    }
}

/// A mounted file system with its size and disks.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    pub name: String,
    pub mountpoint: String,
    /// On the wire: `type`.
    pub type_: String,
    pub used_bytes: Option<u64>,
    pub total_bytes: Option<u64>,
    /// Since QEMU 9.1.
    pub total_bytes_privileged: Option<u64>,
    pub disk: Vec<types::GuestDiskAddress>,
}

impl GuestFilesystemInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        mountpoint: impl Into<String>,
        type_: impl Into<String>,
        disk: impl Into<Vec<types::GuestDiskAddress>>,
    ) -> Self {
        Self {
            name: name.into(),
            mountpoint: mountpoint.into(),
            type_: type_.into(),
            used_bytes: None,
            total_bytes: None,
            total_bytes_privileged: None,
            disk: disk.into(),
        }
    }
}

/// A block of memory that the guest can take offline as a whole.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlock {
    pub phys_index: u64,
    pub online: bool,
    pub can_offline: Option<bool>,
}

impl GuestMemoryBlock {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self {
            phys_index,
            online,
            can_offline: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn can_offline(mut self, value: impl Into<Option<bool>>) -> Self {
        self.can_offline = value.into();
        self
    }
}

/// How a change to a memory block went.
///
/// Only in builds with `CONFIG_LINUX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    Success,
    NotFound,
    OperationNotSupported,
    OperationFailed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Outcome for one memory block.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    pub phys_index: u64,
    pub response: types::GuestMemoryBlockResponseType,
    pub error_code: Option<i64>,
}

impl GuestMemoryBlockResponse {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(phys_index: u64, response: types::GuestMemoryBlockResponseType) -> Self {
        Self {
            phys_index,
            response,
            error_code: None,
        }
    }
}

/// What all memory blocks of the guest have in common: the size in bytes.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    pub size: u64,
}

impl GuestMemoryBlockInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self { size }
    }
}

/// State of a started process and, once it has ended, its output as base64.
#[non_exhaustive]
pub struct GuestExecStatus {
    pub exited: bool,
    pub exitcode: Option<i64>,
    pub signal: Option<i64>,
    pub out_data: Option<String>,
    pub err_data: Option<String>,
    pub out_truncated: Option<bool>,
    pub err_truncated: Option<bool>,
}

impl GuestExecStatus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(exited: bool) -> Self {
        Self {
            exited,
            exitcode: None,
            signal: None,
            out_data: None,
            err_data: None,
            out_truncated: None,
            err_truncated: None,
        }
    }
}

/// Process id of a started program.
#[non_exhaustive]
pub struct GuestExec {
    pub pid: i64,
}

impl GuestExec {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

/// Which output of a program is kept, and whether the two streams are merged.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    None,
    Stdout,
    Stderr,
    Separated,
    /// Only in builds with not `CONFIG_WIN32`.
    Merged,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether the output of a program is kept, as yes or no or in detail.
///
/// In messages since QEMU 8.1.
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    Flag(bool),
    Mode(types::GuestExecCaptureOutputMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Name of the guest on its network.
#[non_exhaustive]
pub struct GuestHostName {
    pub host_name: String,
}

impl GuestHostName {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
        }
    }
}

/// A user who is logged in to the guest.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_UTMPX`.
#[non_exhaustive]
pub struct GuestUser {
    pub user: String,
    pub login_time: f64,
    pub domain: Option<String>,
}

impl GuestUser {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(user: impl Into<String>, login_time: f64) -> Self {
        Self {
            user: user.into(),
            login_time,
            domain: None,
        }
    }
}

/// Time zone of the guest, as name and as seconds east of UTC.
#[non_exhaustive]
pub struct GuestTimezone {
    pub zone: Option<String>,
    pub offset: i64,
}

impl GuestTimezone {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(offset: i64) -> Self {
        Self { zone: None, offset }
    }
}

/// Operating system and kernel of the guest.
#[non_exhaustive]
pub struct GuestOSInfo {
    pub kernel_release: Option<String>,
    pub kernel_version: Option<String>,
    pub machine: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub pretty_name: Option<String>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub variant: Option<String>,
    pub variant_id: Option<String>,
}

impl GuestOSInfo {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            kernel_release: None,
            kernel_version: None,
            machine: None,
            id: None,
            name: None,
            pretty_name: None,
            version: None,
            version_id: None,
            variant: None,
            variant_id: None,
        }
    }
}

/// The kinds of device that have an id.
///
/// Only in builds with `CONFIG_WIN32`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceType {
    Pci,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Vendor and device id of a PCI device in the guest.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceIdPCI {
    pub vendor_id: u16,
    pub device_id: u16,
}

impl GuestDeviceIdPCI {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(vendor_id: u16, device_id: u16) -> Self {
        Self { vendor_id, device_id }
    }
}

/// What identifies a device of the guest.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceId {
    /// On the wire: `type`.
    pub type_: types::GuestDeviceIdBranch,
}

impl GuestDeviceId {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestDeviceIdBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestDeviceId`](types::GuestDeviceId), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestDeviceIdBranch {
    Pci(types::GuestDeviceIdPCI),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A device of a Windows guest with its driver.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceInfo {
    pub driver_name: String,
    pub driver_date: Option<i64>,
    pub driver_version: Option<String>,
    pub id: Option<types::GuestDeviceId>,
}

impl GuestDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(driver_name: impl Into<String>) -> Self {
        Self {
            driver_name: driver_name.into(),
            driver_date: None,
            driver_version: None,
            id: None,
        }
    }
}

/// The SSH keys that may log in as a user.
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    pub keys: Vec<String>,
}

impl GuestAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(keys: impl Into<Vec<String>>) -> Self {
        Self { keys: keys.into() }
    }
}

/// I/O counters of a block device in a Linux guest.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskStats {
    pub read_sectors: Option<u64>,
    pub read_ios: Option<u64>,
    pub read_merges: Option<u64>,
    pub write_sectors: Option<u64>,
    pub write_ios: Option<u64>,
    pub write_merges: Option<u64>,
    pub discard_sectors: Option<u64>,
    pub discard_ios: Option<u64>,
    pub discard_merges: Option<u64>,
    pub flush_ios: Option<u64>,
    pub read_ticks: Option<u64>,
    pub write_ticks: Option<u64>,
    pub discard_ticks: Option<u64>,
    pub flush_ticks: Option<u64>,
    pub ios_pgr: Option<u64>,
    pub total_ticks: Option<u64>,
    pub weight_ticks: Option<u64>,
}

impl GuestDiskStats {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            read_sectors: None,
            read_ios: None,
            read_merges: None,
            write_sectors: None,
            write_ios: None,
            write_merges: None,
            discard_sectors: None,
            discard_ios: None,
            discard_merges: None,
            flush_ios: None,
            read_ticks: None,
            write_ticks: None,
            discard_ticks: None,
            flush_ticks: None,
            ios_pgr: None,
            total_ticks: None,
            weight_ticks: None,
        }
    }
}

/// A block device of a Linux guest with its counters.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    pub name: String,
    pub major: u64,
    pub minor: u64,
    pub stats: types::GuestDiskStats,
}

impl GuestDiskStatsInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        major: u64,
        minor: u64,
        stats: types::GuestDiskStats,
    ) -> Self {
        Self {
            name: name.into(),
            major,
            minor,
            stats,
        }
    }
}

/// Operating systems whose CPU times the agent can report.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    Linux,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Times that a CPU of a Linux guest spent on each kind of work, in milliseconds.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    pub cpu: i64,
    pub user: u64,
    pub nice: u64,
    pub system: u64,
    pub idle: u64,
    pub iowait: Option<u64>,
    pub irq: Option<u64>,
    pub softirq: Option<u64>,
    pub steal: Option<u64>,
    pub guest: Option<u64>,
    pub guestnice: Option<u64>,
}

impl GuestLinuxCpuStats {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self {
            cpu,
            user,
            nice,
            system,
            idle,
            iowait: None,
            irq: None,
            softirq: None,
            steal: None,
            guest: None,
            guestnice: None,
        }
    }
}

/// Times of one CPU, by operating system.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestCpuStats {
    /// On the wire: `type`.
    pub type_: types::GuestCpuStatsBranch,
}

impl GuestCpuStats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestCpuStatsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestCpuStats`](types::GuestCpuStats), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestCpuStatsBranch {
    Linux(types::GuestLinuxCpuStats),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Load averages over 1, 5 and 15 minutes.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_GETLOADAVG`.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct GuestLoadAverage {
    pub load1m: f64,
    pub load5m: f64,
    pub load15m: f64,
}

impl GuestLoadAverage {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(load1m: f64, load5m: f64, load15m: f64) -> Self {
        Self { load1m, load5m, load15m }
    }
}

/// An entry of the routing table of a Linux guest.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct GuestNetworkRoute {
    pub iface: String,
    pub destination: String,
    pub metric: i64,
    pub gateway: Option<String>,
    pub mask: Option<String>,
    pub irtt: Option<i64>,
    pub flags: Option<u64>,
    pub refcnt: Option<i64>,
    /// On the wire: `use`.
    pub use_: Option<i64>,
    pub window: Option<i64>,
    pub mtu: Option<i64>,
    pub desprefixlen: Option<String>,
    pub source: Option<String>,
    pub srcprefixlen: Option<String>,
    pub nexthop: Option<String>,
    pub version: i64,
}

impl GuestNetworkRoute {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        iface: impl Into<String>,
        destination: impl Into<String>,
        metric: i64,
        version: i64,
    ) -> Self {
        Self {
            iface: iface.into(),
            destination: destination.into(),
            metric,
            gateway: None,
            mask: None,
            irtt: None,
            flags: None,
            refcnt: None,
            use_: None,
            window: None,
            mtu: None,
            desprefixlen: None,
            source: None,
            srcprefixlen: None,
            nexthop: None,
            version,
        }
    }
}
