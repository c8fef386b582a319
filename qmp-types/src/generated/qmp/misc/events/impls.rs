// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for RtcChange {
    const BLANK: Self = Self {
        offset: crate::rt::Blank::BLANK,
        qom_path: None,
    };
}

impl crate::rt::Object for RtcChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RTC_CHANGE",
        names: &["offset", "qom-path"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::rt::Releases::since(crate::rt::Release::new(7, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.offset, &self.qom_path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.offset, &mut self.qom_path]);
    }
}

impl crate::rt::Blank for VfuClientHangup {
    const BLANK: Self = Self {
        vfu_id: crate::rt::Blank::BLANK,
        vfu_qom_path: crate::rt::Blank::BLANK,
        dev_id: crate::rt::Blank::BLANK,
        dev_qom_path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VfuClientHangup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VFU_CLIENT_HANGUP",
        names: &["vfu-id", "vfu-qom-path", "dev-id", "dev-qom-path"],
        order: &[1, 0, 3, 2],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.vfu_id, &self.vfu_qom_path, &self.dev_id, &self.dev_qom_path],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_calls! {
    RtcChange VfuClientHangup
}
