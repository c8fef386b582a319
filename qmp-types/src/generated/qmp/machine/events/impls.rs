// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for BalloonChange {
    const BLANK: Self = Self {
        actual: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BalloonChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BALLOON_CHANGE",
        names: &["actual"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.actual]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.actual]);
    }
}

impl crate::rt::Blank for HvBalloonStatusReport {
    const BLANK: Self = Self {
        committed: crate::rt::Blank::BLANK,
        available: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for HvBalloonStatusReport {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "HV_BALLOON_STATUS_REPORT",
        names: &["committed", "available"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.committed, &self.available]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.committed, &mut self.available]);
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

impl crate::rt::Blank for MemoryDeviceSizeChange {
    const BLANK: Self = Self {
        id: None,
        size: crate::rt::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::rt::Object for MemoryDeviceSizeChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MEMORY_DEVICE_SIZE_CHANGE",
        names: &["id", "size", "qom-path"],
        order: &[1, 2, 0],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.size, &self.qom_path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.size, &mut self.qom_path]);
    }
}

impl crate::rt::Blank for MemUnplugError {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        msg: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MemUnplugError {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MEM_UNPLUG_ERROR",
        names: &["device", "msg"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.msg]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.msg]);
    }
}

crate::rt::impl_calls! {
    BalloonChange HvBalloonStatusReport MemoryDeviceSizeChange MemUnplugError
}
