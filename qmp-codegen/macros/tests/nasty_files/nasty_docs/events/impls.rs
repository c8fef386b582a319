// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for DocDone {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for DocDone {}

::qmp_types::rt::impl_calls! {
    DocDone
}

::qmp_types::rt::impl_defaults! {
    DocDone
}
