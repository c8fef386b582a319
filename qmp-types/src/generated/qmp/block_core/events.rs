// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when QEMU finds that the metadata of an image is damaged.
///
/// On the wire: `BLOCK_IMAGE_CORRUPTED`.
///
/// Since QEMU 1.7.
#[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    pub device: String,
    pub node_name: Option<String>,
    pub msg: String,
    pub offset: Option<i64>,
    pub size: Option<i64>,
    pub fatal: bool,
}

impl BlockImageCorrupted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>, fatal: bool) -> Self {
        Self {
            device: device.into(),
            node_name: None,
            msg: msg.into(),
            offset: None,
            size: None,
            fatal,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
}

/// Sent when a read or write by the guest fails on its disk, with the action taken (`stop`
/// pauses the guest).
///
/// On the wire: `BLOCK_IO_ERROR`.
///
/// Since QEMU 0.13.
#[doc(alias = "BLOCK_IO_ERROR")]
#[non_exhaustive]
pub struct BlockIoError {
    /// Since QEMU 9.2.
    pub qom_path: Option<String>,
    pub device: String,
    pub node_name: Option<String>,
    pub operation: types::IoOperationType,
    pub action: types::BlockErrorAction,
    pub nospace: Option<bool>,
    pub reason: String,
}

impl BlockIoError {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            qom_path: None,
            device: device.into(),
            node_name: None,
            operation,
            action,
            nospace: None,
            reason: reason.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
}

/// Sent when a block job has ended by itself. The member
/// [`error`](field@events::BlockJobCompleted::error) is there if it failed.
///
/// On the wire: `BLOCK_JOB_COMPLETED`.
///
/// Since QEMU 1.1.
#[doc(alias = "BLOCK_JOB_COMPLETED")]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// On the wire: `type`.
    pub type_: types::JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
    pub error: Option<String>,
}

impl BlockJobCompleted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
            error: None,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
}

/// Sent when a block job has ended because it was cancelled.
///
/// On the wire: `BLOCK_JOB_CANCELLED`.
///
/// Since QEMU 1.1.
#[doc(alias = "BLOCK_JOB_CANCELLED")]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// On the wire: `type`.
    pub type_: types::JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
}

impl BlockJobCancelled {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
}

/// Sent when a block job hits a read or write error, with the action taken.
///
/// On the wire: `BLOCK_JOB_ERROR`.
///
/// Since QEMU 1.3.
#[doc(alias = "BLOCK_JOB_ERROR")]
#[non_exhaustive]
pub struct BlockJobError {
    pub device: String,
    pub operation: types::IoOperationType,
    pub action: types::BlockErrorAction,
}

impl BlockJobError {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
    ) -> Self {
        Self {
            device: device.into(),
            operation,
            action,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
}

/// Sent when a block job, usually a mirror, has caught up and waits for `job-complete` or a
/// cancel.
///
/// On the wire: `BLOCK_JOB_READY`.
///
/// Since QEMU 1.3.
#[doc(alias = "BLOCK_JOB_READY")]
#[non_exhaustive]
pub struct BlockJobReady {
    /// On the wire: `type`.
    pub type_: types::JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
}

impl BlockJobReady {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<String>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
}

/// Sent when a block job has done its work and waits for `job-finalize`, because it was started
/// with `auto-finalize` off.
///
/// On the wire: `BLOCK_JOB_PENDING`.
///
/// Since QEMU 2.12.
#[doc(alias = "BLOCK_JOB_PENDING")]
#[non_exhaustive]
pub struct BlockJobPending {
    /// On the wire: `type`.
    pub type_: types::JobType,
    pub id: String,
}

impl BlockJobPending {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::JobType, id: impl Into<String>) -> Self {
        Self { type_, id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
}

/// Sent when a write goes beyond the offset set with
/// [`block-set-write-threshold`](commands::BlockSetWriteThreshold). The threshold is then gone
/// and must be set anew.
///
/// On the wire: `BLOCK_WRITE_THRESHOLD`.
///
/// Since QEMU 2.3.
#[doc(alias = "BLOCK_WRITE_THRESHOLD")]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    pub node_name: String,
    pub amount_exceeded: u64,
    pub write_threshold: u64,
}

impl BlockWriteThreshold {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        amount_exceeded: u64,
        write_threshold: u64,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            amount_exceeded,
            write_threshold,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
}

/// Sent when too few children of a `quorum` node agree on what was read or written. Repeats in
/// quick succession are dropped.
///
/// On the wire: `QUORUM_FAILURE`.
///
/// Since QEMU 2.0.
#[doc(alias = "QUORUM_FAILURE")]
#[non_exhaustive]
pub struct QuorumFailure {
    pub reference: String,
    pub sector_num: i64,
    pub sectors_count: i64,
}

impl QuorumFailure {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        reference: impl Into<String>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            reference: reference.into(),
            sector_num,
            sectors_count,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
}

/// Sent when a child of a `quorum` node fails or returns data that differs from the others.
/// Repeats in quick succession are dropped.
///
/// On the wire: `QUORUM_REPORT_BAD`.
///
/// Since QEMU 2.0.
#[doc(alias = "QUORUM_REPORT_BAD")]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// On the wire: `type`.
    pub type_: types::QuorumOpType,
    pub error: Option<String>,
    pub node_name: String,
    pub sector_num: i64,
    pub sectors_count: i64,
}

impl QuorumReportBad {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::QuorumOpType,
        node_name: impl Into<String>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            type_,
            error: None,
            node_name: node_name.into(),
            sector_num,
            sectors_count,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
}
