// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The TPM devices that a guest can see.
///
/// Only in builds with `CONFIG_TPM`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmModel {
    /// The value `tpm-tis`.
    TpmTis,
    /// The value `tpm-crb`.
    TpmCrb,
    /// The value `tpm-spapr`.
    TpmSpapr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for TpmModel {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What provides a TPM: a chip of the host or an emulator.
///
/// Only in builds with `CONFIG_TPM`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmType {
    /// The value `passthrough`.
    Passthrough,
    /// The value `emulator`.
    Emulator,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for TpmType {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Paths of the host TPM that is passed to the guest.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMPassthroughOptions {
    /// The member `path`.
    pub path: Option<String>,
    /// The member `cancel-path`.
    pub cancel_path: Option<String>,
}

impl crate::Blank for TPMPassthroughOptions {
    const BLANK: Self = Self {
        path: None,
        cancel_path: None,
    };
}

impl crate::Object for TPMPassthroughOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TPMPassthroughOptions",
        names: &["path", "cancel-path"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.cancel_path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.cancel_path]);
    }
}

impl TPMPassthroughOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            path: None,
            cancel_path: None,
        }
    }
}

/// Character device that leads to a TPM emulator such as swtpm.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMEmulatorOptions {
    /// The member `chardev`.
    pub chardev: String,
}

impl crate::Blank for TPMEmulatorOptions {
    const BLANK: Self = Self {
        chardev: crate::Blank::BLANK,
    };
}

impl crate::Object for TPMEmulatorOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TPMEmulatorOptions",
        names: &["chardev"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.chardev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.chardev]);
    }
}

impl TPMEmulatorOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into() }
    }
}

/// Holds a [`TPMPassthroughOptions`](types::TPMPassthroughOptions) as
/// [`data`](field@types::TPMPassthroughOptionsWrapper::data), for the branch `passthrough` of
/// [`TpmTypeOptions`](types::TpmTypeOptions).
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMPassthroughOptionsWrapper {
    /// The member `data`.
    pub data: types::TPMPassthroughOptions,
}

impl crate::Blank for TPMPassthroughOptionsWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for TPMPassthroughOptionsWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TPMPassthroughOptionsWrapper",
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

impl TPMPassthroughOptionsWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::TPMPassthroughOptions) -> Self {
        Self { data }
    }
}

/// Holds a [`TPMEmulatorOptions`](types::TPMEmulatorOptions) as
/// [`data`](field@types::TPMEmulatorOptionsWrapper::data), for the branch `emulator` of
/// [`TpmTypeOptions`](types::TpmTypeOptions).
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMEmulatorOptionsWrapper {
    /// The member `data`.
    pub data: types::TPMEmulatorOptions,
}

impl crate::Blank for TPMEmulatorOptionsWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for TPMEmulatorOptionsWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TPMEmulatorOptionsWrapper",
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

impl TPMEmulatorOptionsWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::TPMEmulatorOptions) -> Self {
        Self { data }
    }
}

/// The backend of a TPM device with its settings.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TpmTypeOptions {
    /// The member `type`.
    pub type_: types::TpmTypeOptionsBranch,
}

impl crate::Blank for TpmTypeOptions {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for TpmTypeOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TpmTypeOptions",
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

impl TpmTypeOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::TpmTypeOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`TpmTypeOptions`](types::TpmTypeOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TpmTypeOptionsBranch {
    /// The value `passthrough`.
    Passthrough(types::TPMPassthroughOptionsWrapper),
    /// The value `emulator`.
    Emulator(types::TPMEmulatorOptionsWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for TpmTypeOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "passthrough" => Self::Passthrough(crate::Blank::BLANK),
            "emulator" => Self::Emulator(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Passthrough(members) => Some(members),
            Self::Emulator(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
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

impl From<types::TPMEmulatorOptionsWrapper> for TpmTypeOptionsBranch {
    #[inline]
    fn from(branch: types::TPMEmulatorOptionsWrapper) -> Self {
        Self::Emulator(branch)
    }
}

/// A TPM device of the guest with its backend.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMInfo {
    /// The member `id`.
    pub id: String,
    /// The member `model`.
    pub model: types::TpmModel,
    /// The member `options`.
    pub options: types::TpmTypeOptions,
}

impl crate::Blank for TPMInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        model: crate::Blank::BLANK,
        options: crate::Blank::BLANK,
    };
}

impl crate::Object for TPMInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "TPMInfo",
        names: &["id", "model", "options"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.model, &self.options]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.model, &mut self.options]);
    }
}

impl TPMInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        model: types::TpmModel,
        options: types::TpmTypeOptions,
    ) -> Self {
        Self {
            id: id.into(),
            model,
            options,
        }
    }
}

crate::impl_objects! {
    TPMPassthroughOptions TPMEmulatorOptions TPMPassthroughOptionsWrapper
    TPMEmulatorOptionsWrapper TpmTypeOptions TPMInfo
}

crate::impl_enums! {
    TpmModel TpmType
}

crate::impl_branches! {
    TpmTypeOptionsBranch
}
