// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether TLS credentials are for the client or the server side.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoTLSCredsEndpoint {
    Client,
    Server,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How the bytes of a secret are written down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    Raw,
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Hash algorithms that QEMU knows.
///
/// Older releases call it `QCryptoHashAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Ripemd160,
    /// Since QEMU 9.2.
    Sm3,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Symmetric ciphers, with the length of their keys.
///
/// Older releases call it `QCryptoCipherAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    Aes128,
    Aes192,
    Aes256,
    /// Since QEMU 6.1.
    Des,
    _3des,
    Cast5_128,
    Serpent128,
    Serpent192,
    Serpent256,
    Twofish128,
    Twofish192,
    Twofish256,
    /// Since QEMU 9.0.
    Sm4,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    DesRfb,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Modes in which a block cipher is run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    Ecb,
    Cbc,
    Xts,
    Ctr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Ways to derive the initialization vector of a disk sector.
///
/// Older releases call it `QCryptoIVGenAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoIVGenAlgo {
    Plain,
    Plain64,
    Essiv,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Formats of disk encryption.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    Qcow,
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The secret for the old AES encryption of qcow and qcow2 images.
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsQCow {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }

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
    pub key_secret: Option<String>,
}

impl QCryptoBlockOptionsLUKS {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }

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
    pub key_secret: Option<String>,
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
    pub cipher_mode: Option<types::QCryptoCipherMode>,
    pub ivgen_alg: Option<types::QCryptoIVGenAlgo>,
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    pub hash_alg: Option<types::QCryptoHashAlgo>,
    pub iter_time: Option<i64>,
    /// Since QEMU 9.0.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl QCryptoBlockCreateOptionsLUKS {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cipher_alg(
        mut self,
        value: impl Into<Option<types::QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cipher_mode(
        mut self,
        value: impl Into<Option<types::QCryptoCipherMode>>,
    ) -> Self {
        self.cipher_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ivgen_alg(
        mut self,
        value: impl Into<Option<types::QCryptoIVGenAlgo>>,
    ) -> Self {
        self.ivgen_alg = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ivgen_hash_alg(
        mut self,
        value: impl Into<Option<types::QCryptoHashAlgo>>,
    ) -> Self {
        self.ivgen_hash_alg = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn hash_alg(mut self, value: impl Into<Option<types::QCryptoHashAlgo>>) -> Self {
        self.hash_alg = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iter_time = value.into();
        self
    }

    /// Since QEMU 9.0.
    ///
    /// **Gone** since QEMU 9.1.
    #[deprecated(note = "gone since QEMU 9.1")]
    #[inline]
    #[must_use]
    pub fn detached_header(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detached_header = value.into();
        self
    }
}

/// What it takes to create an encrypted volume of any format.
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    pub format: types::QCryptoBlockCreateOptionsBranch,
}

impl QCryptoBlockCreateOptions {
    /// Creates a value.
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
    Qcow(types::QCryptoBlockOptionsQCow),
    Luks(types::QCryptoBlockCreateOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// State of one key slot of a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKSSlot {
    pub active: bool,
    pub iters: Option<i64>,
    pub stripes: Option<i64>,
    pub key_offset: i64,
}

impl QCryptoBlockInfoLUKSSlot {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub cipher_alg: types::QCryptoCipherAlgo,
    pub cipher_mode: types::QCryptoCipherMode,
    pub ivgen_alg: types::QCryptoIVGenAlgo,
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    pub hash_alg: types::QCryptoHashAlgo,
    /// Since QEMU 9.0.
    pub detached_header: Option<bool>,
    pub payload_offset: i64,
    pub master_key_iters: i64,
    pub uuid: String,
    pub slots: Vec<types::QCryptoBlockInfoLUKSSlot>,
}

impl QCryptoBlockInfoLUKS {
    /// Creates a value with all required members; optional ones are `None`.
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
    Active,
    Inactive,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A change of LUKS key slots: set a new secret, or erase an old one.
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLUKS {
    pub state: types::QCryptoBlockLUKSKeyslotState,
    pub new_secret: Option<String>,
    pub old_secret: Option<String>,
    pub keyslot: Option<i64>,
    pub iter_time: Option<i64>,
    pub secret: Option<String>,
}

impl QCryptoBlockAmendOptionsLUKS {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn new_secret(mut self, value: impl Into<String>) -> Self {
        self.new_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn old_secret(mut self, value: impl Into<String>) -> Self {
        self.old_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn keyslot(mut self, value: impl Into<Option<i64>>) -> Self {
        self.keyslot = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iter_time = value.into();
        self
    }

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
    pub format: types::QCryptoBlockAmendOptionsBranch,
}

impl QCryptoBlockAmendOptions {
    /// Creates a value.
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
    Luks(types::QCryptoBlockAmendOptionsLUKS),
    Qcow,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings of a `secret` object, which takes its data inline or from a file.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SecretProperties {
    pub format: Option<types::QCryptoSecretFormat>,
    pub keyid: Option<String>,
    pub iv: Option<String>,
    pub data: Option<String>,
    pub file: Option<String>,
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl SecretProperties {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        value: impl Into<Option<types::QCryptoSecretFormat>>,
    ) -> Self {
        self.format = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<String>) -> Self {
        self.keyid = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
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
    pub format: Option<types::QCryptoSecretFormat>,
    pub keyid: Option<String>,
    pub iv: Option<String>,
    pub serial: i32,
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl SecretKeyringProperties {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        value: impl Into<Option<types::QCryptoSecretFormat>>,
    ) -> Self {
        self.format = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<String>) -> Self {
        self.keyid = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
        self
    }
}

/// Settings that all kinds of TLS credentials share.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsProperties {
    pub verify_peer: Option<bool>,
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
}

impl TlsCredsProperties {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

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
    pub verify_peer: Option<bool>,
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl TlsCredsAnonProperties {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
        self
    }
}

/// Settings of a `tls-creds-psk` object: TLS with a shared key.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    pub verify_peer: Option<bool>,
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    pub username: Option<String>,
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl TlsCredsPskProperties {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
        self
    }
}

/// Settings of a `tls-creds-x509` object: TLS with certificates.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    pub verify_peer: Option<bool>,
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<String>,
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    pub priority: Option<String>,
    pub sanity_check: Option<bool>,
    pub passwordid: Option<String>,
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    pub loaded: Option<bool>,
}

impl TlsCredsX509Properties {
    /// Creates a value in which all members are `None`.
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

    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn sanity_check(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sanity_check = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn passwordid(mut self, value: impl Into<String>) -> Self {
        self.passwordid = Some(value.into());
        self
    }

    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
        self
    }
}
