// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells whether the guest is running, paused or in another run state.
///
/// On the wire: `query-status`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryStatus {}

impl crate::Blank for QueryStatus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryStatus {}

impl QueryStatus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryStatus {
    const NAME: &'static str = "query-status";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::StatusInfo;
}

/// Chooses what QEMU does when the watchdog device of the guest fires.
///
/// On the wire: `watchdog-set-action`.
///
/// Since QEMU 2.11.
#[non_exhaustive]
pub struct WatchdogSetAction {
    /// The member `action`.
    pub action: types::WatchdogAction,
}

impl crate::Blank for WatchdogSetAction {
    const BLANK: Self = Self {
        action: crate::Blank::BLANK,
    };
}

impl crate::Object for WatchdogSetAction {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "watchdog-set-action",
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

impl WatchdogSetAction {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl crate::Command for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
    type Return = crate::Empty;
}

/// Chooses how QEMU reacts when the guest reboots, shuts down, panics or lets its watchdog run
/// out. Members left out keep their setting.
///
/// On the wire: `set-action`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct SetAction {
    /// The member `reboot`.
    pub reboot: Option<types::RebootAction>,
    /// The member `shutdown`.
    pub shutdown: Option<types::ShutdownAction>,
    /// The member `panic`.
    pub panic: Option<types::PanicAction>,
    /// The member `watchdog`.
    pub watchdog: Option<types::WatchdogAction>,
}

impl crate::Blank for SetAction {
    const BLANK: Self = Self {
        reboot: None,
        shutdown: None,
        panic: None,
        watchdog: None,
    };
}

impl crate::Object for SetAction {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set-action",
        names: &["reboot", "shutdown", "panic", "watchdog"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.reboot, &self.shutdown, &self.panic, &self.watchdog]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.reboot,
                &mut self.shutdown,
                &mut self.panic,
                &mut self.watchdog,
            ],
        );
    }
}

impl SetAction {
    /// Creates it with nothing set.
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
    /// Sets `reboot`.
    #[inline]
    #[must_use]
    pub fn reboot(mut self, value: types::RebootAction) -> Self {
        self.reboot = Some(value);
        self
    }
    /// Sets `shutdown`.
    #[inline]
    #[must_use]
    pub fn shutdown(mut self, value: types::ShutdownAction) -> Self {
        self.shutdown = Some(value);
        self
    }
    /// Sets `panic`.
    #[inline]
    #[must_use]
    pub fn panic(mut self, value: types::PanicAction) -> Self {
        self.panic = Some(value);
        self
    }
    /// Sets `watchdog`.
    #[inline]
    #[must_use]
    pub fn watchdog(mut self, value: types::WatchdogAction) -> Self {
        self.watchdog = Some(value);
        self
    }
}

impl crate::Command for SetAction {
    const NAME: &'static str = "set-action";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

crate::impl_calls! {
    QueryStatus WatchdogSetAction SetAction
}
