// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A snapshot inside an image, with its name, its time and the size of its machine state.
#[non_exhaustive]
pub struct SnapshotInfo {
    pub id: String,
    pub name: String,
    pub vm_state_size: i64,
    pub date_sec: i64,
    pub date_nsec: i64,
    pub vm_clock_sec: i64,
    pub vm_clock_nsec: i64,
    pub icount: Option<i64>,
}

/// The required members of [`SnapshotInfo`], for its `new`.
pub struct SnapshotInfoRequired {
    pub id: String,
    pub name: String,
    pub vm_state_size: i64,
    pub date_sec: i64,
    pub date_nsec: i64,
    pub vm_clock_sec: i64,
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

/// Description of the encryption of a qcow2 image.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
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
    Luks(types::QCryptoBlockInfoLUKS),
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// What is particular to a qcow2 image: version, features, bitmaps and compression.
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    pub compat: String,
    pub data_file: Option<String>,
    pub data_file_raw: Option<bool>,
    pub extended_l2: Option<bool>,
    pub lazy_refcounts: Option<bool>,
    pub corrupt: Option<bool>,
    pub refcount_bits: i64,
    pub encrypt: Option<types::ImageInfoSpecificQCow2Encryption>,
    pub bitmaps: Option<Vec<types::Qcow2BitmapInfo>>,
    pub compression_type: types::Qcow2CompressionType,
}

impl ImageInfoSpecificQCow2 {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub create_type: String,
    pub cid: i64,
    pub parent_cid: i64,
    pub extents: Vec<types::VmdkExtentInfo>,
}

impl ImageInfoSpecificVmdk {
    /// Creates a value.
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
    pub filename: String,
    pub format: String,
    pub virtual_size: i64,
    pub cluster_size: Option<i64>,
    pub compressed: Option<bool>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub dirty_flag: Option<bool>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub actual_size: Option<i64>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub encrypted: Option<bool>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename: Option<String>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub full_backing_filename: Option<String>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_filename_format: Option<String>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub backing_image: Option<types::ImageInfo>,
    /// **Gone** since QEMU 8.0.
    #[deprecated(note = "gone since QEMU 8.0")]
    pub format_specific: Option<types::ImageInfoSpecific>,
}

impl VmdkExtentInfo {
    /// Creates a value with all required members; optional ones are `None`.
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

/// What is particular to a plain host file: the hint for its extent size.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
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

/// The formats for which images have extra information.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    Qcow2,
    Vmdk,
    Luks,
    /// Since QEMU 6.1.
    Rbd,
    /// Since QEMU 8.0.
    File,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds an [`ImageInfoSpecificQCow2`](types::ImageInfoSpecificQCow2) as
/// [`data`](field@types::ImageInfoSpecificQCow2Wrapper::data), for the branch `qcow2` of
/// [`ImageInfoSpecific`](types::ImageInfoSpecific).
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
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

/// Facts about an image that only its format has.
#[non_exhaustive]
pub struct ImageInfoSpecific {
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
    Qcow2(types::ImageInfoSpecificQCow2Wrapper),
    Vmdk(types::ImageInfoSpecificVmdkWrapper),
    Luks(types::ImageInfoSpecificLUKSWrapper),
    /// Since QEMU 6.1.
    Rbd(types::ImageInfoSpecificRbdWrapper),
    /// Since QEMU 8.0.
    File(types::ImageInfoSpecificFileWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Alignment and size limits for requests to a node.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct BlockLimitsInfo {
    pub request_alignment: u32,
    pub max_discard: Option<u64>,
    pub discard_alignment: Option<u32>,
    pub max_write_zeroes: Option<u64>,
    pub write_zeroes_alignment: Option<u32>,
    pub opt_transfer: Option<u32>,
    pub max_transfer: Option<u32>,
    pub max_hw_transfer: Option<u32>,
    pub max_iov: i64,
    pub max_hw_iov: Option<i64>,
    pub min_mem_alignment: u64,
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
    pub filename: String,
    pub format: String,
    pub dirty_flag: Option<bool>,
    pub actual_size: Option<i64>,
    pub virtual_size: i64,
    pub cluster_size: Option<i64>,
    pub encrypted: Option<bool>,
    pub compressed: Option<bool>,
    pub backing_filename: Option<String>,
    pub full_backing_filename: Option<String>,
    pub backing_filename_format: Option<String>,
    pub snapshots: Option<Vec<types::SnapshotInfo>>,
    /// Since QEMU 10.2.
    pub limits: Option<types::BlockLimitsInfo>,
    pub format_specific: Option<types::ImageInfoSpecific>,
    pub backing_image: Option<Box<types::ImageInfo>>,
}

impl ImageInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub writeback: bool,
    pub direct: bool,
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
    pub child: String,
    pub node_name: String,
}

impl BlockdevChild {
    /// Creates a value.
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
    pub file: String,
    pub node_name: Option<String>,
    pub ro: bool,
    pub drv: String,
    pub backing_file: Option<String>,
    pub backing_file_depth: i64,
    /// Since QEMU 10.1.
    pub children: Option<Vec<types::BlockdevChild>>,
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    pub encrypted: bool,
    pub detect_zeroes: types::BlockdevDetectZeroesOptions,
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
    pub image: types::ImageInfo,
    pub bps_max: Option<i64>,
    pub bps_rd_max: Option<i64>,
    pub bps_wr_max: Option<i64>,
    pub iops_max: Option<i64>,
    pub iops_rd_max: Option<i64>,
    pub iops_wr_max: Option<i64>,
    pub bps_max_length: Option<i64>,
    pub bps_rd_max_length: Option<i64>,
    pub bps_wr_max_length: Option<i64>,
    pub iops_max_length: Option<i64>,
    pub iops_rd_max_length: Option<i64>,
    pub iops_wr_max_length: Option<i64>,
    pub iops_size: Option<i64>,
    pub group: Option<String>,
    pub cache: types::BlockdevCacheInfo,
    pub write_threshold: i64,
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
    /// **Gone** since QEMU 6.0.
    #[deprecated(note = "gone since QEMU 6.0")]
    pub encryption_key_missing: Option<bool>,
}

/// The required members of [`BlockDeviceInfo`], for its `new`.
pub struct BlockDeviceInfoRequired {
    pub file: String,
    pub ro: bool,
    pub drv: String,
    pub backing_file_depth: i64,
    pub encrypted: bool,
    pub detect_zeroes: types::BlockdevDetectZeroesOptions,
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
    pub image: types::ImageInfo,
    pub cache: types::BlockdevCacheInfo,
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

/// Whether a device had an I/O error, and whether the disk was full.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    Ok,
    Failed,
    Nospace,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A dirty bitmap with its granularity, state and the amount of dirty data.
#[non_exhaustive]
pub struct BlockDirtyInfo {
    pub name: Option<String>,
    pub count: i64,
    pub granularity: u32,
    pub recording: bool,
    pub busy: bool,
    pub persistent: bool,
    pub inconsistent: Option<bool>,
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
    InUse,
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A bitmap that is stored in a qcow2 image.
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    pub name: String,
    pub granularity: u32,
    pub flags: Vec<types::Qcow2BitmapInfoFlags>,
}

impl Qcow2BitmapInfo {
    /// Creates a value.
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
    pub boundaries: Vec<u64>,
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
    pub device: String,
    pub qdev: Option<String>,
    /// On the wire: `type`.
    pub type_: String,
    pub removable: bool,
    pub locked: bool,
    pub inserted: Option<types::BlockDeviceInfo>,
    pub tray_open: Option<bool>,
    pub io_status: Option<types::BlockDeviceIoStatus>,
    /// **Gone** since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'.
    #[deprecated(note = "gone since QEMU 6.0; use 'dirty-bitmaps' of 'inserted'")]
    pub dirty_bitmaps: Option<Vec<types::BlockDirtyInfo>>,
}

impl BlockInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub interval_length: i64,
    pub min_rd_latency_ns: i64,
    pub max_rd_latency_ns: i64,
    pub avg_rd_latency_ns: i64,
    pub min_wr_latency_ns: i64,
    pub max_wr_latency_ns: i64,
    pub avg_wr_latency_ns: i64,
    /// Since QEMU 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Since QEMU 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Since QEMU 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    pub min_flush_latency_ns: i64,
    pub max_flush_latency_ns: i64,
    pub avg_flush_latency_ns: i64,
    pub avg_rd_queue_depth: f64,
    pub avg_wr_queue_depth: f64,
    /// Since QEMU 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
}

/// The required members of [`BlockDeviceTimedStats`], for its `new`.
pub struct BlockDeviceTimedStatsRequired {
    pub interval_length: i64,
    pub min_rd_latency_ns: i64,
    pub max_rd_latency_ns: i64,
    pub avg_rd_latency_ns: i64,
    pub min_wr_latency_ns: i64,
    pub max_wr_latency_ns: i64,
    pub avg_wr_latency_ns: i64,
    pub min_flush_latency_ns: i64,
    pub max_flush_latency_ns: i64,
    pub avg_flush_latency_ns: i64,
    pub avg_rd_queue_depth: f64,
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

/// Counters for requests, bytes, time and errors of a device or node.
#[non_exhaustive]
pub struct BlockDeviceStats {
    pub rd_bytes: i64,
    pub wr_bytes: i64,
    /// Since QEMU 8.1.
    pub zone_append_bytes: Option<i64>,
    pub unmap_bytes: i64,
    pub rd_operations: i64,
    pub wr_operations: i64,
    /// Since QEMU 8.1.
    pub zone_append_operations: Option<i64>,
    pub flush_operations: i64,
    pub unmap_operations: i64,
    pub rd_total_time_ns: i64,
    pub wr_total_time_ns: i64,
    /// Since QEMU 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    pub flush_total_time_ns: i64,
    pub unmap_total_time_ns: i64,
    pub wr_highest_offset: i64,
    pub rd_merged: i64,
    pub wr_merged: i64,
    /// Since QEMU 8.1.
    pub zone_append_merged: Option<i64>,
    pub unmap_merged: i64,
    pub idle_time_ns: Option<i64>,
    pub failed_rd_operations: i64,
    pub failed_wr_operations: i64,
    /// Since QEMU 8.1.
    pub failed_zone_append_operations: Option<i64>,
    pub failed_flush_operations: i64,
    pub failed_unmap_operations: i64,
    pub invalid_rd_operations: i64,
    pub invalid_wr_operations: i64,
    /// Since QEMU 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    pub invalid_flush_operations: i64,
    pub invalid_unmap_operations: i64,
    pub account_invalid: bool,
    pub account_failed: bool,
    pub timed_stats: Vec<types::BlockDeviceTimedStats>,
    pub rd_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    pub wr_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    /// Since QEMU 8.1.
    pub zone_append_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
    pub flush_latency_histogram: Option<types::BlockLatencyHistogramInfo>,
}

/// The required members of [`BlockDeviceStats`], for its `new`.
pub struct BlockDeviceStatsRequired {
    pub rd_bytes: i64,
    pub wr_bytes: i64,
    pub unmap_bytes: i64,
    pub rd_operations: i64,
    pub wr_operations: i64,
    pub flush_operations: i64,
    pub unmap_operations: i64,
    pub rd_total_time_ns: i64,
    pub wr_total_time_ns: i64,
    pub flush_total_time_ns: i64,
    pub unmap_total_time_ns: i64,
    pub wr_highest_offset: i64,
    pub rd_merged: i64,
    pub wr_merged: i64,
    pub unmap_merged: i64,
    pub failed_rd_operations: i64,
    pub failed_wr_operations: i64,
    pub failed_flush_operations: i64,
    pub failed_unmap_operations: i64,
    pub invalid_rd_operations: i64,
    pub invalid_wr_operations: i64,
    pub invalid_flush_operations: i64,
    pub invalid_unmap_operations: i64,
    pub account_invalid: bool,
    pub account_failed: bool,
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
    pub discard_nb_ok: u64,
    pub discard_nb_failed: u64,
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
    pub completion_errors: u64,
    pub aligned_accesses: u64,
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
    File(types::BlockStatsSpecificFile),
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockStatsSpecificFile),
    Nvme(types::BlockStatsSpecificNvme),
    Blkdebug,
    Blklogwrites,
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    Compress,
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    CopyOnRead,
    Dmg,
    /// Since QEMU 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    Http,
    Https,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    Iscsi,
    Luks,
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    Parallels,
    /// Since QEMU 6.0.
    Preallocate,
    Qcow,
    Qcow2,
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    Throttle,
    Vdi,
    Vhdx,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Counters of a device or node together with those of the nodes below it.
#[non_exhaustive]
pub struct BlockStats {
    pub device: Option<String>,
    pub qdev: Option<String>,
    pub node_name: Option<String>,
    pub stats: types::BlockDeviceStats,
    pub driver_specific: Option<types::BlockStatsSpecific>,
    pub parent: Option<Box<types::BlockStats>>,
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

/// How a device or job reacts to an I/O error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOnError {
    Report,
    Ignore,
    Enospc,
    Stop,
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What a copy job takes over: all data, only the top layer, the areas in a bitmap, or just new
/// writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    Top,
    Full,
    None,
    Incremental,
    Bitmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// When a backup job updates the bitmap that it works from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    OnSuccess,
    Never,
    Always,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// When a mirror job copies new guest writes: later, or as part of each write.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    Background,
    WriteBlocking,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What is particular to a mirror job: whether it copies each write at once.
#[non_exhaustive]
pub struct BlockJobInfoMirror {
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
    /// On the wire: `type`.
    pub type_: types::BlockJobInfoBranch,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub busy: bool,
    pub paused: bool,
    pub speed: i64,
    pub io_status: types::BlockDeviceIoStatus,
    pub ready: bool,
    pub status: types::JobStatus,
    pub auto_finalize: bool,
    pub auto_dismiss: bool,
    pub error: Option<String>,
}

/// The required members of [`BlockJobInfo`], for its `new`.
pub struct BlockJobInfoRequired {
    /// On the wire: `type`.
    pub type_: types::BlockJobInfoBranch,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub busy: bool,
    pub paused: bool,
    pub speed: i64,
    pub io_status: types::BlockDeviceIoStatus,
    pub ready: bool,
    pub status: types::JobStatus,
    pub auto_finalize: bool,
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
    Mirror(types::BlockJobInfoMirror),
    Commit,
    Stream,
    Backup,
    Create,
    Amend,
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Whether a new image is created, or one that exists is used as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewImageMode {
    Existing,
    AbsolutePaths,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What to snapshot, and the overlay file to create for it.
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    pub device: Option<String>,
    pub node_name: Option<String>,
    pub snapshot_file: String,
    pub snapshot_node_name: Option<String>,
    pub format: Option<String>,
    pub mode: Option<types::NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

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
    pub node: String,
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// Creates a value.
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
    pub use_copy_range: Option<bool>,
    pub max_workers: Option<i64>,
    pub max_chunk: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn use_copy_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.use_copy_range = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_workers(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_workers = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_chunk(mut self, value: impl Into<Option<i64>>) -> Self {
        self.max_chunk = value.into();
        self
    }

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
    pub job_id: Option<String>,
    pub device: String,
    pub sync: types::MirrorSyncMode,
    pub speed: Option<i64>,
    pub bitmap: Option<String>,
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    pub compress: Option<bool>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
    pub filter_node_name: Option<String>,
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    pub target: String,
    pub format: Option<String>,
    pub mode: Option<types::NewImageMode>,
}

impl DriveBackup {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

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
    pub job_id: Option<String>,
    pub device: String,
    pub sync: types::MirrorSyncMode,
    pub speed: Option<i64>,
    pub bitmap: Option<String>,
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    pub compress: Option<bool>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
    pub filter_node_name: Option<String>,
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    pub target: String,
}

impl BlockdevBackup {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }
}

/// What stands behind a vertex of the debug view of the block graph.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    BlockBackend,
    BlockJob,
    BlockDriver,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A vertex of the debug view of the block graph.
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    pub id: u64,
    /// On the wire: `type`.
    pub type_: types::XDbgBlockGraphNodeType,
    pub name: String,
}

impl XDbgBlockGraphNode {
    /// Creates a value.
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
    ConsistentRead,
    Write,
    WriteUnchanged,
    Resize,
    /// **Gone** since QEMU 7.0.
    #[deprecated(note = "gone since QEMU 7.0")]
    GraphMod,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A parent-child link in the debug view of the block graph, with its permissions.
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    pub parent: u64,
    pub child: u64,
    pub name: String,
    pub perm: Vec<types::BlockPermission>,
    pub shared_perm: Vec<types::BlockPermission>,
}

impl XDbgBlockGraphEdge {
    /// Creates a value.
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
    pub nodes: Vec<types::XDbgBlockGraphNode>,
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
    pub node: String,
    pub name: String,
}

impl BlockDirtyBitmap {
    /// Creates a value.
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
    pub node: String,
    pub name: String,
    pub granularity: Option<u32>,
    pub persistent: Option<bool>,
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: impl Into<Option<bool>>) -> Self {
        self.persistent = value.into();
        self
    }

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
    Local(String),
    External(Box<types::BlockDirtyBitmap>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// The bitmaps to add up and the one to add them to.
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    pub node: String,
    pub target: String,
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// Creates a value.
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
    pub sha256: String,
}

impl BlockDirtyBitmapSha256 {
    /// Creates a value.
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
    pub iops_total: Option<i64>,
    pub iops_total_max: Option<i64>,
    pub iops_total_max_length: Option<i64>,
    pub iops_read: Option<i64>,
    pub iops_read_max: Option<i64>,
    pub iops_read_max_length: Option<i64>,
    pub iops_write: Option<i64>,
    pub iops_write_max: Option<i64>,
    pub iops_write_max_length: Option<i64>,
    pub bps_total: Option<i64>,
    pub bps_total_max: Option<i64>,
    pub bps_total_max_length: Option<i64>,
    pub bps_read: Option<i64>,
    pub bps_read_max: Option<i64>,
    pub bps_read_max_length: Option<i64>,
    pub bps_write: Option<i64>,
    pub bps_write_max: Option<i64>,
    pub bps_write_max_length: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn iops_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_total_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_read_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_write_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_total_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_read_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_write_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_size = value.into();
        self
    }
}

/// Settings of a `throttle-group` object.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    pub limits: Option<types::ThrottleLimits>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_total_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_read_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_iops_write_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_total_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_read_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write_max: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_bps_write_max_length: Option<i64>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
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

    #[inline]
    #[must_use]
    pub fn limits(mut self, value: impl Into<Option<types::ThrottleLimits>>) -> Self {
        self.limits = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_total_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_read_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_iops_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_iops_write_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_total(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_total_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_total_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_read(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_read_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_read_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_write(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write_max = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_bps_write_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.x_bps_write_max_length = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
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
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl BlockJobChangeOptions {
    /// Creates a value.
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
    Mirror(types::BlockJobChangeOptionsMirror),
    Commit,
    Stream,
    Backup,
    Create,
    Amend,
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Whether discards by the guest are passed on to the image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    Ignore,
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether writes that are all zeroes are turned into cheaper requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    Off,
    On,
    Unmap,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How host files are read and written asynchronously.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    Threads,
    Native,
    /// Only in builds with `CONFIG_LINUX_IO_URING`.
    IoUring,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether to bypass the host's page cache and whether to skip flushes.
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    pub direct: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn direct(mut self, value: impl Into<Option<bool>>) -> Self {
        self.direct = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn no_flush(mut self, value: impl Into<Option<bool>>) -> Self {
        self.no_flush = value.into();
        self
    }
}

/// The block drivers: image formats, storage protocols and filters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevDriver {
    Blkdebug,
    Blklogwrites,
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    Compress,
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    CopyOnRead,
    Dmg,
    File,
    /// Since QEMU 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    Iscsi,
    Luks,
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    Nvme,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    Parallels,
    /// Since QEMU 6.0.
    Preallocate,
    Qcow,
    Qcow2,
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    Throttle,
    Vdi,
    Vhdx,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the drivers for host files, disks and CD-ROMs.
///
/// Features:
///
/// - `dynamic-auto-read-only`: With `auto-read-only`, the file is opened for writing only while a
///   user needs that.
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    pub filename: String,
    pub pr_manager: Option<String>,
    pub locking: Option<types::OnOffAuto>,
    pub aio: Option<types::BlockdevAioOptions>,
    /// Since QEMU 6.2.
    pub aio_max_batch: Option<i64>,
    /// Only in builds with `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn pr_manager(mut self, value: impl Into<String>) -> Self {
        self.pr_manager = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn locking(mut self, value: impl Into<Option<types::OnOffAuto>>) -> Self {
        self.locking = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn aio(mut self, value: impl Into<Option<types::BlockdevAioOptions>>) -> Self {
        self.aio = value.into();
        self
    }

    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn aio_max_batch(mut self, value: impl Into<Option<i64>>) -> Self {
        self.aio_max_batch = value.into();
        self
    }

    /// Only in builds with `CONFIG_LINUX`.
    #[inline]
    #[must_use]
    pub fn drop_cache(mut self, value: impl Into<Option<bool>>) -> Self {
        self.drop_cache = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
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
    pub size: Option<i64>,
    pub latency_ns: Option<u64>,
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

    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn latency_ns(mut self, value: impl Into<Option<u64>>) -> Self {
        self.latency_ns = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn read_zeroes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_zeroes = value.into();
        self
    }
}

/// Options of the `nvme` driver, which uses a PCI drive of the host directly.
#[non_exhaustive]
pub struct BlockdevOptionsNVMe {
    pub device: String,
    pub namespace: i64,
}

impl BlockdevOptionsNVMe {
    /// Creates a value.
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
    pub dir: String,
    pub fat_type: Option<i64>,
    pub floppy: Option<bool>,
    pub label: Option<String>,
    pub rw: Option<bool>,
}

impl BlockdevOptionsVVFAT {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn fat_type(mut self, value: impl Into<Option<i64>>) -> Self {
        self.fat_type = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn floppy(mut self, value: impl Into<Option<bool>>) -> Self {
        self.floppy = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

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
    pub file: types::BlockdevRef,
    pub key_secret: Option<String>,
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

    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

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
    pub file: types::BlockdevRef,
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
    None,
    Constant,
    Cached,
    All,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The qcow2 overlap checks one by one, each for one part of the metadata.
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    pub template: Option<types::Qcow2OverlapCheckMode>,
    pub main_header: Option<bool>,
    pub active_l1: Option<bool>,
    pub active_l2: Option<bool>,
    pub refcount_table: Option<bool>,
    pub refcount_block: Option<bool>,
    pub snapshot_table: Option<bool>,
    pub inactive_l1: Option<bool>,
    pub inactive_l2: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn template(
        mut self,
        value: impl Into<Option<types::Qcow2OverlapCheckMode>>,
    ) -> Self {
        self.template = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn main_header(mut self, value: impl Into<Option<bool>>) -> Self {
        self.main_header = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn active_l1(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active_l1 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn active_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active_l2 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn refcount_table(mut self, value: impl Into<Option<bool>>) -> Self {
        self.refcount_table = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn refcount_block(mut self, value: impl Into<Option<bool>>) -> Self {
        self.refcount_block = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn snapshot_table(mut self, value: impl Into<Option<bool>>) -> Self {
        self.snapshot_table = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn inactive_l1(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inactive_l1 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn inactive_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.inactive_l2 = value.into();
        self
    }

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
    Flags(Box<types::Qcow2OverlapCheckFlags>),
    Mode(types::Qcow2OverlapCheckMode),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Encryption formats of qcow (version 1) images.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    Aes,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Encryption settings to open a qcow (version 1) image.
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
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
    Aes(types::QCryptoBlockOptionsQCow),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `qcow` driver for images of version 1.
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    pub file: types::BlockdevRef,
    pub backing: Option<types::BlockdevRefOrNull>,
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

    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }

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
    Aes,
    Luks,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Encryption settings to open a qcow2 image.
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
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
    Aes(types::QCryptoBlockOptionsQCow),
    Luks(types::QCryptoBlockOptionsLUKS),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `preallocate` filter, which grows the file below in large steps.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    pub file: types::BlockdevRef,
    pub prealloc_align: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn prealloc_align(mut self, value: impl Into<Option<i64>>) -> Self {
        self.prealloc_align = value.into();
        self
    }

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
    pub file: types::BlockdevRef,
    pub backing: Option<types::BlockdevRefOrNull>,
    pub lazy_refcounts: Option<bool>,
    pub pass_discard_request: Option<bool>,
    pub pass_discard_snapshot: Option<bool>,
    pub pass_discard_other: Option<bool>,
    /// Since QEMU 8.1.
    pub discard_no_unref: Option<bool>,
    pub overlap_check: Option<types::Qcow2OverlapChecks>,
    pub cache_size: Option<i64>,
    pub l2_cache_size: Option<i64>,
    pub l2_cache_entry_size: Option<i64>,
    pub refcount_cache_size: Option<i64>,
    pub cache_clean_interval: Option<i64>,
    pub encrypt: Option<types::BlockdevQcow2Encryption>,
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

    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<types::BlockdevRefOrNull>) -> Self {
        self.backing = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn pass_discard_request(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_request = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn pass_discard_snapshot(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_snapshot = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn pass_discard_other(mut self, value: impl Into<Option<bool>>) -> Self {
        self.pass_discard_other = value.into();
        self
    }

    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn discard_no_unref(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_no_unref = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn overlap_check(mut self, value: impl Into<types::Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cache_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn l2_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.l2_cache_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn l2_cache_entry_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.l2_cache_entry_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn refcount_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.refcount_cache_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cache_clean_interval(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cache_clean_interval = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(value.into());
        self
    }

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
    None,
    Hash,
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Hash of the fingerprint that an SSH server's key is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    Md5,
    Sha1,
    /// Since QEMU 6.1.
    Sha256,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Fingerprint that the key of an SSH server must have.
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// On the wire: `type`.
    pub type_: types::SshHostKeyCheckHashType,
    pub hash: String,
}

impl SshHostKeyHash {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::SshHostKeyCheckHashType, hash: impl Into<String>) -> Self {
        Self { type_, hash: hash.into() }
    }
}

/// How to make sure that an SSH server is the right one.
#[non_exhaustive]
pub struct SshHostKeyCheck {
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
    Hash(types::SshHostKeyHash),
    None,
    KnownHosts,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `ssh` driver, for an image on an SSH server.
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    pub server: types::InetSocketAddress,
    pub path: String,
    pub user: Option<String>,
    pub host_key_check: Option<types::SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn host_key_check(mut self, value: impl Into<types::SshHostKeyCheck>) -> Self {
        self.host_key_check = Some(value.into());
        self
    }
}

/// Points in block drivers at which `blkdebug` can act.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    L1Update,
    L1GrowAllocTable,
    L1GrowWriteTable,
    L1GrowActivateTable,
    L2Load,
    L2Update,
    L2UpdateCompressed,
    L2AllocCowRead,
    L2AllocWrite,
    ReadAio,
    ReadBackingAio,
    ReadCompressed,
    WriteAio,
    WriteCompressed,
    VmstateLoad,
    VmstateSave,
    CowRead,
    CowWrite,
    ReftableLoad,
    ReftableGrow,
    ReftableUpdate,
    RefblockLoad,
    RefblockUpdate,
    RefblockUpdatePart,
    RefblockAlloc,
    RefblockAllocHookup,
    RefblockAllocWrite,
    RefblockAllocWriteBlocks,
    RefblockAllocWriteTable,
    RefblockAllocSwitchTable,
    ClusterAlloc,
    ClusterAllocBytes,
    ClusterFree,
    FlushToOs,
    FlushToDisk,
    PwritevRmwHead,
    PwritevRmwAfterHead,
    PwritevRmwTail,
    PwritevRmwAfterTail,
    Pwritev,
    PwritevZero,
    PwritevDone,
    EmptyImagePrepare,
    L1ShrinkWriteTable,
    L1ShrinkFreeL2Clusters,
    CorWrite,
    ClusterAllocSpace,
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Kinds of request that `blkdebug` can make fail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlkdebugIOType {
    Read,
    Write,
    WriteZeroes,
    Discard,
    Flush,
    BlockStatus,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A `blkdebug` rule that makes requests fail.
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    pub event: types::BlkdebugEvent,
    pub state: Option<i64>,
    pub iotype: Option<types::BlkdebugIOType>,
    pub errno: Option<i64>,
    /// How long to hold the request back before it fails or goes on, in nanoseconds.
    ///
    /// Since QEMU 11.1.
    pub delay_ns: Option<i64>,
    pub sector: Option<i64>,
    pub once: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn state(mut self, value: impl Into<Option<i64>>) -> Self {
        self.state = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iotype(mut self, value: impl Into<Option<types::BlkdebugIOType>>) -> Self {
        self.iotype = value.into();
        self
    }

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

    #[inline]
    #[must_use]
    pub fn sector(mut self, value: impl Into<Option<i64>>) -> Self {
        self.sector = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn once(mut self, value: impl Into<Option<bool>>) -> Self {
        self.once = value.into();
        self
    }

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
    pub event: types::BlkdebugEvent,
    pub state: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn state(mut self, value: impl Into<Option<i64>>) -> Self {
        self.state = value.into();
        self
    }
}

/// Options of the `blkdebug` filter, which injects errors for tests.
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    pub image: types::BlockdevRef,
    pub config: Option<String>,
    pub align: Option<i64>,
    pub max_transfer: Option<i32>,
    pub opt_write_zero: Option<i32>,
    pub max_write_zero: Option<i32>,
    pub opt_discard: Option<i32>,
    pub max_discard: Option<i32>,
    pub inject_error: Option<Vec<types::BlkdebugInjectErrorOptions>>,
    pub set_state: Option<Vec<types::BlkdebugSetStateOptions>>,
    pub take_child_perms: Option<Vec<types::BlockPermission>>,
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

    #[inline]
    #[must_use]
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn align(mut self, value: impl Into<Option<i64>>) -> Self {
        self.align = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_transfer(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_transfer = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn opt_write_zero(mut self, value: impl Into<Option<i32>>) -> Self {
        self.opt_write_zero = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_write_zero(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_write_zero = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn opt_discard(mut self, value: impl Into<Option<i32>>) -> Self {
        self.opt_discard = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn max_discard(mut self, value: impl Into<Option<i32>>) -> Self {
        self.max_discard = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn inject_error(
        mut self,
        value: impl Into<Vec<types::BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn set_state(
        mut self,
        value: impl Into<Vec<types::BlkdebugSetStateOptions>>,
    ) -> Self {
        self.set_state = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn take_child_perms(
        mut self,
        value: impl Into<Vec<types::BlockPermission>>,
    ) -> Self {
        self.take_child_perms = Some(value.into());
        self
    }

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
    pub file: types::BlockdevRef,
    pub log: types::BlockdevRef,
    pub log_sector_size: Option<u32>,
    pub log_append: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn log_sector_size(mut self, value: impl Into<Option<u32>>) -> Self {
        self.log_sector_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn log_append(mut self, value: impl Into<Option<bool>>) -> Self {
        self.log_append = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn log_super_update_interval(mut self, value: impl Into<Option<u64>>) -> Self {
        self.log_super_update_interval = value.into();
        self
    }
}

/// Options of the `blkverify` filter, which compares two images as they are used.
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    pub test: types::BlockdevRef,
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

/// Options of the `blkreplay` filter, which makes I/O repeatable for record and replay.
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
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
    Quorum,
    Fifo,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the `quorum` driver, which keeps copies on several children.
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    pub blkverify: Option<bool>,
    pub children: Vec<types::BlockdevRef>,
    pub vote_threshold: i64,
    pub rewrite_corrupted: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn blkverify(mut self, value: impl Into<Option<bool>>) -> Self {
        self.blkverify = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rewrite_corrupted(mut self, value: impl Into<Option<bool>>) -> Self {
        self.rewrite_corrupted = value.into();
        self
    }

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

/// Options of the libblkio driver `io_uring`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// In messages since QEMU 7.2.
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    pub filename: String,
}

impl BlockdevOptionsIoUring {
    /// Creates a value.
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
    pub path: String,
}

impl BlockdevOptionsNvmeIoUring {
    /// Creates a value.
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
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// Creates a value.
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
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// Creates a value.
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
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// Creates a value.
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
    Tcp,
    Iser,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Which checksum an iSCSI initiator offers for headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    Crc32c,
    None,
    Crc32cNone,
    NoneCrc32c,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the `iscsi` driver, for a LUN on an iSCSI target.
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    pub transport: types::IscsiTransport,
    pub portal: String,
    pub target: String,
    pub lun: Option<i64>,
    pub user: Option<String>,
    pub password_secret: Option<String>,
    pub initiator_name: Option<String>,
    pub header_digest: Option<types::IscsiHeaderDigest>,
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn lun(mut self, value: impl Into<Option<i64>>) -> Self {
        self.lun = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn initiator_name(mut self, value: impl Into<String>) -> Self {
        self.initiator_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn header_digest(
        mut self,
        value: impl Into<Option<types::IscsiHeaderDigest>>,
    ) -> Self {
        self.header_digest = value.into();
        self
    }

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
    Cephx,
    None,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Encryption formats of Ceph RBD images.
///
/// In messages since QEMU 6.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    Luks,
    Luks2,
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options to open an RBD image encrypted with LUKS version 1.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptionsLUKS {
    pub key_secret: String,
}

impl RbdEncryptionOptionsLUKS {
    /// Creates a value.
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
    pub key_secret: String,
}

impl RbdEncryptionOptionsLUKS2 {
    /// Creates a value.
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
    pub key_secret: String,
}

impl RbdEncryptionOptionsLUKSAny {
    /// Creates a value.
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
    pub key_secret: String,
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLUKS {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
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
}

/// Options to create an RBD image encrypted with LUKS version 2.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    pub key_secret: String,
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLUKS2 {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
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
}

/// How to open an encrypted RBD image, and its encrypted parents.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    pub format: types::RbdEncryptionOptionsBranch,
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
    Luks(types::RbdEncryptionOptionsLUKS),
    Luks2(types::RbdEncryptionOptionsLUKS2),
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
    Luks(types::RbdEncryptionCreateOptionsLUKS),
    Luks2(types::RbdEncryptionCreateOptionsLUKS2),
    /// Since QEMU 8.0.
    LuksAny,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Options of the `rbd` driver, for an image on a Ceph cluster.
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    pub pool: String,
    pub namespace: Option<String>,
    pub image: String,
    pub conf: Option<String>,
    pub snapshot: Option<String>,
    /// Since QEMU 6.1.
    pub encrypt: Option<types::RbdEncryptionOptions>,
    pub user: Option<String>,
    pub auth_client_required: Option<Vec<types::RbdAuthMode>>,
    pub key_secret: Option<String>,
    pub server: Option<Vec<types::InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn conf(mut self, value: impl Into<String>) -> Self {
        self.conf = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn snapshot(mut self, value: impl Into<String>) -> Self {
        self.snapshot = Some(value.into());
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn encrypt(mut self, value: impl Into<types::RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn auth_client_required(
        mut self,
        value: impl Into<Vec<types::RbdAuthMode>>,
    ) -> Self {
        self.auth_client_required = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn key_secret(mut self, value: impl Into<String>) -> Self {
        self.key_secret = Some(value.into());
        self
    }

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
    Primary,
    Secondary,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the `replication` driver, used by COLO.
///
/// Only in builds with `CONFIG_REPLICATION`.
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    pub file: types::BlockdevRef,
    pub mode: types::ReplicationMode,
    pub top_id: Option<String>,
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
    Inet,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Host name of an NFS server.
#[non_exhaustive]
pub struct NFSServer {
    /// On the wire: `type`.
    pub type_: types::NFSTransport,
    pub host: String,
}

impl NFSServer {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::NFSTransport, host: impl Into<String>) -> Self {
        Self { type_, host: host.into() }
    }
}

/// Options of the `nfs` driver, for an image on an NFS server.
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    pub server: types::NFSServer,
    pub path: String,
    pub user: Option<i64>,
    pub group: Option<i64>,
    pub tcp_syn_count: Option<i64>,
    pub readahead_size: Option<i64>,
    pub page_cache_size: Option<i64>,
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn user(mut self, value: impl Into<Option<i64>>) -> Self {
        self.user = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<Option<i64>>) -> Self {
        self.group = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tcp_syn_count(mut self, value: impl Into<Option<i64>>) -> Self {
        self.tcp_syn_count = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn readahead_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn page_cache_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.page_cache_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn debug(mut self, value: impl Into<Option<i64>>) -> Self {
        self.debug = value.into();
        self
    }
}

/// Options of the `http` driver, for a read-only image on a web server.
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    pub url: String,
    pub readahead: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub password_secret: Option<String>,
    pub proxy_username: Option<String>,
    pub proxy_password_secret: Option<String>,
    pub cookie: Option<String>,
    pub cookie_secret: Option<String>,
    /// Whether to ask for parts of the file though the server does not say that it can send them.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
}

impl BlockdevOptionsCurlHttp {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<String>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }

    /// Whether to ask for parts of the file though the server does not say that it can send them.
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
    pub url: String,
    pub readahead: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub password_secret: Option<String>,
    pub proxy_username: Option<String>,
    pub proxy_password_secret: Option<String>,
    pub cookie: Option<String>,
    pub cookie_secret: Option<String>,
    /// Whether to ask for parts of the file though the server does not say that it can send them.
    ///
    /// Since QEMU 11.0.
    pub force_range: Option<bool>,
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlHttps {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cookie_secret(mut self, value: impl Into<String>) -> Self {
        self.cookie_secret = Some(value.into());
        self
    }

    /// Whether to ask for parts of the file though the server does not say that it can send them.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn force_range(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_range = value.into();
        self
    }

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
    pub url: String,
    pub readahead: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub password_secret: Option<String>,
    pub proxy_username: Option<String>,
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlFtp {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

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
    pub url: String,
    pub readahead: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub password_secret: Option<String>,
    pub proxy_username: Option<String>,
    pub proxy_password_secret: Option<String>,
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn readahead(mut self, value: impl Into<Option<i64>>) -> Self {
        self.readahead = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Option<i64>>) -> Self {
        self.timeout = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn password_secret(mut self, value: impl Into<String>) -> Self {
        self.password_secret = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_username(mut self, value: impl Into<String>) -> Self {
        self.proxy_username = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn proxy_password_secret(mut self, value: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(value.into());
        self
    }

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
    pub server: types::SocketAddress,
    pub export: Option<String>,
    pub tls_creds: Option<String>,
    /// Since QEMU 7.0.
    pub tls_hostname: Option<String>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    pub x_dirty_bitmap: Option<String>,
    pub reconnect_delay: Option<u32>,
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

    #[inline]
    #[must_use]
    pub fn export(mut self, value: impl Into<String>) -> Self {
        self.export = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    /// Since QEMU 7.0.
    #[inline]
    #[must_use]
    pub fn tls_hostname(mut self, value: impl Into<String>) -> Self {
        self.tls_hostname = Some(value.into());
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    #[inline]
    #[must_use]
    pub fn x_dirty_bitmap(mut self, value: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn reconnect_delay(mut self, value: impl Into<Option<u32>>) -> Self {
        self.reconnect_delay = value.into();
        self
    }

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
    pub file: types::BlockdevRef,
    pub offset: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn offset(mut self, value: impl Into<Option<i64>>) -> Self {
        self.offset = value.into();
        self
    }

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
    pub throttle_group: String,
    pub file: types::BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// Creates a value.
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
    pub file: types::BlockdevRef,
    /// Since QEMU 6.0.
    pub bottom: Option<String>,
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

    /// Since QEMU 6.0.
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
    BreakGuestWrite,
    BreakSnapshot,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Options of the `copy-before-write` filter, which saves old data before it is overwritten.
///
/// In messages since QEMU 6.2.
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    pub file: types::BlockdevRef,
    pub target: types::BlockdevRef,
    /// Since QEMU 7.0.
    pub bitmap: Option<types::BlockDirtyBitmap>,
    /// Since QEMU 7.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// Since QEMU 7.1.
    pub cbw_timeout: Option<u32>,
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

    /// Since QEMU 7.0.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<Option<types::BlockDirtyBitmap>>) -> Self {
        self.bitmap = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn cbw_timeout(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cbw_timeout = value.into();
        self
    }

    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn min_cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.min_cluster_size = value.into();
        self
    }
}

/// Everything needed to open a node: its driver, general options and those of the driver.
#[non_exhaustive]
pub struct BlockdevOptions {
    pub driver: types::BlockdevOptionsBranch,
    pub node_name: Option<String>,
    pub discard: Option<types::BlockdevDiscardOptions>,
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    pub read_only: Option<bool>,
    pub auto_read_only: Option<bool>,
    pub force_share: Option<bool>,
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

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

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
    Blkdebug(types::BlockdevOptionsBlkdebug),
    Blklogwrites(types::BlockdevOptionsBlklogwrites),
    Blkverify(types::BlockdevOptionsBlkverify),
    Blkreplay(types::BlockdevOptionsBlkreplay),
    Bochs(types::BlockdevOptionsGenericFormat),
    Cloop(types::BlockdevOptionsGenericFormat),
    Compress(types::BlockdevOptionsGenericFormat),
    /// Since QEMU 6.2.
    CopyBeforeWrite(types::BlockdevOptionsCbw),
    CopyOnRead(types::BlockdevOptionsCor),
    Dmg(types::BlockdevOptionsGenericFormat),
    File(types::BlockdevOptionsFile),
    Ftp(types::BlockdevOptionsCurlFtp),
    Ftps(types::BlockdevOptionsCurlFtps),
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(types::BlockdevOptionsFile),
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(types::BlockdevOptionsFile),
    Http(types::BlockdevOptionsCurlHttp),
    Https(types::BlockdevOptionsCurlHttps),
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring(types::BlockdevOptionsIoUring),
    Iscsi(types::BlockdevOptionsIscsi),
    Luks(types::BlockdevOptionsLUKS),
    Nbd(types::BlockdevOptionsNbd),
    Nfs(types::BlockdevOptionsNfs),
    NullAio(types::BlockdevOptionsNull),
    NullCo(types::BlockdevOptionsNull),
    Nvme(types::BlockdevOptionsNVMe),
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring(types::BlockdevOptionsNvmeIoUring),
    Parallels(types::BlockdevOptionsGenericFormat),
    /// Since QEMU 6.0.
    Preallocate(types::BlockdevOptionsPreallocate),
    Qcow2(types::BlockdevOptionsQcow2),
    Qcow(types::BlockdevOptionsQcow),
    Qed(types::BlockdevOptionsGenericCOWFormat),
    Quorum(types::BlockdevOptionsQuorum),
    Raw(types::BlockdevOptionsRaw),
    Rbd(types::BlockdevOptionsRbd),
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication(types::BlockdevOptionsReplication),
    /// Since QEMU 7.0.
    SnapshotAccess(types::BlockdevOptionsGenericFormat),
    Ssh(types::BlockdevOptionsSsh),
    Throttle(types::BlockdevOptionsThrottle),
    Vdi(types::BlockdevOptionsGenericFormat),
    Vhdx(types::BlockdevOptionsGenericFormat),
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci(types::BlockdevOptionsVirtioBlkVfioPci),
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser(types::BlockdevOptionsVirtioBlkVhostUser),
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa(types::BlockdevOptionsVirtioBlkVhostVdpa),
    Vmdk(types::BlockdevOptionsGenericCOWFormat),
    Vpc(types::BlockdevOptionsGenericFormat),
    Vvfat(types::BlockdevOptionsVVFAT),
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevOptionsGluster),
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
    Definition(Box<types::BlockdevOptions>),
    Reference(String),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// A node by name, options to open one, or null for none.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    Definition(Box<types::BlockdevOptions>),
    Reference(String),
    Null,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// Settings for a new `file` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    pub filename: String,
    pub size: u64,
    pub preallocation: Option<types::PreallocMode>,
    pub nocow: Option<bool>,
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn nocow(mut self, value: impl Into<Option<bool>>) -> Self {
        self.nocow = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn extent_size_hint(mut self, value: impl Into<Option<u64>>) -> Self {
        self.extent_size_hint = value.into();
        self
    }
}

/// Settings for a new `luks` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsLUKS {
    pub key_secret: Option<String>,
    pub cipher_alg: Option<types::QCryptoCipherAlgo>,
    pub cipher_mode: Option<types::QCryptoCipherMode>,
    pub ivgen_alg: Option<types::QCryptoIVGenAlgo>,
    pub ivgen_hash_alg: Option<types::QCryptoHashAlgo>,
    pub hash_alg: Option<types::QCryptoHashAlgo>,
    pub iter_time: Option<i64>,
    /// Since QEMU 9.0.
    ///
    /// **Gone** since QEMU 9.1; give the header's node as 'header'.
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    pub detached_header: Option<bool>,
    pub file: Option<types::BlockdevRef>,
    /// Since QEMU 9.0.
    pub header: Option<types::BlockdevRef>,
    pub size: u64,
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
    /// **Gone** since QEMU 9.1; give the header's node as 'header'.
    #[deprecated(note = "gone since QEMU 9.1; give the header's node as 'header'")]
    #[inline]
    #[must_use]
    pub fn detached_header(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detached_header = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn header(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.header = Some(value.into());
        self
    }

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
    pub location: types::BlockdevOptionsNfs,
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
    pub file: types::BlockdevRef,
    pub size: u64,
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
    pub file: types::BlockdevRef,
    pub size: u64,
    pub backing_file: Option<String>,
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

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

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

/// Versions of the qcow2 format: [`v2`](types::BlockdevQcow2Version::V2) (compat 0.10) and
/// [`v3`](types::BlockdevQcow2Version::V3) (compat 1.1).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    V2,
    V3,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How compressed clusters of a qcow2 image are stored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    Zlib,
    /// Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings for a new `qcow2` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    pub file: types::BlockdevRef,
    pub data_file: Option<types::BlockdevRef>,
    pub data_file_raw: Option<bool>,
    pub extended_l2: Option<bool>,
    pub size: u64,
    pub version: Option<types::BlockdevQcow2Version>,
    pub backing_file: Option<String>,
    pub backing_fmt: Option<types::BlockdevDriver>,
    pub encrypt: Option<types::QCryptoBlockCreateOptions>,
    pub cluster_size: Option<u64>,
    pub preallocation: Option<types::PreallocMode>,
    pub lazy_refcounts: Option<bool>,
    pub refcount_bits: Option<i64>,
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

    #[inline]
    #[must_use]
    pub fn data_file(mut self, value: impl Into<types::BlockdevRef>) -> Self {
        self.data_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn data_file_raw(mut self, value: impl Into<Option<bool>>) -> Self {
        self.data_file_raw = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn extended_l2(mut self, value: impl Into<Option<bool>>) -> Self {
        self.extended_l2 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn version(
        mut self,
        value: impl Into<Option<types::BlockdevQcow2Version>>,
    ) -> Self {
        self.version = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_fmt(
        mut self,
        value: impl Into<Option<types::BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn encrypt(
        mut self,
        value: impl Into<types::QCryptoBlockCreateOptions>,
    ) -> Self {
        self.encrypt = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn lazy_refcounts(mut self, value: impl Into<Option<bool>>) -> Self {
        self.lazy_refcounts = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn refcount_bits(mut self, value: impl Into<Option<i64>>) -> Self {
        self.refcount_bits = value.into();
        self
    }

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

/// Settings for a new `qed` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    pub file: types::BlockdevRef,
    pub size: u64,
    pub backing_file: Option<String>,
    pub backing_fmt: Option<types::BlockdevDriver>,
    pub cluster_size: Option<u64>,
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

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_fmt(
        mut self,
        value: impl Into<Option<types::BlockdevDriver>>,
    ) -> Self {
        self.backing_fmt = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

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
    pub location: types::BlockdevOptionsRbd,
    pub size: u64,
    pub cluster_size: Option<u64>,
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

    #[inline]
    #[must_use]
    pub fn cluster_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.cluster_size = value.into();
        self
    }

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
    MonolithicSparse,
    MonolithicFlat,
    TwoGbMaxExtentSparse,
    TwoGbMaxExtentFlat,
    StreamOptimized,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The disk controller that a VMDK image says it is for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    Ide,
    Buslogic,
    Lsilogic,
    LegacyESX,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings for a new `vmdk` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    pub file: types::BlockdevRef,
    pub size: u64,
    pub extents: Option<Vec<types::BlockdevRef>>,
    pub subformat: Option<types::BlockdevVmdkSubformat>,
    pub backing_file: Option<String>,
    pub adapter_type: Option<types::BlockdevVmdkAdapterType>,
    pub hwversion: Option<String>,
    /// Since QEMU 6.2.
    pub toolsversion: Option<String>,
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

    #[inline]
    #[must_use]
    pub fn extents(mut self, value: impl Into<Vec<types::BlockdevRef>>) -> Self {
        self.extents = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVmdkSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn adapter_type(
        mut self,
        value: impl Into<Option<types::BlockdevVmdkAdapterType>>,
    ) -> Self {
        self.adapter_type = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn hwversion(mut self, value: impl Into<String>) -> Self {
        self.hwversion = Some(value.into());
        self
    }

    /// Since QEMU 6.2.
    #[inline]
    #[must_use]
    pub fn toolsversion(mut self, value: impl Into<String>) -> Self {
        self.toolsversion = Some(value.into());
        self
    }

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
    pub location: types::BlockdevOptionsSsh,
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
    pub file: types::BlockdevRef,
    pub size: u64,
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
    Dynamic,
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings for a new `vhdx` image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    pub file: types::BlockdevRef,
    pub size: u64,
    pub log_size: Option<u64>,
    pub block_size: Option<u64>,
    pub subformat: Option<types::BlockdevVhdxSubformat>,
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

    #[inline]
    #[must_use]
    pub fn log_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.log_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.block_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVhdxSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

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
    Dynamic,
    Fixed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings for a new `vpc` (VHD) image.
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    pub file: types::BlockdevRef,
    pub size: u64,
    pub subformat: Option<types::BlockdevVpcSubformat>,
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

    #[inline]
    #[must_use]
    pub fn subformat(
        mut self,
        value: impl Into<Option<types::BlockdevVpcSubformat>>,
    ) -> Self {
        self.subformat = value.into();
        self
    }

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
    File(types::BlockdevCreateOptionsFile),
    Luks(types::BlockdevCreateOptionsLUKS),
    Nfs(types::BlockdevCreateOptionsNfs),
    Parallels(types::BlockdevCreateOptionsParallels),
    Qcow(types::BlockdevCreateOptionsQcow),
    Qcow2(types::BlockdevCreateOptionsQcow2),
    Qed(types::BlockdevCreateOptionsQed),
    Rbd(types::BlockdevCreateOptionsRbd),
    Ssh(types::BlockdevCreateOptionsSsh),
    Vdi(types::BlockdevCreateOptionsVdi),
    Vhdx(types::BlockdevCreateOptionsVhdx),
    Vmdk(types::BlockdevCreateOptionsVmdk),
    Vpc(types::BlockdevCreateOptionsVpc),
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster(types::BlockdevCreateOptionsGluster),
    /// **Gone** since QEMU 6.1.
    #[deprecated(note = "gone since QEMU 6.1")]
    Sheepdog(types::BlockdevCreateOptionsSheepdog),
    Blkdebug,
    Blklogwrites,
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    Compress,
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    CopyOnRead,
    Dmg,
    /// Since QEMU 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    Iscsi,
    Nbd,
    NullAio,
    NullCo,
    Nvme,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    /// Since QEMU 6.0.
    Preallocate,
    Quorum,
    Raw,
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    Throttle,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    Vvfat,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Changes to the key slots of an open `luks` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsLUKS {
    pub state: types::QCryptoBlockLUKSKeyslotState,
    pub new_secret: Option<String>,
    pub old_secret: Option<String>,
    pub keyslot: Option<i64>,
    pub iter_time: Option<i64>,
    pub secret: Option<String>,
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

/// Changes to the encryption of an open `qcow2` image.
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    pub encrypt: Option<types::QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { encrypt: None }
    }

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
    Luks(types::BlockdevAmendOptionsLUKS),
    Qcow2(types::BlockdevAmendOptionsQcow2),
    Blkdebug,
    Blklogwrites,
    Blkreplay,
    Blkverify,
    Bochs,
    Cloop,
    Compress,
    /// Since QEMU 6.2.
    CopyBeforeWrite,
    CopyOnRead,
    Dmg,
    File,
    /// Since QEMU 7.0.
    SnapshotAccess,
    Ftp,
    Ftps,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    Http,
    Https,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    IoUring,
    Iscsi,
    Nbd,
    Nfs,
    NullAio,
    NullCo,
    Nvme,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    NvmeIoUring,
    Parallels,
    /// Since QEMU 6.0.
    Preallocate,
    Qcow,
    Qed,
    Quorum,
    Raw,
    Rbd,
    /// Only in builds with `CONFIG_REPLICATION`.
    Replication,
    Ssh,
    Throttle,
    Vdi,
    Vhdx,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVfioPci,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostUser,
    /// Only in builds with `CONFIG_BLKIO`.
    ///
    /// Since QEMU 7.2.
    VirtioBlkVhostVdpa,
    Vmdk,
    Vpc,
    Vvfat,
    /// **Gone** since QEMU 11.1; nothing replaces it.
    #[deprecated(note = "gone since QEMU 11.1; nothing replaces it")]
    Gluster,
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
    Ignore,
    Report,
    Stop,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How much of a new image is allocated in advance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreallocMode {
    Off,
    Metadata,
    Falloc,
    Full,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The operation during which a quorum child was found bad.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuorumOpType {
    Read,
    Write,
    Flush,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The drive to take an internal snapshot of, and what to call it.
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    pub device: String,
    pub name: String,
}

impl BlockdevSnapshotInternal {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    pub volume: String,
    pub path: String,
    pub server: Vec<types::SocketAddress>,
    pub debug: Option<i64>,
    pub logfile: Option<String>,
}

impl BlockdevOptionsGluster {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn debug(mut self, value: impl Into<Option<i64>>) -> Self {
        self.debug = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }
}

/// In messages up to QEMU 11.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    pub location: types::BlockdevOptionsGluster,
    pub size: u64,
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

/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevOptionsSheepdog {
    pub server: types::SocketAddress,
    pub vdi: String,
    pub snap_id: Option<u32>,
    pub tag: Option<String>,
}

impl BlockdevOptionsSheepdog {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(server: impl Into<types::SocketAddress>, vdi: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            vdi: vdi.into(),
            snap_id: None,
            tag: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn snap_id(mut self, value: impl Into<Option<u32>>) -> Self {
        self.snap_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct BlockdevCreateOptionsSheepdog {
    pub location: types::BlockdevOptionsSheepdog,
    pub size: u64,
    pub backing_file: Option<String>,
    pub preallocation: Option<types::PreallocMode>,
    pub redundancy: Option<types::SheepdogRedundancy>,
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

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn preallocation(
        mut self,
        value: impl Into<Option<types::PreallocMode>>,
    ) -> Self {
        self.preallocation = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn redundancy(mut self, value: impl Into<types::SheepdogRedundancy>) -> Self {
        self.redundancy = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn object_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.object_size = value.into();
        self
    }
}

/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancy {
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
    Full(types::SheepdogRedundancyFull),
    ErasureCoded(types::SheepdogRedundancyErasureCoded),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// In messages up to QEMU 6.0 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SheepdogRedundancyType {
    Full,
    ErasureCoded,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyFull {
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

/// In messages up to QEMU 6.0 only.
#[non_exhaustive]
pub struct SheepdogRedundancyErasureCoded {
    pub data_strips: i64,
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

/// In messages up to QEMU 5.2 only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DirtyBitmapStatus {
    Active,
    Disabled,
    Frozen,
    Locked,
    Inconsistent,
    /// A value that this version of the schema does not have.
    Unknown(String),
}
