// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Protocol extensions that a QMP client can turn on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QMPCapability {
    /// The value `oob`.
    Oob,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QMPCapability {
    const VALUES: &'static [(&'static str, Self)] = &[("oob", Self::Oob)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Oob => "oob",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A version number in three parts.
#[non_exhaustive]
pub struct VersionTriple {
    /// The member `major`.
    pub major: i64,
    /// The member `minor`.
    pub minor: i64,
    /// The member `micro`.
    pub micro: i64,
}

impl crate::Blank for VersionTriple {
    const BLANK: Self = Self {
        major: crate::Blank::BLANK,
        minor: crate::Blank::BLANK,
        micro: crate::Blank::BLANK,
    };
}

impl crate::Object for VersionTriple {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VersionTriple",
        names: &["major", "minor", "micro"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.major, &self.minor, &self.micro]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.major, &mut self.minor, &mut self.micro]);
    }
}

impl VersionTriple {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(major: i64, minor: i64, micro: i64) -> Self {
        Self { major, minor, micro }
    }
}

/// Version number and package name of a QEMU.
#[non_exhaustive]
pub struct VersionInfo {
    /// The member `qemu`.
    pub qemu: types::VersionTriple,
    /// The member `package`.
    pub package: String,
}

impl crate::Blank for VersionInfo {
    const BLANK: Self = Self {
        qemu: crate::Blank::BLANK,
        package: crate::Blank::BLANK,
    };
}

impl crate::Object for VersionInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VersionInfo",
        names: &["qemu", "package"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.qemu, &self.package]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.qemu, &mut self.package]);
    }
}

impl VersionInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(qemu: types::VersionTriple, package: impl Into<String>) -> Self {
        Self {
            qemu,
            package: package.into(),
        }
    }
}

/// Name of a command.
#[non_exhaustive]
pub struct CommandInfo {
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for CommandInfo {
    const BLANK: Self = Self { name: crate::Blank::BLANK };
}

impl crate::Object for CommandInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CommandInfo",
        names: &["name"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl CommandInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The type `EventInfo`.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct EventInfo {
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for EventInfo {
    const BLANK: Self = Self { name: crate::Blank::BLANK };
}

impl crate::Object for EventInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "EventInfo",
        names: &["name"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl EventInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

crate::impl_objects! {
    VersionTriple VersionInfo CommandInfo EventInfo
}

crate::impl_enums! {
    QMPCapability
}
