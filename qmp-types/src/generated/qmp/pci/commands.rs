// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the PCI buses of the guest and the devices on each, with their regions.
///
/// There is one entry for each root bus; other buses are below the bridges that lead to them.
/// Addresses and bus numbers are those that the guest has programmed. The list is empty for
/// machines without PCI.
///
/// On the wire: `query-pci`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Lists the PCI buses with their devices; the example shows one device.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryPci::new();
/// ```
#[doc(alias = "query-pci")]
#[non_exhaustive]
pub struct QueryPci {}

impl QueryPci {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryPci {
    const NAME: &'static str = "query-pci";
    type Return = Vec<types::PciInfo>;
}
