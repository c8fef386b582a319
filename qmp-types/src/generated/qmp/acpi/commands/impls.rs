// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryAcpiOspmStatus {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryAcpiOspmStatus {}

crate::rt::impl_calls! {
    QueryAcpiOspmStatus
}

crate::rt::impl_defaults! {
    QueryAcpiOspmStatus
}
