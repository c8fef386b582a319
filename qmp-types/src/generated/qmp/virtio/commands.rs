// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the virtio devices, with object path and name. Fails with `GenericError` if there are
/// none. For debugging; not a stable interface.
///
/// On the wire: `x-query-virtio`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no virtio device.
///
/// # Example
///
/// Lists the virtio devices.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::XQueryVirtio::new();
/// ```
#[doc(alias = "x-query-virtio")]
#[non_exhaustive]
pub struct XQueryVirtio {}

impl XQueryVirtio {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryVirtio {
    const NAME: &'static str = "x-query-virtio";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = Vec<types::VirtioInfo>;
}

/// Returns feature bits, status and vhost state of one virtio device. For debugging; not a
/// stable interface.
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
#[doc(alias = "x-query-virtio-status")]
#[non_exhaustive]
pub struct XQueryVirtioStatus {
    /// QOM path of the device, from [`x-query-virtio`](commands::XQueryVirtio). Other paths are an
    /// error.
    pub path: crate::rt::Text,
}

impl XQueryVirtioStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryVirtioStatus {
    const NAME: &'static str = "x-query-virtio-status";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = types::VirtioStatus;
}

/// Returns ring addresses and indices of one virtio queue. For debugging; not a stable
/// interface.
///
/// On the wire: `x-query-virtio-queue-status`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[doc(alias = "x-query-virtio-queue-status")]
#[non_exhaustive]
pub struct XQueryVirtioQueueStatus {
    /// QOM path of the device, from [`x-query-virtio`](commands::XQueryVirtio).
    pub path: crate::rt::Text,
    /// Index of the queue, from 0. An error if the device has no such queue.
    pub queue: u16,
}

impl XQueryVirtioQueueStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryVirtioQueueStatus {
    const NAME: &'static str = "x-query-virtio-queue-status";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = types::VirtQueueStatus;
}

/// Returns what vhost knows of one virtio queue: the file descriptors for notifications, and
/// the rings with address and size. An error unless vhost works on the device at present. For
/// debugging; not a stable interface.
///
/// On the wire: `x-query-virtio-vhost-queue-status`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[doc(alias = "x-query-virtio-vhost-queue-status")]
#[non_exhaustive]
pub struct XQueryVirtioVhostQueueStatus {
    /// QOM path of the device, from [`x-query-virtio`](commands::XQueryVirtio).
    pub path: crate::rt::Text,
    /// Index of the queue, one of those that the device's vhost instance serves.
    pub queue: u16,
}

impl XQueryVirtioVhostQueueStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>, queue: u16) -> Self {
        Self { path: path.into(), queue }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryVirtioVhostQueueStatus {
    const NAME: &'static str = "x-query-virtio-vhost-queue-status";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = types::VirtVhostQueueStatus;
}

/// Returns one element of a virtio queue with its descriptors. Fails if the driver has not set
/// the queue up, and for packed rings. A stale element, which the driver has reused in part,
/// gives meaningless descriptors. For debugging; not a stable interface.
///
/// On the wire: `x-query-virtio-queue-element`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 7.2.
#[doc(alias = "x-query-virtio-queue-element")]
#[non_exhaustive]
pub struct XQueryVirtioQueueElement {
    /// QOM path of the device, from [`x-query-virtio`](commands::XQueryVirtio).
    pub path: crate::rt::Text,
    /// Index of the queue, from 0.
    pub queue: u16,
    /// Index of the element; by default the next that the device is going to take.
    pub index: Option<u16>,
}

impl XQueryVirtioQueueElement {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>, queue: u16) -> Self {
        Self {
            path: path.into(),
            queue,
            index: None,
        }
    }

    /// Index of the element; by default the next that the device is going to take.
    #[inline]
    #[must_use]
    pub fn index(mut self, value: impl Into<Option<u16>>) -> Self {
        self.index = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XQueryVirtioQueueElement {
    const NAME: &'static str = "x-query-virtio-queue-element";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
    type Return = types::VirtioQueueElement;
}
