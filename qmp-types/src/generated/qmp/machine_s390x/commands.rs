// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Moves a virtual CPU to another place in the topology or changes its entitlement; only on
/// s390x. Not a stable interface.
///
/// On the wire: `set-cpu-topology`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 8.2.
#[doc(alias = "set-cpu-topology")]
#[non_exhaustive]
pub struct SetCpuTopology {
    pub core_id: u16,
    pub socket_id: Option<u16>,
    pub book_id: Option<u16>,
    pub drawer_id: Option<u16>,
    pub entitlement: Option<types::S390CpuEntitlement>,
    pub dedicated: Option<bool>,
}

impl SetCpuTopology {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(core_id: u16) -> Self {
        Self {
            core_id,
            socket_id: None,
            book_id: None,
            drawer_id: None,
            entitlement: None,
            dedicated: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.socket_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.book_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.drawer_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn entitlement(
        mut self,
        value: impl Into<Option<types::S390CpuEntitlement>>,
    ) -> Self {
        self.entitlement = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn dedicated(mut self, value: impl Into<Option<bool>>) -> Self {
        self.dedicated = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
    type Return = crate::rt::Empty;
}

/// Tells whether an s390x guest treats its CPUs as equal (horizontal) or weighted (vertical).
/// Not a stable interface.
///
/// On the wire: `query-s390x-cpu-polarization`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 8.2.
#[doc(alias = "query-s390x-cpu-polarization")]
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {}

impl QueryS390xCpuPolarization {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
    type Return = types::CpuPolarizationInfo;
}
