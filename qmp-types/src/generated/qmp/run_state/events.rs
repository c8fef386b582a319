// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest has been shut down, with the cause. QEMU ends after it unless it runs
/// with `-no-shutdown`.
///
/// On the wire: `SHUTDOWN`.
///
/// Since QEMU 0.12.
///
/// **Note:** It may come twice in a session: with `-no-shutdown`, once when the guest shuts down and again when QEMU ends.
#[non_exhaustive]
pub struct Shutdown {
    /// The member `guest`.
    pub guest: bool,
    /// The member `reason`.
    pub reason: types::ShutdownCause,
}

impl crate::Blank for Shutdown {
    const BLANK: Self = Self {
        guest: crate::Blank::BLANK,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for Shutdown {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SHUTDOWN",
        names: &["guest", "reason"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.guest, &self.reason]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.guest, &mut self.reason]);
    }
}

impl Shutdown {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl crate::Event for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
}

/// Sent when the guest is asked to power itself off, for example through the virtual ACPI power
/// button.
///
/// On the wire: `POWERDOWN`.
///
/// Since QEMU 0.12.
#[non_exhaustive]
pub struct Powerdown {}

impl crate::Blank for Powerdown {
    const BLANK: Self = Self {};
}

impl crate::Object for Powerdown {}

impl Powerdown {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for Powerdown {
    const NAME: &'static str = "POWERDOWN";
}

/// Sent when the machine has been reset, and says whether the guest itself asked for it.
///
/// On the wire: `RESET`.
///
/// Since QEMU 0.12.
///
/// **Note:** It may come twice for one `system_reset`: for the request, and again when the firmware resets the machine as it starts.
#[non_exhaustive]
pub struct Reset {
    /// The member `guest`.
    pub guest: bool,
    /// The member `reason`.
    pub reason: types::ShutdownCause,
}

impl crate::Blank for Reset {
    const BLANK: Self = Self {
        guest: crate::Blank::BLANK,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for Reset {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RESET",
        names: &["guest", "reason"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.guest, &self.reason]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.guest, &mut self.reason]);
    }
}

impl Reset {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl crate::Event for Reset {
    const NAME: &'static str = "RESET";
}

/// Sent when the virtual CPUs stop executing, for example after `stop` or before a migration
/// ends.
///
/// On the wire: `STOP`.
///
/// Since QEMU 0.12.
#[non_exhaustive]
pub struct Stop {}

impl crate::Blank for Stop {
    const BLANK: Self = Self {};
}

impl crate::Object for Stop {}

impl Stop {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for Stop {
    const NAME: &'static str = "STOP";
}

/// Sent when the virtual CPUs start to execute again after a pause.
///
/// On the wire: `RESUME`.
///
/// Since QEMU 0.12.
#[non_exhaustive]
pub struct Resume {}

impl crate::Blank for Resume {
    const BLANK: Self = Self {};
}

impl crate::Object for Resume {}

impl Resume {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for Resume {
    const NAME: &'static str = "RESUME";
}

/// Sent when the guest goes to sleep with its state kept in memory (ACPI S3).
///
/// On the wire: `SUSPEND`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct Suspend {}

impl crate::Blank for Suspend {
    const BLANK: Self = Self {};
}

impl crate::Object for Suspend {}

impl Suspend {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for Suspend {
    const NAME: &'static str = "SUSPEND";
}

/// Sent when the guest hibernates (ACPI S4). QEMU then treats it like a shutdown.
///
/// On the wire: `SUSPEND_DISK`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct SuspendDisk {}

impl crate::Blank for SuspendDisk {
    const BLANK: Self = Self {};
}

impl crate::Object for SuspendDisk {}

impl SuspendDisk {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
}

/// Sent when a sleeping guest is running again.
///
/// On the wire: `WAKEUP`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct Wakeup {}

impl crate::Blank for Wakeup {
    const BLANK: Self = Self {};
}

impl crate::Object for Wakeup {}

impl Wakeup {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for Wakeup {
    const NAME: &'static str = "WAKEUP";
}

/// Sent when the guest has not fed its watchdog device in time, with the action that QEMU
/// takes. Repeats in quick succession are dropped.
///
/// On the wire: `WATCHDOG`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct Watchdog {
    /// The member `action`.
    pub action: types::WatchdogAction,
}

impl crate::Blank for Watchdog {
    const BLANK: Self = Self {
        action: crate::Blank::BLANK,
    };
}

impl crate::Object for Watchdog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "WATCHDOG",
        names: &["action"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.action]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.action]);
    }
}

impl Watchdog {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl crate::Event for Watchdog {
    const NAME: &'static str = "WATCHDOG";
}

/// Sent when the guest kernel reports that it has crashed, with the action that QEMU takes and
/// any details the guest gave.
///
/// On the wire: `GUEST_PANICKED`.
///
/// Since QEMU 1.5.
#[non_exhaustive]
pub struct GuestPanicked {
    /// The member `action`.
    pub action: types::GuestPanicAction,
    /// The member `info`.
    pub info: Option<types::GuestPanicInformation>,
}

impl crate::Blank for GuestPanicked {
    const BLANK: Self = Self {
        action: crate::Blank::BLANK,
        info: None,
    };
}

impl crate::Object for GuestPanicked {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GUEST_PANICKED",
        names: &["action", "info"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.action, &self.info]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.action, &mut self.info]);
    }
}

impl GuestPanicked {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl crate::Event for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
}

/// Sent when the guest reports a crash that it deals with itself, usually by starting a crash
/// kernel.
///
/// On the wire: `GUEST_CRASHLOADED`.
///
/// Since QEMU 5.0.
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// The member `action`.
    pub action: types::GuestPanicAction,
    /// The member `info`.
    pub info: Option<types::GuestPanicInformation>,
}

impl crate::Blank for GuestCrashloaded {
    const BLANK: Self = Self {
        action: crate::Blank::BLANK,
        info: None,
    };
}

impl crate::Object for GuestCrashloaded {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GUEST_CRASHLOADED",
        names: &["action", "info"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.action, &self.info]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.action, &mut self.info]);
    }
}

impl GuestCrashloaded {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl crate::Event for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
}

/// Sent when the guest uses its pvpanic device to request a shutdown.
///
/// On the wire: `GUEST_PVSHUTDOWN`.
///
/// Since QEMU 9.1.
#[non_exhaustive]
pub struct GuestPvshutdown {}

impl crate::Blank for GuestPvshutdown {
    const BLANK: Self = Self {};
}

impl crate::Object for GuestPvshutdown {}

impl GuestPvshutdown {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
}

/// Sent when the host finds a hardware memory error that hits this guest or QEMU itself, with
/// what was done about it.
///
/// On the wire: `MEMORY_FAILURE`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct MemoryFailure {
    /// The member `recipient`.
    pub recipient: types::MemoryFailureRecipient,
    /// The member `action`.
    pub action: types::MemoryFailureAction,
    /// The member `flags`.
    pub flags: types::MemoryFailureFlags,
}

impl crate::Blank for MemoryFailure {
    const BLANK: Self = Self {
        recipient: crate::Blank::BLANK,
        action: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
    };
}

impl crate::Object for MemoryFailure {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MEMORY_FAILURE",
        names: &["recipient", "action", "flags"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.recipient, &self.action, &self.flags]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.recipient, &mut self.action, &mut self.flags]);
    }
}

impl MemoryFailure {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        recipient: types::MemoryFailureRecipient,
        action: types::MemoryFailureAction,
        flags: types::MemoryFailureFlags,
    ) -> Self {
        Self { recipient, action, flags }
    }
}

impl crate::Event for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
}

crate::impl_calls! {
    Shutdown Powerdown Reset Stop Resume Suspend SuspendDisk Wakeup Watchdog
    GuestPanicked GuestCrashloaded GuestPvshutdown MemoryFailure
}
