// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for TraceEventGetState {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        vcpu: None,
    };
}

impl crate::rt::Object for TraceEventGetState {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "trace-event-get-state",
        names: &["name", "vcpu"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::rt::Releases::until(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.vcpu]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.vcpu]);
    }
}

impl crate::rt::Blank for TraceEventSetState {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        enable: crate::rt::Blank::BLANK,
        ignore_unavailable: None,
        vcpu: None,
    };
}

impl crate::rt::Object for TraceEventSetState {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "trace-event-set-state",
        names: &["name", "enable", "ignore-unavailable", "vcpu"],
        order: &[0, 3, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::until(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.enable, &self.ignore_unavailable, &self.vcpu]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.enable,
                &mut self.ignore_unavailable,
                &mut self.vcpu,
            ],
        );
    }
}

crate::rt::impl_calls! {
    TraceEventGetState TraceEventSetState
}
