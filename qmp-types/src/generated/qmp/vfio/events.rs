// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a VFIO device enters a new migration state. The device must have
/// `migration-events` on; without it there are no such events.
///
/// On the wire: `VFIO_MIGRATION`.
///
/// Since QEMU 9.1.
#[doc(alias = "VFIO_MIGRATION")]
#[non_exhaustive]
pub struct VfioMigration {
    /// Id of the device; empty if it has none.
    pub device_id: crate::rt::Text,
    /// QOM path of the device, such as `/machine/peripheral/vfio0`.
    pub qom_path: crate::rt::Text,
    /// The new state.
    pub device_state: types::QapiVfioMigrationState,
}

impl VfioMigration {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device_id: impl Into<crate::rt::Text>,
        qom_path: impl Into<crate::rt::Text>,
        device_state: types::QapiVfioMigrationState,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            qom_path: qom_path.into(),
            device_state,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VfioMigration {
    const NAME: &'static str = "VFIO_MIGRATION";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
}
