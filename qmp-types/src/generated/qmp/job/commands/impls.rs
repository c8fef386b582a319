// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for JobPause {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobPause {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-pause",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for JobResume {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobResume {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-resume",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for JobCancel {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobCancel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-cancel",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for JobComplete {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobComplete {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-complete",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for JobDismiss {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobDismiss {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-dismiss",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for JobFinalize {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobFinalize {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "job-finalize",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for QueryJobs {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryJobs {}

crate::rt::impl_calls! {
    JobPause JobResume JobCancel JobComplete JobDismiss JobFinalize QueryJobs
}

crate::rt::impl_defaults! {
    QueryJobs
}
