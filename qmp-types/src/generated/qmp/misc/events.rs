// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest sets its real-time clock, with the new difference in seconds from the
/// clock that it was given.
///
/// On the wire: `RTC_CHANGE`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct RtcChange {
    /// The member `offset`.
    pub offset: i64,
    /// The member `qom-path`.
    ///
    /// Since QEMU 7.0.
    pub qom_path: Option<String>,
}

impl crate::Blank for RtcChange {
    const BLANK: Self = Self {
        offset: crate::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::Object for RtcChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RTC_CHANGE",
        names: &["offset", "qom-path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::Releases::since(crate::Release::new(7, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.offset, &self.qom_path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.offset, &mut self.qom_path]);
    }
}

impl RtcChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(offset: i64) -> Self {
        Self { offset, qom_path: None }
    }
}

impl crate::Event for RtcChange {
    const NAME: &'static str = "RTC_CHANGE";
}

/// Sent when the client of a vfio-user server goes away, and names the server object and the
/// device.
///
/// On the wire: `VFU_CLIENT_HANGUP`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct VfuClientHangup {
    /// The member `vfu-id`.
    pub vfu_id: String,
    /// The member `vfu-qom-path`.
    pub vfu_qom_path: String,
    /// The member `dev-id`.
    pub dev_id: String,
    /// The member `dev-qom-path`.
    pub dev_qom_path: String,
}

impl crate::Blank for VfuClientHangup {
    const BLANK: Self = Self {
        vfu_id: crate::Blank::BLANK,
        vfu_qom_path: crate::Blank::BLANK,
        dev_id: crate::Blank::BLANK,
        dev_qom_path: crate::Blank::BLANK,
    };
}

impl crate::Object for VfuClientHangup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VFU_CLIENT_HANGUP",
        names: &["vfu-id", "vfu-qom-path", "dev-id", "dev-qom-path"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.vfu_id, &self.vfu_qom_path, &self.dev_id, &self.dev_qom_path],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.vfu_id,
                &mut self.vfu_qom_path,
                &mut self.dev_id,
                &mut self.dev_qom_path,
            ],
        );
    }
}

impl VfuClientHangup {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        vfu_id: impl Into<String>,
        vfu_qom_path: impl Into<String>,
        dev_id: impl Into<String>,
        dev_qom_path: impl Into<String>,
    ) -> Self {
        Self {
            vfu_id: vfu_id.into(),
            vfu_qom_path: vfu_qom_path.into(),
            dev_id: dev_id.into(),
            dev_qom_path: dev_qom_path.into(),
        }
    }
}

impl crate::Event for VfuClientHangup {
    const NAME: &'static str = "VFU_CLIENT_HANGUP";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
}

crate::impl_calls! {
    RtcChange VfuClientHangup
}
