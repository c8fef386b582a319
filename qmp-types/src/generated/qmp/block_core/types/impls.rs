// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for SnapshotInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
        vm_state_size: crate::rt::Blank::BLANK,
        date_sec: crate::rt::Blank::BLANK,
        date_nsec: crate::rt::Blank::BLANK,
        vm_clock_sec: crate::rt::Blank::BLANK,
        vm_clock_nsec: crate::rt::Blank::BLANK,
        icount: None,
    };
}

impl crate::rt::Object for SnapshotInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 6, 1, 3, 4, 5, 0, 2],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ImageInfoSpecificQCow2Encryption {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificQCow2Encryption {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificQCow2Encryption",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::ImageInfoSpecificQCow2EncryptionBranch>> From<T>
for ImageInfoSpecificQCow2Encryption {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for ImageInfoSpecificQCow2EncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "aes" => Self::Aes,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Aes => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for ImageInfoSpecificQCow2 {
    const BLANK: Self = Self {
        compat: crate::rt::Blank::BLANK,
        data_file: None,
        data_file_raw: None,
        extended_l2: None,
        lazy_refcounts: None,
        corrupt: None,
        refcount_bits: crate::rt::Blank::BLANK,
        encrypt: None,
        bitmaps: None,
        compression_type: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificQCow2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 9, 4, 8, 6, 1, 7, 2, 5, 3],
        required: 0b1001000001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ImageInfoSpecificVmdk {
    const BLANK: Self = Self {
        create_type: crate::rt::Blank::BLANK,
        cid: crate::rt::Blank::BLANK,
        parent_cid: crate::rt::Blank::BLANK,
        extents: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificVmdk {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificVmdk",
        names: &["create-type", "cid", "parent-cid", "extents"],
        order: &[1, 2, 0, 3],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.create_type, &self.cid, &self.parent_cid, &self.extents]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for VmdkExtentInfo {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        format: crate::rt::Blank::BLANK,
        virtual_size: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for VmdkExtentInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[12, 4, 10, 11, 2, 0, 3, 1, 6, 13, 9, 7, 8, 5],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (6, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (7, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (8, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (9, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (10, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (11, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (12, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
            (13, crate::rt::Releases::until(crate::rt::Release::new(7, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ImageInfoSpecificRbd {
    const BLANK: Self = Self { encryption_format: None };
}

impl crate::rt::Object for ImageInfoSpecificRbd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificRbd",
        names: &["encryption-format"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.encryption_format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.encryption_format]);
    }
}

impl crate::rt::Blank for ImageInfoSpecificFile {
    const BLANK: Self = Self { extent_size_hint: None };
}

impl crate::rt::Object for ImageInfoSpecificFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificFile",
        names: &["extent-size-hint"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.extent_size_hint]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.extent_size_hint]);
    }
}

impl crate::rt::Enumeration for ImageInfoSpecificKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("qcow2", Self::Qcow2),
        ("vmdk", Self::Vmdk),
        ("luks", Self::Luks),
        ("rbd", Self::Rbd),
        ("file", Self::File),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (3, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        (4, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ImageInfoSpecificQCow2Wrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificQCow2Wrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificQCow2Wrapper",
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

impl crate::rt::Blank for ImageInfoSpecificVmdkWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificVmdkWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificVmdkWrapper",
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

impl crate::rt::Blank for ImageInfoSpecificLUKSWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificLUKSWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificLUKSWrapper",
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

impl crate::rt::Blank for ImageInfoSpecificRbdWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificRbdWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificRbdWrapper",
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

impl crate::rt::Blank for ImageInfoSpecificFileWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecificFileWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecificFileWrapper",
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

impl crate::rt::Blank for ImageInfoSpecific {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ImageInfoSpecific {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ImageInfoSpecific",
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

impl<T: Into<types::ImageInfoSpecificBranch>> From<T> for ImageInfoSpecific {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for ImageInfoSpecificBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("rbd", crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ("file", crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "qcow2" => Self::Qcow2(crate::rt::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::rt::Blank::BLANK),
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "rbd" => Self::Rbd(crate::rt::Blank::BLANK),
            "file" => Self::File(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl From<types::ImageInfoSpecificQCow2> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificQCow2) -> Self {
        Self::Qcow2(types::ImageInfoSpecificQCow2Wrapper::new(branch))
    }
}

impl From<types::ImageInfoSpecificVmdkWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificVmdkWrapper) -> Self {
        Self::Vmdk(branch)
    }
}

impl From<types::ImageInfoSpecificVmdk> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificVmdk) -> Self {
        Self::Vmdk(types::ImageInfoSpecificVmdkWrapper::new(branch))
    }
}

impl From<types::ImageInfoSpecificLUKSWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificLUKSWrapper) -> Self {
        Self::Luks(branch)
    }
}

impl From<types::QCryptoBlockInfoLUKS> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::QCryptoBlockInfoLUKS) -> Self {
        Self::Luks(types::ImageInfoSpecificLUKSWrapper::new(branch))
    }
}

impl From<types::ImageInfoSpecificRbdWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificRbdWrapper) -> Self {
        Self::Rbd(branch)
    }
}

impl From<types::ImageInfoSpecificRbd> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificRbd) -> Self {
        Self::Rbd(types::ImageInfoSpecificRbdWrapper::new(branch))
    }
}

impl From<types::ImageInfoSpecificFileWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificFileWrapper) -> Self {
        Self::File(branch)
    }
}

impl From<types::ImageInfoSpecificFile> for ImageInfoSpecificBranch {
    #[inline]
    fn from(branch: types::ImageInfoSpecificFile) -> Self {
        Self::File(types::ImageInfoSpecificFileWrapper::new(branch))
    }
}

impl crate::rt::Blank for BlockLimitsInfo {
    const BLANK: Self = Self {
        request_alignment: crate::rt::Blank::BLANK,
        max_discard: None,
        discard_alignment: None,
        max_write_zeroes: None,
        write_zeroes_alignment: None,
        opt_transfer: None,
        max_transfer: None,
        max_hw_transfer: None,
        max_iov: crate::rt::Blank::BLANK,
        max_hw_iov: None,
        min_mem_alignment: crate::rt::Blank::BLANK,
        opt_mem_alignment: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockLimitsInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 5, 10, 6, 7, 2, 11, 8, 3, 9, 1],
        required: 0b110100000001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ImageInfo {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        format: crate::rt::Blank::BLANK,
        dirty_flag: None,
        actual_size: None,
        virtual_size: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for ImageInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[14, 7, 12, 10, 11, 4, 0, 5, 1, 3, 13, 9, 6, 8, 2],
        required: 0b10011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(12, crate::rt::Releases::since(crate::rt::Release::new(10, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCacheInfo {
    const BLANK: Self = Self {
        writeback: crate::rt::Blank::BLANK,
        direct: crate::rt::Blank::BLANK,
        no_flush: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevCacheInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCacheInfo",
        names: &["writeback", "direct", "no-flush"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.writeback, &self.direct, &self.no_flush]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.writeback, &mut self.direct, &mut self.no_flush]);
    }
}

impl crate::rt::Blank for BlockdevChild {
    const BLANK: Self = Self {
        child: crate::rt::Blank::BLANK,
        node_name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevChild {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevChild",
        names: &["child", "node-name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.child, &self.node_name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.child, &mut self.node_name]);
    }
}

impl crate::rt::Blank for BlockDeviceInfo {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        node_name: None,
        ro: crate::rt::Blank::BLANK,
        drv: crate::rt::Blank::BLANK,
        backing_file: None,
        backing_file_depth: crate::rt::Blank::BLANK,
        children: None,
        active: None,
        encrypted: crate::rt::Blank::BLANK,
        detect_zeroes: crate::rt::Blank::BLANK,
        bps: crate::rt::Blank::BLANK,
        bps_rd: crate::rt::Blank::BLANK,
        bps_wr: crate::rt::Blank::BLANK,
        iops: crate::rt::Blank::BLANK,
        iops_rd: crate::rt::Blank::BLANK,
        iops_wr: crate::rt::Blank::BLANK,
        image: crate::rt::Blank::BLANK,
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
        cache: crate::rt::Blank::BLANK,
        write_threshold: crate::rt::Blank::BLANK,
        dirty_bitmaps: None,
        encryption_key_missing: None,
    };
}

impl crate::rt::Object for BlockDeviceInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[
            14, 9, 7, 26, 23, 16, 15, 30, 2, 6, 1, 25, 29, 5, 27, 19, 24, 3, 21, 17, 13,
            12, 18, 32, 4, 33, 8, 10, 11, 31, 20, 0, 28, 34, 22,
        ],
        required: 0b110000000000000011111111100101101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (6, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (7, crate::rt::Releases::since(crate::rt::Release::new(10, 0))),
            (34, crate::rt::Releases::until(crate::rt::Release::new(5, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockDeviceIoStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockDirtyInfo {
    const BLANK: Self = Self {
        name: None,
        count: crate::rt::Blank::BLANK,
        granularity: crate::rt::Blank::BLANK,
        recording: crate::rt::Blank::BLANK,
        busy: crate::rt::Blank::BLANK,
        persistent: crate::rt::Blank::BLANK,
        inconsistent: None,
        status: None,
    };
}

impl crate::rt::Object for BlockDirtyInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 3, 5, 4, 7, 2, 1, 6],
        required: 0b111110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::rt::Releases::until(crate::rt::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for Qcow2BitmapInfoFlags {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for Qcow2BitmapInfo {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        granularity: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Qcow2BitmapInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "Qcow2BitmapInfo",
        names: &["name", "granularity", "flags"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.granularity, &self.flags]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.granularity, &mut self.flags]);
    }
}

impl crate::rt::Blank for BlockLatencyHistogramInfo {
    const BLANK: Self = Self {
        boundaries: crate::rt::Blank::BLANK,
        bins: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockLatencyHistogramInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockLatencyHistogramInfo",
        names: &["boundaries", "bins"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.boundaries, &self.bins]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.boundaries, &mut self.bins]);
    }
}

impl crate::rt::Blank for BlockInfo {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        qdev: None,
        type_: crate::rt::Blank::BLANK,
        removable: crate::rt::Blank::BLANK,
        locked: crate::rt::Blank::BLANK,
        inserted: None,
        tray_open: None,
        io_status: None,
        dirty_bitmaps: None,
    };
}

impl crate::rt::Object for BlockInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 0, 4, 3, 5, 1, 6, 8, 2],
        required: 0b11101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(8, crate::rt::Releases::until(crate::rt::Release::new(5, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockDeviceTimedStats {
    const BLANK: Self = Self {
        interval_length: crate::rt::Blank::BLANK,
        min_rd_latency_ns: crate::rt::Blank::BLANK,
        max_rd_latency_ns: crate::rt::Blank::BLANK,
        avg_rd_latency_ns: crate::rt::Blank::BLANK,
        min_wr_latency_ns: crate::rt::Blank::BLANK,
        max_wr_latency_ns: crate::rt::Blank::BLANK,
        avg_wr_latency_ns: crate::rt::Blank::BLANK,
        min_zone_append_latency_ns: None,
        max_zone_append_latency_ns: None,
        avg_zone_append_latency_ns: None,
        min_flush_latency_ns: crate::rt::Blank::BLANK,
        max_flush_latency_ns: crate::rt::Blank::BLANK,
        avg_flush_latency_ns: crate::rt::Blank::BLANK,
        avg_rd_queue_depth: crate::rt::Blank::BLANK,
        avg_wr_queue_depth: crate::rt::Blank::BLANK,
        avg_zone_append_queue_depth: None,
    };
}

impl crate::rt::Object for BlockDeviceTimedStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[12, 13, 1, 11, 6, 9, 0, 5, 8, 3, 2, 10, 14, 4, 7, 15],
        required: 0b111110001111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (9, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (15, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockDeviceStats {
    const BLANK: Self = Self {
        rd_bytes: crate::rt::Blank::BLANK,
        wr_bytes: crate::rt::Blank::BLANK,
        zone_append_bytes: None,
        unmap_bytes: crate::rt::Blank::BLANK,
        rd_operations: crate::rt::Blank::BLANK,
        wr_operations: crate::rt::Blank::BLANK,
        zone_append_operations: None,
        flush_operations: crate::rt::Blank::BLANK,
        unmap_operations: crate::rt::Blank::BLANK,
        rd_total_time_ns: crate::rt::Blank::BLANK,
        wr_total_time_ns: crate::rt::Blank::BLANK,
        zone_append_total_time_ns: None,
        flush_total_time_ns: crate::rt::Blank::BLANK,
        unmap_total_time_ns: crate::rt::Blank::BLANK,
        wr_highest_offset: crate::rt::Blank::BLANK,
        rd_merged: crate::rt::Blank::BLANK,
        wr_merged: crate::rt::Blank::BLANK,
        zone_append_merged: None,
        unmap_merged: crate::rt::Blank::BLANK,
        idle_time_ns: None,
        failed_rd_operations: crate::rt::Blank::BLANK,
        failed_wr_operations: crate::rt::Blank::BLANK,
        failed_zone_append_operations: None,
        failed_flush_operations: crate::rt::Blank::BLANK,
        failed_unmap_operations: crate::rt::Blank::BLANK,
        invalid_rd_operations: crate::rt::Blank::BLANK,
        invalid_wr_operations: crate::rt::Blank::BLANK,
        invalid_zone_append_operations: None,
        invalid_flush_operations: crate::rt::Blank::BLANK,
        invalid_unmap_operations: crate::rt::Blank::BLANK,
        account_invalid: crate::rt::Blank::BLANK,
        account_failed: crate::rt::Blank::BLANK,
        timed_stats: crate::rt::Blank::BLANK,
        rd_latency_histogram: None,
        wr_latency_histogram: None,
        zone_append_latency_histogram: None,
        flush_latency_histogram: None,
    };
}

impl crate::rt::Object for BlockDeviceStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[
            35, 8, 18, 22, 12, 14, 10, 21, 20, 16, 1, 32, 24, 17, 23, 30, 9, 29, 7, 5, 3,
            15, 0, 34, 13, 28, 31, 19, 11, 6, 4, 2, 27, 26, 25, 33, 36,
        ],
        required: 0b111110111101101011111011110111011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (11, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (22, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (27, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
            (35, crate::rt::Releases::since(crate::rt::Release::new(8, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockStatsSpecificFile {
    const BLANK: Self = Self {
        discard_nb_ok: crate::rt::Blank::BLANK,
        discard_nb_failed: crate::rt::Blank::BLANK,
        discard_bytes_ok: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockStatsSpecificFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockStatsSpecificFile",
        names: &["discard-nb-ok", "discard-nb-failed", "discard-bytes-ok"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.discard_nb_ok, &self.discard_nb_failed, &self.discard_bytes_ok],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.discard_nb_ok,
                &mut self.discard_nb_failed,
                &mut self.discard_bytes_ok,
            ],
        );
    }
}

impl crate::rt::Blank for BlockStatsSpecificNvme {
    const BLANK: Self = Self {
        completion_errors: crate::rt::Blank::BLANK,
        aligned_accesses: crate::rt::Blank::BLANK,
        unaligned_accesses: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockStatsSpecificNvme {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockStatsSpecificNvme",
        names: &["completion-errors", "aligned-accesses", "unaligned-accesses"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.completion_errors, &self.aligned_accesses, &self.unaligned_accesses],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.completion_errors,
                &mut self.aligned_accesses,
                &mut self.unaligned_accesses,
            ],
        );
    }
}

impl crate::rt::Blank for BlockStatsSpecific {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockStatsSpecific {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockStatsSpecific",
        names: &["driver"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.driver]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl<T: Into<types::BlockStatsSpecificBranch>> From<T> for BlockStatsSpecific {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockStatsSpecificBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("copy-before-write", crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ("snapshot-access", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        ("io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("nvme-io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("preallocate", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (
            "virtio-blk-vfio-pci",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-user",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-vdpa",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        ("gluster", crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        ("sheepdog", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::rt::Blank::BLANK),
            "host_device" => Self::HostDevice(crate::rt::Blank::BLANK),
            "nvme" => Self::Nvme(crate::rt::Blank::BLANK),
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
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockStats {
    const BLANK: Self = Self {
        device: None,
        qdev: None,
        node_name: None,
        stats: crate::rt::Blank::BLANK,
        driver_specific: None,
        parent: None,
        backing: None,
    };
}

impl crate::rt::Object for BlockStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 5, 3, 6, 2, 4, 1],
        required: 0b1000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockdevOnError {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for MirrorSyncMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BitmapSyncMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for MirrorCopyMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockJobInfoMirror {
    const BLANK: Self = Self { actively_synced: None };
}

impl crate::rt::Object for BlockJobInfoMirror {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockJobInfoMirror",
        names: &["actively-synced"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::rt::Releases::since(crate::rt::Release::new(8, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.actively_synced]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.actively_synced]);
    }
}

impl crate::rt::Blank for BlockJobInfo {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        device: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
        offset: crate::rt::Blank::BLANK,
        busy: crate::rt::Blank::BLANK,
        paused: crate::rt::Blank::BLANK,
        speed: crate::rt::Blank::BLANK,
        io_status: crate::rt::Blank::BLANK,
        ready: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
        auto_finalize: crate::rt::Blank::BLANK,
        auto_dismiss: crate::rt::Blank::BLANK,
        error: None,
    };
}

impl crate::rt::Object for BlockJobInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[10, 7, 1, 11, 4, 2, 3, 9, 5, 6, 8, 0, 12],
        required: 0b111111111111,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Branches for BlockJobInfoBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("snapshot-load", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("snapshot-save", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("snapshot-delete", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "mirror" => Self::Mirror(crate::rt::Blank::BLANK),
            "commit" => Self::Commit,
            "stream" => Self::Stream,
            "backup" => Self::Backup,
            "create" => Self::Create,
            "amend" => Self::Amend,
            "snapshot-load" => Self::SnapshotLoad,
            "snapshot-save" => Self::SnapshotSave,
            "snapshot-delete" => Self::SnapshotDelete,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Enumeration for NewImageMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevSnapshotSync {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        snapshot_file: crate::rt::Blank::BLANK,
        snapshot_node_name: None,
        format: None,
        mode: None,
    };
}

impl crate::rt::Object for BlockdevSnapshotSync {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshotSync",
        names: &[
            "device",
            "node-name",
            "snapshot-file",
            "snapshot-node-name",
            "format",
            "mode",
        ],
        order: &[0, 1, 5, 2, 3, 4],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevSnapshot {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        overlay: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshot {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshot",
        names: &["node", "overlay"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.overlay]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.overlay]);
    }
}

impl crate::rt::Blank for BackupPerf {
    const BLANK: Self = Self {
        use_copy_range: None,
        max_workers: None,
        max_chunk: None,
        min_cluster_size: None,
    };
}

impl crate::rt::Object for BackupPerf {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BackupPerf",
        names: &["use-copy-range", "max-workers", "max-chunk", "min-cluster-size"],
        order: &[3, 2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::since(crate::rt::Release::new(9, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for DriveBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        sync: crate::rt::Blank::BLANK,
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
        target: crate::rt::Blank::BLANK,
        format: None,
        mode: None,
    };
}

impl crate::rt::Object for DriveBackup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 6, 10, 1, 14, 8, 11, 12, 17, 3, 7, 2, 16, 13, 5, 9, 0, 15],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (13, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::rt::Blank::BLANK,
        sync: crate::rt::Blank::BLANK,
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
        target: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevBackup {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 6, 10, 1, 14, 8, 11, 12, 3, 7, 2, 13, 5, 9, 0, 15],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (13, crate::rt::Releases::since(crate::rt::Release::new(9, 1))),
            (14, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for XDbgBlockGraphNodeType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for XDbgBlockGraphNode {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XDbgBlockGraphNode {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "XDbgBlockGraphNode",
        names: &["id", "type", "name"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_, &mut self.name]);
    }
}

impl crate::rt::Enumeration for BlockPermission {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("consistent-read", Self::ConsistentRead),
        ("write", Self::Write),
        ("write-unchanged", Self::WriteUnchanged),
        ("resize", Self::Resize),
        ("graph-mod", Self::GraphMod),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (4, crate::rt::Releases::until(crate::rt::Release::new(6, 2))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for XDbgBlockGraphEdge {
    const BLANK: Self = Self {
        parent: crate::rt::Blank::BLANK,
        child: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
        perm: crate::rt::Blank::BLANK,
        shared_perm: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XDbgBlockGraphEdge {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "XDbgBlockGraphEdge",
        names: &["parent", "child", "name", "perm", "shared-perm"],
        order: &[2, 0, 4, 3, 1],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.parent, &self.child, &self.name, &self.perm, &self.shared_perm],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for XDbgBlockGraph {
    const BLANK: Self = Self {
        nodes: crate::rt::Blank::BLANK,
        edges: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for XDbgBlockGraph {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "XDbgBlockGraph",
        names: &["nodes", "edges"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.nodes, &self.edges]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.nodes, &mut self.edges]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmap {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmap {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmap",
        names: &["node", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmapAdd {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
        granularity: None,
        persistent: None,
        disabled: None,
    };
}

impl crate::rt::Object for BlockDirtyBitmapAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapAdd",
        names: &["node", "name", "granularity", "persistent", "disabled"],
        order: &[1, 3, 2, 0, 4],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl ::std::fmt::Debug for BlockDirtyBitmapOrStr {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Local(value) => crate::rt::show_arm("Local", value, f),
            Self::External(value) => crate::rt::show_arm("External", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::rt::Codec<BlockDirtyBitmapOrStr> for BlockDirtyBitmapOrStr {
    #[inline]
    fn read(
        value: &mut BlockDirtyBitmapOrStr,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::String => Self::Local(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Object => {
                Self::External(Box::new(crate::rt::Blank::BLANK))
            }
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Local(value) => crate::rt::Wire::read(value, r),
            Self::External(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &BlockDirtyBitmapOrStr, w: &mut crate::rt::Writer) {
        match value {
            Self::Local(value) => crate::rt::Wire::write(value, w),
            Self::External(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &BlockDirtyBitmapOrStr, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Local(value) => crate::rt::Wire::search(value, search),
            Self::External(value) => crate::rt::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<crate::rt::Text> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: crate::rt::Text) -> Self {
        Self::Local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Local(value.into())
    }
}

impl From<String> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: String) -> Self {
        Self::Local(value.into())
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: types::BlockDirtyBitmap) -> Self {
        Self::External(Box::new(value))
    }
}

impl crate::rt::Blank for BlockDirtyBitmapMerge {
    const BLANK: Self = Self {
        node: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        bitmaps: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapMerge {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapMerge",
        names: &["node", "target", "bitmaps"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.node, &self.target, &self.bitmaps]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.target, &mut self.bitmaps]);
    }
}

impl crate::rt::Blank for BlockDirtyBitmapSha256 {
    const BLANK: Self = Self {
        sha256: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockDirtyBitmapSha256 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockDirtyBitmapSha256",
        names: &["sha256"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.sha256]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.sha256]);
    }
}

impl crate::rt::Blank for ThrottleLimits {
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

impl crate::rt::Object for ThrottleLimits {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[14, 5, 13, 9, 2, 0, 7, 15, 10, 16, 18, 3, 8, 6, 11, 4, 12, 17, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for ThrottleGroupProperties {
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

impl crate::rt::Object for ThrottleGroupProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 14, 6, 12, 19, 3, 0, 15, 13, 18, 4, 5, 10, 11, 8, 7, 16, 17, 2, 9],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockJobChangeOptionsMirror {
    const BLANK: Self = Self {
        copy_mode: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobChangeOptionsMirror {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockJobChangeOptionsMirror",
        names: &["copy-mode"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.copy_mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.copy_mode]);
    }
}

impl crate::rt::Blank for BlockJobChangeOptions {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockJobChangeOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockJobChangeOptions",
        names: &["id", "type"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl crate::rt::Branches for BlockJobChangeOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("snapshot-load", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("snapshot-save", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("snapshot-delete", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "mirror" => Self::Mirror(crate::rt::Blank::BLANK),
            "commit" => Self::Commit,
            "stream" => Self::Stream,
            "backup" => Self::Backup,
            "create" => Self::Create,
            "amend" => Self::Amend,
            "snapshot-load" => Self::SnapshotLoad,
            "snapshot-save" => Self::SnapshotSave,
            "snapshot-delete" => Self::SnapshotDelete,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Enumeration for BlockdevDiscardOptions {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BlockdevDetectZeroesOptions {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BlockdevAioOptions {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevCacheOptions {
    const BLANK: Self = Self {
        direct: None,
        no_flush: None,
    };
}

impl crate::rt::Object for BlockdevCacheOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCacheOptions",
        names: &["direct", "no-flush"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.direct, &self.no_flush]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.direct, &mut self.no_flush]);
    }
}

impl crate::rt::Enumeration for BlockdevDriver {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (7, crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        (11, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        (18, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (26, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (28, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (40, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (41, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (42, crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        (46, crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        (47, crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevOptionsFile {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        pr_manager: None,
        locking: None,
        aio: None,
        aio_max_batch: None,
        drop_cache: None,
        x_check_cache_dropped: None,
    };
}

impl crate::rt::Object for BlockdevOptionsFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[2, 4, 6, 0, 3, 5, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsNull {
    const BLANK: Self = Self {
        size: None,
        latency_ns: None,
        read_zeroes: None,
    };
}

impl crate::rt::Object for BlockdevOptionsNull {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsNull",
        names: &["size", "latency-ns", "read-zeroes"],
        order: &[2, 0, 1],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.size, &self.latency_ns, &self.read_zeroes]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.size, &mut self.latency_ns, &mut self.read_zeroes]);
    }
}

impl crate::rt::Blank for BlockdevOptionsNVMe {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        namespace: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsNVMe {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsNVMe",
        names: &["device", "namespace"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.namespace]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.namespace]);
    }
}

impl crate::rt::Blank for BlockdevOptionsVVFAT {
    const BLANK: Self = Self {
        dir: crate::rt::Blank::BLANK,
        fat_type: None,
        floppy: None,
        label: None,
        rw: None,
    };
}

impl crate::rt::Object for BlockdevOptionsVVFAT {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsVVFAT",
        names: &["dir", "fat-type", "floppy", "label", "rw"],
        order: &[1, 0, 2, 3, 4],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.dir, &self.fat_type, &self.floppy, &self.label, &self.rw]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsGenericFormat {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsGenericFormat {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsGenericFormat",
        names: &["file"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file]);
    }
}

impl crate::rt::Blank for BlockdevOptionsLUKS {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        key_secret: None,
        header: None,
    };
}

impl crate::rt::Object for BlockdevOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsLUKS",
        names: &["file", "key-secret", "header"],
        order: &[2, 0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.key_secret, &self.header]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.key_secret, &mut self.header]);
    }
}

impl crate::rt::Blank for BlockdevOptionsGenericCOWFormat {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        backing: None,
    };
}

impl crate::rt::Object for BlockdevOptionsGenericCOWFormat {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsGenericCOWFormat",
        names: &["file", "backing"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.backing]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.backing]);
    }
}

impl crate::rt::Enumeration for Qcow2OverlapCheckMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for Qcow2OverlapCheckFlags {
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

impl crate::rt::Object for Qcow2OverlapCheckFlags {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 5, 4, 3, 2, 8, 0, 6, 7, 9],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl ::std::fmt::Debug for Qcow2OverlapChecks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Flags(value) => crate::rt::show_arm("Flags", value, f),
            Self::Mode(value) => crate::rt::show_arm("Mode", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::rt::Codec<Qcow2OverlapChecks> for Qcow2OverlapChecks {
    #[inline]
    fn read(
        value: &mut Qcow2OverlapChecks,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Object => Self::Flags(Box::new(crate::rt::Blank::BLANK)),
            crate::rt::JsonType::String => Self::Mode(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Flags(value) => crate::rt::Wire::read(value, r),
            Self::Mode(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &Qcow2OverlapChecks, w: &mut crate::rt::Writer) {
        match value {
            Self::Flags(value) => crate::rt::Wire::write(value, w),
            Self::Mode(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &Qcow2OverlapChecks, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Flags(value) => crate::rt::Wire::search(value, search),
            Self::Mode(value) => crate::rt::Wire::search(value, search),
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

impl crate::rt::Enumeration for BlockdevQcowEncryptionFormat {
    const VALUES: &'static [(&'static str, Self)] = &[("aes", Self::Aes)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevQcowEncryption {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevQcowEncryption {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevQcowEncryption",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::BlockdevQcowEncryptionBranch>> From<T> for BlockdevQcowEncryption {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockdevQcowEncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "aes" => Self::Aes(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockdevOptionsQcow {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        backing: None,
        encrypt: None,
    };
}

impl crate::rt::Object for BlockdevOptionsQcow {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsQcow",
        names: &["file", "backing", "encrypt"],
        order: &[1, 2, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.backing, &self.encrypt]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.backing, &mut self.encrypt]);
    }
}

impl crate::rt::Enumeration for BlockdevQcow2EncryptionFormat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevQcow2Encryption {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevQcow2Encryption {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevQcow2Encryption",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::BlockdevQcow2EncryptionBranch>> From<T> for BlockdevQcow2Encryption {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "aes" => Self::Aes(crate::rt::Blank::BLANK),
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Aes(members) => Some(members),
            Self::Luks(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockdevOptionsPreallocate {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        prealloc_align: None,
        prealloc_size: None,
    };
}

impl crate::rt::Object for BlockdevOptionsPreallocate {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsPreallocate",
        names: &["file", "prealloc-align", "prealloc-size"],
        order: &[1, 2, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.prealloc_align, &self.prealloc_size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.file, &mut self.prealloc_align, &mut self.prealloc_size],
        );
    }
}

impl crate::rt::Blank for BlockdevOptionsQcow2 {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevOptionsQcow2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[11, 8, 2, 4, 5, 14, 1, 6, 12, 10, 3, 7, 9, 13, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(6, crate::rt::Releases::since(crate::rt::Release::new(8, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for SshHostKeyCheckMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for SshHostKeyCheckHashType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("md5", Self::Md5),
        ("sha1", Self::Sha1),
        ("sha256", Self::Sha256),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SshHostKeyHash {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        hash: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SshHostKeyHash {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SshHostKeyHash",
        names: &["type", "hash"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.hash]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.hash]);
    }
}

impl crate::rt::Blank for SshHostKeyCheck {
    const BLANK: Self = Self {
        mode: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SshHostKeyCheck {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SshHostKeyCheck",
        names: &["mode"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mode]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mode]);
    }
}

impl<T: Into<types::SshHostKeyCheckBranch>> From<T> for SshHostKeyCheck {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for SshHostKeyCheckBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "hash" => Self::Hash(crate::rt::Blank::BLANK),
            "none" => Self::None,
            "known_hosts" => Self::KnownHosts,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Hash(members) => Some(members),
            Self::None => None,
            Self::KnownHosts => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockdevOptionsSsh {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        path: crate::rt::Blank::BLANK,
        user: None,
        host_key_check: None,
    };
}

impl crate::rt::Object for BlockdevOptionsSsh {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsSsh",
        names: &["server", "path", "user", "host-key-check"],
        order: &[3, 1, 0, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.path, &self.user, &self.host_key_check]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlkdebugEvent {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BlkdebugIOType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlkdebugInjectErrorOptions {
    const BLANK: Self = Self {
        event: crate::rt::Blank::BLANK,
        state: None,
        iotype: None,
        errno: None,
        delay_ns: None,
        sector: None,
        once: None,
        immediately: None,
    };
}

impl crate::rt::Object for BlkdebugInjectErrorOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[2, 4, 7, 6, 1, 5, 0, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(11, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlkdebugSetStateOptions {
    const BLANK: Self = Self {
        event: crate::rt::Blank::BLANK,
        state: None,
        new_state: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlkdebugSetStateOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlkdebugSetStateOptions",
        names: &["event", "state", "new_state"],
        order: &[2, 1, 0],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.event, &self.state, &self.new_state]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.event, &mut self.state, &mut self.new_state]);
    }
}

impl crate::rt::Blank for BlockdevOptionsBlkdebug {
    const BLANK: Self = Self {
        image: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevOptionsBlkdebug {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 9, 8, 5, 0, 3, 10, 1, 6, 11, 7, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsBlklogwrites {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        log: crate::rt::Blank::BLANK,
        log_sector_size: None,
        log_append: None,
        log_super_update_interval: None,
    };
}

impl crate::rt::Object for BlockdevOptionsBlklogwrites {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsBlklogwrites",
        names: &[
            "file",
            "log",
            "log-sector-size",
            "log-append",
            "log-super-update-interval",
        ],
        order: &[4, 1, 2, 3, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsBlkverify {
    const BLANK: Self = Self {
        test: crate::rt::Blank::BLANK,
        raw: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsBlkverify {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsBlkverify",
        names: &["test", "raw"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.test, &self.raw]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.test, &mut self.raw]);
    }
}

impl crate::rt::Blank for BlockdevOptionsBlkreplay {
    const BLANK: Self = Self {
        image: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsBlkreplay {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsBlkreplay",
        names: &["image"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.image]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.image]);
    }
}

impl crate::rt::Enumeration for QuorumReadPattern {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevOptionsQuorum {
    const BLANK: Self = Self {
        blkverify: None,
        children: crate::rt::Blank::BLANK,
        vote_threshold: crate::rt::Blank::BLANK,
        rewrite_corrupted: None,
        read_pattern: None,
    };
}

impl crate::rt::Object for BlockdevOptionsQuorum {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsQuorum",
        names: &[
            "blkverify",
            "children",
            "vote-threshold",
            "rewrite-corrupted",
            "read-pattern",
        ],
        order: &[4, 1, 0, 3, 2],
        required: 0b110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsIoUring {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsIoUring {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsIoUring",
        names: &["filename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename]);
    }
}

impl crate::rt::Blank for BlockdevOptionsNvmeIoUring {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsNvmeIoUring {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsNvmeIoUring",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for BlockdevOptionsVirtioBlkVfioPci {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsVirtioBlkVfioPci {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsVirtioBlkVfioPci",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for BlockdevOptionsVirtioBlkVhostUser {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsVirtioBlkVhostUser {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsVirtioBlkVhostUser",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Blank for BlockdevOptionsVirtioBlkVhostVdpa {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsVirtioBlkVhostVdpa {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsVirtioBlkVhostVdpa",
        names: &["path"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path]);
    }
}

impl crate::rt::Enumeration for IscsiTransport {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for IscsiHeaderDigest {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevOptionsIscsi {
    const BLANK: Self = Self {
        transport: crate::rt::Blank::BLANK,
        portal: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        lun: None,
        user: None,
        password_secret: None,
        initiator_name: None,
        header_digest: None,
        timeout: None,
    };
}

impl crate::rt::Object for BlockdevOptionsIscsi {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 3, 1, 7, 6, 8, 0, 4, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for RbdAuthMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for RbdImageEncryptionFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("luks", Self::Luks),
        ("luks2", Self::Luks2),
        ("luks-any", Self::LuksAny),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for RbdEncryptionOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RbdEncryptionOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionOptionsLUKS",
        names: &["key-secret"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl crate::rt::Blank for RbdEncryptionOptionsLUKS2 {
    const BLANK: Self = Self {
        key_secret: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RbdEncryptionOptionsLUKS2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionOptionsLUKS2",
        names: &["key-secret"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl crate::rt::Blank for RbdEncryptionOptionsLUKSAny {
    const BLANK: Self = Self {
        key_secret: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RbdEncryptionOptionsLUKSAny {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionOptionsLUKSAny",
        names: &["key-secret"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret]);
    }
}

impl crate::rt::Blank for RbdEncryptionCreateOptionsLUKS {
    const BLANK: Self = Self {
        key_secret: crate::rt::Blank::BLANK,
        cipher_alg: None,
    };
}

impl crate::rt::Object for RbdEncryptionCreateOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionCreateOptionsLUKS",
        names: &["key-secret", "cipher-alg"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret, &self.cipher_alg]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret, &mut self.cipher_alg]);
    }
}

impl crate::rt::Blank for RbdEncryptionCreateOptionsLUKS2 {
    const BLANK: Self = Self {
        key_secret: crate::rt::Blank::BLANK,
        cipher_alg: None,
    };
}

impl crate::rt::Object for RbdEncryptionCreateOptionsLUKS2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionCreateOptionsLUKS2",
        names: &["key-secret", "cipher-alg"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.key_secret, &self.cipher_alg]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.key_secret, &mut self.cipher_alg]);
    }
}

impl crate::rt::Blank for RbdEncryptionOptions {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
        parent: None,
    };
}

impl crate::rt::Object for RbdEncryptionOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionOptions",
        names: &["format", "parent"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(1, crate::rt::Releases::since(crate::rt::Release::new(8, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format, &self.parent]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format, &mut self.parent]);
    }
}

impl<T: Into<types::RbdEncryptionOptionsBranch>> From<T> for RbdEncryptionOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for RbdEncryptionOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("luks-any", crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "luks2" => Self::Luks2(crate::rt::Blank::BLANK),
            "luks-any" => Self::LuksAny(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for RbdEncryptionCreateOptions {
    const BLANK: Self = Self {
        format: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RbdEncryptionCreateOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RbdEncryptionCreateOptions",
        names: &["format"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.format]);
    }
}

impl<T: Into<types::RbdEncryptionCreateOptionsBranch>> From<T>
for RbdEncryptionCreateOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for RbdEncryptionCreateOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("luks-any", crate::rt::Releases::since(crate::rt::Release::new(8, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "luks2" => Self::Luks2(crate::rt::Blank::BLANK),
            "luks-any" => Self::LuksAny,
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Luks(members) => Some(members),
            Self::Luks2(members) => Some(members),
            Self::LuksAny => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockdevOptionsRbd {
    const BLANK: Self = Self {
        pool: crate::rt::Blank::BLANK,
        namespace: None,
        image: crate::rt::Blank::BLANK,
        conf: None,
        snapshot: None,
        encrypt: None,
        user: None,
        auth_client_required: None,
        key_secret: None,
        server: None,
    };
}

impl crate::rt::Object for BlockdevOptionsRbd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[0, 2, 3, 4, 1, 5, 9, 6, 8, 7],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(5, crate::rt::Releases::since(crate::rt::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for ReplicationMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevOptionsReplication {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        mode: crate::rt::Blank::BLANK,
        top_id: None,
    };
}

impl crate::rt::Object for BlockdevOptionsReplication {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsReplication",
        names: &["file", "mode", "top-id"],
        order: &[1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.mode, &self.top_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.mode, &mut self.top_id]);
    }
}

impl crate::rt::Enumeration for NFSTransport {
    const VALUES: &'static [(&'static str, Self)] = &[("inet", Self::Inet)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Inet => "inet",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for NFSServer {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        host: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NFSServer {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NFSServer",
        names: &["type", "host"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.host]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.host]);
    }
}

impl crate::rt::Blank for BlockdevOptionsNfs {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        path: crate::rt::Blank::BLANK,
        user: None,
        group: None,
        tcp_syn_count: None,
        readahead_size: None,
        page_cache_size: None,
        debug: None,
    };
}

impl crate::rt::Object for BlockdevOptionsNfs {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[3, 4, 1, 5, 0, 7, 6, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsCurlHttp {
    const BLANK: Self = Self {
        url: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevOptionsCurlHttp {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 8, 5, 1, 2, 9, 6, 3, 7],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(9, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(7),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsCurlHttps {
    const BLANK: Self = Self {
        url: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevOptionsCurlHttps {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 8, 5, 1, 2, 9, 6, 3, 7, 10],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(9, crate::rt::Releases::since(crate::rt::Release::new(11, 0)))],
    };
    const SECRETS: &'static [crate::rt::SecretMember] = &[
        crate::rt::SecretMember::new(7),
    ];
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsCurlFtp {
    const BLANK: Self = Self {
        url: crate::rt::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
    };
}

impl crate::rt::Object for BlockdevOptionsCurlFtp {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 5, 1, 2, 6, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsCurlFtps {
    const BLANK: Self = Self {
        url: crate::rt::Blank::BLANK,
        readahead: None,
        timeout: None,
        username: None,
        password_secret: None,
        proxy_username: None,
        proxy_password_secret: None,
        sslverify: None,
    };
}

impl crate::rt::Object for BlockdevOptionsCurlFtps {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 0, 5, 1, 2, 6, 3, 7],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsNbd {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        export: None,
        tls_creds: None,
        tls_hostname: None,
        x_dirty_bitmap: None,
        reconnect_delay: None,
        open_timeout: None,
    };
}

impl crate::rt::Object for BlockdevOptionsNbd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[1, 5, 0, 4, 2, 6, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptionsRaw {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        offset: None,
        size: None,
    };
}

impl crate::rt::Object for BlockdevOptionsRaw {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsRaw",
        names: &["file", "offset", "size"],
        order: &[1, 2, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.offset, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.offset, &mut self.size]);
    }
}

impl crate::rt::Blank for BlockdevOptionsThrottle {
    const BLANK: Self = Self {
        throttle_group: crate::rt::Blank::BLANK,
        file: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevOptionsThrottle {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsThrottle",
        names: &["throttle-group", "file"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.throttle_group, &self.file]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.throttle_group, &mut self.file]);
    }
}

impl crate::rt::Blank for BlockdevOptionsCor {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        bottom: None,
    };
}

impl crate::rt::Object for BlockdevOptionsCor {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsCor",
        names: &["file", "bottom"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(1, crate::rt::Releases::since(crate::rt::Release::new(6, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.bottom]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.bottom]);
    }
}

impl crate::rt::Enumeration for OnCbwError {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevOptionsCbw {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        target: crate::rt::Blank::BLANK,
        bitmap: None,
        on_cbw_error: None,
        cbw_timeout: None,
        min_cluster_size: None,
    };
}

impl crate::rt::Object for BlockdevOptionsCbw {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsCbw",
        names: &[
            "file",
            "target",
            "bitmap",
            "on-cbw-error",
            "cbw-timeout",
            "min-cluster-size",
        ],
        order: &[2, 5, 4, 3, 0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (2, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (3, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(9, 2))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevOptions {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[4, 8, 1, 0, 6, 5, 3, 2, 7],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl<T: Into<types::BlockdevOptionsBranch>> From<T> for BlockdevOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockdevOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("copy-before-write", crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ("io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("nvme-io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("preallocate", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("snapshot-access", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        (
            "virtio-blk-vfio-pci",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-user",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-vdpa",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        ("gluster", crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        ("sheepdog", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "blkdebug" => Self::Blkdebug(crate::rt::Blank::BLANK),
            "blklogwrites" => Self::Blklogwrites(crate::rt::Blank::BLANK),
            "blkverify" => Self::Blkverify(crate::rt::Blank::BLANK),
            "blkreplay" => Self::Blkreplay(crate::rt::Blank::BLANK),
            "bochs" => Self::Bochs(crate::rt::Blank::BLANK),
            "cloop" => Self::Cloop(crate::rt::Blank::BLANK),
            "compress" => Self::Compress(crate::rt::Blank::BLANK),
            "copy-before-write" => Self::CopyBeforeWrite(crate::rt::Blank::BLANK),
            "copy-on-read" => Self::CopyOnRead(crate::rt::Blank::BLANK),
            "dmg" => Self::Dmg(crate::rt::Blank::BLANK),
            "file" => Self::File(crate::rt::Blank::BLANK),
            "ftp" => Self::Ftp(crate::rt::Blank::BLANK),
            "ftps" => Self::Ftps(crate::rt::Blank::BLANK),
            "host_cdrom" => Self::HostCdrom(crate::rt::Blank::BLANK),
            "host_device" => Self::HostDevice(crate::rt::Blank::BLANK),
            "http" => Self::Http(crate::rt::Blank::BLANK),
            "https" => Self::Https(crate::rt::Blank::BLANK),
            "io_uring" => Self::IoUring(crate::rt::Blank::BLANK),
            "iscsi" => Self::Iscsi(crate::rt::Blank::BLANK),
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "nbd" => Self::Nbd(crate::rt::Blank::BLANK),
            "nfs" => Self::Nfs(crate::rt::Blank::BLANK),
            "null-aio" => Self::NullAio(crate::rt::Blank::BLANK),
            "null-co" => Self::NullCo(crate::rt::Blank::BLANK),
            "nvme" => Self::Nvme(crate::rt::Blank::BLANK),
            "nvme-io_uring" => Self::NvmeIoUring(crate::rt::Blank::BLANK),
            "parallels" => Self::Parallels(crate::rt::Blank::BLANK),
            "preallocate" => Self::Preallocate(crate::rt::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::rt::Blank::BLANK),
            "qcow" => Self::Qcow(crate::rt::Blank::BLANK),
            "qed" => Self::Qed(crate::rt::Blank::BLANK),
            "quorum" => Self::Quorum(crate::rt::Blank::BLANK),
            "raw" => Self::Raw(crate::rt::Blank::BLANK),
            "rbd" => Self::Rbd(crate::rt::Blank::BLANK),
            "replication" => Self::Replication(crate::rt::Blank::BLANK),
            "snapshot-access" => Self::SnapshotAccess(crate::rt::Blank::BLANK),
            "ssh" => Self::Ssh(crate::rt::Blank::BLANK),
            "throttle" => Self::Throttle(crate::rt::Blank::BLANK),
            "vdi" => Self::Vdi(crate::rt::Blank::BLANK),
            "vhdx" => Self::Vhdx(crate::rt::Blank::BLANK),
            "virtio-blk-vfio-pci" => Self::VirtioBlkVfioPci(crate::rt::Blank::BLANK),
            "virtio-blk-vhost-user" => Self::VirtioBlkVhostUser(crate::rt::Blank::BLANK),
            "virtio-blk-vhost-vdpa" => Self::VirtioBlkVhostVdpa(crate::rt::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::rt::Blank::BLANK),
            "vpc" => Self::Vpc(crate::rt::Blank::BLANK),
            "vvfat" => Self::Vvfat(crate::rt::Blank::BLANK),
            "gluster" => Self::Gluster(crate::rt::Blank::BLANK),
            "sheepdog" => Self::Sheepdog(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl ::std::fmt::Debug for BlockdevRef {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Definition(value) => crate::rt::show_arm("Definition", value, f),
            Self::Reference(value) => crate::rt::show_arm("Reference", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::rt::Codec<BlockdevRef> for BlockdevRef {
    #[inline]
    fn read(
        value: &mut BlockdevRef,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Object => {
                Self::Definition(Box::new(crate::rt::Blank::BLANK))
            }
            crate::rt::JsonType::String => Self::Reference(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Definition(value) => crate::rt::Wire::read(value, r),
            Self::Reference(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &BlockdevRef, w: &mut crate::rt::Writer) {
        match value {
            Self::Definition(value) => crate::rt::Wire::write(value, w),
            Self::Reference(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &BlockdevRef, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Definition(value) => crate::rt::Wire::search(value, search),
            Self::Reference(value) => crate::rt::Wire::search(value, search),
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

impl From<crate::rt::Text> for BlockdevRef {
    #[inline]
    fn from(value: crate::rt::Text) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.into())
    }
}

impl From<String> for BlockdevRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value.into())
    }
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

impl crate::rt::Codec<BlockdevRefOrNull> for BlockdevRefOrNull {
    #[inline]
    fn read(
        value: &mut BlockdevRefOrNull,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::Object => {
                Self::Definition(Box::new(crate::rt::Blank::BLANK))
            }
            crate::rt::JsonType::String => Self::Reference(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Null => Self::Null,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Definition(value) => crate::rt::Wire::read(value, r),
            Self::Reference(value) => crate::rt::Wire::read(value, r),
            Self::Null => r.null(),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &BlockdevRefOrNull, w: &mut crate::rt::Writer) {
        match value {
            Self::Definition(value) => crate::rt::Wire::write(value, w),
            Self::Reference(value) => crate::rt::Wire::write(value, w),
            Self::Null => w.null(),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &BlockdevRefOrNull, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Definition(value) => crate::rt::Wire::search(value, search),
            Self::Reference(value) => crate::rt::Wire::search(value, search),
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

impl From<crate::rt::Text> for BlockdevRefOrNull {
    #[inline]
    fn from(value: crate::rt::Text) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.into())
    }
}

impl From<String> for BlockdevRefOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value.into())
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsFile {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        preallocation: None,
        nocow: None,
        extent_size_hint: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsFile {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsFile",
        names: &["filename", "size", "preallocation", "nocow", "extent-size-hint"],
        order: &[4, 0, 2, 1, 3],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsLUKS {
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
        size: crate::rt::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[3, 7, 5, 1, 6, 9, 4, 11, 10, 2, 8, 0],
        required: 0b10000000000,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (
                7,
                crate::rt::Releases::between(
                    crate::rt::Release::new(9, 0),
                    crate::rt::Release::new(9, 0),
                ),
            ),
            (9, crate::rt::Releases::since(crate::rt::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsNfs {
    const BLANK: Self = Self {
        location: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsNfs {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsNfs",
        names: &["location", "size"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.location, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size]);
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsParallels {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        cluster_size: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsParallels {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsParallels",
        names: &["file", "size", "cluster-size"],
        order: &[2, 1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.size, &self.cluster_size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.size, &mut self.cluster_size]);
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsQcow {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        backing_file: None,
        encrypt: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsQcow {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsQcow",
        names: &["file", "size", "backing-file", "encrypt"],
        order: &[1, 3, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.size, &self.backing_file, &self.encrypt]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockdevQcow2Version {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for Qcow2CompressionType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsQcow2 {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        data_file: None,
        data_file_raw: None,
        extended_l2: None,
        size: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for BlockdevCreateOptionsQcow2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[13, 11, 12, 1, 5, 9, 10, 4, 7, 8, 2, 6, 0, 3],
        required: 0b10001,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsQed {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        backing_file: None,
        backing_fmt: None,
        cluster_size: None,
        table_size: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsQed {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsQed",
        names: &[
            "file",
            "size",
            "backing-file",
            "backing-fmt",
            "cluster-size",
            "table-size",
        ],
        order: &[4, 1, 3, 5, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsRbd {
    const BLANK: Self = Self {
        location: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        cluster_size: None,
        encrypt: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsRbd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsRbd",
        names: &["location", "size", "cluster-size", "encrypt"],
        order: &[0, 2, 1, 3],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::rt::Releases::since(crate::rt::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.location, &self.size, &self.cluster_size, &self.encrypt]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockdevVmdkSubformat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BlockdevVmdkAdapterType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsVmdk {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        extents: None,
        subformat: None,
        backing_file: None,
        adapter_type: None,
        hwversion: None,
        toolsversion: None,
        zeroed_grain: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsVmdk {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[7, 5, 1, 6, 3, 4, 2, 8, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::rt::Releases::since(crate::rt::Release::new(6, 2)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsSsh {
    const BLANK: Self = Self {
        location: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsSsh {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsSsh",
        names: &["location", "size"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.location, &self.size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size]);
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsVdi {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsVdi {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsVdi",
        names: &["file", "size", "preallocation"],
        order: &[2, 1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.size, &self.preallocation]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.file, &mut self.size, &mut self.preallocation]);
    }
}

impl crate::rt::Enumeration for BlockdevVhdxSubformat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsVhdx {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        log_size: None,
        block_size: None,
        subformat: None,
        block_state_zero: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsVhdx {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsVhdx",
        names: &[
            "file",
            "size",
            "log-size",
            "block-size",
            "subformat",
            "block-state-zero",
        ],
        order: &[2, 3, 1, 5, 4, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockdevVpcSubformat {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsVpc {
    const BLANK: Self = Self {
        file: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        subformat: None,
        force_size: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsVpc {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsVpc",
        names: &["file", "size", "subformat", "force-size"],
        order: &[3, 1, 2, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.file, &self.size, &self.subformat, &self.force_size]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptions {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevCreateOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptions",
        names: &["driver"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.driver]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl<T: Into<types::BlockdevCreateOptionsBranch>> From<T> for BlockdevCreateOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockdevCreateOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("gluster", crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        ("sheepdog", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
        ("copy-before-write", crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ("snapshot-access", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        ("io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("nvme-io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("preallocate", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (
            "virtio-blk-vfio-pci",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-user",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-vdpa",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "file" => Self::File(crate::rt::Blank::BLANK),
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "nfs" => Self::Nfs(crate::rt::Blank::BLANK),
            "parallels" => Self::Parallels(crate::rt::Blank::BLANK),
            "qcow" => Self::Qcow(crate::rt::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::rt::Blank::BLANK),
            "qed" => Self::Qed(crate::rt::Blank::BLANK),
            "rbd" => Self::Rbd(crate::rt::Blank::BLANK),
            "ssh" => Self::Ssh(crate::rt::Blank::BLANK),
            "vdi" => Self::Vdi(crate::rt::Blank::BLANK),
            "vhdx" => Self::Vhdx(crate::rt::Blank::BLANK),
            "vmdk" => Self::Vmdk(crate::rt::Blank::BLANK),
            "vpc" => Self::Vpc(crate::rt::Blank::BLANK),
            "gluster" => Self::Gluster(crate::rt::Blank::BLANK),
            "sheepdog" => Self::Sheepdog(crate::rt::Blank::BLANK),
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
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Blank for BlockdevAmendOptionsLUKS {
    const BLANK: Self = Self {
        state: crate::rt::Blank::BLANK,
        new_secret: None,
        old_secret: None,
        keyslot: None,
        iter_time: None,
        secret: None,
    };
}

impl crate::rt::Object for BlockdevAmendOptionsLUKS {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevAmendOptionsLUKS",
        names: &["state", "new-secret", "old-secret", "keyslot", "iter-time", "secret"],
        order: &[0, 3, 4, 5, 1, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevAmendOptionsQcow2 {
    const BLANK: Self = Self { encrypt: None };
}

impl crate::rt::Object for BlockdevAmendOptionsQcow2 {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevAmendOptionsQcow2",
        names: &["encrypt"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.encrypt]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.encrypt]);
    }
}

impl crate::rt::Blank for BlockdevAmendOptions {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevAmendOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevAmendOptions",
        names: &["driver"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.driver]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.driver]);
    }
}

impl<T: Into<types::BlockdevAmendOptionsBranch>> From<T> for BlockdevAmendOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for BlockdevAmendOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("copy-before-write", crate::rt::Releases::since(crate::rt::Release::new(6, 2))),
        ("snapshot-access", crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
        ("io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("nvme-io_uring", crate::rt::Releases::since(crate::rt::Release::new(7, 2))),
        ("preallocate", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (
            "virtio-blk-vfio-pci",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-user",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        (
            "virtio-blk-vhost-vdpa",
            crate::rt::Releases::since(crate::rt::Release::new(7, 2)),
        ),
        ("gluster", crate::rt::Releases::until(crate::rt::Release::new(11, 0))),
        ("sheepdog", crate::rt::Releases::until(crate::rt::Release::new(6, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "luks" => Self::Luks(crate::rt::Blank::BLANK),
            "qcow2" => Self::Qcow2(crate::rt::Blank::BLANK),
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
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Enumeration for BlockErrorAction {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for PreallocMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QuorumOpType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockdevSnapshotInternal {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        name: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockdevSnapshotInternal {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevSnapshotInternal",
        names: &["device", "name"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.name]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.name]);
    }
}

impl crate::rt::Blank for BlockdevOptionsGluster {
    const BLANK: Self = Self {
        volume: crate::rt::Blank::BLANK,
        path: crate::rt::Blank::BLANK,
        server: crate::rt::Blank::BLANK,
        debug: None,
        logfile: None,
    };
}

impl crate::rt::Object for BlockdevOptionsGluster {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsGluster",
        names: &["volume", "path", "server", "debug", "logfile"],
        order: &[1, 4, 2, 0, 3],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.volume, &self.path, &self.server, &self.debug, &self.logfile],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockdevCreateOptionsGluster {
    const BLANK: Self = Self {
        location: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        preallocation: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsGluster {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsGluster",
        names: &["location", "size", "preallocation"],
        order: &[0, 2, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.location, &self.size, &self.preallocation]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.location, &mut self.size, &mut self.preallocation]);
    }
}

impl crate::rt::Blank for BlockdevOptionsSheepdog {
    const BLANK: Self = Self {
        server: crate::rt::Blank::BLANK,
        vdi: crate::rt::Blank::BLANK,
        snap_id: None,
        tag: None,
    };
}

impl crate::rt::Object for BlockdevOptionsSheepdog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevOptionsSheepdog",
        names: &["server", "vdi", "snap-id", "tag"],
        order: &[3, 2, 0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.server, &self.vdi, &self.snap_id, &self.tag]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.server, &mut self.vdi, &mut self.snap_id, &mut self.tag],
        );
    }
}

impl crate::rt::Blank for BlockdevCreateOptionsSheepdog {
    const BLANK: Self = Self {
        location: crate::rt::Blank::BLANK,
        size: crate::rt::Blank::BLANK,
        backing_file: None,
        preallocation: None,
        redundancy: None,
        object_size: None,
    };
}

impl crate::rt::Object for BlockdevCreateOptionsSheepdog {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockdevCreateOptionsSheepdog",
        names: &[
            "location",
            "size",
            "backing-file",
            "preallocation",
            "redundancy",
            "object-size",
        ],
        order: &[0, 5, 4, 3, 1, 2],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for SheepdogRedundancy {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SheepdogRedundancy {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SheepdogRedundancy",
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

impl<T: Into<types::SheepdogRedundancyBranch>> From<T> for SheepdogRedundancy {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for SheepdogRedundancyBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "full" => Self::Full(crate::rt::Blank::BLANK),
            "erasure-coded" => Self::ErasureCoded(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Full(members) => Some(members),
            Self::ErasureCoded(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl crate::rt::Enumeration for SheepdogRedundancyType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SheepdogRedundancyFull {
    const BLANK: Self = Self {
        copies: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SheepdogRedundancyFull {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SheepdogRedundancyFull",
        names: &["copies"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.copies]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.copies]);
    }
}

impl crate::rt::Blank for SheepdogRedundancyErasureCoded {
    const BLANK: Self = Self {
        data_strips: crate::rt::Blank::BLANK,
        parity_strips: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SheepdogRedundancyErasureCoded {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SheepdogRedundancyErasureCoded",
        names: &["data-strips", "parity-strips"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data_strips, &self.parity_strips]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data_strips, &mut self.parity_strips]);
    }
}

impl crate::rt::Enumeration for DirtyBitmapStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_objects! {
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

crate::rt::impl_enums! {
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

crate::rt::impl_branches! {
    ImageInfoSpecificQCow2EncryptionBranch ImageInfoSpecificBranch
    BlockStatsSpecificBranch BlockJobInfoBranch BlockJobChangeOptionsBranch
    BlockdevQcowEncryptionBranch BlockdevQcow2EncryptionBranch SshHostKeyCheckBranch
    RbdEncryptionOptionsBranch RbdEncryptionCreateOptionsBranch BlockdevOptionsBranch
    BlockdevCreateOptionsBranch BlockdevAmendOptionsBranch SheepdogRedundancyBranch
}

crate::rt::impl_alternates! {
    BlockDirtyBitmapOrStr Qcow2OverlapChecks BlockdevRef BlockdevRefOrNull
}

crate::rt::impl_defaults! {
    ImageInfoSpecificRbd ImageInfoSpecificFile BlockJobInfoMirror BackupPerf
    ThrottleLimits ThrottleGroupProperties BlockdevCacheOptions BlockdevOptionsNull
    Qcow2OverlapCheckFlags BlockdevAmendOptionsQcow2
}
