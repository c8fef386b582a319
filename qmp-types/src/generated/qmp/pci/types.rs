// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A range of addresses that a PCI bridge forwards.
#[non_exhaustive]
pub struct PciMemoryRange {
    pub base: i64,
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
    pub bar: i64,
    /// On the wire: `type`.
    pub type_: String,
    pub address: i64,
    pub size: i64,
    pub prefetch: Option<bool>,
    pub mem_type_64: Option<bool>,
}

impl PciMemoryRegion {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(bar: i64, type_: impl Into<String>, address: i64, size: i64) -> Self {
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
#[non_exhaustive]
pub struct PciBusInfo {
    pub number: i64,
    pub secondary: i64,
    pub subordinate: i64,
    pub io_range: types::PciMemoryRange,
    pub memory_range: types::PciMemoryRange,
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

/// A PCI bridge with the devices behind it.
#[non_exhaustive]
pub struct PciBridgeInfo {
    pub bus: types::PciBusInfo,
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
    pub desc: Option<String>,
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
    pub device: i64,
    pub vendor: i64,
    pub subsystem: Option<i64>,
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
    pub bus: i64,
    pub slot: i64,
    pub function: i64,
    pub class_info: types::PciDeviceClass,
    pub id: types::PciDeviceId,
    pub irq: Option<i64>,
    pub irq_pin: i64,
    pub qdev_id: String,
    pub pci_bridge: Option<types::PciBridgeInfo>,
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
        qdev_id: impl Into<String>,
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
    pub bus: i64,
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
