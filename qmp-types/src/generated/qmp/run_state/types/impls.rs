// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for RunState {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (16, crate::rt::Releases::until(crate::rt::Release::new(5, 2))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for ShutdownCause {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (10, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for StatusInfo {
    const BLANK: Self = Self {
        running: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
        singlestep: None,
    };
}

impl crate::rt::Object for StatusInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "StatusInfo",
        names: &["running", "status", "singlestep"],
        order: &[2, 1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::until(crate::rt::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.running, &self.status, &self.singlestep]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.running, &mut self.status, &mut self.singlestep]);
    }
}

impl crate::rt::Enumeration for WatchdogAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for RebootAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for ShutdownAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for PanicAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pause", Self::Pause),
        ("shutdown", Self::Shutdown),
        ("exit-failure", Self::ExitFailure),
        ("none", Self::None),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for GuestPanicAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for GuestPanicInformationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("hyper-v", Self::HyperV),
        ("s390", Self::S390),
        ("tdx", Self::Tdx),
        ("sev", Self::Sev),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        (3, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestPanicInformation {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestPanicInformation {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPanicInformation",
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

impl<T: Into<types::GuestPanicInformationBranch>> From<T> for GuestPanicInformation {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for GuestPanicInformationBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("tdx", crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
        ("sev", crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "hyper-v" => Self::HyperV(crate::rt::Blank::BLANK),
            "s390" => Self::S390(crate::rt::Blank::BLANK),
            "tdx" => Self::Tdx(crate::rt::Blank::BLANK),
            "sev" => Self::Sev(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::HyperV(members) => Some(members),
            Self::S390(members) => Some(members),
            Self::Tdx(members) => Some(members),
            Self::Sev(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for GuestPanicInformationHyperV {
    const BLANK: Self = Self {
        arg1: crate::rt::Blank::BLANK,
        arg2: crate::rt::Blank::BLANK,
        arg3: crate::rt::Blank::BLANK,
        arg4: crate::rt::Blank::BLANK,
        arg5: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestPanicInformationHyperV {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPanicInformationHyperV",
        names: &["arg1", "arg2", "arg3", "arg4", "arg5"],
        order: &[4, 3, 2, 1, 0],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.arg1, &self.arg2, &self.arg3, &self.arg4, &self.arg5]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for S390CrashReason {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for GuestPanicInformationS390 {
    const BLANK: Self = Self {
        core: crate::rt::Blank::BLANK,
        psw_mask: crate::rt::Blank::BLANK,
        psw_addr: crate::rt::Blank::BLANK,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestPanicInformationS390 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPanicInformationS390",
        names: &["core", "psw-mask", "psw-addr", "reason"],
        order: &[0, 2, 3, 1],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.core, &self.psw_mask, &self.psw_addr, &self.reason]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for GuestPanicInformationTdx {
    const BLANK: Self = Self {
        error_code: crate::rt::Blank::BLANK,
        message: crate::rt::Blank::BLANK,
        gpa: None,
    };
}

impl crate::rt::Object for GuestPanicInformationTdx {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPanicInformationTdx",
        names: &["error-code", "message", "gpa"],
        order: &[0, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.error_code, &self.message, &self.gpa]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.error_code, &mut self.message, &mut self.gpa]);
    }
}

impl crate::rt::Blank for GuestPanicInformationSev {
    const BLANK: Self = Self {
        set: crate::rt::Blank::BLANK,
        code: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GuestPanicInformationSev {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GuestPanicInformationSev",
        names: &["set", "code"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.set, &self.code]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.set, &mut self.code]);
    }
}

impl crate::rt::Enumeration for MemoryFailureRecipient {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for MemoryFailureAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for MemoryFailureFlags {
    const BLANK: Self = Self {
        action_required: crate::rt::Blank::BLANK,
        recursive: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MemoryFailureFlags {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MemoryFailureFlags",
        names: &["action-required", "recursive"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.action_required, &self.recursive]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.action_required, &mut self.recursive]);
    }
}

crate::rt::impl_objects! {
    StatusInfo GuestPanicInformation GuestPanicInformationHyperV
    GuestPanicInformationS390 GuestPanicInformationTdx GuestPanicInformationSev
    MemoryFailureFlags
}

crate::rt::impl_enums! {
    RunState ShutdownCause WatchdogAction RebootAction ShutdownAction PanicAction
    GuestPanicAction GuestPanicInformationType S390CrashReason MemoryFailureRecipient
    MemoryFailureAction
}

crate::rt::impl_branches! {
    GuestPanicInformationBranch
}
