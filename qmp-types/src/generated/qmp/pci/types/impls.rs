// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for PciMemoryRange {
    const BLANK: Self = Self {
        base: crate::rt::Blank::BLANK,
        limit: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PciMemoryRange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciMemoryRange",
        names: &["base", "limit"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.base, &self.limit]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.base, &mut self.limit]);
    }
}

impl crate::rt::Blank for PciMemoryRegion {
    const BLANK: Self = Self {
        bar: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        address: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        prefetch: None,
        mem_type_64: None,
    };
}

impl crate::rt::Object for PciMemoryRegion {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciMemoryRegion",
        names: &["bar", "type", "address", "size", "prefetch", "mem_type_64"],
        order: &[4, 5, 0, 3, 2, 1],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for PciBusInfo {
    const BLANK: Self = Self {
        number: crate::rt::Blank::BLANK,
        secondary: crate::rt::Blank::BLANK,
        subordinate: crate::rt::Blank::BLANK,
        io_range: crate::rt::Blank::BLANK,
        memory_range: crate::rt::Blank::BLANK,
        prefetchable_range: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PciBusInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciBusInfo",
        names: &[
            "number",
            "secondary",
            "subordinate",
            "io_range",
            "memory_range",
            "prefetchable_range",
        ],
        order: &[5, 4, 1, 3, 0, 2],
        required: 0b111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for PciBridgeInfo {
    const BLANK: Self = Self {
        bus: crate::rt::Blank::BLANK,
        devices: None,
    };
}

impl crate::rt::Object for PciBridgeInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciBridgeInfo",
        names: &["bus", "devices"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.bus, &self.devices]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.bus, &mut self.devices]);
    }
}

impl crate::rt::Blank for PciDeviceClass {
    const BLANK: Self = Self {
        desc: None,
        class: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PciDeviceClass {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciDeviceClass",
        names: &["desc", "class"],
        order: &[1, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.desc, &self.class]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.desc, &mut self.class]);
    }
}

impl crate::rt::Blank for PciDeviceId {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        vendor: crate::rt::Blank::BLANK,
        subsystem: None,
        subsystem_vendor: None,
    };
}

impl crate::rt::Object for PciDeviceId {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciDeviceId",
        names: &["device", "vendor", "subsystem", "subsystem-vendor"],
        order: &[0, 3, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.device, &self.vendor, &self.subsystem, &self.subsystem_vendor],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for PciDeviceInfo {
    const BLANK: Self = Self {
        bus: crate::rt::Blank::BLANK,
        slot: crate::rt::Blank::BLANK,
        function: crate::rt::Blank::BLANK,
        class_info: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        irq: None,
        irq_pin: crate::rt::Blank::BLANK,
        qdev_id: crate::rt::Blank::BLANK,
        pci_bridge: None,
        regions: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PciDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[6, 0, 8, 7, 5, 1, 3, 4, 2, 9],
        required: 0b1011011111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for PciInfo {
    const BLANK: Self = Self {
        bus: crate::rt::Blank::BLANK,
        devices: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PciInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PciInfo",
        names: &["bus", "devices"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.bus, &self.devices]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.bus, &mut self.devices]);
    }
}

crate::rt::impl_objects! {
    PciMemoryRange PciMemoryRegion PciBusInfo PciBridgeInfo PciDeviceClass PciDeviceId
    PciDeviceInfo PciInfo
}
