// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest has been shut down, with the cause. QEMU ends after it unless it runs
/// with `-no-shutdown`.
///
/// If it does not end, a [`STOP`](events::Stop) event follows, and the run state becomes
/// `shutdown`.
///
/// On the wire: `SHUTDOWN`.
///
/// Since QEMU 0.12.
///
/// **Note:** It may come twice in a session: with `-no-shutdown`, once when the guest shuts down and again when QEMU ends.
///
/// # Example
///
/// A client ended the emulator with `quit`; `guest` is false because the guest did not ask for
/// it.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "SHUTDOWN",
///   "data": {"guest": false, "reason": "host-qmp-quit"},
///   "timestamp": {"seconds": 1795945529, "microseconds": 274067}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Shutdown>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "SHUTDOWN")]
#[non_exhaustive]
pub struct Shutdown {
    /// True if the guest asked for it, false if the host did: `quit`, a signal, a closed window.
    pub guest: bool,
    /// The cause, `none` and `snapshot-load` excepted.
    pub reason: types::ShutdownCause,
}

impl Shutdown {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
}

/// Sent when the guest is asked to power itself off, for example through the virtual ACPI power
/// button.
///
/// It is the request, as from `system_powerdown`, not its result: a guest that follows it
/// causes [`SHUTDOWN`](events::Shutdown) later.
///
/// On the wire: `POWERDOWN`.
///
/// Since QEMU 0.12.
///
/// # Example
///
/// The power button was pressed through QMP; the guest has not necessarily reacted.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "POWERDOWN", "timestamp": {"seconds": 1795945528, "microseconds": 796376}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Powerdown>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "POWERDOWN")]
#[non_exhaustive]
pub struct Powerdown {}

impl Powerdown {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Powerdown {
    const NAME: &'static str = "POWERDOWN";
}

/// Sent when the machine has been reset, and says whether the guest itself asked for it.
///
/// On the wire: `RESET`.
///
/// Since QEMU 0.12.
///
/// **Note:** It may come twice for one `system_reset`: for the request, and again when the firmware resets the machine as it starts.
///
/// # Example
///
/// The machine was reset by a QMP command rather than by its guest.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "RESET",
///   "data": {"guest": false, "reason": "host-qmp-system-reset"},
///   "timestamp": {"seconds": 1795945528, "microseconds": 570170}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Reset>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "RESET")]
#[non_exhaustive]
pub struct Reset {
    /// True if the guest asked for it, false if the host did.
    pub guest: bool,
    /// The cause, `none`, `subsystem-reset` and `snapshot-load` excepted.
    pub reason: types::ShutdownCause,
}

impl Reset {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Reset {
    const NAME: &'static str = "RESET";
}

/// Sent when the virtual CPUs stop executing, for example after `stop` or before a migration
/// ends.
///
/// On the wire: `STOP`.
///
/// Since QEMU 0.12.
///
/// # Example
///
/// The machine was paused; the guest no longer runs.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "STOP", "timestamp": {"seconds": 1795945528, "microseconds": 240026}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Stop>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "STOP")]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Stop {
    const NAME: &'static str = "STOP";
}

/// Sent when the virtual CPUs start to execute again after a pause.
///
/// On the wire: `RESUME`.
///
/// Since QEMU 0.12.
///
/// # Example
///
/// The machine runs again after `cont`.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "RESUME", "timestamp": {"seconds": 1795945528, "microseconds": 300453}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Resume>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "RESUME")]
#[non_exhaustive]
pub struct Resume {}

impl Resume {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Resume {
    const NAME: &'static str = "RESUME";
}

/// Sent when the guest goes to sleep with its state kept in memory (ACPI S3).
///
/// On the wire: `SUSPEND`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// The guest suspended to memory. `system_wakeup` wakes it.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "SUSPEND", "timestamp": {"seconds": 1795944003, "microseconds": 730061}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Suspend>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "SUSPEND")]
#[non_exhaustive]
pub struct Suspend {}

impl Suspend {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Suspend {
    const NAME: &'static str = "SUSPEND";
}

/// Sent when the guest hibernates (ACPI S4). QEMU then treats it like a shutdown:
/// [`SHUTDOWN`](events::Shutdown) follows. The guest continues from its disk when it is started
/// again.
///
/// On the wire: `SUSPEND_DISK`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// The guest suspended to disk; with the default action the emulator ends next.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "SUSPEND_DISK", "timestamp": {"seconds": 1795944004, "microseconds": 9120}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::SuspendDisk>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "SUSPEND_DISK")]
#[non_exhaustive]
pub struct SuspendDisk {}

impl SuspendDisk {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
}

/// Sent when a sleeping guest is running again.
///
/// On the wire: `WAKEUP`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// The guest woke from suspension to memory.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{"event": "WAKEUP", "timestamp": {"seconds": 1795944011, "microseconds": 88412}}"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Wakeup>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "WAKEUP")]
#[non_exhaustive]
pub struct Wakeup {}

impl Wakeup {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Wakeup {
    const NAME: &'static str = "WAKEUP";
}

/// Sent when the guest has not fed its watchdog device in time, with the action that QEMU
/// takes. Repeats in quick succession are dropped.
///
/// The event of the action comes next: [`RESET`](events::Reset) for `reset`,
/// [`POWERDOWN`](events::Powerdown) for `shutdown`, [`STOP`](events::Stop) for `pause`.
///
/// On the wire: `WATCHDOG`.
///
/// Since QEMU 0.13.
///
/// # Example
///
/// The guest did not serve its watchdog in time, and the machine is reset.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "WATCHDOG",
///   "data": {"action": "reset"},
///   "timestamp": {"seconds": 1795944001, "microseconds": 120034}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Watchdog>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "WATCHDOG")]
#[non_exhaustive]
pub struct Watchdog {
    /// The action, as set by [`watchdog-set-action`](commands::WatchdogSetAction) or
    /// [`set-action`](commands::SetAction).
    pub action: types::WatchdogAction,
}

impl Watchdog {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Watchdog {
    const NAME: &'static str = "WATCHDOG";
}

/// Sent when the guest kernel reports that it has crashed, with the action that QEMU takes and
/// any details the guest gave.
///
/// QEMU only learns of a crash if the guest has something to report it with: a `pvpanic`
/// device, Hyper-V crash registers, s390x hardware or the interface of TDX and SEV.
///
/// On the wire: `GUEST_PANICKED`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// A Linux guest reported a panic through the device `pvpanic`; the machine is paused until a
/// client decides.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "GUEST_PANICKED",
///   "data": {"action": "pause"},
///   "timestamp": {"seconds": 1795944002, "microseconds": 5518}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::GuestPanicked>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "GUEST_PANICKED")]
#[non_exhaustive]
pub struct GuestPanicked {
    /// `pause` if QEMU stops the guest, `poweroff` if it shuts down, `run` if it goes on, as the
    /// panic action says.
    pub action: types::GuestPanicAction,
    /// The details; absent if the interface carries none, as with `pvpanic`.
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestPanicked {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
}

/// Sent when the guest reports a crash that it deals with itself, usually by starting a crash
/// kernel.
///
/// On the wire: `GUEST_CRASHLOADED`.
///
/// Since QEMU 5.0.
#[doc(alias = "GUEST_CRASHLOADED")]
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// Always `run`: the guest goes on by itself.
    pub action: types::GuestPanicAction,
    /// The details; absent if the guest gave none.
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestCrashloaded {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
}

/// Sent when the guest uses its pvpanic device to request a shutdown.
///
/// The request is a plain shutdown: [`SHUTDOWN`](events::Shutdown) follows. Guests use it on
/// machines without ACPI.
///
/// On the wire: `GUEST_PVSHUTDOWN`.
///
/// Since QEMU 9.1.
#[doc(alias = "GUEST_PVSHUTDOWN")]
#[non_exhaustive]
pub struct GuestPvshutdown {}

impl GuestPvshutdown {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
}

/// Sent when the host finds a hardware memory error that hits this guest or QEMU itself, with
/// what was done about it.
///
/// On the wire: `MEMORY_FAILURE`.
///
/// Since QEMU 5.2.
///
/// # Example
///
/// The host found an uncorrectable memory error in guest memory and passed it to the guest,
/// which may still recover.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "MEMORY_FAILURE",
///   "data": {
///     "recipient": "guest",
///     "action": "inject",
///     "flags": {"action-required": true, "recursive": false}
///   },
///   "timestamp": {"seconds": 1795944005, "microseconds": 61000}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::MemoryFailure>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "MEMORY_FAILURE")]
#[non_exhaustive]
pub struct MemoryFailure {
    /// Whether the memory belongs to QEMU or to the guest.
    pub recipient: types::MemoryFailureRecipient,
    /// What QEMU did about it; for `fatal`, QEMU ends next.
    pub action: types::MemoryFailureAction,
    /// How urgent it is, and whether it came on top of another.
    pub flags: types::MemoryFailureFlags,
}

impl MemoryFailure {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Event for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
}
