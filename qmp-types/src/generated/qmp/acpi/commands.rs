// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists what the guest last reported, through ACPI `_OST`, about memory and CPU slots.
///
/// On the wire: `query-acpi-ospm-status`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct QueryAcpiOspmStatus {}

impl crate::Blank for QueryAcpiOspmStatus {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryAcpiOspmStatus {}

impl QueryAcpiOspmStatus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    type Return = Vec<types::ACPIOSTInfo>;
}

crate::impl_calls! {
    QueryAcpiOspmStatus
}
