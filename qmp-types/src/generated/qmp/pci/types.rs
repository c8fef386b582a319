// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A range of addresses that a PCI bridge forwards.
///
/// It is empty if [`limit`](field@types::PciMemoryRange::limit) is below
/// [`base`](field@types::PciMemoryRange::base).
#[non_exhaustive]
pub struct PciMemoryRange {
    /// The first address of the range: a port number or a guest-physical address.
    pub base: i64,
    /// The last address of the range, which still belongs to it.
    pub limit: i64,
}

impl PciMemoryRange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit }
    }
}

/// A BAR of a PCI device with its address and size.
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// The number of the BAR, 0 to 5; 6 is the expansion ROM.
    pub bar: i64,
    /// `io` for ports, `memory` for memory.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// Where the guest has put it: a port number or guest-physical address; -1 as long as it has
    /// not.
    pub address: i64,
    /// The size of the BAR in bytes.
    pub size: i64,
    /// Whether it is prefetchable: reads have no side effects. Present for `memory`.
    pub prefetch: Option<bool>,
    /// Whether the BAR is 64 bits wide. Present for `memory`.
    pub mem_type_64: Option<bool>,
}

impl PciMemoryRegion {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        bar: i64,
        type_: impl Into<crate::rt::Text>,
        address: i64,
        size: i64,
    ) -> Self {
        Self {
            bar,
            type_: type_.into(),
            address,
            size,
            prefetch: None,
            mem_type_64: None,
        }
    }
}

/// Bus numbers and address ranges of a PCI bridge.
///
/// Firmware or operating system of the guest sets all of them. Before that, the bus numbers are
/// 0\. The ranges of a PCIe port are then empty; those of a conventional bridge begin at 0 and
/// end at 4095 for ports and 1048575 for memory.
#[non_exhaustive]
pub struct PciBusInfo {
    /// The bus that the bridge is on.
    pub number: i64,
    /// The number of the bus directly below it.
    pub secondary: i64,
    /// The highest number of all buses below it.
    pub subordinate: i64,
    /// The ports that it forwards to the bus below.
    pub io_range: types::PciMemoryRange,
    /// The memory that it forwards to the bus below, prefetchable memory excepted.
    pub memory_range: types::PciMemoryRange,
    /// The prefetchable memory that it forwards to the bus below.
    pub prefetchable_range: types::PciMemoryRange,
}

impl PciBusInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        number: i64,
        secondary: i64,
        subordinate: i64,
        io_range: types::PciMemoryRange,
        memory_range: types::PciMemoryRange,
        prefetchable_range: types::PciMemoryRange,
    ) -> Self {
        Self {
            number,
            secondary,
            subordinate,
            io_range,
            memory_range,
            prefetchable_range,
        }
    }
}

/// A PCI bridge with the devices on the bus below it.
#[non_exhaustive]
pub struct PciBridgeInfo {
    /// The bus numbers and address ranges.
    pub bus: types::PciBusInfo,
    /// The devices on the bus below it. Absent if the bridge has no bus number yet.
    pub devices: Option<Vec<types::PciDeviceInfo>>,
}

impl PciBridgeInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(bus: types::PciBusInfo) -> Self {
        Self { bus, devices: None }
    }
}

/// Class code of a PCI device, with its name.
#[non_exhaustive]
pub struct PciDeviceClass {
    /// A name for the class, for people; it may change. Absent for classes that QEMU has no name
    /// for.
    pub desc: Option<crate::rt::Text>,
    /// The upper 16 bits of the class code: base class and subclass, for example 0x0200 (512) for
    /// Ethernet.
    pub class: i64,
}

impl PciDeviceClass {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class }
    }
}

/// Vendor and device ids of a PCI device.
#[non_exhaustive]
pub struct PciDeviceId {
    /// The id of the device, which its vendor has given.
    pub device: i64,
    /// The id of the vendor, such as 0x8086 (32902) for Intel or 0x1af4 (6900) for virtio devices.
    pub vendor: i64,
    /// The id of the subsystem. Absent for bridges, which have none.
    pub subsystem: Option<i64>,
    /// The vendor of the subsystem. Absent for bridges.
    pub subsystem_vendor: Option<i64>,
}

impl PciDeviceId {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: i64, vendor: i64) -> Self {
        Self {
            device,
            vendor,
            subsystem: None,
            subsystem_vendor: None,
        }
    }
}

/// A PCI device with its ids, interrupt and BARs.
#[non_exhaustive]
pub struct PciDeviceInfo {
    /// The number of the bus, as the guest has set it.
    pub bus: i64,
    /// The number of the device on the bus, 0 to 31.
    pub slot: i64,
    /// The function of the device, 0 to 7.
    pub function: i64,
    /// What kind of device it is.
    pub class_info: types::PciDeviceClass,
    /// Vendor and device, by their PCI ids.
    pub id: types::PciDeviceId,
    /// The interrupt line that the firmware has noted in the device. Absent if it has no interrupt
    /// pin.
    pub irq: Option<i64>,
    /// The interrupt pin: 1 to 4 for INTA to INTD, 0 for none.
    pub irq_pin: i64,
    /// The [`id`](field@types::PciDeviceInfo::id) of the device; empty if it has none.
    pub qdev_id: crate::rt::Text,
    /// The bus below, if the device is a bridge; else absent.
    pub pci_bridge: Option<types::PciBridgeInfo>,
    /// Its BARs that are in use.
    pub regions: Vec<types::PciMemoryRegion>,
}

impl PciDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        bus: i64,
        slot: i64,
        function: i64,
        class_info: types::PciDeviceClass,
        id: types::PciDeviceId,
        irq_pin: i64,
        qdev_id: impl Into<crate::rt::Text>,
        regions: impl Into<Vec<types::PciMemoryRegion>>,
    ) -> Self {
        Self {
            bus,
            slot,
            function,
            class_info,
            id,
            irq: None,
            irq_pin,
            qdev_id: qdev_id.into(),
            pci_bridge: None,
            regions: regions.into(),
        }
    }
}

/// A PCI bus and the devices on it.
#[non_exhaustive]
pub struct PciInfo {
    /// The number of the root bus.
    pub bus: i64,
    /// The devices on it; those below bridges are inside of these.
    pub devices: Vec<types::PciDeviceInfo>,
}

impl PciInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(bus: i64, devices: impl Into<Vec<types::PciDeviceInfo>>) -> Self {
        Self {
            bus,
            devices: devices.into(),
        }
    }
}
