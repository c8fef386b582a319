// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The state that the guest as a whole is in, such as running or paused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunState {
    /// The value `debug`.
    Debug,
    /// The value `inmigrate`.
    Inmigrate,
    /// The value `internal-error`.
    InternalError,
    /// The value `io-error`.
    IoError,
    /// The value `paused`.
    Paused,
    /// The value `postmigrate`.
    Postmigrate,
    /// The value `prelaunch`.
    Prelaunch,
    /// The value `finish-migrate`.
    FinishMigrate,
    /// The value `restore-vm`.
    RestoreVm,
    /// The value `running`.
    Running,
    /// The value `save-vm`.
    SaveVm,
    /// The value `shutdown`.
    Shutdown,
    /// The value `suspended`.
    Suspended,
    /// The value `watchdog`.
    Watchdog,
    /// The value `guest-panicked`.
    GuestPanicked,
    /// The value `colo`.
    Colo,
    /// The value `preconfig`.
    ///
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    Preconfig,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RunState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("debug", Self::Debug),
        ("inmigrate", Self::Inmigrate),
        ("internal-error", Self::InternalError),
        ("io-error", Self::IoError),
        ("paused", Self::Paused),
        ("postmigrate", Self::Postmigrate),
        ("prelaunch", Self::Prelaunch),
        ("finish-migrate", Self::FinishMigrate),
        ("restore-vm", Self::RestoreVm),
        ("running", Self::Running),
        ("save-vm", Self::SaveVm),
        ("shutdown", Self::Shutdown),
        ("suspended", Self::Suspended),
        ("watchdog", Self::Watchdog),
        ("guest-panicked", Self::GuestPanicked),
        ("colo", Self::Colo),
        ("preconfig", Self::Preconfig),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (16, crate::Releases::until(crate::Release::new(5, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Debug => "debug",
            Self::Inmigrate => "inmigrate",
            Self::InternalError => "internal-error",
            Self::IoError => "io-error",
            Self::Paused => "paused",
            Self::Postmigrate => "postmigrate",
            Self::Prelaunch => "prelaunch",
            Self::FinishMigrate => "finish-migrate",
            Self::RestoreVm => "restore-vm",
            Self::Running => "running",
            Self::SaveVm => "save-vm",
            Self::Shutdown => "shutdown",
            Self::Suspended => "suspended",
            Self::Watchdog => "watchdog",
            Self::GuestPanicked => "guest-panicked",
            Self::Colo => "colo",
            Self::Preconfig => "preconfig",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Why the guest was shut down or reset, and on whose behalf.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// The value `none`.
    None,
    /// The value `host-error`.
    HostError,
    /// The value `host-qmp-quit`.
    HostQmpQuit,
    /// The value `host-qmp-system-reset`.
    HostQmpSystemReset,
    /// The value `host-signal`.
    HostSignal,
    /// The value `host-ui`.
    HostUi,
    /// The value `guest-shutdown`.
    GuestShutdown,
    /// The value `guest-reset`.
    GuestReset,
    /// The value `guest-panic`.
    GuestPanic,
    /// The value `subsystem-reset`.
    SubsystemReset,
    /// The value `snapshot-load`.
    ///
    /// Since QEMU 7.2.
    SnapshotLoad,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ShutdownCause {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("host-error", Self::HostError),
        ("host-qmp-quit", Self::HostQmpQuit),
        ("host-qmp-system-reset", Self::HostQmpSystemReset),
        ("host-signal", Self::HostSignal),
        ("host-ui", Self::HostUi),
        ("guest-shutdown", Self::GuestShutdown),
        ("guest-reset", Self::GuestReset),
        ("guest-panic", Self::GuestPanic),
        ("subsystem-reset", Self::SubsystemReset),
        ("snapshot-load", Self::SnapshotLoad),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (10, crate::Releases::since(crate::Release::new(7, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::HostError => "host-error",
            Self::HostQmpQuit => "host-qmp-quit",
            Self::HostQmpSystemReset => "host-qmp-system-reset",
            Self::HostSignal => "host-signal",
            Self::HostUi => "host-ui",
            Self::GuestShutdown => "guest-shutdown",
            Self::GuestReset => "guest-reset",
            Self::GuestPanic => "guest-panic",
            Self::SubsystemReset => "subsystem-reset",
            Self::SnapshotLoad => "snapshot-load",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The run state of the guest and whether its CPUs are executing.
#[non_exhaustive]
pub struct StatusInfo {
    /// The member `running`.
    pub running: bool,
    /// The member `status`.
    pub status: types::RunState,
    /// The member `singlestep`.
    ///
    /// **Gone** since QEMU 9.0.
    #[deprecated(note = "gone since QEMU 9.0")]
    pub singlestep: Option<bool>,
}

impl crate::Blank for StatusInfo {
    const BLANK: Self = Self {
        running: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
        singlestep: None,
    };
}

impl crate::Object for StatusInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "StatusInfo",
        names: &["running", "status", "singlestep"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::until(crate::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.running, &self.status, &self.singlestep]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.running, &mut self.status, &mut self.singlestep]);
    }
}

impl StatusInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `reset`.
    Reset,
    /// The value `shutdown`.
    Shutdown,
    /// The value `poweroff`.
    Poweroff,
    /// The value `pause`.
    Pause,
    /// The value `debug`.
    Debug,
    /// The value `none`.
    None,
    /// The value `inject-nmi`.
    InjectNmi,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for WatchdogAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("reset", Self::Reset),
        ("shutdown", Self::Shutdown),
        ("poweroff", Self::Poweroff),
        ("pause", Self::Pause),
        ("debug", Self::Debug),
        ("none", Self::None),
        ("inject-nmi", Self::InjectNmi),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Debug => "debug",
            Self::None => "none",
            Self::InjectNmi => "inject-nmi",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What QEMU does when the guest reboots.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RebootAction {
    /// The value `reset`.
    Reset,
    /// The value `shutdown`.
    Shutdown,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RebootAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("reset", Self::Reset),
        ("shutdown", Self::Shutdown),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What QEMU does when the guest shuts down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShutdownAction {
    /// The value `poweroff`.
    Poweroff,
    /// The value `pause`.
    Pause,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ShutdownAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("poweroff", Self::Poweroff),
        ("pause", Self::Pause),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What QEMU is set to do when the guest crashes.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PanicAction {
    /// The value `pause`.
    Pause,
    /// The value `shutdown`.
    Shutdown,
    /// The value `exit-failure`.
    ///
    /// Since QEMU 7.1.
    ExitFailure,
    /// The value `none`.
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for PanicAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pause", Self::Pause),
        ("shutdown", Self::Shutdown),
        ("exit-failure", Self::ExitFailure),
        ("none", Self::None),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Pause => "pause",
            Self::Shutdown => "shutdown",
            Self::ExitFailure => "exit-failure",
            Self::None => "none",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What QEMU did after a crash of the guest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// The value `pause`.
    Pause,
    /// The value `poweroff`.
    Poweroff,
    /// The value `run`.
    Run,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestPanicAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pause", Self::Pause),
        ("poweroff", Self::Poweroff),
        ("run", Self::Run),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Pause => "pause",
            Self::Poweroff => "poweroff",
            Self::Run => "run",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Which interface the guest used to report its crash.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// The value `hyper-v`.
    HyperV,
    /// The value `s390`.
    S390,
    /// The value `tdx`.
    ///
    /// Since QEMU 10.1.
    Tdx,
    /// A guest protected by AMD SEV.
    ///
    /// On the wire: `sev`.
    ///
    /// Since QEMU 11.0.
    Sev,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for GuestPanicInformationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("hyper-v", Self::HyperV),
        ("s390", Self::S390),
        ("tdx", Self::Tdx),
        ("sev", Self::Sev),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(10, 1))),
        (3, crate::Releases::since(crate::Release::new(11, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::HyperV => "hyper-v",
            Self::S390 => "s390",
            Self::Tdx => "tdx",
            Self::Sev => "sev",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Details that a crashed guest reported about its crash.
#[non_exhaustive]
pub struct GuestPanicInformation {
    /// The member `type`.
    pub type_: types::GuestPanicInformationBranch,
}

impl crate::Blank for GuestPanicInformation {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for GuestPanicInformation {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPanicInformation",
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

impl GuestPanicInformation {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `hyper-v`.
    HyperV(types::GuestPanicInformationHyperV),
    /// The value `s390`.
    S390(types::GuestPanicInformationS390),
    /// The value `tdx`.
    ///
    /// Since QEMU 10.1.
    Tdx(types::GuestPanicInformationTdx),
    /// A guest protected by AMD SEV.
    ///
    /// On the wire: `sev`.
    ///
    /// Since QEMU 11.0.
    Sev(types::GuestPanicInformationSev),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for GuestPanicInformationBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("tdx", crate::Releases::since(crate::Release::new(10, 1))),
        ("sev", crate::Releases::since(crate::Release::new(11, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "hyper-v" => Self::HyperV(crate::Blank::BLANK),
            "s390" => Self::S390(crate::Blank::BLANK),
            "tdx" => Self::Tdx(crate::Blank::BLANK),
            "sev" => Self::Sev(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::HyperV(_) => "hyper-v",
            Self::S390(_) => "s390",
            Self::Tdx(_) => "tdx",
            Self::Sev(_) => "sev",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::HyperV(members) => Some(members),
            Self::S390(members) => Some(members),
            Self::Tdx(members) => Some(members),
            Self::Sev(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::HyperV(members) => Some(members),
            Self::S390(members) => Some(members),
            Self::Tdx(members) => Some(members),
            Self::Sev(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::GuestPanicInformationHyperV> for GuestPanicInformationBranch {
    #[inline]
    fn from(branch: types::GuestPanicInformationHyperV) -> Self {
        Self::HyperV(branch)
    }
}

impl From<types::GuestPanicInformationS390> for GuestPanicInformationBranch {
    #[inline]
    fn from(branch: types::GuestPanicInformationS390) -> Self {
        Self::S390(branch)
    }
}

impl From<types::GuestPanicInformationTdx> for GuestPanicInformationBranch {
    #[inline]
    fn from(branch: types::GuestPanicInformationTdx) -> Self {
        Self::Tdx(branch)
    }
}

impl From<types::GuestPanicInformationSev> for GuestPanicInformationBranch {
    #[inline]
    fn from(branch: types::GuestPanicInformationSev) -> Self {
        Self::Sev(branch)
    }
}

/// The five crash values that a Windows guest writes through Hyper-V registers.
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// The member `arg1`.
    pub arg1: u64,
    /// The member `arg2`.
    pub arg2: u64,
    /// The member `arg3`.
    pub arg3: u64,
    /// The member `arg4`.
    pub arg4: u64,
    /// The member `arg5`.
    pub arg5: u64,
}

impl crate::Blank for GuestPanicInformationHyperV {
    const BLANK: Self = Self {
        arg1: crate::Blank::BLANK,
        arg2: crate::Blank::BLANK,
        arg3: crate::Blank::BLANK,
        arg4: crate::Blank::BLANK,
        arg5: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestPanicInformationHyperV {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPanicInformationHyperV",
        names: &["arg1", "arg2", "arg3", "arg4", "arg5"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.arg1, &self.arg2, &self.arg3, &self.arg4, &self.arg5]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.arg1,
                &mut self.arg2,
                &mut self.arg3,
                &mut self.arg4,
                &mut self.arg5,
            ],
        );
    }
}

impl GuestPanicInformationHyperV {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(arg1: u64, arg2: u64, arg3: u64, arg4: u64, arg5: u64) -> Self {
        Self {
            arg1,
            arg2,
            arg3,
            arg4,
            arg5,
        }
    }
}

/// Why an s390x CPU counts as crashed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// The value `unknown`.
    Unknown_,
    /// The value `disabled-wait`.
    DisabledWait,
    /// The value `extint-loop`.
    ExtintLoop,
    /// The value `pgmint-loop`.
    PgmintLoop,
    /// The value `opint-loop`.
    OpintLoop,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for S390CrashReason {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unknown", Self::Unknown_),
        ("disabled-wait", Self::DisabledWait),
        ("extint-loop", Self::ExtintLoop),
        ("pgmint-loop", Self::PgmintLoop),
        ("opint-loop", Self::OpintLoop),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown_ => "unknown",
            Self::DisabledWait => "disabled-wait",
            Self::ExtintLoop => "extint-loop",
            Self::PgmintLoop => "pgmint-loop",
            Self::OpintLoop => "opint-loop",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The CPU that crashed in an s390x guest, with its program status word.
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// The member `core`.
    pub core: u32,
    /// The member `psw-mask`.
    pub psw_mask: u64,
    /// The member `psw-addr`.
    pub psw_addr: u64,
    /// The member `reason`.
    pub reason: types::S390CrashReason,
}

impl crate::Blank for GuestPanicInformationS390 {
    const BLANK: Self = Self {
        core: crate::Blank::BLANK,
        psw_mask: crate::Blank::BLANK,
        psw_addr: crate::Blank::BLANK,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestPanicInformationS390 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPanicInformationS390",
        names: &["core", "psw-mask", "psw-addr", "reason"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.core, &self.psw_mask, &self.psw_addr, &self.reason]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.core,
                &mut self.psw_mask,
                &mut self.psw_addr,
                &mut self.reason,
            ],
        );
    }
}

impl GuestPanicInformationS390 {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `error-code`.
    pub error_code: u32,
    /// The member `message`.
    pub message: String,
    /// The member `gpa`.
    pub gpa: Option<u64>,
}

impl crate::Blank for GuestPanicInformationTdx {
    const BLANK: Self = Self {
        error_code: crate::Blank::BLANK,
        message: crate::Blank::BLANK,
        gpa: None,
    };
}

impl crate::Object for GuestPanicInformationTdx {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPanicInformationTdx",
        names: &["error-code", "message", "gpa"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.error_code, &self.message, &self.gpa]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.error_code, &mut self.message, &mut self.gpa]);
    }
}

impl GuestPanicInformationTdx {
    /// Creates it with what is mandatory; the rest is absent.
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
    ///
    /// On the wire: `set`.
    pub set: u32,
    /// The reason within that set.
    ///
    /// On the wire: `code`.
    pub code: u32,
}

impl crate::Blank for GuestPanicInformationSev {
    const BLANK: Self = Self {
        set: crate::Blank::BLANK,
        code: crate::Blank::BLANK,
    };
}

impl crate::Object for GuestPanicInformationSev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GuestPanicInformationSev",
        names: &["set", "code"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.set, &self.code]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.set, &mut self.code]);
    }
}

impl GuestPanicInformationSev {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `hypervisor`.
    Hypervisor,
    /// The value `guest`.
    Guest,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MemoryFailureRecipient {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("hypervisor", Self::Hypervisor),
        ("guest", Self::Guest),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Hypervisor => "hypervisor",
            Self::Guest => "guest",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What was done about a memory error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// The value `ignore`.
    Ignore,
    /// The value `inject`.
    Inject,
    /// The value `fatal`.
    Fatal,
    /// The value `reset`.
    Reset,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MemoryFailureAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ignore", Self::Ignore),
        ("inject", Self::Inject),
        ("fatal", Self::Fatal),
        ("reset", Self::Reset),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ignore => "ignore",
            Self::Inject => "inject",
            Self::Fatal => "fatal",
            Self::Reset => "reset",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Further facts about a memory error: whether it was consumed, and whether it came on top of
/// another.
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// The member `action-required`.
    pub action_required: bool,
    /// The member `recursive`.
    pub recursive: bool,
}

impl crate::Blank for MemoryFailureFlags {
    const BLANK: Self = Self {
        action_required: crate::Blank::BLANK,
        recursive: crate::Blank::BLANK,
    };
}

impl crate::Object for MemoryFailureFlags {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MemoryFailureFlags",
        names: &["action-required", "recursive"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.action_required, &self.recursive]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.action_required, &mut self.recursive]);
    }
}

impl MemoryFailureFlags {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(action_required: bool, recursive: bool) -> Self {
        Self { action_required, recursive }
    }
}

crate::impl_objects! {
    StatusInfo GuestPanicInformation GuestPanicInformationHyperV
    GuestPanicInformationS390 GuestPanicInformationTdx GuestPanicInformationSev
    MemoryFailureFlags
}

crate::impl_enums! {
    RunState ShutdownCause WatchdogAction RebootAction ShutdownAction PanicAction
    GuestPanicAction GuestPanicInformationType S390CrashReason MemoryFailureRecipient
    MemoryFailureAction
}

crate::impl_branches! {
    GuestPanicInformationBranch
}
