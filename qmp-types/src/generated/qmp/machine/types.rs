// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The processor architectures that QEMU emulates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// The value `aarch64`.
    Aarch64,
    /// The value `alpha`.
    Alpha,
    /// The value `arm`.
    Arm,
    /// The value `avr`.
    Avr,
    /// The value `hexagon`.
    ///
    /// Since QEMU 11.0.
    Hexagon,
    /// The value `hppa`.
    Hppa,
    /// The value `i386`.
    I386,
    /// The value `loongarch64`.
    ///
    /// Since QEMU 7.1.
    Loongarch64,
    /// The value `m68k`.
    M68k,
    /// The value `microblaze`.
    Microblaze,
    /// The value `mips`.
    Mips,
    /// The value `mips64`.
    Mips64,
    /// The value `mips64el`.
    Mips64el,
    /// The value `mipsel`.
    Mipsel,
    /// The value `or1k`.
    Or1k,
    /// The value `ppc`.
    Ppc,
    /// The value `ppc64`.
    Ppc64,
    /// The value `riscv32`.
    Riscv32,
    /// The value `riscv64`.
    Riscv64,
    /// The value `rx`.
    Rx,
    /// The value `s390x`.
    S390x,
    /// The value `sh4`.
    Sh4,
    /// The value `sh4eb`.
    Sh4eb,
    /// The value `sparc`.
    Sparc,
    /// The value `sparc64`.
    Sparc64,
    /// The value `tricore`.
    Tricore,
    /// The value `x86_64`.
    X86_64,
    /// The value `xtensa`.
    Xtensa,
    /// The value `xtensaeb`.
    Xtensaeb,
    /// The value `microblazeel`.
    ///
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// The value `cris`.
    ///
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// The value `nios2`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// The value `lm32`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// The value `moxie`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
    /// The value `unicore32`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Unicore32,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SysEmuTarget {
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
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (4, crate::Releases::since(crate::Release::new(11, 0))),
        (7, crate::Releases::since(crate::Release::new(7, 1))),
        (29, crate::Releases::until(crate::Release::new(10, 2))),
        (30, crate::Releases::until(crate::Release::new(9, 1))),
        (31, crate::Releases::until(crate::Release::new(9, 0))),
        (32, crate::Releases::until(crate::Release::new(6, 0))),
        (33, crate::Releases::until(crate::Release::new(6, 0))),
        (34, crate::Releases::until(crate::Release::new(6, 0))),
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What an s390x CPU is doing.
///
/// Older releases call it `CpuS390State`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuState {
    /// The value `uninitialized`.
    Uninitialized,
    /// The value `stopped`.
    Stopped,
    /// The value `check-stop`.
    CheckStop,
    /// The value `operating`.
    Operating,
    /// The value `load`.
    Load,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for S390CpuState {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What is particular to an s390x CPU: state and entitlement.
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// The member `cpu-state`.
    pub cpu_state: types::S390CpuState,
    /// The member `dedicated`.
    ///
    /// Since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// The member `entitlement`.
    ///
    /// Since QEMU 8.2.
    pub entitlement: Option<types::S390CpuEntitlement>,
}

impl crate::Blank for CpuInfoS390 {
    const BLANK: Self = Self {
        cpu_state: crate::Blank::BLANK,
        dedicated: None,
        entitlement: None,
    };
}

impl crate::Object for CpuInfoS390 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoS390",
        names: &["cpu-state", "dedicated", "entitlement"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (2, crate::Releases::since(crate::Release::new(8, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cpu_state, &self.dedicated, &self.entitlement]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.cpu_state, &mut self.dedicated, &mut self.entitlement],
        );
    }
}

impl CpuInfoS390 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(cpu_state: types::S390CpuState) -> Self {
        Self {
            cpu_state,
            dedicated: None,
            entitlement: None,
        }
    }
}

/// A virtual CPU with its place, thread and object.
#[non_exhaustive]
pub struct CpuInfoFast {
    /// The member `cpu-index`.
    pub cpu_index: i64,
    /// The member `qom-type`.
    ///
    /// Since QEMU 10.1.
    pub qom_type: Option<String>,
    /// The member `qom-path`.
    pub qom_path: String,
    /// The member `thread-id`.
    pub thread_id: i64,
    /// The member `props`.
    pub props: Option<types::CpuInstanceProperties>,
    /// The member `target`.
    pub target: types::CpuInfoFastBranch,
    /// The member `arch`.
    ///
    /// **Gone** since QEMU 6.0; use 'target'.
    #[deprecated(note = "gone since QEMU 6.0; use 'target'")]
    pub arch: Option<types::CpuInfoArch>,
}

impl crate::Blank for CpuInfoFast {
    const BLANK: Self = Self {
        cpu_index: crate::Blank::BLANK,
        qom_type: None,
        qom_path: crate::Blank::BLANK,
        thread_id: crate::Blank::BLANK,
        props: None,
        target: crate::Blank::BLANK,
        arch: None,
    };
}

impl crate::Object for CpuInfoFast {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b101101,
        required_beyond: &[],
        tag: Some(5),
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(10, 1))),
            (6, crate::Releases::until(crate::Release::new(5, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CpuInfoFast {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        cpu_index: i64,
        qom_path: impl Into<String>,
        thread_id: i64,
        target: impl Into<types::CpuInfoFastBranch>,
    ) -> Self {
        Self {
            cpu_index,
            qom_type: None,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            target: target.into(),
            arch: None,
        }
    }
}

/// The value of `target` in [`CpuInfoFast`](types::CpuInfoFast), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    /// The value `s390x`.
    S390x(types::CpuInfoS390),
    /// The value `aarch64`.
    Aarch64,
    /// The value `alpha`.
    Alpha,
    /// The value `arm`.
    Arm,
    /// The value `avr`.
    Avr,
    /// The value `hexagon`.
    ///
    /// Since QEMU 11.0.
    Hexagon,
    /// The value `hppa`.
    Hppa,
    /// The value `i386`.
    I386,
    /// The value `loongarch64`.
    ///
    /// Since QEMU 7.1.
    Loongarch64,
    /// The value `m68k`.
    M68k,
    /// The value `microblaze`.
    Microblaze,
    /// The value `mips`.
    Mips,
    /// The value `mips64`.
    Mips64,
    /// The value `mips64el`.
    Mips64el,
    /// The value `mipsel`.
    Mipsel,
    /// The value `or1k`.
    Or1k,
    /// The value `ppc`.
    Ppc,
    /// The value `ppc64`.
    Ppc64,
    /// The value `riscv32`.
    Riscv32,
    /// The value `riscv64`.
    Riscv64,
    /// The value `rx`.
    Rx,
    /// The value `sh4`.
    Sh4,
    /// The value `sh4eb`.
    Sh4eb,
    /// The value `sparc`.
    Sparc,
    /// The value `sparc64`.
    Sparc64,
    /// The value `tricore`.
    Tricore,
    /// The value `x86_64`.
    X86_64,
    /// The value `xtensa`.
    Xtensa,
    /// The value `xtensaeb`.
    Xtensaeb,
    /// The value `microblazeel`.
    ///
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// The value `cris`.
    ///
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// The value `nios2`.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// The value `lm32`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// The value `moxie`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
    /// The value `unicore32`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Unicore32,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for CpuInfoFastBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("hexagon", crate::Releases::since(crate::Release::new(11, 0))),
        ("loongarch64", crate::Releases::since(crate::Release::new(7, 1))),
        ("microblazeel", crate::Releases::until(crate::Release::new(10, 2))),
        ("cris", crate::Releases::until(crate::Release::new(9, 1))),
        ("nios2", crate::Releases::until(crate::Release::new(9, 0))),
        ("lm32", crate::Releases::until(crate::Release::new(6, 0))),
        ("moxie", crate::Releases::until(crate::Release::new(6, 0))),
        ("unicore32", crate::Releases::until(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "s390x" => Self::S390x(crate::Blank::BLANK),
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
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// A default that a machine type sets for a property, to act like an older QEMU.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct CompatProperty {
    /// The member `qom-type`.
    pub qom_type: String,
    /// The member `property`.
    pub property: String,
    /// The member `value`.
    pub value: String,
}

impl crate::Blank for CompatProperty {
    const BLANK: Self = Self {
        qom_type: crate::Blank::BLANK,
        property: crate::Blank::BLANK,
        value: crate::Blank::BLANK,
    };
}

impl crate::Object for CompatProperty {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CompatProperty",
        names: &["qom-type", "property", "value"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.qom_type, &self.property, &self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.qom_type, &mut self.property, &mut self.value]);
    }
}

impl CompatProperty {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        qom_type: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            qom_type: qom_type.into(),
            property: property.into(),
            value: value.into(),
        }
    }
}

/// A machine type with its limits and defaults.
#[non_exhaustive]
pub struct MachineInfo {
    /// The member `name`.
    pub name: String,
    /// The member `alias`.
    pub alias: Option<String>,
    /// The member `is-default`.
    pub is_default: Option<bool>,
    /// The member `cpu-max`.
    pub cpu_max: i64,
    /// The member `hotpluggable-cpus`.
    pub hotpluggable_cpus: bool,
    /// The member `numa-mem-supported`.
    pub numa_mem_supported: bool,
    /// The member `deprecated`.
    pub deprecated: bool,
    /// The member `default-cpu-type`.
    pub default_cpu_type: Option<String>,
    /// The member `default-ram-id`.
    pub default_ram_id: Option<String>,
    /// The member `acpi`.
    ///
    /// Since QEMU 8.0.
    pub acpi: Option<bool>,
    /// The member `compat-props`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 9.1.
    pub compat_props: Option<Vec<types::CompatProperty>>,
}

impl crate::Blank for MachineInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        alias: None,
        is_default: None,
        cpu_max: crate::Blank::BLANK,
        hotpluggable_cpus: crate::Blank::BLANK,
        numa_mem_supported: crate::Blank::BLANK,
        deprecated: crate::Blank::BLANK,
        default_cpu_type: None,
        default_ram_id: None,
        acpi: None,
        compat_props: None,
    };
}

impl crate::Object for MachineInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b1111001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::Releases::since(crate::Release::new(8, 0))),
            (10, crate::Releases::since(crate::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl MachineInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        cpu_max: i64,
        hotpluggable_cpus: bool,
        numa_mem_supported: bool,
        deprecated: bool,
    ) -> Self {
        Self {
            name: name.into(),
            alias: None,
            is_default: None,
            cpu_max,
            hotpluggable_cpus,
            numa_mem_supported,
            deprecated,
            default_cpu_type: None,
            default_ram_id: None,
            acpi: None,
            compat_props: None,
        }
    }
}

/// What the machine of this guest can do.
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// The member `wakeup-suspend-support`.
    pub wakeup_suspend_support: bool,
}

impl crate::Blank for CurrentMachineParams {
    const BLANK: Self = Self {
        wakeup_suspend_support: crate::Blank::BLANK,
    };
}

impl crate::Object for CurrentMachineParams {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CurrentMachineParams",
        names: &["wakeup-suspend-support"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.wakeup_suspend_support]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.wakeup_suspend_support]);
    }
}

impl CurrentMachineParams {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(wakeup_suspend_support: bool) -> Self {
        Self { wakeup_suspend_support }
    }
}

/// The architecture that a QEMU binary emulates.
///
/// Older releases call it `TargetInfo`.
#[non_exhaustive]
pub struct QemuTargetInfo {
    /// The member `arch`.
    pub arch: types::SysEmuTarget,
}

impl crate::Blank for QemuTargetInfo {
    const BLANK: Self = Self { arch: crate::Blank::BLANK };
}

impl crate::Object for QemuTargetInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QemuTargetInfo",
        names: &["arch"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.arch]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.arch]);
    }
}

impl QemuTargetInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(arch: types::SysEmuTarget) -> Self {
        Self { arch }
    }
}

/// The UUID that the guest sees.
#[non_exhaustive]
pub struct UuidInfo {
    /// The member `UUID`.
    pub uuid: String,
}

impl crate::Blank for UuidInfo {
    const BLANK: Self = Self { uuid: crate::Blank::BLANK };
}

impl crate::Object for UuidInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "UuidInfo",
        names: &["UUID"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.uuid]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.uuid]);
    }
}

impl UuidInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

/// The generation id of the guest, as a GUID.
#[non_exhaustive]
pub struct GuidInfo {
    /// The member `guid`.
    pub guid: String,
}

impl crate::Blank for GuidInfo {
    const BLANK: Self = Self { guid: crate::Blank::BLANK };
}

impl crate::Object for GuidInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuidInfo",
        names: &["guid"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.guid]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.guid]);
    }
}

impl GuidInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into() }
    }
}

/// The kinds of NUMA setting.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// The value `node`.
    Node,
    /// The value `dist`.
    Dist,
    /// The value `cpu`.
    Cpu,
    /// The value `hmat-lb`.
    HmatLb,
    /// The value `hmat-cache`.
    HmatCache,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NumaOptionsType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A NUMA setting of any kind.
#[non_exhaustive]
pub struct NumaOptions {
    /// The member `type`.
    pub type_: types::NumaOptionsBranch,
}

impl crate::Blank for NumaOptions {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for NumaOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NumaOptions",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl NumaOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::NumaOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`NumaOptions`](types::NumaOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NumaOptionsBranch {
    /// The value `node`.
    Node(types::NumaNodeOptions),
    /// The value `dist`.
    Dist(types::NumaDistOptions),
    /// The value `cpu`.
    Cpu(types::NumaCpuOptions),
    /// The value `hmat-lb`.
    HmatLb(types::NumaHmatLBOptions),
    /// The value `hmat-cache`.
    HmatCache(types::NumaHmatCacheOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for NumaOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "node" => Self::Node(crate::Blank::BLANK),
            "dist" => Self::Dist(crate::Blank::BLANK),
            "cpu" => Self::Cpu(crate::Blank::BLANK),
            "hmat-lb" => Self::HmatLb(crate::Blank::BLANK),
            "hmat-cache" => Self::HmatCache(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// A NUMA node of the guest with its CPUs and memory.
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// The member `nodeid`.
    pub nodeid: Option<u16>,
    /// The member `cpus`.
    pub cpus: Option<Vec<u16>>,
    /// The member `mem`.
    pub mem: Option<u64>,
    /// The member `memdev`.
    pub memdev: Option<String>,
    /// The member `initiator`.
    pub initiator: Option<u16>,
}

impl crate::Blank for NumaNodeOptions {
    const BLANK: Self = Self {
        nodeid: None,
        cpus: None,
        mem: None,
        memdev: None,
        initiator: None,
    };
}

impl crate::Object for NumaNodeOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NumaNodeOptions",
        names: &["nodeid", "cpus", "mem", "memdev", "initiator"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.nodeid, &self.cpus, &self.mem, &self.memdev, &self.initiator],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NumaNodeOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            nodeid: None,
            cpus: None,
            mem: None,
            memdev: None,
            initiator: None,
        }
    }
    /// Sets `nodeid`.
    #[inline]
    #[must_use]
    pub fn nodeid(mut self, value: u16) -> Self {
        self.nodeid = Some(value);
        self
    }
    /// Sets `cpus`.
    #[inline]
    #[must_use]
    pub fn cpus(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpus = Some(value.into());
        self
    }
    /// Sets `mem`.
    #[inline]
    #[must_use]
    pub fn mem(mut self, value: u64) -> Self {
        self.mem = Some(value);
        self
    }
    /// Sets `memdev`.
    #[inline]
    #[must_use]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        self.memdev = Some(value.into());
        self
    }
    /// Sets `initiator`.
    #[inline]
    #[must_use]
    pub fn initiator(mut self, value: u16) -> Self {
        self.initiator = Some(value);
        self
    }
}

/// The distance from one NUMA node of the guest to another.
#[non_exhaustive]
pub struct NumaDistOptions {
    /// The member `src`.
    pub src: u16,
    /// The member `dst`.
    pub dst: u16,
    /// The member `val`.
    pub val: u8,
}

impl crate::Blank for NumaDistOptions {
    const BLANK: Self = Self {
        src: crate::Blank::BLANK,
        dst: crate::Blank::BLANK,
        val: crate::Blank::BLANK,
    };
}

impl crate::Object for NumaDistOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NumaDistOptions",
        names: &["src", "dst", "val"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.src, &self.dst, &self.val]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.src, &mut self.dst, &mut self.val]);
    }
}

impl NumaDistOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self { src, dst, val }
    }
}

/// The NUMA node that the CPUs at some place belong to.
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// The member `node-id`.
    pub node_id: Option<i64>,
    /// The member `drawer-id`.
    ///
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// The member `book-id`.
    ///
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// The member `socket-id`.
    pub socket_id: Option<i64>,
    /// The member `die-id`.
    pub die_id: Option<i64>,
    /// The member `cluster-id`.
    ///
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// The member `module-id`.
    ///
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// The member `core-id`.
    pub core_id: Option<i64>,
    /// The member `thread-id`.
    pub thread_id: Option<i64>,
}

impl crate::Blank for NumaCpuOptions {
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

impl crate::Object for NumaCpuOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (2, crate::Releases::since(crate::Release::new(8, 2))),
            (5, crate::Releases::since(crate::Release::new(7, 1))),
            (6, crate::Releases::since(crate::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NumaCpuOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
        }
    }
    /// Sets `node-id`.
    #[inline]
    #[must_use]
    pub fn node_id(mut self, value: i64) -> Self {
        self.node_id = Some(value);
        self
    }
    /// Sets `drawer-id`.
    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: i64) -> Self {
        self.drawer_id = Some(value);
        self
    }
    /// Sets `book-id`.
    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: i64) -> Self {
        self.book_id = Some(value);
        self
    }
    /// Sets `socket-id`.
    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: i64) -> Self {
        self.socket_id = Some(value);
        self
    }
    /// Sets `die-id`.
    #[inline]
    #[must_use]
    pub fn die_id(mut self, value: i64) -> Self {
        self.die_id = Some(value);
        self
    }
    /// Sets `cluster-id`.
    #[inline]
    #[must_use]
    pub fn cluster_id(mut self, value: i64) -> Self {
        self.cluster_id = Some(value);
        self
    }
    /// Sets `module-id`.
    #[inline]
    #[must_use]
    pub fn module_id(mut self, value: i64) -> Self {
        self.module_id = Some(value);
        self
    }
    /// Sets `core-id`.
    #[inline]
    #[must_use]
    pub fn core_id(mut self, value: i64) -> Self {
        self.core_id = Some(value);
        self
    }
    /// Sets `thread-id`.
    #[inline]
    #[must_use]
    pub fn thread_id(mut self, value: i64) -> Self {
        self.thread_id = Some(value);
        self
    }
}

/// The memory or cache level that latency and bandwidth are given for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatLBMemoryHierarchy {
    /// The value `memory`.
    Memory,
    /// The value `first-level`.
    FirstLevel,
    /// The value `second-level`.
    SecondLevel,
    /// The value `third-level`.
    ThirdLevel,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HmatLBMemoryHierarchy {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What a latency or bandwidth value is about: access, reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatLBDataType {
    /// The value `access-latency`.
    AccessLatency,
    /// The value `read-latency`.
    ReadLatency,
    /// The value `write-latency`.
    WriteLatency,
    /// The value `access-bandwidth`.
    AccessBandwidth,
    /// The value `read-bandwidth`.
    ReadBandwidth,
    /// The value `write-bandwidth`.
    WriteBandwidth,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HmatLBDataType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Latency or bandwidth between two NUMA nodes of the guest.
#[non_exhaustive]
pub struct NumaHmatLBOptions {
    /// The member `initiator`.
    pub initiator: u16,
    /// The member `target`.
    pub target: u16,
    /// The member `hierarchy`.
    pub hierarchy: types::HmatLBMemoryHierarchy,
    /// The member `data-type`.
    pub data_type: types::HmatLBDataType,
    /// The member `latency`.
    pub latency: Option<u64>,
    /// The member `bandwidth`.
    pub bandwidth: Option<u64>,
}

impl crate::Blank for NumaHmatLBOptions {
    const BLANK: Self = Self {
        initiator: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        hierarchy: crate::Blank::BLANK,
        data_type: crate::Blank::BLANK,
        latency: None,
        bandwidth: None,
    };
}

impl crate::Object for NumaHmatLBOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NumaHmatLBOptions",
        names: &[
            "initiator",
            "target",
            "hierarchy",
            "data-type",
            "latency",
            "bandwidth",
        ],
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NumaHmatLBOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        initiator: u16,
        target: u16,
        hierarchy: types::HmatLBMemoryHierarchy,
        data_type: types::HmatLBDataType,
    ) -> Self {
        Self {
            initiator,
            target,
            hierarchy,
            data_type,
            latency: None,
            bandwidth: None,
        }
    }
    /// Sets `latency`.
    #[inline]
    #[must_use]
    pub fn latency(mut self, value: u64) -> Self {
        self.latency = Some(value);
        self
    }
    /// Sets `bandwidth`.
    #[inline]
    #[must_use]
    pub fn bandwidth(mut self, value: u64) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

/// Associativity of a cache in front of memory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// The value `none`.
    None,
    /// The value `direct`.
    Direct,
    /// The value `complex`.
    Complex,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HmatCacheAssociativity {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// When a cache in front of memory writes data back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// The value `none`.
    None,
    /// The value `write-back`.
    WriteBack,
    /// The value `write-through`.
    WriteThrough,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HmatCacheWritePolicy {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A cache in front of the memory of a NUMA node.
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// The member `node-id`.
    pub node_id: u32,
    /// The member `size`.
    pub size: u64,
    /// The member `level`.
    pub level: u8,
    /// The member `associativity`.
    pub associativity: types::HmatCacheAssociativity,
    /// The member `policy`.
    pub policy: types::HmatCacheWritePolicy,
    /// The member `line`.
    pub line: u16,
}

impl crate::Blank for NumaHmatCacheOptions {
    const BLANK: Self = Self {
        node_id: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        level: crate::Blank::BLANK,
        associativity: crate::Blank::BLANK,
        policy: crate::Blank::BLANK,
        line: crate::Blank::BLANK,
    };
}

impl crate::Object for NumaHmatCacheOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NumaHmatCacheOptions",
        names: &["node-id", "size", "level", "associativity", "policy", "line"],
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl NumaHmatCacheOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: types::HmatCacheAssociativity,
        policy: types::HmatCacheWritePolicy,
        line: u16,
    ) -> Self {
        Self {
            node_id,
            size,
            level,
            associativity,
            policy,
            line,
        }
    }
}

/// A memory backend as it is configured.
#[non_exhaustive]
pub struct Memdev {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `size`.
    pub size: u64,
    /// The member `merge`.
    pub merge: bool,
    /// The member `dump`.
    pub dump: bool,
    /// The member `prealloc`.
    pub prealloc: bool,
    /// The member `share`.
    ///
    /// Since QEMU 6.1.
    pub share: Option<bool>,
    /// The member `reserve`.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The member `host-nodes`.
    pub host_nodes: Vec<u16>,
    /// The member `policy`.
    pub policy: types::HostMemPolicy,
}

impl crate::Blank for Memdev {
    const BLANK: Self = Self {
        id: None,
        size: crate::Blank::BLANK,
        merge: crate::Blank::BLANK,
        dump: crate::Blank::BLANK,
        prealloc: crate::Blank::BLANK,
        share: None,
        reserve: None,
        host_nodes: crate::Blank::BLANK,
        policy: crate::Blank::BLANK,
    };
}

impl crate::Object for Memdev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b110011110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::Releases::since(crate::Release::new(6, 1))),
            (6, crate::Releases::since(crate::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl Memdev {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        size: u64,
        merge: bool,
        dump: bool,
        prealloc: bool,
        host_nodes: impl Into<Vec<u16>>,
        policy: types::HostMemPolicy,
    ) -> Self {
        Self {
            id: None,
            size,
            merge,
            dump,
            prealloc,
            share: None,
            reserve: None,
            host_nodes: host_nodes.into(),
            policy,
        }
    }
}

/// Place of a virtual CPU in the topology.
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// The member `node-id`.
    pub node_id: Option<i64>,
    /// The member `drawer-id`.
    ///
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// The member `book-id`.
    ///
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// The member `socket-id`.
    pub socket_id: Option<i64>,
    /// The member `die-id`.
    pub die_id: Option<i64>,
    /// The member `cluster-id`.
    ///
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// The member `module-id`.
    ///
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// The member `core-id`.
    pub core_id: Option<i64>,
    /// The member `thread-id`.
    pub thread_id: Option<i64>,
}

impl crate::Blank for CpuInstanceProperties {
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

impl crate::Object for CpuInstanceProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (1, crate::Releases::since(crate::Release::new(8, 2))),
            (2, crate::Releases::since(crate::Release::new(8, 2))),
            (5, crate::Releases::since(crate::Release::new(7, 1))),
            (6, crate::Releases::since(crate::Release::new(9, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CpuInstanceProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
        }
    }
}

/// A place where virtual CPUs can be or are plugged in.
#[non_exhaustive]
pub struct HotpluggableCPU {
    /// The member `type`.
    pub type_: String,
    /// The member `vcpus-count`.
    pub vcpus_count: i64,
    /// The member `props`.
    pub props: types::CpuInstanceProperties,
    /// The member `qom-path`.
    pub qom_path: Option<String>,
}

impl crate::Blank for HotpluggableCPU {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        vcpus_count: crate::Blank::BLANK,
        props: crate::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::Object for HotpluggableCPU {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HotpluggableCPU",
        names: &["type", "vcpus-count", "props", "qom-path"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.vcpus_count, &self.props, &self.qom_path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl HotpluggableCPU {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<String>,
        vcpus_count: i64,
        props: types::CpuInstanceProperties,
    ) -> Self {
        Self {
            type_: type_.into(),
            vcpus_count,
            props,
            qom_path: None,
        }
    }
}

/// How much memory the guest has with its balloon, in bytes.
#[non_exhaustive]
pub struct BalloonInfo {
    /// The member `actual`.
    pub actual: i64,
}

impl crate::Blank for BalloonInfo {
    const BLANK: Self = Self {
        actual: crate::Blank::BLANK,
    };
}

impl crate::Object for BalloonInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BalloonInfo",
        names: &["actual"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.actual]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.actual]);
    }
}

impl BalloonInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

/// Memory that a Hyper-V guest has committed and has available.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct HvBalloonInfo {
    /// The member `committed`.
    pub committed: u64,
    /// The member `available`.
    pub available: u64,
}

impl crate::Blank for HvBalloonInfo {
    const BLANK: Self = Self {
        committed: crate::Blank::BLANK,
        available: crate::Blank::BLANK,
    };
}

impl crate::Object for HvBalloonInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HvBalloonInfo",
        names: &["committed", "available"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.committed, &self.available]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.committed, &mut self.available]);
    }
}

impl HvBalloonInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

/// Sizes of boot memory and plugged-in memory.
#[non_exhaustive]
pub struct MemoryInfo {
    /// The member `base-memory`.
    pub base_memory: u64,
    /// The member `plugged-memory`.
    pub plugged_memory: Option<u64>,
}

impl crate::Blank for MemoryInfo {
    const BLANK: Self = Self {
        base_memory: crate::Blank::BLANK,
        plugged_memory: None,
    };
}

impl crate::Object for MemoryInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryInfo",
        names: &["base-memory", "plugged-memory"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.base_memory, &self.plugged_memory]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.base_memory, &mut self.plugged_memory]);
    }
}

impl MemoryInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(base_memory: u64) -> Self {
        Self {
            base_memory,
            plugged_memory: None,
        }
    }
}

/// State of a DIMM or NVDIMM of the guest.
#[non_exhaustive]
pub struct PCDIMMDeviceInfo {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `addr`.
    pub addr: i64,
    /// The member `size`.
    pub size: i64,
    /// The member `slot`.
    pub slot: i64,
    /// The member `node`.
    pub node: i64,
    /// The member `memdev`.
    pub memdev: String,
    /// The member `hotplugged`.
    pub hotplugged: bool,
    /// The member `hotpluggable`.
    pub hotpluggable: bool,
}

impl crate::Blank for PCDIMMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        addr: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        slot: crate::Blank::BLANK,
        node: crate::Blank::BLANK,
        memdev: crate::Blank::BLANK,
        hotplugged: crate::Blank::BLANK,
        hotpluggable: crate::Blank::BLANK,
    };
}

impl crate::Object for PCDIMMDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b11111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl PCDIMMDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<String>,
        hotplugged: bool,
        hotpluggable: bool,
    ) -> Self {
        Self {
            id: None,
            addr,
            size,
            slot,
            node,
            memdev: memdev.into(),
            hotplugged,
            hotpluggable,
        }
    }
}

/// State of a virtio-pmem device.
#[non_exhaustive]
pub struct VirtioPMEMDeviceInfo {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `memaddr`.
    pub memaddr: u64,
    /// The member `size`.
    pub size: u64,
    /// The member `memdev`.
    pub memdev: String,
}

impl crate::Blank for VirtioPMEMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        memdev: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioPMEMDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioPMEMDeviceInfo",
        names: &["id", "memaddr", "size", "memdev"],
        required: 0b1110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.size, &self.memdev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.id, &mut self.memaddr, &mut self.size, &mut self.memdev],
        );
    }
}

impl VirtioPMEMDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            memaddr,
            size,
            memdev: memdev.into(),
        }
    }
}

/// State of a virtio-mem device, with the size it has and the size it was asked to have.
#[non_exhaustive]
pub struct VirtioMEMDeviceInfo {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `memaddr`.
    pub memaddr: u64,
    /// The member `requested-size`.
    pub requested_size: u64,
    /// The member `size`.
    pub size: u64,
    /// The member `max-size`.
    pub max_size: u64,
    /// The member `block-size`.
    pub block_size: u64,
    /// The member `node`.
    pub node: i64,
    /// The member `memdev`.
    pub memdev: String,
}

impl crate::Blank for VirtioMEMDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::Blank::BLANK,
        requested_size: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        max_size: crate::Blank::BLANK,
        block_size: crate::Blank::BLANK,
        node: crate::Blank::BLANK,
        memdev: crate::Blank::BLANK,
    };
}

impl crate::Object for VirtioMEMDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b11111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl VirtioMEMDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        memaddr: u64,
        requested_size: u64,
        size: u64,
        max_size: u64,
        block_size: u64,
        node: i64,
        memdev: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            memaddr,
            requested_size,
            size,
            max_size,
            block_size,
            node,
            memdev: memdev.into(),
        }
    }
}

/// State of a section of SGX enclave memory.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct SgxEPCDeviceInfo {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `memaddr`.
    pub memaddr: u64,
    /// The member `size`.
    pub size: u64,
    /// The member `node`.
    ///
    /// Since QEMU 7.0.
    pub node: Option<i64>,
    /// The member `memdev`.
    pub memdev: String,
}

impl crate::Blank for SgxEPCDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        node: None,
        memdev: crate::Blank::BLANK,
    };
}

impl crate::Object for SgxEPCDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SgxEPCDeviceInfo",
        names: &["id", "memaddr", "size", "node", "memdev"],
        required: 0b10110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::since(crate::Release::new(7, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.size, &self.node, &self.memdev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SgxEPCDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            memaddr,
            size,
            node: None,
            memdev: memdev.into(),
        }
    }
}

/// State of the memory that a Hyper-V balloon can hot-add.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `memaddr`.
    pub memaddr: Option<u64>,
    /// The member `max-size`.
    pub max_size: u64,
    /// The member `memdev`.
    pub memdev: Option<String>,
}

impl crate::Blank for HvBalloonDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        memaddr: None,
        max_size: crate::Blank::BLANK,
        memdev: None,
    };
}

impl crate::Object for HvBalloonDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HvBalloonDeviceInfo",
        names: &["id", "memaddr", "max-size", "memdev"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.memaddr, &self.max_size, &self.memdev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.id, &mut self.memaddr, &mut self.max_size, &mut self.memdev],
        );
    }
}

impl HvBalloonDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(max_size: u64) -> Self {
        Self {
            id: None,
            memaddr: None,
            max_size,
            memdev: None,
        }
    }
}

/// A memory device of the kind `sp-mem`: memory that firmware reserves for a special purpose.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfo {
    /// The name of the device.
    ///
    /// On the wire: `id`.
    pub id: Option<String>,
    /// Where the memory begins in the guest.
    ///
    /// On the wire: `addr`.
    pub addr: u64,
    /// How large it is, in bytes.
    ///
    /// On the wire: `size`.
    pub size: u64,
    /// Its NUMA node.
    ///
    /// On the wire: `node`.
    pub node: i64,
    /// The memory backend behind it.
    ///
    /// On the wire: `memdev`.
    pub memdev: String,
}

impl crate::Blank for SpMemDeviceInfo {
    const BLANK: Self = Self {
        id: None,
        addr: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        node: crate::Blank::BLANK,
        memdev: crate::Blank::BLANK,
    };
}

impl crate::Object for SpMemDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpMemDeviceInfo",
        names: &["id", "addr", "size", "node", "memdev"],
        required: 0b11110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.addr, &self.size, &self.node, &self.memdev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SpMemDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        Self {
            id: None,
            addr,
            size,
            node,
            memdev: memdev.into(),
        }
    }
}

/// The kinds of memory device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// The value `dimm`.
    Dimm,
    /// The value `nvdimm`.
    Nvdimm,
    /// The value `virtio-pmem`.
    VirtioPmem,
    /// The value `virtio-mem`.
    VirtioMem,
    /// The value `sgx-epc`.
    ///
    /// Since QEMU 6.2.
    SgxEpc,
    /// The value `hv-balloon`.
    ///
    /// Since QEMU 8.2.
    HvBalloon,
    /// The value `sp-mem`.
    ///
    /// Since QEMU 11.1.
    SpMem,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MemoryDeviceInfoKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("dimm", Self::Dimm),
        ("nvdimm", Self::Nvdimm),
        ("virtio-pmem", Self::VirtioPmem),
        ("virtio-mem", Self::VirtioMem),
        ("sgx-epc", Self::SgxEpc),
        ("hv-balloon", Self::HvBalloon),
        ("sp-mem", Self::SpMem),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (4, crate::Releases::since(crate::Release::new(6, 2))),
        (5, crate::Releases::since(crate::Release::new(8, 2))),
        (6, crate::Releases::since(crate::Release::new(11, 1))),
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds a [`PCDIMMDeviceInfo`](types::PCDIMMDeviceInfo) as
/// [`data`](field@types::PCDIMMDeviceInfoWrapper::data), for `dimm` and `nvdimm` in
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
#[non_exhaustive]
pub struct PCDIMMDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::PCDIMMDeviceInfo,
}

impl crate::Blank for PCDIMMDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for PCDIMMDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PCDIMMDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl PCDIMMDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::PCDIMMDeviceInfo) -> Self {
        Self { data }
    }
}

/// Holds a [`VirtioPMEMDeviceInfo`](types::VirtioPMEMDeviceInfo) as
/// [`data`](field@types::VirtioPMEMDeviceInfoWrapper::data), for the branch `virtio-pmem` of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
#[non_exhaustive]
pub struct VirtioPMEMDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::VirtioPMEMDeviceInfo,
}

impl crate::Blank for VirtioPMEMDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for VirtioPMEMDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioPMEMDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl VirtioPMEMDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::VirtioPMEMDeviceInfo) -> Self {
        Self { data }
    }
}

/// Holds a [`VirtioMEMDeviceInfo`](types::VirtioMEMDeviceInfo) as
/// [`data`](field@types::VirtioMEMDeviceInfoWrapper::data), for the branch `virtio-mem` of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
#[non_exhaustive]
pub struct VirtioMEMDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::VirtioMEMDeviceInfo,
}

impl crate::Blank for VirtioMEMDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for VirtioMEMDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VirtioMEMDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl VirtioMEMDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::VirtioMEMDeviceInfo) -> Self {
        Self { data }
    }
}

/// Holds an [`SgxEPCDeviceInfo`](types::SgxEPCDeviceInfo) as
/// [`data`](field@types::SgxEPCDeviceInfoWrapper::data), for the branch `sgx-epc` of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct SgxEPCDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::SgxEPCDeviceInfo,
}

impl crate::Blank for SgxEPCDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for SgxEPCDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SgxEPCDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl SgxEPCDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::SgxEPCDeviceInfo) -> Self {
        Self { data }
    }
}

/// Holds an [`HvBalloonDeviceInfo`](types::HvBalloonDeviceInfo) as
/// [`data`](field@types::HvBalloonDeviceInfoWrapper::data), for the branch `hv-balloon` of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct HvBalloonDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::HvBalloonDeviceInfo,
}

impl crate::Blank for HvBalloonDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for HvBalloonDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HvBalloonDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl HvBalloonDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::HvBalloonDeviceInfo) -> Self {
        Self { data }
    }
}

/// Carries the details of a device of the kind `sp-mem` in the data of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfoWrapper {
    /// The member `data`.
    pub data: types::SpMemDeviceInfo,
}

impl crate::Blank for SpMemDeviceInfoWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for SpMemDeviceInfoWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpMemDeviceInfoWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl SpMemDeviceInfoWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::SpMemDeviceInfo) -> Self {
        Self { data }
    }
}

/// A memory device of the guest of any kind.
#[non_exhaustive]
pub struct MemoryDeviceInfo {
    /// The member `type`.
    pub type_: types::MemoryDeviceInfoBranch,
}

impl crate::Blank for MemoryDeviceInfo {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for MemoryDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryDeviceInfo",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl MemoryDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::MemoryDeviceInfoBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`MemoryDeviceInfo`](types::MemoryDeviceInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MemoryDeviceInfoBranch {
    /// The value `dimm`.
    Dimm(types::PCDIMMDeviceInfoWrapper),
    /// The value `nvdimm`.
    Nvdimm(types::PCDIMMDeviceInfoWrapper),
    /// The value `virtio-pmem`.
    VirtioPmem(types::VirtioPMEMDeviceInfoWrapper),
    /// The value `virtio-mem`.
    VirtioMem(types::VirtioMEMDeviceInfoWrapper),
    /// The value `sgx-epc`.
    ///
    /// Since QEMU 6.2.
    SgxEpc(types::SgxEPCDeviceInfoWrapper),
    /// The value `hv-balloon`.
    ///
    /// Since QEMU 8.2.
    HvBalloon(types::HvBalloonDeviceInfoWrapper),
    /// The value `sp-mem`.
    ///
    /// Since QEMU 11.1.
    SpMem(types::SpMemDeviceInfoWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for MemoryDeviceInfoBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("sgx-epc", crate::Releases::since(crate::Release::new(6, 2))),
        ("hv-balloon", crate::Releases::since(crate::Release::new(8, 2))),
        ("sp-mem", crate::Releases::since(crate::Release::new(11, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "dimm" => Self::Dimm(crate::Blank::BLANK),
            "nvdimm" => Self::Nvdimm(crate::Blank::BLANK),
            "virtio-pmem" => Self::VirtioPmem(crate::Blank::BLANK),
            "virtio-mem" => Self::VirtioMem(crate::Blank::BLANK),
            "sgx-epc" => Self::SgxEpc(crate::Blank::BLANK),
            "hv-balloon" => Self::HvBalloon(crate::Blank::BLANK),
            "sp-mem" => Self::SpMem(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

impl From<types::VirtioMEMDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::VirtioMEMDeviceInfoWrapper) -> Self {
        Self::VirtioMem(branch)
    }
}

impl From<types::SgxEPCDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SgxEPCDeviceInfoWrapper) -> Self {
        Self::SgxEpc(branch)
    }
}

impl From<types::HvBalloonDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::HvBalloonDeviceInfoWrapper) -> Self {
        Self::HvBalloon(branch)
    }
}

impl From<types::SpMemDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(branch: types::SpMemDeviceInfoWrapper) -> Self {
        Self::SpMem(branch)
    }
}

/// Version and debug log of the guest's firmware.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct FirmwareLog {
    /// The member `version`.
    pub version: Option<String>,
    /// The member `log`.
    pub log: String,
}

impl crate::Blank for FirmwareLog {
    const BLANK: Self = Self {
        version: None,
        log: crate::Blank::BLANK,
    };
}

impl crate::Object for FirmwareLog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FirmwareLog",
        names: &["version", "log"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.version, &self.log]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.log]);
    }
}

impl FirmwareLog {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(log: impl Into<String>) -> Self {
        Self {
            version: None,
            log: log.into(),
        }
    }
}

/// A CPU model by name, with properties changed from its default.
#[non_exhaustive]
pub struct CpuModelInfo {
    /// The member `name`.
    pub name: String,
    /// The member `props`.
    pub props: Option<crate::rt::Value>,
}

impl crate::Blank for CpuModelInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        props: None,
    };
}

impl crate::Object for CpuModelInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuModelInfo",
        names: &["name", "props"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.props]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.props]);
    }
}

impl CpuModelInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            props: None,
        }
    }
    /// Sets `props`.
    #[inline]
    #[must_use]
    pub fn props(mut self, value: impl Into<crate::rt::Value>) -> Self {
        self.props = Some(value.into());
        self
    }
}

/// How fully a CPU model is spelled out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// The value `static`.
    Static,
    /// The value `full`.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CpuModelExpansionType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How one CPU model relates to another.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// The value `incompatible`.
    Incompatible,
    /// The value `identical`.
    Identical,
    /// The value `superset`.
    Superset,
    /// The value `subset`.
    Subset,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CpuModelCompareResult {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The CPU model that two others have in common.
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// The member `model`.
    pub model: types::CpuModelInfo,
}

impl crate::Blank for CpuModelBaselineInfo {
    const BLANK: Self = Self { model: crate::Blank::BLANK };
}

impl crate::Object for CpuModelBaselineInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuModelBaselineInfo",
        names: &["model"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.model]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.model]);
    }
}

impl CpuModelBaselineInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(model: types::CpuModelInfo) -> Self {
        Self { model }
    }
}

/// How two CPU models relate, and which properties make the difference.
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// The member `result`.
    pub result: types::CpuModelCompareResult,
    /// The member `responsible-properties`.
    pub responsible_properties: Vec<String>,
}

impl crate::Blank for CpuModelCompareInfo {
    const BLANK: Self = Self {
        result: crate::Blank::BLANK,
        responsible_properties: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuModelCompareInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuModelCompareInfo",
        names: &["result", "responsible-properties"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.result, &self.responsible_properties]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.result, &mut self.responsible_properties]);
    }
}

impl CpuModelCompareInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        result: types::CpuModelCompareResult,
        responsible_properties: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            result,
            responsible_properties: responsible_properties.into(),
        }
    }
}

/// A CPU model spelled out, with those of its properties that are deprecated.
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// The member `model`.
    pub model: types::CpuModelInfo,
    /// The member `deprecated-props`.
    ///
    /// Since QEMU 9.1.
    pub deprecated_props: Option<Vec<String>>,
}

impl crate::Blank for CpuModelExpansionInfo {
    const BLANK: Self = Self {
        model: crate::Blank::BLANK,
        deprecated_props: None,
    };
}

impl crate::Object for CpuModelExpansionInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuModelExpansionInfo",
        names: &["model", "deprecated-props"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::Releases::since(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.model, &self.deprecated_props]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.model, &mut self.deprecated_props]);
    }
}

impl CpuModelExpansionInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(model: types::CpuModelInfo) -> Self {
        Self {
            model,
            deprecated_props: None,
        }
    }
}

/// A CPU model that QEMU offers.
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// The member `name`.
    pub name: String,
    /// The member `migration-safe`.
    pub migration_safe: Option<bool>,
    /// The member `static`.
    pub static_: bool,
    /// The member `unavailable-features`.
    pub unavailable_features: Option<Vec<String>>,
    /// The member `typename`.
    pub typename: String,
    /// The member `alias-of`.
    pub alias_of: Option<String>,
    /// The member `deprecated`.
    pub deprecated: bool,
}

impl crate::Blank for CpuDefinitionInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        migration_safe: None,
        static_: crate::Blank::BLANK,
        unavailable_features: None,
        typename: crate::Blank::BLANK,
        alias_of: None,
        deprecated: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuDefinitionInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b1010101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CpuDefinitionInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        static_: bool,
        typename: impl Into<String>,
        deprecated: bool,
    ) -> Self {
        Self {
            name: name.into(),
            migration_safe: None,
            static_,
            unavailable_features: None,
            typename: typename.into(),
            alias_of: None,
            deprecated,
        }
    }
}

/// The type `CpuInfo`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfo {
    /// The member `CPU`.
    pub cpu: i64,
    /// The member `current`.
    pub current: bool,
    /// The member `halted`.
    pub halted: bool,
    /// The member `qom_path`.
    pub qom_path: String,
    /// The member `thread_id`.
    pub thread_id: i64,
    /// The member `props`.
    pub props: Option<types::CpuInstanceProperties>,
    /// The member `arch`.
    pub arch: types::CpuInfoBranch,
}

impl crate::Blank for CpuInfo {
    const BLANK: Self = Self {
        cpu: crate::Blank::BLANK,
        current: crate::Blank::BLANK,
        halted: crate::Blank::BLANK,
        qom_path: crate::Blank::BLANK,
        thread_id: crate::Blank::BLANK,
        props: None,
        arch: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfo",
        names: &["CPU", "current", "halted", "qom_path", "thread_id", "props", "arch"],
        required: 0b1011111,
        required_beyond: &[],
        tag: Some(6),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CpuInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        cpu: i64,
        current: bool,
        halted: bool,
        qom_path: impl Into<String>,
        thread_id: i64,
        arch: impl Into<types::CpuInfoBranch>,
    ) -> Self {
        Self {
            cpu,
            current,
            halted,
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            arch: arch.into(),
        }
    }
}

/// The value of `arch` in [`CpuInfo`](types::CpuInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CpuInfoBranch {
    /// The value `x86`.
    X86(types::CpuInfoX86),
    /// The value `sparc`.
    Sparc(types::CpuInfoSPARC),
    /// The value `ppc`.
    Ppc(types::CpuInfoPPC),
    /// The value `mips`.
    Mips(types::CpuInfoMIPS),
    /// The value `tricore`.
    Tricore(types::CpuInfoTricore),
    /// The value `s390`.
    S390(types::CpuInfoS390),
    /// The value `riscv`.
    Riscv(types::CpuInfoRISCV),
    /// The value `other`.
    Other,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for CpuInfoBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "x86" => Self::X86(crate::Blank::BLANK),
            "sparc" => Self::Sparc(crate::Blank::BLANK),
            "ppc" => Self::Ppc(crate::Blank::BLANK),
            "mips" => Self::Mips(crate::Blank::BLANK),
            "tricore" => Self::Tricore(crate::Blank::BLANK),
            "s390" => Self::S390(crate::Blank::BLANK),
            "riscv" => Self::Riscv(crate::Blank::BLANK),
            "other" => Self::Other,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// The type `CpuInfoArch`.
///
/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoArch {
    /// The value `x86`.
    X86,
    /// The value `sparc`.
    Sparc,
    /// The value `ppc`.
    Ppc,
    /// The value `mips`.
    Mips,
    /// The value `tricore`.
    Tricore,
    /// The value `s390`.
    S390,
    /// The value `riscv`.
    Riscv,
    /// The value `other`.
    Other,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CpuInfoArch {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The type `CpuInfoX86`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoX86 {
    /// The member `pc`.
    pub pc: i64,
}

impl crate::Blank for CpuInfoX86 {
    const BLANK: Self = Self { pc: crate::Blank::BLANK };
}

impl crate::Object for CpuInfoX86 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoX86",
        names: &["pc"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl CpuInfoX86 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// The type `CpuInfoSPARC`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoSPARC {
    /// The member `pc`.
    pub pc: i64,
    /// The member `npc`.
    pub npc: i64,
}

impl crate::Blank for CpuInfoSPARC {
    const BLANK: Self = Self {
        pc: crate::Blank::BLANK,
        npc: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuInfoSPARC {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoSPARC",
        names: &["pc", "npc"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pc, &self.npc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pc, &mut self.npc]);
    }
}

impl CpuInfoSPARC {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pc: i64, npc: i64) -> Self {
        Self { pc, npc }
    }
}

/// The type `CpuInfoPPC`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoPPC {
    /// The member `nip`.
    pub nip: i64,
}

impl crate::Blank for CpuInfoPPC {
    const BLANK: Self = Self { nip: crate::Blank::BLANK };
}

impl crate::Object for CpuInfoPPC {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoPPC",
        names: &["nip"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.nip]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.nip]);
    }
}

impl CpuInfoPPC {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(nip: i64) -> Self {
        Self { nip }
    }
}

/// The type `CpuInfoMIPS`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoMIPS {
    /// The member `PC`.
    pub pc: i64,
}

impl crate::Blank for CpuInfoMIPS {
    const BLANK: Self = Self { pc: crate::Blank::BLANK };
}

impl crate::Object for CpuInfoMIPS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoMIPS",
        names: &["PC"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl CpuInfoMIPS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// The type `CpuInfoTricore`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoTricore {
    /// The member `PC`.
    pub pc: i64,
}

impl crate::Blank for CpuInfoTricore {
    const BLANK: Self = Self { pc: crate::Blank::BLANK };
}

impl crate::Object for CpuInfoTricore {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoTricore",
        names: &["PC"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl CpuInfoTricore {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// The type `CpuInfoRISCV`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoRISCV {
    /// The member `pc`.
    pub pc: i64,
}

impl crate::Blank for CpuInfoRISCV {
    const BLANK: Self = Self { pc: crate::Blank::BLANK };
}

impl crate::Object for CpuInfoRISCV {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuInfoRISCV",
        names: &["pc"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pc]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pc]);
    }
}

impl CpuInfoRISCV {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

crate::impl_objects! {
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

crate::impl_enums! {
    SysEmuTarget S390CpuState NumaOptionsType HmatLBMemoryHierarchy HmatLBDataType
    HmatCacheAssociativity HmatCacheWritePolicy MemoryDeviceInfoKind
    CpuModelExpansionType CpuModelCompareResult CpuInfoArch
}

crate::impl_branches! {
    CpuInfoFastBranch NumaOptionsBranch MemoryDeviceInfoBranch CpuInfoBranch
}
