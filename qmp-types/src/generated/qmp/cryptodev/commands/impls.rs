// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryCryptodev {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCryptodev {}

crate::rt::impl_calls! {
    QueryCryptodev
}

crate::rt::impl_defaults! {
    QueryCryptodev
}
