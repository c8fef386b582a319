// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether an access rule lets a user in.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// The value `deny`.
    Deny,
    /// The value `allow`.
    Allow,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QAuthZListPolicy {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether an access rule names a user or a pattern.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// The value `exact`.
    Exact,
    /// The value `glob`.
    Glob,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QAuthZListFormat {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// One rule of an access list.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct QAuthZListRule {
    /// The member `match`.
    pub match_: String,
    /// The member `policy`.
    pub policy: types::QAuthZListPolicy,
    /// The member `format`.
    pub format: Option<types::QAuthZListFormat>,
}

impl crate::Blank for QAuthZListRule {
    const BLANK: Self = Self {
        match_: crate::Blank::BLANK,
        policy: crate::Blank::BLANK,
        format: None,
    };
}

impl crate::Object for QAuthZListRule {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QAuthZListRule",
        names: &["match", "policy", "format"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.match_, &self.policy, &self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.match_, &mut self.policy, &mut self.format]);
    }
}

impl QAuthZListRule {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(match_: impl Into<String>, policy: types::QAuthZListPolicy) -> Self {
        Self {
            match_: match_.into(),
            policy,
            format: None,
        }
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::QAuthZListFormat) -> Self {
        self.format = Some(value);
        self
    }
}

/// Settings of an `authz-list` object: rules and what holds if none matches.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListProperties {
    /// The member `policy`.
    pub policy: Option<types::QAuthZListPolicy>,
    /// The member `rules`.
    pub rules: Option<Vec<types::QAuthZListRule>>,
}

impl crate::Blank for AuthZListProperties {
    const BLANK: Self = Self { policy: None, rules: None };
}

impl crate::Object for AuthZListProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZListProperties",
        names: &["policy", "rules"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.policy, &self.rules]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.policy, &mut self.rules]);
    }
}

impl AuthZListProperties {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(mut self, value: types::QAuthZListPolicy) -> Self {
        self.policy = Some(value);
        self
    }
    /// Sets `rules`.
    #[inline]
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<types::QAuthZListRule>>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

/// Settings of an `authz-listfile` object: a file with access rules.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// The member `filename`.
    pub filename: String,
    /// The member `refresh`.
    pub refresh: Option<bool>,
}

impl crate::Blank for AuthZListFileProperties {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        refresh: None,
    };
}

impl crate::Object for AuthZListFileProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZListFileProperties",
        names: &["filename", "refresh"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename, &self.refresh]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.filename, &mut self.refresh]);
    }
}

impl AuthZListFileProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            refresh: None,
        }
    }
    /// Sets `refresh`.
    #[inline]
    #[must_use]
    pub fn refresh(mut self, value: bool) -> Self {
        self.refresh = Some(value);
        self
    }
}

/// Settings of an `authz-pam` object: the PAM service to ask.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZPAMProperties {
    /// The member `service`.
    pub service: String,
}

impl crate::Blank for AuthZPAMProperties {
    const BLANK: Self = Self {
        service: crate::Blank::BLANK,
    };
}

impl crate::Object for AuthZPAMProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZPAMProperties",
        names: &["service"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.service]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.service]);
    }
}

impl AuthZPAMProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

/// Settings of an `authz-simple` object: the one user who may come in.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// The member `identity`.
    pub identity: String,
}

impl crate::Blank for AuthZSimpleProperties {
    const BLANK: Self = Self {
        identity: crate::Blank::BLANK,
    };
}

impl crate::Object for AuthZSimpleProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AuthZSimpleProperties",
        names: &["identity"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.identity]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.identity]);
    }
}

impl AuthZSimpleProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

/// The type `MigrationStats`.
///
/// In messages up to QEMU 9.0 only.
#[non_exhaustive]
pub struct MigrationStats {
    /// The member `transferred`.
    pub transferred: i64,
    /// The member `remaining`.
    pub remaining: i64,
    /// The member `total`.
    pub total: i64,
    /// The member `duplicate`.
    pub duplicate: i64,
    /// The member `skipped`.
    #[deprecated(note = "it may be gone in a later release of QEMU")]
    pub skipped: i64,
    /// The member `normal`.
    pub normal: i64,
    /// The member `normal-bytes`.
    pub normal_bytes: i64,
    /// The member `dirty-pages-rate`.
    pub dirty_pages_rate: i64,
    /// The member `mbps`.
    pub mbps: f64,
    /// The member `dirty-sync-count`.
    pub dirty_sync_count: i64,
    /// The member `postcopy-requests`.
    pub postcopy_requests: i64,
    /// The member `page-size`.
    pub page_size: i64,
    /// The member `multifd-bytes`.
    pub multifd_bytes: u64,
    /// The member `pages-per-second`.
    pub pages_per_second: u64,
    /// The member `precopy-bytes`.
    ///
    /// Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// The member `downtime-bytes`.
    ///
    /// Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// The member `postcopy-bytes`.
    ///
    /// Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// The member `dirty-sync-missed-zero-copy`.
    ///
    /// Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
}

impl crate::Blank for MigrationStats {
    const BLANK: Self = Self {
        transferred: crate::Blank::BLANK,
        remaining: crate::Blank::BLANK,
        total: crate::Blank::BLANK,
        duplicate: crate::Blank::BLANK,
        skipped: crate::Blank::BLANK,
        normal: crate::Blank::BLANK,
        normal_bytes: crate::Blank::BLANK,
        dirty_pages_rate: crate::Blank::BLANK,
        mbps: crate::Blank::BLANK,
        dirty_sync_count: crate::Blank::BLANK,
        postcopy_requests: crate::Blank::BLANK,
        page_size: crate::Blank::BLANK,
        multifd_bytes: crate::Blank::BLANK,
        pages_per_second: crate::Blank::BLANK,
        precopy_bytes: None,
        downtime_bytes: None,
        postcopy_bytes: None,
        dirty_sync_missed_zero_copy: None,
    };
}

impl crate::Object for MigrationStats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b11111111111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (14, crate::Releases::since(crate::Release::new(7, 0))),
            (15, crate::Releases::since(crate::Release::new(7, 0))),
            (16, crate::Releases::since(crate::Release::new(7, 0))),
            (17, crate::Releases::since(crate::Release::new(7, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl MigrationStats {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        transferred: i64,
        remaining: i64,
        total: i64,
        duplicate: i64,
        skipped: i64,
        normal: i64,
        normal_bytes: i64,
        dirty_pages_rate: i64,
        mbps: f64,
        dirty_sync_count: i64,
        postcopy_requests: i64,
        page_size: i64,
        multifd_bytes: u64,
        pages_per_second: u64,
    ) -> Self {
        Self {
            transferred,
            remaining,
            total,
            duplicate,
            skipped,
            normal,
            normal_bytes,
            dirty_pages_rate,
            mbps,
            dirty_sync_count,
            postcopy_requests,
            page_size,
            multifd_bytes,
            pages_per_second,
            precopy_bytes: None,
            downtime_bytes: None,
            postcopy_bytes: None,
            dirty_sync_missed_zero_copy: None,
        }
    }
}

crate::impl_objects! {
    QAuthZListRule AuthZListProperties AuthZListFileProperties AuthZPAMProperties
    AuthZSimpleProperties MigrationStats
}

crate::impl_enums! {
    QAuthZListPolicy QAuthZListFormat
}
