// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for Abort {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Abort {}

impl crate::rt::Enumeration for ActionCompletionMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for TransactionActionKind {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for AbortWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AbortWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AbortWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmapAddWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapAddWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapAddWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmapWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmapMergeWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapMergeWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapMergeWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockdevBackupWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevBackupWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevBackupWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockdevSnapshotWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshotWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshotWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockdevSnapshotInternalWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshotInternalWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshotInternalWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for BlockdevSnapshotSyncWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshotSyncWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshotSyncWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for DriveBackupWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DriveBackupWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DriveBackupWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for TransactionAction {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TransactionAction {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TransactionAction",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::TransactionActionBranch>> From<T> for TransactionAction {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for TransactionActionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "abort" => Self::Abort(crate::rt::Blank::BLANK),
            "block-dirty-bitmap-add" => {
                Self::BlockDirtyBitmapAdd(crate::rt::Blank::BLANK)
            }
            "block-dirty-bitmap-remove" => {
                Self::BlockDirtyBitmapRemove(crate::rt::Blank::BLANK)
            }
            "block-dirty-bitmap-clear" => {
                Self::BlockDirtyBitmapClear(crate::rt::Blank::BLANK)
            }
            "block-dirty-bitmap-enable" => {
                Self::BlockDirtyBitmapEnable(crate::rt::Blank::BLANK)
            }
            "block-dirty-bitmap-disable" => {
                Self::BlockDirtyBitmapDisable(crate::rt::Blank::BLANK)
            }
            "block-dirty-bitmap-merge" => {
                Self::BlockDirtyBitmapMerge(crate::rt::Blank::BLANK)
            }
            "blockdev-backup" => Self::BlockdevBackup(crate::rt::Blank::BLANK),
            "blockdev-snapshot" => Self::BlockdevSnapshot(crate::rt::Blank::BLANK),
            "blockdev-snapshot-internal-sync" => {
                Self::BlockdevSnapshotInternalSync(crate::rt::Blank::BLANK)
            }
            "blockdev-snapshot-sync" => {
                Self::BlockdevSnapshotSync(crate::rt::Blank::BLANK)
            }
            "drive-backup" => Self::DriveBackup(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl From<types::Abort> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::Abort) -> Self {
        Self::Abort(types::AbortWrapper::new(branch))
    }
}

impl From<types::BlockDirtyBitmapAddWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapAddWrapper) -> Self {
        Self::BlockDirtyBitmapAdd(branch)
    }
}

impl From<types::BlockDirtyBitmapAdd> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapAdd) -> Self {
        Self::BlockDirtyBitmapAdd(types::BlockDirtyBitmapAddWrapper::new(branch))
    }
}

impl From<types::BlockDirtyBitmapMergeWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapMergeWrapper) -> Self {
        Self::BlockDirtyBitmapMerge(branch)
    }
}

impl From<types::BlockDirtyBitmapMerge> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockDirtyBitmapMerge) -> Self {
        Self::BlockDirtyBitmapMerge(types::BlockDirtyBitmapMergeWrapper::new(branch))
    }
}

impl From<types::BlockdevBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevBackupWrapper) -> Self {
        Self::BlockdevBackup(branch)
    }
}

impl From<types::BlockdevBackup> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevBackup) -> Self {
        Self::BlockdevBackup(types::BlockdevBackupWrapper::new(branch))
    }
}

impl From<types::BlockdevSnapshotWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotWrapper) -> Self {
        Self::BlockdevSnapshot(branch)
    }
}

impl From<types::BlockdevSnapshot> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshot) -> Self {
        Self::BlockdevSnapshot(types::BlockdevSnapshotWrapper::new(branch))
    }
}

impl From<types::BlockdevSnapshotInternalWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotInternalWrapper) -> Self {
        Self::BlockdevSnapshotInternalSync(branch)
    }
}

impl From<types::BlockdevSnapshotInternal> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotInternal) -> Self {
        Self::BlockdevSnapshotInternalSync(
            types::BlockdevSnapshotInternalWrapper::new(branch),
        )
    }
}

impl From<types::BlockdevSnapshotSyncWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotSyncWrapper) -> Self {
        Self::BlockdevSnapshotSync(branch)
    }
}

impl From<types::BlockdevSnapshotSync> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::BlockdevSnapshotSync) -> Self {
        Self::BlockdevSnapshotSync(types::BlockdevSnapshotSyncWrapper::new(branch))
    }
}

impl From<types::DriveBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::DriveBackupWrapper) -> Self {
        Self::DriveBackup(branch)
    }
}

impl From<types::DriveBackup> for TransactionActionBranch {
    #[inline]
    fn from(branch: types::DriveBackup) -> Self {
        Self::DriveBackup(types::DriveBackupWrapper::new(branch))
    }
}

impl crate::rt::Blank for TransactionProperties {
    const BLANK: Self = Self { completion_mode: None };
}

impl crate::rt::Object for TransactionProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TransactionProperties",
        names: &["completion-mode"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.completion_mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.completion_mode]);
    }
}

crate::rt::impl_objects! {
    Abort AbortWrapper BlockDirtyBitmapAddWrapper BlockDirtyBitmapWrapper
    BlockDirtyBitmapMergeWrapper BlockdevBackupWrapper BlockdevSnapshotWrapper
    BlockdevSnapshotInternalWrapper BlockdevSnapshotSyncWrapper DriveBackupWrapper
    TransactionAction TransactionProperties
}

crate::rt::impl_enums! {
    ActionCompletionMode TransactionActionKind
}

crate::rt::impl_branches! {
    TransactionActionBranch
}

crate::rt::impl_defaults! {
    Abort TransactionProperties
}
