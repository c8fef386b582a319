// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A transaction step that always fails, for tests of the roll-back. It has no arguments.
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
    /// Each job goes its own way: it completes without waiting for the others, whether they fail or
    /// not.
    Individual,
    /// All jobs succeed or none does: each waits at its end for the others, and if one fails or is
    /// cancelled, the rest is cancelled too. Possible only if all actions are `blockdev-backup` or
    /// `drive-backup`.
    Grouped,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The steps that a transaction can have. They work as the commands of the same name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// Fails, so that the whole transaction fails; for tests.
    Abort,
    /// Creates a dirty bitmap.
    BlockDirtyBitmapAdd,
    /// Deletes a dirty bitmap.
    BlockDirtyBitmapRemove,
    /// Marks all of a dirty bitmap as clean.
    BlockDirtyBitmapClear,
    /// Makes a dirty bitmap record writes.
    BlockDirtyBitmapEnable,
    /// Makes a dirty bitmap stop recording.
    BlockDirtyBitmapDisable,
    /// Adds bitmaps to another one.
    BlockDirtyBitmapMerge,
    /// Starts a backup to an existing node.
    BlockdevBackup,
    /// Puts an existing overlay on top of a node.
    BlockdevSnapshot,
    /// Takes a snapshot inside the image, without machine state.
    BlockdevSnapshotInternalSync,
    /// Creates an overlay and puts it on top of a node.
    BlockdevSnapshotSync,
    /// Starts a backup to a file.
    #[deprecated(note = "For drive-backup: use blockdev-backup instead.")]
    DriveBackup,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds an [`Abort`](types::Abort) as [`data`](field@types::AbortWrapper::data), for the step
/// `abort` of a transaction.
#[non_exhaustive]
pub struct AbortWrapper {
    /// An empty object.
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
    /// The bitmap to create.
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
    /// Node and name of the bitmap.
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
    /// Target and sources.
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
    /// Arguments of the backup job.
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
    /// Node and overlay.
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
    /// Drive, and name of the snapshot.
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
    /// What to snapshot, and the overlay to create.
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
    /// Arguments of the backup job.
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

/// One step of a transaction with its arguments, which are in `data`.
#[non_exhaustive]
pub struct TransactionAction {
    /// The step, which selects the branch.
    ///
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
    /// Fails, so that the whole transaction fails; for tests.
    Abort(types::AbortWrapper),
    /// Creates a dirty bitmap.
    BlockDirtyBitmapAdd(types::BlockDirtyBitmapAddWrapper),
    /// Deletes a dirty bitmap.
    BlockDirtyBitmapRemove(types::BlockDirtyBitmapWrapper),
    /// Marks all of a dirty bitmap as clean.
    BlockDirtyBitmapClear(types::BlockDirtyBitmapWrapper),
    /// Makes a dirty bitmap record writes.
    BlockDirtyBitmapEnable(types::BlockDirtyBitmapWrapper),
    /// Makes a dirty bitmap stop recording.
    BlockDirtyBitmapDisable(types::BlockDirtyBitmapWrapper),
    /// Adds bitmaps to another one.
    BlockDirtyBitmapMerge(types::BlockDirtyBitmapMergeWrapper),
    /// Starts a backup to an existing node.
    BlockdevBackup(types::BlockdevBackupWrapper),
    /// Puts an existing overlay on top of a node.
    BlockdevSnapshot(types::BlockdevSnapshotWrapper),
    /// Takes a snapshot inside the image, without machine state.
    BlockdevSnapshotInternalSync(types::BlockdevSnapshotInternalWrapper),
    /// Creates an overlay and puts it on top of a node.
    BlockdevSnapshotSync(types::BlockdevSnapshotSyncWrapper),
    /// Starts a backup to a file.
    #[deprecated(note = "For drive-backup: use blockdev-backup instead.")]
    DriveBackup(types::DriveBackupWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings for a transaction as a whole.
#[non_exhaustive]
pub struct TransactionProperties {
    /// Whether jobs that the transaction starts belong together until they end. Default:
    /// `individual`.
    pub completion_mode: Option<types::ActionCompletionMode>,
}

impl TransactionProperties {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }

    /// Whether jobs that the transaction starts belong together until they end. Default:
    /// `individual`.
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
