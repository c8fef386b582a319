// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryChardev {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryChardev {}

impl crate::rt::Blank for QueryChardevBackends {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryChardevBackends {}

impl crate::rt::Blank for RingbufWrite {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        data: crate::rt::Blank::BLANK,
        format: None,
    };
}

impl crate::rt::Object for RingbufWrite {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ringbuf-write",
        names: &["device", "data", "format"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(1),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.data, &self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.data, &mut self.format]);
    }
}

impl crate::rt::Blank for RingbufRead {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        format: None,
    };
}

impl crate::rt::Object for RingbufRead {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ringbuf-read",
        names: &["device", "size", "format"],
        order: &[0, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.size, &self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.size, &mut self.format]);
    }
}

impl crate::rt::Blank for ChardevAdd {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        backend: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "chardev-add",
        names: &["id", "backend"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.backend]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.backend]);
    }
}

impl crate::rt::Blank for ChardevChange {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        backend: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "chardev-change",
        names: &["id", "backend"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.backend]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.backend]);
    }
}

impl crate::rt::Blank for ChardevRemove {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevRemove {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "chardev-remove",
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

impl crate::rt::Blank for ChardevSendBreak {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ChardevSendBreak {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "chardev-send-break",
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

crate::rt::impl_calls! {
    QueryChardev QueryChardevBackends RingbufWrite RingbufRead ChardevAdd ChardevChange
    ChardevRemove ChardevSendBreak
}

crate::rt::impl_defaults! {
    QueryChardev QueryChardevBackends
}
