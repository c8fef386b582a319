// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for SysEmuTarget {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("aarch64", Self::Aarch64),
        ("alpha", Self::Alpha),
        ("arm", Self::Arm),
        ("avr", Self::Avr),
        ("hexagon", Self::Hexagon),
        ("hppa", Self::Hppa),
        ("i386", Self::I386),
        ("loongarch64", Self::Loongarch64),
        ("m68k", Self::M68k),
        ("microblaze", Self::Microblaze),
        ("mips", Self::Mips),
        ("mips64", Self::Mips64),
        ("mips64el", Self::Mips64el),
        ("mipsel", Self::Mipsel),
        ("or1k", Self::Or1k),
        ("ppc", Self::Ppc),
        ("ppc64", Self::Ppc64),
        ("riscv32", Self::Riscv32),
        ("riscv64", Self::Riscv64),
        ("rx", Self::Rx),
        ("s390x", Self::S390x),
        ("sh4", Self::Sh4),
        ("sh4eb", Self::Sh4eb),
        ("sparc", Self::Sparc),
        ("sparc64", Self::Sparc64),
        ("tricore", Self::Tricore),
        ("x86_64", Self::X86_64),
        ("xtensa", Self::Xtensa),
        ("xtensaeb", Self::Xtensaeb),
        ("microblazeel", Self::Microblazeel),
        ("cris", Self::Cris),
        ("nios2", Self::Nios2),
        ("lm32", Self::Lm32),
        ("moxie", Self::Moxie),
        ("unicore32", Self::Unicore32),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (4, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
        (7, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        (29, crate::rt::Releases::until(crate::rt::Release::new(10, 2))),
        (30, crate::rt::Releases::until(crate::rt::Release::new(9, 1))),
        (31, crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        (32, crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
        (33, crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
        (34, crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hexagon => "hexagon",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Mips => "mips",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Mipsel => "mipsel",
            Self::Or1k => "or1k",
            Self::Ppc => "ppc",
            Self::Ppc64 => "ppc64",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::Rx => "rx",
            Self::S390x => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Tricore => "tricore",
            Self::X86_64 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
            Self::Microblazeel => "microblazeel",
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Lm32 => "lm32",
            Self::Moxie => "moxie",
            Self::Unicore32 => "unicore32",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for S390CpuState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("uninitialized", Self::Uninitialized),
        ("stopped", Self::Stopped),
        ("check-stop", Self::CheckStop),
        ("operating", Self::Operating),
        ("load", Self::Load),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Uninitialized => "uninitialized",
            Self::Stopped => "stopped",
            Self::CheckStop => "check-stop",
            Self::Operating => "operating",
            Self::Load => "load",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CpuInfoS390 {
    const BLANK: Self = Self {
        cpu_state: crate::rt::Blank::BLANK,
        dedicated: None,
        entitlement: None,
    };
}

impl crate::rt::Object for CpuInfoS390 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoS390",
        names: &["cpu-state", "dedicated", "entitlement"],
        order: &[1, 0, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cpu_state, &self.dedicated, &self.entitlement]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cpu_state, &mut self.dedicated, &mut self.entitlement],
        );
    }
}

impl crate::rt::Blank for CpuInfoFast {
    const BLANK: Self = Self {
        cpu_index: crate::rt::Blank::BLANK,
        qom_type: None,
        qom_path: crate::rt::Blank::BLANK,
        thread_id: crate::rt::Blank::BLANK,
        props: None,
        target: crate::rt::Blank::BLANK,
        arch: None,
    };
}

impl crate::rt::Object for CpuInfoFast {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoFast",
        names: &[
            "cpu-index",
            "qom-type",
            "qom-path",
            "thread-id",
            "props",
            "target",
            "arch",
        ],
        order: &[6, 3, 1, 4, 2, 0, 5],
        required: 0b101101,
        required_beyond: &[],
        tag: Some(5),
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (6, crate::rt::Releases::until(crate::rt::Release::new(5, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.cpu_index,
                &self.qom_type,
                &self.qom_path,
                &self.thread_id,
                &self.props,
                &self.target,
                &self.arch,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cpu_index,
                &mut self.qom_type,
                &mut self.qom_path,
                &mut self.thread_id,
                &mut self.props,
                &mut self.target,
                &mut self.arch,
            ],
        );
    }
}

impl crate::rt::Branches for CpuInfoFastBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("hexagon", crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
        ("loongarch64", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        ("microblazeel", crate::rt::Releases::until(crate::rt::Release::new(10, 2))),
        ("cris", crate::rt::Releases::until(crate::rt::Release::new(9, 1))),
        ("nios2", crate::rt::Releases::until(crate::rt::Release::new(9, 0))),
        ("lm32", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
        ("moxie", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
        ("unicore32", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "s390x" => Self::S390x(crate::rt::Blank::BLANK),
            "aarch64" => Self::Aarch64,
            "alpha" => Self::Alpha,
            "arm" => Self::Arm,
            "avr" => Self::Avr,
            "hexagon" => Self::Hexagon,
            "hppa" => Self::Hppa,
            "i386" => Self::I386,
            "loongarch64" => Self::Loongarch64,
            "m68k" => Self::M68k,
            "microblaze" => Self::Microblaze,
            "mips" => Self::Mips,
            "mips64" => Self::Mips64,
            "mips64el" => Self::Mips64el,
            "mipsel" => Self::Mipsel,
            "or1k" => Self::Or1k,
            "ppc" => Self::Ppc,
            "ppc64" => Self::Ppc64,
            "riscv32" => Self::Riscv32,
            "riscv64" => Self::Riscv64,
            "rx" => Self::Rx,
            "sh4" => Self::Sh4,
            "sh4eb" => Self::Sh4eb,
            "sparc" => Self::Sparc,
            "sparc64" => Self::Sparc64,
            "tricore" => Self::Tricore,
            "x86_64" => Self::X86_64,
            "xtensa" => Self::Xtensa,
            "xtensaeb" => Self::Xtensaeb,
            "microblazeel" => Self::Microblazeel,
            "cris" => Self::Cris,
            "nios2" => Self::Nios2,
            "lm32" => Self::Lm32,
            "moxie" => Self::Moxie,
            "unicore32" => Self::Unicore32,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::S390x(_) => "s390x",
            Self::Aarch64 => "aarch64",
            Self::Alpha => "alpha",
            Self::Arm => "arm",
            Self::Avr => "avr",
            Self::Hexagon => "hexagon",
            Self::Hppa => "hppa",
            Self::I386 => "i386",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Mips => "mips",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Mipsel => "mipsel",
            Self::Or1k => "or1k",
            Self::Ppc => "ppc",
            Self::Ppc64 => "ppc64",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::Rx => "rx",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Tricore => "tricore",
            Self::X86_64 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
            Self::Microblazeel => "microblazeel",
            Self::Cris => "cris",
            Self::Nios2 => "nios2",
            Self::Lm32 => "lm32",
            Self::Moxie => "moxie",
            Self::Unicore32 => "unicore32",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::S390x(members) => Some(members),
            Self::Aarch64 => None,
            Self::Alpha => None,
            Self::Arm => None,
            Self::Avr => None,
            Self::Hexagon => None,
            Self::Hppa => None,
            Self::I386 => None,
            Self::Loongarch64 => None,
            Self::M68k => None,
            Self::Microblaze => None,
            Self::Mips => None,
            Self::Mips64 => None,
            Self::Mips64el => None,
            Self::Mipsel => None,
            Self::Or1k => None,
            Self::Ppc => None,
            Self::Ppc64 => None,
            Self::Riscv32 => None,
            Self::Riscv64 => None,
            Self::Rx => None,
            Self::Sh4 => None,
            Self::Sh4eb => None,
            Self::Sparc => None,
            Self::Sparc64 => None,
            Self::Tricore => None,
            Self::X86_64 => None,
            Self::Xtensa => None,
            Self::Xtensaeb => None,
            Self::Microblazeel => None,
            Self::Cris => None,
            Self::Nios2 => None,
            Self::Lm32 => None,
            Self::Moxie => None,
            Self::Unicore32 => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::S390x(members) => Some(members),
            Self::Aarch64 => None,
            Self::Alpha => None,
            Self::Arm => None,
            Self::Avr => None,
            Self::Hexagon => None,
            Self::Hppa => None,
            Self::I386 => None,
            Self::Loongarch64 => None,
            Self::M68k => None,
            Self::Microblaze => None,
            Self::Mips => None,
            Self::Mips64 => None,
            Self::Mips64el => None,
            Self::Mipsel => None,
            Self::Or1k => None,
            Self::Ppc => None,
            Self::Ppc64 => None,
            Self::Riscv32 => None,
            Self::Riscv64 => None,
            Self::Rx => None,
            Self::Sh4 => None,
            Self::Sh4eb => None,
            Self::Sparc => None,
            Self::Sparc64 => None,
            Self::Tricore => None,
            Self::X86_64 => None,
            Self::Xtensa => None,
            Self::Xtensaeb => None,
            Self::Microblazeel => None,
            Self::Cris => None,
            Self::Nios2 => None,
            Self::Lm32 => None,
            Self::Moxie => None,
            Self::Unicore32 => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::CpuInfoS390> for CpuInfoFastBranch {
    #[inline]
    fn from(branch: types::CpuInfoS390) -> Self {
        Self::S390x(branch)
    }
}

impl crate::rt::Blank for CompatProperty {
    const BLANK: Self = Self {
        qom_type: crate::rt::Blank::BLANK,
        property: crate::rt::Blank::BLANK,
        value: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CompatProperty {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CompatProperty",
        names: &["qom-type", "property", "value"],
        order: &[0, 1, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.qom_type, &self.property, &self.value]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.property, &mut self.value]);
    }
}

impl crate::rt::Blank for MachineInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        alias: None,
        is_default: None,
        cpu_max: crate::rt::Blank::BLANK,
        hotpluggable_cpus: crate::rt::Blank::BLANK,
        numa_mem_supported: crate::rt::Blank::BLANK,
        deprecated: crate::rt::Blank::BLANK,
        default_cpu_type: None,
        default_ram_id: None,
        acpi: None,
        compat_props: None,
    };
}

impl crate::rt::Object for MachineInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MachineInfo",
        names: &[
            "name",
            "alias",
            "is-default",
            "cpu-max",
            "hotpluggable-cpus",
            "numa-mem-supported",
            "deprecated",
            "default-cpu-type",
            "default-ram-id",
            "acpi",
            "compat-props",
        ],
        order: &[4, 0, 10, 5, 7, 9, 2, 3, 6, 8, 1],
        required: 0b1111001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
            (10, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.alias,
                &self.is_default,
                &self.cpu_max,
                &self.hotpluggable_cpus,
                &self.numa_mem_supported,
                &self.deprecated,
                &self.default_cpu_type,
                &self.default_ram_id,
                &self.acpi,
                &self.compat_props,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.alias,
                &mut self.is_default,
                &mut self.cpu_max,
                &mut self.hotpluggable_cpus,
                &mut self.numa_mem_supported,
                &mut self.deprecated,
                &mut self.default_cpu_type,
                &mut self.default_ram_id,
                &mut self.acpi,
                &mut self.compat_props,
            ],
        );
    }
}

impl crate::rt::Blank for CurrentMachineParams {
    const BLANK: Self = Self {
        wakeup_suspend_support: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CurrentMachineParams {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CurrentMachineParams",
        names: &["wakeup-suspend-support"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.wakeup_suspend_support]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.wakeup_suspend_support]);
    }
}

impl crate::rt::Blank for QemuTargetInfo {
    const BLANK: Self = Self {
        arch: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QemuTargetInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QemuTargetInfo",
        names: &["arch"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.arch]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.arch]);
    }
}

impl crate::rt::Blank for UuidInfo {
    const BLANK: Self = Self {
        uuid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for UuidInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "UuidInfo",
        names: &["UUID"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.uuid]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.uuid]);
    }
}

impl crate::rt::Blank for GuidInfo {
    const BLANK: Self = Self {
        guid: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuidInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuidInfo",
        names: &["guid"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.guid]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.guid]);
    }
}

impl crate::rt::Enumeration for NumaOptionsType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("node", Self::Node),
        ("dist", Self::Dist),
        ("cpu", Self::Cpu),
        ("hmat-lb", Self::HmatLb),
        ("hmat-cache", Self::HmatCache),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Node => "node",
            Self::Dist => "dist",
            Self::Cpu => "cpu",
            Self::HmatLb => "hmat-lb",
            Self::HmatCache => "hmat-cache",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NumaOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NumaOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaOptions",
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

impl<T: Into<types::NumaOptionsBranch>> From<T> for NumaOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for NumaOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "node" => Self::Node(crate::rt::Blank::BLANK),
            "dist" => Self::Dist(crate::rt::Blank::BLANK),
            "cpu" => Self::Cpu(crate::rt::Blank::BLANK),
            "hmat-lb" => Self::HmatLb(crate::rt::Blank::BLANK),
            "hmat-cache" => Self::HmatCache(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Node(_) => "node",
            Self::Dist(_) => "dist",
            Self::Cpu(_) => "cpu",
            Self::HmatLb(_) => "hmat-lb",
            Self::HmatCache(_) => "hmat-cache",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Node(members) => Some(members),
            Self::Dist(members) => Some(members),
            Self::Cpu(members) => Some(members),
            Self::HmatLb(members) => Some(members),
            Self::HmatCache(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Node(members) => Some(members),
            Self::Dist(members) => Some(members),
            Self::Cpu(members) => Some(members),
            Self::HmatLb(members) => Some(members),
            Self::HmatCache(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::NumaNodeOptions> for NumaOptionsBranch {
    #[inline]
    fn from(branch: types::NumaNodeOptions) -> Self {
        Self::Node(branch)
    }
}

impl From<types::NumaDistOptions> for NumaOptionsBranch {
    #[inline]
    fn from(branch: types::NumaDistOptions) -> Self {
        Self::Dist(branch)
    }
}

impl From<types::NumaCpuOptions> for NumaOptionsBranch {
    #[inline]
    fn from(branch: types::NumaCpuOptions) -> Self {
        Self::Cpu(branch)
    }
}

impl From<types::NumaHmatLBOptions> for NumaOptionsBranch {
    #[inline]
    fn from(branch: types::NumaHmatLBOptions) -> Self {
        Self::HmatLb(branch)
    }
}

impl From<types::NumaHmatCacheOptions> for NumaOptionsBranch {
    #[inline]
    fn from(branch: types::NumaHmatCacheOptions) -> Self {
        Self::HmatCache(branch)
    }
}

impl crate::rt::Blank for NumaNodeOptions {
    const BLANK: Self = Self {
        nodeid: None,
        cpus: None,
        mem: None,
        memdev: None,
        initiator: None,
    };
}

impl crate::rt::Object for NumaNodeOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaNodeOptions",
        names: &["nodeid", "cpus", "mem", "memdev", "initiator"],
        order: &[3, 1, 4, 2, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.nodeid, &self.cpus, &self.mem, &self.memdev, &self.initiator],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.nodeid,
                &mut self.cpus,
                &mut self.mem,
                &mut self.memdev,
                &mut self.initiator,
            ],
        );
    }
}

impl crate::rt::Blank for NumaDistOptions {
    const BLANK: Self = Self {
        src: crate::rt::Blank::BLANK,
        dst: crate::rt::Blank::BLANK,
        val: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NumaDistOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaDistOptions",
        names: &["src", "dst", "val"],
        order: &[1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.src, &self.dst, &self.val]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.src, &mut self.dst, &mut self.val]);
    }
}

impl crate::rt::Blank for NumaCpuOptions {
    const BLANK: Self = Self {
        node_id: None,
        drawer_id: None,
        book_id: None,
        socket_id: None,
        die_id: None,
        cluster_id: None,
        module_id: None,
        core_id: None,
        thread_id: None,
    };
}

impl crate::rt::Object for NumaCpuOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaCpuOptions",
        names: &[
            "node-id",
            "drawer-id",
            "book-id",
            "socket-id",
            "die-id",
            "cluster-id",
            "module-id",
            "core-id",
            "thread-id",
        ],
        order: &[7, 8, 0, 4, 3, 1, 5, 2, 6],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.node_id,
                &self.drawer_id,
                &self.book_id,
                &self.socket_id,
                &self.die_id,
                &self.cluster_id,
                &self.module_id,
                &self.core_id,
                &self.thread_id,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node_id,
                &mut self.drawer_id,
                &mut self.book_id,
                &mut self.socket_id,
                &mut self.die_id,
                &mut self.cluster_id,
                &mut self.module_id,
                &mut self.core_id,
                &mut self.thread_id,
            ],
        );
    }
}

impl crate::rt::Enumeration for HmatLBMemoryHierarchy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("memory", Self::Memory),
        ("first-level", Self::FirstLevel),
        ("second-level", Self::SecondLevel),
        ("third-level", Self::ThirdLevel),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Memory => "memory",
            Self::FirstLevel => "first-level",
            Self::SecondLevel => "second-level",
            Self::ThirdLevel => "third-level",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for HmatLBDataType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("access-latency", Self::AccessLatency),
        ("read-latency", Self::ReadLatency),
        ("write-latency", Self::WriteLatency),
        ("access-bandwidth", Self::AccessBandwidth),
        ("read-bandwidth", Self::ReadBandwidth),
        ("write-bandwidth", Self::WriteBandwidth),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::AccessLatency => "access-latency",
            Self::ReadLatency => "read-latency",
            Self::WriteLatency => "write-latency",
            Self::AccessBandwidth => "access-bandwidth",
            Self::ReadBandwidth => "read-bandwidth",
            Self::WriteBandwidth => "write-bandwidth",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NumaHmatLBOptions {
    const BLANK: Self = Self {
        initiator: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        hierarchy: crate::rt::Blank::BLANK,
        data_type: crate::rt::Blank::BLANK,
        latency: None,
        bandwidth: None,
    };
}

impl crate::rt::Object for NumaHmatLBOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaHmatLBOptions",
        names: &[
            "initiator",
            "target",
            "hierarchy",
            "data-type",
            "latency",
            "bandwidth",
        ],
        order: &[3, 5, 0, 2, 4, 1],
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
                &self.initiator,
                &self.target,
                &self.hierarchy,
                &self.data_type,
                &self.latency,
                &self.bandwidth,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.initiator,
                &mut self.target,
                &mut self.hierarchy,
                &mut self.data_type,
                &mut self.latency,
                &mut self.bandwidth,
            ],
        );
    }
}

impl crate::rt::Enumeration for HmatCacheAssociativity {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("direct", Self::Direct),
        ("complex", Self::Complex),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Direct => "direct",
            Self::Complex => "complex",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for HmatCacheWritePolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("write-back", Self::WriteBack),
        ("write-through", Self::WriteThrough),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::WriteBack => "write-back",
            Self::WriteThrough => "write-through",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NumaHmatCacheOptions {
    const BLANK: Self = Self {
        node_id: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        level: crate::rt::Blank::BLANK,
        associativity: crate::rt::Blank::BLANK,
        policy: crate::rt::Blank::BLANK,
        line: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NumaHmatCacheOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NumaHmatCacheOptions",
        names: &["node-id", "size", "level", "associativity", "policy", "line"],
        order: &[5, 0, 3, 2, 1, 4],
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
                &self.node_id,
                &self.size,
                &self.level,
                &self.associativity,
                &self.policy,
                &self.line,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node_id,
                &mut self.size,
                &mut self.level,
                &mut self.associativity,
                &mut self.policy,
                &mut self.line,
            ],
        );
    }
}

impl crate::rt::Blank for Memdev {
    const BLANK: Self = Self {
        id: None,
        size: crate::rt::Blank::BLANK,
        merge: crate::rt::Blank::BLANK,
        dump: crate::rt::Blank::BLANK,
        prealloc: crate::rt::Blank::BLANK,
        share: None,
        reserve: None,
        host_nodes: crate::rt::Blank::BLANK,
        policy: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Memdev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "Memdev",
        names: &[
            "id",
            "size",
            "merge",
            "dump",
            "prealloc",
            "share",
            "reserve",
            "host-nodes",
            "policy",
        ],
        order: &[5, 6, 4, 7, 1, 2, 3, 8, 0],
        required: 0b110011110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.size,
                &self.merge,
                &self.dump,
                &self.prealloc,
                &self.share,
                &self.reserve,
                &self.host_nodes,
                &self.policy,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.size,
                &mut self.merge,
                &mut self.dump,
                &mut self.prealloc,
                &mut self.share,
                &mut self.reserve,
                &mut self.host_nodes,
                &mut self.policy,
            ],
        );
    }
}

impl crate::rt::Blank for CpuInstanceProperties {
    const BLANK: Self = Self {
        node_id: None,
        drawer_id: None,
        book_id: None,
        socket_id: None,
        die_id: None,
        cluster_id: None,
        module_id: None,
        core_id: None,
        thread_id: None,
    };
}

impl crate::rt::Object for CpuInstanceProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInstanceProperties",
        names: &[
            "node-id",
            "drawer-id",
            "book-id",
            "socket-id",
            "die-id",
            "cluster-id",
            "module-id",
            "core-id",
            "thread-id",
        ],
        order: &[7, 8, 0, 4, 3, 1, 5, 2, 6],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.node_id,
                &self.drawer_id,
                &self.book_id,
                &self.socket_id,
                &self.die_id,
                &self.cluster_id,
                &self.module_id,
                &self.core_id,
                &self.thread_id,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node_id,
                &mut self.drawer_id,
                &mut self.book_id,
                &mut self.socket_id,
                &mut self.die_id,
                &mut self.cluster_id,
                &mut self.module_id,
                &mut self.core_id,
                &mut self.thread_id,
            ],
        );
    }
}

impl crate::rt::Blank for HotpluggableCPU {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        vcpus_count: crate::rt::Blank::BLANK,
        props: crate::rt::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::rt::Object for HotpluggableCPU {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HotpluggableCPU",
        names: &["type", "vcpus-count", "props", "qom-path"],
        order: &[2, 1, 3, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.vcpus_count, &self.props, &self.qom_path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.vcpus_count,
                &mut self.props,
                &mut self.qom_path,
            ],
        );
    }
}

impl crate::rt::Blank for BalloonInfo {
    const BLANK: Self = Self {
        actual: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BalloonInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BalloonInfo",
        names: &["actual"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.actual]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.actual]);
    }
}

impl crate::rt::Blank for HvBalloonInfo {
    const BLANK: Self = Self {
        committed: crate::rt::Blank::BLANK,
        available: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for HvBalloonInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HvBalloonInfo",
        names: &["committed", "available"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.committed, &self.available]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.committed, &mut self.available]);
    }
}

impl crate::rt::Blank for MemoryInfo {
    const BLANK: Self = Self {
        base_memory: crate::rt::Blank::BLANK,
        plugged_memory: None,
    };
}

impl crate::rt::Object for MemoryInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MemoryInfo",
        names: &["base-memory", "plugged-memory"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.base_memory, &self.plugged_memory]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.base_memory, &mut self.plugged_memory]);
    }
}

impl crate::rt::Blank for PCDIMMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        addr: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        slot: crate::rt::Blank::BLANK,
        node: crate::rt::Blank::BLANK,
        memdev: crate::rt::Blank::BLANK,
        hotplugged: crate::rt::Blank::BLANK,
        hotpluggable: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PCDIMMDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PCDIMMDeviceInfo",
        names: &[
            "id",
            "addr",
            "size",
            "slot",
            "node",
            "memdev",
            "hotplugged",
            "hotpluggable",
        ],
        order: &[5, 6, 1, 7, 2, 3, 4, 0],
        required: 0b11111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.addr,
                &self.size,
                &self.slot,
                &self.node,
                &self.memdev,
                &self.hotplugged,
                &self.hotpluggable,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.addr,
                &mut self.size,
                &mut self.slot,
                &mut self.node,
                &mut self.memdev,
                &mut self.hotplugged,
                &mut self.hotpluggable,
            ],
        );
    }
}

impl crate::rt::Blank for VirtioPMEMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        memdev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioPMEMDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioPMEMDeviceInfo",
        names: &["id", "memaddr", "size", "memdev"],
        order: &[3, 1, 2, 0],
        required: 0b1110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.size, &self.memdev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.id, &mut self.memaddr, &mut self.size, &mut self.memdev],
        );
    }
}

impl crate::rt::Blank for VirtioMEMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::rt::Blank::BLANK,
        requested_size: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        max_size: crate::rt::Blank::BLANK,
        block_size: crate::rt::Blank::BLANK,
        node: crate::rt::Blank::BLANK,
        memdev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioMEMDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioMEMDeviceInfo",
        names: &[
            "id",
            "memaddr",
            "requested-size",
            "size",
            "max-size",
            "block-size",
            "node",
            "memdev",
        ],
        order: &[7, 1, 5, 3, 6, 4, 2, 0],
        required: 0b11111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.memaddr,
                &self.requested_size,
                &self.size,
                &self.max_size,
                &self.block_size,
                &self.node,
                &self.memdev,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.memaddr,
                &mut self.requested_size,
                &mut self.size,
                &mut self.max_size,
                &mut self.block_size,
                &mut self.node,
                &mut self.memdev,
            ],
        );
    }
}

impl crate::rt::Blank for SgxEPCDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        node: None,
        memdev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SgxEPCDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SgxEPCDeviceInfo",
        names: &["id", "memaddr", "size", "node", "memdev"],
        order: &[4, 1, 2, 3, 0],
        required: 0b10110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::since(crate::rt::Release::new(7, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.size, &self.node, &self.memdev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.memaddr,
                &mut self.size,
                &mut self.node,
                &mut self.memdev,
            ],
        );
    }
}

impl crate::rt::Blank for HvBalloonDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: None,
        max_size: crate::rt::Blank::BLANK,
        memdev: None,
    };
}

impl crate::rt::Object for HvBalloonDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HvBalloonDeviceInfo",
        names: &["id", "memaddr", "max-size", "memdev"],
        order: &[3, 1, 2, 0],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.max_size, &self.memdev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.id, &mut self.memaddr, &mut self.max_size, &mut self.memdev],
        );
    }
}

impl crate::rt::Blank for SpMemDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        addr: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        node: crate::rt::Blank::BLANK,
        memdev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpMemDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpMemDeviceInfo",
        names: &["id", "addr", "size", "node", "memdev"],
        order: &[4, 1, 2, 3, 0],
        required: 0b11110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.addr, &self.size, &self.node, &self.memdev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.addr,
                &mut self.size,
                &mut self.node,
                &mut self.memdev,
            ],
        );
    }
}

impl crate::rt::Enumeration for MemoryDeviceInfoKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("dimm", Self::Dimm),
        ("nvdimm", Self::Nvdimm),
        ("virtio-pmem", Self::VirtioPmem),
        ("virtio-mem", Self::VirtioMem),
        ("sgx-epc", Self::SgxEpc),
        ("hv-balloon", Self::HvBalloon),
        ("sp-mem", Self::SpMem),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (4, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        (5, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        (6, crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Dimm => "dimm",
            Self::Nvdimm => "nvdimm",
            Self::VirtioPmem => "virtio-pmem",
            Self::VirtioMem => "virtio-mem",
            Self::SgxEpc => "sgx-epc",
            Self::HvBalloon => "hv-balloon",
            Self::SpMem => "sp-mem",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for PCDIMMDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PCDIMMDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PCDIMMDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for VirtioPMEMDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioPMEMDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioPMEMDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for VirtioMEMDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VirtioMEMDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VirtioMEMDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for SgxEPCDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SgxEPCDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SgxEPCDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for HvBalloonDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for HvBalloonDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HvBalloonDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for SpMemDeviceInfoWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpMemDeviceInfoWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SpMemDeviceInfoWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for MemoryDeviceInfo {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MemoryDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MemoryDeviceInfo",
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

impl<T: Into<types::MemoryDeviceInfoBranch>> From<T> for MemoryDeviceInfo {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for MemoryDeviceInfoBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("sgx-epc", crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ("hv-balloon", crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        ("sp-mem", crate::rt::Releases::since(crate::rt::Release::new(11, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "dimm" => Self::Dimm(crate::rt::Blank::BLANK),
            "nvdimm" => Self::Nvdimm(crate::rt::Blank::BLANK),
            "virtio-pmem" => Self::VirtioPmem(crate::rt::Blank::BLANK),
            "virtio-mem" => Self::VirtioMem(crate::rt::Blank::BLANK),
            "sgx-epc" => Self::SgxEpc(crate::rt::Blank::BLANK),
            "hv-balloon" => Self::HvBalloon(crate::rt::Blank::BLANK),
            "sp-mem" => Self::SpMem(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Dimm(_) => "dimm",
            Self::Nvdimm(_) => "nvdimm",
            Self::VirtioPmem(_) => "virtio-pmem",
            Self::VirtioMem(_) => "virtio-mem",
            Self::SgxEpc(_) => "sgx-epc",
            Self::HvBalloon(_) => "hv-balloon",
            Self::SpMem(_) => "sp-mem",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Dimm(members) => Some(members),
            Self::Nvdimm(members) => Some(members),
            Self::VirtioPmem(members) => Some(members),
            Self::VirtioMem(members) => Some(members),
            Self::SgxEpc(members) => Some(members),
            Self::HvBalloon(members) => Some(members),
            Self::SpMem(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Dimm(members) => Some(members),
            Self::Nvdimm(members) => Some(members),
            Self::VirtioPmem(members) => Some(members),
            Self::VirtioMem(members) => Some(members),
            Self::SgxEpc(members) => Some(members),
            Self::HvBalloon(members) => Some(members),
            Self::SpMem(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::VirtioPMEMDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::VirtioPMEMDeviceInfoWrapper) -> Self {
        Self::VirtioPmem(branch)
    }
}

impl From<types::VirtioPMEMDeviceInfo> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::VirtioPMEMDeviceInfo) -> Self {
        Self::VirtioPmem(types::VirtioPMEMDeviceInfoWrapper::new(branch))
    }
}

impl From<types::VirtioMEMDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::VirtioMEMDeviceInfoWrapper) -> Self {
        Self::VirtioMem(branch)
    }
}

impl From<types::VirtioMEMDeviceInfo> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::VirtioMEMDeviceInfo) -> Self {
        Self::VirtioMem(types::VirtioMEMDeviceInfoWrapper::new(branch))
    }
}

impl From<types::SgxEPCDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SgxEPCDeviceInfoWrapper) -> Self {
        Self::SgxEpc(branch)
    }
}

impl From<types::SgxEPCDeviceInfo> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SgxEPCDeviceInfo) -> Self {
        Self::SgxEpc(types::SgxEPCDeviceInfoWrapper::new(branch))
    }
}

impl From<types::HvBalloonDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::HvBalloonDeviceInfoWrapper) -> Self {
        Self::HvBalloon(branch)
    }
}

impl From<types::HvBalloonDeviceInfo> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::HvBalloonDeviceInfo) -> Self {
        Self::HvBalloon(types::HvBalloonDeviceInfoWrapper::new(branch))
    }
}

impl From<types::SpMemDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SpMemDeviceInfoWrapper) -> Self {
        Self::SpMem(branch)
    }
}

impl From<types::SpMemDeviceInfo> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SpMemDeviceInfo) -> Self {
        Self::SpMem(types::SpMemDeviceInfoWrapper::new(branch))
    }
}

impl crate::rt::Blank for FirmwareLog {
    const BLANK: Self = Self {
        version: None,
        log: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FirmwareLog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FirmwareLog",
        names: &["version", "log"],
        order: &[1, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.version, &self.log]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.log]);
    }
}

impl crate::rt::Blank for CpuModelInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        props: None,
    };
}

impl crate::rt::Object for CpuModelInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuModelInfo",
        names: &["name", "props"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.props]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.props]);
    }
}

impl crate::rt::Enumeration for CpuModelExpansionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("static", Self::Static),
        ("full", Self::Full),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Full => "full",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for CpuModelCompareResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("incompatible", Self::Incompatible),
        ("identical", Self::Identical),
        ("superset", Self::Superset),
        ("subset", Self::Subset),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Identical => "identical",
            Self::Superset => "superset",
            Self::Subset => "subset",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CpuModelBaselineInfo {
    const BLANK: Self = Self {
        model: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuModelBaselineInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuModelBaselineInfo",
        names: &["model"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.model]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.model]);
    }
}

impl crate::rt::Blank for CpuModelCompareInfo {
    const BLANK: Self = Self {
        result: crate::rt::Blank::BLANK,
        responsible_properties: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuModelCompareInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuModelCompareInfo",
        names: &["result", "responsible-properties"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.result, &self.responsible_properties]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.result, &mut self.responsible_properties]);
    }
}

impl crate::rt::Blank for CpuModelExpansionInfo {
    const BLANK: Self = Self {
        model: crate::rt::Blank::BLANK,
        deprecated_props: None,
    };
}

impl crate::rt::Object for CpuModelExpansionInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuModelExpansionInfo",
        names: &["model", "deprecated-props"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::rt::Releases::since(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.model, &self.deprecated_props]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.model, &mut self.deprecated_props]);
    }
}

impl crate::rt::Blank for CpuDefinitionInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        migration_safe: None,
        static_: crate::rt::Blank::BLANK,
        unavailable_features: None,
        typename: crate::rt::Blank::BLANK,
        alias_of: None,
        deprecated: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuDefinitionInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuDefinitionInfo",
        names: &[
            "name",
            "migration-safe",
            "static",
            "unavailable-features",
            "typename",
            "alias-of",
            "deprecated",
        ],
        order: &[0, 4, 3, 5, 2, 1, 6],
        required: 0b1010101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.migration_safe,
                &self.static_,
                &self.unavailable_features,
                &self.typename,
                &self.alias_of,
                &self.deprecated,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.migration_safe,
                &mut self.static_,
                &mut self.unavailable_features,
                &mut self.typename,
                &mut self.alias_of,
                &mut self.deprecated,
            ],
        );
    }
}

impl crate::rt::Blank for CpuInfo {
    const BLANK: Self = Self {
        cpu: crate::rt::Blank::BLANK,
        current: crate::rt::Blank::BLANK,
        halted: crate::rt::Blank::BLANK,
        qom_path: crate::rt::Blank::BLANK,
        thread_id: crate::rt::Blank::BLANK,
        props: None,
        arch: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfo",
        names: &["CPU", "current", "halted", "qom_path", "thread_id", "props", "arch"],
        order: &[6, 1, 5, 0, 3, 2, 4],
        required: 0b1011111,
        required_beyond: &[],
        tag: Some(6),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.cpu,
                &self.current,
                &self.halted,
                &self.qom_path,
                &self.thread_id,
                &self.props,
                &self.arch,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cpu,
                &mut self.current,
                &mut self.halted,
                &mut self.qom_path,
                &mut self.thread_id,
                &mut self.props,
                &mut self.arch,
            ],
        );
    }
}

impl crate::rt::Branches for CpuInfoBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "x86" => Self::X86(crate::rt::Blank::BLANK),
            "sparc" => Self::Sparc(crate::rt::Blank::BLANK),
            "ppc" => Self::Ppc(crate::rt::Blank::BLANK),
            "mips" => Self::Mips(crate::rt::Blank::BLANK),
            "tricore" => Self::Tricore(crate::rt::Blank::BLANK),
            "s390" => Self::S390(crate::rt::Blank::BLANK),
            "riscv" => Self::Riscv(crate::rt::Blank::BLANK),
            "other" => Self::Other,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::X86(_) => "x86",
            Self::Sparc(_) => "sparc",
            Self::Ppc(_) => "ppc",
            Self::Mips(_) => "mips",
            Self::Tricore(_) => "tricore",
            Self::S390(_) => "s390",
            Self::Riscv(_) => "riscv",
            Self::Other => "other",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::X86(members) => Some(members),
            Self::Sparc(members) => Some(members),
            Self::Ppc(members) => Some(members),
            Self::Mips(members) => Some(members),
            Self::Tricore(members) => Some(members),
            Self::S390(members) => Some(members),
            Self::Riscv(members) => Some(members),
            Self::Other => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::X86(members) => Some(members),
            Self::Sparc(members) => Some(members),
            Self::Ppc(members) => Some(members),
            Self::Mips(members) => Some(members),
            Self::Tricore(members) => Some(members),
            Self::S390(members) => Some(members),
            Self::Riscv(members) => Some(members),
            Self::Other => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::CpuInfoX86> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoX86) -> Self {
        Self::X86(branch)
    }
}

impl From<types::CpuInfoSPARC> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoSPARC) -> Self {
        Self::Sparc(branch)
    }
}

impl From<types::CpuInfoPPC> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoPPC) -> Self {
        Self::Ppc(branch)
    }
}

impl From<types::CpuInfoMIPS> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoMIPS) -> Self {
        Self::Mips(branch)
    }
}

impl From<types::CpuInfoTricore> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoTricore) -> Self {
        Self::Tricore(branch)
    }
}

impl From<types::CpuInfoS390> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoS390) -> Self {
        Self::S390(branch)
    }
}

impl From<types::CpuInfoRISCV> for CpuInfoBranch {
    #[inline]
    fn from(branch: types::CpuInfoRISCV) -> Self {
        Self::Riscv(branch)
    }
}

impl crate::rt::Enumeration for CpuInfoArch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("x86", Self::X86),
        ("sparc", Self::Sparc),
        ("ppc", Self::Ppc),
        ("mips", Self::Mips),
        ("tricore", Self::Tricore),
        ("s390", Self::S390),
        ("riscv", Self::Riscv),
        ("other", Self::Other),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::X86 => "x86",
            Self::Sparc => "sparc",
            Self::Ppc => "ppc",
            Self::Mips => "mips",
            Self::Tricore => "tricore",
            Self::S390 => "s390",
            Self::Riscv => "riscv",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CpuInfoX86 {
    const BLANK: Self = Self {
        pc: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoX86 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoX86",
        names: &["pc"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl crate::rt::Blank for CpuInfoSPARC {
    const BLANK: Self = Self {
        pc: crate::rt::Blank::BLANK,
        npc: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoSPARC {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoSPARC",
        names: &["pc", "npc"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pc, &self.npc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pc, &mut self.npc]);
    }
}

impl crate::rt::Blank for CpuInfoPPC {
    const BLANK: Self = Self {
        nip: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoPPC {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoPPC",
        names: &["nip"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.nip]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.nip]);
    }
}

impl crate::rt::Blank for CpuInfoMIPS {
    const BLANK: Self = Self {
        pc: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoMIPS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoMIPS",
        names: &["PC"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl crate::rt::Blank for CpuInfoTricore {
    const BLANK: Self = Self {
        pc: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoTricore {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoTricore",
        names: &["PC"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl crate::rt::Blank for CpuInfoRISCV {
    const BLANK: Self = Self {
        pc: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuInfoRISCV {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuInfoRISCV",
        names: &["pc"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pc]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

crate::rt::impl_objects! {
    CpuInfoS390 CpuInfoFast CompatProperty MachineInfo CurrentMachineParams
    QemuTargetInfo UuidInfo GuidInfo NumaOptions NumaNodeOptions NumaDistOptions
    NumaCpuOptions NumaHmatLBOptions NumaHmatCacheOptions Memdev CpuInstanceProperties
    HotpluggableCPU BalloonInfo HvBalloonInfo MemoryInfo PCDIMMDeviceInfo
    VirtioPMEMDeviceInfo VirtioMEMDeviceInfo SgxEPCDeviceInfo HvBalloonDeviceInfo
    SpMemDeviceInfo PCDIMMDeviceInfoWrapper VirtioPMEMDeviceInfoWrapper
    VirtioMEMDeviceInfoWrapper SgxEPCDeviceInfoWrapper HvBalloonDeviceInfoWrapper
    SpMemDeviceInfoWrapper MemoryDeviceInfo FirmwareLog CpuModelInfo CpuModelBaselineInfo
    CpuModelCompareInfo CpuModelExpansionInfo CpuDefinitionInfo CpuInfo CpuInfoX86
    CpuInfoSPARC CpuInfoPPC CpuInfoMIPS CpuInfoTricore CpuInfoRISCV
}

crate::rt::impl_enums! {
    SysEmuTarget S390CpuState NumaOptionsType HmatLBMemoryHierarchy HmatLBDataType
    HmatCacheAssociativity HmatCacheWritePolicy MemoryDeviceInfoKind
    CpuModelExpansionType CpuModelCompareResult CpuInfoArch
}

crate::rt::impl_branches! {
    CpuInfoFastBranch NumaOptionsBranch MemoryDeviceInfoBranch CpuInfoBranch
}

crate::rt::impl_defaults! {
    NumaNodeOptions NumaCpuOptions CpuInstanceProperties
}
