// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The processor architectures that QEMU emulates.
///
/// `qemu-system-` and a value make the name of the program, such as `qemu-system-x86_64`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// 64-bit Arm; runs 32-bit Arm guests too.
    Aarch64,
    /// DEC Alpha (64-bit).
    Alpha,
    /// 32-bit Arm, with many boards for microcontrollers.
    Arm,
    /// Microchip's 8-bit AVR microcontrollers.
    Avr,
    /// Qualcomm's Hexagon signal processors.
    ///
    /// Since QEMU 11.0.
    Hexagon,
    /// HP PA-RISC, 32-bit and 64-bit.
    Hppa,
    /// 32-bit x86; 64-bit guests need [`x86_64`](types::SysEmuTarget::X86_64).
    I386,
    /// 64-bit LoongArch.
    ///
    /// Since QEMU 7.1.
    Loongarch64,
    /// Motorola 68000 and ColdFire.
    M68k,
    /// Xilinx's MicroBlaze soft cores.
    Microblaze,
    /// 32-bit MIPS, big-endian.
    Mips,
    /// 64-bit MIPS, big-endian.
    Mips64,
    /// 64-bit MIPS, little-endian.
    Mips64el,
    /// 32-bit MIPS, little-endian.
    Mipsel,
    /// OpenRISC 1000 (32-bit, big-endian).
    Or1k,
    /// 32-bit POWER (PowerPC).
    Ppc,
    /// 64-bit POWER, in both byte orders.
    Ppc64,
    /// 32-bit RISC-V (little-endian).
    Riscv32,
    /// 64-bit RISC-V (little-endian).
    Riscv64,
    /// Renesas RX microcontrollers (32-bit).
    Rx,
    /// IBM Z mainframes (64-bit, big-endian).
    S390x,
    /// SuperH 4, little-endian.
    Sh4,
    /// SuperH 4, big-endian.
    Sh4eb,
    /// 32-bit SPARC, as in Sun's workstations.
    Sparc,
    /// 64-bit SPARC, as in Sun's Ultra workstations.
    Sparc64,
    /// Infineon's TriCore microcontrollers.
    Tricore,
    /// 64-bit x86; runs 32-bit guests too.
    X86_64,
    /// Tensilica Xtensa, little-endian.
    Xtensa,
    /// Tensilica Xtensa, big-endian.
    Xtensaeb,
    /// Xilinx MicroBlaze, little-endian.
    ///
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// Axis CRIS.
    ///
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// Altera Nios II.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// LatticeMico32.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// Moxie, a research architecture.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
    /// UniCore32 of Peking University.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Unicore32,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What an s390x CPU is doing.
///
/// Older releases call it `CpuS390State`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuState {
    /// Not set up by the guest yet.
    Uninitialized,
    /// Executes nothing until another CPU or the host starts it.
    Stopped,
    /// Stopped by a machine check that cannot be handled. A reset is needed.
    CheckStop,
    /// Executes instructions, or waits for an interrupt.
    Operating,
    /// Loads the operating system (initial program load) and operates then.
    Load,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What is particular to an s390x CPU: state and entitlement.
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// Whether it operates, is stopped, and so on.
    pub cpu_state: types::S390CpuState,
    /// Whether a CPU of the host is set aside for this one, as the guest is told. Present if the
    /// machine has a CPU topology.
    ///
    /// Since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// How much of a host CPU the guest may expect. Present if the machine has a CPU topology.
    ///
    /// Since QEMU 8.2.
    pub entitlement: Option<types::S390CpuEntitlement>,
}

impl CpuInfoS390 {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// The number of the CPU, as other commands such as `memsave` take it. Numbers need not be
    /// without gaps after an unplug.
    pub cpu_index: i64,
    /// The class of the CPU object, which contains the model.
    ///
    /// Since QEMU 10.1.
    pub qom_type: Option<crate::rt::Text>,
    /// Where the CPU is in the QOM tree.
    pub qom_path: crate::rt::Text,
    /// The id of the host thread that runs it, for pinning it to host CPUs. With single-threaded
    /// TCG all CPUs have the same.
    pub thread_id: i64,
    /// The place in the topology. Absent for machines without one.
    pub props: Option<types::CpuInstanceProperties>,
    /// The architecture. It decides which further members there are.
    pub target: types::CpuInfoFastBranch,
    /// Architecture in the coarse terms of [`CpuInfoArch`](types::CpuInfoArch);
    /// [`target`](field@types::CpuInfoFast::target) is exact.
    ///
    /// **Gone** since QEMU 6.0; use 'target'.
    #[deprecated(note = "gone since QEMU 6.0; use 'target'")]
    pub arch: Option<types::CpuInfoArch>,
}

impl CpuInfoFast {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        cpu_index: i64,
        qom_path: impl Into<crate::rt::Text>,
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
    /// IBM Z mainframes (64-bit, big-endian).
    S390x(types::CpuInfoS390),
    /// 64-bit Arm; runs 32-bit Arm guests too.
    Aarch64,
    /// DEC Alpha (64-bit).
    Alpha,
    /// 32-bit Arm, with many boards for microcontrollers.
    Arm,
    /// Microchip's 8-bit AVR microcontrollers.
    Avr,
    /// Qualcomm's Hexagon signal processors.
    ///
    /// Since QEMU 11.0.
    Hexagon,
    /// HP PA-RISC, 32-bit and 64-bit.
    Hppa,
    /// 32-bit x86; 64-bit guests need [`x86_64`](types::SysEmuTarget::X86_64).
    I386,
    /// 64-bit LoongArch.
    ///
    /// Since QEMU 7.1.
    Loongarch64,
    /// Motorola 68000 and ColdFire.
    M68k,
    /// Xilinx's MicroBlaze soft cores.
    Microblaze,
    /// 32-bit MIPS, big-endian.
    Mips,
    /// 64-bit MIPS, big-endian.
    Mips64,
    /// 64-bit MIPS, little-endian.
    Mips64el,
    /// 32-bit MIPS, little-endian.
    Mipsel,
    /// OpenRISC 1000 (32-bit, big-endian).
    Or1k,
    /// 32-bit POWER (PowerPC).
    Ppc,
    /// 64-bit POWER, in both byte orders.
    Ppc64,
    /// 32-bit RISC-V (little-endian).
    Riscv32,
    /// 64-bit RISC-V (little-endian).
    Riscv64,
    /// Renesas RX microcontrollers (32-bit).
    Rx,
    /// SuperH 4, little-endian.
    Sh4,
    /// SuperH 4, big-endian.
    Sh4eb,
    /// 32-bit SPARC, as in Sun's workstations.
    Sparc,
    /// 64-bit SPARC, as in Sun's Ultra workstations.
    Sparc64,
    /// Infineon's TriCore microcontrollers.
    Tricore,
    /// 64-bit x86; runs 32-bit guests too.
    X86_64,
    /// Tensilica Xtensa, little-endian.
    Xtensa,
    /// Tensilica Xtensa, big-endian.
    Xtensaeb,
    /// Xilinx MicroBlaze, little-endian.
    ///
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// Axis CRIS.
    ///
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// Altera Nios II.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// LatticeMico32.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// Moxie, a research architecture.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
    /// UniCore32 of Peking University.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Unicore32,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A default that a machine type sets for a property, to act like an older QEMU.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct CompatProperty {
    /// The class whose default is changed, with all derived from it.
    pub qom_type: crate::rt::Text,
    /// The property, as in `qom-list-properties` for
    /// [`qom-type`](field@types::CompatProperty::qom_type).
    pub property: crate::rt::Text,
    /// The default in this machine type, as text.
    pub value: crate::rt::Text,
}

impl CompatProperty {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        qom_type: impl Into<crate::rt::Text>,
        property: impl Into<crate::rt::Text>,
        value: impl Into<crate::rt::Text>,
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
    /// The name for the option `-machine`, such as `pc-q35-11.1`.
    pub name: crate::rt::Text,
    /// Another name, such as `q35`, that always means the newest version. Absent for machine types
    /// without one. Management software does better to store
    /// [`name`](field@types::MachineInfo::name), as the meaning of an alias changes with QEMU.
    pub alias: Option<crate::rt::Text>,
    /// True for the machine type that QEMU takes without `-machine`; absent for all others.
    pub is_default: Option<bool>,
    /// The most virtual CPUs it can have.
    pub cpu_max: i64,
    /// Whether `device_add` can plug in CPUs.
    pub hotpluggable_cpus: bool,
    /// Whether NUMA nodes may have their memory by size (`mem`), which newer machine types refuse
    /// in favour of `memdev`.
    pub numa_mem_supported: bool,
    /// Whether it will be removed in a later release.
    pub deprecated: bool,
    /// The class of CPU that it gets without `-cpu`. Absent if it has no such default.
    pub default_cpu_type: Option<crate::rt::Text>,
    /// The id that its RAM has if no memory backend is named, which matters for migration. Absent
    /// if the machine type does not use one.
    pub default_ram_id: Option<crate::rt::Text>,
    /// Whether it can offer ACPI tables to its guests.
    ///
    /// Since QEMU 8.0.
    pub acpi: Option<bool>,
    /// The defaults that it sets for properties. Present if the command was called with
    /// [`compat-props`](field@types::MachineInfo::compat_props) true.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`compat-props`](field@types::MachineInfo::compat_props) is experimental: it may change or
    /// vanish in any release.
    ///
    /// Since QEMU 9.1.
    pub compat_props: Option<Vec<types::CompatProperty>>,
}

impl MachineInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
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
    /// Whether `system_wakeup` works: the machine can be woken from ACPI S3.
    pub wakeup_suspend_support: bool,
}

impl CurrentMachineParams {
    /// Creates a value.
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
    /// The architecture, as in the name of the program after `qemu-system-`.
    pub arch: types::SysEmuTarget,
}

impl QemuTargetInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(arch: types::SysEmuTarget) -> Self {
        Self { arch }
    }
}

/// The UUID that the guest sees.
#[non_exhaustive]
pub struct UuidInfo {
    /// The UUID, as 36 characters in lower case with hyphens. All zeros if none was set with
    /// `-uuid`.
    pub uuid: crate::rt::Text,
}

impl UuidInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(uuid: impl Into<crate::rt::Text>) -> Self {
        Self { uuid: uuid.into() }
    }
}

/// The generation id of the guest, as a GUID.
#[non_exhaustive]
pub struct GuidInfo {
    /// The id, in the form of a UUID.
    pub guid: crate::rt::Text,
}

impl GuidInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(guid: impl Into<crate::rt::Text>) -> Self {
        Self { guid: guid.into() }
    }
}

/// The kinds of NUMA setting.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// A NUMA node with memory or CPUs.
    Node,
    /// The distance from one node to another.
    Dist,
    /// The node that CPUs at some place of the topology belong to.
    Cpu,
    /// Latency or bandwidth between two nodes (ACPI HMAT).
    HmatLb,
    /// A cache in front of the memory of a node (ACPI HMAT).
    HmatCache,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A NUMA setting of any kind.
#[non_exhaustive]
pub struct NumaOptions {
    /// What to set, which decides which other members there are.
    ///
    /// On the wire: `type`.
    pub type_: types::NumaOptionsBranch,
}

impl NumaOptions {
    /// Creates a value.
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
    /// A NUMA node with memory or CPUs.
    Node(types::NumaNodeOptions),
    /// The distance from one node to another.
    Dist(types::NumaDistOptions),
    /// The node that CPUs at some place of the topology belong to.
    Cpu(types::NumaCpuOptions),
    /// Latency or bandwidth between two nodes (ACPI HMAT).
    HmatLb(types::NumaHmatLBOptions),
    /// A cache in front of the memory of a node (ACPI HMAT).
    HmatCache(types::NumaHmatCacheOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A NUMA node of the guest with its CPUs and memory.
///
/// A node without CPUs or without memory is allowed. [`mem`](field@types::NumaNodeOptions::mem)
/// and [`memdev`](field@types::NumaNodeOptions::memdev) exclude each other.
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// The number of the node. By default nodes are numbered from 0 in the order of their
    /// definition.
    pub nodeid: Option<u16>,
    /// The CPUs of the node by `cpu-index`. If no node lists any, QEMU spreads the CPUs over the
    /// nodes; otherwise CPUs that no node lists belong to node 0, and QEMU warns of them. `cpu`
    /// settings are the better way, as they name the place in the topology.
    pub cpus: Option<Vec<u16>>,
    /// The size of its memory in bytes. Newer machine types refuse it (see `numa-mem-supported` of
    /// `query-machines`).
    pub mem: Option<u64>,
    /// The id of the memory backend with its memory. If one node has it, all with memory must.
    pub memdev: Option<crate::rt::Text>,
    /// The number of the node whose CPUs reach this memory fastest; that node must have CPUs. It
    /// needs the machine option `hmat`. A node with CPUs is its own initiator, and by default a
    /// node without has none.
    pub initiator: Option<u16>,
}

impl NumaNodeOptions {
    /// Creates a value in which all members are `None`.
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

    /// The number of the node. By default nodes are numbered from 0 in the order of their
    /// definition.
    #[inline]
    #[must_use]
    pub fn nodeid(mut self, value: impl Into<Option<u16>>) -> Self {
        self.nodeid = value.into();
        self
    }

    /// The CPUs of the node by `cpu-index`. If no node lists any, QEMU spreads the CPUs over the
    /// nodes; otherwise CPUs that no node lists belong to node 0, and QEMU warns of them. `cpu`
    /// settings are the better way, as they name the place in the topology.
    #[inline]
    #[must_use]
    pub fn cpus(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpus = Some(value.into());
        self
    }

    /// The size of its memory in bytes. Newer machine types refuse it (see `numa-mem-supported` of
    /// `query-machines`).
    #[inline]
    #[must_use]
    pub fn mem(mut self, value: impl Into<Option<u64>>) -> Self {
        self.mem = value.into();
        self
    }

    /// The id of the memory backend with its memory. If one node has it, all with memory must.
    #[inline]
    #[must_use]
    pub fn memdev(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.memdev = Some(value.into());
        self
    }

    /// The number of the node whose CPUs reach this memory fastest; that node must have CPUs. It
    /// needs the machine option `hmat`. A node with CPUs is its own initiator, and by default a
    /// node without has none.
    #[inline]
    #[must_use]
    pub fn initiator(mut self, value: impl Into<Option<u16>>) -> Self {
        self.initiator = value.into();
        self
    }
}

/// The distance from one NUMA node of the guest to another.
///
/// Without any, a node is at 10 from itself and at 20 from all others. With some, there must be
/// one for each pair of nodes; a single one counts for both directions. If a pair has two
/// different ones, every pair needs both.
#[non_exhaustive]
pub struct NumaDistOptions {
    /// The number of the node with the CPU.
    pub src: u16,
    /// The number of the node with the memory.
    pub dst: u16,
    /// The distance, relative to 10, which means local: 20 takes twice as long, 255 stands for a
    /// node that cannot be reached. It is 10 from a node to itself, and values below 10 are errors.
    pub val: u8,
}

impl NumaDistOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self { src, dst, val }
    }
}

/// The NUMA node that the CPUs at some place belong to.
///
/// [`node-id`](field@types::NumaCpuOptions::node_id) must be given, and the node exist; the
/// other members name the place, and all CPUs that match them belong to the node.
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// The NUMA node, which is no level of the topology.
    pub node_id: Option<i64>,
    /// The drawer in the machine (s390x).
    ///
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// The book within the drawer (s390x).
    ///
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// The socket: the physical package, on s390x within the book.
    pub socket_id: Option<i64>,
    /// The die within the socket (x86).
    pub die_id: Option<i64>,
    /// The cluster within the die: cores with something in common, such as a cache (Arm).
    ///
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// The module within the die: cores that share the L2 cache (x86).
    ///
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// The core within its cluster, module, die or socket. On s390x it is the number of the CPU in
    /// the machine; on POWER it is the number of its first thread.
    pub core_id: Option<i64>,
    /// The hardware thread within the core.
    pub thread_id: Option<i64>,
}

impl NumaCpuOptions {
    /// Creates a value in which all members are `None`.
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

    /// The NUMA node, which is no level of the topology.
    #[inline]
    #[must_use]
    pub fn node_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.node_id = value.into();
        self
    }

    /// The drawer in the machine (s390x).
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.drawer_id = value.into();
        self
    }

    /// The book within the drawer (s390x).
    ///
    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.book_id = value.into();
        self
    }

    /// The socket: the physical package, on s390x within the book.
    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.socket_id = value.into();
        self
    }

    /// The die within the socket (x86).
    #[inline]
    #[must_use]
    pub fn die_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.die_id = value.into();
        self
    }

    /// The cluster within the die: cores with something in common, such as a cache (Arm).
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn cluster_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cluster_id = value.into();
        self
    }

    /// The module within the die: cores that share the L2 cache (x86).
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn module_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.module_id = value.into();
        self
    }

    /// The core within its cluster, module, die or socket. On s390x it is the number of the CPU in
    /// the machine; on POWER it is the number of its first thread.
    #[inline]
    #[must_use]
    pub fn core_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.core_id = value.into();
        self
    }

    /// The hardware thread within the core.
    #[inline]
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.thread_id = value.into();
        self
    }
}

/// The memory or cache level that latency and bandwidth are given for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatLBMemoryHierarchy {
    /// The memory itself, without caches in front of it.
    Memory,
    /// The cache of level 1 (see [`NumaHmatCacheOptions`](types::NumaHmatCacheOptions)).
    FirstLevel,
    /// The cache of level 2.
    SecondLevel,
    /// The cache of level 3.
    ThirdLevel,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What a latency or bandwidth value is about: access, reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatLBDataType {
    /// Latency of reads and writes alike, in nanoseconds.
    AccessLatency,
    /// Latency of reads alone, in nanoseconds.
    ReadLatency,
    /// Latency of writes alone, in nanoseconds.
    WriteLatency,
    /// Bandwidth of reads and writes alike, in bytes per second.
    AccessBandwidth,
    /// Bandwidth of reads alone, in bytes per second.
    ReadBandwidth,
    /// Bandwidth of writes alone, in bytes per second.
    WriteBandwidth,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Latency or bandwidth between two NUMA nodes of the guest.
///
/// It needs the machine option `hmat`. All values of one kind share a unit in the ACPI table,
/// which has 16 bits for each, so the largest must not be more than 65534 times the unit.
/// Values given twice are errors.
#[non_exhaustive]
pub struct NumaHmatLBOptions {
    /// The number of the node with the CPU or device. It must have CPUs, or be a generic initiator
    /// or port.
    pub initiator: u16,
    /// The number of the node with the memory.
    pub target: u16,
    /// What is measured: the memory, or a cache in front of it.
    pub hierarchy: types::HmatLBMemoryHierarchy,
    /// Whether it is latency or bandwidth, and of which accesses.
    pub data_type: types::HmatLBDataType,
    /// The latency in nanoseconds. Needed for the three types of latency, and an error for the
    /// others.
    pub latency: Option<u64>,
    /// The bandwidth in bytes per second, a multiple of 1 MiB per second. Needed for the three
    /// types of bandwidth, and an error for the others.
    pub bandwidth: Option<u64>,
}

impl NumaHmatLBOptions {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// The latency in nanoseconds. Needed for the three types of latency, and an error for the
    /// others.
    #[inline]
    #[must_use]
    pub fn latency(mut self, value: impl Into<Option<u64>>) -> Self {
        self.latency = value.into();
        self
    }

    /// The bandwidth in bytes per second, a multiple of 1 MiB per second. Needed for the three
    /// types of bandwidth, and an error for the others.
    #[inline]
    #[must_use]
    pub fn bandwidth(mut self, value: impl Into<Option<u64>>) -> Self {
        self.bandwidth = value.into();
        self
    }
}

/// Associativity of a cache in front of memory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// There is no cache, or it is not known.
    None,
    /// Each address has one place in the cache (direct-mapped).
    Direct,
    /// Some other scheme of the hardware.
    Complex,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// When a cache in front of memory writes data back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// There is no cache, or it is not known.
    None,
    /// Later, when the place in the cache is needed.
    WriteBack,
    /// With each write, so that the memory is never out of date.
    WriteThrough,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A cache in front of the memory of a NUMA node.
///
/// It needs the machine option `hmat`, and both a latency and a bandwidth of the node
/// (`hmat-lb`) set before it.
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// The number of the node with the memory.
    pub node_id: u32,
    /// The size of the cache in bytes, larger than that of the level before.
    pub size: u64,
    /// The level, 1 to 3. Those before it must have been set.
    pub level: u8,
    /// Where an address can be in the cache.
    pub associativity: types::HmatCacheAssociativity,
    /// When data is written to the memory.
    pub policy: types::HmatCacheWritePolicy,
    /// The length of a cache line in bytes.
    pub line: u16,
}

impl NumaHmatCacheOptions {
    /// Creates a value.
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
    /// The id of the object. QEMU always sends it, although it is optional in the schema.
    pub id: Option<crate::rt::Text>,
    /// The amount of memory in bytes.
    pub size: u64,
    /// Whether the host may merge equal pages.
    pub merge: bool,
    /// Whether core dumps of QEMU contain it.
    pub dump: bool,
    /// Whether its pages were allocated at once.
    pub prealloc: bool,
    /// Whether other processes can share the memory.
    ///
    /// Since QEMU 6.1.
    pub share: Option<bool>,
    /// Whether reserving swap space or huge pages for it was asked for, which does not mean that
    /// the host does so for this kind of memory. Absent if the host has no such setting.
    ///
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    /// The host NUMA nodes that [`policy`](field@types::Memdev::policy) is about; empty for
    /// `default`.
    pub host_nodes: Vec<u16>,
    /// How its pages are placed on host nodes.
    pub policy: types::HostMemPolicy,
}

impl Memdev {
    /// Creates a value with all required members; optional ones are `None`.
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
///
/// Which members are there depends on the machine type: x86 has sockets, dies, modules, cores
/// and threads, s390x drawers, books, sockets and cores. Those that `query-hotpluggable-cpus`
/// lists are needed for `device_add` of a CPU. Apart from the node, each number counts within
/// the next higher level.
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// The NUMA node, which is no level of the topology.
    pub node_id: Option<i64>,
    /// The drawer in the machine (s390x).
    ///
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// The book within the drawer (s390x).
    ///
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    /// The socket: the physical package, on s390x within the book.
    pub socket_id: Option<i64>,
    /// The die within the socket (x86).
    pub die_id: Option<i64>,
    /// The cluster within the die: cores with something in common, such as a cache (Arm).
    ///
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// The module within the die: cores that share the L2 cache (x86).
    ///
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    /// The core within its cluster, module, die or socket. On s390x it is the number of the CPU in
    /// the machine; on POWER it is the number of its first thread.
    pub core_id: Option<i64>,
    /// The hardware thread within the core.
    pub thread_id: Option<i64>,
}

impl CpuInstanceProperties {
    /// Creates a value in which all members are `None`.
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
    /// The class to give `device_add` as `driver`.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// How many virtual CPUs come with it: all threads of a core where whole cores are plugged
    /// (POWER), else 1.
    pub vcpus_count: i64,
    /// The place, as arguments for `device_add`. There may be members that this schema does not
    /// know yet: pass them on too.
    pub props: types::CpuInstanceProperties,
    /// The CPU object at this place. Absent if the place is free.
    pub qom_path: Option<crate::rt::Text>,
}

impl HotpluggableCPU {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<crate::rt::Text>,
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
    /// The memory that the guest has, in bytes: its RAM without the balloon.
    pub actual: i64,
}

impl BalloonInfo {
    /// Creates a value.
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
    /// Bytes that the guest uses or cannot use, such as those in the balloon.
    pub committed: u64,
    /// Bytes that the guest has free.
    pub available: u64,
}

impl HvBalloonInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

/// Sizes of boot memory and plugged-in memory.
#[non_exhaustive]
pub struct MemoryInfo {
    /// The RAM that the guest was started with (`-m`), in bytes.
    pub base_memory: u64,
    /// The memory devices plugged in now, in bytes, virtio-mem with its present size. Absent for
    /// architectures without such devices.
    pub plugged_memory: Option<u64>,
}

impl MemoryInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Where the memory begins in the guest-physical address space.
    pub addr: i64,
    /// The size of the module in bytes.
    pub size: i64,
    /// The number of the memory slot.
    pub slot: i64,
    /// The NUMA node that the guest is told it belongs to.
    pub node: i64,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
    /// Whether it was plugged into the running guest.
    pub hotplugged: bool,
    /// Whether `device_del` can unplug it.
    pub hotpluggable: bool,
}

impl PCDIMMDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<crate::rt::Text>,
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
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Where the memory begins in the guest-physical address space.
    pub memaddr: u64,
    /// The size of the memory in bytes.
    pub size: u64,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
}

impl VirtioPMEMDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<crate::rt::Text>) -> Self {
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
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Where its range begins in the guest-physical address space.
    pub memaddr: u64,
    /// The size in bytes that the guest is asked to bring it to; set it with `qom-set`.
    pub requested_size: u64,
    /// The bytes that the guest has plugged at the moment.
    pub size: u64,
    /// The most bytes it can have: the size of its backend.
    pub max_size: u64,
    /// The unit, in bytes, in which memory is plugged and unplugged.
    pub block_size: u64,
    /// The NUMA node that the guest is told it belongs to.
    pub node: i64,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
}

/// The required members of [`VirtioMEMDeviceInfo`], for its `new`.
pub struct VirtioMEMDeviceInfoRequired {
    /// Where its range begins in the guest-physical address space.
    pub memaddr: u64,
    /// The size in bytes that the guest is asked to bring it to; set it with `qom-set`.
    pub requested_size: u64,
    /// The bytes that the guest has plugged at the moment.
    pub size: u64,
    /// The most bytes it can have: the size of its backend.
    pub max_size: u64,
    /// The unit, in bytes, in which memory is plugged and unplugged.
    pub block_size: u64,
    /// The NUMA node that the guest is told it belongs to.
    pub node: i64,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
}

impl VirtioMEMDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: VirtioMEMDeviceInfoRequired) -> Self {
        Self {
            id: None,
            memaddr: required.memaddr,
            requested_size: required.requested_size,
            size: required.size,
            max_size: required.max_size,
            block_size: required.block_size,
            node: required.node,
            memdev: required.memdev,
        }
    }
}

/// State of a section of SGX enclave memory.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct SgxEPCDeviceInfo {
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Where the section begins in the guest-physical address space.
    pub memaddr: u64,
    /// The size of the section in bytes.
    pub size: u64,
    /// The NUMA node that the guest is told it belongs to.
    ///
    /// Since QEMU 7.0.
    pub node: Option<i64>,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
}

impl SgxEPCDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<crate::rt::Text>) -> Self {
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
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Guest-physical address at which the memory that can be added begins. Absent if the device
    /// has no memory backend, so that it can only take memory away.
    pub memaddr: Option<u64>,
    /// The most bytes that can be added; 0 without a memory backend.
    pub max_size: u64,
    /// The QOM path of the memory backend; absent without a backend.
    pub memdev: Option<crate::rt::Text>,
}

impl HvBalloonDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
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

/// A memory device of the kind `sp-mem`: specific-purpose memory, such as that of an
/// accelerator.
///
/// The firmware reports it as reserved for a driver, so that guests do not use it as ordinary
/// RAM. It cannot be plugged while the guest runs.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfo {
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// Where the memory begins in the guest-physical address space.
    pub addr: u64,
    /// The size of the memory in bytes.
    pub size: u64,
    /// The NUMA node that the guest is told it belongs to.
    pub node: i64,
    /// The QOM path of the memory backend.
    pub memdev: crate::rt::Text,
}

impl SpMemDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        addr: u64,
        size: u64,
        node: i64,
        memdev: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            id: None,
            addr,
            size,
            node,
            memdev: memdev.into(),
        }
    }
}

/// Selects the device type whose details are present.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// A memory module (`pc-dimm`), which can be plugged in and out as a whole.
    Dimm,
    /// A module of persistent memory ([`nvdimm`](types::MemoryDeviceInfoKind::Nvdimm)).
    Nvdimm,
    /// Persistent memory over virtio, which the guest flushes by request.
    VirtioPmem,
    /// Memory whose size can change in small steps.
    VirtioMem,
    /// A section of enclave memory for Intel SGX.
    ///
    /// Since QEMU 6.2.
    SgxEpc,
    /// The memory that the Hyper-V balloon device can add.
    ///
    /// Since QEMU 8.2.
    HvBalloon,
    /// Specific-purpose memory, which the guest leaves to a driver.
    ///
    /// Since QEMU 11.1.
    SpMem,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds a [`PCDIMMDeviceInfo`](types::PCDIMMDeviceInfo) as
/// [`data`](field@types::PCDIMMDeviceInfoWrapper::data), for `dimm` and `nvdimm` in
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
#[non_exhaustive]
pub struct PCDIMMDeviceInfoWrapper {
    /// Place and size of the module.
    pub data: types::PCDIMMDeviceInfo,
}

impl PCDIMMDeviceInfoWrapper {
    /// Creates a value.
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
    /// Place and size of the device.
    pub data: types::VirtioPMEMDeviceInfo,
}

impl VirtioPMEMDeviceInfoWrapper {
    /// Creates a value.
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
    /// Place of the device, with present, requested and largest size.
    pub data: types::VirtioMEMDeviceInfo,
}

impl VirtioMEMDeviceInfoWrapper {
    /// Creates a value.
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
    /// Place and size of the section.
    pub data: types::SgxEPCDeviceInfo,
}

impl SgxEPCDeviceInfoWrapper {
    /// Creates a value.
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
    /// Place and largest size of the memory that the device can add.
    pub data: types::HvBalloonDeviceInfo,
}

impl HvBalloonDeviceInfoWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::HvBalloonDeviceInfo) -> Self {
        Self { data }
    }
}

/// Holds an [`SpMemDeviceInfo`](types::SpMemDeviceInfo) as
/// [`data`](field@types::SpMemDeviceInfoWrapper::data), for the branch `sp-mem` of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfoWrapper {
    /// Place and size of the device.
    pub data: types::SpMemDeviceInfo,
}

impl SpMemDeviceInfoWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::SpMemDeviceInfo) -> Self {
        Self { data }
    }
}

/// A memory device of the guest of any kind.
#[non_exhaustive]
pub struct MemoryDeviceInfo {
    /// The kind of device. It decides what `data` contains.
    ///
    /// On the wire: `type`.
    pub type_: types::MemoryDeviceInfoBranch,
}

impl MemoryDeviceInfo {
    /// Creates a value.
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
    /// A memory module (`pc-dimm`), which can be plugged in and out as a whole.
    Dimm(types::PCDIMMDeviceInfoWrapper),
    /// A module of persistent memory ([`nvdimm`](types::MemoryDeviceInfoKind::Nvdimm)).
    Nvdimm(types::PCDIMMDeviceInfoWrapper),
    /// Persistent memory over virtio, which the guest flushes by request.
    VirtioPmem(types::VirtioPMEMDeviceInfoWrapper),
    /// Memory whose size can change in small steps.
    VirtioMem(types::VirtioMEMDeviceInfoWrapper),
    /// A section of enclave memory for Intel SGX.
    ///
    /// Since QEMU 6.2.
    SgxEpc(types::SgxEPCDeviceInfoWrapper),
    /// The memory that the Hyper-V balloon device can add.
    ///
    /// Since QEMU 8.2.
    HvBalloon(types::HvBalloonDeviceInfoWrapper),
    /// Specific-purpose memory, which the guest leaves to a driver.
    ///
    /// Since QEMU 11.1.
    SpMem(types::SpMemDeviceInfoWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Version and debug log of the guest's firmware.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct FirmwareLog {
    /// The version of the firmware; absent if it gives none.
    pub version: Option<crate::rt::Text>,
    /// The text, base64-encoded. The first and the last line can be cut off.
    pub log: crate::rt::Text,
}

impl FirmwareLog {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(log: impl Into<crate::rt::Text>) -> Self {
        Self {
            version: None,
            log: log.into(),
        }
    }
}

/// A CPU model by name, with properties changed from its default.
#[non_exhaustive]
pub struct CpuModelInfo {
    /// The model to start from, as in `query-cpu-definitions`.
    pub name: crate::rt::Text,
    /// An object with the properties that differ from the model: names of features with true or
    /// false for most. Empty or absent for none.
    pub props: Option<crate::rt::Value>,
}

impl CpuModelInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            props: None,
        }
    }

    /// An object with the properties that differ from the model: names of features with true or
    /// false for most. Empty or absent for none.
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
    /// As a base model that never changes, with every feature that is on beyond it: it means the
    /// same in every QEMU, and is safe for migration. Parts of the model that no such description
    /// can hold, such as cache data passed through from the host, are left out.
    Static,
    /// With all properties and their values, for looking at them. Safe for migration only if the
    /// model is.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How one CPU model relates to another.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// Each has something that the other lacks: neither can stand in for the other.
    Incompatible,
    /// Both are the same: each runs where the other does.
    Identical,
    /// Model A has more than model B: a guest made for B runs where A is offered.
    Superset,
    /// Model A has less than model B: a guest made for A runs where B is offered.
    Subset,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The CPU model that two others have in common.
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// The common model, in `static` form.
    pub model: types::CpuModelInfo,
}

impl CpuModelBaselineInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(model: types::CpuModelInfo) -> Self {
        Self { model }
    }
}

/// How two CPU models relate, and which properties make the difference.
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// How model A relates to model B.
    pub result: types::CpuModelCompareResult,
    /// The properties that differ; empty for identical models. A property that cannot be written
    /// means that no setting can make the models equal, and so does `type`.
    pub responsible_properties: Vec<crate::rt::Text>,
}

impl CpuModelCompareInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        result: types::CpuModelCompareResult,
        responsible_properties: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        Self {
            result,
            responsible_properties: responsible_properties
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// A CPU model spelled out, with those of its properties that are deprecated.
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// The model as it is spelled out.
    pub model: types::CpuModelInfo,
    /// Properties that the maker of the processor advises against, for guests that are to run on
    /// later generations. For `static`, those of them that are on in this model; for `full`, all
    /// that QEMU knows for the architecture. Absent if there is no such information.
    ///
    /// Since QEMU 9.1.
    pub deprecated_props: Option<Vec<crate::rt::Text>>,
}

impl CpuModelExpansionInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// The name for `-cpu` and for [`CpuModelInfo`](types::CpuModelInfo).
    pub name: crate::rt::Text,
    /// Whether a guest with this model can be migrated between different hosts and QEMU versions,
    /// as long as the machine type is the same. If absent, it is not known; assume that it is not.
    pub migration_safe: Option<bool>,
    /// Whether the model never changes with QEMU, machine type or accelerator. If so, it is also
    /// safe for migration.
    ///
    /// On the wire: `static`.
    pub static_: bool,
    /// The properties that keep the model from running on this host: what remains works after
    /// switching them off, unless one of them is read-only or called `type`. Empty if it runs as it
    /// is, absent if that is not known.
    pub unavailable_features: Option<Vec<crate::rt::Text>>,
    /// The class of the CPU, for `device-list-properties` and `device_add`.
    pub typename: crate::rt::Text,
    /// The model that this name stands for at the moment. Store that one instead: the alias can
    /// mean another model with a later machine type. Absent if it is no alias.
    pub alias_of: Option<crate::rt::Text>,
    /// Whether it will be removed in a later release.
    pub deprecated: bool,
}

impl CpuDefinitionInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        static_: bool,
        typename: impl Into<crate::rt::Text>,
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

/// A vCPU with the state of its registers, which only a stopped vCPU can tell.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfo {
    /// Index of the vCPU, from 0.
    pub cpu: i64,
    /// Whether human monitor commands such as `info registers` are about this vCPU.
    pub current: bool,
    /// Whether the vCPU waits for an interrupt.
    pub halted: bool,
    /// QOM path of the vCPU's device.
    pub qom_path: crate::rt::Text,
    /// Identifier of the thread on the host that runs the vCPU.
    pub thread_id: i64,
    /// Place in the machine's topology. Absent if the machine does not define one.
    pub props: Option<types::CpuInstanceProperties>,
    /// Architecture, which selects the register that is present.
    pub arch: types::CpuInfoBranch,
}

impl CpuInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        cpu: i64,
        current: bool,
        halted: bool,
        qom_path: impl Into<crate::rt::Text>,
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
    /// Intel and AMD, 32 and 64 bits.
    X86(types::CpuInfoX86),
    /// SPARC, 32 and 64 bits.
    Sparc(types::CpuInfoSPARC),
    /// PowerPC, 32 and 64 bits.
    Ppc(types::CpuInfoPPC),
    /// MIPS in all widths and byte orders.
    Mips(types::CpuInfoMIPS),
    /// Infineon TriCore.
    Tricore(types::CpuInfoTricore),
    /// IBM Z.
    S390(types::CpuInfoS390),
    /// RISC-V, 32 and 64 bits.
    Riscv(types::CpuInfoRISCV),
    /// Any other: no register is present.
    Other,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Architectures for which [`CpuInfo`](types::CpuInfo) has a register.
///
/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoArch {
    /// Intel and AMD, 32 and 64 bits.
    X86,
    /// SPARC, 32 and 64 bits.
    Sparc,
    /// PowerPC, 32 and 64 bits.
    Ppc,
    /// MIPS in all widths and byte orders.
    Mips,
    /// Infineon TriCore.
    Tricore,
    /// IBM Z.
    S390,
    /// RISC-V, 32 and 64 bits.
    Riscv,
    /// Any other: no register is present.
    Other,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The register of an x86 vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoX86 {
    /// Instruction pointer.
    pub pc: i64,
}

impl CpuInfoX86 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// Registers of a SPARC vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoSPARC {
    /// Program counter: the current instruction.
    pub pc: i64,
    /// Next program counter: what runs after the current instruction.
    pub npc: i64,
}

impl CpuInfoSPARC {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pc: i64, npc: i64) -> Self {
        Self { pc, npc }
    }
}

/// The register of a PowerPC vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoPPC {
    /// Address of the next instruction.
    pub nip: i64,
}

impl CpuInfoPPC {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(nip: i64) -> Self {
        Self { nip }
    }
}

/// The register of a MIPS vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoMIPS {
    /// Program counter.
    pub pc: i64,
}

impl CpuInfoMIPS {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// The register of a TriCore vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoTricore {
    /// Program counter.
    pub pc: i64,
}

impl CpuInfoTricore {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}

/// The register of a RISC-V vCPU.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoRISCV {
    /// Program counter.
    pub pc: i64,
}

impl CpuInfoRISCV {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pc: i64) -> Self {
        Self { pc }
    }
}
