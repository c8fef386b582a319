// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

use super::*;

impl ::qmp_types::rt::Enumeration for Power {
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
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl ::qmp_types::rt::Blank for Disk {
    const BLANK: Self = Self {
        name: ::qmp_types::rt::Blank::BLANK,
        size: None,
        backing: None,
    };
}

impl ::qmp_types::rt::Object for Disk {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Disk",
        names: &["name", "size", "backing"],
        order: &[0, 2, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.name, &self.size, &self.backing]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.size, &mut self.backing]);
    }
}

impl ::qmp_types::rt::Blank for Device {
    const BLANK: Self = Self {
        type_: ::qmp_types::rt::Blank::BLANK,
        slot: None,
    };
}

impl ::qmp_types::rt::Object for Device {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Device",
        names: &["type", "slot"],
        order: &[1, 0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.type_, &self.slot]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.slot]);
    }
}

impl<T: Into<types::DeviceBranch>> From<T> for Device {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl ::qmp_types::rt::Branches for DeviceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "disk" => Self::Disk(::qmp_types::rt::Blank::BLANK),
            "clock" => Self::Clock,
            _ => Self::Unknown(::qmp_types::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn ::qmp_types::rt::Members> {
        match self {
            Self::Disk(members) => Some(members),
            Self::Clock => None,
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::rt::Members> {
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

impl ::qmp_types::rt::Enumeration for DeviceType {
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
    fn unknown(text: ::qmp_types::rt::Text) -> Self {
        Self::Unknown(text)
    }
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

impl ::qmp_types::rt::Codec<DeviceRef> for DeviceRef {
    #[inline]
    fn read(
        value: &mut DeviceRef,
        r: &mut ::qmp_types::rt::Reader<'_>,
    ) -> Result<(), ::qmp_types::rt::DecodeError> {
        *value = match r.peek_type()? {
            ::qmp_types::rt::JsonType::String => {
                Self::Name(::qmp_types::rt::Blank::BLANK)
            }
            ::qmp_types::rt::JsonType::Object => {
                Self::Device(Box::new(::qmp_types::rt::Blank::BLANK))
            }
            ::qmp_types::rt::JsonType::Null => Self::None,
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(::qmp_types::rt::Value::Null),
        };
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::Device(value) => ::qmp_types::rt::Wire::read(value, r),
            Self::None => r.null(),
            Self::Unknown(value) => ::qmp_types::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &DeviceRef, w: &mut ::qmp_types::rt::Writer) {
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::Device(value) => ::qmp_types::rt::Wire::write(value, w),
            Self::None => w.null(),
            Self::Unknown(value) => ::qmp_types::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &DeviceRef, search: &mut ::qmp_types::rt::Search<'_>) {
        match value {
            Self::Name(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::Device(value) => ::qmp_types::rt::Wire::search(value, search),
            Self::None => {}
            Self::Unknown(_) => {}
        }
    }
}

impl From<::qmp_types::rt::Text> for DeviceRef {
    #[inline]
    fn from(value: ::qmp_types::rt::Text) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for DeviceRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.into())
    }
}

impl From<String> for DeviceRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value.into())
    }
}

impl From<types::Device> for DeviceRef {
    #[inline]
    fn from(value: types::Device) -> Self {
        Self::Device(Box::new(value))
    }
}

impl ::qmp_types::rt::Blank for Powered {
    const BLANK: Self = Self {
        power: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Powered {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Powered",
        names: &["power"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.power]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.power]);
    }
}

::qmp_types::rt::impl_objects! {
    Disk Device Powered
}

::qmp_types::rt::impl_enums! {
    Power DeviceType
}

::qmp_types::rt::impl_branches! {
    DeviceBranch
}

::qmp_types::rt::impl_alternates! {
    DeviceRef
}
