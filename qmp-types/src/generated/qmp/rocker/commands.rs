// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns the name, switch id and port count of an emulated rocker switch. An unknown name is
/// an error.
///
/// On the wire: `query-rocker`.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no switch with this name.
///
/// # Example
///
/// Asks about a rocker switch; there is none with this name.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryRocker::new("sw1");
/// ```
#[doc(alias = "query-rocker")]
#[non_exhaustive]
pub struct QueryRocker {
    /// Name given to the device with its property [`name`](field@commands::QueryRocker::name);
    /// `rocker` unless another was set.
    pub name: crate::rt::Text,
}

impl QueryRocker {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self { name: name.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRocker {
    const NAME: &'static str = "query-rocker";
    type Return = types::RockerSwitch;
}

/// Lists the ports of an emulated rocker switch, with link state and speed. An unknown name is
/// an error.
///
/// On the wire: `query-rocker-ports`.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no switch with this name.
#[doc(alias = "query-rocker-ports")]
#[non_exhaustive]
pub struct QueryRockerPorts {
    /// Name of the switch, as in [`query-rocker`](commands::QueryRocker).
    pub name: crate::rt::Text,
}

impl QueryRockerPorts {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self { name: name.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    type Return = Vec<types::RockerPort>;
}

/// Lists the flow table entries (OF-DPA) of an emulated rocker switch, as the driver in the
/// guest has set them up. An unknown name is an error.
///
/// On the wire: `query-rocker-of-dpa-flows`.
///
/// Since QEMU 2.4.
#[doc(alias = "query-rocker-of-dpa-flows")]
#[non_exhaustive]
pub struct QueryRockerOfDpaFlows {
    /// Name of the switch, as in [`query-rocker`](commands::QueryRocker).
    pub name: crate::rt::Text,
    /// Table to list, with the numbers of [`tbl-id`](field@commands::QueryRockerOfDpaFlows::tbl_id)
    /// in [`RockerOfDpaFlowKey`](types::RockerOfDpaFlowKey); 4294967295 for all. Without it, QEMU
    /// lists only table 0, so give a number.
    pub tbl_id: Option<u32>,
}

impl QueryRockerOfDpaFlows {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            tbl_id: None,
        }
    }

    /// Table to list, with the numbers of [`tbl-id`](field@commands::QueryRockerOfDpaFlows::tbl_id)
    /// in [`RockerOfDpaFlowKey`](types::RockerOfDpaFlowKey); 4294967295 for all. Without it, QEMU
    /// lists only table 0, so give a number.
    #[inline]
    #[must_use]
    pub fn tbl_id(mut self, value: impl Into<Option<u32>>) -> Self {
        self.tbl_id = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    type Return = Vec<types::RockerOfDpaFlow>;
}

/// Lists the group table entries (OF-DPA) of an emulated rocker switch, as the driver in the
/// guest has set them up. An unknown name is an error.
///
/// On the wire: `query-rocker-of-dpa-groups`.
///
/// Since QEMU 2.4.
#[doc(alias = "query-rocker-of-dpa-groups")]
#[non_exhaustive]
pub struct QueryRockerOfDpaGroups {
    /// Name of the switch, as in [`query-rocker`](commands::QueryRocker).
    pub name: crate::rt::Text,
    /// Type to list, with the numbers of [`type`](field@commands::QueryRockerOfDpaGroups::type_) in
    /// [`RockerOfDpaGroup`](types::RockerOfDpaGroup); 9 for all. Without it, QEMU lists only type
    /// 0, so give a number.
    ///
    /// On the wire: `type`.
    pub type_: Option<u8>,
}

impl QueryRockerOfDpaGroups {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            type_: None,
        }
    }

    /// Type to list, with the numbers of [`type`](field@commands::QueryRockerOfDpaGroups::type_) in
    /// [`RockerOfDpaGroup`](types::RockerOfDpaGroup); 9 for all. Without it, QEMU lists only type
    /// 0, so give a number.
    ///
    /// On the wire: `type`.
    #[inline]
    #[must_use]
    pub fn type_(mut self, value: impl Into<Option<u8>>) -> Self {
        self.type_ = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    type Return = Vec<types::RockerOfDpaGroup>;
}
