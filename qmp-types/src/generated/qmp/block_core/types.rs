// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A snapshot inside an image, with its name, its time and the size of its machine state.
#[non_exhaustive]
pub struct SnapshotInfo {
    /// The member `id`.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `vm-state-size`.
    pub vm_state_size: i64,
    /// The member `date-sec`.
    pub date_sec: i64,
    /// The member `date-nsec`.
    pub date_nsec: i64,
    /// The member `vm-clock-sec`.
    pub vm_clock_sec: i64,
    /// The member `vm-clock-nsec`.
    pub vm_clock_nsec: i64,
    /// The member `icount`.
    pub icount: Option<i64>,
}

impl crate::Blank for SnapshotInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
        vm_state_size: crate::Blank::BLANK,
        date_sec: crate::Blank::BLANK,
        date_nsec: crate::Blank::BLANK,
        vm_clock_sec: crate::Blank::BLANK,
        vm_clock_nsec: crate::Blank::BLANK,
        icount: None,
    };
}

impl crate::Object for SnapshotInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SnapshotInfo",
        names: &[
            "id",
            "name",
            "vm-state-size",
            "date-sec",
            "date-nsec",
            "vm-clock-sec",
            "vm-clock-nsec",
            "icount",
        ],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.name,
                &self.vm_state_size,
                &self.date_sec,
                &self.date_nsec,
                &self.vm_clock_sec,
                &self.vm_clock_nsec,
                &self.icount,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.name,
                &mut self.vm_state_size,
                &mut self.date_sec,
                &mut self.date_nsec,
                &mut self.vm_clock_sec,
                &mut self.vm_clock_nsec,
                &mut self.icount,
            ],
        );
    }
}

impl SnapshotInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        vm_state_size: i64,
        date_sec: i64,
        date_nsec: i64,
        vm_clock_sec: i64,
        vm_clock_nsec: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            vm_state_size,
            date_sec,
            date_nsec,
            vm_clock_sec,
            vm_clock_nsec,
            icount: None,
        }
    }
}

/// Description of the encryption of a qcow2 image.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
    /// The member `format`.
    pub format: types::ImageInfoSpecificQCow2EncryptionBranch,
}

impl crate::Blank for ImageInfoSpecificQCow2Encryption {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for ImageInfoSpecificQCow2Encryption {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificQCow2Encryption",
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

impl ImageInfoSpecificQCow2Encryption {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        format: impl Into<types::ImageInfoSpecificQCow2EncryptionBranch>,
    ) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`ImageInfoSpecificQCow2Encryption`](types::ImageInfoSpecificQCow2Encryption), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    /// The value `luks`.
    Luks(types::QCryptoBlockInfoLUKS),
    /// The value `aes`.
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for ImageInfoSpecificQCow2EncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::Blank::BLANK),
            "aes" => Self::Aes,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Aes => "aes",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Aes => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Aes => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::QCryptoBlockInfoLUKS> for ImageInfoSpecificQCow2EncryptionBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockInfoLUKS) -> Self {
        Self::Luks(branch)
    }
}

/// What is particular to a qcow2 image: version, features, bitmaps and compression.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// The member `compat`.
    pub compat: String,
    /// The member `data-file`.
    pub data_file: Option<String>,
    /// The member `data-file-raw`.
    pub data_file_raw: Option<bool>,
    /// The member `extended-l2`.
    pub extended_l2: Option<bool>,
    /// The member `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// The member `corrupt`.
    pub corrupt: Option<bool>,
    /// The member `refcount-bits`.
    pub refcount_bits: i64,
    /// The member `encrypt`.
    pub encrypt: Option<types::ImageInfoSpecificQCow2Encryption>,
    /// The member `bitmaps`.
    pub bitmaps: Option<Vec<types::Qcow2BitmapInfo>>,
    /// The member `compression-type`.
    pub compression_type: types::Qcow2CompressionType,
}

impl crate::Blank for ImageInfoSpecificQCow2 {
    const BLANK: Self = Self {
        compat: crate::Blank::BLANK,
        data_file: None,
        data_file_raw: None,
        extended_l2: None,
        lazy_refcounts: None,
        corrupt: None,
        refcount_bits: crate::Blank::BLANK,
        encrypt: None,
        bitmaps: None,
        compression_type: crate::Blank::BLANK,
    };
}

impl crate::Object for ImageInfoSpecificQCow2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificQCow2",
        names: &[
            "compat",
            "data-file",
            "data-file-raw",
            "extended-l2",
            "lazy-refcounts",
            "corrupt",
            "refcount-bits",
            "encrypt",
            "bitmaps",
            "compression-type",
        ],
        required: 0b1001000001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.compat,
                &self.data_file,
                &self.data_file_raw,
                &self.extended_l2,
                &self.lazy_refcounts,
                &self.corrupt,
                &self.refcount_bits,
                &self.encrypt,
                &self.bitmaps,
                &self.compression_type,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.compat,
                &mut self.data_file,
                &mut self.data_file_raw,
                &mut self.extended_l2,
                &mut self.lazy_refcounts,
                &mut self.corrupt,
                &mut self.refcount_bits,
                &mut self.encrypt,
                &mut self.bitmaps,
                &mut self.compression_type,
            ],
        );
    }
}

impl ImageInfoSpecificQCow2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        compat: impl Into<String>,
        refcount_bits: i64,
        compression_type: types::Qcow2CompressionType,
    ) -> Self {
        Self {
            compat: compat.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            lazy_refcounts: None,
            corrupt: None,
            refcount_bits,
            encrypt: None,
            bitmaps: None,
            compression_type,
        }
    }
}

/// What is particular to a VMDK image: its kind, content ids and extents.
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// The member `create-type`.
    pub create_type: String,
    /// The member `cid`.
    pub cid: i64,
    /// The member `parent-cid`.
    pub parent_cid: i64,
    /// The member `extents`.
    pub extents: Vec<types::VmdkExtentInfo>,
}

impl crate::Blank for ImageInfoSpecificVmdk {
    const BLANK: Self = Self {
        create_type: crate::Blank::BLANK,
        cid: crate::Blank::BLANK,
        parent_cid: crate::Blank::BLANK,
        extents: crate::Blank::BLANK,
    };
}

impl crate::Object for ImageInfoSpecificVmdk {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificVmdk",
        names: &["create-type", "cid", "parent-cid", "extents"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.create_type, &self.cid, &self.parent_cid, &self.extents]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.create_type,
                &mut self.cid,
                &mut self.parent_cid,
                &mut self.extents,
            ],
        );
    }
}

impl ImageInfoSpecificVmdk {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        create_type: impl Into<String>,
        cid: i64,
        parent_cid: i64,
        extents: impl Into<Vec<types::VmdkExtentInfo>>,
    ) -> Self {
        Self {
            create_type: create_type.into(),
            cid,
            parent_cid,
            extents: extents.into(),
        }
    }
}

/// One of the extents that make up a VMDK image.
///
/// Older releases call it `ImageInfo`.
#[non_exhaustive]
pub struct VmdkExtentInfo {
    /// The member `filename`.
    pub filename: String,
    /// The member `format`.
    pub format: String,
    /// The member `virtual-size`.
    pub virtual_size: i64,
    /// The member `cluster-size`.
    pub cluster_size: Option<i64>,
    /// The member `compressed`.
    pub compressed: Option<bool>,
    /// The member `dirty-flag`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub dirty_flag: Option<bool>,
    /// The member `actual-size`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub actual_size: Option<i64>,
    /// The member `encrypted`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub encrypted: Option<bool>,
    /// The member `backing-filename`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename: Option<String>,
    /// The member `full-backing-filename`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub full_backing_filename: Option<String>,
    /// The member `backing-filename-format`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename_format: Option<String>,
    /// The member `snapshots`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// The member `backing-image`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_image: Option<types::ImageInfo>,
    /// The member `format-specific`.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub format_specific: Option<types::ImageInfoSpecific>,
}

impl crate::Blank for VmdkExtentInfo {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        format: crate::Blank::BLANK,
        virtual_size: crate::Blank::BLANK,
        cluster_size: None,
        compressed: None,
        dirty_flag: None,
        actual_size: None,
        encrypted: None,
        backing_filename: None,
        full_backing_filename: None,
        backing_filename_format: None,
        snapshots: None,
        backing_image: None,
        format_specific: None,
    };
}

impl crate::Object for VmdkExtentInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VmdkExtentInfo",
        names: &[
            "filename",
            "format",
            "virtual-size",
            "cluster-size",
            "compressed",
            "dirty-flag",
            "actual-size",
            "encrypted",
            "backing-filename",
            "full-backing-filename",
            "backing-filename-format",
            "snapshots",
            "backing-image",
            "format-specific",
        ],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::Releases::until(crate::Release::new(7, 2))),
            (6, crate::Releases::until(crate::Release::new(7, 2))),
            (7, crate::Releases::until(crate::Release::new(7, 2))),
            (8, crate::Releases::until(crate::Release::new(7, 2))),
            (9, crate::Releases::until(crate::Release::new(7, 2))),
            (10, crate::Releases::until(crate::Release::new(7, 2))),
            (11, crate::Releases::until(crate::Release::new(7, 2))),
            (12, crate::Releases::until(crate::Release::new(7, 2))),
            (13, crate::Releases::until(crate::Release::new(7, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.filename,
                &self.format,
                &self.virtual_size,
                &self.cluster_size,
                &self.compressed,
                &self.dirty_flag,
                &self.actual_size,
                &self.encrypted,
                &self.backing_filename,
                &self.full_backing_filename,
                &self.backing_filename_format,
                &self.snapshots,
                &self.backing_image,
                &self.format_specific,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.filename,
                &mut self.format,
                &mut self.virtual_size,
                &mut self.cluster_size,
                &mut self.compressed,
                &mut self.dirty_flag,
                &mut self.actual_size,
                &mut self.encrypted,
                &mut self.backing_filename,
                &mut self.full_backing_filename,
                &mut self.backing_filename_format,
                &mut self.snapshots,
                &mut self.backing_image,
                &mut self.format_specific,
            ],
        );
    }
}

impl VmdkExtentInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
    ) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            virtual_size,
            cluster_size: None,
            compressed: None,
            dirty_flag: None,
            actual_size: None,
            encrypted: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            backing_image: None,
            format_specific: None,
        }
    }
}

/// What is particular to a Ceph RBD image: its encryption.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// The member `encryption-format`.
    pub encryption_format: Option<types::RbdImageEncryptionFormat>,
}

impl crate::Blank for ImageInfoSpecificRbd {
    const BLANK: Self = Self { encryption_format: None };
}

impl crate::Object for ImageInfoSpecificRbd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificRbd",
        names: &["encryption-format"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.encryption_format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.encryption_format]);
    }
}

impl ImageInfoSpecificRbd {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { encryption_format: None }
    }
}

/// What is particular to a plain host file: the hint for its extent size.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// The member `extent-size-hint`.
    pub extent_size_hint: Option<u64>,
}

impl crate::Blank for ImageInfoSpecificFile {
    const BLANK: Self = Self { extent_size_hint: None };
}

impl crate::Object for ImageInfoSpecificFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificFile",
        names: &["extent-size-hint"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.extent_size_hint]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.extent_size_hint]);
    }
}

impl ImageInfoSpecificFile {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { extent_size_hint: None }
    }
}

/// The formats for which images have extra information.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// The value `qcow2`.
    Qcow2,
    /// The value `vmdk`.
    Vmdk,
    /// The value `luks`.
    Luks,
    /// The value `rbd`.
    ///
    /// Since QEMU 6.1.
    Rbd,
    /// The value `file`.
    ///
    /// Since QEMU 8.0.
    File,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ImageInfoSpecificKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("qcow2", Self::Qcow2),
        ("vmdk", Self::Vmdk),
        ("luks", Self::Luks),
        ("rbd", Self::Rbd),
        ("file", Self::File),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (3, crate::Releases::since(crate::Release::new(6, 1))),
        (4, crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Vmdk => "vmdk",
            Self::Luks => "luks",
            Self::Rbd => "rbd",
            Self::File => "file",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds an [`ImageInfoSpecificQCow2`](types::ImageInfoSpecificQCow2) as
/// [`data`](field@types::ImageInfoSpecificQCow2Wrapper::data), for the branch `qcow2` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// The member `data`.
    pub data: types::ImageInfoSpecificQCow2,
}

impl crate::Blank for ImageInfoSpecificQCow2Wrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecificQCow2Wrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificQCow2Wrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ImageInfoSpecificQCow2Wrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ImageInfoSpecificQCow2) -> Self {
        Self { data }
    }
}

/// Holds an [`ImageInfoSpecificVmdk`](types::ImageInfoSpecificVmdk) as
/// [`data`](field@types::ImageInfoSpecificVmdkWrapper::data), for the branch `vmdk` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
#[non_exhaustive]
pub struct ImageInfoSpecificVmdkWrapper {
    /// The member `data`.
    pub data: types::ImageInfoSpecificVmdk,
}

impl crate::Blank for ImageInfoSpecificVmdkWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecificVmdkWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificVmdkWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ImageInfoSpecificVmdkWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ImageInfoSpecificVmdk) -> Self {
        Self { data }
    }
}

/// Holds a [`QCryptoBlockInfoLUKS`](types::QCryptoBlockInfoLUKS) as
/// [`data`](field@types::ImageInfoSpecificLUKSWrapper::data), for the branch `luks` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
#[non_exhaustive]
pub struct ImageInfoSpecificLUKSWrapper {
    /// The member `data`.
    pub data: types::QCryptoBlockInfoLUKS,
}

impl crate::Blank for ImageInfoSpecificLUKSWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecificLUKSWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificLUKSWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ImageInfoSpecificLUKSWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::QCryptoBlockInfoLUKS) -> Self {
        Self { data }
    }
}

/// Holds an [`ImageInfoSpecificRbd`](types::ImageInfoSpecificRbd) as
/// [`data`](field@types::ImageInfoSpecificRbdWrapper::data), for the branch `rbd` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ImageInfoSpecificRbdWrapper {
    /// The member `data`.
    pub data: types::ImageInfoSpecificRbd,
}

impl crate::Blank for ImageInfoSpecificRbdWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecificRbdWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificRbdWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ImageInfoSpecificRbdWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ImageInfoSpecificRbd) -> Self {
        Self { data }
    }
}

/// Holds an [`ImageInfoSpecificFile`](types::ImageInfoSpecificFile) as
/// [`data`](field@types::ImageInfoSpecificFileWrapper::data), for the branch `file` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct ImageInfoSpecificFileWrapper {
    /// The member `data`.
    pub data: types::ImageInfoSpecificFile,
}

impl crate::Blank for ImageInfoSpecificFileWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecificFileWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecificFileWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl ImageInfoSpecificFileWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::ImageInfoSpecificFile) -> Self {
        Self { data }
    }
}

/// Facts about an image that only its format has.
#[non_exhaustive]
pub struct ImageInfoSpecific {
    /// The member `type`.
    pub type_: types::ImageInfoSpecificBranch,
}

impl crate::Blank for ImageInfoSpecific {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for ImageInfoSpecific {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfoSpecific",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl ImageInfoSpecific {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::ImageInfoSpecificBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`ImageInfoSpecific`](types::ImageInfoSpecific), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ImageInfoSpecificBranch {
    /// The value `qcow2`.
    Qcow2(types::ImageInfoSpecificQCow2Wrapper),
    /// The value `vmdk`.
    Vmdk(types::ImageInfoSpecificVmdkWrapper),
    /// The value `luks`.
    Luks(types::ImageInfoSpecificLUKSWrapper),
    /// The value `rbd`.
    ///
    /// Since QEMU 6.1.
    Rbd(types::ImageInfoSpecificRbdWrapper),
    /// The value `file`.
    ///
    /// Since QEMU 8.0.
    File(types::ImageInfoSpecificFileWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for ImageInfoSpecificBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("rbd", crate::Releases::since(crate::Release::new(6, 1))),
        ("file", crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "qcow2" => Self::Qcow2(crate::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::Blank::BLANK),
            "luks" => Self::Luks(crate::Blank::BLANK),
            "rbd" => Self::Rbd(crate::Blank::BLANK),
            "file" => Self::File(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Qcow2(_) => "qcow2",
            Self::Vmdk(_) => "vmdk",
            Self::Luks(_) => "luks",
            Self::Rbd(_) => "rbd",
            Self::File(_) => "file",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Qcow2(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Qcow2(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::ImageInfoSpecificQCow2Wrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificQCow2Wrapper) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<types::ImageInfoSpecificVmdkWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificVmdkWrapper) -> Self {
        Self::Vmdk(branch)
    }
}

impl From<types::ImageInfoSpecificLUKSWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificLUKSWrapper) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::ImageInfoSpecificRbdWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificRbdWrapper) -> Self {
        Self::Rbd(branch)
    }
}

impl From<types::ImageInfoSpecificFileWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificFileWrapper) -> Self {
        Self::File(branch)
    }
}

/// Alignment and size limits for requests to a node.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// The member `request-alignment`.
    pub request_alignment: u32,
    /// The member `max-discard`.
    pub max_discard: Option<u64>,
    /// The member `discard-alignment`.
    pub discard_alignment: Option<u32>,
    /// The member `max-write-zeroes`.
    pub max_write_zeroes: Option<u64>,
    /// The member `write-zeroes-alignment`.
    pub write_zeroes_alignment: Option<u32>,
    /// The member `opt-transfer`.
    pub opt_transfer: Option<u32>,
    /// The member `max-transfer`.
    pub max_transfer: Option<u32>,
    /// The member `max-hw-transfer`.
    pub max_hw_transfer: Option<u32>,
    /// The member `max-iov`.
    pub max_iov: i64,
    /// The member `max-hw-iov`.
    pub max_hw_iov: Option<i64>,
    /// The member `min-mem-alignment`.
    pub min_mem_alignment: u64,
    /// The member `opt-mem-alignment`.
    pub opt_mem_alignment: u64,
}

impl crate::Blank for BlockLimitsInfo {
    const BLANK: Self = Self {
        request_alignment: crate::Blank::BLANK,
        max_discard: None,
        discard_alignment: None,
        max_write_zeroes: None,
        write_zeroes_alignment: None,
        opt_transfer: None,
        max_transfer: None,
        max_hw_transfer: None,
        max_iov: crate::Blank::BLANK,
        max_hw_iov: None,
        min_mem_alignment: crate::Blank::BLANK,
        opt_mem_alignment: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockLimitsInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockLimitsInfo",
        names: &[
            "request-alignment",
            "max-discard",
            "discard-alignment",
            "max-write-zeroes",
            "write-zeroes-alignment",
            "opt-transfer",
            "max-transfer",
            "max-hw-transfer",
            "max-iov",
            "max-hw-iov",
            "min-mem-alignment",
            "opt-mem-alignment",
        ],
        required: 0b110100000001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.request_alignment,
                &self.max_discard,
                &self.discard_alignment,
                &self.max_write_zeroes,
                &self.write_zeroes_alignment,
                &self.opt_transfer,
                &self.max_transfer,
                &self.max_hw_transfer,
                &self.max_iov,
                &self.max_hw_iov,
                &self.min_mem_alignment,
                &self.opt_mem_alignment,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.request_alignment,
                &mut self.max_discard,
                &mut self.discard_alignment,
                &mut self.max_write_zeroes,
                &mut self.write_zeroes_alignment,
                &mut self.opt_transfer,
                &mut self.max_transfer,
                &mut self.max_hw_transfer,
                &mut self.max_iov,
                &mut self.max_hw_iov,
                &mut self.min_mem_alignment,
                &mut self.opt_mem_alignment,
            ],
        );
    }
}

impl BlockLimitsInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        request_alignment: u32,
        max_iov: i64,
        min_mem_alignment: u64,
        opt_mem_alignment: u64,
    ) -> Self {
        Self {
            request_alignment,
            max_discard: None,
            discard_alignment: None,
            max_write_zeroes: None,
            write_zeroes_alignment: None,
            opt_transfer: None,
            max_transfer: None,
            max_hw_transfer: None,
            max_iov,
            max_hw_iov: None,
            min_mem_alignment,
            opt_mem_alignment,
        }
    }
}

/// Facts about an image, along with those of the images it is based on.
#[non_exhaustive]
pub struct ImageInfo {
    /// The member `filename`.
    pub filename: String,
    /// The member `format`.
    pub format: String,
    /// The member `dirty-flag`.
    pub dirty_flag: Option<bool>,
    /// The member `actual-size`.
    pub actual_size: Option<i64>,
    /// The member `virtual-size`.
    pub virtual_size: i64,
    /// The member `cluster-size`.
    pub cluster_size: Option<i64>,
    /// The member `encrypted`.
    pub encrypted: Option<bool>,
    /// The member `compressed`.
    pub compressed: Option<bool>,
    /// The member `backing-filename`.
    pub backing_filename: Option<String>,
    /// The member `full-backing-filename`.
    pub full_backing_filename: Option<String>,
    /// The member `backing-filename-format`.
    pub backing_filename_format: Option<String>,
    /// The member `snapshots`.
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// The member `limits`.
    ///
    /// Since QEMU 10.2.
    pub limits: Option<types::BlockLimitsInfo>,
    /// The member `format-specific`.
    pub format_specific: Option<types::ImageInfoSpecific>,
    /// The member `backing-image`.
    pub backing_image: Option<Box<types::ImageInfo>>,
}

impl crate::Blank for ImageInfo {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        format: crate::Blank::BLANK,
        dirty_flag: None,
        actual_size: None,
        virtual_size: crate::Blank::BLANK,
        cluster_size: None,
        encrypted: None,
        compressed: None,
        backing_filename: None,
        full_backing_filename: None,
        backing_filename_format: None,
        snapshots: None,
        limits: None,
        format_specific: None,
        backing_image: None,
    };
}

impl crate::Object for ImageInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ImageInfo",
        names: &[
            "filename",
            "format",
            "dirty-flag",
            "actual-size",
            "virtual-size",
            "cluster-size",
            "encrypted",
            "compressed",
            "backing-filename",
            "full-backing-filename",
            "backing-filename-format",
            "snapshots",
            "limits",
            "format-specific",
            "backing-image",
        ],
        required: 0b10011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(12, crate::Releases::since(crate::Release::new(10, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.filename,
                &self.format,
                &self.dirty_flag,
                &self.actual_size,
                &self.virtual_size,
                &self.cluster_size,
                &self.encrypted,
                &self.compressed,
                &self.backing_filename,
                &self.full_backing_filename,
                &self.backing_filename_format,
                &self.snapshots,
                &self.limits,
                &self.format_specific,
                &self.backing_image,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.filename,
                &mut self.format,
                &mut self.dirty_flag,
                &mut self.actual_size,
                &mut self.virtual_size,
                &mut self.cluster_size,
                &mut self.encrypted,
                &mut self.compressed,
                &mut self.backing_filename,
                &mut self.full_backing_filename,
                &mut self.backing_filename_format,
                &mut self.snapshots,
                &mut self.limits,
                &mut self.format_specific,
                &mut self.backing_image,
            ],
        );
    }
}

impl ImageInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
    ) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            backing_image: None,
        }
    }
}

/// Cache settings that a node is running with.
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    /// The member `writeback`.
    pub writeback: bool,
    /// The member `direct`.
    pub direct: bool,
    /// The member `no-flush`.
    pub no_flush: bool,
}

impl crate::Blank for BlockdevCacheInfo {
    const BLANK: Self = Self {
        writeback: crate::Blank::BLANK,
        direct: crate::Blank::BLANK,
        no_flush: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevCacheInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCacheInfo",
        names: &["writeback", "direct", "no-flush"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.writeback, &self.direct, &self.no_flush]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.writeback, &mut self.direct, &mut self.no_flush]);
    }
}

impl BlockdevCacheInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(writeback: bool, direct: bool, no_flush: bool) -> Self {
        Self {
            writeback,
            direct,
            no_flush,
        }
    }
}

/// The role of a child and the name of its node.
///
/// In messages since QEMU 10.1.
#[non_exhaustive]
pub struct BlockdevChild {
    /// The member `child`.
    pub child: String,
    /// The member `node-name`.
    pub node_name: String,
}

impl crate::Blank for BlockdevChild {
    const BLANK: Self = Self {
        child: crate::Blank::BLANK,
        node_name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevChild {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevChild",
        names: &["child", "node-name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.child, &self.node_name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.child, &mut self.node_name]);
    }
}

impl BlockdevChild {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(child: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            child: child.into(),
            node_name: node_name.into(),
        }
    }
}

/// An opened image: its node, driver, cache mode, I/O limits and dirty bitmaps.
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// The member `file`.
    pub file: String,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `ro`.
    pub ro: bool,
    /// The member `drv`.
    pub drv: String,
    /// The member `backing_file`.
    pub backing_file: Option<String>,
    /// The member `backing_file_depth`.
    pub backing_file_depth: i64,
    /// The member `children`.
    ///
    /// Since QEMU 10.1.
    pub children: Option<Vec<types::BlockdevChild>>,
    /// The member `active`.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// The member `encrypted`.
    pub encrypted: bool,
    /// The member `detect_zeroes`.
    pub detect_zeroes: types::BlockdevDetectZeroesOptions,
    /// The member `bps`.
    pub bps: i64,
    /// The member `bps_rd`.
    pub bps_rd: i64,
    /// The member `bps_wr`.
    pub bps_wr: i64,
    /// The member `iops`.
    pub iops: i64,
    /// The member `iops_rd`.
    pub iops_rd: i64,
    /// The member `iops_wr`.
    pub iops_wr: i64,
    /// The member `image`.
    pub image: types::ImageInfo,
    /// The member `bps_max`.
    pub bps_max: Option<i64>,
    /// The member `bps_rd_max`.
    pub bps_rd_max: Option<i64>,
    /// The member `bps_wr_max`.
    pub bps_wr_max: Option<i64>,
    /// The member `iops_max`.
    pub iops_max: Option<i64>,
    /// The member `iops_rd_max`.
    pub iops_rd_max: Option<i64>,
    /// The member `iops_wr_max`.
    pub iops_wr_max: Option<i64>,
    /// The member `bps_max_length`.
    pub bps_max_length: Option<i64>,
    /// The member `bps_rd_max_length`.
    pub bps_rd_max_length: Option<i64>,
    /// The member `bps_wr_max_length`.
    pub bps_wr_max_length: Option<i64>,
    /// The member `iops_max_length`.
    pub iops_max_length: Option<i64>,
    /// The member `iops_rd_max_length`.
    pub iops_rd_max_length: Option<i64>,
    /// The member `iops_wr_max_length`.
    pub iops_wr_max_length: Option<i64>,
    /// The member `iops_size`.
    pub iops_size: Option<i64>,
    /// The member `group`.
    pub group: Option<String>,
    /// The member `cache`.
    pub cache: types::BlockdevCacheInfo,
    /// The member `write_threshold`.
    pub write_threshold: i64,
    /// The member `dirty-bitmaps`.
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
    /// The member `encryption_key_missing`.
    ///
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    pub encryption_key_missing: Option<bool>,
}

impl crate::Blank for BlockDeviceInfo {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        node_name: None,
        ro: crate::Blank::BLANK,
        drv: crate::Blank::BLANK,
        backing_file: None,
        backing_file_depth: crate::Blank::BLANK,
        children: None,
        active: None,
        encrypted: crate::Blank::BLANK,
        detect_zeroes: crate::Blank::BLANK,
        bps: crate::Blank::BLANK,
        bps_rd: crate::Blank::BLANK,
        bps_wr: crate::Blank::BLANK,
        iops: crate::Blank::BLANK,
        iops_rd: crate::Blank::BLANK,
        iops_wr: crate::Blank::BLANK,
        image: crate::Blank::BLANK,
        bps_max: None,
        bps_rd_max: None,
        bps_wr_max: None,
        iops_max: None,
        iops_rd_max: None,
        iops_wr_max: None,
        bps_max_length: None,
        bps_rd_max_length: None,
        bps_wr_max_length: None,
        iops_max_length: None,
        iops_rd_max_length: None,
        iops_wr_max_length: None,
        iops_size: None,
        group: None,
        cache: crate::Blank::BLANK,
        write_threshold: crate::Blank::BLANK,
        dirty_bitmaps: None,
        encryption_key_missing: None,
    };
}

impl crate::Object for BlockDeviceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDeviceInfo",
        names: &[
            "file",
            "node-name",
            "ro",
            "drv",
            "backing_file",
            "backing_file_depth",
            "children",
            "active",
            "encrypted",
            "detect_zeroes",
            "bps",
            "bps_rd",
            "bps_wr",
            "iops",
            "iops_rd",
            "iops_wr",
            "image",
            "bps_max",
            "bps_rd_max",
            "bps_wr_max",
            "iops_max",
            "iops_rd_max",
            "iops_wr_max",
            "bps_max_length",
            "bps_rd_max_length",
            "bps_wr_max_length",
            "iops_max_length",
            "iops_rd_max_length",
            "iops_wr_max_length",
            "iops_size",
            "group",
            "cache",
            "write_threshold",
            "dirty-bitmaps",
            "encryption_key_missing",
        ],
        required: 0b110000000000000011111111100101101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::Releases::since(crate::Release::new(10, 1))),
            (7, crate::Releases::since(crate::Release::new(10, 0))),
            (34, crate::Releases::until(crate::Release::new(5, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.node_name,
                &self.ro,
                &self.drv,
                &self.backing_file,
                &self.backing_file_depth,
                &self.children,
                &self.active,
                &self.encrypted,
                &self.detect_zeroes,
                &self.bps,
                &self.bps_rd,
                &self.bps_wr,
                &self.iops,
                &self.iops_rd,
                &self.iops_wr,
                &self.image,
                &self.bps_max,
                &self.bps_rd_max,
                &self.bps_wr_max,
                &self.iops_max,
                &self.iops_rd_max,
                &self.iops_wr_max,
                &self.bps_max_length,
                &self.bps_rd_max_length,
                &self.bps_wr_max_length,
                &self.iops_max_length,
                &self.iops_rd_max_length,
                &self.iops_wr_max_length,
                &self.iops_size,
                &self.group,
                &self.cache,
                &self.write_threshold,
                &self.dirty_bitmaps,
                &self.encryption_key_missing,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.node_name,
                &mut self.ro,
                &mut self.drv,
                &mut self.backing_file,
                &mut self.backing_file_depth,
                &mut self.children,
                &mut self.active,
                &mut self.encrypted,
                &mut self.detect_zeroes,
                &mut self.bps,
                &mut self.bps_rd,
                &mut self.bps_wr,
                &mut self.iops,
                &mut self.iops_rd,
                &mut self.iops_wr,
                &mut self.image,
                &mut self.bps_max,
                &mut self.bps_rd_max,
                &mut self.bps_wr_max,
                &mut self.iops_max,
                &mut self.iops_rd_max,
                &mut self.iops_wr_max,
                &mut self.bps_max_length,
                &mut self.bps_rd_max_length,
                &mut self.bps_wr_max_length,
                &mut self.iops_max_length,
                &mut self.iops_rd_max_length,
                &mut self.iops_wr_max_length,
                &mut self.iops_size,
                &mut self.group,
                &mut self.cache,
                &mut self.write_threshold,
                &mut self.dirty_bitmaps,
                &mut self.encryption_key_missing,
            ],
        );
    }
}

impl BlockDeviceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        file: impl Into<String>,
        ro: bool,
        drv: impl Into<String>,
        backing_file_depth: i64,
        encrypted: bool,
        detect_zeroes: types::BlockdevDetectZeroesOptions,
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
        image: types::ImageInfo,
        cache: types::BlockdevCacheInfo,
        write_threshold: i64,
    ) -> Self {
        Self {
            file: file.into(),
            node_name: None,
            ro,
            drv: drv.into(),
            backing_file: None,
            backing_file_depth,
            children: None,
            active: None,
            encrypted,
            detect_zeroes,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            image,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
            cache,
            write_threshold,
            dirty_bitmaps: None,
            encryption_key_missing: None,
        }
    }
}

/// Whether a device had an I/O error, and whether the disk was full.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// The value `ok`.
    Ok,
    /// The value `failed`.
    Failed,
    /// The value `nospace`.
    Nospace,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockDeviceIoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ok", Self::Ok),
        ("failed", Self::Failed),
        ("nospace", Self::Nospace),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Nospace => "nospace",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A dirty bitmap with its granularity, state and the amount of dirty data.
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `count`.
    pub count: i64,
    /// The member `granularity`.
    pub granularity: u32,
    /// The member `recording`.
    pub recording: bool,
    /// The member `busy`.
    pub busy: bool,
    /// The member `persistent`.
    pub persistent: bool,
    /// The member `inconsistent`.
    pub inconsistent: Option<bool>,
    /// The member `status`.
    ///
    /// **Gone** since QEMU 6.0; use 'recording' and 'busy'.
    #[deprecated(note = "gone since QEMU 6.0; use 'recording' and 'busy'")]
    pub status: Option<types::DirtyBitmapStatus>,
}

impl crate::Blank for BlockDirtyInfo {
    const BLANK: Self = Self {
        name: None,
        count: crate::Blank::BLANK,
        granularity: crate::Blank::BLANK,
        recording: crate::Blank::BLANK,
        busy: crate::Blank::BLANK,
        persistent: crate::Blank::BLANK,
        inconsistent: None,
        status: None,
    };
}

impl crate::Object for BlockDirtyInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyInfo",
        names: &[
            "name",
            "count",
            "granularity",
            "recording",
            "busy",
            "persistent",
            "inconsistent",
            "status",
        ],
        required: 0b111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::Releases::until(crate::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.count,
                &self.granularity,
                &self.recording,
                &self.busy,
                &self.persistent,
                &self.inconsistent,
                &self.status,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.count,
                &mut self.granularity,
                &mut self.recording,
                &mut self.busy,
                &mut self.persistent,
                &mut self.inconsistent,
                &mut self.status,
            ],
        );
    }
}

impl BlockDirtyInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        count: i64,
        granularity: u32,
        recording: bool,
        busy: bool,
        persistent: bool,
    ) -> Self {
        Self {
            name: None,
            count,
            granularity,
            recording,
            busy,
            persistent,
            inconsistent: None,
            status: None,
        }
    }
}

/// Flags of a bitmap as stored in a qcow2 image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    /// The value `in-use`.
    InUse,
    /// The value `auto`.
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for Qcow2BitmapInfoFlags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("in-use", Self::InUse),
        ("auto", Self::Auto),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::InUse => "in-use",
            Self::Auto => "auto",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A bitmap that is stored in a qcow2 image.
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// The member `name`.
    pub name: String,
    /// The member `granularity`.
    pub granularity: u32,
    /// The member `flags`.
    pub flags: Vec<types::Qcow2BitmapInfoFlags>,
}

impl crate::Blank for Qcow2BitmapInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        granularity: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
    };
}

impl crate::Object for Qcow2BitmapInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "Qcow2BitmapInfo",
        names: &["name", "granularity", "flags"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.granularity, &self.flags]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.granularity, &mut self.flags]);
    }
}

impl Qcow2BitmapInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        granularity: u32,
        flags: impl Into<Vec<types::Qcow2BitmapInfoFlags>>,
    ) -> Self {
        Self {
            name: name.into(),
            granularity,
            flags: flags.into(),
        }
    }
}

/// How many requests fell into each span of latency.
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// The member `boundaries`.
    pub boundaries: Vec<u64>,
    /// The member `bins`.
    pub bins: Vec<u64>,
}

impl crate::Blank for BlockLatencyHistogramInfo {
    const BLANK: Self = Self {
        boundaries: crate::Blank::BLANK,
        bins: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockLatencyHistogramInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockLatencyHistogramInfo",
        names: &["boundaries", "bins"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.boundaries, &self.bins]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.boundaries, &mut self.bins]);
    }
}

impl BlockLatencyHistogramInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(boundaries: impl Into<Vec<u64>>, bins: impl Into<Vec<u64>>) -> Self {
        Self {
            boundaries: boundaries.into(),
            bins: bins.into(),
        }
    }
}

/// A drive of the guest with its tray, its status and the image in it.
#[non_exhaustive]
pub struct BlockInfo {
    /// The member `device`.
    pub device: String,
    /// The member `qdev`.
    pub qdev: Option<String>,
    /// The member `type`.
    pub type_: String,
    /// The member `removable`.
    pub removable: bool,
    /// The member `locked`.
    pub locked: bool,
    /// The member `inserted`.
    pub inserted: Option<types::BlockDeviceInfo>,
    /// The member `tray_open`.
    pub tray_open: Option<bool>,
    /// The member `io-status`.
    pub io_status: Option<types::BlockDeviceIoStatus>,
    /// The member `dirty-bitmaps`.
    ///
    /// **Gone** since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'.
    #[deprecated(note = "gone since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'")]
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
}

impl crate::Blank for BlockInfo {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        qdev: None,
        type_: crate::Blank::BLANK,
        removable: crate::Blank::BLANK,
        locked: crate::Blank::BLANK,
        inserted: None,
        tray_open: None,
        io_status: None,
        dirty_bitmaps: None,
    };
}

impl crate::Object for BlockInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockInfo",
        names: &[
            "device",
            "qdev",
            "type",
            "removable",
            "locked",
            "inserted",
            "tray_open",
            "io-status",
            "dirty-bitmaps",
        ],
        required: 0b11101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(8, crate::Releases::until(crate::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.qdev,
                &self.type_,
                &self.removable,
                &self.locked,
                &self.inserted,
                &self.tray_open,
                &self.io_status,
                &self.dirty_bitmaps,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.qdev,
                &mut self.type_,
                &mut self.removable,
                &mut self.locked,
                &mut self.inserted,
                &mut self.tray_open,
                &mut self.io_status,
                &mut self.dirty_bitmaps,
            ],
        );
    }
}

impl BlockInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        type_: impl Into<String>,
        removable: bool,
        locked: bool,
    ) -> Self {
        Self {
            device: device.into(),
            qdev: None,
            type_: type_.into(),
            removable,
            locked,
            inserted: None,
            tray_open: None,
            io_status: None,
            dirty_bitmaps: None,
        }
    }
}

/// Latency and queue depth of a device over the latest interval of fixed length.
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// The member `interval_length`.
    pub interval_length: i64,
    /// The member `min_rd_latency_ns`.
    pub min_rd_latency_ns: i64,
    /// The member `max_rd_latency_ns`.
    pub max_rd_latency_ns: i64,
    /// The member `avg_rd_latency_ns`.
    pub avg_rd_latency_ns: i64,
    /// The member `min_wr_latency_ns`.
    pub min_wr_latency_ns: i64,
    /// The member `max_wr_latency_ns`.
    pub max_wr_latency_ns: i64,
    /// The member `avg_wr_latency_ns`.
    pub avg_wr_latency_ns: i64,
    /// The member `min_zone_append_latency_ns`.
    ///
    /// Since QEMU 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// The member `max_zone_append_latency_ns`.
    ///
    /// Since QEMU 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// The member `avg_zone_append_latency_ns`.
    ///
    /// Since QEMU 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// The member `min_flush_latency_ns`.
    pub min_flush_latency_ns: i64,
    /// The member `max_flush_latency_ns`.
    pub max_flush_latency_ns: i64,
    /// The member `avg_flush_latency_ns`.
    pub avg_flush_latency_ns: i64,
    /// The member `avg_rd_queue_depth`.
    pub avg_rd_queue_depth: f64,
    /// The member `avg_wr_queue_depth`.
    pub avg_wr_queue_depth: f64,
    /// The member `avg_zone_append_queue_depth`.
    ///
    /// Since QEMU 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
}

impl crate::Blank for BlockDeviceTimedStats {
    const BLANK: Self = Self {
        interval_length: crate::Blank::BLANK,
        min_rd_latency_ns: crate::Blank::BLANK,
        max_rd_latency_ns: crate::Blank::BLANK,
        avg_rd_latency_ns: crate::Blank::BLANK,
        min_wr_latency_ns: crate::Blank::BLANK,
        max_wr_latency_ns: crate::Blank::BLANK,
        avg_wr_latency_ns: crate::Blank::BLANK,
        min_zone_append_latency_ns: None,
        max_zone_append_latency_ns: None,
        avg_zone_append_latency_ns: None,
        min_flush_latency_ns: crate::Blank::BLANK,
        max_flush_latency_ns: crate::Blank::BLANK,
        avg_flush_latency_ns: crate::Blank::BLANK,
        avg_rd_queue_depth: crate::Blank::BLANK,
        avg_wr_queue_depth: crate::Blank::BLANK,
        avg_zone_append_queue_depth: None,
    };
}

impl crate::Object for BlockDeviceTimedStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDeviceTimedStats",
        names: &[
            "interval_length",
            "min_rd_latency_ns",
            "max_rd_latency_ns",
            "avg_rd_latency_ns",
            "min_wr_latency_ns",
            "max_wr_latency_ns",
            "avg_wr_latency_ns",
            "min_zone_append_latency_ns",
            "max_zone_append_latency_ns",
            "avg_zone_append_latency_ns",
            "min_flush_latency_ns",
            "max_flush_latency_ns",
            "avg_flush_latency_ns",
            "avg_rd_queue_depth",
            "avg_wr_queue_depth",
            "avg_zone_append_queue_depth",
        ],
        required: 0b111110001111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::Releases::since(crate::Release::new(8, 1))),
            (8, crate::Releases::since(crate::Release::new(8, 1))),
            (9, crate::Releases::since(crate::Release::new(8, 1))),
            (15, crate::Releases::since(crate::Release::new(8, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.interval_length,
                &self.min_rd_latency_ns,
                &self.max_rd_latency_ns,
                &self.avg_rd_latency_ns,
                &self.min_wr_latency_ns,
                &self.max_wr_latency_ns,
                &self.avg_wr_latency_ns,
                &self.min_zone_append_latency_ns,
                &self.max_zone_append_latency_ns,
                &self.avg_zone_append_latency_ns,
                &self.min_flush_latency_ns,
                &self.max_flush_latency_ns,
                &self.avg_flush_latency_ns,
                &self.avg_rd_queue_depth,
                &self.avg_wr_queue_depth,
                &self.avg_zone_append_queue_depth,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.interval_length,
                &mut self.min_rd_latency_ns,
                &mut self.max_rd_latency_ns,
                &mut self.avg_rd_latency_ns,
                &mut self.min_wr_latency_ns,
                &mut self.max_wr_latency_ns,
                &mut self.avg_wr_latency_ns,
                &mut self.min_zone_append_latency_ns,
                &mut self.max_zone_append_latency_ns,
                &mut self.avg_zone_append_latency_ns,
                &mut self.min_flush_latency_ns,
                &mut self.max_flush_latency_ns,
                &mut self.avg_flush_latency_ns,
                &mut self.avg_rd_queue_depth,
                &mut self.avg_wr_queue_depth,
                &mut self.avg_zone_append_queue_depth,
            ],
        );
    }
}

impl BlockDeviceTimedStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        interval_length: i64,
        min_rd_latency_ns: i64,
        max_rd_latency_ns: i64,
        avg_rd_latency_ns: i64,
        min_wr_latency_ns: i64,
        max_wr_latency_ns: i64,
        avg_wr_latency_ns: i64,
        min_flush_latency_ns: i64,
        max_flush_latency_ns: i64,
        avg_flush_latency_ns: i64,
        avg_rd_queue_depth: f64,
        avg_wr_queue_depth: f64,
    ) -> Self {
        Self {
            interval_length,
            min_rd_latency_ns,
            max_rd_latency_ns,
            avg_rd_latency_ns,
            min_wr_latency_ns,
            max_wr_latency_ns,
            avg_wr_latency_ns,
            min_zone_append_latency_ns: None,
            max_zone_append_latency_ns: None,
            avg_zone_append_latency_ns: None,
            min_flush_latency_ns,
            max_flush_latency_ns,
            avg_flush_latency_ns,
            avg_rd_queue_depth,
            avg_wr_queue_depth,
            avg_zone_append_queue_depth: None,
        }
    }
}

/// Counters for requests, bytes, time and errors of a device or node.
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// The member `rd_bytes`.
    pub rd_bytes: i64,
    /// The member `wr_bytes`.
    pub wr_bytes: i64,
    /// The member `zone_append_bytes`.
    ///
    /// Since QEMU 8.1.
    pub zone_append_bytes: Option<i64>,
    /// The member `unmap_bytes`.
    pub unmap_bytes: i64,
    /// The member `rd_operations`.
    pub rd_operations: i64,
    /// The member `wr_operations`.
    pub wr_operations: i64,
    /// The member `zone_append_operations`.
    ///
    /// Since QEMU 8.1.
    pub zone_append_operations: Option<i64>,
    /// The member `flush_operations`.
    pub flush_operations: i64,
    /// The member `unmap_operations`.
    pub unmap_operations: i64,
    /// The member `rd_total_time_ns`.
    pub rd_total_time_ns: i64,
    /// The member `wr_total_time_ns`.
    pub wr_total_time_ns: i64,
    /// The member `zone_append_total_time_ns`.
    ///
    /// Since QEMU 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    /// The member `flush_total_time_ns`.
    pub flush_total_time_ns: i64,
    /// The member `unmap_total_time_ns`.
    pub unmap_total_time_ns: i64,
    /// The member `wr_highest_offset`.
    pub wr_highest_offset: i64,
    /// The member `rd_merged`.
    pub rd_merged: i64,
    /// The member `wr_merged`.
    pub wr_merged: i64,
    /// The member `zone_append_merged`.
    ///
    /// Since QEMU 8.1.
    pub zone_append_merged: Option<i64>,
    /// The member `unmap_merged`.
    pub unmap_merged: i64,
    /// The member `idle_time_ns`.
    pub idle_time_ns: Option<i64>,
    /// The member `failed_rd_operations`.
    pub failed_rd_operations: i64,
    /// The member `failed_wr_operations`.
    pub failed_wr_operations: i64,
    /// The member `failed_zone_append_operations`.
    ///
    /// Since QEMU 8.1.
    pub failed_zone_append_operations: Option<i64>,
    /// The member `failed_flush_operations`.
    pub failed_flush_operations: i64,
    /// The member `failed_unmap_operations`.
    pub failed_unmap_operations: i64,
    /// The member `invalid_rd_operations`.
    pub invalid_rd_operations: i64,
    /// The member `invalid_wr_operations`.
    pub invalid_wr_operations: i64,
    /// The member `invalid_zone_append_operations`.
    ///
    /// Since QEMU 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    /// The member `invalid_flush_operations`.
    pub invalid_flush_operations: i64,
    /// The member `invalid_unmap_operations`.
    pub invalid_unmap_operations: i64,
    /// The member `account_invalid`.
    pub account_invalid: bool,
    /// The member `account_failed`.
    pub account_failed: bool,
    /// The member `timed_stats`.
    pub timed_stats: Vec<types::BlockDeviceTimedStats>,
    /// The member `rd_latency_histogram`.
    pub rd_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// The member `wr_latency_histogram`.
    pub wr_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// The member `zone_append_latency_histogram`.
    ///
    /// Since QEMU 8.1.
    pub zone_append_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// The member `flush_latency_histogram`.
    pub flush_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
}

impl crate::Blank for BlockDeviceStats {
    const BLANK: Self = Self {
        rd_bytes: crate::Blank::BLANK,
        wr_bytes: crate::Blank::BLANK,
        zone_append_bytes: None,
        unmap_bytes: crate::Blank::BLANK,
        rd_operations: crate::Blank::BLANK,
        wr_operations: crate::Blank::BLANK,
        zone_append_operations: None,
        flush_operations: crate::Blank::BLANK,
        unmap_operations: crate::Blank::BLANK,
        rd_total_time_ns: crate::Blank::BLANK,
        wr_total_time_ns: crate::Blank::BLANK,
        zone_append_total_time_ns: None,
        flush_total_time_ns: crate::Blank::BLANK,
        unmap_total_time_ns: crate::Blank::BLANK,
        wr_highest_offset: crate::Blank::BLANK,
        rd_merged: crate::Blank::BLANK,
        wr_merged: crate::Blank::BLANK,
        zone_append_merged: None,
        unmap_merged: crate::Blank::BLANK,
        idle_time_ns: None,
        failed_rd_operations: crate::Blank::BLANK,
        failed_wr_operations: crate::Blank::BLANK,
        failed_zone_append_operations: None,
        failed_flush_operations: crate::Blank::BLANK,
        failed_unmap_operations: crate::Blank::BLANK,
        invalid_rd_operations: crate::Blank::BLANK,
        invalid_wr_operations: crate::Blank::BLANK,
        invalid_zone_append_operations: None,
        invalid_flush_operations: crate::Blank::BLANK,
        invalid_unmap_operations: crate::Blank::BLANK,
        account_invalid: crate::Blank::BLANK,
        account_failed: crate::Blank::BLANK,
        timed_stats: crate::Blank::BLANK,
        rd_latency_histogram: None,
        wr_latency_histogram: None,
        zone_append_latency_histogram: None,
        flush_latency_histogram: None,
    };
}

impl crate::Object for BlockDeviceStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDeviceStats",
        names: &[
            "rd_bytes",
            "wr_bytes",
            "zone_append_bytes",
            "unmap_bytes",
            "rd_operations",
            "wr_operations",
            "zone_append_operations",
            "flush_operations",
            "unmap_operations",
            "rd_total_time_ns",
            "wr_total_time_ns",
            "zone_append_total_time_ns",
            "flush_total_time_ns",
            "unmap_total_time_ns",
            "wr_highest_offset",
            "rd_merged",
            "wr_merged",
            "zone_append_merged",
            "unmap_merged",
            "idle_time_ns",
            "failed_rd_operations",
            "failed_wr_operations",
            "failed_zone_append_operations",
            "failed_flush_operations",
            "failed_unmap_operations",
            "invalid_rd_operations",
            "invalid_wr_operations",
            "invalid_zone_append_operations",
            "invalid_flush_operations",
            "invalid_unmap_operations",
            "account_invalid",
            "account_failed",
            "timed_stats",
            "rd_latency_histogram",
            "wr_latency_histogram",
            "zone_append_latency_histogram",
            "flush_latency_histogram",
        ],
        required: 0b111110111101101011111011110111011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(8, 1))),
            (6, crate::Releases::since(crate::Release::new(8, 1))),
            (11, crate::Releases::since(crate::Release::new(8, 1))),
            (17, crate::Releases::since(crate::Release::new(8, 1))),
            (22, crate::Releases::since(crate::Release::new(8, 1))),
            (27, crate::Releases::since(crate::Release::new(8, 1))),
            (35, crate::Releases::since(crate::Release::new(8, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.rd_bytes,
                &self.wr_bytes,
                &self.zone_append_bytes,
                &self.unmap_bytes,
                &self.rd_operations,
                &self.wr_operations,
                &self.zone_append_operations,
                &self.flush_operations,
                &self.unmap_operations,
                &self.rd_total_time_ns,
                &self.wr_total_time_ns,
                &self.zone_append_total_time_ns,
                &self.flush_total_time_ns,
                &self.unmap_total_time_ns,
                &self.wr_highest_offset,
                &self.rd_merged,
                &self.wr_merged,
                &self.zone_append_merged,
                &self.unmap_merged,
                &self.idle_time_ns,
                &self.failed_rd_operations,
                &self.failed_wr_operations,
                &self.failed_zone_append_operations,
                &self.failed_flush_operations,
                &self.failed_unmap_operations,
                &self.invalid_rd_operations,
                &self.invalid_wr_operations,
                &self.invalid_zone_append_operations,
                &self.invalid_flush_operations,
                &self.invalid_unmap_operations,
                &self.account_invalid,
                &self.account_failed,
                &self.timed_stats,
                &self.rd_latency_histogram,
                &self.wr_latency_histogram,
                &self.zone_append_latency_histogram,
                &self.flush_latency_histogram,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.rd_bytes,
                &mut self.wr_bytes,
                &mut self.zone_append_bytes,
                &mut self.unmap_bytes,
                &mut self.rd_operations,
                &mut self.wr_operations,
                &mut self.zone_append_operations,
                &mut self.flush_operations,
                &mut self.unmap_operations,
                &mut self.rd_total_time_ns,
                &mut self.wr_total_time_ns,
                &mut self.zone_append_total_time_ns,
                &mut self.flush_total_time_ns,
                &mut self.unmap_total_time_ns,
                &mut self.wr_highest_offset,
                &mut self.rd_merged,
                &mut self.wr_merged,
                &mut self.zone_append_merged,
                &mut self.unmap_merged,
                &mut self.idle_time_ns,
                &mut self.failed_rd_operations,
                &mut self.failed_wr_operations,
                &mut self.failed_zone_append_operations,
                &mut self.failed_flush_operations,
                &mut self.failed_unmap_operations,
                &mut self.invalid_rd_operations,
                &mut self.invalid_wr_operations,
                &mut self.invalid_zone_append_operations,
                &mut self.invalid_flush_operations,
                &mut self.invalid_unmap_operations,
                &mut self.account_invalid,
                &mut self.account_failed,
                &mut self.timed_stats,
                &mut self.rd_latency_histogram,
                &mut self.wr_latency_histogram,
                &mut self.zone_append_latency_histogram,
                &mut self.flush_latency_histogram,
            ],
        );
    }
}

impl BlockDeviceStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        rd_bytes: i64,
        wr_bytes: i64,
        unmap_bytes: i64,
        rd_operations: i64,
        wr_operations: i64,
        flush_operations: i64,
        unmap_operations: i64,
        rd_total_time_ns: i64,
        wr_total_time_ns: i64,
        flush_total_time_ns: i64,
        unmap_total_time_ns: i64,
        wr_highest_offset: i64,
        rd_merged: i64,
        wr_merged: i64,
        unmap_merged: i64,
        failed_rd_operations: i64,
        failed_wr_operations: i64,
        failed_flush_operations: i64,
        failed_unmap_operations: i64,
        invalid_rd_operations: i64,
        invalid_wr_operations: i64,
        invalid_flush_operations: i64,
        invalid_unmap_operations: i64,
        account_invalid: bool,
        account_failed: bool,
        timed_stats: impl Into<Vec<types::BlockDeviceTimedStats>>,
    ) -> Self {
        Self {
            rd_bytes,
            wr_bytes,
            zone_append_bytes: None,
            unmap_bytes,
            rd_operations,
            wr_operations,
            zone_append_operations: None,
            flush_operations,
            unmap_operations,
            rd_total_time_ns,
            wr_total_time_ns,
            zone_append_total_time_ns: None,
            flush_total_time_ns,
            unmap_total_time_ns,
            wr_highest_offset,
            rd_merged,
            wr_merged,
            zone_append_merged: None,
            unmap_merged,
            idle_time_ns: None,
            failed_rd_operations,
            failed_wr_operations,
            failed_zone_append_operations: None,
            failed_flush_operations,
            failed_unmap_operations,
            invalid_rd_operations,
            invalid_wr_operations,
            invalid_zone_append_operations: None,
            invalid_flush_operations,
            invalid_unmap_operations,
            account_invalid,
            account_failed,
            timed_stats: timed_stats.into(),
            rd_latency_histogram: None,
            wr_latency_histogram: None,
            zone_append_latency_histogram: None,
            flush_latency_histogram: None,
        }
    }
}

/// Discard counters of an image in a host file or device.
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// The member `discard-nb-ok`.
    pub discard_nb_ok: u64,
    /// The member `discard-nb-failed`.
    pub discard_nb_failed: u64,
    /// The member `discard-bytes-ok`.
    pub discard_bytes_ok: u64,
}

impl crate::Blank for BlockStatsSpecificFile {
    const BLANK: Self = Self {
        discard_nb_ok: crate::Blank::BLANK,
        discard_nb_failed: crate::Blank::BLANK,
        discard_bytes_ok: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockStatsSpecificFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockStatsSpecificFile",
        names: &["discard-nb-ok", "discard-nb-failed", "discard-bytes-ok"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.discard_nb_ok, &self.discard_nb_failed, &self.discard_bytes_ok],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.discard_nb_ok,
                &mut self.discard_nb_failed,
                &mut self.discard_bytes_ok,
            ],
        );
    }
}

impl BlockStatsSpecificFile {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        discard_nb_ok: u64,
        discard_nb_failed: u64,
        discard_bytes_ok: u64,
    ) -> Self {
        Self {
            discard_nb_ok,
            discard_nb_failed,
            discard_bytes_ok,
        }
    }
}

/// Error and alignment counters of the userspace NVMe driver.
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// The member `completion-errors`.
    pub completion_errors: u64,
    /// The member `aligned-accesses`.
    pub aligned_accesses: u64,
    /// The member `unaligned-accesses`.
    pub unaligned_accesses: u64,
}

impl crate::Blank for BlockStatsSpecificNvme {
    const BLANK: Self = Self {
        completion_errors: crate::Blank::BLANK,
        aligned_accesses: crate::Blank::BLANK,
        unaligned_accesses: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockStatsSpecificNvme {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockStatsSpecificNvme",
        names: &["completion-errors", "aligned-accesses", "unaligned-accesses"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.completion_errors, &self.aligned_accesses, &self.unaligned_accesses],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.completion_errors,
                &mut self.aligned_accesses,
                &mut self.unaligned_accesses,
            ],
        );
    }
}

impl BlockStatsSpecificNvme {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        completion_errors: u64,
        aligned_accesses: u64,
        unaligned_accesses: u64,
    ) -> Self {
        Self {
            completion_errors,
            aligned_accesses,
            unaligned_accesses,
        }
    }
}

/// Counters that only some block drivers have.
#[non_exhaustive]
pub struct BlockStatsSpecific {
    /// The member `driver`.
    pub driver: types::BlockStatsSpecificBranch,
}

impl crate::Blank for BlockStatsSpecific {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockStatsSpecific {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockStatsSpecific",
        names: &["driver"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.driver]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl BlockStatsSpecific {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockStatsSpecificBranch>) -> Self {
        Self { driver: driver.into() }
    }
}

/// The value of `driver` in [`BlockStatsSpecific`](types::BlockStatsSpecific), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockStatsSpecificBranch {
    /// The value `file`.
    File(types::BlockStatsSpecificFile),
    /// The value `host_device`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockStatsSpecificFile),
    /// The value `nvme`.
    Nvme(types::BlockStatsSpecificNvme),
    /// The value `blkdebug`.
    Blkdebug,
    /// The value `blklogwrites`.
    Blklogwrites,
    /// The value `blkreplay`.
    Blkreplay,
    /// The value `blkverify`.
    Blkverify,
    /// The value `bochs`.
    Bochs,
    /// The value `cloop`.
    Cloop,
    /// The value `compress`.
    Compress,
    /// The value `copy-before-write`.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// The value `copy-on-read`.
    CopyOnRead,
    /// The value `dmg`.
    Dmg,
    /// The value `snapshot-access`.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// The value `ftp`.
    Ftp,
    /// The value `ftps`.
    Ftps,
    /// The value `host_cdrom`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// The value `http`.
    Http,
    /// The value `https`.
    Https,
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// The value `iscsi`.
    Iscsi,
    /// The value `luks`.
    Luks,
    /// The value `nbd`.
    Nbd,
    /// The value `nfs`.
    Nfs,
    /// The value `null-aio`.
    NullAio,
    /// The value `null-co`.
    NullCo,
    /// The value `nvme-io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// The value `parallels`.
    Parallels,
    /// The value `preallocate`.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// The value `qcow`.
    Qcow,
    /// The value `qcow2`.
    Qcow2,
    /// The value `qed`.
    Qed,
    /// The value `quorum`.
    Quorum,
    /// The value `raw`.
    Raw,
    /// The value `rbd`.
    Rbd,
    /// The value `replication`.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// The value `ssh`.
    Ssh,
    /// The value `throttle`.
    Throttle,
    /// The value `vdi`.
    Vdi,
    /// The value `vhdx`.
    Vhdx,
    /// The value `virtio-blk-vfio-pci`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// The value `virtio-blk-vhost-user`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// The value `virtio-blk-vhost-vdpa`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// The value `vmdk`.
    Vmdk,
    /// The value `vpc`.
    Vpc,
    /// The value `vvfat`.
    Vvfat,
    /// The value `gluster`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// The value `sheepdog`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockStatsSpecificBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("copy-before-write", crate::Releases::since(crate::Release::new(6, 2))),
        ("snapshot-access", crate::Releases::since(crate::Release::new(7, 0))),
        ("io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("nvme-io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("preallocate", crate::Releases::since(crate::Release::new(6, 0))),
        ("virtio-blk-vfio-pci", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-user", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-vdpa", crate::Releases::since(crate::Release::new(7, 2))),
        ("gluster", crate::Releases::until(crate::Release::new(11, 0))),
        ("sheepdog", crate::Releases::until(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::Blank::BLANK),
            "host_device" => Self::HostDevice(crate::Blank::BLANK),
            "nvme" => Self::Nvme(crate::Blank::BLANK),
            "blkdebug" => Self::Blkdebug,
            "blklogwrites" => Self::Blklogwrites,
            "blkreplay" => Self::Blkreplay,
            "blkverify" => Self::Blkverify,
            "bochs" => Self::Bochs,
            "cloop" => Self::Cloop,
            "compress" => Self::Compress,
            "copy-before-write" => Self::CopyBeforeWrite,
            "copy-on-read" => Self::CopyOnRead,
            "dmg" => Self::Dmg,
            "snapshot-access" => Self::SnapshotAccess,
            "ftp" => Self::Ftp,
            "ftps" => Self::Ftps,
            "host_cdrom" => Self::HostCdrom,
            "http" => Self::Http,
            "https" => Self::Https,
            "io_uring" => Self::IoUring,
            "iscsi" => Self::Iscsi,
            "luks" => Self::Luks,
            "nbd" => Self::Nbd,
            "nfs" => Self::Nfs,
            "null-aio" => Self::NullAio,
            "null-co" => Self::NullCo,
            "nvme-io_uring" => Self::NvmeIoUring,
            "parallels" => Self::Parallels,
            "preallocate" => Self::Preallocate,
            "qcow" => Self::Qcow,
            "qcow2" => Self::Qcow2,
            "qed" => Self::Qed,
            "quorum" => Self::Quorum,
            "raw" => Self::Raw,
            "rbd" => Self::Rbd,
            "replication" => Self::Replication,
            "ssh" => Self::Ssh,
            "throttle" => Self::Throttle,
            "vdi" => Self::Vdi,
            "vhdx" => Self::Vhdx,
            "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci,
            "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser,
            "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa,
            "vmdk" => Self::Vmdk,
            "vpc" => Self::Vpc,
            "vvfat" => Self::Vvfat,
            "gluster" => Self::Gluster,
            "sheepdog" => Self::Sheepdog,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::File(_) => "file",
            Self::HostDevice(_) => "host_device",
            Self::Nvme(_) => "nvme",
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd => "rbd",
            Self::Replication => "replication",
            Self::Ssh => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
            Self::Vvfat => "vvfat",
            Self::Gluster => "gluster",
            Self::Sheepdog => "sheepdog",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::HostDevice(members) => Some(members),
            Self::Nvme(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Luks => None,
            Self::Nbd => None,
            Self::Nfs => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::NvmeIoUring => None,
            Self::Parallels => None,
            Self::Preallocate => None,
            Self::Qcow => None,
            Self::Qcow2 => None,
            Self::Qed => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Rbd => None,
            Self::Replication => None,
            Self::Ssh => None,
            Self::Throttle => None,
            Self::Vdi => None,
            Self::Vhdx => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vmdk => None,
            Self::Vpc => None,
            Self::Vvfat => None,
            Self::Gluster => None,
            Self::Sheepdog => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::HostDevice(members) => Some(members),
            Self::Nvme(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Luks => None,
            Self::Nbd => None,
            Self::Nfs => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::NvmeIoUring => None,
            Self::Parallels => None,
            Self::Preallocate => None,
            Self::Qcow => None,
            Self::Qcow2 => None,
            Self::Qed => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Rbd => None,
            Self::Replication => None,
            Self::Ssh => None,
            Self::Throttle => None,
            Self::Vdi => None,
            Self::Vhdx => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vmdk => None,
            Self::Vpc => None,
            Self::Vvfat => None,
            Self::Gluster => None,
            Self::Sheepdog => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockStatsSpecificFile> for BlockStatsSpecificBranch {
    #[inline]
    fn from(branch: types::BlockStatsSpecificFile) -> Self {
        Self::File(branch)
    }
}

impl From<types::BlockStatsSpecificNvme> for BlockStatsSpecificBranch {
    #[inline]
    fn from(branch: types::BlockStatsSpecificNvme) -> Self {
        Self::Nvme(branch)
    }
}

/// Counters of a device or node together with those of the nodes below it.
#[non_exhaustive]
pub struct BlockStats {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `qdev`.
    pub qdev: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `stats`.
    pub stats: types::BlockDeviceStats,
    /// The member `driver-specific`.
    pub driver_specific: Option<types::BlockStatsSpecific>,
    /// The member `parent`.
    pub parent: Option<Box<types::BlockStats>>,
    /// The member `backing`.
    pub backing: Option<Box<types::BlockStats>>,
}

impl crate::Blank for BlockStats {
    const BLANK: Self = Self {
        device: None,
        qdev: None,
        node_name: None,
        stats: crate::Blank::BLANK,
        driver_specific: None,
        parent: None,
        backing: None,
    };
}

impl crate::Object for BlockStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockStats",
        names: &[
            "device",
            "qdev",
            "node-name",
            "stats",
            "driver-specific",
            "parent",
            "backing",
        ],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.qdev,
                &self.node_name,
                &self.stats,
                &self.driver_specific,
                &self.parent,
                &self.backing,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.qdev,
                &mut self.node_name,
                &mut self.stats,
                &mut self.driver_specific,
                &mut self.parent,
                &mut self.backing,
            ],
        );
    }
}

impl BlockStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(stats: types::BlockDeviceStats) -> Self {
        Self {
            device: None,
            qdev: None,
            node_name: None,
            stats,
            driver_specific: None,
            parent: None,
            backing: None,
        }
    }
}

/// How a device or job reacts to an I/O error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// The value `report`.
    Report,
    /// The value `ignore`.
    Ignore,
    /// The value `enospc`.
    Enospc,
    /// The value `stop`.
    Stop,
    /// The value `auto`.
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevOnError {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("report", Self::Report),
        ("ignore", Self::Ignore),
        ("enospc", Self::Enospc),
        ("stop", Self::Stop),
        ("auto", Self::Auto),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Report => "report",
            Self::Ignore => "ignore",
            Self::Enospc => "enospc",
            Self::Stop => "stop",
            Self::Auto => "auto",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What a copy job takes over: all data, only the top layer, the areas in a bitmap, or just new
/// writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// The value `top`.
    Top,
    /// The value `full`.
    Full,
    /// The value `none`.
    None,
    /// The value `incremental`.
    Incremental,
    /// The value `bitmap`.
    Bitmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MirrorSyncMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("top", Self::Top),
        ("full", Self::Full),
        ("none", Self::None),
        ("incremental", Self::Incremental),
        ("bitmap", Self::Bitmap),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Full => "full",
            Self::None => "none",
            Self::Incremental => "incremental",
            Self::Bitmap => "bitmap",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// When a backup job updates the bitmap that it works from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// The value `on-success`.
    OnSuccess,
    /// The value `never`.
    Never,
    /// The value `always`.
    Always,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BitmapSyncMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("on-success", Self::OnSuccess),
        ("never", Self::Never),
        ("always", Self::Always),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::OnSuccess => "on-success",
            Self::Never => "never",
            Self::Always => "always",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// When a mirror job copies new guest writes: later, or as part of each write.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// The value `background`.
    Background,
    /// The value `write-blocking`.
    WriteBlocking,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for MirrorCopyMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("background", Self::Background),
        ("write-blocking", Self::WriteBlocking),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Background => "background",
            Self::WriteBlocking => "write-blocking",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What is particular to a mirror job: whether it copies each write at once.
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// The member `actively-synced`.
    ///
    /// Since QEMU 8.2.
    pub actively_synced: Option<bool>,
}

impl crate::Blank for BlockJobInfoMirror {
    const BLANK: Self = Self { actively_synced: None };
}

impl crate::Object for BlockJobInfoMirror {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockJobInfoMirror",
        names: &["actively-synced"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.actively_synced]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.actively_synced]);
    }
}

impl BlockJobInfoMirror {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { actively_synced: None }
    }
}

/// A block job with its state, speed, options and progress.
#[non_exhaustive]
pub struct BlockJobInfo {
    /// The member `type`.
    pub type_: types::BlockJobInfoBranch,
    /// The member `device`.
    pub device: String,
    /// The member `len`.
    pub len: i64,
    /// The member `offset`.
    pub offset: i64,
    /// The member `busy`.
    pub busy: bool,
    /// The member `paused`.
    pub paused: bool,
    /// The member `speed`.
    pub speed: i64,
    /// The member `io-status`.
    pub io_status: types::BlockDeviceIoStatus,
    /// The member `ready`.
    pub ready: bool,
    /// The member `status`.
    pub status: types::JobStatus,
    /// The member `auto-finalize`.
    pub auto_finalize: bool,
    /// The member `auto-dismiss`.
    pub auto_dismiss: bool,
    /// The member `error`.
    pub error: Option<String>,
}

impl crate::Blank for BlockJobInfo {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        device: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
        busy: crate::Blank::BLANK,
        paused: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
        io_status: crate::Blank::BLANK,
        ready: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
        auto_finalize: crate::Blank::BLANK,
        auto_dismiss: crate::Blank::BLANK,
        error: None,
    };
}

impl crate::Object for BlockJobInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockJobInfo",
        names: &[
            "type",
            "device",
            "len",
            "offset",
            "busy",
            "paused",
            "speed",
            "io-status",
            "ready",
            "status",
            "auto-finalize",
            "auto-dismiss",
            "error",
        ],
        required: 0b111111111111,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.device,
                &self.len,
                &self.offset,
                &self.busy,
                &self.paused,
                &self.speed,
                &self.io_status,
                &self.ready,
                &self.status,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.error,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.busy,
                &mut self.paused,
                &mut self.speed,
                &mut self.io_status,
                &mut self.ready,
                &mut self.status,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.error,
            ],
        );
    }
}

impl BlockJobInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<types::BlockJobInfoBranch>,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: types::BlockDeviceIoStatus,
        ready: bool,
        status: types::JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            type_: type_.into(),
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
        }
    }
}

/// The value of `type` in [`BlockJobInfo`](types::BlockJobInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    /// The value `mirror`.
    Mirror(types::BlockJobInfoMirror),
    /// The value `commit`.
    Commit,
    /// The value `stream`.
    Stream,
    /// The value `backup`.
    Backup,
    /// The value `create`.
    Create,
    /// The value `amend`.
    Amend,
    /// The value `snapshot-load`.
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// The value `snapshot-save`.
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// The value `snapshot-delete`.
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockJobInfoBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("snapshot-load", crate::Releases::since(crate::Release::new(6, 0))),
        ("snapshot-save", crate::Releases::since(crate::Release::new(6, 0))),
        ("snapshot-delete", crate::Releases::since(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "mirror" => Self::Mirror(crate::Blank::BLANK),
            "commit" => Self::Commit,
            "stream" => Self::Stream,
            "backup" => Self::Backup,
            "create" => Self::Create,
            "amend" => Self::Amend,
            "snapshot-load" => Self::SnapshotLoad,
            "snapshot-save" => Self::SnapshotSave,
            "snapshot-delete" => Self::SnapshotDelete,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Mirror(_) => "mirror",
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Mirror(members) => Some(members),
            Self::Commit => None,
            Self::Stream => None,
            Self::Backup => None,
            Self::Create => None,
            Self::Amend => None,
            Self::SnapshotLoad => None,
            Self::SnapshotSave => None,
            Self::SnapshotDelete => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Mirror(members) => Some(members),
            Self::Commit => None,
            Self::Stream => None,
            Self::Backup => None,
            Self::Create => None,
            Self::Amend => None,
            Self::SnapshotLoad => None,
            Self::SnapshotSave => None,
            Self::SnapshotDelete => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockJobInfoMirror> for BlockJobInfoBranch {
    #[inline]
    fn from(branch: types::BlockJobInfoMirror) -> Self {
        Self::Mirror(branch)
    }
}

/// Whether a new image is created, or one that exists is used as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewImageMode {
    /// The value `existing`.
    Existing,
    /// The value `absolute-paths`.
    AbsolutePaths,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NewImageMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("existing", Self::Existing),
        ("absolute-paths", Self::AbsolutePaths),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Existing => "existing",
            Self::AbsolutePaths => "absolute-paths",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What to snapshot, and the overlay file to create for it.
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `snapshot-file`.
    pub snapshot_file: String,
    /// The member `snapshot-node-name`.
    pub snapshot_node_name: Option<String>,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `mode`.
    pub mode: Option<types::NewImageMode>,
}

impl crate::Blank for BlockdevSnapshotSync {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        snapshot_file: crate::Blank::BLANK,
        snapshot_node_name: None,
        format: None,
        mode: None,
    };
}

impl crate::Object for BlockdevSnapshotSync {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshotSync",
        names: &[
            "device",
            "node-name",
            "snapshot-file",
            "snapshot-node-name",
            "format",
            "mode",
        ],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.node_name,
                &self.snapshot_file,
                &self.snapshot_node_name,
                &self.format,
                &self.mode,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.node_name,
                &mut self.snapshot_file,
                &mut self.snapshot_node_name,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl BlockdevSnapshotSync {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(snapshot_file: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `snapshot-node-name`.
    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::NewImageMode) -> Self {
        self.mode = Some(value);
        self
    }
}

/// A node and the overlay that is put on top of it.
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// The member `node`.
    pub node: String,
    /// The member `overlay`.
    pub overlay: String,
}

impl crate::Blank for BlockdevSnapshot {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        overlay: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevSnapshot {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshot",
        names: &["node", "overlay"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.overlay]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.overlay]);
    }
}

impl BlockdevSnapshot {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

/// Tuning values for backup jobs: parallel requests and their sizes.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BackupPerf {
    /// The member `use-copy-range`.
    pub use_copy_range: Option<bool>,
    /// The member `max-workers`.
    pub max_workers: Option<i64>,
    /// The member `max-chunk`.
    pub max_chunk: Option<i64>,
    /// The member `min-cluster-size`.
    ///
    /// Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl crate::Blank for BackupPerf {
    const BLANK: Self = Self {
        use_copy_range: None,
        max_workers: None,
        max_chunk: None,
        min_cluster_size: None,
    };
}

impl crate::Object for BackupPerf {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BackupPerf",
        names: &["use-copy-range", "max-workers", "max-chunk", "min-cluster-size"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::since(crate::Release::new(9, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.use_copy_range,
                &self.max_workers,
                &self.max_chunk,
                &self.min_cluster_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.use_copy_range,
                &mut self.max_workers,
                &mut self.max_chunk,
                &mut self.min_cluster_size,
            ],
        );
    }
}

impl BackupPerf {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            use_copy_range: None,
            max_workers: None,
            max_chunk: None,
            min_cluster_size: None,
        }
    }
    /// Sets `use-copy-range`.
    #[inline]
    #[must_use]
    pub fn use_copy_range(mut self, value: bool) -> Self {
        self.use_copy_range = Some(value);
        self
    }
    /// Sets `max-workers`.
    #[inline]
    #[must_use]
    pub fn max_workers(mut self, value: i64) -> Self {
        self.max_workers = Some(value);
        self
    }
    /// Sets `max-chunk`.
    #[inline]
    #[must_use]
    pub fn max_chunk(mut self, value: i64) -> Self {
        self.max_chunk = Some(value);
        self
    }
    /// Sets `min-cluster-size`.
    #[inline]
    #[must_use]
    pub fn min_cluster_size(mut self, value: u64) -> Self {
        self.min_cluster_size = Some(value);
        self
    }
}

/// Settings of a backup to a file given by name.
#[non_exhaustive]
pub struct DriveBackup {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `bitmap`.
    pub bitmap: Option<String>,
    /// The member `bitmap-mode`.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// The member `compress`.
    pub compress: Option<bool>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `on-cbw-error`.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `discard-source`.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// The member `x-perf`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// The member `target`.
    pub target: String,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `mode`.
    pub mode: Option<types::NewImageMode>,
}

impl crate::Blank for DriveBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        sync: crate::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::Blank::BLANK,
        format: None,
        mode: None,
    };
}

impl crate::Object for DriveBackup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DriveBackup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
            "format",
            "mode",
        ],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::Releases::since(crate::Release::new(10, 1))),
            (13, crate::Releases::since(crate::Release::new(9, 1))),
            (14, crate::Releases::since(crate::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
                &self.format,
                &self.mode,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl DriveBackup {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
            format: None,
            mode: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(mut self, value: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(value);
        self
    }
    /// Sets `compress`.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `on-cbw-error`.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `discard-source`.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: bool) -> Self {
        self.discard_source = Some(value);
        self
    }
    /// Sets `x-perf`.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: types::BackupPerf) -> Self {
        self.x_perf = Some(value);
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::NewImageMode) -> Self {
        self.mode = Some(value);
        self
    }
}

/// Settings of a backup to an existing node.
#[non_exhaustive]
pub struct BlockdevBackup {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `bitmap`.
    pub bitmap: Option<String>,
    /// The member `bitmap-mode`.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// The member `compress`.
    pub compress: Option<bool>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `on-cbw-error`.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `discard-source`.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// The member `x-perf`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// The member `target`.
    pub target: String,
}

impl crate::Blank for BlockdevBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        sync: crate::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevBackup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevBackup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
        ],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::Releases::since(crate::Release::new(10, 1))),
            (13, crate::Releases::since(crate::Release::new(9, 1))),
            (14, crate::Releases::since(crate::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
            ],
        );
    }
}

impl BlockdevBackup {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(mut self, value: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(value);
        self
    }
    /// Sets `compress`.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `on-cbw-error`.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `discard-source`.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: bool) -> Self {
        self.discard_source = Some(value);
        self
    }
    /// Sets `x-perf`.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: types::BackupPerf) -> Self {
        self.x_perf = Some(value);
        self
    }
}

/// What stands behind a vertex of the debug view of the block graph.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// The value `block-backend`.
    BlockBackend,
    /// The value `block-job`.
    BlockJob,
    /// The value `block-driver`.
    BlockDriver,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for XDbgBlockGraphNodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("block-backend", Self::BlockBackend),
        ("block-job", Self::BlockJob),
        ("block-driver", Self::BlockDriver),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::BlockBackend => "block-backend",
            Self::BlockJob => "block-job",
            Self::BlockDriver => "block-driver",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A vertex of the debug view of the block graph.
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// The member `id`.
    pub id: u64,
    /// The member `type`.
    pub type_: types::XDbgBlockGraphNodeType,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for XDbgBlockGraphNode {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for XDbgBlockGraphNode {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "XDbgBlockGraphNode",
        names: &["id", "type", "name"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_, &mut self.name]);
    }
}

impl XDbgBlockGraphNode {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: u64,
        type_: types::XDbgBlockGraphNodeType,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id,
            type_,
            name: name.into(),
        }
    }
}

/// What the user of a node may do with it, or lets others do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockPermission {
    /// The value `consistent-read`.
    ConsistentRead,
    /// The value `write`.
    Write,
    /// The value `write-unchanged`.
    WriteUnchanged,
    /// The value `resize`.
    Resize,
    /// The value `graph-mod`.
    ///
    /// **Gone** since QEMU 7.0.
    #[deprecated(note = "gone since QEMU 7.0")]
    GraphMod,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockPermission {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("consistent-read", Self::ConsistentRead),
        ("write", Self::Write),
        ("write-unchanged", Self::WriteUnchanged),
        ("resize", Self::Resize),
        ("graph-mod", Self::GraphMod),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (4, crate::Releases::until(crate::Release::new(6, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::ConsistentRead => "consistent-read",
            Self::Write => "write",
            Self::WriteUnchanged => "write-unchanged",
            Self::Resize => "resize",
            Self::GraphMod => "graph-mod",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A parent-child link in the debug view of the block graph, with its permissions.
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// The member `parent`.
    pub parent: u64,
    /// The member `child`.
    pub child: u64,
    /// The member `name`.
    pub name: String,
    /// The member `perm`.
    pub perm: Vec<types::BlockPermission>,
    /// The member `shared-perm`.
    pub shared_perm: Vec<types::BlockPermission>,
}

impl crate::Blank for XDbgBlockGraphEdge {
    const BLANK: Self = Self {
        parent: crate::Blank::BLANK,
        child: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
        perm: crate::Blank::BLANK,
        shared_perm: crate::Blank::BLANK,
    };
}

impl crate::Object for XDbgBlockGraphEdge {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "XDbgBlockGraphEdge",
        names: &["parent", "child", "name", "perm", "shared-perm"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.parent, &self.child, &self.name, &self.perm, &self.shared_perm],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.parent,
                &mut self.child,
                &mut self.name,
                &mut self.perm,
                &mut self.shared_perm,
            ],
        );
    }
}

impl XDbgBlockGraphEdge {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        parent: u64,
        child: u64,
        name: impl Into<String>,
        perm: impl Into<Vec<types::BlockPermission>>,
        shared_perm: impl Into<Vec<types::BlockPermission>>,
    ) -> Self {
        Self {
            parent,
            child,
            name: name.into(),
            perm: perm.into(),
            shared_perm: shared_perm.into(),
        }
    }
}

/// The debug view of the block graph: vertices and links.
#[non_exhaustive]
pub struct XDbgBlockGraph {
    /// The member `nodes`.
    pub nodes: Vec<types::XDbgBlockGraphNode>,
    /// The member `edges`.
    pub edges: Vec<types::XDbgBlockGraphEdge>,
}

impl crate::Blank for XDbgBlockGraph {
    const BLANK: Self = Self {
        nodes: crate::Blank::BLANK,
        edges: crate::Blank::BLANK,
    };
}

impl crate::Object for XDbgBlockGraph {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "XDbgBlockGraph",
        names: &["nodes", "edges"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.nodes, &self.edges]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.nodes, &mut self.edges]);
    }
}

impl XDbgBlockGraph {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        nodes: impl Into<Vec<types::XDbgBlockGraphNode>>,
        edges: impl Into<Vec<types::XDbgBlockGraphEdge>>,
    ) -> Self {
        Self {
            nodes: nodes.into(),
            edges: edges.into(),
        }
    }
}

/// A dirty bitmap, named by its node and its own name.
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockDirtyBitmap {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmap {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmap",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl BlockDirtyBitmap {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

/// A dirty bitmap that is to be created.
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
    /// The member `granularity`.
    pub granularity: Option<u32>,
    /// The member `persistent`.
    pub persistent: Option<bool>,
    /// The member `disabled`.
    pub disabled: Option<bool>,
}

impl crate::Blank for BlockDirtyBitmapAdd {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
        granularity: None,
        persistent: None,
        disabled: None,
    };
}

impl crate::Object for BlockDirtyBitmapAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapAdd",
        names: &["node", "name", "granularity", "persistent", "disabled"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.node,
                &self.name,
                &self.granularity,
                &self.persistent,
                &self.disabled,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node,
                &mut self.name,
                &mut self.granularity,
                &mut self.persistent,
                &mut self.disabled,
            ],
        );
    }
}

impl BlockDirtyBitmapAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }
    /// Sets `granularity`.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: u32) -> Self {
        self.granularity = Some(value);
        self
    }
    /// Sets `persistent`.
    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: bool) -> Self {
        self.persistent = Some(value);
        self
    }
    /// Sets `disabled`.
    #[inline]
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}

/// A dirty bitmap, by its name alone if it is on the node at hand, or else by node and name.
///
/// Older releases call it `BlockDirtyBitmapMergeSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// A string.
    Local(String),
    /// An object.
    External(Box<types::BlockDirtyBitmap>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for BlockDirtyBitmapOrStr {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Local(value) => crate::rt::show_arm("Local", value, f),
            Self::External(value) => crate::rt::show_arm("External", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<BlockDirtyBitmapOrStr> for BlockDirtyBitmapOrStr {
    #[inline]
    fn read(
        value: &mut BlockDirtyBitmapOrStr,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::String => Self::Local(crate::Blank::BLANK),
            crate::JsonType::Object => Self::External(Box::new(crate::Blank::BLANK)),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Local(value) => crate::Wire::read(value, r),
            Self::External(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &BlockDirtyBitmapOrStr, w: &mut crate::Writer) {
        match value {
            Self::Local(value) => crate::Wire::write(value, w),
            Self::External(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &BlockDirtyBitmapOrStr, search: &mut crate::Search<'_>) {
        match value {
            Self::Local(value) => crate::Wire::search(value, search),
            Self::External(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<String> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: String) -> Self {
        Self::Local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Local(value.to_owned())
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: types::BlockDirtyBitmap) -> Self {
        Self::External(Box::new(value))
    }
}

/// The bitmaps to add up and the one to add them to.
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// The member `node`.
    pub node: String,
    /// The member `target`.
    pub target: String,
    /// The member `bitmaps`.
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl crate::Blank for BlockDirtyBitmapMerge {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        bitmaps: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapMerge {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapMerge",
        names: &["node", "target", "bitmaps"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.target, &self.bitmaps]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.target, &mut self.bitmaps]);
    }
}

impl BlockDirtyBitmapMerge {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl Into<Vec<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into(),
            bitmaps: bitmaps.into(),
        }
    }
}

/// Hash over the contents of a dirty bitmap.
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    /// The member `sha256`.
    pub sha256: String,
}

impl crate::Blank for BlockDirtyBitmapSha256 {
    const BLANK: Self = Self {
        sha256: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapSha256 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapSha256",
        names: &["sha256"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.sha256]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.sha256]);
    }
}

impl BlockDirtyBitmapSha256 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: sha256.into() }
    }
}

/// Limits of a throttle group on requests and bytes per second, with bursts.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ThrottleLimits {
    /// The member `iops-total`.
    pub iops_total: Option<i64>,
    /// The member `iops-total-max`.
    pub iops_total_max: Option<i64>,
    /// The member `iops-total-max-length`.
    pub iops_total_max_length: Option<i64>,
    /// The member `iops-read`.
    pub iops_read: Option<i64>,
    /// The member `iops-read-max`.
    pub iops_read_max: Option<i64>,
    /// The member `iops-read-max-length`.
    pub iops_read_max_length: Option<i64>,
    /// The member `iops-write`.
    pub iops_write: Option<i64>,
    /// The member `iops-write-max`.
    pub iops_write_max: Option<i64>,
    /// The member `iops-write-max-length`.
    pub iops_write_max_length: Option<i64>,
    /// The member `bps-total`.
    pub bps_total: Option<i64>,
    /// The member `bps-total-max`.
    pub bps_total_max: Option<i64>,
    /// The member `bps-total-max-length`.
    pub bps_total_max_length: Option<i64>,
    /// The member `bps-read`.
    pub bps_read: Option<i64>,
    /// The member `bps-read-max`.
    pub bps_read_max: Option<i64>,
    /// The member `bps-read-max-length`.
    pub bps_read_max_length: Option<i64>,
    /// The member `bps-write`.
    pub bps_write: Option<i64>,
    /// The member `bps-write-max`.
    pub bps_write_max: Option<i64>,
    /// The member `bps-write-max-length`.
    pub bps_write_max_length: Option<i64>,
    /// The member `iops-size`.
    pub iops_size: Option<i64>,
}

impl crate::Blank for ThrottleLimits {
    const BLANK: Self = Self {
        iops_total: None,
        iops_total_max: None,
        iops_total_max_length: None,
        iops_read: None,
        iops_read_max: None,
        iops_read_max_length: None,
        iops_write: None,
        iops_write_max: None,
        iops_write_max_length: None,
        bps_total: None,
        bps_total_max: None,
        bps_total_max_length: None,
        bps_read: None,
        bps_read_max: None,
        bps_read_max_length: None,
        bps_write: None,
        bps_write_max: None,
        bps_write_max_length: None,
        iops_size: None,
    };
}

impl crate::Object for ThrottleLimits {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ThrottleLimits",
        names: &[
            "iops-total",
            "iops-total-max",
            "iops-total-max-length",
            "iops-read",
            "iops-read-max",
            "iops-read-max-length",
            "iops-write",
            "iops-write-max",
            "iops-write-max-length",
            "bps-total",
            "bps-total-max",
            "bps-total-max-length",
            "bps-read",
            "bps-read-max",
            "bps-read-max-length",
            "bps-write",
            "bps-write-max",
            "bps-write-max-length",
            "iops-size",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.iops_total,
                &self.iops_total_max,
                &self.iops_total_max_length,
                &self.iops_read,
                &self.iops_read_max,
                &self.iops_read_max_length,
                &self.iops_write,
                &self.iops_write_max,
                &self.iops_write_max_length,
                &self.bps_total,
                &self.bps_total_max,
                &self.bps_total_max_length,
                &self.bps_read,
                &self.bps_read_max,
                &self.bps_read_max_length,
                &self.bps_write,
                &self.bps_write_max,
                &self.bps_write_max_length,
                &self.iops_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.iops_total,
                &mut self.iops_total_max,
                &mut self.iops_total_max_length,
                &mut self.iops_read,
                &mut self.iops_read_max,
                &mut self.iops_read_max_length,
                &mut self.iops_write,
                &mut self.iops_write_max,
                &mut self.iops_write_max_length,
                &mut self.bps_total,
                &mut self.bps_total_max,
                &mut self.bps_total_max_length,
                &mut self.bps_read,
                &mut self.bps_read_max,
                &mut self.bps_read_max_length,
                &mut self.bps_write,
                &mut self.bps_write_max,
                &mut self.bps_write_max_length,
                &mut self.iops_size,
            ],
        );
    }
}

impl ThrottleLimits {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            iops_total: None,
            iops_total_max: None,
            iops_total_max_length: None,
            iops_read: None,
            iops_read_max: None,
            iops_read_max_length: None,
            iops_write: None,
            iops_write_max: None,
            iops_write_max_length: None,
            bps_total: None,
            bps_total_max: None,
            bps_total_max_length: None,
            bps_read: None,
            bps_read_max: None,
            bps_read_max_length: None,
            bps_write: None,
            bps_write_max: None,
            bps_write_max_length: None,
            iops_size: None,
        }
    }
    /// Sets `iops-total`.
    #[inline]
    #[must_use]
    pub fn iops_total(mut self, value: i64) -> Self {
        self.iops_total = Some(value);
        self
    }
    /// Sets `iops-total-max`.
    #[inline]
    #[must_use]
    pub fn iops_total_max(mut self, value: i64) -> Self {
        self.iops_total_max = Some(value);
        self
    }
    /// Sets `iops-total-max-length`.
    #[inline]
    #[must_use]
    pub fn iops_total_max_length(mut self, value: i64) -> Self {
        self.iops_total_max_length = Some(value);
        self
    }
    /// Sets `iops-read`.
    #[inline]
    #[must_use]
    pub fn iops_read(mut self, value: i64) -> Self {
        self.iops_read = Some(value);
        self
    }
    /// Sets `iops-read-max`.
    #[inline]
    #[must_use]
    pub fn iops_read_max(mut self, value: i64) -> Self {
        self.iops_read_max = Some(value);
        self
    }
    /// Sets `iops-read-max-length`.
    #[inline]
    #[must_use]
    pub fn iops_read_max_length(mut self, value: i64) -> Self {
        self.iops_read_max_length = Some(value);
        self
    }
    /// Sets `iops-write`.
    #[inline]
    #[must_use]
    pub fn iops_write(mut self, value: i64) -> Self {
        self.iops_write = Some(value);
        self
    }
    /// Sets `iops-write-max`.
    #[inline]
    #[must_use]
    pub fn iops_write_max(mut self, value: i64) -> Self {
        self.iops_write_max = Some(value);
        self
    }
    /// Sets `iops-write-max-length`.
    #[inline]
    #[must_use]
    pub fn iops_write_max_length(mut self, value: i64) -> Self {
        self.iops_write_max_length = Some(value);
        self
    }
    /// Sets `bps-total`.
    #[inline]
    #[must_use]
    pub fn bps_total(mut self, value: i64) -> Self {
        self.bps_total = Some(value);
        self
    }
    /// Sets `bps-total-max`.
    #[inline]
    #[must_use]
    pub fn bps_total_max(mut self, value: i64) -> Self {
        self.bps_total_max = Some(value);
        self
    }
    /// Sets `bps-total-max-length`.
    #[inline]
    #[must_use]
    pub fn bps_total_max_length(mut self, value: i64) -> Self {
        self.bps_total_max_length = Some(value);
        self
    }
    /// Sets `bps-read`.
    #[inline]
    #[must_use]
    pub fn bps_read(mut self, value: i64) -> Self {
        self.bps_read = Some(value);
        self
    }
    /// Sets `bps-read-max`.
    #[inline]
    #[must_use]
    pub fn bps_read_max(mut self, value: i64) -> Self {
        self.bps_read_max = Some(value);
        self
    }
    /// Sets `bps-read-max-length`.
    #[inline]
    #[must_use]
    pub fn bps_read_max_length(mut self, value: i64) -> Self {
        self.bps_read_max_length = Some(value);
        self
    }
    /// Sets `bps-write`.
    #[inline]
    #[must_use]
    pub fn bps_write(mut self, value: i64) -> Self {
        self.bps_write = Some(value);
        self
    }
    /// Sets `bps-write-max`.
    #[inline]
    #[must_use]
    pub fn bps_write_max(mut self, value: i64) -> Self {
        self.bps_write_max = Some(value);
        self
    }
    /// Sets `bps-write-max-length`.
    #[inline]
    #[must_use]
    pub fn bps_write_max_length(mut self, value: i64) -> Self {
        self.bps_write_max_length = Some(value);
        self
    }
    /// Sets `iops-size`.
    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: i64) -> Self {
        self.iops_size = Some(value);
        self
    }
}

/// Settings of a `throttle-group` object.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// The member `limits`.
    pub limits: Option<types::ThrottleLimits>,
    /// The member `x-iops-total`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total: Option<i64>,
    /// The member `x-iops-total-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total_max: Option<i64>,
    /// The member `x-iops-total-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total_max_length: Option<i64>,
    /// The member `x-iops-read`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read: Option<i64>,
    /// The member `x-iops-read-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read_max: Option<i64>,
    /// The member `x-iops-read-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read_max_length: Option<i64>,
    /// The member `x-iops-write`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write: Option<i64>,
    /// The member `x-iops-write-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write_max: Option<i64>,
    /// The member `x-iops-write-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write_max_length: Option<i64>,
    /// The member `x-bps-total`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total: Option<i64>,
    /// The member `x-bps-total-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total_max: Option<i64>,
    /// The member `x-bps-total-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total_max_length: Option<i64>,
    /// The member `x-bps-read`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read: Option<i64>,
    /// The member `x-bps-read-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read_max: Option<i64>,
    /// The member `x-bps-read-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read_max_length: Option<i64>,
    /// The member `x-bps-write`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write: Option<i64>,
    /// The member `x-bps-write-max`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write_max: Option<i64>,
    /// The member `x-bps-write-max-length`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write_max_length: Option<i64>,
    /// The member `x-iops-size`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_size: Option<i64>,
}

impl crate::Blank for ThrottleGroupProperties {
    const BLANK: Self = Self {
        limits: None,
        x_iops_total: None,
        x_iops_total_max: None,
        x_iops_total_max_length: None,
        x_iops_read: None,
        x_iops_read_max: None,
        x_iops_read_max_length: None,
        x_iops_write: None,
        x_iops_write_max: None,
        x_iops_write_max_length: None,
        x_bps_total: None,
        x_bps_total_max: None,
        x_bps_total_max_length: None,
        x_bps_read: None,
        x_bps_read_max: None,
        x_bps_read_max_length: None,
        x_bps_write: None,
        x_bps_write_max: None,
        x_bps_write_max_length: None,
        x_iops_size: None,
    };
}

impl crate::Object for ThrottleGroupProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ThrottleGroupProperties",
        names: &[
            "limits",
            "x-iops-total",
            "x-iops-total-max",
            "x-iops-total-max-length",
            "x-iops-read",
            "x-iops-read-max",
            "x-iops-read-max-length",
            "x-iops-write",
            "x-iops-write-max",
            "x-iops-write-max-length",
            "x-bps-total",
            "x-bps-total-max",
            "x-bps-total-max-length",
            "x-bps-read",
            "x-bps-read-max",
            "x-bps-read-max-length",
            "x-bps-write",
            "x-bps-write-max",
            "x-bps-write-max-length",
            "x-iops-size",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.limits,
                &self.x_iops_total,
                &self.x_iops_total_max,
                &self.x_iops_total_max_length,
                &self.x_iops_read,
                &self.x_iops_read_max,
                &self.x_iops_read_max_length,
                &self.x_iops_write,
                &self.x_iops_write_max,
                &self.x_iops_write_max_length,
                &self.x_bps_total,
                &self.x_bps_total_max,
                &self.x_bps_total_max_length,
                &self.x_bps_read,
                &self.x_bps_read_max,
                &self.x_bps_read_max_length,
                &self.x_bps_write,
                &self.x_bps_write_max,
                &self.x_bps_write_max_length,
                &self.x_iops_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.limits,
                &mut self.x_iops_total,
                &mut self.x_iops_total_max,
                &mut self.x_iops_total_max_length,
                &mut self.x_iops_read,
                &mut self.x_iops_read_max,
                &mut self.x_iops_read_max_length,
                &mut self.x_iops_write,
                &mut self.x_iops_write_max,
                &mut self.x_iops_write_max_length,
                &mut self.x_bps_total,
                &mut self.x_bps_total_max,
                &mut self.x_bps_total_max_length,
                &mut self.x_bps_read,
                &mut self.x_bps_read_max,
                &mut self.x_bps_read_max_length,
                &mut self.x_bps_write,
                &mut self.x_bps_write_max,
                &mut self.x_bps_write_max_length,
                &mut self.x_iops_size,
            ],
        );
    }
}

impl ThrottleGroupProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            limits: None,
            x_iops_total: None,
            x_iops_total_max: None,
            x_iops_total_max_length: None,
            x_iops_read: None,
            x_iops_read_max: None,
            x_iops_read_max_length: None,
            x_iops_write: None,
            x_iops_write_max: None,
            x_iops_write_max_length: None,
            x_bps_total: None,
            x_bps_total_max: None,
            x_bps_total_max_length: None,
            x_bps_read: None,
            x_bps_read_max: None,
            x_bps_read_max_length: None,
            x_bps_write: None,
            x_bps_write_max: None,
            x_bps_write_max_length: None,
            x_iops_size: None,
        }
    }
    /// Sets `limits`.
    #[inline]
    #[must_use]
    pub fn limits(mut self, value: types::ThrottleLimits) -> Self {
        self.limits = Some(value);
        self
    }
    /// Sets `x-iops-total`.
    #[inline]
    #[must_use]
    pub fn x_iops_total(mut self, value: i64) -> Self {
        self.x_iops_total = Some(value);
        self
    }
    /// Sets `x-iops-total-max`.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max(mut self, value: i64) -> Self {
        self.x_iops_total_max = Some(value);
        self
    }
    /// Sets `x-iops-total-max-length`.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max_length(mut self, value: i64) -> Self {
        self.x_iops_total_max_length = Some(value);
        self
    }
    /// Sets `x-iops-read`.
    #[inline]
    #[must_use]
    pub fn x_iops_read(mut self, value: i64) -> Self {
        self.x_iops_read = Some(value);
        self
    }
    /// Sets `x-iops-read-max`.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max(mut self, value: i64) -> Self {
        self.x_iops_read_max = Some(value);
        self
    }
    /// Sets `x-iops-read-max-length`.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max_length(mut self, value: i64) -> Self {
        self.x_iops_read_max_length = Some(value);
        self
    }
    /// Sets `x-iops-write`.
    #[inline]
    #[must_use]
    pub fn x_iops_write(mut self, value: i64) -> Self {
        self.x_iops_write = Some(value);
        self
    }
    /// Sets `x-iops-write-max`.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max(mut self, value: i64) -> Self {
        self.x_iops_write_max = Some(value);
        self
    }
    /// Sets `x-iops-write-max-length`.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max_length(mut self, value: i64) -> Self {
        self.x_iops_write_max_length = Some(value);
        self
    }
    /// Sets `x-bps-total`.
    #[inline]
    #[must_use]
    pub fn x_bps_total(mut self, value: i64) -> Self {
        self.x_bps_total = Some(value);
        self
    }
    /// Sets `x-bps-total-max`.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max(mut self, value: i64) -> Self {
        self.x_bps_total_max = Some(value);
        self
    }
    /// Sets `x-bps-total-max-length`.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max_length(mut self, value: i64) -> Self {
        self.x_bps_total_max_length = Some(value);
        self
    }
    /// Sets `x-bps-read`.
    #[inline]
    #[must_use]
    pub fn x_bps_read(mut self, value: i64) -> Self {
        self.x_bps_read = Some(value);
        self
    }
    /// Sets `x-bps-read-max`.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max(mut self, value: i64) -> Self {
        self.x_bps_read_max = Some(value);
        self
    }
    /// Sets `x-bps-read-max-length`.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max_length(mut self, value: i64) -> Self {
        self.x_bps_read_max_length = Some(value);
        self
    }
    /// Sets `x-bps-write`.
    #[inline]
    #[must_use]
    pub fn x_bps_write(mut self, value: i64) -> Self {
        self.x_bps_write = Some(value);
        self
    }
    /// Sets `x-bps-write-max`.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max(mut self, value: i64) -> Self {
        self.x_bps_write_max = Some(value);
        self
    }
    /// Sets `x-bps-write-max-length`.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max_length(mut self, value: i64) -> Self {
        self.x_bps_write_max_length = Some(value);
        self
    }
    /// Sets `x-iops-size`.
    #[inline]
    #[must_use]
    pub fn x_iops_size(mut self, value: i64) -> Self {
        self.x_iops_size = Some(value);
        self
    }
}

/// New options for a running mirror job.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// The member `copy-mode`.
    pub copy_mode: types::MirrorCopyMode,
}

impl crate::Blank for BlockJobChangeOptionsMirror {
    const BLANK: Self = Self {
        copy_mode: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobChangeOptionsMirror {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockJobChangeOptionsMirror",
        names: &["copy-mode"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.copy_mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.copy_mode]);
    }
}

impl BlockJobChangeOptionsMirror {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(copy_mode: types::MirrorCopyMode) -> Self {
        Self { copy_mode }
    }
}

/// New options for a running block job.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl crate::Blank for BlockJobChangeOptions {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobChangeOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockJobChangeOptions",
        names: &["id", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl BlockJobChangeOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<types::BlockJobChangeOptionsBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

/// The value of `type` in [`BlockJobChangeOptions`](types::BlockJobChangeOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    /// The value `mirror`.
    Mirror(types::BlockJobChangeOptionsMirror),
    /// The value `commit`.
    Commit,
    /// The value `stream`.
    Stream,
    /// The value `backup`.
    Backup,
    /// The value `create`.
    Create,
    /// The value `amend`.
    Amend,
    /// The value `snapshot-load`.
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// The value `snapshot-save`.
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// The value `snapshot-delete`.
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockJobChangeOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("snapshot-load", crate::Releases::since(crate::Release::new(6, 0))),
        ("snapshot-save", crate::Releases::since(crate::Release::new(6, 0))),
        ("snapshot-delete", crate::Releases::since(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "mirror" => Self::Mirror(crate::Blank::BLANK),
            "commit" => Self::Commit,
            "stream" => Self::Stream,
            "backup" => Self::Backup,
            "create" => Self::Create,
            "amend" => Self::Amend,
            "snapshot-load" => Self::SnapshotLoad,
            "snapshot-save" => Self::SnapshotSave,
            "snapshot-delete" => Self::SnapshotDelete,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Mirror(_) => "mirror",
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Mirror(members) => Some(members),
            Self::Commit => None,
            Self::Stream => None,
            Self::Backup => None,
            Self::Create => None,
            Self::Amend => None,
            Self::SnapshotLoad => None,
            Self::SnapshotSave => None,
            Self::SnapshotDelete => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Mirror(members) => Some(members),
            Self::Commit => None,
            Self::Stream => None,
            Self::Backup => None,
            Self::Create => None,
            Self::Amend => None,
            Self::SnapshotLoad => None,
            Self::SnapshotSave => None,
            Self::SnapshotDelete => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockJobChangeOptionsMirror> for BlockJobChangeOptionsBranch {
    #[inline]
    fn from(branch: types::BlockJobChangeOptionsMirror) -> Self {
        Self::Mirror(branch)
    }
}

/// Whether discards by the guest are passed on to the image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// The value `ignore`.
    Ignore,
    /// The value `unmap`.
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevDiscardOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ignore", Self::Ignore),
        ("unmap", Self::Unmap),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ignore => "ignore",
            Self::Unmap => "unmap",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether writes that are all zeroes are turned into cheaper requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// The value `off`.
    Off,
    /// The value `on`.
    On,
    /// The value `unmap`.
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevDetectZeroesOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
        ("unmap", Self::Unmap),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unmap => "unmap",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How host files are read and written asynchronously.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// The value `threads`.
    Threads,
    /// The value `native`.
    Native,
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_LINUX_IO_URING`.
    IoUring,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevAioOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("threads", Self::Threads),
        ("native", Self::Native),
        ("io_uring", Self::IoUring),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Threads => "threads",
            Self::Native => "native",
            Self::IoUring => "io_uring",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether to bypass the host's page cache and whether to skip flushes.
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// The member `direct`.
    pub direct: Option<bool>,
    /// The member `no-flush`.
    pub no_flush: Option<bool>,
}

impl crate::Blank for BlockdevCacheOptions {
    const BLANK: Self = Self {
        direct: None,
        no_flush: None,
    };
}

impl crate::Object for BlockdevCacheOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCacheOptions",
        names: &["direct", "no-flush"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.direct, &self.no_flush]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.direct, &mut self.no_flush]);
    }
}

impl BlockdevCacheOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            direct: None,
            no_flush: None,
        }
    }
    /// Sets `direct`.
    #[inline]
    #[must_use]
    pub fn direct(mut self, value: bool) -> Self {
        self.direct = Some(value);
        self
    }
    /// Sets `no-flush`.
    #[inline]
    #[must_use]
    pub fn no_flush(mut self, value: bool) -> Self {
        self.no_flush = Some(value);
        self
    }
}

/// The block drivers: image formats, storage protocols and filters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// The value `blkdebug`.
    Blkdebug,
    /// The value `blklogwrites`.
    Blklogwrites,
    /// The value `blkreplay`.
    Blkreplay,
    /// The value `blkverify`.
    Blkverify,
    /// The value `bochs`.
    Bochs,
    /// The value `cloop`.
    Cloop,
    /// The value `compress`.
    Compress,
    /// The value `copy-before-write`.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// The value `copy-on-read`.
    CopyOnRead,
    /// The value `dmg`.
    Dmg,
    /// The value `file`.
    File,
    /// The value `snapshot-access`.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// The value `ftp`.
    Ftp,
    /// The value `ftps`.
    Ftps,
    /// The value `host_cdrom`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// The value `host_device`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// The value `http`.
    Http,
    /// The value `https`.
    Https,
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// The value `iscsi`.
    Iscsi,
    /// The value `luks`.
    Luks,
    /// The value `nbd`.
    Nbd,
    /// The value `nfs`.
    Nfs,
    /// The value `null-aio`.
    NullAio,
    /// The value `null-co`.
    NullCo,
    /// The value `nvme`.
    Nvme,
    /// The value `nvme-io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// The value `parallels`.
    Parallels,
    /// The value `preallocate`.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// The value `qcow`.
    Qcow,
    /// The value `qcow2`.
    Qcow2,
    /// The value `qed`.
    Qed,
    /// The value `quorum`.
    Quorum,
    /// The value `raw`.
    Raw,
    /// The value `rbd`.
    Rbd,
    /// The value `replication`.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// The value `ssh`.
    Ssh,
    /// The value `throttle`.
    Throttle,
    /// The value `vdi`.
    Vdi,
    /// The value `vhdx`.
    Vhdx,
    /// The value `virtio-blk-vfio-pci`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// The value `virtio-blk-vhost-user`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// The value `virtio-blk-vhost-vdpa`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// The value `vmdk`.
    Vmdk,
    /// The value `vpc`.
    Vpc,
    /// The value `vvfat`.
    Vvfat,
    /// The value `gluster`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// The value `sheepdog`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevDriver {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("blkdebug", Self::Blkdebug),
        ("blklogwrites", Self::Blklogwrites),
        ("blkreplay", Self::Blkreplay),
        ("blkverify", Self::Blkverify),
        ("bochs", Self::Bochs),
        ("cloop", Self::Cloop),
        ("compress", Self::Compress),
        ("copy-before-write", Self::CopyBeforeWrite),
        ("copy-on-read", Self::CopyOnRead),
        ("dmg", Self::Dmg),
        ("file", Self::File),
        ("snapshot-access", Self::SnapshotAccess),
        ("ftp", Self::Ftp),
        ("ftps", Self::Ftps),
        ("host_cdrom", Self::HostCdrom),
        ("host_device", Self::HostDevice),
        ("http", Self::Http),
        ("https", Self::Https),
        ("io_uring", Self::IoUring),
        ("iscsi", Self::Iscsi),
        ("luks", Self::Luks),
        ("nbd", Self::Nbd),
        ("nfs", Self::Nfs),
        ("null-aio", Self::NullAio),
        ("null-co", Self::NullCo),
        ("nvme", Self::Nvme),
        ("nvme-io_uring", Self::NvmeIoUring),
        ("parallels", Self::Parallels),
        ("preallocate", Self::Preallocate),
        ("qcow", Self::Qcow),
        ("qcow2", Self::Qcow2),
        ("qed", Self::Qed),
        ("quorum", Self::Quorum),
        ("raw", Self::Raw),
        ("rbd", Self::Rbd),
        ("replication", Self::Replication),
        ("ssh", Self::Ssh),
        ("throttle", Self::Throttle),
        ("vdi", Self::Vdi),
        ("vhdx", Self::Vhdx),
        ("virtio-blk-vfio-pci", Self::VirtioBlkVfioPci),
        ("virtio-blk-vhost-user", Self::VirtioBlkVhostUser),
        ("virtio-blk-vhost-vdpa", Self::VirtioBlkVhostVdpa),
        ("vmdk", Self::Vmdk),
        ("vpc", Self::Vpc),
        ("vvfat", Self::Vvfat),
        ("gluster", Self::Gluster),
        ("sheepdog", Self::Sheepdog),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (7, crate::Releases::since(crate::Release::new(6, 2))),
        (11, crate::Releases::since(crate::Release::new(7, 0))),
        (18, crate::Releases::since(crate::Release::new(7, 2))),
        (26, crate::Releases::since(crate::Release::new(7, 2))),
        (28, crate::Releases::since(crate::Release::new(6, 0))),
        (40, crate::Releases::since(crate::Release::new(7, 2))),
        (41, crate::Releases::since(crate::Release::new(7, 2))),
        (42, crate::Releases::since(crate::Release::new(7, 2))),
        (46, crate::Releases::until(crate::Release::new(11, 0))),
        (47, crate::Releases::until(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::File => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd => "rbd",
            Self::Replication => "replication",
            Self::Ssh => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
            Self::Vvfat => "vvfat",
            Self::Gluster => "gluster",
            Self::Sheepdog => "sheepdog",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the drivers for host files, disks and CD-ROMs.
///
/// Features:
///
/// - `dynamic-auto-read-only`: With `auto-read-only`, the file is opened for writing only while a
///   user needs that.
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// The member `filename`.
    pub filename: String,
    /// The member `pr-manager`.
    pub pr_manager: Option<String>,
    /// The member `locking`.
    pub locking: Option<types::OnOffAuto>,
    /// The member `aio`.
    pub aio: Option<types::BlockdevAioOptions>,
    /// The member `aio-max-batch`.
    ///
    /// Since QEMU 6.2.
    pub aio_max_batch: Option<i64>,
    /// The member `drop-cache`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// The member `x-check-cache-dropped`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_check_cache_dropped: Option<bool>,
}

impl crate::Blank for BlockdevOptionsFile {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        pr_manager: None,
        locking: None,
        aio: None,
        aio_max_batch: None,
        drop_cache: None,
        x_check_cache_dropped: None,
    };
}

impl crate::Object for BlockdevOptionsFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsFile",
        names: &[
            "filename",
            "pr-manager",
            "locking",
            "aio",
            "aio-max-batch",
            "drop-cache",
            "x-check-cache-dropped",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.filename,
                &self.pr_manager,
                &self.locking,
                &self.aio,
                &self.aio_max_batch,
                &self.drop_cache,
                &self.x_check_cache_dropped,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.filename,
                &mut self.pr_manager,
                &mut self.locking,
                &mut self.aio,
                &mut self.aio_max_batch,
                &mut self.drop_cache,
                &mut self.x_check_cache_dropped,
            ],
        );
    }
}

impl BlockdevOptionsFile {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            pr_manager: None,
            locking: None,
            aio: None,
            aio_max_batch: None,
            drop_cache: None,
            x_check_cache_dropped: None,
        }
    }
    /// Sets `pr-manager`.
    #[inline]
    #[must_use]
    pub fn pr_manager(mut self, value: impl Into<String>) -> Self {
        self.pr_manager = Some(value.into());
        self
    }
    /// Sets `locking`.
    #[inline]
    #[must_use]
    pub fn locking(mut self, value: types::OnOffAuto) -> Self {
        self.locking = Some(value);
        self
    }
    /// Sets `aio`.
    #[inline]
    #[must_use]
    pub fn aio(mut self, value: types::BlockdevAioOptions) -> Self {
        self.aio = Some(value);
        self
    }
    /// Sets `aio-max-batch`.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: i64) -> Self {
        self.aio_max_batch = Some(value);
        self
    }
    /// Sets `drop-cache`.
    #[inline]
    #[must_use]
    pub fn drop_cache(mut self, value: bool) -> Self {
        self.drop_cache = Some(value);
        self
    }
    /// Sets `x-check-cache-dropped`.
    #[inline]
    #[must_use]
    pub fn x_check_cache_dropped(mut self, value: bool) -> Self {
        self.x_check_cache_dropped = Some(value);
        self
    }
}

/// Options of the `null` drivers, which store nothing.
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// The member `size`.
    pub size: Option<i64>,
    /// The member `latency-ns`.
    pub latency_ns: Option<u64>,
    /// The member `read-zeroes`.
    pub read_zeroes: Option<bool>,
}

impl crate::Blank for BlockdevOptionsNull {
    const BLANK: Self = Self {
        size: None,
        latency_ns: None,
        read_zeroes: None,
    };
}

impl crate::Object for BlockdevOptionsNull {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsNull",
        names: &["size", "latency-ns", "read-zeroes"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.size, &self.latency_ns, &self.read_zeroes]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.size, &mut self.latency_ns, &mut self.read_zeroes]);
    }
}

impl BlockdevOptionsNull {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: None,
            latency_ns: None,
            read_zeroes: None,
        }
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `latency-ns`.
    #[inline]
    #[must_use]
    pub fn latency_ns(mut self, value: u64) -> Self {
        self.latency_ns = Some(value);
        self
    }
    /// Sets `read-zeroes`.
    #[inline]
    #[must_use]
    pub fn read_zeroes(mut self, value: bool) -> Self {
        self.read_zeroes = Some(value);
        self
    }
}

/// Options of the `nvme` driver, which uses a PCI drive of the host directly.
#[non_exhaustive]
pub struct BlockdevOptionsNVMe {
    /// The member `device`.
    pub device: String,
    /// The member `namespace`.
    pub namespace: i64,
}

impl crate::Blank for BlockdevOptionsNVMe {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        namespace: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevOptionsNVMe {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsNVMe",
        names: &["device", "namespace"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.namespace]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.namespace]);
    }
}

impl BlockdevOptionsNVMe {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self {
            device: device.into(),
            namespace,
        }
    }
}

/// Options of the `vvfat` driver, which shows a host directory as a FAT disk.
#[non_exhaustive]
pub struct BlockdevOptionsVVFAT {
    /// The member `dir`.
    pub dir: String,
    /// The member `fat-type`.
    pub fat_type: Option<i64>,
    /// The member `floppy`.
    pub floppy: Option<bool>,
    /// The member `label`.
    pub label: Option<String>,
    /// The member `rw`.
    pub rw: Option<bool>,
}

impl crate::Blank for BlockdevOptionsVVFAT {
    const BLANK: Self = Self {
        dir: crate::Blank::BLANK,
        fat_type: None,
        floppy: None,
        label: None,
        rw: None,
    };
}

impl crate::Object for BlockdevOptionsVVFAT {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsVVFAT",
        names: &["dir", "fat-type", "floppy", "label", "rw"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.dir, &self.fat_type, &self.floppy, &self.label, &self.rw]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.dir,
                &mut self.fat_type,
                &mut self.floppy,
                &mut self.label,
                &mut self.rw,
            ],
        );
    }
}

impl BlockdevOptionsVVFAT {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            fat_type: None,
            floppy: None,
            label: None,
            rw: None,
        }
    }
    /// Sets `fat-type`.
    #[inline]
    #[must_use]
    pub fn fat_type(mut self, value: i64) -> Self {
        self.fat_type = Some(value);
        self
    }
    /// Sets `floppy`.
    #[inline]
    #[must_use]
    pub fn floppy(mut self, value: bool) -> Self {
        self.floppy = Some(value);
        self
    }
    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `rw`.
    #[inline]
    #[must_use]
    pub fn rw(mut self, value: bool) -> Self {
        self.rw = Some(value);
        self
    }
}

/// Options of a format driver that needs nothing but the node with the image.
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// The member `file`.
    pub file: types::BlockdevRef,
}

impl crate::Blank for BlockdevOptionsGenericFormat {
    const BLANK: Self = Self { file: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsGenericFormat {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsGenericFormat",
        names: &["file"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file]);
    }
}

impl BlockdevOptionsGenericFormat {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

/// Options to open an image with the `luks` driver.
#[non_exhaustive]
pub struct BlockdevOptionsLUKS {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `key-secret`.
    pub key_secret: Option<String>,
    /// The member `header`.
    ///
    /// Since QEMU 9.0.
    pub header: Option<types::BlockdevRef>,
}

impl crate::Blank for BlockdevOptionsLUKS {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        key_secret: None,
        header: None,
    };
}

impl crate::Object for BlockdevOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsLUKS",
        names: &["file", "key-secret", "header"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.key_secret, &self.header]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.key_secret, &mut self.header]);
    }
}

impl BlockdevOptionsLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            key_secret: None,
            header: None,
        }
    }
    /// Sets `key-secret`.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
    /// Sets `header`.
    #[inline]
    #[must_use]
    pub fn header(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.header = Some(value.into());
        self
    }
}

/// Options of a format driver whose images can have a backing file.
#[non_exhaustive]
pub struct BlockdevOptionsGenericCOWFormat {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `backing`.
    pub backing: Option<types::BlockdevRefOrNull>,
}

impl crate::Blank for BlockdevOptionsGenericCOWFormat {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        backing: None,
    };
}

impl crate::Object for BlockdevOptionsGenericCOWFormat {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsGenericCOWFormat",
        names: &["file", "backing"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.backing]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.backing]);
    }
}

impl BlockdevOptionsGenericCOWFormat {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
        }
    }
    /// Sets `backing`.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }
}

/// Ready-made sets of qcow2 overlap checks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// The value `none`.
    None,
    /// The value `constant`.
    Constant,
    /// The value `cached`.
    Cached,
    /// The value `all`.
    All,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for Qcow2OverlapCheckMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("constant", Self::Constant),
        ("cached", Self::Cached),
        ("all", Self::All),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Constant => "constant",
            Self::Cached => "cached",
            Self::All => "all",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The qcow2 overlap checks one by one, each for one part of the metadata.
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// The member `template`.
    pub template: Option<types::Qcow2OverlapCheckMode>,
    /// The member `main-header`.
    pub main_header: Option<bool>,
    /// The member `active-l1`.
    pub active_l1: Option<bool>,
    /// The member `active-l2`.
    pub active_l2: Option<bool>,
    /// The member `refcount-table`.
    pub refcount_table: Option<bool>,
    /// The member `refcount-block`.
    pub refcount_block: Option<bool>,
    /// The member `snapshot-table`.
    pub snapshot_table: Option<bool>,
    /// The member `inactive-l1`.
    pub inactive_l1: Option<bool>,
    /// The member `inactive-l2`.
    pub inactive_l2: Option<bool>,
    /// The member `bitmap-directory`.
    pub bitmap_directory: Option<bool>,
}

impl crate::Blank for Qcow2OverlapCheckFlags {
    const BLANK: Self = Self {
        template: None,
        main_header: None,
        active_l1: None,
        active_l2: None,
        refcount_table: None,
        refcount_block: None,
        snapshot_table: None,
        inactive_l1: None,
        inactive_l2: None,
        bitmap_directory: None,
    };
}

impl crate::Object for Qcow2OverlapCheckFlags {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "Qcow2OverlapCheckFlags",
        names: &[
            "template",
            "main-header",
            "active-l1",
            "active-l2",
            "refcount-table",
            "refcount-block",
            "snapshot-table",
            "inactive-l1",
            "inactive-l2",
            "bitmap-directory",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.template,
                &self.main_header,
                &self.active_l1,
                &self.active_l2,
                &self.refcount_table,
                &self.refcount_block,
                &self.snapshot_table,
                &self.inactive_l1,
                &self.inactive_l2,
                &self.bitmap_directory,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.template,
                &mut self.main_header,
                &mut self.active_l1,
                &mut self.active_l2,
                &mut self.refcount_table,
                &mut self.refcount_block,
                &mut self.snapshot_table,
                &mut self.inactive_l1,
                &mut self.inactive_l2,
                &mut self.bitmap_directory,
            ],
        );
    }
}

impl Qcow2OverlapCheckFlags {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            template: None,
            main_header: None,
            active_l1: None,
            active_l2: None,
            refcount_table: None,
            refcount_block: None,
            snapshot_table: None,
            inactive_l1: None,
            inactive_l2: None,
            bitmap_directory: None,
        }
    }
    /// Sets `template`.
    #[inline]
    #[must_use]
    pub fn template(mut self, value: types::Qcow2OverlapCheckMode) -> Self {
        self.template = Some(value);
        self
    }
    /// Sets `main-header`.
    #[inline]
    #[must_use]
    pub fn main_header(mut self, value: bool) -> Self {
        self.main_header = Some(value);
        self
    }
    /// Sets `active-l1`.
    #[inline]
    #[must_use]
    pub fn active_l1(mut self, value: bool) -> Self {
        self.active_l1 = Some(value);
        self
    }
    /// Sets `active-l2`.
    #[inline]
    #[must_use]
    pub fn active_l2(mut self, value: bool) -> Self {
        self.active_l2 = Some(value);
        self
    }
    /// Sets `refcount-table`.
    #[inline]
    #[must_use]
    pub fn refcount_table(mut self, value: bool) -> Self {
        self.refcount_table = Some(value);
        self
    }
    /// Sets `refcount-block`.
    #[inline]
    #[must_use]
    pub fn refcount_block(mut self, value: bool) -> Self {
        self.refcount_block = Some(value);
        self
    }
    /// Sets `snapshot-table`.
    #[inline]
    #[must_use]
    pub fn snapshot_table(mut self, value: bool) -> Self {
        self.snapshot_table = Some(value);
        self
    }
    /// Sets `inactive-l1`.
    #[inline]
    #[must_use]
    pub fn inactive_l1(mut self, value: bool) -> Self {
        self.inactive_l1 = Some(value);
        self
    }
    /// Sets `inactive-l2`.
    #[inline]
    #[must_use]
    pub fn inactive_l2(mut self, value: bool) -> Self {
        self.inactive_l2 = Some(value);
        self
    }
    /// Sets `bitmap-directory`.
    #[inline]
    #[must_use]
    pub fn bitmap_directory(mut self, value: bool) -> Self {
        self.bitmap_directory = Some(value);
        self
    }
}

/// The qcow2 overlap checks to make before writes, as a set or one by one.
#[derive(Clone)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// An object.
    Flags(Box<types::Qcow2OverlapCheckFlags>),
    /// A string.
    Mode(types::Qcow2OverlapCheckMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for Qcow2OverlapChecks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Flags(value) => crate::rt::show_arm("Flags", value, f),
            Self::Mode(value) => crate::rt::show_arm("Mode", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<Qcow2OverlapChecks> for Qcow2OverlapChecks {
    #[inline]
    fn read(
        value: &mut Qcow2OverlapChecks,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Object => Self::Flags(Box::new(crate::Blank::BLANK)),
            crate::JsonType::String => Self::Mode(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Flags(value) => crate::Wire::read(value, r),
            Self::Mode(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &Qcow2OverlapChecks, w: &mut crate::Writer) {
        match value {
            Self::Flags(value) => crate::Wire::write(value, w),
            Self::Mode(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &Qcow2OverlapChecks, search: &mut crate::Search<'_>) {
        match value {
            Self::Flags(value) => crate::Wire::search(value, search),
            Self::Mode(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::Qcow2OverlapCheckFlags> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: types::Qcow2OverlapCheckFlags) -> Self {
        Self::Flags(Box::new(value))
    }
}

impl From<types::Qcow2OverlapCheckMode> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: types::Qcow2OverlapCheckMode) -> Self {
        Self::Mode(value)
    }
}

/// Encryption formats of qcow (version 1) images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// The value `aes`.
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevQcowEncryptionFormat {
    const VALUES: &'static [(&'static str, Self)] = &[("aes", Self::Aes)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Encryption settings to open a qcow (version 1) image.
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
    /// The member `format`.
    pub format: types::BlockdevQcowEncryptionBranch,
}

impl crate::Blank for BlockdevQcowEncryption {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevQcowEncryption {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevQcowEncryption",
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

impl BlockdevQcowEncryption {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::BlockdevQcowEncryptionBranch>) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`BlockdevQcowEncryption`](types::BlockdevQcowEncryption), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionBranch {
    /// The value `aes`.
    Aes(types::QCryptoBlockOptionsQCow),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockdevQcowEncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "aes" => Self::Aes(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Aes(_) => "aes",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::QCryptoBlockOptionsQCow> for BlockdevQcowEncryptionBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(branch)
    }
}

/// Options of the `qcow` driver for images of version 1.
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `backing`.
    pub backing: Option<types::BlockdevRefOrNull>,
    /// The member `encrypt`.
    pub encrypt: Option<types::BlockdevQcowEncryption>,
}

impl crate::Blank for BlockdevOptionsQcow {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        backing: None,
        encrypt: None,
    };
}

impl crate::Object for BlockdevOptionsQcow {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsQcow",
        names: &["file", "backing", "encrypt"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.backing, &self.encrypt]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.backing, &mut self.encrypt]);
    }
}

impl BlockdevOptionsQcow {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            encrypt: None,
        }
    }
    /// Sets `backing`.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::BlockdevQcowEncryption) -> Self {
        self.encrypt = Some(value);
        self
    }
}

/// Encryption formats of qcow2 images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// The value `aes`.
    Aes,
    /// The value `luks`.
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevQcow2EncryptionFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("aes", Self::Aes),
        ("luks", Self::Luks),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Luks => "luks",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Encryption settings to open a qcow2 image.
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
    /// The member `format`.
    pub format: types::BlockdevQcow2EncryptionBranch,
}

impl crate::Blank for BlockdevQcow2Encryption {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevQcow2Encryption {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevQcow2Encryption",
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

impl BlockdevQcow2Encryption {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::BlockdevQcow2EncryptionBranch>) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`BlockdevQcow2Encryption`](types::BlockdevQcow2Encryption), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionBranch {
    /// The value `aes`.
    Aes(types::QCryptoBlockOptionsQCow),
    /// The value `luks`.
    Luks(types::QCryptoBlockOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "aes" => Self::Aes(crate::Blank::BLANK),
            "luks" => Self::Luks(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Aes(_) => "aes",
            Self::Luks(_) => "luks",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::QCryptoBlockOptionsQCow> for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(branch)
    }
}

impl From<types::QCryptoBlockOptionsLUKS> for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

/// Options of the `preallocate` filter, which grows the file below in large steps.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `prealloc-align`.
    pub prealloc_align: Option<i64>,
    /// The member `prealloc-size`.
    pub prealloc_size: Option<i64>,
}

impl crate::Blank for BlockdevOptionsPreallocate {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        prealloc_align: None,
        prealloc_size: None,
    };
}

impl crate::Object for BlockdevOptionsPreallocate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsPreallocate",
        names: &["file", "prealloc-align", "prealloc-size"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.prealloc_align, &self.prealloc_size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.file, &mut self.prealloc_align, &mut self.prealloc_size],
        );
    }
}

impl BlockdevOptionsPreallocate {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            prealloc_align: None,
            prealloc_size: None,
        }
    }
    /// Sets `prealloc-align`.
    #[inline]
    #[must_use]
    pub fn prealloc_align(mut self, value: i64) -> Self {
        self.prealloc_align = Some(value);
        self
    }
    /// Sets `prealloc-size`.
    #[inline]
    #[must_use]
    pub fn prealloc_size(mut self, value: i64) -> Self {
        self.prealloc_size = Some(value);
        self
    }
}

/// Options of the `qcow2` driver, such as caches, discards and encryption.
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `backing`.
    pub backing: Option<types::BlockdevRefOrNull>,
    /// The member `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// The member `pass-discard-request`.
    pub pass_discard_request: Option<bool>,
    /// The member `pass-discard-snapshot`.
    pub pass_discard_snapshot: Option<bool>,
    /// The member `pass-discard-other`.
    pub pass_discard_other: Option<bool>,
    /// The member `discard-no-unref`.
    ///
    /// Since QEMU 8.1.
    pub discard_no_unref: Option<bool>,
    /// The member `overlap-check`.
    pub overlap_check: Option<types::Qcow2OverlapChecks>,
    /// The member `cache-size`.
    pub cache_size: Option<i64>,
    /// The member `l2-cache-size`.
    pub l2_cache_size: Option<i64>,
    /// The member `l2-cache-entry-size`.
    pub l2_cache_entry_size: Option<i64>,
    /// The member `refcount-cache-size`.
    pub refcount_cache_size: Option<i64>,
    /// The member `cache-clean-interval`.
    pub cache_clean_interval: Option<i64>,
    /// The member `encrypt`.
    pub encrypt: Option<types::BlockdevQcow2Encryption>,
    /// The member `data-file`.
    pub data_file: Option<types::BlockdevRef>,
}

impl crate::Blank for BlockdevOptionsQcow2 {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        backing: None,
        lazy_refcounts: None,
        pass_discard_request: None,
        pass_discard_snapshot: None,
        pass_discard_other: None,
        discard_no_unref: None,
        overlap_check: None,
        cache_size: None,
        l2_cache_size: None,
        l2_cache_entry_size: None,
        refcount_cache_size: None,
        cache_clean_interval: None,
        encrypt: None,
        data_file: None,
    };
}

impl crate::Object for BlockdevOptionsQcow2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsQcow2",
        names: &[
            "file",
            "backing",
            "lazy-refcounts",
            "pass-discard-request",
            "pass-discard-snapshot",
            "pass-discard-other",
            "discard-no-unref",
            "overlap-check",
            "cache-size",
            "l2-cache-size",
            "l2-cache-entry-size",
            "refcount-cache-size",
            "cache-clean-interval",
            "encrypt",
            "data-file",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::Releases::since(crate::Release::new(8, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.backing,
                &self.lazy_refcounts,
                &self.pass_discard_request,
                &self.pass_discard_snapshot,
                &self.pass_discard_other,
                &self.discard_no_unref,
                &self.overlap_check,
                &self.cache_size,
                &self.l2_cache_size,
                &self.l2_cache_entry_size,
                &self.refcount_cache_size,
                &self.cache_clean_interval,
                &self.encrypt,
                &self.data_file,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.backing,
                &mut self.lazy_refcounts,
                &mut self.pass_discard_request,
                &mut self.pass_discard_snapshot,
                &mut self.pass_discard_other,
                &mut self.discard_no_unref,
                &mut self.overlap_check,
                &mut self.cache_size,
                &mut self.l2_cache_size,
                &mut self.l2_cache_entry_size,
                &mut self.refcount_cache_size,
                &mut self.cache_clean_interval,
                &mut self.encrypt,
                &mut self.data_file,
            ],
        );
    }
}

impl BlockdevOptionsQcow2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            lazy_refcounts: None,
            pass_discard_request: None,
            pass_discard_snapshot: None,
            pass_discard_other: None,
            discard_no_unref: None,
            overlap_check: None,
            cache_size: None,
            l2_cache_size: None,
            l2_cache_entry_size: None,
            refcount_cache_size: None,
            cache_clean_interval: None,
            encrypt: None,
            data_file: None,
        }
    }
    /// Sets `backing`.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }
    /// Sets `lazy-refcounts`.
    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: bool) -> Self {
        self.lazy_refcounts = Some(value);
        self
    }
    /// Sets `pass-discard-request`.
    #[inline]
    #[must_use]
    pub fn pass_discard_request(mut self, value: bool) -> Self {
        self.pass_discard_request = Some(value);
        self
    }
    /// Sets `pass-discard-snapshot`.
    #[inline]
    #[must_use]
    pub fn pass_discard_snapshot(mut self, value: bool) -> Self {
        self.pass_discard_snapshot = Some(value);
        self
    }
    /// Sets `pass-discard-other`.
    #[inline]
    #[must_use]
    pub fn pass_discard_other(mut self, value: bool) -> Self {
        self.pass_discard_other = Some(value);
        self
    }
    /// Sets `discard-no-unref`.
    #[inline]
    #[must_use]
    pub fn discard_no_unref(mut self, value: bool) -> Self {
        self.discard_no_unref = Some(value);
        self
    }
    /// Sets `overlap-check`.
    #[inline]
    #[must_use]
    pub fn overlap_check(mut self, value: impl Into<types::Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(value.into());
        self
    }
    /// Sets `cache-size`.
    #[inline]
    #[must_use]
    pub fn cache_size(mut self, value: i64) -> Self {
        self.cache_size = Some(value);
        self
    }
    /// Sets `l2-cache-size`.
    #[inline]
    #[must_use]
    pub fn l2_cache_size(mut self, value: i64) -> Self {
        self.l2_cache_size = Some(value);
        self
    }
    /// Sets `l2-cache-entry-size`.
    #[inline]
    #[must_use]
    pub fn l2_cache_entry_size(mut self, value: i64) -> Self {
        self.l2_cache_entry_size = Some(value);
        self
    }
    /// Sets `refcount-cache-size`.
    #[inline]
    #[must_use]
    pub fn refcount_cache_size(mut self, value: i64) -> Self {
        self.refcount_cache_size = Some(value);
        self
    }
    /// Sets `cache-clean-interval`.
    #[inline]
    #[must_use]
    pub fn cache_clean_interval(mut self, value: i64) -> Self {
        self.cache_clean_interval = Some(value);
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::BlockdevQcow2Encryption) -> Self {
        self.encrypt = Some(value);
        self
    }
    /// Sets `data-file`.
    #[inline]
    #[must_use]
    pub fn data_file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.data_file = Some(value.into());
        self
    }
}

/// How the key of an SSH server is verified.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    /// The value `none`.
    None,
    /// The value `hash`.
    Hash,
    /// The value `known_hosts`.
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SshHostKeyCheckMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("hash", Self::Hash),
        ("known_hosts", Self::KnownHosts),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Hash => "hash",
            Self::KnownHosts => "known_hosts",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Hash of the fingerprint that an SSH server's key is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// The value `md5`.
    Md5,
    /// The value `sha1`.
    Sha1,
    /// The value `sha256`.
    ///
    /// Since QEMU 6.1.
    Sha256,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SshHostKeyCheckHashType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("md5", Self::Md5),
        ("sha1", Self::Sha1),
        ("sha256", Self::Sha256),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(6, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Fingerprint that the key of an SSH server must have.
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// The member `type`.
    pub type_: types::SshHostKeyCheckHashType,
    /// The member `hash`.
    pub hash: String,
}

impl crate::Blank for SshHostKeyHash {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        hash: crate::Blank::BLANK,
    };
}

impl crate::Object for SshHostKeyHash {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SshHostKeyHash",
        names: &["type", "hash"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.hash]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.hash]);
    }
}

impl SshHostKeyHash {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: types::SshHostKeyCheckHashType, hash: impl Into<String>) -> Self {
        Self { type_, hash: hash.into() }
    }
}

/// How to make sure that an SSH server is the right one.
#[non_exhaustive]
pub struct SshHostKeyCheck {
    /// The member `mode`.
    pub mode: types::SshHostKeyCheckBranch,
}

impl crate::Blank for SshHostKeyCheck {
    const BLANK: Self = Self { mode: crate::Blank::BLANK };
}

impl crate::Object for SshHostKeyCheck {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SshHostKeyCheck",
        names: &["mode"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mode]);
    }
}

impl SshHostKeyCheck {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mode: impl Into<types::SshHostKeyCheckBranch>) -> Self {
        Self { mode: mode.into() }
    }
}

/// The value of `mode` in [`SshHostKeyCheck`](types::SshHostKeyCheck), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SshHostKeyCheckBranch {
    /// The value `hash`.
    Hash(types::SshHostKeyHash),
    /// The value `none`.
    None,
    /// The value `known_hosts`.
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SshHostKeyCheckBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "hash" => Self::Hash(crate::Blank::BLANK),
            "none" => Self::None,
            "known_hosts" => Self::KnownHosts,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Hash(_) => "hash",
            Self::None => "none",
            Self::KnownHosts => "known_hosts",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Hash(members) => Some(members),
            Self::None => None,
            Self::KnownHosts => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Hash(members) => Some(members),
            Self::None => None,
            Self::KnownHosts => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SshHostKeyHash> for SshHostKeyCheckBranch {
    #[inline]
    fn from(branch: types::SshHostKeyHash) -> Self {
        Self::Hash(branch)
    }
}

/// Options of the `ssh` driver, for an image on an SSH server.
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// The member `server`.
    pub server: types::InetSocketAddress,
    /// The member `path`.
    pub path: String,
    /// The member `user`.
    pub user: Option<String>,
    /// The member `host-key-check`.
    pub host_key_check: Option<types::SshHostKeyCheck>,
}

impl crate::Blank for BlockdevOptionsSsh {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        path: crate::Blank::BLANK,
        user: None,
        host_key_check: None,
    };
}

impl crate::Object for BlockdevOptionsSsh {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsSsh",
        names: &["server", "path", "user", "host-key-check"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.path, &self.user, &self.host_key_check]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.server,
                &mut self.path,
                &mut self.user,
                &mut self.host_key_check,
            ],
        );
    }
}

impl BlockdevOptionsSsh {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::InetSocketAddress, path: impl Into<String>) -> Self {
        Self {
            server,
            path: path.into(),
            user: None,
            host_key_check: None,
        }
    }
    /// Sets `user`.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `host-key-check`.
    #[inline]
    #[must_use]
    pub fn host_key_check(mut self, value: types::SshHostKeyCheck) -> Self {
        self.host_key_check = Some(value);
        self
    }
}

/// Points in block drivers at which `blkdebug` can act.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// The value `l1_update`.
    L1Update,
    /// The value `l1_grow_alloc_table`.
    L1GrowAllocTable,
    /// The value `l1_grow_write_table`.
    L1GrowWriteTable,
    /// The value `l1_grow_activate_table`.
    L1GrowActivateTable,
    /// The value `l2_load`.
    L2Load,
    /// The value `l2_update`.
    L2Update,
    /// The value `l2_update_compressed`.
    L2UpdateCompressed,
    /// The value `l2_alloc_cow_read`.
    L2AllocCowRead,
    /// The value `l2_alloc_write`.
    L2AllocWrite,
    /// The value `read_aio`.
    ReadAio,
    /// The value `read_backing_aio`.
    ReadBackingAio,
    /// The value `read_compressed`.
    ReadCompressed,
    /// The value `write_aio`.
    WriteAio,
    /// The value `write_compressed`.
    WriteCompressed,
    /// The value `vmstate_load`.
    VmstateLoad,
    /// The value `vmstate_save`.
    VmstateSave,
    /// The value `cow_read`.
    CowRead,
    /// The value `cow_write`.
    CowWrite,
    /// The value `reftable_load`.
    ReftableLoad,
    /// The value `reftable_grow`.
    ReftableGrow,
    /// The value `reftable_update`.
    ReftableUpdate,
    /// The value `refblock_load`.
    RefblockLoad,
    /// The value `refblock_update`.
    RefblockUpdate,
    /// The value `refblock_update_part`.
    RefblockUpdatePart,
    /// The value `refblock_alloc`.
    RefblockAlloc,
    /// The value `refblock_alloc_hookup`.
    RefblockAllocHookup,
    /// The value `refblock_alloc_write`.
    RefblockAllocWrite,
    /// The value `refblock_alloc_write_blocks`.
    RefblockAllocWriteBlocks,
    /// The value `refblock_alloc_write_table`.
    RefblockAllocWriteTable,
    /// The value `refblock_alloc_switch_table`.
    RefblockAllocSwitchTable,
    /// The value `cluster_alloc`.
    ClusterAlloc,
    /// The value `cluster_alloc_bytes`.
    ClusterAllocBytes,
    /// The value `cluster_free`.
    ClusterFree,
    /// The value `flush_to_os`.
    FlushToOs,
    /// The value `flush_to_disk`.
    FlushToDisk,
    /// The value `pwritev_rmw_head`.
    PwritevRmwHead,
    /// The value `pwritev_rmw_after_head`.
    PwritevRmwAfterHead,
    /// The value `pwritev_rmw_tail`.
    PwritevRmwTail,
    /// The value `pwritev_rmw_after_tail`.
    PwritevRmwAfterTail,
    /// The value `pwritev`.
    Pwritev,
    /// The value `pwritev_zero`.
    PwritevZero,
    /// The value `pwritev_done`.
    PwritevDone,
    /// The value `empty_image_prepare`.
    EmptyImagePrepare,
    /// The value `l1_shrink_write_table`.
    L1ShrinkWriteTable,
    /// The value `l1_shrink_free_l2_clusters`.
    L1ShrinkFreeL2Clusters,
    /// The value `cor_write`.
    CorWrite,
    /// The value `cluster_alloc_space`.
    ClusterAllocSpace,
    /// The value `none`.
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlkdebugEvent {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("l1_update", Self::L1Update),
        ("l1_grow_alloc_table", Self::L1GrowAllocTable),
        ("l1_grow_write_table", Self::L1GrowWriteTable),
        ("l1_grow_activate_table", Self::L1GrowActivateTable),
        ("l2_load", Self::L2Load),
        ("l2_update", Self::L2Update),
        ("l2_update_compressed", Self::L2UpdateCompressed),
        ("l2_alloc_cow_read", Self::L2AllocCowRead),
        ("l2_alloc_write", Self::L2AllocWrite),
        ("read_aio", Self::ReadAio),
        ("read_backing_aio", Self::ReadBackingAio),
        ("read_compressed", Self::ReadCompressed),
        ("write_aio", Self::WriteAio),
        ("write_compressed", Self::WriteCompressed),
        ("vmstate_load", Self::VmstateLoad),
        ("vmstate_save", Self::VmstateSave),
        ("cow_read", Self::CowRead),
        ("cow_write", Self::CowWrite),
        ("reftable_load", Self::ReftableLoad),
        ("reftable_grow", Self::ReftableGrow),
        ("reftable_update", Self::ReftableUpdate),
        ("refblock_load", Self::RefblockLoad),
        ("refblock_update", Self::RefblockUpdate),
        ("refblock_update_part", Self::RefblockUpdatePart),
        ("refblock_alloc", Self::RefblockAlloc),
        ("refblock_alloc_hookup", Self::RefblockAllocHookup),
        ("refblock_alloc_write", Self::RefblockAllocWrite),
        ("refblock_alloc_write_blocks", Self::RefblockAllocWriteBlocks),
        ("refblock_alloc_write_table", Self::RefblockAllocWriteTable),
        ("refblock_alloc_switch_table", Self::RefblockAllocSwitchTable),
        ("cluster_alloc", Self::ClusterAlloc),
        ("cluster_alloc_bytes", Self::ClusterAllocBytes),
        ("cluster_free", Self::ClusterFree),
        ("flush_to_os", Self::FlushToOs),
        ("flush_to_disk", Self::FlushToDisk),
        ("pwritev_rmw_head", Self::PwritevRmwHead),
        ("pwritev_rmw_after_head", Self::PwritevRmwAfterHead),
        ("pwritev_rmw_tail", Self::PwritevRmwTail),
        ("pwritev_rmw_after_tail", Self::PwritevRmwAfterTail),
        ("pwritev", Self::Pwritev),
        ("pwritev_zero", Self::PwritevZero),
        ("pwritev_done", Self::PwritevDone),
        ("empty_image_prepare", Self::EmptyImagePrepare),
        ("l1_shrink_write_table", Self::L1ShrinkWriteTable),
        ("l1_shrink_free_l2_clusters", Self::L1ShrinkFreeL2Clusters),
        ("cor_write", Self::CorWrite),
        ("cluster_alloc_space", Self::ClusterAllocSpace),
        ("none", Self::None),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::L1Update => "l1_update",
            Self::L1GrowAllocTable => "l1_grow_alloc_table",
            Self::L1GrowWriteTable => "l1_grow_write_table",
            Self::L1GrowActivateTable => "l1_grow_activate_table",
            Self::L2Load => "l2_load",
            Self::L2Update => "l2_update",
            Self::L2UpdateCompressed => "l2_update_compressed",
            Self::L2AllocCowRead => "l2_alloc_cow_read",
            Self::L2AllocWrite => "l2_alloc_write",
            Self::ReadAio => "read_aio",
            Self::ReadBackingAio => "read_backing_aio",
            Self::ReadCompressed => "read_compressed",
            Self::WriteAio => "write_aio",
            Self::WriteCompressed => "write_compressed",
            Self::VmstateLoad => "vmstate_load",
            Self::VmstateSave => "vmstate_save",
            Self::CowRead => "cow_read",
            Self::CowWrite => "cow_write",
            Self::ReftableLoad => "reftable_load",
            Self::ReftableGrow => "reftable_grow",
            Self::ReftableUpdate => "reftable_update",
            Self::RefblockLoad => "refblock_load",
            Self::RefblockUpdate => "refblock_update",
            Self::RefblockUpdatePart => "refblock_update_part",
            Self::RefblockAlloc => "refblock_alloc",
            Self::RefblockAllocHookup => "refblock_alloc_hookup",
            Self::RefblockAllocWrite => "refblock_alloc_write",
            Self::RefblockAllocWriteBlocks => "refblock_alloc_write_blocks",
            Self::RefblockAllocWriteTable => "refblock_alloc_write_table",
            Self::RefblockAllocSwitchTable => "refblock_alloc_switch_table",
            Self::ClusterAlloc => "cluster_alloc",
            Self::ClusterAllocBytes => "cluster_alloc_bytes",
            Self::ClusterFree => "cluster_free",
            Self::FlushToOs => "flush_to_os",
            Self::FlushToDisk => "flush_to_disk",
            Self::PwritevRmwHead => "pwritev_rmw_head",
            Self::PwritevRmwAfterHead => "pwritev_rmw_after_head",
            Self::PwritevRmwTail => "pwritev_rmw_tail",
            Self::PwritevRmwAfterTail => "pwritev_rmw_after_tail",
            Self::Pwritev => "pwritev",
            Self::PwritevZero => "pwritev_zero",
            Self::PwritevDone => "pwritev_done",
            Self::EmptyImagePrepare => "empty_image_prepare",
            Self::L1ShrinkWriteTable => "l1_shrink_write_table",
            Self::L1ShrinkFreeL2Clusters => "l1_shrink_free_l2_clusters",
            Self::CorWrite => "cor_write",
            Self::ClusterAllocSpace => "cluster_alloc_space",
            Self::None => "none",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Kinds of request that `blkdebug` can make fail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugIOType {
    /// The value `read`.
    Read,
    /// The value `write`.
    Write,
    /// The value `write-zeroes`.
    WriteZeroes,
    /// The value `discard`.
    Discard,
    /// The value `flush`.
    Flush,
    /// The value `block-status`.
    BlockStatus,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlkdebugIOType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("read", Self::Read),
        ("write", Self::Write),
        ("write-zeroes", Self::WriteZeroes),
        ("discard", Self::Discard),
        ("flush", Self::Flush),
        ("block-status", Self::BlockStatus),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::WriteZeroes => "write-zeroes",
            Self::Discard => "discard",
            Self::Flush => "flush",
            Self::BlockStatus => "block-status",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A `blkdebug` rule that makes requests fail.
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// The member `event`.
    pub event: types::BlkdebugEvent,
    /// The member `state`.
    pub state: Option<i64>,
    /// The member `iotype`.
    pub iotype: Option<types::BlkdebugIOType>,
    /// The member `errno`.
    pub errno: Option<i64>,
    /// How long to hold the request back before it fails or goes on, in nanoseconds.
    ///
    /// On the wire: `delay-ns`.
    ///
    /// Since QEMU 11.1.
    pub delay_ns: Option<i64>,
    /// The member `sector`.
    pub sector: Option<i64>,
    /// The member `once`.
    pub once: Option<bool>,
    /// The member `immediately`.
    pub immediately: Option<bool>,
}

impl crate::Blank for BlkdebugInjectErrorOptions {
    const BLANK: Self = Self {
        event: crate::Blank::BLANK,
        state: None,
        iotype: None,
        errno: None,
        delay_ns: None,
        sector: None,
        once: None,
        immediately: None,
    };
}

impl crate::Object for BlkdebugInjectErrorOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlkdebugInjectErrorOptions",
        names: &[
            "event",
            "state",
            "iotype",
            "errno",
            "delay-ns",
            "sector",
            "once",
            "immediately",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(11, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.event,
                &self.state,
                &self.iotype,
                &self.errno,
                &self.delay_ns,
                &self.sector,
                &self.once,
                &self.immediately,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.event,
                &mut self.state,
                &mut self.iotype,
                &mut self.errno,
                &mut self.delay_ns,
                &mut self.sector,
                &mut self.once,
                &mut self.immediately,
            ],
        );
    }
}

impl BlkdebugInjectErrorOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(event: types::BlkdebugEvent) -> Self {
        Self {
            event,
            state: None,
            iotype: None,
            errno: None,
            delay_ns: None,
            sector: None,
            once: None,
            immediately: None,
        }
    }
    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(mut self, value: i64) -> Self {
        self.state = Some(value);
        self
    }
    /// Sets `iotype`.
    #[inline]
    #[must_use]
    pub fn iotype(mut self, value: types::BlkdebugIOType) -> Self {
        self.iotype = Some(value);
        self
    }
    /// Sets `errno`.
    #[inline]
    #[must_use]
    pub fn errno(mut self, value: i64) -> Self {
        self.errno = Some(value);
        self
    }
    /// Sets `delay-ns`.
    #[inline]
    #[must_use]
    pub fn delay_ns(mut self, value: i64) -> Self {
        self.delay_ns = Some(value);
        self
    }
    /// Sets `sector`.
    #[inline]
    #[must_use]
    pub fn sector(mut self, value: i64) -> Self {
        self.sector = Some(value);
        self
    }
    /// Sets `once`.
    #[inline]
    #[must_use]
    pub fn once(mut self, value: bool) -> Self {
        self.once = Some(value);
        self
    }
    /// Sets `immediately`.
    #[inline]
    #[must_use]
    pub fn immediately(mut self, value: bool) -> Self {
        self.immediately = Some(value);
        self
    }
}

/// A `blkdebug` rule that changes its state at an event.
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// The member `event`.
    pub event: types::BlkdebugEvent,
    /// The member `state`.
    pub state: Option<i64>,
    /// The member `new_state`.
    pub new_state: i64,
}

impl crate::Blank for BlkdebugSetStateOptions {
    const BLANK: Self = Self {
        event: crate::Blank::BLANK,
        state: None,
        new_state: crate::Blank::BLANK,
    };
}

impl crate::Object for BlkdebugSetStateOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlkdebugSetStateOptions",
        names: &["event", "state", "new_state"],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.event, &self.state, &self.new_state]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.event, &mut self.state, &mut self.new_state]);
    }
}

impl BlkdebugSetStateOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(event: types::BlkdebugEvent, new_state: i64) -> Self {
        Self {
            event,
            state: None,
            new_state,
        }
    }
    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(mut self, value: i64) -> Self {
        self.state = Some(value);
        self
    }
}

/// Options of the `blkdebug` filter, which injects errors for tests.
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// The member `image`.
    pub image: types::BlockdevRef,
    /// The member `config`.
    pub config: Option<String>,
    /// The member `align`.
    pub align: Option<i64>,
    /// The member `max-transfer`.
    pub max_transfer: Option<i32>,
    /// The member `opt-write-zero`.
    pub opt_write_zero: Option<i32>,
    /// The member `max-write-zero`.
    pub max_write_zero: Option<i32>,
    /// The member `opt-discard`.
    pub opt_discard: Option<i32>,
    /// The member `max-discard`.
    pub max_discard: Option<i32>,
    /// The member `inject-error`.
    pub inject_error: Option<Vec<types::BlkdebugInjectErrorOptions>>,
    /// The member `set-state`.
    pub set_state: Option<Vec<types::BlkdebugSetStateOptions>>,
    /// The member `take-child-perms`.
    pub take_child_perms: Option<Vec<types::BlockPermission>>,
    /// The member `unshare-child-perms`.
    pub unshare_child_perms: Option<Vec<types::BlockPermission>>,
}

impl crate::Blank for BlockdevOptionsBlkdebug {
    const BLANK: Self = Self {
        image: crate::Blank::BLANK,
        config: None,
        align: None,
        max_transfer: None,
        opt_write_zero: None,
        max_write_zero: None,
        opt_discard: None,
        max_discard: None,
        inject_error: None,
        set_state: None,
        take_child_perms: None,
        unshare_child_perms: None,
    };
}

impl crate::Object for BlockdevOptionsBlkdebug {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsBlkdebug",
        names: &[
            "image",
            "config",
            "align",
            "max-transfer",
            "opt-write-zero",
            "max-write-zero",
            "opt-discard",
            "max-discard",
            "inject-error",
            "set-state",
            "take-child-perms",
            "unshare-child-perms",
        ],
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
                &self.image,
                &self.config,
                &self.align,
                &self.max_transfer,
                &self.opt_write_zero,
                &self.max_write_zero,
                &self.opt_discard,
                &self.max_discard,
                &self.inject_error,
                &self.set_state,
                &self.take_child_perms,
                &self.unshare_child_perms,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.image,
                &mut self.config,
                &mut self.align,
                &mut self.max_transfer,
                &mut self.opt_write_zero,
                &mut self.max_write_zero,
                &mut self.opt_discard,
                &mut self.max_discard,
                &mut self.inject_error,
                &mut self.set_state,
                &mut self.take_child_perms,
                &mut self.unshare_child_perms,
            ],
        );
    }
}

impl BlockdevOptionsBlkdebug {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(image: impl Into<types::BlockdevRef>) -> Self {
        Self {
            image: image.into(),
            config: None,
            align: None,
            max_transfer: None,
            opt_write_zero: None,
            max_write_zero: None,
            opt_discard: None,
            max_discard: None,
            inject_error: None,
            set_state: None,
            take_child_perms: None,
            unshare_child_perms: None,
        }
    }
    /// Sets `config`.
    #[inline]
    #[must_use]
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `align`.
    #[inline]
    #[must_use]
    pub fn align(mut self, value: i64) -> Self {
        self.align = Some(value);
        self
    }
    /// Sets `max-transfer`.
    #[inline]
    #[must_use]
    pub fn max_transfer(mut self, value: i32) -> Self {
        self.max_transfer = Some(value);
        self
    }
    /// Sets `opt-write-zero`.
    #[inline]
    #[must_use]
    pub fn opt_write_zero(mut self, value: i32) -> Self {
        self.opt_write_zero = Some(value);
        self
    }
    /// Sets `max-write-zero`.
    #[inline]
    #[must_use]
    pub fn max_write_zero(mut self, value: i32) -> Self {
        self.max_write_zero = Some(value);
        self
    }
    /// Sets `opt-discard`.
    #[inline]
    #[must_use]
    pub fn opt_discard(mut self, value: i32) -> Self {
        self.opt_discard = Some(value);
        self
    }
    /// Sets `max-discard`.
    #[inline]
    #[must_use]
    pub fn max_discard(mut self, value: i32) -> Self {
        self.max_discard = Some(value);
        self
    }
    /// Sets `inject-error`.
    #[inline]
    #[must_use]
    pub fn inject_error(
        mut self,
        value: impl Into<Vec<types::BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(value.into());
        self
    }
    /// Sets `set-state`.
    #[inline]
    #[must_use]
    pub fn set_state(
        mut self,
        value: impl Into<Vec<types::BlkdebugSetStateOptions>>,
    ) -> Self {
        self.set_state = Some(value.into());
        self
    }
    /// Sets `take-child-perms`.
    #[inline]
    #[must_use]
    pub fn take_child_perms(
        mut self,
        value: impl Into<Vec<types::BlockPermission>>,
    ) -> Self {
        self.take_child_perms = Some(value.into());
        self
    }
    /// Sets `unshare-child-perms`.
    #[inline]
    #[must_use]
    pub fn unshare_child_perms(
        mut self,
        value: impl Into<Vec<types::BlockPermission>>,
    ) -> Self {
        self.unshare_child_perms = Some(value.into());
        self
    }
}

/// Options of the `blklogwrites` filter, which records all writes in a log.
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `log`.
    pub log: types::BlockdevRef,
    /// The member `log-sector-size`.
    pub log_sector_size: Option<u32>,
    /// The member `log-append`.
    pub log_append: Option<bool>,
    /// The member `log-super-update-interval`.
    pub log_super_update_interval: Option<u64>,
}

impl crate::Blank for BlockdevOptionsBlklogwrites {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        log: crate::Blank::BLANK,
        log_sector_size: None,
        log_append: None,
        log_super_update_interval: None,
    };
}

impl crate::Object for BlockdevOptionsBlklogwrites {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsBlklogwrites",
        names: &[
            "file",
            "log",
            "log-sector-size",
            "log-append",
            "log-super-update-interval",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.log,
                &self.log_sector_size,
                &self.log_append,
                &self.log_super_update_interval,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.log,
                &mut self.log_sector_size,
                &mut self.log_append,
                &mut self.log_super_update_interval,
            ],
        );
    }
}

impl BlockdevOptionsBlklogwrites {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        file: impl Into<types::BlockdevRef>,
        log: impl Into<types::BlockdevRef>,
    ) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        }
    }
    /// Sets `log-sector-size`.
    #[inline]
    #[must_use]
    pub fn log_sector_size(mut self, value: u32) -> Self {
        self.log_sector_size = Some(value);
        self
    }
    /// Sets `log-append`.
    #[inline]
    #[must_use]
    pub fn log_append(mut self, value: bool) -> Self {
        self.log_append = Some(value);
        self
    }
    /// Sets `log-super-update-interval`.
    #[inline]
    #[must_use]
    pub fn log_super_update_interval(mut self, value: u64) -> Self {
        self.log_super_update_interval = Some(value);
        self
    }
}

/// Options of the `blkverify` filter, which compares two images as they are used.
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// The member `test`.
    pub test: types::BlockdevRef,
    /// The member `raw`.
    pub raw: types::BlockdevRef,
}

impl crate::Blank for BlockdevOptionsBlkverify {
    const BLANK: Self = Self {
        test: crate::Blank::BLANK,
        raw: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevOptionsBlkverify {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsBlkverify",
        names: &["test", "raw"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.test, &self.raw]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.test, &mut self.raw]);
    }
}

impl BlockdevOptionsBlkverify {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        test: impl Into<types::BlockdevRef>,
        raw: impl Into<types::BlockdevRef>,
    ) -> Self {
        Self {
            test: test.into(),
            raw: raw.into(),
        }
    }
}

/// Options of the `blkreplay` filter, which makes I/O repeatable for record and replay.
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// The member `image`.
    pub image: types::BlockdevRef,
}

impl crate::Blank for BlockdevOptionsBlkreplay {
    const BLANK: Self = Self { image: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsBlkreplay {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsBlkreplay",
        names: &["image"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.image]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.image]);
    }
}

impl BlockdevOptionsBlkreplay {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(image: impl Into<types::BlockdevRef>) -> Self {
        Self { image: image.into() }
    }
}

/// Whether a quorum reads all children and votes, or takes the first that answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    /// The value `quorum`.
    Quorum,
    /// The value `fifo`.
    Fifo,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QuorumReadPattern {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("quorum", Self::Quorum),
        ("fifo", Self::Fifo),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Quorum => "quorum",
            Self::Fifo => "fifo",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the `quorum` driver, which keeps copies on several children.
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// The member `blkverify`.
    pub blkverify: Option<bool>,
    /// The member `children`.
    pub children: Vec<types::BlockdevRef>,
    /// The member `vote-threshold`.
    pub vote_threshold: i64,
    /// The member `rewrite-corrupted`.
    pub rewrite_corrupted: Option<bool>,
    /// The member `read-pattern`.
    pub read_pattern: Option<types::QuorumReadPattern>,
}

impl crate::Blank for BlockdevOptionsQuorum {
    const BLANK: Self = Self {
        blkverify: None,
        children: crate::Blank::BLANK,
        vote_threshold: crate::Blank::BLANK,
        rewrite_corrupted: None,
        read_pattern: None,
    };
}

impl crate::Object for BlockdevOptionsQuorum {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsQuorum",
        names: &[
            "blkverify",
            "children",
            "vote-threshold",
            "rewrite-corrupted",
            "read-pattern",
        ],
        required: 0b110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.blkverify,
                &self.children,
                &self.vote_threshold,
                &self.rewrite_corrupted,
                &self.read_pattern,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.blkverify,
                &mut self.children,
                &mut self.vote_threshold,
                &mut self.rewrite_corrupted,
                &mut self.read_pattern,
            ],
        );
    }
}

impl BlockdevOptionsQuorum {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        children: impl Into<Vec<types::BlockdevRef>>,
        vote_threshold: i64,
    ) -> Self {
        Self {
            blkverify: None,
            children: children.into(),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
        }
    }
    /// Sets `blkverify`.
    #[inline]
    #[must_use]
    pub fn blkverify(mut self, value: bool) -> Self {
        self.blkverify = Some(value);
        self
    }
    /// Sets `rewrite-corrupted`.
    #[inline]
    #[must_use]
    pub fn rewrite_corrupted(mut self, value: bool) -> Self {
        self.rewrite_corrupted = Some(value);
        self
    }
    /// Sets `read-pattern`.
    #[inline]
    #[must_use]
    pub fn read_pattern(mut self, value: types::QuorumReadPattern) -> Self {
        self.read_pattern = Some(value);
        self
    }
}

/// Options of the libblkio driver `io_uring`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// The member `filename`.
    pub filename: String,
}

impl crate::Blank for BlockdevOptionsIoUring {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevOptionsIoUring {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsIoUring",
        names: &["filename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl BlockdevOptionsIoUring {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

/// Options of the libblkio driver `nvme-io_uring`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for BlockdevOptionsNvmeIoUring {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsNvmeIoUring {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsNvmeIoUring",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl BlockdevOptionsNvmeIoUring {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vfio-pci`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for BlockdevOptionsVirtioBlkVfioPci {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsVirtioBlkVfioPci {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsVirtioBlkVfioPci",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vhost-user`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for BlockdevOptionsVirtioBlkVhostUser {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsVirtioBlkVhostUser {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsVirtioBlkVhostUser",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vhost-vdpa`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// Features:
///
/// - `fdset`: The path may be `/dev/fdset/N`, a file descriptor passed before.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for BlockdevOptionsVirtioBlkVhostVdpa {
    const BLANK: Self = Self { path: crate::Blank::BLANK };
}

impl crate::Object for BlockdevOptionsVirtioBlkVhostVdpa {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsVirtioBlkVhostVdpa",
        names: &["path"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// What carries iSCSI: TCP or RDMA (iSER).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// The value `tcp`.
    Tcp,
    /// The value `iser`.
    Iser,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for IscsiTransport {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("tcp", Self::Tcp),
        ("iser", Self::Iser),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Tcp => "tcp",
            Self::Iser => "iser",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Which checksum an iSCSI initiator offers for headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// The value `crc32c`.
    Crc32c,
    /// The value `none`.
    None,
    /// The value `crc32c-none`.
    Crc32cNone,
    /// The value `none-crc32c`.
    NoneCrc32c,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for IscsiHeaderDigest {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("crc32c", Self::Crc32c),
        ("none", Self::None),
        ("crc32c-none", Self::Crc32cNone),
        ("none-crc32c", Self::NoneCrc32c),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Crc32c => "crc32c",
            Self::None => "none",
            Self::Crc32cNone => "crc32c-none",
            Self::NoneCrc32c => "none-crc32c",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the `iscsi` driver, for a LUN on an iSCSI target.
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// The member `transport`.
    pub transport: types::IscsiTransport,
    /// The member `portal`.
    pub portal: String,
    /// The member `target`.
    pub target: String,
    /// The member `lun`.
    pub lun: Option<i64>,
    /// The member `user`.
    pub user: Option<String>,
    /// The member `password-secret`.
    pub password_secret: Option<String>,
    /// The member `initiator-name`.
    pub initiator_name: Option<String>,
    /// The member `header-digest`.
    pub header_digest: Option<types::IscsiHeaderDigest>,
    /// The member `timeout`.
    pub timeout: Option<i64>,
}

impl crate::Blank for BlockdevOptionsIscsi {
    const BLANK: Self = Self {
        transport: crate::Blank::BLANK,
        portal: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        lun: None,
        user: None,
        password_secret: None,
        initiator_name: None,
        header_digest: None,
        timeout: None,
    };
}

impl crate::Object for BlockdevOptionsIscsi {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsIscsi",
        names: &[
            "transport",
            "portal",
            "target",
            "lun",
            "user",
            "password-secret",
            "initiator-name",
            "header-digest",
            "timeout",
        ],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.transport,
                &self.portal,
                &self.target,
                &self.lun,
                &self.user,
                &self.password_secret,
                &self.initiator_name,
                &self.header_digest,
                &self.timeout,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.transport,
                &mut self.portal,
                &mut self.target,
                &mut self.lun,
                &mut self.user,
                &mut self.password_secret,
                &mut self.initiator_name,
                &mut self.header_digest,
                &mut self.timeout,
            ],
        );
    }
}

impl BlockdevOptionsIscsi {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        transport: types::IscsiTransport,
        portal: impl Into<String>,
        target: impl Into<String>,
    ) -> Self {
        Self {
            transport,
            portal: portal.into(),
            target: target.into(),
            lun: None,
            user: None,
            password_secret: None,
            initiator_name: None,
            header_digest: None,
            timeout: None,
        }
    }
    /// Sets `lun`.
    #[inline]
    #[must_use]
    pub fn lun(mut self, value: i64) -> Self {
        self.lun = Some(value);
        self
    }
    /// Sets `user`.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `password-secret`.
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }
    /// Sets `initiator-name`.
    #[inline]
    #[must_use]
    pub fn initiator_name(mut self, value: impl Into<String>) -> Self {
        self.initiator_name = Some(value.into());
        self
    }
    /// Sets `header-digest`.
    #[inline]
    #[must_use]
    pub fn header_digest(mut self, value: types::IscsiHeaderDigest) -> Self {
        self.header_digest = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

/// Ways to log in to a Ceph cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// The value `cephx`.
    Cephx,
    /// The value `none`.
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RbdAuthMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cephx", Self::Cephx),
        ("none", Self::None),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Cephx => "cephx",
            Self::None => "none",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Encryption formats of Ceph RBD images.
///
/// In messages since QEMU 6.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// The value `luks`.
    Luks,
    /// The value `luks2`.
    Luks2,
    /// The value `luks-any`.
    ///
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for RbdImageEncryptionFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("luks", Self::Luks),
        ("luks2", Self::Luks2),
        ("luks-any", Self::LuksAny),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Luks => "luks",
            Self::Luks2 => "luks2",
            Self::LuksAny => "luks-any",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options to open an RBD image encrypted with LUKS version 1.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS {
    /// The member `key-secret`.
    pub key_secret: String,
}

impl crate::Blank for RbdEncryptionOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: crate::Blank::BLANK,
    };
}

impl crate::Object for RbdEncryptionOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionOptionsLUKS",
        names: &["key-secret"],
        required: 0b1,
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

impl RbdEncryptionOptionsLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

/// Options to open an RBD image encrypted with LUKS version 2.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS2 {
    /// The member `key-secret`.
    pub key_secret: String,
}

impl crate::Blank for RbdEncryptionOptionsLUKS2 {
    const BLANK: Self = Self {
        key_secret: crate::Blank::BLANK,
    };
}

impl crate::Object for RbdEncryptionOptionsLUKS2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionOptionsLUKS2",
        names: &["key-secret"],
        required: 0b1,
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

impl RbdEncryptionOptionsLUKS2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

/// Options to open an RBD image encrypted with LUKS of either version.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKSAny {
    /// The member `key-secret`.
    pub key_secret: String,
}

impl crate::Blank for RbdEncryptionOptionsLUKSAny {
    const BLANK: Self = Self {
        key_secret: crate::Blank::BLANK,
    };
}

impl crate::Object for RbdEncryptionOptionsLUKSAny {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionOptionsLUKSAny",
        names: &["key-secret"],
        required: 0b1,
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

impl RbdEncryptionOptionsLUKSAny {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

/// Options to create an RBD image encrypted with LUKS version 1.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS {
    /// The member `key-secret`.
    pub key_secret: String,
    /// The member `cipher-alg`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl crate::Blank for RbdEncryptionCreateOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: crate::Blank::BLANK,
        cipher_alg: None,
    };
}

impl crate::Object for RbdEncryptionCreateOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionCreateOptionsLUKS",
        names: &["key-secret", "cipher-alg"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.key_secret, &self.cipher_alg]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret, &mut self.cipher_alg]);
    }
}

impl RbdEncryptionCreateOptionsLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    /// Sets `cipher-alg`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(mut self, value: types::QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(value);
        self
    }
}

/// Options to create an RBD image encrypted with LUKS version 2.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    /// The member `key-secret`.
    pub key_secret: String,
    /// The member `cipher-alg`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl crate::Blank for RbdEncryptionCreateOptionsLUKS2 {
    const BLANK: Self = Self {
        key_secret: crate::Blank::BLANK,
        cipher_alg: None,
    };
}

impl crate::Object for RbdEncryptionCreateOptionsLUKS2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionCreateOptionsLUKS2",
        names: &["key-secret", "cipher-alg"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.key_secret, &self.cipher_alg]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret, &mut self.cipher_alg]);
    }
}

impl RbdEncryptionCreateOptionsLUKS2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    /// Sets `cipher-alg`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(mut self, value: types::QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(value);
        self
    }
}

/// How to open an encrypted RBD image, and its encrypted parents.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// The member `format`.
    pub format: types::RbdEncryptionOptionsBranch,
    /// The member `parent`.
    ///
    /// Since QEMU 8.0.
    pub parent: Option<Box<types::RbdEncryptionOptions>>,
}

impl crate::Blank for RbdEncryptionOptions {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
        parent: None,
    };
}

impl crate::Object for RbdEncryptionOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionOptions",
        names: &["format", "parent"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(1, crate::Releases::since(crate::Release::new(8, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.format, &self.parent]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.format, &mut self.parent]);
    }
}

impl RbdEncryptionOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::RbdEncryptionOptionsBranch>) -> Self {
        Self {
            format: format.into(),
            parent: None,
        }
    }
    /// Sets `parent`.
    #[inline]
    #[must_use]
    pub fn parent(mut self, value: impl Into<Box<types::RbdEncryptionOptions>>) -> Self {
        self.parent = Some(value.into());
        self
    }
}

/// The value of `format` in [`RbdEncryptionOptions`](types::RbdEncryptionOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    /// The value `luks`.
    Luks(types::RbdEncryptionOptionsLUKS),
    /// The value `luks2`.
    Luks2(types::RbdEncryptionOptionsLUKS2),
    /// The value `luks-any`.
    ///
    /// Since QEMU 8.0.
    LuksAny(types::RbdEncryptionOptionsLUKSAny),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for RbdEncryptionOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("luks-any", crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::Blank::BLANK),
            "luks2" => Self::Luks2(crate::Blank::BLANK),
            "luks-any" => Self::LuksAny(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Luks2(_) => "luks2",
            Self::LuksAny(_) => "luks-any",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::RbdEncryptionOptionsLUKS> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(branch: types::RbdEncryptionOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::RbdEncryptionOptionsLUKS2> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(branch: types::RbdEncryptionOptionsLUKS2) -> Self {
        Self::Luks2(branch)
    }
}

impl From<types::RbdEncryptionOptionsLUKSAny> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(branch: types::RbdEncryptionOptionsLUKSAny) -> Self {
        Self::LuksAny(branch)
    }
}

/// How to encrypt a new RBD image.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptions {
    /// The member `format`.
    pub format: types::RbdEncryptionCreateOptionsBranch,
}

impl crate::Blank for RbdEncryptionCreateOptions {
    const BLANK: Self = Self {
        format: crate::Blank::BLANK,
    };
}

impl crate::Object for RbdEncryptionCreateOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RbdEncryptionCreateOptions",
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

impl RbdEncryptionCreateOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::RbdEncryptionCreateOptionsBranch>) -> Self {
        Self { format: format.into() }
    }
}

/// The value of `format` in [`RbdEncryptionCreateOptions`](types::RbdEncryptionCreateOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptionsBranch {
    /// The value `luks`.
    Luks(types::RbdEncryptionCreateOptionsLUKS),
    /// The value `luks2`.
    Luks2(types::RbdEncryptionCreateOptionsLUKS2),
    /// The value `luks-any`.
    ///
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for RbdEncryptionCreateOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("luks-any", crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::Blank::BLANK),
            "luks2" => Self::Luks2(crate::Blank::BLANK),
            "luks-any" => Self::LuksAny,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Luks2(_) => "luks2",
            Self::LuksAny => "luks-any",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::RbdEncryptionCreateOptionsLUKS> for RbdEncryptionCreateOptionsBranch {
    #[inline]
    fn from(branch: types::RbdEncryptionCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::RbdEncryptionCreateOptionsLUKS2> for RbdEncryptionCreateOptionsBranch {
    #[inline]
    fn from(branch: types::RbdEncryptionCreateOptionsLUKS2) -> Self {
        Self::Luks2(branch)
    }
}

/// Options of the `rbd` driver, for an image on a Ceph cluster.
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// The member `pool`.
    pub pool: String,
    /// The member `namespace`.
    pub namespace: Option<String>,
    /// The member `image`.
    pub image: String,
    /// The member `conf`.
    pub conf: Option<String>,
    /// The member `snapshot`.
    pub snapshot: Option<String>,
    /// The member `encrypt`.
    ///
    /// Since QEMU 6.1.
    pub encrypt: Option<types::RbdEncryptionOptions>,
    /// The member `user`.
    pub user: Option<String>,
    /// The member `auth-client-required`.
    pub auth_client_required: Option<Vec<types::RbdAuthMode>>,
    /// The member `key-secret`.
    pub key_secret: Option<String>,
    /// The member `server`.
    pub server: Option<Vec<types::InetSocketAddressBase>>,
}

impl crate::Blank for BlockdevOptionsRbd {
    const BLANK: Self = Self {
        pool: crate::Blank::BLANK,
        namespace: None,
        image: crate::Blank::BLANK,
        conf: None,
        snapshot: None,
        encrypt: None,
        user: None,
        auth_client_required: None,
        key_secret: None,
        server: None,
    };
}

impl crate::Object for BlockdevOptionsRbd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsRbd",
        names: &[
            "pool",
            "namespace",
            "image",
            "conf",
            "snapshot",
            "encrypt",
            "user",
            "auth-client-required",
            "key-secret",
            "server",
        ],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::Releases::since(crate::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.pool,
                &self.namespace,
                &self.image,
                &self.conf,
                &self.snapshot,
                &self.encrypt,
                &self.user,
                &self.auth_client_required,
                &self.key_secret,
                &self.server,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.pool,
                &mut self.namespace,
                &mut self.image,
                &mut self.conf,
                &mut self.snapshot,
                &mut self.encrypt,
                &mut self.user,
                &mut self.auth_client_required,
                &mut self.key_secret,
                &mut self.server,
            ],
        );
    }
}

impl BlockdevOptionsRbd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self {
            pool: pool.into(),
            namespace: None,
            image: image.into(),
            conf: None,
            snapshot: None,
            encrypt: None,
            user: None,
            auth_client_required: None,
            key_secret: None,
            server: None,
        }
    }
    /// Sets `namespace`.
    #[inline]
    #[must_use]
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `conf`.
    #[inline]
    #[must_use]
    pub fn conf(mut self, value: impl Into<String>) -> Self {
        self.conf = Some(value.into());
        self
    }
    /// Sets `snapshot`.
    #[inline]
    #[must_use]
    pub fn snapshot(mut self, value: impl Into<String>) -> Self {
        self.snapshot = Some(value.into());
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::RbdEncryptionOptions) -> Self {
        self.encrypt = Some(value);
        self
    }
    /// Sets `user`.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `auth-client-required`.
    #[inline]
    #[must_use]
    pub fn auth_client_required(
        mut self,
        value: impl Into<Vec<types::RbdAuthMode>>,
    ) -> Self {
        self.auth_client_required = Some(value.into());
        self
    }
    /// Sets `key-secret`.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }
    /// Sets `server`.
    #[inline]
    #[must_use]
    pub fn server(
        mut self,
        value: impl Into<Vec<types::InetSocketAddressBase>>,
    ) -> Self {
        self.server = Some(value.into());
        self
    }
}

/// Which of the two sides of a replicated disk this QEMU has.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// The value `primary`.
    Primary,
    /// The value `secondary`.
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ReplicationMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("primary", Self::Primary),
        ("secondary", Self::Secondary),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the `replication` driver, used by COLO.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `mode`.
    pub mode: types::ReplicationMode,
    /// The member `top-id`.
    pub top_id: Option<String>,
}

impl crate::Blank for BlockdevOptionsReplication {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        mode: crate::Blank::BLANK,
        top_id: None,
    };
}

impl crate::Object for BlockdevOptionsReplication {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsReplication",
        names: &["file", "mode", "top-id"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.mode, &self.top_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.mode, &mut self.top_id]);
    }
}

impl BlockdevOptionsReplication {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        file: impl Into<types::BlockdevRef>,
        mode: types::ReplicationMode,
    ) -> Self {
        Self {
            file: file.into(),
            mode,
            top_id: None,
        }
    }
    /// Sets `top-id`.
    #[inline]
    #[must_use]
    pub fn top_id(mut self, value: impl Into<String>) -> Self {
        self.top_id = Some(value.into());
        self
    }
}

/// How an NFS server is reached.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NFSTransport {
    /// The value `inet`.
    Inet,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NFSTransport {
    const VALUES: &'static [(&'static str, Self)] = &[("inet", Self::Inet)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Inet => "inet",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Host name of an NFS server.
#[non_exhaustive]
pub struct NFSServer {
    /// The member `type`.
    pub type_: types::NFSTransport,
    /// The member `host`.
    pub host: String,
}

impl crate::Blank for NFSServer {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        host: crate::Blank::BLANK,
    };
}

impl crate::Object for NFSServer {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NFSServer",
        names: &["type", "host"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.host]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.host]);
    }
}

impl NFSServer {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: types::NFSTransport, host: impl Into<String>) -> Self {
        Self { type_, host: host.into() }
    }
}

/// Options of the `nfs` driver, for an image on an NFS server.
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// The member `server`.
    pub server: types::NFSServer,
    /// The member `path`.
    pub path: String,
    /// The member `user`.
    pub user: Option<i64>,
    /// The member `group`.
    pub group: Option<i64>,
    /// The member `tcp-syn-count`.
    pub tcp_syn_count: Option<i64>,
    /// The member `readahead-size`.
    pub readahead_size: Option<i64>,
    /// The member `page-cache-size`.
    pub page_cache_size: Option<i64>,
    /// The member `debug`.
    pub debug: Option<i64>,
}

impl crate::Blank for BlockdevOptionsNfs {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        path: crate::Blank::BLANK,
        user: None,
        group: None,
        tcp_syn_count: None,
        readahead_size: None,
        page_cache_size: None,
        debug: None,
    };
}

impl crate::Object for BlockdevOptionsNfs {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsNfs",
        names: &[
            "server",
            "path",
            "user",
            "group",
            "tcp-syn-count",
            "readahead-size",
            "page-cache-size",
            "debug",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.server,
                &self.path,
                &self.user,
                &self.group,
                &self.tcp_syn_count,
                &self.readahead_size,
                &self.page_cache_size,
                &self.debug,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.server,
                &mut self.path,
                &mut self.user,
                &mut self.group,
                &mut self.tcp_syn_count,
                &mut self.readahead_size,
                &mut self.page_cache_size,
                &mut self.debug,
            ],
        );
    }
}

impl BlockdevOptionsNfs {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::NFSServer, path: impl Into<String>) -> Self {
        Self {
            server,
            path: path.into(),
            user: None,
            group: None,
            tcp_syn_count: None,
            readahead_size: None,
            page_cache_size: None,
            debug: None,
        }
    }
    /// Sets `user`.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: i64) -> Self {
        self.user = Some(value);
        self
    }
    /// Sets `group`.
    #[inline]
    #[must_use]
    pub fn group(mut self, value: i64) -> Self {
        self.group = Some(value);
        self
    }
    /// Sets `tcp-syn-count`.
    #[inline]
    #[must_use]
    pub fn tcp_syn_count(mut self, value: i64) -> Self {
        self.tcp_syn_count = Some(value);
        self
    }
    /// Sets `readahead-size`.
    #[inline]
    #[must_use]
    pub fn readahead_size(mut self, value: i64) -> Self {
        self.readahead_size = Some(value);
        self
    }
    /// Sets `page-cache-size`.
    #[inline]
    #[must_use]
    pub fn page_cache_size(mut self, value: i64) -> Self {
        self.page_cache_size = Some(value);
        self
    }
    /// Sets `debug`.
    #[inline]
    #[must_use]
    pub fn debug(mut self, value: i64) -> Self {
        self.debug = Some(value);
        self
    }
}

/// Options of the `http` driver, for a read-only image on a web server.
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// The member `url`.
    pub url: String,
    /// The member `readahead`.
    pub readahead: Option<i64>,
    /// The member `timeout`.
    pub timeout: Option<i64>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `password-secret`.
    pub password_secret: Option<String>,
    /// The member `proxy-username`.
    pub proxy_username: Option<String>,
    /// The member `proxy-password-secret`.
    pub proxy_password_secret: Option<String>,
    /// The member `cookie`.
    pub cookie: Option<String>,
    /// The member `cookie-secret`.
    pub cookie_secret: Option<String>,
    /// Whether to ask for parts of the file though the server does not say that it can send them.
    ///
    /// On the wire: `force-range`.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
}

impl crate::Blank for BlockdevOptionsCurlHttp {
    const BLANK: Self = Self {
        url: crate::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
        cookie: None,
        cookie_secret: None,
        force_range: None,
    };
}

impl crate::Object for BlockdevOptionsCurlHttp {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCurlHttp",
        names: &[
            "url",
            "readahead",
            "timeout",
            "username",
            "password-secret",
            "proxy-username",
            "proxy-password-secret",
            "cookie",
            "cookie-secret",
            "force-range",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(9, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(7)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.url,
                &self.readahead,
                &self.timeout,
                &self.username,
                &self.password_secret,
                &self.proxy_username,
                &self.proxy_password_secret,
                &self.cookie,
                &self.cookie_secret,
                &self.force_range,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.url,
                &mut self.readahead,
                &mut self.timeout,
                &mut self.username,
                &mut self.password_secret,
                &mut self.proxy_username,
                &mut self.proxy_password_secret,
                &mut self.cookie,
                &mut self.cookie_secret,
                &mut self.force_range,
            ],
        );
    }
}

impl BlockdevOptionsCurlHttp {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
            force_range: None,
        }
    }
    /// Sets `readahead`.
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: i64) -> Self {
        self.readahead = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password-secret`.
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }
    /// Sets `proxy-username`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }
    /// Sets `cookie`.
    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }
    /// Sets `cookie-secret`.
    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<String>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }
    /// Sets `force-range`.
    #[inline]
    #[must_use]
    pub fn force_range(mut self, value: bool) -> Self {
        self.force_range = Some(value);
        self
    }
}

/// Options of the `https` driver, for a read-only image on a web server with TLS.
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// The member `url`.
    pub url: String,
    /// The member `readahead`.
    pub readahead: Option<i64>,
    /// The member `timeout`.
    pub timeout: Option<i64>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `password-secret`.
    pub password_secret: Option<String>,
    /// The member `proxy-username`.
    pub proxy_username: Option<String>,
    /// The member `proxy-password-secret`.
    pub proxy_password_secret: Option<String>,
    /// The member `cookie`.
    pub cookie: Option<String>,
    /// The member `cookie-secret`.
    pub cookie_secret: Option<String>,
    /// Whether to ask for parts of the file though the server does not say that it can send them.
    ///
    /// On the wire: `force-range`.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
    /// The member `sslverify`.
    pub sslverify: Option<bool>,
}

impl crate::Blank for BlockdevOptionsCurlHttps {
    const BLANK: Self = Self {
        url: crate::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
        cookie: None,
        cookie_secret: None,
        force_range: None,
        sslverify: None,
    };
}

impl crate::Object for BlockdevOptionsCurlHttps {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCurlHttps",
        names: &[
            "url",
            "readahead",
            "timeout",
            "username",
            "password-secret",
            "proxy-username",
            "proxy-password-secret",
            "cookie",
            "cookie-secret",
            "force-range",
            "sslverify",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(9, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(7)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.url,
                &self.readahead,
                &self.timeout,
                &self.username,
                &self.password_secret,
                &self.proxy_username,
                &self.proxy_password_secret,
                &self.cookie,
                &self.cookie_secret,
                &self.force_range,
                &self.sslverify,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.url,
                &mut self.readahead,
                &mut self.timeout,
                &mut self.username,
                &mut self.password_secret,
                &mut self.proxy_username,
                &mut self.proxy_password_secret,
                &mut self.cookie,
                &mut self.cookie_secret,
                &mut self.force_range,
                &mut self.sslverify,
            ],
        );
    }
}

impl BlockdevOptionsCurlHttps {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
            force_range: None,
            sslverify: None,
        }
    }
    /// Sets `readahead`.
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: i64) -> Self {
        self.readahead = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password-secret`.
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }
    /// Sets `proxy-username`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }
    /// Sets `cookie`.
    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }
    /// Sets `cookie-secret`.
    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<String>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }
    /// Sets `force-range`.
    #[inline]
    #[must_use]
    pub fn force_range(mut self, value: bool) -> Self {
        self.force_range = Some(value);
        self
    }
    /// Sets `sslverify`.
    #[inline]
    #[must_use]
    pub fn sslverify(mut self, value: bool) -> Self {
        self.sslverify = Some(value);
        self
    }
}

/// Options of the `ftp` driver, for a read-only image on an FTP server.
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// The member `url`.
    pub url: String,
    /// The member `readahead`.
    pub readahead: Option<i64>,
    /// The member `timeout`.
    pub timeout: Option<i64>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `password-secret`.
    pub password_secret: Option<String>,
    /// The member `proxy-username`.
    pub proxy_username: Option<String>,
    /// The member `proxy-password-secret`.
    pub proxy_password_secret: Option<String>,
}

impl crate::Blank for BlockdevOptionsCurlFtp {
    const BLANK: Self = Self {
        url: crate::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
    };
}

impl crate::Object for BlockdevOptionsCurlFtp {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCurlFtp",
        names: &[
            "url",
            "readahead",
            "timeout",
            "username",
            "password-secret",
            "proxy-username",
            "proxy-password-secret",
        ],
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
                &self.url,
                &self.readahead,
                &self.timeout,
                &self.username,
                &self.password_secret,
                &self.proxy_username,
                &self.proxy_password_secret,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.url,
                &mut self.readahead,
                &mut self.timeout,
                &mut self.username,
                &mut self.password_secret,
                &mut self.proxy_username,
                &mut self.proxy_password_secret,
            ],
        );
    }
}

impl BlockdevOptionsCurlFtp {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        }
    }
    /// Sets `readahead`.
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: i64) -> Self {
        self.readahead = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password-secret`.
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }
    /// Sets `proxy-username`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }
}

/// Options of the `ftps` driver, for a read-only image on an FTP server with TLS.
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// The member `url`.
    pub url: String,
    /// The member `readahead`.
    pub readahead: Option<i64>,
    /// The member `timeout`.
    pub timeout: Option<i64>,
    /// The member `username`.
    pub username: Option<String>,
    /// The member `password-secret`.
    pub password_secret: Option<String>,
    /// The member `proxy-username`.
    pub proxy_username: Option<String>,
    /// The member `proxy-password-secret`.
    pub proxy_password_secret: Option<String>,
    /// The member `sslverify`.
    pub sslverify: Option<bool>,
}

impl crate::Blank for BlockdevOptionsCurlFtps {
    const BLANK: Self = Self {
        url: crate::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
        sslverify: None,
    };
}

impl crate::Object for BlockdevOptionsCurlFtps {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCurlFtps",
        names: &[
            "url",
            "readahead",
            "timeout",
            "username",
            "password-secret",
            "proxy-username",
            "proxy-password-secret",
            "sslverify",
        ],
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
                &self.url,
                &self.readahead,
                &self.timeout,
                &self.username,
                &self.password_secret,
                &self.proxy_username,
                &self.proxy_password_secret,
                &self.sslverify,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.url,
                &mut self.readahead,
                &mut self.timeout,
                &mut self.username,
                &mut self.password_secret,
                &mut self.proxy_username,
                &mut self.proxy_password_secret,
                &mut self.sslverify,
            ],
        );
    }
}

impl BlockdevOptionsCurlFtps {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            sslverify: None,
        }
    }
    /// Sets `readahead`.
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: i64) -> Self {
        self.readahead = Some(value);
        self
    }
    /// Sets `timeout`.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password-secret`.
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }
    /// Sets `proxy-username`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }
    /// Sets `sslverify`.
    #[inline]
    #[must_use]
    pub fn sslverify(mut self, value: bool) -> Self {
        self.sslverify = Some(value);
        self
    }
}

/// Options of the `nbd` driver, for an export of an NBD server.
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// The member `server`.
    pub server: types::SocketAddress,
    /// The member `export`.
    pub export: Option<String>,
    /// The member `tls-creds`.
    pub tls_creds: Option<String>,
    /// The member `tls-hostname`.
    ///
    /// Since QEMU 7.0.
    pub tls_hostname: Option<String>,
    /// The member `x-dirty-bitmap`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_dirty_bitmap: Option<String>,
    /// The member `reconnect-delay`.
    pub reconnect_delay: Option<u32>,
    /// The member `open-timeout`.
    ///
    /// Since QEMU 7.0.
    pub open_timeout: Option<u32>,
}

impl crate::Blank for BlockdevOptionsNbd {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        export: None,
        tls_creds: None,
        tls_hostname: None,
        x_dirty_bitmap: None,
        reconnect_delay: None,
        open_timeout: None,
    };
}

impl crate::Object for BlockdevOptionsNbd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsNbd",
        names: &[
            "server",
            "export",
            "tls-creds",
            "tls-hostname",
            "x-dirty-bitmap",
            "reconnect-delay",
            "open-timeout",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::Releases::since(crate::Release::new(7, 0))),
            (6, crate::Releases::since(crate::Release::new(7, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.server,
                &self.export,
                &self.tls_creds,
                &self.tls_hostname,
                &self.x_dirty_bitmap,
                &self.reconnect_delay,
                &self.open_timeout,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.server,
                &mut self.export,
                &mut self.tls_creds,
                &mut self.tls_hostname,
                &mut self.x_dirty_bitmap,
                &mut self.reconnect_delay,
                &mut self.open_timeout,
            ],
        );
    }
}

impl BlockdevOptionsNbd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::SocketAddress) -> Self {
        Self {
            server,
            export: None,
            tls_creds: None,
            tls_hostname: None,
            x_dirty_bitmap: None,
            reconnect_delay: None,
            open_timeout: None,
        }
    }
    /// Sets `export`.
    #[inline]
    #[must_use]
    pub fn export(mut self, value: impl Into<String>) -> Self {
        self.export = Some(value.into());
        self
    }
    /// Sets `tls-creds`.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }
    /// Sets `tls-hostname`.
    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<String>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }
    /// Sets `x-dirty-bitmap`.
    #[inline]
    #[must_use]
    pub fn x_dirty_bitmap(mut self, value: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(value.into());
        self
    }
    /// Sets `reconnect-delay`.
    #[inline]
    #[must_use]
    pub fn reconnect_delay(mut self, value: u32) -> Self {
        self.reconnect_delay = Some(value);
        self
    }
    /// Sets `open-timeout`.
    #[inline]
    #[must_use]
    pub fn open_timeout(mut self, value: u32) -> Self {
        self.open_timeout = Some(value);
        self
    }
}

/// Options of the `raw` driver, which can show just a part of a file.
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `offset`.
    pub offset: Option<i64>,
    /// The member `size`.
    pub size: Option<i64>,
}

impl crate::Blank for BlockdevOptionsRaw {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        offset: None,
        size: None,
    };
}

impl crate::Object for BlockdevOptionsRaw {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsRaw",
        names: &["file", "offset", "size"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.offset, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.offset, &mut self.size]);
    }
}

impl BlockdevOptionsRaw {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            offset: None,
            size: None,
        }
    }
    /// Sets `offset`.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

/// Options of the `throttle` filter, which puts a node under a throttle group.
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// The member `throttle-group`.
    pub throttle_group: String,
    /// The member `file`.
    pub file: types::BlockdevRef,
}

impl crate::Blank for BlockdevOptionsThrottle {
    const BLANK: Self = Self {
        throttle_group: crate::Blank::BLANK,
        file: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevOptionsThrottle {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsThrottle",
        names: &["throttle-group", "file"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.throttle_group, &self.file]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.throttle_group, &mut self.file]);
    }
}

impl BlockdevOptionsThrottle {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        throttle_group: impl Into<String>,
        file: impl Into<types::BlockdevRef>,
    ) -> Self {
        Self {
            throttle_group: throttle_group.into(),
            file: file.into(),
        }
    }
}

/// Options of the `copy-on-read` filter, which stores what it reads in the top image.
///
/// Older releases call it `BlockdevOptionsGenericFormat`.
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `bottom`.
    ///
    /// Since QEMU 6.0.
    pub bottom: Option<String>,
}

impl crate::Blank for BlockdevOptionsCor {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        bottom: None,
    };
}

impl crate::Object for BlockdevOptionsCor {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCor",
        names: &["file", "bottom"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::Releases::since(crate::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.bottom]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.bottom]);
    }
}

impl BlockdevOptionsCor {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            bottom: None,
        }
    }
    /// Sets `bottom`.
    #[inline]
    #[must_use]
    pub fn bottom(mut self, value: impl Into<String>) -> Self {
        self.bottom = Some(value.into());
        self
    }
}

/// What gives way if old data cannot be saved before a write: the guest's write or the
/// snapshot.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnCbwError {
    /// The value `break-guest-write`.
    BreakGuestWrite,
    /// The value `break-snapshot`.
    BreakSnapshot,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for OnCbwError {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("break-guest-write", Self::BreakGuestWrite),
        ("break-snapshot", Self::BreakSnapshot),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::BreakGuestWrite => "break-guest-write",
            Self::BreakSnapshot => "break-snapshot",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Options of the `copy-before-write` filter, which saves old data before it is overwritten.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `target`.
    pub target: types::BlockdevRef,
    /// The member `bitmap`.
    ///
    /// Since QEMU 7.0.
    pub bitmap: Option<types::BlockDirtyBitmap>,
    /// The member `on-cbw-error`.
    ///
    /// Since QEMU 7.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// The member `cbw-timeout`.
    ///
    /// Since QEMU 7.1.
    pub cbw_timeout: Option<u32>,
    /// The member `min-cluster-size`.
    ///
    /// Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl crate::Blank for BlockdevOptionsCbw {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        bitmap: None,
        on_cbw_error: None,
        cbw_timeout: None,
        min_cluster_size: None,
    };
}

impl crate::Object for BlockdevOptionsCbw {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsCbw",
        names: &[
            "file",
            "target",
            "bitmap",
            "on-cbw-error",
            "cbw-timeout",
            "min-cluster-size",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::Releases::since(crate::Release::new(7, 0))),
            (3, crate::Releases::since(crate::Release::new(7, 1))),
            (4, crate::Releases::since(crate::Release::new(7, 1))),
            (5, crate::Releases::since(crate::Release::new(9, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.target,
                &self.bitmap,
                &self.on_cbw_error,
                &self.cbw_timeout,
                &self.min_cluster_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.target,
                &mut self.bitmap,
                &mut self.on_cbw_error,
                &mut self.cbw_timeout,
                &mut self.min_cluster_size,
            ],
        );
    }
}

impl BlockdevOptionsCbw {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        file: impl Into<types::BlockdevRef>,
        target: impl Into<types::BlockdevRef>,
    ) -> Self {
        Self {
            file: file.into(),
            target: target.into(),
            bitmap: None,
            on_cbw_error: None,
            cbw_timeout: None,
            min_cluster_size: None,
        }
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: types::BlockDirtyBitmap) -> Self {
        self.bitmap = Some(value);
        self
    }
    /// Sets `on-cbw-error`.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(value);
        self
    }
    /// Sets `cbw-timeout`.
    #[inline]
    #[must_use]
    pub fn cbw_timeout(mut self, value: u32) -> Self {
        self.cbw_timeout = Some(value);
        self
    }
    /// Sets `min-cluster-size`.
    #[inline]
    #[must_use]
    pub fn min_cluster_size(mut self, value: u64) -> Self {
        self.min_cluster_size = Some(value);
        self
    }
}

/// Everything needed to open a node: its driver, general options and those of the driver.
#[non_exhaustive]
pub struct BlockdevOptions {
    /// The member `driver`.
    pub driver: types::BlockdevOptionsBranch,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `discard`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// The member `cache`.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// The member `active`.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// The member `read-only`.
    pub read_only: Option<bool>,
    /// The member `auto-read-only`.
    pub auto_read_only: Option<bool>,
    /// The member `force-share`.
    pub force_share: Option<bool>,
    /// The member `detect-zeroes`.
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl crate::Blank for BlockdevOptions {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
        node_name: None,
        discard: None,
        cache: None,
        active: None,
        read_only: None,
        auto_read_only: None,
        force_share: None,
        detect_zeroes: None,
    };
}

impl crate::Object for BlockdevOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptions",
        names: &[
            "driver",
            "node-name",
            "discard",
            "cache",
            "active",
            "read-only",
            "auto-read-only",
            "force-share",
            "detect-zeroes",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.driver,
                &self.node_name,
                &self.discard,
                &self.cache,
                &self.active,
                &self.read_only,
                &self.auto_read_only,
                &self.force_share,
                &self.detect_zeroes,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver,
                &mut self.node_name,
                &mut self.discard,
                &mut self.cache,
                &mut self.active,
                &mut self.read_only,
                &mut self.auto_read_only,
                &mut self.force_share,
                &mut self.detect_zeroes,
            ],
        );
    }
}

impl BlockdevOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockdevOptionsBranch>) -> Self {
        Self {
            driver: driver.into(),
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
        }
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `discard`.
    #[inline]
    #[must_use]
    pub fn discard(mut self, value: types::BlockdevDiscardOptions) -> Self {
        self.discard = Some(value);
        self
    }
    /// Sets `cache`.
    #[inline]
    #[must_use]
    pub fn cache(mut self, value: types::BlockdevCacheOptions) -> Self {
        self.cache = Some(value);
        self
    }
    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `read-only`.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `auto-read-only`.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: bool) -> Self {
        self.auto_read_only = Some(value);
        self
    }
    /// Sets `force-share`.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: bool) -> Self {
        self.force_share = Some(value);
        self
    }
    /// Sets `detect-zeroes`.
    #[inline]
    #[must_use]
    pub fn detect_zeroes(mut self, value: types::BlockdevDetectZeroesOptions) -> Self {
        self.detect_zeroes = Some(value);
        self
    }
}

/// The value of `driver` in [`BlockdevOptions`](types::BlockdevOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// The value `blkdebug`.
    Blkdebug(types::BlockdevOptionsBlkdebug),
    /// The value `blklogwrites`.
    Blklogwrites(types::BlockdevOptionsBlklogwrites),
    /// The value `blkverify`.
    Blkverify(types::BlockdevOptionsBlkverify),
    /// The value `blkreplay`.
    Blkreplay(types::BlockdevOptionsBlkreplay),
    /// The value `bochs`.
    Bochs(types::BlockdevOptionsGenericFormat),
    /// The value `cloop`.
    Cloop(types::BlockdevOptionsGenericFormat),
    /// The value `compress`.
    Compress(types::BlockdevOptionsGenericFormat),
    /// The value `copy-before-write`.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite(types::BlockdevOptionsCbw),
    /// The value `copy-on-read`.
    CopyOnRead(types::BlockdevOptionsCor),
    /// The value `dmg`.
    Dmg(types::BlockdevOptionsGenericFormat),
    /// The value `file`.
    File(types::BlockdevOptionsFile),
    /// The value `ftp`.
    Ftp(types::BlockdevOptionsCurlFtp),
    /// The value `ftps`.
    Ftps(types::BlockdevOptionsCurlFtps),
    /// The value `host_cdrom`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(types::BlockdevOptionsFile),
    /// The value `host_device`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockdevOptionsFile),
    /// The value `http`.
    Http(types::BlockdevOptionsCurlHttp),
    /// The value `https`.
    Https(types::BlockdevOptionsCurlHttps),
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring(types::BlockdevOptionsIoUring),
    /// The value `iscsi`.
    Iscsi(types::BlockdevOptionsIscsi),
    /// The value `luks`.
    Luks(types::BlockdevOptionsLUKS),
    /// The value `nbd`.
    Nbd(types::BlockdevOptionsNbd),
    /// The value `nfs`.
    Nfs(types::BlockdevOptionsNfs),
    /// The value `null-aio`.
    NullAio(types::BlockdevOptionsNull),
    /// The value `null-co`.
    NullCo(types::BlockdevOptionsNull),
    /// The value `nvme`.
    Nvme(types::BlockdevOptionsNVMe),
    /// The value `nvme-io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring(types::BlockdevOptionsNvmeIoUring),
    /// The value `parallels`.
    Parallels(types::BlockdevOptionsGenericFormat),
    /// The value `preallocate`.
    ///
    /// Since QEMU 6.0.
    Preallocate(types::BlockdevOptionsPreallocate),
    /// The value `qcow2`.
    Qcow2(types::BlockdevOptionsQcow2),
    /// The value `qcow`.
    Qcow(types::BlockdevOptionsQcow),
    /// The value `qed`.
    Qed(types::BlockdevOptionsGenericCOWFormat),
    /// The value `quorum`.
    Quorum(types::BlockdevOptionsQuorum),
    /// The value `raw`.
    Raw(types::BlockdevOptionsRaw),
    /// The value `rbd`.
    Rbd(types::BlockdevOptionsRbd),
    /// The value `replication`.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication(types::BlockdevOptionsReplication),
    /// The value `snapshot-access`.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess(types::BlockdevOptionsGenericFormat),
    /// The value `ssh`.
    Ssh(types::BlockdevOptionsSsh),
    /// The value `throttle`.
    Throttle(types::BlockdevOptionsThrottle),
    /// The value `vdi`.
    Vdi(types::BlockdevOptionsGenericFormat),
    /// The value `vhdx`.
    Vhdx(types::BlockdevOptionsGenericFormat),
    /// The value `virtio-blk-vfio-pci`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci(types::BlockdevOptionsVirtioBlkVfioPci),
    /// The value `virtio-blk-vhost-user`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser(types::BlockdevOptionsVirtioBlkVhostUser),
    /// The value `virtio-blk-vhost-vdpa`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa(types::BlockdevOptionsVirtioBlkVhostVdpa),
    /// The value `vmdk`.
    Vmdk(types::BlockdevOptionsGenericCOWFormat),
    /// The value `vpc`.
    Vpc(types::BlockdevOptionsGenericFormat),
    /// The value `vvfat`.
    Vvfat(types::BlockdevOptionsVVFAT),
    /// The value `gluster`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevOptionsGluster),
    /// The value `sheepdog`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog(types::BlockdevOptionsSheepdog),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockdevOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("copy-before-write", crate::Releases::since(crate::Release::new(6, 2))),
        ("io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("nvme-io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("preallocate", crate::Releases::since(crate::Release::new(6, 0))),
        ("snapshot-access", crate::Releases::since(crate::Release::new(7, 0))),
        ("virtio-blk-vfio-pci", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-user", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-vdpa", crate::Releases::since(crate::Release::new(7, 2))),
        ("gluster", crate::Releases::until(crate::Release::new(11, 0))),
        ("sheepdog", crate::Releases::until(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "blkdebug" => Self::Blkdebug(crate::Blank::BLANK),
            "blklogwrites" => Self::Blklogwrites(crate::Blank::BLANK),
            "blkverify" => Self::Blkverify(crate::Blank::BLANK),
            "blkreplay" => Self::Blkreplay(crate::Blank::BLANK),
            "bochs" => Self::Bochs(crate::Blank::BLANK),
            "cloop" => Self::Cloop(crate::Blank::BLANK),
            "compress" => Self::Compress(crate::Blank::BLANK),
            "copy-before-write" => Self::CopyBeforeWrite(crate::Blank::BLANK),
            "copy-on-read" => Self::CopyOnRead(crate::Blank::BLANK),
            "dmg" => Self::Dmg(crate::Blank::BLANK),
            "file" => Self::File(crate::Blank::BLANK),
            "ftp" => Self::Ftp(crate::Blank::BLANK),
            "ftps" => Self::Ftps(crate::Blank::BLANK),
            "host_cdrom" => Self::HostCdrom(crate::Blank::BLANK),
            "host_device" => Self::HostDevice(crate::Blank::BLANK),
            "http" => Self::Http(crate::Blank::BLANK),
            "https" => Self::Https(crate::Blank::BLANK),
            "io_uring" => Self::IoUring(crate::Blank::BLANK),
            "iscsi" => Self::Iscsi(crate::Blank::BLANK),
            "luks" => Self::Luks(crate::Blank::BLANK),
            "nbd" => Self::Nbd(crate::Blank::BLANK),
            "nfs" => Self::Nfs(crate::Blank::BLANK),
            "null-aio" => Self::NullAio(crate::Blank::BLANK),
            "null-co" => Self::NullCo(crate::Blank::BLANK),
            "nvme" => Self::Nvme(crate::Blank::BLANK),
            "nvme-io_uring" => Self::NvmeIoUring(crate::Blank::BLANK),
            "parallels" => Self::Parallels(crate::Blank::BLANK),
            "preallocate" => Self::Preallocate(crate::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::Blank::BLANK),
            "qcow" => Self::Qcow(crate::Blank::BLANK),
            "qed" => Self::Qed(crate::Blank::BLANK),
            "quorum" => Self::Quorum(crate::Blank::BLANK),
            "raw" => Self::Raw(crate::Blank::BLANK),
            "rbd" => Self::Rbd(crate::Blank::BLANK),
            "replication" => Self::Replication(crate::Blank::BLANK),
            "snapshot-access" => Self::SnapshotAccess(crate::Blank::BLANK),
            "ssh" => Self::Ssh(crate::Blank::BLANK),
            "throttle" => Self::Throttle(crate::Blank::BLANK),
            "vdi" => Self::Vdi(crate::Blank::BLANK),
            "vhdx" => Self::Vhdx(crate::Blank::BLANK),
            "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci(crate::Blank::BLANK),
            "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser(crate::Blank::BLANK),
            "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa(crate::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::Blank::BLANK),
            "vpc" => Self::Vpc(crate::Blank::BLANK),
            "vvfat" => Self::Vvfat(crate::Blank::BLANK),
            "gluster" => Self::Gluster(crate::Blank::BLANK),
            "sheepdog" => Self::Sheepdog(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Blkdebug(_) => "blkdebug",
            Self::Blklogwrites(_) => "blklogwrites",
            Self::Blkverify(_) => "blkverify",
            Self::Blkreplay(_) => "blkreplay",
            Self::Bochs(_) => "bochs",
            Self::Cloop(_) => "cloop",
            Self::Compress(_) => "compress",
            Self::CopyBeforeWrite(_) => "copy-before-write",
            Self::CopyOnRead(_) => "copy-on-read",
            Self::Dmg(_) => "dmg",
            Self::File(_) => "file",
            Self::Ftp(_) => "ftp",
            Self::Ftps(_) => "ftps",
            Self::HostCdrom(_) => "host_cdrom",
            Self::HostDevice(_) => "host_device",
            Self::Http(_) => "http",
            Self::Https(_) => "https",
            Self::IoUring(_) => "io_uring",
            Self::Iscsi(_) => "iscsi",
            Self::Luks(_) => "luks",
            Self::Nbd(_) => "nbd",
            Self::Nfs(_) => "nfs",
            Self::NullAio(_) => "null-aio",
            Self::NullCo(_) => "null-co",
            Self::Nvme(_) => "nvme",
            Self::NvmeIoUring(_) => "nvme-io_uring",
            Self::Parallels(_) => "parallels",
            Self::Preallocate(_) => "preallocate",
            Self::Qcow2(_) => "qcow2",
            Self::Qcow(_) => "qcow",
            Self::Qed(_) => "qed",
            Self::Quorum(_) => "quorum",
            Self::Raw(_) => "raw",
            Self::Rbd(_) => "rbd",
            Self::Replication(_) => "replication",
            Self::SnapshotAccess(_) => "snapshot-access",
            Self::Ssh(_) => "ssh",
            Self::Throttle(_) => "throttle",
            Self::Vdi(_) => "vdi",
            Self::Vhdx(_) => "vhdx",
            Self::VirtioBlkVfioPci(_) => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser(_) => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa(_) => "virtio-blk-vhost-vdpa",
            Self::Vmdk(_) => "vmdk",
            Self::Vpc(_) => "vpc",
            Self::Vvfat(_) => "vvfat",
            Self::Gluster(_) => "gluster",
            Self::Sheepdog(_) => "sheepdog",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Blkdebug(members) => Some(members),
            Self::Blklogwrites(members) => Some(members),
            Self::Blkverify(members) => Some(members),
            Self::Blkreplay(members) => Some(members),
            Self::Bochs(members) => Some(members),
            Self::Cloop(members) => Some(members),
            Self::Compress(members) => Some(members),
            Self::CopyBeforeWrite(members) => Some(members),
            Self::CopyOnRead(members) => Some(members),
            Self::Dmg(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Ftp(members) => Some(members),
            Self::Ftps(members) => Some(members),
            Self::HostCdrom(members) => Some(members),
            Self::HostDevice(members) => Some(members),
            Self::Http(members) => Some(members),
            Self::Https(members) => Some(members),
            Self::IoUring(members) => Some(members),
            Self::Iscsi(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Nbd(members) => Some(members),
            Self::Nfs(members) => Some(members),
            Self::NullAio(members) => Some(members),
            Self::NullCo(members) => Some(members),
            Self::Nvme(members) => Some(members),
            Self::NvmeIoUring(members) => Some(members),
            Self::Parallels(members) => Some(members),
            Self::Preallocate(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Qcow(members) => Some(members),
            Self::Qed(members) => Some(members),
            Self::Quorum(members) => Some(members),
            Self::Raw(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::Replication(members) => Some(members),
            Self::SnapshotAccess(members) => Some(members),
            Self::Ssh(members) => Some(members),
            Self::Throttle(members) => Some(members),
            Self::Vdi(members) => Some(members),
            Self::Vhdx(members) => Some(members),
            Self::VirtioBlkVfioPci(members) => Some(members),
            Self::VirtioBlkVhostUser(members) => Some(members),
            Self::VirtioBlkVhostVdpa(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Vpc(members) => Some(members),
            Self::Vvfat(members) => Some(members),
            Self::Gluster(members) => Some(members),
            Self::Sheepdog(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Blkdebug(members) => Some(members),
            Self::Blklogwrites(members) => Some(members),
            Self::Blkverify(members) => Some(members),
            Self::Blkreplay(members) => Some(members),
            Self::Bochs(members) => Some(members),
            Self::Cloop(members) => Some(members),
            Self::Compress(members) => Some(members),
            Self::CopyBeforeWrite(members) => Some(members),
            Self::CopyOnRead(members) => Some(members),
            Self::Dmg(members) => Some(members),
            Self::File(members) => Some(members),
            Self::Ftp(members) => Some(members),
            Self::Ftps(members) => Some(members),
            Self::HostCdrom(members) => Some(members),
            Self::HostDevice(members) => Some(members),
            Self::Http(members) => Some(members),
            Self::Https(members) => Some(members),
            Self::IoUring(members) => Some(members),
            Self::Iscsi(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Nbd(members) => Some(members),
            Self::Nfs(members) => Some(members),
            Self::NullAio(members) => Some(members),
            Self::NullCo(members) => Some(members),
            Self::Nvme(members) => Some(members),
            Self::NvmeIoUring(members) => Some(members),
            Self::Parallels(members) => Some(members),
            Self::Preallocate(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Qcow(members) => Some(members),
            Self::Qed(members) => Some(members),
            Self::Quorum(members) => Some(members),
            Self::Raw(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::Replication(members) => Some(members),
            Self::SnapshotAccess(members) => Some(members),
            Self::Ssh(members) => Some(members),
            Self::Throttle(members) => Some(members),
            Self::Vdi(members) => Some(members),
            Self::Vhdx(members) => Some(members),
            Self::VirtioBlkVfioPci(members) => Some(members),
            Self::VirtioBlkVhostUser(members) => Some(members),
            Self::VirtioBlkVhostVdpa(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Vpc(members) => Some(members),
            Self::Vvfat(members) => Some(members),
            Self::Gluster(members) => Some(members),
            Self::Sheepdog(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockdevOptionsBlkdebug> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsBlkdebug) -> Self {
        Self::Blkdebug(branch)
    }
}

impl From<types::BlockdevOptionsBlklogwrites> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsBlklogwrites) -> Self {
        Self::Blklogwrites(branch)
    }
}

impl From<types::BlockdevOptionsBlkverify> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsBlkverify) -> Self {
        Self::Blkverify(branch)
    }
}

impl From<types::BlockdevOptionsBlkreplay> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsBlkreplay) -> Self {
        Self::Blkreplay(branch)
    }
}

impl From<types::BlockdevOptionsCbw> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCbw) -> Self {
        Self::CopyBeforeWrite(branch)
    }
}

impl From<types::BlockdevOptionsCor> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCor) -> Self {
        Self::CopyOnRead(branch)
    }
}

impl From<types::BlockdevOptionsFile> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsFile) -> Self {
        Self::File(branch)
    }
}

impl From<types::BlockdevOptionsCurlFtp> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCurlFtp) -> Self {
        Self::Ftp(branch)
    }
}

impl From<types::BlockdevOptionsCurlFtps> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCurlFtps) -> Self {
        Self::Ftps(branch)
    }
}

impl From<types::BlockdevOptionsCurlHttp> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCurlHttp) -> Self {
        Self::Http(branch)
    }
}

impl From<types::BlockdevOptionsCurlHttps> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsCurlHttps) -> Self {
        Self::Https(branch)
    }
}

impl From<types::BlockdevOptionsIoUring> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsIoUring) -> Self {
        Self::IoUring(branch)
    }
}

impl From<types::BlockdevOptionsIscsi> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsIscsi) -> Self {
        Self::Iscsi(branch)
    }
}

impl From<types::BlockdevOptionsLUKS> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::BlockdevOptionsNbd> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsNbd) -> Self {
        Self::Nbd(branch)
    }
}

impl From<types::BlockdevOptionsNfs> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsNfs) -> Self {
        Self::Nfs(branch)
    }
}

impl From<types::BlockdevOptionsNVMe> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsNVMe) -> Self {
        Self::Nvme(branch)
    }
}

impl From<types::BlockdevOptionsNvmeIoUring> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsNvmeIoUring) -> Self {
        Self::NvmeIoUring(branch)
    }
}

impl From<types::BlockdevOptionsPreallocate> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsPreallocate) -> Self {
        Self::Preallocate(branch)
    }
}

impl From<types::BlockdevOptionsQcow2> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<types::BlockdevOptionsQcow> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsQcow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<types::BlockdevOptionsQuorum> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsQuorum) -> Self {
        Self::Quorum(branch)
    }
}

impl From<types::BlockdevOptionsRaw> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsRaw) -> Self {
        Self::Raw(branch)
    }
}

impl From<types::BlockdevOptionsRbd> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsRbd) -> Self {
        Self::Rbd(branch)
    }
}

impl From<types::BlockdevOptionsReplication> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsReplication) -> Self {
        Self::Replication(branch)
    }
}

impl From<types::BlockdevOptionsSsh> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsSsh) -> Self {
        Self::Ssh(branch)
    }
}

impl From<types::BlockdevOptionsThrottle> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsThrottle) -> Self {
        Self::Throttle(branch)
    }
}

impl From<types::BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::VirtioBlkVfioPci(branch)
    }
}

impl From<types::BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::VirtioBlkVhostUser(branch)
    }
}

impl From<types::BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::VirtioBlkVhostVdpa(branch)
    }
}

impl From<types::BlockdevOptionsVVFAT> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsVVFAT) -> Self {
        Self::Vvfat(branch)
    }
}

impl From<types::BlockdevOptionsGluster> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsGluster) -> Self {
        Self::Gluster(branch)
    }
}

impl From<types::BlockdevOptionsSheepdog> for BlockdevOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevOptionsSheepdog) -> Self {
        Self::Sheepdog(branch)
    }
}

/// A node: the name of an existing one, or options to open one.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// An object.
    Definition(Box<types::BlockdevOptions>),
    /// A string.
    Reference(String),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for BlockdevRef {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Definition(value) => crate::rt::show_arm("Definition", value, f),
            Self::Reference(value) => crate::rt::show_arm("Reference", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<BlockdevRef> for BlockdevRef {
    #[inline]
    fn read(
        value: &mut BlockdevRef,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Object => Self::Definition(Box::new(crate::Blank::BLANK)),
            crate::JsonType::String => Self::Reference(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Definition(value) => crate::Wire::read(value, r),
            Self::Reference(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &BlockdevRef, w: &mut crate::Writer) {
        match value {
            Self::Definition(value) => crate::Wire::write(value, w),
            Self::Reference(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &BlockdevRef, search: &mut crate::Search<'_>) {
        match value {
            Self::Definition(value) => crate::Wire::search(value, search),
            Self::Reference(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::BlockdevOptions> for BlockdevRef {
    #[inline]
    fn from(value: types::BlockdevOptions) -> Self {
        Self::Definition(Box::new(value))
    }
}

impl From<String> for BlockdevRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

/// A node by name, options to open one, or null for none.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// An object.
    Definition(Box<types::BlockdevOptions>),
    /// A string.
    Reference(String),
    /// `null`.
    Null,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for BlockdevRefOrNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Definition(value) => crate::rt::show_arm("Definition", value, f),
            Self::Reference(value) => crate::rt::show_arm("Reference", value, f),
            Self::Null => f.write_str("Null"),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<BlockdevRefOrNull> for BlockdevRefOrNull {
    #[inline]
    fn read(
        value: &mut BlockdevRefOrNull,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::Object => Self::Definition(Box::new(crate::Blank::BLANK)),
            crate::JsonType::String => Self::Reference(crate::Blank::BLANK),
            crate::JsonType::Null => Self::Null,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Definition(value) => crate::Wire::read(value, r),
            Self::Reference(value) => crate::Wire::read(value, r),
            Self::Null => r.null(),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &BlockdevRefOrNull, w: &mut crate::Writer) {
        match value {
            Self::Definition(value) => crate::Wire::write(value, w),
            Self::Reference(value) => crate::Wire::write(value, w),
            Self::Null => w.null(),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &BlockdevRefOrNull, search: &mut crate::Search<'_>) {
        match value {
            Self::Definition(value) => crate::Wire::search(value, search),
            Self::Reference(value) => crate::Wire::search(value, search),
            Self::Null => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<types::BlockdevOptions> for BlockdevRefOrNull {
    #[inline]
    fn from(value: types::BlockdevOptions) -> Self {
        Self::Definition(Box::new(value))
    }
}

impl From<String> for BlockdevRefOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

/// Settings for a new `file` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// The member `filename`.
    pub filename: String,
    /// The member `size`.
    pub size: u64,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
    /// The member `nocow`.
    pub nocow: Option<bool>,
    /// The member `extent-size-hint`.
    pub extent_size_hint: Option<u64>,
}

impl crate::Blank for BlockdevCreateOptionsFile {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        preallocation: None,
        nocow: None,
        extent_size_hint: None,
    };
}

impl crate::Object for BlockdevCreateOptionsFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsFile",
        names: &["filename", "size", "preallocation", "nocow", "extent-size-hint"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.filename,
                &self.size,
                &self.preallocation,
                &self.nocow,
                &self.extent_size_hint,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.filename,
                &mut self.size,
                &mut self.preallocation,
                &mut self.nocow,
                &mut self.extent_size_hint,
            ],
        );
    }
}

impl BlockdevCreateOptionsFile {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>, size: u64) -> Self {
        Self {
            filename: filename.into(),
            size,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
        }
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
    /// Sets `nocow`.
    #[inline]
    #[must_use]
    pub fn nocow(mut self, value: bool) -> Self {
        self.nocow = Some(value);
        self
    }
    /// Sets `extent-size-hint`.
    #[inline]
    #[must_use]
    pub fn extent_size_hint(mut self, value: u64) -> Self {
        self.extent_size_hint = Some(value);
        self
    }
}

/// Settings for a new `luks` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsLUKS {
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
    /// **Gone** since QEMU 9.1; give the header's node as 'header'.
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    pub detached_header: Option<bool>,
    /// The member `file`.
    pub file: Option<types::BlockdevRef>,
    /// The member `header`.
    ///
    /// Since QEMU 9.0.
    pub header: Option<types::BlockdevRef>,
    /// The member `size`.
    pub size: u64,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
}

impl crate::Blank for BlockdevCreateOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: None,
        cipher_alg: None,
        cipher_mode: None,
        ivgen_alg: None,
        ivgen_hash_alg: None,
        hash_alg: None,
        iter_time: None,
        detached_header: None,
        file: None,
        header: None,
        size: crate::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::Object for BlockdevCreateOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsLUKS",
        names: &[
            "key-secret",
            "cipher-alg",
            "cipher-mode",
            "ivgen-alg",
            "ivgen-hash-alg",
            "hash-alg",
            "iter-time",
            "detached-header",
            "file",
            "header",
            "size",
            "preallocation",
        ],
        required: 0b10000000000,
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
            (9, crate::Releases::since(crate::Release::new(9, 0))),
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
                &self.file,
                &self.header,
                &self.size,
                &self.preallocation,
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
                &mut self.file,
                &mut self.header,
                &mut self.size,
                &mut self.preallocation,
            ],
        );
    }
}

impl BlockdevCreateOptionsLUKS {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            detached_header: None,
            file: None,
            header: None,
            size,
            preallocation: None,
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
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    #[inline]
    #[must_use]
    pub fn detached_header(mut self, value: bool) -> Self {
        self.detached_header = Some(value);
        self
    }
    /// Sets `file`.
    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets `header`.
    #[inline]
    #[must_use]
    pub fn header(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.header = Some(value.into());
        self
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
}

/// Settings for a new `nfs` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// The member `location`.
    pub location: types::BlockdevOptionsNfs,
    /// The member `size`.
    pub size: u64,
}

impl crate::Blank for BlockdevCreateOptionsNfs {
    const BLANK: Self = Self {
        location: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevCreateOptionsNfs {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsNfs",
        names: &["location", "size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.location, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size]);
    }
}

impl BlockdevCreateOptionsNfs {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsNfs, size: u64) -> Self {
        Self { location, size }
    }
}

/// Settings for a new `parallels` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `cluster-size`.
    pub cluster_size: Option<u64>,
}

impl crate::Blank for BlockdevCreateOptionsParallels {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        cluster_size: None,
    };
}

impl crate::Object for BlockdevCreateOptionsParallels {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsParallels",
        names: &["file", "size", "cluster-size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.size, &self.cluster_size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.size, &mut self.cluster_size]);
    }
}

impl BlockdevCreateOptionsParallels {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            cluster_size: None,
        }
    }
    /// Sets `cluster-size`.
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: u64) -> Self {
        self.cluster_size = Some(value);
        self
    }
}

/// Settings for a new `qcow` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `encrypt`.
    pub encrypt: Option<types::QCryptoBlockCreateOptions>,
}

impl crate::Blank for BlockdevCreateOptionsQcow {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        backing_file: None,
        encrypt: None,
    };
}

impl crate::Object for BlockdevCreateOptionsQcow {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsQcow",
        names: &["file", "size", "backing-file", "encrypt"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.size, &self.backing_file, &self.encrypt]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.size,
                &mut self.backing_file,
                &mut self.encrypt,
            ],
        );
    }
}

impl BlockdevCreateOptionsQcow {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            encrypt: None,
        }
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::QCryptoBlockCreateOptions) -> Self {
        self.encrypt = Some(value);
        self
    }
}

/// Versions of the qcow2 format: [`v2`](types::BlockdevQcow2Version::V2) (compat 0.10) and
/// [`v3`](types::BlockdevQcow2Version::V3) (compat 1.1).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// The value `v2`.
    V2,
    /// The value `v3`.
    V3,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevQcow2Version {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("v2", Self::V2),
        ("v3", Self::V3),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How compressed clusters of a qcow2 image are stored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// The value `zlib`.
    Zlib,
    /// The value `zstd`.
    ///
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for Qcow2CompressionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("zlib", Self::Zlib),
        ("zstd", Self::Zstd),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings for a new `qcow2` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `data-file`.
    pub data_file: Option<types::BlockdevRef>,
    /// The member `data-file-raw`.
    pub data_file_raw: Option<bool>,
    /// The member `extended-l2`.
    pub extended_l2: Option<bool>,
    /// The member `size`.
    pub size: u64,
    /// The member `version`.
    pub version: Option<types::BlockdevQcow2Version>,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `backing-fmt`.
    pub backing_fmt: Option<types::BlockdevDriver>,
    /// The member `encrypt`.
    pub encrypt: Option<types::QCryptoBlockCreateOptions>,
    /// The member `cluster-size`.
    pub cluster_size: Option<u64>,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
    /// The member `lazy-refcounts`.
    pub lazy_refcounts: Option<bool>,
    /// The member `refcount-bits`.
    pub refcount_bits: Option<i64>,
    /// The member `compression-type`.
    pub compression_type: Option<types::Qcow2CompressionType>,
}

impl crate::Blank for BlockdevCreateOptionsQcow2 {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        data_file: None,
        data_file_raw: None,
        extended_l2: None,
        size: crate::Blank::BLANK,
        version: None,
        backing_file: None,
        backing_fmt: None,
        encrypt: None,
        cluster_size: None,
        preallocation: None,
        lazy_refcounts: None,
        refcount_bits: None,
        compression_type: None,
    };
}

impl crate::Object for BlockdevCreateOptionsQcow2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsQcow2",
        names: &[
            "file",
            "data-file",
            "data-file-raw",
            "extended-l2",
            "size",
            "version",
            "backing-file",
            "backing-fmt",
            "encrypt",
            "cluster-size",
            "preallocation",
            "lazy-refcounts",
            "refcount-bits",
            "compression-type",
        ],
        required: 0b10001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.data_file,
                &self.data_file_raw,
                &self.extended_l2,
                &self.size,
                &self.version,
                &self.backing_file,
                &self.backing_fmt,
                &self.encrypt,
                &self.cluster_size,
                &self.preallocation,
                &self.lazy_refcounts,
                &self.refcount_bits,
                &self.compression_type,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.data_file,
                &mut self.data_file_raw,
                &mut self.extended_l2,
                &mut self.size,
                &mut self.version,
                &mut self.backing_file,
                &mut self.backing_fmt,
                &mut self.encrypt,
                &mut self.cluster_size,
                &mut self.preallocation,
                &mut self.lazy_refcounts,
                &mut self.refcount_bits,
                &mut self.compression_type,
            ],
        );
    }
}

impl BlockdevCreateOptionsQcow2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            size,
            version: None,
            backing_file: None,
            backing_fmt: None,
            encrypt: None,
            cluster_size: None,
            preallocation: None,
            lazy_refcounts: None,
            refcount_bits: None,
            compression_type: None,
        }
    }
    /// Sets `data-file`.
    #[inline]
    #[must_use]
    pub fn data_file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.data_file = Some(value.into());
        self
    }
    /// Sets `data-file-raw`.
    #[inline]
    #[must_use]
    pub fn data_file_raw(mut self, value: bool) -> Self {
        self.data_file_raw = Some(value);
        self
    }
    /// Sets `extended-l2`.
    #[inline]
    #[must_use]
    pub fn extended_l2(mut self, value: bool) -> Self {
        self.extended_l2 = Some(value);
        self
    }
    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(mut self, value: types::BlockdevQcow2Version) -> Self {
        self.version = Some(value);
        self
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `backing-fmt`.
    #[inline]
    #[must_use]
    pub fn backing_fmt(mut self, value: types::BlockdevDriver) -> Self {
        self.backing_fmt = Some(value);
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::QCryptoBlockCreateOptions) -> Self {
        self.encrypt = Some(value);
        self
    }
    /// Sets `cluster-size`.
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: u64) -> Self {
        self.cluster_size = Some(value);
        self
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
    /// Sets `lazy-refcounts`.
    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: bool) -> Self {
        self.lazy_refcounts = Some(value);
        self
    }
    /// Sets `refcount-bits`.
    #[inline]
    #[must_use]
    pub fn refcount_bits(mut self, value: i64) -> Self {
        self.refcount_bits = Some(value);
        self
    }
    /// Sets `compression-type`.
    #[inline]
    #[must_use]
    pub fn compression_type(mut self, value: types::Qcow2CompressionType) -> Self {
        self.compression_type = Some(value);
        self
    }
}

/// Settings for a new `qed` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `backing-fmt`.
    pub backing_fmt: Option<types::BlockdevDriver>,
    /// The member `cluster-size`.
    pub cluster_size: Option<u64>,
    /// The member `table-size`.
    pub table_size: Option<i64>,
}

impl crate::Blank for BlockdevCreateOptionsQed {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        backing_file: None,
        backing_fmt: None,
        cluster_size: None,
        table_size: None,
    };
}

impl crate::Object for BlockdevCreateOptionsQed {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsQed",
        names: &[
            "file",
            "size",
            "backing-file",
            "backing-fmt",
            "cluster-size",
            "table-size",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.size,
                &self.backing_file,
                &self.backing_fmt,
                &self.cluster_size,
                &self.table_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.size,
                &mut self.backing_file,
                &mut self.backing_fmt,
                &mut self.cluster_size,
                &mut self.table_size,
            ],
        );
    }
}

impl BlockdevCreateOptionsQed {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            backing_fmt: None,
            cluster_size: None,
            table_size: None,
        }
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `backing-fmt`.
    #[inline]
    #[must_use]
    pub fn backing_fmt(mut self, value: types::BlockdevDriver) -> Self {
        self.backing_fmt = Some(value);
        self
    }
    /// Sets `cluster-size`.
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: u64) -> Self {
        self.cluster_size = Some(value);
        self
    }
    /// Sets `table-size`.
    #[inline]
    #[must_use]
    pub fn table_size(mut self, value: i64) -> Self {
        self.table_size = Some(value);
        self
    }
}

/// Settings for a new `rbd` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// The member `location`.
    pub location: types::BlockdevOptionsRbd,
    /// The member `size`.
    pub size: u64,
    /// The member `cluster-size`.
    pub cluster_size: Option<u64>,
    /// The member `encrypt`.
    ///
    /// Since QEMU 6.1.
    pub encrypt: Option<types::RbdEncryptionCreateOptions>,
}

impl crate::Blank for BlockdevCreateOptionsRbd {
    const BLANK: Self = Self {
        location: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        cluster_size: None,
        encrypt: None,
    };
}

impl crate::Object for BlockdevCreateOptionsRbd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsRbd",
        names: &["location", "size", "cluster-size", "encrypt"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::since(crate::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.location, &self.size, &self.cluster_size, &self.encrypt]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.location,
                &mut self.size,
                &mut self.cluster_size,
                &mut self.encrypt,
            ],
        );
    }
}

impl BlockdevCreateOptionsRbd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsRbd, size: u64) -> Self {
        Self {
            location,
            size,
            cluster_size: None,
            encrypt: None,
        }
    }
    /// Sets `cluster-size`.
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: u64) -> Self {
        self.cluster_size = Some(value);
        self
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::RbdEncryptionCreateOptions) -> Self {
        self.encrypt = Some(value);
        self
    }
}

/// The kinds of VMDK image: sparse or flat, in one file or in 2 GB pieces, or for streaming.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// The value `monolithicSparse`.
    MonolithicSparse,
    /// The value `monolithicFlat`.
    MonolithicFlat,
    /// The value `twoGbMaxExtentSparse`.
    TwoGbMaxExtentSparse,
    /// The value `twoGbMaxExtentFlat`.
    TwoGbMaxExtentFlat,
    /// The value `streamOptimized`.
    StreamOptimized,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevVmdkSubformat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("monolithicSparse", Self::MonolithicSparse),
        ("monolithicFlat", Self::MonolithicFlat),
        ("twoGbMaxExtentSparse", Self::TwoGbMaxExtentSparse),
        ("twoGbMaxExtentFlat", Self::TwoGbMaxExtentFlat),
        ("streamOptimized", Self::StreamOptimized),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::MonolithicSparse => "monolithicSparse",
            Self::MonolithicFlat => "monolithicFlat",
            Self::TwoGbMaxExtentSparse => "twoGbMaxExtentSparse",
            Self::TwoGbMaxExtentFlat => "twoGbMaxExtentFlat",
            Self::StreamOptimized => "streamOptimized",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The disk controller that a VMDK image says it is for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// The value `ide`.
    Ide,
    /// The value `buslogic`.
    Buslogic,
    /// The value `lsilogic`.
    Lsilogic,
    /// The value `legacyESX`.
    LegacyESX,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevVmdkAdapterType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ide", Self::Ide),
        ("buslogic", Self::Buslogic),
        ("lsilogic", Self::Lsilogic),
        ("legacyESX", Self::LegacyESX),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ide => "ide",
            Self::Buslogic => "buslogic",
            Self::Lsilogic => "lsilogic",
            Self::LegacyESX => "legacyESX",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings for a new `vmdk` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `extents`.
    pub extents: Option<Vec<types::BlockdevRef>>,
    /// The member `subformat`.
    pub subformat: Option<types::BlockdevVmdkSubformat>,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `adapter-type`.
    pub adapter_type: Option<types::BlockdevVmdkAdapterType>,
    /// The member `hwversion`.
    pub hwversion: Option<String>,
    /// The member `toolsversion`.
    ///
    /// Since QEMU 6.2.
    pub toolsversion: Option<String>,
    /// The member `zeroed-grain`.
    pub zeroed_grain: Option<bool>,
}

impl crate::Blank for BlockdevCreateOptionsVmdk {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        extents: None,
        subformat: None,
        backing_file: None,
        adapter_type: None,
        hwversion: None,
        toolsversion: None,
        zeroed_grain: None,
    };
}

impl crate::Object for BlockdevCreateOptionsVmdk {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsVmdk",
        names: &[
            "file",
            "size",
            "extents",
            "subformat",
            "backing-file",
            "adapter-type",
            "hwversion",
            "toolsversion",
            "zeroed-grain",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::Releases::since(crate::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.size,
                &self.extents,
                &self.subformat,
                &self.backing_file,
                &self.adapter_type,
                &self.hwversion,
                &self.toolsversion,
                &self.zeroed_grain,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.size,
                &mut self.extents,
                &mut self.subformat,
                &mut self.backing_file,
                &mut self.adapter_type,
                &mut self.hwversion,
                &mut self.toolsversion,
                &mut self.zeroed_grain,
            ],
        );
    }
}

impl BlockdevCreateOptionsVmdk {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            extents: None,
            subformat: None,
            backing_file: None,
            adapter_type: None,
            hwversion: None,
            toolsversion: None,
            zeroed_grain: None,
        }
    }
    /// Sets `extents`.
    #[inline]
    #[must_use]
    pub fn extents(mut self, value: impl Into<Vec<types::BlockdevRef>>) -> Self {
        self.extents = Some(value.into());
        self
    }
    /// Sets `subformat`.
    #[inline]
    #[must_use]
    pub fn subformat(mut self, value: types::BlockdevVmdkSubformat) -> Self {
        self.subformat = Some(value);
        self
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `adapter-type`.
    #[inline]
    #[must_use]
    pub fn adapter_type(mut self, value: types::BlockdevVmdkAdapterType) -> Self {
        self.adapter_type = Some(value);
        self
    }
    /// Sets `hwversion`.
    #[inline]
    #[must_use]
    pub fn hwversion(mut self, value: impl Into<String>) -> Self {
        self.hwversion = Some(value.into());
        self
    }
    /// Sets `toolsversion`.
    #[inline]
    #[must_use]
    pub fn toolsversion(mut self, value: impl Into<String>) -> Self {
        self.toolsversion = Some(value.into());
        self
    }
    /// Sets `zeroed-grain`.
    #[inline]
    #[must_use]
    pub fn zeroed_grain(mut self, value: bool) -> Self {
        self.zeroed_grain = Some(value);
        self
    }
}

/// Settings for a new `ssh` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// The member `location`.
    pub location: types::BlockdevOptionsSsh,
    /// The member `size`.
    pub size: u64,
}

impl crate::Blank for BlockdevCreateOptionsSsh {
    const BLANK: Self = Self {
        location: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevCreateOptionsSsh {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsSsh",
        names: &["location", "size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.location, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size]);
    }
}

impl BlockdevCreateOptionsSsh {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsSsh, size: u64) -> Self {
        Self { location, size }
    }
}

/// Settings for a new `vdi` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
}

impl crate::Blank for BlockdevCreateOptionsVdi {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::Object for BlockdevCreateOptionsVdi {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsVdi",
        names: &["file", "size", "preallocation"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.size, &self.preallocation]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.size, &mut self.preallocation]);
    }
}

impl BlockdevCreateOptionsVdi {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            preallocation: None,
        }
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
}

/// Whether a VHDX image grows or has its full size from the start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// The value `dynamic`.
    Dynamic,
    /// The value `fixed`.
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevVhdxSubformat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("dynamic", Self::Dynamic),
        ("fixed", Self::Fixed),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings for a new `vhdx` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `log-size`.
    pub log_size: Option<u64>,
    /// The member `block-size`.
    pub block_size: Option<u64>,
    /// The member `subformat`.
    pub subformat: Option<types::BlockdevVhdxSubformat>,
    /// The member `block-state-zero`.
    pub block_state_zero: Option<bool>,
}

impl crate::Blank for BlockdevCreateOptionsVhdx {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        log_size: None,
        block_size: None,
        subformat: None,
        block_state_zero: None,
    };
}

impl crate::Object for BlockdevCreateOptionsVhdx {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsVhdx",
        names: &[
            "file",
            "size",
            "log-size",
            "block-size",
            "subformat",
            "block-state-zero",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.file,
                &self.size,
                &self.log_size,
                &self.block_size,
                &self.subformat,
                &self.block_state_zero,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.size,
                &mut self.log_size,
                &mut self.block_size,
                &mut self.subformat,
                &mut self.block_state_zero,
            ],
        );
    }
}

impl BlockdevCreateOptionsVhdx {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            log_size: None,
            block_size: None,
            subformat: None,
            block_state_zero: None,
        }
    }
    /// Sets `log-size`.
    #[inline]
    #[must_use]
    pub fn log_size(mut self, value: u64) -> Self {
        self.log_size = Some(value);
        self
    }
    /// Sets `block-size`.
    #[inline]
    #[must_use]
    pub fn block_size(mut self, value: u64) -> Self {
        self.block_size = Some(value);
        self
    }
    /// Sets `subformat`.
    #[inline]
    #[must_use]
    pub fn subformat(mut self, value: types::BlockdevVhdxSubformat) -> Self {
        self.subformat = Some(value);
        self
    }
    /// Sets `block-state-zero`.
    #[inline]
    #[must_use]
    pub fn block_state_zero(mut self, value: bool) -> Self {
        self.block_state_zero = Some(value);
        self
    }
}

/// Whether a VHD (`vpc`) image grows or has its full size from the start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// The value `dynamic`.
    Dynamic,
    /// The value `fixed`.
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevVpcSubformat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("dynamic", Self::Dynamic),
        ("fixed", Self::Fixed),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings for a new `vpc` (VHD) image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// The member `file`.
    pub file: types::BlockdevRef,
    /// The member `size`.
    pub size: u64,
    /// The member `subformat`.
    pub subformat: Option<types::BlockdevVpcSubformat>,
    /// The member `force-size`.
    pub force_size: Option<bool>,
}

impl crate::Blank for BlockdevCreateOptionsVpc {
    const BLANK: Self = Self {
        file: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        subformat: None,
        force_size: None,
    };
}

impl crate::Object for BlockdevCreateOptionsVpc {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsVpc",
        names: &["file", "size", "subformat", "force-size"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.file, &self.size, &self.subformat, &self.force_size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.file,
                &mut self.size,
                &mut self.subformat,
                &mut self.force_size,
            ],
        );
    }
}

impl BlockdevCreateOptionsVpc {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            subformat: None,
            force_size: None,
        }
    }
    /// Sets `subformat`.
    #[inline]
    #[must_use]
    pub fn subformat(mut self, value: types::BlockdevVpcSubformat) -> Self {
        self.subformat = Some(value);
        self
    }
    /// Sets `force-size`.
    #[inline]
    #[must_use]
    pub fn force_size(mut self, value: bool) -> Self {
        self.force_size = Some(value);
        self
    }
}

/// Settings for a new image of any kind, by driver.
#[non_exhaustive]
pub struct BlockdevCreateOptions {
    /// The member `driver`.
    pub driver: types::BlockdevCreateOptionsBranch,
}

impl crate::Blank for BlockdevCreateOptions {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevCreateOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptions",
        names: &["driver"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.driver]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl BlockdevCreateOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockdevCreateOptionsBranch>) -> Self {
        Self { driver: driver.into() }
    }
}

/// The value of `driver` in [`BlockdevCreateOptions`](types::BlockdevCreateOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevCreateOptionsBranch {
    /// The value `file`.
    File(types::BlockdevCreateOptionsFile),
    /// The value `luks`.
    Luks(types::BlockdevCreateOptionsLUKS),
    /// The value `nfs`.
    Nfs(types::BlockdevCreateOptionsNfs),
    /// The value `parallels`.
    Parallels(types::BlockdevCreateOptionsParallels),
    /// The value `qcow`.
    Qcow(types::BlockdevCreateOptionsQcow),
    /// The value `qcow2`.
    Qcow2(types::BlockdevCreateOptionsQcow2),
    /// The value `qed`.
    Qed(types::BlockdevCreateOptionsQed),
    /// The value `rbd`.
    Rbd(types::BlockdevCreateOptionsRbd),
    /// The value `ssh`.
    Ssh(types::BlockdevCreateOptionsSsh),
    /// The value `vdi`.
    Vdi(types::BlockdevCreateOptionsVdi),
    /// The value `vhdx`.
    Vhdx(types::BlockdevCreateOptionsVhdx),
    /// The value `vmdk`.
    Vmdk(types::BlockdevCreateOptionsVmdk),
    /// The value `vpc`.
    Vpc(types::BlockdevCreateOptionsVpc),
    /// The value `gluster`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevCreateOptionsGluster),
    /// The value `sheepdog`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog(types::BlockdevCreateOptionsSheepdog),
    /// The value `blkdebug`.
    Blkdebug,
    /// The value `blklogwrites`.
    Blklogwrites,
    /// The value `blkreplay`.
    Blkreplay,
    /// The value `blkverify`.
    Blkverify,
    /// The value `bochs`.
    Bochs,
    /// The value `cloop`.
    Cloop,
    /// The value `compress`.
    Compress,
    /// The value `copy-before-write`.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// The value `copy-on-read`.
    CopyOnRead,
    /// The value `dmg`.
    Dmg,
    /// The value `snapshot-access`.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// The value `ftp`.
    Ftp,
    /// The value `ftps`.
    Ftps,
    /// The value `host_cdrom`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// The value `host_device`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// The value `http`.
    Http,
    /// The value `https`.
    Https,
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// The value `iscsi`.
    Iscsi,
    /// The value `nbd`.
    Nbd,
    /// The value `null-aio`.
    NullAio,
    /// The value `null-co`.
    NullCo,
    /// The value `nvme`.
    Nvme,
    /// The value `nvme-io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// The value `preallocate`.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// The value `quorum`.
    Quorum,
    /// The value `raw`.
    Raw,
    /// The value `replication`.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// The value `throttle`.
    Throttle,
    /// The value `virtio-blk-vfio-pci`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// The value `virtio-blk-vhost-user`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// The value `virtio-blk-vhost-vdpa`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// The value `vvfat`.
    Vvfat,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockdevCreateOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("gluster", crate::Releases::until(crate::Release::new(11, 0))),
        ("sheepdog", crate::Releases::until(crate::Release::new(6, 0))),
        ("copy-before-write", crate::Releases::since(crate::Release::new(6, 2))),
        ("snapshot-access", crate::Releases::since(crate::Release::new(7, 0))),
        ("io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("nvme-io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("preallocate", crate::Releases::since(crate::Release::new(6, 0))),
        ("virtio-blk-vfio-pci", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-user", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-vdpa", crate::Releases::since(crate::Release::new(7, 2))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::Blank::BLANK),
            "luks" => Self::Luks(crate::Blank::BLANK),
            "nfs" => Self::Nfs(crate::Blank::BLANK),
            "parallels" => Self::Parallels(crate::Blank::BLANK),
            "qcow" => Self::Qcow(crate::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::Blank::BLANK),
            "qed" => Self::Qed(crate::Blank::BLANK),
            "rbd" => Self::Rbd(crate::Blank::BLANK),
            "ssh" => Self::Ssh(crate::Blank::BLANK),
            "vdi" => Self::Vdi(crate::Blank::BLANK),
            "vhdx" => Self::Vhdx(crate::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::Blank::BLANK),
            "vpc" => Self::Vpc(crate::Blank::BLANK),
            "gluster" => Self::Gluster(crate::Blank::BLANK),
            "sheepdog" => Self::Sheepdog(crate::Blank::BLANK),
            "blkdebug" => Self::Blkdebug,
            "blklogwrites" => Self::Blklogwrites,
            "blkreplay" => Self::Blkreplay,
            "blkverify" => Self::Blkverify,
            "bochs" => Self::Bochs,
            "cloop" => Self::Cloop,
            "compress" => Self::Compress,
            "copy-before-write" => Self::CopyBeforeWrite,
            "copy-on-read" => Self::CopyOnRead,
            "dmg" => Self::Dmg,
            "snapshot-access" => Self::SnapshotAccess,
            "ftp" => Self::Ftp,
            "ftps" => Self::Ftps,
            "host_cdrom" => Self::HostCdrom,
            "host_device" => Self::HostDevice,
            "http" => Self::Http,
            "https" => Self::Https,
            "io_uring" => Self::IoUring,
            "iscsi" => Self::Iscsi,
            "nbd" => Self::Nbd,
            "null-aio" => Self::NullAio,
            "null-co" => Self::NullCo,
            "nvme" => Self::Nvme,
            "nvme-io_uring" => Self::NvmeIoUring,
            "preallocate" => Self::Preallocate,
            "quorum" => Self::Quorum,
            "raw" => Self::Raw,
            "replication" => Self::Replication,
            "throttle" => Self::Throttle,
            "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci,
            "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser,
            "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa,
            "vvfat" => Self::Vvfat,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::File(_) => "file",
            Self::Luks(_) => "luks",
            Self::Nfs(_) => "nfs",
            Self::Parallels(_) => "parallels",
            Self::Qcow(_) => "qcow",
            Self::Qcow2(_) => "qcow2",
            Self::Qed(_) => "qed",
            Self::Rbd(_) => "rbd",
            Self::Ssh(_) => "ssh",
            Self::Vdi(_) => "vdi",
            Self::Vhdx(_) => "vhdx",
            Self::Vmdk(_) => "vmdk",
            Self::Vpc(_) => "vpc",
            Self::Gluster(_) => "gluster",
            Self::Sheepdog(_) => "sheepdog",
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Nbd => "nbd",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Preallocate => "preallocate",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Replication => "replication",
            Self::Throttle => "throttle",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vvfat => "vvfat",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Nfs(members) => Some(members),
            Self::Parallels(members) => Some(members),
            Self::Qcow(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Qed(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::Ssh(members) => Some(members),
            Self::Vdi(members) => Some(members),
            Self::Vhdx(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Vpc(members) => Some(members),
            Self::Gluster(members) => Some(members),
            Self::Sheepdog(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::HostDevice => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Nbd => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::Nvme => None,
            Self::NvmeIoUring => None,
            Self::Preallocate => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Replication => None,
            Self::Throttle => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vvfat => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::File(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Nfs(members) => Some(members),
            Self::Parallels(members) => Some(members),
            Self::Qcow(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Qed(members) => Some(members),
            Self::Rbd(members) => Some(members),
            Self::Ssh(members) => Some(members),
            Self::Vdi(members) => Some(members),
            Self::Vhdx(members) => Some(members),
            Self::Vmdk(members) => Some(members),
            Self::Vpc(members) => Some(members),
            Self::Gluster(members) => Some(members),
            Self::Sheepdog(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::HostDevice => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Nbd => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::Nvme => None,
            Self::NvmeIoUring => None,
            Self::Preallocate => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Replication => None,
            Self::Throttle => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vvfat => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockdevCreateOptionsFile> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsFile) -> Self {
        Self::File(branch)
    }
}

impl From<types::BlockdevCreateOptionsLUKS> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::BlockdevCreateOptionsNfs> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsNfs) -> Self {
        Self::Nfs(branch)
    }
}

impl From<types::BlockdevCreateOptionsParallels> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsParallels) -> Self {
        Self::Parallels(branch)
    }
}

impl From<types::BlockdevCreateOptionsQcow> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsQcow) -> Self {
        Self::Qcow(branch)
    }
}

impl From<types::BlockdevCreateOptionsQcow2> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

impl From<types::BlockdevCreateOptionsQed> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsQed) -> Self {
        Self::Qed(branch)
    }
}

impl From<types::BlockdevCreateOptionsRbd> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsRbd) -> Self {
        Self::Rbd(branch)
    }
}

impl From<types::BlockdevCreateOptionsSsh> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsSsh) -> Self {
        Self::Ssh(branch)
    }
}

impl From<types::BlockdevCreateOptionsVdi> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsVdi) -> Self {
        Self::Vdi(branch)
    }
}

impl From<types::BlockdevCreateOptionsVhdx> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsVhdx) -> Self {
        Self::Vhdx(branch)
    }
}

impl From<types::BlockdevCreateOptionsVmdk> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsVmdk) -> Self {
        Self::Vmdk(branch)
    }
}

impl From<types::BlockdevCreateOptionsVpc> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsVpc) -> Self {
        Self::Vpc(branch)
    }
}

impl From<types::BlockdevCreateOptionsGluster> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsGluster) -> Self {
        Self::Gluster(branch)
    }
}

impl From<types::BlockdevCreateOptionsSheepdog> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevCreateOptionsSheepdog) -> Self {
        Self::Sheepdog(branch)
    }
}

/// Changes to the key slots of an open `luks` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsLUKS {
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

impl crate::Blank for BlockdevAmendOptionsLUKS {
    const BLANK: Self = Self {
        state: crate::Blank::BLANK,
        new_secret: None,
        old_secret: None,
        keyslot: None,
        iter_time: None,
        secret: None,
    };
}

impl crate::Object for BlockdevAmendOptionsLUKS {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevAmendOptionsLUKS",
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

impl BlockdevAmendOptionsLUKS {
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

/// Changes to the encryption of an open `qcow2` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// The member `encrypt`.
    pub encrypt: Option<types::QCryptoBlockAmendOptions>,
}

impl crate::Blank for BlockdevAmendOptionsQcow2 {
    const BLANK: Self = Self { encrypt: None };
}

impl crate::Object for BlockdevAmendOptionsQcow2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevAmendOptionsQcow2",
        names: &["encrypt"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.encrypt]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.encrypt]);
    }
}

impl BlockdevAmendOptionsQcow2 {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { encrypt: None }
    }
    /// Sets `encrypt`.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: types::QCryptoBlockAmendOptions) -> Self {
        self.encrypt = Some(value);
        self
    }
}

/// Changes to an open image, by driver.
#[non_exhaustive]
pub struct BlockdevAmendOptions {
    /// The member `driver`.
    pub driver: types::BlockdevAmendOptionsBranch,
}

impl crate::Blank for BlockdevAmendOptions {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevAmendOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevAmendOptions",
        names: &["driver"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.driver]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl BlockdevAmendOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockdevAmendOptionsBranch>) -> Self {
        Self { driver: driver.into() }
    }
}

/// The value of `driver` in [`BlockdevAmendOptions`](types::BlockdevAmendOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevAmendOptionsBranch {
    /// The value `luks`.
    Luks(types::BlockdevAmendOptionsLUKS),
    /// The value `qcow2`.
    Qcow2(types::BlockdevAmendOptionsQcow2),
    /// The value `blkdebug`.
    Blkdebug,
    /// The value `blklogwrites`.
    Blklogwrites,
    /// The value `blkreplay`.
    Blkreplay,
    /// The value `blkverify`.
    Blkverify,
    /// The value `bochs`.
    Bochs,
    /// The value `cloop`.
    Cloop,
    /// The value `compress`.
    Compress,
    /// The value `copy-before-write`.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// The value `copy-on-read`.
    CopyOnRead,
    /// The value `dmg`.
    Dmg,
    /// The value `file`.
    File,
    /// The value `snapshot-access`.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// The value `ftp`.
    Ftp,
    /// The value `ftps`.
    Ftps,
    /// The value `host_cdrom`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// The value `host_device`.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// The value `http`.
    Http,
    /// The value `https`.
    Https,
    /// The value `io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// The value `iscsi`.
    Iscsi,
    /// The value `nbd`.
    Nbd,
    /// The value `nfs`.
    Nfs,
    /// The value `null-aio`.
    NullAio,
    /// The value `null-co`.
    NullCo,
    /// The value `nvme`.
    Nvme,
    /// The value `nvme-io_uring`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// The value `parallels`.
    Parallels,
    /// The value `preallocate`.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// The value `qcow`.
    Qcow,
    /// The value `qed`.
    Qed,
    /// The value `quorum`.
    Quorum,
    /// The value `raw`.
    Raw,
    /// The value `rbd`.
    Rbd,
    /// The value `replication`.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// The value `ssh`.
    Ssh,
    /// The value `throttle`.
    Throttle,
    /// The value `vdi`.
    Vdi,
    /// The value `vhdx`.
    Vhdx,
    /// The value `virtio-blk-vfio-pci`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// The value `virtio-blk-vhost-user`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// The value `virtio-blk-vhost-vdpa`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// The value `vmdk`.
    Vmdk,
    /// The value `vpc`.
    Vpc,
    /// The value `vvfat`.
    Vvfat,
    /// The value `gluster`.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// The value `sheepdog`.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockdevAmendOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("copy-before-write", crate::Releases::since(crate::Release::new(6, 2))),
        ("snapshot-access", crate::Releases::since(crate::Release::new(7, 0))),
        ("io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("nvme-io_uring", crate::Releases::since(crate::Release::new(7, 2))),
        ("preallocate", crate::Releases::since(crate::Release::new(6, 0))),
        ("virtio-blk-vfio-pci", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-user", crate::Releases::since(crate::Release::new(7, 2))),
        ("virtio-blk-vhost-vdpa", crate::Releases::since(crate::Release::new(7, 2))),
        ("gluster", crate::Releases::until(crate::Release::new(11, 0))),
        ("sheepdog", crate::Releases::until(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::Blank::BLANK),
            "blkdebug" => Self::Blkdebug,
            "blklogwrites" => Self::Blklogwrites,
            "blkreplay" => Self::Blkreplay,
            "blkverify" => Self::Blkverify,
            "bochs" => Self::Bochs,
            "cloop" => Self::Cloop,
            "compress" => Self::Compress,
            "copy-before-write" => Self::CopyBeforeWrite,
            "copy-on-read" => Self::CopyOnRead,
            "dmg" => Self::Dmg,
            "file" => Self::File,
            "snapshot-access" => Self::SnapshotAccess,
            "ftp" => Self::Ftp,
            "ftps" => Self::Ftps,
            "host_cdrom" => Self::HostCdrom,
            "host_device" => Self::HostDevice,
            "http" => Self::Http,
            "https" => Self::Https,
            "io_uring" => Self::IoUring,
            "iscsi" => Self::Iscsi,
            "nbd" => Self::Nbd,
            "nfs" => Self::Nfs,
            "null-aio" => Self::NullAio,
            "null-co" => Self::NullCo,
            "nvme" => Self::Nvme,
            "nvme-io_uring" => Self::NvmeIoUring,
            "parallels" => Self::Parallels,
            "preallocate" => Self::Preallocate,
            "qcow" => Self::Qcow,
            "qed" => Self::Qed,
            "quorum" => Self::Quorum,
            "raw" => Self::Raw,
            "rbd" => Self::Rbd,
            "replication" => Self::Replication,
            "ssh" => Self::Ssh,
            "throttle" => Self::Throttle,
            "vdi" => Self::Vdi,
            "vhdx" => Self::Vhdx,
            "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci,
            "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser,
            "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa,
            "vmdk" => Self::Vmdk,
            "vpc" => Self::Vpc,
            "vvfat" => Self::Vvfat,
            "gluster" => Self::Gluster,
            "sheepdog" => Self::Sheepdog,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Qcow2(_) => "qcow2",
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::File => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qed => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd => "rbd",
            Self::Replication => "replication",
            Self::Ssh => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
            Self::Vvfat => "vvfat",
            Self::Gluster => "gluster",
            Self::Sheepdog => "sheepdog",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::File => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::HostDevice => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Nbd => None,
            Self::Nfs => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::Nvme => None,
            Self::NvmeIoUring => None,
            Self::Parallels => None,
            Self::Preallocate => None,
            Self::Qcow => None,
            Self::Qed => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Rbd => None,
            Self::Replication => None,
            Self::Ssh => None,
            Self::Throttle => None,
            Self::Vdi => None,
            Self::Vhdx => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vmdk => None,
            Self::Vpc => None,
            Self::Vvfat => None,
            Self::Gluster => None,
            Self::Sheepdog => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Qcow2(members) => Some(members),
            Self::Blkdebug => None,
            Self::Blklogwrites => None,
            Self::Blkreplay => None,
            Self::Blkverify => None,
            Self::Bochs => None,
            Self::Cloop => None,
            Self::Compress => None,
            Self::CopyBeforeWrite => None,
            Self::CopyOnRead => None,
            Self::Dmg => None,
            Self::File => None,
            Self::SnapshotAccess => None,
            Self::Ftp => None,
            Self::Ftps => None,
            Self::HostCdrom => None,
            Self::HostDevice => None,
            Self::Http => None,
            Self::Https => None,
            Self::IoUring => None,
            Self::Iscsi => None,
            Self::Nbd => None,
            Self::Nfs => None,
            Self::NullAio => None,
            Self::NullCo => None,
            Self::Nvme => None,
            Self::NvmeIoUring => None,
            Self::Parallels => None,
            Self::Preallocate => None,
            Self::Qcow => None,
            Self::Qed => None,
            Self::Quorum => None,
            Self::Raw => None,
            Self::Rbd => None,
            Self::Replication => None,
            Self::Ssh => None,
            Self::Throttle => None,
            Self::Vdi => None,
            Self::Vhdx => None,
            Self::VirtioBlkVfioPci => None,
            Self::VirtioBlkVhostUser => None,
            Self::VirtioBlkVhostVdpa => None,
            Self::Vmdk => None,
            Self::Vpc => None,
            Self::Vvfat => None,
            Self::Gluster => None,
            Self::Sheepdog => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockdevAmendOptionsLUKS> for BlockdevAmendOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevAmendOptionsLUKS) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::BlockdevAmendOptionsQcow2> for BlockdevAmendOptionsBranch {
    #[inline]
    fn from(branch: types::BlockdevAmendOptionsQcow2) -> Self {
        Self::Qcow2(branch)
    }
}

/// How QEMU dealt with an I/O error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// The value `ignore`.
    Ignore,
    /// The value `report`.
    Report,
    /// The value `stop`.
    Stop,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockErrorAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ignore", Self::Ignore),
        ("report", Self::Report),
        ("stop", Self::Stop),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ignore => "ignore",
            Self::Report => "report",
            Self::Stop => "stop",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How much of a new image is allocated in advance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreallocMode {
    /// The value `off`.
    Off,
    /// The value `metadata`.
    Metadata,
    /// The value `falloc`.
    Falloc,
    /// The value `full`.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for PreallocMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("metadata", Self::Metadata),
        ("falloc", Self::Falloc),
        ("full", Self::Full),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::Metadata => "metadata",
            Self::Falloc => "falloc",
            Self::Full => "full",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The operation during which a quorum child was found bad.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// The value `read`.
    Read,
    /// The value `write`.
    Write,
    /// The value `flush`.
    Flush,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QuorumOpType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("read", Self::Read),
        ("write", Self::Write),
        ("flush", Self::Flush),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Flush => "flush",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The drive to take an internal snapshot of, and what to call it.
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// The member `device`.
    pub device: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockdevSnapshotInternal {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevSnapshotInternal {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshotInternal",
        names: &["device", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.name]);
    }
}

impl BlockdevSnapshotInternal {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

/// The type `BlockdevOptionsGluster`.
///
/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// The member `volume`.
    pub volume: String,
    /// The member `path`.
    pub path: String,
    /// The member `server`.
    pub server: Vec<types::SocketAddress>,
    /// The member `debug`.
    pub debug: Option<i64>,
    /// The member `logfile`.
    pub logfile: Option<String>,
}

impl crate::Blank for BlockdevOptionsGluster {
    const BLANK: Self = Self {
        volume: crate::Blank::BLANK,
        path: crate::Blank::BLANK,
        server: crate::Blank::BLANK,
        debug: None,
        logfile: None,
    };
}

impl crate::Object for BlockdevOptionsGluster {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsGluster",
        names: &["volume", "path", "server", "debug", "logfile"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.volume, &self.path, &self.server, &self.debug, &self.logfile],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.volume,
                &mut self.path,
                &mut self.server,
                &mut self.debug,
                &mut self.logfile,
            ],
        );
    }
}

impl BlockdevOptionsGluster {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl Into<Vec<types::SocketAddress>>,
    ) -> Self {
        Self {
            volume: volume.into(),
            path: path.into(),
            server: server.into(),
            debug: None,
            logfile: None,
        }
    }
    /// Sets `debug`.
    #[inline]
    #[must_use]
    pub fn debug(mut self, value: i64) -> Self {
        self.debug = Some(value);
        self
    }
    /// Sets `logfile`.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
}

/// The type `BlockdevCreateOptionsGluster`.
///
/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// The member `location`.
    pub location: types::BlockdevOptionsGluster,
    /// The member `size`.
    pub size: u64,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
}

impl crate::Blank for BlockdevCreateOptionsGluster {
    const BLANK: Self = Self {
        location: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::Object for BlockdevCreateOptionsGluster {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsGluster",
        names: &["location", "size", "preallocation"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.location, &self.size, &self.preallocation]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size, &mut self.preallocation]);
    }
}

impl BlockdevCreateOptionsGluster {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsGluster, size: u64) -> Self {
        Self {
            location,
            size,
            preallocation: None,
        }
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
}

/// The type `BlockdevOptionsSheepdog`.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsSheepdog {
    /// The member `server`.
    pub server: types::SocketAddress,
    /// The member `vdi`.
    pub vdi: String,
    /// The member `snap-id`.
    pub snap_id: Option<u32>,
    /// The member `tag`.
    pub tag: Option<String>,
}

impl crate::Blank for BlockdevOptionsSheepdog {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        vdi: crate::Blank::BLANK,
        snap_id: None,
        tag: None,
    };
}

impl crate::Object for BlockdevOptionsSheepdog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevOptionsSheepdog",
        names: &["server", "vdi", "snap-id", "tag"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.vdi, &self.snap_id, &self.tag]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.server, &mut self.vdi, &mut self.snap_id, &mut self.tag],
        );
    }
}

impl BlockdevOptionsSheepdog {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::SocketAddress, vdi: impl Into<String>) -> Self {
        Self {
            server,
            vdi: vdi.into(),
            snap_id: None,
            tag: None,
        }
    }
    /// Sets `snap-id`.
    #[inline]
    #[must_use]
    pub fn snap_id(mut self, value: u32) -> Self {
        self.snap_id = Some(value);
        self
    }
    /// Sets `tag`.
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

/// The type `BlockdevCreateOptionsSheepdog`.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsSheepdog {
    /// The member `location`.
    pub location: types::BlockdevOptionsSheepdog,
    /// The member `size`.
    pub size: u64,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `preallocation`.
    pub preallocation: Option<types::PreallocMode>,
    /// The member `redundancy`.
    pub redundancy: Option<types::SheepdogRedundancy>,
    /// The member `object-size`.
    pub object_size: Option<u64>,
}

impl crate::Blank for BlockdevCreateOptionsSheepdog {
    const BLANK: Self = Self {
        location: crate::Blank::BLANK,
        size: crate::Blank::BLANK,
        backing_file: None,
        preallocation: None,
        redundancy: None,
        object_size: None,
    };
}

impl crate::Object for BlockdevCreateOptionsSheepdog {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevCreateOptionsSheepdog",
        names: &[
            "location",
            "size",
            "backing-file",
            "preallocation",
            "redundancy",
            "object-size",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.location,
                &self.size,
                &self.backing_file,
                &self.preallocation,
                &self.redundancy,
                &self.object_size,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.location,
                &mut self.size,
                &mut self.backing_file,
                &mut self.preallocation,
                &mut self.redundancy,
                &mut self.object_size,
            ],
        );
    }
}

impl BlockdevCreateOptionsSheepdog {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsSheepdog, size: u64) -> Self {
        Self {
            location,
            size,
            backing_file: None,
            preallocation: None,
            redundancy: None,
            object_size: None,
        }
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `preallocation`.
    #[inline]
    #[must_use]
    pub fn preallocation(mut self, value: types::PreallocMode) -> Self {
        self.preallocation = Some(value);
        self
    }
    /// Sets `redundancy`.
    #[inline]
    #[must_use]
    pub fn redundancy(mut self, value: types::SheepdogRedundancy) -> Self {
        self.redundancy = Some(value);
        self
    }
    /// Sets `object-size`.
    #[inline]
    #[must_use]
    pub fn object_size(mut self, value: u64) -> Self {
        self.object_size = Some(value);
        self
    }
}

/// The type `SheepdogRedundancy`.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancy {
    /// The member `type`.
    pub type_: types::SheepdogRedundancyBranch,
}

impl crate::Blank for SheepdogRedundancy {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for SheepdogRedundancy {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SheepdogRedundancy",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl SheepdogRedundancy {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::SheepdogRedundancyBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`SheepdogRedundancy`](types::SheepdogRedundancy), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SheepdogRedundancyBranch {
    /// The value `full`.
    Full(types::SheepdogRedundancyFull),
    /// The value `erasure-coded`.
    ErasureCoded(types::SheepdogRedundancyErasureCoded),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SheepdogRedundancyBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "full" => Self::Full(crate::Blank::BLANK),
            "erasure-coded" => Self::ErasureCoded(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Full(_) => "full",
            Self::ErasureCoded(_) => "erasure-coded",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Full(members) => Some(members),
            Self::ErasureCoded(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Full(members) => Some(members),
            Self::ErasureCoded(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SheepdogRedundancyFull> for SheepdogRedundancyBranch {
    #[inline]
    fn from(branch: types::SheepdogRedundancyFull) -> Self {
        Self::Full(branch)
    }
}

impl From<types::SheepdogRedundancyErasureCoded> for SheepdogRedundancyBranch {
    #[inline]
    fn from(branch: types::SheepdogRedundancyErasureCoded) -> Self {
        Self::ErasureCoded(branch)
    }
}

/// The type `SheepdogRedundancyType`.
///
/// In messages up to QEMU 6.0 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SheepdogRedundancyType {
    /// The value `full`.
    Full,
    /// The value `erasure-coded`.
    ErasureCoded,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SheepdogRedundancyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("full", Self::Full),
        ("erasure-coded", Self::ErasureCoded),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::ErasureCoded => "erasure-coded",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The type `SheepdogRedundancyFull`.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyFull {
    /// The member `copies`.
    pub copies: i64,
}

impl crate::Blank for SheepdogRedundancyFull {
    const BLANK: Self = Self {
        copies: crate::Blank::BLANK,
    };
}

impl crate::Object for SheepdogRedundancyFull {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SheepdogRedundancyFull",
        names: &["copies"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.copies]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.copies]);
    }
}

impl SheepdogRedundancyFull {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(copies: i64) -> Self {
        Self { copies }
    }
}

/// The type `SheepdogRedundancyErasureCoded`.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyErasureCoded {
    /// The member `data-strips`.
    pub data_strips: i64,
    /// The member `parity-strips`.
    pub parity_strips: i64,
}

impl crate::Blank for SheepdogRedundancyErasureCoded {
    const BLANK: Self = Self {
        data_strips: crate::Blank::BLANK,
        parity_strips: crate::Blank::BLANK,
    };
}

impl crate::Object for SheepdogRedundancyErasureCoded {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SheepdogRedundancyErasureCoded",
        names: &["data-strips", "parity-strips"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data_strips, &self.parity_strips]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data_strips, &mut self.parity_strips]);
    }
}

impl SheepdogRedundancyErasureCoded {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data_strips: i64, parity_strips: i64) -> Self {
        Self { data_strips, parity_strips }
    }
}

/// The type `DirtyBitmapStatus`.
///
/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyBitmapStatus {
    /// The value `active`.
    Active,
    /// The value `disabled`.
    Disabled,
    /// The value `frozen`.
    Frozen,
    /// The value `locked`.
    Locked,
    /// The value `inconsistent`.
    Inconsistent,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DirtyBitmapStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("disabled", Self::Disabled),
        ("frozen", Self::Frozen),
        ("locked", Self::Locked),
        ("inconsistent", Self::Inconsistent),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Frozen => "frozen",
            Self::Locked => "locked",
            Self::Inconsistent => "inconsistent",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_objects! {
    SnapshotInfo ImageInfoSpecificQCow2Encryption ImageInfoSpecificQCow2
    ImageInfoSpecificVmdk VmdkExtentInfo ImageInfoSpecificRbd ImageInfoSpecificFile
    ImageInfoSpecificQCow2Wrapper ImageInfoSpecificVmdkWrapper
    ImageInfoSpecificLUKSWrapper ImageInfoSpecificRbdWrapper ImageInfoSpecificFileWrapper
    ImageInfoSpecific BlockLimitsInfo ImageInfo BlockdevCacheInfo BlockdevChild
    BlockDeviceInfo BlockDirtyInfo Qcow2BitmapInfo BlockLatencyHistogramInfo BlockInfo
    BlockDeviceTimedStats BlockDeviceStats BlockStatsSpecificFile BlockStatsSpecificNvme
    BlockStatsSpecific BlockStats BlockJobInfoMirror BlockJobInfo BlockdevSnapshotSync
    BlockdevSnapshot BackupPerf DriveBackup BlockdevBackup XDbgBlockGraphNode
    XDbgBlockGraphEdge XDbgBlockGraph BlockDirtyBitmap BlockDirtyBitmapAdd
    BlockDirtyBitmapMerge BlockDirtyBitmapSha256 ThrottleLimits ThrottleGroupProperties
    BlockJobChangeOptionsMirror BlockJobChangeOptions BlockdevCacheOptions
    BlockdevOptionsFile BlockdevOptionsNull BlockdevOptionsNVMe BlockdevOptionsVVFAT
    BlockdevOptionsGenericFormat BlockdevOptionsLUKS BlockdevOptionsGenericCOWFormat
    Qcow2OverlapCheckFlags BlockdevQcowEncryption BlockdevOptionsQcow
    BlockdevQcow2Encryption BlockdevOptionsPreallocate BlockdevOptionsQcow2
    SshHostKeyHash SshHostKeyCheck BlockdevOptionsSsh BlkdebugInjectErrorOptions
    BlkdebugSetStateOptions BlockdevOptionsBlkdebug BlockdevOptionsBlklogwrites
    BlockdevOptionsBlkverify BlockdevOptionsBlkreplay BlockdevOptionsQuorum
    BlockdevOptionsIoUring BlockdevOptionsNvmeIoUring BlockdevOptionsVirtioBlkVfioPci
    BlockdevOptionsVirtioBlkVhostUser BlockdevOptionsVirtioBlkVhostVdpa
    BlockdevOptionsIscsi RbdEncryptionOptionsLUKS RbdEncryptionOptionsLUKS2
    RbdEncryptionOptionsLUKSAny RbdEncryptionCreateOptionsLUKS
    RbdEncryptionCreateOptionsLUKS2 RbdEncryptionOptions RbdEncryptionCreateOptions
    BlockdevOptionsRbd BlockdevOptionsReplication NFSServer BlockdevOptionsNfs
    BlockdevOptionsCurlHttp BlockdevOptionsCurlHttps BlockdevOptionsCurlFtp
    BlockdevOptionsCurlFtps BlockdevOptionsNbd BlockdevOptionsRaw BlockdevOptionsThrottle
    BlockdevOptionsCor BlockdevOptionsCbw BlockdevOptions BlockdevCreateOptionsFile
    BlockdevCreateOptionsLUKS BlockdevCreateOptionsNfs BlockdevCreateOptionsParallels
    BlockdevCreateOptionsQcow BlockdevCreateOptionsQcow2 BlockdevCreateOptionsQed
    BlockdevCreateOptionsRbd BlockdevCreateOptionsVmdk BlockdevCreateOptionsSsh
    BlockdevCreateOptionsVdi BlockdevCreateOptionsVhdx BlockdevCreateOptionsVpc
    BlockdevCreateOptions BlockdevAmendOptionsLUKS BlockdevAmendOptionsQcow2
    BlockdevAmendOptions BlockdevSnapshotInternal BlockdevOptionsGluster
    BlockdevCreateOptionsGluster BlockdevOptionsSheepdog BlockdevCreateOptionsSheepdog
    SheepdogRedundancy SheepdogRedundancyFull SheepdogRedundancyErasureCoded
}

crate::impl_enums! {
    ImageInfoSpecificKind BlockDeviceIoStatus Qcow2BitmapInfoFlags BlockdevOnError
    MirrorSyncMode BitmapSyncMode MirrorCopyMode NewImageMode XDbgBlockGraphNodeType
    BlockPermission BlockdevDiscardOptions BlockdevDetectZeroesOptions BlockdevAioOptions
    BlockdevDriver Qcow2OverlapCheckMode BlockdevQcowEncryptionFormat
    BlockdevQcow2EncryptionFormat SshHostKeyCheckMode SshHostKeyCheckHashType
    BlkdebugEvent BlkdebugIOType QuorumReadPattern IscsiTransport IscsiHeaderDigest
    RbdAuthMode RbdImageEncryptionFormat ReplicationMode NFSTransport OnCbwError
    BlockdevQcow2Version Qcow2CompressionType BlockdevVmdkSubformat
    BlockdevVmdkAdapterType BlockdevVhdxSubformat BlockdevVpcSubformat BlockErrorAction
    PreallocMode QuorumOpType SheepdogRedundancyType DirtyBitmapStatus
}

crate::impl_branches! {
    ImageInfoSpecificQCow2EncryptionBranch ImageInfoSpecificBranch
    BlockStatsSpecificBranch BlockJobInfoBranch BlockJobChangeOptionsBranch
    BlockdevQcowEncryptionBranch BlockdevQcow2EncryptionBranch SshHostKeyCheckBranch
    RbdEncryptionOptionsBranch RbdEncryptionCreateOptionsBranch BlockdevOptionsBranch
    BlockdevCreateOptionsBranch BlockdevAmendOptionsBranch SheepdogRedundancyBranch
}

crate::impl_alternates! {
    BlockDirtyBitmapOrStr Qcow2OverlapChecks BlockdevRef BlockdevRefOrNull
}
