// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for SetLink {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        up: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SetLink {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set_link",
        names: &["name", "up"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.up]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.up]);
    }
}

impl crate::rt::Blank for NetdevAdd {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "netdev_add",
        names: &["id", "type"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl From<types::Netdev> for NetdevAdd {
    /// Takes the members from [`Netdev`](types::Netdev).
    #[inline]
    fn from(data: types::Netdev) -> Self {
        Self {
            id: data.id,
            type_: data.type_,
        }
    }
}

impl crate::rt::Blank for NetdevDel {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevDel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "netdev_del",
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

impl crate::rt::Blank for QueryRxFilter {
    const BLANK: Self = Self { name: None };
}

impl crate::rt::Object for QueryRxFilter {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-rx-filter",
        names: &["name"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl crate::rt::Blank for AnnounceSelf {
    const BLANK: Self = Self {
        initial: crate::rt::Blank::BLANK,
        max: crate::rt::Blank::BLANK,
        rounds: crate::rt::Blank::BLANK,
        step: crate::rt::Blank::BLANK,
        interfaces: None,
        id: None,
    };
}

impl crate::rt::Object for AnnounceSelf {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "announce-self",
        names: &["initial", "max", "rounds", "step", "interfaces", "id"],
        order: &[3, 0, 4, 2, 1, 5],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.initial,
                &self.max,
                &self.rounds,
                &self.step,
                &self.interfaces,
                &self.id,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.initial,
                &mut self.max,
                &mut self.rounds,
                &mut self.step,
                &mut self.interfaces,
                &mut self.id,
            ],
        );
    }
}

crate::rt::impl_calls! {
    SetLink NetdevAdd NetdevDel QueryRxFilter AnnounceSelf
}

crate::rt::impl_defaults! {
    QueryRxFilter
}
