// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the virtio devices, with object path and name. Not a stable interface.
///
/// On the wire: `x-query-virtio`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct XQueryVirtio {}

impl crate::Blank for XQueryVirtio {
    const BLANK: Self = Self {};
}

impl crate::Object for XQueryVirtio {}

impl XQueryVirtio {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = Vec<types::VirtioInfo>;
}

/// Returns feature bits, status and vhost state of one virtio device. Not a stable interface.
///
/// On the wire: `x-query-virtio-status`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
///
/// **Note:** since QEMU 11.1: QEMU 11.1.3 aborts on it, for every virtio device.
#[non_exhaustive]
pub struct XQueryVirtioStatus {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for XQueryVirtioStatus {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for XQueryVirtioStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-query-virtio-status",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl XQueryVirtioStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl crate::Command for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = types::VirtioStatus;
}

/// Returns ring addresses and indices of one virtio queue. Not a stable interface.
///
/// On the wire: `x-query-virtio-queue-status`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct XQueryVirtioQueueStatus {
    /// The member `path`.
    pub path: String,
    /// The member `queue`.
    pub queue: u16,
}

impl crate::Blank for XQueryVirtioQueueStatus {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        queue: crate::Blank::BLANK,
    };
}

impl crate::Object for XQueryVirtioQueueStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-query-virtio-queue-status",
        names: &["path", "queue"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.queue]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue]);
    }
}

impl XQueryVirtioQueueStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl crate::Command for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = types::VirtQueueStatus;
}

/// Returns what vhost knows of one virtio queue: descriptors and ring addresses. Not a stable
/// interface.
///
/// On the wire: `x-query-virtio-vhost-queue-status`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct XQueryVirtioVhostQueueStatus {
    /// The member `path`.
    pub path: String,
    /// The member `queue`.
    pub queue: u16,
}

impl crate::Blank for XQueryVirtioVhostQueueStatus {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        queue: crate::Blank::BLANK,
    };
}

impl crate::Object for XQueryVirtioVhostQueueStatus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-query-virtio-vhost-queue-status",
        names: &["path", "queue"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.queue]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue]);
    }
}

impl XQueryVirtioVhostQueueStatus {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

impl crate::Command for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = types::VirtVhostQueueStatus;
}

/// Returns one element of a virtio queue with its descriptors, by default the one next in turn.
/// Not a stable interface.
///
/// On the wire: `x-query-virtio-queue-element`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct XQueryVirtioQueueElement {
    /// The member `path`.
    pub path: String,
    /// The member `queue`.
    pub queue: u16,
    /// The member `index`.
    pub index: Option<u16>,
}

impl crate::Blank for XQueryVirtioQueueElement {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        queue: crate::Blank::BLANK,
        index: None,
    };
}

impl crate::Object for XQueryVirtioQueueElement {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-query-virtio-queue-element",
        names: &["path", "queue", "index"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.queue, &self.index]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.queue, &mut self.index]);
    }
}

impl XQueryVirtioQueueElement {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            index: None,
        }
    }
    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn index(mut self, value: u16) -> Self {
        self.index = Some(value);
        self
    }
}

impl crate::Command for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
    type Return = types::VirtioQueueElement;
}

crate::impl_calls! {
    XQueryVirtio XQueryVirtioStatus XQueryVirtioQueueStatus XQueryVirtioVhostQueueStatus
    XQueryVirtioQueueElement
}
