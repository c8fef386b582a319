// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The state that the guest as a whole is in, such as running or paused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunState {
    Debug,
    Inmigrate,
    InternalError,
    IoError,
    Paused,
    Postmigrate,
    Prelaunch,
    FinishMigrate,
    RestoreVm,
    Running,
    SaveVm,
    Shutdown,
    Suspended,
    Watchdog,
    GuestPanicked,
    Colo,
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    Preconfig,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Why the guest was shut down or reset, and on whose behalf.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownCause {
    None,
    HostError,
    HostQmpQuit,
    HostQmpSystemReset,
    HostSignal,
    HostUi,
    GuestShutdown,
    GuestReset,
    GuestPanic,
    SubsystemReset,
    /// Since QEMU 7.2.
    SnapshotLoad,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The run state of the guest and whether its CPUs are executing.
#[non_exhaustive]
pub struct StatusInfo {
    pub running: bool,
    pub status: types::RunState,
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
    Reset,
    Shutdown,
    Poweroff,
    Pause,
    Debug,
    None,
    InjectNmi,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What QEMU does when the guest reboots.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RebootAction {
    Reset,
    Shutdown,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What QEMU does when the guest shuts down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownAction {
    Poweroff,
    Pause,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What QEMU is set to do when the guest crashes.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PanicAction {
    Pause,
    Shutdown,
    /// Since QEMU 7.1.
    ExitFailure,
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What QEMU did after a crash of the guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicAction {
    Pause,
    Poweroff,
    Run,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Which interface the guest used to report its crash.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    HyperV,
    S390,
    /// Since QEMU 10.1.
    Tdx,
    /// A guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Details that a crashed guest reported about its crash.
#[non_exhaustive]
pub struct GuestPanicInformation {
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
    HyperV(types::GuestPanicInformationHyperV),
    S390(types::GuestPanicInformationS390),
    /// Since QEMU 10.1.
    Tdx(types::GuestPanicInformationTdx),
    /// A guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev(types::GuestPanicInformationSev),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The five crash values that a Windows guest writes through Hyper-V registers.
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    pub arg1: u64,
    pub arg2: u64,
    pub arg3: u64,
    pub arg4: u64,
    pub arg5: u64,
}

/// The required members of [`GuestPanicInformationHyperV`], for its `new`.
pub struct GuestPanicInformationHyperVRequired {
    pub arg1: u64,
    pub arg2: u64,
    pub arg3: u64,
    pub arg4: u64,
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
    /// On the wire: `unknown`.
    Unknown_,
    DisabledWait,
    ExtintLoop,
    PgmintLoop,
    OpintLoop,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The CPU that crashed in an s390x guest, with its program status word.
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    pub core: u32,
    pub psw_mask: u64,
    pub psw_addr: u64,
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
    pub error_code: u32,
    pub message: String,
    pub gpa: Option<u64>,
}

impl GuestPanicInformationTdx {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(error_code: u32, message: impl Into<String>) -> Self {
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
    /// The set of reasons that the code belongs to.
    pub set: u32,
    /// The reason within that set.
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
    Hypervisor,
    Guest,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What was done about a memory error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    Ignore,
    Inject,
    Fatal,
    Reset,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Further facts about a memory error: whether it was consumed, and whether it came on top of
/// another.
#[non_exhaustive]
pub struct MemoryFailureFlags {
    pub action_required: bool,
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
