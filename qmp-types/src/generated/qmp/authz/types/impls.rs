// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for QAuthZListPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("deny", Self::Deny),
        ("allow", Self::Allow),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for QAuthZListFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("exact", Self::Exact),
        ("glob", Self::Glob),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Exact => "exact",
            Self::Glob => "glob",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for QAuthZListRule {
    const BLANK: Self = Self {
        match_: crate::rt::Blank::BLANK,
        policy: crate::rt::Blank::BLANK,
        format: None,
    };
}

impl crate::rt::Object for QAuthZListRule {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "QAuthZListRule",
        names: &["match", "policy", "format"],
        order: &[2, 1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.match_, &self.policy, &self.format]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.match_, &mut self.policy, &mut self.format]);
    }
}

impl crate::rt::Blank for AuthZListProperties {
    const BLANK: Self = Self { policy: None, rules: None };
}

impl crate::rt::Object for AuthZListProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AuthZListProperties",
        names: &["policy", "rules"],
        order: &[1, 0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.policy, &self.rules]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.rules]);
    }
}

impl crate::rt::Blank for AuthZListFileProperties {
    const BLANK: Self = Self {
        filename: crate::rt::Blank::BLANK,
        refresh: None,
    };
}

impl crate::rt::Object for AuthZListFileProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AuthZListFileProperties",
        names: &["filename", "refresh"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.filename, &self.refresh]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.refresh]);
    }
}

impl crate::rt::Blank for AuthZPAMProperties {
    const BLANK: Self = Self {
        service: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AuthZPAMProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AuthZPAMProperties",
        names: &["service"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.service]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.service]);
    }
}

impl crate::rt::Blank for AuthZSimpleProperties {
    const BLANK: Self = Self {
        identity: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AuthZSimpleProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AuthZSimpleProperties",
        names: &["identity"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.identity]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.identity]);
    }
}

impl crate::rt::Blank for MigrationStats {
    const BLANK: Self = Self {
        transferred: crate::rt::Blank::BLANK,
        remaining: crate::rt::Blank::BLANK,
        total: crate::rt::Blank::BLANK,
        duplicate: crate::rt::Blank::BLANK,
        skipped: crate::rt::Blank::BLANK,
        normal: crate::rt::Blank::BLANK,
        normal_bytes: crate::rt::Blank::BLANK,
        dirty_pages_rate: crate::rt::Blank::BLANK,
        mbps: crate::rt::Blank::BLANK,
        dirty_sync_count: crate::rt::Blank::BLANK,
        postcopy_requests: crate::rt::Blank::BLANK,
        page_size: crate::rt::Blank::BLANK,
        multifd_bytes: crate::rt::Blank::BLANK,
        pages_per_second: crate::rt::Blank::BLANK,
        precopy_bytes: None,
        downtime_bytes: None,
        postcopy_bytes: None,
        dirty_sync_missed_zero_copy: None,
    };
}

impl crate::rt::Object for MigrationStats {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MigrationStats",
        names: &[
            "transferred",
            "remaining",
            "total",
            "duplicate",
            "skipped",
            "normal",
            "normal-bytes",
            "dirty-pages-rate",
            "mbps",
            "dirty-sync-count",
            "postcopy-requests",
            "page-size",
            "multifd-bytes",
            "pages-per-second",
            "precopy-bytes",
            "downtime-bytes",
            "postcopy-bytes",
            "dirty-sync-missed-zero-copy",
        ],
        order: &[2, 10, 9, 12, 13, 15, 11, 1, 16, 8, 0, 17, 14, 3, 7, 4, 6, 5],
        required: 0b11111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (14, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (15, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (16, crate::rt::Releases::since(crate::rt::Release::new(7, 0))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.transferred,
                &self.remaining,
                &self.total,
                &self.duplicate,
                &self.skipped,
                &self.normal,
                &self.normal_bytes,
                &self.dirty_pages_rate,
                &self.mbps,
                &self.dirty_sync_count,
                &self.postcopy_requests,
                &self.page_size,
                &self.multifd_bytes,
                &self.pages_per_second,
                &self.precopy_bytes,
                &self.downtime_bytes,
                &self.postcopy_bytes,
                &self.dirty_sync_missed_zero_copy,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.transferred,
                &mut self.remaining,
                &mut self.total,
                &mut self.duplicate,
                &mut self.skipped,
                &mut self.normal,
                &mut self.normal_bytes,
                &mut self.dirty_pages_rate,
                &mut self.mbps,
                &mut self.dirty_sync_count,
                &mut self.postcopy_requests,
                &mut self.page_size,
                &mut self.multifd_bytes,
                &mut self.pages_per_second,
                &mut self.precopy_bytes,
                &mut self.downtime_bytes,
                &mut self.postcopy_bytes,
                &mut self.dirty_sync_missed_zero_copy,
            ],
        );
    }
}

crate::rt::impl_objects! {
    QAuthZListRule AuthZListProperties AuthZListFileProperties AuthZPAMProperties
    AuthZSimpleProperties MigrationStats
}

crate::rt::impl_enums! {
    QAuthZListPolicy QAuthZListFormat
}

crate::rt::impl_defaults! {
    AuthZListProperties
}
