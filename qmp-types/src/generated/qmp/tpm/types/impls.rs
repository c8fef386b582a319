// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for TpmModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("tpm-tis", Self::TpmTis),
        ("tpm-crb", Self::TpmCrb),
        ("tpm-spapr", Self::TpmSpapr),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::TpmTis => "tpm-tis",
            Self::TpmCrb => "tpm-crb",
            Self::TpmSpapr => "tpm-spapr",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for TpmType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("passthrough", Self::Passthrough),
        ("emulator", Self::Emulator),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Passthrough => "passthrough",
            Self::Emulator => "emulator",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for TPMPassthroughOptions {
    const BLANK: Self = Self {
        path: None,
        cancel_path: None,
    };
}

impl crate::rt::Object for TPMPassthroughOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TPMPassthroughOptions",
        names: &["path", "cancel-path"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.cancel_path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.cancel_path]);
    }
}

impl crate::rt::Blank for TPMEmulatorOptions {
    const BLANK: Self = Self {
        chardev: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TPMEmulatorOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TPMEmulatorOptions",
        names: &["chardev"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.chardev]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev]);
    }
}

impl crate::rt::Blank for TPMPassthroughOptionsWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TPMPassthroughOptionsWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TPMPassthroughOptionsWrapper",
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

impl crate::rt::Blank for TPMEmulatorOptionsWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TPMEmulatorOptionsWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TPMEmulatorOptionsWrapper",
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

impl crate::rt::Blank for TpmTypeOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TpmTypeOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TpmTypeOptions",
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

impl<T: Into<types::TpmTypeOptionsBranch>> From<T> for TpmTypeOptions {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for TpmTypeOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "passthrough" => Self::Passthrough(crate::rt::Blank::BLANK),
            "emulator" => Self::Emulator(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Passthrough(_) => "passthrough",
            Self::Emulator(_) => "emulator",
            Self::Unknown(branch) => &branch.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Passthrough(members) => Some(members),
            Self::Emulator(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        match self {
            Self::Passthrough(members) => Some(members),
            Self::Emulator(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::TPMPassthroughOptionsWrapper> for TpmTypeOptionsBranch {
    #[inline]
    fn from(branch: types::TPMPassthroughOptionsWrapper) -> Self {
        Self::Passthrough(branch)
    }
}

impl From<types::TPMPassthroughOptions> for TpmTypeOptionsBranch {
    #[inline]
    fn from(branch: types::TPMPassthroughOptions) -> Self {
        Self::Passthrough(types::TPMPassthroughOptionsWrapper::new(branch))
    }
}

impl From<types::TPMEmulatorOptionsWrapper> for TpmTypeOptionsBranch {
    #[inline]
    fn from(branch: types::TPMEmulatorOptionsWrapper) -> Self {
        Self::Emulator(branch)
    }
}

impl From<types::TPMEmulatorOptions> for TpmTypeOptionsBranch {
    #[inline]
    fn from(branch: types::TPMEmulatorOptions) -> Self {
        Self::Emulator(types::TPMEmulatorOptionsWrapper::new(branch))
    }
}

impl crate::rt::Blank for TPMInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        model: crate::rt::Blank::BLANK,
        options: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for TPMInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "TPMInfo",
        names: &["id", "model", "options"],
        order: &[1, 2, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.model, &self.options]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.model, &mut self.options]);
    }
}

crate::rt::impl_objects! {
    TPMPassthroughOptions TPMEmulatorOptions TPMPassthroughOptionsWrapper
    TPMEmulatorOptionsWrapper TpmTypeOptions TPMInfo
}

crate::rt::impl_enums! {
    TpmModel TpmType
}

crate::rt::impl_branches! {
    TpmTypeOptionsBranch
}

crate::rt::impl_defaults! {
    TPMPassthroughOptions
}
