// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The machine was switched on or off.
///
/// On the wire: `POWER_CHANGED`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// It may be told in another way.
#[doc(alias = "POWER_CHANGED")]
#[non_exhaustive]
pub struct PowerChanged {
    /// what it does now
    pub power: types::Power,
}

impl PowerChanged {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(power: types::Power) -> Self {
        Self { power }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for PowerChanged {
    const NAME: &'static str = "POWER_CHANGED";
}
