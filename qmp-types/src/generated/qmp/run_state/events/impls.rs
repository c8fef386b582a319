// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for Shutdown {
    const BLANK: Self = Self {
        guest: crate::rt::Blank::BLANK,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Shutdown {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SHUTDOWN",
        names: &["guest", "reason"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.guest, &self.reason]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.guest, &mut self.reason]);
    }
}

impl crate::rt::Blank for Powerdown {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Powerdown {}

impl crate::rt::Blank for Reset {
    const BLANK: Self = Self {
        guest: crate::rt::Blank::BLANK,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Reset {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RESET",
        names: &["guest", "reason"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.guest, &self.reason]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.guest, &mut self.reason]);
    }
}

impl crate::rt::Blank for Stop {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Stop {}

impl crate::rt::Blank for Resume {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Resume {}

impl crate::rt::Blank for Suspend {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Suspend {}

impl crate::rt::Blank for SuspendDisk {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SuspendDisk {}

impl crate::rt::Blank for Wakeup {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Wakeup {}

impl crate::rt::Blank for Watchdog {
    const BLANK: Self = Self {
        action: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Watchdog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "WATCHDOG",
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

impl crate::rt::Blank for GuestPanicked {
    const BLANK: Self = Self {
        action: crate::rt::Blank::BLANK,
        info: None,
    };
}

impl crate::rt::Object for GuestPanicked {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GUEST_PANICKED",
        names: &["action", "info"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.action, &self.info]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.action, &mut self.info]);
    }
}

impl crate::rt::Blank for GuestCrashloaded {
    const BLANK: Self = Self {
        action: crate::rt::Blank::BLANK,
        info: None,
    };
}

impl crate::rt::Object for GuestCrashloaded {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GUEST_CRASHLOADED",
        names: &["action", "info"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.action, &self.info]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.action, &mut self.info]);
    }
}

impl crate::rt::Blank for GuestPvshutdown {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for GuestPvshutdown {}

impl crate::rt::Blank for MemoryFailure {
    const BLANK: Self = Self {
        recipient: crate::rt::Blank::BLANK,
        action: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MemoryFailure {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MEMORY_FAILURE",
        names: &["recipient", "action", "flags"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.recipient, &self.action, &self.flags]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.recipient, &mut self.action, &mut self.flags]);
    }
}

crate::rt::impl_calls! {
    Shutdown Powerdown Reset Stop Resume Suspend SuspendDisk Wakeup Watchdog
    GuestPanicked GuestCrashloaded GuestPvshutdown MemoryFailure
}

crate::rt::impl_defaults! {
    Powerdown Stop Resume Suspend SuspendDisk Wakeup GuestPvshutdown
}
