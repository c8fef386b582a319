// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryKvm {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryKvm {}

impl crate::rt::Blank for XAccelStats {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for XAccelStats {}

impl crate::rt::Blank for QueryAccelerators {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryAccelerators {}

crate::rt::impl_calls! {
    QueryKvm XAccelStats QueryAccelerators
}

crate::rt::impl_defaults! {
    QueryKvm XAccelStats QueryAccelerators
}
