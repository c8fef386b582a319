// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryAudiodevs {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryAudiodevs {}

crate::rt::impl_calls! {
    QueryAudiodevs
}

crate::rt::impl_defaults! {
    QueryAudiodevs
}
