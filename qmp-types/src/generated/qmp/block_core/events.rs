// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when QEMU finds that the metadata of an image is damaged.
///
/// On the wire: `BLOCK_IMAGE_CORRUPTED`.
///
/// Since QEMU 1.7.
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// The member `device`.
    pub device: String,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `msg`.
    pub msg: String,
    /// The member `offset`.
    pub offset: Option<i64>,
    /// The member `size`.
    pub size: Option<i64>,
    /// The member `fatal`.
    pub fatal: bool,
}

impl crate::Blank for BlockImageCorrupted {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        node_name: None,
        msg: crate::Blank::BLANK,
        offset: None,
        size: None,
        fatal: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockImageCorrupted {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_IMAGE_CORRUPTED",
        names: &["device", "node-name", "msg", "offset", "size", "fatal"],
        required: 0b100101,
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
                &self.msg,
                &self.offset,
                &self.size,
                &self.fatal,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.node_name,
                &mut self.msg,
                &mut self.offset,
                &mut self.size,
                &mut self.fatal,
            ],
        );
    }
}

impl BlockImageCorrupted {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
}

/// Sent when a read or write by the guest fails on its disk, with the action taken (`stop`
/// pauses the guest).
///
/// On the wire: `BLOCK_IO_ERROR`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct BlockIoError {
    /// The member `qom-path`.
    ///
    /// Since QEMU 9.2.
    pub qom_path: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `operation`.
    pub operation: types::IoOperationType,
    /// The member `action`.
    pub action: types::BlockErrorAction,
    /// The member `nospace`.
    pub nospace: Option<bool>,
    /// The member `reason`.
    pub reason: String,
}

impl crate::Blank for BlockIoError {
    const BLANK: Self = Self {
        qom_path: None,
        device: crate::Blank::BLANK,
        node_name: None,
        operation: crate::Blank::BLANK,
        action: crate::Blank::BLANK,
        nospace: None,
        reason: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockIoError {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_IO_ERROR",
        names: &[
            "qom-path",
            "device",
            "node-name",
            "operation",
            "action",
            "nospace",
            "reason",
        ],
        required: 0b1011010,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(9, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.qom_path,
                &self.device,
                &self.node_name,
                &self.operation,
                &self.action,
                &self.nospace,
                &self.reason,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.qom_path,
                &mut self.device,
                &mut self.node_name,
                &mut self.operation,
                &mut self.action,
                &mut self.nospace,
                &mut self.reason,
            ],
        );
    }
}

impl BlockIoError {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
}

/// Sent when a block job has ended by itself. The member
/// [`error`](field@events::BlockJobCompleted::error) is there if it failed.
///
/// On the wire: `BLOCK_JOB_COMPLETED`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// The member `type`.
    pub type_: types::JobType,
    /// The member `device`.
    pub device: String,
    /// The member `len`.
    pub len: i64,
    /// The member `offset`.
    pub offset: i64,
    /// The member `speed`.
    pub speed: i64,
    /// The member `error`.
    pub error: Option<String>,
}

impl crate::Blank for BlockJobCompleted {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        device: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
        error: None,
    };
}

impl crate::Object for BlockJobCompleted {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_JOB_COMPLETED",
        names: &["type", "device", "len", "offset", "speed", "error"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
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
                &self.speed,
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
                &mut self.speed,
                &mut self.error,
            ],
        );
    }
}

impl BlockJobCompleted {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
}

/// Sent when a block job has ended because it was cancelled.
///
/// On the wire: `BLOCK_JOB_CANCELLED`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// The member `type`.
    pub type_: types::JobType,
    /// The member `device`.
    pub device: String,
    /// The member `len`.
    pub len: i64,
    /// The member `offset`.
    pub offset: i64,
    /// The member `speed`.
    pub speed: i64,
}

impl crate::Blank for BlockJobCancelled {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        device: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobCancelled {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_JOB_CANCELLED",
        names: &["type", "device", "len", "offset", "speed"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.device, &self.len, &self.offset, &self.speed]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.speed,
            ],
        );
    }
}

impl BlockJobCancelled {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
}

/// Sent when a block job hits a read or write error, with the action taken.
///
/// On the wire: `BLOCK_JOB_ERROR`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct BlockJobError {
    /// The member `device`.
    pub device: String,
    /// The member `operation`.
    pub operation: types::IoOperationType,
    /// The member `action`.
    pub action: types::BlockErrorAction,
}

impl crate::Blank for BlockJobError {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        operation: crate::Blank::BLANK,
        action: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobError {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_JOB_ERROR",
        names: &["device", "operation", "action"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.operation, &self.action]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.operation, &mut self.action]);
    }
}

impl BlockJobError {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
}

/// Sent when a block job, usually a mirror, has caught up and waits for `job-complete` or a
/// cancel.
///
/// On the wire: `BLOCK_JOB_READY`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct BlockJobReady {
    /// The member `type`.
    pub type_: types::JobType,
    /// The member `device`.
    pub device: String,
    /// The member `len`.
    pub len: i64,
    /// The member `offset`.
    pub offset: i64,
    /// The member `speed`.
    pub speed: i64,
}

impl crate::Blank for BlockJobReady {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        device: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
        offset: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobReady {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_JOB_READY",
        names: &["type", "device", "len", "offset", "speed"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.device, &self.len, &self.offset, &self.speed]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.device,
                &mut self.len,
                &mut self.offset,
                &mut self.speed,
            ],
        );
    }
}

impl BlockJobReady {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
}

/// Sent when a block job has done its work and waits for `job-finalize`, because it was started
/// with `auto-finalize` off.
///
/// On the wire: `BLOCK_JOB_PENDING`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct BlockJobPending {
    /// The member `type`.
    pub type_: types::JobType,
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for BlockJobPending {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobPending {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_JOB_PENDING",
        names: &["type", "id"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.id]);
    }
}

impl BlockJobPending {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: types::JobType, id: impl Into<String>) -> Self {
        Self { type_, id: id.into() }
    }
}

impl crate::Event for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
}

/// Sent when a write goes beyond the offset set with
/// [`block-set-write-threshold`](commands::BlockSetWriteThreshold). The threshold is then gone
/// and must be set anew.
///
/// On the wire: `BLOCK_WRITE_THRESHOLD`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// The member `node-name`.
    pub node_name: String,
    /// The member `amount-exceeded`.
    pub amount_exceeded: u64,
    /// The member `write-threshold`.
    pub write_threshold: u64,
}

impl crate::Blank for BlockWriteThreshold {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
        amount_exceeded: crate::Blank::BLANK,
        write_threshold: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockWriteThreshold {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_WRITE_THRESHOLD",
        names: &["node-name", "amount-exceeded", "write-threshold"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name, &self.amount_exceeded, &self.write_threshold]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node_name,
                &mut self.amount_exceeded,
                &mut self.write_threshold,
            ],
        );
    }
}

impl BlockWriteThreshold {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
}

/// Sent when too few children of a `quorum` node agree on what was read or written. Repeats in
/// quick succession are dropped.
///
/// On the wire: `QUORUM_FAILURE`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QuorumFailure {
    /// The member `reference`.
    pub reference: String,
    /// The member `sector-num`.
    pub sector_num: i64,
    /// The member `sectors-count`.
    pub sectors_count: i64,
}

impl crate::Blank for QuorumFailure {
    const BLANK: Self = Self {
        reference: crate::Blank::BLANK,
        sector_num: crate::Blank::BLANK,
        sectors_count: crate::Blank::BLANK,
    };
}

impl crate::Object for QuorumFailure {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QUORUM_FAILURE",
        names: &["reference", "sector-num", "sectors-count"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.reference, &self.sector_num, &self.sectors_count]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.reference, &mut self.sector_num, &mut self.sectors_count],
        );
    }
}

impl QuorumFailure {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
}

/// Sent when a child of a `quorum` node fails or returns data that differs from the others.
/// Repeats in quick succession are dropped.
///
/// On the wire: `QUORUM_REPORT_BAD`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QuorumReportBad {
    /// The member `type`.
    pub type_: types::QuorumOpType,
    /// The member `error`.
    pub error: Option<String>,
    /// The member `node-name`.
    pub node_name: String,
    /// The member `sector-num`.
    pub sector_num: i64,
    /// The member `sectors-count`.
    pub sectors_count: i64,
}

impl crate::Blank for QuorumReportBad {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        error: None,
        node_name: crate::Blank::BLANK,
        sector_num: crate::Blank::BLANK,
        sectors_count: crate::Blank::BLANK,
    };
}

impl crate::Object for QuorumReportBad {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QUORUM_REPORT_BAD",
        names: &["type", "error", "node-name", "sector-num", "sectors-count"],
        required: 0b11101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.error,
                &self.node_name,
                &self.sector_num,
                &self.sectors_count,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.error,
                &mut self.node_name,
                &mut self.sector_num,
                &mut self.sectors_count,
            ],
        );
    }
}

impl QuorumReportBad {
    /// Creates it with what is mandatory; the rest is absent.
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

impl crate::Event for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
}

crate::impl_calls! {
    BlockImageCorrupted BlockIoError BlockJobCompleted BlockJobCancelled BlockJobError
    BlockJobReady BlockJobPending BlockWriteThreshold QuorumFailure QuorumReportBad
}
