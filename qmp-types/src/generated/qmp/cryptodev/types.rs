// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Services that a crypto backend can offer.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// Encryption with a symmetric key, such as AES.
    Cipher,
    /// Hashes without a key, such as SHA-256.
    Hash,
    /// Hashes with a key, such as HMAC.
    Mac,
    /// Encryption that also protects against changes, such as AES-GCM.
    Aead,
    /// Encryption and signatures with a key pair, such as RSA.
    Akcipher,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Which software does the work of a crypto backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// QEMU's own crypto library.
    Builtin,
    /// Another process on the host, connected by vhost-user.
    VhostUser,
    /// The kernel of the host, with the hardware it supports. For asymmetric work.
    Lkcf,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A queue of a crypto backend.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// Index of the queue, from 0.
    pub queue: u32,
    /// Software that serves the queue.
    ///
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
    /// Id of the object, as given to `object-add`.
    pub id: crate::rt::Text,
    /// Services that it offers to the guest.
    pub service: Vec<types::QCryptodevBackendServiceType>,
    /// Its queues.
    pub client: Vec<types::QCryptodevBackendClient>,
}

impl QCryptodevInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
