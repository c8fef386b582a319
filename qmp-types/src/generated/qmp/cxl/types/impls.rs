// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for CxlEventLog {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("informational", Self::Informational),
        ("warning", Self::Warning),
        ("failure", Self::Failure),
        ("fatal", Self::Fatal),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for CxlUncorErrorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache-data-parity", Self::CacheDataParity),
        ("cache-address-parity", Self::CacheAddressParity),
        ("cache-be-parity", Self::CacheBeParity),
        ("cache-data-ecc", Self::CacheDataEcc),
        ("mem-data-parity", Self::MemDataParity),
        ("mem-address-parity", Self::MemAddressParity),
        ("mem-be-parity", Self::MemBeParity),
        ("mem-data-ecc", Self::MemDataEcc),
        ("reinit-threshold", Self::ReinitThreshold),
        ("rsvd-encoding", Self::RsvdEncoding),
        ("poison-received", Self::PoisonReceived),
        ("receiver-overflow", Self::ReceiverOverflow),
        ("internal", Self::Internal),
        ("cxl-ide-tx", Self::CxlIdeTx),
        ("cxl-ide-rx", Self::CxlIdeRx),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CXLUncorErrorRecord {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        header: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CXLUncorErrorRecord {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CXLUncorErrorRecord",
        names: &["type", "header"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_, &self.header]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.header]);
    }
}

impl crate::rt::Enumeration for CxlCorErrorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache-data-ecc", Self::CacheDataEcc),
        ("mem-data-ecc", Self::MemDataEcc),
        ("crc-threshold", Self::CrcThreshold),
        ("retry-threshold", Self::RetryThreshold),
        ("cache-poison-received", Self::CachePoisonReceived),
        ("mem-poison-received", Self::MemPoisonReceived),
        ("physical", Self::Physical),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CxlDynamicCapacityExtent {
    const BLANK: Self = Self {
        offset: crate::rt::Blank::BLANK,
        len: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlDynamicCapacityExtent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CxlDynamicCapacityExtent",
        names: &["offset", "len"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.offset, &self.len]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.offset, &mut self.len]);
    }
}

impl crate::rt::Enumeration for CxlExtentSelectionPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("free", Self::Free),
        ("contiguous", Self::Contiguous),
        ("prescriptive", Self::Prescriptive),
        ("enable-shared-access", Self::EnableSharedAccess),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for CxlExtentRemovalPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("tag-based", Self::TagBased),
        ("prescriptive", Self::Prescriptive),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_objects! {
    CXLUncorErrorRecord CxlDynamicCapacityExtent
}

crate::rt::impl_enums! {
    CxlEventLog CxlUncorErrorType CxlCorErrorType CxlExtentSelectionPolicy
    CxlExtentRemovalPolicy
}
