// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists what the guest last reported, through ACPI `_OST`, about memory and CPU slots.
///
/// All slots are in the list, whether there was a report or not. A machine without an ACPI
/// device for them answers with `GenericError`.
///
/// On the wire: `query-acpi-ospm-status`.
///
/// Since QEMU 2.1.
///
/// # Example
///
/// Asks what the guest said about hot-plugged memory; this slot is empty.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryAcpiOspmStatus::new();
/// ```
#[doc(alias = "query-acpi-ospm-status")]
#[non_exhaustive]
pub struct QueryAcpiOspmStatus {}

impl QueryAcpiOspmStatus {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    type Return = Vec<types::ACPIOSTInfo>;
}
