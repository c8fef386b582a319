// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the crypto backends for virtio-crypto, with services and clients of each.
///
/// On the wire: `query-cryptodev`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct QueryCryptodev {}

impl crate::Blank for QueryCryptodev {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCryptodev {}

impl QueryCryptodev {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = Vec<types::QCryptodevInfo>;
}

crate::impl_calls! {
    QueryCryptodev
}
