// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A range of addresses that a PCI bridge forwards.
#[non_exhaustive]
pub struct PciMemoryRange {
    /// The member `base`.
    pub base: i64,
    /// The member `limit`.
    pub limit: i64,
}

impl crate::Blank for PciMemoryRange {
    const BLANK: Self = Self {
        base: crate::Blank::BLANK,
        limit: crate::Blank::BLANK,
    };
}

impl crate::Object for PciMemoryRange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciMemoryRange",
        names: &["base", "limit"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.base, &self.limit]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.base, &mut self.limit]);
    }
}

impl PciMemoryRange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit }
    }
}

/// A BAR of a PCI device with its address and size.
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// The member `bar`.
    pub bar: i64,
    /// The member `type`.
    pub type_: String,
    /// The member `address`.
    pub address: i64,
    /// The member `size`.
    pub size: i64,
    /// The member `prefetch`.
    pub prefetch: Option<bool>,
    /// The member `mem_type_64`.
    pub mem_type_64: Option<bool>,
}

impl crate::Blank for PciMemoryRegion {
    const BLANK: Self = Self {
        bar: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        address: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        prefetch: None,
        mem_type_64: None,
    };
}

impl crate::Object for PciMemoryRegion {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciMemoryRegion",
        names: &["bar", "type", "address", "size", "prefetch", "mem_type_64"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.bar,
                &self.type_,
                &self.address,
                &self.size,
                &self.prefetch,
                &self.mem_type_64,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.bar,
                &mut self.type_,
                &mut self.address,
                &mut self.size,
                &mut self.prefetch,
                &mut self.mem_type_64,
            ],
        );
    }
}

impl PciMemoryRegion {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `number`.
    pub number: i64,
    /// The member `secondary`.
    pub secondary: i64,
    /// The member `subordinate`.
    pub subordinate: i64,
    /// The member `io_range`.
    pub io_range: types::PciMemoryRange,
    /// The member `memory_range`.
    pub memory_range: types::PciMemoryRange,
    /// The member `prefetchable_range`.
    pub prefetchable_range: types::PciMemoryRange,
}

impl crate::Blank for PciBusInfo {
    const BLANK: Self = Self {
        number: crate::Blank::BLANK,
        secondary: crate::Blank::BLANK,
        subordinate: crate::Blank::BLANK,
        io_range: crate::Blank::BLANK,
        memory_range: crate::Blank::BLANK,
        prefetchable_range: crate::Blank::BLANK,
    };
}

impl crate::Object for PciBusInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciBusInfo",
        names: &[
            "number",
            "secondary",
            "subordinate",
            "io_range",
            "memory_range",
            "prefetchable_range",
        ],
        required: 0b111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.number,
                &self.secondary,
                &self.subordinate,
                &self.io_range,
                &self.memory_range,
                &self.prefetchable_range,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.number,
                &mut self.secondary,
                &mut self.subordinate,
                &mut self.io_range,
                &mut self.memory_range,
                &mut self.prefetchable_range,
            ],
        );
    }
}

impl PciBusInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `bus`.
    pub bus: types::PciBusInfo,
    /// The member `devices`.
    pub devices: Option<Vec<types::PciDeviceInfo>>,
}

impl crate::Blank for PciBridgeInfo {
    const BLANK: Self = Self {
        bus: crate::Blank::BLANK,
        devices: None,
    };
}

impl crate::Object for PciBridgeInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciBridgeInfo",
        names: &["bus", "devices"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.bus, &self.devices]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.bus, &mut self.devices]);
    }
}

impl PciBridgeInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(bus: types::PciBusInfo) -> Self {
        Self { bus, devices: None }
    }
}

/// Class code of a PCI device, with its name.
#[non_exhaustive]
pub struct PciDeviceClass {
    /// The member `desc`.
    pub desc: Option<String>,
    /// The member `class`.
    pub class: i64,
}

impl crate::Blank for PciDeviceClass {
    const BLANK: Self = Self {
        desc: None,
        class: crate::Blank::BLANK,
    };
}

impl crate::Object for PciDeviceClass {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciDeviceClass",
        names: &["desc", "class"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.desc, &self.class]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.desc, &mut self.class]);
    }
}

impl PciDeviceClass {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class }
    }
}

/// Vendor and device ids of a PCI device.
#[non_exhaustive]
pub struct PciDeviceId {
    /// The member `device`.
    pub device: i64,
    /// The member `vendor`.
    pub vendor: i64,
    /// The member `subsystem`.
    pub subsystem: Option<i64>,
    /// The member `subsystem-vendor`.
    pub subsystem_vendor: Option<i64>,
}

impl crate::Blank for PciDeviceId {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        vendor: crate::Blank::BLANK,
        subsystem: None,
        subsystem_vendor: None,
    };
}

impl crate::Object for PciDeviceId {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciDeviceId",
        names: &["device", "vendor", "subsystem", "subsystem-vendor"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.device, &self.vendor, &self.subsystem, &self.subsystem_vendor],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.vendor,
                &mut self.subsystem,
                &mut self.subsystem_vendor,
            ],
        );
    }
}

impl PciDeviceId {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `bus`.
    pub bus: i64,
    /// The member `slot`.
    pub slot: i64,
    /// The member `function`.
    pub function: i64,
    /// The member `class_info`.
    pub class_info: types::PciDeviceClass,
    /// The member `id`.
    pub id: types::PciDeviceId,
    /// The member `irq`.
    pub irq: Option<i64>,
    /// The member `irq_pin`.
    pub irq_pin: i64,
    /// The member `qdev_id`.
    pub qdev_id: String,
    /// The member `pci_bridge`.
    pub pci_bridge: Option<types::PciBridgeInfo>,
    /// The member `regions`.
    pub regions: Vec<types::PciMemoryRegion>,
}

impl crate::Blank for PciDeviceInfo {
    const BLANK: Self = Self {
        bus: crate::Blank::BLANK,
        slot: crate::Blank::BLANK,
        function: crate::Blank::BLANK,
        class_info: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        irq: None,
        irq_pin: crate::Blank::BLANK,
        qdev_id: crate::Blank::BLANK,
        pci_bridge: None,
        regions: crate::Blank::BLANK,
    };
}

impl crate::Object for PciDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciDeviceInfo",
        names: &[
            "bus",
            "slot",
            "function",
            "class_info",
            "id",
            "irq",
            "irq_pin",
            "qdev_id",
            "pci_bridge",
            "regions",
        ],
        required: 0b1011011111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.bus,
                &self.slot,
                &self.function,
                &self.class_info,
                &self.id,
                &self.irq,
                &self.irq_pin,
                &self.qdev_id,
                &self.pci_bridge,
                &self.regions,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.bus,
                &mut self.slot,
                &mut self.function,
                &mut self.class_info,
                &mut self.id,
                &mut self.irq,
                &mut self.irq_pin,
                &mut self.qdev_id,
                &mut self.pci_bridge,
                &mut self.regions,
            ],
        );
    }
}

impl PciDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `bus`.
    pub bus: i64,
    /// The member `devices`.
    pub devices: Vec<types::PciDeviceInfo>,
}

impl crate::Blank for PciInfo {
    const BLANK: Self = Self {
        bus: crate::Blank::BLANK,
        devices: crate::Blank::BLANK,
    };
}

impl crate::Object for PciInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PciInfo",
        names: &["bus", "devices"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.bus, &self.devices]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.bus, &mut self.devices]);
    }
}

impl PciInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(bus: i64, devices: impl Into<Vec<types::PciDeviceInfo>>) -> Self {
        Self {
            bus,
            devices: devices.into(),
        }
    }
}

crate::impl_objects! {
    PciMemoryRange PciMemoryRegion PciBusInfo PciBridgeInfo PciDeviceClass PciDeviceId
    PciDeviceInfo PciInfo
}
