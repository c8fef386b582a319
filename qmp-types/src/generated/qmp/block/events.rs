// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a removable drive opens or closes its tray, no matter who asked for it.
///
/// On the wire: `DEVICE_TRAY_MOVED`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// The member `device`.
    pub device: String,
    /// The member `id`.
    pub id: String,
    /// The member `tray-open`.
    pub tray_open: bool,
}

impl crate::Blank for DeviceTrayMoved {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        tray_open: crate::Blank::BLANK,
    };
}

impl crate::Object for DeviceTrayMoved {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DEVICE_TRAY_MOVED",
        names: &["device", "id", "tray-open"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.id, &self.tray_open]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.tray_open]);
    }
}

impl DeviceTrayMoved {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        id: impl Into<String>,
        tray_open: bool,
    ) -> Self {
        Self {
            device: device.into(),
            id: id.into(),
            tray_open,
        }
    }
}

impl crate::Event for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
}

/// Sent when QEMU loses or regains its connection to a persistent reservation helper.
///
/// On the wire: `PR_MANAGER_STATUS_CHANGED`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// The member `id`.
    pub id: String,
    /// The member `connected`.
    pub connected: bool,
}

impl crate::Blank for PrManagerStatusChanged {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        connected: crate::Blank::BLANK,
    };
}

impl crate::Object for PrManagerStatusChanged {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PR_MANAGER_STATUS_CHANGED",
        names: &["id", "connected"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.connected]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.connected]);
    }
}

impl PrManagerStatusChanged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

impl crate::Event for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
}

crate::impl_calls! {
    DeviceTrayMoved PrManagerStatusChanged
}
