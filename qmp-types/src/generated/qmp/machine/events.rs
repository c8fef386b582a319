// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest has given memory to the balloon or taken some back, with the bytes it is
/// left with.
///
/// Comes once a second at most, with the latest figure.
///
/// On the wire: `BALLOON_CHANGE`.
///
/// Since QEMU 1.2.
///
/// # Example
///
/// The guest changed its balloon; it now has 48 MiB.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BALLOON_CHANGE",
///   "data": {"actual": 50331648},
///   "timestamp": {"seconds": 1795944501, "microseconds": 40212}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BalloonChange>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BALLOON_CHANGE")]
#[non_exhaustive]
pub struct BalloonChange {
    /// The memory that the guest has now, in bytes: its RAM without the balloon.
    pub actual: i64,
}

impl BalloonChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(actual: i64) -> Self {
        Self { actual }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BalloonChange {
    const NAME: &'static str = "BALLOON_CHANGE";
}

/// Sent when the Hyper-V balloon driver in the guest reports how much memory it uses and has
/// left.
///
/// Comes once a second at most. The device must have `status-report` on.
///
/// On the wire: `HV_BALLOON_STATUS_REPORT`.
///
/// Since QEMU 8.2.
#[doc(alias = "HV_BALLOON_STATUS_REPORT")]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// Bytes that the guest uses or cannot use, such as those in the balloon.
    pub committed: u64,
    /// Bytes that the guest has free.
    pub available: u64,
}

impl HvBalloonStatusReport {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for HvBalloonStatusReport {
    const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
}

/// Sent when a memory device that can be resized, such as virtio-mem, has a new size.
///
/// Comes once a second at most for each device, with the latest size.
///
/// On the wire: `MEMORY_DEVICE_SIZE_CHANGE`.
///
/// Since QEMU 5.1.
///
/// # Example
///
/// A virtio-mem device of the guest now has 512 MiB.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "MEMORY_DEVICE_SIZE_CHANGE",
///   "data": {"id": "vm0", "size": 536870912, "qom-path": "/machine/peripheral/vm0"},
///   "timestamp": {"seconds": 1795944503, "microseconds": 21}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::MemoryDeviceSizeChange>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// The name of the device; absent if it has none.
    pub id: Option<crate::rt::Text>,
    /// The bytes that the guest has plugged now; for virtio-mem, compare with `requested-size` to
    /// see whether it is done.
    pub size: u64,
    /// Where the device is in the QOM tree.
    ///
    /// Since QEMU 6.2.
    pub qom_path: Option<crate::rt::Text>,
}

impl MemoryDeviceSizeChange {
    /// Creates a value with all required members; optional ones are `None`.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Event for MemoryDeviceSizeChange {
    const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
}

/// Sent when the guest refuses to release a memory device. `DEVICE_UNPLUG_GUEST_ERROR` replaces
/// it.
///
/// On the wire: `MEM_UNPLUG_ERROR`.
///
/// Since QEMU 2.4.
///
/// **Gone** since QEMU 9.1; wait for 'DEVICE_UNPLUG_GUEST_ERROR'.
#[deprecated(note = "gone since QEMU 9.1; wait for 'DEVICE_UNPLUG_GUEST_ERROR'")]
#[doc(alias = "MEM_UNPLUG_ERROR")]
#[non_exhaustive]
pub struct MemUnplugError {
    /// Identifier of the device, as `device_add` gave it.
    pub device: crate::rt::Text,
    /// Reason, as text for people.
    pub msg: crate::rt::Text,
}

impl MemUnplugError {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        msg: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            device: device.into(),
            msg: msg.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for MemUnplugError {
    const NAME: &'static str = "MEM_UNPLUG_ERROR";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 0));
}
