// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Unknown_ {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Unknown_ {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "UNKNOWN",
        names: &["kind"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind]);
    }
}

impl ::qmp_types::rt::Blank for Type {
    const BLANK: Self = Self {
        same_name: ::qmp_types::rt::Blank::BLANK,
        same_name_: ::qmp_types::rt::Blank::BLANK,
        same_name__: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Type {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "TYPE",
        names: &["same-name", "same-Name", "SameName"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.same_name, &self.same_name_, &self.same_name__]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.same_name, &mut self.same_name_, &mut self.same_name__],
        );
    }
}

impl From<types::Twins> for Type {
    /// Takes the members from [`Twins`](types::Twins).
    #[inline]
    fn from(data: types::Twins) -> Self {
        Self {
            same_name: data.same_name,
            same_name_: data.same_name_,
            same_name__: data.same_name__,
        }
    }
}

impl ::qmp_types::rt::Blank for OrgExampleSecond {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for OrgExampleSecond {}

impl ::qmp_types::rt::Blank for NodeChanged {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::rt::Object for NodeChanged {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "NODE_CHANGED",
        names: &["kind", "label"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.label]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.label]);
    }
}

impl From<types::Node> for NodeChanged {
    /// Takes the members from [`Node`](types::Node).
    #[inline]
    fn from(data: types::Node) -> Self {
        Self {
            kind: data.kind,
            label: data.label,
        }
    }
}

::qmp_types::rt::impl_calls! {
    Unknown_ Type OrgExampleSecond NodeChanged
}

::qmp_types::rt::impl_defaults! {
    OrgExampleSecond
}
