// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The processor architectures that QEMU emulates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SysEmuTarget {
    Aarch64,
    Alpha,
    Arm,
    Avr,
    /// Since QEMU 11.0.
    Hexagon,
    Hppa,
    I386,
    /// Since QEMU 7.1.
    Loongarch64,
    M68k,
    Microblaze,
    Mips,
    Mips64,
    Mips64el,
    Mipsel,
    Or1k,
    Ppc,
    Ppc64,
    Riscv32,
    Riscv64,
    Rx,
    S390x,
    Sh4,
    Sh4eb,
    Sparc,
    Sparc64,
    Tricore,
    X86_64,
    Xtensa,
    Xtensaeb,
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Unicore32,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What an s390x CPU is doing.
///
/// Older releases call it `CpuS390State`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuState {
    Uninitialized,
    Stopped,
    CheckStop,
    Operating,
    Load,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What is particular to an s390x CPU: state and entitlement.
#[non_exhaustive]
pub struct CpuInfoS390 {
    pub cpu_state: types::S390CpuState,
    /// Since QEMU 8.2.
    pub dedicated: Option<bool>,
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
    pub cpu_index: i64,
    /// Since QEMU 10.1.
    pub qom_type: Option<String>,
    pub qom_path: String,
    pub thread_id: i64,
    pub props: Option<types::CpuInstanceProperties>,
    pub target: types::CpuInfoFastBranch,
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
    S390x(types::CpuInfoS390),
    Aarch64,
    Alpha,
    Arm,
    Avr,
    /// Since QEMU 11.0.
    Hexagon,
    Hppa,
    I386,
    /// Since QEMU 7.1.
    Loongarch64,
    M68k,
    Microblaze,
    Mips,
    Mips64,
    Mips64el,
    Mipsel,
    Or1k,
    Ppc,
    Ppc64,
    Riscv32,
    Riscv64,
    Rx,
    Sh4,
    Sh4eb,
    Sparc,
    Sparc64,
    Tricore,
    X86_64,
    Xtensa,
    Xtensaeb,
    /// **Gone** since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'.
    #[deprecated(
        note = "gone since QEMU 11.0; use 'qemu-system-microblaze' with the machine option 'endianness=little'"
    )]
    Microblazeel,
    /// **Gone** since QEMU 9.2.
    #[deprecated(note = "gone since QEMU 9.2")]
    Cris,
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    Nios2,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Lm32,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Moxie,
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
    pub qom_type: String,
    pub property: String,
    pub value: String,
}

impl CompatProperty {
    /// Creates a value.
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
    pub name: String,
    pub alias: Option<String>,
    pub is_default: Option<bool>,
    pub cpu_max: i64,
    pub hotpluggable_cpus: bool,
    pub numa_mem_supported: bool,
    pub deprecated: bool,
    pub default_cpu_type: Option<String>,
    pub default_ram_id: Option<String>,
    /// Since QEMU 8.0.
    pub acpi: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 9.1.
    pub compat_props: Option<Vec<types::CompatProperty>>,
}

impl MachineInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub uuid: String,
}

impl UuidInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

/// The generation id of the guest, as a GUID.
#[non_exhaustive]
pub struct GuidInfo {
    pub guid: String,
}

impl GuidInfo {
    /// Creates a value.
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
    Node,
    Dist,
    Cpu,
    HmatLb,
    HmatCache,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A NUMA setting of any kind.
#[non_exhaustive]
pub struct NumaOptions {
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
    Node(types::NumaNodeOptions),
    Dist(types::NumaDistOptions),
    Cpu(types::NumaCpuOptions),
    HmatLb(types::NumaHmatLBOptions),
    HmatCache(types::NumaHmatCacheOptions),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A NUMA node of the guest with its CPUs and memory.
#[non_exhaustive]
pub struct NumaNodeOptions {
    pub nodeid: Option<u16>,
    pub cpus: Option<Vec<u16>>,
    pub mem: Option<u64>,
    pub memdev: Option<String>,
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

    #[inline]
    #[must_use]
    pub fn nodeid(mut self, value: impl Into<Option<u16>>) -> Self {
        self.nodeid = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cpus(mut self, value: impl Into<Vec<u16>>) -> Self {
        self.cpus = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mem(mut self, value: impl Into<Option<u64>>) -> Self {
        self.mem = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        self.memdev = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn initiator(mut self, value: impl Into<Option<u16>>) -> Self {
        self.initiator = value.into();
        self
    }
}

/// The distance from one NUMA node of the guest to another.
#[non_exhaustive]
pub struct NumaDistOptions {
    pub src: u16,
    pub dst: u16,
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
#[non_exhaustive]
pub struct NumaCpuOptions {
    pub node_id: Option<i64>,
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    pub socket_id: Option<i64>,
    pub die_id: Option<i64>,
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    pub core_id: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn node_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.node_id = value.into();
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.drawer_id = value.into();
        self
    }

    /// Since QEMU 8.2.
    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.book_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.socket_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn die_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.die_id = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn cluster_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cluster_id = value.into();
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn module_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.module_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn core_id(mut self, value: impl Into<Option<i64>>) -> Self {
        self.core_id = value.into();
        self
    }

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
    Memory,
    FirstLevel,
    SecondLevel,
    ThirdLevel,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What a latency or bandwidth value is about: access, reads or writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatLBDataType {
    AccessLatency,
    ReadLatency,
    WriteLatency,
    AccessBandwidth,
    ReadBandwidth,
    WriteBandwidth,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Latency or bandwidth between two NUMA nodes of the guest.
#[non_exhaustive]
pub struct NumaHmatLBOptions {
    pub initiator: u16,
    pub target: u16,
    pub hierarchy: types::HmatLBMemoryHierarchy,
    pub data_type: types::HmatLBDataType,
    pub latency: Option<u64>,
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

    #[inline]
    #[must_use]
    pub fn latency(mut self, value: impl Into<Option<u64>>) -> Self {
        self.latency = value.into();
        self
    }

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
    None,
    Direct,
    Complex,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// When a cache in front of memory writes data back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    None,
    WriteBack,
    WriteThrough,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A cache in front of the memory of a NUMA node.
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    pub node_id: u32,
    pub size: u64,
    pub level: u8,
    pub associativity: types::HmatCacheAssociativity,
    pub policy: types::HmatCacheWritePolicy,
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
    pub id: Option<String>,
    pub size: u64,
    pub merge: bool,
    pub dump: bool,
    pub prealloc: bool,
    /// Since QEMU 6.1.
    pub share: Option<bool>,
    /// Since QEMU 6.1.
    pub reserve: Option<bool>,
    pub host_nodes: Vec<u16>,
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
#[non_exhaustive]
pub struct CpuInstanceProperties {
    pub node_id: Option<i64>,
    /// Since QEMU 8.2.
    pub drawer_id: Option<i64>,
    /// Since QEMU 8.2.
    pub book_id: Option<i64>,
    pub socket_id: Option<i64>,
    pub die_id: Option<i64>,
    /// Since QEMU 7.1.
    pub cluster_id: Option<i64>,
    /// Since QEMU 9.1.
    pub module_id: Option<i64>,
    pub core_id: Option<i64>,
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
    /// On the wire: `type`.
    pub type_: String,
    pub vcpus_count: i64,
    pub props: types::CpuInstanceProperties,
    pub qom_path: Option<String>,
}

impl HotpluggableCPU {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub committed: u64,
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
    pub base_memory: u64,
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
    pub id: Option<String>,
    pub addr: i64,
    pub size: i64,
    pub slot: i64,
    pub node: i64,
    pub memdev: String,
    pub hotplugged: bool,
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
    pub id: Option<String>,
    pub memaddr: u64,
    pub size: u64,
    pub memdev: String,
}

impl VirtioPMEMDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub id: Option<String>,
    pub memaddr: u64,
    pub requested_size: u64,
    pub size: u64,
    pub max_size: u64,
    pub block_size: u64,
    pub node: i64,
    pub memdev: String,
}

/// The required members of [`VirtioMEMDeviceInfo`], for its `new`.
pub struct VirtioMEMDeviceInfoRequired {
    pub memaddr: u64,
    pub requested_size: u64,
    pub size: u64,
    pub max_size: u64,
    pub block_size: u64,
    pub node: i64,
    pub memdev: String,
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
    pub id: Option<String>,
    pub memaddr: u64,
    pub size: u64,
    /// Since QEMU 7.0.
    pub node: Option<i64>,
    pub memdev: String,
}

impl SgxEPCDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub id: Option<String>,
    pub memaddr: Option<u64>,
    pub max_size: u64,
    pub memdev: Option<String>,
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

/// A memory device of the kind `sp-mem`: memory that firmware reserves for a special purpose.
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfo {
    /// The name of the device.
    pub id: Option<String>,
    /// Where the memory begins in the guest.
    pub addr: u64,
    /// How large it is, in bytes.
    pub size: u64,
    /// Its NUMA node.
    pub node: i64,
    /// The memory backend behind it.
    pub memdev: String,
}

impl SpMemDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    Dimm,
    Nvdimm,
    VirtioPmem,
    VirtioMem,
    /// Since QEMU 6.2.
    SgxEpc,
    /// Since QEMU 8.2.
    HvBalloon,
    /// Since QEMU 11.1.
    SpMem,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds a [`PCDIMMDeviceInfo`](types::PCDIMMDeviceInfo) as
/// [`data`](field@types::PCDIMMDeviceInfoWrapper::data), for `dimm` and `nvdimm` in
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
#[non_exhaustive]
pub struct PCDIMMDeviceInfoWrapper {
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

/// Carries the details of a device of the kind `sp-mem` in the data of
/// [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
///
/// In messages since QEMU 11.1.
#[non_exhaustive]
pub struct SpMemDeviceInfoWrapper {
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
    Dimm(types::PCDIMMDeviceInfoWrapper),
    Nvdimm(types::PCDIMMDeviceInfoWrapper),
    VirtioPmem(types::VirtioPMEMDeviceInfoWrapper),
    VirtioMem(types::VirtioMEMDeviceInfoWrapper),
    /// Since QEMU 6.2.
    SgxEpc(types::SgxEPCDeviceInfoWrapper),
    /// Since QEMU 8.2.
    HvBalloon(types::HvBalloonDeviceInfoWrapper),
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
    pub version: Option<String>,
    pub log: String,
}

impl FirmwareLog {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub name: String,
    pub props: Option<crate::rt::Value>,
}

impl CpuModelInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            props: None,
        }
    }

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
    Static,
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How one CPU model relates to another.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    Incompatible,
    Identical,
    Superset,
    Subset,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The CPU model that two others have in common.
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
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
    pub result: types::CpuModelCompareResult,
    pub responsible_properties: Vec<String>,
}

impl CpuModelCompareInfo {
    /// Creates a value.
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
    pub model: types::CpuModelInfo,
    /// Since QEMU 9.1.
    pub deprecated_props: Option<Vec<String>>,
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
    pub name: String,
    pub migration_safe: Option<bool>,
    /// On the wire: `static`.
    pub static_: bool,
    pub unavailable_features: Option<Vec<String>>,
    pub typename: String,
    pub alias_of: Option<String>,
    pub deprecated: bool,
}

impl CpuDefinitionInfo {
    /// Creates a value with all required members; optional ones are `None`.
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfo {
    pub cpu: i64,
    pub current: bool,
    pub halted: bool,
    pub qom_path: String,
    pub thread_id: i64,
    pub props: Option<types::CpuInstanceProperties>,
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
    X86(types::CpuInfoX86),
    Sparc(types::CpuInfoSPARC),
    Ppc(types::CpuInfoPPC),
    Mips(types::CpuInfoMIPS),
    Tricore(types::CpuInfoTricore),
    S390(types::CpuInfoS390),
    Riscv(types::CpuInfoRISCV),
    Other,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoArch {
    X86,
    Sparc,
    Ppc,
    Mips,
    Tricore,
    S390,
    Riscv,
    Other,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoX86 {
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoSPARC {
    pub pc: i64,
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoPPC {
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoMIPS {
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoTricore {
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

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct CpuInfoRISCV {
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
