// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells whether the guest is running, paused or in another run state.
///
/// The events [`STOP`](events::Stop), [`RESUME`](events::Resume), [`SUSPEND`](events::Suspend),
/// [`WAKEUP`](events::Wakeup), [`SHUTDOWN`](events::Shutdown) and [`RESET`](events::Reset)
/// report most changes; some states, such as `prelaunch` and `inmigrate`, are seen by this
/// command alone.
///
/// On the wire: `query-status`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks whether the machine runs. A machine started with `-S` waits for `cont`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryStatus::new();
/// ```
#[doc(alias = "query-status")]
#[non_exhaustive]
pub struct QueryStatus {}

impl QueryStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryStatus {
    const NAME: &'static str = "query-status";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::StatusInfo;
}

/// Chooses what QEMU does when the watchdog device of the guest fires.
///
/// Same as [`set-action`](commands::SetAction) with `watchdog`. It takes effect when the
/// watchdog fires next.
///
/// On the wire: `watchdog-set-action`.
///
/// Since QEMU 2.11.
///
/// # Example
///
/// Pauses the machine, rather than resetting it, when the guest no longer serves its watchdog.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::WatchdogSetAction::new(types::WatchdogAction::Pause);
/// ```
#[doc(alias = "watchdog-set-action")]
#[non_exhaustive]
pub struct WatchdogSetAction {
    /// What is to happen from now on; `reset` until it is set.
    pub action: types::WatchdogAction,
}

impl WatchdogSetAction {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
    type Return = crate::rt::Empty;
}

/// Chooses how QEMU reacts when the guest reboots, shuts down, panics or lets its watchdog run
/// out. Members left out keep their setting.
///
/// On the wire: `set-action`.
///
/// Since QEMU 6.0.
///
/// # Example
///
/// Makes a reboot of the guest count as a shutdown, after which the machine stays, paused.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::SetAction::new()
///     .reboot(types::RebootAction::Shutdown)
///     .shutdown(types::ShutdownAction::Pause);
/// ```
#[doc(alias = "set-action")]
#[non_exhaustive]
pub struct SetAction {
    /// The action when the guest reboots, like `-action reboot=`.
    pub reboot: Option<types::RebootAction>,
    /// The action when the guest shuts down, like `-action shutdown=`.
    pub shutdown: Option<types::ShutdownAction>,
    /// The action when the guest reports a crash, like `-action panic=`.
    pub panic: Option<types::PanicAction>,
    /// The action when the watchdog device fires, like `-action watchdog=`.
    pub watchdog: Option<types::WatchdogAction>,
}

impl SetAction {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            reboot: None,
            shutdown: None,
            panic: None,
            watchdog: None,
        }
    }

    /// The action when the guest reboots, like `-action reboot=`.
    #[inline]
    #[must_use]
    pub fn reboot(mut self, value: impl Into<Option<types::RebootAction>>) -> Self {
        self.reboot = value.into();
        self
    }

    /// The action when the guest shuts down, like `-action shutdown=`.
    #[inline]
    #[must_use]
    pub fn shutdown(mut self, value: impl Into<Option<types::ShutdownAction>>) -> Self {
        self.shutdown = value.into();
        self
    }

    /// The action when the guest reports a crash, like `-action panic=`.
    #[inline]
    #[must_use]
    pub fn panic(mut self, value: impl Into<Option<types::PanicAction>>) -> Self {
        self.panic = value.into();
        self
    }

    /// The action when the watchdog device fires, like `-action watchdog=`.
    #[inline]
    #[must_use]
    pub fn watchdog(mut self, value: impl Into<Option<types::WatchdogAction>>) -> Self {
        self.watchdog = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetAction {
    const NAME: &'static str = "set-action";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}
