// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Moves a virtual CPU to another place in the topology or changes its entitlement; only on
/// s390x. Not a stable interface.
///
/// The guest is told that the topology has changed. QEMU changes no scheduling on the host:
/// pinning is up to its user. Needs KVM and a machine with a CPU topology.
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
    /// The number of the CPU to change, as in `query-cpus-fast`.
    pub core_id: u16,
    /// The socket to move it to, with room for one more CPU. By default it stays.
    pub socket_id: Option<u16>,
    /// The book of that socket. By default that of the CPU.
    pub book_id: Option<u16>,
    /// The drawer of that book. By default that of the CPU.
    pub drawer_id: Option<u16>,
    /// The share of a physical CPU it is to get. By default `high` for a dedicated CPU and `medium`
    /// for others, whatever it was before.
    pub entitlement: Option<types::S390CpuEntitlement>,
    /// Whether a physical CPU is set aside for it; needs the entitlement `high`. By default as
    /// before.
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

    /// The socket to move it to, with room for one more CPU. By default it stays.
    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.socket_id = value.into();
        self
    }

    /// The book of that socket. By default that of the CPU.
    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.book_id = value.into();
        self
    }

    /// The drawer of that book. By default that of the CPU.
    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.drawer_id = value.into();
        self
    }

    /// The share of a physical CPU it is to get. By default `high` for a dedicated CPU and `medium`
    /// for others, whatever it was before.
    #[inline]
    #[must_use]
    pub fn entitlement(
        mut self,
        value: impl Into<Option<types::S390CpuEntitlement>>,
    ) -> Self {
        self.entitlement = value.into();
        self
    }

    /// Whether a physical CPU is set aside for it; needs the entitlement `high`. By default as
    /// before.
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
