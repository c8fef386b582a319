// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a VFIO device enters a new migration state. The device must have
/// `migration-events` on.
///
/// On the wire: `VFIO_MIGRATION`.
///
/// Since QEMU 9.1.
#[non_exhaustive]
pub struct VfioMigration {
    /// The member `device-id`.
    pub device_id: String,
    /// The member `qom-path`.
    pub qom_path: String,
    /// The member `device-state`.
    pub device_state: types::QapiVfioMigrationState,
}

impl crate::Blank for VfioMigration {
    const BLANK: Self = Self {
        device_id: crate::Blank::BLANK,
        qom_path: crate::Blank::BLANK,
        device_state: crate::Blank::BLANK,
    };
}

impl crate::Object for VfioMigration {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VFIO_MIGRATION",
        names: &["device-id", "qom-path", "device-state"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device_id, &self.qom_path, &self.device_state]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.device_id, &mut self.qom_path, &mut self.device_state],
        );
    }
}

impl VfioMigration {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        qom_path: impl Into<String>,
        device_state: types::QapiVfioMigrationState,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            qom_path: qom_path.into(),
            device_state,
        }
    }
}

impl crate::Event for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
}

crate::impl_calls! {
    VfioMigration
}
