// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether TLS credentials are for the client or the server side.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoTLSCredsEndpoint {
    /// The value `client`.
    Client,
    /// The value `server`.
    Server,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoTLSCredsEndpoint {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How the bytes of a secret are written down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    /// The value `raw`.
    Raw,
    /// The value `base64`.
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoSecretFormat {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Hash algorithms that QEMU knows.
///
/// Older releases call it `QCryptoHashAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    /// The value `md5`.
    Md5,
    /// The value `sha1`.
    Sha1,
    /// The value `sha224`.
    Sha224,
    /// The value `sha256`.
    Sha256,
    /// The value `sha384`.
    Sha384,
    /// The value `sha512`.
    Sha512,
    /// The value `ripemd160`.
    Ripemd160,
    /// The value `sm3`.
    ///
    /// Since QEMU 9.2.
    Sm3,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoHashAlgo {
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
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (7, crate::Releases::since(crate::Release::new(9, 2))),
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Symmetric ciphers, with the length of their keys.
///
/// Older releases call it `QCryptoCipherAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// The value `aes-128`.
    Aes128,
    /// The value `aes-192`.
    Aes192,
    /// The value `aes-256`.
    Aes256,
    /// The value `des`.
    ///
    /// Since QEMU 6.1.
    Des,
    /// The value `3des`.
    _3des,
    /// The value `cast5-128`.
    Cast5_128,
    /// The value `serpent-128`.
    Serpent128,
    /// The value `serpent-192`.
    Serpent192,
    /// The value `serpent-256`.
    Serpent256,
    /// The value `twofish-128`.
    Twofish128,
    /// The value `twofish-192`.
    Twofish192,
    /// The value `twofish-256`.
    Twofish256,
    /// The value `sm4`.
    ///
    /// Since QEMU 9.0.
    Sm4,
    /// The value `des-rfb`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    DesRfb,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoCipherAlgo {
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
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (3, crate::Releases::since(crate::Release::new(6, 1))),
        (12, crate::Releases::since(crate::Release::new(9, 0))),
        (13, crate::Releases::until(crate::Release::new(6, 0))),
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Modes in which a block cipher is run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    /// The value `ecb`.
    Ecb,
    /// The value `cbc`.
    Cbc,
    /// The value `xts`.
    Xts,
    /// The value `ctr`.
    Ctr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoCipherMode {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Ways to derive the initialization vector of a disk sector.
///
/// Older releases call it `QCryptoIVGenAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoIVGenAlgo {
    /// The value `plain`.
    Plain,
    /// The value `plain64`.
    Plain64,
    /// The value `essiv`.
    Essiv,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoIVGenAlgo {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Formats of disk encryption.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    /// The value `qcow`.
    Qcow,
    /// The value `luks`.
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoBlockFormat {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The secret for the old AES encryption of qcow and qcow2 images.
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// The member `key-secret`.
    pub key_secret: Option<String>,
}

impl crate::Blank for QCryptoBlockOptionsQCow {
    const BLANK: Self = Self { key_secret: None };
}

impl crate::Object for QCryptoBlockOptionsQCow {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockOptionsQCow",
        names: &["key-secret"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.key_secret]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl QCryptoBlockOptionsQCow {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
}

/// The secret that unlocks a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockOptionsLUKS {
    /// The member `key-secret`.
    pub key_secret: Option<String>,
}

impl crate::Blank for QCryptoBlockOptionsLUKS {
    const BLANK: Self = Self { key_secret: None };
}

impl crate::Object for QCryptoBlockOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockOptionsLUKS",
        names: &["key-secret"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.key_secret]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl QCryptoBlockOptionsLUKS {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }
    /// Sets `key-secret`.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
}

/// Cipher, hash and key settings for a LUKS volume that is to be created.
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLUKS {
    /// The member `key-secret`.
    pub key_secret: Option<String>,
    /// The member `cipher-alg`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
    /// The member `cipher-mode`.
    pub cipher_mode: Option<types::QCryptoCipherMode>,
    /// The member `ivgen-alg`.
    pub ivgen_alg: Option<types::QCryptoIVGenAlgo>,
    /// The member `ivgen-hash-alg`.
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    /// The member `hash-alg`.
    pub hash_alg: Option<types::QCryptoHashAlgo>,
    /// The member `iter-time`.
    pub iter_time: Option<i64>,
    /// The member `detached-header`.
    ///
    /// Since QEMU 9.0.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl crate::Blank for QCryptoBlockCreateOptionsLUKS {
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

impl crate::Object for QCryptoBlockCreateOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (
                7,
                crate::Releases::between(
                    crate::Release::new(9, 0),
                    crate::Release::new(9, 0),
                ),
            ),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl QCryptoBlockCreateOptionsLUKS {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            detached_header: None,
        }
    }
    /// Sets `key-secret`.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
    /// Sets `cipher-alg`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(mut self, value: types::QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(value);
        self
    }
    /// Sets `cipher-mode`.
    #[inline]
    #[must_use]
    pub fn cipher_mode(mut self, value: types::QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(value);
        self
    }
    /// Sets `ivgen-alg`.
    #[inline]
    #[must_use]
    pub fn ivgen_alg(mut self, value: types::QCryptoIVGenAlgo) -> Self {
        self.ivgen_alg = Some(value);
        self
    }
    /// Sets `ivgen-hash-alg`.
    #[inline]
    #[must_use]
    pub fn ivgen_hash_alg(mut self, value: types::QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(value);
        self
    }
    /// Sets `hash-alg`.
    #[inline]
    #[must_use]
    pub fn hash_alg(mut self, value: types::QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(value);
        self
    }
    /// Sets `iter-time`.
    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: i64) -> Self {
        self.iter_time = Some(value);
        self
    }
    /// Sets `detached-header`.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn detached_header(mut self, value: bool) -> Self {
        self.detached_header = Some(value);
        self
    }
}

/// What it takes to create an encrypted volume of any format.
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    /// The member `format`.
    pub format: types::QCryptoBlockCreateOptionsBranch,
}

impl crate::Blank for QCryptoBlockCreateOptions {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptoBlockCreateOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockCreateOptions",
        names: &["format"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl QCryptoBlockCreateOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::QCryptoBlockCreateOptionsBranch>) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`QCryptoBlockCreateOptions`](types::QCryptoBlockCreateOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptionsBranch {
    /// The value `qcow`.
    Qcow(types::QCryptoBlockOptionsQCow),
    /// The value `luks`.
    Luks(types::QCryptoBlockCreateOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "qcow" => Self::Qcow(crate::Blank::BLANK),
            "luks" => Self::Luks(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Qcow(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// State of one key slot of a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKSSlot {
    /// The member `active`.
    pub active: bool,
    /// The member `iters`.
    pub iters: Option<i64>,
    /// The member `stripes`.
    pub stripes: Option<i64>,
    /// The member `key-offset`.
    pub key_offset: i64,
}

impl crate::Blank for QCryptoBlockInfoLUKSSlot {
    const BLANK: Self = Self {
        active: crate::Blank::BLANK,
        iters: None,
        stripes: None,
        key_offset: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptoBlockInfoLUKSSlot {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockInfoLUKSSlot",
        names: &["active", "iters", "stripes", "key-offset"],
        required: 0b1001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.active, &self.iters, &self.stripes, &self.key_offset]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl QCryptoBlockInfoLUKSSlot {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(active: bool, key_offset: i64) -> Self {
        Self {
            active,
            iters: None,
            stripes: None,
            key_offset,
        }
    }
}

/// Cipher settings, identity and key slots of a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKS {
    /// The member `cipher-alg`.
    pub cipher_alg: types::QCryptoCipherAlgo,
    /// The member `cipher-mode`.
    pub cipher_mode: types::QCryptoCipherMode,
    /// The member `ivgen-alg`.
    pub ivgen_alg: types::QCryptoIVGenAlgo,
    /// The member `ivgen-hash-alg`.
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    /// The member `hash-alg`.
    pub hash_alg: types::QCryptoHashAlgo,
    /// The member `detached-header`.
    ///
    /// Since QEMU 9.0.
    pub detached_header: Option<bool>,
    /// The member `payload-offset`.
    pub payload_offset: i64,
    /// The member `master-key-iters`.
    pub master_key_iters: i64,
    /// The member `uuid`.
    pub uuid: String,
    /// The member `slots`.
    pub slots: Vec<types::QCryptoBlockInfoLUKSSlot>,
}

impl crate::Blank for QCryptoBlockInfoLUKS {
    const BLANK: Self = Self {
        cipher_alg: crate::Blank::BLANK,
        cipher_mode: crate::Blank::BLANK,
        ivgen_alg: crate::Blank::BLANK,
        ivgen_hash_alg: None,
        hash_alg: crate::Blank::BLANK,
        detached_header: None,
        payload_offset: crate::Blank::BLANK,
        master_key_iters: crate::Blank::BLANK,
        uuid: crate::Blank::BLANK,
        slots: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptoBlockInfoLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b1111010111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::since(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl QCryptoBlockInfoLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        cipher_alg: types::QCryptoCipherAlgo,
        cipher_mode: types::QCryptoCipherMode,
        ivgen_alg: types::QCryptoIVGenAlgo,
        hash_alg: types::QCryptoHashAlgo,
        payload_offset: i64,
        master_key_iters: i64,
        uuid: impl Into<String>,
        slots: impl Into<Vec<types::QCryptoBlockInfoLUKSSlot>>,
    ) -> Self {
        Self {
            cipher_alg,
            cipher_mode,
            ivgen_alg,
            ivgen_hash_alg: None,
            hash_alg,
            detached_header: None,
            payload_offset,
            master_key_iters,
            uuid: uuid.into(),
            slots: slots.into(),
        }
    }
}

/// Whether LUKS key slots are to be filled or wiped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockLUKSKeyslotState {
    /// The value `active`.
    Active,
    /// The value `inactive`.
    Inactive,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QCryptoBlockLUKSKeyslotState {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A change of LUKS key slots: set a new secret, or erase an old one.
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLUKS {
    /// The member `state`.
    pub state: types::QCryptoBlockLUKSKeyslotState,
    /// The member `new-secret`.
    pub new_secret: Option<String>,
    /// The member `old-secret`.
    pub old_secret: Option<String>,
    /// The member `keyslot`.
    pub keyslot: Option<i64>,
    /// The member `iter-time`.
    pub iter_time: Option<i64>,
    /// The member `secret`.
    pub secret: Option<String>,
}

impl crate::Blank for QCryptoBlockAmendOptionsLUKS {
    const BLANK: Self = Self {
        state: crate::Blank::BLANK,
        new_secret: None,
        old_secret: None,
        keyslot: None,
        iter_time: None,
        secret: None,
    };
}

impl crate::Object for QCryptoBlockAmendOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockAmendOptionsLUKS",
        names: &["state", "new-secret", "old-secret", "keyslot", "iter-time", "secret"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl QCryptoBlockAmendOptionsLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(state: types::QCryptoBlockLUKSKeyslotState) -> Self {
        Self {
            state,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
        }
    }
    /// Sets `new-secret`.
    #[inline]
    #[must_use]
    pub fn new_secret(mut self, value: impl Into<String>) -> Self {
        self.new_secret = Some(value.into());
        self
    }
    /// Sets `old-secret`.
    #[inline]
    #[must_use]
    pub fn old_secret(mut self, value: impl Into<String>) -> Self {
        self.old_secret = Some(value.into());
        self
    }
    /// Sets `keyslot`.
    #[inline]
    #[must_use]
    pub fn keyslot(mut self, value: i64) -> Self {
        self.keyslot = Some(value);
        self
    }
    /// Sets `iter-time`.
    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: i64) -> Self {
        self.iter_time = Some(value);
        self
    }
    /// Sets `secret`.
    #[inline]
    #[must_use]
    pub fn secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

/// A change to the encryption of an existing volume.
#[non_exhaustive]
pub struct QCryptoBlockAmendOptions {
    /// The member `format`.
    pub format: types::QCryptoBlockAmendOptionsBranch,
}

impl crate::Blank for QCryptoBlockAmendOptions {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for QCryptoBlockAmendOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QCryptoBlockAmendOptions",
        names: &["format"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl QCryptoBlockAmendOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::QCryptoBlockAmendOptionsBranch>) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`QCryptoBlockAmendOptions`](types::QCryptoBlockAmendOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptionsBranch {
    /// The value `luks`.
    Luks(types::QCryptoBlockAmendOptionsLUKS),
    /// The value `qcow`.
    Qcow,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for QCryptoBlockAmendOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::Blank::BLANK),
            "qcow" => Self::Qcow,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Qcow => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

/// Settings of a `secret` object, which takes its data inline or from a file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SecretProperties {
    /// The member `format`.
    pub format: Option<types::QCryptoSecretFormat>,
    /// The member `keyid`.
    pub keyid: Option<String>,
    /// The member `iv`.
    pub iv: Option<String>,
    /// The member `data`.
    pub data: Option<String>,
    /// The member `file`.
    pub file: Option<String>,
    /// The member `loaded`.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl crate::Blank for SecretProperties {
    const BLANK: Self = Self {
        format: None,
        keyid: None,
        iv: None,
        data: None,
        file: None,
        loaded: None,
    };
}

impl crate::Object for SecretProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SecretProperties",
        names: &["format", "keyid", "iv", "data", "file", "loaded"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::until(crate::Release::new(9, 1)))],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(3)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.format, &self.keyid, &self.iv, &self.data, &self.file, &self.loaded],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SecretProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            data: None,
            file: None,
            loaded: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::QCryptoSecretFormat) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `keyid`.
    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<String>) -> Self {
        self.keyid = Some(value.into());
        self
    }
    /// Sets `iv`.
    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }
    /// Sets `data`.
    #[inline]
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `file`.
    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: bool) -> Self {
        self.loaded = Some(value);
        self
    }
}

/// Settings of a `secret_keyring` object, which takes its data from the Linux kernel keyring.
///
/// Only in builds with `CONFIG_SECRET_KEYRING`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SecretKeyringProperties {
    /// The member `format`.
    pub format: Option<types::QCryptoSecretFormat>,
    /// The member `keyid`.
    pub keyid: Option<String>,
    /// The member `iv`.
    pub iv: Option<String>,
    /// The member `serial`.
    pub serial: i32,
    /// The member `loaded`.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl crate::Blank for SecretKeyringProperties {
    const BLANK: Self = Self {
        format: None,
        keyid: None,
        iv: None,
        serial: crate::Blank::BLANK,
        loaded: None,
    };
}

impl crate::Object for SecretKeyringProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SecretKeyringProperties",
        names: &["format", "keyid", "iv", "serial", "loaded"],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::until(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.format, &self.keyid, &self.iv, &self.serial, &self.loaded]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl SecretKeyringProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(serial: i32) -> Self {
        Self {
            format: None,
            keyid: None,
            iv: None,
            serial,
            loaded: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::QCryptoSecretFormat) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `keyid`.
    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<String>) -> Self {
        self.keyid = Some(value.into());
        self
    }
    /// Sets `iv`.
    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: bool) -> Self {
        self.loaded = Some(value);
        self
    }
}

/// Settings that all kinds of TLS credentials share.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// The member `verify-peer`.
    pub verify_peer: Option<bool>,
    /// The member `dir`.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    /// The member `endpoint`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// The member `priority`.
    pub priority: Option<String>,
}

impl crate::Blank for TlsCredsProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
    };
}

impl crate::Object for TlsCredsProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TlsCredsProperties",
        names: &["verify-peer", "dir", "endpoint", "priority"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.verify_peer, &self.dir, &self.endpoint, &self.priority]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl TlsCredsProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
        }
    }
    /// Sets `verify-peer`.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: bool) -> Self {
        self.verify_peer = Some(value);
        self
    }
    /// Sets `dir`.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    #[inline]
    #[must_use]
    pub fn endpoint(mut self, value: types::QCryptoTLSCredsEndpoint) -> Self {
        self.endpoint = Some(value);
        self
    }
    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

/// Settings of a `tls-creds-anon` object: TLS without any certificates.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// The member `verify-peer`.
    pub verify_peer: Option<bool>,
    /// The member `dir`.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    /// The member `endpoint`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// The member `priority`.
    pub priority: Option<String>,
    /// The member `loaded`.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl crate::Blank for TlsCredsAnonProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
        loaded: None,
    };
}

impl crate::Object for TlsCredsAnonProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TlsCredsAnonProperties",
        names: &["verify-peer", "dir", "endpoint", "priority", "loaded"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::until(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.verify_peer, &self.dir, &self.endpoint, &self.priority, &self.loaded],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl TlsCredsAnonProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: bool) -> Self {
        self.verify_peer = Some(value);
        self
    }
    /// Sets `dir`.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    #[inline]
    #[must_use]
    pub fn endpoint(mut self, value: types::QCryptoTLSCredsEndpoint) -> Self {
        self.endpoint = Some(value);
        self
    }
    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: bool) -> Self {
        self.loaded = Some(value);
        self
    }
}

/// Settings of a `tls-creds-psk` object: TLS with a shared key.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// The member `verify-peer`.
    pub verify_peer: Option<bool>,
    /// The member `dir`.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    /// The member `endpoint`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// The member `priority`.
    pub priority: Option<String>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `loaded`.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl crate::Blank for TlsCredsPskProperties {
    const BLANK: Self = Self {
        verify_peer: None,
        dir: None,
        endpoint: None,
        priority: None,
        username: None,
        loaded: None,
    };
}

impl crate::Object for TlsCredsPskProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TlsCredsPskProperties",
        names: &["verify-peer", "dir", "endpoint", "priority", "username", "loaded"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::until(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl TlsCredsPskProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            username: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: bool) -> Self {
        self.verify_peer = Some(value);
        self
    }
    /// Sets `dir`.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    #[inline]
    #[must_use]
    pub fn endpoint(mut self, value: types::QCryptoTLSCredsEndpoint) -> Self {
        self.endpoint = Some(value);
        self
    }
    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: bool) -> Self {
        self.loaded = Some(value);
        self
    }
}

/// Settings of a `tls-creds-x509` object: TLS with certificates.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// The member `verify-peer`.
    pub verify_peer: Option<bool>,
    /// The member `dir`.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    /// The member `endpoint`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// The member `priority`.
    pub priority: Option<String>,
    /// The member `sanity-check`.
    pub sanity_check: Option<bool>,
    /// The member `passwordid`.
    pub passwordid: Option<String>,
    /// The member `loaded`.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl crate::Blank for TlsCredsX509Properties {
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

impl crate::Object for TlsCredsX509Properties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::Releases::until(crate::Release::new(9, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl TlsCredsX509Properties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            verify_peer: None,
            dir: None,
            endpoint: None,
            priority: None,
            sanity_check: None,
            passwordid: None,
            loaded: None,
        }
    }
    /// Sets `verify-peer`.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: bool) -> Self {
        self.verify_peer = Some(value);
        self
    }
    /// Sets `dir`.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    #[inline]
    #[must_use]
    pub fn endpoint(mut self, value: types::QCryptoTLSCredsEndpoint) -> Self {
        self.endpoint = Some(value);
        self
    }
    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `sanity-check`.
    #[inline]
    #[must_use]
    pub fn sanity_check(mut self, value: bool) -> Self {
        self.sanity_check = Some(value);
        self
    }
    /// Sets `passwordid`.
    #[inline]
    #[must_use]
    pub fn passwordid(mut self, value: impl Into<String>) -> Self {
        self.passwordid = Some(value.into());
        self
    }
    /// Sets `loaded`.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: bool) -> Self {
        self.loaded = Some(value);
        self
    }
}

crate::impl_objects! {
    QCryptoBlockOptionsQCow QCryptoBlockOptionsLUKS QCryptoBlockCreateOptionsLUKS
    QCryptoBlockCreateOptions QCryptoBlockInfoLUKSSlot QCryptoBlockInfoLUKS
    QCryptoBlockAmendOptionsLUKS QCryptoBlockAmendOptions SecretProperties
    SecretKeyringProperties TlsCredsProperties TlsCredsAnonProperties
    TlsCredsPskProperties TlsCredsX509Properties
}

crate::impl_enums! {
    QCryptoTLSCredsEndpoint QCryptoSecretFormat QCryptoHashAlgo QCryptoCipherAlgo
    QCryptoCipherMode QCryptoIVGenAlgo QCryptoBlockFormat QCryptoBlockLUKSKeyslotState
}

crate::impl_branches! {
    QCryptoBlockCreateOptionsBranch QCryptoBlockAmendOptionsBranch
}
