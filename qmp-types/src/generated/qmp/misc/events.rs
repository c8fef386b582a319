// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest sets its real-time clock, with the new difference in seconds from the
/// clock that it was given.
///
/// At most one event per second is sent, with the latest change of any clock. Only some models
/// send it: the clock of PCs (MC146818), PL031 and that of `pseries`.
///
/// On the wire: `RTC_CHANGE`.
///
/// Since QEMU 0.13.
///
/// # Example
///
/// The guest set its clock one hour ahead of the clock of the host.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "RTC_CHANGE",
///   "data": {"offset": 3600, "qom-path": "/machine/unattached/device[3]"},
///   "timestamp": {"seconds": 1795944020, "microseconds": 404211}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::RtcChange>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "RTC_CHANGE")]
#[non_exhaustive]
pub struct RtcChange {
    /// The seconds by which the clock of the guest is ahead of the one set with `-rtc base=`;
    /// negative if it is behind. Add it to the base to give the guest the same time after a
    /// restart.
    pub offset: i64,
    /// Where the clock is in the QOM tree.
    ///
    /// Since QEMU 7.0.
    pub qom_path: Option<crate::rt::Text>,
}

impl RtcChange {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(offset: i64) -> Self {
        Self { offset, qom_path: None }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
}

/// Sent when the client of a vfio-user server goes away, and names the server object and the
/// device.
///
/// On the wire: `VFU_CLIENT_HANGUP`.
///
/// Since QEMU 7.1.
#[doc(alias = "VFU_CLIENT_HANGUP")]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// The id of the `x-vfio-user-server` object.
    pub vfu_id: crate::rt::Text,
    /// Where that object is in the QOM tree.
    pub vfu_qom_path: crate::rt::Text,
    /// The id of the PCI device that it serves.
    pub dev_id: crate::rt::Text,
    /// Where the device is in the QOM tree.
    pub dev_qom_path: crate::rt::Text,
}

impl VfuClientHangup {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        vfu_id: impl Into<crate::rt::Text>,
        vfu_qom_path: impl Into<crate::rt::Text>,
        dev_id: impl Into<crate::rt::Text>,
        dev_qom_path: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            vfu_id: vfu_id.into(),
            vfu_qom_path: vfu_qom_path.into(),
            dev_id: dev_id.into(),
            dev_qom_path: dev_qom_path.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
}
