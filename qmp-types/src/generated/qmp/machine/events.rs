// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest has given memory to the balloon or taken some back, with the bytes it is
/// left with.
///
/// On the wire: `BALLOON_CHANGE`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct BalloonChange {
    /// The member `actual`.
    pub actual: i64,
}

impl crate::Blank for BalloonChange {
    const BLANK: Self = Self {
        actual: crate::Blank::BLANK,
    };
}

impl crate::Object for BalloonChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BALLOON_CHANGE",
        names: &["actual"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.actual]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.actual]);
    }
}

impl BalloonChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

impl crate::Event for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
}

/// Sent when the Hyper-V balloon driver in the guest reports how much memory it uses and has
/// left.
///
/// On the wire: `HV_BALLOON_STATUS_REPORT`.
///
/// Since QEMU 8.2.
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// The member `committed`.
    pub committed: u64,
    /// The member `available`.
    pub available: u64,
}

impl crate::Blank for HvBalloonStatusReport {
    const BLANK: Self = Self {
        committed: crate::Blank::BLANK,
        available: crate::Blank::BLANK,
    };
}

impl crate::Object for HvBalloonStatusReport {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "HV_BALLOON_STATUS_REPORT",
        names: &["committed", "available"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.committed, &self.available]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.committed, &mut self.available]);
    }
}

impl HvBalloonStatusReport {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

impl From<types::HvBalloonInfo> for HvBalloonStatusReport {
    /// Takes the members from [`HvBalloonInfo`](types::HvBalloonInfo).
    #[inline]
    fn from(data: types::HvBalloonInfo) -> Self {
        Self {
            committed: data.committed,
            available: data.available,
        }
    }
}

impl crate::Event for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
}

/// Sent when a memory device that can be resized, such as virtio-mem, has a new size.
///
/// On the wire: `MEMORY_DEVICE_SIZE_CHANGE`.
///
/// Since QEMU 5.1.
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `size`.
    pub size: u64,
    /// The member `qom-path`.
    ///
    /// Since QEMU 6.2.
    pub qom_path: Option<String>,
}

impl crate::Blank for MemoryDeviceSizeChange {
    const BLANK: Self = Self {
        id: None,
        size: crate::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::Object for MemoryDeviceSizeChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MEMORY_DEVICE_SIZE_CHANGE",
        names: &["id", "size", "qom-path"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.size, &self.qom_path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.size, &mut self.qom_path]);
    }
}

impl MemoryDeviceSizeChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            id: None,
            size,
            qom_path: None,
        }
    }
}

impl crate::Event for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
}

/// The event `MEM_UNPLUG_ERROR`.
///
/// On the wire: `MEM_UNPLUG_ERROR`.
///
/// Since QEMU 2.4.
///
/// **Gone** since QEMU 9.1; wait for 'DEVICE_UNPLUG_GUEST_ERROR'.
#[deprecated(note = "gone since QEMU 9.1; wait for 'DEVICE_UNPLUG_GUEST_ERROR'")]
#[non_exhaustive]
pub struct MemUnplugError {
    /// The member `device`.
    pub device: String,
    /// The member `msg`.
    pub msg: String,
}

impl crate::Blank for MemUnplugError {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        msg: crate::Blank::BLANK,
    };
}

impl crate::Object for MemUnplugError {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MEM_UNPLUG_ERROR",
        names: &["device", "msg"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.msg]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.msg]);
    }
}

impl MemUnplugError {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            msg: msg.into(),
        }
    }
}

impl crate::Event for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(9, 0));
}

crate::impl_calls! {
    BalloonChange HvBalloonStatusReport MemoryDeviceSizeChange MemUnplugError
}
