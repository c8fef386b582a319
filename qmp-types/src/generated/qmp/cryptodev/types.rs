// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a crypto backend can do.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// The value `cipher`.
    Cipher,
    /// The value `hash`.
    Hash,
    /// The value `mac`.
    Mac,
    /// The value `aead`.
    Aead,
    /// The value `akcipher`.
    Akcipher,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptodevBackendServiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cipher", Self::Cipher),
        ("hash", Self::Hash),
        ("mac", Self::Mac),
        ("aead", Self::Aead),
        ("akcipher", Self::Akcipher),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Cipher => "cipher",
            Self::Hash => "hash",
            Self::Mac => "mac",
            Self::Aead => "aead",
            Self::Akcipher => "akcipher",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What stands behind a crypto backend.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// The value `builtin`.
    Builtin,
    /// The value `vhost-user`.
    VhostUser,
    /// The value `lkcf`.
    Lkcf,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptodevBackendType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("builtin", Self::Builtin),
        ("vhost-user", Self::VhostUser),
        ("lkcf", Self::Lkcf),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Builtin => "builtin",
            Self::VhostUser => "vhost-user",
            Self::Lkcf => "lkcf",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A queue of a crypto backend.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// The member `queue`.
    pub queue: u32,
    /// The member `type`.
    pub type_: types::QCryptodevBackendType,
}

impl crate::Blank for QCryptodevBackendClient {
    const BLANK: Self = Self {
        queue: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptodevBackendClient {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptodevBackendClient",
        names: &["queue", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.queue, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.queue, &mut self.type_]);
    }
}

impl QCryptodevBackendClient {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `id`.
    pub id: String,
    /// The member `service`.
    pub service: Vec<types::QCryptodevBackendServiceType>,
    /// The member `client`.
    pub client: Vec<types::QCryptodevBackendClient>,
}

impl crate::Blank for QCryptodevInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        service: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptodevInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptodevInfo",
        names: &["id", "service", "client"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.service, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.service, &mut self.client]);
    }
}

impl QCryptodevInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    QCryptodevBackendClient QCryptodevInfo
}

crate::impl_enums! {
    QCryptodevBackendServiceType QCryptodevBackendType
}
