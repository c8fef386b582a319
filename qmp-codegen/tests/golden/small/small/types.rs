// Made from small.json by `cargo test -p qmp-codegen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether the machine runs.
///
/// Since 1.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Power {
    /// It does not.
    ///
    /// On the wire: `off`.
    Off,
    /// It does.
    ///
    /// On the wire: `on`.
    On,
    /// It does, but seldom.
    ///
    /// On the wire: `asleep`.
    ///
    /// Only in builds with `CONFIG_SLEEP`.
    Asleep,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for Power {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
        ("asleep", Self::Asleep),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Asleep => "asleep",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A disk.
#[non_exhaustive]
pub struct Disk {
    /// what the machine calls it
    ///
    /// On the wire: `name`.
    pub name: String,
    /// in bytes; see [`resize`](commands::Resize)
    ///
    /// On the wire: `size`.
    pub size: Option<u64>,
    /// what it is a layer on
    ///
    /// On the wire: `backing`.
    pub backing: Option<Box<types::Disk>>,
}

impl ::qmp_types::Blank for Disk {
    const BLANK: Self = Self {
        name: ::qmp_types::Blank::BLANK,
        size: None,
        backing: None,
    };
}

impl ::qmp_types::Object for Disk {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Disk",
        names: &["name", "size", "backing"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.name, &self.size, &self.backing]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.size, &mut self.backing]);
    }
}

impl Disk {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
            backing: None,
        }
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: u64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `backing`.
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
    ///
    /// On the wire: `slot`.
    pub slot: Option<u8>,
}

impl ::qmp_types::Blank for Device {
    const BLANK: Self = Self {
        type_: ::qmp_types::Blank::BLANK,
        slot: None,
    };
}

impl ::qmp_types::Object for Device {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Device",
        names: &["type", "slot"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.type_, &self.slot]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.slot]);
    }
}

impl Device {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DeviceBranch>) -> Self {
        Self {
            type_: type_.into(),
            slot: None,
        }
    }
    /// Sets `slot`.
    #[inline]
    #[must_use]
    pub fn slot(mut self, value: u8) -> Self {
        self.slot = Some(value);
        self
    }
}

/// The value of `type` in [`Device`](types::Device), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DeviceBranch {
    /// The value `disk`.
    Disk(types::Disk),
    /// The value `clock`.
    Clock,
    /// A value that this version of the schema does not have.
    Unknown(::qmp_types::UnknownBranch),
}

impl ::qmp_types::Branches for DeviceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "disk" => Self::Disk(::qmp_types::Blank::BLANK),
            "clock" => Self::Clock,
            _ => Self::Unknown(::qmp_types::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Disk(_) => "disk",
            Self::Clock => "clock",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::Members> {
        match self {
            Self::Disk(members) => Some(members),
            Self::Clock => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::Members> {
        match self {
            Self::Disk(members) => Some(members),
            Self::Clock => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::Disk> for DeviceBranch {
    #[inline]
    fn from(branch: types::Disk) -> Self {
        Self::Disk(branch)
    }
}

/// The type `DeviceType`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeviceType {
    /// The value `disk`.
    Disk,
    /// The value `clock`.
    Clock,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl ::qmp_types::Enumeration for DeviceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("disk", Self::Disk),
        ("clock", Self::Clock),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Disk => "disk",
            Self::Clock => "clock",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A device by its name, or a new one.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceRef {
    /// an old one
    ///
    /// A string.
    Name(String),
    /// a new one
    ///
    /// An object.
    Device(Box<types::Device>),
    /// none
    ///
    /// `null`.
    None,
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(::qmp_types::rt::Value),
}

impl ::std::fmt::Debug for DeviceRef {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Name(value) => ::qmp_types::rt::show_arm("Name", value, f),
            Self::Device(value) => ::qmp_types::rt::show_arm("Device", value, f),
            Self::None => f.write_str("None"),
            Self::Unknown(value) => ::qmp_types::rt::show_arm("Unknown", value, f),
        }
    }
}

impl ::qmp_types::Codec<DeviceRef> for DeviceRef {
    #[inline]
    fn read(
        value: &mut DeviceRef,
        r: &mut ::qmp_types::Reader<'_>,
    ) -> Result<(), ::qmp_types::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::JsonType::String => Self::Name(::qmp_types::Blank::BLANK),
            ::qmp_types::JsonType::Object => {
                Self::Device(Box::new(::qmp_types::Blank::BLANK))
            }
            ::qmp_types::JsonType::Null => Self::None,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Name(value) => ::qmp_types::Wire::read(value, r),
            Self::Device(value) => ::qmp_types::Wire::read(value, r),
            Self::None => r.null(),
            Self::Unknown(value) => ::qmp_types::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &DeviceRef, w: &mut ::qmp_types::Writer) {
        match value {
            Self::Name(value) => ::qmp_types::Wire::write(value, w),
            Self::Device(value) => ::qmp_types::Wire::write(value, w),
            Self::None => w.null(),
            Self::Unknown(value) => ::qmp_types::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &DeviceRef, search: &mut ::qmp_types::Search<'_>) {
        match value {
            Self::Name(value) => ::qmp_types::Wire::search(value, search),
            Self::Device(value) => ::qmp_types::Wire::search(value, search),
            Self::None => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<String> for DeviceRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for DeviceRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

impl From<types::Device> for DeviceRef {
    #[inline]
    fn from(value: types::Device) -> Self {
        Self::Device(Box::new(value))
    }
}

/// The type `Powered`.
#[non_exhaustive]
pub struct Powered {
    /// The member `power`.
    pub power: types::Power,
}

impl ::qmp_types::Blank for Powered {
    const BLANK: Self = Self {
        power: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Powered {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "Powered",
        names: &["power"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.power]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.power]);
    }
}

impl Powered {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(power: types::Power) -> Self {
        Self { power }
    }
}

::qmp_types::impl_objects! {
    Disk Device Powered
}

::qmp_types::impl_enums! {
    Power DeviceType
}

::qmp_types::impl_branches! {
    DeviceBranch
}

::qmp_types::impl_alternates! {
    DeviceRef
}
