// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryCpusFast {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCpusFast {}

impl crate::rt::Blank for QueryMachines {
    const BLANK: Self = Self { compat_props: None };
}

impl crate::rt::Object for QueryMachines {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-machines",
        names: &["compat-props"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.compat_props]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.compat_props]);
    }
}

impl crate::rt::Blank for QueryCurrentMachine {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCurrentMachine {}

impl crate::rt::Blank for QueryTarget {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryTarget {}

impl crate::rt::Blank for QueryUuid {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryUuid {}

impl crate::rt::Blank for QueryVmGenerationId {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryVmGenerationId {}

impl crate::rt::Blank for SystemReset {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SystemReset {}

impl crate::rt::Blank for SystemPowerdown {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SystemPowerdown {}

impl crate::rt::Blank for SystemWakeup {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SystemWakeup {}

impl crate::rt::Blank for InjectNmi {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for InjectNmi {}

impl crate::rt::Blank for Memsave {
    const BLANK: Self = Self {
        val: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        filename: crate::rt::Blank::BLANK,
        cpu_index: None,
    };
}

impl crate::rt::Object for Memsave {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "memsave",
        names: &["val", "size", "filename", "cpu-index"],
        order: &[2, 1, 0, 3],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.val, &self.size, &self.filename, &self.cpu_index]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.val, &mut self.size, &mut self.filename, &mut self.cpu_index],
        );
    }
}

impl crate::rt::Blank for Pmemsave {
    const BLANK: Self = Self {
        val: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        filename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Pmemsave {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "pmemsave",
        names: &["val", "size", "filename"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.val, &self.size, &self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.val, &mut self.size, &mut self.filename]);
    }
}

impl crate::rt::Blank for QueryMemdev {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMemdev {}

impl crate::rt::Blank for QueryHotpluggableCpus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryHotpluggableCpus {}

impl crate::rt::Blank for SetNumaNode {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SetNumaNode {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set-numa-node",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl From<types::NumaOptions> for SetNumaNode {
    /// Takes the members from [`NumaOptions`](types::NumaOptions).
    #[inline]
    fn from(data: types::NumaOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::rt::Blank for Balloon {
    const BLANK: Self = Self {
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Balloon {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "balloon",
        names: &["value"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl crate::rt::Blank for QueryBalloon {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryBalloon {}

impl crate::rt::Blank for QueryHvBalloonStatusReport {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryHvBalloonStatusReport {}

impl crate::rt::Blank for QueryMemorySizeSummary {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMemorySizeSummary {}

impl crate::rt::Blank for QueryMemoryDevices {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryMemoryDevices {}

impl crate::rt::Blank for XQueryIrq {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryIrq {}

impl crate::rt::Blank for XQueryJit {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryJit {}

impl crate::rt::Blank for XQueryNuma {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryNuma {}

impl crate::rt::Blank for XQueryRamblock {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryRamblock {}

impl crate::rt::Blank for XQueryRoms {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryRoms {}

impl crate::rt::Blank for XQueryUsb {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryUsb {}

impl crate::rt::Blank for Dumpdtb {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Dumpdtb {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "dumpdtb",
        names: &["filename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl crate::rt::Blank for XQueryInterruptControllers {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryInterruptControllers {}

impl crate::rt::Blank for QueryFirmwareLog {
    const BLANK: Self = Self { max_size: None };
}

impl crate::rt::Object for QueryFirmwareLog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-firmware-log",
        names: &["max-size"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.max_size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.max_size]);
    }
}

impl crate::rt::Blank for DumpSkeys {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DumpSkeys {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "dump-skeys",
        names: &["filename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl crate::rt::Blank for QueryCpuModelComparison {
    const BLANK: Self = Self {
        modela: crate::rt::Blank::BLANK,
        modelb: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QueryCpuModelComparison {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-cpu-model-comparison",
        names: &["modela", "modelb"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.modela, &self.modelb]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.modela, &mut self.modelb]);
    }
}

impl crate::rt::Blank for QueryCpuModelBaseline {
    const BLANK: Self = Self {
        modela: crate::rt::Blank::BLANK,
        modelb: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QueryCpuModelBaseline {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-cpu-model-baseline",
        names: &["modela", "modelb"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.modela, &self.modelb]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.modela, &mut self.modelb]);
    }
}

impl crate::rt::Blank for QueryCpuModelExpansion {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        model: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QueryCpuModelExpansion {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-cpu-model-expansion",
        names: &["type", "model"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.model]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.model]);
    }
}

impl crate::rt::Blank for QueryCpuDefinitions {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCpuDefinitions {}

impl crate::rt::Blank for XQueryOpcount {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryOpcount {}

impl crate::rt::Blank for XQueryRdma {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryRdma {}

impl crate::rt::Blank for XQueryProfile {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryProfile {}

impl crate::rt::Blank for QueryCpus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCpus {}

crate::rt::impl_calls! {
    QueryCpusFast QueryMachines QueryCurrentMachine QueryTarget QueryUuid
    QueryVmGenerationId SystemReset SystemPowerdown SystemWakeup InjectNmi Memsave
    Pmemsave QueryMemdev QueryHotpluggableCpus SetNumaNode Balloon QueryBalloon
    QueryHvBalloonStatusReport QueryMemorySizeSummary QueryMemoryDevices XQueryIrq
    XQueryJit XQueryNuma XQueryRamblock XQueryRoms XQueryUsb Dumpdtb
    XQueryInterruptControllers QueryFirmwareLog DumpSkeys QueryCpuModelComparison
    QueryCpuModelBaseline QueryCpuModelExpansion QueryCpuDefinitions XQueryOpcount
    XQueryRdma XQueryProfile QueryCpus
}

crate::rt::impl_defaults! {
    QueryCpusFast QueryMachines QueryCurrentMachine QueryTarget QueryUuid
    QueryVmGenerationId SystemReset SystemPowerdown SystemWakeup InjectNmi QueryMemdev
    QueryHotpluggableCpus QueryBalloon QueryHvBalloonStatusReport QueryMemorySizeSummary
    QueryMemoryDevices XQueryIrq XQueryJit XQueryNuma XQueryRamblock XQueryRoms XQueryUsb
    XQueryInterruptControllers QueryFirmwareLog QueryCpuDefinitions XQueryOpcount
    XQueryRdma XQueryProfile QueryCpus
}
