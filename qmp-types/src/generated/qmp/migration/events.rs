// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the migration enters a new state, on source and destination, provided that the
/// capability `events` is on.
///
/// On the wire: `MIGRATION`.
///
/// Since QEMU 2.4.
///
/// # Example
///
/// A migration has completed. The event comes only with the capability `events`.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "MIGRATION",
///   "data": {"status": "completed"},
///   "timestamp": {"seconds": 1795945545, "microseconds": 327284}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::Migration>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "MIGRATION")]
#[non_exhaustive]
pub struct Migration {
    /// The state entered.
    pub status: types::MigrationStatus,
}

impl Migration {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(status: types::MigrationStatus) -> Self {
        Self { status }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for Migration {
    const NAME: &'static str = "MIGRATION";
}

/// Sent when the source starts another round over guest memory, provided that the capability
/// `events` is on. QEMU 10 sends it for the first round and at the switchover too; QEMU 11.1
/// does not.
///
/// On the wire: `MIGRATION_PASS`.
///
/// Since QEMU 2.6.
///
/// # Example
///
/// A migration has sent all of memory once and begins to send what has changed since.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "MIGRATION_PASS",
///   "data": {"pass": 2},
///   "timestamp": {"seconds": 1795945545, "microseconds": 462351}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::MigrationPass>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "MIGRATION_PASS")]
#[non_exhaustive]
pub struct MigrationPass {
    /// Number of the round, as in `dirty-sync-count` of [`query-migrate`](commands::QueryMigrate).
    /// 2 means that all of memory was sent once.
    pub pass: i64,
}

impl MigrationPass {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(pass: i64) -> Self {
        Self { pass }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for MigrationPass {
    const NAME: &'static str = "MIGRATION_PASS";
}

/// Sent when one side leaves COLO (lock-step replication), because of an error or on request.
/// After an error the manager decides which side goes on and tells it with
/// [`x-colo-lost-heartbeat`](commands::XColoLostHeartbeat).
///
/// On the wire: `COLO_EXIT`.
///
/// Since QEMU 3.1.
#[doc(alias = "COLO_EXIT")]
#[non_exhaustive]
pub struct ColoExit {
    /// Which side this QEMU was.
    pub mode: types::COLOMode,
    /// `request` or `error`.
    pub reason: types::COLOExitReason,
}

impl ColoExit {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(mode: types::COLOMode, reason: types::COLOExitReason) -> Self {
        Self { mode, reason }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for ColoExit {
    const NAME: &'static str = "COLO_EXIT";
}

/// Sent when a migration source tells the guest to give up the primary of a failover pair. QEMU
/// keeps the device in case migration fails.
///
/// On the wire: `UNPLUG_PRIMARY`.
///
/// Since QEMU 4.2.
#[doc(alias = "UNPLUG_PRIMARY")]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// Id of the primary device that the guest is asked to release.
    pub device_id: crate::rt::Text,
}

impl UnplugPrimary {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device_id: impl Into<crate::rt::Text>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for UnplugPrimary {
    const NAME: &'static str = "UNPLUG_PRIMARY";
}
