// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Plug {
    const BLANK: Self = Self {
        devices: ::qmp_types::rt::Blank::BLANK,
        wait: None,
    };
}

impl ::qmp_types::rt::Object for Plug {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "plug",
        names: &["devices", "wait"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.devices, &self.wait]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.devices, &mut self.wait]);
    }
}

impl ::qmp_types::rt::Blank for Resize {
    const BLANK: Self = Self {
        name: ::qmp_types::rt::Blank::BLANK,
        size: None,
        backing: None,
    };
}

impl ::qmp_types::rt::Object for Resize {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "resize",
        names: &["name", "size", "backing"],
        order: &[0, 2, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.name, &self.size, &self.backing]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.size, &mut self.backing]);
    }
}

impl From<types::Disk> for Resize {
    /// Takes the members from [`Disk`](types::Disk).
    #[inline]
    fn from(data: types::Disk) -> Self {
        Self {
            name: data.name,
            size: data.size,
            backing: data.backing,
        }
    }
}

impl ::qmp_types::rt::Blank for Raw {
    const BLANK: Self = Self {
        others: ::qmp_types::rt::Others::NONE,
    };
}

impl ::qmp_types::rt::Object for Raw {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "raw",
        names: &[],
        order: &[],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.others]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.others]);
    }
}

::qmp_types::rt::impl_calls! {
    Plug Resize Raw
}

::qmp_types::rt::impl_defaults! {
    Raw
}
