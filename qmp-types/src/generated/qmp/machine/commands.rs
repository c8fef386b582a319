// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the virtual CPUs, with topology, host thread id and object path of each, without
/// disturbing the guest.
///
/// CPUs that are not plugged in are missing:
/// [`query-hotpluggable-cpus`](commands::QueryHotpluggableCpus) has their places.
///
/// On the wire: `query-cpus-fast`.
///
/// Since QEMU 2.12.
///
/// # Example
///
/// Lists the virtual CPUs without interrupting them.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCpusFast::new();
/// ```
#[doc(alias = "query-cpus-fast")]
#[non_exhaustive]
pub struct QueryCpusFast {}

impl QueryCpusFast {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    type Return = Vec<types::CpuInfoFast>;
}

/// Lists the machine types that this QEMU binary can emulate.
///
/// It can be used with `-M none`, to find out what a binary offers.
///
/// On the wire: `query-machines`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// Lists the machine types; the example shows one of them.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMachines::new();
/// ```
#[doc(alias = "query-machines")]
#[non_exhaustive]
pub struct QueryMachines {
    /// Whether the reply has the defaults that each machine type sets, which makes it very long.
    /// The default is false.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`compat-props`](field@commands::QueryMachines::compat_props) is experimental: it may change
    /// or vanish in any release.
    ///
    /// Since QEMU 9.1.
    pub compat_props: Option<bool>,
}

impl QueryMachines {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { compat_props: None }
    }

    /// Whether the reply has the defaults that each machine type sets, which makes it very long.
    /// The default is false.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`compat-props`](field@commands::QueryMachines::compat_props) is experimental: it may change
    /// or vanish in any release.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn compat_props(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compat_props = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    type Return = Vec<types::MachineInfo>;
}

/// Returns facts about the machine that this guest runs on, such as whether it can be woken
/// from sleep.
///
/// On the wire: `query-current-machine`.
///
/// Since QEMU 4.0.
///
/// # Example
///
/// Asks what the running machine can do.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCurrentMachine::new();
/// ```
#[doc(alias = "query-current-machine")]
#[non_exhaustive]
pub struct QueryCurrentMachine {}

impl QueryCurrentMachine {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    type Return = types::CurrentMachineParams;
}

/// Tells which processor architecture this QEMU binary emulates.
///
/// On the wire: `query-target`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// Asks which architecture is emulated.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryTarget::new();
/// ```
#[doc(alias = "query-target")]
#[non_exhaustive]
pub struct QueryTarget {}

impl QueryTarget {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryTarget {
    const NAME: &'static str = "query-target";
    type Return = types::QemuTargetInfo;
}

/// Returns the UUID of the guest.
///
/// It is the one set with `-uuid`, which x86 guests find in SMBIOS.
///
/// On the wire: `query-uuid`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks for the UUID that `-uuid` gave to the machine; it is all zeros without one.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryUuid::new();
/// ```
#[doc(alias = "query-uuid")]
#[non_exhaustive]
pub struct QueryUuid {}

impl QueryUuid {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryUuid {
    const NAME: &'static str = "query-uuid";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::UuidInfo;
}

/// Returns the id that the guest uses to notice that it was cloned or rolled back. Needs a
/// `vmgenid` device.
///
/// Without one it fails with `GenericError`.
///
/// On the wire: `query-vm-generation-id`.
///
/// Since QEMU 2.9.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no such device.
///
/// # Example
///
/// Asks for the generation ID, which changes when a machine is restored or copied.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryVmGenerationId::new();
/// ```
#[doc(alias = "query-vm-generation-id")]
#[non_exhaustive]
pub struct QueryVmGenerationId {}

impl QueryVmGenerationId {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    type Return = types::GuidInfo;
}

/// Resets the machine at once, like the reset button of a computer.
///
/// The guest gets no chance to write out data. The event `RESET` reports that it is done; it
/// can come before the reply. A guest that is stopped stays so and is then in the state
/// `prelaunch`.
///
/// On the wire: `system_reset`.
///
/// Since QEMU 0.14.
///
/// # Events
///
/// - `RESET`, always; it tells that the work is over.
///
/// # Example
///
/// Resets the machine at once, without asking the guest. The event tells who asked for it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SystemReset::new();
/// ```
#[doc(alias = "system_reset")]
#[non_exhaustive]
pub struct SystemReset {}

impl SystemReset {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SystemReset {
    const NAME: &'static str = "system_reset";
    type Return = crate::rt::Empty;
}

/// Presses the power button of the guest. What the guest makes of it is up to its operating
/// system.
///
/// The event `POWERDOWN` confirms that it was pressed, `SHUTDOWN` comes when and if the guest
/// has turned itself off. There is no error if it does not react.
///
/// On the wire: `system_powerdown`.
///
/// Since QEMU 0.14.
///
/// # Events
///
/// - `POWERDOWN`, always.
/// - `SHUTDOWN`, possible; it tells that the work is over.
///
/// # Example
///
/// Presses the power button. The guest decides whether it shuts down, so the reply does not
/// mean that it will.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SystemPowerdown::new();
/// ```
#[doc(alias = "system_powerdown")]
#[non_exhaustive]
pub struct SystemPowerdown {}

impl SystemPowerdown {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    type Return = crate::rt::Empty;
}

/// Wakes the guest up. Fails unless it is asleep and its machine can be woken.
///
/// [`query-current-machine`](commands::QueryCurrentMachine) tells whether it can, the event
/// `WAKEUP` that it is awake.
///
/// On the wire: `system_wakeup`.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the guest is not suspended.
///
/// # Events
///
/// - `WAKEUP`, possible; it tells that the work is over.
///
/// # Example
///
/// Wakes a guest from suspension to memory. A guest that is not suspended gives an error.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SystemWakeup::new();
/// ```
#[doc(alias = "system_wakeup")]
#[non_exhaustive]
pub struct SystemWakeup {}

impl SystemWakeup {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    type Return = crate::rt::Empty;
}

/// Sends a non-maskable interrupt to the guest, usually to make its kernel write a crash dump.
///
/// On x86 it goes to all CPUs, on s390x it is a restart interrupt for one CPU. It fails on
/// machines that do not support it.
///
/// On the wire: `inject-nmi`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no such interrupt.
///
/// # Example
///
/// Sends a non-maskable interrupt to all CPUs, which makes many guests write a crash dump.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::InjectNmi::new();
/// ```
#[doc(alias = "inject-nmi")]
#[non_exhaustive]
pub struct InjectNmi {}

impl InjectNmi {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    type Return = crate::rt::Empty;
}

/// Writes guest memory, at an address as a virtual CPU sees it, to a file on the host.
///
/// The command returns when the file is complete; QEMU's main loop waits for it, so that large
/// sizes stall the guest. If it fails half-way, for example at an address that is not mapped,
/// the part written so far stays.
///
/// On the wire: `memsave`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such CPU.
///
/// # Example
///
/// Writes 4 KiB of memory at a virtual address of the first CPU into a file on the host.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Memsave::new(1032192, 4096, "memory.bin");
/// ```
#[doc(alias = "memsave")]
#[non_exhaustive]
pub struct Memsave {
    /// The first address, translated by the page tables that the CPU uses now.
    pub val: u64,
    /// The length of the range in bytes.
    pub size: u64,
    /// The file on the host, which is created or overwritten.
    pub filename: crate::rt::Text,
    /// The CPU whose page tables count, as in [`query-cpus-fast`](commands::QueryCpusFast); the
    /// first one by default.
    pub cpu_index: Option<i64>,
}

impl Memsave {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
            cpu_index: None,
        }
    }

    /// The CPU whose page tables count, as in [`query-cpus-fast`](commands::QueryCpusFast); the
    /// first one by default.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cpu_index = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Memsave {
    const NAME: &'static str = "memsave";
    type Return = crate::rt::Empty;
}

/// Writes a range of the physical address space of the guest to a host file.
///
/// It returns when the file is complete, and stalls the guest as long. Reading addresses of
/// devices can have side effects, so keep to RAM. `dump-guest-memory` is better for whole
/// guests.
///
/// On the wire: `pmemsave`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the file cannot be written.
///
/// # Example
///
/// Writes 64 KiB of guest memory at a physical address into a file on the host.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Pmemsave::new(983040, 65536, "bios.bin");
/// ```
#[doc(alias = "pmemsave")]
#[non_exhaustive]
pub struct Pmemsave {
    /// The guest-physical address of the first byte.
    pub val: u64,
    /// The length of the range in bytes.
    pub size: u64,
    /// The file on the host, which is created or overwritten.
    pub filename: crate::rt::Text,
}

impl Pmemsave {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Pmemsave {
    const NAME: &'static str = "pmemsave";
    type Return = crate::rt::Empty;
}

/// Lists the memory backends, with size, host nodes and policy of each.
///
/// The backend of the RAM that QEMU makes by itself is among them.
///
/// On the wire: `query-memdev`.
///
/// Since QEMU 2.1.
///
/// # Example
///
/// Lists the memory backends.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMemdev::new();
/// ```
#[doc(alias = "query-memdev")]
#[non_exhaustive]
pub struct QueryMemdev {}

impl QueryMemdev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::Memdev>;
}

/// Lists every place for a virtual CPU, with the `device_add` properties for it and, if taken,
/// the object path.
///
/// To plug one in, pass `type` as `driver` and all members of `props` to `device_add`. It fails
/// with `GenericError` for machine types whose CPUs cannot be plugged in.
///
/// On the wire: `query-hotpluggable-cpus`.
///
/// Since QEMU 2.7.
///
/// # Example
///
/// Lists the places for CPUs; those without a `qom-path` are empty.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryHotpluggableCpus::new();
/// ```
#[doc(alias = "query-hotpluggable-cpus")]
#[non_exhaustive]
pub struct QueryHotpluggableCpus {}

impl QueryHotpluggableCpus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::HotpluggableCPU>;
}

/// Adds a piece of NUMA configuration before the machine is built (`-preconfig`), like the
/// option `-numa`.
///
/// Afterwards it fails with `GenericError`. Places for `cpu` settings come from
/// [`query-hotpluggable-cpus`](commands::QueryHotpluggableCpus), which works at that stage too.
///
/// On the wire: `set-numa-node`.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine exists already.
///
/// # Example
///
/// Is only taken before the machine is made (`-preconfig`); later it is refused.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::SetNumaNode::new(types::NumaNodeOptions::new().nodeid(0));
/// ```
#[doc(alias = "set-numa-node")]
#[non_exhaustive]
pub struct SetNumaNode {
    /// What to set, which decides which other members there are.
    ///
    /// On the wire: `type`.
    pub type_: types::NumaOptionsBranch,
}

impl SetNumaNode {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::NumaOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Asks the guest to shrink or grow to [`value`](field@commands::Balloon::value) bytes of
/// memory by way of its balloon device. It may take time or be ignored.
///
/// The reply only says that the request was passed on.
/// [`BALLOON_CHANGE`](events::BalloonChange) and [`query-balloon`](commands::QueryBalloon) tell
/// what the guest has done. A guest without a balloon driver does nothing; one that runs out of
/// memory can take some back.
///
/// On the wire: `balloon`.
///
/// [`query-balloon`](commands::QueryBalloon) shows the effect.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): the machine has no balloon.
///
/// # Events
///
/// - [`BALLOON_CHANGE`](events::BalloonChange), possible; it tells that the work is over.
///
/// # Example
///
/// Asks the guest to shrink to 48 MiB. It does so as soon as its driver runs.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Balloon::new(50331648);
/// ```
#[doc(alias = "balloon")]
#[non_exhaustive]
pub struct Balloon {
    /// The memory that the guest is to have, in bytes; more than 0. More than its RAM means all of
    /// it. The error is `DeviceNotActive` without a balloon device, `KVMMissingCap` if the kernel
    /// is too old.
    pub value: i64,
}

impl Balloon {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Balloon {
    const NAME: &'static str = "balloon";
    type Return = crate::rt::Empty;
}

/// Returns how much memory, in bytes, the balloon leaves to the guest at the moment.
///
/// Fails with `DeviceNotActive` if the guest has no balloon device.
///
/// On the wire: `query-balloon`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): the machine has no balloon.
///
/// # Example
///
/// Asks how much memory the guest has now.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryBalloon::new();
/// ```
#[doc(alias = "query-balloon")]
#[non_exhaustive]
pub struct QueryBalloon {}

impl QueryBalloon {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    type Return = types::BalloonInfo;
}

/// Returns the memory figures from the latest report of the Hyper-V balloon driver in the
/// guest.
///
/// Fails with `GenericError` without an `hv-balloon` device, if that has `status-report` off,
/// and before the first report.
///
/// On the wire: `query-hv-balloon-status-report`.
///
/// Since QEMU 8.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no such device.
///
/// # Example
///
/// Asks for the report of a Hyper-V balloon; the machine has no such device.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryHvBalloonStatusReport::new();
/// ```
#[doc(alias = "query-hv-balloon-status-report")]
#[non_exhaustive]
pub struct QueryHvBalloonStatusReport {}

impl QueryHvBalloonStatusReport {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
    type Return = types::HvBalloonInfo;
}

/// Returns the size of the boot memory and of the plugged-in memory of the guest, in bytes.
///
/// On the wire: `query-memory-size-summary`.
///
/// Since QEMU 2.11.
///
/// # Example
///
/// Asks how much memory the machine began with and how much was added.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMemorySizeSummary::new();
/// ```
#[doc(alias = "query-memory-size-summary")]
#[non_exhaustive]
pub struct QueryMemorySizeSummary {}

impl QueryMemorySizeSummary {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    type Return = types::MemoryInfo;
}

/// Lists the memory devices of the guest (such as DIMM, NVDIMM and virtio-mem) with size and
/// place of each.
///
/// The RAM that the guest was started with is not among them; see
/// [`query-memory-size-summary`](commands::QueryMemorySizeSummary).
///
/// On the wire: `query-memory-devices`.
///
/// Since QEMU 2.1.
///
/// # Example
///
/// Lists memory modules; one of 64 MiB is plugged.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMemoryDevices::new();
/// ```
#[doc(alias = "query-memory-devices")]
#[non_exhaustive]
pub struct QueryMemoryDevices {}

impl QueryMemoryDevices {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMemoryDevices {
    const NAME: &'static str = "query-memory-devices";
    type Return = Vec<types::MemoryDeviceInfo>;
}

/// Returns interrupt counts as text for people. Not a stable interface.
///
/// On the wire: `x-query-irq`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[doc(alias = "x-query-irq")]
#[non_exhaustive]
pub struct XQueryIrq {}

impl XQueryIrq {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns figures about TCG's translated code as text for people. Not a stable interface.
///
/// On the wire: `x-query-jit`.
///
/// Only in builds with `CONFIG_TCG`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[doc(alias = "x-query-jit")]
#[non_exhaustive]
pub struct XQueryJit {}

impl XQueryJit {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns the NUMA nodes of the guest, with CPUs and memory, as text for people. Not a stable
/// interface.
///
/// For programs: [`query-hotpluggable-cpus`](commands::QueryHotpluggableCpus) tells the nodes
/// of CPUs, [`query-memory-devices`](commands::QueryMemoryDevices) those of memory devices.
///
/// On the wire: `x-query-numa`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
///
/// **Note:** since QEMU 11.1: QEMU 11.1.3 aborts on it if there is a memory device of the kind `sp-mem`.
#[doc(alias = "x-query-numa")]
#[non_exhaustive]
pub struct XQueryNuma {}

impl XQueryNuma {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a table of QEMU's RAM blocks as text for people. Not a stable interface.
///
/// Each line has the name used in migration, page size, offset and sizes of a block, and
/// whether it is read-only.
///
/// On the wire: `x-query-ramblock`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[doc(alias = "x-query-ramblock")]
#[non_exhaustive]
pub struct XQueryRamblock {}

impl XQueryRamblock {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a list of the ROMs loaded into the guest as text for people. Not a stable interface.
///
/// Each line has the address or the fw_cfg name, the size and the file.
///
/// On the wire: `x-query-roms`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[doc(alias = "x-query-roms")]
#[non_exhaustive]
pub struct XQueryRoms {}

impl XQueryRoms {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a list of the guest's USB devices as text for people. Not a stable interface.
///
/// Each line has bus address, port, speed and product name.
///
/// On the wire: `x-query-usb`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[doc(alias = "x-query-usb")]
#[non_exhaustive]
pub struct XQueryUsb {}

impl XQueryUsb {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Writes the device tree that the guest was given to a file, as a flattened blob.
///
/// Fails with `GenericError` if the machine has none, as is common for x86. `dtc -I dtb` makes
/// it readable.
///
/// On the wire: `dumpdtb`.
///
/// Only in builds with `CONFIG_FDT`.
///
/// Since QEMU 7.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no device tree.
#[doc(alias = "dumpdtb")]
#[non_exhaustive]
pub struct Dumpdtb {
    /// The file on the host, which is created or overwritten.
    pub filename: crate::rt::Text,
}

impl Dumpdtb {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self { filename: filename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = crate::rt::Empty;
}

/// Returns the state of the interrupt controllers as text for people. Not a stable interface.
///
/// On the wire: `x-query-interrupt-controllers`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 9.1.
#[doc(alias = "x-query-interrupt-controllers")]
#[non_exhaustive]
pub struct XQueryInterruptControllers {}

impl XQueryInterruptControllers {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
    type Return = types::HumanReadableText;
}

/// Returns the debug log that the firmware keeps in guest memory, base64-encoded; if it is too
/// long, only its end.
///
/// The firmware must be an edk2 built with such a log, and the machine an x86 PC or Arm `virt`.
/// QEMU searches guest memory for it, and fails with `GenericError` if it finds no log.
///
/// On the wire: `query-firmware-log`.
///
/// Since QEMU 10.2.
#[doc(alias = "query-firmware-log")]
#[non_exhaustive]
pub struct QueryFirmwareLog {
    /// The most bytes of log to return, before encoding. The default is 1 MiB, and more is an
    /// error.
    pub max_size: Option<u64>,
}

impl QueryFirmwareLog {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { max_size: None }
    }

    /// The most bytes of log to return, before encoding. The default is 1 MiB, and more is an
    /// error.
    #[inline]
    #[must_use]
    pub fn max_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.max_size = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 2));
    type Return = types::FirmwareLog;
}

/// Saves the storage key of every guest page in a file; only on s390x.
///
/// Fails with `GenericError` for a guest that does not use storage keys.
///
/// On the wire: `dump-skeys`.
///
/// Since QEMU 2.5.
#[doc(alias = "dump-skeys")]
#[non_exhaustive]
pub struct DumpSkeys {
    /// The file on the host, which is created or overwritten.
    pub filename: crate::rt::Text,
}

impl DumpSkeys {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self { filename: filename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    type Return = crate::rt::Empty;
}

/// Compares two CPU models and tells whether a guest made for one could run on the other.
///
/// A usual use is to compare a guest's model with `host`: `identical` or `subset` as the first
/// one's result means that it runs here. The answer holds for this QEMU, machine type and
/// accelerator. Only s390x supports the command; elsewhere, and for unknown models or
/// properties, it fails.
///
/// On the wire: `query-cpu-model-comparison`.
///
/// Since QEMU 2.8.
#[doc(alias = "query-cpu-model-comparison")]
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    /// The model called A in the result.
    pub modela: types::CpuModelInfo,
    /// The model called B in the result.
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelComparison {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    type Return = types::CpuModelCompareInfo;
}

/// Works out a CPU model that is safe for hosts of either of two given models, for migration
/// between them.
///
/// It is a subset of both. Only s390x supports the command; elsewhere, and for unknown models
/// or properties, it fails.
///
/// On the wire: `query-cpu-model-baseline`.
///
/// Since QEMU 2.8.
#[doc(alias = "query-cpu-model-baseline")]
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    /// One of the two models, with its properties.
    pub modela: types::CpuModelInfo,
    /// The other one; the order does not matter.
    pub modelb: types::CpuModelInfo,
}

impl QueryCpuModelBaseline {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    type Return = types::CpuModelBaselineInfo;
}

/// Spells a CPU model out as a base model and its properties.
///
/// With the model `host` it tells what the host offers to guests. The answer holds for this
/// QEMU, machine type and accelerator, and options such as `-cpu` and `-global` can change it:
/// ask a QEMU without them. Not all architectures can do it: s390x and x86 know both types, Arm
/// and RISC-V only `full`, LoongArch only `static`. `GenericError` is the error for an unknown
/// model or property and for a type that is not supported.
///
/// On the wire: `query-cpu-model-expansion`.
///
/// Since QEMU 2.8.
#[doc(alias = "query-cpu-model-expansion")]
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    /// How fully to spell it out.
    ///
    /// On the wire: `type`.
    pub type_: types::CpuModelExpansionType,
    /// The model to spell out, with changes to its properties if wanted.
    pub model: types::CpuModelInfo,
}

impl QueryCpuModelExpansion {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::CpuModelExpansionType, model: types::CpuModelInfo) -> Self {
        Self { type_, model }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    type Return = types::CpuModelExpansionInfo;
}

/// Lists the CPU models that `-cpu` accepts and, where known, what keeps each from running on
/// this host.
///
/// With `-M none` the answer holds for the default accelerator; which models can run differs
/// between KVM and TCG.
///
/// On the wire: `query-cpu-definitions`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// Lists the CPU models; the example shows one.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCpuDefinitions::new();
/// ```
#[doc(alias = "query-cpu-definitions")]
#[non_exhaustive]
pub struct QueryCpuDefinitions {}

impl QueryCpuDefinitions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    type Return = Vec<types::CpuDefinitionInfo>;
}

/// Returns counts of TCG operations as text for people. Only in builds with profiling.
///
/// On the wire: `x-query-opcount`.
///
/// Only in builds with `CONFIG_TCG`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Since QEMU 6.2.
///
/// **Gone** since QEMU 10.1; nothing replaces it.
#[deprecated(note = "gone since QEMU 10.1; nothing replaces it")]
#[doc(alias = "x-query-opcount")]
#[non_exhaustive]
pub struct XQueryOpcount {}

impl XQueryOpcount {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 0));
    type Return = types::HumanReadableText;
}

/// Returns counters of RDMA devices as text for people.
///
/// On the wire: `x-query-rdma`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Since QEMU 6.2.
///
/// **Gone** since QEMU 9.1.
#[deprecated(note = "gone since QEMU 9.1")]
#[doc(alias = "x-query-rdma")]
#[non_exhaustive]
pub struct XQueryRdma {}

impl XQueryRdma {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 0));
    type Return = types::HumanReadableText;
}

/// Returns times that TCG spent in translating and running code as text for people.
///
/// On the wire: `x-query-profile`.
///
/// Only in builds with `CONFIG_TCG`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Since QEMU 6.2.
///
/// **Gone** since QEMU 8.1.
#[deprecated(note = "gone since QEMU 8.1")]
#[doc(alias = "x-query-profile")]
#[non_exhaustive]
pub struct XQueryProfile {}

impl XQueryProfile {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = types::HumanReadableText;
}

/// Lists the vCPUs with a register of each, for which it interrupts all of them.
/// [`query-cpus-fast`](commands::QueryCpusFast) does not.
///
/// On the wire: `query-cpus`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'query-cpus-fast'.
#[deprecated(note = "gone since QEMU 6.0; use 'query-cpus-fast'")]
#[doc(alias = "query-cpus")]
#[non_exhaustive]
pub struct QueryCpus {}

impl QueryCpus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCpus {
    const NAME: &'static str = "query-cpus";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = Vec<types::CpuInfo>;
}
