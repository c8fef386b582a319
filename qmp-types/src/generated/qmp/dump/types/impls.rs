// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for DumpGuestMemoryFormat {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (4, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        (5, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
        (6, crate::rt::Releases::since(crate::rt::Release::new(8, 2))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for DumpStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for DumpQueryResult {
    const BLANK: Self = Self {
        status: crate::rt::Blank::BLANK,
        completed: crate::rt::Blank::BLANK,
        total: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DumpQueryResult {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DumpQueryResult",
        names: &["status", "completed", "total"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.status, &self.completed, &self.total]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.status, &mut self.completed, &mut self.total]);
    }
}

impl crate::rt::Blank for DumpGuestMemoryCapability {
    const BLANK: Self = Self {
        formats: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DumpGuestMemoryCapability {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DumpGuestMemoryCapability",
        names: &["formats"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.formats]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.formats]);
    }
}

crate::rt::impl_objects! {
    DumpQueryResult DumpGuestMemoryCapability
}

crate::rt::impl_enums! {
    DumpGuestMemoryFormat DumpStatus
}
