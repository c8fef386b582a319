// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the virtual CPUs, with topology, host thread id and object path of each, without
/// disturbing the guest.
///
/// On the wire: `query-cpus-fast`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct QueryCpusFast {}

impl crate::Blank for QueryCpusFast {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCpusFast {}

impl QueryCpusFast {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCpusFast {
    const NAME: &'static str = "query-cpus-fast";
    type Return = Vec<types::CpuInfoFast>;
}

/// Lists the machine types that this QEMU binary can emulate.
///
/// On the wire: `query-machines`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QueryMachines {
    /// The member `compat-props`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 9.1.
    pub compat_props: Option<bool>,
}

impl crate::Blank for QueryMachines {
    const BLANK: Self = Self { compat_props: None };
}

impl crate::Object for QueryMachines {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-machines",
        names: &["compat-props"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.compat_props]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.compat_props]);
    }
}

impl QueryMachines {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { compat_props: None }
    }
    /// Sets `compat-props`.
    #[inline]
    #[must_use]
    pub fn compat_props(mut self, value: bool) -> Self {
        self.compat_props = Some(value);
        self
    }
}

impl crate::Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    type Return = Vec<types::MachineInfo>;
}

/// Returns facts about the machine that this guest runs on, such as whether it can be woken
/// from sleep.
///
/// On the wire: `query-current-machine`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct QueryCurrentMachine {}

impl crate::Blank for QueryCurrentMachine {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCurrentMachine {}

impl QueryCurrentMachine {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCurrentMachine {
    const NAME: &'static str = "query-current-machine";
    type Return = types::CurrentMachineParams;
}

/// Tells which processor architecture this QEMU binary emulates.
///
/// On the wire: `query-target`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QueryTarget {}

impl crate::Blank for QueryTarget {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryTarget {}

impl QueryTarget {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryTarget {
    const NAME: &'static str = "query-target";
    type Return = types::QemuTargetInfo;
}

/// Returns the UUID of the guest.
///
/// On the wire: `query-uuid`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryUuid {}

impl crate::Blank for QueryUuid {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryUuid {}

impl QueryUuid {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryUuid {
    const NAME: &'static str = "query-uuid";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::UuidInfo;
}

/// Returns the id that the guest uses to notice that it was cloned or rolled back. Needs a
/// `vmgenid` device.
///
/// On the wire: `query-vm-generation-id`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct QueryVmGenerationId {}

impl crate::Blank for QueryVmGenerationId {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryVmGenerationId {}

impl QueryVmGenerationId {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryVmGenerationId {
    const NAME: &'static str = "query-vm-generation-id";
    type Return = types::GuidInfo;
}

/// Resets the machine at once, like the reset button of a computer.
///
/// On the wire: `system_reset`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SystemReset {}

impl crate::Blank for SystemReset {
    const BLANK: Self = Self {};
}

impl crate::Object for SystemReset {}

impl SystemReset {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for SystemReset {
    const NAME: &'static str = "system_reset";
    type Return = crate::Empty;
}

/// Presses the power button of the guest. What the guest makes of it is up to its operating
/// system.
///
/// On the wire: `system_powerdown`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SystemPowerdown {}

impl crate::Blank for SystemPowerdown {
    const BLANK: Self = Self {};
}

impl crate::Object for SystemPowerdown {}

impl SystemPowerdown {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for SystemPowerdown {
    const NAME: &'static str = "system_powerdown";
    type Return = crate::Empty;
}

/// Wakes the guest up. Fails unless it is asleep and its machine can be woken.
///
/// On the wire: `system_wakeup`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct SystemWakeup {}

impl crate::Blank for SystemWakeup {
    const BLANK: Self = Self {};
}

impl crate::Object for SystemWakeup {}

impl SystemWakeup {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for SystemWakeup {
    const NAME: &'static str = "system_wakeup";
    type Return = crate::Empty;
}

/// Sends a non-maskable interrupt to the guest, usually to make its kernel write a crash dump.
///
/// On the wire: `inject-nmi`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct InjectNmi {}

impl crate::Blank for InjectNmi {
    const BLANK: Self = Self {};
}

impl crate::Object for InjectNmi {}

impl InjectNmi {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for InjectNmi {
    const NAME: &'static str = "inject-nmi";
    type Return = crate::Empty;
}

/// Writes guest memory, at an address as a virtual CPU sees it, to a file on the host.
///
/// On the wire: `memsave`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Memsave {
    /// The member `val`.
    pub val: u64,
    /// The member `size`.
    pub size: u64,
    /// The member `filename`.
    pub filename: String,
    /// The member `cpu-index`.
    pub cpu_index: Option<i64>,
}

impl crate::Blank for Memsave {
    const BLANK: Self = Self {
        val: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        filename: crate::Blank::BLANK,
        cpu_index: None,
    };
}

impl crate::Object for Memsave {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "memsave",
        names: &["val", "size", "filename", "cpu-index"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.val, &self.size, &self.filename, &self.cpu_index]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.val, &mut self.size, &mut self.filename, &mut self.cpu_index],
        );
    }
}

impl Memsave {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
            cpu_index: None,
        }
    }
    /// Sets `cpu-index`.
    #[inline]
    #[must_use]
    pub fn cpu_index(mut self, value: i64) -> Self {
        self.cpu_index = Some(value);
        self
    }
}

impl crate::Command for Memsave {
    const NAME: &'static str = "memsave";
    type Return = crate::Empty;
}

/// Writes a range of the physical address space of the guest to a host file.
///
/// On the wire: `pmemsave`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Pmemsave {
    /// The member `val`.
    pub val: u64,
    /// The member `size`.
    pub size: u64,
    /// The member `filename`.
    pub filename: String,
}

impl crate::Blank for Pmemsave {
    const BLANK: Self = Self {
        val: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        filename: crate::Blank::BLANK,
    };
}

impl crate::Object for Pmemsave {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "pmemsave",
        names: &["val", "size", "filename"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.val, &self.size, &self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.val, &mut self.size, &mut self.filename]);
    }
}

impl Pmemsave {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
        Self {
            val,
            size,
            filename: filename.into(),
        }
    }
}

impl crate::Command for Pmemsave {
    const NAME: &'static str = "pmemsave";
    type Return = crate::Empty;
}

/// Lists the memory backends, with size, host nodes and policy of each.
///
/// On the wire: `query-memdev`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct QueryMemdev {}

impl crate::Blank for QueryMemdev {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMemdev {}

impl QueryMemdev {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMemdev {
    const NAME: &'static str = "query-memdev";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::Memdev>;
}

/// Lists every place for a virtual CPU, with the `device_add` properties for it and, if taken,
/// the object path.
///
/// On the wire: `query-hotpluggable-cpus`.
///
/// Since QEMU 2.7.
#[non_exhaustive]
pub struct QueryHotpluggableCpus {}

impl crate::Blank for QueryHotpluggableCpus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryHotpluggableCpus {}

impl QueryHotpluggableCpus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryHotpluggableCpus {
    const NAME: &'static str = "query-hotpluggable-cpus";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::HotpluggableCPU>;
}

/// Adds a piece of NUMA configuration before the machine is built (`-preconfig`), like the
/// option `-numa`.
///
/// On the wire: `set-numa-node`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct SetNumaNode {
    /// The member `type`.
    pub type_: types::NumaOptionsBranch,
}

impl crate::Blank for SetNumaNode {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for SetNumaNode {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set-numa-node",
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

impl SetNumaNode {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::NumaOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

impl From<types::NumaOptions> for SetNumaNode {
    /// Takes the members from [`NumaOptions`](types::NumaOptions).
    #[inline]
    fn from(data: types::NumaOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::Command for SetNumaNode {
    const NAME: &'static str = "set-numa-node";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Asks the guest to shrink or grow to [`value`](field@commands::Balloon::value) bytes of
/// memory by way of its balloon device. It may take time or be ignored.
///
/// On the wire: `balloon`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Balloon {
    /// The member `value`.
    pub value: i64,
}

impl crate::Blank for Balloon {
    const BLANK: Self = Self { value: crate::Blank::BLANK };
}

impl crate::Object for Balloon {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "balloon",
        names: &["value"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.value]);
    }
}

impl Balloon {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl crate::Command for Balloon {
    const NAME: &'static str = "balloon";
    type Return = crate::Empty;
}

/// Returns how much memory, in bytes, the balloon leaves to the guest at the moment.
///
/// On the wire: `query-balloon`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryBalloon {}

impl crate::Blank for QueryBalloon {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryBalloon {}

impl QueryBalloon {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryBalloon {
    const NAME: &'static str = "query-balloon";
    type Return = types::BalloonInfo;
}

/// Returns the memory figures from the latest report of the Hyper-V balloon driver in the
/// guest.
///
/// On the wire: `query-hv-balloon-status-report`.
///
/// Since QEMU 8.2.
#[non_exhaustive]
pub struct QueryHvBalloonStatusReport {}

impl crate::Blank for QueryHvBalloonStatusReport {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryHvBalloonStatusReport {}

impl QueryHvBalloonStatusReport {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryHvBalloonStatusReport {
    const NAME: &'static str = "query-hv-balloon-status-report";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
    type Return = types::HvBalloonInfo;
}

/// Returns the size of the boot memory and of the plugged-in memory of the guest, in bytes.
///
/// On the wire: `query-memory-size-summary`.
///
/// Since QEMU 2.11.
#[non_exhaustive]
pub struct QueryMemorySizeSummary {}

impl crate::Blank for QueryMemorySizeSummary {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMemorySizeSummary {}

impl QueryMemorySizeSummary {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMemorySizeSummary {
    const NAME: &'static str = "query-memory-size-summary";
    type Return = types::MemoryInfo;
}

/// Lists the memory devices of the guest (such as DIMM, NVDIMM and virtio-mem) with size and
/// place of each.
///
/// On the wire: `query-memory-devices`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct QueryMemoryDevices {}

impl crate::Blank for QueryMemoryDevices {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMemoryDevices {}

impl QueryMemoryDevices {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMemoryDevices {
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
#[non_exhaustive]
pub struct XQueryIrq {}

impl crate::Blank for XQueryIrq {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryIrq {}

impl XQueryIrq {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryIrq {
    const NAME: &'static str = "x-query-irq";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
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
#[non_exhaustive]
pub struct XQueryJit {}

impl crate::Blank for XQueryJit {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryJit {}

impl XQueryJit {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryJit {
    const NAME: &'static str = "x-query-jit";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns the NUMA nodes of the guest, with CPUs and memory, as text for people. Not a stable
/// interface.
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
#[non_exhaustive]
pub struct XQueryNuma {}

impl crate::Blank for XQueryNuma {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryNuma {}

impl XQueryNuma {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryNuma {
    const NAME: &'static str = "x-query-numa";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a table of QEMU's RAM blocks as text for people. Not a stable interface.
///
/// On the wire: `x-query-ramblock`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct XQueryRamblock {}

impl crate::Blank for XQueryRamblock {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryRamblock {}

impl XQueryRamblock {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryRamblock {
    const NAME: &'static str = "x-query-ramblock";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a list of the ROMs loaded into the guest as text for people. Not a stable interface.
///
/// On the wire: `x-query-roms`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct XQueryRoms {}

impl crate::Blank for XQueryRoms {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryRoms {}

impl XQueryRoms {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryRoms {
    const NAME: &'static str = "x-query-roms";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Returns a list of the guest's USB devices as text for people. Not a stable interface.
///
/// On the wire: `x-query-usb`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct XQueryUsb {}

impl crate::Blank for XQueryUsb {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryUsb {}

impl XQueryUsb {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryUsb {
    const NAME: &'static str = "x-query-usb";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    type Return = types::HumanReadableText;
}

/// Writes the device tree that the guest was given to a file, as a flattened blob.
///
/// On the wire: `dumpdtb`.
///
/// Only in builds with `CONFIG_FDT`.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct Dumpdtb {
    /// The member `filename`.
    pub filename: String,
}

impl crate::Blank for Dumpdtb {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
    };
}

impl crate::Object for Dumpdtb {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "dumpdtb",
        names: &["filename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl Dumpdtb {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl crate::Command for Dumpdtb {
    const NAME: &'static str = "dumpdtb";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = crate::Empty;
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
#[non_exhaustive]
pub struct XQueryInterruptControllers {}

impl crate::Blank for XQueryInterruptControllers {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryInterruptControllers {}

impl XQueryInterruptControllers {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryInterruptControllers {
    const NAME: &'static str = "x-query-interrupt-controllers";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
    type Return = types::HumanReadableText;
}

/// Returns the debug log that the firmware keeps in guest memory, base64-encoded; if it is too
/// long, only its end.
///
/// On the wire: `query-firmware-log`.
///
/// Since QEMU 10.2.
#[non_exhaustive]
pub struct QueryFirmwareLog {
    /// The member `max-size`.
    pub max_size: Option<u64>,
}

impl crate::Blank for QueryFirmwareLog {
    const BLANK: Self = Self { max_size: None };
}

impl crate::Object for QueryFirmwareLog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-firmware-log",
        names: &["max-size"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.max_size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.max_size]);
    }
}

impl QueryFirmwareLog {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { max_size: None }
    }
    /// Sets `max-size`.
    #[inline]
    #[must_use]
    pub fn max_size(mut self, value: u64) -> Self {
        self.max_size = Some(value);
        self
    }
}

impl crate::Command for QueryFirmwareLog {
    const NAME: &'static str = "query-firmware-log";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 2));
    type Return = types::FirmwareLog;
}

/// Saves the storage key of every guest page in a file; only on s390x.
///
/// On the wire: `dump-skeys`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct DumpSkeys {
    /// The member `filename`.
    pub filename: String,
}

impl crate::Blank for DumpSkeys {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
    };
}

impl crate::Object for DumpSkeys {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "dump-skeys",
        names: &["filename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl DumpSkeys {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl crate::Command for DumpSkeys {
    const NAME: &'static str = "dump-skeys";
    type Return = crate::Empty;
}

/// Compares two CPU models and tells whether a guest made for one could run on the other.
///
/// On the wire: `query-cpu-model-comparison`.
///
/// Since QEMU 2.8.
#[non_exhaustive]
pub struct QueryCpuModelComparison {
    /// The member `modela`.
    pub modela: types::CpuModelInfo,
    /// The member `modelb`.
    pub modelb: types::CpuModelInfo,
}

impl crate::Blank for QueryCpuModelComparison {
    const BLANK: Self = Self {
        modela: crate::Blank::BLANK,
        modelb: crate::Blank::BLANK,
    };
}

impl crate::Object for QueryCpuModelComparison {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-cpu-model-comparison",
        names: &["modela", "modelb"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.modela, &self.modelb]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.modela, &mut self.modelb]);
    }
}

impl QueryCpuModelComparison {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

impl crate::Command for QueryCpuModelComparison {
    const NAME: &'static str = "query-cpu-model-comparison";
    type Return = types::CpuModelCompareInfo;
}

/// Works out a CPU model that is safe for hosts of either of two given models, for migration
/// between them.
///
/// On the wire: `query-cpu-model-baseline`.
///
/// Since QEMU 2.8.
#[non_exhaustive]
pub struct QueryCpuModelBaseline {
    /// The member `modela`.
    pub modela: types::CpuModelInfo,
    /// The member `modelb`.
    pub modelb: types::CpuModelInfo,
}

impl crate::Blank for QueryCpuModelBaseline {
    const BLANK: Self = Self {
        modela: crate::Blank::BLANK,
        modelb: crate::Blank::BLANK,
    };
}

impl crate::Object for QueryCpuModelBaseline {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-cpu-model-baseline",
        names: &["modela", "modelb"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.modela, &self.modelb]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.modela, &mut self.modelb]);
    }
}

impl QueryCpuModelBaseline {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> Self {
        Self { modela, modelb }
    }
}

impl crate::Command for QueryCpuModelBaseline {
    const NAME: &'static str = "query-cpu-model-baseline";
    type Return = types::CpuModelBaselineInfo;
}

/// Spells a CPU model out as a base model and its properties.
///
/// On the wire: `query-cpu-model-expansion`.
///
/// Since QEMU 2.8.
#[non_exhaustive]
pub struct QueryCpuModelExpansion {
    /// The member `type`.
    pub type_: types::CpuModelExpansionType,
    /// The member `model`.
    pub model: types::CpuModelInfo,
}

impl crate::Blank for QueryCpuModelExpansion {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        model: crate::Blank::BLANK,
    };
}

impl crate::Object for QueryCpuModelExpansion {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-cpu-model-expansion",
        names: &["type", "model"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.model]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.model]);
    }
}

impl QueryCpuModelExpansion {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: types::CpuModelExpansionType, model: types::CpuModelInfo) -> Self {
        Self { type_, model }
    }
}

impl crate::Command for QueryCpuModelExpansion {
    const NAME: &'static str = "query-cpu-model-expansion";
    type Return = types::CpuModelExpansionInfo;
}

/// Lists the CPU models that `-cpu` accepts and, where known, what keeps each from running on
/// this host.
///
/// On the wire: `query-cpu-definitions`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct QueryCpuDefinitions {}

impl crate::Blank for QueryCpuDefinitions {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCpuDefinitions {}

impl QueryCpuDefinitions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCpuDefinitions {
    const NAME: &'static str = "query-cpu-definitions";
    type Return = Vec<types::CpuDefinitionInfo>;
}

/// The command `x-query-opcount`. It returns [`HumanReadableText`](types::HumanReadableText).
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
#[non_exhaustive]
pub struct XQueryOpcount {}

impl crate::Blank for XQueryOpcount {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryOpcount {}

impl XQueryOpcount {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryOpcount {
    const NAME: &'static str = "x-query-opcount";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(10, 0));
    type Return = types::HumanReadableText;
}

/// The command `x-query-rdma`. It returns [`HumanReadableText`](types::HumanReadableText).
///
/// On the wire: `x-query-rdma`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Since QEMU 6.2.
///
/// **Gone** since QEMU 9.1.
#[deprecated(note = "gone since QEMU 9.1")]
#[non_exhaustive]
pub struct XQueryRdma {}

impl crate::Blank for XQueryRdma {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryRdma {}

impl XQueryRdma {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryRdma {
    const NAME: &'static str = "x-query-rdma";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(9, 0));
    type Return = types::HumanReadableText;
}

/// The command `x-query-profile`. It returns [`HumanReadableText`](types::HumanReadableText).
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
#[non_exhaustive]
pub struct XQueryProfile {}

impl crate::Blank for XQueryProfile {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryProfile {}

impl XQueryProfile {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryProfile {
    const NAME: &'static str = "x-query-profile";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = types::HumanReadableText;
}

/// The command `query-cpus`. It returns a list of [`CpuInfo`](types::CpuInfo).
///
/// On the wire: `query-cpus`.
///
/// Since QEMU 0.14.
///
/// **Gone** since QEMU 6.0; use 'query-cpus-fast'.
#[deprecated(note = "gone since QEMU 6.0; use 'query-cpus-fast'")]
#[non_exhaustive]
pub struct QueryCpus {}

impl crate::Blank for QueryCpus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCpus {}

impl QueryCpus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCpus {
    const NAME: &'static str = "query-cpus";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = Vec<types::CpuInfo>;
}

crate::impl_calls! {
    QueryCpusFast QueryMachines QueryCurrentMachine QueryTarget QueryUuid
    QueryVmGenerationId SystemReset SystemPowerdown SystemWakeup InjectNmi Memsave
    Pmemsave QueryMemdev QueryHotpluggableCpus SetNumaNode Balloon QueryBalloon
    QueryHvBalloonStatusReport QueryMemorySizeSummary QueryMemoryDevices XQueryIrq
    XQueryJit XQueryNuma XQueryRamblock XQueryRoms XQueryUsb Dumpdtb
    XQueryInterruptControllers QueryFirmwareLog DumpSkeys QueryCpuModelComparison
    QueryCpuModelBaseline QueryCpuModelExpansion QueryCpuDefinitions XQueryOpcount
    XQueryRdma XQueryProfile QueryCpus
}
