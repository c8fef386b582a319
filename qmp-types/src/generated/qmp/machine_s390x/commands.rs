// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
#[non_exhaustive]
pub struct SetCpuTopology {
    /// The member `core-id`.
    pub core_id: u16,
    /// The member `socket-id`.
    pub socket_id: Option<u16>,
    /// The member `book-id`.
    pub book_id: Option<u16>,
    /// The member `drawer-id`.
    pub drawer_id: Option<u16>,
    /// The member `entitlement`.
    pub entitlement: Option<types::S390CpuEntitlement>,
    /// The member `dedicated`.
    pub dedicated: Option<bool>,
}

impl crate::Blank for SetCpuTopology {
    const BLANK: Self = Self {
        core_id: crate::Blank::BLANK,
        socket_id: None,
        book_id: None,
        drawer_id: None,
        entitlement: None,
        dedicated: None,
    };
}

impl crate::Object for SetCpuTopology {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set-cpu-topology",
        names: &[
            "core-id",
            "socket-id",
            "book-id",
            "drawer-id",
            "entitlement",
            "dedicated",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.core_id,
                &self.socket_id,
                &self.book_id,
                &self.drawer_id,
                &self.entitlement,
                &self.dedicated,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.core_id,
                &mut self.socket_id,
                &mut self.book_id,
                &mut self.drawer_id,
                &mut self.entitlement,
                &mut self.dedicated,
            ],
        );
    }
}

impl SetCpuTopology {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `socket-id`.
    #[inline]
    #[must_use]
    pub fn socket_id(mut self, value: u16) -> Self {
        self.socket_id = Some(value);
        self
    }
    /// Sets `book-id`.
    #[inline]
    #[must_use]
    pub fn book_id(mut self, value: u16) -> Self {
        self.book_id = Some(value);
        self
    }
    /// Sets `drawer-id`.
    #[inline]
    #[must_use]
    pub fn drawer_id(mut self, value: u16) -> Self {
        self.drawer_id = Some(value);
        self
    }
    /// Sets `entitlement`.
    #[inline]
    #[must_use]
    pub fn entitlement(mut self, value: types::S390CpuEntitlement) -> Self {
        self.entitlement = Some(value);
        self
    }
    /// Sets `dedicated`.
    #[inline]
    #[must_use]
    pub fn dedicated(mut self, value: bool) -> Self {
        self.dedicated = Some(value);
        self
    }
}

impl crate::Command for SetCpuTopology {
    const NAME: &'static str = "set-cpu-topology";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
    type Return = crate::Empty;
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
#[non_exhaustive]
pub struct QueryS390xCpuPolarization {}

impl crate::Blank for QueryS390xCpuPolarization {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryS390xCpuPolarization {}

impl QueryS390xCpuPolarization {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryS390xCpuPolarization {
    const NAME: &'static str = "query-s390x-cpu-polarization";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
    type Return = types::CpuPolarizationInfo;
}

crate::impl_calls! {
    SetCpuTopology QueryS390xCpuPolarization
}
