// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The state that the guest as a whole is in, such as running or paused.
///
/// The virtual CPUs execute in [`running`](types::RunState::Running) only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunState {
    /// Stopped by a debugger at QEMU's gdb server: a breakpoint, a watchpoint or a single step.
    /// `cont` goes on.
    Debug,
    /// QEMU was started with `-incoming` and waits for the state of the guest or is receiving it.
    /// Whether the guest runs afterwards depends on `-S` and on the last `stop` or `cont`.
    Inmigrate,
    /// KVM or QEMU met something that it cannot emulate, so that the CPUs cannot go on. Only a
    /// reset helps: `cont` fails before it.
    InternalError,
    /// A disk request failed, and `rerror` or `werror` of its device says that the guest is to stop
    /// (`BLOCK_IO_ERROR` names it). `cont` tries the request again.
    IoError,
    /// Stopped by `stop` or by a debugger that attaches; or just migrated here, in a QEMU that was
    /// started with `-S`.
    Paused,
    /// Stopped, as the guest was migrated away. `cont` makes it run here again, which is safe only
    /// if it does not run at the destination.
    Postmigrate,
    /// The machine exists, but the CPUs have not started: QEMU was started with `-S`, or the guest
    /// was reset while it was stopped.
    Prelaunch,
    /// Stopped for the last part of a migration, in which the rest of the state is sent.
    FinishMigrate,
    /// Stopped while an internal snapshot is loaded.
    RestoreVm,
    /// The virtual CPUs execute: the normal state.
    Running,
    /// Stopped while an internal snapshot is saved.
    SaveVm,
    /// The guest has shut down, and QEMU stays on account of `-no-shutdown` or `set-action`. It
    /// must be reset before `cont` works.
    Shutdown,
    /// The guest sleeps with its state in memory (ACPI S3), until `system_wakeup`, a wake-up device
    /// or a reset.
    Suspended,
    /// Stopped by the watchdog action `pause`.
    Watchdog,
    /// Stopped after the guest reported a crash of its kernel. A reset is the usual way on; `cont`
    /// lets the crashed kernel run.
    GuestPanicked,
    /// Stopped for a checkpoint of COLO. Seen with the migration capability `x-colo` only.
    Colo,
    /// QEMU waits with `--preconfig` for the machine to be configured; `x-exit-preconfig` goes on.
    ///
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    Preconfig,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Why the guest was shut down or reset, and on whose behalf.
///
/// All values from [`guest-shutdown`](types::ShutdownCause::GuestShutdown) to
/// [`guest-panic`](types::ShutdownCause::GuestPanic) are requests of the guest; events have
/// `guest` true for them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// There is no request. Never in events.
    None,
    /// QEMU or the host met an error after which the guest cannot go on.
    HostError,
    /// The command `quit`.
    HostQmpQuit,
    /// The command `system_reset`.
    HostQmpSystemReset,
    /// A signal to the QEMU process, such as SIGTERM or SIGINT.
    HostSignal,
    /// The user of a display, for example by closing its window.
    HostUi,
    /// The guest turned itself off, by ACPI or another device for it.
    GuestShutdown,
    /// The guest rebooted. In a `SHUTDOWN` event: it rebooted, and QEMU is set to shut down then
    /// (`-no-reboot`).
    GuestReset,
    /// The guest reported a crash, and QEMU is set to shut down then.
    GuestPanic,
    /// A reset of some devices only, as s390x guests do it before they load another kernel. No
    /// `RESET` event is sent for it.
    SubsystemReset,
    /// A reset on account of record and replay, which loads a snapshot. Never in events.
    ///
    /// Since QEMU 7.2.
    SnapshotLoad,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The run state of the guest and whether its CPUs are executing.
#[non_exhaustive]
pub struct StatusInfo {
    /// Whether the virtual CPUs execute: true in the state
    /// [`running`](field@types::StatusInfo::running), and in no other.
    pub running: bool,
    /// The run state, which also tells why the guest does not run.
    pub status: types::RunState,
    /// Whether TCG translates one guest instruction at a time, which is slow and meant for
    /// debugging.
    ///
    /// **Gone** since QEMU 9.0.
    #[deprecated(note = "gone since QEMU 9.0")]
    pub singlestep: Option<bool>,
}

impl StatusInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(running: bool, status: types::RunState) -> Self {
        Self {
            running,
            status,
            singlestep: None,
        }
    }
}

/// What QEMU does when the guest's watchdog fires.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// Resets the machine at once. This is the default.
    Reset,
    /// Asks the guest to power itself off, like `system_powerdown`. A guest that hangs does not.
    Shutdown,
    /// Ends QEMU at once, without a `SHUTDOWN` event.
    Poweroff,
    /// Stops the virtual CPUs; the run state becomes `watchdog`.
    Pause,
    /// Writes a message to the error output of QEMU, and lets the guest run.
    Debug,
    /// Does nothing but send the event.
    None,
    /// Sends a non-maskable interrupt, like [`inject-nmi`](types::WatchdogAction::InjectNmi), which
    /// makes many kernels write a crash dump.
    InjectNmi,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What QEMU does when the guest reboots.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RebootAction {
    /// Resets the machine, which then boots again. This is the default.
    Reset,
    /// Shuts the guest down instead, as `-no-reboot` does; what that means is up to the shutdown
    /// action.
    Shutdown,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What QEMU does when the guest shuts down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownAction {
    /// QEMU ends. This is the default.
    Poweroff,
    /// QEMU stays, with the guest stopped in the run state `shutdown`, as with `-no-shutdown`.
    Pause,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What QEMU is set to do when the guest crashes.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PanicAction {
    /// Stops the guest in the run state `guest-panicked`.
    Pause,
    /// Shuts the guest down. This is the default. If the shutdown action is
    /// [`pause`](types::PanicAction::Pause), it has the effect of
    /// [`pause`](types::PanicAction::Pause) here.
    Shutdown,
    /// Ends QEMU with an exit status other than 0, unless the shutdown action is
    /// [`pause`](types::PanicAction::Pause).
    ///
    /// Since QEMU 7.1.
    ExitFailure,
    /// Lets the guest run on, for example to write its own crash dump and reboot.
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What QEMU did after a crash of the guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// The guest is stopped, in the run state `guest-panicked`.
    Pause,
    /// The guest is shut down, and `SHUTDOWN` follows with the reason `guest-panic`.
    Poweroff,
    /// The guest runs on, as the panic action `none` says or as it deals with the crash itself.
    Run,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Which interface the guest used to report its crash.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// The crash registers of Hyper-V, which Windows and Linux guests write.
    HyperV,
    /// The program status word with which an s390x CPU stopped.
    S390,
    /// A fatal error that a guest protected by Intel TDX reported.
    ///
    /// Since QEMU 10.1.
    Tdx,
    /// A request for termination by a guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Details that a crashed guest reported about its crash.
#[non_exhaustive]
pub struct GuestPanicInformation {
    /// The interface that the report came by. It decides which other members there are.
    ///
    /// On the wire: `type`.
    pub type_: types::GuestPanicInformationBranch,
}

impl GuestPanicInformation {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::GuestPanicInformationBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`GuestPanicInformation`](types::GuestPanicInformation), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuestPanicInformationBranch {
    /// The crash registers of Hyper-V, which Windows and Linux guests write.
    HyperV(types::GuestPanicInformationHyperV),
    /// The program status word with which an s390x CPU stopped.
    S390(types::GuestPanicInformationS390),
    /// A fatal error that a guest protected by Intel TDX reported.
    ///
    /// Since QEMU 10.1.
    Tdx(types::GuestPanicInformationTdx),
    /// A request for termination by a guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev(types::GuestPanicInformationSev),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The five crash values that a Windows guest writes through Hyper-V registers.
///
/// Linux guests write them too, with another meaning.
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// Windows: the bug check code (the STOP code of the blue screen). Linux: an error number.
    pub arg1: u64,
    /// Windows: the first parameter of the bug check. Linux: the guest OS id, with the version of
    /// the kernel in bits 16 to 47 below 0x8100.
    pub arg2: u64,
    /// Windows: the second parameter. Linux: the instruction pointer.
    pub arg3: u64,
    /// Windows: the third parameter. Linux: RAX on x86, the stack pointer on Arm.
    pub arg4: u64,
    /// Windows: the fourth parameter. Linux on x86: the stack pointer.
    pub arg5: u64,
}

/// The required members of [`GuestPanicInformationHyperV`], for its `new`.
pub struct GuestPanicInformationHyperVRequired {
    /// Windows: the bug check code (the STOP code of the blue screen). Linux: an error number.
    pub arg1: u64,
    /// Windows: the first parameter of the bug check. Linux: the guest OS id, with the version of
    /// the kernel in bits 16 to 47 below 0x8100.
    pub arg2: u64,
    /// Windows: the second parameter. Linux: the instruction pointer.
    pub arg3: u64,
    /// Windows: the third parameter. Linux: RAX on x86, the stack pointer on Arm.
    pub arg4: u64,
    /// Windows: the fourth parameter. Linux on x86: the stack pointer.
    pub arg5: u64,
}

impl GuestPanicInformationHyperV {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: GuestPanicInformationHyperVRequired) -> Self {
        Self {
            arg1: required.arg1,
            arg2: required.arg2,
            arg3: required.arg3,
            arg4: required.arg4,
            arg5: required.arg5,
        }
    }
}

/// Why an s390x CPU counts as crashed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// QEMU does not know the reason.
    ///
    /// On the wire: `unknown`.
    Unknown_,
    /// The CPU waits with all interrupts disabled, which is how operating systems stop after a
    /// fatal error. The instruction address is often an error code.
    DisabledWait,
    /// An external interrupt (timer) would be delivered again and again, because its new PSW
    /// enables external interrupts.
    ExtintLoop,
    /// The new PSW for program interrupts is invalid, so that each one causes the next.
    PgmintLoop,
    /// The new PSW for program interrupts points to an invalid instruction, so that each one causes
    /// the next.
    OpintLoop,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The CPU that crashed in an s390x guest, with its program status word.
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// The number of the CPU, as `core-id` in `query-cpus-fast`.
    pub core: u32,
    /// The control bits of the program status word.
    pub psw_mask: u64,
    /// The instruction address in the program status word.
    pub psw_addr: u64,
    /// Why QEMU takes it for a crash.
    pub reason: types::S390CrashReason,
}

impl GuestPanicInformationS390 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        core: u32,
        psw_mask: u64,
        psw_addr: u64,
        reason: types::S390CrashReason,
    ) -> Self {
        Self {
            core,
            psw_mask,
            psw_addr,
            reason,
        }
    }
}

/// The fatal error that an Intel TDX guest reported, as code and message.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// The code; its meaning is up to the guest. Bit 63 of the whole register, which says that
    /// [`gpa`](field@types::GuestPanicInformationTdx::gpa) is valid, is not part of it.
    pub error_code: u32,
    /// A text of up to 64 bytes from the guest, which can be anything: do not trust it.
    pub message: crate::rt::Text,
    /// Guest-physical address of a page, shared with the host, that holds a longer text ending with
    /// a zero byte. Present if the guest gave one.
    pub gpa: Option<u64>,
}

impl GuestPanicInformationTdx {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(error_code: u32, message: impl Into<crate::rt::Text>) -> Self {
        Self {
            error_code,
            message: message.into(),
            gpa: None,
        }
    }
}

/// The reason for which a guest protected by AMD SEV asked to be ended, as two numbers.
///
/// In messages since QEMU 11.0.
#[non_exhaustive]
pub struct GuestPanicInformationSev {
    /// The set of reasons that the code belongs to: 0 for the general ones of AMD's GHCB
    /// specification, others for those of the guest's vendor (Linux has 1).
    pub set: u32,
    /// The reason within that set. In set 0, for example, 0 is general, and 1 a GHCB protocol that
    /// the host does not support.
    pub code: u32,
}

impl GuestPanicInformationSev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(set: u32, code: u32) -> Self {
        Self { set, code }
    }
}

/// Whether a memory error hit QEMU's own memory or memory of the guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// Memory of the QEMU process that is not guest memory.
    Hypervisor,
    /// Memory of the guest, be it RAM or a memory device.
    Guest,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What was done about a memory error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// Nothing was done. Only for errors that need no action, found in QEMU's own memory or while
    /// the guest handles another one.
    Ignore,
    /// The guest was told by a machine check and can deal with it.
    Inject,
    /// Nothing can be done: QEMU ends.
    Fatal,
    /// The guest is reset, as it cannot take a machine check: it has them turned off, or is still
    /// handling another one.
    Reset,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Further facts about a memory error: whether it was consumed, and whether it came on top of
/// another.
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// Whether bad data was about to be used. False means that it was found early, for example by
    /// memory scrubbing.
    pub action_required: bool,
    /// Whether the guest was still dealing with an earlier error.
    pub recursive: bool,
}

impl MemoryFailureFlags {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(action_required: bool, recursive: bool) -> Self {
        Self { action_required, recursive }
    }
}
