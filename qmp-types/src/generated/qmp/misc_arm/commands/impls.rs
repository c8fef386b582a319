// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryGicCapabilities {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryGicCapabilities {}

crate::rt::impl_calls! {
    QueryGicCapabilities
}

crate::rt::impl_defaults! {
    QueryGicCapabilities
}
