// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryQmpSchema {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryQmpSchema {}

crate::rt::impl_calls! {
    QueryQmpSchema
}

crate::rt::impl_defaults! {
    QueryQmpSchema
}
