// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for SpiceConnected {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpiceConnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SPICE_CONNECTED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl crate::rt::Blank for SpiceInitialized {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpiceInitialized {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SPICE_INITIALIZED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl crate::rt::Blank for SpiceDisconnected {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SpiceDisconnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SPICE_DISCONNECTED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl crate::rt::Blank for SpiceMigrateCompleted {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SpiceMigrateCompleted {}

impl crate::rt::Blank for VncConnected {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VncConnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VNC_CONNECTED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl crate::rt::Blank for VncInitialized {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VncInitialized {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VNC_INITIALIZED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl crate::rt::Blank for VncDisconnected {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VncDisconnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VNC_DISCONNECTED",
        names: &["server", "client"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

crate::rt::impl_calls! {
    SpiceConnected SpiceInitialized SpiceDisconnected SpiceMigrateCompleted VncConnected
    VncInitialized VncDisconnected
}

crate::rt::impl_defaults! {
    SpiceMigrateCompleted
}
