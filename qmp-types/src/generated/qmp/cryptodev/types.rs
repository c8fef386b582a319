// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a crypto backend can do.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    Cipher,
    Hash,
    Mac,
    Aead,
    Akcipher,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What stands behind a crypto backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    Builtin,
    VhostUser,
    Lkcf,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A queue of a crypto backend.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    pub queue: u32,
    /// On the wire: `type`.
    pub type_: types::QCryptodevBackendType,
}

impl QCryptodevBackendClient {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(queue: u32, type_: types::QCryptodevBackendType) -> Self {
        Self { queue, type_ }
    }
}

/// A crypto backend with its services and queues.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct QCryptodevInfo {
    pub id: String,
    pub service: Vec<types::QCryptodevBackendServiceType>,
    pub client: Vec<types::QCryptodevBackendClient>,
}

impl QCryptodevInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        service: impl Into<Vec<types::QCryptodevBackendServiceType>>,
        client: impl Into<Vec<types::QCryptodevBackendClient>>,
    ) -> Self {
        Self {
            id: id.into(),
            service: service.into(),
            client: client.into(),
        }
    }
}
