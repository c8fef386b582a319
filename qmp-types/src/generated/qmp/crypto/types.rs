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
    /// QEMU opens the connection, and checks the server's certificate.
    Client,
    /// QEMU accepts connections, and needs a certificate or key to show.
    Server,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How the bytes of a secret are written down.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    /// The bytes as they are. In JSON, only text in UTF-8 can be given this way.
    Raw,
    /// Base64, for any bytes.
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Hash algorithms that QEMU knows.
///
/// Older releases call it `QCryptoHashAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    /// MD5, 128 bits. Broken; for old formats only.
    Md5,
    /// SHA-1, 160 bits. Broken; for old formats only.
    Sha1,
    /// SHA-224 of the SHA-2 family.
    Sha224,
    /// SHA-256 of the SHA-2 family, a good choice.
    Sha256,
    /// SHA-384 of the SHA-2 family.
    Sha384,
    /// SHA-512 of the SHA-2 family.
    Sha512,
    /// RIPEMD-160, 160 bits.
    Ripemd160,
    /// SM3, the Chinese national standard, 256 bits. Only in builds whose crypto library has it.
    ///
    /// Since QEMU 9.2.
    Sm3,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Symmetric ciphers, with the length of their keys. Which of them can be used depends on the
/// crypto library that QEMU was built with.
///
/// Older releases call it `QCryptoCipherAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// AES with keys of 16 bytes.
    Aes128,
    /// AES with keys of 24 bytes.
    Aes192,
    /// AES with keys of 32 bytes, the usual choice for disks.
    Aes256,
    /// DES with keys of 8 bytes. Broken; only for the passwords of VNC.
    ///
    /// Since QEMU 6.1.
    Des,
    /// Triple DES with keys of 24 bytes. Slow and dated.
    _3des,
    /// CAST5 with keys of 16 bytes.
    Cast5_128,
    /// Serpent with keys of 16 bytes.
    Serpent128,
    /// Serpent with keys of 24 bytes.
    Serpent192,
    /// Serpent with keys of 32 bytes.
    Serpent256,
    /// Twofish with keys of 16 bytes.
    Twofish128,
    /// Twofish with keys of 24 bytes.
    Twofish192,
    /// Twofish with keys of 32 bytes.
    Twofish256,
    /// SM4, the Chinese national standard, with keys of 16 bytes.
    ///
    /// Since QEMU 9.0.
    Sm4,
    /// DES with the bits of each key byte in reverse order, as VNC authentication uses it.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    DesRfb,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Modes in which a block cipher is run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    /// Each block by itself. Equal blocks show as equal; not for disks.
    Ecb,
    /// Each block is mixed with the encrypted one before it.
    Cbc,
    /// Made for disk sectors, with two keys; the usual choice for disks.
    Xts,
    /// Encrypts a counter and mixes the data with it, as a stream cipher.
    Ctr,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Ways to derive the initialization vector of a disk sector.
///
/// Older releases call it `QCryptoIVGenAlgorithm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoIVGenAlgo {
    /// The number of the sector, cut to 32 bits. Repeats beyond 2 TiB; only for volumes that use it
    /// already.
    Plain,
    /// The number of the sector in 64 bits, the usual choice with XTS.
    Plain64,
    /// The number of the sector, encrypted with a hash of the key. For CBC.
    Essiv,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Formats of disk encryption that QEMU can read and write.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    /// AES-128-CBC keyed with the password, as in qcow and old qcow2 images. Weak; only to read old
    /// images.
    Qcow,
    /// LUKS version 1: strong ciphers, eight key slots, changeable passwords.
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The secret for the old AES encryption of qcow and qcow2 images.
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// Id of a `secret` object with the password. Needed except to read metadata only.
    pub key_secret: Option<crate::rt::Text>,
}

impl QCryptoBlockOptionsQCow {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }

    /// Id of a `secret` object with the password. Needed except to read metadata only.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
}

/// The secret that unlocks a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockOptionsLUKS {
    /// Id of a `secret` object with the password of any key slot; for a new volume, the password of
    /// its first slot. Needed except to read metadata only.
    pub key_secret: Option<crate::rt::Text>,
}

impl QCryptoBlockOptionsLUKS {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { key_secret: None }
    }

    /// Id of a `secret` object with the password of any key slot; for a new volume, the password of
    /// its first slot. Needed except to read metadata only.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
}

/// Cipher, hash and key settings for a LUKS volume that is to be created.
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLUKS {
    /// Id of a `secret` object with the password of any key slot; for a new volume, the password of
    /// its first slot. Needed except to read metadata only.
    pub key_secret: Option<crate::rt::Text>,
    /// The cipher for the data. Default: `aes-256`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
    /// The mode of the cipher. Default: `xts`.
    pub cipher_mode: Option<types::QCryptoCipherMode>,
    /// How the initialization vector of a sector is made. Default: `plain64`.
    pub ivgen_alg: Option<types::QCryptoIVGenAlgo>,
    /// The hash for `essiv`; without effect with other generators. Default: `sha256`.
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    /// The hash for deriving keys from passwords and for the check of the master key. Default:
    /// `sha256`.
    pub hash_alg: Option<types::QCryptoHashAlgo>,
    /// For how many milliseconds of this host's time to derive a key from the password, so that
    /// guessing takes as long. Opening takes about the same time. Default: 2000.
    pub iter_time: Option<i64>,
    /// Whether the LUKS header is in another image than the encrypted data; false by default.
    ///
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

    /// Id of a `secret` object with the password of any key slot; for a new volume, the password of
    /// its first slot. Needed except to read metadata only.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

    /// The cipher for the data. Default: `aes-256`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(
        mut self,
        value: impl Into<Option<types::QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = value.into();
        self
    }

    /// The mode of the cipher. Default: `xts`.
    #[inline]
    #[must_use]
    pub fn cipher_mode(
        mut self,
        value: impl Into<Option<types::QCryptoCipherMode>>,
    ) -> Self {
        self.cipher_mode = value.into();
        self
    }

    /// How the initialization vector of a sector is made. Default: `plain64`.
    #[inline]
    #[must_use]
    pub fn ivgen_alg(
        mut self,
        value: impl Into<Option<types::QCryptoIVGenAlgo>>,
    ) -> Self {
        self.ivgen_alg = value.into();
        self
    }

    /// The hash for `essiv`; without effect with other generators. Default: `sha256`.
    #[inline]
    #[must_use]
    pub fn ivgen_hash_alg(
        mut self,
        value: impl Into<Option<types::QCryptoHashAlgo>>,
    ) -> Self {
        self.ivgen_hash_alg = value.into();
        self
    }

    /// The hash for deriving keys from passwords and for the check of the master key. Default:
    /// `sha256`.
    #[inline]
    #[must_use]
    pub fn hash_alg(mut self, value: impl Into<Option<types::QCryptoHashAlgo>>) -> Self {
        self.hash_alg = value.into();
        self
    }

    /// For how many milliseconds of this host's time to derive a key from the password, so that
    /// guessing takes as long. Opening takes about the same time. Default: 2000.
    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iter_time = value.into();
        self
    }

    /// Whether the LUKS header is in another image than the encrypted data; false by default.
    ///
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

/// Settings to create an encrypted volume of any format.
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    /// The format of the encryption. Determines the other members.
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
    /// AES-128-CBC keyed with the password, as in qcow and old qcow2 images. Weak; only to read old
    /// images.
    Qcow(types::QCryptoBlockOptionsQCow),
    /// LUKS version 1: strong ciphers, eight key slots, changeable passwords.
    Luks(types::QCryptoBlockCreateOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// State of one key slot of a LUKS volume.
#[non_exhaustive]
pub struct QCryptoBlockInfoLUKSSlot {
    /// Whether the slot holds a password.
    pub active: bool,
    /// How many rounds of PBKDF2 derive the slot's key from its password. Only present if active.
    pub iters: Option<i64>,
    /// Into how many pieces the key material is spread, so that erasing some of them destroys the
    /// key; usually 4000. Only present if active.
    pub stripes: Option<i64>,
    /// Where the slot's key material begins, in bytes from the start of the header.
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
    /// The cipher for the data.
    pub cipher_alg: types::QCryptoCipherAlgo,
    /// How the cipher links the blocks of a sector, `xts` as a rule.
    pub cipher_mode: types::QCryptoCipherMode,
    /// How the initialization vector of a sector is made.
    pub ivgen_alg: types::QCryptoIVGenAlgo,
    /// The hash that the generator uses. Only present if it uses one (`essiv`).
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    /// The hash for deriving keys from passwords.
    pub hash_alg: types::QCryptoHashAlgo,
    /// Whether the header is in another file than the data.
    ///
    /// Since QEMU 9.0.
    pub detached_header: Option<bool>,
    /// Where the encrypted data begin, in bytes from the start of the file that has them.
    pub payload_offset: i64,
    /// How many rounds of PBKDF2 the check of the master key takes.
    pub master_key_iters: i64,
    /// UUID of the volume, made at random when it was created.
    pub uuid: crate::rt::Text,
    /// The eight key slots, in order.
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
        uuid: impl Into<crate::rt::Text>,
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
    /// Put a new password into a slot.
    Active,
    /// Erase slots, so that their passwords no longer open the volume.
    Inactive,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A change of LUKS key slots: set a new secret, or erase an old one.
///
/// To change a password, first set the new one, then erase the old one.
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLUKS {
    /// Whether to set or to erase.
    pub state: types::QCryptoBlockLUKSKeyslotState,
    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object with the
    /// password to set. Required to set, an error to erase.
    pub new_secret: Option<crate::rt::Text>,
    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object: all slots with
    /// its password are erased or, with
    /// [`keyslot`](field@types::QCryptoBlockAmendOptionsLUKS::keyslot), that slot, which must have
    /// this password. Only to erase; an error to set.
    pub old_secret: Option<crate::rt::Text>,
    /// Number of a slot, from 0 to 7. To set: the slot to write; one that is in use needs the
    /// `force` of `x-blockdev-amend`. Default: the first free one. To erase: the slot to erase,
    /// which must be in use; this or
    /// [`old-secret`](field@types::QCryptoBlockAmendOptionsLUKS::old_secret) is needed then. The
    /// last slot in use needs `force`.
    pub keyslot: Option<i64>,
    /// For how many milliseconds to derive the key of the new password. An error to erase. Default:
    /// 2000\.
    pub iter_time: Option<i64>,
    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object with a password
    /// that opens the volume now, needed to read the master key. Only to set. Default: the one that
    /// the image was opened with.
    pub secret: Option<crate::rt::Text>,
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

    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object with the
    /// password to set. Required to set, an error to erase.
    #[inline]
    #[must_use]
    pub fn new_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.new_secret = Some(value.into());
        self
    }

    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object: all slots with
    /// its password are erased or, with
    /// [`keyslot`](field@types::QCryptoBlockAmendOptionsLUKS::keyslot), that slot, which must have
    /// this password. Only to erase; an error to set.
    #[inline]
    #[must_use]
    pub fn old_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.old_secret = Some(value.into());
        self
    }

    /// Number of a slot, from 0 to 7. To set: the slot to write; one that is in use needs the
    /// `force` of `x-blockdev-amend`. Default: the first free one. To erase: the slot to erase,
    /// which must be in use; this or
    /// [`old-secret`](field@types::QCryptoBlockAmendOptionsLUKS::old_secret) is needed then. The
    /// last slot in use needs `force`.
    #[inline]
    #[must_use]
    pub fn keyslot(mut self, value: impl Into<Option<i64>>) -> Self {
        self.keyslot = value.into();
        self
    }

    /// For how many milliseconds to derive the key of the new password. An error to erase. Default:
    /// 2000\.
    #[inline]
    #[must_use]
    pub fn iter_time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iter_time = value.into();
        self
    }

    /// Id of a [`secret`](field@types::QCryptoBlockAmendOptionsLUKS::secret) object with a password
    /// that opens the volume now, needed to read the master key. Only to set. Default: the one that
    /// the image was opened with.
    #[inline]
    #[must_use]
    pub fn secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

/// A change to the encryption of an existing volume.
#[non_exhaustive]
pub struct QCryptoBlockAmendOptions {
    /// The format of the encryption. Determines the other members.
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
    /// LUKS version 1: strong ciphers, eight key slots, changeable passwords.
    Luks(types::QCryptoBlockAmendOptionsLUKS),
    /// AES-128-CBC keyed with the password, as in qcow and old qcow2 images. Weak; only to read old
    /// images.
    Qcow,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings of a `secret` object, which takes its data inline or from a file. Exactly one of
/// [`data`](field@types::SecretProperties::data) and
/// [`file`](field@types::SecretProperties::file) must be given.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct SecretProperties {
    /// How the data are written down. Default: `raw`.
    pub format: Option<types::QCryptoSecretFormat>,
    /// Id of another secret object with a key of 32 bytes that these data are encrypted with.
    /// Default: they are not encrypted.
    pub keyid: Option<crate::rt::Text>,
    /// The initialization vector of the encryption: 16 random bytes in base64, new ones for each
    /// secret. Required with [`keyid`](field@types::SecretProperties::keyid), otherwise ignored.
    pub iv: Option<crate::rt::Text>,
    /// The secret itself, written as [`format`](field@types::SecretProperties::format) says.
    /// Everyone who sees the command or QEMU's command line can read it, unless it is encrypted.
    pub data: Option<crate::rt::Text>,
    /// Name of a file on the host with the secret, written as
    /// [`format`](field@types::SecretProperties::format) says. It is read once, when the object is
    /// created; a line end at the end of the file is part of the secret.
    pub file: Option<crate::rt::Text>,
    /// Whether the data are loaded at once. True has an effect only after all other properties;
    /// programs leave it out.
    ///
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

    /// How the data are written down. Default: `raw`.
    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        value: impl Into<Option<types::QCryptoSecretFormat>>,
    ) -> Self {
        self.format = value.into();
        self
    }

    /// Id of another secret object with a key of 32 bytes that these data are encrypted with.
    /// Default: they are not encrypted.
    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.keyid = Some(value.into());
        self
    }

    /// The initialization vector of the encryption: 16 random bytes in base64, new ones for each
    /// secret. Required with [`keyid`](field@types::SecretProperties::keyid), otherwise ignored.
    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.iv = Some(value.into());
        self
    }

    /// The secret itself, written as [`format`](field@types::SecretProperties::format) says.
    /// Everyone who sees the command or QEMU's command line can read it, unless it is encrypted.
    #[inline]
    #[must_use]
    pub fn data(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// Name of a file on the host with the secret, written as
    /// [`format`](field@types::SecretProperties::format) says. It is read once, when the object is
    /// created; a line end at the end of the file is part of the secret.
    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Whether the data are loaded at once. True has an effect only after all other properties;
    /// programs leave it out.
    ///
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
    /// How the data are written down. Default: `raw`.
    pub format: Option<types::QCryptoSecretFormat>,
    /// Id of another secret object with a key of 32 bytes that these data are encrypted with.
    /// Default: they are not encrypted.
    pub keyid: Option<crate::rt::Text>,
    /// The initialization vector of the encryption: 16 random bytes in base64, new ones for each
    /// secret. Required with [`keyid`](field@types::SecretKeyringProperties::keyid), otherwise
    /// ignored.
    pub iv: Option<crate::rt::Text>,
    /// Serial number of the key in the kernel's keyring, as `keyctl` shows it.
    pub serial: i32,
    /// Whether the key is fetched from the kernel's keyring at once. Programs leave it out.
    ///
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

    /// How the data are written down. Default: `raw`.
    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        value: impl Into<Option<types::QCryptoSecretFormat>>,
    ) -> Self {
        self.format = value.into();
        self
    }

    /// Id of another secret object with a key of 32 bytes that these data are encrypted with.
    /// Default: they are not encrypted.
    #[inline]
    #[must_use]
    pub fn keyid(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.keyid = Some(value.into());
        self
    }

    /// The initialization vector of the encryption: 16 random bytes in base64, new ones for each
    /// secret. Required with [`keyid`](field@types::SecretKeyringProperties::keyid), otherwise
    /// ignored.
    #[inline]
    #[must_use]
    pub fn iv(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.iv = Some(value.into());
        self
    }

    /// Whether the key is fetched from the kernel's keyring at once. Programs leave it out.
    ///
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
    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    pub verify_peer: Option<bool>,
    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<crate::rt::Text>,
    /// Which side QEMU is on. Default: `client`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    pub priority: Option<crate::rt::Text>,
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

    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dir = Some(value.into());
        self
    }

    /// Which side QEMU is on. Default: `client`.
    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

/// Settings of a `tls-creds-anon` object: TLS without any certificates.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    pub verify_peer: Option<bool>,
    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<crate::rt::Text>,
    /// Which side QEMU is on. Default: `client`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    pub priority: Option<crate::rt::Text>,
    /// Whether the Diffie-Hellman parameters are read at once. Programs leave it out.
    ///
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

    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dir = Some(value.into());
        self
    }

    /// Which side QEMU is on. Default: `client`.
    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Whether the Diffie-Hellman parameters are read at once. Programs leave it out.
    ///
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
    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    pub verify_peer: Option<bool>,
    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<crate::rt::Text>,
    /// Which side QEMU is on. Default: `client`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    pub priority: Option<crate::rt::Text>,
    /// Name that a client sends, by which the server finds the key in its `keys.psk`. An error for
    /// servers. Default: `qemu`, though the property then reads as empty.
    pub username: Option<crate::rt::Text>,
    /// Whether the key file is read at once. Programs leave it out.
    ///
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

    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dir = Some(value.into());
        self
    }

    /// Which side QEMU is on. Default: `client`.
    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Name that a client sends, by which the server finds the key in its `keys.psk`. An error for
    /// servers. Default: `qemu`, though the property then reads as empty.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Whether the key file is read at once. Programs leave it out.
    ///
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
    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    pub verify_peer: Option<bool>,
    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    pub dir: Option<crate::rt::Text>,
    /// Which side QEMU is on. Default: `client`.
    pub endpoint: Option<types::QCryptoTLSCredsEndpoint>,
    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    pub priority: Option<crate::rt::Text>,
    /// Whether to check the certificates when the object is created: dates, purpose, and who signed
    /// them. Without it, faults only show when a connection fails. Default: true.
    pub sanity_check: Option<bool>,
    /// Id of a `secret` object with the password of the private key, if its file is encrypted.
    /// Default: it is not.
    pub passwordid: Option<crate::rt::Text>,
    /// Whether the certificate files are read at once. Programs leave it out.
    ///
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

    /// Whether the other side must have a valid certificate; a server then demands one of its
    /// clients. Without effect on anonymous credentials. Default: true.
    #[inline]
    #[must_use]
    pub fn verify_peer(mut self, value: impl Into<Option<bool>>) -> Self {
        self.verify_peer = value.into();
        self
    }

    /// Name of the folder on the host with the files of the credentials, whose names are fixed: for
    /// X.509 `ca-cert.pem`, optionally `ca-crl.pem`, and `server-cert.pem` with `server-key.pem` or
    /// `client-cert.pem` with `client-key.pem`; for PSK `keys.psk`; for servers optionally
    /// `dh-params.pem`. From 10.2 on, up to four further certificates with their keys are read too,
    /// `server-cert-0.pem` with `server-key-0.pem` and so on; the first that suits the other side
    /// is used.
    ///
    /// **Note:** since QEMU 10.2: Parameters for Diffie-Hellman in `dh-params.pem` are deprecated: they are negotiated.
    #[inline]
    #[must_use]
    pub fn dir(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.dir = Some(value.into());
        self
    }

    /// Which side QEMU is on. Default: `client`.
    #[inline]
    #[must_use]
    pub fn endpoint(
        mut self,
        value: impl Into<Option<types::QCryptoTLSCredsEndpoint>>,
    ) -> Self {
        self.endpoint = value.into();
        self
    }

    /// TLS versions and ciphers to allow, as a priority string of GnuTLS. Default: as QEMU was
    /// built, which is `NORMAL` (the defaults of GnuTLS) unless the distribution chose another.
    #[inline]
    #[must_use]
    pub fn priority(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Whether to check the certificates when the object is created: dates, purpose, and who signed
    /// them. Without it, faults only show when a connection fails. Default: true.
    #[inline]
    #[must_use]
    pub fn sanity_check(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sanity_check = value.into();
        self
    }

    /// Id of a `secret` object with the password of the private key, if its file is encrypted.
    /// Default: it is not.
    #[inline]
    #[must_use]
    pub fn passwordid(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.passwordid = Some(value.into());
        self
    }

    /// Whether the certificate files are read at once. Programs leave it out.
    ///
    /// **Gone** since QEMU 9.2; leave it out: objects load by themselves.
    #[deprecated(note = "gone since QEMU 9.2; leave it out: objects load by themselves")]
    #[inline]
    #[must_use]
    pub fn loaded(mut self, value: impl Into<Option<bool>>) -> Self {
        self.loaded = value.into();
        self
    }
}
