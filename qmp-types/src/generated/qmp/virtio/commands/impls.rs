// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for XQueryVirtio {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XQueryVirtio {}

impl crate::rt::Blank for XQueryVirtioStatus {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XQueryVirtioStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-query-virtio-status",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for XQueryVirtioQueueStatus {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        queue: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XQueryVirtioQueueStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-query-virtio-queue-status",
        names: &["path", "queue"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.queue]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue]);
    }
}

impl crate::rt::Blank for XQueryVirtioVhostQueueStatus {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        queue: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XQueryVirtioVhostQueueStatus {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-query-virtio-vhost-queue-status",
        names: &["path", "queue"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.queue]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue]);
    }
}

impl crate::rt::Blank for XQueryVirtioQueueElement {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        queue: crate::rt::Blank::BLANK,
        index: None,
    };
}

impl crate::rt::Object for XQueryVirtioQueueElement {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "x-query-virtio-queue-element",
        names: &["path", "queue", "index"],
        order: &[2, 0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.queue, &self.index]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue, &mut self.index]);
    }
}

crate::rt::impl_calls! {
    XQueryVirtio XQueryVirtioStatus XQueryVirtioQueueStatus XQueryVirtioVhostQueueStatus
    XQueryVirtioQueueElement
}

crate::rt::impl_defaults! {
    XQueryVirtio
}
