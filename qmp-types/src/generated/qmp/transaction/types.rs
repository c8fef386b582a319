// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A transaction step that always fails, for tests.
#[non_exhaustive]
pub struct Abort {}

impl crate::Blank for Abort {
    const BLANK: Self = Self {};
}

impl crate::Object for Abort {}

impl Abort {
    /// Creates it with nothing set.
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
    /// The value `individual`.
    Individual,
    /// The value `grouped`.
    Grouped,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ActionCompletionMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("individual", Self::Individual),
        ("grouped", Self::Grouped),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Grouped => "grouped",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The steps that a transaction can have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// The value `abort`.
    Abort,
    /// The value `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd,
    /// The value `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove,
    /// The value `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear,
    /// The value `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable,
    /// The value `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable,
    /// The value `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge,
    /// The value `blockdev-backup`.
    BlockdevBackup,
    /// The value `blockdev-snapshot`.
    BlockdevSnapshot,
    /// The value `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync,
    /// The value `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// The value `drive-backup`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    DriveBackup,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for TransactionActionKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("abort", Self::Abort),
        ("block-dirty-bitmap-add", Self::BlockDirtyBitmapAdd),
        ("block-dirty-bitmap-remove", Self::BlockDirtyBitmapRemove),
        ("block-dirty-bitmap-clear", Self::BlockDirtyBitmapClear),
        ("block-dirty-bitmap-enable", Self::BlockDirtyBitmapEnable),
        ("block-dirty-bitmap-disable", Self::BlockDirtyBitmapDisable),
        ("block-dirty-bitmap-merge", Self::BlockDirtyBitmapMerge),
        ("blockdev-backup", Self::BlockdevBackup),
        ("blockdev-snapshot", Self::BlockdevSnapshot),
        ("blockdev-snapshot-internal-sync", Self::BlockdevSnapshotInternalSync),
        ("blockdev-snapshot-sync", Self::BlockdevSnapshotSync),
        ("drive-backup", Self::DriveBackup),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Abort => "abort",
            Self::BlockDirtyBitmapAdd => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge => "block-dirty-bitmap-merge",
            Self::BlockdevBackup => "blockdev-backup",
            Self::BlockdevSnapshot => "blockdev-snapshot",
            Self::BlockdevSnapshotInternalSync => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotSync => "blockdev-snapshot-sync",
            Self::DriveBackup => "drive-backup",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds an [`Abort`](types::Abort) as [`data`](field@types::AbortWrapper::data), for the step
/// `abort` of a transaction.
#[non_exhaustive]
pub struct AbortWrapper {
    /// The member `data`.
    pub data: types::Abort,
}

impl crate::Blank for AbortWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for AbortWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AbortWrapper",
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

impl AbortWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockDirtyBitmapAdd,
}

impl crate::Blank for BlockDirtyBitmapAddWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockDirtyBitmapAddWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapAddWrapper",
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

impl BlockDirtyBitmapAddWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockDirtyBitmap,
}

impl crate::Blank for BlockDirtyBitmapWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockDirtyBitmapWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapWrapper",
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

impl BlockDirtyBitmapWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockDirtyBitmapMerge,
}

impl crate::Blank for BlockDirtyBitmapMergeWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockDirtyBitmapMergeWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockDirtyBitmapMergeWrapper",
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

impl BlockDirtyBitmapMergeWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockdevBackup,
}

impl crate::Blank for BlockdevBackupWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockdevBackupWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevBackupWrapper",
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

impl BlockdevBackupWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockdevSnapshot,
}

impl crate::Blank for BlockdevSnapshotWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockdevSnapshotWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshotWrapper",
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

impl BlockdevSnapshotWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockdevSnapshotInternal,
}

impl crate::Blank for BlockdevSnapshotInternalWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockdevSnapshotInternalWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshotInternalWrapper",
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

impl BlockdevSnapshotInternalWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::BlockdevSnapshotSync,
}

impl crate::Blank for BlockdevSnapshotSyncWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for BlockdevSnapshotSyncWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockdevSnapshotSyncWrapper",
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

impl BlockdevSnapshotSyncWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::DriveBackup,
}

impl crate::Blank for DriveBackupWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for DriveBackupWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DriveBackupWrapper",
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

impl DriveBackupWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::DriveBackup) -> Self {
        Self { data }
    }
}

/// One step of a transaction with its arguments.
#[non_exhaustive]
pub struct TransactionAction {
    /// The member `type`.
    pub type_: types::TransactionActionBranch,
}

impl crate::Blank for TransactionAction {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for TransactionAction {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TransactionAction",
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

impl TransactionAction {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `abort`.
    Abort(types::AbortWrapper),
    /// The value `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd(types::BlockDirtyBitmapAddWrapper),
    /// The value `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove(types::BlockDirtyBitmapWrapper),
    /// The value `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear(types::BlockDirtyBitmapWrapper),
    /// The value `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable(types::BlockDirtyBitmapWrapper),
    /// The value `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable(types::BlockDirtyBitmapWrapper),
    /// The value `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge(types::BlockDirtyBitmapMergeWrapper),
    /// The value `blockdev-backup`.
    BlockdevBackup(types::BlockdevBackupWrapper),
    /// The value `blockdev-snapshot`.
    BlockdevSnapshot(types::BlockdevSnapshotWrapper),
    /// The value `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync(types::BlockdevSnapshotInternalWrapper),
    /// The value `blockdev-snapshot-sync`.
    BlockdevSnapshotSync(types::BlockdevSnapshotSyncWrapper),
    /// The value `drive-backup`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    DriveBackup(types::DriveBackupWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for TransactionActionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "abort" => Self::Abort(crate::Blank::BLANK),
            "block-dirty-bitmap-add" => Self::BlockDirtyBitmapAdd(crate::Blank::BLANK),
            "block-dirty-bitmap-remove" => {
                Self::BlockDirtyBitmapRemove(crate::Blank::BLANK)
            }
            "block-dirty-bitmap-clear" => {
                Self::BlockDirtyBitmapClear(crate::Blank::BLANK)
            }
            "block-dirty-bitmap-enable" => {
                Self::BlockDirtyBitmapEnable(crate::Blank::BLANK)
            }
            "block-dirty-bitmap-disable" => {
                Self::BlockDirtyBitmapDisable(crate::Blank::BLANK)
            }
            "block-dirty-bitmap-merge" => {
                Self::BlockDirtyBitmapMerge(crate::Blank::BLANK)
            }
            "blockdev-backup" => Self::BlockdevBackup(crate::Blank::BLANK),
            "blockdev-snapshot" => Self::BlockdevSnapshot(crate::Blank::BLANK),
            "blockdev-snapshot-internal-sync" => {
                Self::BlockdevSnapshotInternalSync(crate::Blank::BLANK)
            }
            "blockdev-snapshot-sync" => Self::BlockdevSnapshotSync(crate::Blank::BLANK),
            "drive-backup" => Self::DriveBackup(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Abort(_) => "abort",
            Self::BlockDirtyBitmapAdd(_) => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove(_) => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear(_) => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable(_) => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable(_) => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge(_) => "block-dirty-bitmap-merge",
            Self::BlockdevBackup(_) => "blockdev-backup",
            Self::BlockdevSnapshot(_) => "blockdev-snapshot",
            Self::BlockdevSnapshotInternalSync(_) => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotSync(_) => "blockdev-snapshot-sync",
            Self::DriveBackup(_) => "drive-backup",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Abort(members) => Some(members),
            Self::BlockDirtyBitmapAdd(members) => Some(members),
            Self::BlockDirtyBitmapRemove(members) => Some(members),
            Self::BlockDirtyBitmapClear(members) => Some(members),
            Self::BlockDirtyBitmapEnable(members) => Some(members),
            Self::BlockDirtyBitmapDisable(members) => Some(members),
            Self::BlockDirtyBitmapMerge(members) => Some(members),
            Self::BlockdevBackup(members) => Some(members),
            Self::BlockdevSnapshot(members) => Some(members),
            Self::BlockdevSnapshotInternalSync(members) => Some(members),
            Self::BlockdevSnapshotSync(members) => Some(members),
            Self::DriveBackup(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Abort(members) => Some(members),
            Self::BlockDirtyBitmapAdd(members) => Some(members),
            Self::BlockDirtyBitmapRemove(members) => Some(members),
            Self::BlockDirtyBitmapClear(members) => Some(members),
            Self::BlockDirtyBitmapEnable(members) => Some(members),
            Self::BlockDirtyBitmapDisable(members) => Some(members),
            Self::BlockDirtyBitmapMerge(members) => Some(members),
            Self::BlockdevBackup(members) => Some(members),
            Self::BlockdevSnapshot(members) => Some(members),
            Self::BlockdevSnapshotInternalSync(members) => Some(members),
            Self::BlockdevSnapshotSync(members) => Some(members),
            Self::DriveBackup(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::AbortWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::AbortWrapper) -> Self {
        Self::Abort(branch)
    }
}

impl From<types::BlockDirtyBitmapAddWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapAddWrapper) -> Self {
        Self::BlockDirtyBitmapAdd(branch)
    }
}

impl From<types::BlockDirtyBitmapMergeWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapMergeWrapper) -> Self {
        Self::BlockDirtyBitmapMerge(branch)
    }
}

impl From<types::BlockdevBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevBackupWrapper) -> Self {
        Self::BlockdevBackup(branch)
    }
}

impl From<types::BlockdevSnapshotWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotWrapper) -> Self {
        Self::BlockdevSnapshot(branch)
    }
}

impl From<types::BlockdevSnapshotInternalWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotInternalWrapper) -> Self {
        Self::BlockdevSnapshotInternalSync(branch)
    }
}

impl From<types::BlockdevSnapshotSyncWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotSyncWrapper) -> Self {
        Self::BlockdevSnapshotSync(branch)
    }
}

impl From<types::DriveBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::DriveBackupWrapper) -> Self {
        Self::DriveBackup(branch)
    }
}

/// Settings for a transaction as a whole.
#[non_exhaustive]
pub struct TransactionProperties {
    /// The member `completion-mode`.
    pub completion_mode: Option<types::ActionCompletionMode>,
}

impl crate::Blank for TransactionProperties {
    const BLANK: Self = Self { completion_mode: None };
}

impl crate::Object for TransactionProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TransactionProperties",
        names: &["completion-mode"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.completion_mode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.completion_mode]);
    }
}

impl TransactionProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }
    /// Sets `completion-mode`.
    #[inline]
    #[must_use]
    pub fn completion_mode(mut self, value: types::ActionCompletionMode) -> Self {
        self.completion_mode = Some(value);
        self
    }
}

crate::impl_objects! {
    Abort AbortWrapper BlockDirtyBitmapAddWrapper BlockDirtyBitmapWrapper
    BlockDirtyBitmapMergeWrapper BlockdevBackupWrapper BlockdevSnapshotWrapper
    BlockdevSnapshotInternalWrapper BlockdevSnapshotSyncWrapper DriveBackupWrapper
    TransactionAction TransactionProperties
}

crate::impl_enums! {
    ActionCompletionMode TransactionActionKind
}

crate::impl_branches! {
    TransactionActionBranch
}
