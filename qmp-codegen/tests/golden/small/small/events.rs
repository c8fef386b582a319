// Made from small.json by `cargo test -p qmp-codegen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The machine was switched on or off.
///
/// On the wire: `POWER_CHANGED`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// It may be told in another way.
#[non_exhaustive]
pub struct PowerChanged {
    /// what it does now
    ///
    /// On the wire: `power`.
    pub power: types::Power,
}

impl ::qmp_types::Blank for PowerChanged {
    const BLANK: Self = Self {
        power: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for PowerChanged {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "POWER_CHANGED",
        names: &["power"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.power]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.power]);
    }
}

impl PowerChanged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(power: types::Power) -> Self {
        Self { power }
    }
}

impl ::qmp_types::Event for PowerChanged {
    const NAME: &'static str = "POWER_CHANGED";
}

::qmp_types::impl_calls! {
    PowerChanged
}
