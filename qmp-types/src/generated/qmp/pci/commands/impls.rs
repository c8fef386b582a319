// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryPci {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryPci {}

crate::rt::impl_calls! {
    QueryPci
}

crate::rt::impl_defaults! {
    QueryPci
}
