// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A snapshot stored inside an image: its name, its time and the size of the machine state
/// saved with it.
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Identifier that the image format assigns, unique within the image. In qcow2 it is a decimal
    /// number as a string.
    pub id: crate::rt::Text,
    /// Name given when the snapshot was taken. The format does not force it to be unique.
    pub name: crate::rt::Text,
    /// Bytes of guest memory and device state saved with the disk contents. 0 for a snapshot of the
    /// disk alone, or when the machine state went to another image. For RBD it is the size of the
    /// image instead.
    pub vm_state_size: i64,
    /// Host time at which it was taken, in whole seconds since 1970-01-01 00:00 UTC. 0 for RBD.
    pub date_sec: i64,
    /// Nanoseconds to add to [`date-sec`](field@types::SnapshotInfo::date_sec), below 1000000000.
    /// QEMU takes the time in microseconds. 0 for RBD, which stores no time.
    pub date_nsec: i64,
    /// How long the guest had run by then, in whole seconds of the virtual clock, which stands
    /// still while the guest is stopped.
    pub vm_clock_sec: i64,
    /// Nanoseconds to add to [`vm-clock-sec`](field@types::SnapshotInfo::vm_clock_sec), below
    /// 1000000000\.
    pub vm_clock_nsec: i64,
    /// Number of guest instructions executed up to the snapshot. Only present if it was taken while
    /// recording or replaying. `replay-seek` uses it to find the snapshot from which to start.
    pub icount: Option<i64>,
}

/// The required members of [`SnapshotInfo`], for its `new`.
pub struct SnapshotInfoRequired {
    /// Identifier that the image format assigns, unique within the image. In qcow2 it is a decimal
    /// number as a string.
    pub id: crate::rt::Text,
    /// Name given when the snapshot was taken. The format does not force it to be unique.
    pub name: crate::rt::Text,
    /// Bytes of guest memory and device state saved with the disk contents. 0 for a snapshot of the
    /// disk alone, or when the machine state went to another image. For RBD it is the size of the
    /// image instead.
    pub vm_state_size: i64,
    /// Host time at which it was taken, in whole seconds since 1970-01-01 00:00 UTC. 0 for RBD.
    pub date_sec: i64,
    /// Nanoseconds to add to [`date-sec`](field@types::SnapshotInfo::date_sec), below 1000000000.
    /// QEMU takes the time in microseconds. 0 for RBD, which stores no time.
    pub date_nsec: i64,
    /// How long the guest had run by then, in whole seconds of the virtual clock, which stands
    /// still while the guest is stopped.
    pub vm_clock_sec: i64,
    /// Nanoseconds to add to [`vm-clock-sec`](field@types::SnapshotInfo::vm_clock_sec), below
    /// 1000000000\.
    pub vm_clock_nsec: i64,
}

impl SnapshotInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: SnapshotInfoRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            vm_state_size: required.vm_state_size,
            date_sec: required.date_sec,
            date_nsec: required.date_nsec,
            vm_clock_sec: required.vm_clock_sec,
            vm_clock_nsec: required.vm_clock_nsec,
            icount: None,
        }
    }
}

/// Encryption of a qcow2 image. The branch `luks` has the parameters from the LUKS header;
/// `aes` has no details to report.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
    /// `aes` for the old, insecure scheme, `luks` for LUKS headers inside the qcow2 file.
    pub format: types::ImageInfoSpecificQCow2EncryptionBranch,
}

impl ImageInfoSpecificQCow2Encryption {
    /// Creates a value.
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
    /// LUKS (version 1) with its header inside the image: strong ciphers, eight key slots,
    /// changeable passwords.
    Luks(types::QCryptoBlockInfoLUKS),
    /// The old format, AES-128-CBC keyed with the password. Weak; QEMU's system emulators refuse
    /// such images, only tools like `qemu-img` still read them, to convert them.
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Facts specific to qcow2 images: version, features, bitmaps and compression. For version 2 of
/// the format, only [`compat`](field@types::ImageInfoSpecificQCow2::compat),
/// [`refcount-bits`](field@types::ImageInfoSpecificQCow2::refcount_bits),
/// [`compression-type`](field@types::ImageInfoSpecificQCow2::compression_type) (always `zlib`)
/// and, if the image is encrypted, [`encrypt`](field@types::ImageInfoSpecificQCow2::encrypt)
/// are present.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// Version of the format, by the QEMU release that introduced it: `0.10` for version 2, `1.1`
    /// for version 3.
    pub compat: crate::rt::Text,
    /// File name recorded in the image for its external data file, which holds the guest data while
    /// the qcow2 file has only metadata. Absent if the image names none.
    pub data_file: Option<crate::rt::Text>,
    /// True if the external data file always reads as a valid raw image without the qcow2 metadata.
    /// Only present with an external data file.
    pub data_file_raw: Option<bool>,
    /// Whether L2 entries divide each cluster into 32 subclusters that are allocated one by one.
    /// Version 2 has no such feature, so it is absent there.
    pub extended_l2: Option<bool>,
    /// Whether updates of reference counts may be postponed, which is faster but needs a repair
    /// after a crash. Absent in version 2.
    pub lazy_refcounts: Option<bool>,
    /// True if QEMU found the metadata inconsistent and marked the image; it cannot be opened for
    /// writing until `qemu-img check -r all` repairs it. Absent for version 2.
    pub corrupt: Option<bool>,
    /// Width of a reference count, 1 to 64 bits and a power of two. Always 16 in version 2.
    pub refcount_bits: i64,
    /// How the image is encrypted. Absent if it is not.
    pub encrypt: Option<types::ImageInfoSpecificQCow2Encryption>,
    /// Persistent dirty bitmaps as stored in the file, which can lag behind those in memory. Absent
    /// if the file has none.
    pub bitmaps: Option<Vec<types::Qcow2BitmapInfo>>,
    /// Algorithm for compressed clusters, whether or not the image has any.
    pub compression_type: types::Qcow2CompressionType,
}

impl ImageInfoSpecificQCow2 {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        compat: impl Into<crate::rt::Text>,
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

/// Facts specific to VMDK images: their kind, content ids and extents.
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// Kind of image from the descriptor, such as `monolithicSparse`, `monolithicFlat`,
    /// `twoGbMaxExtentSparse` or `streamOptimized`.
    pub create_type: crate::rt::Text,
    /// Content id, a 32-bit number that changes when the image is first written after it was
    /// opened.
    pub cid: i64,
    /// Content id that the parent had when this image was created; a mismatch means that the parent
    /// was modified. 4294967295 if there is no parent.
    pub parent_cid: i64,
    /// The files that make up the disk, in the order of their guest offsets.
    pub extents: Vec<types::VmdkExtentInfo>,
}

impl ImageInfoSpecificVmdk {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        create_type: impl Into<crate::rt::Text>,
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
    /// File that holds the extent.
    pub filename: crate::rt::Text,
    /// Extent type as the descriptor has it, such as `FLAT`, `SPARSE` or `SESPARSE`.
    pub format: crate::rt::Text,
    /// Bytes of the guest disk that the extent covers.
    pub virtual_size: i64,
    /// Unit of allocation in bytes. Absent for flat extents, which have no allocation table.
    pub cluster_size: Option<i64>,
    /// True if the extent stores its data compressed. Absent otherwise.
    pub compressed: Option<bool>,
    /// Whether the extent was not closed cleanly. Absent if the format does not record it.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub dirty_flag: Option<bool>,
    /// Bytes that the extent occupies on the host. Absent if unknown.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub actual_size: Option<i64>,
    /// Whether the data of the extent are encrypted; absent means no.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub encrypted: Option<bool>,
    /// File name of the backing image as the extent stores it.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename: Option<crate::rt::Text>,
    /// File name of the backing image after relative names were resolved.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub full_backing_filename: Option<crate::rt::Text>,
    /// Format of the backing image as the extent stores it.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename_format: Option<crate::rt::Text>,
    /// Internal snapshots, if there are any.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// What is known about the backing image itself.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_image: Option<types::ImageInfo>,
    /// Details that only some formats have.
    ///
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub format_specific: Option<types::ImageInfoSpecific>,
}

impl VmdkExtentInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        filename: impl Into<crate::rt::Text>,
        format: impl Into<crate::rt::Text>,
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

/// Facts specific to Ceph RBD images: their encryption.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// With `encrypted` set in the same reply, the format in use. Otherwise a guess from the first
    /// bytes of the image: absent if they match no known header. Guests can write such a header
    /// themselves, so do not trust the guess if you do not trust the guest.
    pub encryption_format: Option<types::RbdImageEncryptionFormat>,
}

impl ImageInfoSpecificRbd {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { encryption_format: None }
    }
}

/// Facts specific to host files: the hint for their extent size.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// Smallest amount in bytes in which the host file system (XFS, for instance) allocates space
    /// for the file. Absent if there is no hint or the file system cannot tell.
    pub extent_size_hint: Option<u64>,
}

impl ImageInfoSpecificFile {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { extent_size_hint: None }
    }
}

/// The drivers that report facts beyond the common ones about their images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// QEMU's own image format.
    Qcow2,
    /// VMware's image format.
    Vmdk,
    /// LUKS encryption directly on a file or device.
    Luks,
    /// An image in a Ceph RADOS block device pool.
    ///
    /// Since QEMU 6.1.
    Rbd,
    /// A host file or host device.
    ///
    /// Since QEMU 8.0.
    File,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds an [`ImageInfoSpecificQCow2`](types::ImageInfoSpecificQCow2) as
/// [`data`](field@types::ImageInfoSpecificQCow2Wrapper::data), for the branch `qcow2` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// Version, features, encryption and bitmaps.
    pub data: types::ImageInfoSpecificQCow2,
}

impl ImageInfoSpecificQCow2Wrapper {
    /// Creates a value.
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
    /// Kind, content ids and extents.
    pub data: types::ImageInfoSpecificVmdk,
}

impl ImageInfoSpecificVmdkWrapper {
    /// Creates a value.
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
    /// Cipher, hash and key slots from the LUKS header.
    pub data: types::QCryptoBlockInfoLUKS,
}

impl ImageInfoSpecificLUKSWrapper {
    /// Creates a value.
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
    /// Encryption, in use or guessed.
    pub data: types::ImageInfoSpecificRbd,
}

impl ImageInfoSpecificRbdWrapper {
    /// Creates a value.
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
    /// Properties of the file in its host file system.
    pub data: types::ImageInfoSpecificFile,
}

impl ImageInfoSpecificFileWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ImageInfoSpecificFile) -> Self {
        Self { data }
    }
}

/// Facts about an image that only its driver has.
#[non_exhaustive]
pub struct ImageInfoSpecific {
    /// Driver, which selects the branch with the facts.
    ///
    /// On the wire: `type`.
    pub type_: types::ImageInfoSpecificBranch,
}

impl ImageInfoSpecific {
    /// Creates a value.
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
    /// QEMU's own image format.
    Qcow2(types::ImageInfoSpecificQCow2Wrapper),
    /// VMware's image format.
    Vmdk(types::ImageInfoSpecificVmdkWrapper),
    /// LUKS encryption directly on a file or device.
    Luks(types::ImageInfoSpecificLUKSWrapper),
    /// An image in a Ceph RADOS block device pool.
    ///
    /// Since QEMU 6.1.
    Rbd(types::ImageInfoSpecificRbdWrapper),
    /// A host file or host device.
    ///
    /// Since QEMU 8.0.
    File(types::ImageInfoSpecificFileWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Alignment and size limits for requests to a node. QEMU splits and pads requests as needed,
/// so these are for tuning and diagnosis.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// Offset and length of each read and write must be a multiple of this many bytes; other
    /// requests become read-modify-write cycles.
    pub request_alignment: u32,
    /// Longest discard in bytes that goes down in one request. Absent if there is no limit.
    pub max_discard: Option<u64>,
    /// Discards are most effective if aligned to this many bytes, which need not be a power of two.
    /// Absent if [`request-alignment`](field@types::BlockLimitsInfo::request_alignment) is all
    /// there is to observe.
    pub discard_alignment: Option<u32>,
    /// Longest write of zeroes in bytes that goes down in one request. Absent if there is no limit.
    pub max_write_zeroes: Option<u64>,
    /// Writes of zeroes are most efficient if aligned to this many bytes, which need not be a power
    /// of two. Absent if [`request-alignment`](field@types::BlockLimitsInfo::request_alignment) is
    /// all there is to observe.
    pub write_zeroes_alignment: Option<u32>,
    /// Preferred length of a read or write in bytes. Absent if any length is as good.
    pub opt_transfer: Option<u32>,
    /// Longest read or write in bytes. Absent if there is no limit.
    pub max_transfer: Option<u32>,
    /// Longest transfer in bytes that the hardware takes at once. Binding for requests that go to
    /// the device without the kernel splitting them, such as SCSI passthrough. Absent if there is
    /// no limit.
    pub max_hw_transfer: Option<u32>,
    /// Largest number of memory segments in one request.
    pub max_iov: i64,
    /// Largest number of memory segments for requests that go directly to the device, as in SCSI
    /// passthrough. Absent if the hardware does not tell;
    /// [`max-iov`](field@types::BlockLimitsInfo::max_iov) then holds for them too.
    pub max_hw_iov: Option<i64>,
    /// Buffers must be aligned to this many bytes to be used in place. Others are copied to a
    /// bounce buffer first.
    pub min_mem_alignment: u64,
    /// Alignment in bytes at which QEMU allocates its own buffers for this node.
    pub opt_mem_alignment: u64,
}

impl BlockLimitsInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// Name to open the image by: a host path, a URL, or a `json:` text with all options if the
    /// node cannot be expressed otherwise.
    pub filename: crate::rt::Text,
    /// Name of the block driver, such as `qcow2`, `raw` or `file`.
    pub format: crate::rt::Text,
    /// True if the image was not closed properly and may need a repair; in qcow2 it is also set
    /// while lazy reference counts are in use. Absent if the driver does not report it.
    pub dirty_flag: Option<bool>,
    /// Bytes that the image takes up in the storage below, which is less than the file's length if
    /// it has holes. Absent if the driver cannot tell.
    pub actual_size: Option<i64>,
    /// Size of the disk as its users see it, in bytes.
    pub virtual_size: i64,
    /// Unit of allocation in bytes. Absent for formats without clusters.
    pub cluster_size: Option<i64>,
    /// True for an encrypted image, whether or not its key is loaded. Absent for others.
    pub encrypted: Option<bool>,
    /// Whether the image data is compressed. Current QEMU does not send it; for VMDK see
    /// [`VmdkExtentInfo`](types::VmdkExtentInfo).
    pub compressed: Option<bool>,
    /// File name of the backing image as the header has it, possibly relative to the directory of
    /// the image. Absent without a backing image.
    pub backing_filename: Option<crate::rt::Text>,
    /// The same name, resolved against the directory of the image. Sent also if both are equal;
    /// absent if it cannot be resolved.
    pub full_backing_filename: Option<crate::rt::Text>,
    /// Format of the backing image according to the header. Absent if the header does not say, in
    /// which case QEMU probes.
    pub backing_filename_format: Option<crate::rt::Text>,
    /// Internal snapshots. Absent if there are none or the format has no such thing.
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// Request limits of the node. `qemu-img info` reports them only with `--limits`.
    ///
    /// Since QEMU 10.2.
    pub limits: Option<types::BlockLimitsInfo>,
    /// Facts that only this driver has. Absent for drivers without any.
    pub format_specific: Option<types::ImageInfoSpecific>,
    /// The image below this one (for a filter, the node that it filters), which can have another
    /// below it in turn. Absent at the end of the chain, or if the query asked for a flat reply.
    pub backing_image: Option<Box<types::ImageInfo>>,
}

impl ImageInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        filename: impl Into<crate::rt::Text>,
        format: impl Into<crate::rt::Text>,
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
    /// True if the guest device reports a volatile write cache, so that data is safe only after a
    /// flush. False makes each write flush at once. Always true where a node is listed without its
    /// device.
    pub writeback: bool,
    /// True if the node bypasses the page cache of the host (`O_DIRECT`).
    pub direct: bool,
    /// True if flushes are dropped. Faster, but a crash of the host can destroy the image.
    pub no_flush: bool,
}

impl BlockdevCacheInfo {
    /// Creates a value.
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
    /// Role of the child for its parent, such as `file`, `backing` or `data-file`.
    pub child: crate::rt::Text,
    /// Name of the child node, possibly generated (`#block123`).
    pub node_name: crate::rt::Text,
}

impl BlockdevChild {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        child: impl Into<crate::rt::Text>,
        node_name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            child: child.into(),
            node_name: node_name.into(),
        }
    }
}

/// An opened image: its node, driver, cache mode, I/O limits and dirty bitmaps.
///
/// The I/O limits are those of the drive that uses the node. `query-named-block-nodes` looks at
/// nodes alone and shows all rates as 0. Limits of `throttle` nodes are not shown here: read
/// the `limits` property of their `throttle-group` object with `qom-get`.
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// Name to open the image by, as in `filename` of
    /// [`image`](field@types::BlockDeviceInfo::image).
    pub file: crate::rt::Text,
    /// Name of the node; a generated one begins with `#`.
    pub node_name: Option<crate::rt::Text>,
    /// True if the node does not accept writes.
    pub ro: bool,
    /// Name of the block driver, such as `qcow2` or [`file`](field@types::BlockDeviceInfo::file).
    pub drv: crate::rt::Text,
    /// File name of the backing image that is attached. Absent without one.
    pub backing_file: Option<crate::rt::Text>,
    /// Number of images below this one in the backing chain. 0 if there are none, or if the query
    /// asked for a flat reply.
    pub backing_file_depth: i64,
    /// Nodes directly below.
    ///
    /// Since QEMU 10.1.
    pub children: Option<Vec<types::BlockdevChild>>,
    /// False if the image is handed over to another process and must not be touched, as on the
    /// source after a migration and on the destination before its end.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// True if the driver decrypts the data.
    pub encrypted: bool,
    /// What happens to writes that are all zeroes.
    pub detect_zeroes: types::BlockdevDetectZeroesOptions,
    /// Limit for reads and writes together, in bytes per second. 0 means unlimited, here and for
    /// the other rates.
    pub bps: i64,
    /// Limit for reads in bytes per second.
    pub bps_rd: i64,
    /// Limit for writes in bytes per second.
    pub bps_wr: i64,
    /// Limit for reads and writes together, in requests per second.
    pub iops: i64,
    /// Limit for reads in requests per second.
    pub iops_rd: i64,
    /// Limit for writes in requests per second.
    pub iops_wr: i64,
    /// The image in this node, with its backing images unless the query asked for a flat reply.
    pub image: types::ImageInfo,
    /// Rate for reads and writes together during a burst, in bytes per second. Absent, like the
    /// other burst rates, if none was set.
    pub bps_max: Option<i64>,
    /// Rate for reads during a burst, in bytes per second.
    pub bps_rd_max: Option<i64>,
    /// Rate for writes during a burst, in bytes per second.
    pub bps_wr_max: Option<i64>,
    /// Rate for reads and writes together during a burst, in requests per second.
    pub iops_max: Option<i64>,
    /// Rate for reads during a burst, in requests per second.
    pub iops_rd_max: Option<i64>,
    /// Rate for writes during a burst, in requests per second.
    pub iops_wr_max: Option<i64>,
    /// How long a burst at [`bps_max`](field@types::BlockDeviceInfo::bps_max) may last, in seconds.
    /// Present, like the other lengths, together with its rate.
    pub bps_max_length: Option<i64>,
    /// How long a burst at [`bps_rd_max`](field@types::BlockDeviceInfo::bps_rd_max) may last, in
    /// seconds.
    pub bps_rd_max_length: Option<i64>,
    /// How long a burst at [`bps_wr_max`](field@types::BlockDeviceInfo::bps_wr_max) may last, in
    /// seconds.
    pub bps_wr_max_length: Option<i64>,
    /// How long a burst at [`iops_max`](field@types::BlockDeviceInfo::iops_max) may last, in
    /// seconds.
    pub iops_max_length: Option<i64>,
    /// How long a burst at [`iops_rd_max`](field@types::BlockDeviceInfo::iops_rd_max) may last, in
    /// seconds.
    pub iops_rd_max_length: Option<i64>,
    /// How long a burst at [`iops_wr_max`](field@types::BlockDeviceInfo::iops_wr_max) may last, in
    /// seconds.
    pub iops_wr_max_length: Option<i64>,
    /// Requests above this many bytes count as several against the limits in requests per second.
    /// Absent if each counts once.
    pub iops_size: Option<i64>,
    /// Throttle group whose limits these are; drives in the same group share them. Absent if the
    /// drive is unlimited.
    pub group: Option<crate::rt::Text>,
    /// Cache mode in effect.
    pub cache: types::BlockdevCacheInfo,
    /// Offset in bytes beyond which a write sends `BLOCK_WRITE_THRESHOLD`, as set with
    /// `block-set-write-threshold`. 0 if off.
    pub write_threshold: i64,
    /// Dirty bitmaps of the node, unnamed ones of running jobs included. Absent if there are none.
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
    /// Whether an encrypted image still waits for its key. Always false since keys are given when
    /// an image is opened.
    ///
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    pub encryption_key_missing: Option<bool>,
}

/// The required members of [`BlockDeviceInfo`], for its `new`.
pub struct BlockDeviceInfoRequired {
    /// Name to open the image by, as in `filename` of
    /// [`image`](field@types::BlockDeviceInfo::image).
    pub file: crate::rt::Text,
    /// True if the node does not accept writes.
    pub ro: bool,
    /// Name of the block driver, such as `qcow2` or [`file`](field@types::BlockDeviceInfo::file).
    pub drv: crate::rt::Text,
    /// Number of images below this one in the backing chain. 0 if there are none, or if the query
    /// asked for a flat reply.
    pub backing_file_depth: i64,
    /// True if the driver decrypts the data.
    pub encrypted: bool,
    /// What happens to writes that are all zeroes.
    pub detect_zeroes: types::BlockdevDetectZeroesOptions,
    /// Limit for reads and writes together, in bytes per second. 0 means unlimited, here and for
    /// the other rates.
    pub bps: i64,
    /// Limit for reads in bytes per second.
    pub bps_rd: i64,
    /// Limit for writes in bytes per second.
    pub bps_wr: i64,
    /// Limit for reads and writes together, in requests per second.
    pub iops: i64,
    /// Limit for reads in requests per second.
    pub iops_rd: i64,
    /// Limit for writes in requests per second.
    pub iops_wr: i64,
    /// The image in this node, with its backing images unless the query asked for a flat reply.
    pub image: types::ImageInfo,
    /// Cache mode in effect.
    pub cache: types::BlockdevCacheInfo,
    /// Offset in bytes beyond which a write sends `BLOCK_WRITE_THRESHOLD`, as set with
    /// `block-set-write-threshold`. 0 if off.
    pub write_threshold: i64,
}

impl BlockDeviceInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockDeviceInfoRequired) -> Self {
        Self {
            file: required.file,
            node_name: None,
            ro: required.ro,
            drv: required.drv,
            backing_file: None,
            backing_file_depth: required.backing_file_depth,
            children: None,
            active: None,
            encrypted: required.encrypted,
            detect_zeroes: required.detect_zeroes,
            bps: required.bps,
            bps_rd: required.bps_rd,
            bps_wr: required.bps_wr,
            iops: required.iops,
            iops_rd: required.iops_rd,
            iops_wr: required.iops_wr,
            image: required.image,
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
            cache: required.cache,
            write_threshold: required.write_threshold,
            dirty_bitmaps: None,
            encryption_key_missing: None,
        }
    }
}

/// Result of recent I/O, for devices and jobs that stop on errors. It stays at the error until
/// the guest or the job is resumed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// No error has stopped the guest or paused the job since the last resume. Errors that are only
    /// reported do not count.
    Ok,
    /// An error other than lack of space has stopped the guest or paused the job.
    Failed,
    /// A write has stopped the guest or paused the job because the storage is full (`ENOSPC`);
    /// enlarge it before resuming.
    Nospace,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A dirty bitmap with its granularity, state and the amount of dirty data.
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// Name to address it by. Absent for a bitmap that a job created for itself.
    pub name: Option<crate::rt::Text>,
    /// Bytes marked dirty: the number of dirty bits times the granularity. It can exceed the size
    /// of the disk, because the last bit counts in full.
    pub count: i64,
    /// Bytes of the disk that one bit stands for.
    pub granularity: u32,
    /// True if writes are marked in it, false if it is disabled. It can be true for an image that
    /// is open read-only.
    pub recording: bool,
    /// True while a backup, an export or a migration uses it. Commands that would change or use it
    /// fail until then.
    pub busy: bool,
    /// True if it is stored in the image file when the node is closed, or has been loaded from it.
    pub persistent: bool,
    /// True if the image file has it marked as not properly saved, after a crash for instance. Its
    /// contents are lost: `block-dirty-bitmap-remove` is the only command that accepts it. Absent
    /// if it is intact.
    pub inconsistent: Option<bool>,
    /// State of the bitmap; newer releases send
    /// [`recording`](field@types::BlockDirtyInfo::recording),
    /// [`busy`](field@types::BlockDirtyInfo::busy) and
    /// [`inconsistent`](field@types::BlockDirtyInfo::inconsistent) instead.
    ///
    /// **Gone** since QEMU 6.0; use 'recording' and 'busy'.
    #[deprecated(note = "gone since QEMU 6.0; use 'recording' and 'busy'")]
    pub status: Option<types::DirtyBitmapStatus>,
}

impl BlockDirtyInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// The bitmap was loaded by a program that has not saved it back. Set in an image that is not
    /// open anywhere, it means that the stored bits are out of date and unusable.
    InUse,
    /// Every program that writes to the image must keep the bitmap up to date. QEMU enables such
    /// bitmaps when it opens the image.
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A bitmap that is stored in a qcow2 image.
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// Name, unique within the image.
    pub name: crate::rt::Text,
    /// Bytes of the disk that one bit stands for.
    pub granularity: u32,
    /// Flags that the image file has for the bitmap. While QEMU has the image open for writing,
    /// `in-use` is one of them.
    pub flags: Vec<types::Qcow2BitmapInfoFlags>,
}

impl Qcow2BitmapInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
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

/// How many requests fell into each span of latency. Counting starts with
/// `block-latency-histogram-set`.
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// Limits between the spans in nanoseconds, ascending and above 0. The first span reaches from
    /// 0 to the first limit, the last from the last limit upwards; a limit belongs to the span
    /// above it.
    pub boundaries: Vec<u64>,
    /// Number of requests in each span, one number more than there are limits. With limits
    /// `[10, 50]`, `[3, 1, 2]` means 3 requests below 10 ns, 1 from 10 to below 50 ns, and 2 of 50
    /// ns or more.
    pub bins: Vec<u64>,
}

impl BlockLatencyHistogramInfo {
    /// Creates a value.
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
    /// Name of the drive, as in the `id` of `-drive`. An empty string if the device was connected
    /// to a node directly, as with `-blockdev`; then use [`qdev`](field@types::BlockInfo::qdev).
    pub device: crate::rt::Text,
    /// Guest device, as commands such as `eject` and `block_set_io_throttle` take it in `id`: its
    /// id, or its QOM path if it has none. For virtio-blk on PCI and CCW it is always a path, that
    /// of an inner device (`/machine/peripheral/ID/virtio-backend`). Absent while no device uses
    /// the drive.
    pub qdev: Option<crate::rt::Text>,
    /// Always `unknown`. It remains for old clients.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
    /// True if the device has exchangeable media, such as a CD-ROM or floppy drive.
    pub removable: bool,
    /// True if the guest keeps the tray from being opened. `eject` then needs `force`, or the
    /// guest's cooperation.
    pub locked: bool,
    /// The image in the drive. Absent if the drive is empty.
    pub inserted: Option<types::BlockDeviceInfo>,
    /// True if the tray is open. Absent for devices without a tray.
    pub tray_open: Option<bool>,
    /// Whether I/O failed. Only present if the device stops the guest on errors (`rerror` or
    /// `werror` is `stop` or `enospc`, which `werror` is by default) and its model supports that.
    pub io_status: Option<types::BlockDeviceIoStatus>,
    /// Dirty bitmaps of the drive's root node. Newer releases list them at each node
    /// (`query-named-block-nodes`).
    ///
    /// **Gone** since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'.
    #[deprecated(note = "gone since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'")]
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
}

impl BlockInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        type_: impl Into<crate::rt::Text>,
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

/// Latency and queue depth of a device over the latest interval of fixed length. The intervals
/// are configured with `stats-intervals` of the guest device or of `-drive`. Latencies are 0 if
/// the interval has no such request.
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// Length of the interval in seconds.
    pub interval_length: i64,
    /// Shortest read, in nanoseconds.
    pub min_rd_latency_ns: i64,
    /// Longest read, in nanoseconds.
    pub max_rd_latency_ns: i64,
    /// Mean duration of reads, in nanoseconds.
    pub avg_rd_latency_ns: i64,
    /// Shortest write, in nanoseconds.
    pub min_wr_latency_ns: i64,
    /// Longest write, in nanoseconds.
    pub max_wr_latency_ns: i64,
    /// Mean duration of writes, in nanoseconds.
    pub avg_wr_latency_ns: i64,
    /// Shortest zone append, in nanoseconds.
    ///
    /// Since QEMU 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Longest zone append, in nanoseconds.
    ///
    /// Since QEMU 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Mean duration of zone appends, in nanoseconds.
    ///
    /// Since QEMU 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// Shortest flush, in nanoseconds.
    pub min_flush_latency_ns: i64,
    /// Longest flush, in nanoseconds.
    pub max_flush_latency_ns: i64,
    /// Mean duration of flushes, in nanoseconds.
    pub avg_flush_latency_ns: i64,
    /// Mean number of reads in flight at a time.
    pub avg_rd_queue_depth: f64,
    /// Mean number of writes in flight at a time.
    pub avg_wr_queue_depth: f64,
    /// Mean number of zone appends in flight at a time.
    ///
    /// Since QEMU 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
}

/// The required members of [`BlockDeviceTimedStats`], for its `new`.
pub struct BlockDeviceTimedStatsRequired {
    /// Length of the interval in seconds.
    pub interval_length: i64,
    /// Shortest read, in nanoseconds.
    pub min_rd_latency_ns: i64,
    /// Longest read, in nanoseconds.
    pub max_rd_latency_ns: i64,
    /// Mean duration of reads, in nanoseconds.
    pub avg_rd_latency_ns: i64,
    /// Shortest write, in nanoseconds.
    pub min_wr_latency_ns: i64,
    /// Longest write, in nanoseconds.
    pub max_wr_latency_ns: i64,
    /// Mean duration of writes, in nanoseconds.
    pub avg_wr_latency_ns: i64,
    /// Shortest flush, in nanoseconds.
    pub min_flush_latency_ns: i64,
    /// Longest flush, in nanoseconds.
    pub max_flush_latency_ns: i64,
    /// Mean duration of flushes, in nanoseconds.
    pub avg_flush_latency_ns: i64,
    /// Mean number of reads in flight at a time.
    pub avg_rd_queue_depth: f64,
    /// Mean number of writes in flight at a time.
    pub avg_wr_queue_depth: f64,
}

impl BlockDeviceTimedStats {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockDeviceTimedStatsRequired) -> Self {
        Self {
            interval_length: required.interval_length,
            min_rd_latency_ns: required.min_rd_latency_ns,
            max_rd_latency_ns: required.max_rd_latency_ns,
            avg_rd_latency_ns: required.avg_rd_latency_ns,
            min_wr_latency_ns: required.min_wr_latency_ns,
            max_wr_latency_ns: required.max_wr_latency_ns,
            avg_wr_latency_ns: required.avg_wr_latency_ns,
            min_zone_append_latency_ns: None,
            max_zone_append_latency_ns: None,
            avg_zone_append_latency_ns: None,
            min_flush_latency_ns: required.min_flush_latency_ns,
            max_flush_latency_ns: required.max_flush_latency_ns,
            avg_flush_latency_ns: required.avg_flush_latency_ns,
            avg_rd_queue_depth: required.avg_rd_queue_depth,
            avg_wr_queue_depth: required.avg_wr_queue_depth,
            avg_zone_append_queue_depth: None,
        }
    }
}

/// Counters for requests, bytes, time and errors of a device, from its creation on. They never
/// go back; sample them twice and subtract to get rates.
///
/// Only guest devices are counted. For nodes (in `parent`, `backing`, or with `query-nodes`)
/// all counters are 0 and
/// [`wr_highest_offset`](field@types::BlockDeviceStats::wr_highest_offset) alone is meaningful.
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// Bytes read successfully.
    pub rd_bytes: i64,
    /// Bytes written successfully.
    pub wr_bytes: i64,
    /// Bytes appended to zones of a zoned device.
    ///
    /// Since QEMU 8.1.
    pub zone_append_bytes: Option<i64>,
    /// Bytes discarded.
    pub unmap_bytes: i64,
    /// Reads that succeeded.
    pub rd_operations: i64,
    /// Writes that succeeded.
    pub wr_operations: i64,
    /// Zone appends that succeeded.
    ///
    /// Since QEMU 8.1.
    pub zone_append_operations: Option<i64>,
    /// Flushes that succeeded.
    pub flush_operations: i64,
    /// Discards that succeeded.
    pub unmap_operations: i64,
    /// Sum of the durations of all reads, in nanoseconds. Divided by
    /// [`rd_operations`](field@types::BlockDeviceStats::rd_operations) it gives the mean latency.
    pub rd_total_time_ns: i64,
    /// Sum of the durations of all writes, in nanoseconds.
    pub wr_total_time_ns: i64,
    /// Sum of the durations of all zone appends, in nanoseconds.
    ///
    /// Since QEMU 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    /// Sum of the durations of all flushes, in nanoseconds.
    pub flush_total_time_ns: i64,
    /// Sum of the durations of all discards, in nanoseconds.
    pub unmap_total_time_ns: i64,
    /// End of the furthest write so far, in bytes from the start of the node. On the `file` node of
    /// a growing format it tells how full the device below is, so that it can be enlarged in time.
    /// `block-set-write-threshold` does the same with an event.
    pub wr_highest_offset: i64,
    /// Reads that were joined with others before they were carried out.
    pub rd_merged: i64,
    /// Writes that were joined with others before they were carried out.
    pub wr_merged: i64,
    /// Zone appends that were joined with others.
    ///
    /// Since QEMU 8.1.
    pub zone_append_merged: Option<i64>,
    /// Discards that were joined with others.
    pub unmap_merged: i64,
    /// Time since the last request, in nanoseconds. Absent before the first.
    pub idle_time_ns: Option<i64>,
    /// Reads that ended in an error.
    pub failed_rd_operations: i64,
    /// Writes that ended in an error.
    pub failed_wr_operations: i64,
    /// Zone appends that ended in an error.
    ///
    /// Since QEMU 8.1.
    pub failed_zone_append_operations: Option<i64>,
    /// Flushes that ended in an error.
    pub failed_flush_operations: i64,
    /// Discards that ended in an error.
    pub failed_unmap_operations: i64,
    /// Reads refused at once, beyond the end of the disk for instance.
    pub invalid_rd_operations: i64,
    /// Writes refused at once.
    pub invalid_wr_operations: i64,
    /// Zone appends refused at once.
    ///
    /// Since QEMU 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    /// Flushes refused at once.
    pub invalid_flush_operations: i64,
    /// Discards refused at once.
    pub invalid_unmap_operations: i64,
    /// Whether refused requests reset
    /// [`idle_time_ns`](field@types::BlockDeviceStats::idle_time_ns). Set with `account-invalid` of
    /// the guest device, or `stats-account-invalid` of `-drive`.
    pub account_invalid: bool,
    /// Whether failed requests add to the times and reset
    /// [`idle_time_ns`](field@types::BlockDeviceStats::idle_time_ns). Set with `account-failed` of
    /// the guest device, or `stats-account-failed` of `-drive`.
    pub account_failed: bool,
    /// Latency and queue depth for each interval that is configured. Empty if there are none.
    pub timed_stats: Vec<types::BlockDeviceTimedStats>,
    /// Latencies of reads. This and the other histograms are absent until
    /// `block-latency-histogram-set` has created them.
    pub rd_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// Latencies of writes.
    pub wr_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// Latencies of zone appends.
    ///
    /// Since QEMU 8.1.
    pub zone_append_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// Latencies of flushes.
    pub flush_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
}

/// The required members of [`BlockDeviceStats`], for its `new`.
pub struct BlockDeviceStatsRequired {
    /// Bytes read successfully.
    pub rd_bytes: i64,
    /// Bytes written successfully.
    pub wr_bytes: i64,
    /// Bytes discarded.
    pub unmap_bytes: i64,
    /// Reads that succeeded.
    pub rd_operations: i64,
    /// Writes that succeeded.
    pub wr_operations: i64,
    /// Flushes that succeeded.
    pub flush_operations: i64,
    /// Discards that succeeded.
    pub unmap_operations: i64,
    /// Sum of the durations of all reads, in nanoseconds. Divided by
    /// [`rd_operations`](field@types::BlockDeviceStats::rd_operations) it gives the mean latency.
    pub rd_total_time_ns: i64,
    /// Sum of the durations of all writes, in nanoseconds.
    pub wr_total_time_ns: i64,
    /// Sum of the durations of all flushes, in nanoseconds.
    pub flush_total_time_ns: i64,
    /// Sum of the durations of all discards, in nanoseconds.
    pub unmap_total_time_ns: i64,
    /// End of the furthest write so far, in bytes from the start of the node. On the `file` node of
    /// a growing format it tells how full the device below is, so that it can be enlarged in time.
    /// `block-set-write-threshold` does the same with an event.
    pub wr_highest_offset: i64,
    /// Reads that were joined with others before they were carried out.
    pub rd_merged: i64,
    /// Writes that were joined with others before they were carried out.
    pub wr_merged: i64,
    /// Discards that were joined with others.
    pub unmap_merged: i64,
    /// Reads that ended in an error.
    pub failed_rd_operations: i64,
    /// Writes that ended in an error.
    pub failed_wr_operations: i64,
    /// Flushes that ended in an error.
    pub failed_flush_operations: i64,
    /// Discards that ended in an error.
    pub failed_unmap_operations: i64,
    /// Reads refused at once, beyond the end of the disk for instance.
    pub invalid_rd_operations: i64,
    /// Writes refused at once.
    pub invalid_wr_operations: i64,
    /// Flushes refused at once.
    pub invalid_flush_operations: i64,
    /// Discards refused at once.
    pub invalid_unmap_operations: i64,
    /// Whether refused requests reset
    /// [`idle_time_ns`](field@types::BlockDeviceStats::idle_time_ns). Set with `account-invalid` of
    /// the guest device, or `stats-account-invalid` of `-drive`.
    pub account_invalid: bool,
    /// Whether failed requests add to the times and reset
    /// [`idle_time_ns`](field@types::BlockDeviceStats::idle_time_ns). Set with `account-failed` of
    /// the guest device, or `stats-account-failed` of `-drive`.
    pub account_failed: bool,
    /// Latency and queue depth for each interval that is configured. Empty if there are none.
    pub timed_stats: Vec<types::BlockDeviceTimedStats>,
}

impl BlockDeviceStats {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockDeviceStatsRequired) -> Self {
        Self {
            rd_bytes: required.rd_bytes,
            wr_bytes: required.wr_bytes,
            zone_append_bytes: None,
            unmap_bytes: required.unmap_bytes,
            rd_operations: required.rd_operations,
            wr_operations: required.wr_operations,
            zone_append_operations: None,
            flush_operations: required.flush_operations,
            unmap_operations: required.unmap_operations,
            rd_total_time_ns: required.rd_total_time_ns,
            wr_total_time_ns: required.wr_total_time_ns,
            zone_append_total_time_ns: None,
            flush_total_time_ns: required.flush_total_time_ns,
            unmap_total_time_ns: required.unmap_total_time_ns,
            wr_highest_offset: required.wr_highest_offset,
            rd_merged: required.rd_merged,
            wr_merged: required.wr_merged,
            zone_append_merged: None,
            unmap_merged: required.unmap_merged,
            idle_time_ns: None,
            failed_rd_operations: required.failed_rd_operations,
            failed_wr_operations: required.failed_wr_operations,
            failed_zone_append_operations: None,
            failed_flush_operations: required.failed_flush_operations,
            failed_unmap_operations: required.failed_unmap_operations,
            invalid_rd_operations: required.invalid_rd_operations,
            invalid_wr_operations: required.invalid_wr_operations,
            invalid_zone_append_operations: None,
            invalid_flush_operations: required.invalid_flush_operations,
            invalid_unmap_operations: required.invalid_unmap_operations,
            account_invalid: required.account_invalid,
            account_failed: required.account_failed,
            timed_stats: required.timed_stats,
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
    /// Discards that the host carried out.
    pub discard_nb_ok: u64,
    /// Discards that failed, for instance because the file system has no hole punching.
    pub discard_nb_failed: u64,
    /// Bytes discarded successfully.
    pub discard_bytes_ok: u64,
}

impl BlockStatsSpecificFile {
    /// Creates a value.
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
    /// Commands that the controller completed with an error status.
    pub completion_errors: u64,
    /// Requests whose buffers could be given to the controller directly.
    pub aligned_accesses: u64,
    /// Requests that had to be copied through a bounce buffer, which is slower.
    pub unaligned_accesses: u64,
}

impl BlockStatsSpecificNvme {
    /// Creates a value.
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
    /// Block driver, which selects the branch. Drivers without a branch have no such counters.
    pub driver: types::BlockStatsSpecificBranch,
}

impl BlockStatsSpecific {
    /// Creates a value.
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
    /// A regular file on the host.
    File(types::BlockStatsSpecificFile),
    /// A block device of the host, such as a disk or logical volume.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockStatsSpecificFile),
    /// An NVMe drive of the host, driven from QEMU by way of VFIO.
    Nvme(types::BlockStatsSpecificNvme),
    /// Filter for tests that injects errors and delays on chosen events.
    Blkdebug,
    /// Filter that passes requests on and logs writes to another node, in the format of the
    /// kernel's `dm-log-writes`.
    Blklogwrites,
    /// Filter that makes completion of requests deterministic, for record and replay.
    Blkreplay,
    /// Filter for tests that does each request on two nodes and compares the results.
    Blkverify,
    /// Image format of Bochs, read-only.
    Bochs,
    /// Linux compressed loop image, read-only.
    Cloop,
    /// Filter that writes all data compressed, to a format that can.
    Compress,
    /// Filter that saves old data to a target before a write changes it. Backup jobs insert it by
    /// themselves.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// Filter that copies data read from backing images into the image.
    CopyOnRead,
    /// Apple disk image, read-only.
    Dmg,
    /// The state before the writes that a
    /// [`copy-before-write`](types::BlockdevDriver::CopyBeforeWrite) node below has seen, as a
    /// read-only disk.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// A file on an FTP server, read-only.
    Ftp,
    /// A file on an FTP server with TLS, read-only.
    Ftps,
    /// A CD-ROM drive of the host, with tray commands passed through.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// A file on a web server, read-only.
    Http,
    /// A file on a web server with TLS, read-only.
    Https,
    /// A file or block device of the host, by way of the library `libblkio` and
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// A logical unit of an iSCSI target, without the kernel's initiator.
    Iscsi,
    /// LUKS encryption, compatible with the kernel's `dm-crypt`.
    Luks,
    /// An export of an NBD server.
    Nbd,
    /// A file on an NFS server, without a mount on the host.
    Nfs,
    /// A disk that stores nothing, for benchmarks; requests complete by callback.
    NullAio,
    /// A disk that stores nothing, for benchmarks; requests complete in coroutines.
    NullCo,
    /// An NVMe namespace of the host, by way of `libblkio` and passthrough commands of
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// Image format of Parallels.
    Parallels,
    /// Filter that enlarges the file below in big steps, which makes growing images faster.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// Predecessor of qcow2, for old images only.
    Qcow,
    /// QEMU's own image format: snapshots, compression, encryption, persistent bitmaps.
    Qcow2,
    /// Former format of QEMU, for old images only.
    Qed,
    /// Filter that writes to several nodes and reads what the majority agrees on.
    Quorum,
    /// Plain contents without any metadata, or a section of another node.
    Raw,
    /// A block device in a Ceph cluster.
    Rbd,
    /// Filter for COLO, which keeps a secondary machine's disk at the last checkpoint.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// A file on an SSH server.
    Ssh,
    /// Filter that applies the limits of a `throttle-group` object.
    Throttle,
    /// Image format of VirtualBox.
    Vdi,
    /// Newer image format of Hyper-V.
    Vhdx,
    /// A virtio-blk PCI device of the host, by way of `libblkio` and VFIO.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// A disk from a vhost-user server, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// A vDPA device of the host, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// Image format of VMware.
    Vmdk,
    /// Older image format of Virtual PC and Hyper-V, also called VHD.
    Vpc,
    /// A directory of the host, shown as a FAT disk.
    Vvfat,
    /// Images on a GlusterFS volume, through libgfapi.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// Images in a Sheepdog storage cluster.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Counters of a device or node together with those of the nodes below it.
#[non_exhaustive]
pub struct BlockStats {
    /// Name of the drive, empty if it has none. Absent for a node.
    pub device: Option<crate::rt::Text>,
    /// Guest device, by id or QOM path as in [`BlockInfo`](types::BlockInfo). Absent for a node,
    /// and while no device uses the drive.
    pub qdev: Option<crate::rt::Text>,
    /// Name of the node, which for a drive is the topmost explicit one. Absent if the drive is
    /// empty.
    pub node_name: Option<crate::rt::Text>,
    /// The counters.
    pub stats: types::BlockDeviceStats,
    /// Counters that only this driver has. Absent for most drivers.
    pub driver_specific: Option<types::BlockStatsSpecific>,
    /// Statistics of the node that stores the data of this one, such as the host file of a qcow2
    /// image (which is a child, despite the name). Absent for leaves and where several nodes share
    /// the data.
    pub parent: Option<Box<types::BlockStats>>,
    /// Statistics of the backing image or the filtered node. Never present with `query-nodes`.
    pub backing: Option<Box<types::BlockStats>>,
}

impl BlockStats {
    /// Creates a value with all required members; optional ones are `None`.
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

/// How a device or job reacts to an I/O error. Guest devices take it as `rerror` and `werror`,
/// jobs as `on-error`, `on-source-error` and `on-target-error`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// Device: the guest gets the error. Job: it fails with the error.
    Report,
    /// Device: the request counts as successful, with only `BLOCK_IO_ERROR` to tell of it. Job:
    /// `BLOCK_JOB_ERROR` is sent; backup, mirror and commit try the request again, while a stream
    /// job goes on without the data and fails at its end.
    Ignore,
    /// As [`stop`](types::BlockdevOnError::Stop) if the storage is full, as
    /// [`report`](types::BlockdevOnError::Report) for all other errors.
    Enospc,
    /// Device: the guest is stopped and the request is retried on `cont`. Job: it pauses until
    /// `job-resume`, then retries.
    Stop,
    /// Device: the policy of the drive below it, by default
    /// [`enospc`](types::BlockdevOnError::Enospc) for writes and
    /// [`report`](types::BlockdevOnError::Report) for reads. Job: as
    /// [`enospc`](types::BlockdevOnError::Enospc).
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What a copy job takes over: all data, only the top layer, the areas in a bitmap, or just new
/// writes. Mirror jobs know [`top`](types::MirrorSyncMode::Top),
/// [`full`](types::MirrorSyncMode::Full) and [`none`](types::MirrorSyncMode::None) only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// The data in the topmost image, not that of its backing images. The target needs a backing
    /// image with the rest.
    Top,
    /// All data of the disk, wherever in the backing chain it is.
    Full,
    /// None of the data that is there. A mirror copies what is written from now on; a backup saves
    /// the old data of each area just before it is overwritten, and runs until cancelled.
    None,
    /// The areas that a bitmap marks; the same as [`bitmap`](types::MirrorSyncMode::Bitmap) with
    /// `bitmap-mode` `on-success`.
    Incremental,
    /// The areas that a bitmap marks. `bitmap-mode` decides over the bitmap afterwards.
    Bitmap,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// When a backup job updates the bitmap that it works from. During the job, new writes are
/// recorded apart, and added to the bitmap at the end in any case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// If the job succeeds, the areas copied are cleared in the bitmap. After a failure or
    /// cancellation the bitmap is as if there had been no job.
    OnSuccess,
    /// The areas copied stay marked. Copies are then differential: all changes since the bitmap was
    /// last cleared.
    Never,
    /// The areas copied are cleared even if the job fails, so that the next job continues with the
    /// rest. Use it only if the target keeps partial results.
    Always,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// When a mirror job copies new guest writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// Later: the write marks its area, and the job copies it when its turn comes. A guest that
    /// writes faster than the target can follow keeps the job from converging.
    Background,
    /// As part of the write, which completes only when the target has it too. The guest is slowed
    /// down to the speed of the target, but the job is sure to converge. Older areas are still
    /// copied in the background.
    WriteBlocking,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// State that only mirror jobs have.
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// True if source and target are equal and each write goes to both before it completes. Only
    /// possible with copy mode `write-blocking`.
    ///
    /// Since QEMU 8.2.
    pub actively_synced: Option<bool>,
}

impl BlockJobInfoMirror {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { actively_synced: None }
    }
}

/// A block job with its state, speed, options and progress.
#[non_exhaustive]
pub struct BlockJobInfo {
    /// Kind of job; `mirror` selects a branch with more members.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockJobInfoBranch,
    /// Id of the job, despite the name. By default it is the name of the drive.
    pub device: crate::rt::Text,
    /// Expected final value of [`offset`](field@types::BlockJobInfo::offset). It can grow or shrink
    /// while the job runs, as when the guest writes.
    pub len: i64,
    /// Progress so far, mostly in bytes; only the ratio to [`len`](field@types::BlockJobInfo::len)
    /// is meaningful. Equal values do not mean that the job is over: see
    /// [`ready`](field@types::BlockJobInfo::ready) and
    /// [`status`](field@types::BlockJobInfo::status).
    pub offset: i64,
    /// False if the job has no request in flight, for instance because it is paused or waits for
    /// its turn.
    pub busy: bool,
    /// True if the job is paused, or is about to pause.
    pub paused: bool,
    /// Highest rate in bytes per second, 0 for unlimited.
    pub speed: i64,
    /// `ok`, or the kind of the first I/O error that paused the job (error action `stop`);
    /// `job-resume` and `cont` reset it to `ok`.
    pub io_status: types::BlockDeviceIoStatus,
    /// True if `job-complete` can be used.
    pub ready: bool,
    /// Position in the life cycle of jobs.
    pub status: types::JobStatus,
    /// False if the job will wait for `job-finalize`.
    pub auto_finalize: bool,
    /// False if the job will wait for `job-dismiss`.
    pub auto_dismiss: bool,
    /// Message for people telling why the job failed. Absent if it runs or has succeeded.
    pub error: Option<crate::rt::Text>,
}

/// The required members of [`BlockJobInfo`], for its `new`.
pub struct BlockJobInfoRequired {
    /// Kind of job; `mirror` selects a branch with more members.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockJobInfoBranch,
    /// Id of the job, despite the name. By default it is the name of the drive.
    pub device: crate::rt::Text,
    /// Expected final value of [`offset`](field@types::BlockJobInfo::offset). It can grow or shrink
    /// while the job runs, as when the guest writes.
    pub len: i64,
    /// Progress so far, mostly in bytes; only the ratio to [`len`](field@types::BlockJobInfo::len)
    /// is meaningful. Equal values do not mean that the job is over: see
    /// [`ready`](field@types::BlockJobInfo::ready) and
    /// [`status`](field@types::BlockJobInfo::status).
    pub offset: i64,
    /// False if the job has no request in flight, for instance because it is paused or waits for
    /// its turn.
    pub busy: bool,
    /// True if the job is paused, or is about to pause.
    pub paused: bool,
    /// Highest rate in bytes per second, 0 for unlimited.
    pub speed: i64,
    /// `ok`, or the kind of the first I/O error that paused the job (error action `stop`);
    /// `job-resume` and `cont` reset it to `ok`.
    pub io_status: types::BlockDeviceIoStatus,
    /// True if `job-complete` can be used.
    pub ready: bool,
    /// Position in the life cycle of jobs.
    pub status: types::JobStatus,
    /// False if the job will wait for `job-finalize`.
    pub auto_finalize: bool,
    /// False if the job will wait for `job-dismiss`.
    pub auto_dismiss: bool,
}

impl BlockJobInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockJobInfoRequired) -> Self {
        Self {
            type_: required.type_,
            device: required.device,
            len: required.len,
            offset: required.offset,
            busy: required.busy,
            paused: required.paused,
            speed: required.speed,
            io_status: required.io_status,
            ready: required.ready,
            status: required.status,
            auto_finalize: required.auto_finalize,
            auto_dismiss: required.auto_dismiss,
            error: None,
        }
    }
}

/// The value of `type` in [`BlockJobInfo`](types::BlockJobInfo), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    /// Copies a node and keeps the copy up to date: `blockdev-mirror` and `drive-mirror`.
    Mirror(types::BlockJobInfoMirror),
    /// Writes layers of a backing chain into a lower one: `block-commit`.
    Commit,
    /// Copies data from backing images up: `block-stream`.
    Stream,
    /// Copies a node as of one moment: `blockdev-backup` and `drive-backup`.
    Backup,
    /// Creates an image: `blockdev-create`.
    Create,
    /// Changes options of an image: `x-blockdev-amend`.
    Amend,
    /// Restores the machine from an internal snapshot:
    /// [`snapshot-load`](types::JobType::SnapshotLoad).
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Stores the machine in an internal snapshot: [`snapshot-save`](types::JobType::SnapshotSave).
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Deletes an internal snapshot: [`snapshot-delete`](types::JobType::SnapshotDelete).
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Whether a command that needs a new image creates it, or uses one that exists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewImageMode {
    /// Use the file as it is. It must exist with the right size, and with the right backing image
    /// if the command needs one; QEMU does not check that its contents match.
    Existing,
    /// Create the image, overwriting a file of that name, and record the file name of the backing
    /// image, if there is one, as QEMU knows it.
    AbsolutePaths,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What to snapshot, and the overlay file to create for it. Give either
/// [`device`](field@types::BlockdevSnapshotSync::device) or
/// [`node-name`](field@types::BlockdevSnapshotSync::node_name).
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Name of the drive to snapshot.
    pub device: Option<crate::rt::Text>,
    /// Name of the node to snapshot.
    /// [`snapshot-node-name`](field@types::BlockdevSnapshotSync::snapshot_node_name) is then
    /// required.
    pub node_name: Option<crate::rt::Text>,
    /// File or device for the overlay, as a host path or a URL. Unless
    /// [`mode`](field@types::BlockdevSnapshotSync::mode) is `existing`, it is created, and previous
    /// contents are lost.
    pub snapshot_file: crate::rt::Text,
    /// Name for the node of the overlay. Default: a generated one.
    pub snapshot_node_name: Option<crate::rt::Text>,
    /// Format of the overlay, one that supports backing images. Default: `qcow2`.
    pub format: Option<crate::rt::Text>,
    /// Whether to create the overlay. Default: `absolute-paths`, which creates it.
    pub mode: Option<types::NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(snapshot_file: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }

    /// Name of the drive to snapshot.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the node to snapshot.
    /// [`snapshot-node-name`](field@types::BlockdevSnapshotSync::snapshot_node_name) is then
    /// required.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// Name for the node of the overlay. Default: a generated one.
    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }

    /// Format of the overlay, one that supports backing images. Default: `qcow2`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Whether to create the overlay. Default: `absolute-paths`, which creates it.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }
}

/// A node and the overlay that is put on top of it.
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Drive or node to snapshot. It becomes the backing image and should not be written to any
    /// more.
    pub node: crate::rt::Text,
    /// Name of the overlay node, added with `"backing": null` and in a format that supports backing
    /// images. It must not be in use, except as the target of a mirror.
    pub overlay: crate::rt::Text,
}

impl BlockdevSnapshot {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        overlay: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

/// Tuning values for backup jobs: parallel requests and their sizes. They have no influence on
/// the result.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BackupPerf {
    /// Let the host copy (`copy_file_range` and similar), which can share blocks instead of moving
    /// data. Default: false.
    pub use_copy_range: Option<bool>,
    /// Number of parallel requests of the background copy, at least 1. Default: 64. Saving old data
    /// before guest writes is not limited by it.
    pub max_workers: Option<i64>,
    /// Longest request of the background copy in bytes. 0, the default, means unlimited; other
    /// values must not be below the cluster size of the job.
    pub max_chunk: Option<i64>,
    /// Lower limit for the cluster size of the job in bytes, a power of two. The job copies in
    /// units of at least 64 KiB and of the target's cluster size; this can only enlarge them.
    /// Default: 0.
    ///
    /// Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BackupPerf {
    /// Creates a value in which all members are `None`.
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

    /// Let the host copy (`copy_file_range` and similar), which can share blocks instead of moving
    /// data. Default: false.
    #[inline]
    #[must_use]
    pub fn use_copy_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.use_copy_range = value.into();
        self
    }

    /// Number of parallel requests of the background copy, at least 1. Default: 64. Saving old data
    /// before guest writes is not limited by it.
    #[inline]
    #[must_use]
    pub fn max_workers(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_workers = value.into();
        self
    }

    /// Longest request of the background copy in bytes. 0, the default, means unlimited; other
    /// values must not be below the cluster size of the job.
    #[inline]
    #[must_use]
    pub fn max_chunk(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_chunk = value.into();
        self
    }

    /// Lower limit for the cluster size of the job in bytes, a power of two. The job copies in
    /// units of at least 64 KiB and of the target's cluster size; this can only enlarge them.
    /// Default: 0.
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn min_cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.min_cluster_size = value.into();
        self
    }
}

/// Settings of a backup to a file given by name.
#[non_exhaustive]
pub struct DriveBackup {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or node to copy.
    pub device: crate::rt::Text,
    /// Which data to copy.
    pub sync: types::MirrorSyncMode,
    /// Highest rate in bytes per second. 0, the default, means unlimited; `block-job-set-speed`
    /// changes it later.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source. Required for [`sync`](field@types::DriveBackup::sync)
    /// [`bitmap`](field@types::DriveBackup::bitmap) and `incremental`, where it selects the data.
    /// Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    pub bitmap: Option<crate::rt::Text>,
    /// When to update [`bitmap`](field@types::DriveBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@types::DriveBackup::sync)
    /// [`bitmap`](field@types::DriveBackup::bitmap) only.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// True to write compressed clusters, which the target's format must support. Default: false.
    pub compress: Option<bool>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from `query-block`.
    pub filter_node_name: Option<crate::rt::Text>,
    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@types::DriveBackup::x_perf) is experimental: it may change or vanish in any
    /// release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// File or device to copy to, as a host path or a URL. Unless
    /// [`mode`](field@types::DriveBackup::mode) is `existing`, it is created, and previous contents
    /// are lost.
    pub target: crate::rt::Text,
    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    pub format: Option<crate::rt::Text>,
    /// Whether to create the target. Default: `absolute-paths`, which creates it.
    pub mode: Option<types::NewImageMode>,
}

impl DriveBackup {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        sync: types::MirrorSyncMode,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited; `block-job-set-speed`
    /// changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Dirty bitmap of the source. Required for [`sync`](field@types::DriveBackup::sync)
    /// [`bitmap`](field@types::DriveBackup::bitmap) and `incremental`, where it selects the data.
    /// Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    /// When to update [`bitmap`](field@types::DriveBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@types::DriveBackup::sync)
    /// [`bitmap`](field@types::DriveBackup::bitmap) only.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    /// True to write compressed clusters, which the target's format must support. Default: false.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from `query-block`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@types::DriveBackup::x_perf) is experimental: it may change or vanish in any
    /// release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }

    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Whether to create the target. Default: `absolute-paths`, which creates it.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }
}

/// Settings of a backup to an existing node.
#[non_exhaustive]
pub struct BlockdevBackup {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or node to copy.
    pub device: crate::rt::Text,
    /// Which data to copy.
    pub sync: types::MirrorSyncMode,
    /// Highest rate in bytes per second. 0, the default, means unlimited; `block-job-set-speed`
    /// changes it later.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source. Required for [`sync`](field@types::BlockdevBackup::sync)
    /// [`bitmap`](field@types::BlockdevBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    pub bitmap: Option<crate::rt::Text>,
    /// When to update [`bitmap`](field@types::BlockdevBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@types::BlockdevBackup::sync)
    /// [`bitmap`](field@types::BlockdevBackup::bitmap) only.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// True to write compressed clusters, which the target's format must support. Default: false.
    pub compress: Option<bool>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from `query-block`.
    pub filter_node_name: Option<crate::rt::Text>,
    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@types::BlockdevBackup::x_perf) is experimental: it may change or vanish in
    /// any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// Drive or node to copy to, of the same size as the source. Guests must not use it.
    pub target: crate::rt::Text,
}

impl BlockdevBackup {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        sync: types::MirrorSyncMode,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited; `block-job-set-speed`
    /// changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Dirty bitmap of the source. Required for [`sync`](field@types::BlockdevBackup::sync)
    /// [`bitmap`](field@types::BlockdevBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    /// When to update [`bitmap`](field@types::BlockdevBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@types::BlockdevBackup::sync)
    /// [`bitmap`](field@types::BlockdevBackup::bitmap) only.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    /// True to write compressed clusters, which the target's format must support. Default: false.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from `query-block`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@types::BlockdevBackup::x_perf) is experimental: it may change or vanish in
    /// any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }
}

/// Kind of object that a vertex of the debug view of the block graph stands for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// A user of the graph: a drive, guest device or export.
    BlockBackend,
    /// A background job, which holds on to the nodes it works with.
    BlockJob,
    /// A node: an image, a protocol or a filter.
    BlockDriver,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A vertex of the debug view of the block graph.
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// Number that the edges of this reply refer to. It means nothing elsewhere, nor in the next
    /// reply.
    pub id: u64,
    /// Kind of object.
    ///
    /// On the wire: `type`.
    pub type_: types::XDbgBlockGraphNodeType,
    /// Node name, job id, or name of the drive, which can be a description of the user instead. Not
    /// unique.
    pub name: crate::rt::Text,
}

impl XDbgBlockGraphNode {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: u64,
        type_: types::XDbgBlockGraphNodeType,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            id,
            type_,
            name: name.into(),
        }
    }
}

/// Permission that the user of a node holds, or that it lets others hold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockPermission {
    /// Read, relying on contents that belong to one point in time. Intermediate layers of a running
    /// commit cannot offer that.
    ConsistentRead,
    /// Change the visible contents.
    Write,
    /// Write data that is there already, which changes where it is stored but not what is read, as
    /// copy-on-read does. [`write`](types::BlockPermission::Write) includes it.
    WriteUnchanged,
    /// Change the size.
    Resize,
    /// Changes to the node's own edges of the block graph. QEMU reserved it without using it.
    ///
    /// **Gone** since QEMU 7.0.
    #[deprecated(note = "gone since QEMU 7.0")]
    GraphMod,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A parent-child link in the debug view of the block graph, with its permissions.
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// Vertex that uses the other.
    pub parent: u64,
    /// Vertex that is used, always a node.
    pub child: u64,
    /// Role of the child, such as `file`, `backing` or `root`.
    pub name: crate::rt::Text,
    /// What the parent may do with the child.
    pub perm: Vec<types::BlockPermission>,
    /// What the parent lets other users of the child do.
    pub shared_perm: Vec<types::BlockPermission>,
}

impl XDbgBlockGraphEdge {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        parent: u64,
        child: u64,
        name: impl Into<crate::rt::Text>,
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
    /// Nodes, jobs and users of nodes.
    pub nodes: Vec<types::XDbgBlockGraphNode>,
    /// Links from each to the nodes that it uses.
    pub edges: Vec<types::XDbgBlockGraphEdge>,
}

impl XDbgBlockGraph {
    /// Creates a value.
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
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl BlockDirtyBitmap {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

/// A dirty bitmap that is to be created.
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Node, or drive, to create the bitmap on.
    pub node: crate::rt::Text,
    /// Name for the bitmap, 1 to 1023 bytes, not in use on this node.
    pub name: crate::rt::Text,
    /// Bytes that each bit stands for, a power of two and at least 512. Default: the cluster size
    /// of the image, but at least 4 KiB and at most 64 KiB; 64 KiB for formats without clusters.
    pub granularity: Option<u32>,
    /// True to store the bitmap in the image file when the node is closed. Only qcow2 (version 3)
    /// can do that. Default: false, the bitmap is lost then.
    pub persistent: Option<bool>,
    /// True to create the bitmap without recording, until `block-dirty-bitmap-enable`. Default:
    /// false.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }

    /// Bytes that each bit stands for, a power of two and at least 512. Default: the cluster size
    /// of the image, but at least 4 KiB and at most 64 KiB; 64 KiB for formats without clusters.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    /// True to store the bitmap in the image file when the node is closed. Only qcow2 (version 3)
    /// can do that. Default: false, the bitmap is lost then.
    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: impl Into<Option<bool>>) -> Self {
        self.persistent = value.into();
        self
    }

    /// True to create the bitmap without recording, until `block-dirty-bitmap-enable`. Default:
    /// false.
    #[inline]
    #[must_use]
    pub fn disabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.disabled = value.into();
        self
    }
}

/// A dirty bitmap, by its name alone if it is on the node at hand, or else by node and name.
///
/// Older releases call it `BlockDirtyBitmapMergeSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// Name of a bitmap on the same node.
    Local(crate::rt::Text),
    /// Bitmap of any node.
    External(Box<types::BlockDirtyBitmap>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// The bitmaps to add up and the one to add them to.
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Node, or drive, with the target bitmap.
    pub node: crate::rt::Text,
    /// Bitmap that receives the dirty areas, besides those that it has already. Create it first if
    /// needed.
    pub target: crate::rt::Text,
    /// Bitmaps to add, of nodes with the same size as the target's.
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
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
    /// Hash in hexadecimal, 64 digits. Equal contents and granularity give equal hashes.
    pub sha256: crate::rt::Text,
}

impl BlockDirtyBitmapSha256 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(sha256: impl Into<crate::rt::Text>) -> Self {
        Self { sha256: sha256.into() }
    }
}

/// Limits of a throttle group on requests and bytes per second, with bursts. All members of the
/// group share them.
///
/// Members that are absent keep their value if the group exists, and are unlimited if it is
/// created. Total limits cannot be combined with those for reads or writes alone, so change all
/// in one go. A burst rate is an error without the limit that it raises. Rates and bursts go up
/// to 1000000000000000.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ThrottleLimits {
    /// Limit for reads and writes together, in requests per second. 0 means unlimited, here and for
    /// the other rates.
    pub iops_total: Option<i64>,
    /// Rate to allow for reads and writes together during a burst, in requests per second, at least
    /// [`iops-total`](field@types::ThrottleLimits::iops_total). 0 means no bursts, except that a
    /// tenth of a second's worth may be taken at once; that holds for the other burst rates too.
    pub iops_total_max: Option<i64>,
    /// How long a burst at [`iops-total-max`](field@types::ThrottleLimits::iops_total_max) may
    /// last, in seconds, at least 1. Needs that rate. Default: 1.
    pub iops_total_max_length: Option<i64>,
    /// Limit for reads in requests per second.
    pub iops_read: Option<i64>,
    /// Rate to allow for reads during a burst, in requests per second, at least
    /// [`iops-read`](field@types::ThrottleLimits::iops_read).
    pub iops_read_max: Option<i64>,
    /// How long a burst at [`iops-read-max`](field@types::ThrottleLimits::iops_read_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    pub iops_read_max_length: Option<i64>,
    /// Limit for writes in requests per second.
    pub iops_write: Option<i64>,
    /// Rate to allow for writes during a burst, in requests per second, at least
    /// [`iops-write`](field@types::ThrottleLimits::iops_write).
    pub iops_write_max: Option<i64>,
    /// How long a burst at [`iops-write-max`](field@types::ThrottleLimits::iops_write_max) may
    /// last, in seconds, at least 1. Needs that rate. Default: 1.
    pub iops_write_max_length: Option<i64>,
    /// Limit for reads and writes together, in bytes per second.
    pub bps_total: Option<i64>,
    /// Rate to allow for reads and writes together during a burst, in bytes per second, at least
    /// [`bps-total`](field@types::ThrottleLimits::bps_total).
    pub bps_total_max: Option<i64>,
    /// How long a burst at [`bps-total-max`](field@types::ThrottleLimits::bps_total_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    pub bps_total_max_length: Option<i64>,
    /// Limit for reads in bytes per second.
    pub bps_read: Option<i64>,
    /// Rate to allow for reads during a burst, in bytes per second, at least
    /// [`bps-read`](field@types::ThrottleLimits::bps_read).
    pub bps_read_max: Option<i64>,
    /// How long a burst at [`bps-read-max`](field@types::ThrottleLimits::bps_read_max) may last, in
    /// seconds, at least 1. Needs that rate. Default: 1.
    pub bps_read_max_length: Option<i64>,
    /// Limit for writes in bytes per second.
    pub bps_write: Option<i64>,
    /// Rate to allow for writes during a burst, in bytes per second, at least
    /// [`bps-write`](field@types::ThrottleLimits::bps_write).
    pub bps_write_max: Option<i64>,
    /// How long a burst at [`bps-write-max`](field@types::ThrottleLimits::bps_write_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    pub bps_write_max_length: Option<i64>,
    /// Bytes that count as one request against the limits in requests per second, so that one
    /// request of twice that size counts as two. 0, the default, counts each request once, whatever
    /// its size.
    pub iops_size: Option<i64>,
}

impl ThrottleLimits {
    /// Creates a value in which all members are `None`.
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

    /// Limit for reads and writes together, in requests per second. 0 means unlimited, here and for
    /// the other rates.
    #[inline]
    #[must_use]
    pub fn iops_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total = value.into();
        self
    }

    /// Rate to allow for reads and writes together during a burst, in requests per second, at least
    /// [`iops-total`](field@types::ThrottleLimits::iops_total). 0 means no bursts, except that a
    /// tenth of a second's worth may be taken at once; that holds for the other burst rates too.
    #[inline]
    #[must_use]
    pub fn iops_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total_max = value.into();
        self
    }

    /// How long a burst at [`iops-total-max`](field@types::ThrottleLimits::iops_total_max) may
    /// last, in seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total_max_length = value.into();
        self
    }

    /// Limit for reads in requests per second.
    #[inline]
    #[must_use]
    pub fn iops_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read = value.into();
        self
    }

    /// Rate to allow for reads during a burst, in requests per second, at least
    /// [`iops-read`](field@types::ThrottleLimits::iops_read).
    #[inline]
    #[must_use]
    pub fn iops_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read_max = value.into();
        self
    }

    /// How long a burst at [`iops-read-max`](field@types::ThrottleLimits::iops_read_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read_max_length = value.into();
        self
    }

    /// Limit for writes in requests per second.
    #[inline]
    #[must_use]
    pub fn iops_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write = value.into();
        self
    }

    /// Rate to allow for writes during a burst, in requests per second, at least
    /// [`iops-write`](field@types::ThrottleLimits::iops_write).
    #[inline]
    #[must_use]
    pub fn iops_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write_max = value.into();
        self
    }

    /// How long a burst at [`iops-write-max`](field@types::ThrottleLimits::iops_write_max) may
    /// last, in seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn iops_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write_max_length = value.into();
        self
    }

    /// Limit for reads and writes together, in bytes per second.
    #[inline]
    #[must_use]
    pub fn bps_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total = value.into();
        self
    }

    /// Rate to allow for reads and writes together during a burst, in bytes per second, at least
    /// [`bps-total`](field@types::ThrottleLimits::bps_total).
    #[inline]
    #[must_use]
    pub fn bps_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total_max = value.into();
        self
    }

    /// How long a burst at [`bps-total-max`](field@types::ThrottleLimits::bps_total_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total_max_length = value.into();
        self
    }

    /// Limit for reads in bytes per second.
    #[inline]
    #[must_use]
    pub fn bps_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read = value.into();
        self
    }

    /// Rate to allow for reads during a burst, in bytes per second, at least
    /// [`bps-read`](field@types::ThrottleLimits::bps_read).
    #[inline]
    #[must_use]
    pub fn bps_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read_max = value.into();
        self
    }

    /// How long a burst at [`bps-read-max`](field@types::ThrottleLimits::bps_read_max) may last, in
    /// seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read_max_length = value.into();
        self
    }

    /// Limit for writes in bytes per second.
    #[inline]
    #[must_use]
    pub fn bps_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write = value.into();
        self
    }

    /// Rate to allow for writes during a burst, in bytes per second, at least
    /// [`bps-write`](field@types::ThrottleLimits::bps_write).
    #[inline]
    #[must_use]
    pub fn bps_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write_max = value.into();
        self
    }

    /// How long a burst at [`bps-write-max`](field@types::ThrottleLimits::bps_write_max) may last,
    /// in seconds, at least 1. Needs that rate. Default: 1.
    #[inline]
    #[must_use]
    pub fn bps_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write_max_length = value.into();
        self
    }

    /// Bytes that count as one request against the limits in requests per second, so that one
    /// request of twice that size counts as two. 0, the default, counts each request once, whatever
    /// its size.
    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_size = value.into();
        self
    }
}

/// Settings of a `throttle-group` object. Nodes with the `throttle` driver join the group by
/// its id.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// The limits. Default: unlimited. `qom-set` on this property changes them later.
    pub limits: Option<types::ThrottleLimits>,
    /// Sets `iops-total` of [`limits`](field@types::ThrottleGroupProperties::limits). This and the
    /// other aliases can be set only when the object is created, with `object-add` or `-object`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_total: Option<i64>,
    /// Sets `iops-total-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_total_max: Option<i64>,
    /// Sets `iops-total-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_total_max_length: Option<i64>,
    /// Sets `iops-read` of [`limits`](field@types::ThrottleGroupProperties::limits), in requests
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_read: Option<i64>,
    /// Sets `iops-read-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_read_max: Option<i64>,
    /// Sets `iops-read-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_read_max_length: Option<i64>,
    /// Sets `iops-write` of [`limits`](field@types::ThrottleGroupProperties::limits), in requests
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_write: Option<i64>,
    /// Sets `iops-write-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_write_max: Option<i64>,
    /// Sets `iops-write-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_write_max_length: Option<i64>,
    /// Sets `bps-total` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_total: Option<i64>,
    /// Sets `bps-total-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_total_max: Option<i64>,
    /// Sets `bps-total-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_total_max_length: Option<i64>,
    /// Sets `bps-read` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_read: Option<i64>,
    /// Sets `bps-read-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_read_max: Option<i64>,
    /// Sets `bps-read-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_read_max_length: Option<i64>,
    /// Sets `bps-write` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_write: Option<i64>,
    /// Sets `bps-write-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_write_max: Option<i64>,
    /// Sets `bps-write-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_bps_write_max_length: Option<i64>,
    /// Sets `iops-size` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    pub x_iops_size: Option<i64>,
}

impl ThrottleGroupProperties {
    /// Creates a value in which all members are `None`.
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

    /// The limits. Default: unlimited. `qom-set` on this property changes them later.
    #[inline]
    #[must_use]
    pub fn limits(mut self, value: impl Into<Option<types::ThrottleLimits>>) -> Self {
        self.limits = value.into();
        self
    }

    /// Sets `iops-total` of [`limits`](field@types::ThrottleGroupProperties::limits). This and the
    /// other aliases can be set only when the object is created, with `object-add` or `-object`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total = value.into();
        self
    }

    /// Sets `iops-total-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total_max = value.into();
        self
    }

    /// Sets `iops-total-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total_max_length = value.into();
        self
    }

    /// Sets `iops-read` of [`limits`](field@types::ThrottleGroupProperties::limits), in requests
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read = value.into();
        self
    }

    /// Sets `iops-read-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read_max = value.into();
        self
    }

    /// Sets `iops-read-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read_max_length = value.into();
        self
    }

    /// Sets `iops-write` of [`limits`](field@types::ThrottleGroupProperties::limits), in requests
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write = value.into();
        self
    }

    /// Sets `iops-write-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// requests per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write_max = value.into();
        self
    }

    /// Sets `iops-write-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write_max_length = value.into();
        self
    }

    /// Sets `bps-total` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total = value.into();
        self
    }

    /// Sets `bps-total-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total_max = value.into();
        self
    }

    /// Sets `bps-total-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total_max_length = value.into();
        self
    }

    /// Sets `bps-read` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read = value.into();
        self
    }

    /// Sets `bps-read-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read_max = value.into();
        self
    }

    /// Sets `bps-read-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read_max_length = value.into();
        self
    }

    /// Sets `bps-write` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes per
    /// second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write = value.into();
        self
    }

    /// Sets `bps-write-max` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes
    /// per second.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write_max = value.into();
        self
    }

    /// Sets `bps-write-max-length` of [`limits`](field@types::ThrottleGroupProperties::limits), in
    /// seconds.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write_max_length = value.into();
        self
    }

    /// Sets `iops-size` of [`limits`](field@types::ThrottleGroupProperties::limits), in bytes.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The members that begin with `x-` are experimental: they may change or vanish in any release.
    /// Use [`limits`](field@types::ThrottleGroupProperties::limits) instead.
    #[inline]
    #[must_use]
    pub fn x_iops_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_size = value.into();
        self
    }
}

/// New options for a running mirror job.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// Copy mode to switch to. QEMU can only go from `background` to `write-blocking`; the present
    /// mode is accepted without effect.
    pub copy_mode: types::MirrorCopyMode,
}

impl BlockJobChangeOptionsMirror {
    /// Creates a value.
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
    /// Name that the job got when it was started.
    pub id: crate::rt::Text,
    /// Kind of the job, which selects the branch with the options. Only `mirror` has any.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl BlockJobChangeOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
    /// Copies a node and keeps the copy up to date: `blockdev-mirror` and `drive-mirror`.
    Mirror(types::BlockJobChangeOptionsMirror),
    /// Writes layers of a backing chain into a lower one: `block-commit`.
    Commit,
    /// Copies data from backing images up: `block-stream`.
    Stream,
    /// Copies a node as of one moment: `blockdev-backup` and `drive-backup`.
    Backup,
    /// Creates an image: `blockdev-create`.
    Create,
    /// Changes options of an image: `x-blockdev-amend`.
    Amend,
    /// Restores the machine from an internal snapshot:
    /// [`snapshot-load`](types::JobType::SnapshotLoad).
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Stores the machine in an internal snapshot: [`snapshot-save`](types::JobType::SnapshotSave).
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Deletes an internal snapshot: [`snapshot-delete`](types::JobType::SnapshotDelete).
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Whether discards by the guest are passed on to the image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// Discards do nothing; the storage stays allocated.
    Ignore,
    /// Discards free storage in the image or on the host where that is possible.
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether QEMU looks for writes that are all zeroes and makes cheaper requests of them. The
/// search costs some CPU time for each write.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// Write all data as it comes.
    Off,
    /// Turn them into requests to write zeroes, which formats and hosts can carry out without data.
    On,
    /// The same, and free the storage where possible. Needs `discard` set to
    /// [`unmap`](types::BlockdevDetectZeroesOptions::Unmap), or the node is not opened.
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How host files are read and written asynchronously.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// Threads of QEMU make blocking system calls. Works for all files.
    Threads,
    /// The host's own interface, Linux AIO or overlapped I/O on Windows. On Linux it needs `direct`
    /// on in `cache`.
    Native,
    /// The Linux interface [`io_uring`](types::BlockdevAioOptions::IoUring), which works with and
    /// without the page cache.
    ///
    /// Only in builds with `CONFIG_LINUX_IO_URING`.
    IoUring,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether to bypass the host's page cache and whether to skip flushes.
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// True to bypass the page cache of the host (`O_DIRECT`). Default: false.
    pub direct: Option<bool>,
    /// True to drop all flushes. Faster, but a crash of the host can destroy the image; for
    /// temporary images. Default: false.
    pub no_flush: Option<bool>,
}

impl BlockdevCacheOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            direct: None,
            no_flush: None,
        }
    }

    /// True to bypass the page cache of the host (`O_DIRECT`). Default: false.
    #[inline]
    #[must_use]
    pub fn direct(mut self, value: impl Into<Option<bool>>) -> Self {
        self.direct = value.into();
        self
    }

    /// True to drop all flushes. Faster, but a crash of the host can destroy the image; for
    /// temporary images. Default: false.
    #[inline]
    #[must_use]
    pub fn no_flush(mut self, value: impl Into<Option<bool>>) -> Self {
        self.no_flush = value.into();
        self
    }
}

/// The block drivers: image formats, storage protocols and filters. Which of them there are
/// depends on how QEMU was built, and the build can forbid some for writing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// Filter for tests that injects errors and delays on chosen events.
    Blkdebug,
    /// Filter that passes requests on and logs writes to another node, in the format of the
    /// kernel's `dm-log-writes`.
    Blklogwrites,
    /// Filter that makes completion of requests deterministic, for record and replay.
    Blkreplay,
    /// Filter for tests that does each request on two nodes and compares the results.
    Blkverify,
    /// Image format of Bochs, read-only.
    Bochs,
    /// Linux compressed loop image, read-only.
    Cloop,
    /// Filter that writes all data compressed, to a format that can.
    Compress,
    /// Filter that saves old data to a target before a write changes it. Backup jobs insert it by
    /// themselves.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// Filter that copies data read from backing images into the image.
    CopyOnRead,
    /// Apple disk image, read-only.
    Dmg,
    /// A regular file on the host.
    File,
    /// The state before the writes that a
    /// [`copy-before-write`](types::BlockdevDriver::CopyBeforeWrite) node below has seen, as a
    /// read-only disk.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// A file on an FTP server, read-only.
    Ftp,
    /// A file on an FTP server with TLS, read-only.
    Ftps,
    /// A CD-ROM drive of the host, with tray commands passed through.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// A block device of the host, such as a disk or logical volume.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// A file on a web server, read-only.
    Http,
    /// A file on a web server with TLS, read-only.
    Https,
    /// A file or block device of the host, by way of the library `libblkio` and
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// A logical unit of an iSCSI target, without the kernel's initiator.
    Iscsi,
    /// LUKS encryption, compatible with the kernel's `dm-crypt`.
    Luks,
    /// An export of an NBD server.
    Nbd,
    /// A file on an NFS server, without a mount on the host.
    Nfs,
    /// A disk that stores nothing, for benchmarks; requests complete by callback.
    NullAio,
    /// A disk that stores nothing, for benchmarks; requests complete in coroutines.
    NullCo,
    /// An NVMe drive of the host, driven from QEMU by way of VFIO.
    Nvme,
    /// An NVMe namespace of the host, by way of `libblkio` and passthrough commands of
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// Image format of Parallels.
    Parallels,
    /// Filter that enlarges the file below in big steps, which makes growing images faster.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// Predecessor of qcow2, for old images only.
    Qcow,
    /// QEMU's own image format: snapshots, compression, encryption, persistent bitmaps.
    Qcow2,
    /// Former format of QEMU, for old images only.
    Qed,
    /// Filter that writes to several nodes and reads what the majority agrees on.
    Quorum,
    /// Plain contents without any metadata, or a section of another node.
    Raw,
    /// A block device in a Ceph cluster.
    Rbd,
    /// Filter for COLO, which keeps a secondary machine's disk at the last checkpoint.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// A file on an SSH server.
    Ssh,
    /// Filter that applies the limits of a `throttle-group` object.
    Throttle,
    /// Image format of VirtualBox.
    Vdi,
    /// Newer image format of Hyper-V.
    Vhdx,
    /// A virtio-blk PCI device of the host, by way of `libblkio` and VFIO.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// A disk from a vhost-user server, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// A vDPA device of the host, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// Image format of VMware.
    Vmdk,
    /// Older image format of Virtual PC and Hyper-V, also called VHD.
    Vpc,
    /// A directory of the host, shown as a FAT disk.
    Vvfat,
    /// Images on a GlusterFS volume, through libgfapi.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// Images in a Sheepdog storage cluster.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the drivers for host files, disks and CD-ROMs.
///
/// Features:
///
/// - `dynamic-auto-read-only`: With `auto-read-only`, the file is open for writing only while a
///   user of the node wants to write.
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// Path on the host, or `/dev/fdset/` and the number of a set made with `add-fd`.
    pub filename: crate::rt::Text,
    /// Id of a `pr-manager-helper` object that carries out persistent reservation commands of the
    /// guest. Default: none, they go to the device directly, which needs privileges.
    pub pr_manager: Option<crate::rt::Text>,
    /// Whether to lock the file against use by other processes of QEMU. Default: `auto`, lock if
    /// the host supports locks that belong to a file descriptor.
    pub locking: Option<types::OnOffAuto>,
    /// How to do I/O asynchronously. Default: `threads`.
    pub aio: Option<types::BlockdevAioOptions>,
    /// Largest number of requests to submit in one system call; a limit of the I/O thread applies
    /// too. Default: 0, QEMU decides.
    ///
    /// Since QEMU 6.2.
    pub aio_max_batch: Option<i64>,
    /// Whether the host's page cache for the file is dropped when a migration hands the image over,
    /// so that the destination cannot read stale data although `direct` is off. Default: true.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// Whether to verify that, which is slow for large files; for debugging. Default: false.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-check-cache-dropped`](field@types::BlockdevOptionsFile::x_check_cache_dropped) is
    /// experimental: it may change or vanish in any release.
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
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

    /// Id of a `pr-manager-helper` object that carries out persistent reservation commands of the
    /// guest. Default: none, they go to the device directly, which needs privileges.
    #[inline]
    #[must_use]
    pub fn pr_manager(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.pr_manager = Some(value.into());
        self
    }

    /// Whether to lock the file against use by other processes of QEMU. Default: `auto`, lock if
    /// the host supports locks that belong to a file descriptor.
    #[inline]
    #[must_use]
    pub fn locking(mut self, value: impl Into<Option<types::OnOffAuto>>) -> Self {
        self.locking = value.into();
        self
    }

    /// How to do I/O asynchronously. Default: `threads`.
    #[inline]
    #[must_use]
    pub fn aio(mut self, value: impl Into<Option<types::BlockdevAioOptions>>) -> Self {
        self.aio = value.into();
        self
    }

    /// Largest number of requests to submit in one system call; a limit of the I/O thread applies
    /// too. Default: 0, QEMU decides.
    ///
    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    /// Whether the host's page cache for the file is dropped when a migration hands the image over,
    /// so that the destination cannot read stale data although `direct` is off. Default: true.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    #[inline]
    #[must_use]
    pub fn drop_cache(mut self, value: impl Into<Option<bool>>) -> Self {
        self.drop_cache = value.into();
        self
    }

    /// Whether to verify that, which is slow for large files; for debugging. Default: false.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-check-cache-dropped`](field@types::BlockdevOptionsFile::x_check_cache_dropped) is
    /// experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_check_cache_dropped(mut self, value: impl Into<Option<bool>>) -> Self {
        self.x_check_cache_dropped = value.into();
        self
    }
}

/// Options of the `null` drivers, which store nothing.
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// Size of the disk in bytes. Default: 1 GiB.
    pub size: Option<i64>,
    /// How long each request takes, in nanoseconds. Default: 0, requests complete at once.
    pub latency_ns: Option<u64>,
    /// True to fill read buffers with zeroes, false to leave them as they are, which is faster but
    /// can show old memory contents. Default: false.
    pub read_zeroes: Option<bool>,
}

impl BlockdevOptionsNull {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            size: None,
            latency_ns: None,
            read_zeroes: None,
        }
    }

    /// Size of the disk in bytes. Default: 1 GiB.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.size = value.into();
        self
    }

    /// How long each request takes, in nanoseconds. Default: 0, requests complete at once.
    #[inline]
    #[must_use]
    pub fn latency_ns(mut self, value: impl Into<Option<u64>>) -> Self {
        self.latency_ns = value.into();
        self
    }

    /// True to fill read buffers with zeroes, false to leave them as they are, which is faster but
    /// can show old memory contents. Default: false.
    #[inline]
    #[must_use]
    pub fn read_zeroes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_zeroes = value.into();
        self
    }
}

/// Options of the `nvme` driver, which uses a PCI drive of the host directly. Unbind the
/// controller from the kernel's NVMe driver and bind it to `vfio-pci` before.
#[non_exhaustive]
pub struct BlockdevOptionsNVMe {
    /// PCI address of the controller on the host, as `domain:bus:slot.function` in hexadecimal, for
    /// instance `0000:44:00.0`.
    pub device: crate::rt::Text,
    /// Number of the namespace, from 1.
    pub namespace: i64,
}

impl BlockdevOptionsNVMe {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>, namespace: i64) -> Self {
        Self {
            device: device.into(),
            namespace,
        }
    }
}

/// Options of the `vvfat` driver, which shows a host directory as a FAT disk. Do not change the
/// directory on the host while the disk is in use.
#[non_exhaustive]
pub struct BlockdevOptionsVVFAT {
    /// Path of the directory on the host.
    pub dir: crate::rt::Text,
    /// Kind of FAT: 12, 16 or 32, the last one untested. Default: 12 for a floppy, otherwise 16.
    pub fat_type: Option<i64>,
    /// True for a floppy disk, false for a hard disk with one partition. Default: false.
    pub floppy: Option<bool>,
    /// Volume label of at most 11 bytes. Default: `QEMU VVFAT`.
    pub label: Option<crate::rt::Text>,
    /// True to write the guest's changes to the directory, which blocks migration. This is risky:
    /// keep a copy. Default: false; then the node needs `read-only` or `auto-read-only`.
    pub rw: Option<bool>,
}

impl BlockdevOptionsVVFAT {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(dir: impl Into<crate::rt::Text>) -> Self {
        Self {
            dir: dir.into(),
            fat_type: None,
            floppy: None,
            label: None,
            rw: None,
        }
    }

    /// Kind of FAT: 12, 16 or 32, the last one untested. Default: 12 for a floppy, otherwise 16.
    #[inline]
    #[must_use]
    pub fn fat_type(mut self, value: impl Into<Option<i64>>) -> Self {
        self.fat_type = value.into();
        self
    }

    /// True for a floppy disk, false for a hard disk with one partition. Default: false.
    #[inline]
    #[must_use]
    pub fn floppy(mut self, value: impl Into<Option<bool>>) -> Self {
        self.floppy = value.into();
        self
    }

    /// Volume label of at most 11 bytes. Default: `QEMU VVFAT`.
    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// True to write the guest's changes to the directory, which blocks migration. This is risky:
    /// keep a copy. Default: false; then the node needs `read-only` or `auto-read-only`.
    #[inline]
    #[must_use]
    pub fn rw(mut self, value: impl Into<Option<bool>>) -> Self {
        self.rw = value.into();
        self
    }
}

/// Options of a format driver that needs nothing but the node with the image.
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
}

impl BlockdevOptionsGenericFormat {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

/// Options to open an image with the `luks` driver.
#[non_exhaustive]
pub struct BlockdevOptionsLUKS {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Id of a `secret` object with the passphrase. Required, unless the node is opened only to
    /// look at its metadata.
    pub key_secret: Option<crate::rt::Text>,
    /// Node with the LUKS header, if it is detached from the data. Default: the header is in
    /// [`file`](field@types::BlockdevOptionsLUKS::file).
    ///
    /// Since QEMU 9.0.
    pub header: Option<types::BlockdevRef>,
}

impl BlockdevOptionsLUKS {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            key_secret: None,
            header: None,
        }
    }

    /// Id of a `secret` object with the passphrase. Required, unless the node is opened only to
    /// look at its metadata.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

    /// Node with the LUKS header, if it is detached from the data. Default: the header is in
    /// [`file`](field@types::BlockdevOptionsLUKS::file).
    ///
    /// Since QEMU 9.0.
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
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    pub backing: Option<types::BlockdevRefOrNull>,
}

impl BlockdevOptionsGenericCOWFormat {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
        }
    }

    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }
}

/// Ready-made sets of qcow2 overlap checks: how much metadata QEMU guards against being
/// overwritten by accident.
///
/// A write that would hit guarded metadata fails with an I/O error, and the image is marked
/// corrupt (event `BLOCK_IMAGE_CORRUPTED`).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// Checks nothing.
    None,
    /// Checks that need neither a loop nor the disk: header, active L1 table, refcount table,
    /// snapshot table and bitmap directory.
    Constant,
    /// The checks of [`constant`](types::Qcow2OverlapCheckMode::Constant), and those that need only
    /// tables in memory: active L2 tables, refcount blocks and the L1 tables of snapshots.
    Cached,
    /// The checks of [`cached`](types::Qcow2OverlapCheckMode::Cached), and the L2 tables of
    /// snapshots, which have to be read from the image for each check. Slow.
    All,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The qcow2 overlap checks one by one, each for one part of the metadata. A flag left out
/// takes its value from [`template`](field@types::Qcow2OverlapCheckFlags::template).
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// The set to start from, which the other members then change. The default is `cached`.
    pub template: Option<types::Qcow2OverlapCheckMode>,
    /// Guard the image header, at offset 0.
    pub main_header: Option<bool>,
    /// Guard the L1 table in use, the root of the mapping from guest offsets to clusters.
    pub active_l1: Option<bool>,
    /// Guard the L2 tables in use, the leaves of that mapping.
    pub active_l2: Option<bool>,
    /// Guard the table that points to the refcount blocks.
    pub refcount_table: Option<bool>,
    /// Guard the blocks with the reference counts of all clusters.
    pub refcount_block: Option<bool>,
    /// Guard the list of internal snapshots.
    pub snapshot_table: Option<bool>,
    /// Guard the L1 tables of internal snapshots.
    pub inactive_l1: Option<bool>,
    /// Guard the L2 tables of internal snapshots. Costs reads from the image at every check.
    pub inactive_l2: Option<bool>,
    /// Guard the list of dirty bitmaps stored in the image.
    pub bitmap_directory: Option<bool>,
}

impl Qcow2OverlapCheckFlags {
    /// Creates a value in which all members are `None`.
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

    /// The set to start from, which the other members then change. The default is `cached`.
    #[inline]
    #[must_use]
    pub fn template(
        mut self,
        value: impl Into<Option<types::Qcow2OverlapCheckMode>>,
    ) -> Self {
        self.template = value.into();
        self
    }

    /// Guard the image header, at offset 0.
    #[inline]
    #[must_use]
    pub fn main_header(mut self, value: impl Into<Option<bool>>) -> Self {
        self.main_header = value.into();
        self
    }

    /// Guard the L1 table in use, the root of the mapping from guest offsets to clusters.
    #[inline]
    #[must_use]
    pub fn active_l1(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active_l1 = value.into();
        self
    }

    /// Guard the L2 tables in use, the leaves of that mapping.
    #[inline]
    #[must_use]
    pub fn active_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active_l2 = value.into();
        self
    }

    /// Guard the table that points to the refcount blocks.
    #[inline]
    #[must_use]
    pub fn refcount_table(mut self, value: impl Into<Option<bool>>) -> Self {
        self.refcount_table = value.into();
        self
    }

    /// Guard the blocks with the reference counts of all clusters.
    #[inline]
    #[must_use]
    pub fn refcount_block(mut self, value: impl Into<Option<bool>>) -> Self {
        self.refcount_block = value.into();
        self
    }

    /// Guard the list of internal snapshots.
    #[inline]
    #[must_use]
    pub fn snapshot_table(mut self, value: impl Into<Option<bool>>) -> Self {
        self.snapshot_table = value.into();
        self
    }

    /// Guard the L1 tables of internal snapshots.
    #[inline]
    #[must_use]
    pub fn inactive_l1(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inactive_l1 = value.into();
        self
    }

    /// Guard the L2 tables of internal snapshots. Costs reads from the image at every check.
    #[inline]
    #[must_use]
    pub fn inactive_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inactive_l2 = value.into();
        self
    }

    /// Guard the list of dirty bitmaps stored in the image.
    #[inline]
    #[must_use]
    pub fn bitmap_directory(mut self, value: impl Into<Option<bool>>) -> Self {
        self.bitmap_directory = value.into();
        self
    }
}

/// The qcow2 overlap checks to make before writes, as a set or one by one.
#[derive(Clone)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// An object: each check by itself.
    Flags(Box<types::Qcow2OverlapCheckFlags>),
    /// A string: one of the ready-made sets.
    Mode(types::Qcow2OverlapCheckMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Encryption formats of qcow (version 1) images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// AES-128 in CBC mode, keyed directly with the password. Weak; QEMU's system emulators refuse
    /// such images, only tools like `qemu-img` still read them, to convert them.
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Encryption settings to open a qcow (version 1) image.
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
    /// The format that the image was encrypted with; it must agree with the image header.
    pub format: types::BlockdevQcowEncryptionBranch,
}

impl BlockdevQcowEncryption {
    /// Creates a value.
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
    /// AES-128 in CBC mode, keyed directly with the password. Weak; QEMU's system emulators refuse
    /// such images, only tools like `qemu-img` still read them, to convert them.
    Aes(types::QCryptoBlockOptionsQCow),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `qcow` driver for images of version 1.
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    pub backing: Option<types::BlockdevRefOrNull>,
    /// How to decrypt the image. Needed for encrypted images, unless only their metadata are read
    /// (`qemu-img info`).
    pub encrypt: Option<types::BlockdevQcowEncryption>,
}

impl BlockdevOptionsQcow {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            encrypt: None,
        }
    }

    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }

    /// How to decrypt the image. Needed for encrypted images, unless only their metadata are read
    /// (`qemu-img info`).
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::BlockdevQcowEncryption>) -> Self {
        self.encrypt = Some(value.into());
        self
    }
}

/// Encryption formats of qcow2 images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// The old format, AES-128-CBC keyed with the password. Weak; QEMU's system emulators refuse
    /// such images, only tools like `qemu-img` still read them, to convert them.
    Aes,
    /// LUKS (version 1) with its header inside the image: strong ciphers, eight key slots,
    /// changeable passwords.
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Encryption settings to open a qcow2 image.
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
    /// The format that the image was encrypted with; it must agree with the image header.
    pub format: types::BlockdevQcow2EncryptionBranch,
}

impl BlockdevQcow2Encryption {
    /// Creates a value.
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
    /// The old format, AES-128-CBC keyed with the password. Weak; QEMU's system emulators refuse
    /// such images, only tools like `qemu-img` still read them, to convert them.
    Aes(types::QCryptoBlockOptionsQCow),
    /// LUKS (version 1) with its header inside the image: strong ciphers, eight key slots,
    /// changeable passwords.
    Luks(types::QCryptoBlockOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `preallocate` filter, which grows the file below in large steps.
///
/// It goes between a format node (usually qcow2) and its file node, for file systems on which
/// small extensions are slow. What was allocated in advance and not used is cut off when the
/// node is closed.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// The file is grown to a multiple of this many bytes, itself a multiple of 512. Default:
    /// 1048576 (1 MiB).
    pub prealloc_align: Option<i64>,
    /// How many bytes beyond the end of a write to allocate in advance. Default: 134217728 (128
    /// MiB).
    pub prealloc_size: Option<i64>,
}

impl BlockdevOptionsPreallocate {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            prealloc_align: None,
            prealloc_size: None,
        }
    }

    /// The file is grown to a multiple of this many bytes, itself a multiple of 512. Default:
    /// 1048576 (1 MiB).
    #[inline]
    #[must_use]
    pub fn prealloc_align(mut self, value: impl Into<Option<i64>>) -> Self {
        self.prealloc_align = value.into();
        self
    }

    /// How many bytes beyond the end of a write to allocate in advance. Default: 134217728 (128
    /// MiB).
    #[inline]
    #[must_use]
    pub fn prealloc_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.prealloc_size = value.into();
        self
    }
}

/// Options of the `qcow2` driver, such as caches, discards and encryption.
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    pub backing: Option<types::BlockdevRefOrNull>,
    /// Postpone updates of reference counts: faster writes without a flush, but after a crash the
    /// counts must be rebuilt when the image is next opened. Needs a version 3 image. Default: as
    /// stored in the image.
    pub lazy_refcounts: Option<bool>,
    /// Hand discards by the guest on to the file below, so that space on the host is freed.
    /// Default: true if the option `discard` of this node is `unmap`, else false.
    pub pass_discard_request: Option<bool>,
    /// Discard clusters in the file below that become free when a snapshot is deleted. Default:
    /// true.
    pub pass_discard_snapshot: Option<bool>,
    /// Discard clusters in the file below that become free in any other way, such as metadata that
    /// moved. Default: false.
    pub pass_discard_other: Option<bool>,
    /// Keep a cluster reserved in the image when the guest discards it or fills it with zeroes, so
    /// that later writes go to the same place. Prevents fragmentation and a file that grows beyond
    /// the size of the disk, which matters for images on block devices. Whether the host frees the
    /// space still depends on
    /// [`pass-discard-request`](field@types::BlockdevOptionsQcow2::pass_discard_request). Needs a
    /// version 3 image. Default: false.
    ///
    /// Since QEMU 8.1.
    pub discard_no_unref: Option<bool>,
    /// The metadata to guard against accidental overwriting. Default: the set `cached`.
    pub overlap_check: Option<types::Qcow2OverlapChecks>,
    /// Limit of the L2 and refcount caches together, in bytes. QEMU divides it between them. At
    /// most two of this, [`l2-cache-size`](field@types::BlockdevOptionsQcow2::l2_cache_size) and
    /// [`refcount-cache-size`](field@types::BlockdevOptionsQcow2::refcount_cache_size) may be
    /// given, and neither part may exceed the whole.
    pub cache_size: Option<i64>,
    /// Limit of the cache of L2 tables, in bytes. With 64 KiB clusters, each MiB covers 8 GiB of
    /// the disk. Default: what the whole disk needs, at most 32 MiB on Linux and 8 MiB elsewhere.
    pub l2_cache_size: Option<i64>,
    /// How many bytes of an L2 table to read and keep at once: a power of two from 512 to the
    /// cluster size. Smaller entries suit random access to images with large clusters. Default: the
    /// cluster size if the L2 cache covers the whole disk, else 4096.
    pub l2_cache_entry_size: Option<i64>,
    /// Limit of the cache of refcount blocks, in bytes. Default: four clusters, or what
    /// [`cache-size`](field@types::BlockdevOptionsQcow2::cache_size) leaves over once the L2 cache
    /// covers the disk.
    pub refcount_cache_size: Option<i64>,
    /// After how many seconds without use a cache entry is dropped from memory. 0 keeps all.
    /// Default: 600 on Linux; 0 elsewhere, where it cannot be changed.
    pub cache_clean_interval: Option<i64>,
    /// How to decrypt the image. Needed for encrypted images, unless only their metadata are read
    /// (`qemu-img info`).
    pub encrypt: Option<types::BlockdevQcow2Encryption>,
    /// The node or file with the guest's data, for an image that keeps them outside the qcow2 file;
    /// an error for other images. Default: the file whose name the image stores.
    pub data_file: Option<types::BlockdevRef>,
}

impl BlockdevOptionsQcow2 {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Node with the backing image: a node name, options to open one, or null for none. Default:
    /// the backing image that the header names is opened.
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }

    /// Postpone updates of reference counts: faster writes without a flush, but after a crash the
    /// counts must be rebuilt when the image is next opened. Needs a version 3 image. Default: as
    /// stored in the image.
    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = value.into();
        self
    }

    /// Hand discards by the guest on to the file below, so that space on the host is freed.
    /// Default: true if the option `discard` of this node is `unmap`, else false.
    #[inline]
    #[must_use]
    pub fn pass_discard_request(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_request = value.into();
        self
    }

    /// Discard clusters in the file below that become free when a snapshot is deleted. Default:
    /// true.
    #[inline]
    #[must_use]
    pub fn pass_discard_snapshot(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_snapshot = value.into();
        self
    }

    /// Discard clusters in the file below that become free in any other way, such as metadata that
    /// moved. Default: false.
    #[inline]
    #[must_use]
    pub fn pass_discard_other(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_other = value.into();
        self
    }

    /// Keep a cluster reserved in the image when the guest discards it or fills it with zeroes, so
    /// that later writes go to the same place. Prevents fragmentation and a file that grows beyond
    /// the size of the disk, which matters for images on block devices. Whether the host frees the
    /// space still depends on
    /// [`pass-discard-request`](field@types::BlockdevOptionsQcow2::pass_discard_request). Needs a
    /// version 3 image. Default: false.
    ///
    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn discard_no_unref(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_no_unref = value.into();
        self
    }

    /// The metadata to guard against accidental overwriting. Default: the set `cached`.
    #[inline]
    #[must_use]
    pub fn overlap_check(mut self, value: impl Into<types::Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(value.into());
        self
    }

    /// Limit of the L2 and refcount caches together, in bytes. QEMU divides it between them. At
    /// most two of this, [`l2-cache-size`](field@types::BlockdevOptionsQcow2::l2_cache_size) and
    /// [`refcount-cache-size`](field@types::BlockdevOptionsQcow2::refcount_cache_size) may be
    /// given, and neither part may exceed the whole.
    #[inline]
    #[must_use]
    pub fn cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cache_size = value.into();
        self
    }

    /// Limit of the cache of L2 tables, in bytes. With 64 KiB clusters, each MiB covers 8 GiB of
    /// the disk. Default: what the whole disk needs, at most 32 MiB on Linux and 8 MiB elsewhere.
    #[inline]
    #[must_use]
    pub fn l2_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.l2_cache_size = value.into();
        self
    }

    /// How many bytes of an L2 table to read and keep at once: a power of two from 512 to the
    /// cluster size. Smaller entries suit random access to images with large clusters. Default: the
    /// cluster size if the L2 cache covers the whole disk, else 4096.
    #[inline]
    #[must_use]
    pub fn l2_cache_entry_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.l2_cache_entry_size = value.into();
        self
    }

    /// Limit of the cache of refcount blocks, in bytes. Default: four clusters, or what
    /// [`cache-size`](field@types::BlockdevOptionsQcow2::cache_size) leaves over once the L2 cache
    /// covers the disk.
    #[inline]
    #[must_use]
    pub fn refcount_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.refcount_cache_size = value.into();
        self
    }

    /// After how many seconds without use a cache entry is dropped from memory. 0 keeps all.
    /// Default: 600 on Linux; 0 elsewhere, where it cannot be changed.
    #[inline]
    #[must_use]
    pub fn cache_clean_interval(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cache_clean_interval = value.into();
        self
    }

    /// How to decrypt the image. Needed for encrypted images, unless only their metadata are read
    /// (`qemu-img info`).
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(value.into());
        self
    }

    /// The node or file with the guest's data, for an image that keeps them outside the qcow2 file;
    /// an error for other images. Default: the file whose name the image stores.
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
    /// Accepts any key. An attacker on the network can pose as the server.
    None,
    /// Compares the server's key with a given fingerprint.
    Hash,
    /// Looks the server up in the [`known_hosts`](types::SshHostKeyCheckMode::KnownHosts) file of
    /// the user that runs QEMU; an unknown or changed key is an error.
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Hash of the fingerprint that an SSH server's key is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// MD5, 32 hexadecimal digits. Weak.
    Md5,
    /// SHA-1, 40 hexadecimal digits. Weak.
    Sha1,
    /// SHA-256, 64 hexadecimal digits.
    ///
    /// Since QEMU 6.1.
    Sha256,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Fingerprint that the key of an SSH server must have.
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// The algorithm that made [`hash`](field@types::SshHostKeyHash::hash).
    ///
    /// On the wire: `type`.
    pub type_: types::SshHostKeyCheckHashType,
    /// Fingerprint of the server's public key in hexadecimal digits, in either case; colons between
    /// them are ignored. Base64, as `ssh-keygen -l` prints SHA-256, is not accepted.
    pub hash: crate::rt::Text,
}

impl SshHostKeyHash {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::SshHostKeyCheckHashType,
        hash: impl Into<crate::rt::Text>,
    ) -> Self {
        Self { type_, hash: hash.into() }
    }
}

/// How to make sure that an SSH server is the right one.
#[non_exhaustive]
pub struct SshHostKeyCheck {
    /// What the server's key is compared with.
    pub mode: types::SshHostKeyCheckBranch,
}

impl SshHostKeyCheck {
    /// Creates a value.
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
    /// Compares the server's key with a given fingerprint.
    Hash(types::SshHostKeyHash),
    /// Accepts any key. An attacker on the network can pose as the server.
    None,
    /// Looks the server up in the [`known_hosts`](types::SshHostKeyCheckMode::KnownHosts) file of
    /// the user that runs QEMU; an unknown or changed key is an error.
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `ssh` driver, for an image on an SSH server, read and written over SFTP.
///
/// QEMU logs in with the keys of an SSH agent or with unencrypted default keys of its user; it
/// cannot send a password.
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// Host name or address, and port (usually 22), which must be a number.
    pub server: types::InetSocketAddress,
    /// File name of the image on the server. Absolute, or relative to where SFTP sessions start
    /// (the user's home, as a rule).
    pub path: crate::rt::Text,
    /// Name to log in with. Default: the local user that runs QEMU.
    pub user: Option<crate::rt::Text>,
    /// How to verify that this is the right server. Default: `known_hosts`.
    pub host_key_check: Option<types::SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        server: types::InetSocketAddress,
        path: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            server,
            path: path.into(),
            user: None,
            host_key_check: None,
        }
    }

    /// Name to log in with. Default: the local user that runs QEMU.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.user = Some(value.into());
        self
    }

    /// How to verify that this is the right server. Default: `known_hosts`.
    #[inline]
    #[must_use]
    pub fn host_key_check(mut self, value: impl Into<types::SshHostKeyCheck>) -> Self {
        self.host_key_check = Some(value.into());
        self
    }
}

/// Points in block drivers at which `blkdebug` can act.
///
/// Most lie in the qcow2 driver and are reached just before the operation named; they reach
/// `blkdebug` only if it is the `file` child of the node in question.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// Before entries of the L1 table are written.
    L1Update,
    /// Before clusters for a larger L1 table are allocated.
    L1GrowAllocTable,
    /// Before the content of a larger L1 table is written.
    L1GrowWriteTable,
    /// Before the image header is changed to point to the larger L1 table.
    L1GrowActivateTable,
    /// Before an L2 table is read.
    L2Load,
    /// Before a changed L2 table is written from the cache.
    L2Update,
    /// Before the L2 entry of a compressed cluster is changed.
    L2UpdateCompressed,
    /// Before the old L2 table, shared with a snapshot, is read to copy it.
    L2AllocCowRead,
    /// Before a newly allocated L2 table is written.
    L2AllocWrite,
    /// Before guest data are read from the image.
    ReadAio,
    /// Before guest data are read from the backing file.
    ReadBackingAio,
    /// Before a compressed cluster is read.
    ReadCompressed,
    /// Before guest data are written.
    WriteAio,
    /// Before a compressed cluster is written.
    WriteCompressed,
    /// Before machine state of an internal snapshot is read.
    VmstateLoad,
    /// Before machine state of an internal snapshot is written.
    VmstateSave,
    /// Before the rest of a cluster is read that a write covers only in part, to copy it.
    CowRead,
    /// Before that rest is written to the new cluster.
    CowWrite,
    /// Before the refcount table is read, at opening.
    ReftableLoad,
    /// Before the refcount table is made larger.
    ReftableGrow,
    /// Before the refcount table is rewritten, as when an image is emptied.
    ReftableUpdate,
    /// Before a refcount block is read.
    RefblockLoad,
    /// Before a whole refcount block is written. Not reached by today's drivers.
    RefblockUpdate,
    /// Before a changed refcount block is written from the cache.
    RefblockUpdatePart,
    /// When a new refcount block is needed.
    RefblockAlloc,
    /// Before a new refcount block is entered in the refcount table.
    RefblockAllocHookup,
    /// Before a new refcount block is written.
    RefblockAllocWrite,
    /// Before the refcount blocks that describe a larger refcount table are written.
    RefblockAllocWriteBlocks,
    /// Before a larger refcount table is written.
    RefblockAllocWriteTable,
    /// Before the header is changed to point to the larger refcount table.
    RefblockAllocSwitchTable,
    /// Before whole clusters are allocated.
    ClusterAlloc,
    /// Before part of a cluster is allocated, for compressed data.
    ClusterAllocBytes,
    /// Before clusters are freed.
    ClusterFree,
    /// Before the driver writes out its caches, at a flush.
    FlushToOs,
    /// Before the flush itself goes on to stable storage.
    FlushToDisk,
    /// Before the start of an unaligned write is padded with data that have to be read first.
    PwritevRmwHead,
    /// After those data at the start have been read.
    PwritevRmwAfterHead,
    /// Before the end of an unaligned write is padded with data that have to be read first.
    PwritevRmwTail,
    /// After those data at the end have been read.
    PwritevRmwAfterTail,
    /// Before any write, in the general block layer.
    Pwritev,
    /// Before any write of zeroes, in the general block layer.
    PwritevZero,
    /// After a write or a write of zeroes, successful or not.
    PwritevDone,
    /// Before an image is emptied in one step.
    EmptyImagePrepare,
    /// Before the entries of the L1 table that a shrunk image no longer needs are cleared.
    L1ShrinkWriteTable,
    /// Before the L2 tables that a shrunk image no longer needs are freed.
    L1ShrinkFreeL2Clusters,
    /// Before data are written because of copy-on-read.
    CorWrite,
    /// Before new clusters are zeroed as a whole instead of copying around the write.
    ClusterAllocSpace,
    /// Once, when the `blkdebug` node is opened: rules for it are in force from the start.
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Kinds of request that `blkdebug` can make fail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugIOType {
    /// Requests that fetch data from the image.
    Read,
    /// Writes with data.
    Write,
    /// Writes of zeroes without data.
    WriteZeroes,
    /// Requests to deallocate a range.
    Discard,
    /// Flushes to stable storage.
    Flush,
    /// Questions whether a range is allocated or zero. Only affected where a rule asks for it.
    BlockStatus,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A `blkdebug` rule that makes requests fail.
///
/// The event puts the rule in force. From then on, requests that meet the other conditions are
/// delayed or fail, until another event puts other rules in force or, with
/// [`once`](field@types::BlkdebugInjectErrorOptions::once), until the first such request.
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// The event that puts the rule in force.
    pub event: types::BlkdebugEvent,
    /// State that the node must be in. 0, the default, means any; a new node is in state 1.
    pub state: Option<i64>,
    /// The one kind of request that fails. Default: all kinds except `block-status`.
    pub iotype: Option<types::BlkdebugIOType>,
    /// Error number of the host that requests fail with. Default: 5 (`EIO`). 0 makes no request
    /// fail, for use with [`delay-ns`](field@types::BlkdebugInjectErrorOptions::delay_ns).
    pub errno: Option<i64>,
    /// How long to hold the request back before it fails or goes on, in nanoseconds.
    ///
    /// Since QEMU 11.1.
    pub delay_ns: Option<i64>,
    /// Requests fail only if they touch this 512-byte sector, counted from 0. Default: -1, any
    /// sector.
    pub sector: Option<i64>,
    /// Whether the rule is removed for good after the first request that it affects. Default:
    /// false.
    pub once: Option<bool>,
    /// Whether a failing request returns at once instead of going through the event loop first, as
    /// real errors do. Default: false.
    pub immediately: Option<bool>,
}

impl BlkdebugInjectErrorOptions {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// State that the node must be in. 0, the default, means any; a new node is in state 1.
    #[inline]
    #[must_use]
    pub fn state(mut self, value: impl Into<Option<i64>>) -> Self {
        self.state = value.into();
        self
    }

    /// The one kind of request that fails. Default: all kinds except `block-status`.
    #[inline]
    #[must_use]
    pub fn iotype(mut self, value: impl Into<Option<types::BlkdebugIOType>>) -> Self {
        self.iotype = value.into();
        self
    }

    /// Error number of the host that requests fail with. Default: 5 (`EIO`). 0 makes no request
    /// fail, for use with [`delay-ns`](field@types::BlkdebugInjectErrorOptions::delay_ns).
    #[inline]
    #[must_use]
    pub fn errno(mut self, value: impl Into<Option<i64>>) -> Self {
        self.errno = value.into();
        self
    }

    /// How long to hold the request back before it fails or goes on, in nanoseconds.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn delay_ns(mut self, value: impl Into<Option<i64>>) -> Self {
        self.delay_ns = value.into();
        self
    }

    /// Requests fail only if they touch this 512-byte sector, counted from 0. Default: -1, any
    /// sector.
    #[inline]
    #[must_use]
    pub fn sector(mut self, value: impl Into<Option<i64>>) -> Self {
        self.sector = value.into();
        self
    }

    /// Whether the rule is removed for good after the first request that it affects. Default:
    /// false.
    #[inline]
    #[must_use]
    pub fn once(mut self, value: impl Into<Option<bool>>) -> Self {
        self.once = value.into();
        self
    }

    /// Whether a failing request returns at once instead of going through the event loop first, as
    /// real errors do. Default: false.
    #[inline]
    #[must_use]
    pub fn immediately(mut self, value: impl Into<Option<bool>>) -> Self {
        self.immediately = value.into();
        self
    }
}

/// A `blkdebug` rule that changes its state at an event.
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// The event at which the state changes.
    pub event: types::BlkdebugEvent,
    /// State that the node must be in for the rule to apply. 0, the default, means any; a new node
    /// is in state 1.
    pub state: Option<i64>,
    /// The state that the node is in afterwards, a number that rules can ask for in their
    /// [`state`](field@types::BlkdebugSetStateOptions::state).
    pub new_state: i64,
}

impl BlkdebugSetStateOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(event: types::BlkdebugEvent, new_state: i64) -> Self {
        Self {
            event,
            state: None,
            new_state,
        }
    }

    /// State that the node must be in for the rule to apply. 0, the default, means any; a new node
    /// is in state 1.
    #[inline]
    #[must_use]
    pub fn state(mut self, value: impl Into<Option<i64>>) -> Self {
        self.state = value.into();
        self
    }
}

/// Options of the `blkdebug` filter, which injects errors for tests.
///
/// The limits that are given must fit each other: each is a multiple of
/// [`align`](field@types::BlockdevOptionsBlkdebug::align), and each maximum is a multiple of
/// the preferred size.
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// The node that requests go on to.
    pub image: types::BlockdevRef,
    /// Name of a file on the host with rules, in sections `[inject-error]` and `[set-state]` with
    /// the members of those types as keys. Its rules are added to those given here.
    pub config: Option<crate::rt::Text>,
    /// Alignment that requests must have, in bytes: a power of two. 0, the default, keeps that of
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub align: Option<i64>,
    /// Largest read or write in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub max_transfer: Option<i32>,
    /// Preferred alignment of writes of zeroes in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub opt_write_zero: Option<i32>,
    /// Largest write of zeroes in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align) and of
    /// [`opt-write-zero`](field@types::BlockdevOptionsBlkdebug::opt_write_zero). 0, the default,
    /// leaves it to [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub max_write_zero: Option<i32>,
    /// Preferred alignment of discards in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub opt_discard: Option<i32>,
    /// Largest discard in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align) and of
    /// [`opt-discard`](field@types::BlockdevOptionsBlkdebug::opt_discard). 0, the default, leaves
    /// it to [`image`](field@types::BlockdevOptionsBlkdebug::image).
    pub max_discard: Option<i32>,
    /// Rules that make requests fail. Default: none.
    pub inject_error: Option<Vec<types::BlkdebugInjectErrorOptions>>,
    /// Rules that change the state of the node. Default: none.
    pub set_state: Option<Vec<types::BlkdebugSetStateOptions>>,
    /// Permissions to request on [`image`](field@types::BlockdevOptionsBlkdebug::image) beyond
    /// those that the users of this node need; to provoke permission conflicts. Default: none.
    pub take_child_perms: Option<Vec<types::BlockPermission>>,
    /// Permissions on [`image`](field@types::BlockdevOptionsBlkdebug::image) to deny to its other
    /// users, beyond those that would be denied anyway. Default: none.
    pub unshare_child_perms: Option<Vec<types::BlockPermission>>,
}

impl BlockdevOptionsBlkdebug {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Name of a file on the host with rules, in sections `[inject-error]` and `[set-state]` with
    /// the members of those types as keys. Its rules are added to those given here.
    #[inline]
    #[must_use]
    pub fn config(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Alignment that requests must have, in bytes: a power of two. 0, the default, keeps that of
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn align(mut self, value: impl Into<Option<i64>>) -> Self {
        self.align = value.into();
        self
    }

    /// Largest read or write in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn max_transfer(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_transfer = value.into();
        self
    }

    /// Preferred alignment of writes of zeroes in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn opt_write_zero(mut self, value: impl Into<Option<i32>>) -> Self {
        self.opt_write_zero = value.into();
        self
    }

    /// Largest write of zeroes in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align) and of
    /// [`opt-write-zero`](field@types::BlockdevOptionsBlkdebug::opt_write_zero). 0, the default,
    /// leaves it to [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn max_write_zero(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_write_zero = value.into();
        self
    }

    /// Preferred alignment of discards in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align). 0, the default, leaves it to
    /// [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn opt_discard(mut self, value: impl Into<Option<i32>>) -> Self {
        self.opt_discard = value.into();
        self
    }

    /// Largest discard in bytes, a multiple of
    /// [`align`](field@types::BlockdevOptionsBlkdebug::align) and of
    /// [`opt-discard`](field@types::BlockdevOptionsBlkdebug::opt_discard). 0, the default, leaves
    /// it to [`image`](field@types::BlockdevOptionsBlkdebug::image).
    #[inline]
    #[must_use]
    pub fn max_discard(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_discard = value.into();
        self
    }

    /// Rules that make requests fail. Default: none.
    #[inline]
    #[must_use]
    pub fn inject_error(
        mut self,
        value: impl Into<Vec<types::BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(value.into());
        self
    }

    /// Rules that change the state of the node. Default: none.
    #[inline]
    #[must_use]
    pub fn set_state(
        mut self,
        value: impl Into<Vec<types::BlkdebugSetStateOptions>>,
    ) -> Self {
        self.set_state = Some(value.into());
        self
    }

    /// Permissions to request on [`image`](field@types::BlockdevOptionsBlkdebug::image) beyond
    /// those that the users of this node need; to provoke permission conflicts. Default: none.
    #[inline]
    #[must_use]
    pub fn take_child_perms(
        mut self,
        value: impl Into<Vec<types::BlockPermission>>,
    ) -> Self {
        self.take_child_perms = Some(value.into());
        self
    }

    /// Permissions on [`image`](field@types::BlockdevOptionsBlkdebug::image) to deny to its other
    /// users, beyond those that would be denied anyway. Default: none.
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
///
/// The log has the format of the Linux kernel's `dm-log-writes` target, so that its tools can
/// replay the writes one after the other.
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// The node with the data, which all requests go on to.
    pub file: types::BlockdevRef,
    /// The node that the log is written to.
    pub log: types::BlockdevRef,
    /// Unit of offsets and sizes in the log, in bytes: a power of two from 32 to 8388608 (8 MiB).
    /// Default: 512. Excludes [`log-append`](field@types::BlockdevOptionsBlklogwrites::log_append),
    /// which takes it from the existing log.
    pub log_sector_size: Option<u32>,
    /// Whether to continue the log that is in
    /// [`log`](field@types::BlockdevOptionsBlklogwrites::log) rather than start a new one. Default:
    /// false.
    pub log_append: Option<bool>,
    /// After how many logged requests the log's superblock, with the number of entries, is written
    /// again. Not 0. Default: 4096.
    pub log_super_update_interval: Option<u64>,
}

impl BlockdevOptionsBlklogwrites {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Unit of offsets and sizes in the log, in bytes: a power of two from 32 to 8388608 (8 MiB).
    /// Default: 512. Excludes [`log-append`](field@types::BlockdevOptionsBlklogwrites::log_append),
    /// which takes it from the existing log.
    #[inline]
    #[must_use]
    pub fn log_sector_size(mut self, value: impl Into<Option<u32>>) -> Self {
        self.log_sector_size = value.into();
        self
    }

    /// Whether to continue the log that is in
    /// [`log`](field@types::BlockdevOptionsBlklogwrites::log) rather than start a new one. Default:
    /// false.
    #[inline]
    #[must_use]
    pub fn log_append(mut self, value: impl Into<Option<bool>>) -> Self {
        self.log_append = value.into();
        self
    }

    /// After how many logged requests the log's superblock, with the number of entries, is written
    /// again. Not 0. Default: 4096.
    #[inline]
    #[must_use]
    pub fn log_super_update_interval(mut self, value: impl Into<Option<u64>>) -> Self {
        self.log_super_update_interval = value.into();
        self
    }
}

/// Options of the `blkverify` filter, which compares two images as they are used: requests go
/// to both, and QEMU prints a message and exits when results or data differ.
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// The node under test. Its data are what the user of the filter sees.
    pub test: types::BlockdevRef,
    /// The node to compare with, usually a raw copy with the same content.
    pub raw: types::BlockdevRef,
}

impl BlockdevOptionsBlkverify {
    /// Creates a value.
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

/// Options of the `blkreplay` filter, which makes I/O repeatable for record and replay
/// (`-icount` with `rr=record` or `rr=replay`).
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// The node whose requests complete at recorded points in time.
    pub image: types::BlockdevRef,
}

impl BlockdevOptionsBlkreplay {
    /// Creates a value.
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
    /// Reads all children, compares the data and returns the version that enough of them agree on.
    Quorum,
    /// Reads the first child only, and the next one if that fails. Fast, but it does not notice
    /// wrong data.
    Fifo,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the `quorum` driver, which keeps copies on several children.
///
/// Writes go to all of them. Failing and deviating children are reported with
/// `QUORUM_REPORT_BAD`, the lack of a majority with `QUORUM_FAILURE`.
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// Whether QEMU prints a message and exits when the data of two children differ. Needs exactly
    /// two children and a [`vote-threshold`](field@types::BlockdevOptionsQuorum::vote_threshold) of
    /// 2\. Default: false.
    pub blkverify: Option<bool>,
    /// The copies, all of the same size. At least one.
    pub children: Vec<types::BlockdevRef>,
    /// How many children must agree for a read, and succeed for a write. From 1 to the number of
    /// children.
    pub vote_threshold: i64,
    /// Whether to overwrite data that lost the vote with data that won it. Not with
    /// [`blkverify`](field@types::BlockdevOptionsQuorum::blkverify). Default: false.
    pub rewrite_corrupted: Option<bool>,
    /// How reads are served. Default: `quorum`. With `fifo`, neither
    /// [`blkverify`](field@types::BlockdevOptionsQuorum::blkverify) nor
    /// [`rewrite-corrupted`](field@types::BlockdevOptionsQuorum::rewrite_corrupted) has an effect.
    pub read_pattern: Option<types::QuorumReadPattern>,
}

impl BlockdevOptionsQuorum {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Whether QEMU prints a message and exits when the data of two children differ. Needs exactly
    /// two children and a [`vote-threshold`](field@types::BlockdevOptionsQuorum::vote_threshold) of
    /// 2\. Default: false.
    #[inline]
    #[must_use]
    pub fn blkverify(mut self, value: impl Into<Option<bool>>) -> Self {
        self.blkverify = value.into();
        self
    }

    /// Whether to overwrite data that lost the vote with data that won it. Not with
    /// [`blkverify`](field@types::BlockdevOptionsQuorum::blkverify). Default: false.
    #[inline]
    #[must_use]
    pub fn rewrite_corrupted(mut self, value: impl Into<Option<bool>>) -> Self {
        self.rewrite_corrupted = value.into();
        self
    }

    /// How reads are served. Default: `quorum`. With `fifo`, neither
    /// [`blkverify`](field@types::BlockdevOptionsQuorum::blkverify) nor
    /// [`rewrite-corrupted`](field@types::BlockdevOptionsQuorum::rewrite_corrupted) has an effect.
    #[inline]
    #[must_use]
    pub fn read_pattern(
        mut self,
        value: impl Into<Option<types::QuorumReadPattern>>,
    ) -> Self {
        self.read_pattern = value.into();
        self
    }
}

/// Options of the libblkio driver `io_uring`, which opens a file or block device of the host
/// through io_uring.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// Path of the file or block device on the host.
    pub filename: crate::rt::Text,
}

impl BlockdevOptionsIoUring {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self { filename: filename.into() }
    }
}

/// Options of the libblkio driver `nvme-io_uring`, which sends NVMe commands through io_uring.
/// The node must be opened with the cache option `direct`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// Path of the character device of an NVMe namespace, such as `/dev/ng0n1`.
    pub path: crate::rt::Text,
}

impl BlockdevOptionsNvmeIoUring {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vfio-pci`, which drives a virtio-blk PCI device
/// of the host through VFIO.
///
/// The node must be opened with the cache option `direct`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// Directory of the PCI device in sysfs, such as `/sys/bus/pci/devices/0000:00:01.0`. The
    /// device must be bound to `vfio-pci`.
    pub path: crate::rt::Text,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vhost-user`, a client of a vhost-user-blk server
/// such as an export of `qemu-storage-daemon`.
///
/// The node must be opened with the cache option `direct`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// Path of the UNIX socket that the server listens on.
    pub path: crate::rt::Text,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

/// Options of the libblkio driver `virtio-blk-vhost-vdpa`, for a vDPA block device of the host.
/// The node must be opened with the cache option `direct`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// Features:
///
/// - `fdset`: [`path`](field@types::BlockdevOptionsVirtioBlkVhostVdpa::path) can be
///   `/dev/fdset/N`, to use a file descriptor that was handed over with `add-fd`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// Path of the vhost-vdpa character device, such as `/dev/vhost-vdpa-0`.
    pub path: crate::rt::Text,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self { path: path.into() }
    }
}

/// Transport of an iSCSI connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// Plain TCP.
    Tcp,
    /// RDMA with iSCSI extensions (iSER); needs RDMA hardware and a libiscsi built with it.
    Iser,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Which checksum an iSCSI initiator offers for headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// Insists on CRC32C; the login fails if the target does not agree.
    Crc32c,
    /// Insists on no checksum.
    None,
    /// Offers both and prefers CRC32C.
    Crc32cNone,
    /// Offers both and prefers no checksum.
    NoneCrc32c,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the `iscsi` driver, for a LUN on an iSCSI target.
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// What carries the iSCSI connection.
    pub transport: types::IscsiTransport,
    /// Address of the target as `host` or `host:port`. The default port is 3260.
    pub portal: crate::rt::Text,
    /// Name (IQN) of the target, such as `iqn.2001-04.com.example:disk1`.
    pub target: crate::rt::Text,
    /// Number of the logical unit. Default: 0.
    pub lun: Option<i64>,
    /// Name for CHAP authentication. Without it, QEMU logs in without authentication.
    pub user: Option<crate::rt::Text>,
    /// Id of a `secret` object with the CHAP password. Required with
    /// [`user`](field@types::BlockdevOptionsIscsi::user).
    pub password_secret: Option<crate::rt::Text>,
    /// Name (IQN) under which QEMU logs in. Default: `iqn.2008-11.org.linux-kvm`, followed by a
    /// colon and the name or UUID of the guest if it has one.
    pub initiator_name: Option<crate::rt::Text>,
    /// Checksum to negotiate for headers. Default: `none-crc32c`.
    pub header_digest: Option<types::IscsiHeaderDigest>,
    /// After how many seconds a request fails. 0, the default, means never.
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        transport: types::IscsiTransport,
        portal: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
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

    /// Number of the logical unit. Default: 0.
    #[inline]
    #[must_use]
    pub fn lun(mut self, value: impl Into<Option<i64>>) -> Self {
        self.lun = value.into();
        self
    }

    /// Name for CHAP authentication. Without it, QEMU logs in without authentication.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.user = Some(value.into());
        self
    }

    /// Id of a `secret` object with the CHAP password. Required with
    /// [`user`](field@types::BlockdevOptionsIscsi::user).
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    /// Name (IQN) under which QEMU logs in. Default: `iqn.2008-11.org.linux-kvm`, followed by a
    /// colon and the name or UUID of the guest if it has one.
    #[inline]
    #[must_use]
    pub fn initiator_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.initiator_name = Some(value.into());
        self
    }

    /// Checksum to negotiate for headers. Default: `none-crc32c`.
    #[inline]
    #[must_use]
    pub fn header_digest(
        mut self,
        value: impl Into<Option<types::IscsiHeaderDigest>>,
    ) -> Self {
        self.header_digest = value.into();
        self
    }

    /// After how many seconds a request fails. 0, the default, means never.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }
}

/// Ways to log in to a Ceph cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// Ceph's own authentication with a shared key.
    Cephx,
    /// No authentication.
    None,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Encryption formats of Ceph RBD images. The Ceph client library encrypts and decrypts; the
/// header lies inside the RBD image.
///
/// In messages since QEMU 6.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// LUKS version 1.
    Luks,
    /// LUKS version 2.
    Luks2,
    /// LUKS of whichever version the image has. For opening only.
    ///
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options to open an RBD image encrypted with LUKS version 1.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS {
    /// Id of a `secret` object with the passphrase.
    pub key_secret: crate::rt::Text,
}

impl RbdEncryptionOptionsLUKS {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<crate::rt::Text>) -> Self {
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
    /// Id of a `secret` object with the passphrase.
    pub key_secret: crate::rt::Text,
}

impl RbdEncryptionOptionsLUKS2 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<crate::rt::Text>) -> Self {
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
    /// Id of a `secret` object with the passphrase.
    pub key_secret: crate::rt::Text,
}

impl RbdEncryptionOptionsLUKSAny {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<crate::rt::Text>) -> Self {
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
    /// Id of a `secret` object with the passphrase.
    pub key_secret: crate::rt::Text,
    /// The cipher: `aes-128` or `aes-256`; others are an error. Default: `aes-256`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLUKS {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<crate::rt::Text>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }

    /// The cipher: `aes-128` or `aes-256`; others are an error. Default: `aes-256`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(
        mut self,
        value: impl Into<Option<types::QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = value.into();
        self
    }
}

/// Options to create an RBD image encrypted with LUKS version 2.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    /// Id of a `secret` object with the passphrase.
    pub key_secret: crate::rt::Text,
    /// The cipher: `aes-128` or `aes-256`; others are an error. Default: `aes-256`.
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLUKS2 {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<crate::rt::Text>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }

    /// The cipher: `aes-128` or `aes-256`; others are an error. Default: `aes-256`.
    #[inline]
    #[must_use]
    pub fn cipher_alg(
        mut self,
        value: impl Into<Option<types::QCryptoCipherAlgo>>,
    ) -> Self {
        self.cipher_alg = value.into();
        self
    }
}

/// How to open an encrypted RBD image, and its encrypted parents.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// The format of the image's encryption.
    pub format: types::RbdEncryptionOptionsBranch,
    /// The same for the parent of a cloned image. Not needed if the parent is not encrypted, or if
    /// the clone was not encrypted anew and so shares format and passphrase with its parent.
    ///
    /// Since QEMU 8.0.
    pub parent: Option<Box<types::RbdEncryptionOptions>>,
}

impl RbdEncryptionOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(format: impl Into<types::RbdEncryptionOptionsBranch>) -> Self {
        Self {
            format: format.into(),
            parent: None,
        }
    }

    /// The same for the parent of a cloned image. Not needed if the parent is not encrypted, or if
    /// the clone was not encrypted anew and so shares format and passphrase with its parent.
    ///
    /// Since QEMU 8.0.
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
    /// LUKS version 1.
    Luks(types::RbdEncryptionOptionsLUKS),
    /// LUKS version 2.
    Luks2(types::RbdEncryptionOptionsLUKS2),
    /// LUKS of whichever version the image has. For opening only.
    ///
    /// Since QEMU 8.0.
    LuksAny(types::RbdEncryptionOptionsLUKSAny),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// How to encrypt a new RBD image.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptions {
    /// The format to encrypt with: `luks` or `luks2`.
    pub format: types::RbdEncryptionCreateOptionsBranch,
}

impl RbdEncryptionCreateOptions {
    /// Creates a value.
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
    /// LUKS version 1.
    Luks(types::RbdEncryptionCreateOptionsLUKS),
    /// LUKS version 2.
    Luks2(types::RbdEncryptionCreateOptionsLUKS2),
    /// LUKS of whichever version the image has. For opening only.
    ///
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `rbd` driver, for an image on a Ceph cluster.
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// Name of the Ceph pool.
    pub pool: crate::rt::Text,
    /// Namespace inside the pool. Default: the pool's default namespace.
    pub namespace: Option<crate::rt::Text>,
    /// Name of the image in the pool.
    pub image: crate::rt::Text,
    /// Name of a Ceph configuration file on the host; the other members override its settings.
    /// Default: Ceph's usual places, such as `/etc/ceph/ceph.conf`, if there is a file.
    pub conf: Option<crate::rt::Text>,
    /// Name of a snapshot of the image to open. It must be opened read-only. Default: the image as
    /// it is now.
    pub snapshot: Option<crate::rt::Text>,
    /// How to unlock an encrypted image. Without it, the guest sees the encrypted data.
    ///
    /// Since QEMU 6.1.
    pub encrypt: Option<types::RbdEncryptionOptions>,
    /// Ceph user to log in as, without the leading `client.`. Default: `admin`.
    pub user: Option<crate::rt::Text>,
    /// Ways to log in that are acceptable. Default: as configured for Ceph.
    pub auth_client_required: Option<Vec<types::RbdAuthMode>>,
    /// Id of a `secret` object with the user's key. Ceph shows keys in base64, so give the secret
    /// the `format` `base64`. Default: the key from Ceph's keyring file.
    pub key_secret: Option<crate::rt::Text>,
    /// Addresses of the cluster's monitors. Default: those in the Ceph configuration.
    pub server: Option<Vec<types::InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        pool: impl Into<crate::rt::Text>,
        image: impl Into<crate::rt::Text>,
    ) -> Self {
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

    /// Namespace inside the pool. Default: the pool's default namespace.
    #[inline]
    #[must_use]
    pub fn namespace(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.namespace = Some(value.into());
        self
    }

    /// Name of a Ceph configuration file on the host; the other members override its settings.
    /// Default: Ceph's usual places, such as `/etc/ceph/ceph.conf`, if there is a file.
    #[inline]
    #[must_use]
    pub fn conf(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.conf = Some(value.into());
        self
    }

    /// Name of a snapshot of the image to open. It must be opened read-only. Default: the image as
    /// it is now.
    #[inline]
    #[must_use]
    pub fn snapshot(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.snapshot = Some(value.into());
        self
    }

    /// How to unlock an encrypted image. Without it, the guest sees the encrypted data.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(value.into());
        self
    }

    /// Ceph user to log in as, without the leading `client.`. Default: `admin`.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.user = Some(value.into());
        self
    }

    /// Ways to log in that are acceptable. Default: as configured for Ceph.
    #[inline]
    #[must_use]
    pub fn auth_client_required(
        mut self,
        value: impl Into<Vec<types::RbdAuthMode>>,
    ) -> Self {
        self.auth_client_required = Some(value.into());
        self
    }

    /// Id of a `secret` object with the user's key. Ceph shows keys in base64, so give the secret
    /// the `format` `base64`. Default: the key from Ceph's keyring file.
    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

    /// Addresses of the cluster's monitors. Default: those in the Ceph configuration.
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

/// The side of a replicated disk that this QEMU has.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// This QEMU runs the guest and sends its writes to the secondary.
    Primary,
    /// This QEMU holds the standby copy, and collects the writes of the primary and of the standby
    /// guest between checkpoints.
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the `replication` driver, used by COLO.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Which side this node is on.
    pub mode: types::ReplicationMode,
    /// On the secondary side, device name or node name of the top of the chain that this node is
    /// part of; required there. An error on the primary side.
    pub top_id: Option<crate::rt::Text>,
}

impl BlockdevOptionsReplication {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// On the secondary side, device name or node name of the top of the chain that this node is
    /// part of; required there. An error on the primary side.
    #[inline]
    #[must_use]
    pub fn top_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.top_id = Some(value.into());
        self
    }
}

/// Transport of a connection to an NFS server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NFSTransport {
    /// TCP.
    Inet,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Address of an NFS server.
#[non_exhaustive]
pub struct NFSServer {
    /// The transport; there is only one.
    ///
    /// On the wire: `type`.
    pub type_: types::NFSTransport,
    /// Host name or address, without a port.
    pub host: crate::rt::Text,
}

impl NFSServer {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::NFSTransport, host: impl Into<crate::rt::Text>) -> Self {
        Self { type_, host: host.into() }
    }
}

/// Options of the `nfs` driver, for an image on an NFS server. QEMU speaks NFS itself (libnfs);
/// nothing is mounted on the host.
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// Address of the NFS server.
    pub server: types::NFSServer,
    /// Absolute path of the image on the server, starting with the exported folder.
    pub path: crate::rt::Text,
    /// User id to act as on the server. Default: that of the QEMU process; 65534 on Windows.
    pub user: Option<i64>,
    /// Group id to act as on the server. Default: that of the QEMU process; 65534 on Windows.
    pub group: Option<i64>,
    /// How many SYN packets to send before giving up on a connection. Default: as libnfs sets it.
    pub tcp_syn_count: Option<i64>,
    /// How far to read ahead, in bytes; cut to 1 MiB. Not with the cache option `direct`. Default:
    /// as libnfs sets it.
    pub readahead_size: Option<i64>,
    /// Size of the cache of data read. QEMU passes the number to libnfs as a count of 4 KiB pages,
    /// cut to 2048 (8 MiB). Not with the cache option `direct`. Default: as libnfs sets it.
    pub page_cache_size: Option<i64>,
    /// How much libnfs logs to standard error: 0 (nothing) to 2. Default: as libnfs sets it.
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(server: types::NFSServer, path: impl Into<crate::rt::Text>) -> Self {
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

    /// User id to act as on the server. Default: that of the QEMU process; 65534 on Windows.
    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<Option<i64>>) -> Self {
        self.user = value.into();
        self
    }

    /// Group id to act as on the server. Default: that of the QEMU process; 65534 on Windows.
    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<Option<i64>>) -> Self {
        self.group = value.into();
        self
    }

    /// How many SYN packets to send before giving up on a connection. Default: as libnfs sets it.
    #[inline]
    #[must_use]
    pub fn tcp_syn_count(mut self, value: impl Into<Option<i64>>) -> Self {
        self.tcp_syn_count = value.into();
        self
    }

    /// How far to read ahead, in bytes; cut to 1 MiB. Not with the cache option `direct`. Default:
    /// as libnfs sets it.
    #[inline]
    #[must_use]
    pub fn readahead_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead_size = value.into();
        self
    }

    /// Size of the cache of data read. QEMU passes the number to libnfs as a count of 4 KiB pages,
    /// cut to 2048 (8 MiB). Not with the cache option `direct`. Default: as libnfs sets it.
    #[inline]
    #[must_use]
    pub fn page_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.page_cache_size = value.into();
        self
    }

    /// How much libnfs logs to standard error: 0 (nothing) to 2. Default: as libnfs sets it.
    #[inline]
    #[must_use]
    pub fn debug(mut self, value: impl Into<Option<i64>>) -> Self {
        self.debug = value.into();
        self
    }
}

/// Options of the `http` driver, for a read-only image on a web server. The server must report
/// the length of the file and serve ranges of it.
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// Where the image lies. The scheme must be the name of the driver, such as `https://` for
    /// `https`.
    pub url: crate::rt::Text,
    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    pub readahead: Option<i64>,
    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    pub timeout: Option<i64>,
    /// Name to log in to the server with. Default: no login.
    pub username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlHttp::username).
    pub password_secret: Option<crate::rt::Text>,
    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    pub proxy_username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlHttp::proxy_username).
    pub proxy_password_secret: Option<crate::rt::Text>,
    /// Cookies to send, as `name1=content1; name2=content2`. Excludes
    /// [`cookie-secret`](field@types::BlockdevOptionsCurlHttp::cookie_secret). Default: none.
    pub cookie: Option<crate::rt::Text>,
    /// Id of a `secret` object with cookies in the form of
    /// [`cookie`](field@types::BlockdevOptionsCurlHttp::cookie), so that they do not show up in the
    /// list of nodes or in logs.
    pub cookie_secret: Option<crate::rt::Text>,
    /// Whether to skip the HEAD request that asks the server for support of ranges, and rely on GET
    /// requests alone. For servers that refuse HEAD, as with presigned URLs of S3. Default: false.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
}

impl BlockdevOptionsCurlHttp {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<crate::rt::Text>) -> Self {
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

    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    /// Name to log in to the server with. Default: no login.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlHttp::username).
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlHttp::proxy_username).
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

    /// Cookies to send, as `name1=content1; name2=content2`. Excludes
    /// [`cookie-secret`](field@types::BlockdevOptionsCurlHttp::cookie_secret). Default: none.
    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.cookie = Some(value.into());
        self
    }

    /// Id of a `secret` object with cookies in the form of
    /// [`cookie`](field@types::BlockdevOptionsCurlHttp::cookie), so that they do not show up in the
    /// list of nodes or in logs.
    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }

    /// Whether to skip the HEAD request that asks the server for support of ranges, and rely on GET
    /// requests alone. For servers that refuse HEAD, as with presigned URLs of S3. Default: false.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn force_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_range = value.into();
        self
    }
}

/// Options of the `https` driver, for a read-only image on a web server with TLS.
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// Where the image lies. The scheme must be the name of the driver, such as `https://` for
    /// `https`.
    pub url: crate::rt::Text,
    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    pub readahead: Option<i64>,
    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    pub timeout: Option<i64>,
    /// Name to log in to the server with. Default: no login.
    pub username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlHttps::username).
    pub password_secret: Option<crate::rt::Text>,
    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    pub proxy_username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlHttps::proxy_username).
    pub proxy_password_secret: Option<crate::rt::Text>,
    /// Cookies to send, as `name1=content1; name2=content2`. Excludes
    /// [`cookie-secret`](field@types::BlockdevOptionsCurlHttps::cookie_secret). Default: none.
    pub cookie: Option<crate::rt::Text>,
    /// Id of a `secret` object with cookies in the form of
    /// [`cookie`](field@types::BlockdevOptionsCurlHttps::cookie), so that they do not show up in
    /// the list of nodes or in logs.
    pub cookie_secret: Option<crate::rt::Text>,
    /// Whether to skip the HEAD request that asks the server for support of ranges, and rely on GET
    /// requests alone. For servers that refuse HEAD, as with presigned URLs of S3. Default: false.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
    /// Whether the server's certificate must be valid and match its name. Default: true.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlHttps {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<crate::rt::Text>) -> Self {
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

    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    /// Name to log in to the server with. Default: no login.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlHttps::username).
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlHttps::proxy_username).
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

    /// Cookies to send, as `name1=content1; name2=content2`. Excludes
    /// [`cookie-secret`](field@types::BlockdevOptionsCurlHttps::cookie_secret). Default: none.
    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.cookie = Some(value.into());
        self
    }

    /// Id of a `secret` object with cookies in the form of
    /// [`cookie`](field@types::BlockdevOptionsCurlHttps::cookie), so that they do not show up in
    /// the list of nodes or in logs.
    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }

    /// Whether to skip the HEAD request that asks the server for support of ranges, and rely on GET
    /// requests alone. For servers that refuse HEAD, as with presigned URLs of S3. Default: false.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn force_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_range = value.into();
        self
    }

    /// Whether the server's certificate must be valid and match its name. Default: true.
    #[inline]
    #[must_use]
    pub fn sslverify(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sslverify = value.into();
        self
    }
}

/// Options of the `ftp` driver, for a read-only image on an FTP server.
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// Where the image lies. The scheme must be the name of the driver, such as `https://` for
    /// `https`.
    pub url: crate::rt::Text,
    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    pub readahead: Option<i64>,
    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    pub timeout: Option<i64>,
    /// Name to log in to the server with. Default: no login.
    pub username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlFtp::username).
    pub password_secret: Option<crate::rt::Text>,
    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    pub proxy_username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlFtp::proxy_username).
    pub proxy_password_secret: Option<crate::rt::Text>,
}

impl BlockdevOptionsCurlFtp {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<crate::rt::Text>) -> Self {
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

    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    /// Name to log in to the server with. Default: no login.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlFtp::username).
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlFtp::proxy_username).
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }
}

/// Options of the `ftps` driver, for a read-only image on an FTP server with TLS.
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// Where the image lies. The scheme must be the name of the driver, such as `https://` for
    /// `https`.
    pub url: crate::rt::Text,
    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    pub readahead: Option<i64>,
    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    pub timeout: Option<i64>,
    /// Name to log in to the server with. Default: no login.
    pub username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlFtps::username).
    pub password_secret: Option<crate::rt::Text>,
    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    pub proxy_username: Option<crate::rt::Text>,
    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlFtps::proxy_username).
    pub proxy_password_secret: Option<crate::rt::Text>,
    /// Whether the server's certificate must be valid and match its name. Default: true.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<crate::rt::Text>) -> Self {
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

    /// How many bytes beyond each request to fetch in advance. A multiple of 512. Default: 262144
    /// (256 KiB).
    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    /// After how many seconds a connection or transfer fails; at most 10000. Default: 5.
    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    /// Name to log in to the server with. Default: no login.
    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`username`](field@types::BlockdevOptionsCurlFtps::username).
    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    /// Name to log in to an HTTP proxy with. Default: no login. Which proxy is used depends on
    /// environment variables such as `https_proxy`.
    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    /// Id of a `secret` object with the password for
    /// [`proxy-username`](field@types::BlockdevOptionsCurlFtps::proxy_username).
    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

    /// Whether the server's certificate must be valid and match its name. Default: true.
    #[inline]
    #[must_use]
    pub fn sslverify(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sslverify = value.into();
        self
    }
}

/// Options of the `nbd` driver, for an export of an NBD server.
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// Address of the server. NBD's usual TCP port is 10809.
    pub server: types::SocketAddress,
    /// Name of the export, at most 4096 bytes. Default: the empty name, which stands for the
    /// server's default export.
    pub export: Option<crate::rt::Text>,
    /// Id of a TLS credentials object (`tls-creds-x509`, `tls-creds-psk` or `tls-creds-anon`) for
    /// the client side. The connection then fails if the server has no TLS. Default: no TLS.
    pub tls_creds: Option<crate::rt::Text>,
    /// Name that the server's certificate must bear. Only used with
    /// [`tls-creds`](field@types::BlockdevOptionsNbd::tls_creds). Default: the host name in
    /// [`server`](field@types::BlockdevOptionsNbd::server); none for UNIX sockets.
    ///
    /// Since QEMU 7.0.
    pub tls_hostname: Option<crate::rt::Text>,
    /// Metadata context of the NBD protocol to take block status from instead of `base:allocation`:
    /// `qemu:dirty-bitmap:` with the name of an exported bitmap, or `qemu:allocation-depth`. Clean
    /// or dirty then shows up as allocated or not, so such a node is only good for reading a
    /// bitmap.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The member [`x-dirty-bitmap`](field@types::BlockdevOptionsNbd::x_dirty_bitmap) is
    /// experimental: it may change or vanish in any release.
    pub x_dirty_bitmap: Option<crate::rt::Text>,
    /// For how many seconds requests wait for a new connection after the old one broke. After that
    /// time they fail, and new ones fail at once until the connection is back. With 0, the default,
    /// requests fail as soon as the connection breaks.
    pub reconnect_delay: Option<u32>,
    /// For how many seconds to repeat attempts to connect when the node is opened. 0, the default,
    /// means one attempt.
    ///
    /// Since QEMU 7.0.
    pub open_timeout: Option<u32>,
}

impl BlockdevOptionsNbd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(server: impl Into<types::SocketAddress>) -> Self {
        Self {
            server: server.into(),
            export: None,
            tls_creds: None,
            tls_hostname: None,
            x_dirty_bitmap: None,
            reconnect_delay: None,
            open_timeout: None,
        }
    }

    /// Name of the export, at most 4096 bytes. Default: the empty name, which stands for the
    /// server's default export.
    #[inline]
    #[must_use]
    pub fn export(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.export = Some(value.into());
        self
    }

    /// Id of a TLS credentials object (`tls-creds-x509`, `tls-creds-psk` or `tls-creds-anon`) for
    /// the client side. The connection then fails if the server has no TLS. Default: no TLS.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    /// Name that the server's certificate must bear. Only used with
    /// [`tls-creds`](field@types::BlockdevOptionsNbd::tls_creds). Default: the host name in
    /// [`server`](field@types::BlockdevOptionsNbd::server); none for UNIX sockets.
    ///
    /// Since QEMU 7.0.
    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }

    /// Metadata context of the NBD protocol to take block status from instead of `base:allocation`:
    /// `qemu:dirty-bitmap:` with the name of an exported bitmap, or `qemu:allocation-depth`. Clean
    /// or dirty then shows up as allocated or not, so such a node is only good for reading a
    /// bitmap.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// The member [`x-dirty-bitmap`](field@types::BlockdevOptionsNbd::x_dirty_bitmap) is
    /// experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_dirty_bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.x_dirty_bitmap = Some(value.into());
        self
    }

    /// For how many seconds requests wait for a new connection after the old one broke. After that
    /// time they fail, and new ones fail at once until the connection is back. With 0, the default,
    /// requests fail as soon as the connection breaks.
    #[inline]
    #[must_use]
    pub fn reconnect_delay(mut self, value: impl Into<Option<u32>>) -> Self {
        self.reconnect_delay = value.into();
        self
    }

    /// For how many seconds to repeat attempts to connect when the node is opened. 0, the default,
    /// means one attempt.
    ///
    /// Since QEMU 7.0.
    #[inline]
    #[must_use]
    pub fn open_timeout(mut self, value: impl Into<Option<u32>>) -> Self {
        self.open_timeout = value.into();
        self
    }
}

/// Options of the `raw` driver, which can show just a part of a file.
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Where the visible part begins, in bytes from the start of the file. Default: 0.
    pub offset: Option<i64>,
    /// Length of the visible part in bytes, a multiple of 512. The part must lie within the file.
    /// Default: up to its end.
    pub size: Option<i64>,
}

impl BlockdevOptionsRaw {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            offset: None,
            size: None,
        }
    }

    /// Where the visible part begins, in bytes from the start of the file. Default: 0.
    #[inline]
    #[must_use]
    pub fn offset(mut self, value: impl Into<Option<i64>>) -> Self {
        self.offset = value.into();
        self
    }

    /// Length of the visible part in bytes, a multiple of 512. The part must lie within the file.
    /// Default: up to its end.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.size = value.into();
        self
    }
}

/// Options of the `throttle` filter, which puts a node under a throttle group.
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// Id of an existing [`throttle-group`](field@types::BlockdevOptionsThrottle::throttle_group)
    /// object, which holds the limits. All nodes with the same group share them.
    pub throttle_group: crate::rt::Text,
    /// The node that requests go on to.
    pub file: types::BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        throttle_group: impl Into<crate::rt::Text>,
        file: impl Into<types::BlockdevRef>,
    ) -> Self {
        Self {
            throttle_group: throttle_group.into(),
            file: file.into(),
        }
    }
}

/// Options of the `copy-on-read` filter, which stores what it reads in the top image, so that
/// the next read need not go down the backing chain.
///
/// Needs a writable image.
///
/// Older releases call it `BlockdevOptionsGenericFormat`.
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// Node name of the lowest image of the backing chain to copy from. Data further down are read
    /// but not copied. It cannot be a filter. Default: data from the whole chain are copied.
    ///
    /// Since QEMU 6.0.
    pub bottom: Option<crate::rt::Text>,
}

impl BlockdevOptionsCor {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            bottom: None,
        }
    }

    /// Node name of the lowest image of the backing chain to copy from. Data further down are read
    /// but not copied. It cannot be a filter. Default: data from the whole chain are copied.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn bottom(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bottom = Some(value.into());
        self
    }
}

/// What fails if old data cannot be saved before a write: the guest's write or the snapshot.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnCbwError {
    /// The guest's write fails, so the snapshot stays intact.
    BreakGuestWrite,
    /// The guest's write goes ahead, and the snapshot is lost: reading it fails from then on, and
    /// so does a backup made of it.
    BreakSnapshot,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Options of the `copy-before-write` filter, which saves old data before it is overwritten.
///
/// Before a write goes on to [`file`](field@types::BlockdevOptionsCbw::file), the old data of
/// that range are copied to [`target`](field@types::BlockdevOptionsCbw::target). A
/// `snapshot-access` node on top of the filter shows the image as it was when the filter was
/// opened.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// Node with the image: a node name, or options to open one.
    pub file: types::BlockdevRef,
    /// The node that old data are copied to, at the same offsets. As large as the image.
    pub target: types::BlockdevRef,
    /// Save only ranges that are dirty in this bitmap. The filter copies the bitmap when it is
    /// opened; later changes have no effect. The bitmap must be as large as the image. Default:
    /// save all ranges.
    ///
    /// Since QEMU 7.0.
    pub bitmap: Option<types::BlockDirtyBitmap>,
    /// What to do if old data cannot be saved. Default: `break-guest-write`.
    ///
    /// Since QEMU 7.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// After how many seconds saving old data counts as failed. 0, the default, means never.
    ///
    /// Since QEMU 7.1.
    pub cbw_timeout: Option<u32>,
    /// Smallest unit of copying in bytes: 0 or a power of two. The filter uses the largest of this,
    /// 64 KiB and the target's cluster size. Default: 0.
    ///
    /// Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BlockdevOptionsCbw {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Save only ranges that are dirty in this bitmap. The filter copies the bitmap when it is
    /// opened; later changes have no effect. The bitmap must be as large as the image. Default:
    /// save all ranges.
    ///
    /// Since QEMU 7.0.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<Option<types::BlockDirtyBitmap>>) -> Self {
        self.bitmap = value.into();
        self
    }

    /// What to do if old data cannot be saved. Default: `break-guest-write`.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// After how many seconds saving old data counts as failed. 0, the default, means never.
    ///
    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn cbw_timeout(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbw_timeout = value.into();
        self
    }

    /// Smallest unit of copying in bytes: 0 or a power of two. The filter uses the largest of this,
    /// 64 KiB and the target's cluster size. Default: 0.
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn min_cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.min_cluster_size = value.into();
        self
    }
}

/// Everything needed to open a node: its driver, general options and those of the driver.
///
/// Filters and formats name the node below in a member of type
/// [`BlockdevRef`](types::BlockdevRef), so a whole tree of nodes can be given at once.
#[non_exhaustive]
pub struct BlockdevOptions {
    /// The format, protocol or filter. Determines the other members.
    pub driver: types::BlockdevOptionsBranch,
    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of `blockdev-add`. Default for
    /// nodes further down: a generated name that starts with `#`.
    pub node_name: Option<crate::rt::Text>,
    /// What to do with requests to deallocate ranges. Default: `ignore`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see `blockdev-set-active`. An active node cannot have inactive nodes below it. Default:
    /// true.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@types::BlockdevOptions::auto_read_only) is. Default: false.
    pub read_only: Option<bool>,
    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@types::BlockdevOptions::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    pub auto_read_only: Option<bool>,
    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@types::BlockdevOptions::read_only). What is read may be
    /// inconsistent. Default: false.
    pub force_share: Option<bool>,
    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@types::BlockdevOptions::discard). Default: `off`.
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl BlockdevOptions {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of `blockdev-add`. Default for
    /// nodes further down: a generated name that starts with `#`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// What to do with requests to deallocate ranges. Default: `ignore`.
    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see `blockdev-set-active`. An active node cannot have inactive nodes below it. Default:
    /// true.
    ///
    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@types::BlockdevOptions::auto_read_only) is. Default: false.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@types::BlockdevOptions::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@types::BlockdevOptions::read_only). What is read may be
    /// inconsistent. Default: false.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@types::BlockdevOptions::discard). Default: `off`.
    #[inline]
    #[must_use]
    pub fn detect_zeroes(
        mut self,
        value: impl Into<Option<types::BlockdevDetectZeroesOptions>>,
    ) -> Self {
        self.detect_zeroes = value.into();
        self
    }
}

/// The value of `driver` in [`BlockdevOptions`](types::BlockdevOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// Filter for tests that injects errors and delays on chosen events.
    Blkdebug(types::BlockdevOptionsBlkdebug),
    /// Filter that passes requests on and logs writes to another node, in the format of the
    /// kernel's `dm-log-writes`.
    Blklogwrites(types::BlockdevOptionsBlklogwrites),
    /// Filter for tests that does each request on two nodes and compares the results.
    Blkverify(types::BlockdevOptionsBlkverify),
    /// Filter that makes completion of requests deterministic, for record and replay.
    Blkreplay(types::BlockdevOptionsBlkreplay),
    /// Image format of Bochs, read-only.
    Bochs(types::BlockdevOptionsGenericFormat),
    /// Linux compressed loop image, read-only.
    Cloop(types::BlockdevOptionsGenericFormat),
    /// Filter that writes all data compressed, to a format that can.
    Compress(types::BlockdevOptionsGenericFormat),
    /// Filter that saves old data to a target before a write changes it. Backup jobs insert it by
    /// themselves.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite(types::BlockdevOptionsCbw),
    /// Filter that copies data read from backing images into the image.
    CopyOnRead(types::BlockdevOptionsCor),
    /// Apple disk image, read-only.
    Dmg(types::BlockdevOptionsGenericFormat),
    /// A regular file on the host.
    File(types::BlockdevOptionsFile),
    /// A file on an FTP server, read-only.
    Ftp(types::BlockdevOptionsCurlFtp),
    /// A file on an FTP server with TLS, read-only.
    Ftps(types::BlockdevOptionsCurlFtps),
    /// A CD-ROM drive of the host, with tray commands passed through.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(types::BlockdevOptionsFile),
    /// A block device of the host, such as a disk or logical volume.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockdevOptionsFile),
    /// A file on a web server, read-only.
    Http(types::BlockdevOptionsCurlHttp),
    /// A file on a web server with TLS, read-only.
    Https(types::BlockdevOptionsCurlHttps),
    /// A file or block device of the host, by way of the library `libblkio` and
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring(types::BlockdevOptionsIoUring),
    /// A logical unit of an iSCSI target, without the kernel's initiator.
    Iscsi(types::BlockdevOptionsIscsi),
    /// LUKS encryption, compatible with the kernel's `dm-crypt`.
    Luks(types::BlockdevOptionsLUKS),
    /// An export of an NBD server.
    Nbd(types::BlockdevOptionsNbd),
    /// A file on an NFS server, without a mount on the host.
    Nfs(types::BlockdevOptionsNfs),
    /// A disk that stores nothing, for benchmarks; requests complete by callback.
    NullAio(types::BlockdevOptionsNull),
    /// A disk that stores nothing, for benchmarks; requests complete in coroutines.
    NullCo(types::BlockdevOptionsNull),
    /// An NVMe drive of the host, driven from QEMU by way of VFIO.
    Nvme(types::BlockdevOptionsNVMe),
    /// An NVMe namespace of the host, by way of `libblkio` and passthrough commands of
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring(types::BlockdevOptionsNvmeIoUring),
    /// Image format of Parallels.
    Parallels(types::BlockdevOptionsGenericFormat),
    /// Filter that enlarges the file below in big steps, which makes growing images faster.
    ///
    /// Since QEMU 6.0.
    Preallocate(types::BlockdevOptionsPreallocate),
    /// QEMU's own image format: snapshots, compression, encryption, persistent bitmaps.
    Qcow2(types::BlockdevOptionsQcow2),
    /// Predecessor of qcow2, for old images only.
    Qcow(types::BlockdevOptionsQcow),
    /// Former format of QEMU, for old images only.
    Qed(types::BlockdevOptionsGenericCOWFormat),
    /// Filter that writes to several nodes and reads what the majority agrees on.
    Quorum(types::BlockdevOptionsQuorum),
    /// Plain contents without any metadata, or a section of another node.
    Raw(types::BlockdevOptionsRaw),
    /// A block device in a Ceph cluster.
    Rbd(types::BlockdevOptionsRbd),
    /// Filter for COLO, which keeps a secondary machine's disk at the last checkpoint.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication(types::BlockdevOptionsReplication),
    /// The state before the writes that a
    /// [`copy-before-write`](types::BlockdevDriver::CopyBeforeWrite) node below has seen, as a
    /// read-only disk.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess(types::BlockdevOptionsGenericFormat),
    /// A file on an SSH server.
    Ssh(types::BlockdevOptionsSsh),
    /// Filter that applies the limits of a `throttle-group` object.
    Throttle(types::BlockdevOptionsThrottle),
    /// Image format of VirtualBox.
    Vdi(types::BlockdevOptionsGenericFormat),
    /// Newer image format of Hyper-V.
    Vhdx(types::BlockdevOptionsGenericFormat),
    /// A virtio-blk PCI device of the host, by way of `libblkio` and VFIO.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci(types::BlockdevOptionsVirtioBlkVfioPci),
    /// A disk from a vhost-user server, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser(types::BlockdevOptionsVirtioBlkVhostUser),
    /// A vDPA device of the host, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa(types::BlockdevOptionsVirtioBlkVhostVdpa),
    /// Image format of VMware.
    Vmdk(types::BlockdevOptionsGenericCOWFormat),
    /// Older image format of Virtual PC and Hyper-V, also called VHD.
    Vpc(types::BlockdevOptionsGenericFormat),
    /// A directory of the host, shown as a FAT disk.
    Vvfat(types::BlockdevOptionsVVFAT),
    /// Images on a GlusterFS volume, through libgfapi.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevOptionsGluster),
    /// Images in a Sheepdog storage cluster.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog(types::BlockdevOptionsSheepdog),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A node: the name of an existing one, or options to open one.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// An object: options of a new node, opened together with the one above it and closed with it.
    Definition(Box<types::BlockdevOptions>),
    /// A string: the name of an existing node.
    Reference(crate::rt::Text),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// A node by name, options to open one, or null for none.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// An object: options of a new node, opened together with the one above it.
    Definition(Box<types::BlockdevOptions>),
    /// A string: the name of an existing node. The empty string means the same as null, but is
    /// deprecated.
    Reference(crate::rt::Text),
    /// JSON null: no node, even if the image names a backing file.
    Null,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Settings for a new `file` image. A file of that name that exists is emptied first.
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// Name of the file on the host.
    pub filename: crate::rt::Text,
    /// Length of the file in bytes.
    pub size: u64,
    /// How much space to allocate at once: `off`, `falloc` or `full`. Default: `off`, a sparse
    /// file.
    pub preallocation: Option<types::PreallocMode>,
    /// Whether to switch off copy-on-write for the file, which avoids fragmentation. Only btrfs
    /// knows this; elsewhere it has no effect. Default: false.
    pub nocow: Option<bool>,
    /// Unit in bytes in which the file system should allocate space, for XFS; 0 gives no such hint.
    /// Other file systems ignore it. Default: 1048576 (1 MiB).
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>, size: u64) -> Self {
        Self {
            filename: filename.into(),
            size,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
        }
    }

    /// How much space to allocate at once: `off`, `falloc` or `full`. Default: `off`, a sparse
    /// file.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    /// Whether to switch off copy-on-write for the file, which avoids fragmentation. Only btrfs
    /// knows this; elsewhere it has no effect. Default: false.
    #[inline]
    #[must_use]
    pub fn nocow(mut self, value: impl Into<Option<bool>>) -> Self {
        self.nocow = value.into();
        self
    }

    /// Unit in bytes in which the file system should allocate space, for XFS; 0 gives no such hint.
    /// Other file systems ignore it. Default: 1048576 (1 MiB).
    #[inline]
    #[must_use]
    pub fn extent_size_hint(mut self, value: impl Into<Option<u64>>) -> Self {
        self.extent_size_hint = value.into();
        self
    }
}

/// Settings for a new `luks` image. The header takes some space in addition to
/// [`size`](field@types::BlockdevCreateOptionsLUKS::size).
#[non_exhaustive]
pub struct BlockdevCreateOptionsLUKS {
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
    /// **Gone** since QEMU 9.1; give the header's node as 'header'.
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    pub detached_header: Option<bool>,
    /// The node to write the encrypted image to. It may be left out if
    /// [`header`](field@types::BlockdevCreateOptionsLUKS::header) is given and
    /// [`preallocation`](field@types::BlockdevCreateOptionsLUKS::preallocation) is `off`: then only
    /// a header is made.
    pub file: Option<types::BlockdevRef>,
    /// The node to write a detached LUKS header to. Default: the header goes to the start of
    /// [`file`](field@types::BlockdevCreateOptionsLUKS::file).
    ///
    /// Since QEMU 9.0.
    pub header: Option<types::BlockdevRef>,
    /// Size of the disk that the guest sees, in bytes.
    pub size: u64,
    /// How much space to allocate at once. Default: `off`.
    pub preallocation: Option<types::PreallocMode>,
}

impl BlockdevCreateOptionsLUKS {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// **Gone** since QEMU 9.1; give the header's node as 'header'.
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    #[inline]
    #[must_use]
    pub fn detached_header(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detached_header = value.into();
        self
    }

    /// The node to write the encrypted image to. It may be left out if
    /// [`header`](field@types::BlockdevCreateOptionsLUKS::header) is given and
    /// [`preallocation`](field@types::BlockdevCreateOptionsLUKS::preallocation) is `off`: then only
    /// a header is made.
    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// The node to write a detached LUKS header to. Default: the header goes to the start of
    /// [`file`](field@types::BlockdevCreateOptionsLUKS::file).
    ///
    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn header(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// How much space to allocate at once. Default: `off`.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }
}

/// Settings for a new `nfs` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// Where to create the file.
    pub location: types::BlockdevOptionsNfs,
    /// Length of the file in bytes.
    pub size: u64,
}

impl BlockdevCreateOptionsNfs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsNfs, size: u64) -> Self {
        Self { location, size }
    }
}

/// Settings for a new `parallels` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: u64,
    /// Unit of allocation in bytes, a multiple of 512. Default: 1048576 (1 MiB).
    pub cluster_size: Option<u64>,
}

impl BlockdevCreateOptionsParallels {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            cluster_size: None,
        }
    }

    /// Unit of allocation in bytes, a multiple of 512. Default: 1048576 (1 MiB).
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }
}

/// Settings for a new `qcow` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes, not 0.
    pub size: u64,
    /// Name of a backing file to store in the image. Default: none.
    pub backing_file: Option<crate::rt::Text>,
    /// Encryption to set up, of the format `qcow`. Default: none.
    pub encrypt: Option<types::QCryptoBlockCreateOptions>,
}

impl BlockdevCreateOptionsQcow {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Name of a backing file to store in the image. Default: none.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Encryption to set up, of the format `qcow`. Default: none.
    #[inline]
    #[must_use]
    pub fn encrypt(
        mut self,
        value: impl Into<types::QCryptoBlockCreateOptions>,
    ) -> Self {
        self.encrypt = Some(value.into());
        self
    }
}

/// Versions of the qcow2 format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// The original format (`compat=0.10`), for QEMU older than 1.1. Lacks zero clusters, lazy
    /// refcounts, dirty bitmaps, external data files and zstd.
    V2,
    /// The extended format (`compat=1.1`).
    V3,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How compressed clusters of a qcow2 image are stored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// Deflate, which every program for qcow2 images can read.
    Zlib,
    /// Zstandard: faster and usually smaller. Needs a version 3 image; old programs cannot read it.
    ///
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings for a new `qcow2` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// A node for the guest's data; the image then only holds metadata. Needs version 3. Default:
    /// data lie in [`file`](field@types::BlockdevCreateOptionsQcow2::file).
    pub data_file: Option<types::BlockdevRef>,
    /// Whether [`data-file`](field@types::BlockdevCreateOptionsQcow2::data_file) must at all times
    /// read as a raw image of the disk by itself. Needs
    /// [`data-file`](field@types::BlockdevCreateOptionsQcow2::data_file), excludes
    /// [`backing-file`](field@types::BlockdevCreateOptionsQcow2::backing_file). Default: false.
    pub data_file_raw: Option<bool>,
    /// Whether each cluster is divided into 32 subclusters that are allocated one by one. Less
    /// copying with large clusters and backing files. Needs version 3 and clusters of at least 16
    /// KiB. Default: false.
    pub extended_l2: Option<bool>,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: u64,
    /// Version of the format. Default: `v3`.
    pub version: Option<types::BlockdevQcow2Version>,
    /// Name of a backing file to store in the image; relative names count from the image's folder.
    /// It is not opened here. Default: none.
    pub backing_file: Option<crate::rt::Text>,
    /// Format of the backing file, to store in the image, so that it need not be guessed. Only with
    /// [`backing-file`](field@types::BlockdevCreateOptionsQcow2::backing_file).
    pub backing_fmt: Option<types::BlockdevDriver>,
    /// Encryption to set up; use `luks`. Default: none.
    pub encrypt: Option<types::QCryptoBlockCreateOptions>,
    /// Unit of allocation in bytes: a power of two from 512 to 2097152 (2 MiB). Default: 65536 (64
    /// KiB).
    pub cluster_size: Option<u64>,
    /// How much space to allocate at once. With a backing file, anything but `off` needs
    /// [`extended-l2`](field@types::BlockdevCreateOptionsQcow2::extended_l2). Default: `off`; with
    /// [`data-file-raw`](field@types::BlockdevCreateOptionsQcow2::data_file_raw), `off` means
    /// `metadata`.
    pub preallocation: Option<types::PreallocMode>,
    /// Whether reference counts may be updated late, see
    /// [`BlockdevOptionsQcow2`](types::BlockdevOptionsQcow2). Needs version 3. Default: false.
    pub lazy_refcounts: Option<bool>,
    /// Width of a reference count: 1, 2, 4, 8, 16, 32 or 64 bits; 16 for version 2. Limits how many
    /// internal snapshots can share a cluster. Default: 16.
    pub refcount_bits: Option<i64>,
    /// How clusters written with compression are stored. Default: `zlib`.
    pub compression_type: Option<types::Qcow2CompressionType>,
}

impl BlockdevCreateOptionsQcow2 {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// A node for the guest's data; the image then only holds metadata. Needs version 3. Default:
    /// data lie in [`file`](field@types::BlockdevCreateOptionsQcow2::file).
    #[inline]
    #[must_use]
    pub fn data_file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.data_file = Some(value.into());
        self
    }

    /// Whether [`data-file`](field@types::BlockdevCreateOptionsQcow2::data_file) must at all times
    /// read as a raw image of the disk by itself. Needs
    /// [`data-file`](field@types::BlockdevCreateOptionsQcow2::data_file), excludes
    /// [`backing-file`](field@types::BlockdevCreateOptionsQcow2::backing_file). Default: false.
    #[inline]
    #[must_use]
    pub fn data_file_raw(mut self, value: impl Into<Option<bool>>) -> Self {
        self.data_file_raw = value.into();
        self
    }

    /// Whether each cluster is divided into 32 subclusters that are allocated one by one. Less
    /// copying with large clusters and backing files. Needs version 3 and clusters of at least 16
    /// KiB. Default: false.
    #[inline]
    #[must_use]
    pub fn extended_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.extended_l2 = value.into();
        self
    }

    /// Version of the format. Default: `v3`.
    #[inline]
    #[must_use]
    pub fn version(
        mut self,
        value: impl Into<Option<types::BlockdevQcow2Version>>,
    ) -> Self {
        self.version = value.into();
        self
    }

    /// Name of a backing file to store in the image; relative names count from the image's folder.
    /// It is not opened here. Default: none.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Format of the backing file, to store in the image, so that it need not be guessed. Only with
    /// [`backing-file`](field@types::BlockdevCreateOptionsQcow2::backing_file).
    #[inline]
    #[must_use]
    pub fn backing_fmt(
        mut self,
        value: impl Into<Option<types::BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = value.into();
        self
    }

    /// Encryption to set up; use `luks`. Default: none.
    #[inline]
    #[must_use]
    pub fn encrypt(
        mut self,
        value: impl Into<types::QCryptoBlockCreateOptions>,
    ) -> Self {
        self.encrypt = Some(value.into());
        self
    }

    /// Unit of allocation in bytes: a power of two from 512 to 2097152 (2 MiB). Default: 65536 (64
    /// KiB).
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

    /// How much space to allocate at once. With a backing file, anything but `off` needs
    /// [`extended-l2`](field@types::BlockdevCreateOptionsQcow2::extended_l2). Default: `off`; with
    /// [`data-file-raw`](field@types::BlockdevCreateOptionsQcow2::data_file_raw), `off` means
    /// `metadata`.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    /// Whether reference counts may be updated late, see
    /// [`BlockdevOptionsQcow2`](types::BlockdevOptionsQcow2). Needs version 3. Default: false.
    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = value.into();
        self
    }

    /// Width of a reference count: 1, 2, 4, 8, 16, 32 or 64 bits; 16 for version 2. Limits how many
    /// internal snapshots can share a cluster. Default: 16.
    #[inline]
    #[must_use]
    pub fn refcount_bits(mut self, value: impl Into<Option<i64>>) -> Self {
        self.refcount_bits = value.into();
        self
    }

    /// How clusters written with compression are stored. Default: `zlib`.
    #[inline]
    #[must_use]
    pub fn compression_type(
        mut self,
        value: impl Into<Option<types::Qcow2CompressionType>>,
    ) -> Self {
        self.compression_type = value.into();
        self
    }
}

/// Settings for a new `qed` image. The format is obsolete; use `qcow2`.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes: a multiple of 512, at most 64 TiB with the default sizes of
    /// clusters and tables.
    pub size: u64,
    /// Name of a backing file to store in the image. Default: none.
    pub backing_file: Option<crate::rt::Text>,
    /// Format of the backing file. Only whether it is `raw` is stored.
    pub backing_fmt: Option<types::BlockdevDriver>,
    /// Unit of allocation in bytes: a power of two from 4096 to 67108864 (64 MiB). Default: 65536
    /// (64 KiB).
    pub cluster_size: Option<u64>,
    /// Size of each L1 and L2 table, in clusters: 1, 2, 4, 8 or 16. Default: 4.
    pub table_size: Option<i64>,
}

impl BlockdevCreateOptionsQed {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Name of a backing file to store in the image. Default: none.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Format of the backing file. Only whether it is `raw` is stored.
    #[inline]
    #[must_use]
    pub fn backing_fmt(
        mut self,
        value: impl Into<Option<types::BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = value.into();
        self
    }

    /// Unit of allocation in bytes: a power of two from 4096 to 67108864 (64 MiB). Default: 65536
    /// (64 KiB).
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

    /// Size of each L1 and L2 table, in clusters: 1, 2, 4, 8 or 16. Default: 4.
    #[inline]
    #[must_use]
    pub fn table_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.table_size = value.into();
        self
    }
}

/// Settings for a new `rbd` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// The image to create: pool, name and cluster. Not a snapshot.
    pub location: types::BlockdevOptionsRbd,
    /// Size of the disk in bytes.
    pub size: u64,
    /// Size of the RADOS objects that hold the image, in bytes: a power of two of at least 4096.
    /// Default: as Ceph is configured, usually 4194304 (4 MiB).
    pub cluster_size: Option<u64>,
    /// How to encrypt the image. Default: no encryption.
    ///
    /// Since QEMU 6.1.
    pub encrypt: Option<types::RbdEncryptionCreateOptions>,
}

impl BlockdevCreateOptionsRbd {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Size of the RADOS objects that hold the image, in bytes: a power of two of at least 4096.
    /// Default: as Ceph is configured, usually 4194304 (4 MiB).
    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

    /// How to encrypt the image. Default: no encryption.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn encrypt(
        mut self,
        value: impl Into<types::RbdEncryptionCreateOptions>,
    ) -> Self {
        self.encrypt = Some(value.into());
        self
    }
}

/// The kinds of VMDK image: sparse or flat, in one file or in 2 GB pieces, or for streaming.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// One file that grows with its content.
    MonolithicSparse,
    /// A small descriptor file, and a raw file with the data of full size.
    MonolithicFlat,
    /// A small descriptor file, and files for 2 GB of the disk each that grow with their content.
    TwoGbMaxExtentSparse,
    /// A small descriptor file, and raw files of 2 GB each.
    TwoGbMaxExtentFlat,
    /// One compressed file, written from front to back and then only read. For OVA archives and for
    /// transfers.
    StreamOptimized,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The disk controller that a VMDK image says it is for.
///
/// QEMU itself ignores it, but VMware tools read it; for all but
/// [`ide`](types::BlockdevVmdkAdapterType::Ide) the image states a geometry with 255 heads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// An IDE controller.
    Ide,
    /// A BusLogic SCSI controller.
    Buslogic,
    /// An LSI Logic SCSI controller.
    Lsilogic,
    /// The name that old VMware ESX versions write; a SCSI controller.
    LegacyESX,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings for a new `vmdk` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// The node for the image or, if the subformat has a descriptor file, for the descriptor.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes.
    pub size: u64,
    /// Nodes for the files with the data, in order: one for `monolithicFlat`, one for each 2 GB or
    /// part of it for the `twoGbMaxExtent` subformats, none for the others. More than needed is an
    /// error.
    pub extents: Option<Vec<types::BlockdevRef>>,
    /// How the image is laid out. Default: `monolithicSparse`.
    pub subformat: Option<types::BlockdevVmdkSubformat>,
    /// Name of a backing file, itself a VMDK, to store in the image. Not for flat subformats.
    /// Default: none.
    pub backing_file: Option<crate::rt::Text>,
    /// The controller to state. Default: `ide`.
    pub adapter_type: Option<types::BlockdevVmdkAdapterType>,
    /// Version of VMware's virtual hardware to state: `4` or `6`. Default: `4`.
    pub hwversion: Option<crate::rt::Text>,
    /// Version of the VMware guest tools to state, a number. vSphere looks here before it has
    /// started the guest, to find out whether the tools are installed. Default: `2147483647`.
    ///
    /// Since QEMU 6.2.
    pub toolsversion: Option<crate::rt::Text>,
    /// Whether the image can mark ranges as zero without storing them. Not for flat subformats.
    /// Default: false.
    pub zeroed_grain: Option<bool>,
}

impl BlockdevCreateOptionsVmdk {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Nodes for the files with the data, in order: one for `monolithicFlat`, one for each 2 GB or
    /// part of it for the `twoGbMaxExtent` subformats, none for the others. More than needed is an
    /// error.
    #[inline]
    #[must_use]
    pub fn extents(mut self, value: impl Into<Vec<types::BlockdevRef>>) -> Self {
        self.extents = Some(value.into());
        self
    }

    /// How the image is laid out. Default: `monolithicSparse`.
    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVmdkSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

    /// Name of a backing file, itself a VMDK, to store in the image. Not for flat subformats.
    /// Default: none.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// The controller to state. Default: `ide`.
    #[inline]
    #[must_use]
    pub fn adapter_type(
        mut self,
        value: impl Into<Option<types::BlockdevVmdkAdapterType>>,
    ) -> Self {
        self.adapter_type = value.into();
        self
    }

    /// Version of VMware's virtual hardware to state: `4` or `6`. Default: `4`.
    #[inline]
    #[must_use]
    pub fn hwversion(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.hwversion = Some(value.into());
        self
    }

    /// Version of the VMware guest tools to state, a number. vSphere looks here before it has
    /// started the guest, to find out whether the tools are installed. Default: `2147483647`.
    ///
    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn toolsversion(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.toolsversion = Some(value.into());
        self
    }

    /// Whether the image can mark ranges as zero without storing them. Not for flat subformats.
    /// Default: false.
    #[inline]
    #[must_use]
    pub fn zeroed_grain(mut self, value: impl Into<Option<bool>>) -> Self {
        self.zeroed_grain = value.into();
        self
    }
}

/// Settings for a new `ssh` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// The server, and the name of the file to create there.
    pub location: types::BlockdevOptionsSsh,
    /// Length of the file in bytes.
    pub size: u64,
}

impl BlockdevCreateOptionsSsh {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsSsh, size: u64) -> Self {
        Self { location, size }
    }
}

/// Settings for a new `vdi` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes.
    pub size: u64,
    /// `off` for an image that grows, `metadata` for a static one of full size. Other values are an
    /// error. Default: `off`.
    pub preallocation: Option<types::PreallocMode>,
}

impl BlockdevCreateOptionsVdi {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(file: impl Into<types::BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            preallocation: None,
        }
    }

    /// `off` for an image that grows, `metadata` for a static one of full size. Other values are an
    /// error. Default: `off`.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }
}

/// Whether a VHDX image grows or has its full size from the start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// The image grows as data are written.
    Dynamic,
    /// The image has room for the whole disk from the start.
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings for a new `vhdx` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes, at most 64 TiB.
    pub size: u64,
    /// Size of the image's log of metadata changes in bytes, a multiple of 1 MiB. Default: 1048576
    /// (1 MiB).
    pub log_size: Option<u64>,
    /// Unit of allocation in bytes: a power of two from 1 MiB to 256 MiB. Default: 8, 16, 32 or 64
    /// MiB, the larger the disk, the larger.
    pub block_size: Option<u64>,
    /// Whether the image grows. Default: `dynamic`.
    pub subformat: Option<types::BlockdevVhdxSubformat>,
    /// Whether unwritten blocks are marked as zero rather than as not present. Not how other
    /// programs write them, but needed when `qemu-img convert` makes a `dynamic` image. Default:
    /// true.
    pub block_state_zero: Option<bool>,
}

impl BlockdevCreateOptionsVhdx {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Size of the image's log of metadata changes in bytes, a multiple of 1 MiB. Default: 1048576
    /// (1 MiB).
    #[inline]
    #[must_use]
    pub fn log_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.log_size = value.into();
        self
    }

    /// Unit of allocation in bytes: a power of two from 1 MiB to 256 MiB. Default: 8, 16, 32 or 64
    /// MiB, the larger the disk, the larger.
    #[inline]
    #[must_use]
    pub fn block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.block_size = value.into();
        self
    }

    /// Whether the image grows. Default: `dynamic`.
    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVhdxSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

    /// Whether unwritten blocks are marked as zero rather than as not present. Not how other
    /// programs write them, but needed when `qemu-img convert` makes a `dynamic` image. Default:
    /// true.
    #[inline]
    #[must_use]
    pub fn block_state_zero(mut self, value: impl Into<Option<bool>>) -> Self {
        self.block_state_zero = value.into();
        self
    }
}

/// Whether a VHD (`vpc`) image grows or has its full size from the start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// The image grows as data are written.
    Dynamic,
    /// The image has its full size from the start: raw data and a footer.
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings for a new `vpc` (VHD) image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// The node to write the image to.
    pub file: types::BlockdevRef,
    /// Size of the disk in bytes, at most 2040 GiB.
    pub size: u64,
    /// Whether the image grows. Default: `dynamic`.
    pub subformat: Option<types::BlockdevVpcSubformat>,
    /// Whether the disk has exactly [`size`](field@types::BlockdevCreateOptionsVpc::size) bytes.
    /// Otherwise its size is rounded up to a number of cylinders, heads and sectors, as Virtual PC
    /// needs. Azure and Hyper-V take exact sizes. Default: false.
    pub force_size: Option<bool>,
}

impl BlockdevCreateOptionsVpc {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Whether the image grows. Default: `dynamic`.
    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVpcSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

    /// Whether the disk has exactly [`size`](field@types::BlockdevCreateOptionsVpc::size) bytes.
    /// Otherwise its size is rounded up to a number of cylinders, heads and sectors, as Virtual PC
    /// needs. Azure and Hyper-V take exact sizes. Default: false.
    #[inline]
    #[must_use]
    pub fn force_size(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_size = value.into();
        self
    }
}

/// Settings for a new image of any kind, by driver.
#[non_exhaustive]
pub struct BlockdevCreateOptions {
    /// The format or protocol to create. Formats write a header to a node that exists already,
    /// protocols make the file or volume. The drivers with members here are the ones that can.
    pub driver: types::BlockdevCreateOptionsBranch,
}

impl BlockdevCreateOptions {
    /// Creates a value.
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
    /// A regular file on the host.
    File(types::BlockdevCreateOptionsFile),
    /// LUKS encryption, compatible with the kernel's `dm-crypt`.
    Luks(types::BlockdevCreateOptionsLUKS),
    /// A file on an NFS server, without a mount on the host.
    Nfs(types::BlockdevCreateOptionsNfs),
    /// Image format of Parallels.
    Parallels(types::BlockdevCreateOptionsParallels),
    /// Predecessor of qcow2, for old images only.
    Qcow(types::BlockdevCreateOptionsQcow),
    /// QEMU's own image format: snapshots, compression, encryption, persistent bitmaps.
    Qcow2(types::BlockdevCreateOptionsQcow2),
    /// Former format of QEMU, for old images only.
    Qed(types::BlockdevCreateOptionsQed),
    /// A block device in a Ceph cluster.
    Rbd(types::BlockdevCreateOptionsRbd),
    /// A file on an SSH server.
    Ssh(types::BlockdevCreateOptionsSsh),
    /// Image format of VirtualBox.
    Vdi(types::BlockdevCreateOptionsVdi),
    /// Newer image format of Hyper-V.
    Vhdx(types::BlockdevCreateOptionsVhdx),
    /// Image format of VMware.
    Vmdk(types::BlockdevCreateOptionsVmdk),
    /// Older image format of Virtual PC and Hyper-V, also called VHD.
    Vpc(types::BlockdevCreateOptionsVpc),
    /// Images on a GlusterFS volume, through libgfapi.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevCreateOptionsGluster),
    /// Images in a Sheepdog storage cluster.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog(types::BlockdevCreateOptionsSheepdog),
    /// Filter for tests that injects errors and delays on chosen events.
    Blkdebug,
    /// Filter that passes requests on and logs writes to another node, in the format of the
    /// kernel's `dm-log-writes`.
    Blklogwrites,
    /// Filter that makes completion of requests deterministic, for record and replay.
    Blkreplay,
    /// Filter for tests that does each request on two nodes and compares the results.
    Blkverify,
    /// Image format of Bochs, read-only.
    Bochs,
    /// Linux compressed loop image, read-only.
    Cloop,
    /// Filter that writes all data compressed, to a format that can.
    Compress,
    /// Filter that saves old data to a target before a write changes it. Backup jobs insert it by
    /// themselves.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// Filter that copies data read from backing images into the image.
    CopyOnRead,
    /// Apple disk image, read-only.
    Dmg,
    /// The state before the writes that a
    /// [`copy-before-write`](types::BlockdevDriver::CopyBeforeWrite) node below has seen, as a
    /// read-only disk.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// A file on an FTP server, read-only.
    Ftp,
    /// A file on an FTP server with TLS, read-only.
    Ftps,
    /// A CD-ROM drive of the host, with tray commands passed through.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// A block device of the host, such as a disk or logical volume.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// A file on a web server, read-only.
    Http,
    /// A file on a web server with TLS, read-only.
    Https,
    /// A file or block device of the host, by way of the library `libblkio` and
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// A logical unit of an iSCSI target, without the kernel's initiator.
    Iscsi,
    /// An export of an NBD server.
    Nbd,
    /// A disk that stores nothing, for benchmarks; requests complete by callback.
    NullAio,
    /// A disk that stores nothing, for benchmarks; requests complete in coroutines.
    NullCo,
    /// An NVMe drive of the host, driven from QEMU by way of VFIO.
    Nvme,
    /// An NVMe namespace of the host, by way of `libblkio` and passthrough commands of
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// Filter that enlarges the file below in big steps, which makes growing images faster.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// Filter that writes to several nodes and reads what the majority agrees on.
    Quorum,
    /// Plain contents without any metadata, or a section of another node.
    Raw,
    /// Filter for COLO, which keeps a secondary machine's disk at the last checkpoint.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// Filter that applies the limits of a `throttle-group` object.
    Throttle,
    /// A virtio-blk PCI device of the host, by way of `libblkio` and VFIO.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// A disk from a vhost-user server, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// A vDPA device of the host, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// A directory of the host, shown as a FAT disk.
    Vvfat,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Changes to the key slots of an open `luks` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsLUKS {
    /// Whether to set or to erase.
    pub state: types::QCryptoBlockLUKSKeyslotState,
    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object with the password
    /// to set. Required to set, an error to erase.
    pub new_secret: Option<crate::rt::Text>,
    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object: all slots with its
    /// password are erased or, with [`keyslot`](field@types::BlockdevAmendOptionsLUKS::keyslot),
    /// that slot, which must have this password. Only to erase; an error to set.
    pub old_secret: Option<crate::rt::Text>,
    /// Number of a slot, from 0 to 7. To set: the slot to write; one that is in use needs the
    /// `force` of `x-blockdev-amend`. Default: the first free one. To erase: the slot to erase,
    /// which must be in use; this or
    /// [`old-secret`](field@types::BlockdevAmendOptionsLUKS::old_secret) is needed then. The last
    /// slot in use needs `force`.
    pub keyslot: Option<i64>,
    /// For how many milliseconds to derive the key of the new password. An error to erase. Default:
    /// 2000\.
    pub iter_time: Option<i64>,
    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object with a password
    /// that opens the volume now, needed to read the master key. Only to set. Default: the one that
    /// the image was opened with.
    pub secret: Option<crate::rt::Text>,
}

impl BlockdevAmendOptionsLUKS {
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

    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object with the password
    /// to set. Required to set, an error to erase.
    #[inline]
    #[must_use]
    pub fn new_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.new_secret = Some(value.into());
        self
    }

    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object: all slots with its
    /// password are erased or, with [`keyslot`](field@types::BlockdevAmendOptionsLUKS::keyslot),
    /// that slot, which must have this password. Only to erase; an error to set.
    #[inline]
    #[must_use]
    pub fn old_secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.old_secret = Some(value.into());
        self
    }

    /// Number of a slot, from 0 to 7. To set: the slot to write; one that is in use needs the
    /// `force` of `x-blockdev-amend`. Default: the first free one. To erase: the slot to erase,
    /// which must be in use; this or
    /// [`old-secret`](field@types::BlockdevAmendOptionsLUKS::old_secret) is needed then. The last
    /// slot in use needs `force`.
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

    /// Id of a [`secret`](field@types::BlockdevAmendOptionsLUKS::secret) object with a password
    /// that opens the volume now, needed to read the master key. Only to set. Default: the one that
    /// the image was opened with.
    #[inline]
    #[must_use]
    pub fn secret(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

/// Changes to the encryption of an open `qcow2` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// Changes to the key slots of the LUKS encryption inside the image. The only thing that can be
    /// changed.
    pub encrypt: Option<types::QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { encrypt: None }
    }

    /// Changes to the key slots of the LUKS encryption inside the image. The only thing that can be
    /// changed.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::QCryptoBlockAmendOptions>) -> Self {
        self.encrypt = Some(value.into());
        self
    }
}

/// Changes to an open image, by driver.
#[non_exhaustive]
pub struct BlockdevAmendOptions {
    /// The driver of the node; it must be the one that the node has.
    pub driver: types::BlockdevAmendOptionsBranch,
}

impl BlockdevAmendOptions {
    /// Creates a value.
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
    /// LUKS encryption, compatible with the kernel's `dm-crypt`.
    Luks(types::BlockdevAmendOptionsLUKS),
    /// QEMU's own image format: snapshots, compression, encryption, persistent bitmaps.
    Qcow2(types::BlockdevAmendOptionsQcow2),
    /// Filter for tests that injects errors and delays on chosen events.
    Blkdebug,
    /// Filter that passes requests on and logs writes to another node, in the format of the
    /// kernel's `dm-log-writes`.
    Blklogwrites,
    /// Filter that makes completion of requests deterministic, for record and replay.
    Blkreplay,
    /// Filter for tests that does each request on two nodes and compares the results.
    Blkverify,
    /// Image format of Bochs, read-only.
    Bochs,
    /// Linux compressed loop image, read-only.
    Cloop,
    /// Filter that writes all data compressed, to a format that can.
    Compress,
    /// Filter that saves old data to a target before a write changes it. Backup jobs insert it by
    /// themselves.
    ///
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    /// Filter that copies data read from backing images into the image.
    CopyOnRead,
    /// Apple disk image, read-only.
    Dmg,
    /// A regular file on the host.
    File,
    /// The state before the writes that a
    /// [`copy-before-write`](types::BlockdevDriver::CopyBeforeWrite) node below has seen, as a
    /// read-only disk.
    ///
    /// Since QEMU 7.0.
    SnapshotAccess,
    /// A file on an FTP server, read-only.
    Ftp,
    /// A file on an FTP server with TLS, read-only.
    Ftps,
    /// A CD-ROM drive of the host, with tray commands passed through.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// A block device of the host, such as a disk or logical volume.
    ///
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// A file on a web server, read-only.
    Http,
    /// A file on a web server with TLS, read-only.
    Https,
    /// A file or block device of the host, by way of the library `libblkio` and
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    /// A logical unit of an iSCSI target, without the kernel's initiator.
    Iscsi,
    /// An export of an NBD server.
    Nbd,
    /// A file on an NFS server, without a mount on the host.
    Nfs,
    /// A disk that stores nothing, for benchmarks; requests complete by callback.
    NullAio,
    /// A disk that stores nothing, for benchmarks; requests complete in coroutines.
    NullCo,
    /// An NVMe drive of the host, driven from QEMU by way of VFIO.
    Nvme,
    /// An NVMe namespace of the host, by way of `libblkio` and passthrough commands of
    /// [`io_uring`](types::BlockdevDriver::IoUring).
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// Image format of Parallels.
    Parallels,
    /// Filter that enlarges the file below in big steps, which makes growing images faster.
    ///
    /// Since QEMU 6.0.
    Preallocate,
    /// Predecessor of qcow2, for old images only.
    Qcow,
    /// Former format of QEMU, for old images only.
    Qed,
    /// Filter that writes to several nodes and reads what the majority agrees on.
    Quorum,
    /// Plain contents without any metadata, or a section of another node.
    Raw,
    /// A block device in a Ceph cluster.
    Rbd,
    /// Filter for COLO, which keeps a secondary machine's disk at the last checkpoint.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// A file on an SSH server.
    Ssh,
    /// Filter that applies the limits of a `throttle-group` object.
    Throttle,
    /// Image format of VirtualBox.
    Vdi,
    /// Newer image format of Hyper-V.
    Vhdx,
    /// A virtio-blk PCI device of the host, by way of `libblkio` and VFIO.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// A disk from a vhost-user server, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// A vDPA device of the host, by way of `libblkio`.
    ///
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    /// Image format of VMware.
    Vmdk,
    /// Older image format of Virtual PC and Hyper-V, also called VHD.
    Vpc,
    /// A directory of the host, shown as a FAT disk.
    Vvfat,
    /// Images on a GlusterFS volume, through libgfapi.
    ///
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// Images in a Sheepdog storage cluster.
    ///
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// How QEMU dealt with an I/O error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// QEMU went on as if the request had succeeded.
    Ignore,
    /// The error was passed on: to the guest as a failed request, or to the block job.
    Report,
    /// QEMU paused the guest (or the block job), so that the request can be repeated when it goes
    /// on. A `STOP` event follows for the guest.
    Stop,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How much of a new image is allocated in advance. Not every driver has all modes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreallocMode {
    /// Nothing: space is allocated as it is written.
    Off,
    /// The image format's tables, which point to data that take no space on the host yet.
    Metadata,
    /// Tables and data, by reserving space with `posix_fallocate`. Fast on file systems that
    /// support it; the data read as zero.
    Falloc,
    /// Tables and data, by writing the whole image. Slow, but the space is certain to be there.
    Full,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The operation during which a quorum child was found bad.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// Reading: an error, or data that lost the vote.
    Read,
    /// Writing.
    Write,
    /// Flushing to stable storage.
    Flush,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The drive to take an internal snapshot of, and what to call it.
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// Name of the drive, or node name of its top node.
    pub device: crate::rt::Text,
    /// Name for the snapshot. Not empty, and not the name of another snapshot in the same image.
    pub name: crate::rt::Text,
}

impl BlockdevSnapshotInternal {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

/// How to open an image on a GlusterFS volume.
///
/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// Name of the volume that holds the image.
    pub volume: crate::rt::Text,
    /// Path of the image inside the volume.
    pub path: crate::rt::Text,
    /// Addresses of servers of the volume, tried in order. They are `inet` or `unix`; at least one
    /// is needed.
    pub server: Vec<types::SocketAddress>,
    /// How much libgfapi logs: 0 nothing to 9 everything, 4 by default.
    pub debug: Option<i64>,
    /// File on the host for the log of libgfapi; standard error by default.
    pub logfile: Option<crate::rt::Text>,
}

impl BlockdevOptionsGluster {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        volume: impl Into<crate::rt::Text>,
        path: impl Into<crate::rt::Text>,
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

    /// How much libgfapi logs: 0 nothing to 9 everything, 4 by default.
    #[inline]
    #[must_use]
    pub fn debug(mut self, value: impl Into<Option<i64>>) -> Self {
        self.debug = value.into();
        self
    }

    /// File on the host for the log of libgfapi; standard error by default.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }
}

/// How to make an image on a GlusterFS volume.
///
/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// Where the new image goes.
    pub location: types::BlockdevOptionsGluster,
    /// Virtual disk size in bytes.
    pub size: u64,
    /// How much space to reserve at once: `off`, the default, `falloc` or `full`, as far as the
    /// build of libgfapi can.
    pub preallocation: Option<types::PreallocMode>,
}

impl BlockdevCreateOptionsGluster {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(location: types::BlockdevOptionsGluster, size: u64) -> Self {
        Self {
            location,
            size,
            preallocation: None,
        }
    }

    /// How much space to reserve at once: `off`, the default, `falloc` or `full`, as far as the
    /// build of libgfapi can.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }
}

/// How to open an image in a Sheepdog cluster.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsSheepdog {
    /// Address of a Sheepdog server to connect to.
    pub server: types::SocketAddress,
    /// Name of the virtual disk image in the cluster.
    pub vdi: crate::rt::Text,
    /// Number of the snapshot to open. Excludes [`tag`](field@types::BlockdevOptionsSheepdog::tag).
    pub snap_id: Option<u32>,
    /// Name of the snapshot to open. Excludes
    /// [`snap-id`](field@types::BlockdevOptionsSheepdog::snap_id).
    pub tag: Option<crate::rt::Text>,
}

impl BlockdevOptionsSheepdog {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        server: impl Into<types::SocketAddress>,
        vdi: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            server: server.into(),
            vdi: vdi.into(),
            snap_id: None,
            tag: None,
        }
    }

    /// Number of the snapshot to open. Excludes [`tag`](field@types::BlockdevOptionsSheepdog::tag).
    #[inline]
    #[must_use]
    pub fn snap_id(mut self, value: impl Into<Option<u32>>) -> Self {
        self.snap_id = value.into();
        self
    }

    /// Name of the snapshot to open. Excludes
    /// [`snap-id`](field@types::BlockdevOptionsSheepdog::snap_id).
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

/// How to make an image in a Sheepdog cluster.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsSheepdog {
    /// Where the new image goes.
    pub location: types::BlockdevOptionsSheepdog,
    /// Virtual disk size in bytes.
    pub size: u64,
    /// Image to use as backing file; none by default.
    pub backing_file: Option<crate::rt::Text>,
    /// Whether to reserve all space at once: `off`, the default, or `full`.
    pub preallocation: Option<types::PreallocMode>,
    /// How the cluster keeps copies; its own setting by default.
    pub redundancy: Option<types::SheepdogRedundancy>,
    /// Bytes of the objects that the image is cut into; a power of two.
    pub object_size: Option<u64>,
}

impl BlockdevCreateOptionsSheepdog {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// Image to use as backing file; none by default.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Whether to reserve all space at once: `off`, the default, or `full`.
    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    /// How the cluster keeps copies; its own setting by default.
    #[inline]
    #[must_use]
    pub fn redundancy(mut self, value: impl Into<types::SheepdogRedundancy>) -> Self {
        self.redundancy = Some(value.into());
        self
    }

    /// Bytes of the objects that the image is cut into; a power of two.
    #[inline]
    #[must_use]
    pub fn object_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.object_size = value.into();
        self
    }
}

/// How a Sheepdog cluster protects an image against the loss of a server.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancy {
    /// Selects whole copies or erasure coding.
    ///
    /// On the wire: `type`.
    pub type_: types::SheepdogRedundancyBranch,
}

impl SheepdogRedundancy {
    /// Creates a value.
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
    /// Several whole copies of each object.
    Full(types::SheepdogRedundancyFull),
    /// Objects cut into strips, with parity strips to restore lost ones.
    ErasureCoded(types::SheepdogRedundancyErasureCoded),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The ways in which a Sheepdog cluster protects an image.
///
/// In messages up to QEMU 6.0 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SheepdogRedundancyType {
    /// Several whole copies of each object.
    Full,
    /// Objects cut into strips, with parity strips to restore lost ones.
    ErasureCoded,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Protection by whole copies.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyFull {
    /// Number of copies, 1 to 31.
    pub copies: i64,
}

impl SheepdogRedundancyFull {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(copies: i64) -> Self {
        Self { copies }
    }
}

/// Protection by erasure coding.
///
/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyErasureCoded {
    /// Strips that an object's content is cut into: 2, 4, 8 or 16.
    pub data_strips: i64,
    /// Strips of parity, 1 to 15: as many servers may fail.
    pub parity_strips: i64,
}

impl SheepdogRedundancyErasureCoded {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data_strips: i64, parity_strips: i64) -> Self {
        Self { data_strips, parity_strips }
    }
}

/// The states of a dirty bitmap, in the words of older releases.
///
/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyBitmapStatus {
    /// Records writes and can be used.
    Active,
    /// Records nothing; can be used and enabled.
    Disabled,
    /// In use by a job; must not be changed or removed.
    Frozen,
    /// In use by an operation such as an NBD export or a migration; must not be changed or removed.
    Locked,
    /// Was not saved properly and is of no value: it can only be removed.
    Inconsistent,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
