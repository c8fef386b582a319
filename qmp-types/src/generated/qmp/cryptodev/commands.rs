// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the crypto backends for virtio-crypto, with services and queues of each; empty without
/// any. Counters of operations are in `query-stats`.
///
/// On the wire: `query-cryptodev`.
///
/// Since QEMU 8.0.
///
/// # Example
///
/// Lists the cryptographic backends.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCryptodev::new();
/// ```
#[doc(alias = "query-cryptodev")]
#[non_exhaustive]
pub struct QueryCryptodev {}

impl QueryCryptodev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = Vec<types::QCryptodevInfo>;
}
