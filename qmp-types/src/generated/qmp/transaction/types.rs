// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A transaction step that always fails, for tests.
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Whether the jobs of a transaction succeed each for itself or only together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    Individual,
    Grouped,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The steps that a transaction can have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionKind {
    Abort,
    BlockDirtyBitmapAdd,
    BlockDirtyBitmapRemove,
    BlockDirtyBitmapClear,
    BlockDirtyBitmapEnable,
    BlockDirtyBitmapDisable,
    BlockDirtyBitmapMerge,
    BlockdevBackup,
    BlockdevSnapshot,
    BlockdevSnapshotInternalSync,
    BlockdevSnapshotSync,
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    DriveBackup,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds an [`Abort`](types::Abort) as [`data`](field@types::AbortWrapper::data), for the step
/// `abort` of a transaction.
#[non_exhaustive]
pub struct AbortWrapper {
    pub data: types::Abort,
}

impl AbortWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::Abort) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockDirtyBitmapAdd`](types::BlockDirtyBitmapAdd) as
/// [`data`](field@types::BlockDirtyBitmapAddWrapper::data), for the step
/// `block-dirty-bitmap-add` of a transaction.
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    pub data: types::BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockDirtyBitmapAdd) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockDirtyBitmap`](types::BlockDirtyBitmap) as
/// [`data`](field@types::BlockDirtyBitmapWrapper::data), for the transaction steps that name
/// one dirty bitmap.
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    pub data: types::BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockDirtyBitmap) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockDirtyBitmapMerge`](types::BlockDirtyBitmapMerge) as
/// [`data`](field@types::BlockDirtyBitmapMergeWrapper::data), for the step
/// `block-dirty-bitmap-merge` of a transaction.
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    pub data: types::BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockDirtyBitmapMerge) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockdevBackup`](types::BlockdevBackup) as
/// [`data`](field@types::BlockdevBackupWrapper::data), for the step `blockdev-backup` of a
/// transaction.
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    pub data: types::BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockdevBackup) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockdevSnapshot`](types::BlockdevSnapshot) as
/// [`data`](field@types::BlockdevSnapshotWrapper::data), for the step `blockdev-snapshot` of a
/// transaction.
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    pub data: types::BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockdevSnapshot) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockdevSnapshotInternal`](types::BlockdevSnapshotInternal) as
/// [`data`](field@types::BlockdevSnapshotInternalWrapper::data), for
/// `blockdev-snapshot-internal-sync` in a transaction.
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    pub data: types::BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockdevSnapshotInternal) -> Self {
        Self { data }
    }
}

/// Holds a [`BlockdevSnapshotSync`](types::BlockdevSnapshotSync) as
/// [`data`](field@types::BlockdevSnapshotSyncWrapper::data), for the step
/// `blockdev-snapshot-sync` of a transaction.
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    pub data: types::BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::BlockdevSnapshotSync) -> Self {
        Self { data }
    }
}

/// Holds a [`DriveBackup`](types::DriveBackup) as
/// [`data`](field@types::DriveBackupWrapper::data), for the step `drive-backup` of a
/// transaction.
#[non_exhaustive]
pub struct DriveBackupWrapper {
    pub data: types::DriveBackup,
}

impl DriveBackupWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::DriveBackup) -> Self {
        Self { data }
    }
}

/// One step of a transaction with its arguments.
#[non_exhaustive]
pub struct TransactionAction {
    /// On the wire: `type`.
    pub type_: types::TransactionActionBranch,
}

impl TransactionAction {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::TransactionActionBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`TransactionAction`](types::TransactionAction), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransactionActionBranch {
    Abort(types::AbortWrapper),
    BlockDirtyBitmapAdd(types::BlockDirtyBitmapAddWrapper),
    BlockDirtyBitmapRemove(types::BlockDirtyBitmapWrapper),
    BlockDirtyBitmapClear(types::BlockDirtyBitmapWrapper),
    BlockDirtyBitmapEnable(types::BlockDirtyBitmapWrapper),
    BlockDirtyBitmapDisable(types::BlockDirtyBitmapWrapper),
    BlockDirtyBitmapMerge(types::BlockDirtyBitmapMergeWrapper),
    BlockdevBackup(types::BlockdevBackupWrapper),
    BlockdevSnapshot(types::BlockdevSnapshotWrapper),
    BlockdevSnapshotInternalSync(types::BlockdevSnapshotInternalWrapper),
    BlockdevSnapshotSync(types::BlockdevSnapshotSyncWrapper),
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    DriveBackup(types::DriveBackupWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings for a transaction as a whole.
#[non_exhaustive]
pub struct TransactionProperties {
    pub completion_mode: Option<types::ActionCompletionMode>,
}

impl TransactionProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }

    #[inline]
    #[must_use]
    pub fn completion_mode(
        mut self,
        value: impl Into<Option<types::ActionCompletionMode>>,
    ) -> Self {
        self.completion_mode = value.into();
        self
    }
}
