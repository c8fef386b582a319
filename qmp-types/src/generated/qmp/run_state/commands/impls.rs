// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryStatus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryStatus {}

impl crate::rt::Blank for WatchdogSetAction {
    const BLANK: Self = Self {
        action: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for WatchdogSetAction {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "watchdog-set-action",
        names: &["action"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.action]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.action]);
    }
}

impl crate::rt::Blank for SetAction {
    const BLANK: Self = Self {
        reboot: None,
        shutdown: None,
        panic: None,
        watchdog: None,
    };
}

impl crate::rt::Object for SetAction {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set-action",
        names: &["reboot", "shutdown", "panic", "watchdog"],
        order: &[1, 0, 2, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.reboot, &self.shutdown, &self.panic, &self.watchdog]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_calls! {
    QueryStatus WatchdogSetAction SetAction
}

crate::rt::impl_defaults! {
    QueryStatus SetAction
}
