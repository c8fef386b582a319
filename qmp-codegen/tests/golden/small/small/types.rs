// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether the machine runs.
///
/// Since 1.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Power {
    /// It does not.
    Off,
    /// It does.
    On,
    /// It does, but seldom.
    ///
    /// Only in builds with `CONFIG_SLEEP`.
    Asleep,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

/// A disk.
#[non_exhaustive]
pub struct Disk {
    /// what the machine calls it
    pub name: ::qmp_types::rt::Text,
    /// in bytes; see [`resize`](commands::Resize)
    pub size: Option<u64>,
    /// what it is a layer on
    pub backing: Option<Box<types::Disk>>,
}

impl Disk {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<::qmp_types::rt::Text>) -> Self {
        Self {
            name: name.into(),
            size: None,
            backing: None,
        }
    }

    /// in bytes; see [`resize`](commands::Resize)
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.size = value.into();
        self
    }

    /// what it is a layer on
    #[inline]
    #[must_use]
    pub fn backing(mut self, value: impl Into<Box<types::Disk>>) -> Self {
        self.backing = Some(value.into());
        self
    }
}

/// A device.
#[non_exhaustive]
pub struct Device {
    /// what it is
    ///
    /// On the wire: `type`.
    pub type_: types::DeviceBranch,
    /// where it is
    pub slot: Option<u8>,
}

impl Device {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DeviceBranch>) -> Self {
        Self {
            type_: type_.into(),
            slot: None,
        }
    }

    /// where it is
    #[inline]
    #[must_use]
    pub fn slot(mut self, value: impl Into<Option<u8>>) -> Self {
        self.slot = value.into();
        self
    }
}

/// The value of `type` in [`Device`](types::Device), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DeviceBranch {
    Disk(types::Disk),
    Clock,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::UnknownBranch),
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeviceType {
    Disk,
    Clock,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::rt::Text),
}

/// A device by its name, or a new one.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceRef {
    /// an old one
    Name(::qmp_types::rt::Text),
    /// a new one
    Device(Box<types::Device>),
    /// none
    None,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

#[non_exhaustive]
pub struct Powered {
    pub power: types::Power,
}

impl Powered {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(power: types::Power) -> Self {
        Self { power }
    }
}
