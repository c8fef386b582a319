// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A command of the agent, whether it may be used now, and whether success has a reply.
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    /// Name as in `execute`.
    pub name: crate::rt::Text,
    /// Whether the agent accepts the command now. It does not if the configuration of the agent
    /// blocks it (`--block-rpcs`, `--allow-rpcs`), or while file systems are frozen; sending it
    /// then fails with the class `CommandNotFound`.
    pub enabled: bool,
    /// Whether there is a reply on success. If `false`, only an error is reported, as with
    /// [`guest-shutdown`](commands::GuestShutdown).
    pub success_response: bool,
}

impl GuestAgentCommandInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        enabled: bool,
        success_response: bool,
    ) -> Self {
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
    /// Release of QEMU that the agent was built from, such as `10.0.2`. It has nothing to do with
    /// the version of QEMU on the host.
    pub version: crate::rt::Text,
    /// All commands built into the agent, disabled ones included.
    pub supported_commands: Vec<types::GuestAgentCommandInfo>,
}

impl GuestAgentInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        version: impl Into<crate::rt::Text>,
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
    /// Number of bytes that were read, before encoding. Fewer than requested is not an error.
    pub count: i64,
    /// The bytes as base64; an empty string if there are none.
    pub buf_b64: crate::rt::Text,
    /// Whether the read reached the end of the file. A read that stops exactly at the end may leave
    /// it `false`; the next one then has [`count`](field@types::GuestFileRead::count) 0. On Windows
    /// it is `true` only if [`count`](field@types::GuestFileRead::count) is 0.
    pub eof: bool,
}

impl GuestFileRead {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(count: i64, buf_b64: impl Into<crate::rt::Text>, eof: bool) -> Self {
        Self {
            count,
            buf_b64: buf_b64.into(),
            eof,
        }
    }
}

/// Result of a write to a file.
#[non_exhaustive]
pub struct GuestFileWrite {
    /// Number of bytes that were written, after decoding. On Unix it is the number requested,
    /// because a write that falls short is an error.
    pub count: i64,
    /// Has no meaning for a write; it is `false`.
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
    /// New position, in bytes from the start of the file.
    pub position: i64,
    /// Has no meaning for a seek; it is `false`.
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

/// Reference points for an offset in a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QGASeek {
    /// From the start of the file.
    Set,
    /// From the current position.
    Cur,
    /// From the end of the file; a negative offset leads back into the file.
    End,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Reference point of an offset, by name or by number.
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestFileWhence {
    /// The number 0 for `set`, 1 for `cur` or 2 for `end`, whatever the values of `SEEK_SET` and so
    /// on are in the guest. For old agents; others are an error.
    Value(i64),
    /// The name; prefer this.
    Name(types::QGASeek),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Whether the agent keeps file systems frozen.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSFREEZE`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    /// The agent keeps nothing frozen: programs in the guest can write.
    Thawed,
    /// The agent has frozen file systems: writes to them wait, and most commands of the agent are
    /// disabled.
    Frozen,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Outcome of trimming one file system.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_FSTRIM`.
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    /// Mount point of the file system, on Windows a drive or folder.
    pub path: crate::rt::Text,
    /// Number of bytes that were passed to the disk as unused. Absent on failure and on Windows.
    pub trimmed: Option<i64>,
    /// Smallest free range that was considered, in bytes, as the file system rounded it. Absent on
    /// failure and on Windows.
    pub minimum: Option<i64>,
    /// Text of the error if this file system could not be trimmed, often because its disk does not
    /// support it. Absent on success.
    pub error: Option<crate::rt::Text>,
}

impl GuestFilesystemTrimResult {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
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
    /// An outcome for each file system that was tried. The command succeeds even if all of them
    /// failed, so look at each.
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
    /// Four bytes, such as `192.0.2.7`.
    Ipv4,
    /// Sixteen bytes, such as `2001:db8::7`.
    Ipv6,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An IP address with the length of its prefix.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestIpAddress {
    /// The address as text, without prefix length. Windows adds the zone to link-local IPv6
    /// addresses, as in `fe80::1%11`; Linux does not.
    pub ip_address: crate::rt::Text,
    /// Whether it is IPv4 or IPv6.
    pub ip_address_type: types::GuestIpAddressType,
    /// Number of leading bits that name the network, such as 24 for the mask 255.255.255.0.
    pub prefix: i64,
}

impl GuestIpAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        ip_address: impl Into<crate::rt::Text>,
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

/// Traffic and error counters of a network interface, as the guest's kernel counts them; they
/// start again with the interface.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// Bytes received.
    pub rx_bytes: u64,
    /// Packets received; on Windows only those to a single address.
    pub rx_packets: u64,
    /// Packets received with an error, such as a bad checksum or length.
    pub rx_errs: u64,
    /// Incoming packets that were dropped, mostly for lack of buffers.
    pub rx_dropped: u64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets sent; on Windows only those to a single address.
    pub tx_packets: u64,
    /// Packets that could not be sent because of an error.
    pub tx_errs: u64,
    /// Outgoing packets that were dropped before they reached the wire.
    pub tx_dropped: u64,
}

/// The required members of [`GuestNetworkInterfaceStat`], for its `new`.
pub struct GuestNetworkInterfaceStatRequired {
    /// Bytes received.
    pub rx_bytes: u64,
    /// Packets received; on Windows only those to a single address.
    pub rx_packets: u64,
    /// Packets received with an error, such as a bad checksum or length.
    pub rx_errs: u64,
    /// Incoming packets that were dropped, mostly for lack of buffers.
    pub rx_dropped: u64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets sent; on Windows only those to a single address.
    pub tx_packets: u64,
    /// Packets that could not be sent because of an error.
    pub tx_errs: u64,
    /// Outgoing packets that were dropped before they reached the wire.
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

/// A network interface with its addresses and counters.
///
/// Only in builds with `CONFIG_WIN32` or `HAVE_GETIFADDRS`.
#[non_exhaustive]
pub struct GuestNetworkInterface {
    /// Name in the guest, such as `eth0`; on Windows the name that the user sees.
    pub name: crate::rt::Text,
    /// MAC address, such as `52:54:00:12:34:56`; compare it with that of the device in QEMU to
    /// match the two. All zeros for the loopback interface of Linux. Absent if the interface has
    /// none.
    pub hardware_address: Option<crate::rt::Text>,
    /// Addresses of all versions. Absent if there are none yet, for example before DHCP has
    /// answered.
    pub ip_addresses: Option<Vec<types::GuestIpAddress>>,
    /// Traffic counters. Absent on Unix systems other than Linux, and on Linux for interfaces
    /// without an IP address.
    pub statistics: Option<types::GuestNetworkInterfaceStat>,
}

impl GuestNetworkInterface {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
        }
    }
}

/// A vCPU as the guest's kernel knows it.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// Number of the processor in the guest; on Linux the N of `/sys/devices/system/cpu/cpuN`. It
    /// need not agree with `cpu-index` in QEMU.
    pub logical_id: i64,
    /// Whether the guest uses it; in a command, whether the guest is to use it.
    pub online: bool,
    /// Whether the guest can take it offline; often not for the first processor, and never on
    /// Windows. Always present in a reply; a command ignores it.
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

    /// Whether the guest can take it offline; often not for the first processor, and never on
    /// Windows. Always present in a reply; a command ignores it.
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
    /// IDE or parallel ATA.
    Ide,
    /// Floppy disk controller; no agent reports it.
    Fdc,
    /// SCSI, including virtio-scsi on Linux, and what a Windows driver presents as SCSI.
    Scsi,
    /// virtio-blk; Linux guests only.
    Virtio,
    /// Paravirtualized Xen disk; no agent reports it.
    Xen,
    /// USB mass storage.
    Usb,
    /// Disk of User-Mode Linux; no agent reports it.
    Uml,
    /// Serial ATA (AHCI).
    Sata,
    /// SD memory card; Windows guests only.
    Sd,
    /// A bus the agent does not recognize.
    ///
    /// On the wire: `unknown`.
    Unknown_,
    /// FireWire; Windows guests only.
    Ieee1394,
    /// Serial Storage Architecture, or Fibre Channel; Windows guests only.
    Ssa,
    /// Fibre Channel. No agent reports it: Windows agents report
    /// [`ssa`](types::GuestDiskBusType::Ssa) for such disks.
    Fibre,
    /// RAID controller; Windows guests only.
    Raid,
    /// iSCSI, SCSI over a network, which the guest itself connects to; Windows guests only.
    Iscsi,
    /// Serial Attached SCSI; Windows guests only.
    Sas,
    /// MultiMediaCard; Windows guests only.
    Mmc,
    /// Disk that Windows itself emulates; Windows guests only.
    Virtual,
    /// Disk that Windows keeps in a file, such as a mounted VHD; Windows guests only.
    FileBackedVirtual,
    /// NVM Express.
    ///
    /// Since QEMU 7.1.
    Nvme,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Address of a PCI device in the guest, as `domain:bus:slot.function` in `lspci`. All four are
/// \-1 if the address is not known.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestPCIAddress {
    /// PCI segment; 0 on most machines.
    pub domain: i64,
    /// Bus number, as the firmware or system of the guest assigned it.
    pub bus: i64,
    /// Device number on the bus, 0 to 31.
    pub slot: i64,
    /// Function within the device, 0 to 7.
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

/// Address of a channel device in an s390x guest: the `fe.0.0001` that QEMU's
/// [`devno`](field@types::GuestCCWAddress::devno) property takes is built from
/// [`cssid`](field@types::GuestCCWAddress::cssid), [`ssid`](field@types::GuestCCWAddress::ssid)
/// and [`devno`](field@types::GuestCCWAddress::devno).
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct GuestCCWAddress {
    /// Channel subsystem image.
    pub cssid: i64,
    /// Subchannel set, 0 to 3.
    pub ssid: i64,
    /// Number of the subchannel in its set.
    pub subchno: i64,
    /// Device number in the subchannel set, the last part of the bus id.
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

/// Where a disk is attached in the guest, to find the device of QEMU that it belongs to.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// PCI address of the controller or, with virtio-blk, of the disk itself; all -1 if the disk is
    /// not on PCI or the agent cannot tell.
    pub pci_controller: types::GuestPCIAddress,
    /// Kind of bus that leads to the disk.
    pub bus_type: types::GuestDiskBusType,
    /// Channel on the controller: for IDE 0 or 1, primary or secondary.
    pub bus: i64,
    /// SCSI target on the channel. Linux guests with PCI report 0.
    pub target: i64,
    /// Unit on the target: the LUN of a SCSI disk. On Linux guests with PCI: for IDE 0 or 1, the
    /// first or second disk on the channel; for SATA the port; for the controller `lsi53c895a` the
    /// SCSI target.
    pub unit: i64,
    /// Serial number as the guest reads it, which contains
    /// [`serial`](field@types::GuestDiskAddress::serial) of QEMU's device if that was set. Absent
    /// if the disk has none.
    pub serial: Option<crate::rt::Text>,
    /// Device in the guest: on Linux a node such as `/dev/sda`, on Windows a path such as
    /// `\\.\PhysicalDrive0`.
    pub dev: Option<crate::rt::Text>,
    /// Address on the channel bus; s390x guests only.
    ///
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

/// Health data of an NVMe drive: the SMART page (log 02h) of the NVMe specification. A counter
/// of 128 bits comes in two parts; its value is the `-hi` part × 2⁶⁴ plus the `-lo` part.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestNVMeSmart {
    /// Set of bits; 0 is healthy. Bit 0: too little spare capacity; 1: temperature outside its
    /// limits; 2: unreliable after many errors; 3: the drive has become read-only; 4: backup power
    /// of the cache failed; 5: persistent memory region read-only or unreliable.
    pub critical_warning: i64,
    /// Temperature of the whole drive in kelvin (subtract 273 for °C).
    pub temperature: i64,
    /// Spare capacity left, in percent of the original.
    pub available_spare: i64,
    /// Percentage at which [`available-spare`](field@types::GuestNVMeSmart::available_spare)
    /// becomes a warning.
    pub available_spare_threshold: i64,
    /// Estimated share of the drive's life that is used up, in percent; it can exceed 100 and ends
    /// at 255.
    pub percentage_used: i64,
    /// Low 64 bits of the amount of data read, in units of 1000 blocks of 512 bytes, rounded up.
    pub data_units_read_lo: u64,
    /// High 64 bits of the counter;
    /// [`data-units-read-lo`](field@types::GuestNVMeSmart::data_units_read_lo) has the low ones.
    pub data_units_read_hi: u64,
    /// Low 64 bits of the amount of data written, in units of 1000 blocks of 512 bytes, rounded up.
    pub data_units_written_lo: u64,
    /// High 64 bits of the counter;
    /// [`data-units-written-lo`](field@types::GuestNVMeSmart::data_units_written_lo) has the low
    /// ones.
    pub data_units_written_hi: u64,
    /// Low 64 bits of the number of read commands that were completed.
    pub host_read_commands_lo: u64,
    /// High 64 bits of the counter;
    /// [`host-read-commands-lo`](field@types::GuestNVMeSmart::host_read_commands_lo) has the low
    /// ones.
    pub host_read_commands_hi: u64,
    /// Low 64 bits of the number of write commands that were completed.
    pub host_write_commands_lo: u64,
    /// High 64 bits of the counter;
    /// [`host-write-commands-lo`](field@types::GuestNVMeSmart::host_write_commands_lo) has the low
    /// ones.
    pub host_write_commands_hi: u64,
    /// Low 64 bits of the time in minutes during which the controller had at least one command to
    /// execute.
    pub controller_busy_time_lo: u64,
    /// High 64 bits of the counter;
    /// [`controller-busy-time-lo`](field@types::GuestNVMeSmart::controller_busy_time_lo) has the
    /// low ones.
    pub controller_busy_time_hi: u64,
    /// Low 64 bits of how often the drive was switched on.
    pub power_cycles_lo: u64,
    /// High 64 bits of the counter;
    /// [`power-cycles-lo`](field@types::GuestNVMeSmart::power_cycles_lo) has the low ones.
    pub power_cycles_hi: u64,
    /// Low 64 bits of the hours of operation.
    pub power_on_hours_lo: u64,
    /// High 64 bits of the counter;
    /// [`power-on-hours-lo`](field@types::GuestNVMeSmart::power_on_hours_lo) has the low ones.
    pub power_on_hours_hi: u64,
    /// Low 64 bits of how often power was lost without notice to the drive.
    pub unsafe_shutdowns_lo: u64,
    /// High 64 bits of the counter;
    /// [`unsafe-shutdowns-lo`](field@types::GuestNVMeSmart::unsafe_shutdowns_lo) has the low ones.
    pub unsafe_shutdowns_hi: u64,
    /// Low 64 bits of the number of data integrity errors that the drive could not correct.
    pub media_errors_lo: u64,
    /// High 64 bits of the counter;
    /// [`media-errors-lo`](field@types::GuestNVMeSmart::media_errors_lo) has the low ones.
    pub media_errors_hi: u64,
    /// Low 64 bits of the number of entries ever made in the error log of the drive.
    pub number_of_error_log_entries_lo: u64,
    /// High 64 bits of the counter;
    /// [`number-of-error-log-entries-lo`](field@types::GuestNVMeSmart::number_of_error_log_entries_lo)
    /// has the low ones.
    pub number_of_error_log_entries_hi: u64,
}

/// The required members of [`GuestNVMeSmart`], for its `new`.
pub struct GuestNVMeSmartRequired {
    /// Set of bits; 0 is healthy. Bit 0: too little spare capacity; 1: temperature outside its
    /// limits; 2: unreliable after many errors; 3: the drive has become read-only; 4: backup power
    /// of the cache failed; 5: persistent memory region read-only or unreliable.
    pub critical_warning: i64,
    /// Temperature of the whole drive in kelvin (subtract 273 for °C).
    pub temperature: i64,
    /// Spare capacity left, in percent of the original.
    pub available_spare: i64,
    /// Percentage at which [`available-spare`](field@types::GuestNVMeSmart::available_spare)
    /// becomes a warning.
    pub available_spare_threshold: i64,
    /// Estimated share of the drive's life that is used up, in percent; it can exceed 100 and ends
    /// at 255.
    pub percentage_used: i64,
    /// Low 64 bits of the amount of data read, in units of 1000 blocks of 512 bytes, rounded up.
    pub data_units_read_lo: u64,
    /// High 64 bits of the counter;
    /// [`data-units-read-lo`](field@types::GuestNVMeSmart::data_units_read_lo) has the low ones.
    pub data_units_read_hi: u64,
    /// Low 64 bits of the amount of data written, in units of 1000 blocks of 512 bytes, rounded up.
    pub data_units_written_lo: u64,
    /// High 64 bits of the counter;
    /// [`data-units-written-lo`](field@types::GuestNVMeSmart::data_units_written_lo) has the low
    /// ones.
    pub data_units_written_hi: u64,
    /// Low 64 bits of the number of read commands that were completed.
    pub host_read_commands_lo: u64,
    /// High 64 bits of the counter;
    /// [`host-read-commands-lo`](field@types::GuestNVMeSmart::host_read_commands_lo) has the low
    /// ones.
    pub host_read_commands_hi: u64,
    /// Low 64 bits of the number of write commands that were completed.
    pub host_write_commands_lo: u64,
    /// High 64 bits of the counter;
    /// [`host-write-commands-lo`](field@types::GuestNVMeSmart::host_write_commands_lo) has the low
    /// ones.
    pub host_write_commands_hi: u64,
    /// Low 64 bits of the time in minutes during which the controller had at least one command to
    /// execute.
    pub controller_busy_time_lo: u64,
    /// High 64 bits of the counter;
    /// [`controller-busy-time-lo`](field@types::GuestNVMeSmart::controller_busy_time_lo) has the
    /// low ones.
    pub controller_busy_time_hi: u64,
    /// Low 64 bits of how often the drive was switched on.
    pub power_cycles_lo: u64,
    /// High 64 bits of the counter;
    /// [`power-cycles-lo`](field@types::GuestNVMeSmart::power_cycles_lo) has the low ones.
    pub power_cycles_hi: u64,
    /// Low 64 bits of the hours of operation.
    pub power_on_hours_lo: u64,
    /// High 64 bits of the counter;
    /// [`power-on-hours-lo`](field@types::GuestNVMeSmart::power_on_hours_lo) has the low ones.
    pub power_on_hours_hi: u64,
    /// Low 64 bits of how often power was lost without notice to the drive.
    pub unsafe_shutdowns_lo: u64,
    /// High 64 bits of the counter;
    /// [`unsafe-shutdowns-lo`](field@types::GuestNVMeSmart::unsafe_shutdowns_lo) has the low ones.
    pub unsafe_shutdowns_hi: u64,
    /// Low 64 bits of the number of data integrity errors that the drive could not correct.
    pub media_errors_lo: u64,
    /// High 64 bits of the counter;
    /// [`media-errors-lo`](field@types::GuestNVMeSmart::media_errors_lo) has the low ones.
    pub media_errors_hi: u64,
    /// Low 64 bits of the number of entries ever made in the error log of the drive.
    pub number_of_error_log_entries_lo: u64,
    /// High 64 bits of the counter;
    /// [`number-of-error-log-entries-lo`](field@types::GuestNVMeSmart::number_of_error_log_entries_lo)
    /// has the low ones.
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
    /// Bus of the disk, which decides what data follows; only `nvme` has any.
    ///
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
    /// NVM Express.
    ///
    /// Since QEMU 7.1.
    Nvme(types::GuestNVMeSmart),
    /// IDE or parallel ATA.
    Ide,
    /// Floppy disk controller; no agent reports it.
    Fdc,
    /// SCSI, including virtio-scsi on Linux, and what a Windows driver presents as SCSI.
    Scsi,
    /// virtio-blk; Linux guests only.
    Virtio,
    /// Paravirtualized Xen disk; no agent reports it.
    Xen,
    /// USB mass storage.
    Usb,
    /// Disk of User-Mode Linux; no agent reports it.
    Uml,
    /// Serial ATA (AHCI).
    Sata,
    /// SD memory card; Windows guests only.
    Sd,
    /// A bus the agent does not recognize.
    ///
    /// On the wire: `unknown`.
    Unknown_,
    /// FireWire; Windows guests only.
    Ieee1394,
    /// Serial Storage Architecture, or Fibre Channel; Windows guests only.
    Ssa,
    /// Fibre Channel. No agent reports it: Windows agents report
    /// [`ssa`](types::GuestDiskBusType::Ssa) for such disks.
    Fibre,
    /// RAID controller; Windows guests only.
    Raid,
    /// iSCSI, SCSI over a network, which the guest itself connects to; Windows guests only.
    Iscsi,
    /// Serial Attached SCSI; Windows guests only.
    Sas,
    /// MultiMediaCard; Windows guests only.
    Mmc,
    /// Disk that Windows itself emulates; Windows guests only.
    Virtual,
    /// Disk that Windows keeps in a file, such as a mounted VHD; Windows guests only.
    FileBackedVirtual,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A disk or partition of the guest.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_LIBUDEV`.
#[non_exhaustive]
pub struct GuestDiskInfo {
    /// Device in the guest: on Linux a node such as `/dev/vda1`, on Windows a path such as
    /// `\\.\PhysicalDrive0`.
    pub name: crate::rt::Text,
    /// Whether this is a partition of a disk. Windows guests list no partitions.
    pub partition: bool,
    /// Devices that this one is built on: the disk of a partition, the physical volumes of an LVM
    /// volume, the encrypted device of a LUKS mapping. Linux guests only.
    pub dependencies: Option<Vec<crate::rt::Text>>,
    /// Where the disk is attached. Absent for partitions, for devices without hardware, such as
    /// loop or device-mapper devices, and if a Windows agent cannot find it out.
    pub address: Option<types::GuestDiskAddress>,
    /// Name that the device mapper gave to the device, such as `vg-root`; Linux guests only.
    pub alias: Option<crate::rt::Text>,
    /// Health data. Absent unless the guest is Linux and the disk is NVMe and answers the request.
    ///
    /// Since QEMU 7.1.
    pub smart: Option<types::GuestDiskSmart>,
}

impl GuestDiskInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, partition: bool) -> Self {
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
    /// Name of the device: on Linux the kernel's, such as `vda1` or `dm-0`, on Windows a volume
    /// path such as \`\\?\\Volume{...}\`.
    pub name: crate::rt::Text,
    /// Directory or drive letter where it is mounted, such as `/home` or \`C:\`. Volumes of Windows
    /// without one are marked as system reserved.
    pub mountpoint: crate::rt::Text,
    /// Name of the format, such as `ext4`, `xfs` or `NTFS`.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// Bytes in use. Absent if the guest could not be asked, for example for an empty drive.
    pub used_bytes: Option<u64>,
    /// Capacity in bytes that ordinary users can fill: without blocks reserved for root.
    /// [`used-bytes`](field@types::GuestFilesystemInfo::used_bytes) as a share of this is the fill
    /// level that `df` shows.
    pub total_bytes: Option<u64>,
    /// Capacity in bytes with blocks reserved for root. Linux guests only.
    ///
    /// Since QEMU 9.1.
    pub total_bytes_privileged: Option<u64>,
    /// Disks that hold it, several for LVM or RAID; empty if the agent cannot find them out.
    pub disk: Vec<types::GuestDiskAddress>,
}

impl GuestFilesystemInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        mountpoint: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
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
    /// Number of the block; the N of `/sys/devices/system/memory/memoryN`. It covers the physical
    /// addresses from N times the block size on.
    pub phys_index: u64,
    /// Whether the guest uses the block; in a command, whether the guest is to use it.
    pub online: bool,
    /// Whether the kernel says that it can take the block offline; pages in use by the kernel can
    /// still prevent it. Always present in a reply; a command ignores it.
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

    /// Whether the kernel says that it can take the block offline; pages in use by the kernel can
    /// still prevent it. Always present in a reply; a command ignores it.
    #[inline]
    #[must_use]
    pub fn can_offline(mut self, value: impl Into<Option<bool>>) -> Self {
        self.can_offline = value.into();
        self
    }
}

/// Outcomes of a change to a memory block.
///
/// Only in builds with `CONFIG_LINUX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    /// The block is in the state that was requested.
    Success,
    /// The guest has no block of that number.
    NotFound,
    /// The kernel of the guest cannot switch memory blocks: it is too old or built without memory
    /// hotplug.
    OperationNotSupported,
    /// The kernel refused; `error-code` is the reason. Often the block is in use.
    OperationFailed,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Outcome for one memory block.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// Number of the block, as in the command.
    pub phys_index: u64,
    /// Whether it worked, or the kind of failure.
    pub response: types::GuestMemoryBlockResponseType,
    /// The `errno` of Linux, such as 16 for EBUSY. Absent on success.
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

/// Properties that all memory blocks of the guest share.
///
/// Only in builds with `CONFIG_LINUX`.
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    /// Size of each block in bytes, mostly 134217728 (128 MiB) on x86: the smallest amount that can
    /// be taken online or offline.
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
    /// Whether the process has ended and all of its output is collected. While it is `false`, no
    /// other member is present.
    pub exited: bool,
    /// Exit code. Absent if a signal or, on Windows, an exception ended the process.
    pub exitcode: Option<i64>,
    /// Signal number on Unix, code of the unhandled exception on Windows. Absent if the process
    /// ended by itself.
    pub signal: Option<i64>,
    /// Standard output as base64, at most 16 MiB of it; with `merged` also the errors. Absent if it
    /// was not captured or there was none.
    pub out_data: Option<crate::rt::Text>,
    /// Standard error as base64, at most 16 MiB of it. Absent if it was not captured or there was
    /// none.
    pub err_data: Option<crate::rt::Text>,
    /// Whether the standard output was longer than 16 MiB and its end is lost. Present with
    /// [`out-data`](field@types::GuestExecStatus::out_data); but agents before 10.0.4, and 10.1.0,
    /// send it only when output is lost, and then as `false`.
    pub out_truncated: Option<bool>,
    /// Whether the standard error was longer than 16 MiB and its end is lost. Present with
    /// [`err-data`](field@types::GuestExecStatus::err_data), with the same defect of old agents as
    /// [`out-truncated`](field@types::GuestExecStatus::out_truncated).
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
    /// Process id in the guest, for [`guest-exec-status`](commands::GuestExecStatus).
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
    /// Output is discarded.
    None,
    /// Only the standard output is kept, as `out-data`.
    Stdout,
    /// Only the standard error is kept, as `err-data`.
    Stderr,
    /// Both are kept, as `out-data` and `err-data`; their order in time is lost.
    Separated,
    /// Both are kept as `out-data`, in the order they were written. Not available on Windows.
    ///
    /// Only in builds with not `CONFIG_WIN32`.
    Merged,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether the output of a program is kept, as yes or no or in detail.
///
/// In messages since QEMU 8.1.
#[derive(Clone)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    /// `true` stands for `separated`, `false` for `none`; for agents older than the modes.
    Flag(bool),
    /// Which streams are kept.
    Mode(types::GuestExecCaptureOutputMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Name of the guest on its network.
#[non_exhaustive]
pub struct GuestHostName {
    /// Name as the guest's system reports it. It need not be fully qualified, unique or known to
    /// DNS.
    pub host_name: crate::rt::Text,
}

impl GuestHostName {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(host_name: impl Into<crate::rt::Text>) -> Self {
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
    /// Login name.
    pub user: crate::rt::Text,
    /// Time of the login in seconds since 1970-01-01 00:00 UTC, with fractions; of the earliest, if
    /// the user is logged in several times.
    pub login_time: f64,
    /// Domain the user logged in to; Windows guests only.
    pub domain: Option<crate::rt::Text>,
}

impl GuestUser {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(user: impl Into<crate::rt::Text>, login_time: f64) -> Self {
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
    /// Name or abbreviation, such as `CET`; on Windows a longer name in the language of the guest.
    /// Only for display. Absent if it is not known.
    pub zone: Option<crate::rt::Text>,
    /// Seconds to add to UTC for local time, daylight saving included: positive east of Greenwich,
    /// negative west.
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

/// Operating system and kernel of the guest. On Unix the members from
/// [`id`](field@types::GuestOSInfo::id) on are those of `/etc/os-release` and absent if that
/// lacks them.
#[non_exhaustive]
pub struct GuestOSInfo {
    /// On Unix the release as in `uname -r`; on Windows the build number, such as `19045`.
    pub kernel_release: Option<crate::rt::Text>,
    /// On Unix the version as in `uname -v`; on Windows the version, such as `10.0`.
    pub kernel_version: Option<crate::rt::Text>,
    /// Processor architecture: on Unix as in `uname -m`, on Windows `x86`, `x86_64`, `arm`, `ia64`
    /// or, for others, `unknown`.
    pub machine: Option<crate::rt::Text>,
    /// Identifier for programs, such as `debian` or `fedora`; on Windows `mswindows`.
    pub id: Option<crate::rt::Text>,
    /// Name of the operating system, such as `Debian GNU/Linux`; on Windows `Microsoft Windows`.
    pub name: Option<crate::rt::Text>,
    /// Name with version for people, such as `Windows 10 Enterprise`. Windows 11 calls itself
    /// `Windows 10` here; its [`version`](field@types::GuestOSInfo::version) is right.
    pub pretty_name: Option<crate::rt::Text>,
    /// Version with its code name, such as `12 (bookworm)`; on Windows a long name of the release.
    pub version: Option<crate::rt::Text>,
    /// Version for programs, such as `12` or `24.04`; on Windows short, such as `10` or `2019`.
    pub version_id: Option<crate::rt::Text>,
    /// Edition for people, such as `Workstation Edition`; on Windows `server` or `client`.
    pub variant: Option<crate::rt::Text>,
    /// Edition for programs, such as `workstation`; on Windows `server` or `client`.
    pub variant_id: Option<crate::rt::Text>,
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
    /// PCI, including PCI Express.
    Pci,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Vendor and device id of a PCI device in the guest.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceIdPCI {
    /// Vendor number, such as 6900 (0x1af4) for virtio devices.
    pub vendor_id: u16,
    /// Number of the device model, given by its vendor.
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

/// Identification of a device model of the guest, by kind of bus.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceId {
    /// Kind of the id.
    ///
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
    /// PCI, including PCI Express.
    Pci(types::GuestDeviceIdPCI),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A device of a Windows guest with its driver.
///
/// Only in builds with `CONFIG_WIN32`.
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// Name of the device as the device manager shows it, such as
    /// `Red Hat VirtIO Ethernet Adapter`.
    pub driver_name: crate::rt::Text,
    /// Release date of the driver, in nanoseconds since 1970-01-01 00:00 UTC; always present.
    pub driver_date: Option<i64>,
    /// Version as text, such as `100.95.104.26200`; always present.
    pub driver_version: Option<crate::rt::Text>,
    /// Numbers of vendor and device model; always present.
    pub id: Option<types::GuestDeviceId>,
}

impl GuestDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(driver_name: impl Into<crate::rt::Text>) -> Self {
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
    /// Lines of the file, in the format of OpenSSH, without empty lines and comments. Their order
    /// is the reverse of that in the file.
    pub keys: Vec<crate::rt::Text>,
}

impl GuestAuthorizedKeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

/// I/O counters of a block device in a Linux guest, as in its `/proc/diskstats`. They count
/// from the start of the guest; the times have 32 bits and wrap to 0 at 4294967296 milliseconds
/// (49.7 days). Those an older kernel does not supply are absent.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestDiskStats {
    /// Amount of data read, in sectors of 512 bytes whatever the disk uses.
    pub read_sectors: Option<u64>,
    /// Read requests completed.
    pub read_ios: Option<u64>,
    /// Read requests that were joined with a neighbour before they were sent.
    pub read_merges: Option<u64>,
    /// Amount of data written, in sectors of 512 bytes.
    pub write_sectors: Option<u64>,
    /// Write requests completed.
    pub write_ios: Option<u64>,
    /// Write requests that were joined with a neighbour before they were sent.
    pub write_merges: Option<u64>,
    /// Amount of data discarded, in sectors of 512 bytes.
    pub discard_sectors: Option<u64>,
    /// Discard (trim) requests completed.
    pub discard_ios: Option<u64>,
    /// Discard requests that were joined with a neighbour before they were sent.
    pub discard_merges: Option<u64>,
    /// Flush requests completed: those that make the disk write out its cache.
    pub flush_ios: Option<u64>,
    /// Time that read requests took, added up over all of them, in milliseconds.
    pub read_ticks: Option<u64>,
    /// Time that write requests took, added up over all of them, in milliseconds.
    pub write_ticks: Option<u64>,
    /// Time that discard requests took, added up over all of them, in milliseconds.
    pub discard_ticks: Option<u64>,
    /// Time that flush requests took, added up over all of them, in milliseconds.
    pub flush_ticks: Option<u64>,
    /// Requests in flight now; not a counter, so it also falls.
    pub ios_pgr: Option<u64>,
    /// Time with at least one request in flight, in milliseconds. Its growth per second is the
    /// utilization.
    pub total_ticks: Option<u64>,
    /// Time in milliseconds, weighted with the number of requests in flight. Its growth divided by
    /// that time is the mean queue length.
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
    /// Kernel name of the device, such as `vda` or `vda1`.
    pub name: crate::rt::Text,
    /// Major number of its device node: the driver.
    pub major: u64,
    /// Minor number of its device node: the disk or partition within the driver.
    pub minor: u64,
    /// Its counters.
    pub stats: types::GuestDiskStats,
}

impl GuestDiskStatsInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
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
    /// Linux, from `/proc/stat`.
    Linux,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Times that a CPU of a Linux guest spent on each kind of work since its start, in
/// milliseconds. They grow in steps of the kernel's clock tick, mostly 10 ms. Those an older
/// kernel does not supply are absent.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    /// Number of the CPU in the guest, counted from zero.
    pub cpu: i64,
    /// Programs at normal priority; includes [`guest`](field@types::GuestLinuxCpuStats::guest).
    pub user: u64,
    /// Programs at lowered priority; includes
    /// [`guestnice`](field@types::GuestLinuxCpuStats::guestnice).
    pub nice: u64,
    /// Code of the kernel, interrupts aside.
    pub system: u64,
    /// Nothing to do.
    pub idle: u64,
    /// Nothing to do while a request to a disk was pending.
    pub iowait: Option<u64>,
    /// Hardware interrupts.
    pub irq: Option<u64>,
    /// Deferred work of interrupts, such as network packets.
    pub softirq: Option<u64>,
    /// Ready to run, but the host ran something else: a sign that the host is overloaded.
    pub steal: Option<u64>,
    /// Virtual machines that run inside of this guest.
    pub guest: Option<u64>,
    /// Virtual machines inside of this guest that run at lowered priority.
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
    /// Operating system of the guest, which decides what values follow.
    ///
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
    /// Linux, from `/proc/stat`.
    Linux(types::GuestLinuxCpuStats),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Load averages: on Unix the mean number of processes that run or are ready to run, on Linux
/// with those waiting for a disk; on Windows the mean number of threads that are ready but do
/// not run. Divide by the number of CPUs to compare guests.
///
/// Only in builds with `CONFIG_WIN32` or `CONFIG_GETLOADAVG`.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct GuestLoadAverage {
    /// Mean of the last minute.
    pub load1m: f64,
    /// Mean of the last five minutes.
    pub load5m: f64,
    /// Mean of the last fifteen minutes.
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

/// An entry of the routing table of the guest. IPv4 and IPv6 entries have different members,
/// and Windows supplies fewer.
///
/// Only in builds with `CONFIG_LINUX` or `CONFIG_WIN32`.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct GuestNetworkRoute {
    /// Interface that packets leave through, such as `eth0`.
    pub iface: crate::rt::Text,
    /// Address of the network or host that it leads to; `0.0.0.0` or `::` for the default route, if
    /// the prefix is 0 too.
    pub destination: crate::rt::Text,
    /// Preference: of several entries that match, the lowest wins. Linux agents report 4294967295,
    /// the metric of IPv6 entries that reject packets, as -1. On Windows the metric of the
    /// interface is added.
    pub metric: i64,
    /// Router that packets are sent to; `0.0.0.0` if the network is reached directly. IPv4 only.
    pub gateway: Option<crate::rt::Text>,
    /// Netmask of the destination, such as `255.255.255.0`. IPv4 only.
    pub mask: Option<crate::rt::Text>,
    /// First guess of the TCP round trip time in milliseconds, 0 if not set. IPv4 on Linux only.
    pub irtt: Option<i64>,
    /// Flags of the Linux kernel (`RTF_`): 1 usable, 2 via a router, 4 a single host, and others.
    /// Only the low 32 bits count: agents set all higher ones if bit 31 is set, as in the IPv6
    /// entries of local addresses. Linux only.
    pub flags: Option<u64>,
    /// How many references the kernel holds to the entry; 0 for IPv4. Linux only.
    pub refcnt: Option<i64>,
    /// How often the entry was used; 0 for IPv4, where the kernel does not count it. Linux only.
    ///
    /// On the wire: `use`.
    pub use_: Option<i64>,
    /// Largest TCP window in bytes, 0 if there is no limit. IPv4 on Linux only.
    pub window: Option<i64>,
    /// Largest packet in bytes: on Linux only for IPv4 and 0 if the entry does not limit it, on
    /// Windows that of the interface.
    pub mtu: Option<i64>,
    /// Number of leading bits of [`destination`](field@types::GuestNetworkRoute::destination) that
    /// count, as decimal text. IPv6 only.
    pub desprefixlen: Option<crate::rt::Text>,
    /// Source addresses that the entry is limited to; `::` for all. IPv6 on Linux only.
    pub source: Option<crate::rt::Text>,
    /// Number of leading bits of [`source`](field@types::GuestNetworkRoute::source) that count, as
    /// decimal text. IPv6 on Linux only.
    pub srcprefixlen: Option<crate::rt::Text>,
    /// Router that packets are sent to; `::` if the network is reached directly. IPv6 only.
    pub nexthop: Option<crate::rt::Text>,
    /// 4 or 6, the version of IP.
    pub version: i64,
}

impl GuestNetworkRoute {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        iface: impl Into<crate::rt::Text>,
        destination: impl Into<crate::rt::Text>,
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
