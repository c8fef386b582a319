// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for QCryptodevBackendServiceType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptodevBackendType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for QCryptodevBackendClient {
    const BLANK: Self = Self {
        queue: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptodevBackendClient {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptodevBackendClient",
        names: &["queue", "type"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.queue, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.queue, &mut self.type_]);
    }
}

impl crate::rt::Blank for QCryptodevInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        service: crate::rt::Blank::BLANK,
        client: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptodevInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptodevInfo",
        names: &["id", "service", "client"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.service, &self.client]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.service, &mut self.client]);
    }
}

crate::rt::impl_objects! {
    QCryptodevBackendClient QCryptodevInfo
}

crate::rt::impl_enums! {
    QCryptodevBackendServiceType QCryptodevBackendType
}
