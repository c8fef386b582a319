// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryRocker {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QueryRocker {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-rocker",
        names: &["name"],
        order: &[0],
        required: 0b1,
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

impl crate::rt::Blank for QueryRockerPorts {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QueryRockerPorts {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-rocker-ports",
        names: &["name"],
        order: &[0],
        required: 0b1,
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

impl crate::rt::Blank for QueryRockerOfDpaFlows {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        tbl_id: None,
    };
}

impl crate::rt::Object for QueryRockerOfDpaFlows {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-rocker-of-dpa-flows",
        names: &["name", "tbl-id"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.tbl_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.tbl_id]);
    }
}

impl crate::rt::Blank for QueryRockerOfDpaGroups {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        type_: None,
    };
}

impl crate::rt::Object for QueryRockerOfDpaGroups {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "query-rocker-of-dpa-groups",
        names: &["name", "type"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.type_]);
    }
}

crate::rt::impl_calls! {
    QueryRocker QueryRockerPorts QueryRockerOfDpaFlows QueryRockerOfDpaGroups
}
