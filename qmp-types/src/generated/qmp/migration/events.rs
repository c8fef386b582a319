// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the migration enters a new state, provided that the capability `events` is on.
///
/// On the wire: `MIGRATION`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct Migration {
    /// The member `status`.
    pub status: types::MigrationStatus,
}

impl crate::Blank for Migration {
    const BLANK: Self = Self {
        status: crate::Blank::BLANK,
    };
}

impl crate::Object for Migration {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MIGRATION",
        names: &["status"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.status]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.status]);
    }
}

impl Migration {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(status: types::MigrationStatus) -> Self {
        Self { status }
    }
}

impl crate::Event for Migration {
    const NAME: &'static str = "MIGRATION";
}

/// Sent when the source starts another round over guest memory, provided that the capability
/// `events` is on.
///
/// On the wire: `MIGRATION_PASS`.
///
/// Since QEMU 2.6.
#[non_exhaustive]
pub struct MigrationPass {
    /// The member `pass`.
    pub pass: i64,
}

impl crate::Blank for MigrationPass {
    const BLANK: Self = Self { pass: crate::Blank::BLANK };
}

impl crate::Object for MigrationPass {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MIGRATION_PASS",
        names: &["pass"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.pass]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.pass]);
    }
}

impl MigrationPass {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pass: i64) -> Self {
        Self { pass }
    }
}

impl crate::Event for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
}

/// Sent when one side leaves COLO (lock-step replication), because of an error or on request.
///
/// On the wire: `COLO_EXIT`.
///
/// Since QEMU 3.1.
#[non_exhaustive]
pub struct ColoExit {
    /// The member `mode`.
    pub mode: types::COLOMode,
    /// The member `reason`.
    pub reason: types::COLOExitReason,
}

impl crate::Blank for ColoExit {
    const BLANK: Self = Self {
        mode: crate::Blank::BLANK,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for ColoExit {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "COLO_EXIT",
        names: &["mode", "reason"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mode, &self.reason]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.reason]);
    }
}

impl ColoExit {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mode: types::COLOMode, reason: types::COLOExitReason) -> Self {
        Self { mode, reason }
    }
}

impl crate::Event for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
}

/// Sent when a migration source tells the guest to give up the primary of a failover pair. QEMU
/// keeps the device in case migration fails.
///
/// On the wire: `UNPLUG_PRIMARY`.
///
/// Since QEMU 4.2.
#[non_exhaustive]
pub struct UnplugPrimary {
    /// The member `device-id`.
    pub device_id: String,
}

impl crate::Blank for UnplugPrimary {
    const BLANK: Self = Self {
        device_id: crate::Blank::BLANK,
    };
}

impl crate::Object for UnplugPrimary {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "UNPLUG_PRIMARY",
        names: &["device-id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device_id]);
    }
}

impl UnplugPrimary {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

impl crate::Event for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
}

crate::impl_calls! {
    Migration MigrationPass ColoExit UnplugPrimary
}
