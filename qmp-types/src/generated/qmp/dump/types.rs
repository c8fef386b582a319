// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// File formats of a memory dump.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    /// The value `elf`.
    Elf,
    /// The value `kdump-zlib`.
    KdumpZlib,
    /// The value `kdump-lzo`.
    KdumpLzo,
    /// The value `kdump-snappy`.
    KdumpSnappy,
    /// The value `kdump-raw-zlib`.
    ///
    /// Since QEMU 8.2.
    KdumpRawZlib,
    /// The value `kdump-raw-lzo`.
    ///
    /// Since QEMU 8.2.
    KdumpRawLzo,
    /// The value `kdump-raw-snappy`.
    ///
    /// Since QEMU 8.2.
    KdumpRawSnappy,
    /// The value `win-dmp`.
    ///
    /// Features:
    ///
    /// - `allowed-by-guest`: Whether this format can be had depends on the guest.
    WinDmp,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DumpGuestMemoryFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("elf", Self::Elf),
        ("kdump-zlib", Self::KdumpZlib),
        ("kdump-lzo", Self::KdumpLzo),
        ("kdump-snappy", Self::KdumpSnappy),
        ("kdump-raw-zlib", Self::KdumpRawZlib),
        ("kdump-raw-lzo", Self::KdumpRawLzo),
        ("kdump-raw-snappy", Self::KdumpRawSnappy),
        ("win-dmp", Self::WinDmp),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (4, crate::Releases::since(crate::Release::new(8, 2))),
        (5, crate::Releases::since(crate::Release::new(8, 2))),
        (6, crate::Releases::since(crate::Release::new(8, 2))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Elf => "elf",
            Self::KdumpZlib => "kdump-zlib",
            Self::KdumpLzo => "kdump-lzo",
            Self::KdumpSnappy => "kdump-snappy",
            Self::KdumpRawZlib => "kdump-raw-zlib",
            Self::KdumpRawLzo => "kdump-raw-lzo",
            Self::KdumpRawSnappy => "kdump-raw-snappy",
            Self::WinDmp => "win-dmp",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether a memory dump is running, done or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpStatus {
    /// The value `none`.
    None,
    /// The value `active`.
    Active,
    /// The value `completed`.
    Completed,
    /// The value `failed`.
    Failed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DumpStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("active", Self::Active),
        ("completed", Self::Completed),
        ("failed", Self::Failed),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Progress of a memory dump, in bytes.
#[non_exhaustive]
pub struct DumpQueryResult {
    /// The member `status`.
    pub status: types::DumpStatus,
    /// The member `completed`.
    pub completed: i64,
    /// The member `total`.
    pub total: i64,
}

impl crate::Blank for DumpQueryResult {
    const BLANK: Self = Self {
        status: crate::Blank::BLANK,
        completed: crate::Blank::BLANK,
        total: crate::Blank::BLANK,
    };
}

impl crate::Object for DumpQueryResult {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DumpQueryResult",
        names: &["status", "completed", "total"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.status, &self.completed, &self.total]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.status, &mut self.completed, &mut self.total]);
    }
}

impl DumpQueryResult {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(status: types::DumpStatus, completed: i64, total: i64) -> Self {
        Self { status, completed, total }
    }
}

/// The dump formats that this guest allows.
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    /// The member `formats`.
    pub formats: Vec<types::DumpGuestMemoryFormat>,
}

impl crate::Blank for DumpGuestMemoryCapability {
    const BLANK: Self = Self {
        formats: crate::Blank::BLANK,
    };
}

impl crate::Object for DumpGuestMemoryCapability {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DumpGuestMemoryCapability",
        names: &["formats"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.formats]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.formats]);
    }
}

impl DumpGuestMemoryCapability {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(formats: impl Into<Vec<types::DumpGuestMemoryFormat>>) -> Self {
        Self { formats: formats.into() }
    }
}

crate::impl_objects! {
    DumpQueryResult DumpGuestMemoryCapability
}

crate::impl_enums! {
    DumpGuestMemoryFormat DumpStatus
}
