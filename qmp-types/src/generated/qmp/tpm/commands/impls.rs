// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryTpmModels {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryTpmModels {}

impl crate::rt::Blank for QueryTpmTypes {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryTpmTypes {}

impl crate::rt::Blank for QueryTpm {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryTpm {}

crate::rt::impl_calls! {
    QueryTpmModels QueryTpmTypes QueryTpm
}

crate::rt::impl_defaults! {
    QueryTpmModels QueryTpmTypes QueryTpm
}
