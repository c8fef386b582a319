// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for QCryptoTLSCredsEndpoint {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("client", Self::Client),
        ("server", Self::Server),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoSecretFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("raw", Self::Raw),
        ("base64", Self::Base64),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Raw => "raw",
            Self::Base64 => "base64",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoHashAlgo {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("md5", Self::Md5),
        ("sha1", Self::Sha1),
        ("sha224", Self::Sha224),
        ("sha256", Self::Sha256),
        ("sha384", Self::Sha384),
        ("sha512", Self::Sha512),
        ("ripemd160", Self::Ripemd160),
        ("sm3", Self::Sm3),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (7, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Ripemd160 => "ripemd160",
            Self::Sm3 => "sm3",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoCipherAlgo {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("aes-128", Self::Aes128),
        ("aes-192", Self::Aes192),
        ("aes-256", Self::Aes256),
        ("des", Self::Des),
        ("3des", Self::_3des),
        ("cast5-128", Self::Cast5_128),
        ("serpent-128", Self::Serpent128),
        ("serpent-192", Self::Serpent192),
        ("serpent-256", Self::Serpent256),
        ("twofish-128", Self::Twofish128),
        ("twofish-192", Self::Twofish192),
        ("twofish-256", Self::Twofish256),
        ("sm4", Self::Sm4),
        ("des-rfb", Self::DesRfb),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (3, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (12, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        (13, crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Aes128 => "aes-128",
            Self::Aes192 => "aes-192",
            Self::Aes256 => "aes-256",
            Self::Des => "des",
            Self::_3des => "3des",
            Self::Cast5_128 => "cast5-128",
            Self::Serpent128 => "serpent-128",
            Self::Serpent192 => "serpent-192",
            Self::Serpent256 => "serpent-256",
            Self::Twofish128 => "twofish-128",
            Self::Twofish192 => "twofish-192",
            Self::Twofish256 => "twofish-256",
            Self::Sm4 => "sm4",
            Self::DesRfb => "des-rfb",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoCipherMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ecb", Self::Ecb),
        ("cbc", Self::Cbc),
        ("xts", Self::Xts),
        ("ctr", Self::Ctr),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ecb => "ecb",
            Self::Cbc => "cbc",
            Self::Xts => "xts",
            Self::Ctr => "ctr",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoIVGenAlgo {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("plain64", Self::Plain64),
        ("essiv", Self::Essiv),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Plain64 => "plain64",
            Self::Essiv => "essiv",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QCryptoBlockFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("qcow", Self::Qcow),
        ("luks", Self::Luks),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Qcow => "qcow",
            Self::Luks => "luks",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for QCryptoBlockOptionsQCow {
    const BLANK: Self = Self { key_secret: None };
}

impl crate::rt::Object for QCryptoBlockOptionsQCow {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockOptionsQCow",
        names: &["key-secret"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl crate::rt::Blank for QCryptoBlockOptionsLUKS {
    const BLANK: Self = Self { key_secret: None };
}

impl crate::rt::Object for QCryptoBlockOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockOptionsLUKS",
        names: &["key-secret"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl crate::rt::Blank for QCryptoBlockCreateOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: None,
        cipher_alg: None,
        cipher_mode: None,
        ivgen_alg: None,
        ivgen_hash_alg: None,
        hash_alg: None,
        iter_time: None,
        detached_header: None,
    };
}

impl crate::rt::Object for QCryptoBlockCreateOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockCreateOptionsLUKS",
        names: &[
            "key-secret",
            "cipher-alg",
            "cipher-mode",
            "ivgen-alg",
            "ivgen-hash-alg",
            "hash-alg",
            "iter-time",
            "detached-header",
        ],
        order: &[3, 7, 5, 1, 6, 4, 2, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (
                7,
                crate::rt::Releases::between(
                    crate::rt::Release::new(9, 0),
                    crate::rt::Release::new(9, 0),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.key_secret,
                &self.cipher_alg,
                &self.cipher_mode,
                &self.ivgen_alg,
                &self.ivgen_hash_alg,
                &self.hash_alg,
                &self.iter_time,
                &self.detached_header,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.key_secret,
                &mut self.cipher_alg,
                &mut self.cipher_mode,
                &mut self.ivgen_alg,
                &mut self.ivgen_hash_alg,
                &mut self.hash_alg,
                &mut self.iter_time,
                &mut self.detached_header,
            ],
        );
    }
}

impl crate::rt::Blank for QCryptoBlockCreateOptions {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptoBlockCreateOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockCreateOptions",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::QCryptoBlockCreateOptionsBranch>> From<T>
for QCryptoBlockCreateOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "qcow" => Self::Qcow(crate::rt::Blank::BLANK),
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Qcow(_) => "qcow",
            Self::Luks(_) => "luks",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Qcow(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Qcow(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockOptionsQCow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<types::QCryptoBlockCreateOptionsLUKS> for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl crate::rt::Blank for QCryptoBlockInfoLUKSSlot {
    const BLANK: Self = Self {
        active: crate::rt::Blank::BLANK,
        iters: None,
        stripes: None,
        key_offset: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptoBlockInfoLUKSSlot {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockInfoLUKSSlot",
        names: &["active", "iters", "stripes", "key-offset"],
        order: &[0, 1, 3, 2],
        required: 0b1001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.active, &self.iters, &self.stripes, &self.key_offset]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.active,
                &mut self.iters,
                &mut self.stripes,
                &mut self.key_offset,
            ],
        );
    }
}

impl crate::rt::Blank for QCryptoBlockInfoLUKS {
    const BLANK: Self = Self {
        cipher_alg: crate::rt::Blank::BLANK,
        cipher_mode: crate::rt::Blank::BLANK,
        ivgen_alg: crate::rt::Blank::BLANK,
        ivgen_hash_alg: None,
        hash_alg: crate::rt::Blank::BLANK,
        detached_header: None,
        payload_offset: crate::rt::Blank::BLANK,
        master_key_iters: crate::rt::Blank::BLANK,
        uuid: crate::rt::Blank::BLANK,
        slots: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptoBlockInfoLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockInfoLUKS",
        names: &[
            "cipher-alg",
            "cipher-mode",
            "ivgen-alg",
            "ivgen-hash-alg",
            "hash-alg",
            "detached-header",
            "payload-offset",
            "master-key-iters",
            "uuid",
            "slots",
        ],
        order: &[2, 5, 4, 0, 8, 3, 1, 9, 6, 7],
        required: 0b1111010111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::since(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.cipher_alg,
                &self.cipher_mode,
                &self.ivgen_alg,
                &self.ivgen_hash_alg,
                &self.hash_alg,
                &self.detached_header,
                &self.payload_offset,
                &self.master_key_iters,
                &self.uuid,
                &self.slots,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.cipher_alg,
                &mut self.cipher_mode,
                &mut self.ivgen_alg,
                &mut self.ivgen_hash_alg,
                &mut self.hash_alg,
                &mut self.detached_header,
                &mut self.payload_offset,
                &mut self.master_key_iters,
                &mut self.uuid,
                &mut self.slots,
            ],
        );
    }
}

impl crate::rt::Enumeration for QCryptoBlockLUKSKeyslotState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("inactive", Self::Inactive),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for QCryptoBlockAmendOptionsLUKS {
    const BLANK: Self = Self {
        state: crate::rt::Blank::BLANK,
        new_secret: None,
        old_secret: None,
        keyslot: None,
        iter_time: None,
        secret: None,
    };
}

impl crate::rt::Object for QCryptoBlockAmendOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockAmendOptionsLUKS",
        names: &["state", "new-secret", "old-secret", "keyslot", "iter-time", "secret"],
        order: &[0, 3, 4, 5, 1, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.state,
                &self.new_secret,
                &self.old_secret,
                &self.keyslot,
                &self.iter_time,
                &self.secret,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.state,
                &mut self.new_secret,
                &mut self.old_secret,
                &mut self.keyslot,
                &mut self.iter_time,
                &mut self.secret,
            ],
        );
    }
}

impl crate::rt::Blank for QCryptoBlockAmendOptions {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for QCryptoBlockAmendOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QCryptoBlockAmendOptions",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::QCryptoBlockAmendOptionsBranch>> From<T>
for QCryptoBlockAmendOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for QCryptoBlockAmendOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "qcow" => Self::Qcow,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Qcow => "qcow",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Qcow => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Qcow => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::QCryptoBlockAmendOptionsLUKS> for QCryptoBlockAmendOptionsBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockAmendOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl crate::rt::Blank for SecretProperties {
    const BLANK: Self = Self {
        format: None,
        keyid: None,
        iv: None,
        data: None,
        file: None,
        loaded: None,
    };
}

impl crate::rt::Object for SecretProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SecretProperties",
        names: &["format", "keyid", "iv", "data", "file", "loaded"],
        order: &[5, 1, 2, 0, 4, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::until(crate::rt::Release::new(9, 1)))],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(3),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.format, &self.keyid, &self.iv, &self.data, &self.file, &self.loaded],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.format,
                &mut self.keyid,
                &mut self.iv,
                &mut self.data,
                &mut self.file,
                &mut self.loaded,
            ],
        );
    }
}

impl crate::rt::Blank for SecretKeyringProperties {
    const BLANK: Self = Self {
        format: None,
        keyid: None,
        iv: None,
        serial: crate::rt::Blank::BLANK,
        loaded: None,
    };
}

impl crate::rt::Object for SecretKeyringProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SecretKeyringProperties",
        names: &["format", "keyid", "iv", "serial", "loaded"],
        order: &[3, 4, 1, 2, 0],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::until(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format, &self.keyid, &self.iv, &self.serial, &self.loaded]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.format,
                &mut self.keyid,
                &mut self.iv,
                &mut self.serial,
                &mut self.loaded,
            ],
        );
    }
}

impl crate::rt::Blank for TlsCredsProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
    };
}

impl crate::rt::Object for TlsCredsProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TlsCredsProperties",
        names: &["verify-peer", "dir", "endpoint", "priority"],
        order: &[1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.verify_peer, &self.dir, &self.endpoint, &self.priority]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.verify_peer,
                &mut self.dir,
                &mut self.endpoint,
                &mut self.priority,
            ],
        );
    }
}

impl crate::rt::Blank for TlsCredsAnonProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
        loaded: None,
    };
}

impl crate::rt::Object for TlsCredsAnonProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TlsCredsAnonProperties",
        names: &["verify-peer", "dir", "endpoint", "priority", "loaded"],
        order: &[4, 1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::until(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.verify_peer, &self.dir, &self.endpoint, &self.priority, &self.loaded],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.verify_peer,
                &mut self.dir,
                &mut self.endpoint,
                &mut self.priority,
                &mut self.loaded,
            ],
        );
    }
}

impl crate::rt::Blank for TlsCredsPskProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
        username: None,
        loaded: None,
    };
}

impl crate::rt::Object for TlsCredsPskProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TlsCredsPskProperties",
        names: &["verify-peer", "dir", "endpoint", "priority", "username", "loaded"],
        order: &[5, 1, 2, 4, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::until(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.verify_peer,
                &self.dir,
                &self.endpoint,
                &self.priority,
                &self.username,
                &self.loaded,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.verify_peer,
                &mut self.dir,
                &mut self.endpoint,
                &mut self.priority,
                &mut self.username,
                &mut self.loaded,
            ],
        );
    }
}

impl crate::rt::Blank for TlsCredsX509Properties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
        sanity_check: None,
        passwordid: None,
        loaded: None,
    };
}

impl crate::rt::Object for TlsCredsX509Properties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TlsCredsX509Properties",
        names: &[
            "verify-peer",
            "dir",
            "endpoint",
            "priority",
            "sanity-check",
            "passwordid",
            "loaded",
        ],
        order: &[5, 4, 6, 1, 2, 0, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::rt::Releases::until(crate::rt::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.verify_peer,
                &self.dir,
                &self.endpoint,
                &self.priority,
                &self.sanity_check,
                &self.passwordid,
                &self.loaded,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.verify_peer,
                &mut self.dir,
                &mut self.endpoint,
                &mut self.priority,
                &mut self.sanity_check,
                &mut self.passwordid,
                &mut self.loaded,
            ],
        );
    }
}

crate::rt::impl_objects! {
    QCryptoBlockOptionsQCow QCryptoBlockOptionsLUKS QCryptoBlockCreateOptionsLUKS
    QCryptoBlockCreateOptions QCryptoBlockInfoLUKSSlot QCryptoBlockInfoLUKS
    QCryptoBlockAmendOptionsLUKS QCryptoBlockAmendOptions SecretProperties
    SecretKeyringProperties TlsCredsProperties TlsCredsAnonProperties
    TlsCredsPskProperties TlsCredsX509Properties
}

crate::rt::impl_enums! {
    QCryptoTLSCredsEndpoint QCryptoSecretFormat QCryptoHashAlgo QCryptoCipherAlgo
    QCryptoCipherMode QCryptoIVGenAlgo QCryptoBlockFormat QCryptoBlockLUKSKeyslotState
}

crate::rt::impl_branches! {
    QCryptoBlockCreateOptionsBranch QCryptoBlockAmendOptionsBranch
}

crate::rt::impl_defaults! {
    QCryptoBlockOptionsQCow QCryptoBlockOptionsLUKS QCryptoBlockCreateOptionsLUKS
    SecretProperties TlsCredsProperties TlsCredsAnonProperties TlsCredsPskProperties
    TlsCredsX509Properties
}
